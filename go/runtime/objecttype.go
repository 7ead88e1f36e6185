package runtime

import "strings"

// This file builds the type object: making instances, and the operations that
// every object has. Pickling support (__reduce_ex__, __getstate__) is in
// objectstate.go. Tests: typemro_test.go, corpus/classes.

// Names that the files of classes and descriptors look up.
var parametersName, origClassName, weakrefName, mroName, addNoteName, origBasesName, isAbstractName, annotationsCacheName, basesName, originName, argsName *Str

// setupObject builds object and type, and the table of slots before them.
func setupObject() {
	for s, p := range map[string]**Str{
		"__parameters__": &parametersName, "__orig_class__": &origClassName, "__weakref__": &weakrefName, "mro": &mroName, "add_note": &addNoteName, "__orig_bases__": &origBasesName,
		"__isabstractmethod__": &isAbstractName, "__annotations_cache__": &annotationsCacheName, "__bases__": &basesName,
		"__origin__": &originName, "__args__": &argsName,
	} {
		*p = internStatic(s)
	}
	for _, s := range [...]string{"get", "__reduce__", "__getstate__", "__getnewargs_ex__"} {
		internStatic(s)
	}
	setupSlotTable()
	initType(&ObjectType, typeSpec{
		name: "object", flags: TypeNoDict,
		slots: Slots{
			Repr: reprObject, Str: strObject, Hash: hashObject, RichCompare: compareObject,
			GetAttr: genericGetAttr, SetAttr: genericSetAttr, New: newObject, Init: initObject, Visit: visitNothing,
		},
		methods: objectMethods,
		members: []Member{{Name: "__class__", Doc: "The class of the object.", Set: setClass,
			Get: func(_ *Thread, v Value) (Value, error) { return v.Type().value(), nil }}},
		doc: "What every class is derived from. object() is an object without attributes.",
	})
	setupType()
}

var objectMethods = []Def{
	{Name: "__reduce_ex__", Sig: "($self, protocol, /)", Fn: objectReduceEx, Doc: "Part of the pickle protocol."},
	{Name: "__reduce__", Sig: "($self, /)", Fn: objectReduce, Doc: "Part of the pickle protocol."},
	{Name: "__getstate__", Sig: "($self, /)", Fn: objectGetstate, Doc: "Part of the pickle protocol."},
	{Name: "__subclasshook__", Sig: "($type, object, /)", Kind: DefClass, Doc: "What an abstract class overrides to have a say in issubclass().",
		Fn: func(*Thread, []Value) (Value, error) { return NotImplemented, nil }},
	{Name: "__init_subclass__", Sig: "(cls, /, *args, **kwargs)", Shown: "($type, /)", Kind: DefClass, Doc: "Called when a class is derived from this one.", Fn: objectInitSubclass},
	{Name: "__format__", Sig: "($self, format_spec, /)", Fn: objectFormat, Doc: "str() of the object; no specification is understood."},
	{Name: "__sizeof__", Sig: "($self, /)", Fn: objectSizeof, Doc: "An estimate of the bytes that the object takes."},
	{Name: "__dir__", Sig: "($self, /)", Fn: objectDir, Doc: "The names of the object's attributes and of its class's."},
}

// newObject is object.__new__.
func newObject(th *Thread, t *Type, args []Value, _ []*Str) (Value, error) {
	if len(args) > 0 {
		if th.newSource(t) != &ObjectType {
			return Value{}, th.TypeError("object.__new__() takes exactly one argument (the type to instantiate)")
		}
		if th.initSource(t) == &ObjectType {
			return Value{}, th.TypeError("%s() takes no arguments", t.name)
		}
	}
	if t.flags&TypeAbstract != 0 {
		return Value{}, th.abstractError(t)
	}
	if t.layout != layoutObject {
		// Only reached by classes whose base cannot be made at all.
		return Value{}, th.TypeError("object.__new__(%s) is not safe, use %s.__new__()", t.name, safeBase(t).name)
	}
	return th.newInstance(t), nil
}

// abstractError names the methods that keep t from having instances.
func (th *Thread) abstractError(t *Type) error {
	v, err := getAbstract(th, t.value())
	if err != nil {
		return err
	}
	items, err := th.Collect(v)
	if err != nil {
		return err
	}
	list := th.NewList(items)
	if _, err := th.callMethodNamed(list.value(), th.internString("sort")); err != nil {
		return err
	}
	var names []string
	for _, x := range list.items {
		s, ok := asStr(x)
		if !ok {
			return th.TypeError("sequence item 0: expected str instance, %s found", x.Type().name)
		}
		names = append(names, s.s)
	}
	plural := "s"
	if len(names) == 1 {
		plural = ""
	}
	return th.TypeError("Can't instantiate abstract class %s without an implementation for abstract method%s '%s'",
		t.name, plural, strings.Join(names, "', '"))
}

// initObject is object.__init__: it takes arguments only where the class's own
// __new__ has used them.
func initObject(th *Thread, v Value, args []Value, _ []*Str) error {
	if len(args) == 0 {
		return nil
	}
	t := v.Type()
	if th.initSource(t) != &ObjectType {
		return th.TypeError("object.__init__() takes exactly one argument (the instance to initialize)")
	}
	if th.newSource(t) == &ObjectType {
		return th.TypeError("%s.__init__() takes exactly one argument (the instance to initialize)", t.name)
	}
	return nil
}

