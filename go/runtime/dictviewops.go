package runtime

// This file has the set operations and comparisons of dict_keys and
// dict_items. The order in which results are built is CPython's, so that they
// iterate alike. Tests: corpus/dict_views.

// isSetView reports whether v is a view that behaves as a set.
func isSetView(v Value) bool { return v.p.shape == &dictKeysShape || v.p.shape == &dictItemsShape }

// isAnySet reports whether v is a set or frozenset or of a subclass.
func isAnySet(v Value) bool { return v.layout() == layoutSet }

func compareViews(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if !isAnySet(w) && !isSetView(w) {
		return NotImplemented, nil
	}
	n, err := th.Len(v)
	if err != nil {
		return Value{}, err
	}
	m, err := th.Len(w)
	if err != nil {
		return Value{}, err
	}
	var r bool
	switch op {
	case CmpEq, CmpNe:
		if n == m {
			r, err = th.allIn(v, w)
		}
		r = r == (op == CmpEq)
	case CmpLt:
		if n < m {
			r, err = th.allIn(v, w)
		}
	case CmpLe:
		if n <= m {
			r, err = th.allIn(v, w)
		}
	case CmpGt:
		if n > m {
			r, err = th.allIn(w, v)
		}
	case CmpGe:
		if n >= m {
			r, err = th.allIn(w, v)
		}
	}
	return Bool(r), err
}

// allIn reports whether w contains all that v gives.
func (th *Thread) allIn(v, w Value) (bool, error) {
	all := true
	err := th.Iterate(v, func(x Value) (bool, error) {
		in, err := th.Contains(w, x)
		all = in
		return in, err
	})
	return all, err
}

// viewToSet makes a set of the left operand of a view operation.
func (th *Thread) viewToSet(v Value) (*Set, error) {
	if v.p.shape == &dictKeysShape && v.dictView().owner.p.shape == &dictShape {
		v = v.dictView().owner
	}
	s := th.NewSet()
	return s, s.update(th, v)
}

func viewSub(th *Thread, v, w Value) (Value, error) {
	s, err := th.viewToSet(v)
	if err != nil {
		return Value{}, err
	}
	return s.value(), s.subtract(th, w)
}

func viewOr(th *Thread, v, w Value) (Value, error) {
	s, err := th.viewToSet(v)
	if err != nil {
		return Value{}, err
	}
	return s.value(), s.update(th, w)
}

func viewAnd(th *Thread, v, w Value) (Value, error) {
	if !isSetView(v) {
		v, w = w, v
	}
	n := v.dictView().dict.used
	if w.Type() == &SetType {
		if n <= w.set().used {
			s, err := th.intersect(w.set(), v)
			return s.value(), err
		}
	}
	if isSetView(w) && w.dictView().dict.used > n {
		v, w = w, v
	}
	contains := v.Type().slots.Contains
	s := th.NewSet()
	err := th.IterateInto(s.value(), w, func(x Value) (bool, error) {
		in, err := contains(th, v, x)
		if in {
			err = s.Add(th, x)
		}
		return err == nil, err
	})
	return s.value(), err
}

func viewXor(th *Thread, v, w Value) (Value, error) {
	if v.p.shape == &dictItemsShape && w.p.shape == &dictItemsShape {
		return th.itemsXor(v.dictView().dict, w.dictView().dict)
	}
	s, err := th.viewToSet(v)
	if err != nil {
		return Value{}, err
	}
	return s.value(), s.toggle(th, w)
}

// itemsXor is the set of items that are in one of two dicts only.
func (th *Thread) itemsXor(x, y *Dict) (Value, error) {
	rest, err := th.copyDict(x)
	if err != nil {
		return Value{}, err
	}
	s := th.NewSet()
	// The comparisons below run guest code.
	defer th.release(th.mark())
	th.keep(rest.value())
	th.keep(s.value())
	for i := y.next(0); i >= 0; i = y.next(i + 1) {
		e := y.entries[i]
		j, err := rest.lookup(th, e.key, e.hash)
		if err != nil {
			return Value{}, err
		}
		if j >= 0 {
			eq, err := th.Equal(rest.entries[j].val, e.val)
			if err != nil {
				return Value{}, err
			}
			if eq {
				rest.deleteAt(j)
				continue
			}
		}
		if err := s.Add(th, th.pair(e.key, e.val)); err != nil {
			return Value{}, err
		}
	}
	for i := rest.next(0); i >= 0; i = rest.next(i + 1) {
		if err := s.Add(th, th.pair(rest.entries[i].key, rest.entries[i].val)); err != nil {
			return Value{}, err
		}
	}
	return s.value(), nil
}

func viewIsDisjoint(th *Thread, a []Value) (Value, error) {
	v, w := a[0], a[1]
	if v == w {
		return Bool(v.dictView().dict.used == 0), nil
	}
	if isAnySet(w) || isSetView(w) {
		n, err := th.Len(w)
		if err != nil {
			return Value{}, err
		}
		if n > v.dictView().dict.used {
			v, w = w, v
		}
	}
	disjoint := true
	err := th.Iterate(w, func(x Value) (bool, error) {
		in, err := th.Contains(v, x)
		disjoint = !in
		return disjoint, err
	})
	return Bool(disjoint), err
}
