package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file walks a program in the order in which CPython generates code for
// it, so that the warnings come in its order, and as often: what a finally
// block holds is compiled once for every way out of it, the generator of
// all(x for …) twice. Names need no walk: patterns hold nothing to warn of.
// Tests: testdata/warnings.txt in package pynterp.

// warner is the state of the walk.
type warner struct {
	*compiler
	stop     *position.Range // of the node that ends the compilation with an error
	stopped  bool
	muted    int         // finally blocks that are compiled again for an exception
	blocks   []warnBlock // of the function
	deferred *[]ast.Expr // annotations that the module or class evaluates last; nil in functions
	copies   int         // copies around
	again    int         // expressions of copies that were walked
}

// warnBlock is a loop, or a finally block that is to be run on the way out.
type warnBlock struct {
	kind  warnBlockKind
	final []ast.Stmt
}

type warnBlockKind uint8

// maxWarnCopies is how many expressions are walked again, about.
const maxWarnCopies = 20000

const (
	warnLoop warnBlockKind = iota
	warnTryFinally
	warnInFinally
)

// walkWarnings gives the warnings of a program, up to the place of the error if
// its compilation failed.
func (c *compiler) walkWarnings(mod ast.Mod) {
	w := &warner{compiler: c}
	if c.err != nil {
		if c.err.Kind != "SyntaxError" {
			return
		}
		w.stop = &c.err.Range
	}
	switch m := mod.(type) {
	case *ast.Module:
		w.scope(m.Body, true)
	case *ast.Interactive:
		w.scope(m.Body, true)
	case *ast.Expression:
		w.expr(m.Body)
	}
}

func (w *warner) warn(at position.Range, msg string) {
	if w.muted == 0 && !w.stopped {
		w.compiler.warn(at, msg)
	}
}

// reached notes whether n is the node that ends the compilation.
func (w *warner) reached(n ast.Node) bool {
	if w.stop != nil && n.Pos() == *w.stop {
		w.stopped = true
	}
	return w.stopped
}

// scope walks the body of a module, class or function.
func (w *warner) scope(body []ast.Stmt, annotations bool) {
	blocks, deferred := w.blocks, w.deferred
	w.blocks, w.deferred = nil, nil
	var last []ast.Expr
	if annotations {
		w.deferred = &last
	}
	w.stmts(body)
	w.exprs(last)
	w.blocks, w.deferred = blocks, deferred
}

func (w *warner) stmts(body []ast.Stmt) {
	for _, s := range body {
		if w.reached(s) {
			return
		}
		w.stmt(s)
	}
}

func (w *warner) stmt(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.FunctionDef:
		w.function(s.Args, s.DecoratorList, s.TypeParams, s.Returns, s.Body)
	case *ast.AsyncFunctionDef:
		w.function(s.Args, s.DecoratorList, s.TypeParams, s.Returns, s.Body)
	case *ast.ClassDef:
		w.exprs(s.DecoratorList)
		w.typeParams(s.TypeParams)
		w.scope(s.Body, true)
		w.exprs(s.Bases)
		w.keywords(s.Keywords)
	case *ast.Return:
		w.optional(s.Value)
		w.leave(false)
	case *ast.Break, *ast.Continue:
		w.leave(true)
	case *ast.Delete:
		w.exprs(s.Targets)
	case *ast.Assign:
		w.expr(s.Value)
		w.exprs(s.Targets)
	case *ast.TypeAlias:
		w.typeParams(s.TypeParams)
		w.expr(s.Value)
	case *ast.AugAssign:
		w.target(s.Target)
		w.expr(s.Value)
	case *ast.AnnAssign:
		w.annAssign(s)
	case *ast.Assert:
		w.assert(s)
	case *ast.Raise:
		w.optional(s.Exc)
		w.optional(s.Cause)
	case *ast.ExprStmt:
		w.expr(s.Value)
	default:
		w.compound(s)
	}
}

// compound walks the statements that hold others of the same function.
func (w *warner) compound(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.If:
		w.ifs(s)
	case *ast.For:
		w.loop(s.Iter, s.Target, s.Body, s.Orelse)
	case *ast.AsyncFor:
		w.loop(s.Iter, s.Target, s.Body, s.Orelse)
	case *ast.While:
		w.loop(s.Test, nil, s.Body, s.Orelse)
	case *ast.With:
		w.with(s.Items, s.Body)
	case *ast.AsyncWith:
		w.with(s.Items, s.Body)
	case *ast.Match:
		w.expr(s.Subject)
		for _, m := range s.Cases {
			w.optional(m.Guard)
			w.stmts(m.Body)
		}
	case *ast.Try:
		w.try(s.Finalbody, func() {
			w.stmts(s.Body)
			w.stmts(s.Orelse)
			w.handlers(s.Handlers)
		})
	case *ast.TryStar:
		w.try(s.Finalbody, func() {
			w.stmts(s.Body)
			w.handlers(s.Handlers)
			w.stmts(s.Orelse)
		})
	}
}

