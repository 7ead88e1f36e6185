package numeric

import (
	"math/big"
	"math/bits"
	"strconv"
)

// This file reads ints from text: the grammar of int(s, base). A str must have
// gone through NormalizeDecimal first. Reading takes linear time in bases that
// are powers of two and is subquadratic otherwise. Tests: text_test.go.

// Limits on the number of decimal digits in conversions between int and str.
const (
	// DefaultMaxStrDigits is the limit that sys.set_int_max_str_digits starts with.
	DefaultMaxStrDigits = 4300
	// MinMaxStrDigits is the smallest limit but 0; shorter texts always convert.
	MinMaxStrDigits = 640
)

var (
	// ErrIntLiteral means that the text is no int in the base; the caller, who
	// has the original object, raises "invalid literal for int() with base
	// …: …" with the object's repr cut to 200 characters.
	ErrIntLiteral error = &Error{Kind: ValueError, Text: "invalid literal for int()"}
	// ErrIntBase is raised for a base that is neither 0 nor 2 to 36.
	ErrIntBase error = &Error{Kind: ValueError, Text: "int() base must be >= 2 and <= 36, or 0"}
)

func digitLimitError(limit int, detail string) error {
	return valueError("Exceeds the limit (" + strconv.Itoa(limit) + " digits) for integer string conversion" +
		detail + "; use sys.set_int_max_str_digits() to increase the limit")
}

// ParseInt reads int(s, base). The result is in small when big is nil. maxDigits
// limits the digits in bases that are no power of two; 0 means no limit.
func ParseInt(s string, base, maxDigits int) (small int64, wide *big.Int, err error) {
	if base != 0 && (base < 2 || base > 36) {
		return 0, nil, ErrIntBase
	}
	s = trimSpace(s)
	if n, ok := parseShort(s, base); ok {
		return n, nil, nil
	}
	neg := false
	if s != "" && (s[0] == '+' || s[0] == '-') {
		neg = s[0] == '-'
		s = s[1:]
	}
	s, base, strict := stripPrefix(s, base)
	digits, ok := cleanDigits(s, base)
	if !ok {
		return 0, nil, ErrIntLiteral
	}
	if strict && digits[0] == '0' && !allZero(digits) {
		return 0, nil, ErrIntLiteral
	}
	if maxDigits > 0 && base&(base-1) != 0 && len(digits) > MinMaxStrDigits && len(digits) > maxDigits {
		return 0, nil, digitLimitError(maxDigits, ": value has "+strconv.Itoa(len(digits))+" digits")
	}
	small, wide = digitsToInt(digits, base, neg)
	return small, wide, nil
}

// parseShort reads plain decimal texts of up to 18 digits.
func parseShort(s string, base int) (int64, bool) {
	if base != 10 || len(s) == 0 || len(s) > 18 {
		return 0, false
	}
	i, neg := 0, s[0] == '-'
	if neg {
		i = 1
	}
	if i == len(s) {
		return 0, false
	}
	var n int64
	for ; i < len(s); i++ {
		if !isDigitByte(s[i]) {
			return 0, false
		}
		n = n*10 + int64(s[i]-'0')
	}
	if neg {
		n = -n
	}
	return n, true
}

// stripPrefix removes 0x, 0o or 0b where the base allows it, with the underscore
// that may follow, and settles base 0. strict forbids leading zeros.
func stripPrefix(s string, base int) (rest string, settled int, strict bool) {
	prefixed := 0
	if len(s) >= 2 && s[0] == '0' {
		switch s[1] | 0x20 {
		case 'x':
			prefixed = 16
		case 'o':
			prefixed = 8
		case 'b':
			prefixed = 2
		}
	}
	if prefixed != 0 && (base == 0 || base == prefixed) {
		s = s[2:]
		if s != "" && s[0] == '_' {
			s = s[1:]
		}
		return s, prefixed, false
	}
	if base == 0 {
		return s, 10, true
	}
	return s, base, false
}

// cleanDigits checks that s is digits of the base with single underscores
// between them, and returns the digits.
func cleanDigits(s string, base int) (string, bool) {
	under := 0
	last := byte('_')
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c == '_' {
			if last == '_' {
				return "", false
			}
			under++
		} else if digitValue(c) >= base {
			return "", false
		}
		last = c
	}
	if last == '_' {
		return "", false
	}
	if under == 0 {
		return s, true
	}
	out := make([]byte, 0, len(s)-under)
	for i := 0; i < len(s); i++ {
		if s[i] != '_' {
			out = append(out, s[i])
		}
	}
	return string(out), true
}

func allZero(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] != '0' {
			return false
		}
	}
	return true
}

// digitsToInt converts clean digits.
func digitsToInt(digits string, base int, neg bool) (int64, *big.Int) {
	if n, err := strconv.ParseInt(digits, base, 64); err == nil {
		if neg {
			n = -n
		}
		return n, nil
	}
	var x *big.Int
	if base&(base-1) == 0 {
		x = parseBits(digits, bits.TrailingZeros(uint(base)))
	} else {
		x = parseSplit(digits, base, map[int]*big.Int{})
	}
	if neg {
		x.Neg(x)
	}
	if x.IsInt64() {
		return x.Int64(), nil
	}
	return 0, x
}

// parseBits packs digits of width bits each, the least significant first.
func parseBits(digits string, width int) *big.Int {
	total := len(digits) * width
	buf := make([]byte, (total+7)/8)
	acc, have, out := uint(0), 0, len(buf)
	for i := len(digits) - 1; i >= 0; i-- {
		acc |= uint(digitValue(digits[i])) << have
		for have += width; have >= 8; have -= 8 {
			out--
			buf[out] = byte(acc)
			acc >>= 8
		}
	}
	if out > 0 {
		buf[0] = byte(acc)
	}
	return new(big.Int).SetBytes(buf)
}

// splitDigits is the length below which digits are read one after the other.
const splitDigits = 400

// parseSplit reads high and low half apart and joins them with one product, so
// that long texts cost what a multiplication costs.
func parseSplit(digits string, base int, powers map[int]*big.Int) *big.Int {
	if len(digits) <= splitDigits {
		x, _ := new(big.Int).SetString(digits, base)
		return x
	}
	// Low halves of power-of-two multiples keep the table of powers short.
	low := splitDigits
	for low*2 < len(digits) {
		low *= 2
	}
	unit := powers[low]
	if unit == nil {
		unit = new(big.Int).Exp(big.NewInt(int64(base)), big.NewInt(int64(low)), nil)
		powers[low] = unit
	}
	cut := len(digits) - low
	x := parseSplit(digits[:cut], base, powers)
	x.Mul(x, unit)
	return x.Add(x, parseSplit(digits[cut:], base, powers))
}
