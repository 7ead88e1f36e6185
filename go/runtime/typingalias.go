package runtime

// This file defines the aliases of guest classes, C[int], which CPython's
// typing module makes for classes below Generic, and Unpack[Ts], what *Ts is
// among annotations. Generic itself is in generic.go. Tests:
// corpus/type_params, corpus/generic_aliases.

var (
	typingAliasType, unpackAliasType   Type
	typingAliasShape, unpackAliasShape = Shape{typ: &typingAliasType}, Shape{typ: &unpackAliasType}

	specialFormType  Type
	specialFormShape = Shape{typ: &specialFormType}
	unpackForm       = specialForm{Obj: Obj{&specialFormShape}, name: "Unpack"}
)

// specialForm is an object such as typing.Unpack that only its name and its
// aliases matter of.
type specialForm struct {
	Obj
	name string
}

func setupTypingAliases() {
	slots := Slots{
		Repr: reprTypingAlias, Hash: hashAlias, RichCompare: compareAlias, Call: callAlias, GetAttr: getAttrTypingAlias,
		SetAttr: setAttrTypingAlias, GetItem: substituteTypingAlias,
		Iter: func(th *Thread, v Value) (Value, error) {
			x, err := th.unpacked(v)
			if err != nil {
				return Value{}, err
			}
			return th.Iter(th.NewTuple(x).value())
		},
		Binary: &[NumBinaryOps]binarySlot{OpOr: unionOr}, Visit: visitAlias,
	}
	members := append([]Member{
		{Name: "__module__", Get: func(th *Thread, v Value) (Value, error) { return th.getAttr(v.alias().origin, moduleName) }},
		{Name: "__name__", Get: func(th *Thread, v Value) (Value, error) { return th.getAttr(v.alias().origin, nameName) }},
		{Name: "__qualname__", Get: func(th *Thread, v Value) (Value, error) { return th.getAttr(v.alias().origin, nameName) }},
		{Name: "__typing_is_unpacked_typevartuple__", Get: func(th *Thread, v Value) (Value, error) { return Bool(isUnpackedTuple(v)), nil }},
	}, aliasMembers...)
	methods := []Def{
		{Name: "__mro_entries__", Sig: "(self, bases, /)", Doc: "Give the origin as the base class.", Fn: typingMROEntries},
		{Name: "__instancecheck__", Sig: "(self, instance, /)", Doc: "Refuse isinstance checks.", Fn: refuseTypingCheck},
		{Name: "__subclasscheck__", Sig: "(self, cls, /)", Doc: "Refuse issubclass checks.", Fn: refuseTypingCheck},
	}
	for _, shape := range [...]*Shape{&typingAliasShape, &unpackAliasShape} {
		t := shape.typ
		name := "_GenericAlias"
		if t == &unpackAliasType {
			name = "_UnpackGenericAlias"
		}
		initType(t, typeSpec{
			name: name, module: "typing", layout: layoutOther, flags: TypeFinal | TypeNoNew | TypeCustomGet | TypeCustomSet, shapes: []*Shape{shape},
			slots: slots, members: members, methods: methods,
		})
	}
	initType(&specialFormType, typeSpec{
		name: "_SpecialForm", module: "typing", layout: layoutOther, flags: TypeFinal | TypeNoNew, shapes: []*Shape{&specialFormShape},
		slots: Slots{
			Repr: func(th *Thread, v Value) (Value, error) { return th.NewStr("typing." + v.specialForm().name), nil },
			Call: func(th *Thread, v Value, _ []Value, _ []*Str) (Value, error) {
				return Value{}, th.TypeError("Cannot instantiate typing.%s", v.specialForm().name)
			},
			GetItem: subscriptUnpack, Visit: visitNothing,
		},
		members: []Member{{Name: "__name__", Get: func(th *Thread, v Value) (Value, error) { return th.NewStr(v.specialForm().name), nil }}},
	})
}

// newUnpack is Unpack[v], what *v gives for a TypeVarTuple.
func (th *Thread) newUnpack(v Value) Value {
	return th.newAlias(&unpackAliasShape, objValue(&unpackForm.Obj), th.NewTuple(v))
}

