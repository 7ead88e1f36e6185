package numeric

// This file converts between float and the 16-bit format of IEEE 754: a sign, 5
// bits of exponent, 10 of fraction. Tests: float_half_test.go.

import "math"

// HalfToFloat returns the number that the 16 bits stand for.
func HalfToFloat(h uint16) float64 {
	exponent, fraction := int(h>>10&0x1f), float64(h&0x3ff)
	var f float64
	switch exponent {
	case 0:
		f = math.Ldexp(fraction, -24)
	case 0x1f:
		if f = math.Inf(1); fraction != 0 {
			f = math.NaN()
		}
	default:
		f = math.Ldexp(fraction+1024, exponent-25)
	}
	if h>>15 != 0 {
		f = -f
	}
	return f
}

// FloatToHalf rounds f to the nearest number of 16 bits, ties to even; ok is
// false where that is beyond the greatest finite one.
func FloatToHalf(f float64) (h uint16, ok bool) {
	if math.Signbit(f) {
		h = 0x8000
	}
	switch {
	case math.IsNaN(f):
		return h | 0x7e00, true
	case math.IsInf(f, 0):
		return h | 0x7c00, true
	case f == 0:
		return h, true
	}
	_, exponent := math.Frexp(f)
	// The last bit of the fraction has the weight 2**unit.
	unit := max(exponent-11, -24)
	n := math.RoundToEven(math.Ldexp(math.Abs(f), -unit))
	if n == 2048 {
		n, unit = 1024, unit+1
	}
	switch {
	case unit > 5:
		return 0, false
	case n < 1024:
		return h | uint16(n), true
	}
	return h | uint16(unit+25)<<10 | uint16(n)&0x3ff, true
}
