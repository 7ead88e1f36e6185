package runtime

import (
	"slices"

	"github.com/pynterp/pynterp/go/bytecode"
)

// This file holds code objects as values: those that compile() makes, and their
// attributes. They tell names, counts and the place; the instructions, the
// constants (which hold the code of inner functions) and replace() are not
// there. Only eval and exec do something with them. Tests:
// go/pynterp/compile_test.go, corpus/attack_codetext.

// newCode makes the code object of compiled source, bound to no namespace yet.
func (th *Thread) newCode(bc *bytecode.Code) Value {
	c := &Code{bc: bc, globals: emptyBuiltins, builtins: emptyBuiltins}
	th.charge(256 + bc.Size)
	c.shape = &codeShape
	return objValue(&c.Obj)
}

// sizeCode is what a code object takes: as it is linked, and as it was compiled
// if the guest had that done. Of the code inside, what was linked counts for
// itself.
func sizeCode(v Value) int {
	c := v.code()
	n := 256 + c.bc.Size + len(c.ins)*8 + len(c.params)*8 + len(c.children)*16
	for i := range c.children {
		if inner, ok := c.bc.Consts[i].(*bytecode.Code); ok {
			n -= inner.Size
		}
	}
	return n + len(c.caches)*int(cacheSize) + len(c.kwcalls)*96 + len(c.consts)*valueSize
}

var codeMembers = []Member{
	codeText("co_name", func(bc *bytecode.Code) string { return bc.Name }),
	codeText("co_qualname", func(bc *bytecode.Code) string { return bc.Qualname }),
	codeText("co_filename", func(bc *bytecode.Code) string { return bc.Filename }),
	codeNumber("co_firstlineno", func(bc *bytecode.Code) int { return bc.FirstLine }),
	codeNumber("co_flags", func(bc *bytecode.Code) int { return int(bc.Flags &^ bytecode.ShowsLocals) }),
	codeNumber("co_argcount", func(bc *bytecode.Code) int { return bc.ArgCount }),
	codeNumber("co_posonlyargcount", func(bc *bytecode.Code) int { return bc.PosOnlyCount }),
	codeNumber("co_kwonlyargcount", func(bc *bytecode.Code) int { return bc.KwOnlyCount }),
	codeNumber("co_nlocals", func(bc *bytecode.Code) int { return len(localNames(bc)) }),
	codeNames("co_varnames", localNames),
	codeNames("co_names", (*bytecode.Code).Names),
	codeNames("co_cellvars", func(bc *bytecode.Code) []string { return namesOfKind(bc, bytecode.VarCell) }),
	codeNames("co_freevars", func(bc *bytecode.Code) []string { return namesOfKind(bc, bytecode.VarFree) }),
}

func codeText(name string, get func(*bytecode.Code) string) Member {
	return readOnlyMember(name, func(th *Thread, v Value) (Value, error) { return th.NewStr(get(v.code().bc)), nil }, "")
}

func codeNumber(name string, get func(*bytecode.Code) int) Member {
	return readOnlyMember(name, func(_ *Thread, v Value) (Value, error) { return Int(int64(get(v.code().bc))), nil }, "")
}

func codeNames(name string, get func(*bytecode.Code) []string) Member {
	return readOnlyMember(name, func(th *Thread, v Value) (Value, error) {
		bc := v.code().bc
		if err := th.spend(len(bc.Ins)/8 + len(bc.Vars)); err != nil {
			return Value{}, err
		}
		var names []Value
		for _, s := range get(bc) {
			names = append(names, th.internString(s).value())
		}
		return th.tupleOf(names), nil
	}, "")
}

// localNames are the parameters and the variables that the code binds.
func localNames(bc *bytecode.Code) []string {
	if bc.LocalsSlot != 0 {
		return nil
	}
	params := bc.NumParams()
	var out []string
	for i, x := range bc.Vars {
		if i < params || x.Kind == bytecode.VarLocal {
			out = append(out, x.Name)
		}
	}
	return out
}

func namesOfKind(bc *bytecode.Code, kind bytecode.VarKind) []string {
	var out []string
	for _, x := range bc.Vars {
		if x.Kind == kind && x.Name != "" {
			out = append(out, x.Name)
		}
	}
	return out
}

func reprCode(th *Thread, v Value) (Value, error) {
	bc := v.code().bc
	return th.NewStr("<code object " + bc.Name + " at " + th.address(v) + ", file \"" + bc.Filename + "\", line " + itoa(bc.FirstLine) + ">"), nil
}

// compareCodes is == of code objects: the same program text at the same lines,
// whatever the file is called.
func compareCodes(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if op != CmpEq && op != CmpNe || w.p.shape != &codeShape {
		return NotImplemented, nil
	}
	same, err := th.equalCodes(v.code().bc, w.code().bc)
	return Bool(same == (op == CmpEq)), err
}

func (th *Thread) equalCodes(a, b *bytecode.Code) (bool, error) {
	if a == b {
		return true, nil
	}
	if err := th.spend(len(a.Ins)/4 + len(a.Consts)); err != nil {
		return false, err
	}
	if a.Name != b.Name || a.Qualname != b.Qualname || a.FirstLine != b.FirstLine || a.Flags != b.Flags ||
		a.ArgCount != b.ArgCount || a.PosOnlyCount != b.PosOnlyCount || a.KwOnlyCount != b.KwOnlyCount ||
		!slices.Equal(a.Ins, b.Ins) || !slices.Equal(a.Pos, b.Pos) || !slices.Equal(a.Vars, b.Vars) ||
		!slices.Equal(a.Caches, b.Caches) || len(a.Consts) != len(b.Consts) {
		return false, nil
	}
	for i := range a.Consts {
		x, inner := a.Consts[i].(*bytecode.Code)
		y, inner2 := b.Consts[i].(*bytecode.Code)
		if inner && inner2 {
			if same, err := th.equalCodes(x, y); !same || err != nil {
				return false, err
			}
			continue
		}
		if inner || inner2 || !bytecode.SameConst(a.Consts[i], b.Consts[i]) {
			return false, nil
		}
	}
	return true, nil
}

// hashCode agrees with compareCodes.
func hashCode(th *Thread, v Value) (int64, error) {
	bc := v.code().bc
	if err := th.spend(len(bc.Ins) / 4); err != nil {
		return 0, err
	}
	h := uint64(len(bc.Name))<<32 ^ uint64(bc.FirstLine)
	for _, in := range bc.Ins {
		h = (h ^ uint64(in.Op) ^ uint64(in.A)<<8 ^ uint64(in.B)<<16 ^ uint64(uint32(in.D))<<24) * 0x100000001b3
	}
	return int64(h >> 1), nil
}
