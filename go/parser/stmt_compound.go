package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
	"github.com/pynterp/pynterp/go/position"
)

// This file defines the statements if, while, for and with.

// branch is the if or an elif of an if statement.
type branch struct {
	start int
	test  ast.Expr
	body  []ast.Stmt
}

// ifStmt: 'if' named_expression ':' block ('elif' …)* [else_block]
//
// An elif is an If in the Orelse of the one before it; the chain is read in a
// loop and put together from its end, because it may be long.
func (p *parser) ifStmt() ast.Stmt {
	var branches []branch
	keyword := lexer.If
	for p.kind() == keyword {
		b := branch{start: p.mark}
		if p.invalid {
			p.invalidIf(keyword)
			p.mark = b.start
		}
		if !p.expect(keyword) {
			return nil
		}
		if b.test = p.namedExpression(); b.test == nil {
			return nil
		}
		if b.body = p.colonBlock(); len(b.body) == 0 {
			return nil
		}
		branches = append(branches, b)
		keyword = lexer.Elif
	}
	orelse, ok := p.elseBlock()
	if !ok || len(branches) == 0 {
		return nil
	}
	var stmt *ast.If
	for i := len(branches) - 1; i >= 0; i-- {
		b := branches[i]
		stmt = &ast.If{Range: p.from(b.start), Test: b.test, Body: b.body, Orelse: orelse}
		orelse = []ast.Stmt{stmt}
	}
	return stmt
}

// elseBlock: ['else' ':' block]; ok is false if it begins but is wrong.
func (p *parser) elseBlock() (body []ast.Stmt, ok bool) {
	start := p.mark
	if p.kind() != lexer.Else {
		return nil, p.err == nil
	}
	if p.invalid {
		p.invalidBlockAfter(lexer.Else, "'else' statement")
		p.mark = start
	}
	p.expect(lexer.Else)
	if !p.expectForced(lexer.Colon, ":") {
		return nil, false
	}
	body = p.block()
	return body, len(body) > 0
}

// whileStmt: 'while' named_expression ':' block [else_block]
func (p *parser) whileStmt() ast.Stmt {
	start := p.mark
	if p.invalid {
		p.invalidWhile()
		p.mark = start
	}
	if !p.expect(lexer.While) {
		return nil
	}
	test := p.namedExpression()
	if test == nil {
		return nil
	}
	body := p.colonBlock()
	if len(body) == 0 {
		return nil
	}
	orelse, ok := p.elseBlock()
	if !ok {
		return nil
	}
	return &ast.While{Range: p.from(start), Test: test, Body: body, Orelse: orelse}
}

// forStmt: ['async'] 'for' star_targets 'in' star_expressions ':' block [else_block]
func (p *parser) forStmt() ast.Stmt {
	start := p.mark
	if p.invalid {
		p.invalidFor()
		p.mark = start
	}
	async := p.expect(lexer.Async)
	if !p.expect(lexer.For) {
		return nil
	}
	targetMark := p.mark
	target := p.starTargets()
	if target == nil || !p.expect(lexer.In) {
		if p.invalid {
			p.mark = targetMark
			p.invalidForTarget()
		}
		return nil
	}
	iter := p.starExpressions()
	if iter == nil {
		return nil
	}
	body := p.colonBlock()
	if len(body) == 0 {
		return nil
	}
	orelse, ok := p.elseBlock()
	if !ok {
		return nil
	}
	r := p.from(start)
	if async {
		return &ast.AsyncFor{Range: r, Target: target, Iter: iter, Body: body, Orelse: orelse}
	}
	return &ast.For{Range: r, Target: target, Iter: iter, Body: body, Orelse: orelse}
}

// withStmt: ['async'] 'with' ('(' ','.with_item+ [','] ')' | ','.with_item+) ':' block
func (p *parser) withStmt() ast.Stmt {
	start := p.mark
	if p.invalid {
		p.invalidWithIndent()
		p.mark = start
	}
	async := p.expect(lexer.Async)
	if !p.expect(lexer.With) {
		return nil
	}
	mark := p.mark
	items := p.parenthesizedItems()
	if items == nil {
		p.mark = mark
		items = p.withItems()
		if items == nil || p.kind() != lexer.Colon {
			items = nil
		}
	}
	if items != nil {
		if body := p.colonBlock(); len(body) > 0 {
			return withNode(async, p.from(start), items, body)
		}
	}
	if p.invalid {
		p.mark = start
		p.invalidWith()
	}
	return nil
}

func withNode(async bool, r position.Range, items []*ast.WithItem, body []ast.Stmt) ast.Stmt {
	if async {
		return &ast.AsyncWith{Range: r, Items: items, Body: body}
	}
	return &ast.With{Range: r, Items: items, Body: body}
}

// parenthesizedItems: '(' ','.with_item+ [','] ')' &':'
func (p *parser) parenthesizedItems() []*ast.WithItem {
	if !p.expect(lexer.LPar) {
		return nil
	}
	items := p.withItems()
	if items == nil {
		return nil
	}
	p.expect(lexer.Comma)
	if !p.expect(lexer.RPar) || p.kind() != lexer.Colon {
		return nil
	}
	return items
}

// withItems: ','.with_item+; a trailing comma is left
func (p *parser) withItems() []*ast.WithItem {
	var items []*ast.WithItem
	for {
		mark := p.mark
		item := p.withItem()
		if item == nil {
			p.mark = mark
			if len(items) > 0 {
				p.mark--
			}
			return items
		}
		items = append(items, item)
		if !p.expect(lexer.Comma) {
			return items
		}
	}
}

// withItem: expression ['as' star_target &(',' | ')' | ':')]
func (p *parser) withItem() *ast.WithItem {
	start := p.mark
	context := p.expression()
	if context == nil {
		return nil
	}
	mark := p.mark
	if p.expect(lexer.As) {
		if target := p.starTarget(); target != nil {
			if k := p.kind(); k == lexer.Comma || k == lexer.RPar || k == lexer.Colon {
				return &ast.WithItem{ContextExpr: context, OptionalVars: target}
			}
		}
		if p.invalid {
			p.mark = start
			p.invalidWithItem()
		}
	}
	p.mark = mark
	return &ast.WithItem{ContextExpr: context}
}
