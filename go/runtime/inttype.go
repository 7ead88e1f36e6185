package runtime

import (
	"math/big"
	"strconv"

	"github.com/pynterp/pynterp/go/numeric"
)

// This file defines BigInt, the struct of ints that do not fit a machine word,
// and the type int: its slots, its making, and how other files get at an int's
// number. Arithmetic is in intarith.go and bigarith.go, the constructor in
// intnew.go, methods in intmethods.go. Tests: int_test.go, corpus/int.

// BigInt is an int outside the range of int64: every other int is held inline.
// x never changes.
type BigInt struct {
	Obj
	x *big.Int
}

func setupInt() {
	initType(&IntType, typeSpec{
		name: "int", layout: layoutInt, shapes: []*Shape{&intShape, &bigIntShape}, flags: TypeMatchSelf,
		slots: Slots{
			Repr: intRepr, Hash: intHash, RichCompare: intCompare, Bool: intBool,
			Binary: &intBinary, Pow3: intPow3,
			Neg: intNeg, Pos: intPos, Abs: intAbs, Invert: intInvert,
			Index: intPos, ToInt: intPos, ToFloat: intToFloat,
			New: intNew, Visit: visitNothing, Size: sizeInt,
		},
		methods: intMethods,
		members: intMembers,
		doc: `int([x]) -> integer
int(x, base=10) -> integer

A whole number of any size: that of a number or, by base, of a text.
Base 0 takes the base from the text's prefix.`,
	})
	IntType.direct = intDirect
	setupBool()
}

// newBigInt returns the int x, which the int may keep: nobody may change it
// afterwards. It is charged to the sandbox.
func (th *Thread) newBigInt(x *big.Int) Value {
	if !x.IsInt64() {
		th.charge(int(numeric.IntBytes(int64(x.BitLen()))))
	}
	return wideInt(x)
}

// wideInt is newBigInt for a number that has been paid for.
func wideInt(x *big.Int) Value {
	if x.IsInt64() {
		return Int(x.Int64())
	}
	b := &BigInt{x: fitted(x)}
	b.shape = &bigIntShape
	return objValue(&b.Obj)
}

// plainInt returns v, which is of layout int, as an exact int: a bool's number,
// what an object of a subclass holds.
func plainInt(v Value) Value {
	switch {
	case v.p == &tagInt || v.p.shape == &bigIntShape:
		return v
	case v.p == &tagBool:
		return Int(v.int())
	}
	return v.payload().base
}

// intOperands returns both operands as exact ints if they are ints.
func intOperands(v, w Value) (a, b Value, ok bool) {
	if v.p == &tagInt && w.p == &tagInt {
		return v, w, true
	}
	if v.layout() != layoutInt || w.layout() != layoutInt {
		return Value{}, Value{}, false
	}
	return plainInt(v), plainInt(w), true
}

// bitLen returns the bit length of exact int i.
func bitLen(i Value) int {
	if i.isInt() {
		return numeric.BitLenInt64(i.int())
	}
	return i.bigInt().x.BitLen()
}

// signOf returns the sign of exact int i.
func signOf(i Value) int {
	switch {
	case !i.isInt():
		return i.bigInt().x.Sign()
	case i.int() > 0:
		return 1
	case i.int() < 0:
		return -1
	}
	return 0
}

// fitted is x in words of its own where those that it has are many more than it
// needs: a difference, a remainder or what was parsed lies in the room that its
// operands needed.
func fitted(x *big.Int) *big.Int {
	words := x.Bits()
	if cap(words) <= 2*len(words)+6 {
		return x
	}
	own := append(make([]big.Word, 0, len(words)), words...)
	y := new(big.Int).SetBits(own)
	if x.Sign() < 0 {
		y.Neg(y)
	}
	return y
}

// sizeInt is the size of an int beyond int64; an object of a subclass does not
// come here.
func sizeInt(v Value) int {
	if v.p.shape != &bigIntShape {
		return 0
	}
	return int(numeric.IntBytes(int64(v.bigInt().x.BitLen())))
}

// intRepr is repr(v).
func intRepr(th *Thread, v Value) (Value, error) {
	i := plainInt(v)
	if i.isInt() {
		return th.newASCII(strconv.FormatInt(i.int(), 10)), nil
	}
	x := i.bigInt().x
	if err := th.chargeDecimal(x); err != nil {
		return Value{}, err
	}
	s, err := numeric.IntRepr(x, numeric.DefaultMaxStrDigits)
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return th.newASCII(s), nil
}

func intHash(th *Thread, v Value) (int64, error) {
	i := plainInt(v)
	if i.isInt() {
		return numeric.HashInt64(i.int()), nil
	}
	x := i.bigInt().x
	return numeric.HashInt(x), th.spendLinear(x.BitLen())
}

// intCompare compares ints; other types compare themselves with ints.
func intCompare(th *Thread, v, w Value, op CompareOp) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if a.isInt() && b.isInt() {
		return Bool(compareInts(a.int(), b.int(), op)), nil
	}
	x, y := th.bigOperands(a, b)
	if err := th.spendLinear(min(x.BitLen(), y.BitLen())); err != nil {
		return Value{}, err
	}
	return Bool(compareInts(int64(x.Cmp(y)), 0, op)), nil
}

func intBool(_ *Thread, v Value) (bool, error) {
	i := plainInt(v)
	return !i.isInt() || i.int() != 0, nil
}

// intToFloat is v.__float__().
func intToFloat(th *Thread, v Value) (Value, error) {
	f, err := th.intFloat(plainInt(v))
	return Float(f), err
}

// intFloat returns exact int i as a float.
func (th *Thread) intFloat(i Value) (float64, error) {
	if i.isInt() {
		return float64(i.int()), nil
	}
	f, err := numeric.IntToFloat(i.bigInt().x)
	if err != nil {
		return 0, th.numericError(err)
	}
	return f, nil
}

// spendLinear spends the fuel of reading an int of so many bits once.
func (th *Thread) spendLinear(bits int) error {
	if bits < freeBits {
		return nil
	}
	return th.spendCost(numeric.LinearCost(int64(bits)))
}

// freeBits is the size up to which operations on ints cost no fuel beside that
// of their instruction.
const freeBits = 1024

// spendCost spends what an estimator of package numeric says.
func (th *Thread) spendCost(steps int64) error { return th.spend(int(steps)) }

// reserveBits accounts for an int of so many bits before it is made.
func (th *Thread) reserveBits(bits int64) error {
	if bits < freeBits {
		th.charge(int(numeric.IntBytes(bits)))
		return nil
	}
	return th.reserve(int(numeric.IntBytes(min(bits, 1<<62))))
}

// intSize is v as a Go int for arguments such as lengths: an OverflowError
// where CPython's ssize_t ends.
func (th *Thread) intSize(v Value) (int, error) {
	i, err := th.Index(v)
	if err != nil {
		return 0, err
	}
	if i = plainInt(i); !i.isInt() {
		return 0, th.OverflowError("Python int too large to convert to C ssize_t")
	}
	return int(i.int()), nil
}
