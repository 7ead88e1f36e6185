package runtime

// This file fills the slots of types: built-in ones inherit what they leave
// out, guest classes get for each group either a base's native slot or the
// generic one of slotguest.go, and are brought up to date when a dunder
// attribute changes. Tests: slottable_test.go, corpus/classes.

// inheritSlots fills the slots that a built-in type leaves out from its base
// and records which these are. Comparison and hash go together: a type with
// its own == and no hash is unhashable. Making objects is not inherited from
// object, nor is Visit: they would treat a native struct as an instance.
func inheritSlots(dst, src *Slots) {
	ownsCompare := dst.RichCompare != nil
	fromObject := src == &ObjectType.slots
	for g := slotGroup(0); g < numGroups; g++ {
		info := &slotInfos[g]
		switch {
		case info.has(dst) || !info.has(src):
			continue
		case g == groupHash && ownsCompare || g == groupNew && fromObject:
			continue
		case g >= groupBinary:
			continue
		}
		info.copy(dst, src)
		dst.inherited |= g.bit()
	}
	inheritTables(dst, src)
	if dst.Visit == nil && !fromObject {
		dst.Visit = src.Visit
	}
	if dst.Size == nil && !fromObject {
		dst.Size = src.Size
	}
}

// inheritTables inherits the binary operations, table by table or one by one.
func inheritTables(dst, src *Slots) {
	for g := groupBinary; g < numGroups; g++ {
		if info := &slotInfos[g]; !info.has(dst) && info.has(src) {
			dst.inherited |= g.bit()
		}
	}
	if dst.Binary == nil {
		dst.Binary = src.Binary
	} else if src.Binary != nil && dst.Binary != src.Binary {
		fillTable(dst.Binary, src.Binary)
	}
	if dst.InPlace == nil {
		dst.InPlace = src.InPlace
	} else if src.InPlace != nil && dst.InPlace != src.InPlace {
		fillTable(dst.InPlace, src.InPlace)
	}
	if dst.Pow3 == nil {
		dst.Pow3 = src.Pow3
	}
	for _, p := range [...]struct{ d, s *binarySlot }{
		{&dst.Concat, &src.Concat}, {&dst.InPlaceConcat, &src.InPlaceConcat},
		{&dst.Repeat, &src.Repeat}, {&dst.InPlaceRepeat, &src.InPlaceRepeat},
	} {
		if *p.d == nil {
			*p.d = *p.s
		}
	}
}

func fillTable(dst, src *[NumBinaryOps]binarySlot) {
	for op := range dst {
		if dst[op] == nil {
			dst[op] = src[op]
		}
	}
}

// slotSource returns the built-in type that defines t's native slot of the
// group; nil if guest code defines it or nothing does.
func (th *Thread) slotSource(t *Type, g slotGroup) *Type {
	if t.flags&TypeHeap != 0 {
		src, generic := resolveGroup(t, g)
		if generic || src == nil {
			return nil
		}
		t = src
	}
	for t.slots.inherited&g.bit() != 0 && t.base != nil {
		t = t.base
	}
	return t
}

// resolveGroup decides what a guest class's slot is: the slot of a built-in
// type where all the names that the class sees are that type's own, generic
// where guest code defines one of them, else nothing.
func resolveGroup(t *Type, g slotGroup) (src *Type, generic bool) {
	for _, name := range slotInfos[g].names {
		v, ok := lookupMRO(t, name)
		if ok && g == groupNew && t.layout == layoutExc && v.p.shape == &builtinMethodShape {
			return newOfBase(t.base)
		}
		if ok && g == groupNew && t.keepsNew() && v.p.shape == &builtinMethodShape {
			return nil, true
		}
		if !ok || g == groupHash && v.IsNone() {
			continue
		}
		owner := nativeOwner(v, name)
		if owner == nil || !t.isSubtype(owner) {
			return nil, true
		}
		for owner.slots.inherited&g.bit() != 0 && owner.base != nil {
			owner = owner.base
		}
		if src != nil && src != owner {
			return nil, true
		}
		src = owner
	}
	return src, false
}

// keepsNew reports whether t makes plain objects as guest code said once: as in
// CPython a native __new__ that is put in its place does not change that.
func (t *Type) keepsNew() bool {
	return t.layout == layoutObject && t.slots.generic&groupNew.bit() != 0
}

// newOfBase is how exceptions whose class sees a native __new__ are made: as
// the base does that their struct is of, which may not come first.
func newOfBase(base *Type) (src *Type, generic bool) {
	if base.heap != nil {
		return base.heap.newSource, base.heap.newSource == nil
	}
	for base.slots.inherited&groupNew.bit() != 0 && base.base != nil {
		base = base.base
	}
	return base, false
}

// nativeOwner returns the built-in type whose slot v shows under the name.
func nativeOwner(v Value, name *Str) *Type {
	switch v.p.shape {
	case &wrapperDescrShape:
		if w := v.slotWrapper(); w.def.name == name {
			return w.owner
		}
	case &methodDescrShape:
		n := v.native()
		g, ok := groupOfName[n.def.Name]
		if ok && n.def.Name == name.s && slotInfos[g].has(&n.owner.slots) {
			return n.owner
		}
	case &builtinMethodShape:
		if name == newName {
			return newMethodOwner(v)
		}
	}
	return nil
}

