package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file compiles statements; the larger ones have files of their own.

func (c *compiler) stmts(list []ast.Stmt) {
	for _, s := range list {
		if c.err != nil {
			return
		}
		c.stmt(s)
	}
}

func (c *compiler) stmt(s ast.Stmt) {
	if !c.deeper() {
		return
	}
	c.copying()
	mark, saved := c.next, c.stmtBase
	c.stmtBase = c.next
	switch s := s.(type) {
	case *ast.ExprStmt:
		c.exprStmt(s)
	case *ast.Assign:
		c.assign(s)
	case *ast.AugAssign:
		c.augAssign(s)
	case *ast.AnnAssign:
		c.annAssign(s)
	case *ast.Return:
		c.returnStmt(s)
	case *ast.Delete:
		for _, t := range s.Targets {
			c.delete(t)
		}
	case *ast.Raise:
		c.raise(s)
	case *ast.Assert:
		c.assert(s)
	case *ast.Import:
		c.importStmt(s)
	case *ast.ImportFrom:
		c.importFrom(s)
	default:
		c.compound(s)
	}
	c.next, c.stmtBase = mark, saved
	c.depth--
}

func (c *compiler) compound(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.If:
		c.ifStmt(s)
	case *ast.For:
		c.forStmt(s)
	case *ast.While:
		c.while(s)
	case *ast.Break:
		c.breakStmt(s)
	case *ast.Continue:
		c.continueStmt(s)
	case *ast.Try:
		c.try(s)
	case *ast.TryStar:
		c.tryStar(s)
	case *ast.With:
		c.with(s.Items, s.Body)
	case *ast.FunctionDef:
		c.functionDef(&function{s.Range, s.Name, s.Args, s.Body, s.DecoratorList, s.Returns, s.TypeParams, s})
	case *ast.AsyncFunctionDef:
		c.functionDef(&function{s.Range, s.Name, s.Args, s.Body, s.DecoratorList, s.Returns, s.TypeParams, s})
	case *ast.ClassDef:
		c.classDef(s)
	case *ast.Match:
		c.match(s)
	case *ast.AsyncFor:
		c.asyncFor(s)
	case *ast.AsyncWith:
		c.asyncWith(s.Items, s.Body)
	case *ast.TypeAlias:
		c.typeAlias(s)
	}
}

func (c *compiler) exprStmt(s *ast.ExprStmt) {
	if c.opts.Mode == Single && c.parent == nil {
		t := c.temp()
		c.expr(s.Value, t)
		c.emit(s.Range, bytecode.Intrinsic, t, t, 1, bytecode.IntrinsicPrint)
		return
	}
	c.discard(s.Value)
	if _, call := s.Value.(*ast.Call); call && !c.flow.dead {
		c.code.Dropped = append(c.code.Dropped, int32(len(c.ins)-1))
	}
}

func (c *compiler) returnStmt(s *ast.Return) {
	if !c.scope.Kind.IsFunctionLike() {
		c.fail(s.Range, "'return' outside function")
		return
	}
	if s.Value != nil && c.scope.Coroutine && c.scope.Generator {
		c.fail(s.Range, "'return' with value in async generator")
		return
	}
	if c.inGroup() {
		at := s.Range
		if k, ok := s.Value.(*ast.Constant); ok && k.Line == s.Line {
			at = k.Range
		}
		c.fail(at, errGroupExit)
	}
	if s.Value == nil {
		c.leaveTo(0, s.Range, func() { c.returnNone(s.Range) })
		return
	}
	if !mustExit(c.blocks) {
		r := c.operand(s.Value)
		c.emit(s.Range, bytecode.Return, r, 0, 0, 0)
		c.kill()
		return
	}
	v, constant := c.fold(s.Value)
	r := c.temp()
	if !constant {
		c.expr(s.Value, r)
	}
	c.leaveTo(0, s.Range, func() {
		if constant {
			c.loadConst(r, v, s.Range)
		}
		c.emit(s.Range, bytecode.Return, r, 0, 0, 0)
		c.kill()
	})
}

func (c *compiler) raise(s *ast.Raise) {
	n, t := 0, 0
	if s.Exc != nil {
		n, t = 1, c.temp()
		c.expr(s.Exc, t)
	}
	if s.Cause != nil {
		n = 2
		c.expr(s.Cause, c.temp())
	}
	c.emit(s.Range, bytecode.Raise, t, n, 0, 0)
	c.kill()
}

func (c *compiler) assert(s *ast.Assert) {
	if c.opts.Optimize > 0 {
		return
	}
	end := newLabel()
	c.branch(s.Test, true, end)
	at := s.Test.Pos()
	t := c.temp()
	c.emit(at, bytecode.LoadCommon, t, 0, 0, bytecode.CommonAssertionError)
	if s.Msg != nil {
		c.expr(s.Msg, c.temp())
		c.emit(s.Range, bytecode.Call, t, 1, 0, 0)
	}
	c.emit(at, bytecode.Raise, t, 1, 0, 0)
	c.kill()
	c.place(end)
}

func (c *compiler) ifStmt(s *ast.If) {
	if l := c.plainExit(s); l != nil {
		c.branch(s.Test, true, l)
		return
	}
	end := newLabel()
	for {
		next := newLabel()
		c.branch(s.Test, false, next)
		c.stmts(s.Body)
		if len(s.Orelse) > 0 {
			c.goTo(s.Range, end)
		}
		c.place(next)
		elif, ok := symtable.ElseIf(s)
		if !ok {
			break
		}
		s = elif
	}
	c.stmts(s.Orelse)
	c.place(end)
}

