package compiler

import (
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file defines the blocks that statements nest in, and how return, break
// and continue leave them: from the innermost out, each block's regions are
// closed and its clean-up is compiled in place, then the regions go on behind.

const (
	// maxBlocks is how many loops, try and with statements and asynchronous
	// comprehensions may nest; the body of a generator or coroutine is one, an
	// except clause two.
	maxBlocks = 21
	// maxCopied is how many statements may be compiled again where clean-ups
	// are repeated: nested ones would grow exponentially.
	maxCopied = 100000
)

// region is a range of code, with gaps, for an entry in one of the tables.
type region struct {
	reg     int
	open    bool
	start   int
	segs    [][2]int32
	entries []int
	flow    flow // what is bound whenever an exception leaves the region
}

// block is a statement that code may have to leave.
type block struct {
	brk, cont *label  // of loops
	exc       *region // exceptions that the block catches
	handling  *region // the exception being handled in it
	exit      func(at position.Range)
	group     bool // except*: may not be left
}

func (c *compiler) push(b *block, at position.Range) {
	c.checkNesting(at)
	c.pushInner(b)
}

// checkNesting refuses another block where there are too many.
func (c *compiler) checkNesting(at position.Range) {
	if len(c.blocks)+c.nested >= maxBlocks {
		c.fail(at, "too many statically nested blocks")
	}
}

// pushInner enters a block that is part of a statement or expression.
func (c *compiler) pushInner(b *block) {
	c.blocks = append(c.blocks, b)
	c.openBlock(b)
}

// copying counts a statement; repeated ones are limited in number.
func (c *compiler) copying() {
	if c.copies == 0 {
		return
	}
	if c.copied++; c.copied > maxCopied && c.err == nil {
		c.err = &Error{Kind: "MemoryError"}
	}
}

// pop leaves a block and enters its regions into the tables.
func (c *compiler) pop() {
	b := c.blocks[len(c.blocks)-1]
	c.blocks = c.blocks[:len(c.blocks)-1]
	c.closeBlock(b)
	if r := b.exc; r != nil {
		for _, s := range r.segs {
			r.entries = append(r.entries, len(c.code.Exc))
			c.code.Exc = append(c.code.Exc, bytecode.ExcEntry{Start: s[0], End: s[1], Reg: uint8(r.reg)})
		}
	}
	if r := b.handling; r != nil {
		for _, s := range r.segs {
			c.code.Handling = append(c.code.Handling, bytecode.Handling{Start: s[0], End: s[1], Reg: uint8(r.reg)})
		}
	}
}

func (u *unit) openBlock(b *block) {
	u.openRegion(b.exc)
	u.openRegion(b.handling)
}

func (u *unit) closeBlock(b *block) {
	u.closeRegion(b.exc)
	u.closeRegion(b.handling)
}

func (u *unit) openRegion(r *region) {
	if r != nil {
		r.open, r.start = true, len(u.ins)
		u.pin()
	}
}

func (u *unit) closeRegion(r *region) {
	if r != nil && r.open {
		r.open = false
		if len(u.ins) > r.start {
			r.segs = append(r.segs, [2]int32{int32(r.start), int32(len(u.ins))})
		}
		u.pin()
	}
}

// land starts the code that gets the exceptions of a region, in r.reg.
func (c *compiler) land(r *region) {
	c.flow = flow{dead: true}
	if len(r.entries) > 0 {
		c.flow = r.flow
		c.flow.dead = false
	}
	for _, i := range r.entries {
		c.code.Exc[i].Target = int32(len(c.ins))
	}
	c.pin()
}

// leaveTo compiles the clean-up of all blocks within the first keep ones, then
// the instruction that leaves.
func (c *compiler) leaveTo(keep int, at position.Range, last func()) {
	saved := c.blocks
	left := saved[keep:]
	for i := len(saved) - 1; i >= keep; i-- {
		b := saved[i]
		c.closeBlock(b)
		c.blocks = saved[:i:i]
		if b.exit != nil && !c.flow.dead {
			c.copies++
			b.exit(at)
			c.copies--
		}
	}
	last()
	c.blocks = saved
	for _, b := range left {
		c.openBlock(b)
	}
}

// mustExit says whether leaving the blocks runs code.
func mustExit(blocks []*block) bool {
	for _, b := range blocks {
		if b.exit != nil {
			return true
		}
	}
	return false
}

// catches says whether an exception here may be handled in this code.
func (u *unit) catches() bool {
	for _, b := range u.blocks {
		if b.exc != nil && b.exc.open {
			return true
		}
	}
	return false
}

func (c *compiler) inGroup() bool {
	for i := len(c.blocks) - 1; i >= 0; i-- {
		if c.blocks[i].group {
			return true
		}
	}
	return false
}
