package numeric

import "math"

// This file is the functions of one float in Python's math module. They return
// the float or the exception; NaN in gives NaN out. Those that cannot fail are
// in elem_*.go. Tests: math_test.go.

// MathSqrt returns math.sqrt(x).
func MathSqrt(x float64) (float64, error) {
	if x < 0 {
		return 0, expected("a nonnegative input", x)
	}
	return math.Sqrt(x), nil
}

// MathLog returns math.log(x) of a float.
func MathLog(x float64) (float64, error) { return positive(x, Log) }

// MathLog2 returns math.log2(x) of a float.
func MathLog2(x float64) (float64, error) { return positive(x, Log2) }

// MathLog10 returns math.log10(x) of a float.
func MathLog10(x float64) (float64, error) { return positive(x, Log10) }

func positive(x float64, fn func(float64) float64) (float64, error) {
	if x <= 0 {
		return 0, expected("a positive input", x)
	}
	return fn(x), nil
}

// MathLog1p returns math.log1p(x).
func MathLog1p(x float64) (float64, error) {
	if x <= -1 {
		return 0, expected("argument value > -1", x)
	}
	return Log1p(x), nil
}

// MathExp returns math.exp(x).
func MathExp(x float64) (float64, error) { return ranged(Exp(x), x) }

// MathExp2 returns math.exp2(x).
func MathExp2(x float64) (float64, error) { return ranged(Exp2(x), x) }

// MathExpm1 returns math.expm1(x).
func MathExpm1(x float64) (float64, error) { return ranged(Expm1(x), x) }

// MathSin returns math.sin(x).
func MathSin(x float64) (float64, error) { return finiteOnly(x, Sin) }

// MathCos returns math.cos(x).
func MathCos(x float64) (float64, error) { return finiteOnly(x, Cos) }

// MathTan returns math.tan(x).
func MathTan(x float64) (float64, error) { return finiteOnly(x, Tan) }

func finiteOnly(x float64, fn func(float64) float64) (float64, error) {
	if math.IsInf(x, 0) {
		return 0, expected("a finite input", x)
	}
	return fn(x), nil
}

// MathAsin returns math.asin(x).
func MathAsin(x float64) (float64, error) { return unitOnly(x, Asin) }

// MathAcos returns math.acos(x).
func MathAcos(x float64) (float64, error) { return unitOnly(x, Acos) }

func unitOnly(x float64, fn func(float64) float64) (float64, error) {
	if x < -1 || x > 1 {
		return 0, expected("a number in range from -1 up to 1", x)
	}
	return fn(x), nil
}

// MathSinh returns math.sinh(x).
func MathSinh(x float64) (float64, error) { return ranged(Sinh(x), x) }

// MathCosh returns math.cosh(x).
func MathCosh(x float64) (float64, error) { return ranged(Cosh(x), x) }

// MathAcosh returns math.acosh(x).
func MathAcosh(x float64) (float64, error) {
	if x < 1 {
		return 0, expected("argument value not less than 1", x)
	}
	return Acosh(x), nil
}

// MathAtanh returns math.atanh(x).
func MathAtanh(x float64) (float64, error) {
	if x <= -1 || x >= 1 {
		return 0, expected("a number between -1 and 1", x)
	}
	return Atanh(x), nil
}

// MathDegrees returns math.degrees(x).
func MathDegrees(x float64) float64 { return x * (180 / math.Pi) }

// MathRadians returns math.radians(x).
func MathRadians(x float64) float64 { return x * (math.Pi / 180) }

// MathUlp returns math.ulp(x).
func MathUlp(x float64) float64 {
	x = math.Abs(x)
	if !FloatIsFinite(x) {
		return x
	}
	next := math.Float64frombits(math.Float64bits(x) + 1)
	if math.IsInf(next, 0) {
		return x - math.Float64frombits(math.Float64bits(x)-1)
	}
	return next - x
}

// MathModf returns math.modf(x): fraction and whole part, both signed as x.
func MathModf(x float64) (frac, whole float64) {
	switch {
	case x != x:
		return x, x
	case math.IsInf(x, 0):
		return math.Copysign(0, x), x
	}
	whole = math.Trunc(x)
	return math.Copysign(x-whole, x), whole
}

// MathFrexp returns math.frexp(x).
func MathFrexp(x float64) (frac float64, exp int) {
	if x == 0 || !FloatIsFinite(x) {
		return x, 0
	}
	return math.Frexp(x)
}
