package runtime

import "strconv"

// This file fills dicts from other objects: dict(x), d.update(x), d |= x and
// dict.fromkeys. Tests: corpus/dict.

// dictUpdateArgs is dict.__init__ and dict.update: at most one positional
// argument, then keywords.
func (th *Thread) dictUpdateArgs(name string, v Value, args []Value, names []*Str) error {
	npos := len(args) - len(names)
	if err := th.argCount(name, args[:npos], nil, 0, 1); err != nil {
		return err
	}
	d := dictSelf(v)
	if npos == 1 {
		if err := th.pinned(v, func() error { return th.dictFill(d, args[0]) }); err != nil {
			return err
		}
	}
	for i, k := range names {
		d.SetStr(th, k, args[npos+i])
	}
	return nil
}

// dictFill adds the items of src, a mapping or an iterable of pairs.
func (th *Thread) dictFill(d *Dict, src Value) error {
	if src.p.shape == &dictShape {
		return th.dictMerge(d, src.dict())
	}
	if s, ok := asDict(src); ok && th.iteratesAsDict(src) {
		return th.dictMerge(d, s)
	}
	keys, err := th.tryAttr(src, keysName)
	if err != nil {
		return err
	}
	if !keys.IsSet() {
		return th.dictFillPairs(d, src)
	}
	return th.dictFillMapping(d, src)
}

// dictFillMapping adds the items of a mapping.
func (th *Thread) dictFillMapping(d *Dict, src Value) error {
	return th.eachItem(src, nil, func(k, v Value) error { return d.Set(th, k, v) })
}

// eachItem calls f with the items of a mapping: a dict's directly, others'
// through keys() and indexing. If admit is not nil, it sees each key first.
func (th *Thread) eachItem(src Value, admit func(k Value) error, f func(k, v Value) error) error {
	if s, ok := asDict(src); ok && (src.p.shape == &dictShape || th.iteratesAsDict(src)) {
		return th.eachEntry(s, admit, f)
	}
	keys, err := th.mappingKeys(src)
	if err != nil {
		return err
	}
	return th.Iterate(keys, func(k Value) (bool, error) {
		if admit != nil {
			if err := admit(k); err != nil {
				return false, err
			}
		}
		v, err := th.GetItem(src, k)
		if err == nil {
			err = f(k, v)
		}
		return err == nil, err
	})
}

// eachEntry calls f with d's items. A dict that gets bigger or smaller
// meanwhile is an error, as in CPython.
func (th *Thread) eachEntry(d *Dict, admit func(k Value) error, f func(k, v Value) error) error {
	used := d.used
	for i := d.next(0); i >= 0; i = d.next(i + 1) {
		e := d.entries[i]
		if admit != nil {
			if err := admit(e.key); err != nil {
				return err
			}
		}
		if err := f(e.key, e.val); err != nil {
			return err
		}
		if d.used != used {
			return th.RuntimeError("dict mutated during update")
		}
	}
	return th.spend(d.used / 16)
}

// mappingKeys returns what src.keys() gives: a list as it is, anything else as
// a list, so that all keys come before the first item.
func (th *Thread) mappingKeys(src Value) (Value, error) {
	keys, err := th.callMethodNamed(src, keysName)
	if err != nil {
		return Value{}, err
	}
	if _, ok := exactItems(keys); ok {
		return keys, nil
	}
	if !mayIterate(keys) {
		return Value{}, th.TypeError("%s.keys() returned a non-iterable (type %s)", src.Type().name, keys.Type().name)
	}
	items, err := th.Collect(keys)
	return th.NewList(items).value(), err
}

// iteratesAsDict reports whether v, of a subclass of dict, has dict's own
// __iter__: then its table is read directly.
func (th *Thread) iteratesAsDict(v Value) bool {
	own, _ := th.lookup(v.Type(), iterName)
	dicts, _ := th.lookup(&DictType, iterName)
	return own == dicts
}

