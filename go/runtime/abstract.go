package runtime

// This file has the operations on any object by their Python names: repr, str,
// hash, comparison, truth, length, items, iteration. They go through the type's
// slots. Arithmetic is in arith.go, calls in call.go, attributes in attr.go.
// Tests: corpus/builtins, corpus/dunder_operators, corpus/comparisons.

// Repr returns repr(v).
func (th *Thread) Repr(v Value) (*Str, error) {
	r, err := th.reprObject(v)
	if err != nil {
		return nil, err
	}
	return strOf(r), nil
}

// reprObject is Repr that keeps an instance of a subclass of str.
func (th *Thread) reprObject(v Value) (Value, error) {
	if err := th.enter(" while getting the repr of an object"); err != nil {
		return Value{}, err
	}
	defer th.leave()
	r, err := v.Type().slots.Repr(th, v)
	if err != nil {
		return Value{}, err
	}
	_, err = th.wantStr(r, "__repr__")
	return r, err
}

// Str returns str(v).
func (th *Thread) Str(v Value) (*Str, error) {
	if v.p.shape == &strShape {
		return v.str(), nil
	}
	if err := th.enter(" while getting the str of an object"); err != nil {
		return nil, err
	}
	defer th.leave()
	s := &v.Type().slots
	f := s.Str
	if f == nil {
		f = s.Repr
	}
	r, err := f(th, v)
	if err != nil {
		return nil, err
	}
	return th.wantStr(r, "__str__")
}

func (th *Thread) wantStr(r Value, method string) (*Str, error) {
	s, ok := asStr(r)
	if !ok {
		return nil, th.TypeError("%s returned non-string (type %s)", method, r.Type().name)
	}
	return s, nil
}

// Hash returns hash(v).
func (th *Thread) Hash(v Value) (int64, error) {
	switch v.p.shape {
	case &strShape:
		return v.str().hashOf(), nil
	case &intShape:
		if x := int64(v.n); v.p == &tagInt && x >= 0 && x < 1<<61-1 {
			return x, nil
		}
	}
	if err := th.enter(""); err != nil {
		return 0, err
	}
	defer th.leave()
	h := v.Type().slots.Hash
	if h == nil {
		return 0, th.TypeError("unhashable type: '%s'", v.Type().name)
	}
	return h(th, v)
}

// Compare returns the result of v op w, which may be any object.
func (th *Thread) Compare(v, w Value, op CompareOp) (Value, error) {
	if err := th.enter(" in comparison"); err != nil {
		return Value{}, err
	}
	defer th.leave()
	tv, tw := v.Type(), w.Type()
	tried := false
	if tv != tw && tw.isSubtype(tv) && tw.slots.RichCompare != nil {
		tried = true
		if r, err := tw.slots.RichCompare(th, w, v, op.swapped()); err != nil || r != NotImplemented {
			return r, err
		}
	}
	if f := tv.slots.RichCompare; f != nil {
		if r, err := f(th, v, w, op); err != nil || r != NotImplemented {
			return r, err
		}
	}
	return th.compareRest(v, w, op, tried)
}

// compareRest is Compare after v's own method did not know w; tried: nor does
// w's know v.
func (th *Thread) compareRest(v, w Value, op CompareOp, tried bool) (Value, error) {
	if f := w.Type().slots.RichCompare; f != nil && !tried {
		if r, err := f(th, w, v, op.swapped()); err != nil || r != NotImplemented {
			return r, err
		}
	}
	switch op {
	case CmpEq:
		return Bool(v == w), nil
	case CmpNe:
		return Bool(v != w), nil
	}
	return Value{}, th.TypeError("'%s' not supported between instances of '%s' and '%s'", op, v.Type().name, w.Type().name)
}

// CompareBool returns the truth of v op w; identical objects are equal.
func (th *Thread) CompareBool(v, w Value, op CompareOp) (bool, error) {
	if v == w && (op == CmpEq || op == CmpNe) {
		return op == CmpEq, nil
	}
	if v.p == &tagInt && w.p == &tagInt {
		return compareInts(v.int(), w.int(), op), nil
	}
	if v.p.shape == &strShape && w.p.shape == &strShape && (op == CmpEq || op == CmpNe) {
		if len(v.str().s) == len(w.str().s) {
			th.budget -= int64(len(v.str().s)) / bytesPerStep
		}
		return (v.str().s == w.str().s) == (op == CmpEq), nil
	}
	r, err := th.Compare(v, w, op)
	if err != nil {
		return false, err
	}
	return th.Truth(r)
}

// Equal returns whether v is w or v == w.
func (th *Thread) Equal(v, w Value) (bool, error) { return th.CompareBool(v, w, CmpEq) }

func compareInts(x, y int64, op CompareOp) bool {
	switch op {
	case CmpLt:
		return x < y
	case CmpLe:
		return x <= y
	case CmpEq:
		return x == y
	case CmpNe:
		return x != y
	case CmpGt:
		return x > y
	}
	return x >= y
}