// plainExit returns where "if test: break" or continue goes, if nothing is to be
// done on the way.
func (c *compiler) plainExit(s *ast.If) *label {
	if len(s.Body) != 1 || len(s.Orelse) > 0 {
		return nil
	}
	_, brk := s.Body[0].(*ast.Break)
	_, cont := s.Body[0].(*ast.Continue)
	for i := len(c.blocks) - 1; i >= 0 && (brk || cont); i-- {
		b := c.blocks[i]
		switch {
		case b.group || b.exit != nil:
			return nil
		case b.brk != nil && brk:
			return b.brk
		case b.brk != nil:
			return b.cont
		}
	}
	return nil
}

// forStmt compiles a loop with its test at the bottom: one jump an iteration.
func (c *compiler) forStmt(s *ast.For) {
	at := s.Iter.Pos()
	iter := c.temp()
	r := c.iterable(s.Iter, iter)
	c.emit(at, bytecode.Iter, iter, r, 0, 0)
	c.next = iter + 1
	next, end := newLabel(), newLabel()
	item := c.itemReg(s.Target)
	before := c.flow
	c.goTo(at, next)
	c.flow = c.without(before, s)
	body := c.backLabel()
	c.pin()
	c.storeItem(s.Target, item)
	c.push(&block{brk: end, cont: next}, s.Range)
	c.stmts(s.Body)
	c.pop()
	c.place(next)
	c.jump(at, bytecode.ForNext, item, iter, 0, body)
	c.free(iter)
	c.stmts(s.Orelse)
	c.place(end)
}

// itemReg returns the register where a loop puts its items: the target's own,
// if that is a plain variable.
func (c *compiler) itemReg(target ast.Expr) int {
	if n, ok := target.(*ast.Name); ok {
		if p := c.resolve(c.mangle(n.ID)); p.kind == inSlot {
			return p.v.slot
		}
	}
	return c.temp()
}

// storeItem binds a loop's target to the item in register r.
func (c *compiler) storeItem(target ast.Expr, r int) {
	mark := c.next
	c.assignFrom(target, r)
	c.next = mark
}

func (c *compiler) while(s *ast.While) {
	other, end, cont := newLabel(), newLabel(), newLabel()
	c.flow = c.without(c.flow, s)
	c.branch(s.Test, false, other)
	body := c.backLabel()
	c.pin()
	c.push(&block{brk: end, cont: cont}, s.Range)
	c.stmts(s.Body)
	c.pop()
	c.place(cont)
	c.branch(s.Test, true, body)
	c.place(other)
	c.stmts(s.Orelse)
	c.place(end)
}

const errGroupExit = "'break', 'continue' and 'return' cannot appear in an except* block"

func (c *compiler) breakStmt(s *ast.Break) {
	if i, ok := c.loop(s.Range); ok {
		c.leaveTo(i+1, s.Range, func() { c.goTo(s.Range, c.blocks[i].brk) })
	} else {
		c.fail(s.Range, "'break' outside loop")
	}
}

func (c *compiler) continueStmt(s *ast.Continue) {
	if i, ok := c.loop(s.Range); ok {
		c.leaveTo(i+1, s.Range, func() { c.goTo(s.Range, c.blocks[i].cont) })
	} else {
		c.fail(s.Range, "'continue' not properly in loop")
	}
}

// loop finds the innermost loop.
func (c *compiler) loop(at position.Range) (int, bool) {
	for i := len(c.blocks) - 1; i >= 0; i-- {
		b := c.blocks[i]
		if b.group {
			c.fail(at, errGroupExit)
		}
		if b.brk != nil {
			return i, true
		}
	}
	return 0, false
}

// without returns the state less the variables that a statement may unbind.
func (c *compiler) without(f flow, s ...ast.Stmt) flow {
	if f.dead {
		return f
	}
	for _, name := range unbound(s, nil) {
		if p := c.resolve(c.mangle(name)); p.kind == inSlot {
			f.unset(p.v.bit)
		}
	}
	return f
}

// unbound collects the names that del or except clauses unbind.
func unbound(list []ast.Stmt, names []string) []string {
	for _, s := range list {
		switch s := s.(type) {
		case *ast.Delete:
			for _, t := range s.Targets {
				names = deletedNames(t, names)
			}
		case *ast.Try:
			names = handlerNames(s.Handlers, names)
		case *ast.TryStar:
			names = handlerNames(s.Handlers, names)
		}
		for _, b := range symtable.Blocks(s) {
			names = unbound(b, names)
		}
	}
	return names
}

func handlerNames(handlers []*ast.ExceptHandler, names []string) []string {
	for _, h := range handlers {
		if h.Name != "" {
			names = append(names, h.Name)
		}
	}
	return names
}

func deletedNames(e ast.Expr, names []string) []string {
	switch e := e.(type) {
	case *ast.Name:
		return append(names, e.ID)
	case *ast.Tuple:
		for _, x := range e.Elts {
			names = deletedNames(x, names)
		}
	case *ast.List:
		for _, x := range e.Elts {
			names = deletedNames(x, names)
		}
	}
	return names
}
