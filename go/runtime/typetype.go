package runtime

// This file builds the type type: calling classes, their repr and attribute
// access. The attributes of classes (__name__, __bases__ …) are in
// typeattrs.go. Tests: typemro_test.go, corpus/classes.

func setupType() {
	initType(&TypeType, typeSpec{
		name: "type", layout: layoutType, shapes: []*Shape{&typeShape}, flags: TypeCustomGet | TypeCustomSet,
		slots: Slots{
			Repr: reprType, Call: callType, GetAttr: getAttrType, SetAttr: setAttrType,
			Binary: &[NumBinaryOps]binarySlot{OpOr: unionOr},
			New:    newTypeSlot, Init: initTypeSlot, Visit: visitType, Size: sizeType,
		},
		methods: typeMethods,
		members: typeMembers,
		doc:     "type(x) is the class of x; type(name, bases, namespace, **keywords) makes a class.",
	})
}

// visitType hands out what a guest class holds. Built-in types hold nothing of
// a sandbox.
func visitType(v Value, f func(Value)) {
	t := v.typeObj()
	if t.flags&TypeHeap == 0 {
		return
	}
	f(t.dict.value())
	for _, list := range [...][]*Type{t.bases, t.mro, t.subclasses} {
		for _, x := range list {
			f(x.value())
		}
	}
	visitSet(t.heap.nameObj, f)
	visitSet(t.heap.qualnameObj, f)
	f(t.shape.typ.value())
}

func sizeType(v Value) int {
	t := v.typeObj()
	if t.flags&TypeHeap == 0 {
		return 0
	}
	n := classSize + len(t.name) + 8*(len(t.mro)+len(t.subclasses)) + t.heap.shapes*shapeSize + t.heap.indexed*indexEntry
	if t.qualname != t.name {
		n += len(t.qualname)
	}
	return n
}

// callType is a call of a class.
func callType(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	if direct := v.typeObj().direct; direct != nil {
		return direct(th, args, names)
	}
	return typeCall(th, v, args, names)
}

// typeCall is type.__call__: it makes an object by __new__, then __init__ if
// that gave one of the class. type(x) is x's type.
func typeCall(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	t := v.typeObj()
	if t == &TypeType {
		if len(args) == 1 && len(names) == 0 {
			return args[0].Type().value(), nil
		}
		switch len(args) - len(names) {
		case 1:
			return Value{}, th.TypeError("type() takes no keyword arguments")
		case 3:
		default:
			return Value{}, th.TypeError("type() takes 1 or 3 arguments")
		}
	}
	if t.slots.New == nil || t.flags&TypeNoNew != 0 {
		return Value{}, th.TypeError("cannot create '%s' instances", th.shownName(t))
	}
	obj, err := t.slots.New(th, t, args, names)
	if err != nil || !isInstance(obj, t) {
		return obj, err
	}
	if init := obj.Type().slots.Init; init != nil {
		if err := init(th, obj, args, names); err != nil {
			return Value{}, err
		}
	}
	return obj, nil
}

// shownName is the name by which messages know a type: built-in types that are
// not builtins have their module in front.
func (th *Thread) shownName(t *Type) string {
	if t.flags&TypeHeap == 0 && t.module != "builtins" && t.name == t.qualname {
		return t.module + "." + t.name
	}
	return t.name
}

func initTypeSlot(th *Thread, v Value, args []Value, names []*Str) error {
	switch n := len(args) - len(names); {
	case n == 1 && len(names) > 0:
		return th.TypeError("type.__init__() takes no keyword arguments")
	case n != 1 && n != 3:
		return th.TypeError("type.__init__() takes 1 or 3 arguments")
	}
	return nil
}

// reprType is <class 'module.qualname'>; the module of builtins is left out.
func reprType(th *Thread, v Value) (Value, error) {
	t := v.typeObj()
	name := t.name
	if m, ok := th.typeModule(t); ok && m != "builtins" {
		name = m + "." + t.qualname
	}
	return th.NewStr("<class '" + name + "'>"), nil
}

// typeModule returns the type's __module__ if that is a string.
func (th *Thread) typeModule(t *Type) (string, bool) {
	if t.flags&TypeHeap == 0 {
		return t.module, true
	}
	if m, ok := t.dict.GetStr(moduleName); ok {
		if s, ok := asStr(m); ok {
			return s.s, true
		}
	}
	return "", false
}

// getAttrType reads an attribute of a class: data descriptors of the
// metaclass, then the class and its bases, then the rest of the metaclass.
func getAttrType(th *Thread, v Value, name *Str) (Value, error) {
	t, meta := v.typeObj(), v.Type()
	attr, found := th.lookup(meta, name)
	var get func(*Thread, Value, Value, *Type) (Value, error)
	if found {
		s := &attr.Type().slots
		get = s.DescrGet
		if get != nil && s.DescrSet != nil {
			return get(th, attr, v, meta)
		}
	}
	if x, ok := th.lookup(t, name); ok {
		if bind := x.Type().slots.DescrGet; bind != nil {
			return bind(th, x, Value{}, t)
		}
		return x, nil
	}
	if get != nil {
		return get(th, attr, v, meta)
	}
	if found {
		return attr, nil
	}
	return Value{}, th.noTypeAttribute(t, name)
}

func (th *Thread) noTypeAttribute(t *Type, name *Str) error {
	return th.AttributeError(t.value(), name, "type object '%s' has no attribute '%s'", t.name, name.s)
}

// setAttrType assigns an attribute of a class, or deletes it when val is unset.
func setAttrType(th *Thread, v Value, name *Str, val Value) error {
	t := v.typeObj()
	if t.immutable() {
		return th.immutableType(t, name.value())
	}
	if attr, ok := th.lookup(v.Type(), name); ok {
		if set := attr.Type().slots.DescrSet; set != nil {
			return set(th, attr, v, val)
		}
	}
	return th.setClassAttr(t, name, val)
}

func (th *Thread) immutableType(t *Type, key Value) error {
	shown, err := th.reprText(key)
	if err != nil {
		return err
	}
	return th.TypeError("cannot set %s attribute of immutable type '%s'", shown, th.shownName(t))
}

// setClassAttr changes a guest class's dict.
func (th *Thread) setClassAttr(t *Type, name *Str, val Value) error {
	name = th.intern(name)
	old, had := t.dict.GetStr(name)
	if !val.IsSet() {
		if !had {
			return th.noTypeAttribute(t, name)
		}
		t.dict.DeleteStr(name)
	} else {
		t.dict.SetStr(th, name, val)
	}
	th.typeChanged(t, name, old, val)
	return nil
}
