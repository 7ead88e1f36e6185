package numeric

import "math"

// This file is complex arithmetic as CPython does it, with the recovery of
// infinities of C's Annex G. Sums are componentwise, and so are products and
// quotients by a real number, which the caller does directly. Products are wrapped
// in float64(), which forbids fusing them with the sum. Tests: arith_test.go.

// ComplexMul returns a*b.
func ComplexMul(a, b complex128) complex128 {
	ar, ai, br, bi := real(a), imag(a), real(b), imag(b)
	re := float64(ar*br) - float64(ai*bi)
	im := float64(ar*bi) + float64(ai*br)
	if re != re && im != im {
		return recoverProduct(ar, ai, br, bi, complex(re, im))
	}
	return complex(re, im)
}

// boxInf reduces an infinity to a signed one and anything else to a signed zero.
func boxInf(x float64) float64 {
	if math.IsInf(x, 0) {
		return math.Copysign(1, x)
	}
	return math.Copysign(0, x)
}

// zeroNaN replaces a NaN by a signed zero.
func zeroNaN(x float64) float64 {
	if x != x {
		return math.Copysign(0, x)
	}
	return x
}

// recoverProduct returns the infinity that a NaN product hides, if it hides one.
func recoverProduct(ar, ai, br, bi float64, nan complex128) complex128 {
	inf := false
	if math.IsInf(ar, 0) || math.IsInf(ai, 0) {
		ar, ai, br, bi = boxInf(ar), boxInf(ai), zeroNaN(br), zeroNaN(bi)
		inf = true
	}
	if math.IsInf(br, 0) || math.IsInf(bi, 0) {
		ar, ai, br, bi = zeroNaN(ar), zeroNaN(ai), boxInf(br), boxInf(bi)
		inf = true
	}
	if !inf && (math.IsInf(ar*br, 0) || math.IsInf(ai*bi, 0) || math.IsInf(ar*bi, 0) || math.IsInf(ai*br, 0)) {
		ar, ai, br, bi = zeroNaN(ar), zeroNaN(ai), zeroNaN(br), zeroNaN(bi)
		inf = true
	}
	if !inf {
		return nan
	}
	re := float64(ar*br) - float64(ai*bi)
	im := float64(ar*bi) + float64(ai*br)
	return complex(math.Inf(1)*re, math.Inf(1)*im)
}

// ComplexDiv returns a/b by Smith's method, which scales by the larger part.
func ComplexDiv(a, b complex128) (complex128, error) {
	ar, ai, br, bi := real(a), imag(a), real(b), imag(b)
	var re, im float64
	switch absR, absI := math.Abs(br), math.Abs(bi); {
	case absR >= absI:
		if absR == 0 {
			return 0, ErrDivisionByZero
		}
		ratio := bi / br
		den := br + float64(bi*ratio)
		re = (ar + float64(ai*ratio)) / den
		im = (ai - float64(ar*ratio)) / den
	case absI >= absR:
		ratio := br / bi
		den := float64(br*ratio) + bi
		re = (float64(ar*ratio) + ai) / den
		im = (float64(ai*ratio) - ar) / den
	default:
		re, im = quietNaN(), quietNaN()
	}
	if re != re && im != im {
		return recoverQuotient(ar, ai, br, bi, complex(re, im)), nil
	}
	return complex(re, im), nil
}

// recoverQuotient returns the infinity or zero that a NaN quotient hides.
func recoverQuotient(ar, ai, br, bi float64, nan complex128) complex128 {
	finiteA := FloatIsFinite(ar) && FloatIsFinite(ai)
	finiteB := FloatIsFinite(br) && FloatIsFinite(bi)
	switch {
	case (math.IsInf(ar, 0) || math.IsInf(ai, 0)) && finiteB:
		x, y := boxInf(ar), boxInf(ai)
		return complex(math.Inf(1)*(float64(x*br)+float64(y*bi)), math.Inf(1)*(float64(y*br)-float64(x*bi)))
	case (math.IsInf(br, 0) || math.IsInf(bi, 0)) && finiteA:
		x, y := boxInf(br), boxInf(bi)
		return complex(0*(float64(ar*x)+float64(ai*y)), 0*(float64(ai*x)-float64(ar*y)))
	}
	return nan
}

