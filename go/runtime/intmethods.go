package runtime

import (
	"math/big"

	"github.com/pynterp/pynterp/go/numeric"
)

// This file has the methods and attributes of int; the conversions from and to
// bytes are in intbytes.go. Tests: int_test.go, corpus/int.

var intMethods = []Def{
	{Name: "__ceil__", Sig: "($self, /)", Fn: intSelf, Doc: "The int itself."},
	{Name: "__floor__", Sig: "($self, /)", Fn: intSelf, Doc: "The int itself."},
	{Name: "__format__", Sig: "($self, format_spec, /)", Fn: formatInt, Doc: "The int as text, laid out by the specification."},
	{Name: "__getnewargs__", Sig: "($self, /)", Fn: intGetnewargs},
	{Name: "__round__", Sig: "($self, ndigits=None, /)", Fn: intRound, Doc: "Round to a power of ten; half goes to even."},
	{Name: "__sizeof__", Sig: "($self, /)", Fn: intSizeof, Doc: "How many bytes CPython would take for the int."},
	{Name: "__trunc__", Sig: "($self, /)", Fn: intSelf, Doc: "The int itself."},
	{Name: "as_integer_ratio", Sig: "($self, /)", Fn: intRatio, Doc: "Return a pair of integers, whose ratio is equal to the original int."},
	{Name: "bit_count", Sig: "($self, /)", Fn: intBitCount, Doc: "Number of ones in the binary representation of the absolute value."},
	{Name: "bit_length", Sig: "($self, /)", Fn: intBitLength, Doc: "Number of bits necessary to represent the absolute value in binary."},
	{Name: "conjugate", Sig: "($self, /)", Fn: intSelf, Doc: "The int itself, which is its own complex conjugate."},
	{Name: "from_bytes", Sig: "($type, /, bytes, byteorder='big', *, signed=False)", Kind: DefClass, Fn: intFromBytes,
		Doc: "Return the integer represented by the given array of bytes."},
	{Name: "is_integer", Sig: "($self, /)", Fn: intIsInteger, Doc: "Always True, as an int has no fraction."},
	{Name: "to_bytes", Sig: "($self, /, length=1, byteorder='big', *, signed=False)", Fn: intToBytes,
		Doc: "Return an array of bytes representing the integer."},
}

var intMembers = []Member{
	{Name: "denominator", Get: func(*Thread, Value) (Value, error) { return Int(1), nil }, Doc: "1: an int is a fraction over one."},
	{Name: "imag", Get: func(*Thread, Value) (Value, error) { return Int(0), nil }, Doc: "Always 0."},
	{Name: "numerator", Get: intPos, Doc: "The int itself."},
	{Name: "real", Get: intPos, Doc: "The int itself."},
}

func intSelf(_ *Thread, a []Value) (Value, error) { return plainInt(a[0]), nil }

func intGetnewargs(th *Thread, a []Value) (Value, error) {
	return th.NewTuple(plainInt(a[0])).value(), nil
}

func intIsInteger(*Thread, []Value) (Value, error) { return True, nil }

func intRatio(th *Thread, a []Value) (Value, error) {
	return th.NewTuple(plainInt(a[0]), Int(1)).value(), nil
}

func intBitLength(_ *Thread, a []Value) (Value, error) {
	return Int(int64(bitLen(plainInt(a[0])))), nil
}

func intBitCount(th *Thread, a []Value) (Value, error) {
	i := plainInt(a[0])
	if i.isInt() {
		return Int(int64(numeric.BitCountInt64(i.int()))), nil
	}
	x := i.bigInt().x
	return Int(int64(numeric.IntBitCount(x))), th.spendLinear(x.BitLen())
}

// digitBits is how many bits of an int CPython keeps in one 4-byte digit.
const digitBits = 30

func intSizeof(_ *Thread, a []Value) (Value, error) {
	digits := max(1, (bitLen(plainInt(a[0]))+digitBits-1)/digitBits)
	return Int(int64(24 + 4*digits)), nil
}

// intRound is round(self, ndigits).
func intRound(th *Thread, a []Value) (Value, error) {
	i := plainInt(a[0])
	if a[1].IsNone() {
		return i, nil
	}
	n, err := th.Index(a[1])
	if err != nil {
		return Value{}, err
	}
	places := clipInt(plainInt(n))
	if places >= 0 {
		return i, nil
	}
	x := bigOf(i)
	if err := th.prepare(2*int64(x.BitLen()), numeric.DivCost(x.BitLen(), x.BitLen()/2)); err != nil {
		return Value{}, err
	}
	return th.newBigInt(new(big.Int).Set(numeric.RoundInt(x, places))), nil
}
