package compiler

import (
	"bytes"
	"slices"

	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file defines a code object in the making: its instructions, registers
// and variables. Registers are laid out as the callee, the parameters, the
// local variables, the cells of the closure, then temporaries, which are taken
// and given back like a stack. Variables that do not fit are cells in a list that
// has a register (extra.go).

const (
	maxLocals   = 160 // variables with a register
	lastTemp    = 250 // temporaries stay below
	spillAt     = 200 // above, an expression is compiled low, temporaries saved
	maxWindow   = 60  // arguments passed in registers
	chunk       = 30  // elements of a display collected in registers
	wideStart   = bytecode.MaxFast
	noSlot      = -1
	mappingSlot = 1
)

// variable is a name with a slot of its own.
type variable struct {
	name string
	slot int // register, or wideStart + index in the list
	kind bytecode.VarKind
	bit  int // in flow sets; noSlot if always bound
}

// wide says whether the variable is one of the list.
func (v *variable) wide() bool { return v.slot >= wideStart }

// inlined is an inlined comprehension being compiled.
type inlined struct {
	scope *symtable.Scope
	vars  map[string]*variable
}

type unit struct {
	parent  *unit
	scope   *symtable.Scope
	code    *bytecode.Code
	ins     []bytecode.Instr
	pos     []position.Range
	live    []uint8          // see bytecode.Code
	pro     []bytecode.Instr // prologue
	consts  map[string]int
	vars    map[string]*variable
	comps   []*inlined
	blocks  []*block
	nested  int  // what counts as blocks beside them
	mapping bool // names are looked up in the mapping of register 1

	next      int // first free temporary
	base      int // first temporary
	stmtBase  int // first temporary of the current statement
	maxReg    int
	extra     int // register of the list of further variables, or 0
	extras    int // their number
	nextLocal int // next free register for a variable
	hiddenTop int // variables of inlined comprehensions in use

	flow     flow
	bits     int
	cleared  map[int]bool // slots of variables that may be read unbound
	pinnedAt int          // an instruction index that regions refer to

	copies      int // depth of clean-ups being compiled
	staticAttrs map[string]bool
	inClass     *unit // the class body that methods report to
	annIndex    map[any]int
}

func (c *compiler) enter(scope *symtable.Scope, name, qualname string, line int32) {
	u := &unit{
		parent: c.unit, scope: scope, consts: map[string]int{}, vars: map[string]*variable{},
		cleared: map[int]bool{},
		code: &bytecode.Code{
			Name: name, Qualname: qualname, Filename: c.opts.Filename, NoSource: c.opts.NoSource, FirstLine: int(line),
		},
	}
	if c.unit != nil {
		u.inClass = c.unit.inClass
	}
	c.unit = u
	u.mapping = scope.Kind == symtable.Class || scope.Kind == symtable.Module && c.opts.NamesInMapping
	if u.mapping {
		u.code.LocalsSlot = mappingSlot
	}
	if scope.Kind == symtable.Class {
		u.inClass = u
		u.staticAttrs = map[string]bool{}
	}
	u.setFlags(c.futures)
	u.allocVars()
}

func (u *unit) setFlags(futures bytecode.Flags) {
	f := &u.code.Flags
	s := u.scope
	if s.Kind.IsFunctionLike() {
		*f |= bytecode.Optimized | bytecode.NewLocals
		switch {
		case s.Generator && s.Coroutine:
			*f |= bytecode.AsyncGenerator
		case s.Generator:
			*f |= bytecode.Generator
		case s.Coroutine:
			*f |= bytecode.Coroutine
		}
	}
	if s.Nested && s.Kind != symtable.Class {
		*f |= bytecode.Nested
	}
	*f |= futures
}

// leave finishes the current unit and returns to the one around it.
func (c *compiler) leave() *bytecode.Code {
	u := c.unit
	c.unit = u.parent
	return u.finish()
}

func (u *unit) finish() *bytecode.Code {
	code := u.code
	u.prologue()
	shift := int32(len(u.pro))
	first := position.Range{}
	if len(u.pos) > 0 {
		first = position.Range{Line: int32(code.FirstLine), EndLine: int32(code.FirstLine)}
	}
	proPos := make([]position.Range, len(u.pro))
	for i := range proPos {
		proPos[i] = first
	}
	// The machine's pointer to the next instruction must not leave the
	// allocation behind the last one.
	ins := make([]bytecode.Instr, 0, len(u.pro)+len(u.ins)+1)
	code.Ins = append(append(ins, u.pro...), u.ins...)
	code.Pos = append(proPos, u.pos...)
	code.Live = append(bytes.Repeat([]byte{bytecode.AllLive}, len(u.pro)), u.live...)
	code.SettleLive()
	for i := range code.Exc {
		e := &code.Exc[i]
		e.Start, e.End, e.Target = e.Start+shift, e.End+shift, e.Target+shift
	}
	for i := range code.Handling {
		h := &code.Handling[i]
		h.Start, h.End = h.Start+shift, h.End+shift
	}
	for i := range code.Hidden {
		h := &code.Hidden[i]
		h.Start, h.End = h.Start+shift, h.End+shift
	}
	slices.SortStableFunc(code.Hidden, func(a, b bytecode.HiddenVar) int { return int(a.Start - b.Start) })
	for i := range code.Dropped {
		code.Dropped[i] += shift
	}
	code.NumFast = u.maxReg
	code.NumSlots = code.NumFast
	if u.extras > 0 {
		code.ExtraSlot = u.extra
	}
	if u.code.NumParams() > maxLocals {
		code.NumFast = bytecode.MaxFast
		code.NumSlots = max(code.NumFast, wideStart+u.code.NumParams()-maxLocals)
	}
	return code
}

// emit appends an instruction; in dead code it does nothing and returns -1.
func (u *unit) emit(at position.Range, op bytecode.Op, a, b, cc int, d int32) int {
	if u.flow.dead {
		return -1
	}
	if emptyRange(op, cc, d) {
		b = 0
	}
	u.ins = append(u.ins, bytecode.Instr{Op: op, A: uint8(a), B: uint8(b), C: uint8(cc), D: d})
	u.pos = append(u.pos, at)
	u.live = append(u.live, uint8(min(u.next, bytecode.AllLive)))
	return len(u.ins) - 1
}

// emptyRange says whether the registers from B on that the operation reads are
// none: B may then lie beyond the window and is left out.
func emptyRange(op bytecode.Op, cc int, d int32) bool {
	switch op {
	case bytecode.MakeTuple, bytecode.MakeList, bytecode.MakeSet, bytecode.MakeDict:
		return d == 0 && cc == 0
	case bytecode.MakeFunc, bytecode.Intrinsic:
		return cc == 0
	}
	return false
}

// temp takes the next temporary.
func (u *unit) temp() int { return u.temps(1) }

// temps takes n consecutive temporaries and returns the first.
func (u *unit) temps(n int) int {
	t := u.next
	u.next += n
	if u.next > u.maxReg {
		u.maxReg = u.next
	}
	return t
}

// free gives back a temporary and all taken after it.
func (u *unit) free(t int) {
	if t >= u.base {
		u.next = t
	}
}

func (u *unit) isTemp(r int) bool { return r >= u.base }

// room returns how many temporaries may still be taken.
func (u *unit) room() int { return lastTemp - u.next }

func (u *unit) cache(name string) int32 {
	u.code.Caches = append(u.code.Caches, bytecode.Cache{Name: name})
	return int32(len(u.code.Caches) - 1)
}
