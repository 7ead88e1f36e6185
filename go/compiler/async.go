package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file compiles what suspends: yield, yield from, await, async for and
// async with.

// yieldReg gives the value in register r and puts what is sent into dst.
func (c *compiler) yieldReg(at position.Range, dst, r, delegate int) {
	c.emit(at, bytecode.Yield, dst, r, delegate, int32(c.next))
}

func (c *compiler) yield(e *ast.Yield, dst int) {
	if !c.scope.Kind.IsFunctionLike() {
		c.fail(e.Range, "'yield' outside function")
		return
	}
	mark := c.next
	var r int
	if e.Value != nil {
		r = c.operandIn(e.Value, dst)
	} else {
		r = c.target(dst)
		c.loadConst(r, nil, e.Range)
	}
	if c.scope.Coroutine {
		t := c.target(dst)
		c.emit(e.Range, bytecode.AsyncGenWrap, t, r, 0, 0)
		r = t
	}
	c.yieldReg(e.Range, dst, r, 0)
	c.next = mark
}

func (c *compiler) yieldFrom(e *ast.YieldFrom, dst int) {
	if !c.scope.Kind.IsFunctionLike() {
		c.fail(e.Range, "'yield from' outside function")
		return
	}
	if c.scope.Coroutine {
		c.fail(e.Range, "'yield from' inside async function")
		return
	}
	mark := c.next
	it := c.temp()
	r := c.operandIn(e.Value, it)
	c.emit(e.Range, bytecode.GetYieldFrom, it, r, 0, 0)
	c.next = it + 1
	v := c.temp()
	c.delegate(e.Range, it, v)
	c.move(dst, v, e.Range)
	c.next = mark
}

// delegate runs the iterator in register it to its end, passing on what it
// yields; the result is left in v.
func (c *compiler) delegate(at position.Range, it, v int) {
	c.loadConst(v, nil, at)
	done := newLabel()
	send := c.backLabel()
	c.pin()
	c.jump(at, bytecode.Send, it, v, 0, done)
	c.yieldReg(at, v, v, it)
	c.goTo(at, send)
	c.place(done)
}

// awaitReg awaits the object in register t, which must be the topmost
// temporary, and leaves the result there.
func (c *compiler) awaitReg(at position.Range, t, kind int) {
	c.emit(at, bytecode.GetAwaitable, t, t, 0, int32(kind))
	v := c.temp()
	c.delegate(at, t, v)
	c.move(t, v, at)
	c.free(v)
}

func (c *compiler) await(e *ast.Await, dst int) {
	mark := c.next
	t := c.window(dst)
	c.expr(e.Value, t)
	c.awaitReg(e.Range, t, 0)
	c.move(dst, t, e.Range)
	c.next = mark
}

// nextItem compiles one step of an asynchronous iteration: the item arrives in
// a new temporary. The region catches the end of the iteration.
func (c *compiler) nextItem(at position.Range, iter int) (int, *region) {
	t := c.temp()
	r := &region{reg: t, flow: c.flow}
	c.pushInner(&block{exc: r})
	c.emit(at, bytecode.GetANext, t, iter, 0, 0)
	c.awaitReg(at, t, 0)
	c.pop()
	return t, r
}

// endIteration compiles where an asynchronous iteration leads when it ends.
func (c *compiler) endIteration(at position.Range, r *region) {
	c.land(r)
	c.emit(at, bytecode.EndAsyncFor, r.reg, 0, 0, 0)
}

func (c *compiler) asyncFor(s *ast.AsyncFor) {
	at := s.Iter.Pos()
	iter := c.temp()
	r := c.operandIn(s.Iter, iter)
	c.emit(at, bytecode.GetAIter, iter, r, 0, 0)
	c.next = iter + 1
	next, end := c.asyncHead(s), newLabel()
	item, reg := c.nextItem(s.Range, iter)
	c.push(&block{brk: end, cont: next}, s.Range)
	c.storeItem(s.Target, item)
	c.next = iter + 1
	c.stmts(s.Body)
	c.pop()
	c.goTo(at, next)
	c.endIteration(at, reg)
	c.free(iter)
	c.stmts(s.Orelse)
	c.place(end)
}

// asyncHead is the label at the head of an asynchronous loop.
func (c *compiler) asyncHead(s ast.Stmt) *label {
	c.flow = c.without(c.flow, s)
	l := c.backLabel()
	c.pin()
	return l
}

func (c *compiler) asyncCompLoop(k *comp, i, iter, out int) {
	g := k.gens[i]
	at := g.Iter.Pos()
	mark := c.next
	before := c.flow
	head := c.backLabel()
	c.pin()
	item, reg := c.nextItem(k.Range, iter)
	c.storeItem(g.Target, item)
	c.next = mark
	next := newLabel()
	c.checkNesting(k.Range)
	c.nested++
	c.compBody(k, i, next, out)
	c.nested--
	c.place(next)
	c.goTo(at, head)
	c.endIteration(at, reg)
	if !c.flow.dead {
		c.flow = before
	}
	c.next = mark
}

func (c *compiler) asyncWith(items []*ast.WithItem, body []ast.Stmt) {
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
	c.emit(at, bytecode.AsyncWithEnter, exit, r, 0, 0)
	c.awaitReg(at, exit+1, 1)
	reg := &region{reg: exit + 1, flow: c.without(c.flow, &ast.With{Body: body})}
	c.push(&block{exc: reg, exit: func(position.Range) { c.asyncWithExit(exit, at) }}, at)
	if item.OptionalVars != nil {
		mark := c.next
		c.assignFrom(item.OptionalVars, exit+1)
		c.next = mark
	}
	c.next = exit + 1
	saved := c.stmtBase
	c.stmtBase = c.next
	if c.deeper() {
		c.asyncWith(items[1:], body)
		c.depth--
	}
	c.stmtBase = saved
	c.pop()
	c.asyncWithExit(exit, at)
	end := newLabel()
	c.goTo(at, end)
	c.asyncWithFail(reg, exit, at, end)
	c.free(exit)
	c.place(end)
}

func (c *compiler) asyncWithFail(reg *region, exit int, at position.Range, end *label) {
	c.land(reg)
	c.next = exit + 2
	c.push(&block{handling: &region{reg: exit + 1}}, at)
	t := c.temp()
	c.move(t, exit, at)
	c.emit(at, bytecode.AsyncWithExcept, t, exit+1, 0, 0)
	c.awaitReg(at, t, 2)
	c.branchReg(at, t, true, end)
	c.emit(at, bytecode.Reraise, exit+1, 0, 0, 0)
	c.kill()
	c.pop()
}

func (c *compiler) asyncWithExit(exit int, at position.Range) {
	t := c.temp()
	c.move(t, exit, at)
	c.emit(at, bytecode.AsyncWithExit, t, 0, 0, 0)
	c.awaitReg(at, t, 2)
	c.free(t)
}
