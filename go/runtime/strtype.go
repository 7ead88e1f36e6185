package runtime

import (
	"math"
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file builds the type str: its slots, its constructor and its methods'
// table. The methods are in strmethods.go, strsplit.go, strsearch.go,
// strpredicates.go and strformat.go, the iterator in striter.go. Tests:
// strmethods_test.go, corpus/str.

// setupStr builds str and its iterators.
func setupStr() {
	staticNames[""] = emptyStr
	for _, c := range asciiChars {
		staticNames[c.s] = c
	}
	initType(&StrType, typeSpec{
		name: "str", layout: layoutStr, shapes: []*Shape{&strShape}, flags: TypeMatchSelf,
		slots: Slots{
			Repr: strRepr, Str: strStr, Hash: strHashSlot, RichCompare: strCompare,
			Iter: strIterSlot, Len: strLen, GetItem: strGetItem, Contains: strContains,
			Binary: &[NumBinaryOps]binarySlot{OpMod: strMod}, Concat: strConcat, Repeat: strRepeat,
			New: strNew, Visit: visitStr, Size: sizeStr,
		},
		methods: strMethods(),
		doc: `str(object='') -> str
str(bytes_or_buffer[, encoding[, errors]]) -> str

Text: the object's str(), or what the bytes say in the encoding.`,
	})
	StrType.direct = strDirect
	setupStrIter()
}

// strMethods is the table of str's methods.
func strMethods() []Def {
	var out []Def
	for _, part := range [][]Def{strCaseDefs, strPadDefs, strSearchDefs, strSplitDefs, strPredicateDefs, strOtherDefs} {
		out = append(out, part...)
	}
	return out
}

// strNew is str(...). Subclasses wrap what it returns.
func strNew(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	if len(names) == 0 && len(args) == 1 {
		if args[0].p == &tagInt {
			return th.decimal(args[0].int()), nil
		}
		return th.strObject(args[0])
	}
	return th.callNative(strNewNative, args, names)
}

// strDirect is str(...), where positional arguments are refused in other words
// than by str.__new__(...).
func strDirect(th *Thread, args []Value, names []*Str) (Value, error) {
	if len(names) == 0 && len(args) > 3 {
		return Value{}, th.TypeError("str expected at most 3 arguments, got %d", len(args))
	}
	for i := 1; i < len(args) && len(names) == 0; i++ {
		if args[i].layout() != layoutStr {
			arg := [2]string{"'encoding'", "'errors'"}[i-1]
			return Value{}, th.TypeError("str() argument %s must be str, not %s", arg, th.fullName(args[i].Type()))
		}
		if err := th.checkCodecName(strOf(args[i])); err != nil {
			return Value{}, err
		}
	}
	return strNew(th, &StrType, args, names)
}

// strObject is th.Str that keeps the subclass of what __str__ returns.
func (th *Thread) strObject(v Value) (Value, error) {
	if v.p.shape == &strShape {
		return v, nil
	}
	f := v.Type().slots.Str
	if f == nil {
		f = v.Type().slots.Repr
	}
	r, err := f(th, v)
	if err != nil {
		return Value{}, err
	}
	_, err = th.wantStr(r, "__str__")
	return r, err
}

// strNewNative binds the arguments of str where there is more than one.
var strNewNative = newNative(&Def{Name: "str", Sig: "(object='', encoding='utf-8', errors='strict')", Fn: strFromArgs}, nil, "")

func strFromArgs(th *Thread, a []Value) (Value, error) {
	if !a[1].IsSet() && !a[2].IsSet() {
		if !a[0].IsSet() {
			return emptyStr.value(), nil
		}
		return th.strObject(a[0])
	}
	encoding, errors, err := th.codecArgs("str", a[1], a[2])
	if err != nil {
		return Value{}, err
	}
	if !a[0].IsSet() {
		return emptyStr.value(), nil
	}
	if a[0].layout() == layoutStr {
		return Value{}, th.TypeError("decoding str is not supported")
	}
	b, ok, err := th.frozenBytes(a[0])
	if err != nil {
		return Value{}, err
	}
	if !ok {
		return Value{}, th.TypeError("decoding to str: need a bytes-like object, %s found", a[0].Type().name)
	}
	return th.decode(b, encoding, errors)
}

func strRepr(th *Thread, v Value) (Value, error) {
	s := strOf(v).s
	if err := th.work(len(s)); err != nil {
		return Value{}, err
	}
	if err := th.reserve(text.ReprSize(s) + strSize); err != nil {
		return Value{}, err
	}
	return th.rawStr(text.Repr(s)).value(), nil
}

// ASCII returns ascii(v).
func (th *Thread) ASCII(v Value) (*Str, error) {
	s, err := th.Repr(v)
	if err != nil || s.isASCII() {
		return s, err
	}
	return th.escapeNonASCII(s)
}

func (th *Thread) escapeNonASCII(s *Str) (*Str, error) {
	// The repr shows what is printable as itself: escape that too.
	size := escapedSize(s.s)
	if err := th.reserve(size + strSize); err != nil {
		return nil, err
	}
	return th.rawStr(bufferString(appendEscaped(make([]byte, 0, size), s.s))), nil
}

// strStr is str(v) of a str: the text itself, without the subclass.
func strStr(th *Thread, v Value) (Value, error) { return strOf(v).value(), nil }

func strHashSlot(th *Thread, v Value) (int64, error) { return strOf(v).hashOf(), nil }

func strCompare(th *Thread, v, w Value, op CompareOp) (Value, error) {
	y, ok := asStr(w)
	if !ok {
		return NotImplemented, nil
	}
	x := strOf(v)
	th.budget -= int64(min(len(x.s), len(y.s))) / bytesPerStep // the next tick takes notice
	if op == CmpEq || op == CmpNe {
		return Bool((x.s == y.s) == (op == CmpEq)), nil
	}
	// The order of WTF-8 bytes is the order of the code points.
	return Bool(compareInts(int64(strings.Compare(x.s, y.s)), 0, op)), nil
}

func strLen(th *Thread, v Value) (int, error) { return strOf(v).n, nil }

func strGetItem(th *Thread, v, key Value) (Value, error) {
	x := strOf(v)
	if key.p.shape == &sliceShape {
		start, _, step, count, err := th.sliceIndices(key, x.n)
		if err != nil {
			return Value{}, err
		}
		return th.strSlice(x, start, step, count)
	}
	i, err := th.strIndex(key)
	if err != nil {
		return Value{}, err
	}
	i, ok := adjustIndex(i, x.n)
	if !ok {
		return Value{}, th.IndexError("string index out of range")
	}
	return th.strAt(x, i), nil
}

func (th *Thread) strIndex(key Value) (int, error) {
	if key.p == &tagInt {
		return int(key.int()), nil
	}
	if key.layout() != layoutInt && key.Type().slots.Index == nil {
		return 0, th.TypeError("string indices must be integers, not '%s'", key.Type().name)
	}
	return th.IndexInt(key, &IndexErrorType)
}

// strSlice returns count code points of x from start on, step apart.
func (th *Thread) strSlice(x *Str, start, step, count int) (Value, error) {
	switch {
	case count == 0:
		return emptyStr.value(), nil
	case step == 1:
		return th.substr(x, start, start+count), nil
	case count == 1:
		return th.strAt(x, start), nil
	}
	size := count
	if !x.isASCII() {
		size = min(4*count, len(x.s))
	}
	if err := th.reserve(size + strSize); err != nil {
		return Value{}, err
	}
	if err := th.work(size); err != nil {
		return Value{}, err
	}
	if x.isASCII() {
		return rawASCII(text.StepBytes(x.s, start, step, count)).value(), nil
	}
	return th.rawStr(text.Step(x.s, x.indexed(), start, step, count)).value(), nil
}

// rawASCII makes a Str of an ASCII text whose bytes are charged already. Short
// texts are copied, so that the Str keeps nothing else alive.
func rawASCII(s string) *Str {
	if len(s) <= 1 {
		return shortStr(s)
	}
	if len(s) <= maxInlineText {
		x := newInlineStr(s)
		x.n, x.flags = len(s), strASCII
		return x
	}
	x := &Str{s: s, n: len(s), flags: strASCII}
	x.shape = &strShape
	return x
}

func strContains(th *Thread, v, key Value) (bool, error) {
	sub, ok := asStr(key)
	if !ok {
		return false, th.TypeError("'in <string>' requires string as left operand, not %s", key.Type().name)
	}
	s := strOf(v).s
	if err := th.work(len(s)); err != nil {
		return false, err
	}
	return text.Contains(s, sub.s), nil
}

func strConcat(th *Thread, v, w Value) (Value, error) {
	y, ok := asStr(w)
	if !ok {
		return Value{}, th.TypeError("can only concatenate str (not \"%s\") to str", w.Type().name)
	}
	return th.concat(strOf(v), y)
}

func strRepeat(th *Thread, v, w Value) (Value, error) {
	x := strOf(v)
	n, err := th.IndexInt(w, &OverflowErrorType)
	if err != nil {
		return Value{}, err
	}
	switch {
	case n <= 0 || x.n == 0:
		return emptyStr.value(), nil
	case n == 1:
		return x.value(), nil
	case n > math.MaxInt64/len(x.s):
		if n > math.MaxInt64/x.n {
			return Value{}, th.OverflowError("repeated string is too long")
		}
		return Value{}, th.newExc(&MemoryErrorType)
	}
	if err := th.reserve(n*len(x.s) + strSize); err != nil {
		return Value{}, err
	}
	if err := th.work(n * len(x.s)); err != nil {
		return Value{}, err
	}
	y := &Str{s: strings.Repeat(x.s, n), n: n * x.n, flags: x.flags & strASCII}
	y.shape = &strShape
	return y.value(), nil
}

// work spends the fuel of handling n bytes of text at the speed of a native
// loop. Short texts are free: the call has been paid for.
func (th *Thread) work(n int) error {
	if n < workUnit {
		return nil
	}
	return th.spend(n / workUnit)
}

// workUnit is how many bytes native text loops handle for one step.
const workUnit = 64
