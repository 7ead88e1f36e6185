package numeric

import (
	"math"
	"math/big"
)

// This file is the functions of two or more floats in Python's math module, and
// the logarithms of ints. Tests: math_test.go.

// MathPow returns math.pow(x, y), which unlike ** never leaves the floats.
func MathPow(x, y float64) (float64, error) {
	r := Pow(x, y)
	if !FloatIsFinite(x) || !FloatIsFinite(y) || FloatIsFinite(r) {
		return r, nil
	}
	if r != r || x == 0 {
		return 0, ErrMathDomain
	}
	return 0, ErrMathRange
}

// MathFmod returns math.fmod(x, y).
func MathFmod(x, y float64) (float64, error) {
	switch {
	case x != x || y != y:
		return x + y, nil
	case math.IsInf(x, 0) || y == 0:
		return 0, ErrMathDomain
	}
	return FMod(x, y), nil
}

// MathRemainder returns math.remainder(x, y), the IEEE 754 remainder.
func MathRemainder(x, y float64) (float64, error) {
	switch {
	case x != x || y != y:
		return x + y, nil
	case math.IsInf(x, 0) || y == 0:
		return 0, ErrMathDomain
	case math.IsInf(y, 0):
		return x, nil
	}
	ax, ay := math.Abs(x), math.Abs(y)
	m := FMod(ax, ay)
	c := ay - m
	var r float64
	switch {
	case m < c:
		r = m
	case m > c:
		r = -c
	default:
		// Halfway: the even multiple of y is the one that 2y reaches.
		r = m - 2*FMod(0.5*(ax-m), ay)
	}
	return math.Copysign(1, x) * r, nil
}

// MathLdexp returns math.ldexp(x, exp).
func MathLdexp(x float64, exp *big.Int) (float64, error) {
	if x == 0 || !FloatIsFinite(x) {
		return x, nil
	}
	e := 5000
	if exp.IsInt64() && exp.Int64() < 5000 {
		e = int(max(exp.Int64(), -5000))
	} else if exp.Sign() < 0 {
		e = -5000
	}
	return ranged(math.Ldexp(x, e), x)
}

// MathNextafter returns math.nextafter(x, y): the float after x towards y. A zero
// has the sign of x, unless x equals y.
func MathNextafter(x, y float64) float64 {
	if y == 0 && x != 0 {
		y = math.Copysign(y, x)
	}
	return MathNextafterSteps(x, y, 1)
}

// MathNextafterSteps returns math.nextafter(x, y, steps=steps). The caller has
// refused negative steps with ErrNegativeSteps, and passes the largest uint64 for
// steps beyond it.
func MathNextafterSteps(x, y float64, steps uint64) float64 {
	switch {
	case steps == 0:
		return x
	case x != x:
		return x
	case y != y:
		return y
	case x == y:
		return y
	}
	// Floats of one sign are as far from each other as their bits.
	const sign = 1 << 63
	bits, sizeX, sizeY := math.Float64bits(x), math.Float64bits(x)&^sign, math.Float64bits(y)&^sign
	switch {
	case math.Signbit(x) != math.Signbit(y):
		if sizeX+sizeY <= steps {
			return y
		}
		if sizeX < steps { // past zero
			return math.Copysign(math.Float64frombits(steps-sizeX), y)
		}
		bits -= steps
	case sizeX > sizeY:
		if sizeX-sizeY < steps {
			return y
		}
		bits -= steps
	default:
		if sizeY-sizeX < steps {
			return y
		}
		bits += steps
	}
	return math.Float64frombits(bits)
}

// ErrNegativeSteps is raised by math.nextafter for negative steps.
var ErrNegativeSteps error = &Error{Kind: ValueError, Text: "steps must be a non-negative integer"}

var errTolerance error = &Error{Kind: ValueError, Text: "tolerances must be non-negative"}

