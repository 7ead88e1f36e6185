package numeric

import "math"

// This file is the logarithms. Tests: elem_test.go.

// Log returns the natural logarithm of x.
func Log(x float64) float64 {
	if r, special := logSpecial(x); special {
		return r
	}
	return logDouble(x).hi
}

// Log2 returns the logarithm of x to base 2.
func Log2(x float64) float64 {
	if r, special := logSpecial(x); special {
		return r
	}
	if frac, exp := math.Frexp(x); frac == 0.5 {
		return float64(exp - 1)
	}
	m, k := logReduce(x)
	return m.mul(ddInvLn2).addFloat(k).hi
}

// Log10 returns the logarithm of x to base 10. It follows the C library, which
// scales to [1, 2) above one and to [1/2, 1) below, rather than rounding once.
func Log10(x float64) float64 {
	if r, special := logSpecial(x); special {
		return r
	}
	const (
		log2High = 0x1.34413509f6p-2
		log2Low  = 3.69423907715893078616e-13
		perLn    = 4.34294481903251816668e-01
	)
	frac, exp := math.Frexp(x)
	k := exp - 1
	if k < 0 {
		k++
	} else {
		frac *= 2
	}
	y := float64(k)
	z := float64(y*log2Low) + float64(perLn*Log(frac))
	return z + float64(y*log2High)
}

// logSpecial answers for everything but positive finite numbers.
func logSpecial(x float64) (float64, bool) {
	switch {
	case x == 0:
		return math.Inf(-1), true
	case x < 0:
		return quietNaN(), true
	case x != x || x > maxFloat:
		return x, true
	}
	return 0, false
}

// logDouble returns ln(x) for a positive finite x.
func logDouble(x float64) dd {
	m, k := logReduce(x)
	if k == 0 {
		return m
	}
	s, e := fastSum(k*ln2Part1, m.hi)
	s, e = fastSum(s, e+(m.lo+k*ln2Part2))
	return dd{s, e}
}

// logReduce returns ln(x) as m + k·ln(2) with |m| below ln(1.5).
func logReduce(x float64) (m dd, k float64) {
	b := math.Float64bits(x)
	exp := int(b >> 52)
	if exp == 0 {
		b = math.Float64bits(x * 0x1p54)
		exp = int(b>>52) - 54
	}
	i := int(b >> 45 & 127)
	exp -= 1023
	z := math.Float64frombits(b&(1<<52-1) | 1023<<52)
	if i >= 64 {
		z /= 2
		exp++
	}
	entry := &logTable[i]
	// inv is so short that z·inv-1 is exact in two floats.
	p, e := twoProd(z, entry.inv)
	s, e := fastSum(p-1, e)
	m = log1pSmall(dd{s, e})
	if entry.inv != 1 {
		m = entry.log.add(m)
	}
	return m, float64(exp)
}

// log1pSmall returns ln(1+r) for |r| < 2**-6.
func log1pSmall(r dd) dd {
	x := r.hi
	// From the fifth power on single floats are exact enough.
	tail := 1.0/5 + x*(-1.0/6+x*(1.0/7+x*(-1.0/8+x*(1.0/9+x*(-1.0/10+x*(1.0/11+x*(-1.0/12+x*(1.0/13))))))))
	sum := ddQuarter.addFloat(x * tail)
	sum = ddThird.add(r.mul(sum))
	sum = ddMinusHalf.add(r.mul(sum))
	return r.add(r.mul(r).mul(sum))
}

// The first coefficients of the series.
var (
	ddMinusHalf = dd{-0.5, 0}
	ddThird     = dd{0x1.5555555555555p-2, 0x1.5555555555555p-56}
	ddQuarter   = dd{-0.25, 0}
)

// Log1p returns ln(1+x) without cancellation.
func Log1p(x float64) float64 { return math.Log1p(x) }
