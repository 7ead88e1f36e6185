package runtime

// This file has the methods and operators of set and frozenset. Operators want
// sets on both sides, methods take any iterable. Tests: corpus/set, corpus/frozenset.

// setMethods are the methods that both types have.
func setMethods() []Def {
	return []Def{
		{Name: "copy", Sig: "($self, /)", Fn: setCopy, Doc: "Return a copy."},
		{Name: "difference", Sig: "($self, /, *others)", Fn: setDifference, Doc: "Return the elements that none of the others has."},
		{Name: "intersection", Sig: "($self, /, *others)", Fn: setIntersection, Doc: "Return the elements that all of the others have."},
		{Name: "isdisjoint", Sig: "($self, other, /)", Fn: setIsDisjoint, Doc: "Return whether there is no common element."},
		{Name: "issubset", Sig: "($self, other, /)", Fn: setIsSubset, Doc: "Return whether other has all elements."},
		{Name: "issuperset", Sig: "($self, other, /)", Fn: setIsSuperset, Doc: "Return whether all of other's elements are here."},
		{Name: "symmetric_difference", Sig: "($self, other, /)", Fn: setSymmetric, Doc: "Return the elements that are on one side only."},
		{Name: "union", Sig: "($self, /, *others)", Fn: setUnion, Doc: "Return all elements, the others' too."},
		{Name: "__contains__", Sig: "($self, object, /)", Fn: setContainsMethod, Doc: "Return whether the object is an element."},
		{Name: "__sizeof__", Sig: "($self, /)", Fn: setSizeof, Doc: "How many bytes CPython would take for the set."},
		{Name: "__class_getitem__", Sig: "($type, object, /)", Kind: DefClass, Fn: classGetItemAlias, Doc: "Return a generic alias such as set[int]."},
	}
}

var mutableSetMethods = []Def{
	{Name: "add", Sig: "($self, object, /)", Fn: setAdd, Doc: "Add an element."},
	{Name: "clear", Sig: "($self, /)", Fn: setClear, Doc: "Remove all elements."},
	{Name: "difference_update", Sig: "($self, /, *others)", Fn: setDifferenceUpdate, Doc: "Remove the others' elements."},
	{Name: "discard", Sig: "($self, object, /)", Fn: setDiscard, Doc: "Remove an element if it is there."},
	{Name: "intersection_update", Sig: "($self, /, *others)", Fn: setIntersectionUpdate, Doc: "Keep only the elements that all of the others have."},
	{Name: "pop", Sig: "($self, /)", Fn: setPop, Doc: "Remove some element and return it, KeyError if there is none."},
	{Name: "remove", Sig: "($self, object, /)", Fn: setRemove, Doc: "Remove an element, KeyError if it is not there."},
	{Name: "symmetric_difference_update", Sig: "($self, other, /)", Fn: setSymmetricUpdate, Doc: "Keep the elements that are on one side only."},
	{Name: "update", Sig: "($self, /, *others)", Fn: setUpdate, Doc: "Add the others' elements."},
}

// setResult makes a native's result of a set.
func setResult(s *Set, err error) (Value, error) {
	if err != nil {
		return Value{}, err
	}
	return s.value(), nil
}

func setContainsMethod(th *Thread, a []Value) (Value, error) {
	in, err := setContains(th, a[0], a[1])
	return Bool(in), err
}

func setSizeof(_ *Thread, a []Value) (Value, error) {
	n := 200
	if s := setSelf(a[0]); len(s.table) > setMinTable {
		n += len(s.table) * 16
	}
	return Int(int64(n)), nil
}

func setAdd(th *Thread, a []Value) (Value, error) { return None, setSelf(a[0]).Add(th, a[1]) }

func setClear(th *Thread, a []Value) (Value, error) {
	setSelf(a[0]).clear()
	return None, nil
}

func setCopy(th *Thread, a []Value) (Value, error) {
	if a[0].p.shape == &frozenSetShape {
		return a[0], nil
	}
	s := setSelf(a[0])
	return setResult(th.copySet(s, s.kind()))
}

func setDiscard(th *Thread, a []Value) (Value, error) {
	h, err := th.elementHash(a[1])
	if err == nil {
		_, err = setSelf(a[0]).discard(th, a[1], h)
	}
	return None, err
}

func setRemove(th *Thread, a []Value) (Value, error) {
	h, err := th.elementHash(a[1])
	if err != nil {
		return Value{}, err
	}
	found, err := setSelf(a[0]).discard(th, a[1], h)
	if err == nil && !found {
		err = th.KeyError(a[1])
	}
	return None, err
}

func setPop(th *Thread, a []Value) (Value, error) {
	v, err := setSelf(a[0]).pop(th)
	if err == nil && !v.IsSet() {
		err = th.KeyError(th.NewStr("pop from an empty set"))
	}
	return v, err
}

