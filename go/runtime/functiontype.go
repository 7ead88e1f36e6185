package runtime

// This file builds the types function, method, cell and code and shows their
// attributes. Tests: corpus/functions, corpus/policy_builtins.

func setupFunctions() {
	initType(&FunctionType, typeSpec{
		name: "function", flags: TypeFinal, layout: layoutFunction, shapes: []*Shape{&functionShape},
		slots: Slots{
			Repr: reprFunction, Call: callFunctionSlot, DescrGet: descrGetFunction, New: refuseFunction,
			Visit: visitFunction,
		},
		doc:     "A function that a def statement or a lambda makes.",
		members: functionMembers,
	})
	initType(&MethodType, typeSpec{
		name: "method", flags: TypeFinal, layout: layoutMethod, shapes: []*Shape{&methodShape},
		slots: Slots{
			Repr: reprMethod, Call: callMethodSlot, Hash: hashMethod, RichCompare: compareMethods,
			GetAttr: getAttrMethod, New: newMethodObject, Visit: visitMethod,
			// A bound method stays bound to what it is bound to.
			DescrGet: func(_ *Thread, self, _ Value, _ *Type) (Value, error) { return self, nil },
		},
		members: []Member{
			readOnlyMember("__func__", func(th *Thread, v Value) (Value, error) { return v.boundMethod().fn, nil }, "the function (or other callable) implementing a method"),
			readOnlyMember("__self__", func(th *Thread, v Value) (Value, error) { return v.boundMethod().self, nil }, "the instance to which a method is bound"),
			{Name: "__doc__", Get: func(th *Thread, v Value) (Value, error) { return th.getAttr(v.boundMethod().fn, docName) }},
		},
		doc: "Create a bound instance method object.",
	})
	initType(&CellType, typeSpec{
		name: "cell", flags: TypeFinal | TypeNoNew, layout: layoutCell, shapes: []*Shape{&cellShape},
		slots: Slots{Repr: reprCell, Visit: func(v Value, f func(Value)) { visitSet(v.cell().v, f) }},
		members: []Member{{Name: "cell_contents", Get: func(th *Thread, v Value) (Value, error) {
			if c := v.cell().v; c.IsSet() {
				return c, nil
			}
			return Value{}, th.ValueError("cell is empty")
		}}},
	})
	initType(&CodeType, typeSpec{
		name: "code", flags: TypeFinal | TypeNoNew, layout: layoutOther, shapes: []*Shape{&codeShape},
		slots: Slots{
			Repr: reprCode, Hash: hashCode, RichCompare: compareCodes, Visit: visitCode,
			Size: sizeCode,
		},
		members: codeMembers,
	})
}

