package runtime

// This file makes instances of guest classes and tells where an object keeps
// its own attributes. Tests: corpus/classes, corpus/ref_attribute.

// newInstance returns an object of guest class t without attributes.
func (th *Thread) newInstance(t *Type) Value {
	switch n := t.slotHint; {
	case n == 0:
		th.charge(48)
		x := &Instance{}
		x.shape = t.root
		return objValue(&x.Obj)
	case n <= 2:
		th.charge(80)
		x := &instance2{}
		x.shape, x.cap, x.slots = t.root, 2, &x.inline[0]
		return objValue(&x.Obj)
	case n <= 4:
		th.charge(112)
		x := &instance4{}
		x.shape, x.cap, x.slots = t.root, 4, &x.inline[0]
		return objValue(&x.Obj)
	default:
		th.charge(176)
		x := &instance8{}
		x.shape, x.cap, x.slots = t.root, 8, &x.inline[0]
		return objValue(&x.Obj)
	}
}

// growSlots makes room for n slots.
func (th *Thread) growSlots(inst *Instance, n int) {
	if n <= int(inst.cap) {
		return
	}
	size := max(4, int(inst.cap)*2, n)
	th.charge(size * valueSize)
	grown := make([]Value, size)
	for i := range int(inst.cap) {
		grown[i] = *inst.at(uint8(i))
	}
	inst.slots, inst.cap = &grown[0], uint8(size)
}

// instanceOf returns the Instance part of v, nil if v's struct has none.
func instanceOf(v Value) *Instance {
	t := v.p.shape.typ
	if t.flags&TypeHeap == 0 {
		if t.layout == layoutExc {
			return v.instance()
		}
		return nil
	}
	if t.isPayload || t.layout == layoutObject || t.layout == layoutExc {
		return v.instance()
	}
	return nil
}

// ownDict returns the dict in which v, that has no Instance part, keeps its
// attributes; nil if it keeps none.
func ownDict(v Value) *Dict {
	switch v.layout() {
	case layoutModule:
		return v.module().dict
	case layoutFunction:
		f := v.function().more()
		if f.dict == nil {
			f.dict = newDict()
		}
		return f.dict
	case layoutOther:
		if isTypeParam(v) {
			p := v.typeParam()
			if p.dict == nil {
				p.dict = newDict()
			}
			return p.dict
		}
	case layoutNative1:
		if sh := v.p.shape; sh == &classMethodShape || sh == &staticMethodShape {
			m := v.methodWrap()
			if m.dict == nil {
				m.dict = newDict()
			}
			return m.dict
		}
	}
	return nil
}

func visitInstance(v Value, f func(Value)) {
	x := v.instance()
	for i := 0; i < x.shape.count && i < int(x.cap); i++ {
		visitSet(*x.at(uint8(i)), f)
	}
	if x.dict != nil {
		f(x.dict.value())
	}
	if x.shape.typ.isPayload {
		f(v.payload().base)
	}
}

func sizeInstance(v Value) int { return 48 + int(v.instance().cap)*valueSize }
