package numeric

import (
	"math"
	"math/big"
	"math/bits"
)

// This file converts exactly between floats and ints: rounding an integer with
// a binary exponent to a float, int to float, float to int, integer ratios and
// comparisons across the two types. Tests: arith_test.go.

// quietNaN returns the NaN whose bits CPython makes; Go's own differs in the
// last bit, which struct.pack would show.
func quietNaN() float64 { return math.Float64frombits(0x7FF8000000000000) }

// minExponent is the binary weight of the last bit of a subnormal float.
const minExponent = -1074

// scaleToFloat returns m·2**exp rounded half to even; an infinite result means
// overflow. The last bit of m may be a sticky bit when m has 55 bits or more, or
// when exp is below -1075.
func scaleToFloat(m uint64, exp int) float64 {
	if m == 0 {
		return 0
	}
	drop := bits.Len64(m) - 53
	if low := minExponent - exp; low > drop {
		drop = low
	}
	if drop > 0 {
		if drop > 64 {
			return 0
		}
		m = shiftHalfEven(m, uint(drop))
		exp += drop
	}
	return math.Ldexp(float64(m), exp)
}

// shiftHalfEven returns m>>n rounded half to even, for n of 1 to 64.
func shiftHalfEven(m uint64, n uint) uint64 {
	half := uint64(1) << (n - 1)
	rest := m & (half<<1 - 1)
	q := uint64(0)
	if n < 64 {
		q = m >> n
	}
	if rest > half || (rest == half && q&1 == 1) {
		q++
	}
	return q
}

// IntToFloat returns float(x), correctly rounded, or ErrIntToFloat.
func IntToFloat(x *big.Int) (float64, error) {
	if x.BitLen() > 1024 {
		return 0, ErrIntToFloat
	}
	f, _ := x.Float64()
	if math.IsInf(f, 0) {
		return 0, ErrIntToFloat
	}
	return f, nil
}

// Errors of float to int conversion.
var (
	ErrInfToInt   error = &Error{Kind: OverflowError, Text: "cannot convert float infinity to integer"}
	ErrNaNToInt   error = &Error{Kind: ValueError, Text: "cannot convert float NaN to integer"}
	errInfToRatio error = &Error{Kind: OverflowError, Text: "cannot convert Infinity to integer ratio"}
	errNaNToRatio error = &Error{Kind: ValueError, Text: "cannot convert NaN to integer ratio"}
)

// FloatToInt64 returns f truncated when it fits; ok is false for everything
// else, NaN and infinities included.
func FloatToInt64(f float64) (n int64, ok bool) {
	if f >= -1<<63 && f < 1<<63 {
		return int64(f), true
	}
	return 0, false
}

// FloatToInt returns int(f), exact for every finite f.
func FloatToInt(f float64) (*big.Int, error) {
	switch {
	case f != f:
		return nil, ErrNaNToInt
	case math.IsInf(f, 0):
		return nil, ErrInfToInt
	}
	if n, ok := FloatToInt64(f); ok {
		return big.NewInt(n), nil
	}
	m, exp := floatParts(f)
	n := new(big.Int).SetUint64(m)
	n.Lsh(n, uint(exp))
	if f < 0 {
		n.Neg(n)
	}
	return n, nil
}

// floatParts splits a finite |f| into mantissa·2**exp with a whole mantissa.
func floatParts(f float64) (mantissa uint64, exp int) {
	b := math.Float64bits(f)
	mantissa = b & (1<<52 - 1)
	exp = int(b >> 52 & 0x7FF)
	if exp == 0 {
		return mantissa, minExponent
	}
	return mantissa | 1<<52, exp - 1075
}

// FloatRatio returns f.as_integer_ratio().
func FloatRatio(f float64) (num, den *big.Int, err error) {
	switch {
	case f != f:
		return nil, nil, errNaNToRatio
	case math.IsInf(f, 0):
		return nil, nil, errInfToRatio
	case f == 0:
		return new(big.Int), big.NewInt(1), nil
	}
	m, exp := floatParts(f)
	zeros := bits.TrailingZeros64(m)
	m, exp = m>>zeros, exp+zeros
	num, den = new(big.Int).SetUint64(m), big.NewInt(1)
	if exp > 0 {
		num.Lsh(num, uint(exp))
	} else {
		den.Lsh(den, uint(-exp))
	}
	if f < 0 {
		num.Neg(num)
	}
	return num, den, nil
}

// FloatIsInteger returns f.is_integer().
func FloatIsInteger(f float64) bool { return math.Trunc(f) == f && !math.IsInf(f, 0) }

// CompareIntFloat compares exactly: -1, 0 or 1 for x < f, x == f, x > f. ok is
// false when f is NaN, which compares with nothing.
func CompareIntFloat(x *big.Int, f float64) (c int, ok bool) {
	if x.IsInt64() {
		return CompareInt64Float(x.Int64(), f)
	}
	switch {
	case f != f:
		return 0, false
	case math.Abs(f) < 1<<63 || x.BitLen() > 1024 || math.IsInf(f, 0):
		// One of the two lies beyond anything the other can be.
		if math.IsInf(f, 0) {
			return -floatSign(f), true
		}
		return x.Sign(), true
	}
	n, err := FloatToInt(f)
	if err != nil {
		return 0, false
	}
	return x.Cmp(n), true
}

// CompareInt64Float is CompareIntFloat for a small int.
func CompareInt64Float(x int64, f float64) (c int, ok bool) {
	switch {
	case f != f:
		return 0, false
	case f >= 1<<63:
		return -1, true
	case f < -1<<63:
		return 1, true
	}
	whole := int64(f)
	switch {
	case x < whole:
		return -1, true
	case x > whole:
		return 1, true
	}
	return -floatSign(f - math.Trunc(f)), true
}

func floatSign(f float64) int {
	switch {
	case f > 0:
		return 1
	case f < 0:
		return -1
	}
	return 0
}