var functionMembers = []Member{
	{Name: "__name__", Get: func(th *Thread, v Value) (Value, error) { return v.function().name, nil }, Set: setFunctionName},
	{Name: "__qualname__", Get: func(th *Thread, v Value) (Value, error) { return v.function().qualname, nil }, Set: setFunctionQualname},
	{Name: "__doc__", Get: func(th *Thread, v Value) (Value, error) { return v.function().doc, nil }, Set: func(th *Thread, v, val Value) error {
		v.function().rename().doc = orNone(val)
		return nil
	}},
	{Name: "__module__", Get: func(th *Thread, v Value) (Value, error) { return v.function().module, nil }, Set: func(th *Thread, v, val Value) error {
		v.function().rename().module = orNone(val)
		return nil
	}},
	{Name: "__defaults__", Get: getDefaults, Set: setDefaults},
	{Name: "__kwdefaults__", Get: getKwdefaults, Set: setKwdefaults},
	{Name: "__annotations__", Get: getFunctionAnnotations, Set: setFunctionAnnotations},
	{Name: "__annotate__", Get: getAnnotate, Set: setAnnotate},
	{Name: "__type_params__", Get: func(th *Thread, v Value) (Value, error) {
		if p := v.function().rare().typeParams; p.IsSet() {
			return p, nil
		}
		return emptyTuple.value(), nil
	}, Set: func(th *Thread, v, val Value) error {
		if !val.IsSet() || val.layout() != layoutTuple {
			return th.TypeError("__type_params__ must be set to a tuple")
		}
		v.function().more().typeParams = val
		return nil
	}},
	{Name: "__code__", Get: func(th *Thread, v Value) (Value, error) { return objValue(&v.function().code.Obj), nil }},
	readOnlyMember("__globals__", func(th *Thread, v Value) (Value, error) { return v.function().code.globalsValue(), nil }, ""),
	readOnlyMember("__builtins__", func(th *Thread, v Value) (Value, error) { return v.function().code.builtins.value(), nil }, ""),
	readOnlyMember("__closure__", func(th *Thread, v Value) (Value, error) {
		if c := v.function().closure; c != nil {
			return c.value(), nil
		}
		return None, nil
	}, ""),
	{Name: "__dict__", Get: func(th *Thread, v Value) (Value, error) { return ownDict(v).value(), nil },
		Set: func(th *Thread, v, val Value) error {
			d, err := th.newDictOf(val)
			if err == nil {
				v.function().more().dict = d
			}
			return err
		}},
}

func setFunctionName(th *Thread, v, val Value) error {
	if !val.IsSet() || val.layout() != layoutStr {
		return th.TypeError("__name__ must be set to a string object")
	}
	v.function().rename().name = val
	return nil
}

func setFunctionQualname(th *Thread, v, val Value) error {
	if !val.IsSet() || val.layout() != layoutStr {
		return th.TypeError("__qualname__ must be set to a string object")
	}
	v.function().rename().qualname = val
	return nil
}

func getDefaults(th *Thread, v Value) (Value, error) {
	if d := v.function().defaults; d != nil {
		return d.value(), nil
	}
	return None, nil
}

func setDefaults(th *Thread, v, val Value) error {
	f := v.function()
	f.forgetTail()
	if !val.IsSet() || val.IsNone() {
		f.defaults = nil
		return nil
	}
	t, ok := asTuple(val)
	if !ok {
		return th.TypeError("__defaults__ must be set to a tuple object")
	}
	f.defaults = t
	return nil
}

func getKwdefaults(th *Thread, v Value) (Value, error) {
	f := v.function()
	if d := f.kwdefaults; d != nil {
		if !f.frozen {
			f.forgetTail()
		}
		return th.ownCopy(f.frozen, d), nil
	}
	return None, nil
}

func setKwdefaults(th *Thread, v, val Value) error {
	f := v.function()
	f.forgetTail()
	if !val.IsSet() || val.IsNone() {
		f.kwdefaults = nil
		return nil
	}
	d, ok := asDict(val)
	if !ok {
		return th.TypeError("__kwdefaults__ must be set to a dict object")
	}
	f.kwdefaults = d
	return nil
}

func getAnnotate(th *Thread, v Value) (Value, error) {
	return orNone(v.function().rare().annotate), nil
}

func setAnnotate(th *Thread, v, val Value) error {
	f := v.function()
	switch {
	case !val.IsSet():
		return th.TypeError("__annotate__ cannot be deleted")
	case val.IsNone():
		f.more().annotate = None
	case val.Type().slots.Call != nil:
		x := f.more()
		x.annotate, x.annots = val, nil
	default:
		return th.TypeError("__annotate__ must be callable or None")
	}
	return nil
}

