package compiler

import "github.com/pynterp/pynterp/go/ast"

// This file compiles long chains a.b().c[d] in pieces, the innermost first, so
// that the recursion that compiles them has a bound. Between two pieces the
// value is held in a temporary. Tests: TestChains.

// chainPiece is how many links are compiled by recursion.
const chainPiece = 400

// chain compiles e into dst if it is a long chain.
func (c *compiler) chain(e ast.Expr, dst int) bool {
	if !c.longChain(e) {
		return false
	}
	cuts := c.chainCuts(e)
	held, reg, mark := c.held, c.heldReg, c.next
	t := c.temp()
	for i := len(cuts) - 1; i >= 0; i-- {
		c.exprInto(cuts[i], t)
		c.held, c.heldReg = cuts[i], t
	}
	c.exprInto(e, dst)
	c.held, c.heldReg, c.next = held, reg, mark
	return true
}

// longChain tells whether e has more links than a piece, above what is held.
func (c *compiler) longChain(e ast.Expr) bool {
	for range chainPiece + 1 {
		if e = ast.ChainInner(e); e == nil || e == c.held {
			return false
		}
	}
	return true
}

// chainCuts returns the expressions inside e that are compiled first, the
// outermost first. A method stays with its call, and what the chain begins with,
// which may be a constant, with its first links.
func (c *compiler) chainCuts(e ast.Expr) []ast.Expr {
	var cuts []ast.Expr
	n := 0
	for {
		inner := ast.ChainInner(e)
		if inner == nil || inner == c.held {
			return cuts
		}
		n++
		_, isAttr := inner.(*ast.Attribute)
		_, isCall := e.(*ast.Call)
		if n >= chainPiece && !(isAttr && isCall) && ast.ChainInner(inner) != nil {
			cuts, n = append(cuts, inner), 0
		}
		e = inner
	}
}
