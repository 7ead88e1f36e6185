package runtime

import (
	"math"

	"github.com/pynterp/pynterp/go/numeric"
)

// This file defines the type tuple: its slots and methods. The struct is in
// sequence.go, the iterator in seqiter.go. Tests: corpus/tuple.

func setupTuple() {
	initType(&TupleType, typeSpec{
		name: "tuple", layout: layoutTuple, shapes: []*Shape{&tupleShape}, flags: TypeSequence | TypeMatchSelf,
		doc: "An immutable sequence. Without an argument it is empty, else it holds the iterable's items.",
		slots: Slots{
			Repr: reprTuple, Hash: hashTuple, RichCompare: compareTuples, Iter: iterTuple, Len: lenTuple,
			GetItem: tupleGetItem, Contains: tupleContains, Concat: concatTuples, Repeat: repeatTuple,
			New: newTupleSlot, Visit: visitTuple, Size: sizeTuple,
		},
		methods: []Def{
			{Name: "count", Sig: "($self, value, /)", Fn: tupleCount, Doc: "Return how many items equal value."},
			{Name: "index", Sig: "($self, value, start=0, stop=sys.maxsize, /)", Fn: tupleIndex,
				Doc: "Return the index of the first item that equals value, ValueError if there is none."},
			{Name: "__getnewargs__", Sig: "($self, /)", Fn: tupleGetNewArgs},
			{Name: "__class_getitem__", Sig: "($type, object, /)", Kind: DefClass, Fn: classGetItemAlias, Doc: "Return a generic alias such as tuple[int]."},
		},
	})
	setupTupleIterator()
}

// tupleSelf returns the tuple of an object that is a tuple or of a subclass.
func tupleSelf(v Value) *Tuple {
	if v.p.shape == &tupleShape {
		return v.tuple()
	}
	return unwrap(v).tuple()
}

func newTupleSlot(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	args, err := th.initArgs("tuple", "tuple", t, groupInit, args, names)
	if err != nil {
		return Value{}, err
	}
	if len(args) == 0 {
		return emptyTuple.value(), nil
	}
	if args[0].p.shape == &tupleShape {
		return args[0], nil
	}
	l := newList(nil)
	if err := th.collectTo(l, args[0], false); err != nil {
		return Value{}, err
	}
	th.charge(48)
	if len(l.items) <= 3 {
		return newTuple(l.items).value(), nil
	}
	return ownTuple(l.items[:len(l.items):len(l.items)]).value(), nil
}

func reprTuple(th *Thread, v Value) (Value, error) {
	items := tupleSelf(v).items
	if len(items) == 0 {
		return th.newASCII("()"), nil
	}
	if !th.beginRepr(v.p) {
		return th.newASCII("(...)"), nil
	}
	defer th.endRepr()
	t := reprText{b: make([]byte, 0, 64)}
	sep := "("
	for _, item := range items {
		if err := t.add(th, sep); err != nil {
			return Value{}, err
		}
		if err := t.addRepr(th, item); err != nil {
			return Value{}, err
		}
		sep = ", "
	}
	end := ")"
	if len(items) == 1 {
		end = ",)"
	}
	if err := t.add(th, end); err != nil {
		return Value{}, err
	}
	return t.value(th), nil
}

// hashTuple keeps the hash in the tuple; one that happens to be 0 is computed
// each time.
func hashTuple(th *Thread, v Value) (int64, error) {
	t := tupleSelf(v)
	if t.hash != 0 {
		return t.hash, nil
	}
	hasher := numeric.NewTupleHasher()
	for _, item := range t.items {
		h, err := th.Hash(item)
		if err != nil {
			return 0, err
		}
		hasher.Add(h)
	}
	h := hasher.Sum(len(t.items))
	if t != emptyTuple {
		t.hash = h
	}
	return h, th.spend(len(t.items) / 8)
}

// newStaticTuple makes a tuple of names that all sandboxes share: its hash is
// there from the start, as nothing may write to it later.
func newStaticTuple(names []string) *Tuple {
	t := &Tuple{Obj: Obj{&tupleShape}}
	hasher := numeric.NewTupleHasher()
	for _, name := range names {
		s := internStatic(name)
		t.items = append(t.items, s.value())
		hasher.Add(s.hashOf())
	}
	t.hash = hasher.Sum(len(names))
	return t
}

