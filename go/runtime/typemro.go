package runtime

import "strings"

// This file computes a class's mro (C3), and which of its bases gives the
// layout of its objects. Tests: typemro_test.go, corpus/classes.

// mergeMRO returns the C3 linearization of t with the given bases.
func (th *Thread) mergeMRO(t *Type, bases []*Type) ([]*Type, error) {
	for _, b := range bases {
		if b.mro == nil {
			return nil, th.TypeError("Cannot extend an incomplete type '%s'", b.name)
		}
	}
	for i, b := range bases {
		for _, c := range bases[:i] {
			if b == c {
				return nil, th.TypeError("duplicate base class %s", b.shortName())
			}
		}
	}
	if len(bases) == 1 {
		return append([]*Type{t}, bases[0].mro...), nil
	}
	var lists [][]*Type
	for _, b := range bases {
		lists = append(lists, b.mro)
	}
	lists = append(lists, bases)
	mro := []*Type{t}
	for {
		next, left := mergeNext(lists)
		if !left {
			return mro, nil
		}
		if next == nil {
			return nil, th.mroConflict(lists)
		}
		mro = append(mro, next)
		for i, l := range lists {
			if len(l) > 0 && l[0] == next {
				lists[i] = l[1:]
			}
		}
		if err := th.spend(len(lists)); err != nil {
			return nil, err
		}
	}
}

// mergeNext returns the first head of a list that is in no list's tail, and
// whether any list is left.
func mergeNext(lists [][]*Type) (next *Type, left bool) {
	for _, l := range lists {
		if len(l) == 0 {
			continue
		}
		left = true
		if !inTail(lists, l[0]) {
			return l[0], true
		}
	}
	return nil, left
}

func inTail(lists [][]*Type, t *Type) bool {
	for _, l := range lists {
		for i := 1; i < len(l); i++ {
			if l[i] == t {
				return true
			}
		}
	}
	return false
}

// mroConflict names the classes that cannot be put in an order.
func (th *Thread) mroConflict(lists [][]*Type) error {
	var heads []string
	seen := map[*Type]bool{}
	for _, l := range lists {
		if len(l) > 0 && !seen[l[0]] {
			seen[l[0]] = true
			heads = append(heads, l[0].shortName())
		}
	}
	return th.TypeError("Cannot create a consistent method resolution order (MRO) for bases %s", strings.Join(heads, ", "))
}

// setMRO sets the class's mro; a metaclass may have its own mro().
func (c *classMaker) setMRO() error {
	th, t := c.th, c.t
	if _, _, err := th.renewMRO(t); err != nil {
		return err
	}
	for _, m := range t.mro[1:] {
		if t.flags&(TypeSequence|TypeMapping) == 0 {
			t.flags |= m.flags & (TypeSequence | TypeMapping)
		}
		t.flags |= m.flags & TypeMatchSelf
	}
	return nil
}

// renewMRO computes t's mro and puts it in place. The metaclass's mro() may
// assign __bases__ meanwhile: what that made of the mro stays, and ok is false.
func (th *Thread) renewMRO(t *Type) (change typeMROChange, ok bool, err error) {
	old := t.mro
	mro, err := th.computeMRO(t)
	if err != nil {
		return typeMROChange{}, false, err
	}
	if !sameTypes(t.mro, old) {
		return typeMROChange{}, false, nil
	}
	if err := th.reserve(len(mro) * 8); err != nil {
		return typeMROChange{}, false, err
	}
	t.mro = mro
	if old != nil || t.heap.customMRO {
		th.forgetLookups()
	}
	return typeMROChange{t, mro, old}, true, nil
}

// sameTypes reports whether two lists are one and the same; none is empty but
// the one that is missing.
func sameTypes(a, b []*Type) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

func (th *Thread) computeMRO(t *Type) ([]*Type, error) {
	custom, found := th.lookup(t.shape.typ, mroName)
	if own, _ := TypeType.dict.GetStr(mroName); !found || custom == own {
		return th.mergeMRO(t, t.bases)
	}
	t.heap.customMRO = true
	r, err := th.callFound(t.value(), custom)
	if err != nil {
		return nil, err
	}
	items, err := th.Collect(r)
	if err != nil {
		return nil, err
	}
	return th.checkMRO(t, items)
}

// checkMRO checks what a metaclass's mro() returned.
func (th *Thread) checkMRO(t *Type, items []Value) ([]*Type, error) {
	solid := solidBase(t.base)
	var mro []*Type
	for _, x := range items {
		m, ok := asType(x)
		if !ok {
			return nil, th.TypeError("mro() returned a non-class ('%s')", x.Type().name)
		}
		if m != t && !solid.isSubtype(solidBase(m)) {
			return nil, th.TypeError("mro() returned base with unsuitable layout ('%s')", m.name)
		}
		mro = append(mro, m)
	}
	if err := th.checkHostBases(mro); err != nil {
		return nil, err
	}
	if len(mro) == 0 {
		return nil, th.TypeError("type MRO must not be empty")
	}
	return mro, nil
}

// bestBase returns the base whose layout the class has: the most derived of
// the bases' layouts.
func (th *Thread) bestBase(bases []*Type) (*Type, error) {
	var base, winner *Type
	for _, b := range bases {
		if !b.acceptsSubclasses() {
			return nil, th.TypeError("type '%s' is not an acceptable base type", b.name)
		}
		solid := solidBase(b)
		switch {
		case winner == nil || winner != solid && solid.isSubtype(winner):
			winner, base = solid, b
		case winner.isSubtype(solid):
		default:
			return nil, th.TypeError("multiple bases have instance lay-out conflict")
		}
	}
	return base, nil
}

// acceptsSubclasses reports whether guest classes may extend t. Objects of a
// built-in type with a struct of its own must be of a layout that instances
// can wrap or start with.
func (t *Type) acceptsSubclasses() bool {
	if t.flags&TypeFinal != 0 {
		return false
	}
	if t.flags&TypeHeap != 0 {
		return true
	}
	switch {
	case t.layout == layoutObject:
		return t == &ObjectType || t.flags&TypeBase != 0
	case t.layout.hasPayload():
		return true
	}
	return t.layout == layoutExc || t.layout == layoutType || t.layout == layoutModule
}

// solidBase returns the nearest type in t's chain of bases that adds to the
// layout of objects.
func solidBase(t *Type) *Type {
	for t.base != nil && !addsLayout(t) {
		t = t.base
	}
	return t
}

// addsLayout reports whether t's objects have more in their struct than those
// of its base.
func addsLayout(t *Type) bool {
	switch {
	case t.fixed != t.base.fixed || t.layout != t.base.layout:
		return true
	case t.layout == layoutExc && t.excMembers != t.base.excMembers:
		return true
	}
	return t.flags&TypeHeap == 0 && t.layout == layoutNative1
}
