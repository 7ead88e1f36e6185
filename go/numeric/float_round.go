package numeric

import (
	"math"
	"math/big"
	"strconv"
)

// This file rounds to decimal places as round() does: half to even on the exact
// value, not on its decimal text. Tests: arith_test.go.

// Beyond these numbers of places rounding changes nothing, or leaves zero.
const (
	maxRoundPlaces = 323
	minRoundPlaces = -308
)

var errRoundRange error = &Error{Kind: OverflowError, Text: "rounded value too large to represent"}

// RoundFloat returns round(f, ndigits).
func RoundFloat(f float64, ndigits int64) (float64, error) {
	switch {
	case f == 0 || f != f || math.IsInf(f, 0) || ndigits > maxRoundPlaces:
		return f, nil
	case ndigits < minRoundPlaces:
		return 0 * f, nil
	case ndigits < 0:
		return roundTens(f, int(-ndigits))
	case math.Abs(f) >= 1<<52:
		return f, nil
	}
	var buf [400]byte
	text := strconv.AppendFloat(buf[:0], f, 'f', int(ndigits), 64)
	r, err := strconv.ParseFloat(string(text), 64)
	if err != nil {
		return 0, errRoundRange
	}
	return r, nil
}

// roundTens rounds to a multiple of 10**n.
func roundTens(f float64, n int) (float64, error) {
	if math.Abs(f) < 0.5*math.Pow10(n)*(1-1e-9) {
		return 0 * f, nil
	}
	num, den, err := FloatRatio(f)
	if err != nil {
		return 0, err
	}
	unit := pow10(n)
	den.Mul(den, unit)
	q := divHalfEven(num, den)
	if q.Sign() == 0 {
		return math.Copysign(0, f), nil
	}
	r, err := IntToFloat(q.Mul(q, unit))
	if err != nil {
		return 0, errRoundRange
	}
	return r, nil
}

// RoundInt returns round(x, ndigits); a number of places of 0 or more gives x
// itself. Unlike CPython it never builds a power of ten larger than x.
func RoundInt(x *big.Int, ndigits int64) *big.Int {
	if ndigits >= 0 {
		return x
	}
	// x has at most bitlen/3 decimal digits, so a larger unit rounds to zero.
	if ndigits < -int64(x.BitLen()/3+2) {
		return new(big.Int)
	}
	unit := pow10(int(-ndigits))
	q := divHalfEven(x, unit)
	return q.Mul(q, unit)
}

// divHalfEven returns x/y rounded half to even, for y > 0.
func divHalfEven(x, y *big.Int) *big.Int {
	q, r := new(big.Int).DivMod(x, y, new(big.Int))
	if c := r.Lsh(r, 1).Cmp(y); c > 0 || (c == 0 && q.Bit(0) == 1) {
		q.Add(q, bigOne)
	}
	return q
}

var (
	bigOne = big.NewInt(1)
	bigTen = big.NewInt(10)
)

func pow10(n int) *big.Int {
	return new(big.Int).Exp(bigTen, big.NewInt(int64(n)), nil)
}
