package runtime

// This file has the generic slot functions: what a guest class gets in a slot
// whose dunder method guest code defines. Each looks the method up on the type
// and calls it, so that methods may change later. Tests:
// corpus/dunder_operators, corpus/classes.

// mustSpecial calls the special method name of v's type, which the slot's
// presence promises.
func (th *Thread) mustSpecial(v Value, name *Str, args ...Value) (Value, error) {
	r, found, err := th.callMethodIf(v, name, args...)
	if err == nil && !found {
		err = th.AttributeError(v, name, "%s", name.s)
	}
	return r, err
}

// guestUnary makes the generic slot of a unary method.
func guestUnary(name string) unarySlot {
	s := internStatic(name)
	return func(th *Thread, v Value) (Value, error) { return th.mustSpecial(v, s) }
}

// guestHash is hash(v) by __hash__. An int too large for a hash is hashed.
func guestHash(th *Thread, v Value) (int64, error) {
	r, err := th.mustSpecial(v, hashName)
	if err != nil {
		return 0, err
	}
	if r.layout() != layoutInt {
		return 0, th.TypeError("__hash__ method should return an integer")
	}
	r = plainInt(r)
	h := int64(0)
	if r.isInt() {
		h = r.int()
	} else if h, err = th.Hash(r); err != nil {
		return 0, err
	}
	if h == -1 {
		h = -2
	}
	return h, nil
}

func guestCall(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	m, ok := th.lookup(v.Type(), callName)
	if !ok {
		return Value{}, th.TypeError("'%s' object is not callable", v.Type().name)
	}
	if isMethodLike(m) {
		return th.callWithSelf(m, v, args, names)
	}
	m, err := th.bind1(m, v)
	if err != nil {
		return Value{}, err
	}
	return th.CallArgs(m, args, names)
}

// bind1 reads descriptor m for obj as an attribute look-up would.
func (th *Thread) bind1(m, obj Value) (Value, error) {
	if get := m.Type().slots.DescrGet; get != nil {
		return get(th, m, obj, obj.Type())
	}
	return m, nil
}

// callWithSelf calls fn with self before args.
func (th *Thread) callWithSelf(fn, self Value, args []Value, names []*Str) (Value, error) {
	mark := len(th.scratch)
	full := th.pushScratch(len(args) + 1)
	full[0] = self
	copy(full[1:], args)
	v, err := th.CallArgs(fn, full, names)
	clear(full)
	th.scratch = th.scratch[:mark]
	return v, err
}

// guestGetAttrSlot reads an attribute by __getattribute__ and, where that
// finds nothing, by __getattr__.
func guestGetAttrSlot(th *Thread, v Value, name *Str) (Value, error) {
	m, ok := th.lookup(v.Type(), getattrName)
	if !ok || !th.plainGetattribute(v.Type()) || !th.lacksPlain(v, name) {
		r, err := th.guestGetattribute(v, name)
		if err == nil || !isExc(err, &AttributeErrorType) {
			return r, err
		}
		if m, ok = th.lookup(v.Type(), getattrName); !ok {
			return Value{}, err
		}
	}
	return th.callFound(v, m, name.value())
}

// plainGetattribute reports whether t's __getattribute__ is object's.
func (th *Thread) plainGetattribute(t *Type) bool {
	m, ok := th.lookup(t, getattributeName)
	return ok && nativeOwner(m, getattributeName) == &ObjectType
}

func (th *Thread) guestGetattribute(v Value, name *Str) (Value, error) {
	m, ok := th.lookup(v.Type(), getattributeName)
	if ok {
		if owner := nativeOwner(m, getattributeName); owner != nil && v.Type().isSubtype(owner) {
			return owner.slots.GetAttr(th, v, name)
		}
	}
	return th.mustSpecial(v, getattributeName, name.value())
}

func guestSetAttrSlot(th *Thread, v Value, name *Str, val Value) error {
	special, args := setattrName, []Value{name.value(), val}
	if !val.IsSet() {
		special, args = delattrName, args[:1]
	}
	m, ok := th.lookup(v.Type(), special)
	if ok {
		if owner := nativeOwner(m, special); owner != nil && v.Type().isSubtype(owner) {
			return owner.slots.SetAttr(th, v, name, val)
		}
	}
	_, err := th.mustSpecial(v, special, args...)
	return err
}

// guestCompare compares by the method of the operator; without one the answer
// is NotImplemented.
func guestCompare(th *Thread, v, w Value, op CompareOp) (Value, error) {
	m, found := th.lookup(v.Type(), slotInfos[groupCompare].names[op])
	if !found {
		return NotImplemented, nil
	}
	if !isMethodLike(m) {
		// A method that cannot be bound counts as none.
		bound, err := th.bind1(m, v)
		if _, ok := asExc(err); ok {
			return NotImplemented, nil
		}
		if err != nil {
			return Value{}, err
		}
		return th.Call(bound, w)
	}
	return th.Call(m, v, w)
}

// guestIter is iter(v). __iter__ = None says that v is not iterable.
func guestIter(th *Thread, v Value) (Value, error) {
	if m, ok := th.lookup(v.Type(), iterName); ok && m.IsNone() {
		return Value{}, th.TypeError("'%s' object is not iterable", v.Type().name)
	}
	return th.mustSpecial(v, iterName)
}

