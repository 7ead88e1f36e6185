package runtime

import "fmt"

// This file gives objects their identity numbers: id() and the addresses in
// reprs. They count up from the sandbox's start, so that runs are the same
// everywhere and nothing of the host's memory shows. Tests:
// corpus/attack_disclosure, corpus/ref_determinism.

// idOf returns v's identity number.
func (th *Thread) idOf(v Value) uint64 {
	switch v.p {
	case &tagInt, &tagFloat:
		return v.n*16 + uint64(len(v.p.shape.typ.name))
	case &tagBool, &tagNone, &tagNotImpl, &tagEllips:
		return uint64(v.p.shape.typ.id)*1024 + v.n*16
	}
	if inst := instanceOf(v); inst != nil {
		if inst.id == 0 {
			inst.id = th.newID()
		}
		return objectID(inst.id)
	}
	switch v.layout() {
	case layoutFunction:
		f := v.function()
		if f.id == 0 {
			f.id = th.newID()
		}
		return objectID(f.id)
	case layoutType:
		if t := v.typeObj(); t.flags&TypeHeap == 0 {
			return uint64(t.id) * 4096
		}
	}
	id := th.ids[v.p]
	if id == 0 {
		id = th.newID()
		th.ids[v.p] = id
		th.charge(48)
	}
	return objectID(id)
}

const idBase = 0x7f000000

func objectID(n uint32) uint64 { return idBase + uint64(n)*16 }

// address is the identity as reprs show it.
func (th *Thread) address(v Value) string { return fmt.Sprintf("0x%x", th.idOf(v)) }
