package mathmod

import (
	"math"
	"math/big"

	"github.com/pynterp/pynterp/go/numeric"
	"github.com/pynterp/pynterp/go/runtime"
)

// This file has the functions of several floats, and the logarithms, which
// also take ints beyond the range of floats. Tests: mathmod_test.go.

type (
	value  = runtime.Value
	thread = runtime.Thread
)

func binaryDefs() []runtime.Def {
	return []runtime.Def{
		{Name: "atan2", Sig: "(y, x, /)", Fn: binary(func(y, x float64) (float64, error) { return numeric.Atan2(y, x), nil }),
			Doc: "Return the arc tangent (measured in radians) of y/x; the signs of both are considered."},
		{Name: "copysign", Sig: "(x, y, /)", Fn: binary(func(x, y float64) (float64, error) { return math.Copysign(x, y), nil }),
			Doc: "Return a float with the magnitude of x but the sign of y."},
		{Name: "fma", Sig: "(x, y, z, /)", Fn: fma, Doc: "Fused multiply-add: (x * y) + z with one rounding."},
		{Name: "fmod", Sig: "(x, y, /)", Fn: binary(numeric.MathFmod), Doc: "Return fmod(x, y), according to platform C; x % y may differ."},
		{Name: "frexp", Sig: "(x, /)", Fn: frexp, Doc: "Return the mantissa and exponent of x as a pair (m, e) with x == m * 2.**e."},
		{Name: "isclose", Sig: "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", Fn: isclose, Doc: "Determine whether two floats are close in value."},
		{Name: "ldexp", Sig: "(x, i, /)", Fn: ldexp, Doc: "Return x * (2**i)."},
		{Name: "log", Sig: "(x, base=<unrepresentable>, /)", Fn: log, Doc: "Return the logarithm of x to the given base, by default e."},
		{Name: "log10", Sig: "(x, /)", Fn: logFn(numeric.MathLog10, numeric.MathLog10Int), Doc: "Return the base 10 logarithm of x."},
		{Name: "log2", Sig: "(x, /)", Fn: logFn(numeric.MathLog2, numeric.MathLog2Int), Doc: "Return the base 2 logarithm of x."},
		{Name: "modf", Sig: "(x, /)", Fn: modf, Doc: "Return the fractional and integer parts of x, both with its sign."},
		{Name: "nextafter", Sig: "(x, y, /, *, steps=None)", Fn: nextafter, Doc: "Return the float that is steps floats after x towards y."},
		{Name: "pow", Sig: "(x, y, /)", Fn: binary(numeric.MathPow), Doc: "Return x**y (x to the power of y)."},
		{Name: "remainder", Sig: "(x, y, /)", Fn: binary(numeric.MathRemainder), Doc: "Return x - n*y where n*y is the multiple of y nearest to x."},
	}
}

func binary(f func(x, y float64) (float64, error)) runtime.NativeFn {
	return func(th *thread, a []value) (value, error) {
		x, y, err := floats(th, a)
		if err != nil {
			return value{}, err
		}
		return th.FloatResult(f(x, y))
	}
}

// floats reads the first two arguments.
func floats(th *thread, a []value) (x, y float64, err error) {
	if x, err = th.Float64(a[0]); err != nil {
		return 0, 0, err
	}
	y, err = th.Float64(a[1])
	return x, y, err
}

func fma(th *thread, a []value) (value, error) {
	x, y, err := floats(th, a)
	if err != nil {
		return value{}, err
	}
	z, err := th.Float64(a[2])
	if err != nil {
		return value{}, err
	}
	return th.FloatResult(numeric.MathFma(x, y, z))
}

func frexp(th *thread, a []value) (value, error) {
	x, err := th.Float64(a[0])
	if err != nil {
		return value{}, err
	}
	m, e := numeric.MathFrexp(x)
	return th.NewTuple(runtime.Float(m), runtime.Int(int64(e))).Value(), nil
}

func modf(th *thread, a []value) (value, error) {
	x, err := th.Float64(a[0])
	if err != nil {
		return value{}, err
	}
	frac, whole := numeric.MathModf(x)
	return th.NewTuple(runtime.Float(frac), runtime.Float(whole)).Value(), nil
}

func isclose(th *thread, a []value) (value, error) {
	x, y, err := floats(th, a)
	if err != nil {
		return value{}, err
	}
	rel, abs := 1e-9, 0.0
	for i, p := range []*float64{&rel, &abs} {
		if v := a[2+i]; v.IsSet() {
			if *p, err = th.Float64(v); err != nil {
				return value{}, err
			}
		}
	}
	close, err := numeric.MathIsclose(x, y, rel, abs)
	if err != nil {
		return value{}, th.NumberError(err)
	}
	return runtime.Bool(close), nil
}

func ldexp(th *thread, a []value) (value, error) {
	x, err := th.Float64(a[0])
	if err != nil {
		return value{}, err
	}
	exp, ok := a[1].AsBig()
	if !ok {
		return value{}, th.TypeError("Expected an int as second argument to ldexp.")
	}
	return th.FloatResult(numeric.MathLdexp(x, exp))
}

func nextafter(th *thread, a []value) (value, error) {
	x, y, err := floats(th, a)
	if err != nil {
		return value{}, err
	}
	if a[2].IsNone() {
		return runtime.Float(numeric.MathNextafter(x, y)), nil
	}
	n, err := th.BigIndex(a[2])
	if err != nil {
		return value{}, err
	}
	if n.Sign() < 0 {
		return value{}, th.NumberError(numeric.ErrNegativeSteps)
	}
	steps := uint64(math.MaxUint64)
	if n.IsUint64() {
		steps = n.Uint64()
	}
	return runtime.Float(numeric.MathNextafterSteps(x, y, steps)), nil
}

// logOf is a logarithm of a float or an int of any size.
func logOf(th *thread, v value, f func(float64) (float64, error), ofInt func(*big.Int) (float64, error)) (float64, error) {
	var r float64
	var err error
	if x, ok := v.AsBig(); ok {
		if err = th.Spend(int64(x.BitLen() / 4096)); err != nil {
			return 0, err
		}
		r, err = ofInt(x)
	} else {
		var x float64
		if x, err = th.Float64(v); err != nil {
			return 0, err
		}
		r, err = f(x)
	}
	if err != nil {
		return 0, th.NumberError(err)
	}
	return r, nil
}

func logFn(f func(float64) (float64, error), ofInt func(*big.Int) (float64, error)) runtime.NativeFn {
	return func(th *thread, a []value) (value, error) {
		r, err := logOf(th, a[0], f, ofInt)
		return runtime.Float(r), err
	}
}

func log(th *thread, a []value) (value, error) {
	x, err := logOf(th, a[0], numeric.MathLog, numeric.MathLogInt)
	if err != nil || !a[1].IsSet() {
		return runtime.Float(x), err
	}
	base, err := logOf(th, a[1], numeric.MathLog, numeric.MathLogInt)
	if err != nil {
		return value{}, err
	}
	if base == 0 {
		return value{}, th.NumberError(numeric.ErrDivisionByZero)
	}
	return runtime.Float(x / base), nil
}
