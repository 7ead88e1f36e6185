package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file holds the built-in functions that look at the running code's
// scope (locals, vars, dir, zero-argument super) and at objects' attributes. They
// see the frames of guest code only; eval and exec are in compile.go. Tests:
// corpus/names_scopes, corpus/attack_env.

// currentLocals returns the mapping of the running code's local names: the
// mapping itself where the code runs with one, a new dict in functions.
func (th *Thread) currentLocals() Value {
	st := &th.state
	if st.code == nil {
		return th.NewDict().value()
	}
	bc := st.code.bc
	d := th.NewDict()
	if bc.Flags&bytecode.NewLocals != 0 {
		outer := bc.NumParams() // the variables that come before those of comprehensions
		for outer < len(bc.Vars) && bc.Vars[outer].Kind == bytecode.VarLocal {
			outer++
		}
		for i := range bc.Vars {
			if i == outer {
				th.addHidden(d, st)
			}
			// Registers of a function that does not name locals() may hold
			// anything until their variable is bound.
			x := &bc.Vars[i]
			if x.Kind == bytecode.VarLocal && i >= bc.NumParams() && x.Slot < bytecode.MaxFast && bc.Flags&bytecode.ShowsLocals == 0 {
				continue
			}
			th.addLocal(d, st, x)
		}
		if outer == len(bc.Vars) {
			th.addHidden(d, st)
		}
		return d.value()
	}
	th.addHidden(d, st)
	// In a comprehension of a module or class only its variables are local.
	switch {
	case d.Len() > 0:
		return d.value()
	case bc.LocalsSlot != 0:
		return th.stack[st.base+bc.LocalsSlot]
	}
	return st.code.globalsValue()
}

// addHidden adds the variables of the inlined comprehensions that are running:
// each hides those around it of its name.
func (th *Thread) addHidden(d *Dict, st *machine) {
	bc := st.code.bc
	for i := range bc.Hidden {
		if h := &bc.Hidden[i]; h.Start < st.pc && st.pc <= h.End {
			if name, v := th.shownLocal(st, &h.Var); v.IsSet() {
				d.SetStr(th, name, v)
			}
		}
	}
}

// addLocal adds a variable to what locals() returns, if it is bound and no
// comprehension hides it.
func (th *Thread) addLocal(d *Dict, st *machine, x *bytecode.Var) {
	name, v := th.shownLocal(st, x)
	if !v.IsSet() {
		return
	}
	if _, hidden := d.GetStr(name); !hidden {
		d.SetStr(th, name, v)
	}
}

// shownLocal returns a variable's name and value, which is not set where it is
// not bound or the program has not made it.
func (th *Thread) shownLocal(st *machine, x *bytecode.Var) (*Str, Value) {
	v := th.variable(st, x)
	if x.Kind != bytecode.VarLocal && v.IsSet() && v.p.shape == &cellShape {
		v = v.cell().v
	}
	if !v.IsSet() || x.Name == "" || x.Name[0] == '.' && x.Name != ".0" {
		return nil, Value{}
	}
	return th.internString(x.Name), v
}

// variable returns what the slot of a variable holds: a register, or an
// element of the list of further variables.
func (th *Thread) variable(st *machine, x *bytecode.Var) Value {
	if x.Slot < bytecode.MaxFast {
		return th.stack[st.base+x.Slot]
	}
	extra := th.stack[st.base+st.code.bc.ExtraSlot]
	if !extra.IsSet() || extra.p.shape != &listShape {
		return Value{}
	}
	if l := extra.list().items; x.Slot-bytecode.MaxFast < len(l) {
		return l[x.Slot-bytecode.MaxFast]
	}
	return Value{}
}

// attributeFollows tells whether the next instruction reads an attribute of the
// running call's result, other than __class__.
func attributeFollows(st *machine) bool {
	bc := st.code.bc
	if st.pc < 1 || int(st.pc) >= len(bc.Ins) {
		return false
	}
	call, next := bc.Ins[st.pc-1], bc.Ins[st.pc]
	return call.Op == bytecode.Call && (next.Op == bytecode.GetAttr || next.Op == bytecode.GetMethod) &&
		next.B == call.A && bc.Caches[next.D].Name != "__class__" && !writtenBack(bc, int(st.pc))
}

// writtenBack tells whether the attribute that the instruction at pc reads is the
// target of an augmented assignment: the object is kept in its register, to which
// the result is assigned.
func writtenBack(bc *bytecode.Code, pc int) bool {
	read := bc.Ins[pc]
	for _, in := range bc.Ins[pc+1:] {
		if in.Op == bytecode.SetAttr && in.B == read.B {
			return bc.Caches[in.D].Name == bc.Caches[read.D].Name
		}
		if in.A == read.B {
			return false
		}
	}
	return false
}