func guestBool(th *Thread, v Value) (bool, error) {
	if m, ok := th.lookup(v.Type(), boolName); ok && m.IsNone() {
		return false, th.TypeError("'%s' cannot be interpreted as a boolean", v.Type().name)
	}
	r, err := th.mustSpecial(v, boolName)
	if err != nil {
		return false, err
	}
	if !r.isBool() {
		return false, th.TypeError("__bool__ should return bool, returned %s", r.Type().name)
	}
	return r == True, nil
}

func guestLen(th *Thread, v Value) (int, error) {
	r, err := th.mustSpecial(v, lenName)
	if err != nil {
		return 0, err
	}
	return th.lengthOf(r)
}

// lengthOf is the length that a __len__ method means by r.
func (th *Thread) lengthOf(r Value) (int, error) {
	i, err := th.Index(r)
	if err != nil {
		return 0, err
	}
	if !i.isInt() {
		if i.isBool() {
			return int(i.int()), nil
		}
		if i.bigInt().x.Sign() >= 0 {
			name := i.Type().name
			if r.layout() == layoutInt {
				name = r.Type().name
			}
			return 0, th.OverflowError("cannot fit '%s' into an index-sized integer", name)
		}
		return 0, th.ValueError("__len__() should return >= 0")
	}
	if i.int() < 0 {
		return 0, th.ValueError("__len__() should return >= 0")
	}
	return int(i.int()), nil
}

func guestGetItem(th *Thread, v, key Value) (Value, error) {
	return th.mustSpecial(v, getitemName, key)
}

func guestSetItem(th *Thread, v, key, val Value) error {
	if !val.IsSet() {
		_, err := th.mustSpecial(v, delitemName, key)
		return err
	}
	_, err := th.mustSpecial(v, setitemName, key, val)
	return err
}

// guestContains is key in v: by __contains__, else by iteration. None as the
// method says that v is no container.
func guestContains(th *Thread, v, key Value) (bool, error) {
	if m, ok := th.lookup(v.Type(), containsName); ok && m.IsNone() {
		return false, th.TypeError("'%s' object is not a container", v.Type().name)
	}
	r, err := th.mustSpecial(v, containsName, key)
	if err != nil {
		return false, err
	}
	return th.Truth(r)
}

func guestIndex(th *Thread, v Value) (Value, error) {
	r, err := th.mustSpecial(v, indexName)
	if err != nil {
		return Value{}, err
	}
	if r.layout() != layoutInt {
		return Value{}, th.TypeError("__index__ returned non-int (type %s)", r.Type().name)
	}
	return plainInt(r), th.strictSubclass("__index__", r, &IntType)
}

func guestToInt(th *Thread, v Value) (Value, error) {
	r, err := th.mustSpecial(v, intName)
	if err != nil {
		return Value{}, err
	}
	if r.layout() != layoutInt {
		return Value{}, th.TypeError("__int__ returned non-int (type %s)", r.Type().name)
	}
	return plainInt(r), th.strictSubclass("__int__", r, &IntType)
}

func guestToFloat(th *Thread, v Value) (Value, error) {
	r, err := th.mustSpecial(v, floatName)
	if err != nil {
		return Value{}, err
	}
	if r.layout() != layoutFloat {
		return Value{}, th.TypeError("%s.__float__ returned non-float (type %s)", v.Type().name, r.Type().name)
	}
	return unwrap(r), th.strictSubclass(v.Type().name+".__float__", r, &FloatType)
}

// guestDescrGet is the descriptor method __get__.
func guestDescrGet(th *Thread, v, obj Value, typ *Type) (Value, error) {
	cls := None
	if typ != nil {
		cls = typ.value()
	}
	if !obj.IsSet() {
		obj = None
	}
	m, found := th.lookup(v.Type(), getName)
	if !found {
		return v, nil
	}
	// __get__ is called as it stands in the class, be it a static method.
	return th.Call(m, v, obj, cls)
}

// guestDescrSet is the descriptor method __set__, or __delete__ when val is
// unset.
func guestDescrSet(th *Thread, v, obj, val Value) error {
	if !val.IsSet() {
		_, err := th.mustSpecial(v, deleteName, obj)
		return err
	}
	_, err := th.mustSpecial(v, setName, obj, val)
	return err
}

// guestNew makes an object by the class's __new__, which is a static method.
func guestNew(th *Thread, typ *Type, args []Value, names []*Str) (Value, error) {
	m, ok := th.lookup(typ, newName)
	if !ok {
		return Value{}, th.TypeError("cannot create '%s' instances", typ.name)
	}
	if get := m.Type().slots.DescrGet; get != nil {
		var err error
		if m, err = get(th, m, Value{}, typ); err != nil {
			return Value{}, err
		}
	}
	return th.callWithSelf(m, typ.value(), args, names)
}

func guestInit(th *Thread, v Value, args []Value, names []*Str) error {
	m, ok := th.lookup(v.Type(), initName)
	if !ok {
		return nil
	}
	var r Value
	var err error
	if isMethodLike(m) {
		r, err = th.callWithSelf(m, v, args, names)
	} else if m, err = th.bind1(m, v); err == nil {
		r, err = th.CallArgs(m, args, names)
	}
	if err != nil {
		return err
	}
	if !r.IsNone() {
		return th.TypeError("__init__() should return None, not '%s'", r.Type().name)
	}
	return nil
}
