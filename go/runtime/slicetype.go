package runtime

import (
	"math"
	"math/bits"
)

// This file defines Slice, the type slice, and what a slice selects from n
// items. Tests: corpus/slicing, corpus/range_slice.

// Slice is a slice object.
type Slice struct {
	Obj
	start, stop, step Value
}

func setupSlice() {
	initType(&SliceType, typeSpec{
		name: "slice", layout: layoutOther, shapes: []*Shape{&sliceShape}, flags: TypeFinal,
		doc: "What stands between the brackets of x[start:stop:step].",
		slots: Slots{
			Repr: reprSlice, Hash: hashSlice, RichCompare: compareSlices, New: newSliceSlot, Visit: visitSlice,
		},
		methods: []Def{
			{Name: "indices", Sig: "($self, object, /)", Fn: sliceIndicesMethod,
				Doc: "Return start, stop and step of the slice of a sequence of len items."},
		},
		members: []Member{
			readOnlyMember("start", sliceStart, "Where the slice begins, or None."),
			readOnlyMember("stop", sliceStop, "Where the slice ends, or None."),
			readOnlyMember("step", sliceStep, "The distance of the items, or None."),
		},
	})
}

// newSlice returns slice(lower, upper, step); what is unset becomes None.
func (th *Thread) newSlice(lower, upper, step Value) Value {
	th.charge(64)
	s := &Slice{start: orNone(lower), stop: orNone(upper), step: orNone(step)}
	s.shape = &sliceShape
	return objValue(&s.Obj)
}

func orNone(v Value) Value {
	if !v.IsSet() {
		return None
	}
	return v
}

func newSliceSlot(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	if err := th.argCount("slice", args, names, 1, 3); err != nil {
		return Value{}, err
	}
	switch len(args) {
	case 1:
		return th.newSlice(None, args[0], None), nil
	case 2:
		return th.newSlice(args[0], args[1], None), nil
	}
	return th.newSlice(args[0], args[1], args[2]), nil
}

func sliceStart(th *Thread, v Value) (Value, error) { return v.sliceObj().start, nil }
func sliceStop(th *Thread, v Value) (Value, error)  { return v.sliceObj().stop, nil }
func sliceStep(th *Thread, v Value) (Value, error)  { return v.sliceObj().step, nil }

func reprSlice(th *Thread, v Value) (Value, error) {
	s := v.sliceObj()
	t := reprText{}
	for i, part := range [...]Value{s.start, s.stop, s.step} {
		if err := t.add(th, [...]string{"slice(", ", ", ", "}[i]); err != nil {
			return Value{}, err
		}
		if err := t.addRepr(th, part); err != nil {
			return Value{}, err
		}
	}
	if err := t.add(th, ")"); err != nil {
		return Value{}, err
	}
	return t.value(th), nil
}

// hashSlice mixes the parts as tuples do, without the length.
func hashSlice(th *Thread, v Value) (int64, error) {
	const prime1, prime2, prime5 = 11400714785074694791, 14029467366897019727, 2870177450012600261
	s := v.sliceObj()
	acc := uint64(prime5)
	for _, part := range [...]Value{s.start, s.stop, s.step} {
		h, err := th.Hash(part)
		if err != nil {
			return 0, err
		}
		acc = bits.RotateLeft64(acc+uint64(h)*prime2, 31) * prime1
	}
	if acc == math.MaxUint64 {
		return 1546275796, nil
	}
	return int64(acc), nil
}

func compareSlices(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if v.p.shape != &sliceShape || w.p.shape != &sliceShape {
		return NotImplemented, nil
	}
	a, b := v.sliceObj(), w.sliceObj()
	x, y := []Value{a.start, a.stop, a.step}, []Value{b.start, b.stop, b.step}
	return th.compareItems(&x, &y, op)
}

func visitSlice(v Value, f func(Value)) {
	s := v.sliceObj()
	f(s.start)
	f(s.stop)
	f(s.step)
}

// sliceBound is a part of a slice as a Go int, clipped; def if it is None.
func (th *Thread) sliceBound(v Value, def int) (int, error) {
	switch {
	case v.p == &tagInt:
		return int(v.int()), nil
	case v.p == &tagNone:
		return def, nil
	case v.layout() != layoutInt && v.Type().slots.Index == nil:
		return 0, th.TypeError("slice indices must be integers or None or have an __index__ method")
	}
	return th.IndexInt(v, nil)
}

