package runtime

import (
	"bytes"
	"math"
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file builds the type bytearray: its slots, constructor and the methods
// that change it. The methods that it shares with bytes are in bytesmethods.go,
// slice assignment is in bytearrayslice.go. Tests: bytes_test.go,
// corpus/bytes.

func setupByteArray() {
	initType(&ByteArrayType, typeSpec{
		name: "bytearray", layout: layoutByteArray, shapes: []*Shape{&byteArrayShape}, flags: TypeMatchSelf,
		slots: Slots{
			Repr: byteArrayRepr, Str: byteArrayRepr, RichCompare: bytesCompare,
			Iter: bytesIterSlot, Len: bytesLen, GetItem: bytesGetItem, SetItem: byteArraySetItem, Contains: bytesContains,
			Binary: &[NumBinaryOps]binarySlot{OpMod: byteArrayMod}, Concat: bytesConcat, Repeat: bytesRepeat,
			InPlaceConcat: byteArrayExtendOp, InPlaceRepeat: byteArrayRepeatOp,
			New: byteArrayNew, Init: byteArrayInit, Visit: visitNothing, Size: sizeByteArray,
		},
		methods: append(bytesMethods(), byteArrayDefs...),
		doc: `bytearray(iterable_of_ints) -> bytearray
bytearray(string, encoding[, errors]) -> bytearray
bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer
bytearray(int) -> bytes array of size given by the parameter initialized with null bytes
bytearray() -> empty bytes array

Bytes that can be changed.`,
	})
}

var byteArrayDefs = []Def{
	{Name: "__buffer__", Sig: "($self, flags, /)", Fn: giveBuffer, Doc: "Return a view of the bytes."},
	{Name: "__release_buffer__", Sig: "($self, buffer, /)", Fn: releaseBuffer, Doc: "Release a view that __buffer__ returned."},
	{Name: "__alloc__", Sig: "($self, /)", Fn: byteArrayAlloc, Doc: "How many bytes are allocated."},
	{Name: "__reduce__", Sig: "($self, /)", Fn: byteArrayReduce, Doc: "State for copying."},
	{Name: "__reduce_ex__", Sig: "($self, proto=0, /)", Fn: byteArrayReduceEx, Doc: "State for copying."},
	{Name: "__sizeof__", Sig: "($self, /)", Fn: byteArraySizeof, Doc: "The size in memory, in bytes."},
	{Name: "append", Sig: "($self, item, /)", Fn: byteArrayAppend, Doc: "Add a byte at the end."},
	{Name: "clear", Sig: "($self, /)", Fn: byteArrayClear, Doc: "Remove all bytes."},
	{Name: "copy", Sig: "($self, /)", Fn: byteArrayCopy, Doc: "Return a new bytearray of the same bytes."},
	{Name: "extend", Sig: "($self, iterable_of_ints, /)", Fn: byteArrayExtend, Doc: "Add the bytes of an iterable at the end."},
	{Name: "insert", Sig: "($self, index, item, /)", Fn: byteArrayInsert, Doc: "Put a byte before the index."},
	{Name: "pop", Sig: "($self, index=-1, /)", Fn: byteArrayPop, Doc: "Remove the byte at the index and return it."},
	{Name: "remove", Sig: "($self, value, /)", Fn: byteArrayRemove, Doc: "Remove the first byte of the value."},
	{Name: "resize", Sig: "($self, size, /)", Fn: byteArrayResize, Doc: "Cut the bytes to the size, or add null bytes up to it."},
	{Name: "reverse", Sig: "($self, /)", Fn: byteArrayReverse, Doc: "Reverse the bytes in place."},
}

func byteArrayOf(v Value) *ByteArray { return unwrap(v).byteArray() }

// byteArrayNew makes an empty bytearray; __init__ fills it.
func byteArrayNew(th *Thread, _ *Type, _ []Value, _ []*Str) (Value, error) {
	return newByteArray(th, nil), nil
}

// byteArrayInit empties the object before it looks at what to fill it with, which
// may be the object itself. What an iterable gave before it failed stays.
func byteArrayInit(th *Thread, v Value, args []Value, names []*Str) error {
	mark := len(th.scratch)
	defer func() { th.scratch = th.scratch[:mark] }()
	bound, err := th.bind(byteArrayNewNative, args, names)
	if err != nil {
		return err
	}
	defer clear(bound)
	if _, _, err := th.codecArgs("bytearray", bound[1], bound[2]); err != nil {
		return err
	}
	x := byteArrayOf(v)
	if len(x.b) > 0 {
		if err := th.canResize(x); err != nil {
			return err
		}
		x.b, x.front = nil, 0
	}
	if isByteSource(bound) {
		return th.fillBytes(x, bound[0], "byte", noByteArray)
	}
	b, err := th.bytesFrom(bound, "bytearray")
	if len(b) == 0 || err != nil {
		return err
	}
	if err := th.canResize(x); err != nil {
		return err
	}
	x.b, x.front = []byte(b), 0
	return nil
}

// isByteSource reports whether the constructor's arguments are an iterable to
// take one byte after the other from.
func isByteSource(a []Value) bool {
	src := a[0]
	return src.IsSet() && src.layout() != layoutStr && !a[1].IsSet() && !a[2].IsSet() &&
		src.layout() != layoutInt && !isBuffer(src) && isIterable(src) && src.Type().slots.Index == nil
}

const noByteArray = "cannot convert '%s' object to bytearray"

// lend keeps the size of v, if it is a bytearray, until back is called: a native
// that has begun to use its bytes may run guest code.
func lend(v Value) (back func()) {
	if !isByteArray(v) {
		return func() {}
	}
	x := byteArrayOf(v)
	x.lent++
	return func() { x.lent-- }
}

// canResize refuses a change of size while memoryviews or natives look at x.
func (th *Thread) canResize(x *ByteArray) error {
	if x.exports == 0 && x.lent == 0 {
		return nil
	}
	viewed := x.lent > 0
	if !viewed {
		var err error
		if viewed, err = th.isViewed(x); err != nil {
			return err
		}
	}
	if viewed {
		return th.Errorf(&BufferErrorType, "Existing exports of data: object cannot be re-sized")
	}
	x.exports = 0
	return nil
}

// growBytes makes room for n more bytes in x, charged first.
func (th *Thread) growBytes(x *ByteArray, n int) error {
	if n > 0 {
		if err := th.canResize(x); err != nil {
			return err
		}
	}
	need := len(x.b) + n
	if need <= cap(x.b) {
		return nil
	}
	size := max(need, cap(x.b)+cap(x.b)/4+16)
	if err := th.reserve(size); err != nil {
		return err
	}
	grown := make([]byte, len(x.b), size)
	copy(grown, x.b)
	x.b, x.front = grown, 0
	return nil
}

func byteArrayRepr(th *Thread, v Value) (Value, error) {
	b := bytesOf(v)
	name := v.Type().name
	if err := th.growText(text.ReprBytesSize(b) + len(name) + 16); err != nil {
		return Value{}, err
	}
	r := text.ReprBytes(b)
	if r[1] == '"' {
		// Single quotes are escaped even between double ones, unlike in bytes.
		r = strings.ReplaceAll(r, "'", `\'`)
	}
	return th.rawStr(name + "(" + r + ")").value(), nil
}

func byteArrayAppend(th *Thread, a []Value) (Value, error) {
	c, err := th.byteValue(a[1])
	if err != nil {
		return Value{}, err
	}
	x := byteArrayOf(a[0])
	if err := th.growBytes(x, 1); err != nil {
		return Value{}, err
	}
	x.b = append(x.b, c)
	return None, nil
}

func byteArrayClear(th *Thread, a []Value) (Value, error) {
	x := byteArrayOf(a[0])
	if err := th.canResize(x); len(x.b) > 0 && err != nil {
		return Value{}, err
	}
	x.b, x.front = nil, 0
	return None, nil
}

func byteArrayCopy(th *Thread, a []Value) (Value, error) {
	b := byteArrayOf(a[0]).b
	if err := th.growText(len(b)); err != nil {
		return Value{}, err
	}
	return newByteArray(th, bytes.Clone(b)), nil
}

func byteArrayExtend(th *Thread, a []Value) (Value, error) {
	src := a[1]
	x := byteArrayOf(a[0])
	b, ok := bytesText(src)
	if src.p.shape == &memoryViewShape && !src.memoryView().released && !src.memoryView().contiguous() {
		return Value{}, th.TypeError("can't set bytearray slice from %s", src.Type().name)
	}
	switch {
	case ok:
	case src.layout() == layoutStr && strOf(src).n == 0:
	case src.layout() == layoutStr:
		return Value{}, th.TypeError("expected iterable of integers; got: 'str'")
	case !isIterable(src):
		return Value{}, th.TypeError("can't extend bytearray with %s", src.Type().name)
	default:
		items, err := th.collectBytes(src, "byte", "can't extend bytearray with %s")
		if err != nil {
			return Value{}, err
		}
		b = bufferString(items)
	}
	return None, th.appendBytes(x, b)
}

// appendBytes adds b, which may be x's own bytes.
func (th *Thread) appendBytes(x *ByteArray, b string) error {
	if err := th.growBytes(x, len(b)); err != nil {
		return err
	}
	x.b = append(x.b, b...)
	return th.work(len(b))
}

func byteArrayExtendOp(th *Thread, v, w Value) (Value, error) {
	b, ok := bytesText(w)
	if !ok {
		return Value{}, th.TypeError("can't concat %s to %s", w.Type().name, v.Type().name)
	}
	x := byteArrayOf(v)
	if isByteArray(w) && byteArrayOf(w) == x && len(b) > 0 {
		// Its own bytes are in use while they are added.
		return Value{}, th.Errorf(&BufferErrorType, "Existing exports of data: object cannot be re-sized")
	}
	return v, th.appendBytes(x, b)
}

func byteArrayRepeatOp(th *Thread, v, w Value) (Value, error) {
	n, err := th.IndexInt(w, &OverflowErrorType)
	if err != nil {
		return Value{}, err
	}
	x := byteArrayOf(v)
	size := len(x.b)
	n = max(n, 0)
	if size > 0 && n > math.MaxInt64/size {
		return Value{}, th.newExc(&MemoryErrorType)
	}
	total := size * n
	if total != size {
		if err := th.canResize(x); err != nil {
			return Value{}, err
		}
	}
	if err := th.growText(total); err != nil {
		return Value{}, err
	}
	out := make([]byte, total)
	for filled := copy(out, x.b); filled < total; filled *= 2 {
		copy(out[filled:], out[:filled])
	}
	if total != size {
		x.b, x.front = out, 0
	}
	return v, nil
}

func byteArrayInsert(th *Thread, a []Value) (Value, error) {
	i, err := th.sizeArg(a[1])
	if err != nil {
		return Value{}, err
	}
	c, err := th.byteValue(a[2])
	if err != nil {
		return Value{}, err
	}
	x := byteArrayOf(a[0])
	if err := th.growBytes(x, 1); err != nil {
		return Value{}, err
	}
	n := len(x.b)
	if i < 0 {
		i = max(i+n, 0)
	}
	i = min(i, n)
	x.b = append(x.b, 0)
	copy(x.b[i+1:], x.b[i:])
	x.b[i] = c
	return None, th.work(n - i)
}

func byteArrayPop(th *Thread, a []Value) (Value, error) {
	i, err := th.sizeArg(a[1])
	if err != nil {
		return Value{}, err
	}
	x := byteArrayOf(a[0])
	if len(x.b) == 0 {
		return Value{}, th.IndexError("pop from empty bytearray")
	}
	i, ok := adjustIndex(i, len(x.b))
	if !ok {
		return Value{}, th.IndexError("pop index out of range")
	}
	if err := th.canResize(x); err != nil {
		return Value{}, err
	}
	c := x.b[i]
	x.removeRange(i, i+1)
	return Int(int64(c)), th.work(len(x.b) - i)
}

// removeRange takes out the bytes [i, j). From the front it only moves the
// start, so that a queue is linear. Memory that is no longer needed is let go.
func (x *ByteArray) removeRange(i, j int) {
	if i == 0 {
		x.b = x.b[j:]
		x.front += j
	} else {
		x.b = append(x.b[:i], x.b[j:]...)
	}
	x.shrink()
}

// shrink moves the bytes to memory of their own when they fill only a small
// part of what they hold.
func (x *ByteArray) shrink() {
	if x.front+cap(x.b) > 4*len(x.b)+64 {
		x.b, x.front = bytes.Clone(x.b), 0
	}
}

func byteArrayRemove(th *Thread, a []Value) (Value, error) {
	c, err := th.byteValue(a[1])
	if err != nil {
		return Value{}, err
	}
	x := byteArrayOf(a[0])
	i := bytes.IndexByte(x.b, c)
	if i < 0 {
		return Value{}, th.ValueError("value not found in bytearray")
	}
	if err := th.canResize(x); err != nil {
		return Value{}, err
	}
	x.removeRange(i, i+1)
	return None, th.work(len(x.b))
}

func byteArrayResize(th *Thread, a []Value) (Value, error) {
	n, err := th.sizeArg(a[1])
	if err != nil {
		return Value{}, err
	}
	if n < 0 {
		return Value{}, th.ValueError("Can only resize to positive sizes, got %d", n)
	}
	x := byteArrayOf(a[0])
	if n <= len(x.b) {
		if err := th.canResize(x); n < len(x.b) && err != nil {
			return Value{}, err
		}
		x.b = x.b[:n]
		x.shrink()
		return None, nil
	}
	if err := th.growBytes(x, n-len(x.b)); err != nil {
		return Value{}, err
	}
	old := len(x.b)
	x.b = x.b[:n]
	clear(x.b[old:])
	return None, th.work(n - old)
}

func byteArrayReverse(th *Thread, a []Value) (Value, error) {
	b := byteArrayOf(a[0]).b
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return None, th.work(len(b))
}

// byteArrayAlloc is what CPython allocates for so many bytes.
func byteArrayAlloc(th *Thread, a []Value) (Value, error) {
	n := len(bytesOf(a[0]))
	if n > 0 {
		n++
	}
	return Int(int64(n)), nil
}

func byteArraySizeof(th *Thread, a []Value) (Value, error) {
	n, err := byteArrayAlloc(th, a)
	return Int(n.int() + 56), err
}

func byteArrayReduce(th *Thread, a []Value) (Value, error) { return th.reduceByteArray(a[0], 2) }

func byteArrayReduceEx(th *Thread, a []Value) (Value, error) {
	proto, err := th.tabSize(a[1])
	if err != nil {
		return Value{}, err
	}
	return th.reduceByteArray(a[0], proto)
}

func (th *Thread) reduceByteArray(v Value, proto int) (Value, error) {
	b, _, err := th.frozenBytes(v)
	if err != nil {
		return Value{}, err
	}
	state := None
	if inst := instanceOf(v); inst != nil {
		state = th.toDictMode(inst).value()
	}
	args := th.NewTuple(th.newBytes(b))
	if proto < 3 {
		s, err := text.Decode(b, text.CodecLatin1, nil, th.growText)
		if err != nil {
			return Value{}, th.textError(err)
		}
		args = th.NewTuple(th.rawStr(s).value(), th.NewStr("latin-1"))
	}
	return th.NewTuple(v.Type().value(), args.value(), state).value(), nil
}
