package runtime

import (
	"math"

	"github.com/pynterp/pynterp/go/numeric"
)

// This file has the operators of int. Each does int64 operands itself and
// leaves what does not fit to bigarith.go. Tests: int_test.go, corpus/int,
// corpus/operators.

// intBinary is the table of int's operations.
var intBinary = [NumBinaryOps]binarySlot{
	OpAdd: intAdd, OpSub: intSub, OpMul: intMul, OpDiv: intTrueDiv, OpFloorDiv: intFloorDiv, OpMod: intMod,
	OpPow: intPow, OpLShift: intLShift, OpRShift: intRShift, OpAnd: intAnd, OpOr: intOr, OpXor: intXor,
	OpDivmod: intDivmod,
}

func intAdd(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if a.isInt() && b.isInt() {
		if r, ok := numeric.AddInt64(a.int(), b.int()); ok {
			return Int(r), nil
		}
	}
	return th.bigAdd(a, b)
}

func intSub(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if a.isInt() && b.isInt() {
		if r, ok := numeric.SubInt64(a.int(), b.int()); ok {
			return Int(r), nil
		}
	}
	return th.bigSub(a, b)
}

func intMul(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if a.isInt() && b.isInt() {
		if r, ok := numeric.MulInt64(a.int(), b.int()); ok {
			return Int(r), nil
		}
	}
	return th.bigMul(a, b)
}

func (th *Thread) zeroDivision() error { return th.numericError(numeric.ErrDivisionByZero) }

func intTrueDiv(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if a.isInt() && b.isInt() {
		if b.int() == 0 {
			return Value{}, th.zeroDivision()
		}
		return Float(numeric.TrueDivInt64(a.int(), b.int())), nil
	}
	return th.bigTrueDiv(a, b)
}

func intFloorDiv(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if a.isInt() && b.isInt() {
		if b.int() == 0 {
			return Value{}, th.zeroDivision()
		}
		if r, ok := numeric.FloorDivInt64(a.int(), b.int()); ok {
			return Int(r), nil
		}
	}
	q, _, err := th.bigDivMod(a, b)
	return q, err
}

func intMod(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if a.isInt() && b.isInt() {
		if b.int() == 0 {
			return Value{}, th.zeroDivision()
		}
		return Int(numeric.ModInt64(a.int(), b.int())), nil
	}
	_, r, err := th.bigDivMod(a, b)
	return r, err
}

func intDivmod(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if a.isInt() && b.isInt() {
		if b.int() == 0 {
			return Value{}, th.zeroDivision()
		}
		if q, r, ok := numeric.DivModInt64(a.int(), b.int()); ok {
			return th.NewTuple(Int(q), Int(r)).value(), nil
		}
	}
	q, r, err := th.bigDivMod(a, b)
	if err != nil {
		return Value{}, err
	}
	return th.NewTuple(q, r).value(), nil
}

// intPow is v ** w: a float when w is negative.
func intPow(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if signOf(b) < 0 {
		return th.intPowFloat(a, b)
	}
	if a.isInt() && b.isInt() {
		if r, ok := numeric.PowInt64(a.int(), b.int()); ok {
			return Int(r), nil
		}
	}
	return th.bigPow(a, b)
}

func (th *Thread) intPowFloat(a, b Value) (Value, error) {
	x, err := th.intFloat(a)
	if err != nil {
		return Value{}, err
	}
	y, err := th.intFloat(b)
	if err != nil {
		return Value{}, err
	}
	return th.powFloats(x, y)
}

// intPow3 is pow(v, w, x).
func intPow3(th *Thread, v, w, x Value) (Value, error) {
	if x.IsNone() {
		return intPow(th, v, w)
	}
	a, b, ok := intOperands(v, w)
	if !ok || x.layout() != layoutInt {
		return NotImplemented, nil
	}
	return th.bigPowMod(a, b, plainInt(x))
}

var errNegativeShift error = &numeric.Error{Kind: numeric.ValueError, Text: "negative shift count"}

func intLShift(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if a.isInt() && b.isInt() && b.int() >= 0 {
		if r, ok := numeric.LshInt64(a.int(), uint64(b.int())); ok {
			return Int(r), nil
		}
	}
	return th.bigLsh(a, b)
}

func intRShift(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	switch {
	case signOf(b) < 0:
		return Value{}, th.numericError(errNegativeShift)
	case !b.isInt():
		// Nothing is left of any int but its sign.
		return Int(int64(min(signOf(a), 0))), nil
	case a.isInt():
		return Int(numeric.RshInt64(a.int(), uint64(b.int()))), nil
	}
	return th.bigRsh(a, b)
}

func intAnd(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if a.isInt() && b.isInt() {
		return Int(a.int() & b.int()), nil
	}
	return th.bigBitwise(a, b, OpAnd)
}

func intOr(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if a.isInt() && b.isInt() {
		return Int(a.int() | b.int()), nil
	}
	return th.bigBitwise(a, b, OpOr)
}

func intXor(th *Thread, v, w Value) (Value, error) {
	a, b, ok := intOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	if a.isInt() && b.isInt() {
		return Int(a.int() ^ b.int()), nil
	}
	return th.bigBitwise(a, b, OpXor)
}

func intNeg(th *Thread, v Value) (Value, error) {
	i := plainInt(v)
	if i.isInt() && i.int() != math.MinInt64 {
		return Int(-i.int()), nil
	}
	return th.bigNeg(i)
}

func intPos(_ *Thread, v Value) (Value, error) { return plainInt(v), nil }

func intAbs(th *Thread, v Value) (Value, error) {
	i := plainInt(v)
	if signOf(i) >= 0 {
		return i, nil
	}
	return intNeg(th, i)
}

func intInvert(th *Thread, v Value) (Value, error) {
	i := plainInt(v)
	if i.isInt() {
		return Int(^i.int()), nil
	}
	return th.bigNot(i)
}
