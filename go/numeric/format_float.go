package numeric

import (
	"bytes"
	"math"
	"strconv"
	"strings"
)

// This file formats floats and complex numbers by the format mini-language, and
// holds the float texts that %-formatting shares. Tests: format_test.go.

// The largest precision of a float format, C's INT_MAX.
const maxPrecision = math.MaxInt32

var errPrecisionBig error = &Error{Kind: ValueError, Text: "precision too big"}

// A float has at most 767 significant digits and 1074 places; all digits past
// these are zeros, which need no arithmetic.
const (
	maxSignificant = 800
	maxPlaces      = 1100
)

// floatStyle says how to write the magnitude of a float: verb is one of e, f, g
// and r (repr's digits), always in lower case.
type floatStyle struct {
	verb      byte
	precision int
	alt       bool // keep the point and, for g, trailing zeros
	dotZero   bool // write a whole number with ".0"
	upper     bool
}

// appendMagnitude appends |f|, which must be finite.
func appendMagnitude(dst []byte, f float64, st floatStyle) []byte {
	f = math.Abs(f)
	switch st.verb {
	case 'f':
		return appendFixed(dst, f, st)
	case 'e':
		return appendExponent(dst, f, st)
	case 'g':
		return appendGeneral(dst, f, st)
	}
	start := len(dst)
	dst = appendShortest(dst, f)
	return finishRepr(dst, start, st)
}

func appendFixed(dst []byte, f float64, st floatStyle) []byte {
	p := min(st.precision, maxPlaces)
	dst = strconv.AppendFloat(dst, f, 'f', p, 64)
	dst = appendFill(dst, '0', st.precision-p)
	if st.precision == 0 && st.alt {
		dst = append(dst, '.')
	}
	return dst
}

func appendExponent(dst []byte, f float64, st floatStyle) []byte {
	p := min(st.precision, maxSignificant)
	start := len(dst)
	dst = strconv.AppendFloat(dst, f, 'e', p, 64)
	if p == st.precision && !(p == 0 && st.alt) {
		return dst
	}
	e := start + bytes.IndexByte(dst[start:], 'e')
	exp := string(dst[e:])
	dst = appendFill(dst[:e], '0', st.precision-p)
	if st.precision == 0 {
		dst = append(dst, '.')
	}
	return append(dst, exp...)
}

// appendGeneral chooses between fixed and exponent notation by the exponent
// that the rounded number has.
func appendGeneral(dst []byte, f float64, st floatStyle) []byte {
	precision := max(st.precision, 1)
	var buf [64]byte
	text := strconv.AppendFloat(buf[:0], f, 'e', min(precision, maxSignificant)-1, 64)
	e := bytes.IndexByte(text, 'e')
	exp := saturatedInt(string(text[e+1:]))
	digits := append(text[:1:1], text[min(2, e):e]...)
	if !st.alt {
		digits = bytes.TrimRight(digits[1:], "0")
		digits = append(text[:1:1], digits...)
	} else {
		digits = appendFill(digits, '0', precision-len(digits))
	}
	limit := precision
	if st.dotZero {
		limit--
	}
	if exp < -4 || exp >= limit {
		return appendScientific(dst, digits, exp, st.alt)
	}
	return appendPositional(dst, digits, exp, st)
}

func appendScientific(dst, digits []byte, exp int, alt bool) []byte {
	dst = append(dst, digits[0])
	if len(digits) > 1 || alt {
		dst = append(dst, '.')
	}
	dst = append(dst, digits[1:]...)
	dst = append(dst, 'e')
	if exp < 0 {
		dst, exp = append(dst, '-'), -exp
	} else {
		dst = append(dst, '+')
	}
	if exp < 10 {
		dst = append(dst, '0')
	}
	return strconv.AppendInt(dst, int64(exp), 10)
}

func appendPositional(dst, digits []byte, exp int, st floatStyle) []byte {
	switch {
	case exp < 0:
		dst = append(dst, '0', '.')
		dst = appendFill(dst, '0', -exp-1)
		return append(dst, digits...)
	case len(digits) > exp+1:
		dst = append(dst, digits[:exp+1]...)
		dst = append(dst, '.')
		return append(dst, digits[exp+1:]...)
	}
	dst = append(dst, digits...)
	dst = appendFill(dst, '0', exp+1-len(digits))
	if st.alt || st.dotZero {
		dst = append(dst, '.')
	}
	if st.dotZero && !st.alt {
		dst = append(dst, '0')
	}
	return dst
}

// finishRepr adds the point that alt and dotZero ask for.
func finishRepr(dst []byte, start int, st floatStyle) []byte {
	if bytes.IndexByte(dst[start:], '.') >= 0 {
		return dst
	}
	e := bytes.IndexByte(dst[start:], 'e')
	switch {
	case e >= 0 && st.alt:
		tail := string(dst[start+e:])
		return append(append(dst[:start+e], '.'), tail...)
	case e < 0 && st.dotZero:
		return append(dst, '.', '0')
	case e < 0 && st.alt:
		return append(dst, '.')
	}
	return dst
}

