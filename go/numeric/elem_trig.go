package numeric

import (
	"math"
	"math/big"
)

// This file is sine, cosine and tangent. An argument is reduced to a multiple of
// pi/2 and a rest of at most pi/4 in double length; the rest is split into a table
// point and a distance of at most 1/128. Tests: elem_test.go.

// Sin returns the sine of x.
func Sin(x float64) float64 {
	switch {
	case !FloatIsFinite(x):
		return quietNaN()
	case x == 0:
		return x
	case math.Abs(x) < 0x1p-26:
		// x-x³/6 differs from x by less than half a unit, or shows in the last bit.
		return x - x*x*x/6
	}
	r, quadrant := reduceHalfPi(x)
	s, c := sinCosDouble(r)
	switch quadrant {
	case 0:
		return s.hi
	case 1:
		return c.hi
	case 2:
		return -s.hi
	}
	return -c.hi
}

// Cos returns the cosine of x.
func Cos(x float64) float64 {
	if !FloatIsFinite(x) {
		return quietNaN()
	}
	r, quadrant := reduceHalfPi(x)
	s, c := sinCosDouble(r)
	switch quadrant {
	case 0:
		return c.hi
	case 1:
		return -s.hi
	case 2:
		return -c.hi
	}
	return s.hi
}

// Tan returns the tangent of x.
func Tan(x float64) float64 {
	switch {
	case !FloatIsFinite(x):
		return quietNaN()
	case math.Abs(x) < 0x1p-26:
		return x + x*x*x/3
	}
	r, quadrant := reduceHalfPi(x)
	s, c := sinCosDouble(r)
	if quadrant&1 == 0 {
		return s.div(c).hi
	}
	return c.neg().div(s).hi
}

// reduceHalfPi returns x as r + n·pi/2 with |r| at most about pi/4, and n mod 4.
func reduceHalfPi(x float64) (r dd, quadrant int) {
	if math.Abs(x) > 1<<20 {
		return reduceLarge(x)
	}
	n := math.RoundToEven(x * (2 / math.Pi))
	if n == 0 {
		return dd{x, 0}, 0
	}
	s, e := twoSum(x-n*halfPiPart1, -n*halfPiPart2)
	r = dd{s, e}.addFloat(-n * halfPiPart3).addFloat(-n * halfPiPart4)
	return r, int(n) & 3
}

const twoOverPiBits = 1280

// reduceLarge multiplies the mantissa by all the bits of 2/pi and keeps those
// around the point. Such arguments are rare, so math/big is fast enough.
func reduceLarge(x float64) (r dd, quadrant int) {
	m, exp := floatParts(x)
	product, _ := new(big.Int).SetString(twoOverPiHex, 16)
	product.Mul(product, new(big.Int).SetUint64(m))
	point := uint(twoOverPiBits - exp)
	whole := new(big.Int).Rsh(product, point)
	product.Sub(product, new(big.Int).Lsh(whole, point))
	quadrant = int(whole.Uint64() & 3)
	if product.Bit(int(point)-1) == 1 {
		product.Sub(product, new(big.Int).Lsh(bigOne, point))
		quadrant = (quadrant + 1) & 3
	}
	turn := new(big.Float).SetPrec(200).SetInt(product)
	turn.SetMantExp(turn, -int(point))
	hi, _ := turn.Float64()
	lo, _ := turn.Sub(turn, big.NewFloat(hi)).Float64()
	r = dd{hi, lo}.mul(ddHalfPi)
	if x < 0 {
		return r.neg(), -quadrant & 3
	}
	return r, quadrant
}

// sinCosDouble returns sine and cosine of |r| <= 0.79.
func sinCosDouble(r dd) (sin, cos dd) {
	negative := r.hi < 0
	if negative {
		r = r.neg()
	}
	i := int(r.hi*64 + 0.5)
	d := r.addFloat(-float64(i) / 64)
	sin, cos = sinCosSmall(d)
	if i > 0 {
		t := &sinCosTable[i]
		// cos holds cos(d)-1, so the table's values keep all their bits.
		s := t.sin.add(t.sin.mul(cos).add(t.cos.mul(sin)))
		c := t.cos.add(t.cos.mul(cos).add(t.sin.mul(sin).neg()))
		sin, cos = s, c
	} else {
		cos = dd{1, 0}.add(cos)
	}
	if negative {
		sin = sin.neg()
	}
	return sin, cos
}

// sinCosSmall returns sin(d) and cos(d)-1 for |d| <= 1/128.
func sinCosSmall(d dd) (sin, cosLess1 dd) {
	x := d.hi
	p, e := twoProd(x, x)
	e += 2 * x * d.lo
	// The cubic term is taken in double length; the rest needs none.
	third := dd{p, e}.mul(ddMinusSixth)
	tail := p * p * (1.0/120 + p*(-1.0/5040+p*(1.0/362880)))
	sin = d.add(d.mul(third.addFloat(tail)))
	quart := p * p * (1.0/24 + p*(-1.0/720+p*(1.0/40320)))
	cosLess1 = dd{-0.5 * p, -0.5 * e}.addFloat(quart)
	return sin, cosLess1
}

var ddMinusSixth = dd{-0x1.5555555555555p-3, -0x1.5555555555555p-57}
