package compiler

import (
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file gives variables their slots and writes the prologue that prepares
// them: cells made, the closure copied, what may be read unbound cleared.

func (u *unit) allocVars() {
	s := u.scope
	u.nextLocal = 1
	u.wideNext, u.wideMax = wideStart, wideStart
	if u.mapping {
		u.nextLocal = 2
	}
	for _, name := range s.ParamNames {
		u.declare(name, kindOf(s.Symbols[name].Scope), true)
	}
	frees := s.Frees()
	freesFirst := u.nextLocal+u.countLocals()+len(frees) > maxLocals
	if freesFirst {
		u.declareFrees(frees)
	}
	u.declareLocals()
	if !freesFirst {
		u.declareFrees(frees)
	}
	u.listVars(frees)
	u.base = u.nextLocal + u.countHidden(s)
	if u.base > maxLocals+1 {
		u.base = max(maxLocals+1, u.nextLocal)
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
		if u.vars[name] != nil {
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
	if kind == bytecode.VarLocal {
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
	u.vars[key] = v
	return v
}

func (u *unit) newSlot() int {
	if u.nextLocal <= maxLocals {
		u.nextLocal++
		return u.nextLocal - 1
	}
	return u.wideTemps(1)
}

// listVars fills Code.Vars: parameters, locals and cells, free variables.
func (u *unit) listVars(frees []string) {
	code := u.code
	add := func(v *variable) {
		code.Vars = append(code.Vars, bytecode.Var{Name: shownName(u, v.name), Slot: v.slot, Kind: v.kind})
	}
	for _, name := range u.scope.ParamNames {
		add(u.vars[name])
	}
	for _, sym := range u.scope.Order {
		if u.hasSlot(sym) {
			add(u.vars[sym.Name])
		}
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
	if r := u.nextLocal + u.hiddenTop; r < u.base {
		v.slot = r
		u.hiddenTop++
	} else {
		v.slot = u.wideTemps(1)
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
	for i := range u.code.Vars {
		v := &u.code.Vars[i]
		if v.Kind != bytecode.VarCell {
			continue
		}
		op := bytecode.NewCell
		if i < u.code.NumParams() {
			op = bytecode.MakeCell
		}
		u.makeCell(op, v.Slot)
	}
	u.copyFrees()
}

func (u *unit) proEmit(op bytecode.Op, a, b, cc, d int) {
	u.pro = append(u.pro, bytecode.Instr{Op: op, A: uint8(a), B: uint8(b), C: uint8(cc), D: int32(d)})
}

func (u *unit) makeCell(op bytecode.Op, slot int) {
	if slot < wideStart {
		u.proEmit(op, slot, 0, 0, 0)
		return
	}
	t := u.base
	u.maxReg = max(u.maxReg, t+1)
	if op == bytecode.MakeCell {
		u.proEmit(bytecode.LoadW, t, 0, 0, slot)
	}
	u.proEmit(op, t, 0, 0, 0)
	u.proEmit(bytecode.StoreW, t, 0, 0, slot)
}

// movedParams moves the parameters that have wide slots there.
func (u *unit) movedParams() {
	for i := 0; i < u.code.NumParams(); i++ {
		if s := u.code.Vars[i].Slot; s >= wideStart {
			u.proEmit(bytecode.ParamW, i+1, 0, 0, s)
			return
		}
	}
}

func (u *unit) clearVars() {
	first, wideFirst, n, wideN := 0, 0, 0, 0
	for slot := 1; slot < u.wideMax; slot++ {
		if !u.mustClear(slot) {
			continue
		}
		if slot < wideStart {
			if n == 0 {
				first = slot
			}
			n = slot - first + 1
		} else {
			if wideN == 0 {
				wideFirst = slot
			}
			wideN = slot - wideFirst + 1
		}
	}
	u.clearRange(first, n)
	if wideN > 0 {
		u.clearWide(wideFirst, wideN)
	}
}

// clearRange clears the registers of [first, first+n) that need it, in as few
// instructions as possible; clearing a local that is bound later is harmless,
// a parameter must be kept.
func (u *unit) clearRange(first, n int) {
	params := u.code.NumParams()
	for slot := first; slot < first+n; slot++ {
		if !u.mustClear(slot) {
			continue
		}
		end := slot + 1
		for end < first+n && end > params {
			end++
		}
		u.proEmit(bytecode.Clear, slot, 0, 0, end-slot)
		slot = end
	}
}

func (u *unit) clearWide(first, n int) {
	// Wide parameters are bound on entry and stand before the other slots.
	params := u.code.NumParams()
	for i := 0; i < params; i++ {
		if s := u.code.Vars[i].Slot; s >= first {
			n -= s + 1 - first
			first = s + 1
		}
	}
	for n > 0 {
		u.proEmit(bytecode.ClearW, first-wideStart, 0, 0, n)
		n = 0
	}
}

func (u *unit) mustClear(slot int) bool {
	return u.cleared[slot]
}

func (u *unit) copyFrees() {
	code := u.code
	frees := code.Vars[len(code.Vars)-code.NumFree:]
	for i := 0; i < len(frees); {
		if frees[i].Slot < wideStart {
			n := 1
			for i+n < len(frees) && frees[i+n].Slot == frees[i].Slot+n && frees[i+n].Slot < wideStart {
				n++
			}
			u.proEmit(bytecode.CopyFree, frees[i].Slot, i&255, i>>8, n)
			i += n
			continue
		}
		t := u.base
		n := min(len(frees)-i, lastTemp-t)
		u.maxReg = max(u.maxReg, t+n)
		u.proEmit(bytecode.CopyFree, t, i&255, i>>8, n)
		u.proEmit(bytecode.SaveW, t, n, 0, frees[i].Slot)
		i += n
	}
}
