package runtime

// This file says what calling a slot wrapper does, by dunder name. The names
// with which __getattribute__, __setattr__ and __delattr__ are called come from
// the guest: they pass the policy's guard here. Tests:
// slotwrap_test.go, corpus/descriptors, corpus/attack_getattribute.

// expectArgs checks the number of arguments of a wrapper.
func (th *Thread) expectArgs(args []Value, n int) error {
	if len(args) == n {
		return nil
	}
	noun := "arguments"
	if n == 1 {
		noun = "argument"
	}
	return th.TypeError("expected %d %s, got %d", n, noun, len(args))
}

// expectPair is expectArgs(2) as the two-argument wrappers word it.
func (th *Thread) expectPair(d *slotDef, args []Value) error {
	if len(args) == 2 {
		return nil
	}
	return th.TypeError("%s expected 2 arguments, got %d", d.name.s, len(args))
}

// noneErr turns a slot that gives no value into one that gives None.
func noneErr(err error) (Value, error) {
	if err != nil {
		return Value{}, err
	}
	return None, nil
}

func wrapUnary(f func(s *Slots) unarySlot) wrapperFn {
	return func(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
		if err := th.expectArgs(args, 0); err != nil {
			return Value{}, err
		}
		return f(&owner.slots)(th, self)
	}
}

func wrapNext(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectArgs(args, 0); err != nil {
		return Value{}, err
	}
	v, err := owner.slots.Next(th, self)
	if err == nil && !v.IsSet() {
		return Value{}, th.StopIteration(None)
	}
	return v, err
}

func wrapHash(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectArgs(args, 0); err != nil {
		return Value{}, err
	}
	h, err := owner.slots.Hash(th, self)
	if err != nil {
		return Value{}, err
	}
	return Int(h), nil
}

func wrapBool(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectArgs(args, 0); err != nil {
		return Value{}, err
	}
	b, err := owner.slots.Bool(th, self)
	if err != nil {
		return Value{}, err
	}
	return Bool(b), nil
}

func wrapLen(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectArgs(args, 0); err != nil {
		return Value{}, err
	}
	n, err := owner.slots.Len(th, self)
	if err != nil {
		return Value{}, err
	}
	return Int(int64(n)), nil
}

func wrapContains(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectArgs(args, 1); err != nil {
		return Value{}, err
	}
	found, err := owner.slots.Contains(th, self, args[0])
	if err != nil {
		return Value{}, err
	}
	return Bool(found), nil
}

func wrapGetItem(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectArgs(args, 1); err != nil {
		return Value{}, err
	}
	return owner.slots.GetItem(th, self, args[0])
}

func wrapSetItem(th *Thread, d *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectPair(d, args); err != nil {
		return Value{}, err
	}
	return noneErr(owner.slots.SetItem(th, self, args[0], args[1]))
}

func wrapDelItem(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectArgs(args, 1); err != nil {
		return Value{}, err
	}
	return noneErr(owner.slots.SetItem(th, self, args[0], Value{}))
}

func wrapCompare(op CompareOp) wrapperFn {
	return func(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
		if err := th.expectArgs(args, 1); err != nil {
			return Value{}, err
		}
		return owner.slots.RichCompare(th, self, args[0], op)
	}
}

// wrapBinary is self op args[0], or args[0] op self when reflected.
func wrapBinary(op BinaryOp, reflected bool) wrapperFn {
	return func(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
		if op == OpPow && len(args) == 2 && owner.slots.Pow3 != nil {
			if reflected {
				return owner.slots.Pow3(th, args[0], self, args[1])
			}
			return owner.slots.Pow3(th, self, args[0], args[1])
		}
		if err := th.expectOperand(op, args); err != nil {
			return Value{}, err
		}
		v, w := self, args[0]
		if reflected {
			v, w = w, v
		}
		if t := owner.slots.Binary; t != nil && t[op] != nil {
			return t[op](th, v, w)
		}
		if op == OpAdd {
			return owner.slots.Concat(th, v, w)
		}
		return th.wrapRepeat(owner.slots.Repeat, self, args[0])
	}
}

func (th *Thread) expectOperand(op BinaryOp, args []Value) error {
	if op == OpPow && len(args) != 1 {
		return th.TypeError("expected 1 or 2 arguments, got %d", len(args))
	}
	return th.expectArgs(args, 1)
}

// wrapRepeat repeats a sequence by an index.
func (th *Thread) wrapRepeat(f binarySlot, self, count Value) (Value, error) {
	n, err := th.IndexInt(count, &OverflowErrorType)
	if err != nil {
		return Value{}, err
	}
	return f(th, self, Int(int64(n)))
}