// unpacked is Unpack[v], where there is a module typing of the guest's its own.
func (th *Thread) unpacked(v Value) (Value, error) {
	if hook, ok := th.typingHook(hookUnpack); ok {
		return th.GetItem(hook, v)
	}
	return th.newUnpack(v), nil
}

func subscriptUnpack(th *Thread, v, item Value) (Value, error) {
	if t, ok := asTuple(item); ok {
		if len(t.items) != 1 {
			s, err := th.reprText(item)
			if err != nil {
				return Value{}, err
			}
			return Value{}, th.TypeError("typing.Unpack accepts only single type. Got %s.", s)
		}
		item = t.items[0]
	}
	return th.newUnpack(item), nil
}

// typingText is how the alias of a guest class shows its arguments.
func (th *Thread) typingText(v Value) (string, error) {
	if v.p.shape == &tupleShape {
		s, err := th.listTexts(v.tuple().items, th.typingText)
		return "[" + s + "]", err
	}
	if v.p == NoneType.value().p {
		return "NoneType", nil
	}
	return th.typeText(v)
}

func reprTypingAlias(th *Thread, v Value) (Value, error) {
	g := v.alias()
	origin, err := th.typingText(g.origin)
	if err != nil {
		return Value{}, err
	}
	text, err := th.listTexts(g.args.items, th.typingText)
	if err != nil {
		return Value{}, err
	}
	if len(g.args.items) == 0 {
		text = "()"
	}
	return th.NewStr(origin + "[" + text + "]"), nil
}

// getAttrTypingAlias reads the attributes of the origin through the alias,
// other than those with dunder names.
func getAttrTypingAlias(th *Thread, v Value, name *Str) (Value, error) {
	if !isDunder(name.s) {
		return th.getAttr(v.alias().origin, name)
	}
	attr, ok := lookupMRO(v.Type(), name)
	if !ok {
		return Value{}, th.AttributeError(v, name, "%s", name.s)
	}
	return th.bindFound(v, attr)
}

func setAttrTypingAlias(th *Thread, v Value, name *Str, val Value) error {
	if isDunder(name.s) || !val.IsSet() {
		return genericSetAttr(th, v, name, val)
	}
	return th.setAttr(v.alias().origin, name, val)
}

func substituteTypingAlias(th *Thread, v, item Value) (Value, error) {
	g := v.alias()
	if isUnpackedTuple(v) {
		return item, nil
	}
	if g.origin == GenericType.value() {
		s, err := th.reprText(v)
		if err != nil {
			return Value{}, err
		}
		return Value{}, th.TypeError("Cannot subscript already-subscripted %s", s)
	}
	args, err := th.substitute(v, g.args.items, th.convertItem(item))
	if err != nil {
		return Value{}, err
	}
	return th.newAlias(v.p.shape, g.origin, args), nil
}

// convertItem is typeConvert of each part of what stands in brackets.
func (th *Thread) convertItem(item Value) Value {
	t, ok := asTuple(item)
	if !ok {
		return th.typeConvert(item)
	}
	out := make([]Value, len(t.items))
	for i, x := range t.items {
		out[i] = th.typeConvert(x)
	}
	return th.tupleOf(out)
}

func refuseTypingCheck(th *Thread, _ []Value) (Value, error) {
	return Value{}, th.TypeError("Subscripted generics cannot be used with class and instance checks")
}

// typingMROEntries gives the origin. Generic[T] gives way to other generic
// bases behind it, which have Generic as a base themselves.
func typingMROEntries(th *Thread, a []Value) (Value, error) {
	g := a[0].alias()
	bases, ok := asTuple(a[1])
	if !ok {
		return Value{}, th.TypeError("bases must be a tuple, not %s", a[1].Type().name)
	}
	if g.origin == GenericType.value() {
		for _, b := range bases.items[indexOf(bases.items, a[0])+1:] {
			if b.p.shape != &typingAliasShape {
				continue
			}
			if same, err := th.Equal(b, a[0]); err != nil || !same {
				return emptyTuple.value(), err
			}
		}
	}
	if _, ok := asType(g.origin); !ok {
		s, err := th.reprText(a[0])
		if err != nil {
			return Value{}, err
		}
		return Value{}, th.TypeError("Cannot subclass %s", s)
	}
	return th.NewTuple(g.origin).value(), nil
}