// dictMerge adds src's items to d. It makes room for all of them at once, as
// CPython does; an empty dict takes over a well-filled table as it is.
func (th *Thread) dictMerge(d, src *Dict) error {
	if d == src || src.used == 0 {
		return nil
	}
	if err := th.reserve(src.used * entrySize); err != nil {
		return err
	}
	if size := 1 << src.logSize; d.used == 0 && src.used == len(src.entries) && (size == minTable || src.used > tableRoom(size/2)) {
		d.Clear()
		src.copyTo(th, d)
		return th.spend(src.used / 16)
	}
	if tableRoom(1<<d.logSize) < src.used {
		d.presize(th, d.used+src.used)
		d.nonStr = d.nonStr || src.nonStr
	}
	n := src.used
	for i := src.next(0); i >= 0; i = src.next(i + 1) {
		e := src.entries[i]
		if err := d.setHashed(th, e.key, e.hash, e.val); err != nil {
			return err
		}
		if src.used != n {
			return th.RuntimeError("dict mutated during update")
		}
		if err := th.spend(i & 1); err != nil {
			return err
		}
	}
	return nil
}

// dictFillPairs adds the pairs of an iterable.
func (th *Thread) dictFillPairs(d *Dict, src Value) error {
	i := 0
	return th.Iterate(src, func(pair Value) (bool, error) {
		items, ok := exactItems(pair)
		if !ok {
			var err error
			if items, err = th.pairItems(pair, i); err != nil {
				return false, err
			}
		}
		if len(items) != 2 {
			return false, th.ValueError("dictionary update sequence element #%d has length %d; 2 is required", i, len(items))
		}
		i++
		err := d.Set(th, items[0], items[1])
		return err == nil, err
	})
}

// pairItems collects element i of an update sequence.
func (th *Thread) pairItems(pair Value, i int) ([]Value, error) {
	if mayIterate(pair) {
		return th.collectOr(pair, func() error { return th.noPair(i) })
	}
	return nil, th.noPair(i)
}

// noPair is the error of element i of an update sequence, which is no iterable.
func (th *Thread) noPair(i int) error {
	err := th.TypeError("object is not iterable")
	note := th.NewStr("Cannot convert dictionary update sequence element #" + strconv.Itoa(i) + " to a sequence")
	if e, ok := asExc(err); ok {
		if err := th.setAttr(e.value(), notesName, th.NewList([]Value{note}).value()); err != nil {
			return err
		}
	}
	return err
}

// dictFromKeys is the class method fromkeys.
func dictFromKeys(th *Thread, a []Value) (Value, error) {
	if a[0] == DictType.value() {
		d := th.newDictSized(tableSizeHint(a[1]))
		err := th.pinned(d.value(), func() error {
			return th.eachKey(a[1], func(k Value, h int64) error { return d.setHashed(th, k, h, a[2]) })
		})
		return d.value(), err
	}
	obj, err := th.Call(a[0])
	if err != nil {
		return Value{}, err
	}
	val := a[2]
	if obj.p.shape == &dictShape {
		return obj, th.eachKey(a[1], func(k Value, h int64) error { return obj.dict().setHashed(th, k, h, val) })
	}
	return obj, th.Iterate(a[1], func(k Value) (bool, error) {
		err := th.SetItem(obj, k, val)
		return err == nil, err
	})
}

// tableSizeHint is the size of a dict or set, 0 for anything else.
func tableSizeHint(v Value) int {
	switch v.p.shape {
	case &dictShape:
		return v.dict().used
	case &setShape, &frozenSetShape:
		return v.set().used
	}
	return 0
}

// eachKey calls f with each value of an iterable and its hash as a dict key:
// the one that is stored, if it is exactly a set or a dict.
func (th *Thread) eachKey(src Value, f func(k Value, h int64) error) error {
	switch src.p.shape {
	case &dictShape, &setShape, &frozenSetShape:
		return th.eachHashed(src, func(k Value, h int64) (bool, error) {
			err := f(k, h)
			return err == nil, err
		})
	}
	return th.Iterate(src, func(k Value) (bool, error) {
		h, err := th.hashKey(k, asDictKey)
		if err == nil {
			err = f(k, h)
		}
		return err == nil, err
	})
}
