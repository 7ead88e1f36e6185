package numeric

import "math"

// This file is arithmetic on pairs of floats whose unevaluated sum carries some
// 106 bits ("double-double"), on which the elementary functions of elem_*.go are
// built. Tests: elem_test.go.

// dd is hi+lo with |lo| at most half a unit in the last place of hi.
type dd struct{ hi, lo float64 }

// twoSum returns a+b and its rounding error.
func twoSum(a, b float64) (s, e float64) {
	s = a + b
	bb := s - a
	return s, (a - (s - bb)) + (b - bb)
}

// fastSum is twoSum for |a| >= |b|.
func fastSum(a, b float64) (s, e float64) {
	s = a + b
	return s, b - (s - a)
}

// twoProd returns a*b and its rounding error.
func twoProd(a, b float64) (p, e float64) {
	p = a * b
	return p, math.FMA(a, b, -p)
}

func (a dd) add(b dd) dd {
	s, e := twoSum(a.hi, b.hi)
	t, f := twoSum(a.lo, b.lo)
	s, e = fastSum(s, e+t)
	s, e = fastSum(s, e+f)
	return dd{s, e}
}

func (a dd) addFloat(b float64) dd {
	s, e := twoSum(a.hi, b)
	s, e = fastSum(s, e+a.lo)
	return dd{s, e}
}

func (a dd) neg() dd { return dd{-a.hi, -a.lo} }

func (a dd) mul(b dd) dd {
	p, e := twoProd(a.hi, b.hi)
	e += a.hi*b.lo + a.lo*b.hi
	p, e = fastSum(p, e)
	return dd{p, e}
}

func (a dd) mulFloat(b float64) dd {
	p, e := twoProd(a.hi, b)
	p, e = fastSum(p, math.FMA(a.lo, b, e))
	return dd{p, e}
}

func (a dd) div(b dd) dd {
	q := a.hi / b.hi
	r := a.add(b.mulFloat(-q))
	q2 := r.hi / b.hi
	r = r.add(b.mulFloat(-q2))
	s, e := fastSum(q, q2)
	s, e = fastSum(s, e+r.hi/b.hi)
	return dd{s, e}
}

func (a dd) sqrt() dd {
	if a.hi <= 0 {
		return dd{}
	}
	r := math.Sqrt(a.hi)
	p, e := twoProd(r, r)
	rest := (a.hi - p) - e + a.lo
	s, e := fastSum(r, rest/(2*r))
	return dd{s, e}
}
