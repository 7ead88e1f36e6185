package numeric

import "math"

// This file is the hyperbolic functions, their inverses and the error function.
// The C library computes these from expm1, exp and log in single length, and so
// does this file, with the same identities. Tests: elem_test.go.

// hyperLarge is where e**-x no longer counts beside e**x.
const hyperLarge = 22

// Sinh returns the hyperbolic sine of x.
func Sinh(x float64) float64 {
	a := math.Abs(x)
	h := math.Copysign(0.5, x)
	switch {
	case !FloatIsFinite(x):
		return x + x
	case a < 0x1p-28:
		return x
	case a < hyperLarge:
		t := Expm1(a)
		if a < 1 {
			return h * (2*t - float64(t*t)/(t+1))
		}
		return h * (t + t/(t+1))
	case a < expOverflow:
		return h * Exp(a)
	}
	w := Exp(0.5 * a)
	return h * w * w
}

// Cosh returns the hyperbolic cosine of x.
func Cosh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case !FloatIsFinite(x):
		return x * x
	case a < 0.5*math.Ln2:
		t := Expm1(a)
		w := 1 + t
		if a < 0x1p-55 {
			return w
		}
		return 1 + float64(t*t)/(w+w)
	case a < hyperLarge:
		t := Exp(a)
		return float64(0.5*t) + 0.5/t
	case a < expOverflow:
		return 0.5 * Exp(a)
	}
	w := Exp(0.5 * a)
	return 0.5 * w * w
}

// Tanh returns the hyperbolic tangent of x.
func Tanh(x float64) float64 {
	a := math.Abs(x)
	var r float64
	switch {
	case x != x || a < 0x1p-55:
		return x
	case a >= hyperLarge:
		r = 1
	case a >= 1:
		r = 1 - 2/(Expm1(2*a)+2)
	default:
		t := Expm1(-2 * a)
		r = -t / (t + 2)
	}
	return math.Copysign(r, x)
}

// Asinh returns the inverse hyperbolic sine of x.
func Asinh(x float64) float64 {
	a := math.Abs(x)
	var r float64
	switch {
	case !FloatIsFinite(x) || a < 0x1p-28:
		return x
	case a > 0x1p28:
		r = Log(a) + math.Ln2
	case a > 2:
		r = Log(2*a + 1/(math.Sqrt(float64(x*x)+1)+a))
	default:
		t := x * x
		r = Log1p(a + t/(1+math.Sqrt(1+t)))
	}
	return math.Copysign(r, x)
}

// Acosh returns the inverse hyperbolic cosine of x >= 1.
func Acosh(x float64) float64 {
	switch {
	case x != x || math.IsInf(x, 1):
		return x
	case x < 1:
		return quietNaN()
	case x > 0x1p28:
		return Log(x) + math.Ln2
	case x > 2:
		return Log(float64(2*x) - 1/(x+math.Sqrt(float64(x*x)-1)))
	}
	t := x - 1
	return Log1p(t + math.Sqrt(float64(2*t)+float64(t*t)))
}

// Atanh returns the inverse hyperbolic tangent of x within (-1, 1).
func Atanh(x float64) float64 { return math.Atanh(x) }

// Erf returns the error function of x.
func Erf(x float64) float64 { return math.Erf(x) }

// Erfc returns 1-Erf(x) without cancellation.
func Erfc(x float64) float64 { return math.Erfc(x) }