func (w *warner) ifs(s *ast.If) {
	for {
		w.expr(s.Test)
		w.stmts(s.Body)
		next, ok := symtable.ElseIf(s)
		if !ok {
			w.stmts(s.Orelse)
			return
		}
		s = next
	}
}

func (w *warner) loop(head, target ast.Expr, body, orelse []ast.Stmt) {
	w.expr(head)
	w.optional(target)
	w.push(warnBlock{kind: warnLoop})
	w.stmts(body)
	w.pop()
	w.stmts(orelse)
}

func (w *warner) with(items []*ast.WithItem, body []ast.Stmt) {
	for _, i := range items {
		w.expr(i.ContextExpr)
		w.optional(i.OptionalVars)
	}
	w.stmts(body)
}

func (w *warner) push(b warnBlock) { w.blocks = append(w.blocks, b) }
func (w *warner) pop()             { w.blocks = w.blocks[:len(w.blocks)-1] }

// try walks a try statement. What an exception runs of its finally block is
// compiled last, without warnings, unless a return there leads through the
// finally blocks around it.
func (w *warner) try(final []ast.Stmt, body func()) {
	if len(final) == 0 {
		body()
		return
	}
	w.push(warnBlock{warnTryFinally, final})
	body()
	w.pop()
	w.stmts(final)
	w.push(warnBlock{kind: warnInFinally})
	w.muted++
	w.copied(func() { w.stmts(final) })
	w.muted--
	w.pop()
}

// copied walks what was walked before. Copies in copies grow without bound:
// past a limit they are left out.
func (w *warner) copied(walk func()) {
	if w.again > maxWarnCopies {
		return
	}
	w.copies++
	walk()
	w.copies--
}

// leave walks what runs on the way out of all blocks, or out of a loop.
func (w *warner) leave(toLoop bool) {
	saved, muted := w.blocks, w.muted
	for len(w.blocks) > 0 && !w.stopped {
		b := w.blocks[len(w.blocks)-1]
		if toLoop && b.kind == warnLoop {
			break
		}
		w.blocks = w.blocks[: len(w.blocks)-1 : len(w.blocks)-1]
		switch b.kind {
		case warnTryFinally:
			w.copied(func() { w.stmts(b.final) })
		case warnInFinally:
			w.muted--
		}
	}
	w.blocks, w.muted = saved, muted
}

func (w *warner) handlers(list []*ast.ExceptHandler) {
	for _, h := range list {
		w.optional(h.Type)
		w.stmts(h.Body)
	}
}

func (w *warner) assert(s *ast.Assert) {
	if t, ok := s.Test.(*ast.Tuple); ok && len(t.Elts) > 0 {
		w.warn(s.Range, "assertion is always true, perhaps remove parentheses?")
	}
	if w.opts.Optimize > 0 {
		return
	}
	w.expr(s.Test)
	w.optional(s.Msg)
}

// annAssign walks an annotated assignment. Only simple names of modules and
// classes have their annotation compiled.
func (w *warner) annAssign(s *ast.AnnAssign) {
	if s.Value != nil {
		w.expr(s.Value)
		w.expr(s.Target)
	}
	if _, name := s.Target.(*ast.Name); !name {
		if s.Value == nil {
			w.target(s.Target)
		}
		return
	}
	if s.Simple && w.deferred != nil && !w.future {
		*w.deferred = append(*w.deferred, s.Annotation)
	}
}

// target walks the parts of a target, of which none is read.
func (w *warner) target(e ast.Expr) {
	switch e := e.(type) {
	case *ast.Attribute:
		w.expr(e.Value)
	case *ast.Subscript:
		w.expr(e.Value)
		w.expr(e.Slice)
	}
}

func (w *warner) function(args *ast.Arguments, decorators []ast.Expr, params []ast.TypeParam, returns ast.Expr, body []ast.Stmt) {
	w.exprs(decorators)
	w.defaults(args)
	w.typeParams(params)
	if !w.future {
		w.annotations(args, returns)
	}
	w.scope(body, false)
}

func (w *warner) defaults(args *ast.Arguments) {
	w.exprs(args.Defaults)
	w.exprs(args.KwDefaults)
}

func (w *warner) annotations(args *ast.Arguments, returns ast.Expr) {
	for _, list := range [][]*ast.Arg{args.Args, args.Posonlyargs, {args.Vararg}, args.Kwonlyargs, {args.Kwarg}} {
		for _, a := range list {
			if a != nil {
				w.optional(a.Annotation)
			}
		}
	}
	w.optional(returns)
}

func (w *warner) typeParams(list []ast.TypeParam) {
	for _, p := range list {
		if w.reached(p) {
			return
		}
		switch p := p.(type) {
		case *ast.TypeVar:
			w.optional(p.Bound)
			w.optional(p.DefaultValue)
		case *ast.ParamSpec:
			w.optional(p.DefaultValue)
		case *ast.TypeVarTuple:
			w.optional(p.DefaultValue)
		}
	}
}
