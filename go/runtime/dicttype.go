package runtime

// This file defines the type dict: its slots. The table is in dict.go, the
// methods in dictmethods.go, filling from other objects in dictupdate.go, views
// in dictviews.go, iterators in dictiter.go. Tests: corpus/dict.

func setupDict() {
	initType(&DictType, typeSpec{
		name: "dict", layout: layoutDict, shapes: []*Shape{&dictShape}, flags: TypeMapping | TypeMatchSelf,
		doc: "A mapping from keys to values, in the order of insertion. It is made of keyword arguments, a mapping, or an iterable of pairs.",
		slots: Slots{
			Repr: reprDict, RichCompare: compareDicts, Iter: iterDict, Len: lenDict,
			GetItem: dictGetItem, SetItem: dictSetItem, Contains: dictContains,
			Binary:  &[NumBinaryOps]binarySlot{OpOr: dictOr},
			InPlace: &[NumBinaryOps]binarySlot{OpOr: dictInPlaceOr},
			New:     newDictSlot, Init: initDictSlot, Visit: visitDict, Size: sizeDict,
		},
		methods: dictMethods,
	})
	setupDictIterators()
	setupDictViews()
}

// dictSelf returns the table of an object that is a dict or of a subclass.
func dictSelf(v Value) *Dict {
	if v.p.shape == &dictShape {
		return v.dict()
	}
	return unwrap(v).dict()
}

func newDictSlot(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	return th.NewDict().value(), nil
}

func initDictSlot(th *Thread, v Value, args []Value, names []*Str) error {
	return th.dictUpdateArgs("dict", v, args, names)
}

func reprDict(th *Thread, v Value) (Value, error) {
	d := dictSelf(v)
	if d.used == 0 {
		return th.newASCII("{}"), nil
	}
	if !th.beginRepr(v.p) {
		return th.newASCII("{...}"), nil
	}
	defer th.endRepr()
	t := reprText{b: make([]byte, 0, 64)}
	sep := "{"
	for i := d.next(0); i >= 0; i = d.next(i + 1) {
		key, val := d.entries[i].key, d.entries[i].val
		if err := t.add(th, sep); err != nil {
			return Value{}, err
		}
		if err := t.addRepr(th, key); err != nil {
			return Value{}, err
		}
		if err := t.add(th, ": "); err != nil {
			return Value{}, err
		}
		if err := t.addRepr(th, val); err != nil {
			return Value{}, err
		}
		sep = ", "
	}
	if err := t.add(th, "}"); err != nil {
		return Value{}, err
	}
	return t.value(th), nil
}

func compareDicts(th *Thread, v, w Value, op CompareOp) (Value, error) {
	x, ok := asDict(v)
	y, ok2 := asDict(w)
	if !ok || !ok2 || op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	eq, err := th.sameDict(x, y)
	return Bool(eq == (op == CmpEq)), err
}

// sameDict reports whether both have the same keys with equal values.
func (th *Thread) sameDict(x, y *Dict) (bool, error) {
	if x.used != y.used {
		return false, nil
	}
	for i := x.next(0); i >= 0; i = x.next(i + 1) {
		e := x.entries[i]
		j, err := y.lookup(th, e.key, e.hash)
		if err != nil || j < 0 {
			return false, err
		}
		eq, err := th.Equal(e.val, y.entries[j].val)
		if err != nil || !eq {
			return false, err
		}
		if err := th.spend(1); err != nil {
			return false, err
		}
	}
	return true, nil
}

func lenDict(th *Thread, v Value) (int, error) { return dictSelf(v).used, nil }

// dictGetItem is d[key]. A missing key of a subclass is left to its
// __missing__.
func dictGetItem(th *Thread, v, key Value) (Value, error) {
	d := dictSelf(v)
	i, err := d.find(th, key)
	if err != nil {
		return Value{}, err
	}
	if i >= 0 {
		return d.entries[i].val, nil
	}
	if v.p.shape != &dictShape {
		if x, found, err := th.callMethodIf(v, missingName, key); found {
			return x, err
		}
	}
	return Value{}, th.KeyError(key)
}

func dictSetItem(th *Thread, v, key, val Value) error {
	d := dictSelf(v)
	if val.IsSet() {
		return d.Set(th, key, val)
	}
	found, err := d.Delete(th, key)
	if err == nil && !found {
		err = th.KeyError(key)
	}
	return err
}

func dictContains(th *Thread, v, key Value) (bool, error) {
	i, err := dictSelf(v).find(th, key)
	return i >= 0, err
}

func dictOr(th *Thread, v, w Value) (Value, error) {
	_, ok := asDict(v)
	if _, ok2 := asDict(w); !ok || !ok2 {
		return NotImplemented, nil
	}
	d, err := th.copyMapping(v)
	if err != nil {
		return Value{}, err
	}
	return d.value(), th.dictFill(d, w)
}

func dictInPlaceOr(th *Thread, v, w Value) (Value, error) {
	return v, th.dictFill(dictSelf(v), w)
}
