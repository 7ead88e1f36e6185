package runtime

// This file builds the types of native callables: builtin functions, method
// descriptors, class method descriptors and getset descriptors. Their structs
// and calls are in native.go. Tests: corpus/attack_builtins_self,
// tools/typetable.

func setupNatives() {
	initType(&BuiltinType, typeSpec{
		name: "builtin_function_or_method", flags: TypeFinal, layout: layoutNative, shapes: []*Shape{&builtinShape},
		doc: "A function of a built-in module, or a method of a built-in type bound to an object.",
		slots: Slots{
			Repr: reprBuiltin, Call: callBuiltinSlot, Hash: hashMethod, RichCompare: compareMethods,
			Visit: visitBuiltin,
		},
		members: []Member{
			{Name: "__name__", Get: builtinAttr(func(n *Native) Value { return n.nameStr.value() })},
			{Name: "__qualname__", Get: builtinQualname},
			{Name: "__doc__", Get: builtinAttr(nativeDoc)},
			{Name: "__module__", Get: builtinAttr(nativeModule)},
			{Name: "__text_signature__", Get: builtinAttr(nativeSignature)},
			{Name: "__self__", Get: builtinSelf},
		},
	})
	descr := func(t *Type, name string, shape *Shape, call func(*Thread, Value, []Value, []*Str) (Value, error)) {
		initType(t, typeSpec{
			name: name, flags: TypeFinal, layout: layoutNative, shapes: []*Shape{shape}, doc: "A method as it stands in a built-in type.",
			slots: Slots{Repr: reprMethodDescr, Call: call, DescrGet: descrGetNative, Visit: visitNothing},
			members: []Member{
				{Name: "__name__", Get: nativeAttr(func(n *Native) Value { return n.nameStr.value() })},
				{Name: "__qualname__", Get: nativeAttr(func(n *Native) Value { return n.qualStr.value() })},
				{Name: "__doc__", Get: nativeAttr(nativeDoc)},
				{Name: "__text_signature__", Get: nativeAttr(nativeSignature)},
				{Name: "__objclass__", Get: nativeAttr(func(n *Native) Value { return n.owner.value() })},
			},
		})
	}
	descr(&MethodDescrType, "method_descriptor", &methodDescrShape, callNativeSlot)
	descr(&ClassMethodDescrType, "classmethod_descriptor", &classMethodDescrShape, callNativeSlot)
	initType(&GetsetType, typeSpec{
		name: "getset_descriptor", flags: TypeFinal, layout: layoutOther, shapes: []*Shape{&getsetShape},
		doc:   "An attribute of a built-in type's objects that is computed.",
		slots: Slots{Repr: reprGetset, DescrGet: descrGetGetset, DescrSet: descrSetGetset, Visit: visitNothing},
		members: []Member{
			{Name: "__name__", Get: func(th *Thread, v Value) (Value, error) { return th.NewStr(v.getset().member.Name), nil }},
			{Name: "__qualname__", Get: func(th *Thread, v Value) (Value, error) {
				return th.NewStr(v.getset().owner.qualname + "." + v.getset().member.Name), nil
			}},
			{Name: "__doc__", Get: func(th *Thread, v Value) (Value, error) {
				if d := v.getset().member.Doc; d != "" {
					return th.NewStr(d), nil
				}
				return None, nil
			}},
			{Name: "__objclass__", Get: func(th *Thread, v Value) (Value, error) { return v.getset().owner.value(), nil }},
		},
	})
}

// nativeOf makes the function object of a module's Def.
func nativeOf(def *Def, module string) *Native { return newNative(def, nil, module) }

// builtinNative returns the Native behind a builtin_function_or_method, and
// its self if it is a bound method.
func builtinNative(v Value) (*Native, Value) {
	if v.p.shape == &builtinMethodShape {
		m := v.boundMethod()
		return m.fn.native(), m.self
	}
	return v.native(), Value{}
}

func callBuiltinSlot(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	if v.p.shape == &builtinMethodShape {
		return callMethodSlot(th, v, args, names)
	}
	return callNativeSlot(th, v, args, names)
}

func builtinAttr(f func(*Native) Value) func(*Thread, Value) (Value, error) {
	return func(th *Thread, v Value) (Value, error) {
		n, _ := builtinNative(v)
		return f(n), nil
	}
}

func nativeAttr(f func(*Native) Value) func(*Thread, Value) (Value, error) {
	return func(th *Thread, v Value) (Value, error) { return f(v.native()), nil }
}

func nativeDoc(n *Native) Value {
	if n.docStr == nil {
		return None
	}
	return n.docStr.value()
}

func nativeModule(n *Native) Value {
	if n.owner != nil || n.moduleStr == nil {
		return None
	}
	return n.moduleStr.value()
}

func nativeSignature(n *Native) Value {
	if n.sigStr == nil {
		return None
	}
	return n.sigStr.value()
}

func builtinQualname(th *Thread, v Value) (Value, error) {
	n, self := builtinNative(v)
	if self.IsSet() {
		t := self.Type()
		if st, ok := asType(self); ok {
			t = st
		}
		return th.NewStr(t.qualname + "." + n.name()), nil
	}
	return n.qualStr.value(), nil
}

// builtinSelf is __self__: the object that a method is bound to. A function of
// a module has none here: the module is not given away.
func builtinSelf(th *Thread, v Value) (Value, error) {
	if _, self := builtinNative(v); self.IsSet() {
		return self, nil
	}
	return None, nil
}

func reprBuiltin(th *Thread, v Value) (Value, error) {
	n, self := builtinNative(v)
	if self.IsSet() {
		return th.NewStr("<built-in method " + n.name() + " of " + self.Type().name + " object at " + th.address(self) + ">"), nil
	}
	if n.owner != nil {
		return th.NewStr("<built-in method " + n.name() + " of type object at " + th.address(n.owner.value()) + ">"), nil
	}
	return th.NewStr("<built-in function " + n.name() + ">"), nil
}

func reprMethodDescr(th *Thread, v Value) (Value, error) {
	n := v.native()
	return th.NewStr("<method '" + n.name() + "' of '" + n.owner.name + "' objects>"), nil
}

func reprGetset(th *Thread, v Value) (Value, error) {
	g := v.getset()
	return th.NewStr("<attribute '" + g.member.Name + "' of '" + g.owner.name + "' objects>"), nil
}

func visitBuiltin(v Value, f func(Value)) {
	if v.p.shape == &builtinMethodShape {
		visitMethod(v, f)
	}
}

func visitMethod(v Value, f func(Value)) {
	f(v.boundMethod().fn)
	f(v.boundMethod().self)
}

// compareMethods is == of methods: the same function bound to the same object.
func compareMethods(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	if t := v.Type(); t != w.Type() && (t == &MethodType || t == &BuiltinType) {
		return NotImplemented, nil
	}
	same := v == w
	if v.p.shape == w.p.shape && (v.p.shape == &methodShape || v.p.shape == &builtinMethodShape) {
		a, b := v.boundMethod(), w.boundMethod()
		same = a.self == b.self && a.fn == b.fn
	}
	return Bool(same == (op == CmpEq)), nil
}

func hashMethod(th *Thread, v Value) (int64, error) {
	if v.p.shape == &methodShape || v.p.shape == &builtinMethodShape {
		m := v.boundMethod()
		return int64(th.idOf(m.self))*31 ^ int64(th.idOf(m.fn)), nil
	}
	return int64(th.idOf(v)), nil
}

// visitNothing is the Visit of types whose objects hold no values.
func visitNothing(Value, func(Value)) {}
