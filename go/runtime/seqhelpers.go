package runtime

import (
	"math"
	"strconv"
)

// This file has what list, tuple, dict and set share: indexes, the text of a
// repr with its recursion guard, the arguments of constructors, comparison in
// order, repetition. Tests: listslice_test.go and the corpus families of
// the types.

// adjustIndex counts a negative index from the end of n items. The result is
// in range only if ok.
func adjustIndex(i, n int) (int, bool) {
	if i < 0 {
		i += n
	}
	return i, uint(i) < uint(n)
}

// itemIndex is the Go int of a subscript that is no slice; kind names the type
// in the error.
func (th *Thread) itemIndex(key Value, kind string) (int, error) {
	if key.p == &tagInt {
		return int(key.int()), nil
	}
	if key.Type().slots.Index == nil && key.layout() != layoutInt {
		return 0, th.TypeError("%s indices must be integers or slices, not %s", kind, key.Type().name)
	}
	return th.IndexInt(key, &IndexErrorType)
}

// sizeArg is an argument that must fit a Go int, such as list.pop's index.
func (th *Thread) sizeArg(v Value) (int, error) {
	if v.p == &tagInt {
		return int(v.int()), nil
	}
	i, err := th.Index(v)
	if err != nil {
		return 0, err
	}
	if !i.isInt() {
		return 0, th.OverflowError("Python int too large to convert to C ssize_t")
	}
	return int(i.int()), nil
}

// boundArg is a start or stop argument of index methods: clipped, not None.
func (th *Thread) boundArg(v Value, def int) (int, error) {
	if !v.IsSet() {
		return def, nil
	}
	if v.layout() != layoutInt && v.Type().slots.Index == nil {
		return 0, th.TypeError("slice indices must be integers or have an __index__ method")
	}
	return th.IndexInt(v, nil)
}

// clipBounds makes the bounds of an index method absolute in n items.
func clipBounds(start, stop, n int) (int, int) {
	if start < 0 {
		start = max(start+n, 0)
	}
	if stop < 0 {
		stop = max(stop+n, 0)
	}
	return start, stop
}

// argCount checks the arguments of a constructor that takes at most most
// positional ones and no keywords.
func (th *Thread) argCount(name string, args []Value, names []*Str, least, most int) error {
	if len(names) > 0 {
		return th.TypeError("%s() takes no keyword arguments", name)
	}
	n := len(args)
	if n >= least && n <= most {
		return nil
	}
	bound, limit := "at most ", most
	if n < least {
		bound, limit = "at least ", least
	}
	if least == most {
		bound = ""
	}
	return th.TypeError("%s expected %s%d argument%s, got %d", name, bound, limit, plural(limit), n)
}

// keywordsOf is names, or, of a guest class that defines __init__, none: they are
// for that, and __new__ ignores them.
func (th *Thread) keywordsOf(t *Type, args []Value, names []*Str) ([]Value, []*Str) {
	if len(names) > 0 && th.initSource(t) != &ObjectType {
		return args[:len(args)-len(names)], nil
	}
	return args, names
}

// initArgs is argCount for an __init__ or __new__ that takes one argument. A
// guest class that defines the other one of the two may be called with
// keywords; they are ignored here. For too many arguments the error names
// called in place of name.
func (th *Thread) initArgs(name, called string, t *Type, other slotGroup, args []Value, names []*Str) ([]Value, error) {
	if len(names) > 0 && t.flags&TypeHeap != 0 && t.slots.generic&other.bit() != 0 {
		args, names = args[:len(args)-len(names)], nil
	}
	if len(names) == 0 {
		name = called
	}
	return args, th.argCount(name, args, names, 0, 1)
}

// readOnlyMember makes an attribute that guest code cannot assign.
func readOnlyMember(name string, get func(th *Thread, v Value) (Value, error), doc string) Member {
	return Member{Name: name, Get: get, Doc: doc, Set: func(th *Thread, self, val Value) error {
		return th.Errorf(&AttributeErrorType, "readonly attribute")
	}}
}

