package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file compiles function definitions and lambdas.

// function is a def statement, async or not.
type function struct {
	position.Range
	name       string
	args       *ast.Arguments
	body       []ast.Stmt
	decorators []ast.Expr
	returns    ast.Expr
	typeParams []ast.TypeParam
	node       ast.Stmt
}

// funcParts is what a function is made with besides its code.
type funcParts struct {
	defaults   func(dst int) // puts the tuple into a register
	kwDefaults func(dst int)
	annotate   func(dst int)
}

// qualname returns the qualified name of something that the current unit
// defines.
func (c *compiler) qualname(name string, definition bool) string {
	u := c.unit
	if u.scope.Kind == symtable.TypeParams {
		u = u.parent
	}
	if u == nil || u.parent == nil {
		return name
	}
	if definition {
		if sym := u.scope.Symbols[u.scope.Mangle(name)]; sym != nil && sym.Scope == symtable.GlobalExplicit {
			return name
		}
	}
	if u.scope.Kind == symtable.Function && u.scope.Comp == symtable.NoComprehension {
		return u.code.Qualname + ".<locals>." + name
	}
	return u.code.Qualname + "." + name
}

// enterFunction enters the unit of a function, lambda or comprehension.
func (c *compiler) enterFunction(scope *symtable.Scope, name string, line int32) {
	definition := scope.Kind == symtable.Function && name[0] != '<'
	method := c.scope.Kind == symtable.Class && (definition || name == "<lambda>")
	c.enter(scope, name, c.qualname(name, definition), line)
	if method {
		c.code.Flags |= bytecode.Method
	}
}

func (c *compiler) setArgs(args *ast.Arguments) {
	code := c.code
	code.PosOnlyCount = len(args.Posonlyargs)
	code.ArgCount = len(args.Posonlyargs) + len(args.Args)
	code.KwOnlyCount = len(args.Kwonlyargs)
	if args.Vararg != nil {
		code.Flags |= bytecode.VarArgs
	}
	if args.Kwarg != nil {
		code.Flags |= bytecode.VarKeywords
	}
}

func (c *compiler) functionDef(f *function) {
	mark := c.next
	first := c.exprs(f.decorators)
	t := c.temp()
	line := f.Line
	if len(f.decorators) > 0 {
		line = f.decorators[0].Pos().Line
	}
	if len(f.typeParams) > 0 {
		c.genericFunction(f, t, line)
	} else {
		c.plainFunction(f, t, line, c.defaultParts(f.args))
	}
	c.decorate(f.decorators, first)
	c.storeName(f.name, first, f.Range)
	c.next = mark
}

// decorate calls n decorators, from the last to the first, upon the value in
// the register that follows them.
func (c *compiler) decorate(decorators []ast.Expr, first int) {
	for i := len(decorators) - 1; i >= 0; i-- {
		c.emit(decorators[i].Pos(), bytecode.Call, first+i, 1, 0, 0)
	}
}

// defaultParts compiles the default values where they stand.
func (c *compiler) defaultParts(args *ast.Arguments) funcParts {
	var p funcParts
	if len(args.Defaults) > 0 {
		p.defaults = func(dst int) {
			at := args.Defaults[0].Pos()
			c.expr(&ast.Tuple{Range: at, Elts: args.Defaults}, dst)
		}
	}
	if symtable.HasKwDefaults(args) {
		p.kwDefaults = func(dst int) { c.kwDefaults(args, dst) }
	}
	return p
}

func (c *compiler) kwDefaults(args *ast.Arguments, dst int) {
	d := &ast.Dict{}
	for i, v := range args.KwDefaults {
		if v != nil {
			name := c.mangle(args.Kwonlyargs[i].Arg)
			d.Range = v.Pos()
			d.Keys = append(d.Keys, &ast.Constant{Range: v.Pos(), Value: name})
			d.Values = append(d.Values, v)
		}
	}
	c.expr(d, dst)
}

// plainFunction puts the function of a def statement into register t.
func (c *compiler) plainFunction(f *function, t int, line int32, parts funcParts) {
	if symtable.HasAnnotations(f.args, f.returns) {
		parts.annotate = func(dst int) { c.functionAnnotate(f, dst) }
	}
	scope := c.table.Lookup(f.node, symtable.Body)
	c.makeWith(f.Range, t, scope, parts, func() *bytecode.Code { return c.functionCode(f, scope, line) })
}