func setUpdate(th *Thread, a []Value) (Value, error) {
	for _, o := range a[1:] {
		if err := setSelf(a[0]).update(th, o); err != nil {
			return Value{}, err
		}
	}
	return None, nil
}

func setUnion(th *Thread, a []Value) (Value, error) {
	s := setSelf(a[0])
	r, err := th.copySet(s, s.kind())
	for _, o := range a[1:] {
		if err != nil {
			break
		}
		if o != a[0] {
			err = r.update(th, o)
		}
	}
	return setResult(r, err)
}

// intersectAll intersects s with each of the others in turn.
func (th *Thread) intersectAll(s *Set, others []Value) (*Set, error) {
	if len(others) == 0 {
		return th.copySet(s, s.kind())
	}
	var err error
	for _, o := range others {
		if s, err = th.intersect(s, o); err != nil {
			return nil, err
		}
	}
	return s, nil
}

func setIntersection(th *Thread, a []Value) (Value, error) {
	return setResult(th.intersectAll(setSelf(a[0]), a[1:]))
}

func setIntersectionUpdate(th *Thread, a []Value) (Value, error) {
	s := setSelf(a[0])
	r, err := th.intersectAll(s, a[1:])
	if err != nil {
		return Value{}, err
	}
	s.takeOver(r)
	return None, nil
}

func setDifference(th *Thread, a []Value) (Value, error) {
	s := setSelf(a[0])
	if len(a) == 1 {
		return setResult(th.copySet(s, s.kind()))
	}
	r, err := th.difference(s, a[1])
	for _, o := range a[2:] {
		if err != nil {
			break
		}
		err = r.subtract(th, o)
	}
	return setResult(r, err)
}

func setDifferenceUpdate(th *Thread, a []Value) (Value, error) {
	for _, o := range a[1:] {
		if err := setSelf(a[0]).subtract(th, o); err != nil {
			return Value{}, err
		}
	}
	return None, nil
}

func setSymmetric(th *Thread, a []Value) (Value, error) {
	return setResult(th.symmetric(setSelf(a[0]), a[1]))
}

func setSymmetricUpdate(th *Thread, a []Value) (Value, error) {
	return None, setSelf(a[0]).toggle(th, a[1])
}

func setIsDisjoint(th *Thread, a []Value) (Value, error) {
	r, err := setSelf(a[0]).isDisjoint(th, a[1])
	return Bool(r), err
}

func setIsSubset(th *Thread, a []Value) (Value, error) {
	s := setSelf(a[0])
	if o, ok := asSet(a[1]); ok {
		r, err := s.isSubset(th, o)
		return Bool(r), err
	}
	both, err := th.intersect(s, a[1])
	if err != nil {
		return Value{}, err
	}
	return Bool(both.used == s.used), nil
}

func setIsSuperset(th *Thread, a []Value) (Value, error) {
	s := setSelf(a[0])
	if o, ok := asSet(a[1]); ok {
		r, err := o.isSubset(th, s)
		return Bool(r), err
	}
	all := true
	err := th.eachPlain(a[1], func(v Value, h int64) (bool, error) {
		in, err := s.contains(th, v, h)
		all = in
		return in, err
	})
	return Bool(all), err
}

// setOperands returns both operands' tables if both are sets.
func setOperands(v, w Value) (x, y *Set, ok bool) {
	x, ok = asSet(v)
	y, ok2 := asSet(w)
	return x, y, ok && ok2
}

func setOr(th *Thread, v, w Value) (Value, error) {
	x, y, ok := setOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	r, err := th.copySet(x, x.kind())
	if err == nil && x != y {
		err = r.merge(th, y)
	}
	return setResult(r, err)
}

func setAnd(th *Thread, v, w Value) (Value, error) {
	x, _, ok := setOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	return setResult(th.intersect(x, w))
}

func setSub(th *Thread, v, w Value) (Value, error) {
	x, _, ok := setOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	return setResult(th.difference(x, w))
}

func setXor(th *Thread, v, w Value) (Value, error) {
	x, _, ok := setOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	return setResult(th.symmetric(x, w))
}

func setInPlaceOr(th *Thread, v, w Value) (Value, error) {
	x, y, ok := setOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	return v, x.merge(th, y)
}

func setInPlaceAnd(th *Thread, v, w Value) (Value, error) {
	x, _, ok := setOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	r, err := th.intersect(x, w)
	if err != nil {
		return Value{}, err
	}
	x.takeOver(r)
	return v, nil
}

func setInPlaceSub(th *Thread, v, w Value) (Value, error) {
	x, _, ok := setOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	return v, x.subtract(th, w)
}

func setInPlaceXor(th *Thread, v, w Value) (Value, error) {
	x, _, ok := setOperands(v, w)
	if !ok {
		return NotImplemented, nil
	}
	return v, x.toggle(th, w)
}
