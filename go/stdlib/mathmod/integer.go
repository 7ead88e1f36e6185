package mathmod

import (
	"math/big"

	"github.com/pynterp/pynterp/go/numeric"
	"github.com/pynterp/pynterp/go/runtime"
)

// This file has the functions of ints. Each charges the memory of its result
// and the fuel of its work before it computes. Tests: mathmod_test.go.

var integerDefs = []runtime.Def{
	{Name: "comb", Sig: "(n, k, /)", Fn: comb, Doc: "Number of ways to choose k items from n items without repetition and without order."},
	{Name: "factorial", Sig: "(n, /)", Fn: factorial, Doc: "Find n!: the product of the ints from 1 to n."},
	{Name: "gcd", Sig: "(*integers)", Fn: gcd, Doc: "Greatest Common Divisor."},
	{Name: "isqrt", Sig: "(n, /)", Fn: isqrt, Doc: "Return the integer part of the square root of the input."},
	{Name: "lcm", Sig: "(*integers)", Fn: lcm, Doc: "Least Common Multiple."},
	{Name: "perm", Sig: "(n, k=None, /)", Fn: perm, Doc: "Number of ways to choose k items from n items without repetition and with order."},
}

// charge accounts for an int result of so many bits that costs so many steps.
func charge(th *thread, bits, steps int64) error {
	if err := th.ReserveInt(bits); err != nil {
		return err
	}
	return th.Spend(steps)
}

func integer(th *thread, x *big.Int, err error) (value, error) {
	if err != nil {
		return value{}, th.NumberError(err)
	}
	return th.NewInt(x), nil
}

func comb(th *thread, a []value) (value, error) {
	n, k, err := bigs(th, a)
	if err != nil {
		return value{}, err
	}
	factors, err := numeric.CombArgs(n, k)
	if err != nil {
		return value{}, th.NumberError(err)
	}
	if factors < 0 {
		return runtime.Int(0), nil
	}
	if err := charge(th, numeric.PermBits(n, factors), numeric.PermCost(n, factors)); err != nil {
		return value{}, err
	}
	r, err := numeric.Comb(n, k)
	return integer(th, r, err)
}

func bigs(th *thread, a []value) (x, y *big.Int, err error) {
	if x, err = th.BigIndex(a[0]); err != nil {
		return nil, nil, err
	}
	y, err = th.BigIndex(a[1])
	return x, y, err
}

func perm(th *thread, a []value) (value, error) {
	if a[1].IsNone() {
		return factorial(th, a)
	}
	n, k, err := bigs(th, a)
	if err != nil {
		return value{}, err
	}
	factors, err := numeric.PermArgs(n, k)
	if err != nil {
		return value{}, th.NumberError(err)
	}
	if factors < 0 {
		return runtime.Int(0), nil
	}
	if n.IsInt64() && factors > 0 && numeric.PermBits(n, factors) <= numeric.MaxIntBits {
		return rangeProduct(th, n.Int64()-factors+1, n.Int64(), numeric.PermBits(n, factors))
	}
	if err := charge(th, numeric.PermBits(n, factors), numeric.PermCost(n, factors)); err != nil {
		return value{}, err
	}
	r, err := numeric.Perm(n, k)
	return integer(th, r, err)
}

// rangeProduct is lo·(lo+1)·…·hi, a number of at most so many bits.
func rangeProduct(th *thread, lo, hi, bits int64) (value, error) {
	if err := th.ReserveInt(bits); err != nil {
		return value{}, err
	}
	r, err := productOf(th, lo, hi)
	return integer(th, r, err)
}

// productOf multiplies in pieces, each of which spends its fuel.
func productOf(th *thread, lo, hi int64) (*big.Int, error) {
	const piece = 512
	if hi-lo < piece {
		return new(big.Int).MulRange(lo, hi), th.Spend(hi - lo + 1)
	}
	mid := lo + (hi-lo)/2
	x, err := productOf(th, lo, mid)
	if err != nil {
		return nil, err
	}
	y, err := productOf(th, mid+1, hi)
	if err != nil {
		return nil, err
	}
	return th.MulInt(x, y)
}

func factorial(th *thread, a []value) (value, error) {
	n, err := th.BigIndex(a[0])
	if err != nil {
		return value{}, err
	}
	if n.Sign() > 0 && n.IsInt64() {
		return rangeProduct(th, 1, n.Int64(), numeric.FactorialBits(n.Int64()))
	}
	r, err := numeric.Factorial(n)
	return integer(th, r, err)
}

func isqrt(th *thread, a []value) (value, error) {
	n, err := th.BigIndex(a[0])
	if err != nil {
		return value{}, err
	}
	if err := charge(th, 2*int64(n.BitLen()), 4); err != nil {
		return value{}, err
	}
	r, err := numeric.Isqrt(n, numeric.IntOps{Mul: th.MulInt, Quo: th.DivInt})
	return integer(th, r, err)
}

func gcd(th *thread, a []value) (value, error) {
	acc := runtime.Int(0)
	for _, v := range append([]value(nil), a...) {
		x, err := gcd2(th, acc, v)
		if err != nil {
			return value{}, err
		}
		acc = x
	}
	return acc, nil
}

// gcd2 is gcd(acc, v), where acc is an int.
func gcd2(th *thread, acc, v value) (value, error) {
	if x, ok := acc.AsInt64(); ok {
		if y, ok := v.AsInt64(); ok {
			if r, ok := numeric.GCDInt64(x, y); ok {
				return runtime.Int(r), nil
			}
		}
	}
	x, _ := acc.AsBig()
	y, err := th.BigIndex(v)
	if err != nil {
		return value{}, err
	}
	bits := min(x.BitLen(), y.BitLen())
	if err := charge(th, int64(bits), numeric.GCDCost(x.BitLen(), y.BitLen())); err != nil {
		return value{}, err
	}
	return th.NewInt(numeric.GCD(x, y)), nil
}

func lcm(th *thread, a []value) (value, error) {
	acc := big.NewInt(1)
	for _, v := range append([]value(nil), a...) {
		x, err := th.BigIndex(v)
		if err != nil {
			return value{}, err
		}
		xn, yn := acc.BitLen(), x.BitLen()
		if err := charge(th, numeric.MulBits(xn, yn), numeric.GCDCost(xn, yn)+numeric.MulCost(xn, yn)); err != nil {
			return value{}, err
		}
		acc = numeric.LCM(acc, x)
	}
	return th.NewInt(acc), nil
}
