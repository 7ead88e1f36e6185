package runtime

import "github.com/pynterp/pynterp/go/numeric"

// This file defines Complex and the type complex: its slots, operators and
// methods. The constructor is in complexnew.go. Tests: float_test.go,
// corpus/complex.

// Complex is a complex number.
type Complex struct {
	Obj
	c complex128
}

func setupComplex() {
	initType(&ComplexType, typeSpec{
		name: "complex", layout: layoutComplex, shapes: []*Shape{&complexShape},
		slots: Slots{
			Repr: complexRepr, Hash: complexHash, RichCompare: complexCompare, Bool: complexBool,
			Binary: &complexBinary, Pow3: complexPow3,
			Neg: complexNeg, Pos: complexPos, Abs: complexAbs,
			New: complexNew, Visit: visitNothing,
		},
		methods: complexMethods,
		members: []Member{
			readOnlyMember("imag", complexImag, "The imaginary part."),
			readOnlyMember("real", complexReal, "The real part."),
		},
		doc: "Create a complex number from a string or numbers.\n\nA text is read as a number of the form a+bj. Of numbers, real and imag, " +
			"the value is real + imag*1j.",
	})
}

var complexMethods = []Def{
	{Name: "__complex__", Sig: "($self, /)", Fn: complexSelf, Doc: "The number as a complex, without a subclass."},
	{Name: "__format__", Sig: "($self, format_spec, /)", Fn: formatComplex, Doc: "The number as text, laid out by the specification."},
	{Name: "__getnewargs__", Sig: "($self, /)", Fn: complexGetnewargs},
	{Name: "conjugate", Sig: "($self, /)", Fn: complexConjugate, Doc: "The number with the sign of its imaginary part turned."},
	{Name: "from_number", Sig: "($type, number, /)", Kind: DefClass, Fn: complexFromNumber, Doc: "Make a complex of another number, but not of text."},
}

// complexBinary is the table of complex's operations.
var complexBinary = [NumBinaryOps]binarySlot{
	OpAdd: complexAdd, OpSub: complexSub, OpMul: complexMul, OpDiv: complexDiv, OpPow: complexPow,
}

const complexSize = 32

// newComplex returns the complex number c.
func (th *Thread) newComplex(c complex128) Value {
	th.charge(complexSize)
	x := &Complex{c: c}
	x.shape = &complexShape
	return objValue(&x.Obj)
}

// complexResult makes the result of what package numeric returned.
func (th *Thread) complexResult(c complex128, err error) (Value, error) {
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return th.newComplex(c), nil
}

// complexOf returns the number of v, which is a complex or of a subclass.
func complexOf(v Value) complex128 { return unwrap(v).complexObj().c }

func complexRepr(th *Thread, v Value) (Value, error) {
	return th.newASCII(numeric.ComplexRepr(complexOf(v))), nil
}

// complexHash is hash(v). Parts that are NaN have the hash of the object's
// identity.
func complexHash(th *Thread, v Value) (int64, error) {
	c := complexOf(v)
	if h, ok := numeric.HashComplex(c); ok {
		return h, nil
	}
	id := th.identityHash(v)
	re, ok := numeric.HashFloat(real(c))
	if !ok {
		re = id
	}
	im, ok := numeric.HashFloat(imag(c))
	if !ok {
		im = id
	}
	return numeric.HashComplexParts(re, im), nil
}

// complexCompare knows == and != with all numbers; nothing is less than a
// complex number.
func complexCompare(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	c := complexOf(v)
	equal := false
	switch w.layout() {
	case layoutComplex:
		equal = c == complexOf(w)
	case layoutInt, layoutFloat:
		r, err := floatCompare(th, Float(real(c)), w, CmpEq)
		if err != nil {
			return Value{}, err
		}
		equal = imag(c) == 0 && r == True
	default:
		return NotImplemented, nil
	}
	return Bool(equal == (op == CmpEq)), nil
}

func complexBool(_ *Thread, v Value) (bool, error) { return complexOf(v) != 0, nil }

func complexNeg(th *Thread, v Value) (Value, error) { return th.newComplex(-complexOf(v)), nil }

