package compiler

import (
	"slices"

	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file gives variables their slots and writes the prologue that prepares
// them: cells made, the closure copied, what may be read unbound cleared.

func (u *unit) allocVars() {
	s := u.scope
	u.nextLocal = 1
	if u.mapping {
		u.nextLocal = 2
	}
	frees := s.Frees()
	hidden := u.countHidden(s)
	freesFirst := len(s.ParamNames)+u.countLocals()+len(frees)+hidden >= maxLocals
	if freesFirst {
		u.extra = maxLocals + 1
	}
	for _, name := range s.ParamNames {
		u.declare(name, kindOf(s.Symbols[name].Scope), true)
	}
	if freesFirst {
		u.declareFrees(frees)
	}
	u.declareLocals()
	if !freesFirst {
		u.declareFrees(frees)
	}
	u.listVars(frees)
	u.base = u.nextLocal + hidden
	if u.extra > 0 {
		u.base = u.extra + 1
	}
	u.next, u.stmtBase, u.maxReg = u.base, u.base, u.base
}

func kindOf(s symtable.VarScope) bytecode.VarKind {
	switch s {
	case symtable.Cell:
		return bytecode.VarCell
	case symtable.Free:
		return bytecode.VarFree
	}
	return bytecode.VarLocal
}

func isParam(sym *symtable.Symbol) bool { return sym.Flags&symtable.DefParam != 0 }

// hasSlot says whether the block itself binds the name in a slot.
func (u *unit) hasSlot(sym *symtable.Symbol) bool {
	if isParam(sym) || !u.scope.Kind.IsFunctionLike() {
		return false
	}
	return sym.Scope == symtable.Local || sym.Scope == symtable.Cell
}

func (u *unit) countLocals() int {
	n := 0
	for _, sym := range u.scope.Order {
		if u.hasSlot(sym) {
			n++
		}
	}
	return n + len(u.classCells())
}

// classCells are the cells that the class body makes for its methods.
func (u *unit) classCells() []string {
	var cells []string
	s := u.scope
	if s.Kind != symtable.Class {
		return nil
	}
	if s.NeedsClassCell {
		cells = append(cells, "__class__")
	}
	if s.NeedsClassDict {
		cells = append(cells, "__classdict__")
	}
	if s.HasConditionalAnnotations {
		cells = append(cells, "__conditional_annotations__")
	}
	return cells
}

// makesCell says whether the block is a class that makes a cell of the name for
// its methods. The name can mean another variable in the class itself.
func (u *unit) makesCell(name string) bool { return slices.Contains(u.classCells(), name) }

func (u *unit) declareLocals() {
	for _, sym := range u.scope.Order {
		if u.hasSlot(sym) {
			u.declare(sym.Name, kindOf(sym.Scope), false)
		}
	}
	for _, name := range u.classCells() {
		u.declare(name, bytecode.VarCell, false)
	}
}

func (u *unit) declareFrees(frees []string) {
	for _, name := range frees {
		key := name
		if sym := u.scope.Symbols[name]; sym != nil && sym.Scope != symtable.Free || u.makesCell(name) {
			key = freeKey(name)
		}
		u.declareAs(key, name, bytecode.VarFree)
	}
	if v := u.freeVar("__class__"); v != nil && u.scope.Kind.IsFunctionLike() {
		u.code.ClassCell = v.slot
	}
}

// freeKey is where a variable is kept that comes from the closure although
// the block (a class) binds the same name.
func freeKey(name string) string { return "free " + name }

func (u *unit) freeVar(name string) *variable {
	if v := u.vars[freeKey(name)]; v != nil {
		return v
	}
	if v := u.vars[name]; v != nil && v.kind == bytecode.VarFree {
		return v
	}
	return nil
}

func (u *unit) declare(name string, kind bytecode.VarKind, param bool) *variable {
	v := u.declareAs(name, name, kind)
	if v.kind == bytecode.VarLocal {
		v.bit = u.bits
		u.bits++
		if param {
			u.flow.set(v.bit)
		}
	}
	return v
}

func (u *unit) declareAs(key, name string, kind bytecode.VarKind) *variable {
	v := &variable{name: name, kind: kind, bit: noSlot, slot: u.newSlot()}
	if v.wide() && kind == bytecode.VarLocal {
		v.kind = bytecode.VarCell
	}
	u.vars[key] = v
	return v
}

func (u *unit) newSlot() int {
	if u.nextLocal <= maxLocals {
		u.nextLocal++
		return u.nextLocal - 1
	}
	u.extras++
	return wideStart + u.extras - 1
}

// listVars fills Code.Vars: parameters, locals, cells, free variables.
func (u *unit) listVars(frees []string) {
	code := u.code
	add := func(v *variable) {
		code.Vars = append(code.Vars, bytecode.Var{Name: shownName(u, v.name), Slot: v.slot, Kind: v.kind})
	}
	for _, name := range u.scope.ParamNames {
		add(u.vars[name])
	}
	var cells []string
	for _, sym := range u.scope.Order {
		switch {
		case !u.hasSlot(sym):
		case sym.Scope == symtable.Cell:
			cells = append(cells, sym.Name)
		default:
			add(u.vars[sym.Name])
		}
	}
	slices.Sort(cells)
	for _, name := range cells {
		add(u.vars[name])
	}
	for _, name := range u.classCells() {
		add(u.vars[name])
	}
	for _, name := range frees {
		add(u.freeVar(name))
	}
	code.NumFree = len(frees)
}

// shownName is the name a variable has for the program: the parameter of an
// __annotate__ function is called format.
func shownName(u *unit, name string) string {
	if name == ".format" && u.scope.Kind == symtable.Annotation {
		return "format"
	}
	return name
}

// countHidden returns how many variables inlined comprehensions need at once.
func (u *unit) countHidden(s *symtable.Scope) int {
	most := 0
	for _, child := range s.Children {
		if !child.Inlined {
			continue
		}
		n := u.countHidden(child)
		for _, sym := range child.Order {
			if hiddenSlot(sym) {
				n++
			}
		}
		most = max(most, n)
	}
	return most
}

func hiddenSlot(sym *symtable.Symbol) bool {
	return !isParam(sym) && (sym.Scope == symtable.Local || sym.Scope == symtable.Cell)
}

// hiddenVar makes a variable of an inlined comprehension. Their registers
// follow the variables of the block and are shared by comprehensions that do
// not contain each other.
func (u *unit) hiddenVar(sym *symtable.Symbol) *variable {
	v := &variable{name: sym.Name, kind: kindOf(sym.Scope), bit: noSlot}
	if r := u.nextLocal + u.hiddenTop; r < u.base && r <= maxLocals {
		v.slot = r
		u.hiddenTop++
	} else {
		v.slot, v.kind = u.hiddenExtra(), bytecode.VarCell
	}
	if v.kind == bytecode.VarLocal {
		v.bit = u.bits
		u.bits++
	}
	return v
}

// prologue writes the instructions that run before the body.
func (u *unit) prologue() {
	u.movedParams()
	u.clearVars()
	for i, v := range u.code.Vars {
		if v.Kind != bytecode.VarCell || v.Slot >= wideStart {
			continue
		}
		if i < u.code.NumParams() {
			u.proEmit(bytecode.MakeCell, v.Slot, 0, 0, 0)
		} else {
			u.proEmit(bytecode.NewCell, v.Slot, 0, 0, 0)
		}
	}
	u.copyFrees()
	u.makeExtras()
}

func (u *unit) proEmit(op bytecode.Op, a, b, cc, d int) {
	u.pro = append(u.pro, bytecode.Instr{Op: op, A: uint8(a), B: uint8(b), C: uint8(cc), D: int32(d)})
}

// clearVars clears the registers that may be read unbound, in as few
// instructions as possible: clearing one that is bound later is harmless, but
// parameters must be kept.
func (u *unit) clearVars() {
	params := u.code.NumParams()
	first, last := 0, 0
	for slot := range u.cleared {
		if slot > params && (first == 0 || slot < first) {
			first = slot
		}
		last = max(last, slot)
	}
	if first > 0 {
		u.proEmit(bytecode.Clear, first, 0, 0, last+1-first)
	}
}

// copyFrees copies the closure's cells that have registers.
func (u *unit) copyFrees() {
	frees := u.code.Vars[len(u.code.Vars)-u.code.NumFree:]
	n := 0
	for n < len(frees) && frees[n].Slot < wideStart {
		n++
	}
	if n > 0 {
		u.proEmit(bytecode.CopyFree, frees[0].Slot, 0, 0, n)
	}
}
