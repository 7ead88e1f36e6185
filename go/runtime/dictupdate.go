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
	if keys, err = th.Call(keys); err == nil {
		err = th.checkKeys(src, keys)
	}
	if err != nil {
		return err
	}
	return th.Iterate(keys, func(k Value) (bool, error) {
		v, err := th.GetItem(src, k)
		if err == nil {
			err = d.Set(th, k, v)
		}
		return err == nil, err
	})
}

// checkKeys refuses what src.keys() returned if nothing can iterate over it.
func (th *Thread) checkKeys(src, keys Value) error {
	if mayIterate(keys) {
		return nil
	}
	return th.TypeError("%s.keys() returned a non-iterable (type %s)", src.Type().name, keys.Type().name)
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
	if room := cap(src.entries); d.used == 0 && src.used == len(src.entries) && (room <= tableRoom(minTable) || src.used > room/2) {
		d.Clear()
		src.copyTo(th, d)
		return th.spend(src.used / 16)
	}
	if cap(d.entries) < src.used {
		d.presize(th, d.used+src.used)
	}
	n, version := len(src.entries), src.version
	for i := src.next(0); i >= 0; i = src.next(i + 1) {
		e := src.entries[i]
		if err := d.setHashed(th, e.key, e.hash, e.val); err != nil {
			return err
		}
		if src.version != version && len(src.entries) != n {
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

// eachKey calls f with each value of an iterable and its hash as a dict key.
func (th *Thread) eachKey(src Value, f func(k Value, h int64) error) error {
	return th.Iterate(src, func(k Value) (bool, error) {
		h, err := th.hashKey(k, asDictKey)
		if err == nil {
			err = f(k, h)
		}
		return err == nil, err
	})
}
