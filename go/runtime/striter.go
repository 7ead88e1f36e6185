package runtime

import "github.com/pynterp/pynterp/go/text"

// This file defines the iterator of str. As in CPython there are two types,
// one for ASCII texts. Tests: strmethods_test.go.

// strIter walks s; pos is a byte offset.
type strIter struct {
	Obj
	s   *Str // nil at the end
	pos int
}

// StrASCIIIterType is the type of iterators of ASCII strs.
var StrASCIIIterType Type

func setupStrIter() {
	for _, t := range []struct {
		typ  *Type
		name string
	}{{&StrASCIIIterType, "str_ascii_iterator"}, {&StrIterType, "str_iterator"}} {
		initType(t.typ, typeSpec{
			name: t.name, layout: layoutOther, flags: TypeFinal | TypeNoNew,
			slots: Slots{Iter: iterSelf, Next: strIterNext, Visit: visitStrIter},
			methods: []Def{
				{Name: "__length_hint__", Sig: "(self, /)", Fn: strIterHint, Doc: "How many characters are left."},
				{Name: "__setstate__", Sig: "(self, object, /)", Fn: strIterSetState, Doc: "Move to a position."},
			},
		})
	}
}

func strIterSlot(th *Thread, v Value) (Value, error) {
	th.charge(32)
	it := &strIter{s: strOf(v)}
	it.shape = StrIterType.root
	if it.s.isASCII() && v.p.shape == &strShape {
		it.shape = StrASCIIIterType.root
	}
	return objValue(&it.Obj), nil
}

func strIterNext(th *Thread, v Value) (Value, error) {
	it := v.strIter()
	x := it.s
	if x == nil {
		return Value{}, nil
	}
	if it.pos >= len(x.s) {
		it.s = nil
		return Value{}, nil
	}
	if c := x.s[it.pos]; c < 0x80 {
		it.pos++
		return asciiChars[c].value(), nil
	}
	_, n := text.DecodeRune(x.s[it.pos:])
	it.pos += n
	return th.part(x, it.pos-n, it.pos, 1), nil
}

func strIterHint(th *Thread, a []Value) (Value, error) {
	it := a[0].strIter()
	if it.s == nil {
		return Int(0), nil
	}
	return Int(int64(text.RuneCount(it.s.s[it.pos:]))), nil
}

func strIterSetState(th *Thread, a []Value) (Value, error) {
	it := a[0].strIter()
	if a[1].layout() != layoutInt {
		return Value{}, th.TypeError("an integer is required")
	}
	i, err := th.sizeArg(a[1])
	if err != nil || it.s == nil {
		return None, err
	}
	it.pos = it.s.offset(min(max(i, 0), it.s.n))
	return None, nil
}

func visitStrIter(v Value, f func(Value)) {
	if it := v.strIter(); it.s != nil {
		f(it.s.value())
	}
}