// getFunctionAnnotations computes __annotations__ when it is first asked for.
func getFunctionAnnotations(th *Thread, v Value) (Value, error) {
	f, frozen := v.function().more(), v.function().frozen
	if f.annots != nil {
		return th.ownCopy(frozen, f.annots), nil
	}
	if !f.annotate.IsSet() || f.annotate.IsNone() {
		f.annots = th.NewDict()
		return th.ownCopy(frozen, f.annots), nil
	}
	r, err := th.Call(f.annotate, Int(1))
	if err != nil {
		return Value{}, err
	}
	d, ok := asDict(r)
	if !ok {
		return Value{}, th.TypeError("__annotate__ returned non-dict of type '%s'", r.Type().name)
	}
	f.annots = d
	return th.ownCopy(frozen, d), nil
}

func setFunctionAnnotations(th *Thread, v, val Value) error {
	var d *Dict
	if val.IsSet() && !val.IsNone() {
		var ok bool
		if d, ok = asDict(val); !ok {
			return th.TypeError("__annotations__ must be set to a dict object")
		}
	}
	f := v.function().more()
	f.annotate, f.annots = None, d
	return nil
}

func reprFunction(th *Thread, v Value) (Value, error) {
	return th.NewStr("<function " + th.callName(v.function()) + " at " + th.address(v) + ">"), nil
}

func descrGetFunction(th *Thread, v, obj Value, typ *Type) (Value, error) {
	if !obj.IsSet() {
		return v, nil
	}
	return th.newMethod(v, obj), nil
}

// functionArgs binds the arguments of the type function.
var functionArgs = newNative(&Def{Name: "function", Sig: "(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
	Fn: func(th *Thread, a []Value) (Value, error) {
		if a[0].p.shape != &codeShape {
			got := a[0].Type().name
			if a[0].IsNone() {
				got = "None"
			}
			return Value{}, th.TypeError("function() argument 'code' must be code, not %s", got)
		}
		return Value{}, th.TypeError("cannot create 'function' instances")
	}}, nil, "")

// refuseFunction is function(…): there is no code object to make one of.
func refuseFunction(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	return th.callNative(functionArgs, args, names)
}

func newMethodObject(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	if len(names) > 0 {
		return Value{}, th.TypeError("method() takes no keyword arguments")
	}
	if len(args) != 2 {
		return Value{}, th.TypeError("method expected 2 arguments, got %d", len(args))
	}
	if args[0].Type().slots.Call == nil {
		return Value{}, th.TypeError("first argument must be callable")
	}
	if args[1].IsNone() {
		return Value{}, th.TypeError("instance must not be None")
	}
	th.charge(48)
	m := &Method{fn: args[0], self: args[1]}
	m.shape = &methodShape
	return objValue(&m.Obj), nil
}

// getAttrMethod reads a method's own attributes, then its function's.
func getAttrMethod(th *Thread, v Value, name *Str) (Value, error) {
	if attr, ok := th.lookup(&MethodType, name); ok {
		if get := attr.Type().slots.DescrGet; get != nil {
			return get(th, attr, v, &MethodType)
		}
		return attr, nil
	}
	if err := th.enter(""); err != nil {
		return Value{}, err // methods of methods may go deep
	}
	defer th.leave()
	return th.getAttr(v.boundMethod().fn, name)
}

func reprMethod(th *Thread, v Value) (Value, error) {
	m := v.boundMethod()
	name := "?"
	q, err := th.tryAttr(m.fn, qualnameName)
	if err == nil && !q.IsSet() {
		q, err = th.tryAttr(m.fn, nameName)
	}
	if err != nil {
		return Value{}, err
	}
	if q.IsSet() {
		if s, ok := asStr(q); ok {
			name = s.s
		}
	}
	r, err := th.Repr(m.self)
	if err != nil {
		return Value{}, err
	}
	return th.NewStr("<bound method " + name + " of " + r.s + ">"), nil
}

func reprCell(th *Thread, v Value) (Value, error) {
	c := v.cell()
	if !c.v.IsSet() {
		return th.NewStr("<cell at " + th.address(v) + ": empty>"), nil
	}
	return th.NewStr("<cell at " + th.address(v) + ": " + c.v.Type().name + " object at " + th.address(c.v) + ">"), nil
}
