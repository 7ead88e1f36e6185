package runtime

import (
	"math"
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file builds the type bytes: its slots and constructor, which bytearray
// shares in part, and the iterators of both. Tests: bytes_test.go,
// corpus/bytes.

// setupBytes builds bytes, bytearray and their iterators.
func setupBytes() {
	initType(&BytesType, typeSpec{
		name: "bytes", layout: layoutBytes, shapes: []*Shape{&bytesShape}, flags: TypeMatchSelf,
		slots: Slots{
			Repr: bytesRepr, Str: bytesRepr, Hash: bytesHash, RichCompare: bytesCompare,
			Iter: bytesIterSlot, Len: bytesLen, GetItem: bytesGetItem, Contains: bytesContains,
			Binary: &[NumBinaryOps]binarySlot{OpMod: bytesMod}, Concat: bytesConcat, Repeat: bytesRepeat,
			New: bytesNew, Visit: visitBytes, Size: sizeBytes,
		},
		methods: append(bytesMethods(),
			Def{Name: "__buffer__", Sig: "($self, flags, /)", Fn: giveBuffer, Doc: "Return a view of the bytes."},
			Def{Name: "__bytes__", Sig: "($self, /)", Fn: bytesBytes, Doc: "Return the same bytes."},
			Def{Name: "__getnewargs__", Sig: "($self, /)", Fn: bytesGetNewArgs, Doc: "What copying passes to __new__."}),
		doc: `bytes(iterable_of_ints) -> bytes
bytes(string, encoding[, errors]) -> bytes
bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer
bytes(int) -> bytes object of size given by the parameter initialized with null bytes
bytes() -> empty bytes object

Bytes that never change.`,
	})
	setupByteArray()
	setupMemoryView()
	for _, t := range []struct {
		typ  *Type
		name string
	}{{&BytesIterType, "bytes_iterator"}, {&ByteArrayIterType, "bytearray_iterator"}} {
		initType(t.typ, typeSpec{
			name: t.name, layout: layoutOther, flags: TypeFinal | TypeNoNew,
			slots: Slots{Iter: iterSelf, Next: bytesIterNext, Visit: visitBytesIter},
			methods: []Def{
				{Name: "__length_hint__", Sig: "($self, /)", Fn: bytesIterHint, Doc: "How many bytes are left."},
				{Name: "__setstate__", Sig: "($self, object, /)", Fn: bytesIterSetState, Doc: "Move to a position."},
			},
		})
	}
}

// ByteArrayIterType is the type of a bytearray's iterators.
var ByteArrayIterType Type

// bytesIter walks a bytes or bytearray.
type bytesIter struct {
	Obj
	seq Value // unset at the end
	pos int
}

func bytesIterSlot(th *Thread, v Value) (Value, error) {
	th.charge(48)
	it := &bytesIter{seq: unwrap(v)}
	it.shape = BytesIterType.root
	if isByteArray(v) {
		it.shape = ByteArrayIterType.root
	}
	return objValue(&it.Obj), nil
}

func bytesIterNext(th *Thread, v Value) (Value, error) {
	it := v.bytesIter()
	if !it.seq.IsSet() {
		return Value{}, nil
	}
	b := bytesOf(it.seq)
	if it.pos >= len(b) {
		it.seq = Value{}
		return Value{}, nil
	}
	it.pos++
	return Int(int64(b[it.pos-1])), nil
}

func bytesIterHint(th *Thread, a []Value) (Value, error) {
	it := a[0].bytesIter()
	if !it.seq.IsSet() {
		return Int(0), nil
	}
	return Int(int64(max(0, len(bytesOf(it.seq))-it.pos))), nil
}

func bytesIterSetState(th *Thread, a []Value) (Value, error) {
	it := a[0].bytesIter()
	i, err := th.sizeArg(a[1])
	if err != nil || !it.seq.IsSet() {
		return None, err
	}
	it.pos = min(max(i, 0), len(bytesOf(it.seq)))
	return None, nil
}

func visitBytesIter(v Value, f func(Value)) { visitSet(v.bytesIter().seq, f) }

// bytesNewNative and byteArrayNewNative bind the constructors' arguments.
var (
	bytesNewNative     = newNative(&Def{Name: "bytes", Sig: "(source=b'', encoding='utf-8', errors='strict')", Fn: bytesFromArgs}, nil, "")
	byteArrayNewNative = newNative(&Def{Name: "bytearray", Sig: "(source=b'', encoding='utf-8', errors='strict')"}, nil, "")
)

func bytesNew(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	return th.callNative(bytesNewNative, args, names)
}

func bytesFromArgs(th *Thread, a []Value) (Value, error) {
	if v := a[0]; v.IsSet() && !a[1].IsSet() && !a[2].IsSet() {
		if v.p.shape == &bytesShape {
			return v, nil
		}
		// What __bytes__ returns is the result, whatever its class.
		if r, ok, err := th.callBytesMethod(v); ok || err != nil {
			return r, err
		}
	}
	b, err := th.bytesFrom(a, "bytes")
	if err != nil {
		return Value{}, err
	}
	return rawBytes(b), nil
}

// bytesFrom makes the bytes that the constructor of type name is asked for,
// charged. They are no other object's, except for encoded text.
func (th *Thread) bytesFrom(a []Value, name string) (string, error) {
	src := a[0]
	encoding, errors, err := th.codecArgs(name, a[1], a[2])
	if err != nil {
		return "", err
	}
	if a[1].IsSet() || a[2].IsSet() {
		_, ok := givenStr(src)
		switch {
		case ok && !a[1].IsSet():
			return "", th.TypeError("string argument without an encoding")
		case ok:
			b, err := th.encodeObject(src, encoding, errors)
			th.charge(bytesSize + len(b))
			return b, err
		case a[1].IsSet():
			return "", th.TypeError("encoding without a string argument")
		}
		return "", th.TypeError("errors without a string argument")
	}
	if !src.IsSet() {
		return "", nil
	}
	return th.bytesOfObject(src, name)
}

// givenStr is asStr for a value that may be unset.
func givenStr(v Value) (*Str, bool) {
	if !v.IsSet() {
		return nil, false
	}
	return asStr(v)
}

// bytesOfObject is bytes(src) or bytearray(src).
func (th *Thread) bytesOfObject(src Value, name string) (string, error) {
	if src.layout() == layoutStr {
		return "", th.TypeError("string argument without an encoding")
	}
	if src.layout() == layoutInt || src.Type().slots.Index != nil && !isBuffer(src) {
		n, err := th.IndexInt(src, &OverflowErrorType)
		if err == nil {
			return th.zeroBytes(n)
		}
		if !isExc(err, &TypeErrorType) {
			return "", err
		}
	}
	if b, ok, err := th.scatteredBytes(src); ok || err != nil {
		return b, err
	}
	refusal := "cannot convert '%s' object to " + name
	if !isIterable(src) {
		return "", th.TypeError(refusal, src.Type().name)
	}
	unit := "byte"
	if name == "bytes" {
		unit = "bytes"
	}
	b, err := th.collectBytes(src, unit, refusal)
	return bufferString(b), err
}

func isBuffer(v Value) bool {
	return v.layout() == layoutBytes || isByteArray(v) || v.p.shape == &memoryViewShape
}

// callBytesMethod calls __bytes__ of an object that is no built-in bytes.
func (th *Thread) callBytesMethod(src Value) (Value, bool, error) {
	switch src.layout() {
	case layoutInt, layoutFloat, layoutStr, layoutList, layoutTuple, layoutByteArray:
		if src.Type().flags&TypeHeap == 0 {
			return Value{}, false, nil
		}
	}
	v, found, err := th.callMethodIf(src, bytesName)
	if err != nil || !found {
		return Value{}, false, err
	}
	if v.layout() != layoutBytes {
		return Value{}, false, th.TypeError("__bytes__ returned non-bytes (type %s)", v.Type().name)
	}
	return v, true, nil
}

func (th *Thread) zeroBytes(n int) (string, error) {
	if n < 0 {
		return "", th.ValueError("negative count")
	}
	if n > math.MaxInt64-1024 {
		return "", th.newExc(&MemoryErrorType)
	}
	if err := th.growText(n); err != nil {
		return "", err
	}
	return bufferString(make([]byte, n)), nil
}

// collectBytes drains an iterable of ints. refusal is the message about a type
// that gives no iterator; bytearray alone does not ask src for its length.
func (th *Thread) collectBytes(src Value, unit, refusal string) ([]byte, error) {
	var x ByteArray
	err := th.fillBytes(&x, src, unit, refusal)
	return x.b, err
}

// fillBytes is collectBytes into x, which the iterable may look at meanwhile.
func (th *Thread) fillBytes(x *ByteArray, src Value, unit, refusal string) error {
	it, err := th.Iter(src)
	if err != nil {
		if isExc(err, &TypeErrorType) {
			err = th.TypeError(refusal, src.Type().name)
		}
		return err
	}
	m := th.mark()
	th.keep(it)
	if refusal != noByteArray {
		if err := th.askLength(src, 0); err != nil {
			return err
		}
	}
	th.release(m)
	return th.iterateOver(it, nil, func(v Value) (bool, error) {
		c := v.n
		if v.p != &tagInt || c > 255 {
			i, err := th.Index(v)
			if err != nil {
				return false, err
			}
			if !i.isInt() && !i.isBool() || i.n > 255 {
				return false, th.ValueError("%s must be in range(0, 256)", unit)
			}
			c = i.n
		}
		if err := th.canResize(x); err != nil {
			return false, err
		}
		if len(x.b) == cap(x.b) {
			if err := th.reserve(max(64, cap(x.b))); err != nil {
				return false, err
			}
		}
		x.b = append(x.b, byte(c))
		return true, nil
	})
}

func bytesBytes(th *Thread, a []Value) (Value, error) { return unwrap(a[0]), nil }

func bytesGetNewArgs(th *Thread, a []Value) (Value, error) {
	return th.NewTuple(unwrap(a[0])).value(), nil
}

func bytesRepr(th *Thread, v Value) (Value, error) {
	b := bytesOf(v)
	if err := th.growText(text.ReprBytesSize(b)); err != nil {
		return Value{}, err
	}
	return rawASCII(text.ReprBytes(b)).value(), nil
}

func bytesHash(th *Thread, v Value) (int64, error) { return unwrap(v).bytes().hashOf(), nil }

// bytesCompare compares bytes and bytearrays with anything bytes-like.
// bytesCompare compares a bytes with another, a bytearray with any bytes.
func bytesCompare(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if w.layout() != layoutBytes && !isByteArray(v) {
		return NotImplemented, nil
	}
	x, ok := bytesText(v)
	y, ok2 := bytesText(w)
	if !ok || !ok2 {
		return NotImplemented, nil
	}
	th.budget -= int64(min(len(x), len(y))) / bytesPerStep // the next tick takes notice
	if op == CmpEq || op == CmpNe {
		return Bool((x == y) == (op == CmpEq)), nil
	}
	return Bool(compareInts(int64(strings.Compare(x, y)), 0, op)), nil
}

func bytesLen(th *Thread, v Value) (int, error) { return len(bytesOf(v)), nil }

func bytesGetItem(th *Thread, v, key Value) (Value, error) {
	if key.p.shape == &sliceShape {
		return th.bytesSlice(v, key)
	}
	kind, message := "byte", "index out of range"
	if isByteArray(v) {
		kind, message = "bytearray", "bytearray index out of range"
	}
	i, err := th.itemIndex(key, kind)
	if err != nil {
		return Value{}, err
	}
	b := bytesOf(v)
	i, ok := adjustIndex(i, len(b))
	if !ok {
		return Value{}, th.IndexError("%s", message)
	}
	return Int(int64(b[i])), nil
}

func (th *Thread) bytesSlice(v, key Value) (Value, error) {
	start, stop, step, err := th.sliceUnpack(key.sliceObj())
	if err != nil {
		return Value{}, err
	}
	b := bytesOf(v)
	start, _, count := fitSlice(start, stop, step, len(b))
	if step == 1 {
		return th.bytesSub(v, start, start+count), nil
	}
	if err := th.growText(count); err != nil {
		return Value{}, err
	}
	return th.bytesResult(v, text.StepBytes(b, start, step, count)), nil
}

func bytesContains(th *Thread, v, key Value) (bool, error) {
	if key.layout() == layoutInt || key.Type().slots.Index != nil && !isBuffer(key) {
		// What is no number is looked for as bytes, an object whose
		// __index__ fails too.
		back := lend(v)
		i, err := th.Index(key)
		back()
		if err == nil {
			c, err := th.byteValue(i)
			return strings.IndexByte(bytesOf(v), c) >= 0, err
		}
		if _, ok := asExc(err); !ok {
			return false, err
		}
	}
	sub, err := th.wantBytes(key)
	if err != nil {
		return false, err
	}
	b := bytesOf(v)
	return text.Contains(b, sub), th.work(len(b))
}

// chainBytes returns x + y. A chain of them appends to one buffer, which has
// room for more from the second on.
func (th *Thread) chainBytes(x *Bytes, y string) (Value, error) {
	total, buf := len(x.b)+len(y), x.buf
	if buf != nil && len(buf.b) == len(x.b) && total <= cap(buf.b) {
		th.charge(bytesSize)
		if err := th.work(len(y)); err != nil {
			return Value{}, err
		}
	} else {
		size := total
		if buf != nil {
			size += total / 4
		}
		if err := th.growText(size); err != nil {
			return Value{}, err
		}
		buf = &strBuffer{append(make([]byte, 0, size), x.b...)}
	}
	buf.b = append(buf.b, y...)
	z := &Bytes{b: bufferString(buf.b), buf: buf}
	z.shape = &bytesShape
	return z.value(), nil
}

func bytesConcat(th *Thread, v, w Value) (Value, error) {
	y, ok := bytesText(w)
	if !ok {
		return Value{}, th.TypeError("can't concat %s to %s", w.Type().name, v.Type().name)
	}
	x := bytesOf(v)
	if !isByteArray(v) {
		if y == "" {
			return unwrap(v), nil
		}
		if x == "" && w.layout() == layoutBytes {
			return unwrap(w), nil
		}
		if len(x)+len(y) >= smallOwner {
			return th.chainBytes(unwrap(v).bytes(), y)
		}
	}
	if err := th.growText(len(x) + len(y)); err != nil {
		return Value{}, err
	}
	b := make([]byte, 0, len(x)+len(y))
	return th.ownBytes(v, append(append(b, x...), y...)), nil
}

// ownBytes makes an object of self's built-in type of bytes that are nobody
// else's and charged.
func (th *Thread) ownBytes(self Value, b []byte) Value {
	if isByteArray(self) {
		return newByteArray(th, b)
	}
	return rawBytes(bufferString(b))
}

func bytesRepeat(th *Thread, v, w Value) (Value, error) {
	n, err := th.IndexInt(w, &OverflowErrorType)
	if err != nil {
		return Value{}, err
	}
	b := bytesOf(v)
	n = max(n, 0)
	if n == 1 && !isByteArray(v) {
		return unwrap(v), nil
	}
	if len(b) > 0 && n > math.MaxInt64/len(b) {
		if isByteArray(v) {
			return Value{}, th.newExc(&MemoryErrorType)
		}
		return Value{}, th.OverflowError("repeated bytes are too long")
	}
	if err := th.growText(n * len(b)); err != nil {
		return Value{}, err
	}
	out := make([]byte, n*len(b))
	for filled := copy(out, b); filled < len(out); filled *= 2 {
		copy(out[filled:], out[:filled])
	}
	return th.ownBytes(v, out), nil
}
