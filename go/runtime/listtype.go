package runtime

import "math"

// This file defines the type list: its slots. The methods are in
// listmethods.go, slices in listslice.go, sorting in sort.go, the iterators in
// seqiter.go. Tests: corpus/list, corpus/slicing.

func setupList() {
	initType(&ListType, typeSpec{
		name: "list", layout: layoutList, shapes: []*Shape{&listShape}, flags: TypeSequence | TypeMatchSelf,
		doc: "A mutable sequence. Without an argument it is new and empty, else it holds the iterable's items.",
		slots: Slots{
			Repr: reprList, RichCompare: compareLists, Iter: iterList, Len: lenList,
			GetItem: listGetItem, SetItem: listSetItem, Contains: listContains,
			Concat: concatLists, InPlaceConcat: listInPlaceConcat,
			Repeat: repeatList, InPlaceRepeat: listInPlaceRepeat,
			New: newListSlot, Init: initListSlot,
			Visit: visitList, Size: sizeList,
		},
		methods: listMethods,
	})
	setupListIterators()
}

// listSelf returns the list of an object that is a list or of a subclass.
func listSelf(v Value) *List {
	if v.p.shape == &listShape {
		return v.list()
	}
	return unwrap(v).list()
}

func newListSlot(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	return th.NewList(nil).value(), nil
}

// initListSlot is list.__init__: it replaces what the list holds.
func initListSlot(th *Thread, v Value, args []Value, names []*Str) error {
	args, err := th.initArgs("list", "list", v.Type(), groupNew, args, names)
	if err != nil {
		return err
	}
	l := listSelf(v)
	l.clear()
	if len(args) == 0 {
		return nil
	}
	return th.listExtend(l, args[0])
}

// listExtend appends the values of an iterable to l.
func (th *Thread) listExtend(l *List, src Value) error { return th.collectTo(l, src, true) }

// collectTo is listExtend; with hint an object of a guest class is asked for
// its length first. A list, tuple, dict, set or range, an iterator over a list
// or tuple, and l itself are not iterated step by step.
func (th *Thread) collectTo(l *List, src Value, hint bool) error {
	n := -1
	if own, ok := asList(src); ok && own == l {
		src = l.value() // of a subclass: its __iter__ would never end
	}
	switch src.p.shape {
	case &listShape, &tupleShape:
		items, _ := exactItems(src)
		if err := th.growList(l, len(items)); err != nil {
			return err
		}
		have := len(l.items)
		l.items = l.items[:have+len(items)]
		copyValues(l.items[have:], items)
		return th.spend(len(items) / 16)
	case &rangeShape:
		if start, step, count, ok := src.rangeObj().small(); ok {
			return th.extendRange(l, start, step, count)
		}
	case &dictShape:
		n = src.dict().used
	case &setShape, &frozenSetShape:
		n = src.set().used
	}
	if n >= 0 {
		if err := th.growList(l, n); err != nil {
			return err
		}
		l.items = appendKeys(l.items, src)
		return th.spend(n / 8)
	}
	it, err := th.Iter(src)
	if err != nil {
		return err
	}
	m := th.mark()
	th.keep(l.value())
	th.keep(it)
	if hint {
		err = th.askLength(src, len(l.items))
	}
	if err == nil {
		err = th.drain(l, it)
	}
	th.release(m)
	return err
}

// drain appends what an iterator gives. Each value costs a step.
func (th *Thread) drain(l *List, it Value) error {
	if done, err := th.drainItems(l, it); done {
		return err
	}
	next := it.Type().slots.Next
	if cap(l.items) == 0 {
		l.items = nil // even nothing at all changes a list that is being sorted
	}
	for {
		var v Value
		var err error
		if it.p.shape == &generatorShape {
			v, err = th.drainGenerator(it.generator(), yieldSink{into: &l.items})
		} else {
			v, err = next(th, it)
		}
		if err != nil {
			if isExc(err, &StopIterationType) {
				return nil
			}
			return err
		}
		if !v.IsSet() {
			return nil
		}
		if len(l.items) == cap(l.items) {
			if err := th.growList(l, 1); err != nil {
				return err
			}
		}
		l.items = append(l.items, v)
		if err := th.spend(1); err != nil {
			return err
		}
	}
}

