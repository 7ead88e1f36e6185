package runtime

import "math"

// This file has the iterators of range: rangeIter counts in Go ints, and the
// machine's loop reads it itself; bigRangeIter in Python ints. Tests:
// corpus/range, corpus/reversed.

type rangeIter struct {
	Obj
	next, step, left int64
}

type bigRangeIter struct {
	Obj
	start, step, length Value
	pos                 Value
}

var bigRangeIterShape = Shape{typ: &BigRangeIterType}

func setupRangeIterators() {
	initType(&RangeIterType, typeSpec{
		name: "range_iterator", layout: layoutOther, shapes: []*Shape{&rangeIterShape}, flags: TypeFinal | TypeNoNew,
		slots:   Slots{Iter: iterSelf, Next: nextRangeIter, Visit: visitNothing},
		methods: []Def{lengthHint(rangeIterHint)},
	})
	initType(&BigRangeIterType, typeSpec{
		name: "longrange_iterator", layout: layoutOther, shapes: []*Shape{&bigRangeIterShape}, flags: TypeFinal | TypeNoNew,
		slots:   Slots{Iter: iterSelf, Next: nextBigRangeIter, Visit: visitBigRangeIter},
		methods: []Def{lengthHint(bigRangeIterHint)},
	})
}

func iterRange(th *Thread, v Value) (Value, error) {
	r := v.rangeObj()
	if start, step, count, ok := r.small(); ok {
		return th.newRangeIter(start, step, count), nil
	}
	return th.newBigRangeIter(r.start, r.step, r.length), nil
}

func (th *Thread) newRangeIter(start, step, count int64) Value {
	th.charge(32)
	it := &rangeIter{next: start, step: step, left: count}
	it.shape = &rangeIterShape
	return objValue(&it.Obj)
}

func (th *Thread) newBigRangeIter(start, step, length Value) Value {
	th.charge(80)
	it := &bigRangeIter{start: start, step: step, length: length, pos: Int(0)}
	it.shape = &bigRangeIterShape
	return objValue(&it.Obj)
}

func rangeReversed(th *Thread, a []Value) (Value, error) {
	r := a[0].rangeObj()
	if r.smallReversed() {
		start, step, count := r.start.int(), r.step.int(), r.length.int()
		return th.newRangeIter(start+(count-1)*step, -step, count), nil
	}
	last, err := th.Binary(r.length, Int(1), OpSub)
	if err == nil {
		last, err = th.rangeAt(r, last)
	}
	if err != nil {
		return Value{}, err
	}
	step, err := th.Neg(r.step)
	return th.newBigRangeIter(last, step, r.length), err
}

// smallReversed reports whether the items are Go ints, with the one before the
// first.
func (r *Range) smallReversed() bool {
	if !r.start.isInt() || !r.stop.isInt() || !r.step.isInt() || !r.length.isInt() {
		return false
	}
	start, step := r.start.int(), r.step.int()
	if step > 0 {
		return start >= math.MinInt64+step
	}
	return start <= math.MaxInt64+step && step != math.MinInt64
}

func nextRangeIter(th *Thread, v Value) (Value, error) {
	it := v.rangeIter()
	if it.left <= 0 {
		return Value{}, nil
	}
	x := it.next
	it.left--
	it.next += it.step
	return Int(x), nil
}

func rangeIterHint(th *Thread, a []Value) (Value, error) { return Int(a[0].rangeIter().left), nil }

func nextBigRangeIter(th *Thread, v Value) (Value, error) {
	it := v.bigRangeIter()
	if more, err := th.CompareBool(it.pos, it.length, CmpLt); err != nil || !more {
		return Value{}, err
	}
	x, err := th.Binary(it.pos, it.step, OpMul)
	if err == nil {
		x, err = th.Binary(it.start, x, OpAdd)
	}
	if err == nil {
		it.pos, err = th.Binary(it.pos, Int(1), OpAdd)
	}
	return x, err
}

func bigRangeIterHint(th *Thread, a []Value) (Value, error) {
	it := a[0].bigRangeIter()
	return th.Binary(it.length, it.pos, OpSub)
}

func visitBigRangeIter(v Value, f func(Value)) {
	it := v.bigRangeIter()
	f(it.start)
	f(it.step)
	f(it.length)
	f(it.pos)
}
