package runtime

// This file defines the iterators that iter() makes of objects without an
// __iter__ of their own: over what __getitem__ gives, and over the results of a
// callable; and reversed. Those that combine iterables are in combinators.go,
// the containers' in their files. Tests: corpus/iterators.

// seqIter asks an object's __getitem__ for 0, 1, 2 …
type seqIter struct {
	Obj
	seq Value // unset when exhausted
	pos int
}

// callableIter calls fn until it returns the sentinel.
type callableIter struct {
	Obj
	fn, sentinel Value // unset when exhausted
}

// reversedIter asks an object's __getitem__ for its indexes from the last on.
type reversedIter struct {
	Obj
	seq Value // unset when exhausted
	pos int   // of the next item
}

var (
	seqIterShape      = Shape{typ: &SeqIterType}
	callableIterShape = Shape{typ: &CallableIterType}
	reversedShape     = Shape{typ: &ReversedType}
)

func setupIterators() {
	initType(&SeqIterType, typeSpec{
		name: "iterator", layout: layoutOther, shapes: []*Shape{&seqIterShape}, flags: TypeFinal | TypeNoNew,
		slots:   Slots{Iter: iterSelf, Next: nextSeqIter, Visit: visitSeqIter},
		methods: []Def{lengthHint(seqIterHint)},
	})
	initType(&CallableIterType, typeSpec{
		name: "callable_iterator", layout: layoutOther, shapes: []*Shape{&callableIterShape}, flags: TypeFinal | TypeNoNew,
		slots: Slots{Iter: iterSelf, Next: nextCallableIter, Visit: visitCallableIter},
	})
	initType(&ReversedType, typeSpec{
		name: "reversed", layout: layoutNative1, shapes: []*Shape{&reversedShape},
		doc:     "An iterator over a sequence from its last item to its first.",
		slots:   Slots{Iter: iterSelf, Next: nextReversed, New: newReversedSlot, Visit: visitReversed},
		methods: []Def{lengthHint(reversedHint)},
	})
	setupCombinators()
}

// newSeqIter returns the iterator over an object that has only __getitem__.
func (th *Thread) newSeqIter(v Value) Value {
	th.charge(48)
	it := &seqIter{seq: v}
	it.shape = &seqIterShape
	return objValue(&it.Obj)
}

// endsIteration reports whether err of a __getitem__ ends an iteration.
func endsIteration(err error) bool {
	return isExc(err, &IndexErrorType) || isExc(err, &StopIterationType)
}

func nextSeqIter(th *Thread, v Value) (Value, error) {
	it := v.seqIter()
	if !it.seq.IsSet() {
		return Value{}, nil
	}
	x, err := th.GetItem(it.seq, Int(int64(it.pos)))
	if err == nil {
		it.pos++
		return x, nil
	}
	if endsIteration(err) {
		it.seq = Value{}
		return Value{}, nil
	}
	return Value{}, err
}

func seqIterHint(th *Thread, a []Value) (Value, error) {
	it := a[0].seqIter()
	if !it.seq.IsSet() {
		return Int(0), nil
	}
	if it.seq.Type().slots.Len == nil {
		return NotImplemented, nil
	}
	n, err := th.Len(it.seq)
	return Int(int64(max(0, n-it.pos))), err
}

func visitSeqIter(v Value, f func(Value)) { visitSet(v.seqIter().seq, f) }

// newCallableIter returns iter(fn, sentinel).
func (th *Thread) newCallableIter(fn, sentinel Value) Value {
	th.charge(48)
	it := &callableIter{fn: fn, sentinel: sentinel}
	it.shape = &callableIterShape
	return objValue(&it.Obj)
}

func nextCallableIter(th *Thread, v Value) (Value, error) {
	it := v.callableIter()
	if !it.fn.IsSet() {
		return Value{}, nil
	}
	x, err := th.CallArgs(it.fn, nil, nil)
	if err != nil {
		if isExc(err, &StopIterationType) {
			it.fn, it.sentinel = Value{}, Value{}
			return Value{}, nil
		}
		return Value{}, err
	}
	if !it.sentinel.IsSet() {
		return Value{}, nil
	}
	end, err := th.Equal(it.sentinel, x)
	if err != nil {
		return Value{}, err
	}
	if end {
		it.fn, it.sentinel = Value{}, Value{}
		return Value{}, nil
	}
	return x, nil
}

func visitCallableIter(v Value, f func(Value)) {
	it := v.callableIter()
	visitSet(it.fn, f)
	visitSet(it.sentinel, f)
}

// newReversedSlot is reversed(x): what x's __reversed__ returns, or an iterator
// over its items.
func newReversedSlot(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	args, names = th.keywordsOf(t, args, names)
	if err := th.argCount("reversed", args, names, 1, 1); err != nil {
		return Value{}, err
	}
	seq := args[0]
	m, found := th.lookup(seq.Type(), reversedName)
	if found && !m.IsNone() {
		return th.callFound(seq, m)
	}
	if found || seq.Type().slots.GetItem == nil || seq.layout() == layoutDict || seq.p.shape == &unionShape {
		return Value{}, th.TypeError("'%s' object is not reversible", seq.Type().name)
	}
	n, err := th.Len(seq)
	if err != nil {
		return Value{}, err
	}
	th.charge(48)
	it := &reversedIter{seq: seq, pos: n - 1}
	it.shape = &reversedShape
	return objValue(&it.Obj), nil
}

// nextReversed also serves objects of guest subclasses. Those may hold what a
// __reversed__ returned in the place of a reversedIter.
func nextReversed(th *Thread, v Value) (Value, error) {
	v = unwrap(v)
	if v.p.shape != &reversedShape {
		return th.innerNext(v)
	}
	it := v.reversedObj()
	if !it.seq.IsSet() || it.pos < 0 {
		it.seq = Value{}
		return Value{}, nil
	}
	pos := it.pos
	x, err := th.GetItem(it.seq, Int(int64(pos)))
	if err == nil {
		it.pos = pos - 1
		return x, nil
	}
	it.seq, it.pos = Value{}, -1
	if endsIteration(err) {
		return Value{}, nil
	}
	return Value{}, err
}

func reversedHint(th *Thread, a []Value) (Value, error) {
	v := unwrap(a[0])
	if v.p.shape != &reversedShape || !v.reversedObj().seq.IsSet() {
		return Int(0), nil
	}
	it := v.reversedObj()
	n, err := th.Len(it.seq)
	if n < it.pos+1 {
		return Int(0), err
	}
	return Int(int64(it.pos + 1)), err
}

func visitReversed(v Value, f func(Value)) { visitSet(v.reversedObj().seq, f) }
