package bytecode

import "github.com/pkg/errors"

// This file defines the verifier: code that passes keeps the machine inside
// its window, its tables and its instructions. forms in form.go says what the
// operands are; here are the ranges of registers that operations use.

// Verify checks a code object and those in its constants.
func Verify(c *Code) error { return verifyNested(c, 0) }

const maxNesting = 4000

func verifyNested(c *Code, depth int) error {
	if depth > maxNesting {
		return errors.New("code objects nest too deeply")
	}
	v := &verifier{code: c}
	if err := v.run(); err != nil {
		return errors.Wrapf(err, "code %s at line %d", c.Qualname, c.FirstLine)
	}
	for _, k := range c.Consts {
		if inner, ok := k.(*Code); ok {
			if err := verifyNested(inner, depth+1); err != nil {
				return err
			}
		}
	}
	return nil
}

type verifier struct {
	code *Code
	pc   int
}

func (v *verifier) run() error {
	c := v.code
	if err := v.layout(); err != nil {
		return err
	}
	for i, in := range c.Ins {
		v.pc = i
		if in.Op >= NumOps {
			return v.bad("unknown operation")
		}
		if err := v.instruction(in); err != nil {
			return err
		}
	}
	if n := len(c.Ins); n == 0 || !ends(c.Ins[n-1].Op) {
		return errors.New("code runs off its end")
	}
	return v.tables()
}

func (v *verifier) layout() error {
	c := v.code
	switch {
	case c.NumFast < 1 || c.NumFast > MaxFast:
		return errors.Errorf("%d registers", c.NumFast)
	case c.NumSlots != c.NumFast && (c.NumSlots <= MaxFast || c.NumFast != MaxFast):
		return errors.Errorf("%d slots with %d registers", c.NumSlots, c.NumFast)
	case len(c.Pos) != len(c.Ins) || len(c.Live) != len(c.Ins):
		return errors.New("positions or live registers and instructions differ in number")
	case c.NumFree > len(c.Vars) || c.NumParams() > len(c.Vars):
		return errors.New("fewer variables than parameters or free variables")
	case c.PosOnlyCount > c.ArgCount:
		return errors.New("more positional-only than positional parameters")
	}
	for _, x := range c.Vars {
		if x.Slot < 1 || x.Slot >= c.NumFast && (x.Slot < MaxFast || c.ExtraSlot == 0) {
			return errors.Errorf("variable %s in slot %d", x.Name, x.Slot)
		}
	}
	if c.ClassCell < 0 || c.ClassCell >= c.NumSlots || c.LocalsSlot < 0 || c.LocalsSlot >= c.NumFast || c.ExtraSlot < 0 || c.ExtraSlot >= c.NumFast {
		return errors.New("special slot out of range")
	}
	return nil
}

func ends(op Op) bool {
	switch op {
	case Return, ReturnNone, Raise, Reraise, Jump, Loop, Unsupported:
		return true
	}
	return false
}

func (v *verifier) bad(what string) error {
	in := v.code.Ins[v.pc]
	return errors.Errorf("%s in %d: %s %d %d %d %d", what, v.pc, in.Op, in.A, in.B, in.C, in.D)
}

func (v *verifier) instruction(in Instr) error {
	f := forms[in.Op]
	for _, x := range []struct {
		kind  operand
		value int
	}{{f.a, int(in.A)}, {f.b, int(in.B)}, {f.c, int(in.C)}, {f.d, int(in.D)}} {
		if err := v.operand(x.kind, x.value); err != nil {
			return err
		}
	}
	for _, r := range ranges(in) {
		if r.first < 0 || r.n < 0 || r.first+r.n > v.code.NumFast {
			return v.bad("registers beyond the window")
		}
	}
	return v.wideRange(in)
}

