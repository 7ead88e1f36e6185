package symtable

import (
	"strings"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/position"
)

// This file walks statements.

func (b *builder) stmts(list []ast.Stmt) {
	for _, s := range list {
		if b.err != nil {
			return
		}
		b.stmt(s)
	}
}

func (b *builder) stmt(s ast.Stmt) {
	if !b.deeper() {
		return
	}
	switch s := s.(type) {
	case *ast.FunctionDef:
		b.function(s, s.Name, s.Args, s.Body, s.DecoratorList, s.Returns, s.TypeParams, false)
	case *ast.AsyncFunctionDef:
		b.function(s, s.Name, s.Args, s.Body, s.DecoratorList, s.Returns, s.TypeParams, true)
	case *ast.ClassDef:
		b.class(s)
	case *ast.TypeAlias:
		b.typeAlias(s)
	case *ast.Return:
		b.optional(s.Value)
	case *ast.Delete:
		b.exprs(s.Targets)
	case *ast.Assign:
		b.exprs(s.Targets)
		b.expr(s.Value)
	case *ast.AugAssign:
		b.expr(s.Target)
		b.expr(s.Value)
	case *ast.AnnAssign:
		b.annAssign(s)
	case *ast.Raise:
		b.optional(s.Exc)
		b.optional(s.Cause)
	case *ast.Assert:
		b.expr(s.Test)
		b.optional(s.Msg)
	case *ast.Import:
		b.aliases(s.Names)
	case *ast.ImportFrom:
		b.aliases(s.Names)
		b.futureImport(s)
	case *ast.Global:
		b.declare(s.Names, "global", DefGlobal, s.Range)
	case *ast.Nonlocal:
		b.declare(s.Names, "nonlocal", DefNonlocal, s.Range)
	case *ast.ExprStmt:
		b.expr(s.Value)
	default:
		b.conditional(s)
	}
	b.depth--
}

// IsFuture tells whether s imports from __future__.
func IsFuture(s *ast.ImportFrom) bool { return s.Module == "__future__" && s.Level == 0 }

func (b *builder) futureImport(s *ast.ImportFrom) {
	switch {
	case !IsFuture(s):
	case b.early > 0:
		b.early--
	default:
		b.fail(s.Range, "from __future__ imports must occur at the beginning of the file")
	}
}

// conditional walks the statements whose parts may not run: annotations in
// them are conditional.
func (b *builder) conditional(s ast.Stmt) {
	saved := b.cur.inConditional
	b.cur.inConditional = true
	switch s := s.(type) {
	case *ast.For:
		b.loop(s.Target, s.Iter, s.Body, s.Orelse)
	case *ast.AsyncFor:
		b.wantAsync("async for", s.Range)
		b.loop(s.Target, s.Iter, s.Body, s.Orelse)
	case *ast.While:
		b.expr(s.Test)
		b.stmts(s.Body)
		b.stmts(s.Orelse)
	case *ast.If:
		b.ifs(s)
	case *ast.With:
		b.with(s.Items, s.Body)
	case *ast.AsyncWith:
		b.wantAsync("async with", s.Range)
		b.with(s.Items, s.Body)
	case *ast.Match:
		b.expr(s.Subject)
		for _, c := range s.Cases {
			b.pattern(c.Pattern)
			b.optional(c.Guard)
			b.stmts(c.Body)
		}
	case *ast.Try:
		b.try(s.Body, s.Handlers, s.Orelse, s.Finalbody)
	case *ast.TryStar:
		b.try(s.Body, s.Handlers, s.Orelse, s.Finalbody)
	}
	b.cur.inConditional = saved
}

// ifs walks an if with its elifs in a loop: there may be thousands.
func (b *builder) ifs(s *ast.If) {
	for {
		b.expr(s.Test)
		b.stmts(s.Body)
		next, ok := ElseIf(s)
		if !ok {
			b.stmts(s.Orelse)
			return
		}
		s = next
	}
}

// ElseIf returns the if statement that is the whole else part of another.
func ElseIf(s *ast.If) (*ast.If, bool) {
	if len(s.Orelse) != 1 {
		return nil, false
	}
	next, ok := s.Orelse[0].(*ast.If)
	return next, ok
}

func (b *builder) loop(target, iter ast.Expr, body, orelse []ast.Stmt) {
	b.expr(target)
	b.expr(iter)
	b.stmts(body)
	b.stmts(orelse)
}

func (b *builder) with(items []*ast.WithItem, body []ast.Stmt) {
	for _, item := range items {
		b.expr(item.ContextExpr)
		b.optional(item.OptionalVars)
	}
	b.stmts(body)
}

