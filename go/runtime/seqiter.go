package runtime

// This file has the iterators of list and tuple, forwards and backwards. The
// machine's loop reads listIter and tupleIter itself. A list's iterator looks
// at the list's length at each step, and lets the list go at the end: it stays
// exhausted whatever happens to the list. Tests: corpus/iterators.

type listIter struct {
	Obj
	list *List // nil when exhausted
	pos  int
}

type listRevIter struct {
	Obj
	list *List
	pos  int // of the next item
}

type tupleIter struct {
	Obj
	tuple *Tuple  // whose memory the iterator keeps; nil when exhausted
	items []Value // the tuple's
	pos   int
}

// finish lets go of the tuple.
func (it *tupleIter) finish() { it.tuple, it.items, it.pos = nil, nil, 0 }

var listRevIterShape = Shape{typ: &ListRevIterType}

const lengthHintDoc = "Return how many values are expected to come."

// lengthHint makes the method __length_hint__ of an iterator.
func lengthHint(fn NativeFn) Def {
	return Def{Name: "__length_hint__", Sig: "($self, /)", Fn: fn, Doc: lengthHintDoc}
}

// iterSelf is the Iter slot of iterators.
func iterSelf(th *Thread, v Value) (Value, error) { return v, nil }

func setupListIterators() {
	initType(&ListIterType, typeSpec{
		name: "list_iterator", layout: layoutOther, shapes: []*Shape{&listIterShape}, flags: TypeFinal | TypeNoNew,
		slots:   Slots{Iter: iterSelf, Next: nextListIter, Visit: visitListIter},
		methods: []Def{lengthHint(listIterHint)},
	})
	initType(&ListRevIterType, typeSpec{
		name: "list_reverseiterator", layout: layoutOther, shapes: []*Shape{&listRevIterShape}, flags: TypeFinal | TypeNoNew,
		slots:   Slots{Iter: iterSelf, Next: nextListRevIter, Visit: visitListRevIter},
		methods: []Def{lengthHint(listRevIterHint)},
	})
}

func setupTupleIterator() {
	initType(&TupleIterType, typeSpec{
		name: "tuple_iterator", layout: layoutOther, shapes: []*Shape{&tupleIterShape}, flags: TypeFinal | TypeNoNew,
		slots:   Slots{Iter: iterSelf, Next: nextTupleIter, Visit: visitTupleIter},
		methods: []Def{lengthHint(tupleIterHint)},
	})
}

func nextListIter(th *Thread, v Value) (Value, error) {
	it := v.listIter()
	if it.list == nil {
		return Value{}, nil
	}
	if it.pos < len(it.list.items) {
		x := it.list.items[it.pos]
		it.pos++
		return x, nil
	}
	it.list = nil
	return Value{}, nil
}

// left is how many values are expected to come.
func (it *listIter) left() int {
	if it.list == nil {
		return 0
	}
	return max(0, len(it.list.items)-it.pos)
}

func listIterHint(th *Thread, a []Value) (Value, error) {
	return Int(int64(a[0].listIter().left())), nil
}

func visitListIter(v Value, f func(Value)) {
	if l := v.listIter().list; l != nil {
		f(l.value())
	}
}

func listReversed(th *Thread, a []Value) (Value, error) {
	th.charge(32)
	l := listSelf(a[0])
	it := &listRevIter{list: l, pos: len(l.items) - 1}
	it.shape = &listRevIterShape
	return objValue(&it.Obj), nil
}

func nextListRevIter(th *Thread, v Value) (Value, error) {
	it := v.listRevIter()
	if it.list == nil {
		return Value{}, nil
	}
	if it.pos >= 0 && it.pos < len(it.list.items) {
		x := it.list.items[it.pos]
		it.pos--
		return x, nil
	}
	it.list, it.pos = nil, -1
	return Value{}, nil
}

func listRevIterHint(th *Thread, a []Value) (Value, error) {
	it := a[0].listRevIter()
	if it.list == nil || it.pos >= len(it.list.items) {
		return Int(0), nil
	}
	return Int(int64(it.pos + 1)), nil
}

func visitListRevIter(v Value, f func(Value)) {
	if l := v.listRevIter().list; l != nil {
		f(l.value())
	}
}

func nextTupleIter(th *Thread, v Value) (Value, error) {
	it := v.tupleIter()
	if it.pos < len(it.items) {
		x := it.items[it.pos]
		it.pos++
		return x, nil
	}
	it.finish()
	return Value{}, nil
}

func (it *tupleIter) left() int { return len(it.items) - it.pos }

func tupleIterHint(th *Thread, a []Value) (Value, error) {
	return Int(int64(a[0].tupleIter().left())), nil
}

func visitTupleIter(v Value, f func(Value)) {
	if t := v.tupleIter().tuple; t != nil {
		f(t.value())
	}
}

// drainItems appends to l at once all that an iterator over a list or tuple has
// left, and exhausts it. It reports false for other iterators, and for one that
// goes through l forwards: there each item that is appended is one more to come.
func (th *Thread) drainItems(l *List, it Value) (bool, error) {
	if it.p.shape == &listRevIterShape {
		return true, th.drainReversed(l, it.listRevIter())
	}
	var rest []Value
	switch it.p.shape {
	default:
		return false, nil
	case &listIterShape:
		i := it.listIter()
		if i.list == l {
			return false, nil
		}
		if i.list != nil {
			rest = i.list.items[min(i.pos, len(i.list.items)):]
		}
	case &tupleIterShape:
		rest = it.tupleIter().items[it.tupleIter().pos:]
	}
	if err := th.growList(l, len(rest)); err != nil {
		return true, err
	}
	l.items = append(l.items, rest...)
	switch it.p.shape {
	case &listIterShape:
		it.listIter().list = nil
	case &tupleIterShape:
		it.tupleIter().finish()
	}
	return true, th.spend(len(rest) / 16)
}

func (th *Thread) drainReversed(l *List, it *listRevIter) error {
	n := 0
	if it.list != nil && it.pos < len(it.list.items) {
		n = it.pos + 1
	}
	if err := th.growList(l, n); err != nil {
		return err
	}
	for i := n - 1; i >= 0; i-- {
		l.items = append(l.items, it.list.items[i])
	}
	it.list, it.pos = nil, -1
	return th.spend(n / 16)
}
