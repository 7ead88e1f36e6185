package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file finds return, break and continue that leave a finally block
// (PEP 765). Python looks for them before anything else of the compilation.
// Tests: testdata/warnings.txt in package pynterp.

// finallyPlace is the nearest statement around that matters.
type finallyPlace uint8

const (
	finallyNowhere finallyPlace = iota
	finallyBlock
	finallyFunction
	finallyLoop
)

// leavingFinally warns of each statement that leaves a finally block.
func (c *compiler) leavingFinally(body []ast.Stmt, in finallyPlace) {
	for _, s := range body {
		switch s := s.(type) {
		case *ast.Return:
			if in == finallyBlock {
				c.warn(s.Range, "'return' in a 'finally' block")
			}
		case *ast.Break:
			if in == finallyBlock {
				c.warn(s.Range, "'break' in a 'finally' block")
			}
		case *ast.Continue:
			if in == finallyBlock {
				c.warn(s.Range, "'continue' in a 'finally' block")
			}
		case *ast.FunctionDef:
			c.leavingFinally(s.Body, finallyFunction)
		case *ast.AsyncFunctionDef:
			c.leavingFinally(s.Body, finallyFunction)
		case *ast.ClassDef:
			c.leavingFinally(s.Body, in)
		case *ast.If:
			c.leavingFinallyIf(s, in)
		case *ast.With:
			c.leavingFinally(s.Body, in)
		case *ast.AsyncWith:
			c.leavingFinally(s.Body, in)
		case *ast.For:
			c.leavingFinally(s.Body, finallyLoop)
			c.leavingFinally(s.Orelse, in)
		case *ast.AsyncFor:
			c.leavingFinally(s.Body, finallyLoop)
			c.leavingFinally(s.Orelse, in)
		case *ast.While:
			c.leavingFinally(s.Body, finallyLoop)
			c.leavingFinally(s.Orelse, in)
		case *ast.Match:
			for _, m := range s.Cases {
				c.leavingFinally(m.Body, in)
			}
		case *ast.Try:
			c.leavingFinallyTry(s.Body, s.Handlers, s.Orelse, s.Finalbody, in)
		case *ast.TryStar:
			c.leavingFinallyTry(s.Body, s.Handlers, s.Orelse, s.Finalbody, in)
		}
	}
}

// leavingFinallyIf walks an if and its elifs, of which there may be thousands.
func (c *compiler) leavingFinallyIf(s *ast.If, in finallyPlace) {
	for {
		c.leavingFinally(s.Body, in)
		next, ok := symtable.ElseIf(s)
		if !ok {
			c.leavingFinally(s.Orelse, in)
			return
		}
		s = next
	}
}

func (c *compiler) leavingFinallyTry(body []ast.Stmt, handlers []*ast.ExceptHandler, orelse, final []ast.Stmt, in finallyPlace) {
	c.leavingFinally(body, in)
	for _, h := range handlers {
		c.leavingFinally(h.Body, in)
	}
	c.leavingFinally(orelse, in)
	c.leavingFinally(final, finallyBlock)
}