// hugeList is a number of items that no list can have room for.
const hugeList = 1 << 44

// askLength asks v how many values it will give, as CPython does before it
// fills a list of have items. Room for them is not made in advance; an answer
// for which there could be none is a MemoryError. Objects whose answer is no
// error are not asked.
func (th *Thread) askLength(v Value, have int) error {
	switch v.p.shape {
	case &seqIterShape, &reversedShape, &rangeShape, &bigRangeIterShape:
	default:
		if v.Type().flags&TypeHeap == 0 {
			return nil
		}
	}
	n, err := th.guessLength(v)
	if err == nil && n >= hugeList && n <= math.MaxInt-have {
		err = th.newExc(&MemoryErrorType)
	}
	return err
}

// guessLength is operator.length_hint(v).
func (th *Thread) guessLength(v Value) (int, error) {
	if v.Type().slots.Len != nil {
		n, err := th.Len(v)
		if err == nil || !isExc(err, &TypeErrorType) {
			return n, err
		}
	}
	m, found := th.lookup(v.Type(), lengthHintName)
	if !found || m.IsNone() {
		return 0, nil
	}
	n, err := th.callFound(v, m)
	switch {
	case err != nil && isExc(err, &TypeErrorType):
		return 0, nil
	case err != nil || n == NotImplemented:
		return 0, err
	case n.layout() != layoutInt:
		return 0, th.TypeError("__length_hint__ must be an integer, not %s", n.Type().name)
	}
	size, err := th.sizeArg(plainInt(n))
	if err == nil && size < 0 {
		err = th.ValueError("__length_hint__() should return >= 0")
	}
	return size, err
}

// appendKeys appends the keys of an exact dict or set.
func appendKeys(items []Value, src Value) []Value {
	if src.p.shape == &dictShape {
		for i := range src.dict().entries {
			if k := src.dict().entries[i].key; k.p != nil {
				items = append(items, k)
			}
		}
		return items
	}
	for i := range src.set().table {
		if k := src.set().table[i].key; k.p != nil {
			items = append(items, k)
		}
	}
	return items
}

func (th *Thread) extendRange(l *List, start, step, count int64) error {
	if count > 1<<40 {
		return th.reserve(1 << 46)
	}
	if err := th.growList(l, int(count)); err != nil {
		return err
	}
	for ; count > 0; count-- {
		l.items = append(l.items, Int(start))
		start += step
	}
	return th.spend(len(l.items) / 16)
}

func reprList(th *Thread, v Value) (Value, error) {
	l := listSelf(v)
	if len(l.items) == 0 {
		return th.newASCII("[]"), nil
	}
	if !th.beginRepr(v.p) {
		return th.newASCII("[...]"), nil
	}
	defer th.endRepr()
	t := reprText{b: make([]byte, 0, 64)}
	sep := "["
	for i := 0; i < len(l.items); i++ {
		item := l.items[i]
		if err := t.add(th, sep); err != nil {
			return Value{}, err
		}
		if err := t.addRepr(th, item); err != nil {
			return Value{}, err
		}
		sep = ", "
	}
	if err := t.add(th, "]"); err != nil {
		return Value{}, err
	}
	return t.value(th), nil
}

func compareLists(th *Thread, v, w Value, op CompareOp) (Value, error) {
	x, ok := asList(v)
	y, ok2 := asList(w)
	if !ok || !ok2 {
		return NotImplemented, nil
	}
	if len(x.items) != len(y.items) && (op == CmpEq || op == CmpNe) {
		return Bool(op == CmpNe), nil
	}
	return th.compareItems(&x.items, &y.items, op)
}

