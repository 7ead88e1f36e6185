package runtime

// This file builds the descriptors that wrap a callable: classmethod and
// staticmethod. property is in propertytype.go. Tests:
// corpus/descriptors, corpus/classes.

// methodWrap is a classmethod or staticmethod object.
type methodWrap struct {
	Obj
	fn   Value
	dict *Dict // attributes taken over from fn and those set since, or nil
}

var (
	classMethodShape  = Shape{typ: &ClassMethodType}
	staticMethodShape = Shape{typ: &StaticMethodType}
	// sharedStaticShape is that of the static methods of built-in types. All
	// sandboxes share them, so that they can neither hold attributes nor be
	// initialized again.
	sharedStaticShape = Shape{typ: &StaticMethodType}
)

// setupDescriptors builds property, classmethod, staticmethod, super and what
// shows class namespaces and native slots.
func setupDescriptors() {
	setupProperty()
	slots := Slots{
		New: newMethodWrap, Init: initMethodWrap, Repr: reprMethodWrap,
		Visit: func(v Value, f func(Value)) {
			visitSet(v.methodWrap().fn, f)
			if d := v.methodWrap().dict; d != nil {
				f(d.value())
			}
		},
	}
	class, static := slots, slots
	class.DescrGet = descrGetClassMethod
	static.DescrGet, static.Call = descrGetStaticMethod, callStaticMethod
	initType(&ClassMethodType, typeSpec{
		name: "classmethod", layout: layoutNative1, shapes: []*Shape{&classMethodShape}, slots: class,
		members: methodWrapMembers, methods: methodWrapMethods,
		doc: "classmethod(function) -> method\n\nConvert a function to be a class method.",
	})
	initType(&StaticMethodType, typeSpec{
		name: "staticmethod", layout: layoutNative1, shapes: []*Shape{&staticMethodShape}, slots: static,
		members: methodWrapMembers, methods: methodWrapMethods,
		doc: "staticmethod(function) -> method\n\nConvert a function to be a static method.",
	})
	setupSuper()
	setupMappingProxy()
	setupMembers()
	setupSlotWrappers()
	setupCopyreg()
}

var methodWrapMembers = []Member{
	{Name: "__func__", Get: getWrapped},
	{Name: "__wrapped__", Get: getWrapped},
	{Name: "__isabstractmethod__", Get: func(th *Thread, v Value) (Value, error) {
		b, err := th.isAbstractMethod(asMethodWrap(v).fn)
		return Bool(b), err
	}},
	{Name: "__dict__", Get: func(th *Thread, v Value) (Value, error) {
		if inst := instanceOf(v); inst != nil {
			return th.toDictMode(inst).value(), nil
		}
		if d := ownDict(v); d != nil {
			return d.value(), nil
		}
		return th.NewDict().value(), nil
	}, Set: setMethodWrapDict},
	ofWrapped("__annotations__"), ofWrapped("__annotate__"),
}

func setMethodWrapDict(th *Thread, v, val Value) error {
	inst := instanceOf(v)
	if inst == nil && v.p.shape == &sharedStaticShape {
		return th.cannotSet(v, dictName, true, val)
	}
	d, err := th.newDictOf(val)
	if err != nil {
		return err
	}
	if inst != nil {
		th.toDictMode(inst)
		inst.dict = d
	} else {
		v.methodWrap().dict = d
	}
	return nil
}

// ofWrapped makes a member that reads the function's attribute until another
// value is assigned.
func ofWrapped(attr string) Member {
	name := staticName(attr)
	set := setOwnOfWrapper(name)
	return Member{
		Name: attr, Set: set,
		Get: func(th *Thread, v Value) (Value, error) {
			if x, ok := th.ownAttr(v, name()); ok {
				return x, nil
			}
			if err := th.enter(""); err != nil {
				return Value{}, err // what it wraps may be itself
			}
			defer th.leave()
			x, err := th.getAttr(orNone(asMethodWrap(v).fn), name())
			if err != nil || v.p.shape == &sharedStaticShape {
				return x, err
			}
			// From now on the wrapper has it as its own.
			return x, set(th, v, x)
		},
	}
}

