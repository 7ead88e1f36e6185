package numeric

import (
	"math"
	"strconv"
)

// This file writes floats and complex numbers as repr() does: the shortest
// digits that read back to the same value. Tests: text_test.go.

// FloatRepr returns repr(f).
func FloatRepr(f float64) string {
	var buf [32]byte
	return string(AppendFloatRepr(buf[:0], f))
}

// AppendFloatRepr appends repr(f) to dst.
func AppendFloatRepr(dst []byte, f float64) []byte {
	start := len(dst)
	dst = appendShortest(dst, f)
	for _, c := range dst[start:] {
		// A text of digits only would read back as an int.
		if c != '-' && (c < '0' || c > '9') {
			return dst
		}
	}
	return append(dst, '.', '0')
}

// appendShortest appends the shortest text that reads back as f, without the
// ".0" that repr() adds to whole numbers. NaN has no sign, as in CPython.
func appendShortest(dst []byte, f float64) []byte {
	if special := specialText(f); special != "" {
		if math.IsInf(f, -1) {
			dst = append(dst, '-')
		}
		return append(dst, special...)
	}
	abs := math.Abs(f)
	if abs == 0 || (abs >= 1e-4 && abs < 1e16) {
		return strconv.AppendFloat(dst, f, 'f', -1, 64)
	}
	return strconv.AppendFloat(dst, f, 'e', -1, 64)
}

// specialText returns "inf" or "nan" without sign, and "" for finite values.
func specialText(f float64) string {
	switch {
	case f != f:
		return "nan"
	case math.IsInf(f, 0):
		return "inf"
	}
	return ""
}

// ComplexRepr returns repr(c), which is also str(c).
func ComplexRepr(c complex128) string {
	re, im := real(c), imag(c)
	buf := make([]byte, 0, 48)
	if re == 0 && !math.Signbit(re) {
		buf = appendShortest(buf, im)
		return string(append(buf, 'j'))
	}
	buf = append(buf, '(')
	buf = appendShortest(buf, re)
	if im != im || !math.Signbit(im) {
		buf = append(buf, '+')
	}
	buf = appendShortest(buf, im)
	return string(append(buf, 'j', ')'))
}
