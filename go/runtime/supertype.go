package runtime

// This file builds the type super: attribute look-up in the mro behind a
// class. Tests: corpus/inheritance_super.

// superObj is a super object. It is unbound while obj is unset.
type superObj struct {
	Obj
	this    *Type // the search starts behind it
	obj     Value
	objType *Type // the type whose mro is searched
}

var superShape = Shape{typ: &SuperType}

func setupSuper() {
	initType(&SuperType, typeSpec{
		name: "super", layout: layoutNative1, shapes: []*Shape{&superShape}, flags: TypeCustomGet,
		slots: Slots{
			New: newSuper, Init: initSuper, GetAttr: getAttrSuper, Repr: reprSuper, DescrGet: descrGetSuper,
			Visit: func(v Value, f func(Value)) {
				s := v.super()
				if s.this != nil {
					f(s.this.value())
				}
				visitSet(s.obj, f)
			},
		},
		members: []Member{
			readOnlyMember("__thisclass__", func(th *Thread, v Value) (Value, error) {
				if t := asSuper(v).this; t != nil {
					return t.value(), nil
				}
				return None, nil
			}, "The class after which the look-up begins."),
			readOnlyMember("__self__", func(th *Thread, v Value) (Value, error) { return orNone(asSuper(v).obj), nil }, "the instance invoking super(); may be None"),
			readOnlyMember("__self_class__", func(th *Thread, v Value) (Value, error) {
				if t := asSuper(v).objType; t != nil {
					return t.value(), nil
				}
				return None, nil
			}, "The class whose order is gone through."),
		},
		doc: "The attributes that a class behind the given one in the method resolution order defines.\n" +
			"Without arguments: behind the class whose method is running, for that method's first argument.",
	})
	SuperType.direct = superDirect
}

func asSuper(v Value) *superObj { return unwrap(v).super() }

// newSuper makes an object that knows no class; Init gives it one.
// superDirect is a call of super itself, which words its errors otherwise than
// __init__ does.
func superDirect(th *Thread, args []Value, names []*Str) (Value, error) {
	switch n := len(args) - len(names); {
	case len(names) > 0:
		return Value{}, th.TypeError("super() takes no keyword arguments")
	case n > 2:
		return Value{}, th.TypeError("super() expected at most 2 arguments, got %d", n)
	case n > 0 && args[0].layout() != layoutType:
		return Value{}, th.TypeError("super() argument 1 must be a type, not %s", args[0].Type().name)
	}
	return typeCall(th, SuperType.value(), args, names)
}

func newSuper(th *Thread, _ *Type, _ []Value, _ []*Str) (Value, error) {
	th.charge(64)
	s := &superObj{}
	s.shape = &superShape
	return objValue(&s.Obj), nil
}

func initSuper(th *Thread, v Value, args []Value, names []*Str) error {
	if len(names) > 0 {
		return th.TypeError("super() takes no keyword arguments")
	}
	var this *Type
	var obj Value
	switch len(args) {
	case 0:
		var err error
		if this, obj, err = th.superArgs(); err != nil {
			return err
		}
		if obj.IsNone() {
			obj = Value{}
		}
	case 1, 2:
		t, ok := asType(args[0])
		if !ok {
			return th.TypeError("super() argument 1 must be type, not %s", argTypeName(args[0]))
		}
		this = t
		if len(args) == 2 && !args[1].IsNone() {
			obj = args[1]
		}
	default:
		return th.TypeError("super() takes at most 2 arguments (%d given)", len(args))
	}
	return th.setSuper(asSuper(v), this, obj)
}

// setSuper makes s super(this, obj), unbound if obj is unset.
func (th *Thread) setSuper(s *superObj, this *Type, obj Value) error {
	var objType *Type
	if obj.IsSet() {
		var err error
		if objType, err = th.superCheck(this, obj); err != nil {
			return err
		}
	}
	s.this, s.obj, s.objType = this, obj, objType
	return nil
}

// superCheck returns the type whose mro super(this, obj) searches: obj itself
// if it is a subclass of this, else obj's class, also one that it only claims.
func (th *Thread) superCheck(this *Type, obj Value) (*Type, error) {
	t, isType := asType(obj)
	if isType && t.isSubtype(this) {
		return t, nil
	}
	if obj.Type().isSubtype(this) {
		return obj.Type(), nil
	}
	claimed, err := th.tryAttr(obj, classCellName)
	if err != nil {
		return nil, err
	}
	if claimed.IsSet() {
		if c, ok := asType(claimed); ok && c != obj.Type() && c.isSubtype(this) {
			return c, nil
		}
	}
	kind, name := "instance of", obj.Type().name
	if isType {
		kind, name = "type", t.name
	}
	return nil, th.TypeError("super(type, obj): obj (%s %s) is not an instance or subtype of type (%s).", kind, name, this.name)
}

func getAttrSuper(th *Thread, v Value, name *Str) (Value, error) {
	s := asSuper(v)
	if s.objType != nil && name != classCellName {
		x, err := th.superFind(s.this, s.obj, s.objType, name)
		if err != nil || x.IsSet() {
			return x, err
		}
	}
	return genericGetAttr(th, v, name)
}

// superLookup is super(this, obj).name.
func (th *Thread) superLookup(this *Type, obj Value, objType *Type, name *Str) (Value, error) {
	x, err := th.superFind(this, obj, objType, name)
	if err == nil && !x.IsSet() {
		err = th.AttributeError(None, name, "'super' object has no attribute '%s'", name.s)
	}
	return x, err
}

// superFind looks the name up in objType's mro behind this and binds it to
// obj; unset if nothing is found.
func (th *Thread) superFind(this *Type, obj Value, objType *Type, name *Str) (Value, error) {
	x, ok := th.superMethod(this, objType, name)
	if !ok {
		return Value{}, nil
	}
	get := x.Type().slots.DescrGet
	if get == nil {
		return x, nil
	}
	if obj == objType.value() {
		obj = Value{}
	}
	return get(th, x, obj, objType)
}

func reprSuper(th *Thread, v Value) (Value, error) {
	s := asSuper(v)
	shown := "NULL"
	if s.objType != nil {
		shown = "<" + s.objType.name + " object>"
	}
	this := "NULL"
	if s.this != nil {
		this = s.this.name
	}
	return th.NewStr("<super: <class '" + this + "'>, " + shown + ">"), nil
}

// descrGetSuper binds an unbound super object.
func descrGetSuper(th *Thread, v, obj Value, _ *Type) (Value, error) {
	s := asSuper(v)
	if !obj.IsSet() || obj.IsNone() || s.objType != nil {
		return v, nil
	}
	if v.Type() != &SuperType {
		if s.this == nil {
			return th.Call(v.Type().value(), obj)
		}
		return th.Call(v.Type().value(), s.this.value(), obj)
	}
	if s.this == nil {
		return v, nil
	}
	bound := &superObj{}
	bound.shape = &superShape
	th.charge(64)
	return objValue(&bound.Obj), th.setSuper(bound, s.this, obj)
}
