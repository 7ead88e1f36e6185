package runtime

import "strings"

// This file defines the callable objects that are not guest functions: Native
// (functions and methods written in Go), Method (a callable bound to an
// object), and the descriptors made from Defs and Members. Their types' tables
// are in nativetypes.go. Tests: corpus/builtins,
// corpus/attack_builtins_self, tools/typetable.

// Native is a function written in Go: a builtin function of a module, or a
// method of a built-in type (method descriptor, class method or static
// method). It is immutable and shared by all sandboxes.
type Native struct {
	Obj
	def   *Def
	sig   *signature
	raw   func(*Thread, []Value, []*Str) (Value, error) // instead of def.Fn
	owner *Type                                         // the type that a method belongs to, nil for functions
	host  bool                                          // a function that the host passed in
	quick quickFunc                                     // its short form for the loop, or nil
	leaf  leafKind                                      // when the loop may call it as it is
	// What the attributes show, made at setup so that the object stays
	// immutable.
	nameStr, qualStr, docStr, sigStr, moduleStr *Str
}

// Method binds a callable to its first argument: a bound method of a guest
// function (type method) or of a native one (builtin_function_or_method).
type Method struct {
	Obj
	fn   Value
	self Value
	id   uint32
}

// Property is a native attribute of a built-in type: a getset or member
// descriptor, immutable and shared.
type getset struct {
	Obj
	member *Member
	owner  *Type
}

func newNative(def *Def, owner *Type, module string) *Native {
	n := &Native{def: def, sig: parseSig(def.Sig), owner: owner}
	n.nameStr, n.qualStr = newStaticStr(def.Name), newStaticStr(def.Name)
	if owner != nil {
		n.qualStr = newStaticStr(owner.qualname + "." + def.Name)
	}
	if def.Doc != "" {
		n.docStr = newStaticStr(def.Doc)
	}
	shown := def.Sig
	if def.Shown != "" {
		shown = def.Shown
	}
	if sig := shownSignature(shown, module != ""); sig != "" {
		n.sigStr = newStaticStr(sig)
	}
	if module != "" {
		n.moduleStr = newStaticStr(module)
	}
	switch {
	case owner == nil:
		n.shape = &builtinShape
	case def.Kind == DefStatic:
		n.shape = &builtinShape
	case def.Kind == DefClass:
		n.shape = &classMethodDescrShape
	default:
		n.shape = &methodDescrShape
	}
	return n
}

// shownSignature is __text_signature__: a function shows its module in front,
// and none at all where a default cannot be shown.
func shownSignature(sig string, function bool) string {
	switch {
	case !function:
		return sig
	case strings.Contains(sig, "<unrepresentable>"):
		return ""
	case sig == "()":
		return "($module, /)"
	case strings.Contains(sig, "/"):
		return "($module, " + sig[1:]
	}
	return "($module, /, " + sig[1:]
}

func (n *Native) value() Value { return objValue(&n.Obj) }

func (n *Native) name() string { return n.def.Name }

// skip is how many leading arguments are not counted in messages.
func (n *Native) skip() int {
	if n.owner != nil && n.def.Kind != DefStatic {
		return 1
	}
	return 0
}

// qualified is the name that arity messages use: list.append, len.
func (n *Native) qualified() string {
	if n.owner != nil {
		return n.owner.qualname + "." + n.def.Name
	}
	if n.moduleStr != nil && n.moduleStr.s != "builtins" {
		return n.moduleStr.s + "." + n.def.Name
	}
	return n.def.Name
}

// calledName is qualified for a call with these arguments: a class method has
// the name of the class that it is called on.
func (n *Native) calledName(args []Value) string {
	if n.def.Kind == DefClass && len(args) > 0 {
		if t, ok := asType(args[0]); ok {
			return t.qualname + "." + n.def.Name
		}
	}
	return n.qualified()
}

// checkSelf makes sure that a method is called on an object of its type.
func (th *Thread) checkSelf(n *Native, args []Value, npos int) error {
	if npos == 0 {
		return th.TypeError("unbound method %s.%s() needs an argument", n.owner.name, n.def.Name)
	}
	if !isInstance(args[0], n.owner) {
		return th.TypeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
			n.def.Name, n.owner.name, args[0].Type().name)
	}
	return nil
}

// checkClassMethodCall makes sure that a class method of a built-in type that
// is called as it stands in the type's namespace gets a class to work on.
func (th *Thread) checkClassMethodCall(n *Native, args []Value, npos int) error {
	if npos == 0 {
		return th.TypeError("descriptor '%s' of '%s' object needs an argument", n.def.Name, n.owner.name)
	}
	t, ok := asType(args[0])
	if !ok {
		return th.classMethodNeedsType(n, args[0])
	}
	if !t.isSubtype(n.owner) {
		return th.TypeError("descriptor '%s' requires a subtype of '%s' but received '%s'", n.def.Name, n.owner.name, t.name)
	}
	return nil
}

func (th *Thread) classMethodNeedsType(n *Native, got Value) error {
	return th.TypeError("descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2", n.def.Name, n.owner.name, got.Type().name)
}