// Truth returns bool(v).
func (th *Thread) Truth(v Value) (bool, error) {
	switch v.p {
	case &tagBool, &tagInt:
		return v.n != 0, nil
	case &tagNone:
		return false, nil
	case &tagFloat:
		return v.float() != 0, nil
	}
	s := &v.Type().slots
	if s.Bool != nil {
		return s.Bool(th, v)
	}
	if s.Len != nil {
		n, err := s.Len(th, v)
		return n != 0, err
	}
	return true, nil
}

// Len returns len(v).
func (th *Thread) Len(v Value) (int, error) {
	f := v.Type().slots.Len
	if f == nil {
		return 0, th.TypeError("object of type '%s' has no len()", v.Type().name)
	}
	return f(th, v)
}

// GetItem returns v[key].
func (th *Thread) GetItem(v, key Value) (Value, error) {
	if f := v.Type().slots.GetItem; f != nil {
		return f(th, v, key)
	}
	if t, ok := asType(v); ok {
		return th.classGetItem(t, key)
	}
	return Value{}, th.TypeError("'%s' object is not subscriptable", v.Type().name)
}

// classGetItem is C[key] for a type without a metaclass __getitem__.
func (th *Thread) classGetItem(t *Type, key Value) (Value, error) {
	if t == &TypeType {
		return th.newGenericAlias(t.value(), key), nil
	}
	m, err := th.tryAttr(t.value(), classGetItemName)
	if err != nil {
		return Value{}, err
	}
	if !m.IsSet() || m.IsNone() {
		return Value{}, th.TypeError("type '%s' is not subscriptable", t.name)
	}
	return th.Call(m, key)
}

// SetItem does v[key] = val.
func (th *Thread) SetItem(v, key, val Value) error {
	if f := v.Type().slots.SetItem; f != nil {
		return f(th, v, key, val)
	}
	if _, err := th.checkItemIndex(v, key); err != nil {
		return err
	}
	return th.TypeError("'%s' object does not support item assignment", v.Type().name)
}

// checkItemIndex is what CPython does with the key of an item before it finds
// that items cannot be assigned: of what may be a sequence it makes an index.
// isIndex tells that the key is one.
func (th *Thread) checkItemIndex(v, key Value) (isIndex bool, err error) {
	s := &v.Type().slots
	isSequence := v.Type().flags&TypeHeap != 0 || s.Len != nil || s.Contains != nil || s.Concat != nil
	if !isSequence || key.Type().slots.Index == nil {
		return false, nil
	}
	_, err = th.IndexInt(key, &IndexErrorType)
	return true, err
}

// DelItem does del v[key].
func (th *Thread) DelItem(v, key Value) error {
	if f := v.Type().slots.SetItem; f != nil {
		return f(th, v, key, Value{})
	}
	isIndex, err := th.checkItemIndex(v, key)
	if err != nil {
		return err
	}
	if isIndex {
		return th.TypeError("'%s' object doesn't support item deletion", v.Type().name)
	}
	return th.TypeError("'%s' object does not support item deletion", v.Type().name)
}

// Contains returns whether key in v.
func (th *Thread) Contains(v, key Value) (bool, error) {
	if f := v.Type().slots.Contains; f != nil {
		return f(th, v, key)
	}
	s := &v.Type().slots
	if s.Iter == nil && s.GetItem == nil {
		return false, th.TypeError("argument of type '%s' is not a container or iterable", v.Type().name)
	}
	found := false
	wrong := func() error {
		return th.TypeError("argument of type '%s' is not a container or iterable", v.Type().name)
	}
	err := th.iterateOr(v, wrong, func(x Value) (bool, error) {
		eq, err := th.Equal(x, key)
		found = eq
		return !eq, err
	})
	return found, err
}

// Iter returns iter(v).
func (th *Thread) Iter(v Value) (Value, error) {
	s := &v.Type().slots
	if s.Iter != nil {
		it, err := s.Iter(th, v)
		if err != nil {
			return Value{}, err
		}
		if it.Type().slots.Next == nil {
			return Value{}, th.TypeError("iter() returned non-iterator of type '%s'", it.Type().name)
		}
		return it, nil
	}
	if s.GetItem != nil && v.layout() != layoutDict && v.p.shape != &unionShape {
		return th.newSeqIter(v), nil
	}
	return Value{}, th.TypeError("'%s' object is not iterable", v.Type().name)
}

// Next returns the iterator's next value, unset at the end.
func (th *Thread) Next(it Value) (Value, error) {
	f := it.Type().slots.Next
	if f == nil {
		// Its class has lost __next__: iter looked for it.
		return Value{}, th.TypeError("'%s' object is not iterable", it.Type().name)
	}
	v, err := f(th, it)
	if err != nil && isExc(err, &StopIterationType) {
		return Value{}, nil
	}
	return v, err
}

