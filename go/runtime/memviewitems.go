package runtime

import (
	"encoding/binary"
	"math"
	"slices"

	"github.com/pynterp/pynterp/go/numeric"
)

// This file reads and writes the items of memoryviews: the native formats of
// module struct with one character, by index, slice or as a whole. Tests:
// bytes_test.go.

// formatSizes are the sizes of the item formats on a 64-bit machine.
var formatSizes = map[string]int{
	"c": 1, "b": 1, "B": 1, "?": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 8, "L": 8, "q": 8, "Q": 8, "n": 8, "N": 8, "P": 8, "e": 2, "f": 4, "d": 8,
}

// signedFormat reports whether a format's items are signed ints.
func signedFormat(format byte) bool {
	switch format {
	case 'b', 'h', 'i', 'l', 'q', 'n':
		return true
	}
	return false
}

// unpackItem returns the item at byte offset at of b.
func (th *Thread) unpackItem(m *memView, b string, at int) Value {
	raw := b[at : at+m.itemSize]
	var u uint64
	for i := len(raw) - 1; i >= 0; i-- {
		u = u<<8 | uint64(raw[i])
	}
	switch c := m.code(); {
	case c == 'c':
		return th.newBytes(string([]byte{raw[0]}))
	case c == '?':
		return Bool(u != 0)
	case c == 'e':
		return Float(numeric.HalfToFloat(uint16(u)))
	case c == 'f':
		return Float(float64(math.Float32frombits(uint32(u))))
	case c == 'd':
		return Float(math.Float64frombits(u))
	case signedFormat(c):
		shift := 64 - 8*m.itemSize
		return Int(int64(u<<shift) >> shift)
	}
	return th.intOfUint(u)
}

// intOfUint returns u as an int.
func (th *Thread) intOfUint(u uint64) Value {
	if u <= math.MaxInt64 {
		return Int(int64(u))
	}
	return th.newBigInt(bigOfUint(u))
}

// packItem returns the bytes of v as an item.
func (th *Thread) packItem(m *memView, v Value) ([]byte, error) {
	var u uint64
	switch c := m.code(); c {
	case 'c':
		if v.layout() != layoutBytes {
			return nil, th.badItem(m)
		}
		b := bytesOf(v)
		if len(b) != 1 {
			return nil, th.badItemValue(m)
		}
		return []byte(b), nil
	case '?':
		t, err := th.Truth(v)
		if err != nil {
			return nil, err
		}
		if t {
			u = 1
		}
	case 'e', 'f', 'd':
		p := percent{th: th}
		f, err := p.floatArg(v)
		if err != nil {
			if isExc(err, &TypeErrorType) {
				err = th.badItem(m)
			}
			return nil, err
		}
		if u = math.Float64bits(f); c == 'e' {
			half, ok := numeric.FloatToHalf(f)
			if !ok {
				return nil, th.badItemValue(m)
			}
			u = uint64(half)
		} else if c == 'f' {
			u = uint64(math.Float32bits(float32(f)))
		}
	default:
		var err error
		if u, err = th.packInt(m, v); err != nil {
			return nil, err
		}
	}
	var out [8]byte
	binary.LittleEndian.PutUint64(out[:], u)
	return out[:m.itemSize], nil
}

func (th *Thread) packInt(m *memView, v Value) (uint64, error) {
	if m.code() == 'P' {
		return th.packPointer(m, v)
	}
	if v.layout() != layoutInt && v.Type().slots.Index == nil {
		return 0, th.badItem(m)
	}
	i, err := th.Index(v)
	if isExc(err, &ValueErrorType) || isExc(err, &OverflowErrorType) {
		return 0, th.badItemValue(m)
	}
	if isExc(err, &TypeErrorType) {
		return 0, th.badItem(m)
	}
	if err != nil {
		return 0, err
	}
	n, bits := bigOf(i), 8*m.itemSize
	if signedFormat(m.code()) {
		if !n.IsInt64() || n.Int64()<<(64-bits)>>(64-bits) != n.Int64() {
			return 0, th.badItemValue(m)
		}
		return uint64(n.Int64()), nil
	}
	if n.Sign() < 0 || n.BitLen() > bits {
		return 0, th.badItemValue(m)
	}
	return n.Uint64(), nil
}

// packPointer is packInt for addresses: only ints, negative ones too.
func (th *Thread) packPointer(m *memView, v Value) (uint64, error) {
	if v.layout() != layoutInt {
		return 0, th.badItem(m)
	}
	n := bigOf(plainInt(v))
	switch {
	case n.IsInt64():
		return uint64(n.Int64()), nil
	case n.IsUint64():
		return n.Uint64(), nil
	}
	return 0, th.badItemValue(m)
}

func (th *Thread) badItem(m *memView) error {
	return th.TypeError("memoryview: invalid type for format '%c'", m.code())
}

func (th *Thread) badItemValue(m *memView) error {
	return th.ValueError("memoryview: invalid value for format '%c'", m.code())
}

