package runtime

// This file executes the pattern instructions of match statements. Class
// patterns read attributes through the guest's choke point. Tests:
// corpus/match, corpus/attack_patterns.

// matchKeys returns the values of the mapping's keys as a tuple, None if one
// is missing.
func (th *Thread) matchKeys(subject, keys Value) (Value, error) {
	ks := keys.tuple().items
	seen := th.NewSet()
	out := make([]Value, 0, len(ks))
	for _, k := range ks {
		n := seen.Len()
		if err := seen.Add(th, k); err != nil {
			return Value{}, err
		}
		if seen.Len() == n {
			r, err := th.Repr(k)
			if err != nil {
				return Value{}, err
			}
			return Value{}, th.ValueError("mapping pattern checks duplicate key (%s)", r.s)
		}
		v, err := th.mappingGet(subject, k)
		if err != nil {
			return Value{}, err
		}
		if !v.IsSet() {
			return None, nil
		}
		out = append(out, v)
	}
	return th.tupleOf(out), nil
}

// mappingGet is m.get(key, missing); unset if the key is missing.
func (th *Thread) mappingGet(m, key Value) (Value, error) {
	if m.p.shape == &dictShape {
		return m.dict().Get(th, key)
	}
	marker := th.NewList(nil).value()
	get, err := th.getAttr(m, getMethodName)
	if err != nil {
		return Value{}, err
	}
	v, err := th.Call(get, key, marker)
	if err == nil && v == marker {
		v = Value{}
	}
	return v, err
}

// matchRest returns a dict of the mapping without the keys.
func (th *Thread) matchRest(subject, keys Value) (Value, error) {
	d := th.NewDict()
	if err := th.dictFill(d, subject); err != nil {
		return Value{}, err
	}
	for _, k := range keys.tuple().items {
		switch found, err := d.Delete(th, k); {
		case err != nil:
			return Value{}, err
		case !found:
			// A mapping whose get() finds what its keys() do not have.
			return Value{}, th.KeyError(k)
		}
	}
	return d.value(), nil
}

// matchClass returns the attributes that the sub-patterns of a class pattern
// look at, None if the subject is no instance or lacks one.
func (th *Thread) matchClass(subject, cls Value, npos int, kwnames Value) (Value, error) {
	t, ok := asType(cls)
	if !ok {
		return Value{}, th.TypeError("called match pattern must be a class")
	}
	if is, err := th.IsInstance(subject, cls); err != nil || !is {
		return None, err
	}
	var out []Value
	var names []Value
	if npos > 0 {
		self, positional, err := th.positionalNames(t, npos)
		if err != nil {
			return Value{}, err
		}
		if self {
			out = append(out, subject)
		}
		names = positional
	}
	names = append(append([]Value(nil), names...), kwnames.tuple().items...)
	for i := range names {
		v, err := th.matchAttr(subject, t, names, i)
		if err != nil || !v.IsSet() {
			return None, err
		}
		out = append(out, v)
	}
	return th.tupleOf(out), nil
}

// matchAttr reads the attribute that names[i] names for a class pattern; unset
// if it is missing.
func (th *Thread) matchAttr(subject Value, t *Type, names []Value, i int) (Value, error) {
	s, ok := asStr(names[i])
	if !ok {
		return Value{}, th.TypeError("__match_args__ elements must be strings (got %s)", names[i].Type().name)
	}
	for _, v := range names[:i] {
		if m, _ := asStr(v); m.s == s.s {
			return Value{}, th.TypeError("%s() got multiple sub-patterns for attribute '%s'", t.name, s.s)
		}
	}
	v, err := th.GuestGetAttr(subject, th.intern(s))
	if err != nil && !th.isBlocked(s.s) && isExc(err, &AttributeErrorType) {
		return Value{}, nil
	}
	return v, err
}

// positionalNames returns the attributes that npos positional sub-patterns
// stand for; self: the one sub-pattern matches the subject itself.
func (th *Thread) positionalNames(t *Type, npos int) (self bool, names []Value, err error) {
	args, err := th.tryAttr(t.value(), matchArgsName)
	if err != nil {
		return false, nil, err
	}
	allowed := 0
	if args.IsSet() {
		tup, ok := asTuple(args)
		if !ok || args.p.shape != &tupleShape {
			return false, nil, th.TypeError("%s.__match_args__ must be a tuple (got %s)", t.name, args.Type().name)
		}
		allowed = len(tup.items)
	} else if t.flags&TypeMatchSelf != 0 {
		self, allowed = true, 1
	}
	if npos > allowed {
		return false, nil, th.TypeError("%s() accepts %d positional sub-pattern%s (%d given)", t.name, allowed, plural(allowed), npos)
	}
	if self {
		return true, nil, nil
	}
	return false, args.tuple().items[:npos], nil
}