func (v *verifier) operand(kind operand, x int) error {
	c := v.code
	switch kind {
	case reg:
		if x >= c.NumFast {
			return v.bad("register out of range")
		}
	case konst, code:
		if x < 0 || x >= len(c.Consts) {
			return v.bad("constant out of range")
		}
		if _, ok := c.Consts[x].(*Code); kind == code && !ok {
			return v.bad("constant is no code")
		}
	case name:
		if x < 0 || x >= len(c.Caches) {
			return v.bad("cache out of range")
		}
	case wide:
		if x < 1 || x >= c.NumSlots {
			return v.bad("slot out of range")
		}
	case target:
		if x < 0 || v.pc+1+x >= len(c.Ins) {
			return v.bad("jump out of the code")
		}
	case back:
		if x >= 0 || v.pc+1+x < 0 {
			return v.bad("jump back out of the code")
		}
	}
	return nil
}

// span is a range of registers that an instruction uses.
type span struct{ first, n int }

// ranges returns the registers an instruction uses beyond its operands.
func ranges(in Instr) []span {
	a, b, c, d := int(in.A), int(in.B), int(in.C), int(in.D)
	switch in.Op {
	case SaveW, RestoreW:
		return []span{{a, b}}
	case Clear, CopyFree, Unpack:
		return []span{{a, d}}
	case MakeFunc:
		n := 0
		for flags := c; flags > 0; flags >>= 1 {
			n += flags & 1
		}
		return []span{{b, n}}
	case Call, CallKw:
		return []span{{a, b + 1}}
	case CallEx:
		return []span{{a, 2 + b}}
	case GetMethod, WithEnter, AsyncWithEnter:
		return []span{{a, 2}}
	case CallMethod, CallMethodKw:
		return []span{{a, b + 2}}
	case UnpackEx:
		return []span{{a, c + 1 + d}}
	case MakeTuple, MakeList, MakeSet, BuildString:
		if in.Op == MakeList && c == 1 {
			return []span{{b, 1}}
		}
		return []span{{b, d}}
	case MakeStar:
		return []span{{b, d + 1}}
	case MakeDict:
		return []span{{b, 2 * d}}
	case MakeSlice:
		return []span{{b, 3}}
	case Import:
		return []span{{b, 2}}
	case Format:
		return []span{{b, 1 + d}}
	case Raise:
		return []span{{a, b}}
	case MatchClass:
		return []span{{c, 2}}
	case Intrinsic:
		return []span{{b, c}}

	}
	return nil
}

// wideRange checks the slots of the operations on several wide slots, the
// live slots of a yield, and what must stand before it.
func (v *verifier) wideRange(in Instr) error {
	c := v.code
	switch in.Op {
	case SaveW, RestoreW:
		if int(in.D)+int(in.B) > c.NumSlots {
			return v.bad("slots out of range")
		}
	case ClearW:
		if in.D < 0 || MaxFast+int(in.A)+int(in.D) > c.NumSlots {
			return v.bad("slots out of range")
		}
	case ParamW:
		if n := c.NumParams() + 1 - int(in.A); n < 0 || int(in.D)+n > c.NumSlots {
			return v.bad("slots out of range")
		}
	case UnbindW:
		if int(in.B)|int(in.C)<<8 >= len(c.Consts) {
			return v.bad("constant out of range")
		}
	case Yield:
		if in.D < 1 || int(in.D) > c.NumSlots {
			return v.bad("live slots out of range")
		}
		if in.C != 0 && (v.pc == 0 || c.Ins[v.pc-1].Op != Send) {
			return v.bad("delegating yield without send")
		}
	}
	return nil
}

func (v *verifier) tables() error {
	c := v.code
	n := int32(len(c.Ins))
	for _, e := range c.Exc {
		if e.Start < 0 || e.Start >= e.End || e.End > n || e.Target < 0 || e.Target >= n || int(e.Reg) >= c.NumFast {
			return errors.Errorf("exception entry %v out of range", e)
		}
	}
	for _, h := range c.Handling {
		if h.Start < 0 || h.Start >= h.End || h.End > n || int(h.Reg) >= c.NumFast {
			return errors.Errorf("handling entry %v out of range", h)
		}
	}
	return nil
}
