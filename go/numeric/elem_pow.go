package numeric

import (
	"math"
	"math/bits"
)

// This file is x**y on floats, and the cube root. Tests: elem_test.go.

// Pow returns C's pow(x, y): NaN for a negative x with a fractional y, infinity
// for overflow and for zero to a negative power.
func Pow(x, y float64) float64 {
	if r, special := powSpecial(x, y); special {
		return r
	}
	// Powers that an exact or correctly rounded operation gives.
	switch {
	case y == 0.5 && x > 0:
		return math.Sqrt(x)
	case y == 2:
		return x * x
	}
	negative := false
	if x < 0 {
		if y != math.Trunc(y) {
			return quietNaN()
		}
		negative = trailingOdd(y)
		x = -x
	}
	r := powPositive(x, y)
	if negative {
		return -r
	}
	return r
}

// powSpecial answers where x or y is zero, one, infinite or NaN.
func powSpecial(x, y float64) (float64, bool) {
	switch {
	case y == 0 || x == 1:
		return 1, true
	case x != x || y != y:
		return x + y, true
	case math.IsInf(y, 0):
		return powInfExponent(math.Abs(x), y > 0), true
	case x == 0 || math.IsInf(x, 0):
		return powZeroOrInf(x, y), true
	case y == 1:
		return x, true
	case y == 2:
		return x * x, true
	case y == -1:
		return 1 / x, true
	}
	return 0, false
}

func powInfExponent(x float64, up bool) float64 {
	switch {
	case x == 1:
		return 1
	case (x > 1) == up:
		return math.Inf(1)
	}
	return 0
}

// powZeroOrInf gives zero or infinity, negative for a negative base and an odd
// exponent.
func powZeroOrInf(x, y float64) float64 {
	r := 0.0
	if (x == 0) == (y < 0) {
		r = math.Inf(1)
	}
	if math.Signbit(x) && y == math.Trunc(y) && trailingOdd(y) {
		r = -r
	}
	return r
}

// powPositive returns x**y for positive finite x and finite y.
func powPositive(x, y float64) float64 {
	if r, ok := powExact(x, y); ok {
		return r
	}
	l := logDouble(x)
	t := l.hi * y
	switch {
	case t > 710:
		return math.Inf(1)
	case t < -746:
		return 0
	}
	a := l.mulFloat(y)
	if math.Abs(a.hi) < 0x1p-54 {
		return 1 + a.hi
	}
	return expOf(a)
}

// powExact computes small whole powers of short numbers in integers: only there
// can the result lie exactly between two floats, where double length could not
// tell which way to round.
func powExact(x, y float64) (float64, bool) {
	if y < 3 || y > 33 || y != math.Trunc(y) {
		return 0, false
	}
	m, exp := floatParts(x)
	zeros := bits.TrailingZeros64(m)
	m, exp = m>>zeros, exp+zeros
	n := int(y)
	if bits.Len64(m) > 22 {
		return 0, false
	}
	r := uint64(1)
	for range n {
		hi, lo := bits.Mul64(r, m)
		if hi != 0 {
			return 0, false
		}
		r = lo
	}
	return scaleToFloat(r, exp*n), true
}

// Cbrt returns the cube root of x.
func Cbrt(x float64) float64 {
	if x == 0 || !FloatIsFinite(x) {
		return x
	}
	frac, exp := math.Frexp(math.Abs(x))
	// Bring the exponent to a multiple of three.
	for exp%3 != 0 {
		frac *= 2
		exp--
	}
	r := math.Cbrt(frac)
	// One Newton step on the exact residue.
	p, e := twoProd(r, r)
	cube := dd{p, e}.mulFloat(r)
	rest := (frac - cube.hi) - cube.lo
	r += rest / (3 * p)
	return math.Copysign(math.Ldexp(r, exp/3), x)
}
