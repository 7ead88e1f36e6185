package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines the try statement.

// tryStmt: 'try' ':' block (except_block+ [else_block] [finally_block] | finally_block)
func (p *parser) tryStmt() ast.Stmt {
	start := p.mark
	if p.invalid {
		p.invalidTry()
		p.mark = start
	}
	if !p.expect(lexer.Try) || !p.expectForced(lexer.Colon, ":") {
		return nil
	}
	body := p.block()
	if len(body) == 0 {
		return nil
	}
	handlers, star, ok := p.handlers()
	if !ok {
		return nil
	}
	var orelse []ast.Stmt
	if len(handlers) > 0 {
		if orelse, ok = p.elseBlock(); !ok {
			return nil
		}
	}
	final, ok := p.finallyBlock()
	if !ok || len(handlers) == 0 && len(final) == 0 {
		return nil
	}
	r := p.from(start)
	if star {
		return &ast.TryStar{Range: r, Body: body, Handlers: handlers, Orelse: orelse, Finalbody: final}
	}
	return &ast.Try{Range: r, Body: body, Handlers: handlers, Orelse: orelse, Finalbody: final}
}

// handlers reads the except blocks, which are all plain or all starred.
func (p *parser) handlers() (handlers []*ast.ExceptHandler, star, ok bool) {
	for p.kind() == lexer.Except {
		isStar := p.kindAt(1) == lexer.Star
		if len(handlers) == 0 {
			star = isStar
		}
		if isStar != star {
			return nil, false, false
		}
		h := p.exceptBlock(star)
		if h == nil {
			return nil, false, false
		}
		handlers = append(handlers, h)
	}
	return handlers, star, p.err == nil
}

// exceptBlock: 'except' ['*'] [expression ['as' NAME] | expressions] ':' block
func (p *parser) exceptBlock(star bool) *ast.ExceptHandler {
	start := p.mark
	if p.invalid {
		p.invalidExceptIndent()
		p.mark = start
	}
	if h := p.plainExcept(star); h != nil {
		return h
	}
	if p.invalid {
		p.mark = start
		p.invalidExcept()
	}
	return nil
}

func (p *parser) plainExcept(star bool) *ast.ExceptHandler {
	start := p.mark
	if !p.expect(lexer.Except) || star && !p.expect(lexer.Star) {
		return nil
	}
	h := &ast.ExceptHandler{}
	if p.kind() != lexer.Colon {
		if h.Type = p.expressions(); h.Type == nil {
			return nil
		}
		if p.kind() == lexer.As && !isBareTuple(h.Type) {
			p.mark++
			if h.Name = p.identifier(); h.Name == "" {
				return nil
			}
		}
	} else if star {
		return nil
	}
	if h.Body = p.colonBlock(); len(h.Body) == 0 {
		return nil
	}
	h.Range = p.from(start)
	return h
}

// isBareTuple tells whether e is a tuple without
// parentheses.
func isBareTuple(e ast.Expr) bool {
	t, ok := e.(*ast.Tuple)
	if !ok {
		return false
	}
	return len(t.Elts) > 0 && t.Pos().Col == t.Elts[0].Pos().Col && t.Pos().Line == t.Elts[0].Pos().Line
}

// finallyBlock: ['finally' ':' block]
func (p *parser) finallyBlock() (body []ast.Stmt, ok bool) {
	start := p.mark
	if p.kind() != lexer.Finally {
		return nil, p.err == nil
	}
	if p.invalid {
		p.invalidBlockAfter(lexer.Finally, "'finally' statement")
		p.mark = start
	}
	p.expect(lexer.Finally)
	if !p.expectForced(lexer.Colon, ":") {
		return nil, false
	}
	body = p.block()
	return body, len(body) > 0
}
