package runtime

import (
	"math"

	"github.com/pynterp/pynterp/go/numeric"
)

// This file defines Range and the type range. Its numbers are Python ints of
// any size; where all of them fit a Go int they are calculated as such. The
// iterators are in rangeiter.go. Tests: corpus/range.

// Range is a range object. length is the number of its items.
type Range struct {
	Obj
	start, stop, step, length Value
}

func setupRange() {
	initType(&RangeType, typeSpec{
		name: "range", layout: layoutOther, shapes: []*Shape{&rangeShape}, flags: TypeFinal | TypeSequence,
		doc: "The integers from start up to but not including stop, in distances of step.",
		slots: Slots{
			Repr: reprRange, Hash: hashRange, RichCompare: compareRanges, Iter: iterRange, Bool: boolRange, Len: lenRange,
			GetItem: rangeGetItem, Contains: rangeContains, New: newRangeSlot, Visit: visitRange,
		},
		methods: []Def{
			{Name: "count", Sig: "($self, object, /)", Fn: rangeCount, Doc: "Return how many items equal object."},
			{Name: "index", Sig: "($self, object, /)", Fn: rangeIndex,
				Doc: "Return the index of object, ValueError if it is not there."},
			{Name: "__reversed__", Sig: "($self, /)", Fn: rangeReversed, Doc: "Return an iterator over the items from last to first."},
		},
		members: []Member{
			readOnlyMember("start", rangeStart, "The first number."),
			readOnlyMember("stop", rangeStop, "The number that ends the range and is not part of it."),
			readOnlyMember("step", rangeStep, "The distance of the items."),
		},
	})
	setupSlice()
	setupRangeIterators()
}

func rangeStart(th *Thread, v Value) (Value, error) { return v.rangeObj().start, nil }
func rangeStop(th *Thread, v Value) (Value, error)  { return v.rangeObj().stop, nil }
func rangeStep(th *Thread, v Value) (Value, error)  { return v.rangeObj().step, nil }

func newRangeSlot(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	if err := th.argCount("range", args, names, 1, 3); err != nil {
		return Value{}, err
	}
	parts := [3]Value{Int(0), {}, Int(1)}
	switch len(args) {
	case 1:
		parts[1] = args[0]
	default:
		copy(parts[:], args)
	}
	m := th.mark()
	for i, p := range parts {
		if p.p == &tagInt {
			continue
		}
		x, err := th.Index(p)
		if err != nil {
			return Value{}, err
		}
		parts[i] = x
		th.keep(x) // the next part may run guest code
	}
	th.release(m)
	if parts[2] == Int(0) {
		return Value{}, th.ValueError("range() arg 3 must not be zero")
	}
	return th.newRange(parts[0], parts[1], parts[2])
}

// newRange makes the range of exact ints, step not 0.
func (th *Thread) newRange(start, stop, step Value) (Value, error) {
	length, err := th.rangeLength(start, stop, step)
	if err != nil {
		return Value{}, err
	}
	return th.rangeOf(start, stop, step, length), nil
}

func (th *Thread) rangeOf(start, stop, step, length Value) Value {
	th.charge(80)
	r := &Range{start: start, stop: stop, step: step, length: length}
	r.shape = &rangeShape
	return objValue(&r.Obj)
}

// rangeLength counts the items of a range.
func (th *Thread) rangeLength(start, stop, step Value) (Value, error) {
	if start.isInt() && stop.isInt() && step.isInt() {
		if n := countSteps(start.int(), stop.int(), step.int()); n <= math.MaxInt64 {
			return Int(int64(n)), nil
		}
	}
	low, high, width := start, stop, step
	up, err := th.CompareBool(step, Int(0), CmpGt)
	if err != nil {
		return Value{}, err
	}
	if !up {
		low, high = stop, start
		if width, err = th.Neg(step); err != nil {
			return Value{}, err
		}
	}
	if empty, err := th.CompareBool(low, high, CmpGe); err != nil || empty {
		return Int(0), err
	}
	span, err := th.Binary(high, low, OpSub)
	if err == nil {
		span, err = th.Binary(span, Int(1), OpSub)
	}
	if err == nil {
		span, err = th.Binary(span, width, OpFloorDiv)
	}
	if err == nil {
		span, err = th.Binary(span, Int(1), OpAdd)
	}
	return span, err
}