// MathIsclose returns math.isclose(a, b, rel_tol=rel, abs_tol=abs).
func MathIsclose(a, b, rel, abs float64) (bool, error) {
	if rel < 0 || abs < 0 {
		return false, errTolerance
	}
	if a == b {
		return true, nil
	}
	if math.IsInf(a, 0) || math.IsInf(b, 0) {
		return false, nil
	}
	diff := math.Abs(b - a)
	return diff <= math.Abs(rel*b) || diff <= math.Abs(rel*a) || diff <= abs, nil
}

var (
	errFmaInvalid  error = &Error{Kind: ValueError, Text: "invalid operation in fma"}
	errFmaOverflow error = &Error{Kind: OverflowError, Text: "overflow in fma"}
)

// MathFma returns math.fma(x, y, z).
func MathFma(x, y, z float64) (float64, error) {
	r := math.FMA(x, y, z)
	switch {
	case FloatIsFinite(r):
		return r, nil
	case r != r:
		if x == x && y == y && z == z {
			return 0, errFmaInvalid
		}
	case FloatIsFinite(x) && FloatIsFinite(y) && FloatIsFinite(z):
		return 0, errFmaOverflow
	}
	return r, nil
}

// Hypot returns math.hypot(*v), and math.dist of two points whose differences
// are v: the squares are summed in double length and the root is corrected, so
// the result is nearly always correctly rounded.
func Hypot(v []float64) float64 {
	largest, nan := 0.0, false
	for _, x := range v {
		x = math.Abs(x)
		nan = nan || x != x
		largest = max(largest, x)
		if math.IsInf(x, 0) {
			return x
		}
	}
	switch {
	case anyInf(v):
		return math.Inf(1)
	case nan:
		return quietNaN()
	case largest == 0 || len(v) <= 1:
		return largest
	}
	_, exp := math.Frexp(largest)
	scale := math.Ldexp(1, -min(exp, 1023))
	if exp < -1022 {
		// The scale itself would be infinite: go up in two steps.
		scaled := make([]float64, len(v))
		for i, x := range v {
			scaled[i] = x * 0x1p1000
		}
		return math.Ldexp(Hypot(scaled), -1000)
	}
	var sum dd
	for _, x := range v {
		x *= scale
		p, e := twoProd(x, x)
		sum = sum.add(dd{p, e})
	}
	return sum.sqrt().hi / scale
}

func anyInf(v []float64) bool {
	for _, x := range v {
		if math.IsInf(x, 0) {
			return true
		}
	}
	return false
}

// Log2 and the others of an int that no float can hold go through its leading
// bits and exponent.

// MathLogInt returns math.log(x) of an int.
func MathLogInt(x *big.Int) (float64, error) { return logInt(x, Log, math.Ln2) }

// MathLog2Int returns math.log2(x) of an int.
func MathLog2Int(x *big.Int) (float64, error) { return logInt(x, Log2, 1) }

// MathLog10Int returns math.log10(x) of an int.
func MathLog10Int(x *big.Int) (float64, error) { return logInt(x, Log10, math.Log10E*math.Ln2) }

func logInt(x *big.Int, fn func(float64) float64, ofTwo float64) (float64, error) {
	if x.Sign() <= 0 {
		return 0, ErrLogInt
	}
	if f, err := IntToFloat(x); err == nil {
		return fn(f), nil
	}
	frac, exp := IntFrexp(x)
	return fn(frac) + ofTwo*float64(exp), nil
}

// IntFrexp returns x as frac·2**exp with frac in [0.5, 1), rounded half to even.
func IntFrexp(x *big.Int) (frac float64, exp int) {
	exp = x.BitLen()
	if exp == 0 {
		return 0, 0
	}
	shift := max(exp-62, 0)
	m := new(big.Int).SetBits(x.Bits()) // its magnitude, not copied
	top := new(big.Int).Rsh(m, uint(shift)).Uint64()
	if shift > 0 && m.TrailingZeroBits() < uint(shift) {
		top |= 1
	}
	frac = scaleToFloat(top, shift-exp)
	if frac == 1 {
		frac, exp = 0.5, exp+1
	}
	if x.Sign() < 0 {
		frac = -frac
	}
	return frac, exp
}