func iterList(th *Thread, v Value) (Value, error) {
	th.charge(32)
	it := &listIter{list: listSelf(v)}
	it.shape = &listIterShape
	return objValue(&it.Obj), nil
}

func lenList(th *Thread, v Value) (int, error) { return len(listSelf(v).items), nil }

func listContains(th *Thread, v, key Value) (bool, error) {
	l := listSelf(v)
	i, err := th.findItem(&l.items, key, 0, math.MaxInt)
	return i >= 0, err
}

func listGetItem(th *Thread, v, key Value) (Value, error) {
	l := listSelf(v)
	if key.p.shape == &sliceShape {
		return th.listSlice(l, key.sliceObj())
	}
	i, err := th.itemIndex(key, "list")
	if err != nil {
		return Value{}, err
	}
	if i, ok := adjustIndex(i, len(l.items)); ok {
		return l.items[i], nil
	}
	return Value{}, th.IndexError("list index out of range")
}

func listSetItem(th *Thread, v, key, val Value) error {
	l := listSelf(v)
	if key.p.shape == &sliceShape {
		if !val.IsSet() {
			return th.listDelSlice(l, key.sliceObj())
		}
		return th.listSetSlice(l, key.sliceObj(), val)
	}
	i, err := th.itemIndex(key, "list")
	if err != nil {
		return err
	}
	i, ok := adjustIndex(i, len(l.items))
	if !ok {
		return th.IndexError("list assignment index out of range")
	}
	if val.IsSet() {
		l.items[i] = val
		return nil
	}
	return th.listDelete(l, i)
}

// listDelete removes item i. Moving many items costs steps.
func (th *Thread) listDelete(l *List, i int) error {
	n := len(l.items)
	copyValues(l.items[i:], l.items[i+1:])
	l.items[n-1] = Value{}
	l.items = l.items[:n-1]
	l.shrink()
	return th.spend((n - i) / 64)
}

// shrink gives memory back when a large list has become much smaller.
func (l *List) shrink() {
	if cap(l.items) > 256 && len(l.items) < cap(l.items)/4 {
		l.items = append(make([]Value, 0, len(l.items)*2), l.items...)
	}
}

func concatLists(th *Thread, v, w Value) (Value, error) {
	x := listSelf(v)
	y, ok := asList(w)
	if !ok {
		return Value{}, th.TypeError("can only concatenate list (not \"%s\") to list", w.Type().name)
	}
	n := len(x.items) + len(y.items)
	if err := th.reserve(n * valueSize); err != nil {
		return Value{}, err
	}
	items := make([]Value, n)
	copyValues(items[copyValues(items, x.items):], y.items)
	return newList(items).value(), th.spend(n / 16)
}

// newList makes a list whose items are charged already.
func newList(items []Value) *List {
	l := &List{items: items}
	l.shape = &listShape
	return l
}

func listInPlaceConcat(th *Thread, v, w Value) (Value, error) {
	return v, th.listExtend(listSelf(v), w)
}

func repeatList(th *Thread, v, w Value) (Value, error) {
	l := listSelf(v)
	times, err := th.repeatTimes(w)
	if err != nil {
		return Value{}, err
	}
	n, err := th.repeatCount(len(l.items), times)
	if err != nil {
		return Value{}, err
	}
	items := make([]Value, n)
	repeatInto(items, copyValues(items, l.items))
	return newList(items).value(), nil
}

func listInPlaceRepeat(th *Thread, v, w Value) (Value, error) {
	l := listSelf(v)
	times, err := th.repeatTimes(w)
	if err != nil {
		return Value{}, err
	}
	n, err := th.repeatCount(len(l.items), times)
	if err != nil {
		return Value{}, err
	}
	if n == 0 {
		l.clear()
		return v, nil
	}
	items := make([]Value, n)
	repeatInto(items, copyValues(items, l.items))
	l.items = items
	return v, nil
}
