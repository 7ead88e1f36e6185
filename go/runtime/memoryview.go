package runtime

import (
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file builds the type memoryview: a window on the bytes of a bytes or
// bytearray, as items of one format in one or more dimensions. Reading and
// writing items is in memviewitems.go, making views of views in memviewcast.go.
// Tests: bytes_test.go, corpus/bytes.
//
// CPython releases a view when nothing refers to it any more, and while a view
// exists its bytearray keeps its size. Here canResize looks for views that the
// guest can still reach (memviewlive.go). Should a bytearray shrink under a view
// all the same, each access is checked against its present size.

// memView is a memoryview.
type memView struct {
	Obj
	base     Value // a Bytes or a ByteArray
	object   Value // what the guest made the view of
	start    int   // of the first item, in bytes
	shape    []int
	strides  []int  // in bytes
	format   string // as it was given: the letter, perhaps after '@'
	itemSize int
	readOnly bool
	released bool
	hashed   bool // hash is known, and stays after a release
	hash     int64
}

var memoryViewShape = Shape{typ: &MemoryViewType}

// The type of a memoryview's iterators, which are those of any sequence.
var (
	memoryIterType  Type
	memoryIterShape = Shape{typ: &memoryIterType}
)

func setupMemoryView() {
	initType(&memoryIterType, typeSpec{
		name: "memory_iterator", layout: layoutOther, shapes: []*Shape{&memoryIterShape}, flags: TypeFinal | TypeNoNew,
		slots: Slots{Iter: iterSelf, Next: nextSeqIter, Visit: visitSeqIter},
	})
	initType(&MemoryViewType, typeSpec{
		name: "memoryview", layout: layoutOther, shapes: []*Shape{&memoryViewShape}, flags: TypeFinal | TypeSequence,
		slots: Slots{
			Repr: memViewRepr, Hash: memViewHash, RichCompare: memViewCompare, Len: memViewLen,
			GetItem: memViewGetItem, SetItem: memViewSetItem, Iter: memViewIterSlot, New: memViewNew,
			Visit: visitMemView, Size: sizeMemView,
		},
		methods: []Def{
			{Name: "__buffer__", Sig: "($self, flags, /)", Fn: giveBuffer, Doc: "Return a view of the same bytes."},
			{Name: "__release_buffer__", Sig: "($self, buffer, /)", Fn: releaseBuffer, Doc: "Release a view that __buffer__ returned."},
			{Name: "__class_getitem__", Sig: "($type, object, /)", Kind: DefClass, Fn: classGetItemAlias, Doc: "Return a generic alias such as memoryview[int]."},
			{Name: "__enter__", Sig: "($self, /)", Fn: memViewEnter, Doc: "Return the view."},
			{Name: "__exit__", Sig: "($self, /, *exc_info)", Tuple: true, Fn: memViewRelease, Doc: "Release the view."},
			{Name: "cast", Sig: "($self, /, format, shape=<unrepresentable>)", Fn: memViewCast, Doc: "Return a view of the same bytes as items of another format."},
			{Name: "count", Sig: "($self, value, /)", Fn: memViewCount, Doc: "Return how many items equal value."},
			{Name: "hex", Sig: "($self, /, sep=<unrepresentable>, bytes_per_sep=1)", Fn: memViewHex, Doc: "Return the bytes in hexadecimal."},
			{Name: "index", Sig: "($self, value, start=0, stop=sys.maxsize, /)", Fn: memViewIndex, Doc: "Return the first index of value."},
			{Name: "release", Sig: "($self, /)", Fn: memViewRelease, Doc: "Let go of the object: the view is of no use any more."},
			{Name: "tobytes", Sig: "($self, /, order='C')", Fn: memViewToBytes, Doc: "Return the bytes in order of the items."},
			{Name: "tolist", Sig: "($self, /)", Fn: memViewToList, Doc: "Return the items in lists."},
			{Name: "toreadonly", Sig: "($self, /)", Fn: memViewToReadOnly, Doc: "Return a view that refuses changes."},
		},
		members: memViewMembers(),
		doc:     "A window on the bytes of another object, which it reads and writes in place.",
	})
}

var memViewNewNative = newNative(&Def{Name: "memoryview", Sig: "(object)", Fn: memViewOf}, nil, "")

func memViewNew(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	return th.callNative(memViewNewNative, args, names)
}

func memViewOf(th *Thread, a []Value) (Value, error) {
	v := a[0]
	if v.p.shape == &memoryViewShape {
		m := v.memoryView()
		if err := th.usable(m); err != nil {
			return Value{}, err
		}
		return th.newMemView(*m), nil
	}
	m := memView{base: unwrap(v), object: v, format: "B", itemSize: 1, strides: []int{1}}
	switch v.layout() {
	case layoutBytes:
		m.readOnly = true
	case layoutByteArray:
	default:
		return Value{}, th.TypeError("memoryview: a bytes-like object is required, not '%s'", v.Type().name)
	}
	m.shape = []int{len(bytesOf(v))}
	return th.newMemView(m), nil
}

// newMemView makes a view like m.
func (th *Thread) newMemView(m memView) Value {
	th.charge(160)
	x := m
	x.hashed = false
	x.Obj.shape = &memoryViewShape
	if x.base.p.shape == &byteArrayShape {
		x.base.byteArray().exports++
	}
	return objValue(&x.Obj)
}

// sizeMemView is what a view takes beside a small object.
func sizeMemView(v Value) int { return 112 + 16*len(v.memoryView().shape) }

// usable refuses released views, and views whose bytearray has shrunk.
func (th *Thread) usable(m *memView) error {
	if m.released || !m.fits() {
		return th.ValueError("operation forbidden on released memoryview object")
	}
	return nil
}

// fits reports whether all items are within the object's bytes.
func (m *memView) fits() bool {
	low, high := m.start, m.start+m.itemSize
	for d, n := range m.shape {
		if n == 0 {
			return true
		}
		if far := (n - 1) * m.strides[d]; far < 0 {
			low += far
		} else {
			high += far
		}
	}
	return low >= 0 && high <= len(bytesOf(m.base))
}

// code is the letter of the item format.
func (m *memView) code() byte { return m.format[len(m.format)-1] }

// count is the number of items.
func (m *memView) count() int {
	n := 1
	for _, size := range m.shape {
		n *= size
	}
	return n
}

// contiguous reports whether the items follow each other in memory.
func (m *memView) contiguous() bool {
	if len(m.shape) == 1 {
		return m.shape[0] == 1 || m.strides[0] == m.itemSize
	}
	size := m.itemSize
	for d := len(m.shape) - 1; d >= 0; d-- {
		if m.shape[d] > 1 && m.strides[d] != size {
			return m.count() == 0
		}
		size *= m.shape[d]
	}
	return true
}

// contents returns the bytes in order of the items: the object's own memory
// where that is possible.
func (m *memView) contents() string {
	b := bytesOf(m.base)
	if m.count() == 0 {
		return ""
	}
	if m.contiguous() {
		return b[m.start : m.start+m.count()*m.itemSize]
	}
	out := make([]byte, 0, m.count()*m.itemSize)
	m.each(func(at int) { out = append(out, b[at:at+m.itemSize]...) })
	return bufferString(out)
}

// each calls f with the offset of each item, in order.
func (m *memView) each(f func(at int)) { m.eachIn(0, m.start, f) }

func (m *memView) eachIn(d, at int, f func(at int)) {
	if d == len(m.shape) {
		f(at)
		return
	}
	for i := range m.shape[d] {
		m.eachIn(d+1, at+i*m.strides[d], f)
	}
}

func memViewRepr(th *Thread, v Value) (Value, error) {
	kind := "memory"
	if v.memoryView().released {
		kind = "released memory"
	}
	return th.NewStr("<" + kind + " at " + th.address(v) + ">"), nil
}

func memViewHash(th *Thread, v Value) (int64, error) {
	m := v.memoryView()
	if m.hashed {
		return m.hash, nil
	}
	if err := th.usable(m); err != nil {
		return 0, err
	}
	if !m.readOnly {
		return 0, th.ValueError("cannot hash writable memoryview object")
	}
	if !byteFormat(m.code()) {
		return 0, th.ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
	}
	if _, err := th.Hash(m.object); err != nil {
		return 0, err
	}
	// A __hash__ of the guest's may have changed the object.
	if err := th.usable(m); err != nil {
		return 0, err
	}
	m.hash, m.hashed = text.HashBytes([2]uint64{}, m.contents()), true
	return m.hash, th.work(m.count())
}

func memViewLen(th *Thread, v Value) (int, error) {
	m := v.memoryView()
	if err := th.usable(m); err != nil {
		return 0, err
	}
	if len(m.shape) == 0 {
		return 0, th.TypeError("0-dim memory has no length")
	}
	return m.shape[0], nil
}

func memViewIterSlot(th *Thread, v Value) (Value, error) {
	m := v.memoryView()
	if err := th.usable(m); err != nil {
		return Value{}, err
	}
	if len(m.shape) == 0 {
		return Value{}, th.TypeError("invalid indexing of 0-dim memory")
	}
	if len(m.shape) > 1 {
		return Value{}, th.Errorf(&NotImplementedErrorType, "multi-dimensional sub-views are not implemented")
	}
	it := th.newSeqIter(v)
	it.p.shape = &memoryIterShape
	return it, nil
}

func memViewEnter(th *Thread, a []Value) (Value, error) { return a[0], th.usable(a[0].memoryView()) }

func memViewRelease(th *Thread, a []Value) (Value, error) {
	m := a[0].memoryView()
	if !m.released && m.base.p.shape == &byteArrayShape && m.base.byteArray().exports > 0 {
		m.base.byteArray().exports--
	}
	m.released = true
	return None, nil
}

// frozenView is the view's bytes, in memory that never changes.
func (th *Thread) frozenView(m *memView) (string, error) {
	if err := th.usable(m); err != nil {
		return "", err
	}
	if err := th.growText(m.count() * m.itemSize); err != nil {
		return "", err
	}
	if !m.contiguous() {
		return m.contents(), nil // made anew
	}
	return strings.Clone(m.contents()), nil
}

func memViewToBytes(th *Thread, a []Value) (Value, error) {
	order := "C"
	if a[1].IsSet() && !a[1].IsNone() {
		s, ok := asStr(a[1])
		if !ok {
			return Value{}, th.badArg(a[1], "tobytes", "'order'", "str or None")
		}
		order = s.s
	}
	if err := th.usable(a[0].memoryView()); err != nil {
		return Value{}, err
	}
	if order != "C" && order != "A" && order != "F" {
		return Value{}, th.ValueError("order must be 'C', 'F' or 'A'")
	}
	m := *a[0].memoryView()
	if order == "F" && len(m.shape) > 1 {
		m.shape, m.strides = reversedInts(m.shape), reversedInts(m.strides)
	}
	b, err := th.frozenView(&m)
	if err != nil {
		return Value{}, err
	}
	return rawBytes(b), nil
}

func reversedInts(in []int) []int {
	out := make([]int, len(in))
	for i, n := range in {
		out[len(in)-1-i] = n
	}
	return out
}

func memViewHex(th *Thread, a []Value) (Value, error) {
	if _, err := th.tabSize(a[2]); err != nil {
		return Value{}, err
	}
	if err := th.usable(a[0].memoryView()); err != nil {
		return Value{}, err
	}
	sep, group, err := th.hexSeparator(a[1], a[2])
	if err != nil {
		return Value{}, err
	}
	b, err := th.frozenView(a[0].memoryView())
	if err != nil {
		return Value{}, err
	}
	if err := th.growText(text.HexSize(b, sep, group)); err != nil {
		return Value{}, err
	}
	return rawASCII(text.Hex(b, sep, group)).value(), nil
}

func memViewToReadOnly(th *Thread, a []Value) (Value, error) {
	m := *a[0].memoryView()
	if err := th.usable(&m); err != nil {
		return Value{}, err
	}
	m.readOnly = true
	return th.newMemView(m), nil
}

// memViewMembers are the view's attributes.
func memViewMembers() []Member {
	member := func(name, doc string, get func(th *Thread, m *memView) Value) Member {
		return Member{Name: name, Doc: doc, Get: func(th *Thread, v Value) (Value, error) {
			m := v.memoryView()
			if err := th.usable(m); err != nil {
				return Value{}, err
			}
			return get(th, m), nil
		}}
	}
	contiguous := func(th *Thread, m *memView) Value { return Bool(m.contiguous()) }
	return []Member{
		member("obj", "The object that the view looks at.", func(_ *Thread, m *memView) Value { return m.object }),
		member("nbytes", "The size of all items in bytes.", func(_ *Thread, m *memView) Value { return Int(int64(m.count() * m.itemSize)) }),
		member("readonly", "Whether the items can be changed.", func(_ *Thread, m *memView) Value { return Bool(m.readOnly) }),
		member("itemsize", "The size of an item in bytes.", func(_ *Thread, m *memView) Value { return Int(int64(m.itemSize)) }),
		member("format", "The format of an item, as in module struct.", func(th *Thread, m *memView) Value { return th.NewStr(m.format) }),
		member("ndim", "The number of dimensions.", func(_ *Thread, m *memView) Value { return Int(int64(len(m.shape))) }),
		member("shape", "The number of items in each dimension.", func(th *Thread, m *memView) Value { return th.intTuple(m.shape) }),
		member("strides", "The bytes from one item to the next in each dimension.", func(th *Thread, m *memView) Value { return th.intTuple(m.strides) }),
		member("suboffsets", "Always empty.", func(th *Thread, m *memView) Value { return th.intTuple(nil) }),
		member("c_contiguous", "Whether the items follow each other, rows first.", contiguous),
		member("f_contiguous", "Whether the items follow each other, columns first.", func(_ *Thread, m *memView) Value {
			t := memView{shape: reversedInts(m.shape), strides: reversedInts(m.strides), itemSize: m.itemSize}
			return Bool(t.contiguous())
		}),
		member("contiguous", "Whether the items follow each other.", contiguous),
	}
}

func (th *Thread) intTuple(n []int) Value {
	items := make([]Value, len(n))
	for i, x := range n {
		items[i] = Int(int64(x))
	}
	return th.tupleOf(items)
}

func visitMemView(v Value, f func(Value)) {
	m := v.memoryView()
	f(m.base)
	f(m.object)
}
