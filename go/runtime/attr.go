package runtime

// This file is the choke point for attributes. Guest code names attributes
// through GuestGetAttr, GuestSetAttr and GuestDelAttr and nothing else; they
// apply the policy and then do what getAttr and setAttr do for the core.
// Generic object attributes (object.__getattribute__, object.__setattr__) are
// here too. Tests: corpus/ref_attribute and the corpus families attack_*.

// isBlocked reports whether the policy keeps guest code from the attribute.
func (th *Thread) isBlocked(name string) bool {
	return th.policy.IsBlocked(name)
}

func (th *Thread) blockedError(obj Value, name *Str) error {
	return th.AttributeError(obj, name, "attribute access to '%s' is blocked in this environment", name.s)
}

// blockedOn is isBlocked for reading obj's attribute: the policy can open a
// name on bound methods of guest functions, where it leads to guest objects.
func (th *Thread) blockedOn(obj Value, name string) bool {
	if !th.isBlocked(name) {
		return false
	}
	return obj.p.shape != &methodShape || obj.boundMethod().fn.p.shape != &functionShape || !th.policy.OpenOnGuestMethods(name)
}

// GuestGetAttr reads obj.name for guest code.
func (th *Thread) GuestGetAttr(obj Value, name *Str) (Value, error) {
	if th.blockedOn(obj, name.s) {
		return Value{}, th.blockedError(None, name)
	}
	return th.getAttr(obj, name)
}

// GuestSetAttr assigns obj.name for guest code.
func (th *Thread) GuestSetAttr(obj Value, name *Str, val Value) error {
	if th.isBlocked(name.s) {
		return th.blockedError(None, name)
	}
	return th.setAttr(obj, name, val)
}

// GuestDelAttr deletes obj.name for guest code.
func (th *Thread) GuestDelAttr(obj Value, name *Str) error {
	if th.isBlocked(name.s) {
		return th.blockedError(None, name)
	}
	return th.setAttr(obj, name, Value{})
}

// attrName turns a guest's attribute name argument into the plain interned
// string that stands for it: for a str subclass that is its text, whatever its
// methods say.
func (th *Thread) attrName(v Value) (*Str, error) {
	s, ok := asStr(v)
	if !ok {
		return nil, th.TypeError("attribute name must be string, not '%s'", v.Type().name)
	}
	return th.intern(s), nil
}

// getAttr reads an attribute by the object's type's rules.
func (th *Thread) getAttr(obj Value, name *Str) (Value, error) {
	v, err := obj.Type().slots.GetAttr(th, obj, name)
	if err != nil {
		tellAttribute(err, obj, name)
	}
	return v, err
}

// hidesAttrs reports whether reading what t and its objects have may give
// something else, as it does where guest code or a type of its own kind has a say.
func (t *Type) hidesAttrs() bool { return t.flags&(TypeCustomGet|TypeFallbackGet) == TypeCustomGet }

// tellAttribute gives an AttributeError that says nothing of the attribute,
// such as one that guest code raised, the object and the name.
func tellAttribute(err error, obj Value, name *Str) {
	e, ok := asExc(err)
	if !ok || !e.shape.typ.isSubtype(&AttributeErrorType) {
		return
	}
	if f := e.fields; !f[attributeErrorName].IsSet() && !f[attributeErrorObj].IsSet() {
		f[attributeErrorName], f[attributeErrorObj] = name.value(), obj
	}
}

// setAttr assigns an attribute by the type's rules, or deletes it when val is
// unset.
func (th *Thread) setAttr(obj Value, name *Str, val Value) error {
	return obj.Type().slots.SetAttr(th, obj, name, val)
}

// lacks reports whether obj surely has no attribute name, without making the
// exception that would say so: false where guest code or a type of its own kind
// has a say.
func (th *Thread) lacks(obj Value, name *Str) bool {
	t := obj.p.shape.typ
	return t.flags&TypeHeap != 0 && t.flags&TypeCustomGet == 0 && th.lacksPlain(obj, name)
}

// lacksPlain is lacks for an object whose attributes are read by
// object.__getattribute__.
func (th *Thread) lacksPlain(obj Value, name *Str) bool {
	if instanceOf(obj) == nil {
		return false
	}
	if _, found := th.lookup(obj.p.shape.typ, name); found {
		return false
	}
	_, own := th.ownAttr(obj, name)
	return !own
}

// tryAttr is getAttr that gives an unset Value where the attribute is missing.
func (th *Thread) tryAttr(obj Value, name *Str) (Value, error) {
	if th.lacks(obj, name) {
		return Value{}, nil
	}
	v, err := th.getAttr(obj, name)
	if err != nil && isExc(err, &AttributeErrorType) {
		return Value{}, nil
	}
	return v, err
}

// genericGetAttr is object.__getattribute__: data descriptors of the type,
// then the object's own attributes, then the rest of the type.
func genericGetAttr(th *Thread, obj Value, name *Str) (Value, error) {
	t := obj.Type()
	attr, found := th.lookup(t, name)
	if found {
		s := &attr.Type().slots
		if s.DescrSet != nil && s.DescrGet != nil {
			return s.DescrGet(th, attr, obj, t)
		}
	}
	if v, ok := th.ownAttr(obj, name); ok {
		return v, nil
	}
	if found {
		if get := attr.Type().slots.DescrGet; get != nil {
			return get(th, attr, obj, t)
		}
		return attr, nil
	}
	return Value{}, th.noAttribute(obj, name)
}

