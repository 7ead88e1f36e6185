// Package bytecode defines what the compiler produces and the virtual machine
// executes: instructions for a register machine, and code objects.
//
// A code object is immutable and holds no value of any sandbox: constants are
// plain Go values that each sandbox turns into its own objects. The operations
// are in opcode.go, the disassembler in dis.go, the verifier in verify.go.
package bytecode

import (
	"math"
	"math/big"
	"slices"

	"github.com/pynterp/pynterp/go/position"
)

// Instr is one instruction, eight bytes.
type Instr struct {
	Op      Op
	A, B, C uint8
	D       int32
}

// MaxFast is the number of registers that an instruction can name.
const MaxFast = 256

// Flags describe a code object, with CPython's co_flags values.
type Flags uint32

// The flags.
const (
	Optimized         Flags = 0x1
	NewLocals         Flags = 0x2
	VarArgs           Flags = 0x4
	VarKeywords       Flags = 0x8
	Nested            Flags = 0x10
	Generator         Flags = 0x20
	Coroutine         Flags = 0x80
	IterableCoroutine Flags = 0x100
	AsyncGenerator    Flags = 0x200
	FuturePast        Flags = 0xBE0000 // the features that have become part of the language
	FutureNotEqual    Flags = 0x400000 // from __future__ import barry_as_FLUFL
	FutureAnnotations Flags = 0x1000000
	HasDocstring      Flags = 0x4000000
	Method            Flags = 0x8000000
	// ShowsLocals is ours: every local variable starts out unbound, because
	// the function names locals() or something else that shows them all.
	ShowsLocals Flags = 0x80000000
)

// VarKind says how a variable of a code object is stored.
type VarKind uint8

// The kinds of variables.
const (
	VarLocal VarKind = iota // the slot holds the value
	VarCell                 // the slot holds a cell made by this function
	VarFree                 // the slot holds a cell of an enclosing function
)

// Var is a named variable of a code object.
type Var struct {
	Name string
	Slot int // register, or place in the list of ExtraSlot if >= MaxFast
	Kind VarKind
}

// HiddenVar is a variable of an inlined comprehension. It is in scope for the
// instructions from Start up to End, where locals() shows it if it is bound.
type HiddenVar struct {
	Var
	Start, End int32
}

// Bytes, Tuple, FrozenSet and Ellipsis are constants.
type (
	// Bytes is a bytes constant.
	Bytes string
	// Tuple is a constant tuple.
	Tuple []any
	// FrozenSet is a constant frozenset, in source order without duplicates.
	FrozenSet []any
	// Ellipsis is the constant `...`.
	Ellipsis struct{}
)

// Cache is an instruction's inline cache as the compiler leaves it: the name
// it looks up.
type Cache struct {
	Name string
}

// ExcEntry sends an exception raised in [Start, End) to Target, with the
// exception in register Reg. The first entry that covers the instruction
// counts: inner regions come before outer ones.
type ExcEntry struct {
	Start, End int32
	Target     int32
	Reg        uint8
}

// Handling says that in [Start, End) the exception in register Reg is being
// handled: what a bare raise raises, and the __context__ of new exceptions.
// Inner regions come first.
type Handling struct {
	Start, End int32
	Reg        uint8
}

// Code is a compiled module, class body, function, lambda or comprehension.
type Code struct {
	Name      string
	Qualname  string
	Filename  string
	NoSource  bool // tracebacks show no lines of Filename
	FirstLine int
	Flags     Flags

	// Parameters, in the order of their slots 1..: ArgCount positional
	// (the first PosOnlyCount of them positional-only), KwOnlyCount
	// keyword-only, then *args and **kwargs by Flags.
	ArgCount     int
	PosOnlyCount int
	KwOnlyCount  int

	// Vars are all variables with a slot: parameters first in slot order,
	// then locals in order of appearance, then the cells of inner functions by
	// name, then free variables in the order of the closure.
	Vars     []Var
	Hidden   []HiddenVar
	NumFree  int // the last NumFree of Vars come from the closure
	NumFast  int // registers used, R[0] included; at most MaxFast
	NumSlots int // window size: NumFast, or more than MaxFast with wide slots

	// ClassCell is the slot of the cell __class__, 0 if there is none;
	// FirstParam is slot 1 or, where that parameter was moved, its slot.
	ClassCell int

	// LocalsSlot is the register that holds the mapping of local names in
	// class bodies and exec'd code, 0 in functions and modules.
	LocalsSlot int

	// ExtraSlot is the register of a list of cells, 0 if there is none: where a
	// block has more variables than registers, the variable with Var.Slot s >=
	// MaxFast is the cell number s - MaxFast of that list.
	ExtraSlot int

	Ins      []Instr
	Pos      []position.Range // one an instruction
	Consts   []any            // nil, bool, int64, *big.Int, float64, complex128, string, Bytes, Tuple, FrozenSet, Ellipsis, *Code
	Caches   []Cache
	Exc      []ExcEntry
	Handling []Handling
	Doc      string // docstring, if Flags has HasDocstring

	// Live says of each instruction from which register on none is in use when it
	// begins, or AllLive.
	Live []uint8

	// Size is what Measure found, 0 where nobody asked.
	Size int

	// Dropped are the calls whose result is no operand of anything, in order.
	Dropped []int32
}

// IsDropped reports whether the result of the call at pc is dropped.
func (c *Code) IsDropped(pc int32) bool {
	_, found := slices.BinarySearch(c.Dropped, pc)
	return found
}

// NumParams returns the number of parameter slots.
func (c *Code) NumParams() int {
	n := c.ArgCount + c.KwOnlyCount
	if c.Flags&VarArgs != 0 {
		n++
	}
	if c.Flags&VarKeywords != 0 {
		n++
	}
	return n
}

// Names returns the global names, attributes and modules that the code uses, in
// the order of its instructions.
func (c *Code) Names() []string {
	var out []string
	seen := map[string]bool{}
	for _, in := range c.Ins {
		s := ""
		switch {
		case forms[in.Op].d == name:
			s = c.Caches[in.D].Name
		case in.Op == Import:
			s, _ = c.Consts[in.D].(string)
		}
		if s != "" && !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}

// SameConst reports whether two constants, no code objects, are of one type and
// value. Floats compare by their bits, so that zeros differ in sign.
func SameConst(a, b any) bool {
	switch x := a.(type) {
	case Tuple:
		y, ok := b.(Tuple)
		return ok && slices.EqualFunc(x, y, SameConst)
	case FrozenSet:
		y, ok := b.(FrozenSet)
		return ok && slices.EqualFunc(x, y, SameConst)
	case *big.Int:
		y, ok := b.(*big.Int)
		return ok && x.Cmp(y) == 0
	case float64:
		y, ok := b.(float64)
		return ok && math.Float64bits(x) == math.Float64bits(y)
	case complex128:
		y, ok := b.(complex128)
		return ok && SameConst(real(x), real(y)) && SameConst(imag(x), imag(y))
	}
	return a == b
}
