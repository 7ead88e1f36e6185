package runtime

// This file is list.sort: it takes the items out of the list, applies the key
// function, picks a way to sort and puts the items back. Keys that are all
// ints, all floats or all strs are sorted as machine words (sortfast.go);
// anything else by timsort (timsort.go), which compares as CPython does. Tests:
// sort_test.go, corpus/list.

// sortItem is an item with the key that it is sorted by.
type sortItem struct {
	key, val Value
}

const sortItemSize = 2 * valueSize

// beingSorted is what a list holds meanwhile: nothing, but not nil. Whatever
// changes the list, even to and fro, puts something else there.
var beingSorted = make([]Value, 0)

// sortList sorts l by key, a callable or None. While it runs guest code, the
// list is empty; a list that was changed meanwhile is an error.
func (th *Thread) sortList(l *List, key Value, reverse bool) error {
	items := l.items
	l.items = beingSorted
	m := th.mark()
	th.pin(&items)
	err := th.sortValues(items, key, reverse)
	th.release(m)
	if err == nil && (l.items == nil || cap(l.items) > 0) {
		err = th.ValueError("list modified during sort")
	}
	l.items = items
	return err
}

// sortValues sorts items in place. After an error they are a permutation of
// what they were.
func (th *Thread) sortValues(items []Value, key Value, reverse bool) error {
	keys := items
	if key.IsSet() && !key.IsNone() {
		if err := th.reserve(len(items) * valueSize); err != nil {
			return err
		}
		keys = make([]Value, len(items))
		th.pin(&keys)
		for i := range items {
			k, err := th.CallArgs(key, items[i:i+1:i+1], nil)
			if err != nil {
				return err
			}
			keys[i] = k
		}
	}
	if len(items) < 2 {
		return nil
	}
	switch sortKindOf(keys) {
	case sortInts:
		return th.sortByInts(items, keys, reverse)
	case sortFloats:
		return th.sortByFloats(items, keys, reverse)
	case sortStrs:
		return th.sortByStrs(items, keys, reverse)
	}
	return th.sortGeneral(items, keys, reverse)
}

type sortKind uint8

const (
	sortOther sortKind = iota
	sortInts
	sortFloats
	sortStrs
)

// sortKindOf tells what all keys are. Floats with a NaN among them have no
// order, so what comes out depends on the algorithm: they count as other.
func sortKindOf(keys []Value) sortKind {
	kind := sortOther
	switch {
	case keys[0].p == &tagInt:
		kind = sortInts
	case keys[0].p == &tagFloat:
		kind = sortFloats
	case keys[0].p.shape == &strShape:
		kind = sortStrs
	}
	for _, k := range keys {
		switch {
		case k.p == &tagInt:
			if kind != sortInts {
				return sortOther
			}
		case k.p == &tagFloat:
			if kind != sortFloats || k.float() != k.float() {
				return sortOther
			}
		case k.p.shape == &strShape:
			if kind != sortStrs {
				return sortOther
			}
		default:
			return sortOther
		}
	}
	return kind
}

// sortGeneral sorts by __lt__. Descending order is the order of the reversed
// list, reversed: so equal items stay in their order.
func (th *Thread) sortGeneral(items, keys []Value, reverse bool) error {
	if err := th.hold(len(items) * sortItemSize * 3 / 2); err != nil {
		return err
	}
	work := make([]sortItem, len(items))
	for i := range items {
		at := i
		if reverse {
			at = len(items) - 1 - i
		}
		work[at] = sortItem{keys[i], items[i]}
	}
	err := th.timsort(work)
	for i := range work {
		at := i
		if reverse {
			at = len(items) - 1 - i
		}
		items[at] = work[i].val
	}
	return err
}

// sortLess is a < b, with short cuts for common pairs.
func (th *Thread) sortLess(a, b Value) (bool, error) {
	switch {
	case a.p == &tagInt && b.p == &tagInt:
		return a.int() < b.int(), nil
	case a.p == &tagFloat && b.p == &tagFloat:
		return a.float() < b.float(), nil
	case a.p.shape == &strShape && b.p.shape == &strShape:
		return a.str().s < b.str().s, nil
	case a.p.shape == &tupleShape && b.p.shape == &tupleShape:
		return th.tupleLess(a.tuple(), b.tuple())
	}
	r, err := th.Compare(a, b, CmpLt)
	if err != nil {
		return false, err
	}
	return th.Truth(r)
}

// tupleLess compares tuples whose first items decide without a detour.
func (th *Thread) tupleLess(a, b *Tuple) (bool, error) {
	if len(a.items) > 0 && len(b.items) > 0 {
		x, y := a.items[0], b.items[0]
		if x != y && (x.p == &tagInt && y.p == &tagInt || x.p.shape == &strShape && y.p.shape == &strShape && x.str().s != y.str().s) {
			return th.sortLess(x, y)
		}
	}
	r, err := th.Compare(a.value(), b.value(), CmpLt)
	if err != nil {
		return false, err
	}
	return th.Truth(r)
}
