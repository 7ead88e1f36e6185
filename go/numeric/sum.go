package numeric

import "math"

// This file adds floats with less error than the machine's addition: Neumaier's
// compensated sum as builtin sum() uses it, the exact sum of math.fsum, and the
// dot product of math.sumprod. Tests: math_test.go.

// FloatSum is the running compensated sum of builtin sum(). Ints among the items
// are added as floats.
type FloatSum struct{ hi, lo float64 }

// NewFloatSum returns a sum that starts at the given value.
func NewFloatSum(start float64) FloatSum { return FloatSum{hi: start} }

// Add adds x.
func (s *FloatSum) Add(x float64) {
	t := s.hi + x
	if math.Abs(s.hi) >= math.Abs(x) {
		s.lo += (s.hi - t) + x
	} else {
		s.lo += (x - t) + s.hi
	}
	s.hi = t
}

// Value returns the sum so far.
func (s *FloatSum) Value() float64 {
	if s.lo != 0 && FloatIsFinite(s.lo) {
		return s.hi + s.lo
	}
	return s.hi
}

// ComplexSum is the running compensated sum of complex numbers.
type ComplexSum struct{ re, im FloatSum }

// NewComplexSum returns a sum that starts at the given value.
func NewComplexSum(start complex128) ComplexSum {
	return ComplexSum{NewFloatSum(real(start)), NewFloatSum(imag(start))}
}

// Add adds c.
func (s *ComplexSum) Add(c complex128) {
	s.re.Add(real(c))
	s.im.Add(imag(c))
}

// AddReal adds a float or an int, which has no imaginary part.
func (s *ComplexSum) AddReal(x float64) { s.re.Add(x) }

// Value returns the sum so far.
func (s *ComplexSum) Value() complex128 { return complex(s.re.Value(), s.im.Value()) }

var (
	errFsumOverflow error = &Error{Kind: OverflowError, Text: "intermediate overflow in fsum"}
	errFsumInf      error = &Error{Kind: ValueError, Text: "-inf + inf in fsum"}
)

// FSum is the running exact sum of math.fsum: a list of floats of rising size
// whose bits do not overlap and whose sum is exact (Shewchuk 1997).
type FSum struct {
	partials []float64
	special  float64 // sum of the infinities and NaNs
	infinite float64 // sum of the infinities alone
}

// Add adds x.
func (s *FSum) Add(x float64) error {
	given := x
	kept := s.partials[:0]
	for _, y := range s.partials {
		if math.Abs(x) < math.Abs(y) {
			x, y = y, x
		}
		hi := x + y
		if lo := y - (hi - x); lo != 0 {
			kept = append(kept, lo)
		}
		x = hi
	}
	s.partials = kept
	if x == 0 {
		return nil
	}
	if FloatIsFinite(x) {
		s.partials = append(s.partials, x)
		return nil
	}
	if FloatIsFinite(given) {
		return errFsumOverflow
	}
	if math.IsInf(given, 0) {
		s.infinite += given
	}
	s.special += given
	s.partials = s.partials[:0]
	return nil
}

// Value returns the sum so far, correctly rounded.
func (s *FSum) Value() (float64, error) {
	if s.special != 0 {
		if s.infinite != s.infinite {
			return 0, errFsumInf
		}
		return s.special, nil
	}
	n := len(s.partials)
	if n == 0 {
		return 0, nil
	}
	n--
	hi, lo := s.partials[n], 0.0
	for n > 0 && lo == 0 {
		n--
		x, y := hi, s.partials[n]
		hi = x + y
		lo = y - (hi - x)
	}
	// On a tie the partials below decide which way to round.
	if n > 0 && lo != 0 && (lo < 0) == (s.partials[n-1] < 0) {
		y := lo * 2
		if x := hi + y; y == x-hi {
			hi = x
		}
	}
	return hi, nil
}

// DotSum is the running dot product of math.sumprod for floats: the products
// are exact and the sum is carried in three floats.
type DotSum struct{ hi, lo, tiny float64 }

// Add adds x*y.
func (s *DotSum) Add(x, y float64) {
	p, pe := twoProd(x, y)
	var e, r, r2 float64
	s.hi, e = twoSum(s.hi, p)
	s.lo, r = twoSum(s.lo, pe)
	s.lo, r2 = twoSum(s.lo, e)
	s.tiny += r + r2
}

// Value returns the sum so far. A result that is not finite tells the caller to
// add the plain products instead.
func (s *DotSum) Value() float64 {
	lo, e := twoSum(s.tiny, s.lo)
	hi, e2 := twoSum(s.hi, lo)
	return hi + (e + e2)
}
