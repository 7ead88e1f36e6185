package runtime

import "github.com/pynterp/pynterp/go/numeric"

// This file defines the types set and frozenset: their slots and their
// iterator. The table is in set.go, the methods in setmethods.go. Tests:
// corpus/set, corpus/frozenset.

func setupSet() {
	slots := Slots{
		Repr: reprSet, RichCompare: compareSets, Iter: iterSet, Len: lenSet, Contains: setContains,
		Binary: &[NumBinaryOps]binarySlot{OpSub: setSub, OpAnd: setAnd, OpOr: setOr, OpXor: setXor},
		Visit:  visitSetElements, Size: sizeSet,
	}
	mutable, frozen := slots, slots
	mutable.InPlace = &[NumBinaryOps]binarySlot{OpSub: setInPlaceSub, OpAnd: setInPlaceAnd, OpOr: setInPlaceOr, OpXor: setInPlaceXor}
	mutable.New, mutable.Init = newSetSlot, initSetSlot
	frozen.New, frozen.Hash = newFrozenSetSlot, hashFrozenSet
	table := *slots.Binary
	frozen.Binary = &table
	initType(&SetType, typeSpec{
		name: "set", layout: layoutSet, shapes: []*Shape{&setShape}, flags: TypeMatchSelf, slots: mutable,
		doc: "An unordered collection of unique elements.", methods: append(setMethods(), mutableSetMethods...),
	})
	initType(&FrozenSetType, typeSpec{
		name: "frozenset", layout: layoutSet, shapes: []*Shape{&frozenSetShape}, flags: TypeMatchSelf, slots: frozen,
		doc: "An immutable unordered collection of unique elements.", methods: setMethods(),
	})
	initType(&SetIterType, typeSpec{
		name: "set_iterator", layout: layoutOther, shapes: []*Shape{&setIterShape}, flags: TypeFinal | TypeNoNew,
		slots:   Slots{Iter: iterSelf, Next: nextSetIter, Visit: visitSetIter},
		methods: []Def{lengthHint(setIterHint)},
	})
}

// setSelf returns the table of an object that is a set or frozenset or of a
// subclass.
func setSelf(v Value) *Set {
	if v.p.shape == &setShape || v.p.shape == &frozenSetShape {
		return v.set()
	}
	return unwrap(v).set()
}

func newSetSlot(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	return th.NewSet().value(), nil
}

func initSetSlot(th *Thread, v Value, args []Value, names []*Str) error {
	if len(names) > 0 { // even of a subclass with a __new__ of its own
		return th.TypeError("set() takes no keyword arguments")
	}
	if err := th.argCount(v.Type().name, args, nil, 0, 1); err != nil {
		return err
	}
	s := setSelf(v)
	s.clear()
	if len(args) == 0 {
		return nil
	}
	return s.update(th, args[0])
}

func newFrozenSetSlot(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	args, err := th.initArgs("frozenset", t.name, t, groupInit, args, names)
	if err != nil {
		return Value{}, err
	}
	if t == &FrozenSetType && len(args) > 0 && args[0].p.shape == &frozenSetShape {
		return args[0], nil // a subclass's object has a table of its own, whose order can differ
	}
	th.charge(setBaseSize)
	s := newSet(&frozenSetShape)
	if len(args) == 0 {
		return s.value(), nil
	}
	return s.value(), s.update(th, args[0])
}

func reprSet(th *Thread, v Value) (Value, error) {
	s := setSelf(v)
	name := v.Type().name
	if !th.beginRepr(v.p) {
		return th.NewStr(name + "(...)"), nil
	}
	defer th.endRepr()
	if s.used == 0 {
		return th.NewStr(name + "()"), nil
	}
	open, end := "{", "}"
	if v.Type() != &SetType {
		open, end = name+"({", "})"
	}
	l := newList(nil)
	if err := th.listExtend(l, s.value()); err != nil {
		return Value{}, err
	}
	m := th.mark()
	th.keep(l.value())
	t := reprText{}
	sep := open
	for _, item := range l.items {
		if err := t.add(th, sep); err != nil {
			return Value{}, err
		}
		if err := t.addRepr(th, item); err != nil {
			return Value{}, err
		}
		sep = ", "
	}
	if err := t.add(th, end); err != nil {
		return Value{}, err
	}
	text := t.value(th)
	th.release(m)
	return text, nil
}