// countSteps is the length of a range of Go ints.
func countSteps(start, stop, step int64) uint64 {
	switch {
	case step > 0 && start < stop:
		return (uint64(stop)-uint64(start)-1)/uint64(step) + 1
	case step < 0 && start > stop:
		return (uint64(start)-uint64(stop)-1)/(-uint64(step)) + 1
	}
	return 0
}

// small returns a range whose items are all Go ints, with the one behind the
// last if there are any.
func (r *Range) small() (start, step, count int64, ok bool) {
	if !r.start.isInt() || !r.stop.isInt() || !r.step.isInt() || !r.length.isInt() {
		return 0, 0, 0, false
	}
	stop, step := r.stop.int(), r.step.int()
	if r.length == Int(0) {
		return r.start.int(), step, 0, true
	}
	if step > 0 && stop > math.MaxInt64-(step-1) || step < 0 && stop < math.MinInt64+(-1-step) {
		return 0, 0, 0, false
	}
	return r.start.int(), step, r.length.int(), true
}

func reprRange(th *Thread, v Value) (Value, error) {
	r := v.rangeObj()
	parts := []Value{r.start, r.stop, r.step}
	if r.step == Int(1) {
		parts = parts[:2]
	}
	t := reprText{}
	sep := "range("
	for _, p := range parts {
		if err := t.add(th, sep); err != nil {
			return Value{}, err
		}
		if err := t.addRepr(th, p); err != nil {
			return Value{}, err
		}
		sep = ", "
	}
	if err := t.add(th, ")"); err != nil {
		return Value{}, err
	}
	return t.value(th), nil
}

// hashRange hashes what makes ranges equal: length, first item, step, the
// latter two only where they count.
func hashRange(th *Thread, v Value) (int64, error) {
	r := v.rangeObj()
	parts := [3]Value{r.length, None, None}
	if r.length != Int(0) {
		parts[1] = r.start
		if r.length != Int(1) {
			parts[2] = r.step
		}
	}
	hasher := numeric.NewTupleHasher()
	for _, p := range parts {
		h, err := th.Hash(p)
		if err != nil {
			return 0, err
		}
		hasher.Add(h)
	}
	return hasher.Sum(len(parts)), nil
}

func compareRanges(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if v.p.shape != &rangeShape || w.p.shape != &rangeShape || op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	eq, err := th.sameRange(v.rangeObj(), w.rangeObj())
	return Bool(eq == (op == CmpEq)), err
}

func (th *Thread) sameRange(x, y *Range) (bool, error) {
	if eq, err := th.Equal(x.length, y.length); err != nil || !eq {
		return false, err
	}
	if x.length == Int(0) {
		return true, nil
	}
	if eq, err := th.Equal(x.start, y.start); err != nil || !eq {
		return false, err
	}
	if x.length == Int(1) {
		return true, nil
	}
	return th.Equal(x.step, y.step)
}

func boolRange(th *Thread, v Value) (bool, error) { return v.rangeObj().length != Int(0), nil }

func lenRange(th *Thread, v Value) (int, error) { return th.sizeArg(v.rangeObj().length) }

func rangeGetItem(th *Thread, v, key Value) (Value, error) {
	r := v.rangeObj()
	if key.p.shape == &sliceShape {
		return th.rangeSlice(r, key.sliceObj())
	}
	if key.layout() != layoutInt && key.Type().slots.Index == nil {
		return Value{}, th.TypeError("range indices must be integers or slices, not %s", key.Type().name)
	}
	i, err := th.Index(key)
	if err != nil {
		return Value{}, err
	}
	if neg, err := th.CompareBool(i, Int(0), CmpLt); err != nil {
		return Value{}, err
	} else if neg {
		if i, err = th.Binary(i, r.length, OpAdd); err != nil {
			return Value{}, err
		}
	}
	if low, err := th.CompareBool(i, Int(0), CmpLt); err != nil {
		return Value{}, err
	} else if high, err := th.CompareBool(i, r.length, CmpGe); low || high || err != nil {
		if err == nil {
			err = th.IndexError("range object index out of range")
		}
		return Value{}, err
	}
	return th.rangeAt(r, i)
}

