package runtime

import "slices"

// This file assigns to __bases__ and __class__: the two changes of what an
// existing object is. Both are refused where the layouts differ. Tests:
// corpus/classes.

// setTypeBases is the setter of __bases__.
func setTypeBases(th *Thread, v, val Value) error {
	t, err := th.mutableType(v, val, "__bases__", false)
	if err != nil {
		return err
	}
	bases, err := th.checkNewBases(t, val)
	if err != nil {
		return err
	}
	if err := th.checkHostBases(bases); err != nil {
		return err
	}
	base, err := th.bestBase(bases)
	if err != nil {
		return err
	}
	if !sameDeallocator(base, t.base) || !sameLayout(base, t.base) {
		what := "object layout"
		if !sameDeallocator(base, t.base) {
			what = "deallocator"
		}
		return th.TypeError("__bases__ assignment: '%s' %s differs from '%s'", base.name, what, t.base.name)
	}
	oldBases, oldBase := t.bases, t.base
	t.bases, t.base = bases, base
	changed, err := th.newMROs(t)
	// Code of an mro() may have assigned __bases__ too: what came later stays.
	replaced := !sameTypes(t.bases, bases)
	if err != nil {
		for i := len(changed) - 1; i >= 0; i-- {
			if c := changed[i]; sameTypes(c.typ.mro, c.mro) {
				c.typ.mro = c.old
			}
		}
		if !replaced {
			t.bases, t.base = oldBases, oldBase
		}
		th.forgetLookups()
		return err
	}
	if replaced {
		return nil
	}
	for _, b := range oldBases {
		th.dropSubclass(b, t)
	}
	for _, b := range bases {
		th.addSubclass(b, t)
	}
	th.forgetLookups()
	for _, c := range changed {
		th.rebuildSlots(c.typ)
	}
	return nil
}

// sameDeallocator reports whether CPython frees objects of both types in the
// same way; it says so first where it does not.
func sameDeallocator(a, b *Type) bool {
	return collected(a) == collected(b)
}

// collected reports whether CPython's garbage collector keeps track of t's
// objects, for which they are freed in another way.
func collected(t *Type) bool {
	if t.flags&(TypeHeap|TypeBase) != 0 {
		return true
	}
	switch t.layout {
	case layoutObject, layoutInt, layoutFloat, layoutComplex, layoutStr, layoutBytes, layoutByteArray:
		return false
	}
	return true
}

func (th *Thread) checkNewBases(t *Type, val Value) ([]*Type, error) {
	tuple, ok := asTuple(val)
	if !ok {
		return nil, th.TypeError("can only assign tuple to %s.__bases__, not %s", t.name, val.Type().name)
	}
	if len(tuple.items) == 0 {
		return nil, th.TypeError("can only assign non-empty tuple to %s.__bases__, not ()", t.name)
	}
	var bases []*Type
	for _, x := range tuple.items {
		b, ok := asType(x)
		if !ok {
			return nil, th.TypeError("%s.__bases__ must be tuple of classes, not '%s'", t.name, x.Type().name)
		}
		if b.isSubtype(t) || b.basedOn(t) {
			return nil, th.TypeError("a __bases__ item causes an inheritance cycle")
		}
		bases = append(bases, b)
	}
	return bases, nil
}

// basedOn reports whether base is in the chain of t's layouts, which is ahead of
// the mro while mros are computed.
func (t *Type) basedOn(base *Type) bool {
	for ; t != nil; t = t.base {
		if t == base {
			return true
		}
	}
	return false
}

// typeMROChange is a class with the mro that it has now and the one before.
type typeMROChange struct {
	typ      *Type
	mro, old []*Type
}

// newMROs computes the mros of t, whose bases changed, and of its subclasses,
// each in place before those below. What changed is told with an error too.
func (th *Thread) newMROs(t *Type) ([]typeMROChange, error) {
	var changed []typeMROChange
	pending := []*Type{t}
	for len(pending) > 0 {
		c := pending[len(pending)-1]
		pending = pending[:len(pending)-1]
		change, ok, err := th.renewMRO(c)
		if err != nil {
			return changed, err
		}
		if !ok {
			continue
		}
		changed = append(changed, change)
		if err := th.spend(len(change.mro)); err != nil {
			return changed, err
		}
		for i := len(c.subclasses) - 1; i >= 0; i-- {
			pending = append(pending, c.subclasses[i])
		}
	}
	return changed, nil
}

