package runtime

// This file has the methods of dict. Tests: corpus/dict.

var dictMethods = []Def{
	{Name: "clear", Sig: "($self, /)", Fn: dictClear, Doc: "Remove all items."},
	{Name: "copy", Sig: "($self, /)", Fn: dictCopy, Doc: "Return a new dict of the same items."},
	{Name: "fromkeys", Sig: "($type, iterable, value=None, /)", Kind: DefClass, Fn: dictFromKeys,
		Doc: "Return a new dict that has the iterable's values as keys, all with the same value."},
	{Name: "get", Sig: "($self, key, default=None, /)", Fn: dictGet, Doc: "Return the value of key, or default."},
	{Name: "items", Sig: "($self, /)", Fn: dictItemsMethod, Doc: "Return a view of the items as pairs."},
	{Name: "keys", Sig: "($self, /)", Fn: dictKeysMethod, Doc: "Return a view of the keys."},
	{Name: "pop", Sig: "($self, key, default=<unrepresentable>, /)", Fn: dictPop,
		Doc: "Remove key and return its value; without the key return default, or raise KeyError if none is given."},
	{Name: "popitem", Sig: "($self, /)", Fn: dictPopItem, Doc: "Remove the last item and return it as a pair."},
	{Name: "setdefault", Sig: "($self, key, default=None, /)", Fn: dictSetDefault,
		Doc: "Return the value of key, which is set to default first if the key is missing."},
	{Name: "update", Sig: "($self, /, *args, **kwargs)", Fn: dictUpdateMethod,
		Doc: "Set items from a mapping or an iterable of pairs, then from keyword arguments."},
	{Name: "values", Sig: "($self, /)", Fn: dictValuesMethod, Doc: "Return a view of the values."},
	{Name: "__contains__", Sig: "($self, key, /)", Fn: dictContainsMethod, Doc: "Return whether the dict has the key."},
	{Name: "__getitem__", Sig: "($self, key, /)", Fn: dictGetItemMethod, Doc: "Return the value of key, KeyError if it is missing."},
	{Name: "__reversed__", Sig: "($self, /)", Fn: dictReversed, Doc: "Return an iterator over the keys from last to first."},
	{Name: "__sizeof__", Sig: "($self, /)", Fn: dictSizeof, Doc: "How many bytes CPython would take for the dict."},
	{Name: "__class_getitem__", Sig: "($type, object, /)", Kind: DefClass, Fn: classGetItemAlias, Doc: "Return a generic alias such as dict[str, int]."},
}

func dictContainsMethod(th *Thread, a []Value) (Value, error) {
	in, err := dictContains(th, a[0], a[1])
	return Bool(in), err
}

func dictGetItemMethod(th *Thread, a []Value) (Value, error) { return dictGetItem(th, a[0], a[1]) }

func dictClear(th *Thread, a []Value) (Value, error) {
	dictSelf(a[0]).Clear()
	return None, nil
}

func dictCopy(th *Thread, a []Value) (Value, error) {
	d, err := th.copyMapping(a[0])
	if err != nil {
		return Value{}, err
	}
	return d.value(), nil
}

// copyMapping returns a dict of a dict's items. A subclass with an __iter__ of
// its own is asked for its keys and values.
func (th *Thread) copyMapping(v Value) (*Dict, error) {
	if s := dictSelf(v); s.used == 0 || v.p.shape == &dictShape || th.iteratesAsDict(v) {
		return th.copyDict(s)
	}
	d := th.NewDict()
	return d, th.dictFill(d, v)
}

func dictGet(th *Thread, a []Value) (Value, error) {
	d := dictSelf(a[0])
	i, err := d.find(th, a[1])
	if err != nil {
		return Value{}, err
	}
	if i < 0 {
		return a[2], nil
	}
	return d.entries[i].val, nil
}

// dictPop does not hash the key where the dict is empty, as CPython does not.
func dictPop(th *Thread, a []Value) (Value, error) {
	d := dictSelf(a[0])
	if d.used > 0 {
		i, err := d.find(th, a[1])
		if err != nil {
			return Value{}, err
		}
		if i >= 0 {
			v := d.entries[i].val
			d.deleteAt(i)
			return v, nil
		}
	}
	if a[2].IsSet() {
		return a[2], nil
	}
	return Value{}, th.KeyError(a[1])
}

func dictPopItem(th *Thread, a []Value) (Value, error) {
	d := dictSelf(a[0])
	e, ok := d.popLast()
	if !ok {
		return Value{}, th.KeyError(th.NewStr("popitem(): dictionary is empty"))
	}
	return th.pair(e.key, e.val), nil
}

func dictSetDefault(th *Thread, a []Value) (Value, error) {
	d := dictSelf(a[0])
	h, err := th.hashKey(a[1], asDictKey)
	if err != nil {
		return Value{}, err
	}
	i, err := d.lookup(th, a[1], h)
	if err != nil {
		return Value{}, err
	}
	if i >= 0 {
		return d.entries[i].val, nil
	}
	if len(d.entries) == cap(d.entries) {
		if err := th.checkLimits(); err != nil {
			return Value{}, err
		}
	}
	d.insert(th, a[1], h, a[2])
	return a[2], nil
}

// dictUpdateMethod is dict.update. The binder puts **kwargs at the first place
// behind self, and *args behind it.
func dictUpdateMethod(th *Thread, a []Value) (Value, error) {
	if err := th.dictUpdateArgs("update", a[0], a[2:], nil); err != nil {
		return Value{}, err
	}
	if kw := a[1].dict(); kw.used > 0 {
		return None, th.dictMerge(dictSelf(a[0]), kw)
	}
	return None, nil
}

func dictReversed(th *Thread, a []Value) (Value, error) {
	return th.newDictIter(dictSelf(a[0]), &dictRevKeyIterShape), nil
}

// dictSizeof counts as CPython does: the object, the head of its keys, an index
// of cells of 1, 2, 4 or 8 bytes, and the room for entries, which are smaller
// where all keys are strs.
func dictSizeof(_ *Thread, a []Value) (Value, error) {
	d := dictSelf(a[0])
	if d.logSize == 0 {
		return Int(48), nil
	}
	size, cell, item := 1<<d.logSize, 1, 16
	for limit := 256; size >= limit && cell < 8; limit *= limit {
		cell *= 2
	}
	if d.nonStr {
		item = 24
	}
	return Int(int64(48 + 32 + size*cell + tableRoom(size)*item)), nil
}
