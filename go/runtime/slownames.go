package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file executes the instructions that look names and attributes up and
// fills their inline caches. A cache is filled only where the loop's short
// cut gives the same answer as the look-up. Tests: corpus/names_scopes,
// corpus/classes.

func (th *Thread) stepName(in *bytecode.Instr, r *[256]Value) error {
	code := th.state.code
	ic := &code.caches[in.D]
	switch in.Op {
	case bytecode.LoadGlobal:
		v, err := th.loadGlobal(code, ic)
		return th.put(in.A, v, err)
	case bytecode.StoreGlobal:
		g := code.globals
		g.SetStr(th, ic.name, r[in.A])
		ic.version, ic.inBuiltins, ic.idx = g.version, false, int32(g.lookupStr(ic.name))
		return nil
	case bytecode.DelGlobal:
		if !code.globals.DeleteStr(ic.name) {
			return th.NameError(ic.name)
		}
		return nil
	case bytecode.StoreName:
		if d := r[in.B]; d.p.shape == &dictShape {
			d.dict().SetStr(th, ic.name, r[in.A])
			return nil
		}
		return th.SetItem(r[in.B], ic.name.value(), r[in.A])
	case bytecode.DelName:
		return th.deleteName(r[in.B], ic.name)
	}
	v, err := th.fromMapping(r[in.B], ic.name)
	if err != nil || v.IsSet() {
		return th.put(in.A, v, err)
	}
	if in.Op == bytecode.LoadClassRef {
		v = th.stack[th.state.base+int(in.C)].cell().v
		if !v.IsSet() {
			return th.freeVariableError(ic.name)
		}
		th.setReg(in.A, v)
		return nil
	}
	if code.scope != nil && in.Op == bytecode.LoadName {
		v, err = th.plainGlobal(code, ic.name)
	} else {
		v, err = th.loadGlobal(code, ic)
	}
	return th.put(in.A, v, err)
}

// loadGlobal reads a global or built-in name.
func (th *Thread) loadGlobal(code *Code, ic *inlineCache) (Value, error) {
	if code.scope != nil {
		return th.mappedGlobal(code, ic.name)
	}
	g := code.globals
	if i := g.lookupStr(ic.name); i >= 0 {
		ic.version, ic.inBuiltins, ic.idx = g.version, false, int32(i)
		return g.entries[i].val, nil
	}
	if b := code.builtins; b != nil {
		if i := b.lookupStr(ic.name); i >= 0 {
			ic.version, ic.inBuiltins, ic.idx, ic.bver = g.version, true, int32(i), b.version
			return b.entries[i].val, nil
		}
		if b == th.Builtins && ic.name == nameName {
			// Where globals have no name, CPython finds that of the module builtins: a
			// class body asks. Here the table has nothing but what the policy lists.
			return th.internString("builtins").value(), nil
		}
	}
	return Value{}, th.NameError(ic.name)
}

// fromMapping reads a name from the mapping of local names; unset if missing.
func (th *Thread) fromMapping(m Value, name *Str) (Value, error) {
	if m.p.shape == &dictShape {
		v, _ := m.dict().GetStr(name)
		return v, nil
	}
	if m.p.shape == &mappingProxyShape && m.proxy().inCell {
		return th.fromMapping(m.proxy().m, name)
	}
	v, err := th.GetItem(m, name.value())
	if err != nil && isExc(err, &KeyErrorType) {
		return Value{}, nil
	}
	return v, err
}

func (th *Thread) deleteName(m Value, name *Str) error {
	if m.p.shape == &dictShape {
		if !m.dict().DeleteStr(name) {
			return th.NameError(name)
		}
		return nil
	}
	err := th.DelItem(m, name.value())
	if err != nil && isExc(err, &KeyErrorType) {
		return th.NameError(name)
	}
	return err
}

func (th *Thread) unboundLocal(code *Code, k int32) error {
	name := code.consts[k].str()
	return th.Errorf(&UnboundLocalErrorType, "cannot access local variable '%s' where it is not associated with a value", name.s)
}

func (th *Thread) unboundCell(code *Code, in *bytecode.Instr) error {
	if in.C == 0 {
		return th.unboundLocal(code, in.D)
	}
	return th.freeVariableError(code.consts[in.D].str())
}

func (th *Thread) freeVariableError(name *Str) error {
	e := th.newExc(&NameErrorType, th.NewStr("cannot access free variable '"+name.s+"' where it is not associated with a value in enclosing scope"))
	e.fields[nameErrorName] = name.value()
	return e
}

func (th *Thread) stepAttr(in *bytecode.Instr, r *[256]Value) error {
	ic := &th.state.code.caches[in.D]
	obj := r[in.B]
	if ic.blocked && (in.Op != bytecode.GetAttr || th.blockedOn(obj, ic.name.s)) {
		return th.blockedError(None, ic.name)
	}
	switch in.Op {
	case bytecode.SetAttr:
		return th.setAttrCached(ic, obj, r[in.A])
	case bytecode.DelAttr:
		return th.setAttr(obj, ic.name, Value{})
	}
	if i, ok := th.plainSlot(obj, ic.name); ok {
		ic.remember(th.epoch, obj.p.shape, nil, Value{}, int32(i))
		th.setReg(in.A, *obj.instance().at(i))
		return nil
	}
	if done, err := th.stepProperty(obj, ic.name); done {
		return err
	}
	if v, self, ok := th.classConstant(obj, ic); ok && !self.IsSet() {
		th.setReg(in.A, v)
		return nil
	}
	v, err := th.getAttr(obj, ic.name)
	return th.put(in.A, v, err)
}

