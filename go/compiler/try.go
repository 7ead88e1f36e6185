package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file compiles try statements. The body of finally is compiled once for
// each way that leads through it.

func (c *compiler) try(s *ast.Try) {
	body := func() { c.tryExcept(s) }
	if len(s.Handlers) == 0 {
		body = func() {
			c.stmts(s.Body)
			c.stmts(s.Orelse)
		}
	}
	if len(s.Finalbody) == 0 {
		body()
		return
	}
	c.tryFinally(s, body, s.Finalbody)
}

func (c *compiler) tryFinally(s ast.Stmt, body func(), final []ast.Stmt) {
	at := s.Pos()
	exc := c.next
	r := &region{reg: exc, flow: c.without(c.flow, s)}
	b := &block{exc: r, exit: func(position.Range) { c.finalBody(final) }}
	c.push(b, at)
	body()
	c.pop()
	c.finalBody(final)
	end := newLabel()
	c.goTo(at, end)
	c.land(r)
	c.temps(1)
	c.push(&block{handling: &region{reg: exc}}, at)
	c.copies++
	c.finalBody(final)
	c.copies--
	c.emit(at, bytecode.Reraise, exc, 0, 0, 0)
	c.kill()
	c.pop()
	c.free(exc)
	c.place(end)
}

// finalBody compiles a copy of a finally body. Its statements count anew from
// the registers in use where it stands.
func (c *compiler) finalBody(final []ast.Stmt) {
	mark, saved := c.next, c.stmtBase
	c.stmtBase = c.next
	c.stmts(final)
	c.next, c.stmtBase = mark, saved
}

func (c *compiler) tryExcept(s *ast.Try) {
	exc := c.next
	r := &region{reg: exc, flow: c.without(c.flow, s)}
	c.push(&block{exc: r}, s.Range)
	c.stmts(s.Body)
	c.pop()
	c.stmts(s.Orelse)
	end := newLabel()
	c.goTo(s.Range, end)
	c.land(r)
	c.temps(1)
	c.push(&block{handling: &region{reg: exc}}, s.Range)
	for i, h := range s.Handlers {
		if h.Type == nil && i < len(s.Handlers)-1 {
			c.fail(h.Range, "default 'except:' must be last")
		}
		c.handler(h, exc, end)
	}
	c.emit(s.Range, bytecode.Reraise, exc, 0, 0, 0)
	c.kill()
	c.pop()
	c.free(exc)
	c.place(end)
}

func (c *compiler) handler(h *ast.ExceptHandler, exc int, end *label) {
	next := newLabel()
	if h.Type != nil {
		mark := c.next
		t := c.operand(h.Type)
		c.jump(h.Range, bytecode.JumpNoMatch, exc, t, 0, next)
		c.next = mark
	}
	if h.Name == "" {
		c.checkNesting(h.Range)
		c.nested++
		c.stmts(h.Body)
		c.nested--
		c.goTo(h.Range, end)
		c.place(next)
		return
	}
	c.namedHandler(h, exc, exc, func(int) {})
	c.goTo(h.Range, end)
	c.place(next)
}

// namedHandler compiles the body of except … as name: the name is unbound
// again on every way out. For an exception, failed gets the register it is
// in; if it leaves no way on, the exception is raised again.
func (c *compiler) namedHandler(h *ast.ExceptHandler, exc, value int, failed func(reg int)) {
	c.storeName(h.Name, value, h.Range)
	inner := c.next
	r := &region{reg: inner, flow: c.without(c.flow, &ast.Try{Handlers: []*ast.ExceptHandler{h}, Body: h.Body})}
	b := &block{exc: r, exit: func(at position.Range) { c.unbind(h.Name, at) }}
	c.push(b, h.Range)
	c.stmts(h.Body)
	c.pop()
	c.unbind(h.Name, h.Range)
	end := newLabel()
	c.goTo(h.Range, end)
	c.land(r)
	c.temps(1)
	c.unbind(h.Name, h.Range)
	failed(inner)
	if !c.flow.dead {
		c.emit(h.Range, bytecode.Reraise, inner, 0, 0, 0)
		c.kill()
	}
	c.free(inner)
	c.place(end)
}

// tryStar compiles try … except*.
func (c *compiler) tryStar(s *ast.TryStar) {
	if len(s.Finalbody) == 0 {
		c.tryExceptStar(s)
		return
	}
	c.tryFinally(s, func() { c.tryExceptStar(s) }, s.Finalbody)
}

// tryExceptStar splits the exception by the handlers in turn. What they raise
// and what none took is collected in a list and raised at the end.
func (c *compiler) tryExceptStar(s *ast.TryStar) {
	exc := c.next
	r := &region{reg: exc, flow: c.without(c.flow, s)}
	c.push(&block{exc: r}, s.Range)
	c.stmts(s.Body)
	c.pop()
	c.stmts(s.Orelse)
	end := newLabel()
	c.goTo(s.Range, end)
	c.land(r)
	// exc: the exception; then what is left of it, the list, the match, and
	// what is being handled, which the last match stays until the end.
	c.temps(5)
	rest, list, handled := exc+1, exc+2, exc+4
	c.push(&block{handling: &region{reg: handled}}, s.Range)
	c.move(handled, exc, s.Range)
	c.move(rest, exc, s.Range)
	c.emit(s.Range, bytecode.MakeList, list, 0, 0, 0)
	for _, h := range s.Handlers {
		c.starHandler(h, exc)
	}
	none := newLabel()
	c.jump(s.Range, bytecode.JumpNone, rest, 0, 0, none)
	c.emit(s.Range, bytecode.ListAppend, list, rest, 0, 0)
	c.place(none)
	c.move(rest, exc, s.Range)
	c.emit(s.Range, bytecode.GroupRaise, rest, list, 0, 0)
	c.jump(s.Range, bytecode.JumpNone, rest, 0, 0, end)
	c.pop()
	c.emit(s.Range, bytecode.Reraise, rest, 0, 0, 0)
	c.kill()
	c.free(exc)
	c.place(end)
}

func (c *compiler) starHandler(h *ast.ExceptHandler, exc int) {
	rest, list, match := exc+1, exc+2, exc+3
	at := h.Range
	mark := c.next
	t := c.operand(h.Type)
	c.emit(h.Range, bytecode.GroupMatch, match, rest, t, 0)
	c.next = mark
	next := newLabel()
	c.jump(at, bytecode.JumpNone, match, 0, 0, next)
	c.move(exc+4, match, at)
	c.pushInner(&block{group: true})
	c.nested-- // the whole statement counts as two, as with except
	failed := func(reg int) {
		c.emit(at, bytecode.ListAppend, list, reg, 0, 0)
		c.goTo(at, next)
	}
	if h.Name != "" {
		c.namedHandler(h, exc, match, failed)
	} else {
		c.plainStarHandler(h, failed)
	}
	c.pop()
	c.nested++
	c.place(next)
}

func (c *compiler) plainStarHandler(h *ast.ExceptHandler, failed func(int)) {
	inner := c.next
	r := &region{reg: inner, flow: c.without(c.flow, h.Body...)}
	c.push(&block{exc: r}, h.Range)
	c.stmts(h.Body)
	c.pop()
	end := newLabel()
	c.goTo(h.Range, end)
	c.land(r)
	c.temps(1)
	failed(inner)
	c.free(inner)
	c.place(end)
}
