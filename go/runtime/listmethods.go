package runtime

import "math"

// This file has the methods of list. Tests: corpus/list.

var listMethods = []Def{
	{Name: "append", Sig: "($self, object, /)", Fn: listAppend, Doc: "Add object at the end."},
	{Name: "clear", Sig: "($self, /)", Fn: listClear, Doc: "Remove all items."},
	{Name: "copy", Sig: "($self, /)", Fn: listCopy, Doc: "Return a new list of the same items."},
	{Name: "count", Sig: "($self, value, /)", Fn: listCount, Doc: "Return how many items equal value."},
	{Name: "extend", Sig: "($self, iterable, /)", Fn: listExtendMethod, Doc: "Add the items of iterable at the end."},
	{Name: "index", Sig: "($self, value, start=0, stop=sys.maxsize, /)", Fn: listIndex,
		Doc: "Return the index of the first item that equals value, ValueError if there is none."},
	{Name: "insert", Sig: "($self, index, object, /)", Fn: listInsert, Doc: "Put object before the item at index."},
	{Name: "pop", Sig: "($self, index=-1, /)", Fn: listPop,
		Doc: "Remove the item at index and return it, IndexError if there is none."},
	{Name: "remove", Sig: "($self, value, /)", Fn: listRemove,
		Doc: "Remove the first item that equals value, ValueError if there is none."},
	{Name: "reverse", Sig: "($self, /)", Fn: listReverse, Doc: "Turn the order of the items round."},
	{Name: "sort", Sig: "($self, /, *, key=None, reverse=False)", Fn: listSort,
		Doc: "Sort the list in place: ascending, equal items in their old order. key is applied to each item first; reverse sorts descending."},
	{Name: "__getitem__", Sig: "($self, index, /)", Fn: listGetItemMethod, Doc: "The item at an index, or the list of those that a slice selects."},
	{Name: "__sizeof__", Sig: "($self, /)", Fn: objectSizeof, Doc: "The size in memory, in bytes."},
	{Name: "__reversed__", Sig: "($self, /)", Fn: listReversed, Doc: "Return an iterator over the items from last to first."},
	{Name: "__class_getitem__", Sig: "($type, object, /)", Kind: DefClass, Fn: classGetItemAlias, Doc: "Return a generic alias such as list[int]."},
}

// listGetItemMethod is list.__getitem__, which CPython has as a method and not
// as a slot's wrapper.
func listGetItemMethod(th *Thread, a []Value) (Value, error) { return listGetItem(th, a[0], a[1]) }

func listAppend(th *Thread, a []Value) (Value, error) {
	l := listSelf(a[0])
	if len(l.items) == cap(l.items) {
		if err := th.growList(l, 1); err != nil {
			return Value{}, err
		}
	}
	l.items = append(l.items, a[1])
	return None, nil
}

func listClear(th *Thread, a []Value) (Value, error) {
	listSelf(a[0]).clear()
	return None, nil
}

// clear empties l. A list that is being sorted is empty and stays as it is.
func (l *List) clear() {
	if cap(l.items) > 0 {
		l.items = nil
	}
}

func listCopy(th *Thread, a []Value) (Value, error) {
	l := listSelf(a[0])
	items, err := th.pickItems(l.items, 0, 1, len(l.items))
	if err != nil {
		return Value{}, err
	}
	return newList(items).value(), nil
}

func listCount(th *Thread, a []Value) (Value, error) {
	return th.countItem(&listSelf(a[0]).items, a[1])
}

func listExtendMethod(th *Thread, a []Value) (Value, error) {
	return None, th.listExtend(listSelf(a[0]), a[1])
}

func listIndex(th *Thread, a []Value) (Value, error) {
	l := listSelf(a[0])
	start, err := th.boundArg(a[2], 0)
	if err != nil {
		return Value{}, err
	}
	stop, err := th.boundArg(a[3], math.MaxInt)
	if err != nil {
		return Value{}, err
	}
	start, stop = clipBounds(start, stop, len(l.items))
	i, err := th.findItem(&l.items, a[1], start, stop)
	if err == nil && i < 0 {
		err = th.ValueError("list.index(x): x not in list")
	}
	return Int(int64(i)), err
}

func listInsert(th *Thread, a []Value) (Value, error) {
	l := listSelf(a[0])
	i, err := th.sizeArg(a[1])
	if err != nil {
		return Value{}, err
	}
	if err := th.growList(l, 1); err != nil {
		return Value{}, err
	}
	n := len(l.items)
	if i < 0 {
		i = max(i+n, 0)
	}
	i = min(i, n)
	l.items = l.items[:n+1]
	moveValues(l.items, i+1, i)
	l.items[i] = a[2]
	return None, th.spend((n - i) / 64)
}

func listPop(th *Thread, a []Value) (Value, error) {
	l := listSelf(a[0])
	i, err := th.sizeArg(a[1])
	if err != nil {
		return Value{}, err
	}
	n := len(l.items)
	if n == 0 {
		return Value{}, th.IndexError("pop from empty list")
	}
	i, ok := adjustIndex(i, n)
	if !ok {
		return Value{}, th.IndexError("pop index out of range")
	}
	v := l.items[i]
	if i == n-1 {
		l.items[i] = Value{}
		l.items = l.items[:i]
		l.shrink()
		return v, nil
	}
	return v, th.listDelete(l, i)
}

func listRemove(th *Thread, a []Value) (Value, error) {
	l := listSelf(a[0])
	i, err := th.findItem(&l.items, a[1], 0, math.MaxInt)
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		return Value{}, th.ValueError("list.remove(x): x not in list")
	}
	if i < len(l.items) {
		err = th.listDelete(l, i)
	}
	return None, err
}

func listReverse(th *Thread, a []Value) (Value, error) {
	items := listSelf(a[0]).items
	reverseItems(items)
	return None, th.spend(len(items) / 32)
}

func reverseItems(items []Value) {
	for i, j := 0, len(items)-1; i < j; i, j = i+1, j-1 {
		items[i], items[j] = items[j], items[i]
	}
}

func listSort(th *Thread, a []Value) (Value, error) {
	reverse, err := th.Truth(a[2])
	if err != nil {
		return Value{}, err
	}
	return None, th.sortList(listSelf(a[0]), a[1], reverse)
}