// superArgs finds the class and the instance of super() without arguments in
// the running function.
func (th *Thread) superArgs() (*Type, Value, error) {
	st := &th.state
	if st.code == nil {
		return nil, Value{}, th.RuntimeError("super(): no current frame")
	}
	bc := st.code.bc
	if bc.ArgCount == 0 {
		return nil, Value{}, th.RuntimeError("super(): no arguments")
	}
	self := &bc.Vars[0]
	first := th.stack[st.base+self.Slot]
	if self.Kind == bytecode.VarCell && first.IsSet() && first.p.shape == &cellShape {
		first = first.cell().v
	}
	if bc.ClassCell == 0 {
		if !first.IsSet() {
			return nil, Value{}, th.RuntimeError("super(): arg[0] deleted")
		}
		return nil, Value{}, th.RuntimeError("super(): __class__ cell not found")
	}
	cell := th.stack[st.base+bc.ClassCell]
	empty := !cell.IsSet() || cell.p.shape != &cellShape || !cell.cell().v.IsSet()
	if (empty || !first.IsSet()) && attributeFollows(st) {
		// CPython reads both as variables where it looks the attribute up itself.
		if empty {
			return nil, Value{}, th.freeVariableError(th.internString("__class__"))
		}
		return nil, Value{}, th.Errorf(&UnboundLocalErrorType,
			"cannot access local variable '%s' where it is not associated with a value", self.Name)
	}
	if !first.IsSet() {
		return nil, Value{}, th.RuntimeError("super(): arg[0] deleted")
	}
	if empty {
		return nil, Value{}, th.RuntimeError("super(): empty __class__ cell")
	}
	t, ok := asType(cell.cell().v)
	if !ok {
		return nil, Value{}, th.RuntimeError("super(): __class__ is not a type (%s)", cell.cell().v.Type().name)
	}
	return t, first, nil
}

func builtinLocals(th *Thread, _ []Value) (Value, error) { return th.currentLocals(), nil }

// builtinVars is vars(): a copy of the object's attributes without the names
// that the policy blocks.
func builtinVars(th *Thread, a []Value) (Value, error) {
	if !a[0].IsSet() {
		return th.currentLocals(), nil
	}
	d := th.NewDict()
	var failed error
	add := func(k, v Value) {
		if s, ok := asStr(k); !ok {
			if err := th.SetItem(d.value(), k, v); err != nil {
				failed = err
			}
		} else if !th.isBlocked(s.s) {
			d.SetStr(th, th.intern(s), v)
		}
	}
	switch inst := instanceOf(a[0]); {
	case inst != nil && th.isBlocked("__dict__") && th.usualDict(a[0].Type()):
		if inst.dict != nil {
			inst.dict.each(add)
			break
		}
		for i, name := range inst.shape.names() {
			if i >= int(inst.shape.typ.fixed) {
				add(name.value(), *inst.at(uint8(i)))
			}
		}
	case a[0].layout() == layoutType:
		if !th.isBlocked("__dict__") {
			return th.newProxy(th.visibleDict(a[0].typeObj()).value()), nil
		}
		a[0].typeObj().dict.each(add)
		return th.newProxy(d.value()), failed
	case ownDict(a[0]) != nil && th.isBlocked("__dict__"):
		ownDict(a[0]).each(add)
	default:
		m, err := th.dictAttr(a[0])
		if err != nil {
			return Value{}, err
		}
		return th.shownVars(m), nil
	}
	return d.value(), failed
}

// usualDict reports whether __dict__ of t's objects is what their own attributes
// are, without a word of the guest's.
func (th *Thread) usualDict(t *Type) bool {
	attr, ok := th.lookup(t, dictName)
	if !ok || t.slots.generic&groupGetAttr.bit() != 0 || attr.p.shape != &getsetShape {
		return false
	}
	g := attr.getset()
	return g.member == &instanceDictMember || g.owner == &BaseExceptionType
}

// ownDictAttr reports whether a guest class says itself what __dict__ is of its
// objects.
func (th *Thread) ownDictAttr(t *Type) bool {
	m, ok := th.lookup(t, dictName)
	return ok && m.p.shape != &getsetShape
}

// dictAttr is the __dict__ that vars() must find.
func (th *Thread) dictAttr(v Value) (Value, error) {
	m, err := th.tryAttr(v, dictName)
	if err == nil && !m.IsSet() {
		err = th.TypeError("vars() argument must have __dict__ attribute")
	}
	return m, err
}

// shownVars is what vars() shows of a __dict__ that an object has in its own
// way: without the blocked names where __dict__ is blocked.
func (th *Thread) shownVars(m Value) Value {
	proxied := m.p.shape == &mappingProxyShape
	if proxied {
		m = m.proxy().m
	}
	from, ok := asDict(m)
	if !ok || !th.isBlocked("__dict__") {
		if proxied {
			return th.newProxy(m)
		}
		return m
	}
	d := th.NewDict()
	from.each(func(k, v Value) {
		if s, ok := asStr(k); ok && !th.isBlocked(s.s) {
			d.SetStr(th, th.intern(s), v)
		}
	})
	if proxied {
		return th.newProxy(d.value())
	}
	return d.value()
}

// each calls f with the entries in order.
func (d *Dict) each(f func(k, v Value)) {
	for i := d.next(0); i >= 0; i = d.next(i + 1) {
		f(d.entries[i].key, d.entries[i].val)
	}
}

func builtinDir(th *Thread, a []Value) (Value, error) {
	var names Value
	if !a[0].IsSet() {
		keys, err := th.callMethodNamed(th.currentLocals(), keysName)
		if err != nil {
			return Value{}, err
		}
		names = keys
	} else {
		m, ok := th.lookup(a[0].Type(), dirName)
		if !ok {
			return Value{}, th.TypeError("object does not provide __dir__")
		}
		r, err := th.callFound(a[0], m)
		if err != nil {
			return Value{}, err
		}
		names = r
	}
	items, err := th.Collect(names)
	if err != nil {
		return Value{}, err
	}
	l := th.NewList(items)
	return l.value(), th.sortList(l, None, false)
}
