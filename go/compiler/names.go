package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file compiles the reading, binding and deleting of names.

type placeKind uint8

const (
	inSlot        placeKind = iota // a variable's register
	inCell                         // the cell in a variable's slot
	inGlobals                      // globals, builtins
	inMapping                      // mapping of the block, then globals
	inClassCell                    // mapping of the class, then the cell
	inClassGlobal                  // mapping of the class, then globals
)

// place is where a name lives.
type place struct {
	kind placeKind
	v    *variable
}

func slotPlace(v *variable) place {
	if v.kind == bytecode.VarLocal {
		return place{inSlot, v}
	}
	return place{inCell, v}
}

// resolve finds where a mangled name lives, from inlined comprehensions
// outward.
func (u *unit) resolve(name string) place {
	for i := len(u.comps) - 1; i >= 0; i-- {
		comp := u.comps[i]
		if v := comp.vars[name]; v != nil {
			return slotPlace(v)
		}
		sym := comp.scope.Symbols[name]
		if sym == nil {
			continue
		}
		switch sym.Scope {
		case symtable.GlobalExplicit:
			return place{kind: inGlobals}
		case symtable.GlobalImplicit:
			if u.scope.Kind == symtable.Class {
				return place{kind: inGlobals}
			}
		}
	}
	return u.resolveBlock(name)
}

func (u *unit) resolveBlock(name string) place {
	s := u.scope
	if len(u.comps) > 0 && s.Kind == symtable.Class {
		if v := u.freeVar(name); v != nil {
			return place{inCell, v}
		}
		return place{kind: inGlobals}
	}
	functionLike := s.Kind.IsFunctionLike()
	scope := s.ScopeOf(name)
	switch scope {
	case symtable.Local, symtable.Cell:
		// A class that binds the name __class__ binds it in its namespace, not
		// in the cell of its methods.
		if v := u.vars[name]; v != nil && s.Kind != symtable.Class {
			return slotPlace(v)
		}
	case symtable.Free:
		v := u.freeVar(name)
		if v == nil {
			break
		}
		if s.Kind == symtable.Class || s.SeesClassScope && !isImplicitCell(name) {
			return place{inClassCell, v}
		}
		return place{inCell, v}
	case symtable.GlobalExplicit:
		return place{kind: inGlobals}
	}
	switch {
	case functionLike && s.SeesClassScope:
		return place{kind: inClassGlobal}
	case u.mapping:
		return place{kind: inMapping}
	}
	return place{kind: inGlobals}
}

// isImplicitCell says whether a class makes the cell, not the program.
func isImplicitCell(name string) bool { return name == "__classdict__" || name == conditionalName }

// localReg returns the register of a name that is a plain local variable with
// a register, checked to be bound.
func (c *compiler) localReg(e ast.Expr) (int, bool) {
	n, ok := e.(*ast.Name)
	if !ok || n.ID == "__debug__" {
		return 0, false
	}
	p := c.resolve(c.mangle(n.ID))
	if p.kind != inSlot {
		return 0, false
	}
	c.check(p.v, p.v.slot, n.Range)
	return p.v.slot, true
}

// mangle applies the private-name rule of the scope being compiled.
func (u *unit) mangle(name string) string {
	if n := len(u.comps); n > 0 {
		return u.comps[n-1].scope.Mangle(name)
	}
	return u.scope.Mangle(name)
}

// check makes sure that the variable whose value is in register r is bound.
func (c *compiler) check(v *variable, r int, at position.Range) {
	if c.flow.has(v.bit) {
		return
	}
	c.emit(at, bytecode.CheckVar, r, 0, 0, c.constant(v.name))
	if !c.flow.dead {
		c.needsClear(v)
		c.flow.set(v.bit)
	}
}

func (u *unit) needsClear(v *variable) {
	for i := 0; i < u.code.NumParams(); i++ {
		if u.code.Vars[i].Slot == v.slot {
			return
		}
	}
	u.cleared[v.slot] = true
}

// loadName reads a name into register dst.
func (c *compiler) loadName(name string, dst int, at position.Range) {
	name = c.mangle(name)
	c.loadPlace(c.resolve(name), name, dst, at)
}

func (c *compiler) loadPlace(p place, name string, dst int, at position.Range) {
	switch p.kind {
	case inSlot:
		c.loadSlot(p.v, dst, at)
	case inCell:
		c.loadCell(p.v, dst, at)
	case inGlobals:
		c.emit(at, bytecode.LoadGlobal, dst, 0, 0, c.cache(name))
	case inMapping:
		c.emit(at, bytecode.LoadName, dst, mappingSlot, 0, c.cache(name))
	default:
		c.loadThroughClass(p, name, dst, at)
	}
}