func (c *compiler) functionCode(f *function, scope *symtable.Scope, line int32) *bytecode.Code {
	c.enterFunction(scope, f.name, line)
	c.setArgs(f.args)
	body := f.body
	if doc, ok := docstring(body); ok {
		if c.opts.Optimize < 2 {
			c.code.Flags |= bytecode.HasDocstring
			c.code.Doc = cleanDoc(doc)
		}
		body = body[1:]
	}
	c.noteLocalsUse()
	if scope.Generator || scope.Coroutine {
		c.nested++
	}
	c.stmts(body)
	at := position.Range{Line: line, EndLine: line}
	if len(body) > 0 {
		at = body[len(body)-1].Pos()
	}
	c.returnNone(at)
	return c.leave()
}

func (c *compiler) lambda(e *ast.Lambda, dst int) {
	mark := c.next
	scope := c.table.Lookup(e, symtable.Body)
	c.makeWith(e.Range, dst, scope, c.defaultParts(e.Args), func() *bytecode.Code {
		c.enterFunction(scope, "<lambda>", e.Line)
		c.setArgs(e.Args)
		c.noteLocalsUse()
		c.returnExpr(e.Body, e.Body.Pos())
		return c.leave()
	})
	c.next = mark
}

// makeFunction makes a function of finished code.
func (c *compiler) makeFunction(at position.Range, dst int, code *bytecode.Code, scope *symtable.Scope, parts funcParts) {
	c.makeWith(at, dst, scope, parts, func() *bytecode.Code { return code })
}

// makeWith puts a function into register dst: its parts are compiled first.
func (c *compiler) makeWith(at position.Range, dst int, scope *symtable.Scope, parts funcParts, code func() *bytecode.Code) {
	mark := c.next
	flags := 0
	for i, part := range []func(int){parts.defaults, parts.kwDefaults, parts.annotate} {
		if part != nil {
			flags |= 1 << i
			part(c.temp())
		}
	}
	if frees := scope.Frees(); len(frees) > 0 {
		flags |= bytecode.MakeFuncClosure
		c.closure(frees, c.temp(), at)
	}
	made := code()
	if c.flow.dead {
		c.next = mark
		return
	}
	k := c.constant(made)
	c.emit(at, bytecode.MakeFunc, dst, mark, flags, k)
	c.next = mark
}

// closure puts the tuple of the cells that a function needs into a register.
func (c *compiler) closure(frees []string, dst int, at position.Range) {
	mark := c.next
	if len(frees) <= c.batch() {
		for _, name := range frees {
			c.cellOf(name, c.temp(), at)
		}
		c.emit(at, bytecode.MakeTuple, dst, mark, 0, int32(len(frees)))
	} else {
		c.emit(at, bytecode.MakeList, dst, 0, 0, 0)
		t := c.temp()
		for _, name := range frees {
			c.cellOf(name, t, at)
			c.emit(at, bytecode.ListAppend, dst, t, 0, 0)
		}
		c.emit(at, bytecode.ListToTuple, dst, dst, 0, 0)
	}
	c.next = mark
}

// cellOf puts the cell of a variable itself into a register.
func (c *compiler) cellOf(name string, dst int, at position.Range) {
	v := c.cellVar(name)
	switch {
	case v == nil:
		c.emit(at, bytecode.NewCell, dst, 0, 0, 0)
	case v.wide():
		c.emit(at, bytecode.GetItemI, dst, c.extra, 0, int32(v.slot-wideStart))
	default:
		c.move(dst, v.slot, at)
	}
}

func (u *unit) cellVar(name string) *variable {
	for i := len(u.comps) - 1; i >= 0; i-- {
		if v := u.comps[i].vars[name]; v != nil && v.kind == bytecode.VarCell {
			return v
		}
	}
	if v := u.freeVar(name); v != nil && !u.makesCell(name) {
		return v
	}
	if v := u.vars[name]; v != nil && v.kind != bytecode.VarLocal {
		return v
	}
	return nil
}

// noteLocalsUse makes sure that every local variable starts out unbound where
// the function names something that shows them all.
func (c *compiler) noteLocalsUse() {
	if !c.scope.Generator && !c.scope.Coroutine && !showsLocals(c.scope) {
		return
	}
	c.code.Flags |= bytecode.ShowsLocals
	for i, v := range c.code.Vars {
		if i >= c.code.NumParams() && v.Kind == bytecode.VarLocal {
			c.cleared[v.Slot] = true
		}
	}
}

// showsLocals says whether a scope, or a comprehension inlined in it, names a
// builtin that sees the local variables.
func showsLocals(s *symtable.Scope) bool {
	for _, n := range [...]string{"locals", "vars", "dir", "eval", "exec"} {
		if sym := s.Symbols[n]; sym != nil && sym.Scope == symtable.GlobalImplicit {
			return true
		}
	}
	for _, child := range s.Children {
		if child.Inlined && showsLocals(child) {
			return true
		}
	}
	return false
}
