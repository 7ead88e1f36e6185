package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file executes the instructions of except*. Tests: corpus/exceptions.

// groupMatchOp splits the exception R[B] by the type R[C].
func (th *Thread) groupMatchOp(in *bytecode.Instr, r *[256]Value) error {
	exc, spec := r[in.B], r[in.C]
	if exc.IsNone() {
		th.setReg(in.A, None)
		return nil
	}
	if err := th.checkStarTypes(spec); err != nil {
		return err
	}
	match, err := th.matchException(exc, spec)
	if err != nil {
		return err
	}
	yes, no := None, exc
	switch e := exc.exc(); {
	case match && e.isGroup():
		yes, no = exc, None
	case match:
		// a naked exception is wrapped, without a traceback of its own
		g, err := newGroup(th, &ExceptionGroupType, []Value{emptyStr.value(), th.NewTuple(exc).value()}, nil)
		if err != nil {
			if g, err = newGroup(th, &BaseExceptionGroupType, []Value{emptyStr.value(), th.NewTuple(exc).value()}, nil); err != nil {
				return err
			}
		}
		g.exc().tb = th.newTraceback(th.state.code, th.state.pc-1, nil)
		yes, no = g, None
	case e.isGroup() && e.shape.typ.flags&TypeHeap != 0:
		if yes, no, err = th.splitByMethod(exc, spec); err != nil {
			return err
		}
	case e.isGroup():
		if yes, no, err = th.splitGroup(exc, func(x Value) (bool, error) { return th.matchException(x, spec) }, true); err != nil {
			return err
		}
	}
	th.setReg(in.A, yes)
	th.setReg(in.B, no)
	return nil
}

// splitByMethod splits a group of a guest's class, which may have a split of its
// own.
func (th *Thread) splitByMethod(exc, spec Value) (yes, no Value, err error) {
	split, err := th.getAttr(exc, th.internString("split"))
	if err != nil {
		return None, None, err
	}
	pair, err := th.Call(split, spec)
	if err != nil {
		return None, None, err
	}
	name := exc.Type().name
	if pair.layout() != layoutTuple {
		return None, None, th.TypeError("%s.split must return a tuple, not %s", name, pair.Type().name)
	}
	parts := pair.tuple().items
	if len(parts) < 2 {
		return None, None, th.TypeError("%s.split must return a 2-tuple, got tuple of size %d", name, len(parts))
	}
	for _, x := range parts[:2] {
		if !x.IsNone() && !isInstance(x, &BaseExceptionType) {
			return None, None, th.TypeError("%s.split must return exceptions, not %s", name, x.Type().name)
		}
	}
	return parts[0], parts[1], nil
}

func (th *Thread) checkStarTypes(spec Value) error {
	types := []Value{spec}
	if t, ok := asTuple(spec); ok {
		types = t.items
	}
	for _, x := range types {
		if t, ok := asType(x); ok && t.isSubtype(&BaseExceptionGroupType) {
			return th.TypeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
		}
	}
	return nil
}

// groupRaise returns what an except* statement raises in the end: the
// exceptions that the handlers raised anew and those that none matched, which
// keep the place that they have in the original group. raised is the list of
// both, None among them.
func (th *Thread) groupRaise(orig, raised Value) (Value, error) {
	var fresh, rest []Value
	for _, x := range raised.list().items {
		switch {
		case x.IsNone():
		case th.sameGroup(orig, x):
			rest = append(rest, x)
		default:
			fresh = append(fresh, x)
		}
	}
	if len(fresh) == 0 && len(rest) == 0 {
		return None, nil
	}
	if !orig.exc().isGroup() {
		if len(fresh) == 0 {
			return orig, nil
		}
		return fresh[0], nil
	}
	projected := None
	if len(rest) > 0 {
		leaves := map[*Obj]bool{}
		for _, x := range rest {
			th.collectLeaves(x, leaves)
		}
		yes, _, err := th.splitGroup(orig, func(x Value) (bool, error) {
			return !x.exc().isGroup() && leaves[x.p], nil
		}, false)
		if err != nil {
			return Value{}, err
		}
		projected = yes
	}
	if len(fresh) == 0 {
		return projected, nil
	}
	if !projected.IsNone() {
		fresh = append(fresh, projected)
	}
	if len(fresh) == 1 {
		return fresh[0], nil
	}
	return newGroup(th, &BaseExceptionGroupType, []Value{emptyStr.value(), th.NewList(fresh).value()}, nil)
}

// sameGroup reports whether x is a part of the group orig, by its metadata.
func (th *Thread) sameGroup(orig, x Value) bool {
	a, b := orig.exc(), x.exc()
	return a == b || a.isGroup() && b.isGroup() && a.tb == b.tb && a.context == b.context && a.cause == b.cause
}

func (th *Thread) collectLeaves(x Value, leaves map[*Obj]bool) {
	if th.enter("") != nil {
		return
	}
	defer th.leave()
	if !x.exc().isGroup() {
		leaves[x.p] = true
		return
	}
	for _, m := range x.exc().members() {
		th.collectLeaves(m, leaves)
	}
}
