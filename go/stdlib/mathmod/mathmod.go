// Package mathmod is the module math of the safe library: functions of floats
// and ints, no state. The algorithms are in package numeric; this package binds
// arguments, charges for what can be large and words the errors.
//
// This file has the module's table. Tests: mathmod_test.go, corpus/math.
package mathmod

import (
	"math"

	"github.com/pynterp/pynterp/go/numeric"
	"github.com/pynterp/pynterp/go/runtime"
)

// Module returns the definition of the module.
func Module() *runtime.ModuleDef { return &module }

var module = runtime.ModuleDef{
	Name:   "math",
	Doc:    "This module provides access to mathematical functions of real numbers.",
	Funcs:  table(),
	Leaves: true,
	Setup: func(th *runtime.Thread, m *runtime.Module) error {
		for _, c := range constants {
			m.Set(th, c.name, runtime.Float(c.value))
		}
		return nil
	},
}

var constants = []struct {
	name  string
	value float64
}{
	{"pi", math.Pi}, {"e", math.E}, {"tau", 2 * math.Pi}, {"inf", math.Inf(1)}, {"nan", math.Float64frombits(0x7ff8000000000000)},
}

func table() []runtime.Def {
	var defs []runtime.Def
	for _, part := range [][]runtime.Def{unaryDefs(), binaryDefs(), integerDefs, seriesDefs, roundingDefs} {
		defs = append(defs, part...)
	}
	return defs
}

// unaryDefs are the functions of one float.
func unaryDefs() []runtime.Def {
	var defs []runtime.Def
	for _, f := range []struct {
		name string
		fn   func(float64) (float64, error)
		doc  string
	}{
		{"acos", numeric.MathAcos, "Return the arc cosine (measured in radians) of x."},
		{"acosh", numeric.MathAcosh, "Return the inverse hyperbolic cosine of x."},
		{"asin", numeric.MathAsin, "Return the arc sine (measured in radians) of x."},
		{"asinh", safe(numeric.Asinh), "Return the inverse hyperbolic sine of x."},
		{"atan", safe(numeric.Atan), "Return the arc tangent (measured in radians) of x."},
		{"atanh", numeric.MathAtanh, "Return the inverse hyperbolic tangent of x."},
		{"cbrt", safe(numeric.Cbrt), "Return the cube root of x."},
		{"cos", numeric.MathCos, "Return the cosine of x (measured in radians)."},
		{"cosh", numeric.MathCosh, "Return the hyperbolic cosine of x."},
		{"degrees", safe(numeric.MathDegrees), "Convert angle x from radians to degrees."},
		{"erf", safe(numeric.Erf), "Error function at x."},
		{"erfc", safe(numeric.Erfc), "Complementary error function at x."},
		{"exp", numeric.MathExp, "Return e raised to the power of x."},
		{"exp2", numeric.MathExp2, "Return 2 raised to the power of x."},
		{"expm1", numeric.MathExpm1, "Return exp(x)-1, precise for small x."},
		{"fabs", safe(math.Abs), "Return the absolute value of the float x."},
		{"gamma", numeric.MathGamma, "Gamma function at x."},
		{"lgamma", numeric.MathLgamma, "Natural logarithm of absolute value of Gamma function at x."},
		{"log1p", numeric.MathLog1p, "Return the natural logarithm of 1+x (base e), precise for x near zero."},
		{"radians", safe(numeric.MathRadians), "Convert angle x from degrees to radians."},
		{"sin", numeric.MathSin, "Return the sine of x (measured in radians)."},
		{"sinh", numeric.MathSinh, "Return the hyperbolic sine of x."},
		{"sqrt", numeric.MathSqrt, "Return the square root of x."},
		{"tan", numeric.MathTan, "Return the tangent of x (measured in radians)."},
		{"tanh", safe(numeric.Tanh), "Return the hyperbolic tangent of x."},
		{"ulp", safe(numeric.MathUlp), "Return the value of the least significant bit of the float x."},
	} {
		defs = append(defs, runtime.Def{Name: f.name, Sig: "(x, /)", Fn: unary(f.fn), Doc: f.doc})
	}
	return append(defs, predicateDefs...)
}

// safe makes a function that never fails one that could.
func safe(f func(float64) float64) func(float64) (float64, error) {
	return func(x float64) (float64, error) { return f(x), nil }
}

func unary(f func(float64) (float64, error)) runtime.NativeFn {
	return func(th *runtime.Thread, a []runtime.Value) (runtime.Value, error) {
		x, err := th.Float64(a[0])
		if err != nil {
			return runtime.Value{}, err
		}
		return th.FloatResult(f(x))
	}
}

var predicateDefs = []runtime.Def{
	{Name: "isfinite", Sig: "(x, /)", Fn: predicate(numeric.FloatIsFinite), Doc: "Return True if x is neither an infinity nor a NaN, and False otherwise."},
	{Name: "isinf", Sig: "(x, /)", Fn: predicate(func(x float64) bool { return math.IsInf(x, 0) }), Doc: "Return True if x is a positive or negative infinity, and False otherwise."},
	{Name: "isnan", Sig: "(x, /)", Fn: predicate(math.IsNaN), Doc: "Return True if x is a NaN (not a number), and False otherwise."},
}

func predicate(f func(float64) bool) runtime.NativeFn {
	return func(th *runtime.Thread, a []runtime.Value) (runtime.Value, error) {
		x, err := th.Float64(a[0])
		return runtime.Bool(err == nil && f(x)), err
	}
}
