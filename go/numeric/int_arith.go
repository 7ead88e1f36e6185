package numeric

import (
	"math/big"
	"math/bits"
)

// This file is int arithmetic on *big.Int where Python's semantics differ from
// math/big's: division that rounds down, true division, shifts by ints, bit
// counts. Addition, multiplication and the bitwise operations of math/big need
// no help. Tests: arith_test.go.

// IntDivMod returns divmod(x, y).
func IntDivMod(x, y *big.Int) (q, r *big.Int, err error) {
	if y.Sign() == 0 {
		return nil, nil, ErrDivisionByZero
	}
	q, r = new(big.Int).QuoRem(x, y, new(big.Int))
	if r.Sign() != 0 && r.Sign() != y.Sign() {
		q.Sub(q, bigOne)
		r.Add(r, y)
	}
	return q, r, nil
}

var errTrueDivRange error = &Error{Kind: OverflowError, Text: "integer division result too large for a float"}

// quotientBits is how many bits of a quotient decide its rounding: those of a
// float, one more for the half, and a sticky bit.
const quotientBits = 56

// IntTrueDiv returns x/y correctly rounded.
func IntTrueDiv(x, y *big.Int) (float64, error) {
	switch {
	case y.Sign() == 0:
		return 0, ErrDivisionByZero
	case x.IsInt64() && y.IsInt64():
		return TrueDivInt64(x.Int64(), y.Int64()), nil
	}
	negative := (x.Sign() < 0) != (y.Sign() < 0)
	f, err := trueDivMagnitude(x, y)
	if negative {
		f = -f
	}
	return f, err
}

func trueDivMagnitude(x, y *big.Int) (float64, error) {
	shift := x.BitLen() - y.BitLen() - quotientBits
	switch {
	case shift > 1024:
		return 0, errTrueDivRange
	case x.Sign() == 0 || shift < -1200:
		return 0, nil
	}
	a, b := new(big.Int).Abs(x), new(big.Int).Abs(y)
	if shift > 0 {
		b.Lsh(b, uint(shift))
	} else {
		a.Lsh(a, uint(-shift))
	}
	q, r := a.QuoRem(a, b, new(big.Int))
	m := q.Uint64()
	if r.Sign() != 0 {
		m |= 1
	}
	f := scaleToFloat(m, shift)
	if f > maxFloat {
		return 0, errTrueDivRange
	}
	return f, nil
}

const maxFloat = 0x1p1023 * (1 + (1 - 0x1p-52))

var errNegativeShift error = &Error{Kind: ValueError, Text: "negative shift count"}

// IntLsh returns x<<n. Charge LshBits before calling.
func IntLsh(x, n *big.Int) (*big.Int, error) {
	switch {
	case n.Sign() < 0:
		return nil, errNegativeShift
	case x.Sign() == 0:
		return new(big.Int), nil
	case LshBits(x.BitLen(), n) > MaxIntBits:
		return nil, ErrTooManyDigits
	}
	return new(big.Int).Lsh(x, uint(n.Uint64())), nil
}

// IntRsh returns x>>n, rounding down.
func IntRsh(x, n *big.Int) (*big.Int, error) {
	if n.Sign() < 0 {
		return nil, errNegativeShift
	}
	if !n.IsInt64() || n.Int64() >= int64(x.BitLen()) {
		if x.Sign() < 0 {
			return big.NewInt(-1), nil
		}
		return new(big.Int), nil
	}
	return new(big.Int).Rsh(x, uint(n.Int64())), nil
}

// IntBitCount returns x.bit_count(), the ones of |x|.
func IntBitCount(x *big.Int) int {
	n := 0
	for _, w := range x.Bits() {
		n += bits.OnesCount(uint(w))
	}
	return n
}

var (
	errPowModZero    error = &Error{Kind: ValueError, Text: "pow() 3rd argument cannot be 0"}
	errNotInvertible error = &Error{Kind: ValueError, Text: "base is not invertible for the given modulus"}
	// ErrIntMemory is raised where a result could not exist in any memory.
	ErrIntMemory error = &Error{Kind: MemoryError}
)

// IntPow returns base**exp for exp >= 0; a negative exponent is the business of
// PowFloat. Charge PowBits and PowCost before calling.
func IntPow(base, exp *big.Int) (*big.Int, error) {
	if exp.Sign() == 0 {
		return big.NewInt(1), nil
	}
	if base.BitLen() <= 1 {
		// 0, 1 and -1 stay small whatever the exponent.
		if base.Sign() < 0 && exp.Bit(0) == 0 {
			return big.NewInt(1), nil
		}
		return new(big.Int).Set(base), nil
	}
	if PowBits(base.BitLen(), exp) > MaxIntBits {
		return nil, ErrIntMemory
	}
	// A power of two is a shift.
	if low := base.TrailingZeroBits(); int(low) == base.BitLen()-1 {
		n := new(big.Int).Lsh(bigOne, low*uint(exp.Uint64()))
		if base.Sign() < 0 && exp.Bit(0) == 1 {
			n.Neg(n)
		}
		return n, nil
	}
	return new(big.Int).Exp(base, exp, nil), nil
}

// IntPowMod returns pow(base, exp, mod). Charge PowModCost before calling.
func IntPowMod(base, exp, mod *big.Int) (*big.Int, error) {
	if mod.Sign() == 0 {
		return nil, errPowModZero
	}
	m := new(big.Int).Abs(mod)
	if m.BitLen() == 1 {
		return new(big.Int), nil
	}
	b := new(big.Int).Mod(base, m)
	e := exp
	if exp.Sign() < 0 {
		if b.ModInverse(b, m) == nil {
			return nil, errNotInvertible
		}
		e = new(big.Int).Neg(exp)
	}
	r := b.Exp(b, e, m)
	if mod.Sign() < 0 && r.Sign() != 0 {
		r.Sub(r, m)
	}
	return r, nil
}
