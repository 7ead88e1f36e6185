package runtime

import (
	"math"

	"github.com/pynterp/pynterp/go/numeric"
)

// This file defines the type float: its slots, its constructor and how other
// files read any number as a float. The operators are in floatarith.go, the
// methods in floatmethods.go. Tests: float_test.go, corpus/float.

func setupFloat() {
	initType(&FloatType, typeSpec{
		name: "float", layout: layoutFloat, shapes: []*Shape{&floatShape}, flags: TypeMatchSelf,
		slots: Slots{
			Repr: floatReprSlot, Hash: floatHash, RichCompare: floatCompare, Bool: floatBool,
			Binary: &floatBinary, Pow3: floatPow3,
			Neg: floatNeg, Pos: floatPos, Abs: floatAbs,
			ToInt: floatToInt, ToFloat: floatPos,
			New: floatNew, Visit: visitNothing,
		},
		methods: floatMethods,
		members: []Member{
			{Name: "imag", Get: func(*Thread, Value) (Value, error) { return Float(0), nil }, Doc: "Always 0.0."},
			{Name: "real", Get: floatPos, Doc: "The float itself."},
		},
		doc: "A floating-point number of 64 bits: that of another number, or what a text says.",
	})
}

// floatOf returns the number of v, which is a float or of a subclass.
func floatOf(v Value) float64 { return unwrap(v).float() }

func floatReprSlot(th *Thread, v Value) (Value, error) {
	return th.newASCII(numeric.FloatRepr(floatOf(v))), nil
}

// floatHash is hash(v). A NaN has the hash of its identity, which for an
// inline value is its bits.
func floatHash(th *Thread, v Value) (int64, error) {
	if h, ok := numeric.HashFloat(floatOf(v)); ok {
		return h, nil
	}
	return th.identityHash(v), nil
}

// identityHash is the hash of an object by its identity.
func (th *Thread) identityHash(v Value) int64 { return int64(th.idOf(v) >> 4) }

func floatBool(_ *Thread, v Value) (bool, error) { return floatOf(v) != 0, nil }

// floatCompare compares with floats and, exactly, with ints.
func floatCompare(th *Thread, v, w Value, op CompareOp) (Value, error) {
	f := floatOf(v)
	switch w.layout() {
	case layoutFloat:
		return Bool(compareFloats(f, floatOf(w), op)), nil
	case layoutInt:
		c, ok := 0, false
		if i := plainInt(w); i.isInt() {
			c, ok = numeric.CompareInt64Float(i.int(), f)
		} else {
			c, ok = numeric.CompareIntFloat(i.bigInt().x, f)
		}
		// c compares the int with the float.
		return Bool(ok && compareInts(0, int64(c), op) || !ok && op == CmpNe), nil
	}
	return NotImplemented, nil
}

func compareFloats(x, y float64, op CompareOp) bool {
	switch op {
	case CmpLt:
		return x < y
	case CmpLe:
		return x <= y
	case CmpEq:
		return x == y
	case CmpNe:
		return x != y
	case CmpGt:
		return x > y
	}
	return x >= y
}

// floatNew is float(x).
func floatNew(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	args, names = th.keywordsOf(t, args, names)
	if err := th.argCount("float", args, names, 0, 1); err != nil || len(args) == 0 {
		return Float(0), err
	}
	v := args[0]
	if v.isFloat() {
		return v, nil
	}
	if f, ok, err := th.floatByMethod(v); ok || err != nil {
		return Float(f), err
	}
	return th.floatOfText(v)
}

// floatByMethod converts by __float__ or __index__; ok is false if v has
// neither.
func (th *Thread) floatByMethod(v Value) (f float64, ok bool, err error) {
	if v.p == &tagInt {
		return float64(v.int()), true, nil
	}
	s := &v.Type().slots
	if s.ToFloat == nil && s.Index == nil {
		return 0, false, nil
	}
	if s.ToFloat != nil {
		r, err := s.ToFloat(th, v)
		if err != nil {
			return 0, true, err
		}
		return floatOf(r), true, nil
	}
	i, err := s.Index(th, v)
	if err != nil {
		return 0, true, err
	}
	f, err = th.intFloat(plainInt(i))
	return f, true, err
}

// asFloat64 returns v as a float by the rules of arguments that must be real
// numbers: a float's own value, else __float__ or __index__.
func asFloat64(th *Thread, v Value) (float64, error) {
	if v.isFloat() {
		return v.float(), nil
	}
	if v.layout() == layoutFloat {
		return floatOf(v), nil
	}
	f, ok, err := th.floatByMethod(v)
	if !ok {
		return 0, th.TypeError("must be real number, not %s", v.Type().name)
	}
	return f, err
}

// floatOfText is float(v) of a str or a bytes-like object.
func (th *Thread) floatOfText(v Value) (Value, error) {
	var s string
	ok := true
	if v.layout() == layoutStr {
		s = strOf(v).s
		if err := th.work(len(s)); err != nil {
			return Value{}, err
		}
		s, ok = numeric.NormalizeDecimal(s)
	} else if s, ok = bytesText(v); !ok {
		return Value{}, th.TypeError("float() argument must be a string or a real number, not '%s'", v.Type().name)
	}
	if err := th.work(len(s)); err != nil {
		return Value{}, err
	}
	if ok {
		if f, ok := numeric.ParseFloat(s); ok {
			return th.newFloat(f), nil
		}
	}
	r, err := th.Repr(v)
	if err != nil {
		return Value{}, err
	}
	return Value{}, th.ValueError("could not convert string to float: %s", r.s)
}

// newFloat returns the float f read from a text. Each NaN so made is an object
// of its own, as for CPython, where identity decides what a NaN is found
// equal to in a container: the number that tells them apart is in the bits
// that a NaN does not need. Nothing shows these bits to the guest.
func (th *Thread) newFloat(f float64) Value {
	if f != f {
		const payload = 1<<51 - 1
		f = math.Float64frombits(math.Float64bits(f)&^payload | uint64(th.newID()))
	}
	return Float(f)
}

// floatOperand reads an operand of a float operation: ok is false for what is
// neither float nor int.
func (th *Thread) floatOperand(v Value) (f float64, ok bool, err error) {
	switch {
	case v.isFloat():
		return v.float(), true, nil
	case v.p == &tagInt:
		return float64(v.int()), true, nil
	}
	switch v.layout() {
	case layoutFloat:
		return floatOf(v), true, nil
	case layoutInt:
		f, err := th.intFloat(plainInt(v))
		return f, true, err
	}
	return 0, false, nil
}

func floatToInt(th *Thread, v Value) (Value, error) { return th.floatInt(floatOf(v)) }
func floatNeg(_ *Thread, v Value) (Value, error)    { return Float(-floatOf(v)), nil }
func floatPos(_ *Thread, v Value) (Value, error)    { return unwrap(v), nil }
func floatAbs(_ *Thread, v Value) (Value, error)    { return Float(math.Abs(floatOf(v))), nil }