func (c *compiler) loadSlot(v *variable, dst int, at position.Range) {
	c.check(v, v.slot, at)
	c.move(dst, v.slot, at)
}

func (c *compiler) move(dst, src int, at position.Range) {
	if dst != src {
		c.emit(at, bytecode.Move, dst, src, 0, 0)
	}
}

// cellReg returns a register with the variable's cell: its own, or a temporary
// for one in the list.
func (c *compiler) cellReg(v *variable, at position.Range) int {
	if !v.wide() {
		return v.slot
	}
	t := c.temp()
	c.emit(at, bytecode.GetItemI, t, c.extra, 0, int32(v.slot-wideStart))
	return t
}

func freeBit(v *variable) int {
	if v.kind == bytecode.VarFree {
		return 1
	}
	return 0
}

func (c *compiler) loadCell(v *variable, dst int, at position.Range) {
	mark := c.next
	r := c.cellReg(v, at)
	c.emit(at, bytecode.LoadCell, dst, r, freeBit(v), c.constant(v.name))
	c.next = mark
}

// loadThroughClass reads a name that the mapping of a class may hold.
func (c *compiler) loadThroughClass(p place, name string, dst int, at position.Range) {
	mark := c.next
	m := mappingSlot
	if c.scope.Kind != symtable.Class {
		m = c.temp()
		c.loadCell(c.freeVar("__classdict__"), m, at)
	}
	if p.kind == inClassGlobal {
		c.emit(at, bytecode.LoadClassGlobal, dst, m, 0, c.cache(name))
	} else {
		r := c.cellReg(p.v, at)
		c.emit(at, bytecode.LoadClassRef, dst, m, r, c.cache(name))
	}
	c.next = mark
}

// storeName binds a name to the value in register r.
func (c *compiler) storeName(name string, r int, at position.Range) {
	name = c.mangle(name)
	p := c.resolve(name)
	if p.kind == inClassCell && c.scope.Kind == symtable.Class {
		p.kind = c.classStore(name)
	}
	switch p.kind {
	case inSlot:
		c.move(p.v.slot, r, at)
		c.flow.set(p.v.bit)
	case inCell, inClassCell:
		mark := c.next
		cell := c.cellReg(p.v, at)
		c.emit(at, bytecode.StoreCell, r, cell, 0, 0)
		c.next = mark
	case inGlobals:
		c.emit(at, bytecode.StoreGlobal, r, 0, 0, c.cache(name))
	default:
		c.emit(at, bytecode.StoreName, r, mappingSlot, 0, c.cache(name))
	}
}

// classStore: a nonlocal name of a class body is stored in its cell.
func (c *compiler) classStore(name string) placeKind {
	if sym := c.scope.Symbols[name]; sym != nil && sym.Scope == symtable.Free {
		return inCell
	}
	return inMapping
}

func (c *compiler) deleteName(name string, at position.Range) {
	name = c.mangle(name)
	p := c.resolve(name)
	if p.kind == inClassCell && c.scope.Kind == symtable.Class {
		p.kind = c.classStore(name)
	}
	switch p.kind {
	case inSlot:
		c.deleteSlot(p.v, at)
	case inCell, inClassCell:
		mark := c.next
		r := c.cellReg(p.v, at)
		c.emit(at, bytecode.DelCell, 0, r, freeBit(p.v), c.constant(name))
		c.next = mark
	case inGlobals:
		c.emit(at, bytecode.DelGlobal, 0, 0, 0, c.cache(name))
	default:
		c.emit(at, bytecode.DelName, 0, mappingSlot, 0, c.cache(name))
	}
}

func (c *compiler) deleteSlot(v *variable, at position.Range) {
	k := c.constant(v.name)
	if !c.flow.has(v.bit) && !c.flow.dead {
		c.needsClear(v)
	}
	c.emit(at, bytecode.UnbindVar, v.slot, 0, 0, k)
	c.flow.unset(v.bit)
}

// unbind makes a name unbound that the program may have unbound already: the
// name of an except clause.
func (c *compiler) unbind(name string, at position.Range) {
	mangled := c.mangle(name)
	p := c.resolve(mangled)
	if p.kind == inSlot {
		c.emit(at, bytecode.Clear, p.v.slot, 0, 0, 1)
		c.flow.unset(p.v.bit)
		return
	}
	t := c.temp()
	c.emit(at, bytecode.LoadNone, t, 0, 0, 0)
	c.storeName(name, t, at)
	c.free(t)
	c.deleteName(name, at)
}