// RealDivComplex returns a/b for a real a, which has no imaginary part at all.
func RealDivComplex(a float64, b complex128) (complex128, error) {
	br, bi := real(b), imag(b)
	var re, im float64
	switch absR, absI := math.Abs(br), math.Abs(bi); {
	case absR >= absI:
		if absR == 0 {
			return 0, ErrDivisionByZero
		}
		ratio := bi / br
		den := br + float64(bi*ratio)
		re, im = a/den, float64(-a*ratio)/den
	case absI >= absR:
		ratio := br / bi
		den := float64(br*ratio) + bi
		re, im = float64(a*ratio)/den, -a/den
	default:
		re, im = quietNaN(), quietNaN()
	}
	if re != re && im != im && FloatIsFinite(a) && (math.IsInf(br, 0) || math.IsInf(bi, 0)) {
		return complex(0*(a*boxInf(br)), 0*(-a*boxInf(bi))), nil
	}
	return complex(re, im), nil
}

var (
	errComplexZeroPower error = &Error{Kind: ZeroDivisionError, Text: "zero to a negative or complex power"}
	errComplexPower     error = &Error{Kind: OverflowError, Text: "complex exponentiation"}
	errComplexAbs       error = &Error{Kind: OverflowError, Text: "absolute value too large"}
)

// maxComplexPower is the largest whole exponent that is computed by products.
const maxComplexPower = 100

// ComplexPow returns a**b.
func ComplexPow(a, b complex128) (complex128, error) {
	var r complex128
	var err error
	if n := real(b); imag(b) == 0 && n == math.Floor(n) && math.Abs(n) <= maxComplexPower {
		r, err = complexWholePower(a, int(n))
	} else {
		r, err = complexPolarPower(a, b)
	}
	if err != nil {
		return 0, err
	}
	if math.IsInf(real(r), 0) || math.IsInf(imag(r), 0) {
		return 0, errComplexPower
	}
	return r, nil
}

func complexWholePower(a complex128, n int) (complex128, error) {
	if n < 0 {
		r, err := ComplexDiv(1, complexProductPower(a, -n))
		if err != nil {
			return 0, errComplexZeroPower
		}
		return r, nil
	}
	return complexProductPower(a, n), nil
}

func complexProductPower(a complex128, n int) complex128 {
	r := complex128(1)
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r = ComplexMul(r, a)
		}
		a = ComplexMul(a, a)
	}
	return r
}

func complexPolarPower(a, b complex128) (complex128, error) {
	switch {
	case b == 0:
		return 1, nil
	case a == 0:
		if imag(b) != 0 || real(b) < 0 {
			return 0, errComplexZeroPower
		}
		return 0, nil
	}
	size := Hypot([]float64{real(a), imag(a)})
	length := Pow(size, real(b))
	angle := Atan2(imag(a), real(a))
	phase := angle * real(b)
	if imag(b) != 0 {
		length *= Exp(-angle * imag(b))
		phase += float64(imag(b) * Log(size))
	}
	if math.IsInf(phase, 0) {
		// C's cos reports a domain error here, which CPython reads as this one.
		return 0, errComplexZeroPower
	}
	return complex(length*Cos(phase), length*Sin(phase)), nil
}

// ComplexAbs returns abs(c).
func ComplexAbs(c complex128) (float64, error) {
	r := Hypot([]float64{real(c), imag(c)})
	if math.IsInf(r, 0) && FloatIsFinite(real(c)) && FloatIsFinite(imag(c)) {
		return 0, errComplexAbs
	}
	return r, nil
}
