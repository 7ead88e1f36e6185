package numeric

import "math"

// This file is the inverse trigonometric functions, all through the arc tangent
// of a quotient in double length. Tests: elem_test.go.

// Atan returns the arc tangent of x.
func Atan(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x != x || x == 0:
		return x
	case a < 0x1p-26:
		return x - x*x*x/3
	case a > 0x1p60:
		return math.Copysign(math.Pi/2, x)
	}
	return math.Copysign(atanQuotient(dd{a, 0}, dd{1, 0}).hi, x)
}

// Atan2 returns the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	switch {
	case x != x || y != y:
		return x + y
	case math.IsInf(y, 0) || math.IsInf(x, 0) || y == 0 || x == 0:
		return math.Atan2(y, x)
	}
	ay, ax := math.Abs(y), math.Abs(x)
	_, ey := math.Frexp(ay)
	_, ex := math.Frexp(ax)
	switch gap := ey - ex; {
	case gap > 120:
		return math.Copysign(math.Pi/2, y)
	case gap < -120 && x < 0:
		return math.Copysign(math.Pi, y)
	case gap < -120:
		return y / x
	}
	// Scale both, so that the quotient neither overflows nor loses bits.
	ay, ax = math.Ldexp(ay, -ey), math.Ldexp(ax, -ey)
	r := atanQuotient(dd{ay, 0}, dd{ax, 0})
	if x < 0 {
		r = ddPi.add(r.neg())
	}
	return math.Copysign(r.hi, y)
}

// Asin returns the arc sine of x.
func Asin(x float64) float64 {
	a := math.Abs(x)
	switch {
	case !(a <= 1):
		return quietNaN()
	case a < 0x1p-26:
		return x + x*x*x/6
	case a == 1:
		return math.Copysign(math.Pi/2, x)
	}
	return math.Copysign(atanQuotient(dd{a, 0}, cosOfSine(a)).hi, x)
}

// Acos returns the arc cosine of x.
func Acos(x float64) float64 {
	a := math.Abs(x)
	switch {
	case !(a <= 1):
		return quietNaN()
	case x == 1:
		return 0
	case x == 0:
		return math.Pi / 2
	case x == -1:
		return math.Pi
	}
	r := atanQuotient(cosOfSine(a), dd{a, 0})
	if x < 0 {
		r = ddPi.add(r.neg())
	}
	return r.hi
}

// cosOfSine returns sqrt(1-a²), from the exact product (1-a)·(1+a).
func cosOfSine(a float64) dd {
	less, e1 := twoSum(1, -a)
	more, e2 := twoSum(1, a)
	return dd{less, e1}.mul(dd{more, e2}).sqrt()
}

// atanQuotient returns atan(y/x) for positive x and y.
func atanQuotient(y, x dd) dd {
	if y.hi > x.hi {
		return ddHalfPi.add(atanQuotient(x, y).neg())
	}
	i := int(y.hi/x.hi*64 + 0.5)
	if i == 0 {
		return atanSmall(y.div(x))
	}
	// atan(q) = atan(t) + atan((q-t)/(1+q·t)) with q = y/x.
	t := float64(i) / 64
	num := y.add(x.mulFloat(-t))
	den := x.add(y.mulFloat(t))
	return atanTable[i].add(atanSmall(num.div(den)))
}

// atanSmall returns atan(u) for |u| <= 1/128.
func atanSmall(u dd) dd {
	p, e := twoProd(u.hi, u.hi)
	e += 2 * u.hi * u.lo
	third := dd{p, e}.mul(ddThird.neg())
	tail := p * p * (1.0/5 + p*(-1.0/7+p*(1.0/9+p*(-1.0/11))))
	return u.add(u.mul(third.addFloat(tail)))
}