func callNativeSlot(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	n := v.native()
	switch {
	case n.owner == nil || n.def.Kind == DefStatic:
	case n.def.Kind == DefClass:
		if err := th.checkClassMethodCall(n, args, len(args)-len(names)); err != nil {
			return Value{}, err
		}
	default:
		if err := th.checkSelf(n, args, len(args)-len(names)); err != nil {
			return Value{}, err
		}
	}
	return th.callNative(n, args, names)
}

// newMethod binds fn to self: any callable, in an object of the type method.
func (th *Thread) newMethod(fn, self Value) Value {
	th.charge(48)
	m := &Method{fn: fn, self: self}
	m.shape = &methodShape
	return objValue(&m.Obj)
}

// newBuiltinMethod binds a method of a built-in type to self. The callable in
// an object of builtinMethodShape is always a Native.
func (th *Thread) newBuiltinMethod(fn *Native, self Value) Value {
	th.charge(48)
	m := &Method{fn: fn.value(), self: self}
	m.shape = &builtinMethodShape
	return objValue(&m.Obj)
}

func callMethodSlot(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	m := v.boundMethod()
	mark := len(th.scratch)
	full := th.pushScratch(len(args) + 1)
	full[0] = m.self
	copy(full[1:], args)
	var r Value
	var err error
	if m.shape == &builtinMethodShape {
		r, err = th.callNative(boundNative(m, len(args)-len(names), names), full, names)
	} else {
		r, err = th.CallArgs(m.fn, full, names)
	}
	clear(full)
	th.scratch = th.scratch[:mark]
	return r, err
}

// boundNative is the native function of a bound method. Errors about the number
// of its arguments name the class of the object that it is bound to, or the
// class that this is, and no class at all for a function that takes a tuple.
func boundNative(m *Method, npos int, names []*Str) *Native {
	n := m.fn.native()
	s, given := n.sig, npos+1
	if n.owner == nil || n.raw != nil || len(names) == 0 && given >= s.required && (given <= s.pos || s.varArgs) {
		return n
	}
	t, ok := asType(m.self)
	if !ok && n.def.Kind != DefClass {
		t = m.self.Type()
	}
	if n.def.Tuple && len(names) > 0 {
		t = nil
	} else if t == nil || t == n.owner {
		return n
	}
	named := *n
	named.owner = t
	return &named
}

// pushScratch takes n values of the thread's scratch space; the caller cuts
// the space back to its mark when it is done.
func (th *Thread) pushScratch(n int) []Value {
	th.budget -= int64(n) / 16 // lists of many arguments take time, too
	mark := len(th.scratch)
	need := mark + n
	if cap(th.scratch) < need {
		size := need*2 + 64
		th.charge((size - cap(th.scratch)) * valueSize)
		grown := make([]Value, need, size)
		copy(grown, th.scratch)
		th.scratch = grown
	}
	th.scratch = th.scratch[:need]
	return th.scratch[mark:need:need]
}

func descrGetNative(th *Thread, v, obj Value, typ *Type) (Value, error) {
	n := v.native()
	if n.def.Kind == DefClass {
		if typ == nil {
			typ = obj.Type()
		}
		if !typ.isSubtype(n.owner) {
			return Value{}, th.TypeError("descriptor '%s' requires a subtype of '%s' but received '%s'", n.def.Name, n.owner.name, typ.name)
		}
		return th.newBuiltinMethod(n, typ.value()), nil
	}
	if !obj.IsSet() {
		return v, nil
	}
	if !isInstance(obj, n.owner) {
		return Value{}, th.TypeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
			n.def.Name, n.owner.name, obj.Type().name)
	}
	return th.newBuiltinMethod(n, obj), nil
}

// newField is newGetset of an attribute that shows as a member_descriptor.
func newField(m *Member, owner *Type) Value {
	g := &getset{member: m, owner: owner}
	g.shape = &fieldShape
	return objValue(&g.Obj)
}

func newGetset(m *Member, owner *Type) Value {
	g := &getset{member: m, owner: owner}
	g.shape = &getsetShape
	return objValue(&g.Obj)
}

func descrGetGetset(th *Thread, v, obj Value, typ *Type) (Value, error) {
	g := v.getset()
	if !obj.IsSet() {
		return v, nil
	}
	if !isInstance(obj, g.owner) {
		return Value{}, th.TypeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
			g.member.Name, g.owner.name, obj.Type().name)
	}
	// A member may ask an object for its member of the same name, and so on.
	if err := th.enter(""); err != nil {
		return Value{}, err
	}
	defer th.leave()
	return g.member.Get(th, obj)
}

func descrSetGetset(th *Thread, v, obj, val Value) error {
	g := v.getset()
	if !isInstance(obj, g.owner) {
		return th.TypeError("descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
			g.member.Name, g.owner.name, obj.Type().name)
	}
	if g.member.Set == nil {
		if g.shape == &fieldShape {
			return readOnlyAttr(th, obj, val)
		}
		return th.Errorf(&AttributeErrorType, "attribute '%s' of '%s' objects is not writable", g.member.Name, g.owner.name)
	}
	return g.member.Set(th, obj, val)
}