// repeatTimes is the n of seq * n as a Go int. It may run guest code, so the
// size of seq is taken afterwards.
func (th *Thread) repeatTimes(w Value) (int, error) { return th.IndexInt(w, &OverflowErrorType) }

// repeatCount is the number of items of seq * n, where seq has size of them,
// charged.
func (th *Thread) repeatCount(size, n int) (int, error) {
	if n <= 0 || size == 0 {
		return 0, nil
	}
	if n > math.MaxInt64/8/size {
		return 0, th.newExc(&MemoryErrorType)
	}
	if n*size > math.MaxInt64/valueSize {
		n = math.MaxInt64 / valueSize / size
	}
	if err := th.reserve(n * size * valueSize); err != nil {
		return 0, err
	}
	return n * size, th.spend(n * size / 16)
}

// repeatInto fills dst, whose front part of size items is set, with copies of
// that part; size is not 0 unless dst is empty.
func repeatInto(dst []Value, size int) {
	for filled := size; filled < len(dst); filled *= 2 {
		copyValues(dst[filled:], dst[:filled])
	}
}

// copyValues is copy, from the front on, in pieces: Go cannot interrupt the copy
// of many pointers, and its collector, which wants to, spins until it is done.
func copyValues(dst, src []Value) int {
	const piece = 4096
	n := min(len(dst), len(src))
	for i := 0; i < n; i += piece {
		end := min(i+piece, n)
		copyPiece(dst[i:end], src[i:end])
	}
	return n
}

// moveValues moves the items [from, len(items)) so that they begin at to. It
// makes pieces too, which are twice as fast as one large move.
func moveValues(items []Value, to, from int) {
	if to <= from {
		copyValues(items[to:], items[from:])
		return
	}
	const piece = 4096
	n := len(items) - to
	for end := n; end > 0; end -= piece {
		start := max(end-piece, 0)
		copyPiece(items[to+start:to+end], items[from+start:from+end])
	}
}

// copyPiece is a function of its own for its beginning, where it can be
// interrupted.
//
//go:noinline
func copyPiece(dst, src []Value) { copy(dst, src) }

// beginRepr marks the container o as being shown. It reports false if it is
// already: then the caller shows an ellipsis. endRepr must follow on true.
func (th *Thread) beginRepr(o *Obj) bool {
	for i := len(th.reprActive) - 1; i >= 0; i-- {
		if th.reprActive[i] == o {
			return false
		}
	}
	th.reprActive = append(th.reprActive, o)
	return true
}

func (th *Thread) endRepr() { th.reprActive = th.reprActive[:len(th.reprActive)-1] }

// reprText collects the text of a repr. Its memory is charged as it grows.
type reprText struct {
	b    []byte
	held int64
}

// add appends s.
func (t *reprText) add(th *Thread, s string) error {
	if need := len(t.b) + len(s); need > cap(t.b) {
		size := max(need, 2*cap(t.b), 64)
		if err := th.hold(size); err != nil {
			return err
		}
		th.holds.bytes -= t.held
		t.held = int64(size)
		grown := make([]byte, len(t.b), size)
		copy(grown, t.b)
		t.b = grown
	}
	t.b = append(t.b, s...)
	return nil
}

// addRepr appends repr(v). Each value costs a step.
func (t *reprText) addRepr(th *Thread, v Value) error {
	if err := th.spend(1); err != nil {
		return err
	}
	if v.p == &tagInt {
		var digits [20]byte
		return t.add(th, bufferString(strconv.AppendInt(digits[:0], v.int(), 10)))
	}
	s, err := th.Repr(v)
	if err != nil {
		return err
	}
	return t.add(th, s.s)
}

// value returns the text as a str.
func (t *reprText) value(th *Thread) Value {
	th.charge(strSize)
	th.holds.bytes -= t.held
	return th.rawStr(bufferString(t.b)).value()
}