// reprObject is <module.qualname object at 0x…>.
func reprObject(th *Thread, v Value) (Value, error) {
	t := v.Type()
	name := t.name
	if m, ok := th.typeModule(t); ok && m != "builtins" {
		name = m + "." + t.qualname
	}
	return th.NewStr("<" + name + " object at " + th.address(v) + ">"), nil
}

// strObject is repr(v); th.Str checks that it is a str, and words the error.
func strObject(th *Thread, v Value) (Value, error) { return v.Type().slots.Repr(th, v) }

func hashObject(th *Thread, v Value) (int64, error) { return int64(th.idOf(v) >> 4), nil }

// compareObject is identity. != is the opposite of the type's ==.
func compareObject(th *Thread, v, w Value, op CompareOp) (Value, error) {
	switch op {
	case CmpEq:
		if v == w {
			return True, nil
		}
	case CmpNe:
		f := v.Type().slots.RichCompare
		if f == nil {
			return NotImplemented, nil
		}
		r, err := f(th, v, w, CmpEq)
		if err != nil || r == NotImplemented {
			return r, err
		}
		eq, err := th.Truth(r)
		return Bool(!eq), err
	}
	return NotImplemented, nil
}

func objectInitSubclass(th *Thread, args []Value) (Value, error) {
	t := args[0].typeObj()
	if n := len(args) - 2; n > 0 {
		return Value{}, th.TypeError("%s.__init_subclass__() takes no arguments (%d given)", t.qualname, n)
	}
	if args[1].dict().Len() > 0 {
		return Value{}, th.TypeError("%s.__init_subclass__() takes no keyword arguments", t.qualname)
	}
	return None, nil
}

func objectFormat(th *Thread, args []Value) (Value, error) {
	spec, ok := asStr(args[1])
	if !ok {
		return Value{}, th.TypeError("__format__() argument must be str, not %s", argTypeName(args[1]))
	}
	if spec.s != "" {
		return Value{}, th.TypeError("unsupported format string passed to %s.__format__", args[0].Type().name)
	}
	return th.strObject(args[0])
}

func objectSizeof(_ *Thread, args []Value) (Value, error) {
	switch v := args[0]; v.p.shape {
	case &floatShape:
		return Int(24), nil
	case &complexShape:
		return Int(32), nil
	case &bytesShape:
		return Int(int64(33 + len(v.bytes().b))), nil
	}
	n := smallObject
	if f := args[0].Type().slots.Size; f != nil {
		n += f(args[0])
	}
	return Int(int64(n)), nil
}

// objectDir lists the object's own attributes and those of its class. A class
// that the object only claims to have counts too, as for CPython.
func objectDir(th *Thread, args []Value) (Value, error) {
	v := args[0]
	d, err := th.tryAttr(v, dictName)
	if err != nil {
		return Value{}, err
	}
	var own *Dict
	if d.IsSet() {
		own, _ = asDict(d)
	}
	var t *Type // stays nil, without names, where __class__ is no class or missing
	claimed, err := th.tryAttr(v, classCellName)
	if err != nil {
		return Value{}, err
	}
	if claimed.IsSet() {
		t, _ = asType(claimed)
	}
	return th.dirNames(t, own)
}

// instanceDictMember is the __dict__ of guest classes' instances.
var instanceDictMember = Member{
	Name: "__dict__", Doc: "The attributes that the object itself has.",
	Get: func(th *Thread, v Value) (Value, error) {
		if own, ok := nativeDictMember(v); ok {
			return own.Type().slots.DescrGet(th, own, v, v.Type())
		}
		if inst := instanceOf(v); inst != nil {
			return th.toDictMode(inst).value(), nil
		}
		if d := ownDict(v); d != nil {
			return d.value(), nil
		}
		return Value{}, th.noAttribute(v, dictName)
	},
	Set: func(th *Thread, v, val Value) error {
		if own, ok := nativeDictMember(v); ok {
			return own.Type().slots.DescrSet(th, own, v, val)
		}
		inst := instanceOf(v)
		switch {
		case inst == nil:
			return th.Errorf(&AttributeErrorType, "attribute '__dict__' of '%s' objects is not writable", v.Type().name)
		case !val.IsSet():
			th.toDictMode(inst)
			inst.dict = th.NewDict()
			return nil
		}
		d, ok := asDict(val)
		if !ok {
			return th.TypeError("__dict__ must be set to a dictionary, not a '%s'", val.Type().name)
		}
		th.toDictMode(inst)
		inst.dict = d
		return nil
	},
}

// nativeDictMember is the __dict__ of the built-in type below v's class, as
// classes and exceptions have it: it decides even where a guest class before that
// type in the order has a __dict__ of its own.
func nativeDictMember(v Value) (Value, bool) {
	t := v.Type()
	if t.flags&TypeHeap == 0 || t.isPayload {
		return Value{}, false
	}
	return lookupMRO(nativeBase(t), dictName)
}

// newDictOf is what an assignment to the __dict__ of an object of a built-in
// type makes its attributes; they cannot be deleted.
func (th *Thread) newDictOf(val Value) (*Dict, error) {
	if !val.IsSet() {
		return nil, th.TypeError("cannot delete __dict__")
	}
	d, ok := asDict(val)
	if !ok {
		return nil, th.TypeError("__dict__ must be set to a dictionary, not a '%s'", val.Type().name)
	}
	return d, nil
}

// instanceWeakrefMember is __weakref__. Instances keep no weak references.
var instanceWeakrefMember = Member{
	Name: "__weakref__", Doc: "list of weak references to the object",
	Get: func(*Thread, Value) (Value, error) { return None, nil },
}
