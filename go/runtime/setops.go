package runtime

// This file has the operations on whole sets: update, intersection,
// difference, symmetric difference and the comparisons. Each goes through its
// operands in CPython's order and sizes its result as CPython does, so that
// results iterate alike. An operand that is walked may be changed by __eq__
// meanwhile: walks look at the table anew for each element. Tests:
// corpus/set, corpus/frozenset.

// each calls f with the elements and their hashes until f says stop.
func (s *Set) each(th *Thread, f func(v Value, h int64) (bool, error)) error {
	for i := s.next(0); i >= 0; i = s.next(i + 1) {
		e := s.table[i]
		more, err := f(e.key, e.hash)
		if err != nil || !more {
			return err
		}
		if err := th.spend(1); err != nil {
			return err
		}
	}
	return nil
}

// eachHashed calls f with the values of an iterable and their hashes: those
// that are stored, if it is a set or a dict.
func (th *Thread) eachHashed(src Value, f func(v Value, h int64) (bool, error)) error {
	if s, ok := asSet(src); ok {
		return s.each(th, f)
	}
	if src.p.shape == &dictShape {
		d := src.dict()
		for i := d.next(0); i >= 0; i = d.next(i + 1) {
			if more, err := f(d.entries[i].key, d.entries[i].hash); err != nil || !more {
				return err
			}
			if err := th.spend(1); err != nil {
				return err
			}
		}
		return nil
	}
	return th.eachIterated(src, f)
}

// update adds the values of an iterable.
func (s *Set) update(th *Thread, src Value) error {
	if o, ok := asSet(src); ok {
		return s.merge(th, o)
	}
	switch src.p.shape {
	case &dictShape:
		if n := src.dict().used; (s.fill+n)*5 >= (len(s.table)-1)*3 {
			if err := s.resize(th, (s.used+n)*2); err != nil {
				return err
			}
		}
	case &listShape:
		l := src.list()
		for i := 0; i < len(l.items); i++ {
			if err := s.Add(th, l.items[i]); err != nil {
				return err
			}
			if err := th.spend(1); err != nil {
				return err
			}
		}
		return nil
	}
	return th.pinned(s.value(), func() error {
		return th.eachHashed(src, func(v Value, h int64) (bool, error) {
			err := s.addHashed(th, v, h)
			return err == nil, err
		})
	})
}

// merge adds o's elements, making room for all of them first.
func (s *Set) merge(th *Thread, o *Set) error {
	if s == o || o.used == 0 {
		return nil
	}
	if (s.fill+o.used)*5 >= (len(s.table)-1)*3 {
		if err := s.resize(th, (s.used+o.used)*2); err != nil {
			return err
		}
	}
	if s.fill > 0 {
		for i := o.next(0); i >= 0; i = o.next(i + 1) {
			e := o.table[i]
			if err := s.addHashed(th, e.key, e.hash); err != nil {
				return err
			}
			if err := th.spend(1); err != nil {
				return err
			}
		}
		return nil
	}
	s.fill, s.used = o.used, o.used
	if len(s.table) == len(o.table) && o.fill == o.used {
		copy(s.table, o.table)
		return th.spend(len(o.table) / 16)
	}
	for i := range o.table {
		if e := &o.table[i]; e.key.p != nil {
			insertClean(s.table, e.key, e.hash)
		}
	}
	return th.spend(len(o.table) / 16)
}

// copySet returns a copy of s of the given shape.
func (th *Thread) copySet(s *Set, shape *Shape) (*Set, error) {
	th.charge(setBaseSize)
	c := newSet(shape)
	return c, c.merge(th, s)
}

// kind is the shape of results of operations on s: the built-in type's.
func (s *Set) kind() *Shape { return s.shape }

// intersect returns the elements of s that src has too. The smaller set is
// walked.
func (th *Thread) intersect(s *Set, src Value) (*Set, error) {
	o, isSet := asSet(src)
	if isSet && o == s {
		return th.copySet(s, s.kind())
	}
	th.charge(setBaseSize)
	r := newSet(s.kind())
	m := th.mark()
	th.keep(r.value())
	defer th.release(m)
	if isSet {
		walked, other := o, s
		if o.used > s.used {
			walked, other = s, o
		}
		return r, r.addWhere(th, walked, other, true)
	}
	return r, th.Iterate(src, func(v Value) (bool, error) {
		h, err := th.Hash(v)
		if err != nil {
			return false, err
		}
		in, err := s.contains(th, v, h)
		if err != nil || !in {
			return err == nil, err
		}
		err = r.addHashed(th, v, h)
		return err == nil && r.used < s.used, err
	})
}

