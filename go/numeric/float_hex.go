package numeric

import (
	"math"
	"strconv"
)

// This file is float.hex and float.fromhex. Tests: text_test.go.

// FloatHex returns f.hex().
func FloatHex(f float64) string {
	if special := specialText(f); special != "" {
		if math.IsInf(f, -1) {
			return "-" + special
		}
		return special
	}
	sign := ""
	if math.Signbit(f) {
		sign = "-"
	}
	if f == 0 {
		return sign + "0x0.0p+0"
	}
	b := math.Float64bits(f)
	exp, lead := int(b>>52&0x7FF)-1023, "1."
	if exp == -1023 {
		exp, lead = -1022, "0."
	}
	frac := strconv.FormatUint(b&(1<<52-1)|1<<52, 16)[1:]
	expSign := "+"
	if exp < 0 {
		expSign = ""
	}
	return sign + "0x" + lead + frac + "p" + expSign + strconv.Itoa(exp)
}

var (
	errHexText  error = &Error{Kind: ValueError, Text: "invalid hexadecimal floating-point string"}
	errHexRange error = &Error{Kind: OverflowError, Text: "hexadecimal value too large to represent as a float"}
)

// FloatFromHex returns float.fromhex(s); s is the text as given, since this
// method knows ASCII only.
func FloatFromHex(s string) (float64, error) {
	s = trimSpace(s)
	i, neg := 0, false
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		neg = s[i] == '-'
		i++
	}
	if f, n := scanSpecial(s, i, neg); n > 0 {
		if n != len(s) {
			return 0, errHexText
		}
		return f, nil
	}
	if i+1 < len(s) && s[i] == '0' && s[i+1]|0x20 == 'x' {
		i += 2
	}
	f, err := hexMagnitude(s[i:])
	if neg {
		f = -f
	}
	return f, err
}

// hexMagnitude reads digits, an optional point and an optional p exponent.
func hexMagnitude(s string) (float64, error) {
	i, digits, point := 0, 0, -1
	var m uint64 // the leading digits, the last bit sticky
	dropped := 0 // hex digits read after m was full
	for ; i < len(s); i++ {
		d := digitValue(s[i])
		if s[i] == '.' && point < 0 {
			point = digits
			continue
		}
		if d >= 16 {
			break
		}
		digits++
		if m>>59 == 0 {
			m = m<<4 | uint64(d)
			continue
		}
		dropped++
		if d != 0 {
			m |= 1
		}
	}
	if digits == 0 {
		return 0, errHexText
	}
	exp, rest, ok := hexExponent(s[i:])
	if !ok {
		return 0, errHexText
	}
	exp += 4 * dropped
	if point >= 0 {
		exp -= 4 * (digits - point)
	}
	f, err := hexScale(m, exp)
	// CPython looks for trailing garbage only after the range.
	if err == nil && rest != "" {
		return 0, errHexText
	}
	return f, err
}

func hexScale(m uint64, exp int) (float64, error) {
	if m == 0 {
		return 0, nil
	}
	if exp > 2000 {
		return 0, errHexRange
	}
	if exp < -2000 {
		return 0, nil
	}
	f := scaleToFloat(m, exp)
	if math.IsInf(f, 0) {
		return 0, errHexRange
	}
	return f, nil
}

// hexExponent reads the "p±N" that may follow the digits.
func hexExponent(s string) (exp int, rest string, ok bool) {
	if s == "" || s[0]|0x20 != 'p' {
		return 0, s, true
	}
	i := 1
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	start := i
	for i < len(s) && isDigitByte(s[i]) {
		i++
	}
	if i == start {
		return 0, s, false
	}
	return saturatedInt(s[1:i]), s[i:], true
}

// digitValue returns the value of a digit in base 36, or 36 for other bytes.
func digitValue(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'Z':
		return int(c-'A') + 10
	}
	return 36
}
