package runtime

// This file shows the native slots of built-in types as attributes: slot
// wrappers such as int.__add__, method wrappers such as (1).__add__, and
// __new__. What calling a wrapper does is in slotcall.go. Tests:
// slotwrap_test.go, corpus/descriptors.

// slotDef is a dunder attribute that stands for a native slot.
type slotDef struct {
	name  *Str
	group slotGroup
	doc   *Str
	sig   *Str
	call  wrapperFn
	// only limits the attribute to types for which it holds; nil: all that
	// have the slot.
	only func(s *Slots) bool
	// keywords says that the call takes keyword arguments.
	keywords bool
}

// wrapperFn calls the slot of owner for self. args are checked by it.
type wrapperFn func(th *Thread, d *slotDef, owner *Type, self Value, args []Value, names []*Str) (Value, error)

// slotWrapper is a slot of a built-in type as an attribute. It is immutable and
// shared by all sandboxes.
type slotWrapper struct {
	Obj
	def   *slotDef
	owner *Type
}

// methodWrapper is a slotWrapper bound to an object.
type methodWrapper struct {
	Obj
	w    *slotWrapper
	self Value
}

// slotDefs are the attributes by which slots show, in the order in which types
// list them. Filled by setupSlotWrappers.
var slotDefs []*slotDef

// newFn is what every __new__ attribute calls.
var newFn *Native

// addSlotWrappers puts the attributes that show t's own slots in its dict.
func addSlotWrappers(t *Type) {
	if t.slots.New != nil && t.slots.inherited&groupNew.bit() == 0 && t.flags&TypeNoNew == 0 {
		m := &Method{fn: newFn.value(), self: t.value()}
		m.shape = &builtinMethodShape
		t.dict.SetStr(nil, newName, objValue(&m.Obj))
	}
	for _, d := range slotDefs {
		if t.slots.inherited&d.group.bit() != 0 || !slotInfos[d.group].has(&t.slots) || d.only != nil && !d.only(&t.slots) {
			continue
		}
		w := &slotWrapper{def: d, owner: t}
		w.shape = &wrapperDescrShape
		t.dict.SetStr(nil, d.name, objValue(&w.Obj))
	}
	if t.slots.Hash == nil {
		t.dict.SetStr(nil, hashName, None)
	}
}

// newMethodOwner returns the type whose __new__ attribute v is, nil if it is
// something else.
func newMethodOwner(v Value) *Type {
	if m := v.boundMethod(); m.fn == newFn.value() {
		t, _ := asType(m.self)
		return t
	}
	return nil
}

// setupSlotWrappers builds the wrappers' types and their table. It comes
// before finishTypes.
func setupSlotWrappers() {
	slotDefs = makeSlotDefs()
	newFn = newNative(&Def{Name: "__new__", Sig: "($type, *args, **kwargs)", Fn: callNewAttr,
		Doc: "Make a new object of the class."}, nil, "")
	initType(&WrapperDescrType, typeSpec{
		name: "wrapper_descriptor", flags: TypeFinal | TypeNoNew, layout: layoutOther, shapes: []*Shape{&wrapperDescrShape},
		doc: "An operation of a built-in type as an attribute.",
		slots: Slots{
			Repr: reprWrapper, Call: callWrapper, DescrGet: descrGetWrapper, Visit: visitNothing,
		},
		members: wrapperMembers(func(v Value) *slotWrapper { return v.slotWrapper() }),
	})
	initType(&MethodWrapperType, typeSpec{
		name: "method-wrapper", flags: TypeFinal | TypeNoNew, layout: layoutOther, shapes: []*Shape{&methodWrapperShape},
		doc: "An operation of a built-in type, bound to an object.",
		slots: Slots{
			Repr: reprMethodWrapper, Call: callMethodWrapper, Hash: hashMethodWrapper, RichCompare: compareMethodWrappers,
			Visit: func(v Value, f func(Value)) { f(v.methodWrapper().self) },
		},
		members: append(wrapperMembers(func(v Value) *slotWrapper { return v.methodWrapper().w }),
			Member{Name: "__self__", Get: func(th *Thread, v Value) (Value, error) { return v.methodWrapper().self, nil }}),
	})
}

func wrapperMembers(of func(Value) *slotWrapper) []Member {
	attr := func(name string, f func(th *Thread, w *slotWrapper) Value) Member {
		return Member{Name: name, Get: func(th *Thread, v Value) (Value, error) { return f(th, of(v)), nil }}
	}
	return []Member{
		attr("__name__", func(_ *Thread, w *slotWrapper) Value { return w.def.name.value() }),
		attr("__qualname__", func(th *Thread, w *slotWrapper) Value { return th.NewStr(w.owner.qualname + "." + w.def.name.s) }),
		attr("__doc__", func(_ *Thread, w *slotWrapper) Value { return w.def.doc.value() }),
		attr("__text_signature__", func(_ *Thread, w *slotWrapper) Value { return w.def.sig.value() }),
		attr("__objclass__", func(_ *Thread, w *slotWrapper) Value { return w.owner.value() }),
	}
}