// initSlots fills the slots of a new guest class. A class with one base starts
// from the base's slots and looks only at the dunder names of its own.
func (th *Thread) initSlots(t *Type) {
	if len(t.bases) == 1 && !t.heap.customMRO {
		t.slots = t.base.slots
		t.heap.inheritSources(th, t.base)
		th.inheritNew(t)
		done := slotMask(0)
		for i := t.dict.next(0); i >= 0; i = t.dict.next(i + 1) {
			s, ok := asStr(t.dict.entries[i].key)
			if !ok {
				continue
			}
			if g, ok := groupOfName[s.s]; ok && done&g.bit() == 0 {
				done |= g.bit()
				th.updateGroup(t, g)
			}
		}
	} else {
		t.slots = Slots{generic: t.base.slots.generic & groupNew.bit()}
		for g := slotGroup(0); g < numGroups; g++ {
			th.updateGroup(t, g)
		}
	}
	t.slots.inherited = 0
	t.setVisit()
	th.updateFlags(t)
}

// setVisit sets how the census goes through t's objects.
func (t *Type) setVisit() {
	t.slots.Visit, t.slots.Size = t.base.slots.Visit, t.base.slots.Size
	if t.isPayload || t.layout == layoutObject {
		t.slots.Visit, t.slots.Size = visitInstance, sizeInstance
	}
}

// unreadySlots gives t, whose mro is not known yet, its base's slots without the
// making of objects: a class that is not finished, or never will be, can be seen
// by its methods and by its metaclass.
func (t *Type) unreadySlots() {
	t.slots = t.base.slots
	t.slots.New = nil
	t.setVisit()
}

// inheritNew makes up for what a built-in base's table leaves out: making
// objects is inherited from object by name.
func (th *Thread) inheritNew(t *Type) {
	if t.base.flags&TypeHeap == 0 {
		th.updateGroup(t, groupNew)
	}
}

// updateGroup sets one slot of guest class t.
func (th *Thread) updateGroup(t *Type, g slotGroup) {
	info := &slotInfos[g]
	src, generic := resolveGroup(t, g)
	if g >= groupBinary {
		t.ownTables()
	}
	t.slots.generic &^= g.bit()
	switch {
	case generic:
		info.generic(&t.slots)
		t.slots.generic |= g.bit()
	case src != nil:
		info.copy(&t.slots, &src.slots)
	default:
		info.clear(&t.slots)
	}
	switch g {
	case groupRepr:
		if t.slots.Repr == nil {
			t.slots.Repr = reprRootless
		}
	case groupNew:
		t.heap.newSource = src
		if src != nil && t.isPayload {
			t.slots.New = newPayloadSlot
		}
	case groupInit:
		t.heap.initSource = src
	case groupGetAttr:
		if t.slots.GetAttr == nil {
			t.slots.GetAttr = getAttrRootless
		}
		t.setFlag(TypeCustomGet, generic || src == nil || src.flags&TypeCustomGet != 0)
		get, _ := lookupMRO(t, getattributeName)
		t.setFlag(TypeFallbackGet, generic && get.IsSet() && nativeOwner(get, getattributeName) == &ObjectType)
	case groupSetAttr:
		if t.slots.SetAttr == nil {
			t.slots.SetAttr = setAttrRootless
		}
		t.setFlag(TypeCustomSet, generic || src == nil || src.flags&TypeCustomSet != 0)
	}
}

// The slots that every type has, for classes in whose mro no type has them: an
// mro() of the guest left object out.

func reprRootless(th *Thread, v Value) (Value, error) {
	return th.NewStr("<" + v.Type().name + " object at " + th.address(v) + ">"), nil
}

func getAttrRootless(th *Thread, v Value, name *Str) (Value, error) {
	return Value{}, th.noAttribute(v, name)
}

func setAttrRootless(th *Thread, v Value, name *Str, val Value) error {
	what := "assign to"
	if !val.IsSet() {
		what = "del"
	}
	return th.TypeError("'%s' object has no attributes (%s .%s)", v.Type().name, what, name.s)
}

// ownTables makes sure that t shares its tables of operations with no base.
func (t *Type) ownTables() {
	if t.heap.ownsTables {
		return
	}
	t.heap.ownsTables = true
	if t.slots.Binary != nil {
		table := *t.slots.Binary
		t.slots.Binary = &table
	}
	if t.slots.InPlace != nil {
		table := *t.slots.InPlace
		t.slots.InPlace = &table
	}
}

func (t *Type) setFlag(flag TypeFlags, on bool) {
	if on {
		t.flags |= flag
	} else {
		t.flags &^= flag
	}
}

// inheritSources takes over from the only base where __new__ and __init__ come
// from.
func (h *heapType) inheritSources(th *Thread, base *Type) {
	if base.heap != nil {
		h.newSource, h.initSource = base.heap.newSource, base.heap.initSource
		return
	}
	h.newSource, h.initSource = th.slotSource(base, groupNew), th.slotSource(base, groupInit)
}

// updateFlags sets the flags of t that follow from its slots.
func (th *Thread) updateFlags(t *Type) {
	t.plainNew = t.layout == layoutObject && t.heap.newSource == &ObjectType && t.flags&TypeAbstract == 0
	_, finalizer := lookupMRO(t, delName)
	t.setFlag(TypeHasFinalizer, finalizer)
}

// updateSlots brings t and its subclasses up to date after their attribute
// name changed.
func (th *Thread) updateSlots(t *Type, name *Str) {
	if t.heap == nil {
		return
	}
	th.budget -= int64(len(t.mro)) + 4 // the next tick takes notice
	if g, ok := groupOfName[name.s]; ok {
		th.updateGroup(t, g)
	}
	th.updateFlags(t)
	for _, sub := range t.subclasses {
		if _, own := sub.dict.GetStr(name); !own || groupHasMore(name) {
			th.updateSlots(sub, name)
		}
	}
}

// groupHasMore reports whether the name shares its slot with other names, so
// that a subclass with a name of its own may still be affected.
func groupHasMore(name *Str) bool {
	g, ok := groupOfName[name.s]
	return ok && len(slotInfos[g].names) > 1
}
