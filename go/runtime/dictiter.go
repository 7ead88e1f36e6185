package runtime

// This file has the iterators of dicts and their views: over keys, values and
// items, forwards and backwards. They notice a dict that changes its size.
// Tests: corpus/dict, corpus/iterators.

// dictIter is an iterator over a dict; its shape tells what it gives.
type dictIter struct {
	Obj
	dict *Dict // nil when exhausted
	pos  int   // of the next entry
	used int   // the dict's size at the start; -1 once it has changed
	left int
}

var (
	dictRevKeyIterShape   = Shape{typ: &DictRevKeyIterType}
	dictRevValueIterShape = Shape{typ: &DictRevValueIterType}
	dictRevItemIterShape  = Shape{typ: &DictRevItemIterType}
)

func setupDictIterators() {
	for _, row := range [...]struct {
		t     *Type
		name  string
		shape *Shape
		next  unarySlot
	}{
		{&DictKeyIterType, "dict_keyiterator", &dictKeyIterShape, nextDictKey},
		{&DictValueIterType, "dict_valueiterator", &dictValueIterShape, nextDictValue},
		{&DictItemIterType, "dict_itemiterator", &dictItemIterShape, nextDictItem},
		{&DictRevKeyIterType, "dict_reversekeyiterator", &dictRevKeyIterShape, nextRevDictKey},
		{&DictRevValueIterType, "dict_reversevalueiterator", &dictRevValueIterShape, nextRevDictValue},
		{&DictRevItemIterType, "dict_reverseitemiterator", &dictRevItemIterShape, nextRevDictItem},
	} {
		initType(row.t, typeSpec{
			name: row.name, layout: layoutOther, shapes: []*Shape{row.shape}, flags: TypeFinal | TypeNoNew,
			slots:   Slots{Iter: iterSelf, Next: row.next, Visit: visitDictIter},
			methods: []Def{lengthHint(dictIterHint)},
		})
	}
}

// newDictIter makes the iterator that the shape says.
func (th *Thread) newDictIter(d *Dict, shape *Shape) Value {
	th.charge(64)
	it := &dictIter{dict: d, used: d.used, left: d.used}
	it.shape = shape
	switch shape {
	case &dictRevKeyIterShape, &dictRevValueIterShape, &dictRevItemIterShape:
		it.pos = len(d.entries) - 1
	}
	return objValue(&it.Obj)
}

func iterDict(th *Thread, v Value) (Value, error) {
	return th.newDictIter(dictSelf(v), &dictKeyIterShape), nil
}

// advance returns the next entry, nil at the end.
func (it *dictIter) advance(th *Thread) (*entry, error) {
	d := it.dict
	if d == nil {
		return nil, nil
	}
	if it.used != d.used {
		it.used = -1
		return nil, th.RuntimeError("dictionary changed size during iteration")
	}
	i := it.pos
	for i < len(d.entries) && d.entries[i].key.p == nil {
		i++
	}
	if gaps := i - it.pos; gaps > 32 {
		if err := th.spend(gaps / 16); err != nil {
			return nil, err
		}
	}
	if i >= len(d.entries) {
		it.dict = nil
		return nil, nil
	}
	return it.take(th, i, i+1)
}

// retreat is advance for the reversed iterators.
func (it *dictIter) retreat(th *Thread) (*entry, error) {
	d := it.dict
	if d == nil {
		return nil, nil
	}
	if it.used != d.used {
		it.used = -1
		return nil, th.RuntimeError("dictionary changed size during iteration")
	}
	i := min(it.pos, len(d.entries)-1)
	for i >= 0 && d.entries[i].key.p == nil {
		i--
	}
	if gaps := it.pos - i; gaps > 32 {
		if err := th.spend(gaps / 16); err != nil {
			return nil, err
		}
	}
	if i < 0 {
		it.dict = nil
		return nil, nil
	}
	it.pos, it.left = i-1, it.left-1
	return &d.entries[i], nil
}

// take gives entry i. One more than there were at the start means that keys
// were replaced.
func (it *dictIter) take(th *Thread, i, next int) (*entry, error) {
	d := it.dict
	if it.left == 0 {
		it.dict = nil
		return nil, th.RuntimeError("dictionary keys changed during iteration")
	}
	it.pos, it.left = next, it.left-1
	return &d.entries[i], nil
}

func nextDictKey(th *Thread, v Value) (Value, error) {
	e, err := v.dictIter().advance(th)
	if e == nil {
		return Value{}, err
	}
	return e.key, nil
}

func nextDictValue(th *Thread, v Value) (Value, error) {
	e, err := v.dictIter().advance(th)
	if e == nil {
		return Value{}, err
	}
	return e.val, nil
}

func nextDictItem(th *Thread, v Value) (Value, error) {
	e, err := v.dictIter().advance(th)
	if e == nil {
		return Value{}, err
	}
	return th.pair(e.key, e.val), nil
}

func nextRevDictKey(th *Thread, v Value) (Value, error) {
	e, err := v.dictIter().retreat(th)
	if e == nil {
		return Value{}, err
	}
	return e.key, nil
}

func nextRevDictValue(th *Thread, v Value) (Value, error) {
	e, err := v.dictIter().retreat(th)
	if e == nil {
		return Value{}, err
	}
	return e.val, nil
}

func nextRevDictItem(th *Thread, v Value) (Value, error) {
	e, err := v.dictIter().retreat(th)
	if e == nil {
		return Value{}, err
	}
	return th.pair(e.key, e.val), nil
}

// pair returns the tuple (a, b).
func (th *Thread) pair(a, b Value) Value {
	th.charge(48 + 2*valueSize)
	t := &tuple2{inline: [2]Value{a, b}}
	t.shape, t.items = &tupleShape, t.inline[:]
	return t.Tuple.value()
}

func dictIterHint(th *Thread, a []Value) (Value, error) {
	it := a[0].dictIter()
	if it.dict == nil || it.used != it.dict.used {
		return Int(0), nil
	}
	return Int(int64(it.left)), nil
}

func visitDictIter(v Value, f func(Value)) {
	if d := v.dictIter().dict; d != nil {
		f(d.value())
	}
}