func reprWrapper(th *Thread, v Value) (Value, error) {
	w := v.slotWrapper()
	return th.NewStr("<slot wrapper '" + w.def.name.s + "' of '" + w.owner.name + "' objects>"), nil
}

// callWrapper is int.__add__(x, y): the first argument is the object.
func callWrapper(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	w := v.slotWrapper()
	if len(args) == len(names) {
		return Value{}, th.TypeError("descriptor '%s' of '%s' object needs an argument", w.def.name.s, w.owner.name)
	}
	if !isInstance(args[0], w.owner) {
		return Value{}, th.TypeError("descriptor '%s' requires a '%s' object but received a '%s'",
			w.def.name.s, w.owner.name, args[0].Type().name)
	}
	return th.callSlotDef(w, args[0], args[1:], names)
}

func (th *Thread) callSlotDef(w *slotWrapper, self Value, args []Value, names []*Str) (Value, error) {
	if len(names) > 0 && !w.def.keywords {
		return Value{}, th.TypeError("wrapper %s() takes no keyword arguments", w.def.name.s)
	}
	return w.def.call(th, w.def, w.owner, self, args, names)
}

func descrGetWrapper(th *Thread, v, obj Value, typ *Type) (Value, error) {
	w := v.slotWrapper()
	if !obj.IsSet() {
		return v, nil
	}
	if !isInstance(obj, w.owner) {
		return Value{}, th.TypeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
			w.def.name.s, w.owner.name, obj.Type().name)
	}
	th.charge(48)
	m := &methodWrapper{w: w, self: obj}
	m.shape = &methodWrapperShape
	return objValue(&m.Obj), nil
}

func reprMethodWrapper(th *Thread, v Value) (Value, error) {
	m := v.methodWrapper()
	return th.NewStr("<method-wrapper '" + m.w.def.name.s + "' of " + m.self.Type().name + " object at " + th.address(m.self) + ">"), nil
}

func callMethodWrapper(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	m := v.methodWrapper()
	return th.callSlotDef(m.w, m.self, args, names)
}

func hashMethodWrapper(th *Thread, v Value) (int64, error) {
	m := v.methodWrapper()
	return int64(th.idOf(m.self))*31 ^ int64(th.idOf(objValue(&m.w.Obj))), nil
}

func compareMethodWrappers(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if w.p.shape != &methodWrapperShape || op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	a, b := v.methodWrapper(), w.methodWrapper()
	return Bool((a.w == b.w && a.self == b.self) == (op == CmpEq)), nil
}

// callNewAttr is T.__new__(cls, …) of a built-in type T: args are T, the
// keyword arguments and then cls with the positional ones.
func callNewAttr(th *Thread, args []Value) (Value, error) {
	owner, kwargs, rest := args[0].typeObj(), args[1].dict(), args[2:]
	if len(rest) == 0 {
		return Value{}, th.TypeError("%s.__new__(): not enough arguments", owner.name)
	}
	cls, ok := asType(rest[0])
	if !ok {
		return Value{}, th.TypeError("%s.__new__(X): X is not a type object (%s)", owner.name, rest[0].Type().name)
	}
	if cls.mro == nil && cls.basedOn(owner) {
		return Value{}, th.TypeError("cannot create '%s' instances", th.shownName(cls))
	}
	if !cls.isSubtype(owner) {
		return Value{}, th.TypeError("%s.__new__(%s): %s is not a subtype of %s", owner.name, cls.name, cls.name, owner.name)
	}
	native := nativeBase(cls)
	if cls.slots.New == nil || native.flags&TypeNoNew != 0 {
		return Value{}, th.TypeError("cannot create '%s' instances", th.shownName(cls))
	}
	if !sameNew(th.newSource(native), owner) {
		return Value{}, th.TypeError("%s.__new__(%s) is not safe, use %s.__new__()", owner.name, cls.name, safeBase(cls).name)
	}
	args = append([]Value(nil), rest[1:]...)
	var names []*Str
	for i := kwargs.next(0); i >= 0; i = kwargs.next(i + 1) {
		names = append(names, kwargs.entries[i].key.str())
		args = append(args, kwargs.entries[i].val)
	}
	return th.newFrom(owner, cls, args, names)
}

// sameNew reports whether two built-in types share the function behind __new__,
// as the exceptions do, those apart that choose their class or check arguments.
func sameNew(a, b *Type) bool {
	plain := func(t *Type) bool {
		return t.isSubtype(&BaseExceptionType) && !t.isSubtype(&OSErrorType) && !t.isSubtype(&BaseExceptionGroupType) && !t.isSubtype(&MemoryErrorType)
	}
	return a == b || a != nil && plain(a) && plain(b)
}

// safeBase returns the nearest of cls and its bases in whose classes no guest
// code defines __new__.
func safeBase(cls *Type) *Type {
	for cls.heap != nil && cls.heap.newSource == nil {
		cls = cls.base
	}
	return cls
}

// nativeBase returns the built-in type whose struct t's objects have.
func nativeBase(t *Type) *Type {
	for t.flags&TypeHeap != 0 {
		t = t.base
	}
	return t
}
