package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file compiles with statements.

func (c *compiler) with(items []*ast.WithItem, body []ast.Stmt) {
	if len(items) == 0 {
		c.stmts(body)
		return
	}
	item := items[0]
	at := item.ContextExpr.Pos()
	exit := c.temp()
	r := c.operandIn(item.ContextExpr, exit)
	c.next = exit + 1
	c.temp()
	c.emit(at, bytecode.WithEnter, exit, r, 0, 0)
	reg := &region{reg: exit + 1, flow: c.without(c.flow, &ast.With{Body: body})}
	c.push(&block{exc: reg, exit: func(position.Range) { c.withExit(exit, at) }}, at)
	if item.OptionalVars != nil {
		mark := c.next
		c.assignFrom(item.OptionalVars, exit+1)
		c.next = mark
	}
	c.next = exit + 1
	c.withBody(items[1:], body)
	c.pop()
	c.withExit(exit, at)
	end := newLabel()
	c.goTo(at, end)
	c.land(reg)
	c.next = exit + 2
	c.push(&block{handling: &region{reg: exit + 1}}, at)
	c.emit(at, bytecode.WithExcept, exit, exit+1, 0, 0)
	c.branchReg(at, exit, true, end)
	c.emit(at, bytecode.Reraise, exit+1, 0, 0, 0)
	c.kill()
	c.pop()
	c.free(exit)
	c.place(end)
}

// withBody compiles what a with item guards, counting registers anew.
func (c *compiler) withBody(items []*ast.WithItem, body []ast.Stmt) {
	saved := c.stmtBase
	c.stmtBase = c.next
	if c.deeper() {
		c.with(items, body)
		c.depth--
	}
	c.stmtBase = saved
}

// withExit calls __exit__ where no exception is raised. The register of the
// function stays as it is for other ways out.
func (c *compiler) withExit(exit int, at position.Range) {
	t := c.temp()
	c.move(t, exit, at)
	c.emit(at, bytecode.WithExit, t, 0, 0, 0)
	c.free(t)
}