func setOwnOfWrapper(name func() *Str) func(th *Thread, v, val Value) error {
	return func(th *Thread, v, val Value) error {
		if inst := instanceOf(v); inst != nil {
			if !val.IsSet() {
				return th.deleteOwn(v, inst, name())
			}
			th.setOwn(inst, name(), val)
			return nil
		}
		if d := ownDict(v); d != nil {
			return th.setDictAttr(v, d, name(), val)
		}
		return th.cannotSet(v, name(), true, val)
	}
}

var methodWrapMethods = []Def{
	{Name: "__class_getitem__", Sig: "($type, object, /)", Fn: classGetItemAlias, Kind: DefClass, Doc: "Return a generic alias of the type."},
}

func asMethodWrap(v Value) *methodWrap { return unwrap(v).methodWrap() }

func getWrapped(_ *Thread, v Value) (Value, error) { return orNone(asMethodWrap(v).fn), nil }

// isAbstractMethod reports whether fn says that it is an abstract method.
func (th *Thread) isAbstractMethod(fn Value) (bool, error) {
	// What a staticmethod wraps may be itself.
	if err := th.enter(""); err != nil {
		return false, err
	}
	defer th.leave()
	if !fn.IsSet() || fn.IsNone() {
		return false, nil
	}
	x, err := th.tryAttr(fn, isAbstractName)
	if err != nil || !x.IsSet() {
		return false, err
	}
	return th.Truth(x)
}

// newStaticMethod makes a staticmethod object.
func newStaticMethod(fn Value) Value {
	m := &methodWrap{fn: fn}
	m.shape = &staticMethodShape
	return objValue(&m.Obj)
}

// newSharedStatic makes the static method of a built-in type.
func newSharedStatic(fn Value) Value {
	m := &methodWrap{fn: fn}
	m.shape = &sharedStaticShape
	return objValue(&m.Obj)
}

// newClassMethod makes a classmethod object.
func newClassMethod(fn Value) Value {
	m := &methodWrap{fn: fn}
	m.shape = &classMethodShape
	return objValue(&m.Obj)
}

// newMethodWrap makes an empty object; Init gives it its function.
func newMethodWrap(th *Thread, cls *Type, _ []Value, _ []*Str) (Value, error) {
	th.charge(48)
	if cls.isSubtype(&ClassMethodType) {
		return newClassMethod(None), nil
	}
	return newStaticMethod(None), nil
}

func initMethodWrap(th *Thread, v Value, args []Value, names []*Str) error {
	m := asMethodWrap(v)
	name := m.shape.typ.name
	if len(names) > 0 {
		return th.TypeError("%s() takes no keyword arguments", name)
	}
	if len(args) != 1 {
		return th.TypeError("%s expected 1 argument, got %d", name, len(args))
	}
	if m.shape == &sharedStaticShape {
		return th.TypeError("cannot initialize the %s of an immutable type", name)
	}
	if !m.fn.IsNone() {
		th.forgetLookups() // what it wrapped may be cached
	}
	m.fn = args[0]
	for _, attr := range wrapperAssignments() {
		x, err := th.tryAttr(m.fn, attr)
		if err != nil {
			return err
		}
		if x.IsSet() {
			if err := th.setAttr(v, attr, x); err != nil {
				return err
			}
		}
	}
	return nil
}

// wrapperAssignments are the attributes that a wrapper takes over.
func wrapperAssignments() [4]*Str { return [...]*Str{moduleName, nameName, qualnameName, docName} }

func reprMethodWrap(th *Thread, v Value) (Value, error) {
	m := asMethodWrap(v)
	r, err := th.Repr(orNone(m.fn))
	if err != nil {
		return Value{}, err
	}
	return th.NewStr("<" + m.shape.typ.name + "(" + r.s + ")>"), nil
}

func descrGetClassMethod(th *Thread, v, obj Value, typ *Type) (Value, error) {
	m := asMethodWrap(v)
	if typ == nil {
		typ = obj.Type()
	}
	return th.newMethod(m.fn, typ.value()), nil
}

func descrGetStaticMethod(th *Thread, v, _ Value, _ *Type) (Value, error) {
	m := asMethodWrap(v)
	return m.fn, nil
}

func callStaticMethod(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	m := asMethodWrap(v)
	return th.CallArgs(m.fn, args, names)
}
