package runtime

// This file runs class statements: __build_class__, which finds the bases and
// the metaclass, runs the class body in the namespace that the metaclass
// prepares, and calls the metaclass. Tests: corpus/classes.

// buildClass is __build_class__(func, name, *bases, metaclass=None, **kwds).
func buildClass(th *Thread, args []Value, names []*Str) (Value, error) {
	npos := len(args) - len(names)
	if npos < 2 {
		return Value{}, th.TypeError("__build_class__: not enough arguments")
	}
	fn, name := args[0], args[1]
	if fn.layout() != layoutFunction {
		return Value{}, th.TypeError("__build_class__: func must be a function")
	}
	if name.layout() != layoutStr {
		return Value{}, th.TypeError("__build_class__: name is not a string")
	}
	b := &classBuilder{th: th, fn: fn, name: name}
	b.given = append([]Value(nil), args[2:npos]...)
	for i, n := range names {
		if n.s == "metaclass" {
			b.meta = args[npos+i]
			continue
		}
		b.names = append(b.names, n)
		b.kwargs = append(b.kwargs, args[npos+i])
	}
	return b.build()
}

// classBuilder holds the parts of a class statement.
type classBuilder struct {
	th     *Thread
	fn     Value // the body
	name   Value
	given  []Value // bases as written
	bases  []Value // bases after __mro_entries__
	meta   Value
	kwargs []Value
	names  []*Str
}

func (b *classBuilder) build() (Value, error) {
	th := b.th
	if err := b.resolveBases(); err != nil {
		return Value{}, err
	}
	if err := b.findMetaclass(); err != nil {
		return Value{}, err
	}
	bases := th.tupleOf(b.bases)
	ns, err := b.prepare(bases)
	if err != nil {
		return Value{}, err
	}
	cell, err := b.runBody(ns)
	if err != nil {
		return Value{}, err
	}
	if !sameValues(b.given, b.bases) {
		if err := th.SetItem(ns, origBasesName.value(), th.tupleOf(b.given)); err != nil {
			return Value{}, err
		}
	}
	args := append([]Value{b.name, bases, ns}, b.kwargs...)
	cls, err := th.CallArgs(b.meta, args, b.names)
	if err != nil {
		return Value{}, err
	}
	return cls, b.checkCell(cell, cls)
}

// runBody runs the body, which returns the cell of __class__ if it has one.
func (b *classBuilder) runBody(ns Value) (Value, error) {
	f := b.fn.function()
	if f.code.bc.LocalsSlot == 0 { // no body, but any function
		return b.th.Call(b.fn)
	}
	return b.th.callBody(f, ns)
}

// resolveBases replaces bases that are no types by what their __mro_entries__
// gives.
func (b *classBuilder) resolveBases() error {
	th := b.th
	if err := th.spend(len(b.given) * baseSteps); err != nil {
		return err
	}
	for _, x := range b.given {
		if _, ok := asType(x); ok {
			b.bases = append(b.bases, x)
			continue
		}
		m, err := th.tryAttr(x, mroEntriesName)
		if err != nil {
			return err
		}
		if !m.IsSet() {
			b.bases = append(b.bases, x)
			continue
		}
		r, err := th.Call(m, th.NewTuple(b.given...).value())
		if err != nil {
			return err
		}
		t, ok := asTuple(r)
		if !ok {
			return th.TypeError("__mro_entries__ must return a tuple")
		}
		b.bases = append(b.bases, t.items...)
	}
	return nil
}

func sameValues(a, b []Value) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// findMetaclass takes the metaclass that is given, else that of the first
// base; a type gives way to a more derived metaclass of the bases.
func (b *classBuilder) findMetaclass() error {
	if !b.meta.IsSet() {
		b.meta = TypeType.value()
		if len(b.bases) > 0 {
			b.meta = b.bases[0].Type().value()
		}
	}
	if t, ok := asType(b.meta); ok {
		winner, err := b.th.winningMetaclass(t, b.bases)
		if err != nil {
			return err
		}
		b.meta = winner.value()
	}
	return nil
}

// prepare makes the namespace in which the body runs.
func (b *classBuilder) prepare(bases Value) (Value, error) {
	th := b.th
	if b.meta == TypeType.value() {
		return th.NewDict().value(), nil
	}
	m, err := th.tryAttr(b.meta, prepareName)
	if err != nil {
		return Value{}, err
	}
	if !m.IsSet() {
		return th.NewDict().value(), nil
	}
	args := append([]Value{b.name, bases}, b.kwargs...)
	ns, err := th.CallArgs(m, args, b.names)
	if err != nil {
		return Value{}, err
	}
	if ns.Type().slots.GetItem == nil {
		name := "<metaclass>"
		if t, ok := asType(b.meta); ok {
			name = t.name
		}
		return Value{}, th.TypeError("%s.__prepare__() must return a mapping, not %s", name, ns.Type().name)
	}
	return ns, nil
}

// checkCell makes sure that the cell of __class__, which the body returned,
// holds the class: a metaclass must pass __classcell__ on.
func (b *classBuilder) checkCell(cell, cls Value) error {
	if cell.layout() != layoutCell || cls.layout() != layoutType || cell.cell().v == cls {
		return nil
	}
	th := b.th
	name, err := th.Repr(b.name)
	if err != nil {
		return err
	}
	shown, err := th.Repr(cls)
	if err != nil {
		return err
	}
	if !cell.cell().v.IsSet() {
		return th.RuntimeError("__class__ not set defining %s as %s. Was __classcell__ propagated to type.__new__?", name.s, shown.s)
	}
	set, err := th.Repr(cell.cell().v)
	if err != nil {
		return err
	}
	return th.TypeError("__class__ set to %s defining %s as %s", set.s, name.s, shown.s)
}
