package runtime

// This file takes pairs from iterators without making tuples of them, for
// loops such as `for i, x in enumerate(y)` that unpack the pair at once. Tests:
// corpus/iterators, pairiter_test.go.

// givesPairs reports whether nextPair can be used on it.
func givesPairs(it Value) bool {
	switch it.p.shape {
	case &dictItemIterShape, &enumerateShape:
		return true
	case &zipShape:
		return len(it.zipObj().its) == 2
	}
	return false
}

// nextPair is the next pair of an iterator for which givesPairs holds; a is
// unset at the end.
func (th *Thread) nextPair(it Value) (a, b Value, err error) {
	a, b, err = th.nextPairOf(it)
	if err != nil && isExc(err, &StopIterationType) {
		err = nil
	}
	return a, b, err
}

func (th *Thread) nextPairOf(it Value) (a, b Value, err error) {
	switch it.p.shape {
	case &dictItemIterShape:
		e, err := it.dictIter().advance(th)
		if e == nil {
			return Value{}, Value{}, err
		}
		return e.key, e.val, nil
	case &enumerateShape:
		return th.nextCounted(it.enumerateObj())
	}
	return th.nextZipped(it.zipObj())
}

// nextCounted is the next pair of an enumerate object.
func (th *Thread) nextCounted(e *enumerateIter) (count, x Value, err error) {
	x, err = th.innerNext(e.it)
	if err != nil || !x.IsSet() {
		return Value{}, Value{}, err
	}
	count = e.count
	if count.isInt() && count.int() != 1<<63-1 {
		e.count = Int(count.int() + 1)
		return count, x, nil
	}
	e.count, err = th.Binary(count, Int(1), OpAdd)
	return count, x, err
}

// nextZipped is the next pair of a zip object over two iterators.
func (th *Thread) nextZipped(z *zipIter) (a, b Value, err error) {
	if a, err = th.nextOf("zip", z.its, 0, z.strict); err != nil || !a.IsSet() {
		return Value{}, Value{}, err
	}
	if b, err = th.nextOf("zip", z.its, 1, z.strict); err != nil || !b.IsSet() {
		return Value{}, Value{}, err
	}
	return a, b, nil
}
