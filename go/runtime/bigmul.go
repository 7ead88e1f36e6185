package runtime

import (
	"math/big"
	"math/bits"

	"github.com/pynterp/pynterp/go/numeric"
)

// This file multiplies and raises very large ints. math/big cannot be stopped:
// a product of two ints of a few megabytes takes it longer than a run may last.
// So larger products are split (Karatsuba) down to pieces that take
// milliseconds, and each piece spends its fuel, which looks at the run's
// limits. Tests: int_test.go.

// pieceWords is the size of the operands that are multiplied in one go.
const pieceWords = 1 << 14

// mulBig returns x·y. The result's memory is the caller's to reserve.
func (th *Thread) mulBig(x, y *big.Int) (*big.Int, error) {
	xw, yw := len(x.Bits()), len(y.Bits())
	if xw+yw < freeBits/bits.UintSize {
		return new(big.Int).Mul(x, y), nil
	}
	if min(xw, yw) <= pieceWords {
		if max(xw, yw) > 64*pieceWords {
			return th.mulUneven(x, y)
		}
		if err := th.spendCost(numeric.MulCost(x.BitLen(), y.BitLen())); err != nil {
			return nil, err
		}
		return new(big.Int).Mul(x, y), nil
	}
	if max(xw, yw) >= 2*min(xw, yw) {
		return th.mulUneven(x, y)
	}
	return th.mulSplit(x, y, (max(xw, yw)+1)/2)
}

// part returns the words [i, j) of |x| as a number that shares x's memory.
func part(x *big.Int, i, j int) *big.Int {
	w := x.Bits()
	return new(big.Int).SetBits(w[min(i, len(w)):min(j, len(w))])
}

// mulUneven multiplies where one operand is much longer than the other: piece
// by piece of the longer one.
func (th *Thread) mulUneven(x, y *big.Int) (*big.Int, error) {
	if len(x.Bits()) < len(y.Bits()) {
		x, y = y, x
	}
	size := max(len(y.Bits()), pieceWords)
	z := new(big.Int)
	// From the top down, so that each step is one shift.
	for i := (len(x.Bits()) - 1) / size * size; i >= 0; i -= size {
		p, err := th.mulBig(part(x, i, i+size), new(big.Int).Abs(y))
		if err != nil {
			return nil, err
		}
		if err := th.spendCost(numeric.LinearCost(int64(z.BitLen()))); err != nil {
			return nil, err
		}
		z.Lsh(z, uint(size*bits.UintSize)).Add(z, p)
	}
	if x.Sign()*y.Sign() < 0 {
		z.Neg(z)
	}
	return z, nil
}

// mulSplit multiplies by halves of k words: three products instead of four.
func (th *Thread) mulSplit(x, y *big.Int, k int) (*big.Int, error) {
	n := max(len(x.Bits()), len(y.Bits()))
	if err := th.reserve(n * bits.UintSize / 8 * 4); err != nil {
		return nil, err
	}
	x0, x1 := part(x, 0, k), part(x, k, n)
	y0, y1 := part(y, 0, k), part(y, k, n)
	low, err := th.mulBig(x0, y0)
	if err != nil {
		return nil, err
	}
	high, err := th.mulBig(x1, y1)
	if err != nil {
		return nil, err
	}
	mid, err := th.mulBig(new(big.Int).Add(x0, x1), new(big.Int).Add(y0, y1))
	if err != nil {
		return nil, err
	}
	mid.Sub(mid, low).Sub(mid, high)
	z := high.Lsh(high, uint(k*bits.UintSize))
	z.Add(z, mid).Lsh(z, uint(k*bits.UintSize)).Add(z, low)
	if x.Sign()*y.Sign() < 0 {
		z.Neg(z)
	}
	return z, nil
}

// powBig returns x**n for n >= 0, by squaring from the exponent's top bit down
// where the result is large.
func (th *Thread) powBig(x, n *big.Int) (*big.Int, error) {
	size := numeric.PowBits(x.BitLen(), n)
	twos := int(x.TrailingZeroBits())
	if size < pieceWords*bits.UintSize || twos == x.BitLen()-1 {
		if err := th.spendCost(numeric.PowCost(x.BitLen(), n)); err != nil {
			return nil, err
		}
		return numeric.IntPow(x, n)
	}
	if size > numeric.MaxIntBits {
		return nil, numeric.ErrIntMemory
	}
	z := new(big.Int).Set(x)
	for i := n.BitLen() - 2; i >= 0; i-- {
		var err error
		if z, err = th.mulBig(z, z); err != nil {
			return nil, err
		}
		if n.Bit(i) == 1 {
			if z, err = th.mulBig(z, x); err != nil {
				return nil, err
			}
		}
	}
	return z, nil
}
