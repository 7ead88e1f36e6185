package runtime

// This file reads, assigns and deletes slices of lists. A slice's parts may
// run guest code that changes the list, so its length is taken after them, and
// what is assigned is collected before. Tests: corpus/slicing,
// listslice_test.go.

func (th *Thread) listSlice(l *List, s *Slice) (Value, error) {
	start, stop, step, err := th.sliceUnpack(s)
	if err != nil {
		return Value{}, err
	}
	start, _, count := fitSlice(start, stop, step, len(l.items))
	items, err := th.pickItems(l.items, start, step, count)
	if err != nil {
		return Value{}, err
	}
	return newList(items).value(), nil
}

// pickItems copies count of items from start on in distances of step.
func (th *Thread) pickItems(items []Value, start, step, count int) ([]Value, error) {
	if err := th.reserve(48 + count*valueSize); err != nil {
		return nil, err
	}
	if count == 0 {
		return nil, nil
	}
	if step == 1 {
		picked := items[start : start+count]
		out := make([]Value, len(picked))
		copy(out, picked) // make and copy in one: the new memory is not cleared first
		return out, th.spend(count / 32)
	}
	out := make([]Value, count)
	for i := range out {
		out[i] = items[start]
		start += step
	}
	return out, th.spend(count / 8)
}

// listSetSlice is l[s] = val.
func (th *Thread) listSetSlice(l *List, s *Slice, val Value) error {
	start, stop, step, err := th.sliceUnpack(s)
	if err != nil {
		return err
	}
	wrong := func() error { return th.TypeError("must assign iterable to extended slice") }
	if !mayIterate(val) {
		return wrong()
	}
	if own, ok := asList(val); ok && own == l {
		val = l.value() // of a subclass: its __iter__ does not count
	}
	items, ok := exactItems(val)
	if !ok || val == l.value() {
		if items, err = th.collectOr(val, wrong); err != nil {
			return err
		}
	}
	first, last, count := fitSlice(start, stop, step, len(l.items))
	if step == 1 {
		return th.replaceItems(l, first, max(first, last), items)
	}
	if len(items) != count {
		return th.ValueError("attempt to assign sequence of size %d to extended slice of size %d", len(items), count)
	}
	for i, v := range items {
		l.items[first+i*step] = v
	}
	return th.spend(count / 8)
}

// mayIterate reports whether iter(v) has a chance.
func mayIterate(v Value) bool {
	s := &v.Type().slots
	return s.Iter != nil || s.GetItem != nil && v.layout() != layoutDict
}

// replaceItems puts items in the place of l's items [i, j).
func (th *Thread) replaceItems(l *List, i, j int, items []Value) error {
	n, grow := len(l.items), len(items)-(j-i)
	if grow > 0 {
		if err := th.growList(l, grow); err != nil {
			return err
		}
		l.items = l.items[:n+grow]
	}
	moveValues(l.items[:max(n, n+grow)], j+grow, j)
	copy(l.items[i:], items)
	if grow < 0 {
		clear(l.items[n+grow:])
		l.items = l.items[:n+grow]
		l.shrink()
	}
	return th.spend((n - i) / 64)
}

// listDelSlice is del l[s].
func (th *Thread) listDelSlice(l *List, s *Slice) error {
	start, stop, step, err := th.sliceUnpack(s)
	if err != nil {
		return err
	}
	n := len(l.items)
	first, last, count := fitSlice(start, stop, step, n)
	if count == 0 {
		return nil
	}
	if step < 0 {
		first, last, step = first+(count-1)*step, first+1, -step
	}
	if step == 1 {
		return th.replaceItems(l, first, last, nil)
	}
	to := first
	for i := first; i < n; i++ {
		if off := i - first; off%step == 0 && off/step < count {
			continue
		}
		l.items[to] = l.items[i]
		to++
	}
	clear(l.items[to:])
	l.items = l.items[:to]
	l.shrink()
	return th.spend((n - first) / 8)
}
