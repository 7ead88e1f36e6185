package mathmod

import (
	"math"

	"github.com/pynterp/pynterp/go/runtime"
)

// This file has ceil, floor and trunc, which ask an object's special method
// first. Tests: mathmod_test.go.

var roundingDefs = []runtime.Def{
	{Name: "ceil", Sig: "(x, /)", Fn: rounding("__ceil__", math.Ceil), Doc: "Return the ceiling of x as an Integral: the smallest integer >= x."},
	{Name: "floor", Sig: "(x, /)", Fn: rounding("__floor__", math.Floor), Doc: "Return the floor of x as an Integral: the largest integer <= x."},
	{Name: "trunc", Sig: "(x, /)", Fn: trunc, Doc: "Truncates the Real x to the nearest Integral toward 0; uses the __trunc__ magic method."},
}

func rounding(method string, f func(float64) float64) runtime.NativeFn {
	return func(th *thread, a []value) (value, error) {
		x, ok := a[0].AsFloat()
		if !ok {
			if r, found, err := th.CallSpecial(a[0], method); found || err != nil {
				return r, err
			}
			var err error
			if x, err = th.Float64(a[0]); err != nil {
				return value{}, err
			}
		}
		return th.IntOfFloat(f(x))
	}
}

func trunc(th *thread, a []value) (value, error) {
	if x, ok := a[0].AsFloat(); ok {
		return th.IntOfFloat(x)
	}
	r, found, err := th.CallSpecial(a[0], "__trunc__")
	if err == nil && !found {
		err = th.TypeError("type %s doesn't define __trunc__ method", a[0].Type().Name())
	}
	return r, err
}