// itemOffset returns the byte offset of the item that key names: an int, or a
// tuple of one int a dimension.
func (th *Thread) itemOffset(m *memView, key Value) (int, error) {
	keys := []Value{key}
	t, isTuple := asTuple(key)
	if isTuple {
		keys = t.items
		if len(keys) > 0 && !slices.ContainsFunc(keys, func(k Value) bool { return k.p.shape != &sliceShape }) {
			return 0, th.Errorf(&NotImplementedErrorType, "multi-dimensional slicing is not implemented")
		}
		for _, k := range keys {
			if k.layout() != layoutInt && k.Type().slots.Index == nil {
				return 0, th.TypeError("memoryview: invalid slice key")
			}
		}
	} else if key.layout() != layoutInt && key.Type().slots.Index == nil {
		return 0, th.TypeError("memoryview: invalid slice key")
	}
	if !isTuple && len(m.shape) > 1 {
		if _, err := th.IndexInt(key, &IndexErrorType); err != nil {
			return 0, err
		}
	}
	switch {
	case len(m.shape) == 0 && (!isTuple || len(keys) > 0):
		return 0, th.TypeError("invalid indexing of 0-dim memory")
	case len(keys) > len(m.shape):
		return 0, th.TypeError("cannot index %d-dimension view with %d-element tuple", len(m.shape), len(keys))
	case len(keys) < len(m.shape) && isTuple:
		return 0, th.Errorf(&NotImplementedErrorType, "sub-views are not implemented")
	case len(keys) < len(m.shape):
		return 0, th.Errorf(&NotImplementedErrorType, "multi-dimensional sub-views are not implemented")
	}
	at := m.start
	for d, k := range keys {
		i, err := th.IndexInt(k, &IndexErrorType)
		if err != nil {
			return 0, err
		}
		i, ok := adjustIndex(i, m.shape[d])
		if !ok {
			return 0, th.IndexError("index out of bounds on dimension %d", d+1)
		}
		at += i * m.strides[d]
	}
	return at, nil
}

func memViewGetItem(th *Thread, v, key Value) (Value, error) {
	m := v.memoryView()
	if err := th.usable(m); err != nil {
		return Value{}, err
	}
	if key.p != &tagInt {
		defer lend(m.base)()
	}
	if key.p.shape == &sliceShape {
		sub, err := th.sliceView(m, key)
		if err != nil {
			return Value{}, err
		}
		return th.newMemView(sub), nil
	}
	at, err := th.itemOffset(m, key)
	if err != nil {
		return Value{}, err
	}
	// Finding the offset may have run guest code.
	if err := th.usable(m); err != nil {
		return Value{}, err
	}
	return th.unpackItem(m, bytesOf(m.base), at), nil
}

// sliceView returns the view of a slice of the first dimension.
func (th *Thread) sliceView(m *memView, key Value) (memView, error) {
	if len(m.shape) == 0 {
		return memView{}, th.TypeError("invalid indexing of 0-dim memory")
	}
	sub := *m // the bounds may release m, which is not to be seen in what is cut from it
	start, _, step, count, err := th.sliceIndices(key, m.shape[0])
	if err != nil {
		return memView{}, err
	}
	if count > 0 {
		sub.start += start * m.strides[0]
	}
	sub.shape = append([]int{count}, m.shape[1:]...)
	sub.strides = append([]int{m.strides[0] * step}, m.strides[1:]...)
	return sub, nil
}

// memViewSetItem is m[key] = val. Items cannot be deleted.
func memViewSetItem(th *Thread, v, key, val Value) error {
	m := v.memoryView()
	if err := th.usable(m); err != nil {
		return err
	}
	if m.readOnly {
		return th.TypeError("cannot modify read-only memory")
	}
	if !val.IsSet() {
		return th.TypeError("cannot delete memory")
	}
	if key.p != &tagInt || val.p != &tagInt {
		defer lend(m.base)()
	}
	if key.p.shape == &sliceShape {
		return th.assignSlice(m, key, val)
	}
	if len(m.shape) > 1 && (key.layout() == layoutInt || key.Type().slots.Index != nil) {
		return th.Errorf(&NotImplementedErrorType, "sub-views are not implemented")
	}
	at, err := th.itemOffset(m, key)
	if err != nil {
		return err
	}
	b, err := th.packItem(m, val)
	if err != nil {
		return err
	}
	if err := th.usable(m); err != nil {
		return err
	}
	copy(m.base.byteArray().b[at:], b)
	return nil
}