// rangeAt is start + i*step.
func (th *Thread) rangeAt(r *Range, i Value) (Value, error) {
	x, err := th.Binary(i, r.step, OpMul)
	if err != nil {
		return Value{}, err
	}
	return th.Binary(r.start, x, OpAdd)
}

func (th *Thread) rangeSlice(r *Range, s *Slice) (Value, error) {
	first, last, step, err := th.bigSlice(s, r.length)
	if err != nil {
		return Value{}, err
	}
	start, err := th.rangeAt(r, first)
	if err != nil {
		return Value{}, err
	}
	stop, err := th.rangeAt(r, last)
	if err != nil {
		return Value{}, err
	}
	if step, err = th.Binary(r.step, step, OpMul); err != nil {
		return Value{}, err
	}
	return th.newRange(start, stop, step)
}

// rangeContains calculates for ints and bools; any other object, one of a
// subclass included, is compared with each item.
func rangeContains(th *Thread, v, key Value) (bool, error) {
	r := v.rangeObj()
	if isPlainInt(key) {
		return th.rangeHas(r, plainInt(key))
	}
	i, err := th.rangeSearch(v, key)
	return i.IsSet(), err
}

// isPlainInt reports whether v is exactly an int or a bool.
func isPlainInt(v Value) bool {
	t := v.Type()
	return t == &IntType || t == &BoolType
}

func (th *Thread) rangeHas(r *Range, x Value) (bool, error) {
	if start, step, count, ok := r.small(); ok && x.isInt() {
		if count == 0 {
			return false, nil
		}
		last := start + (count-1)*step
		low, high := min(start, last), max(start, last)
		if x.int() < low || x.int() > high {
			return false, nil
		}
		return (uint64(x.int())-uint64(low))%uint64(max(step, -step)) == 0, nil
	}
	low, high := CmpLe, CmpLt
	up, err := th.CompareBool(r.step, Int(0), CmpGt)
	if err != nil {
		return false, err
	}
	if !up {
		low, high = CmpGe, CmpGt
	}
	if ok, err := th.CompareBool(r.start, x, low); err != nil || !ok {
		return false, err
	}
	if ok, err := th.CompareBool(x, r.stop, high); err != nil || !ok {
		return false, err
	}
	d, err := th.Binary(x, r.start, OpSub)
	if err == nil {
		d, err = th.Binary(d, r.step, OpMod)
	}
	return d == Int(0), err
}

// rangeSearch compares the items with key one by one and returns the index of
// the first that is equal, unset if none is.
func (th *Thread) rangeSearch(v, key Value) (Value, error) {
	i, found := int64(0), false
	err := th.Iterate(v, func(x Value) (bool, error) {
		eq, err := th.Equal(x, key)
		if eq {
			found = true
		} else {
			i++
		}
		return !eq, err
	})
	if err != nil || !found {
		return Value{}, err
	}
	return Int(i), nil
}

func rangeCount(th *Thread, a []Value) (Value, error) {
	if isPlainInt(a[1]) {
		has, err := th.rangeHas(a[0].rangeObj(), plainInt(a[1]))
		if has {
			return Int(1), err
		}
		return Int(0), err
	}
	count := int64(0)
	err := th.Iterate(a[0], func(x Value) (bool, error) {
		eq, err := th.Equal(x, a[1])
		if eq {
			count++
		}
		return true, err
	})
	return Int(count), err
}

func rangeIndex(th *Thread, a []Value) (Value, error) {
	r := a[0].rangeObj()
	if !isPlainInt(a[1]) {
		i, err := th.rangeSearch(a[0], a[1])
		if err == nil && !i.IsSet() {
			err = th.ValueError("sequence.index(x): x not in sequence")
		}
		return i, err
	}
	x := plainInt(a[1])
	has, err := th.rangeHas(r, x)
	if err != nil {
		return Value{}, err
	}
	if !has {
		return Value{}, th.ValueError("range.index(x): x not in range")
	}
	d, err := th.Binary(x, r.start, OpSub)
	if err != nil {
		return Value{}, err
	}
	return th.Binary(d, r.step, OpFloorDiv)
}

func visitRange(v Value, f func(Value)) {
	r := v.rangeObj()
	f(r.start)
	f(r.stop)
	f(r.step)
	f(r.length)
}