// plainSlot finds the slot that holds an attribute of an instance when reading
// it means reading that slot: an ordinary attribute, or a member of __slots__
// that has a value.
func (th *Thread) plainSlot(obj Value, name *Str) (uint8, bool) {
	sh := obj.p.shape
	t := sh.typ
	if t.flags&TypeHeap == 0 || t.hidesAttrs() || sh.count == 0 || instanceOf(obj) == nil {
		return 0, false
	}
	attr, found := th.lookup(t, name)
	if found && attr.p.shape == &memberDescrShape {
		m := attr.slotMember()
		ok := t.isSubtype(m.owner) && m.index < obj.instance().cap && obj.instance().at(m.index).IsSet()
		return m.index, ok
	}
	if found && attr.Type().slots.DescrSet != nil || t.flags&TypeNoDict != 0 || sh.dictMode {
		return 0, false
	}
	return sh.slot(name)
}

// stepProperty reads a property whose getter is a guest function by running the
// getter in the machine.
func (th *Thread) stepProperty(obj Value, name *Str) (bool, error) {
	t := obj.Type()
	if t.flags&TypeHeap == 0 || t.flags&TypeCustomGet != 0 {
		return false, nil
	}
	attr, found := th.lookup(t, name)
	if !found || attr.p.shape != &propertyShape {
		return false, nil
	}
	get := attr.property().get
	if !get.IsSet() || get.p.shape != &functionShape {
		return false, nil
	}
	f := get.function()
	if f.code.nargs != 1 {
		return false, nil
	}
	if err := th.spend(1); err != nil {
		return true, err
	}
	base := th.top()
	th.ensureStack(base, f.code.nslots)
	if err := th.pushFrame(base, frameStore, nil); err != nil {
		return true, err
	}
	th.stack[base], th.stack[base+1] = get, obj
	th.state.code, th.state.pc, th.state.base = f.code, 0, base
	return true, nil
}

// setAttrCached assigns an attribute and caches assignments to plain slots.
func (th *Thread) setAttrCached(ic *inlineCache, obj, val Value) error {
	sh := obj.p.shape
	t := sh.typ
	if t.flags&TypeHeap == 0 || t.flags&TypeCustomSet != 0 || instanceOf(obj) == nil {
		return th.setAttr(obj, ic.name, val)
	}
	attr, found := th.lookup(t, ic.name)
	if found && attr.p.shape == &memberDescrShape {
		m := attr.slotMember()
		if t.isSubtype(m.owner) && m.index < obj.instance().cap {
			ic.remember(th.epoch, sh, nil, Value{}, int32(m.index))
		}
		return th.setAttr(obj, ic.name, val)
	}
	if found && attr.Type().slots.DescrSet != nil || t.flags&TypeNoDict != 0 || sh.dictMode {
		return th.setAttr(obj, ic.name, val)
	}
	inst := obj.instance()
	th.setOwn(inst, ic.name, val)
	switch after := inst.shape; {
	case after == sh:
		if i, ok := sh.slot(ic.name); ok {
			ic.remember(th.epoch, sh, nil, Value{}, int32(i))
		}
	case !after.dictMode:
		ic.remember(th.epoch, sh, after, Value{}, int32(after.count-1))
	}
	return nil
}

// stepGetMethod finds what obj.name(…) calls. A method of the type comes
// unbound, with obj as the first argument.
func (th *Thread) stepGetMethod(in *bytecode.Instr, r *[256]Value) error {
	ic := &th.state.code.caches[in.D]
	obj := r[in.B]
	if ic.blocked && th.blockedOn(obj, ic.name.s) {
		return th.blockedError(None, ic.name)
	}
	t := obj.Type()
	if !t.hidesAttrs() && t.layout != layoutType && t.layout != layoutModule && t != &MethodType {
		if m, found := th.lookup(t, ic.name); found && isMethodLike(m) {
			if _, own := th.ownAttr(obj, ic.name); !own {
				th.cacheMethod(ic, obj, m)
				th.setReg(in.A+1, obj)
				th.setReg(in.A, m)
				return nil
			}
		}
	}
	if v, self, ok := th.classConstant(obj, ic); ok {
		th.setReg(in.A, v)
		th.setReg(in.A+1, self)
		return nil
	}
	v, err := th.methodValue(obj, ic.name)
	if err != nil {
		return err
	}
	th.setReg(in.A, v)
	th.setReg(in.A+1, Value{})
	return nil
}

// methodValue reads an attribute that is called at once: there an AttributeError
// of a getter is left as it is, as in CPython.
func (th *Thread) methodValue(obj Value, name *Str) (Value, error) {
	t := obj.Type()
	if x, found := th.lookup(t, name); found && t.flags&TypeCustomGet == 0 && isDescriptor(x) {
		return t.slots.GetAttr(th, obj, name)
	}
	return th.getAttr(obj, name)
}

// cacheMethod lets the loop find the method of objects of this shape.
func (th *Thread) cacheMethod(ic *inlineCache, obj, m Value) {
	sh := obj.p.shape
	if sh.dictMode || ownDictPossible(obj) {
		return
	}
	ic.remember(th.epoch, sh, nil, m, 0)
}

// ownDictPossible reports whether an object that is no Instance may have
// attributes of its own that its shape does not tell.
func ownDictPossible(v Value) bool {
	switch v.layout() {
	case layoutModule, layoutFunction, layoutType:
		return true
	case layoutNative1:
		return v.p.shape == &classMethodShape || v.p.shape == &staticMethodShape
	}
	return isTypeParam(v)
}
