package compiler

import "github.com/pynterp/pynterp/go/ast"

// This file answers whether an expression contains := in its own block.

// hasWalrus says whether evaluating e may bind a name by :=. Where e is too
// deep or too odd to tell, the answer is yes.
func hasWalrus(e ast.Expr, depth int) bool {
	if depth > maxFoldDepth {
		return true
	}
	for _, sub := range subexprs(e) {
		if sub == nil {
			continue
		}
		if _, ok := sub.(*ast.NamedExpr); ok || hasWalrus(sub, depth+1) {
			return true
		}
	}
	_, ok := e.(*ast.NamedExpr)
	return ok
}

// subexprs returns the direct parts of an expression.
func subexprs(e ast.Expr) []ast.Expr {
	switch e := e.(type) {
	case *ast.BoolOp:
		return e.Values
	case *ast.BinOp:
		return []ast.Expr{e.Left, e.Right}
	case *ast.UnaryOp:
		return []ast.Expr{e.Operand}
	case *ast.IfExp:
		return []ast.Expr{e.Test, e.Body, e.Orelse}
	case *ast.Compare:
		return append([]ast.Expr{e.Left}, e.Comparators...)
	case *ast.Call:
		list := append([]ast.Expr{e.Func}, e.Args...)
		for _, k := range e.Keywords {
			list = append(list, k.Value)
		}
		return list
	case *ast.Attribute:
		return []ast.Expr{e.Value}
	case *ast.Subscript:
		return []ast.Expr{e.Value, e.Slice}
	case *ast.Slice:
		return []ast.Expr{e.Lower, e.Upper, e.Step}
	case *ast.Starred:
		return []ast.Expr{e.Value}
	case *ast.Await:
		return []ast.Expr{e.Value}
	case *ast.Yield:
		return []ast.Expr{e.Value}
	case *ast.YieldFrom:
		return []ast.Expr{e.Value}
	case *ast.Lambda:
		return append(append([]ast.Expr{}, e.Args.Defaults...), e.Args.KwDefaults...)
	}
	return displayParts(e)
}

func displayParts(e ast.Expr) []ast.Expr {
	switch e := e.(type) {
	case *ast.Tuple:
		return e.Elts
	case *ast.List:
		return e.Elts
	case *ast.Set:
		return e.Elts
	case *ast.Dict:
		return append(append([]ast.Expr{}, e.Keys...), e.Values...)
	case *ast.JoinedStr:
		return e.Values
	case *ast.TemplateStr:
		return e.Values
	case *ast.FormattedValue:
		return []ast.Expr{e.Value, e.FormatSpec}
	case *ast.Interpolation:
		return []ast.Expr{e.Value, e.FormatSpec}
	case *ast.ListComp:
		return compParts(e.Generators, e.Elt)
	case *ast.SetComp:
		return compParts(e.Generators, e.Elt)
	case *ast.DictComp:
		return compParts(e.Generators, e.Key, e.Value)
	case *ast.GeneratorExp:
		return compParts(e.Generators, e.Elt)
	}
	return nil
}

func compParts(gens []*ast.Comprehension, elts ...ast.Expr) []ast.Expr {
	for _, g := range gens {
		elts = append(append(elts, g.Iter), g.Ifs...)
	}
	return elts
}