// Iterate calls f with each value of iterable v until f says stop by false.
// Each value costs a step.
func (th *Thread) Iterate(v Value, f func(Value) (bool, error)) error {
	if v.p.shape == &tupleShape {
		for _, x := range v.tuple().items {
			if more, err := f(x); err != nil || !more {
				return err
			}
			if err := th.spend(1); err != nil {
				return err
			}
		}
		return nil
	}
	return th.iterateOr(v, nil, f)
}

// iterateOr is Iterate for operations that, unless wrong is nil, put its error
// in the place of a TypeError of iter(v), whatever that says.
func (th *Thread) iterateOr(v Value, wrong func() error, f func(Value) (bool, error)) error {
	it, err := th.Iter(v)
	if err != nil {
		if wrong != nil && isExc(err, &TypeErrorType) {
			return wrong()
		}
		return err
	}
	return th.iterateOver(it, nil, f)
}

// iterateWith is Iterate for a caller that can deal with most values in sink,
// which neither runs guest code nor fails; it returns false for a value to
// pass to f. Generators are drained by it without leaving the machine.
func (th *Thread) iterateWith(v Value, sink *yieldSink, f func(Value) (bool, error)) error {
	it, err := th.Iter(v)
	if err != nil {
		return err
	}
	return th.iterateOver(it, sink, f)
}

// IterateInto is Iterate while made, which f fills and no guest code knows yet,
// counts as live.
func (th *Thread) IterateInto(made, v Value, f func(Value) (bool, error)) error {
	return th.pinned(made, func() error { return th.Iterate(v, f) })
}

// iterateOver is iterateWith for an iterator; sink may be nil.
func (th *Thread) iterateOver(it Value, sink *yieldSink, f func(Value) (bool, error)) error {
	m := th.mark()
	th.keep(it)
	err := th.iterate(it, sink, f)
	th.release(m)
	return err
}

func (th *Thread) iterate(it Value, sink *yieldSink, f func(Value) (bool, error)) error {
	for {
		var x Value
		var err error
		if sink != nil && it.p.shape == &generatorShape {
			x, err = th.drainGenerator(it.generator(), *sink)
		} else {
			x, err = th.Next(it)
		}
		if err != nil || !x.IsSet() {
			return err
		}
		if more, err := f(x); err != nil || !more {
			return err
		}
		if err := th.spend(1); err != nil {
			return err
		}
	}
}

// Collect returns the values of iterable v in a new slice.
func (th *Thread) Collect(v Value) ([]Value, error) {
	if items, ok := exactItems(v); ok {
		if err := th.reserve(len(items) * valueSize); err != nil {
			return nil, err
		}
		out := make([]Value, len(items))
		copyValues(out, items)
		return out, nil
	}
	it, err := th.Iter(v)
	if err != nil {
		return nil, err
	}
	var out []Value
	m := th.mark()
	th.pin(&out)
	err = th.iterateOver(it, &yieldSink{into: &out}, func(x Value) (bool, error) {
		if len(out) == cap(out) {
			if err := th.reserve(max(8, cap(out)) * valueSize); err != nil {
				return false, err
			}
			grown := make([]Value, len(out), max(8, 2*cap(out)))
			copyValues(grown, out)
			out = grown
		}
		out = append(out, x)
		return true, nil
	})
	th.release(m)
	return out, err
}

// collectOr is Collect with the error of wrong in the place of a TypeError of
// iter(v), for operations that make a list of the iterator: list() asks it for
// its length and for an iterator once more.
func (th *Thread) collectOr(v Value, wrong func() error) ([]Value, error) {
	l := newList(nil)
	if v.p.shape != &listShape {
		it, err := th.Iter(v)
		if err != nil {
			if isExc(err, &TypeErrorType) {
				err = wrong()
			}
			return nil, err
		}
		v = it
	}
	err := th.collectTo(l, v, true)
	return l.items, err
}

// exactItems returns the items of an exact list or tuple.
func exactItems(v Value) ([]Value, bool) {
	switch v.p.shape {
	case &listShape:
		return v.list().items, true
	case &tupleShape:
		return v.tuple().items, true
	}
	return nil, false
}

// Index returns v as an int object through __index__.
func (th *Thread) Index(v Value) (Value, error) {
	if v.layout() == layoutInt {
		return plainInt(v), nil
	}
	f := v.Type().slots.Index
	if f == nil {
		return Value{}, th.TypeError("'%s' object cannot be interpreted as an integer", v.Type().name)
	}
	return f(th, v)
}

// IndexInt returns v as a Go int through __index__. An int too large for it is
// an error of type t, or clipped to the largest or smallest int if t is nil.
func (th *Thread) IndexInt(v Value, t *Type) (int, error) {
	i, err := th.Index(v)
	if err != nil {
		return 0, err
	}
	if i.isInt() {
		return int(i.int()), nil
	}
	if t != nil {
		return 0, th.Errorf(t, "cannot fit '%s' into an index-sized integer", v.Type().name)
	}
	if i.bigInt().x.Sign() < 0 {
		return -1 << 63, nil
	}
	return 1<<63 - 1, nil
}
