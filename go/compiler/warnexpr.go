package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file walks expressions for warnwalk.go.

func (w *warner) exprs(list []ast.Expr) {
	for _, e := range list {
		w.optional(e)
	}
}

func (w *warner) optional(e ast.Expr) {
	if e != nil {
		w.expr(e)
	}
}

func (w *warner) keywords(list []*ast.Keyword) {
	for _, k := range list {
		w.expr(k.Value)
	}
}

// expr walks an expression. Operators, calls, attributes and subscripts may
// lean to the left in long chains, which it walks in a loop.
func (w *warner) expr(e ast.Expr) {
	if w.copies > 0 {
		if w.again++; w.again > maxWarnCopies {
			return
		}
	}
	var chain []ast.Expr
	for !w.reached(e) {
		var next ast.Expr
		switch e := e.(type) {
		case *ast.BinOp:
			next = e.Left
		case *ast.Attribute:
			next = e.Value
		case *ast.Call:
			w.called(e.Func)
			next = e.Func
		case *ast.Subscript:
			if e.Ctx == ast.Load {
				w.subscripted(e)
			}
			next = e.Value
		}
		if next == nil {
			w.plain(e)
			break
		}
		chain = append(chain, e)
		e = next
	}
	for i := len(chain) - 1; i >= 0 && !w.stopped; i-- {
		w.rest(chain[i])
	}
}

// rest walks what of a part of a chain follows the left.
func (w *warner) rest(e ast.Expr) {
	switch e := e.(type) {
	case *ast.BinOp:
		w.expr(e.Right)
	case *ast.Subscript:
		w.expr(e.Slice)
	case *ast.Call:
		if g := w.unrolled(e); g != nil {
			w.copied(func() { w.expr(g) })
		}
		w.exprs(e.Args)
		w.keywords(e.Keywords)
	}
}

// unrolled returns the generator of all(x for …), any(…) and tuple(…), which
// CPython compiles as a loop beside the call.
func (w *warner) unrolled(e *ast.Call) ast.Expr {
	f, ok := e.Func.(*ast.Name)
	if !ok || f.ID != "all" && f.ID != "any" && f.ID != "tuple" || len(e.Args) != 1 || len(e.Keywords) > 0 {
		return nil
	}
	g, ok := e.Args[0].(*ast.GeneratorExp)
	if !ok {
		return nil
	}
	if s := w.table.Lookup(g, symtable.Body); s != nil && s.Coroutine {
		return nil
	}
	return g
}

// plain walks an expression that is no part of a chain.
func (w *warner) plain(e ast.Expr) {
	switch e := e.(type) {
	case *ast.Compare:
		w.compare(e)
		w.expr(e.Left)
		w.exprs(e.Comparators)
	case *ast.BoolOp:
		w.exprs(e.Values)
	case *ast.UnaryOp:
		w.expr(e.Operand)
	case *ast.NamedExpr:
		w.expr(e.Value)
	case *ast.IfExp:
		w.expr(e.Test)
		w.expr(e.Body)
		w.expr(e.Orelse)
	case *ast.Lambda:
		w.defaults(e.Args)
		w.expr(e.Body)
	case *ast.Starred:
		w.expr(e.Value)
	case *ast.Slice:
		w.optional(e.Lower)
		w.optional(e.Upper)
		w.optional(e.Step)
	case *ast.Await:
		w.expr(e.Value)
	case *ast.Yield:
		w.optional(e.Value)
	case *ast.YieldFrom:
		w.expr(e.Value)
	default:
		w.display(e)
	}
}

// display walks displays, comprehensions and strings with parts.
func (w *warner) display(e ast.Expr) {
	switch e := e.(type) {
	case *ast.Tuple:
		w.exprs(e.Elts)
	case *ast.List:
		w.exprs(e.Elts)
	case *ast.Set:
		w.exprs(e.Elts)
	case *ast.Dict:
		for i, k := range e.Keys {
			w.optional(k)
			w.expr(e.Values[i])
		}
	case *ast.ListComp:
		w.comprehension(e, e.Generators, e.Elt)
	case *ast.SetComp:
		w.comprehension(e, e.Generators, e.Elt)
	case *ast.GeneratorExp:
		w.comprehension(e, e.Generators, e.Elt)
	case *ast.DictComp:
		w.comprehension(e, e.Generators, e.Key, e.Value)
	case *ast.JoinedStr:
		w.exprs(e.Values)
	case *ast.TemplateStr:
		w.exprs(e.Values)
	case *ast.FormattedValue:
		w.expr(e.Value)
		w.optional(e.FormatSpec)
	case *ast.Interpolation:
		w.expr(e.Value)
		w.optional(e.FormatSpec)
	}
}

// comprehension walks a comprehension. One that is a function of its own comes
// before the iterable that it is called with.
func (w *warner) comprehension(e ast.Expr, generators []*ast.Comprehension, elements ...ast.Expr) {
	scope := w.table.Lookup(e, symtable.Body)
	inlined := scope != nil && scope.Inlined
	for i, g := range generators {
		if i > 0 || inlined {
			w.expr(g.Iter)
		}
		w.expr(g.Target)
		w.exprs(g.Ifs)
	}
	w.exprs(elements)
	if !inlined {
		w.expr(generators[0].Iter)
	}
}
