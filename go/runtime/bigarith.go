package runtime

import (
	"math"
	"math/big"

	"github.com/pynterp/pynterp/go/numeric"
)

// This file has the int operations that leave int64: each reserves the memory
// of its result and spends the fuel of its work before it computes. Products,
// powers and quotients of very large ints are cut into pieces, so that the
// run's limits are looked at in between; see bigmul.go and bigdiv.go. Tests: int_test.go, corpus/limits.

// prepare charges for a result of so many bits that costs so many steps.
func (th *Thread) prepare(bits, steps int64) error {
	if err := th.reserveBits(bits); err != nil || bits < freeBits {
		return err
	}
	return th.spendWhole(steps)
}

// bigTemp holds an int64 as a big number while an operation runs, without an
// allocation.
type bigTemp struct {
	x big.Int
	w [1]big.Word
}

// of returns exact int i as a big number, which must not outlive t.
func (t *bigTemp) of(i Value) *big.Int {
	if !i.isInt() {
		return i.bigInt().x
	}
	n := i.int()
	t.w[0] = big.Word(n)
	if n < 0 {
		t.w[0] = -t.w[0]
	}
	t.x.SetBits(t.w[:])
	if n < 0 {
		t.x.Neg(&t.x)
	}
	return &t.x
}

// bigOperands returns two exact ints as big numbers for one operation: the
// thread's own room holds those that are inline.
func (th *Thread) bigOperands(a, b Value) (x, y *big.Int) {
	return th.temps[0].of(a), th.temps[1].of(b)
}

// shortBig is a BigInt with its number, and room for the words of a short one,
// in one allocation.
type shortBig struct {
	BigInt
	num   big.Int
	words [4]big.Word
}

func newShortBig() *shortBig {
	b := &shortBig{}
	b.num.SetBits(b.words[:0])
	return b
}

// value returns the result that b was given.
func (b *shortBig) value() Value {
	if b.num.IsInt64() {
		return Int(b.num.Int64())
	}
	if x := fitted(&b.num); x != &b.num {
		return wideInt(x)
	}
	b.shape, b.x = &bigIntShape, &b.num
	return objValue(&b.Obj)
}

func (th *Thread) bigAdd(a, b Value) (Value, error) {
	x, y := th.bigOperands(a, b)
	bits := numeric.AddBits(x.BitLen(), y.BitLen())
	if err := th.prepare(bits, numeric.LinearCost(bits)); err != nil {
		return Value{}, err
	}
	z := newShortBig()
	z.num.Add(x, y)
	return z.value(), nil
}

func (th *Thread) bigSub(a, b Value) (Value, error) {
	x, y := th.bigOperands(a, b)
	bits := numeric.AddBits(x.BitLen(), y.BitLen())
	if err := th.prepare(bits, numeric.LinearCost(bits)); err != nil {
		return Value{}, err
	}
	z := newShortBig()
	z.num.Sub(x, y)
	return z.value(), nil
}

func (th *Thread) bigMul(a, b Value) (Value, error) {
	x, y := th.bigOperands(a, b)
	size := numeric.MulBits(x.BitLen(), y.BitLen())
	if err := th.reserveBits(size); err != nil {
		return Value{}, err
	}
	if size < freeBits {
		z := newShortBig()
		z.num.Mul(x, y)
		return z.value(), nil
	}
	z, err := th.mulBig(bigOf(a), bigOf(b))
	if err != nil {
		return Value{}, err
	}
	return wideInt(z), nil
}

func (th *Thread) bigTrueDiv(a, b Value) (Value, error) {
	x, y := bigOf(a), bigOf(b)
	// Only the leading bits of the operands are divided.
	if err := th.spendLinear(x.BitLen() + y.BitLen()); err != nil {
		return Value{}, err
	}
	f, err := numeric.IntTrueDiv(x, y)
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return Float(f), nil
}