// sliceUnpack returns the slice's parts before they are fitted to a length. It
// may run guest code: a container takes its length only afterwards.
func (th *Thread) sliceUnpack(s *Slice) (start, stop, step int, err error) {
	if step, err = th.sliceBound(s.step, 1); err != nil {
		return 0, 0, 0, err
	}
	if step == 0 {
		return 0, 0, 0, th.ValueError("slice step cannot be zero")
	}
	step = max(step, -math.MaxInt)
	first, last := 0, math.MaxInt
	if step < 0 {
		first, last = math.MaxInt, math.MinInt
	}
	if start, err = th.sliceBound(s.start, first); err != nil {
		return 0, 0, 0, err
	}
	if stop, err = th.sliceBound(s.stop, last); err != nil {
		return 0, 0, 0, err
	}
	return start, stop, step, nil
}

// fitSlice clips start and stop to n items and returns how many are selected.
func fitSlice(start, stop, step, n int) (first, last, count int) {
	first, last = fitBound(start, step, n), fitBound(stop, step, n)
	switch {
	case step < 0 && last < first:
		count = (first-last-1)/-step + 1
	case step > 0 && first < last:
		count = (last-first-1)/step + 1
	}
	return first, last, count
}

func fitBound(i, step, n int) int {
	low, high := 0, n
	if step < 0 {
		low, high = -1, n-1
	}
	if i < 0 {
		return max(i+n, low)
	}
	return min(i, high)
}

// sliceIndices returns what slice object s selects from n items: count items
// from start on in distances of step.
func (th *Thread) sliceIndices(s Value, n int) (start, stop, step, count int, err error) {
	start, stop, step, err = th.sliceUnpack(s.sliceObj())
	if err != nil {
		return 0, 0, 0, 0, err
	}
	start, stop, count = fitSlice(start, stop, step, n)
	return start, stop, step, count, nil
}

// sliceIndicesMethod is slice.indices. Lengths may be of any size, so it
// calculates with Python's ints.
func sliceIndicesMethod(th *Thread, a []Value) (Value, error) {
	n, err := th.Index(a[1])
	if err != nil {
		return Value{}, err
	}
	if neg, err := th.CompareBool(n, Int(0), CmpLt); err != nil || neg {
		if err == nil {
			err = th.ValueError("length should not be negative")
		}
		return Value{}, err
	}
	start, stop, step, err := th.bigSlice(a[0].sliceObj(), n)
	if err != nil {
		return Value{}, err
	}
	return th.NewTuple(start, stop, step).value(), nil
}

// bigSlice fits the slice to n items, all of them ints of any size.
func (th *Thread) bigSlice(s *Slice, n Value) (start, stop, step Value, err error) {
	none := Value{}
	step = Int(1)
	if !s.step.IsNone() {
		if step, err = th.slicePart(s.step); err != nil {
			return none, none, none, err
		}
	}
	if step == Int(0) {
		return none, none, none, th.ValueError("slice step cannot be zero")
	}
	negative, err := th.CompareBool(step, Int(0), CmpLt)
	if err != nil {
		return none, none, none, err
	}
	low, high := Int(0), n
	if negative {
		low = Int(-1)
		if high, err = th.Binary(n, Int(1), OpSub); err != nil {
			return none, none, none, err
		}
	}
	first, last := low, high
	if negative {
		first, last = high, low
	}
	if start, err = th.bigBound(s.start, first, low, high, n); err != nil {
		return none, none, none, err
	}
	stop, err = th.bigBound(s.stop, last, low, high, n)
	return start, stop, step, err
}

func (th *Thread) slicePart(v Value) (Value, error) {
	if v.layout() != layoutInt && v.Type().slots.Index == nil {
		return Value{}, th.TypeError("slice indices must be integers or None or have an __index__ method")
	}
	return th.Index(v)
}

// bigBound clips a start or stop to [low, high] in n items; def stands for None.
func (th *Thread) bigBound(v, def, low, high, n Value) (Value, error) {
	if v.IsNone() {
		return def, nil
	}
	v, err := th.slicePart(v)
	if err != nil {
		return Value{}, err
	}
	negative, err := th.CompareBool(v, Int(0), CmpLt)
	if err != nil {
		return Value{}, err
	}
	limit, op := high, CmpGt
	if negative {
		if v, err = th.Binary(v, n, OpAdd); err != nil {
			return Value{}, err
		}
		limit, op = low, CmpLt
	}
	beyond, err := th.CompareBool(v, limit, op)
	if beyond {
		return limit, err
	}
	return v, err
}
