package numeric

import "math"

// This file is math.gamma and math.lgamma by Lanczos' approximation with
// g = 6.0246800407767296 and 13 terms, in the rational form whose coefficients
// lose no digits (Boost's "lanczos13m53"). CPython evaluates the same formula, so
// the last digits agree as far as exp, pow and log do. Tests: math_test.go.

const (
	lanczosG         = 6.024680040776729583740234375
	lanczosGLessHalf = 5.524680040776729583740234375
	lnPi             = 1.144729885849400174143427351353058711647
)

var lanczosNum = [13]float64{
	23531376880.410759688572007674451636754734846804940,
	42919803642.649098768957899047001988850926355848959,
	35711959237.355668049440185451547166705960488635843,
	17921034426.037209699919755754458931112671403265390,
	6039542586.3520280050642916443072979210699388420708,
	1439720407.3117216736632230727949123939715485786372,
	248874557.86205415651146038641322942321632125127801,
	31426415.585400194380614231628318205362874684987640,
	2876370.6289353724412254090516208496135991145378768,
	186056.26539522349504029498971604569928220784236328,
	8071.6720023658162106380029022722506138218516325024,
	210.82427775157934587250973392071336271166969580291,
	2.5066282746310002701649081771338373386264310793408,
}

var lanczosDen = [13]float64{
	0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
}

// lanczosSum evaluates the rational function for x > 0, in 1/x for large x so
// that nothing overflows.
func lanczosSum(x float64) float64 {
	num, den := 0.0, 0.0
	if x < 5 {
		for i := len(lanczosNum) - 1; i >= 0; i-- {
			num = float64(num*x) + lanczosNum[i]
			den = float64(den*x) + lanczosDen[i]
		}
		return num / den
	}
	for i := range lanczosNum {
		num = num/x + lanczosNum[i]
		den = den/x + lanczosDen[i]
	}
	return num / den
}

// sinPi returns sin(pi·x) without losing digits near the zeros.
func sinPi(x float64) float64 {
	y := FMod(math.Abs(x), 2)
	var r float64
	switch int(math.Round(2 * y)) {
	case 0:
		r = Sin(math.Pi * y)
	case 1:
		r = Cos(math.Pi * (y - 0.5))
	case 2:
		r = Sin(math.Pi * (1 - y))
	case 3:
		r = -Cos(math.Pi * (y - 1.5))
	default:
		r = Sin(math.Pi * (y - 2))
	}
	return math.Copysign(1, x) * r
}

func errGammaPole(x float64) error { return expected("a noninteger or positive integer", x) }

// factorials that floats hold exactly.
var smallFactorials = [23]float64{
	1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880, 3628800, 39916800, 479001600, 6227020800, 87178291200,
	1307674368000, 20922789888000, 355687428096000, 6402373705728000, 121645100408832000,
	2432902008176640000, 51090942171709440000, 1124000727777607680000,
}

// MathGamma returns math.gamma(x).
func MathGamma(x float64) (float64, error) {
	switch {
	case x != x || math.IsInf(x, 1):
		return x, nil
	case x == 0 || (x < 0 && x == math.Floor(x)):
		return 0, errGammaPole(x)
	case x == math.Floor(x) && x <= 23:
		return smallFactorials[int(x)-1], nil
	}
	abs := math.Abs(x)
	if abs < 1e-20 {
		return ranged(1/x, x)
	}
	if abs > 200 {
		if x < 0 {
			return 0 / sinPi(x), nil
		}
		return 0, ErrMathRange
	}
	return ranged(gammaLanczos(x, abs), x)
}

func gammaLanczos(x, abs float64) float64 {
	y := abs + lanczosGLessHalf
	// z makes up for the rounding of y, which the power would magnify.
	var z float64
	if abs > lanczosGLessHalf {
		z = (y - abs) - lanczosGLessHalf
	} else {
		z = (y - lanczosGLessHalf) - abs
	}
	z = z * lanczosG / y
	if x < 0 {
		r := -math.Pi / sinPi(abs) / abs * Exp(y) / lanczosSum(abs)
		r -= float64(z * r)
		if abs < 140 {
			return r / Pow(y, abs-0.5)
		}
		root := Pow(y, abs/2-0.25)
		return r / root / root
	}
	r := lanczosSum(abs) / Exp(y)
	r += float64(z * r)
	if abs < 140 {
		return r * Pow(y, abs-0.5)
	}
	root := Pow(y, abs/2-0.25)
	return r * root * root
}

// MathLgamma returns math.lgamma(x).
func MathLgamma(x float64) (float64, error) {
	switch {
	case x != x:
		return x, nil
	case math.IsInf(x, 0):
		return math.Inf(1), nil
	case x == math.Floor(x) && x <= 2:
		if x <= 0 {
			return 0, errGammaPole(x)
		}
		return 0, nil
	}
	abs := math.Abs(x)
	if abs < 1e-20 {
		return -Log(abs), nil
	}
	r := Log(lanczosSum(abs)) - lanczosG
	r += float64((abs - 0.5) * (Log(abs+lanczosG-0.5) - 1))
	if x < 0 {
		r = lnPi - Log(math.Abs(sinPi(abs))) - Log(abs) - r
	}
	return ranged(r, x)
}