func complexPos(_ *Thread, v Value) (Value, error) { return unwrap(v), nil }

func complexAbs(th *Thread, v Value) (Value, error) {
	return th.floatResult(numeric.ComplexAbs(complexOf(v)))
}

// pair is the operands of an operation of which at least one is complex. A
// real operand has no imaginary part, which is not the same as a zero one.
type pair struct {
	x, y         complex128
	xReal, yReal bool
}

// complexOperands reads the operands; ok is false if one is no number.
func (th *Thread) complexOperands(v, w Value) (p pair, ok bool, err error) {
	if p.x, p.xReal, ok, err = th.complexOperand(v); !ok || err != nil {
		return p, ok, err
	}
	p.y, p.yReal, ok, err = th.complexOperand(w)
	return p, ok, err
}

func (th *Thread) complexOperand(v Value) (c complex128, isReal, ok bool, err error) {
	if v.layout() == layoutComplex {
		return complexOf(v), false, true, nil
	}
	f, ok, err := th.floatOperand(v)
	return complex(f, 0), true, ok, err
}

func complexAdd(th *Thread, v, w Value) (Value, error) {
	p, ok, err := th.complexOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	switch {
	case p.xReal:
		return th.newComplex(complex(real(p.x)+real(p.y), imag(p.y))), nil
	case p.yReal:
		return th.newComplex(complex(real(p.x)+real(p.y), imag(p.x))), nil
	}
	return th.newComplex(p.x + p.y), nil
}

func complexSub(th *Thread, v, w Value) (Value, error) {
	p, ok, err := th.complexOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	switch {
	case p.xReal:
		return th.newComplex(complex(real(p.x)-real(p.y), -imag(p.y))), nil
	case p.yReal:
		return th.newComplex(complex(real(p.x)-real(p.y), imag(p.x))), nil
	}
	return th.newComplex(p.x - p.y), nil
}

func complexMul(th *Thread, v, w Value) (Value, error) {
	p, ok, err := th.complexOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	switch {
	case p.xReal:
		return th.newComplex(complex(real(p.x)*real(p.y), real(p.x)*imag(p.y))), nil
	case p.yReal:
		return th.newComplex(complex(real(p.x)*real(p.y), imag(p.x)*real(p.y))), nil
	}
	return th.newComplex(numeric.ComplexMul(p.x, p.y)), nil
}

func complexDiv(th *Thread, v, w Value) (Value, error) {
	p, ok, err := th.complexOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	switch {
	case p.xReal:
		return th.complexResult(numeric.RealDivComplex(real(p.x), p.y))
	case p.yReal && real(p.y) == 0:
		return Value{}, th.zeroDivision()
	case p.yReal:
		return th.newComplex(complex(real(p.x)/real(p.y), imag(p.x)/real(p.y))), nil
	}
	return th.complexResult(numeric.ComplexDiv(p.x, p.y))
}

func complexPow(th *Thread, v, w Value) (Value, error) {
	p, ok, err := th.complexOperands(v, w)
	if !ok || err != nil {
		return refused(err)
	}
	return th.complexResult(numeric.ComplexPow(p.x, p.y))
}

func complexPow3(th *Thread, v, w, x Value) (Value, error) {
	if x.IsNone() {
		return complexPow(th, v, w)
	}
	if _, ok, err := th.complexOperands(v, w); !ok || err != nil {
		return refused(err)
	}
	return Value{}, th.ValueError("complex modulo")
}

func complexReal(_ *Thread, v Value) (Value, error) { return Float(real(complexOf(v))), nil }

func complexImag(_ *Thread, v Value) (Value, error) { return Float(imag(complexOf(v))), nil }

func complexSelf(_ *Thread, a []Value) (Value, error) { return unwrap(a[0]), nil }

func complexGetnewargs(th *Thread, a []Value) (Value, error) {
	c := complexOf(a[0])
	return th.NewTuple(Float(real(c)), Float(imag(c))).value(), nil
}

func complexConjugate(th *Thread, a []Value) (Value, error) {
	c := complexOf(a[0])
	return th.newComplex(complex(real(c), -imag(c))), nil
}
