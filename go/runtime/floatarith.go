package runtime

import "github.com/pynterp/pynterp/go/numeric"

// This file has the operators of float, whose other operand may be an int.
// Tests: float_test.go, corpus/float, corpus/operators.

// floatBinary is the table of float's operations.
var floatBinary = [NumBinaryOps]binarySlot{
	OpAdd: floatAdd, OpSub: floatSub, OpMul: floatMul,
	OpDiv: floatDiv, OpFloorDiv: floatFloorDiv, OpMod: floatMod, OpPow: floatPow,
	OpDivmod: floatDivmod,
}

// floatOperands returns both operands as floats; ok is false if one is no real
// number.
func (th *Thread) floatOperands(v, w Value) (x, y float64, ok bool, err error) {
	if v.isFloat() && w.isFloat() {
		return v.float(), w.float(), true, nil
	}
	if x, ok, err = th.floatOperand(v); !ok || err != nil {
		return 0, 0, false, err
	}
	y, ok, err = th.floatOperand(w)
	return x, y, ok, err
}

// refused is the result where the operands are no floats.
func refused(err error) (Value, error) {
	if err != nil {
		return Value{}, err
	}
	return NotImplemented, nil
}

func floatAdd(th *Thread, v, w Value) (Value, error) {
	x, y, ok, err := th.floatOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	return Float(x + y), nil
}

func floatSub(th *Thread, v, w Value) (Value, error) {
	x, y, ok, err := th.floatOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	return Float(x - y), nil
}

func floatMul(th *Thread, v, w Value) (Value, error) {
	x, y, ok, err := th.floatOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	return Float(x * y), nil
}

func floatDiv(th *Thread, v, w Value) (Value, error) {
	x, y, ok, err := th.floatOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	if y == 0 {
		return Value{}, th.zeroDivision()
	}
	return Float(x / y), nil
}

func floatFloorDiv(th *Thread, v, w Value) (Value, error) {
	x, y, ok, err := th.floatOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	return th.floatResult(numeric.FloatFloorDiv(x, y))
}

func floatMod(th *Thread, v, w Value) (Value, error) {
	x, y, ok, err := th.floatOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	return th.floatResult(numeric.FloatMod(x, y))
}

// floatResult makes the result of what package numeric returned.
func (th *Thread) floatResult(f float64, err error) (Value, error) {
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return Float(f), nil
}

func floatDivmod(th *Thread, v, w Value) (Value, error) {
	x, y, ok, err := th.floatOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	q, r, err := numeric.FloatDivMod(x, y)
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return th.NewTuple(Float(q), Float(r)).value(), nil
}

func floatPow(th *Thread, v, w Value) (Value, error) {
	x, y, ok, err := th.floatOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	return th.powFloats(x, y)
}

// powFloats is x ** y: complex for a negative base with a fractional exponent.
func (th *Thread) powFloats(x, y float64) (Value, error) {
	r, isComplex, err := numeric.PowFloat(x, y)
	if err != nil {
		return Value{}, th.numericError(err)
	}
	if !isComplex {
		return Float(r), nil
	}
	c, err := numeric.ComplexPow(complex(x, 0), complex(y, 0))
	return th.complexResult(c, err)
}

func floatPow3(th *Thread, v, w, x Value) (Value, error) {
	if x.IsNone() {
		return floatPow(th, v, w)
	}
	return Value{}, th.TypeError("pow() 3rd argument not allowed unless all arguments are integers")
}