// compareItems compares two sequences item by item. They are read through the
// pointers, as a comparison by the guest may change them.
func (th *Thread) compareItems(x, y *[]Value, op CompareOp) (Value, error) {
	i := 0
	for ; i < len(*x) && i < len(*y); i++ {
		if i&15 == 15 {
			if err := th.spend(1); err != nil {
				return Value{}, err
			}
		}
		a, b := (*x)[i], (*y)[i]
		if a == b {
			continue
		}
		eq, err := th.Equal(a, b)
		if err != nil {
			return Value{}, err
		}
		if !eq {
			break
		}
	}
	if i >= len(*x) || i >= len(*y) {
		return Bool(compareInts(int64(len(*x)), int64(len(*y)), op)), nil
	}
	switch op {
	case CmpEq:
		return False, nil
	case CmpNe:
		return True, nil
	}
	return th.Compare((*x)[i], (*y)[i], op)
}

// sameItem reports whether item is v or equal to it, the item's __eq__ first.
// The common types are compared without a call.
func (th *Thread) sameItem(item, v Value) (bool, error) {
	if item == v {
		return true, nil
	}
	if item.p == v.p && (item.p == &tagInt || item.p == &tagBool) {
		return false, nil
	}
	return th.CompareBool(item, v, CmpEq)
}

// findItem returns the index of the first item in [start, stop) that equals v,
// or -1. items is read anew after each comparison.
func (th *Thread) findItem(items *[]Value, v Value, start, stop int) (int, error) {
	switch {
	case v.p == &tagInt:
		return th.findInt(items, v, start, stop)
	case v.p.shape == &strShape:
		return th.findStr(items, v, start, stop)
	}
	for i := start; i < stop && i < len(*items); i++ {
		eq, err := th.sameItem((*items)[i], v)
		if err != nil {
			return -1, err
		}
		if eq {
			return i, nil
		}
		if err := th.spend(1); err != nil {
			return -1, err
		}
	}
	return -1, nil
}

// findInt is findItem for an int.
func (th *Thread) findInt(items *[]Value, v Value, start, stop int) (int, error) {
	for i := start; i < stop && i < len(*items); i++ {
		item := (*items)[i]
		if item == v {
			return i, th.spend((i - start) / 16)
		}
		if item.p == &tagInt || item.p.shape == &strShape {
			continue
		}
		eq, err := th.CompareBool(item, v, CmpEq)
		if err != nil {
			return -1, err
		}
		if eq {
			return i, nil
		}
		if err := th.spend(1); err != nil {
			return -1, err
		}
	}
	return -1, th.spend(max(0, min(stop, len(*items))-start) / 16)
}

// findStr is findItem for a str.
func (th *Thread) findStr(items *[]Value, v Value, start, stop int) (int, error) {
	text := v.str().s
	for i := start; i < stop && i < len(*items); i++ {
		item := (*items)[i]
		if item == v {
			return i, th.spend((i - start) / 16)
		}
		if item.p.shape == &strShape {
			if len(item.str().s) == len(text) {
				th.payKey(v.str())
			}
			if item.str().s == text {
				return i, th.spend((i - start) / 16)
			}
			continue
		}
		if item.p == &tagInt {
			continue
		}
		eq, err := th.CompareBool(item, v, CmpEq)
		if err != nil {
			return -1, err
		}
		if eq {
			return i, nil
		}
		if err := th.spend(1); err != nil {
			return -1, err
		}
	}
	return -1, th.spend(max(0, min(stop, len(*items))-start) / 16)
}

// countItem returns how many items equal v.
func (th *Thread) countItem(items *[]Value, v Value) (Value, error) {
	count := int64(0)
	for i := 0; ; i++ {
		j, err := th.findItem(items, v, i, math.MaxInt)
		if err != nil {
			return Value{}, err
		}
		if j < 0 {
			return Int(count), nil
		}
		count++
		i = j
	}
}
