package runtime

// This file defines DictView and the types dict_keys, dict_values and
// dict_items: live views of a dict. Keys and items behave as sets; their
// operations are in dictviewops.go. Tests: corpus/dict_views.

// DictView is a view of a dict; its shape tells of what.
type DictView struct {
	Obj
	dict  *Dict
	owner Value // the dict object, of a subclass maybe
}

var (
	dictKeysShape   = Shape{typ: &DictKeysType}
	dictValuesShape = Shape{typ: &DictValuesType}
	dictItemsShape  = Shape{typ: &DictItemsType}
)

func setupDictViews() {
	setSlots := func(s Slots) Slots {
		s.RichCompare, s.Binary = compareViews, &[NumBinaryOps]binarySlot{
			OpSub: viewSub, OpAnd: viewAnd, OpOr: viewOr, OpXor: viewXor,
		}
		return viewSlots(s)
	}
	isDisjoint := Def{Name: "isdisjoint", Sig: "($self, other, /)", Fn: viewIsDisjoint, Doc: "Return whether the view has nothing in common with the iterable."}
	initType(&DictKeysType, typeSpec{
		name: "dict_keys", layout: layoutOther, shapes: []*Shape{&dictKeysShape}, flags: TypeFinal | TypeNoNew,
		slots:   setSlots(Slots{Repr: reprView, Iter: iterKeys, Contains: keysContains}),
		methods: []Def{isDisjoint, viewReversed(reversedKeys)}, members: viewMembers,
	})
	initType(&DictItemsType, typeSpec{
		name: "dict_items", layout: layoutOther, shapes: []*Shape{&dictItemsShape}, flags: TypeFinal | TypeNoNew,
		slots:   setSlots(Slots{Repr: reprView, Iter: iterItems, Contains: itemsContain}),
		methods: []Def{isDisjoint, viewReversed(reversedItems)}, members: viewMembers,
	})
	initType(&DictValuesType, typeSpec{
		name: "dict_values", layout: layoutOther, shapes: []*Shape{&dictValuesShape}, flags: TypeFinal | TypeNoNew,
		slots:   viewSlots(Slots{Repr: reprView, Iter: iterValues}),
		methods: []Def{viewReversed(reversedValues)}, members: viewMembers,
	})
}

var viewMembers = []Member{{Name: "mapping", Get: viewMapping, Doc: "A read-only proxy of the dict that is viewed."}}

func viewReversed(fn NativeFn) Def {
	return Def{Name: "__reversed__", Sig: "($self, /)", Fn: fn, Doc: "Return an iterator over the view from last to first."}
}

// viewSlots adds what all views have.
func viewSlots(s Slots) Slots {
	s.Len, s.Visit = lenView, visitView
	return s
}

func (th *Thread) newView(owner Value, shape *Shape) Value {
	th.charge(48)
	v := &DictView{dict: dictSelf(owner), owner: owner}
	v.shape = shape
	return objValue(&v.Obj)
}

func dictKeysMethod(th *Thread, a []Value) (Value, error) {
	return th.newView(a[0], &dictKeysShape), nil
}
func dictValuesMethod(th *Thread, a []Value) (Value, error) {
	return th.newView(a[0], &dictValuesShape), nil
}
func dictItemsMethod(th *Thread, a []Value) (Value, error) {
	return th.newView(a[0], &dictItemsShape), nil
}

func viewMapping(th *Thread, v Value) (Value, error) {
	return th.newProxy(v.dictView().owner), nil
}

func lenView(th *Thread, v Value) (int, error) { return v.dictView().dict.used, nil }

func visitView(v Value, f func(Value)) { f(v.dictView().owner) }

func iterKeys(th *Thread, v Value) (Value, error) {
	return th.newDictIter(v.dictView().dict, &dictKeyIterShape), nil
}

func iterValues(th *Thread, v Value) (Value, error) {
	return th.newDictIter(v.dictView().dict, &dictValueIterShape), nil
}

func iterItems(th *Thread, v Value) (Value, error) {
	return th.newDictIter(v.dictView().dict, &dictItemIterShape), nil
}

func reversedKeys(th *Thread, a []Value) (Value, error) {
	return th.newDictIter(a[0].dictView().dict, &dictRevKeyIterShape), nil
}

func reversedValues(th *Thread, a []Value) (Value, error) {
	return th.newDictIter(a[0].dictView().dict, &dictRevValueIterShape), nil
}

func reversedItems(th *Thread, a []Value) (Value, error) {
	return th.newDictIter(a[0].dictView().dict, &dictRevItemIterShape), nil
}

// reprView shows the view as a list of what it has.
func reprView(th *Thread, v Value) (Value, error) {
	if !th.beginRepr(v.p) {
		return th.newASCII("..."), nil
	}
	defer th.endRepr()
	items, err := th.Collect(v)
	if err != nil {
		return Value{}, err
	}
	t := reprText{}
	for _, part := range [...]string{v.Type().name, "("} {
		if err := t.add(th, part); err != nil {
			return Value{}, err
		}
	}
	if err := t.addRepr(th, th.NewList(items).value()); err != nil {
		return Value{}, err
	}
	if err := t.add(th, ")"); err != nil {
		return Value{}, err
	}
	return t.value(th), nil
}

func keysContains(th *Thread, v, key Value) (bool, error) {
	i, err := v.dictView().dict.find(th, key)
	return i >= 0, err
}

// itemsContain reports whether item is a pair of a key and its value.
func itemsContain(th *Thread, v, item Value) (bool, error) {
	pair, ok := asTuple(item)
	if !ok || len(pair.items) != 2 {
		return false, nil
	}
	d := v.dictView().dict
	i, err := d.find(th, pair.items[0])
	if err != nil || i < 0 {
		return false, err
	}
	return th.Equal(d.entries[i].val, pair.items[1])
}