// subtract removes src's values from s.
func (s *Set) subtract(th *Thread, src Value) error {
	o, isSet := asSet(src)
	if isSet && o == s {
		s.clear()
		return nil
	}
	if isSet && o.used>>3 > s.used {
		both, err := th.intersect(s, src)
		if err != nil {
			return err
		}
		src = both.value()
	}
	err := th.eachPlain(src, func(v Value, h int64) (bool, error) {
		_, err := s.discard(th, v, h)
		return err == nil, err
	})
	if err != nil || s.fill-s.used <= (len(s.table)-1)/4 {
		return err
	}
	return s.resize(th, s.growth())
}

// eachPlain is eachHashed that iterates over a dict as over any iterable: it
// notices a dict that changes.
func (th *Thread) eachPlain(src Value, f func(v Value, h int64) (bool, error)) error {
	if s, ok := asSet(src); ok {
		return s.each(th, f)
	}
	return th.eachIterated(src, f)
}

// eachIterated is eachHashed that calls any iterable's __iter__.
func (th *Thread) eachIterated(src Value, f func(v Value, h int64) (bool, error)) error {
	return th.Iterate(src, func(v Value) (bool, error) {
		h, err := th.hashKey(v, asSetElement)
		if err != nil {
			return false, err
		}
		return f(v, h)
	})
}

// difference returns the elements of s that src does not have. When src is
// much smaller they are removed from a copy, else s is walked.
func (th *Thread) difference(s *Set, src Value) (*Set, error) {
	n := -1
	o, isSet := asSet(src)
	switch {
	case isSet:
		n = o.used
	case src.p.shape == &dictShape:
		n = src.dict().used
	}
	if n < 0 || s.used>>2 > n {
		r, err := th.copySet(s, s.kind())
		if err != nil {
			return nil, err
		}
		return r, r.subtract(th, src)
	}
	th.charge(setBaseSize)
	r := newSet(s.kind())
	if isSet {
		return r, r.addWhere(th, s, o, false)
	}
	return r, s.each(th, func(v Value, h int64) (bool, error) {
		i, err := src.dict().lookup(th, v, h)
		if err == nil && i < 0 {
			err = r.addHashed(th, v, h)
		}
		return err == nil, err
	})
}

// addWhere adds the elements of s that o has, or those that it has not.
func (r *Set) addWhere(th *Thread, s, o *Set, has bool) error {
	for i := s.next(0); i >= 0; i = s.next(i + 1) {
		e := s.table[i]
		in, err := o.contains(th, e.key, e.hash)
		if err == nil && in == has {
			err = r.addHashed(th, e.key, e.hash)
		}
		if err != nil {
			return err
		}
		if err := th.spend(1); err != nil {
			return err
		}
	}
	return nil
}

// toggle makes s the symmetric difference of itself and src.
func (s *Set) toggle(th *Thread, src Value) error {
	o, isSet := asSet(src)
	if isSet && o == s {
		s.clear()
		return nil
	}
	if !isSet && src.p.shape != &dictShape {
		// The values may come twice.
		o = th.NewSet()
		if err := o.update(th, src); err != nil {
			return err
		}
		src = o.value()
	}
	return th.eachHashed(src, func(v Value, h int64) (bool, error) {
		gone, err := s.discard(th, v, h)
		if err == nil && !gone {
			err = s.addHashed(th, v, h)
		}
		return err == nil, err
	})
}

// symmetric returns the symmetric difference of s and src.
func (th *Thread) symmetric(s *Set, src Value) (*Set, error) {
	th.charge(setBaseSize)
	r := newSet(s.kind())
	if err := r.update(th, src); err != nil {
		return nil, err
	}
	return r, s.each(th, func(v Value, h int64) (bool, error) {
		gone, err := r.discard(th, v, h)
		if err == nil && !gone {
			err = r.addHashed(th, v, h)
		}
		return err == nil, err
	})
}

// isSubset reports whether o has all elements of s.
func (s *Set) isSubset(th *Thread, o *Set) (bool, error) {
	if s.used > o.used {
		return false, nil
	}
	all := true
	err := s.each(th, func(v Value, h int64) (bool, error) {
		in, err := o.contains(th, v, h)
		all = in
		return in, err
	})
	return all, err
}

// isDisjoint reports whether s has none of src's values.
func (s *Set) isDisjoint(th *Thread, src Value) (bool, error) {
	o, isSet := asSet(src)
	if isSet && o == s {
		return s.used == 0, nil
	}
	each := th.eachPlain
	switch {
	case isSet && src.Type().flags&TypeHeap != 0:
		each = th.eachIterated
	case isSet && o.used > s.used:
		s, src = o, s.value()
	}
	disjoint := true
	err := each(src, func(v Value, h int64) (bool, error) {
		in, err := s.contains(th, v, h)
		disjoint = !in
		return disjoint, err
	})
	return disjoint, err
}