// bigDivMod is divmod(a, b).
func (th *Thread) bigDivMod(a, b Value) (q, r Value, err error) {
	x, y := bigOf(a), bigOf(b)
	if err := th.reserveBits(2 * int64(max(x.BitLen(), y.BitLen()))); err != nil {
		return Value{}, Value{}, err
	}
	quotient, rest, err := th.divBig(x, y)
	if err != nil {
		return Value{}, Value{}, th.numericError(err)
	}
	return wideInt(quotient), wideInt(rest), nil
}

// bigPow is a ** b for b >= 0.
func (th *Thread) bigPow(a, b Value) (Value, error) {
	x, n := bigOf(a), bigOf(b)
	if err := th.reserveBits(numeric.PowBits(x.BitLen(), n)); err != nil {
		return Value{}, err
	}
	z, err := th.powBig(x, n)
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return wideInt(z), nil
}

// bigPowMod is pow(a, b, m).
func (th *Thread) bigPowMod(a, b, m Value) (Value, error) {
	if a.isInt() && b.isInt() && m.isInt() && b.int() >= 0 && m.int() != 0 && m.int() == int64(int32(m.int())) {
		return Int(smallPowMod(a.int(), b.int(), m.int())), nil
	}
	x, n, mod := bigOf(a), bigOf(b), bigOf(m)
	if err := th.reserveBits(4 * int64(mod.BitLen())); err != nil {
		return Value{}, err
	}
	z, err := th.powModBig(x, n, mod)
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return wideInt(z), nil
}

func (th *Thread) bigLsh(a, b Value) (Value, error) {
	x, n := bigOf(a), bigOf(b)
	switch {
	case n.Sign() < 0:
		return Value{}, th.numericError(errNegativeShift)
	case x.Sign() == 0:
		return Int(0), nil
	case !n.IsInt64():
		return Value{}, th.numericError(numeric.ErrTooManyDigits)
	}
	bits := numeric.LshBits(x.BitLen(), n)
	if err := th.prepare(bits, numeric.LinearCost(bits)); err != nil {
		return Value{}, err
	}
	z, err := numeric.IntLsh(x, n)
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return wideInt(z), nil
}

// bigRsh is a >> b for b >= 0.
func (th *Thread) bigRsh(a, b Value) (Value, error) {
	x := bigOf(a)
	bits := max(0, int64(x.BitLen())-b.int())
	if err := th.prepare(bits, numeric.LinearCost(bits)); err != nil {
		return Value{}, err
	}
	z, err := numeric.IntRsh(x, bigOf(b))
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return wideInt(z), nil
}

func (th *Thread) bigBitwise(a, b Value, op BinaryOp) (Value, error) {
	x, y := th.bigOperands(a, b)
	bits := numeric.AddBits(x.BitLen(), y.BitLen())
	if err := th.prepare(bits, numeric.LinearCost(bits)); err != nil {
		return Value{}, err
	}
	z := newShortBig()
	switch op {
	case OpAnd:
		z.num.And(x, y)
	case OpOr:
		z.num.Or(x, y)
	default:
		z.num.Xor(x, y)
	}
	return z.value(), nil
}

func (th *Thread) bigNeg(i Value) (Value, error) {
	x := bigOf(i)
	if err := th.prepare(int64(x.BitLen()), numeric.LinearCost(int64(x.BitLen()))); err != nil {
		return Value{}, err
	}
	return wideInt(new(big.Int).Neg(x)), nil
}

func (th *Thread) bigNot(i Value) (Value, error) {
	x := bigOf(i)
	if err := th.prepare(int64(x.BitLen())+1, numeric.LinearCost(int64(x.BitLen()))); err != nil {
		return Value{}, err
	}
	return wideInt(new(big.Int).Not(x)), nil
}

// floatInt returns float f cut to an int.
func (th *Thread) floatInt(f float64) (Value, error) {
	if n, ok := numeric.FloatToInt64(f); ok {
		return Int(n), nil
	}
	x, err := numeric.FloatToInt(f)
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return th.newBigInt(x), nil
}

// clipInt returns exact int i, or the int64 next to it.
func clipInt(i Value) int64 {
	switch {
	case i.isInt():
		return i.int()
	case signOf(i) < 0:
		return math.MinInt64
	}
	return math.MaxInt64
}
