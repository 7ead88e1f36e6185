package runtime

import (
	"math"

	"github.com/pynterp/pynterp/go/numeric"
)

// This file has the methods of float. Tests: float_test.go, corpus/float.

var floatMethods = []Def{
	{Name: "__ceil__", Sig: "($self, /)", Fn: floatCeil, Doc: "The lowest int that is not below the float."},
	{Name: "__floor__", Sig: "($self, /)", Fn: floatFloor, Doc: "The highest int that is not above the float."},
	{Name: "__format__", Sig: "($self, format_spec, /)", Fn: formatFloat, Doc: "The float as text, laid out by the specification."},
	{Name: "__getformat__", Sig: "($type, typestr, /)", Kind: DefClass, Fn: floatGetformat, Doc: "How floats of the machine's type 'double' or 'float' are stored."},
	{Name: "__getnewargs__", Sig: "($self, /)", Fn: floatGetnewargs},
	{Name: "__round__", Sig: "($self, ndigits=None, /)", Fn: floatRound, Doc: "Return the Integral closest to x, rounding half toward even."},
	{Name: "__trunc__", Sig: "($self, /)", Fn: floatTrunc, Doc: "The int that is left without the fraction."},
	{Name: "as_integer_ratio", Sig: "($self, /)", Fn: floatRatio, Doc: "Return a pair of integers, whose ratio is exactly equal to the original float."},
	{Name: "conjugate", Sig: "($self, /)", Fn: floatSelf, Doc: "The float itself, which is its own complex conjugate."},
	{Name: "from_number", Sig: "($type, number, /)", Kind: DefClass, Fn: floatFromNumber, Doc: "Make a float of another number, but not of text."},
	{Name: "fromhex", Sig: "($type, string, /)", Kind: DefClass, Fn: floatFromHex, Doc: "Create a floating-point number from a hexadecimal string."},
	{Name: "hex", Sig: "($self, /)", Fn: floatHex, Doc: "Return a hexadecimal representation of a floating-point number."},
	{Name: "is_integer", Sig: "($self, /)", Fn: floatIsInteger, Doc: "Whether the float has no fraction."},
}

func floatSelf(_ *Thread, a []Value) (Value, error) { return unwrap(a[0]), nil }

func floatGetnewargs(th *Thread, a []Value) (Value, error) {
	return th.NewTuple(unwrap(a[0])).value(), nil
}

func floatCeil(th *Thread, a []Value) (Value, error) { return th.floatInt(math.Ceil(floatOf(a[0]))) }

func floatFloor(th *Thread, a []Value) (Value, error) { return th.floatInt(math.Floor(floatOf(a[0]))) }

func floatTrunc(th *Thread, a []Value) (Value, error) { return th.floatInt(floatOf(a[0])) }

// floatRound is round(self, ndigits): an int where ndigits is not given.
func floatRound(th *Thread, a []Value) (Value, error) {
	f := floatOf(a[0])
	if a[1].IsNone() {
		return th.floatInt(math.RoundToEven(f))
	}
	n, err := th.Index(a[1])
	if err != nil {
		return Value{}, err
	}
	return th.floatResult(numeric.RoundFloat(f, clipInt(plainInt(n))))
}

func floatRatio(th *Thread, a []Value) (Value, error) {
	num, den, err := numeric.FloatRatio(floatOf(a[0]))
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return th.NewTuple(th.newBigInt(num), th.newBigInt(den)).value(), nil
}

func floatHex(th *Thread, a []Value) (Value, error) {
	return th.newASCII(numeric.FloatHex(floatOf(a[0]))), nil
}

func floatIsInteger(_ *Thread, a []Value) (Value, error) {
	return Bool(numeric.FloatIsInteger(floatOf(a[0]))), nil
}

func floatFromNumber(th *Thread, a []Value) (Value, error) {
	if a[0] == FloatType.value() && a[1].isFloat() {
		return a[1], nil
	}
	f, err := asFloat64(th, a[1])
	if err != nil {
		return Value{}, err
	}
	return th.ofClass(a[0], &FloatType, Float(f))
}

// ofClass makes v, which is of built-in type t, an object of class cls.
func (th *Thread) ofClass(cls Value, t *Type, v Value) (Value, error) {
	if cls == t.value() {
		return v, nil
	}
	return th.Call(cls, v)
}

func floatFromHex(th *Thread, a []Value) (Value, error) {
	s, ok := asStr(a[1])
	if !ok {
		return Value{}, th.TypeError("bad argument type for built-in operation")
	}
	if err := th.work(len(s.s)); err != nil {
		return Value{}, err
	}
	if err := th.checkEncodable(s.s); err != nil {
		return Value{}, err
	}
	f, err := numeric.FloatFromHex(s.s)
	if err != nil {
		return Value{}, th.numericError(err)
	}
	return th.ofClass(a[0], &FloatType, th.newFloat(f))
}

func floatGetformat(th *Thread, a []Value) (Value, error) {
	s, ok := asStr(a[1])
	if !ok {
		return Value{}, th.badArg(a[1], "__getformat__", "", "str")
	}
	if s.s != "double" && s.s != "float" {
		return Value{}, th.ValueError("__getformat__() argument 1 must be 'double' or 'float'")
	}
	return th.newASCII("IEEE, little-endian"), nil
}