func (th *Thread) noAttribute(obj Value, name *Str) error {
	return th.AttributeError(obj, name, "'%s' object has no attribute '%s'", obj.Type().name, name.s)
}

// ownAttr reads an attribute that obj itself holds.
func (th *Thread) ownAttr(obj Value, name *Str) (Value, bool) {
	inst := instanceOf(obj)
	if inst == nil {
		if d := ownDict(obj); d != nil {
			return d.GetStr(name)
		}
		if t, ok := asType(obj); ok && t.flags&TypeHeap != 0 {
			return t.dict.GetStr(name)
		}
		return Value{}, false
	}
	sh := inst.shape
	if sh.dictMode {
		return inst.dict.GetStr(name)
	}
	if i, ok := sh.slot(name); ok {
		v := *inst.at(i)
		return v, v.IsSet()
	}
	return Value{}, false
}

// genericSetAttr is object.__setattr__ and, with val unset, __delattr__.
func genericSetAttr(th *Thread, obj Value, name *Str, val Value) error {
	if obj.p.shape == &functionShape && obj.function().frozen {
		return th.unchangeable(obj, name)
	}
	t := obj.Type()
	attr, found := th.lookup(t, name)
	if found {
		if set := attr.Type().slots.DescrSet; set != nil {
			return set(th, attr, obj, val)
		}
	}
	inst := instanceOf(obj)
	if inst == nil || t.flags&TypeNoDict != 0 {
		if d := ownDict(obj); d != nil && t.flags&TypeNoDict == 0 {
			return th.setDictAttr(obj, d, name, val)
		}
		return th.cannotSet(obj, name, found, val)
	}
	if !val.IsSet() {
		return th.deleteOwn(obj, inst, name)
	}
	th.setOwn(inst, name, val)
	return nil
}

func (th *Thread) setDictAttr(obj Value, d *Dict, name *Str, val Value) error {
	if val.IsSet() {
		d.SetStr(th, name, val)
		return nil
	}
	if !d.DeleteStr(name) {
		return th.noAttribute(obj, name)
	}
	return nil
}

// cannotSet words the refusal for objects without attributes of their own.
func (th *Thread) cannotSet(obj Value, name *Str, found bool, val Value) error {
	t := obj.Type()
	if found {
		return th.Errorf(&AttributeErrorType, "'%s' object attribute '%s' is read-only", t.name, name.s)
	}
	if t.flags&(TypeHeap|TypeCustomSet) == TypeHeap|TypeCustomSet {
		return th.noAttribute(obj, name)
	}
	return th.AttributeError(obj, name, "'%s' object has no attribute '%s' and no __dict__ for setting new attributes", t.name, name.s)
}

// setOwn stores an attribute in the instance; name is interned.
func (th *Thread) setOwn(inst *Instance, name *Str, val Value) {
	name = th.intern(name)
	sh := inst.shape
	if sh.dictMode {
		inst.dict.SetStr(th, name, val)
		return
	}
	if sh.typ.flags&TypeHeap == 0 {
		// Shapes of built-in exceptions are shared by all sandboxes.
		th.toDictMode(inst).SetStr(th, name, val)
		return
	}
	if i, ok := sh.slot(name); ok {
		*inst.at(i) = val
		return
	}
	next := th.addShape(sh, name)
	if next == nil {
		th.toDictMode(inst).SetStr(th, name, val)
		return
	}
	th.growSlots(inst, next.count)
	*inst.at(uint8(next.count - 1)) = val
	inst.shape = next
	if t := sh.typ; int(t.slotHint) < next.count && next.count <= 8 {
		t.slotHint = uint8(next.count)
	}
}

func (th *Thread) deleteOwn(obj Value, inst *Instance, name *Str) error {
	if !inst.shape.dictMode {
		if _, ok := inst.shape.slot(name); !ok && obj.layout() != layoutExc {
			// CPython tells the object and the name only where there is a dict.
			return th.Errorf(&AttributeErrorType, "'%s' object has no attribute '%s'", obj.Type().name, name.s)
		}
		th.toDictMode(inst)
	}
	if !inst.dict.DeleteStr(name) {
		return th.noAttribute(obj, name)
	}
	return nil
}

// toDictMode moves the attributes from slots to a dict, which the guest may
// then see and change as __dict__.
func (th *Thread) toDictMode(inst *Instance) *Dict {
	if inst.shape.dictMode {
		return inst.dict
	}
	fixed := int(inst.shape.typ.fixed)
	d := th.newDictSized(inst.shape.count - fixed)
	for i, name := range inst.shape.names() {
		if i >= fixed {
			d.SetStr(th, name, *inst.at(uint8(i)))
			*inst.at(uint8(i)) = Value{}
		}
	}
	inst.dict = d
	if fixed == 0 {
		inst.slots, inst.cap = nil, 0
	}
	inst.shape = inst.shape.typ.dictShape()
	return d
}

// dictShape is the shape of t's objects in dict mode.
func (t *Type) dictShape() *Shape {
	if t.heap == nil {
		return t.dictRoot
	}
	if t.heap.dictShape == nil {
		t.heap.dictShape = &Shape{typ: t, dictMode: true, count: int(t.fixed)}
	}
	return t.heap.dictShape
}