// rebuildSlots fills all slots of t anew.
func (th *Thread) rebuildSlots(t *Type) {
	visit, size := t.slots.Visit, t.slots.Size
	t.slots = Slots{}
	t.heap.ownsTables = true
	for g := slotGroup(0); g < numGroups; g++ {
		th.updateGroup(t, g)
	}
	t.slots.Visit, t.slots.Size = visit, size
	th.updateFlags(t)
}

// setClass is the setter of obj.__class__.
func setClass(th *Thread, obj, val Value) error {
	if !val.IsSet() {
		return th.TypeError("can't delete __class__ attribute")
	}
	t, ok := asType(val)
	if !ok {
		return th.TypeError("__class__ must be set to a class, not '%s' object", val.Type().name)
	}
	old := obj.Type()
	if t == old && !t.immutable() {
		return nil
	}
	if obj.layout() == layoutType {
		return th.setMetaclass(obj.typeObj(), old, t)
	}
	if obj.layout() == layoutModule && t.layout == layoutModule && !obj.module().readOnly {
		if t.mro == nil || !sameLayout(old, t) {
			return th.TypeError("__class__ assignment: '%s' object layout differs from '%s'", t.name, old.name)
		}
		obj.module().shape = t.root
		th.classMoved(old, t)
		return nil
	}
	inst := instanceOf(obj)
	if inst == nil || old.immutable() || t.immutable() {
		return th.TypeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
	}
	if t == old {
		return nil
	}
	if t.mro == nil || !sameLayout(old, t) {
		return th.TypeError("__class__ assignment: '%s' object layout differs from '%s'", t.name, old.name)
	}
	th.moveShape(inst, t)
	th.classMoved(old, t)
	return nil
}

// classMoved is called after an object of the class old became one of the class
// now. It may be in a class's dict: if either class makes descriptors of its
// objects, what is cached of classes is no longer so.
func (th *Thread) classMoved(old, now *Type) {
	for _, t := range [...]*Type{old, now} {
		if t.slots.DescrGet != nil || t.slots.DescrSet != nil {
			th.forgetLookups()
			return
		}
	}
}

// setMetaclass is the setter of cls.__class__.
func (th *Thread) setMetaclass(cls, old, meta *Type) error {
	switch {
	case cls.flags&TypeHeap == 0:
		return th.TypeError("cannot set '__class__' attribute of immutable type '%s'", th.shownName(cls))
	case old.flags&meta.flags&TypeHeap == 0:
		return th.TypeError("__class__ assignment only supported for mutable types or ModuleType subclasses")
	case meta.mro == nil || !sameLayout(old, meta):
		return th.TypeError("__class__ assignment: '%s' object layout differs from '%s'", meta.name, old.name)
	}
	cls.shape = meta.root
	th.forgetLookups()
	return nil
}

// sameLayout reports whether objects of one class may become objects of the
// other: the same struct, the same members, a dict in both or in none, and so for
// __weakref__. As in CPython two classes agree if what they add to one and the
// same base is the same.
func sameLayout(a, b *Type) bool {
	if a.layout != b.layout || a.fixed != b.fixed || hasDict(a) != hasDict(b) || hasWeakref(a) != hasWeakref(b) {
		return false
	}
	a, b = layoutRoot(a), layoutRoot(b)
	return a == b || a.base == b.base && sameMembers(a, b)
}

// layoutRoot returns the class furthest up t's chain of bases whose objects are
// like t's.
func layoutRoot(t *Type) *Type {
	for t.base != nil && !addsLayout(t) && hasDict(t) == hasDict(t.base) &&
		hasWeakref(t) == hasWeakref(t.base) && collected(t) == collected(t.base) {
		t = t.base
	}
	return t
}

// sameMembers reports whether two classes have the same __slots__.
func sameMembers(a, b *Type) bool {
	return a.flags&b.flags&TypeHeap != 0 && slices.Equal(a.slotNames, b.slotNames)
}

// moveShape gives an instance the shape of class t with the same attributes.
func (th *Thread) moveShape(inst *Instance, t *Type) {
	if inst.shape.dictMode {
		inst.shape = t.dictShape()
		return
	}
	names := inst.shape.names()
	sh := t.root
	for _, name := range names[t.fixed:] {
		next := th.addShape(sh, name)
		if next == nil {
			th.toDictMode(inst)
			inst.shape = t.dictShape()
			return
		}
		sh = next
	}
	inst.shape = sh
}