func (b *builder) try(body []ast.Stmt, handlers []*ast.ExceptHandler, orelse, final []ast.Stmt) {
	b.stmts(body)
	for _, h := range handlers {
		b.optional(h.Type)
		if h.Name != "" {
			b.bind(h.Name, DefLocal, h.Range)
		}
		b.stmts(h.Body)
	}
	b.stmts(orelse)
	b.stmts(final)
}

func (b *builder) wantAsync(what string, at position.Range) {
	if !b.cur.allowAsync {
		b.fail(at, quoted("", what, " outside async function"))
	}
}

func (b *builder) function(node ast.Node, name string, args *ast.Arguments, body []ast.Stmt,
	decorators []ast.Expr, returns ast.Expr, params []ast.TypeParam, async bool) {
	at := node.Pos()
	b.bind(name, DefLocal, at)
	b.defaults(args)
	b.exprs(decorators)
	if len(params) > 0 {
		b.enterTypeParams(node, name, params, args, at)
	}
	b.functionAnnotations(node, args, returns)
	s := b.enter(Function, name, node, Body, at)
	s.allowAsync = async
	s.Coroutine = async
	b.arguments(args)
	b.stmts(body)
	b.leave()
	if len(params) > 0 {
		b.leave()
	}
}

// Blocks returns the blocks of statements that run in the same scope as s.
func Blocks(s ast.Stmt) [][]ast.Stmt {
	switch s := s.(type) {
	case *ast.For:
		return [][]ast.Stmt{s.Body, s.Orelse}
	case *ast.AsyncFor:
		return [][]ast.Stmt{s.Body, s.Orelse}
	case *ast.While:
		return [][]ast.Stmt{s.Body, s.Orelse}
	case *ast.If:
		return [][]ast.Stmt{s.Body, s.Orelse}
	case *ast.With:
		return [][]ast.Stmt{s.Body}
	case *ast.AsyncWith:
		return [][]ast.Stmt{s.Body}
	case *ast.Match:
		var lists [][]ast.Stmt
		for _, c := range s.Cases {
			lists = append(lists, c.Body)
		}
		return lists
	case *ast.Try:
		return tryBlocks(s.Body, s.Handlers, s.Orelse, s.Finalbody)
	case *ast.TryStar:
		return tryBlocks(s.Body, s.Handlers, s.Orelse, s.Finalbody)
	}
	return nil
}

func tryBlocks(body []ast.Stmt, handlers []*ast.ExceptHandler, orelse, final []ast.Stmt) [][]ast.Stmt {
	lists := [][]ast.Stmt{body}
	for _, h := range handlers {
		lists = append(lists, h.Body)
	}
	return append(lists, orelse, final)
}

func (b *builder) defaults(args *ast.Arguments) {
	b.exprs(args.Defaults)
	for _, e := range args.KwDefaults {
		b.optional(e)
	}
}

// arguments records the parameters in the order of their slots.
func (b *builder) arguments(args *ast.Arguments) {
	for _, list := range [][]*ast.Arg{args.Posonlyargs, args.Args, args.Kwonlyargs} {
		for _, a := range list {
			b.bind(a.Arg, DefParam, a.Range)
		}
	}
	for _, a := range []*ast.Arg{args.Vararg, args.Kwarg} {
		if a != nil {
			b.bind(a.Arg, DefParam, a.Range)
		}
	}
}

func (b *builder) class(s *ast.ClassDef) {
	b.bind(s.Name, DefLocal, s.Range)
	b.exprs(s.DecoratorList)
	if len(s.TypeParams) > 0 {
		b.enterClassTypeParams(s)
	}
	b.exprs(s.Bases)
	b.keywords(s.Keywords)
	b.enter(Class, s.Name, s, Body, s.Range)
	if len(s.TypeParams) > 0 {
		b.add("__type_params__", DefLocal, s.Range)
		b.add(".type_params", Use, s.Range)
	}
	b.stmts(s.Body)
	b.leave()
	if len(s.TypeParams) > 0 {
		b.leave()
	}
}

func (b *builder) aliases(names []*ast.Alias) {
	for _, a := range names {
		name := a.Asname
		if name == "" {
			name, _, _ = strings.Cut(a.Name, ".")
		}
		if name == "*" {
			if b.cur.Kind != Module {
				b.fail(a.Range, "import * only allowed at module level")
			}
			continue
		}
		b.bind(name, DefImport, a.Range)
	}
}

func (b *builder) declare(names []string, decl string, flag Flag, at position.Range) {
	for _, name := range names {
		if f := b.flags(name); f&(DefParam|DefLocal|Use|DefAnnot) != 0 {
			b.fail(at, globalConflict(decl, name, f))
		}
		b.add(name, flag, at)
		b.directive(name, at)
	}
}
