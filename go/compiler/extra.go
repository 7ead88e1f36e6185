package compiler

import (
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file is about the variables of a block that has more than registers:
// they are cells in a list, whose register is the last before the
// temporaries. Slots beyond the registers would not do: the window of a called
// function covers them. Saved temporaries are kept in lists, too.

// makeExtras makes the list: moved parameters, free variables, then the rest.
func (u *unit) makeExtras() {
	if u.extras == 0 {
		return
	}
	t := u.base
	u.maxReg = max(u.maxReg, t+1)
	u.proEmit(bytecode.MakeList, u.extra, 0, 0, 0)
	done := 0
	add := func() {
		u.proEmit(bytecode.ListAppend, u.extra, t, 0, 0)
		done++
	}
	code := u.code
	for i := 0; i < code.NumParams(); i++ {
		if s := code.Vars[i].Slot; s >= wideStart {
			u.proEmit(bytecode.LoadW, t, 0, 0, s)
			u.proEmit(bytecode.MakeCell, t, 0, 0, 0)
			add()
		}
	}
	for i, v := range code.Vars[len(code.Vars)-code.NumFree:] {
		if v.Slot >= wideStart {
			u.proEmit(bytecode.CopyFree, t, i&255, i>>8, 1)
			add()
		}
	}
	for done < u.extras {
		u.proEmit(bytecode.NewCell, t, 0, 0, 0)
		add()
	}
}

// movedParams moves the parameters behind the last register of a variable out
// of the way.
func (u *unit) movedParams() {
	if u.code.NumParams() > maxLocals {
		u.proEmit(bytecode.ParamW, maxLocals+1, 0, 0, wideStart)
	}
}

// hiddenExtra takes a place in the list for a variable of a comprehension.
func (u *unit) hiddenExtra() int {
	u.extras++
	return wideStart + u.extras - 1
}

// renewCell gives a variable of the list a new cell.
func (c *compiler) renewCell(v *variable, at position.Range) {
	cell := c.temps(2)
	c.emit(at, bytecode.NewCell, cell, 0, 0, 0)
	c.setInList(c.extra, v.slot-wideStart, cell, at)
	c.free(cell)
}

// setInList stores a register in a list.
func (c *compiler) setInList(list, i, r int, at position.Range) {
	k := c.temp()
	c.loadConst(k, int64(i), at)
	c.emit(at, bytecode.SetItem, list, k, r, 0)
	c.free(k)
}
