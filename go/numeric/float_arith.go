package numeric

import (
	"math"
	"math/bits"
)

// This file is float arithmetic where Python adds to the machine's: floor
// division, modulo, divmod and power. Tests: arith_test.go.

// FMod returns C's fmod(x, y): the exact remainder with the sign of x. It
// returns NaN for an infinite x and for a zero y.
func FMod(x, y float64) float64 {
	ax, ay := math.Abs(x), math.Abs(y)
	switch {
	case x != x || y != y || ax > maxFloat || ay == 0:
		return quietNaN()
	case ax < ay:
		return x
	}
	mx, ex := floatParts(ax)
	my, ey := floatParts(ay)
	// Eleven bits of the quotient at a time: the remainder is below 2**53.
	for d := ex - ey; d > 0; {
		step := min(d, 11)
		mx = (mx << step) % my
		d -= step
		if mx == 0 {
			break
		}
	}
	r := math.Ldexp(float64(mx%my), ey)
	return math.Copysign(r, x)
}

// FloatFloorDiv returns x//y.
func FloatFloorDiv(x, y float64) (float64, error) {
	q, _, err := FloatDivMod(x, y)
	return q, err
}

// FloatMod returns x%y.
func FloatMod(x, y float64) (float64, error) {
	if y == 0 {
		return 0, ErrDivisionByZero
	}
	return floatRemainder(FMod(x, y), y), nil
}

// floatRemainder gives the remainder of fmod the sign of the divisor.
func floatRemainder(r, y float64) float64 {
	if r == 0 {
		return math.Copysign(0, y)
	}
	if (y < 0) != (r < 0) {
		r += y
	}
	return r
}

// FloatDivMod returns divmod(x, y).
func FloatDivMod(x, y float64) (quotient, remainder float64, err error) {
	if y == 0 {
		return 0, 0, ErrDivisionByZero
	}
	exact := FMod(x, y)
	quotient = (x - exact) / y
	if exact != 0 && (y < 0) != (exact < 0) {
		quotient--
	}
	remainder = floatRemainder(exact, y)
	if quotient == 0 {
		return math.Copysign(0, x/y), remainder, nil
	}
	// The division is exact but for its rounding, so floor may be one short.
	floor := math.Floor(quotient)
	if quotient-floor > 0.5 {
		floor++
	}
	return floor, remainder, nil
}

var (
	errZeroToNegative error = &Error{Kind: ZeroDivisionError, Text: "zero to a negative power"}
	// ErrFloatRange is what float ** raises; CPython passes errno and text.
	ErrFloatRange error = &Error{Kind: OverflowError, Text: "Numerical result out of range", Errno: 34}
)

// PowFloat returns x**y. isComplex is true for a negative base with a fractional
// exponent, whose result the caller takes from ComplexPow.
func PowFloat(x, y float64) (r float64, isComplex bool, err error) {
	if x == 0 && y < 0 && !math.IsInf(y, -1) {
		return 0, false, errZeroToNegative
	}
	finite := FloatIsFinite(x) && FloatIsFinite(y)
	if x < 0 && finite && y != math.Floor(y) {
		return 0, true, nil
	}
	r = Pow(x, y)
	if finite && math.IsInf(r, 0) {
		return 0, false, ErrFloatRange
	}
	return r, false, nil
}

// FloatIsFinite reports whether f is neither infinite nor NaN.
func FloatIsFinite(f float64) bool { return math.Abs(f) <= maxFloat }

// trailingOdd reports whether the whole number |y| is odd; y is finite.
func trailingOdd(y float64) bool {
	m, exp := floatParts(y)
	if m == 0 || exp > 0 {
		return false
	}
	return -exp < 64 && m>>uint(-exp)&1 == 1 && bits.TrailingZeros64(m) >= -exp
}
