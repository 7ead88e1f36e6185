package runtime

// This file implements isinstance and issubclass: tuples of classes,
// __instancecheck__ and __subclasscheck__, and objects that have __bases__
// without being types. Tests: corpus/classes, corpus/builtins.

const (
	instanceArgError = "isinstance() arg 2 must be a type, a tuple of types, or a union"
	subclassArgError = "issubclass() arg 2 must be a class, a tuple of classes, or a union"
)

// IsInstance returns isinstance(v, cls).
func (th *Thread) IsInstance(v, cls Value) (bool, error) {
	if cls.p == &v.Type().Obj {
		return true, nil
	}
	if cls.p.shape == &typeShape {
		return th.plainInstance(v, cls)
	}
	if t, ok := classTuple(cls); ok {
		return th.anyOf(t, func(c Value) (bool, error) { return th.IsInstance(v, c) }, " in __instancecheck__")
	}
	return th.checkBy(cls, instancecheckName, v, th.plainInstance)
}

// IsSubclass returns issubclass(v, cls).
func (th *Thread) IsSubclass(v, cls Value) (bool, error) {
	if cls.p.shape == &typeShape {
		if v == cls {
			return true, nil
		}
		return th.plainSubclass(v, cls)
	}
	if t, ok := classTuple(cls); ok {
		return th.anyOf(t, func(c Value) (bool, error) { return th.IsSubclass(v, c) }, " in __subclasscheck__")
	}
	return th.checkBy(cls, subclasscheckName, v, th.plainSubclass)
}

// classTuple returns the classes that a tuple or a union has.
func classTuple(cls Value) (*Tuple, bool) {
	if cls.p.shape == &unionShape {
		return cls.union().args, true
	}
	return asTuple(cls)
}

func (th *Thread) anyOf(t *Tuple, check func(Value) (bool, error), where string) (bool, error) {
	if err := th.enter(where); err != nil {
		return false, err
	}
	defer th.leave()
	for _, c := range t.items {
		if ok, err := check(c); err != nil || ok {
			return ok, err
		}
		if err := th.spend(1); err != nil {
			return false, err
		}
	}
	return false, nil
}

// checkBy asks cls's special method, or plain if it has none.
func (th *Thread) checkBy(cls Value, method *Str, v Value, plain func(v, cls Value) (bool, error)) (bool, error) {
	r, found, err := th.callMethodIf(cls, method, v)
	if err != nil {
		return false, err
	}
	if !found {
		return plain(v, cls)
	}
	return th.Truth(r)
}

// plainInstance is type.__instancecheck__: by v's type, or by the class that v
// claims to have.
func (th *Thread) plainInstance(v, cls Value) (bool, error) {
	t, ok := asType(cls)
	if ok && isInstance(v, t) {
		return true, nil
	}
	if !ok {
		if err := th.checkClass(cls, instanceArgError); err != nil {
			return false, err
		}
	} else if claimsNoClass(v.Type()) {
		return false, nil
	}
	claimed, err := th.tryAttr(v, classCellName)
	if err != nil || !claimed.IsSet() {
		return false, err
	}
	if !ok {
		return th.abstractSubclass(claimed, cls)
	}
	c, isType := asType(claimed)
	return isType && c != v.Type() && c.isSubtype(t), nil
}

// claimsNoClass reports whether reading __class__ of t's objects just gives t.
func claimsNoClass(t *Type) bool {
	if t.flags&TypeCustomGet != 0 {
		return false
	}
	x, _ := lookupMRO(t, classCellName)
	own, _ := ObjectType.dict.GetStr(classCellName)
	return x == own
}

// plainSubclass is type.__subclasscheck__.
func (th *Thread) plainSubclass(v, cls Value) (bool, error) {
	c, ok := asType(v)
	t, isType := asType(cls)
	if ok && isType {
		return c.isSubtype(t), nil
	}
	if err := th.checkClass(v, "issubclass() arg 1 must be a class"); err != nil {
		return false, err
	}
	if err := th.checkClass(cls, subclassArgError); err != nil {
		return false, err
	}
	return th.abstractSubclass(v, cls)
}

// checkClass makes sure that v is a class in the widest sense: it has a tuple
// __bases__.
func (th *Thread) checkClass(v Value, text string) error {
	bases, err := th.abstractBases(v)
	if err == nil && bases == nil {
		err = th.TypeError("%s", text)
	}
	return err
}

// abstractBases returns the tuple v.__bases__, nil if there is none.
func (th *Thread) abstractBases(v Value) (*Tuple, error) {
	b, err := th.tryAttr(v, basesName)
	if err != nil || !b.IsSet() {
		return nil, err
	}
	t, _ := asTuple(b)
	return t, nil
}

// abstractSubclass reports whether cls is reached from v by __bases__.
func (th *Thread) abstractSubclass(v, cls Value) (bool, error) {
	if err := th.enter(" in __issubclass__"); err != nil {
		return false, err
	}
	defer th.leave()
	for {
		if v == cls {
			return true, nil
		}
		bases, err := th.abstractBases(v)
		if err != nil || bases == nil || len(bases.items) == 0 {
			return false, err
		}
		if err := th.spend(1); err != nil {
			return false, err
		}
		if len(bases.items) == 1 {
			v = bases.items[0]
			continue
		}
		for _, b := range bases.items {
			if ok, err := th.abstractSubclass(b, cls); err != nil || ok {
				return ok, err
			}
		}
		return false, nil
	}
}

func typeInstanceCheck(th *Thread, args []Value) (Value, error) {
	ok, err := th.plainInstance(args[1], args[0])
	return Bool(ok), err
}

func typeSubclassCheck(th *Thread, args []Value) (Value, error) {
	ok, err := th.plainSubclass(args[1], args[0])
	return Bool(ok), err
}