// assignSlice is m[i:j] = val, with val bytes-like and of the same structure.
func (th *Thread) assignSlice(m *memView, key, val Value) error {
	if len(m.shape) != 1 {
		if len(m.shape) == 0 {
			return th.TypeError("invalid indexing of 0-dim memory")
		}
		return th.Errorf(&NotImplementedErrorType, "memoryview slice assignments are currently restricted to ndim = 1")
	}
	format, shape := byte('B'), []int{0}
	if val.p.shape == &memoryViewShape {
		format, shape = val.memoryView().code(), val.memoryView().shape
	}
	b, ok, err := th.scatteredBytes(val)
	if err != nil {
		return err
	}
	if !ok {
		return th.notBytes(val)
	}
	sub, err := th.sliceView(m, key)
	if err != nil {
		return err
	}
	if err := th.usable(m); err != nil {
		return err
	}
	if format != m.code() || len(shape) != 1 || len(b) != sub.shape[0]*m.itemSize {
		return th.ValueError("memoryview assignment: lvalue and rvalue have different structures")
	}
	dst := m.base.byteArray().b
	sub.each(func(at int) { b = b[copy(dst[at:at+m.itemSize], b):] })
	return th.work(sub.count())
}

func memViewToList(th *Thread, a []Value) (Value, error) {
	m := a[0].memoryView()
	if err := th.usable(m); err != nil {
		return Value{}, err
	}
	if err := th.reserve(m.count() * valueSize); err != nil {
		return Value{}, err
	}
	if err := th.spend(m.count()); err != nil {
		return Value{}, err
	}
	return th.listItems(m, 0, m.start), nil
}

func (th *Thread) listItems(m *memView, d, at int) Value {
	if d == len(m.shape) {
		return th.unpackItem(m, bytesOf(m.base), at)
	}
	items := make([]Value, m.shape[d])
	for i := range items {
		items[i] = th.listItems(m, d+1, at+i*m.strides[d])
	}
	return newList(items).value()
}

// memViewCompare tells views of equal shape and equal items from others.
func memViewCompare(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	if v.p.shape != &memoryViewShape {
		v, w = w, v
	}
	equal := v == w
	if m := v.memoryView(); !equal && !m.released {
		var other memView
		switch {
		case w.p.shape == &memoryViewShape:
			other = *w.memoryView()
		case w.layout() == layoutBytes || isByteArray(w):
			other = memView{base: unwrap(w), format: "B", itemSize: 1, strides: []int{1}, shape: []int{len(bytesOf(w))}}
		default:
			return NotImplemented, nil
		}
		var err error
		if equal, err = th.sameItems(m, &other); err != nil {
			return Value{}, err
		}
	}
	return Bool(equal == (op == CmpEq)), nil
}

func (th *Thread) sameItems(m, o *memView) (bool, error) {
	if o.released || !m.fits() || !o.fits() || len(m.shape) != len(o.shape) {
		return false, nil
	}
	for d, n := range m.shape {
		if o.shape[d] != n {
			return false, nil
		}
	}
	if err := th.work(m.count() * m.itemSize); err != nil {
		return false, err
	}
	if c := m.code(); c == o.code() && c != 'e' && c != 'f' && c != 'd' {
		return m.contents() == o.contents(), nil
	}
	x, y := m.contents(), o.contents()
	for i := range m.count() {
		if err := th.spend(1); err != nil {
			return false, err
		}
		eq, err := th.Compare(th.unpackItem(m, x, i*m.itemSize), th.unpackItem(o, y, i*o.itemSize), CmpEq)
		if err != nil || eq != True {
			return false, err
		}
	}
	return true, nil
}

func memViewCount(th *Thread, a []Value) (Value, error) {
	defer lend(a[0].memoryView().base)()
	n := 0
	err := th.Iterate(a[0], func(v Value) (bool, error) {
		eq, err := th.Equal(v, a[1])
		if eq {
			n++
		}
		return true, err
	})
	return Int(int64(n)), err
}

func memViewIndex(th *Thread, a []Value) (Value, error) {
	start, err := th.boundArg(a[2], 0)
	if err != nil {
		return Value{}, err
	}
	stop := math.MaxInt
	if a[3].IsSet() {
		if stop, err = th.boundArg(a[3], math.MaxInt); err != nil {
			return Value{}, err
		}
	}
	if err := th.usable(a[0].memoryView()); err != nil {
		return Value{}, err
	}
	if n := len(a[0].memoryView().shape); n == 0 {
		return Value{}, th.TypeError("invalid lookup on 0-dim memory")
	} else if n > 1 {
		return Value{}, th.Errorf(&NotImplementedErrorType, "multi-dimensional lookup is not implemented")
	}
	defer lend(a[0].memoryView().base)()
	n := a[0].memoryView().shape[0]
	start, stop = clipBounds(start, stop, n)
	for i := start; i < min(stop, n); i++ {
		v, err := memViewGetItem(th, a[0], Int(int64(i)))
		if err != nil {
			return Value{}, err
		}
		eq, err := th.Equal(v, a[1])
		if err != nil {
			return Value{}, err
		}
		if eq {
			return Int(int64(i)), nil
		}
		if err := th.spend(1); err != nil {
			return Value{}, err
		}
	}
	return Value{}, th.ValueError("memoryview.index(x): x not found")
}
