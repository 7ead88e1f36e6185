package runtime

import (
	"strconv"

	"github.com/pynterp/pynterp/go/numeric"
	"github.com/pynterp/pynterp/go/text"
)

// This file has the builtin functions on numbers and characters: bin, oct,
// hex, chr, ord and pow. sum is in sum.go. Tests: float_test.go,
// corpus/builtins.

func builtinBin(th *Thread, a []Value) (Value, error) { return th.baseText(a[0], 2, "0b") }
func builtinOct(th *Thread, a []Value) (Value, error) { return th.baseText(a[0], 8, "0o") }
func builtinHex(th *Thread, a []Value) (Value, error) { return th.baseText(a[0], 16, "0x") }

// baseText writes v in a base that is a power of two.
func (th *Thread) baseText(v Value, base int, prefix string) (Value, error) {
	i, err := th.Index(v)
	if err != nil {
		return Value{}, err
	}
	if i = plainInt(i); i.isInt() {
		return th.newASCII(smallBaseText(i.int(), base, prefix)), nil
	}
	x := i.bigInt().x
	if err := th.reserve(x.BitLen()); err != nil {
		return Value{}, err
	}
	if err := th.spendLinear(8 * x.BitLen()); err != nil {
		return Value{}, err
	}
	switch base {
	case 2:
		return th.newASCII(numeric.IntBin(x)), nil
	case 8:
		return th.newASCII(numeric.IntOct(x)), nil
	}
	return th.newASCII(numeric.IntHex(x)), nil
}

func smallBaseText(n int64, base int, prefix string) string {
	var buf [72]byte
	digits := strconv.AppendInt(buf[:0], n, base)
	if digits[0] == '-' {
		return "-" + prefix + string(digits[1:])
	}
	return prefix + string(digits)
}

func builtinChr(th *Thread, a []Value) (Value, error) {
	i, err := th.Index(a[0])
	if err != nil {
		return Value{}, err
	}
	n := clipInt(plainInt(i))
	if n < 0 || n > text.MaxRune {
		return Value{}, th.ValueError("chr() arg not in range(0x110000)")
	}
	if n < int64(len(asciiChars)) {
		return asciiChars[n].value(), nil
	}
	return th.NewStr(text.EncodeRune(rune(n))), nil
}

func builtinOrd(th *Thread, a []Value) (Value, error) {
	v := a[0]
	size := 0
	if s, ok := asStr(v); ok {
		if s.n == 1 {
			r, _ := text.DecodeRune(s.s)
			return Int(int64(r)), nil
		}
		size = s.n
	} else if v.layout() == layoutBytes || v.layout() == layoutByteArray {
		b := bytesOf(v)
		if len(b) == 1 {
			return Int(int64(b[0])), nil
		}
		size = len(b)
	} else {
		return Value{}, th.TypeError("ord() expected string of length 1, but %s found", v.Type().name)
	}
	return Value{}, th.TypeError("ord() expected a character, but string of length %d found", size)
}

func builtinPow(th *Thread, a []Value) (Value, error) { return th.Pow(a[0], a[1], a[2]) }

// Pow returns pow(v, w, x); x may be None.
func (th *Thread) Pow(v, w, x Value) (Value, error) {
	if x.IsNone() {
		return th.Binary(v, w, OpPow)
	}
	for _, f := range powOrder(v, w, x) {
		if f == nil {
			continue
		}
		if r, err := f(th, v, w, x); err != nil || r != NotImplemented {
			return r, err
		}
	}
	return Value{}, th.TypeError("unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'",
		v.Type().name, w.Type().name, x.Type().name)
}

// powOrder lists the operands' power slots in the order in which they are
// asked: the left one's first unless the middle one's class extends its class.
func powOrder(v, w, x Value) [3]ternarySlot {
	tv, tw, tx := v.Type(), w.Type(), x.Type()
	fv, fw, fx := tv.slots.Pow3, tw.slots.Pow3, tx.slots.Pow3
	if tw == tv {
		fw = nil
	}
	if tx == tv || tx == tw {
		fx = nil
	}
	if fv != nil && fw != nil && tw.isSubtype(tv) {
		return [3]ternarySlot{fw, fv, fx}
	}
	return [3]ternarySlot{fv, fw, fx}
}