// hashFrozenSet keeps the hash.
func hashFrozenSet(th *Thread, v Value) (int64, error) {
	s := setSelf(v)
	if s.hashed {
		return s.hash, nil
	}
	s.hash, s.hashed = s.elementsHash(), true
	return s.hash, th.spend(s.used / 16)
}

// elementsHash is the hash of a frozenset of s's elements.
func (s *Set) elementsHash() int64 {
	var hasher numeric.FrozensetHasher
	for i := range s.table {
		if s.table[i].key.p != nil {
			hasher.Add(s.table[i].hash)
		}
	}
	return hasher.Sum(s.used)
}

func compareSets(th *Thread, v, w Value, op CompareOp) (Value, error) {
	x, ok := asSet(v)
	y, ok2 := asSet(w)
	if !ok || !ok2 {
		return NotImplemented, nil
	}
	var r bool
	var err error
	switch op {
	case CmpEq, CmpNe:
		if x.used == y.used && !(x.hashed && y.hashed && x.hash != y.hash) {
			r, err = x.isSubset(th, y)
		}
		r = r == (op == CmpEq)
	case CmpLe:
		r, err = x.isSubset(th, y)
	case CmpGe:
		r, err = y.isSubset(th, x)
	case CmpLt:
		if x.used < y.used {
			r, err = x.isSubset(th, y)
		}
	case CmpGt:
		if x.used > y.used {
			r, err = y.isSubset(th, x)
		}
	}
	return Bool(r), err
}

func lenSet(th *Thread, v Value) (int, error) { return setSelf(v).used, nil }

func setContains(th *Thread, v, key Value) (bool, error) {
	s := setSelf(v)
	h, err := th.elementHash(key)
	if err != nil {
		return false, err
	}
	return s.contains(th, key, h)
}

// elementHash is the hash of what is sought in a set. A set counts as the
// frozenset that is equal to it.
func (th *Thread) elementHash(key Value) (int64, error) {
	h, err := th.hashKey(key, asSetElement)
	if err == nil || !isInstance(key, &SetType) || !isExc(err, &TypeErrorType) {
		return h, err
	}
	return setSelf(key).elementsHash(), nil
}

// setIter is an iterator over a set.
type setIter struct {
	Obj
	set  *Set // nil when exhausted
	pos  int
	used int // the set's size at the start; -1 once it has changed
	left int
}

var setIterShape = Shape{typ: &SetIterType}

func iterSet(th *Thread, v Value) (Value, error) {
	th.charge(64)
	s := setSelf(v)
	it := &setIter{set: s, used: s.used, left: s.used}
	it.shape = &setIterShape
	return objValue(&it.Obj), nil
}

func nextSetIter(th *Thread, v Value) (Value, error) {
	it := v.setIter()
	s := it.set
	if s == nil {
		return Value{}, nil
	}
	if it.used != s.used {
		it.used = -1
		return Value{}, th.RuntimeError("Set changed size during iteration")
	}
	i := s.next(it.pos)
	if i < 0 {
		it.set = nil
		return Value{}, th.spend((len(s.table) - it.pos) / 16)
	}
	if gaps := i - it.pos; gaps > 32 {
		if err := th.spend(gaps / 16); err != nil {
			return Value{}, err
		}
	}
	it.pos = i + 1
	it.left--
	return s.table[i].key, nil
}

func setIterHint(th *Thread, a []Value) (Value, error) {
	it := a[0].setIter()
	if it.set == nil || it.used != it.set.used {
		return Int(0), nil
	}
	return Int(int64(it.left)), nil
}

func visitSetIter(v Value, f func(Value)) {
	if s := v.setIter().set; s != nil {
		f(s.value())
	}
}
