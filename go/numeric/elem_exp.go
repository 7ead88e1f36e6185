package numeric

import "math"

// This file is the exponential functions. Like all of elem_*.go they compute in
// double length and round once: the result is the correctly rounded one but for
// about one argument in 2**14, and the C libraries that CPython runs on differ
// from it only where they misround. Tests: elem_test.go.

// Bounds outside which exp overflows or vanishes.
const (
	expOverflow  = 709.782712893384
	expUnderflow = -745.1332191019412
)

// Exp returns e**x.
func Exp(x float64) float64 {
	switch {
	case x != x || math.IsInf(x, 1):
		return x
	case x > expOverflow:
		return math.Inf(1)
	case x < expUnderflow:
		return 0
	case math.Abs(x) < 0x1p-54:
		return 1 + x
	}
	return expOf(dd{x, 0})
}

// Exp2 returns 2**x.
func Exp2(x float64) float64 {
	switch {
	case x != x || math.IsInf(x, 1):
		return x
	case x >= 1024:
		return math.Inf(1)
	case x < -1075:
		return 0
	}
	n := math.RoundToEven(x * 128)
	rest := ddLn2.mulFloat(x - n/128)
	return scaleExp(expSmall(rest), int(n))
}

// expOf returns e**a rounded, for a within the bounds.
func expOf(a dd) float64 {
	r, n := expDouble(a)
	return scaleDouble(r, n)
}

// expDouble returns e**a as r·2**n.
func expDouble(a dd) (r dd, n int) {
	steps := math.RoundToEven(a.hi * (128 / math.Ln2))
	s, e := twoSum(a.hi-steps*ln2Step1, -steps*ln2Step2)
	rest := dd{s, e + a.lo}.addFloat(-steps * ln2Step3)
	k := int(steps)
	t := exp2Table[k&127]
	return t.add(t.mul(expSmall(rest))), k >> 7
}

// expSmall returns e**r-1 for |r| <= ln(2)/256.
func expSmall(r dd) dd {
	x := r.hi
	// The terms from the third on are small enough for single floats.
	tail := x * x * x * (1.0/6 + x*(1.0/24+x*(1.0/120+x*(1.0/720+x*(1.0/5040+x*(1.0/40320))))))
	p, e := twoProd(x, x)
	half := 0.5 * p
	low := 0.5*e + x*r.lo
	s, t := fastSum(x, half)
	s, t = fastSum(s, t+(r.lo+low+tail))
	return dd{s, t}
}

// scaleExp returns 2**(steps/128)·(1+m) rounded.
func scaleExp(m dd, steps int) float64 {
	t := exp2Table[steps&127]
	return scaleDouble(t.add(t.mul(m)), steps>>7)
}

// scaleDouble returns r·2**n rounded once, also where the result is subnormal.
func scaleDouble(r dd, n int) float64 {
	s, e := fastSum(r.hi, r.lo)
	_, exp := math.Frexp(s)
	if exp+n > -1021 {
		return math.Ldexp(s, n)
	}
	if exp+n < -1080 {
		return math.Copysign(0, s)
	}
	// Adding a number whose last bit weighs 2**-1074 rounds at that bit.
	anchor := math.Copysign(math.Ldexp(1.5, 52-1074-n), s)
	hi, lo := fastSum(anchor, s)
	lo += e
	return math.Ldexp((hi-anchor)+roundUnit(lo, math.Ldexp(1, -1074-n)), n)
}

// roundUnit returns the multiple of unit that lo, at most about half a unit,
// still calls for.
func roundUnit(lo, unit float64) float64 {
	switch {
	case lo > unit/2:
		return unit
	case lo < -unit/2:
		return -unit
	}
	return 0
}

// Expm1 returns e**x-1 without cancellation.
func Expm1(x float64) float64 { return math.Expm1(x) }
