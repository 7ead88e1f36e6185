package runtime

// This file makes what the Python source of a safe library module defines
// read-only: its classes and functions, as the module itself is. A program
// that shares the sandbox with others can thus leave nothing behind in them.
// Tests: corpus/attack_isolation.

// freezeModule makes the classes and functions in the module's namespace
// read-only.
func (th *Thread) freezeModule(m *Module) {
	for i := m.dict.next(0); i >= 0; i = m.dict.next(i + 1) {
		freeze(m.dict.entries[i].val)
	}
	th.forgetLookups()
}

// freeze makes a class or function read-only, and the functions that a class
// or descriptor is made of.
func freeze(v Value) {
	switch v.p.shape {
	case &functionShape:
		v.function().frozen = true
		return
	case &propertyShape:
		p := v.property()
		for _, f := range []Value{p.get, p.set, p.del} {
			if f.IsSet() {
				freeze(f)
			}
		}
		return
	case &staticMethodShape, &classMethodShape:
		freeze(v.methodWrap().fn)
		return
	}
	if v.p.shape != &typeShape {
		return
	}
	t := v.typeObj()
	if t.immutable() {
		return
	}
	t.flags |= TypeImmutable
	for i := t.dict.next(0); i >= 0; i = t.dict.next(i + 1) {
		freeze(t.dict.entries[i].val)
	}
}

// ownCopy is d, or a copy of it where d belongs to something read-only.
func (th *Thread) ownCopy(readOnly bool, d *Dict) Value {
	if !readOnly {
		return d.value()
	}
	c := th.NewDict()
	d.copyTo(th, c)
	return c.value()
}

// unchangeable refuses to change a function of the safe library.
func (th *Thread) unchangeable(f Value, name *Str) error {
	return th.AttributeError(f, name, "cannot change attribute '%s' of function '%s': functions of the safe library are read-only", name.s, th.callName(f.function()))
}