func wrapInPlace(op BinaryOp) wrapperFn {
	return func(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
		if err := th.expectArgs(args, 1); err != nil {
			return Value{}, err
		}
		s := &owner.slots
		switch {
		case s.InPlace != nil && s.InPlace[op] != nil:
			return s.InPlace[op](th, self, args[0])
		case op == OpAdd:
			return s.InPlaceConcat(th, self, args[0])
		}
		return th.wrapRepeat(s.InPlaceRepeat, self, args[0])
	}
}

// wrapCall counts: x.__call__.__call__ and so on call each other.
func wrapCall(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, names []*Str) (Value, error) {
	if err := th.enter(""); err != nil {
		return Value{}, err
	}
	defer th.leave()
	if owner == &TypeType {
		return typeCall(th, self, args, names)
	}
	return owner.slots.Call(th, self, args, names)
}

func wrapInit(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, names []*Str) (Value, error) {
	return noneErr(owner.slots.Init(th, self, args, names))
}

// guardedName is the attribute name that guest code passes to a wrapper, once
// the policy has seen it.
func (th *Thread) guardedName(v Value) (*Str, error) {
	name, err := th.attrName(v)
	if err != nil {
		return nil, err
	}
	if th.isBlocked(name.s) {
		return nil, th.blockedError(None, name)
	}
	return name, nil
}

func wrapGetattribute(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectArgs(args, 1); err != nil {
		return Value{}, err
	}
	name, err := th.guardedName(args[0])
	if err != nil {
		return Value{}, err
	}
	return owner.slots.GetAttr(th, self, name)
}

func wrapSetattr(th *Thread, d *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectPair(d, args); err != nil {
		return Value{}, err
	}
	return th.wrapSetAttr(d, owner, self, args[0], args[1])
}

func wrapDelattr(th *Thread, d *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectArgs(args, 1); err != nil {
		return Value{}, err
	}
	return th.wrapSetAttr(d, owner, self, args[0], Value{})
}

// wrapSetAttr sets an attribute by owner's rules. A built-in type's own rules
// cannot be passed over by calling those of its base: object.__setattr__(int,
// …) must not change int.
func (th *Thread) wrapSetAttr(d *slotDef, owner *Type, self, key, val Value) (Value, error) {
	name, err := th.guardedName(key)
	if err != nil && key.layout() == layoutStr {
		return Value{}, err
	}
	own := th.slotSource(nativeBase(self.Type()), groupSetAttr)
	if own.flags&TypeCustomSet != 0 && own != th.slotSource(owner, groupSetAttr) {
		return Value{}, th.TypeError("can't apply this %s to %s object", d.name.s, self.Type().name)
	}
	if t, ok := asType(self); ok && t.immutable() && key.layout() != layoutStr {
		return Value{}, th.immutableType(t, key)
	}
	if err != nil {
		return Value{}, err
	}
	return noneErr(owner.slots.SetAttr(th, self, name, val))
}

func wrapDescrGet(th *Thread, d *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if len(args) < 1 || len(args) > 2 {
		bound, n, noun := "least", 1, "argument"
		if len(args) > 2 {
			bound, n, noun = "most", 2, "arguments"
		}
		return Value{}, th.TypeError("%s expected at %s %d %s, got %d", d.name.s, bound, n, noun, len(args))
	}
	obj := args[0]
	if obj.IsNone() {
		obj = Value{}
	}
	var typ *Type
	if len(args) == 2 && !args[1].IsNone() {
		if typ, _ = asType(args[1]); typ == nil {
			if isInstance(self, &ClassMethodType) { // which binds its function to anything
				return th.newMethod(asMethodWrap(self).fn, args[1]), nil
			}
			if self.p.shape == &classMethodDescrShape {
				return Value{}, th.classMethodNeedsType(self.native(), args[1])
			}
			typ = args[1].Type()
		}
	}
	if !obj.IsSet() && typ == nil {
		return Value{}, th.TypeError("__get__(None, None) is invalid")
	}
	if typ == nil {
		typ = obj.Type()
	}
	return owner.slots.DescrGet(th, self, obj, typ)
}

func wrapDescrSet(th *Thread, d *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectPair(d, args); err != nil {
		return Value{}, err
	}
	return noneErr(owner.slots.DescrSet(th, self, args[0], args[1]))
}

func wrapDescrDelete(th *Thread, _ *slotDef, owner *Type, self Value, args []Value, _ []*Str) (Value, error) {
	if err := th.expectArgs(args, 1); err != nil {
		return Value{}, err
	}
	return noneErr(owner.slots.DescrSet(th, self, args[0], Value{}))
}
