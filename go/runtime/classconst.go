package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file finds attributes that do not depend on the object's own state, so
// that the loop can answer them from an inline cache: class attributes read
// through an instance, attributes of classes, static and class methods, and the
// methods that super() finds. A module's attributes are none: nothing counts its
// changes. Tests: corpus/classes (the cases cached_*), corpus/ref_super.

// classConstant looks obj.name up in the cases that ic can hold, and fills it.
// self is what a method call passes as the first argument, if anything: an
// attribute that is read without a call then has to be bound, and is no
// constant.
func (th *Thread) classConstant(obj Value, ic *inlineCache) (v, self Value, ok bool) {
	c := &ic.constant
	if ic.blocked {
		return Value{}, Value{}, false
	}
	if c.values == th.values && c.recv == obj.p && c.shape == obj.p.shape {
		return c.val, c.self, true
	}
	recv := obj.p
	if t, isType := asType(obj); isType {
		v, self, ok = th.typeConstant(t, ic.name)
	} else {
		recv = nil
		v, self, ok = th.instanceConstant(obj, ic.name)
	}
	if ok {
		ic.constant = constAttr{obj.p.shape, recv, v, self, th.values}
		ic.refresh(th.epoch)
	}
	return v, self, ok
}

// refresh drops what a cache holds of an earlier epoch.
func (ic *inlineCache) refresh(epoch uint64) {
	if ic.epoch != epoch {
		ic.epoch, ic.shape, ic.shape2 = epoch, nil, nil
	}
}

// typeConstant is a class's attribute name, if reading it makes no object.
func (th *Thread) typeConstant(t *Type, name *Str) (v, self Value, ok bool) {
	meta := t.value().Type()
	if meta.flags&TypeCustomGet != 0 && meta != &TypeType {
		return Value{}, Value{}, false
	}
	if _, hidden := th.lookup(meta, name); hidden {
		return Value{}, Value{}, false
	}
	x, found := th.lookup(t, name)
	if !found {
		return Value{}, Value{}, false
	}
	if v, self, ok = bindless(x, t); ok {
		return v, self, ok
	}
	switch x.p.shape {
	case &functionShape, &methodDescrShape, &wrapperDescrShape:
		return x, Value{}, true
	}
	return Value{}, Value{}, false
}

// instanceConstant is an attribute of an instance that its class gives.
func (th *Thread) instanceConstant(obj Value, name *Str) (v, self Value, ok bool) {
	sh := obj.p.shape
	t := sh.typ
	if t.flags&TypeHeap == 0 || t.hidesAttrs() || sh.dictMode || instanceOf(obj) == nil || ownDictPossible(obj) {
		return Value{}, Value{}, false
	}
	if _, own := sh.slot(name); own {
		return Value{}, Value{}, false
	}
	x, found := th.lookup(t, name)
	if !found {
		return Value{}, Value{}, false
	}
	return bindless(x, t)
}

// bindless returns what reading the class attribute x of t gives where that is
// no new object.
func bindless(x Value, t *Type) (v, self Value, ok bool) {
	switch x.p.shape {
	case &staticMethodShape:
		f := x.methodWrap().fn
		return f, Value{}, f.IsSet() && f.p.shape == &functionShape
	case &classMethodShape:
		f := x.methodWrap().fn
		return f, t.value(), f.IsSet() && f.p.shape == &functionShape
	}
	return x, Value{}, !isDescriptor(x)
}

// stepSuper executes super().name or super().name(…), whose first instruction
// is the call of super, without making the super object. done is false where
// the general way has to be taken.
func (th *Thread) stepSuper(a int) (done bool) {
	st := &th.state
	in := &st.code.ins[st.pc]
	if in.Op != bytecode.GetMethod || int(in.A) != a || int(in.B) != a {
		return false
	}
	ic := &st.code.caches[in.D]
	if ic.blocked || ic.name == classCellName {
		return false
	}
	this, obj, err := th.superArgs()
	if err != nil {
		return false
	}
	c := &ic.constant
	if c.values != th.values || c.shape != obj.p.shape || c.recv != &this.Obj {
		t := obj.Type()
		if _, isType := asType(obj); isType || !t.isSubtype(this) {
			return false
		}
		m, _ := th.superMethod(this, t, ic.name)
		if !m.IsSet() || !isMethodLike(m) {
			return false
		}
		ic.constant = constAttr{obj.p.shape, &this.Obj, m, Value{}, th.values}
		ic.epoch = 0 // nothing else is cached here
	}
	base := st.base + a
	th.stack[base], th.stack[base+1] = c.val, obj
	st.pc++
	return true
}

// superMethod is the attribute name that t's mro has behind this.
func (th *Thread) superMethod(this, t *Type, name *Str) (Value, bool) {
	mro := t.mro
	i := 0
	for i < len(mro) && mro[i] != this {
		i++
	}
	for i++; i < len(mro); i++ {
		if x, ok := mro[i].dict.GetStr(name); ok {
			return x, true
		}
	}
	return Value{}, false
}