func compareTuples(th *Thread, v, w Value, op CompareOp) (Value, error) {
	x, ok := asTuple(v)
	y, ok2 := asTuple(w)
	if !ok || !ok2 {
		return NotImplemented, nil
	}
	return th.compareItems(&x.items, &y.items, op)
}

func iterTuple(th *Thread, v Value) (Value, error) {
	th.charge(48)
	t := tupleSelf(v)
	it := &tupleIter{tuple: t, items: t.items}
	it.shape = &tupleIterShape
	return objValue(&it.Obj), nil
}

func lenTuple(th *Thread, v Value) (int, error) { return len(tupleSelf(v).items), nil }

func tupleContains(th *Thread, v, key Value) (bool, error) {
	t := tupleSelf(v)
	i, err := th.findItem(&t.items, key, 0, len(t.items))
	return i >= 0, err
}

func tupleGetItem(th *Thread, v, key Value) (Value, error) {
	t := tupleSelf(v)
	if key.p.shape == &sliceShape {
		return th.tupleSlice(t, key.sliceObj())
	}
	i, err := th.itemIndex(key, "tuple")
	if err != nil {
		return Value{}, err
	}
	if i, ok := adjustIndex(i, len(t.items)); ok {
		return t.items[i], nil
	}
	return Value{}, th.IndexError("tuple index out of range")
}

func (th *Thread) tupleSlice(t *Tuple, s *Slice) (Value, error) {
	start, stop, step, err := th.sliceUnpack(s)
	if err != nil {
		return Value{}, err
	}
	start, _, count := fitSlice(start, stop, step, len(t.items))
	if count == len(t.items) && step == 1 {
		return t.value(), nil
	}
	if step == 1 && count <= 3 {
		return th.NewTuple(t.items[start : start+count]...).value(), nil
	}
	items, err := th.pickItems(t.items, start, step, count)
	if err != nil {
		return Value{}, err
	}
	return ownTuple(items).value(), nil
}

func concatTuples(th *Thread, v, w Value) (Value, error) {
	x := tupleSelf(v)
	y, ok := asTuple(w)
	if !ok {
		return Value{}, th.TypeError("can only concatenate tuple (not \"%s\") to tuple", w.Type().name)
	}
	if len(x.items) == 0 {
		return y.value(), nil
	}
	if len(y.items) == 0 {
		return x.value(), nil
	}
	n := len(x.items) + len(y.items)
	if err := th.reserve(48 + n*valueSize); err != nil {
		return Value{}, err
	}
	items := make([]Value, n)
	copyValues(items[copyValues(items, x.items):], y.items)
	return ownTuple(items).value(), th.spend(n / 16)
}

func repeatTuple(th *Thread, v, w Value) (Value, error) {
	t := tupleSelf(v)
	times, err := th.repeatTimes(w)
	if err != nil {
		return Value{}, err
	}
	n, err := th.repeatCount(len(t.items), times)
	if err != nil {
		return Value{}, err
	}
	if n == len(t.items) {
		return t.value(), nil
	}
	items := make([]Value, n)
	repeatInto(items, copyValues(items, t.items))
	return ownTuple(items).value(), nil
}

func tupleCount(th *Thread, a []Value) (Value, error) {
	return th.countItem(&tupleSelf(a[0]).items, a[1])
}

func tupleIndex(th *Thread, a []Value) (Value, error) {
	t := tupleSelf(a[0])
	start, err := th.boundArg(a[2], 0)
	if err != nil {
		return Value{}, err
	}
	stop, err := th.boundArg(a[3], math.MaxInt)
	if err != nil {
		return Value{}, err
	}
	start, stop = clipBounds(start, stop, len(t.items))
	i, err := th.findItem(&t.items, a[1], start, stop)
	if err == nil && i < 0 {
		err = th.ValueError("tuple.index(x): x not in tuple")
	}
	return Int(int64(i)), err
}

func tupleGetNewArgs(th *Thread, a []Value) (Value, error) {
	return th.NewTuple(tupleSelf(a[0]).value()).value(), nil
}
