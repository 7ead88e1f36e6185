package runtime

import (
	"math/big"
	"math/bits"

	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/numeric"
)

// This file divides very large ints and raises ints to powers by a modulus in
// pieces, as bigmul.go does for products: no piece takes longer than a moment,
// and before each the run's limits are looked at. Tests: int_test.go.

const (
	// wholeSteps is the estimated cost up to which a division or a modular
	// power is done in one go.
	wholeSteps = 1 << 22
	// maxWholeSteps is the cost, two or three seconds, over which an operation that
	// cannot be cut up is refused: nothing could stop it.
	maxWholeSteps = 1 << 27
)

// spendWhole spends the fuel of an operation that is done in one go.
func (th *Thread) spendWhole(steps int64) error {
	if steps > maxWholeSteps {
		return th.setLimit(&limits.Error{Limit: limits.Steps, Msg: "step limit exceeded by one operation on large numbers"})
	}
	return th.spendCost(steps)
}

// divBig returns divmod(x, y).
func (th *Thread) divBig(x, y *big.Int) (q, r *big.Int, err error) {
	cost := numeric.DivCost(x.BitLen(), y.BitLen())
	if cost <= wholeSteps || y.Sign() == 0 {
		if x.BitLen() >= freeBits {
			if err := th.spendCost(cost); err != nil {
				return nil, nil, err
			}
		}
		return numeric.IntDivMod(x, y)
	}
	q, r, err = th.divPieces(x, new(big.Int).Abs(y))
	if err != nil {
		return nil, nil, err
	}
	// From the quotient of the magnitudes to the one rounded down.
	if x.Sign()*y.Sign() < 0 {
		q.Neg(q)
		if r.Sign() != 0 {
			q.Sub(q, big.NewInt(1))
			r.Sub(new(big.Int).Abs(y), r)
		}
	}
	if y.Sign() < 0 {
		r.Neg(r)
	}
	return q, r, nil
}

// divPieces divides |x| by y > 0 as one does on paper, with digits of
// pieceWords words.
func (th *Thread) divPieces(x, y *big.Int) (q, r *big.Int, err error) {
	n := len(x.Bits())
	words := make([]big.Word, n)
	q, r = new(big.Int), new(big.Int)
	for i := (n - 1) / pieceWords * pieceWords; i >= 0; i -= pieceWords {
		r.Lsh(r, pieceWords*bits.UintSize).Add(r, part(x, i, i+pieceWords))
		if err := th.spendCost(numeric.DivCost(r.BitLen(), y.BitLen()) + numeric.LinearCost(int64(r.BitLen()))); err != nil {
			return nil, nil, err
		}
		q.QuoRem(r, y, r)
		copy(words[i:], q.Bits())
	}
	return new(big.Int).SetBits(words), r, nil
}

// smallPowMod is pow(x, n, m) for n >= 0 and an m of at most 32 bits.
func smallPowMod(x, n, m int64) int64 {
	mod := uint64(m)
	if m < 0 {
		mod = -mod
	}
	b := uint64(numeric.ModInt64(x, int64(mod)))
	r := 1 % mod
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r = r * b % mod
		}
		b = b * b % mod
	}
	if m < 0 && r != 0 {
		return int64(r) + m
	}
	return int64(r)
}

// powModBig returns pow(x, n, m).
func (th *Thread) powModBig(x, n, m *big.Int) (*big.Int, error) {
	if m.Sign() == 0 {
		return numeric.IntPowMod(x, n, m)
	}
	cost := numeric.PowModCost(x.BitLen(), n.BitLen(), m.BitLen())
	if n.Sign() < 0 {
		// The inverse cannot be cut up; with it the exponent is positive.
		if err := th.spendWhole(numeric.GCDCost(m.BitLen(), m.BitLen())); err != nil {
			return nil, err
		}
		inverse, err := numeric.IntPowMod(x, big.NewInt(-1), m)
		if err != nil {
			return nil, err
		}
		x, n = inverse, new(big.Int).Neg(n)
	}
	if cost <= wholeSteps {
		if err := th.spendCost(cost); err != nil {
			return nil, err
		}
		return numeric.IntPowMod(x, n, m)
	}
	mod := new(big.Int).Abs(m)
	_, base, err := th.divBig(x, mod)
	if err != nil {
		return nil, err
	}
	r := big.NewInt(1)
	step := powModStep(len(mod.Bits()))
	for i := (n.BitLen() - 1) / step * step; i >= 0; i -= step {
		if r, err = th.powModPiece(r, base, exponentBits(n, i, step), mod, step); err != nil {
			return nil, err
		}
	}
	if _, r, err = th.divBig(r, m); err != nil {
		return nil, err
	}
	return r, nil
}

// powModStep is how many bits of the exponent are done in one go: whole words
// of it where the modulus is short, else single bits.
func powModStep(modWords int) int {
	n := (1 << 22) / (modWords*modWords + 32)
	if n < bits.UintSize {
		return 1
	}
	return n / bits.UintSize * bits.UintSize
}

// exponentBits returns the bits [i, i+count) of n, which are whole words or
// one bit.
func exponentBits(n *big.Int, i, count int) *big.Int {
	if count == 1 {
		return big.NewInt(int64(n.Bit(i)))
	}
	return part(n, i/bits.UintSize, (i+count)/bits.UintSize)
}

// powModPiece returns r**(2**count) · base**exp modulo m.
func (th *Thread) powModPiece(r, base, exp, m *big.Int, count int) (*big.Int, error) {
	if count == 1 {
		r, err := th.mulMod(r, r, m)
		if err == nil && exp.Sign() != 0 {
			r, err = th.mulMod(r, base, m)
		}
		return r, err
	}
	if err := th.spendCost(2*numeric.PowModCost(m.BitLen(), count, m.BitLen()) + numeric.LinearCost(int64(count))); err != nil {
		return nil, err
	}
	squared := new(big.Int).Exp(r, new(big.Int).Lsh(big.NewInt(1), uint(count)), m)
	squared.Mul(squared, new(big.Int).Exp(base, exp, m))
	return squared.Rem(squared, m), nil
}

func (th *Thread) mulMod(x, y, m *big.Int) (*big.Int, error) {
	p, err := th.mulBig(x, y)
	if err != nil {
		return nil, err
	}
	_, r, err := th.divBig(p, m)
	return r, err
}