// floatText splits a float into the parts that layout needs.
func floatText(f float64, st floatStyle, percent bool) numberText {
	n := numberText{every: 3}
	special := specialText(f)
	text := special
	if special == "" {
		text = string(appendMagnitude(make([]byte, 0, 32), f, st))
	}
	if st.upper {
		text = strings.ToUpper(text)
	}
	if special == "" {
		n.split(text)
	} else {
		n.tail = text
	}
	if percent {
		n.tail += "%"
	}
	return n
}

// split takes a finite magnitude apart.
func (n *numberText) split(text string) {
	i := 0
	for i < len(text) && isDigitByte(text[i]) {
		i++
	}
	n.whole, text = text[:i], text[i:]
	if text == "" || text[0] != '.' {
		n.tail = text
		return
	}
	n.point, text = true, text[1:]
	i = 0
	for i < len(text) && isDigitByte(text[i]) {
		i++
	}
	n.frac, n.tail = text[:i], text[i:]
}

// isZero reports that the number as written is zero.
func (n *numberText) isZero() bool {
	return n.whole != "" && allZero(n.whole) && allZero(n.frac)
}

// floatSign returns the sign to write before a float; NaN is never negative.
func (n *numberText) floatSign(f float64, sign byte, zeroNegative bool) byte {
	negative := math.Signbit(f) && f == f
	if zeroNegative && n.isZero() {
		negative = false
	}
	return signFor(negative, sign)
}

// floatStyleOf translates the presentation type of a float; ok is false for an
// unknown one.
func floatStyleOf(spec *Spec) (st floatStyle, percent, ok bool) {
	st = floatStyle{precision: spec.Precision, alt: spec.Alt}
	switch spec.Type {
	case 0:
		st.verb, st.dotZero = 'r', true
		if spec.Precision >= 0 {
			st.verb = 'g'
		}
		return st, false, true
	case 'e', 'f', 'g':
		st.verb = byte(spec.Type)
	case 'E', 'F', 'G':
		st.verb, st.upper = byte(spec.Type|0x20), true
	case 'n':
		st.verb = 'g'
	case '%':
		st.verb, percent = 'f', true
	default:
		return st, false, false
	}
	if st.precision < 0 {
		st.precision = 6
	}
	return st, percent, true
}

// FormatFloat returns format(f, spec).
func FormatFloat(f float64, spec *Spec) (string, error) {
	st, percent, ok := floatStyleOf(spec)
	switch {
	case !ok:
		return "", spec.unknownType()
	case st.precision > maxPrecision:
		return "", errPrecisionBig
	}
	if percent {
		f *= 100
	}
	n := floatText(f, st, percent)
	n.sign = n.floatSign(f, spec.Sign, spec.ZeroNegative)
	out, err := spec.layout(make([]byte, 0, len(n.whole)+len(n.frac)+16), &n)
	return string(out), err
}

var (
	errComplexZero  error = &Error{Kind: ValueError, Text: "Zero padding is not allowed in complex format specifier"}
	errComplexAlign error = &Error{Kind: ValueError, Text: "'=' alignment flag is not allowed in complex format specifier"}
)

// FormatComplex returns format(c, spec).
func FormatComplex(c complex128, spec *Spec) (string, error) {
	st, percent, ok := floatStyleOf(spec)
	switch {
	case !ok || percent:
		return "", spec.unknownType()
	case st.precision > maxPrecision:
		return "", errPrecisionBig
	case spec.Fill == '0':
		return "", errComplexZero
	case spec.Align == '=':
		return "", errComplexAlign
	}
	st.dotZero = false
	re, im := real(c), imag(c)
	onlyImag := spec.Type == 0 && re == 0 && !math.Signbit(re)
	part := *spec
	part.Width = -1
	var body []byte
	var err error
	if !onlyImag {
		if body, err = part.appendPart(body, re, st); err != nil {
			return "", err
		}
		part.Sign = '+'
	}
	if body, err = part.appendPart(body, im, st); err != nil {
		return "", err
	}
	body = append(body, 'j')
	if spec.Type == 0 && !onlyImag {
		body = append(append([]byte{'('}, body...), ')')
	}
	out, err := spec.pad(nil, string(body), len(body))
	return string(out), err
}

// appendPart appends one part of a complex number, without a field.
func (s *Spec) appendPart(dst []byte, f float64, st floatStyle) ([]byte, error) {
	n := floatText(f, st, false)
	n.sign = n.floatSign(f, s.Sign, s.ZeroNegative)
	return s.layout(dst, &n)
}
