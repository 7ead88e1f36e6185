package ast

// This file defines the chains a.b().c[d] that attributes, calls and subscripts
// form, for walks that go along one in a loop. Tests: TestChains in package
// compiler.

// ChainInner returns what an attribute is read from, a call calls or a
// subscript indexes; nil for other expressions.
func ChainInner(e Expr) Expr {
	switch e := e.(type) {
	case *Attribute:
		return e.Value
	case *Call:
		return e.Func
	case *Subscript:
		return e.Value
	}
	return nil
}
