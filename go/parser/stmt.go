package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines statements in general: sequences, blocks and the choice
// between the kinds of statement.

// statement appends one compound statement or one line of simple statements to
// body; on failure it returns body as it was.
//
//	statement: compound_stmt | simple_stmts
func (p *parser) statement(body []ast.Stmt) []ast.Stmt {
	start := p.mark
	if s := p.compoundStmt(); s != nil {
		return append(body, s)
	}
	p.mark = start
	return p.simpleStmts(body)
}

// simpleStmts: ';'.simple_stmt+ [';'] NEWLINE
func (p *parser) simpleStmts(body []ast.Stmt) []ast.Stmt {
	n := len(body)
	s := p.simpleStmt()
	if s == nil {
		return body
	}
	body = append(body, s)
	for p.expect(lexer.Semi) {
		if p.kind() == lexer.Newline {
			break
		}
		mark := p.mark
		if s = p.simpleStmt(); s == nil {
			p.mark = mark
			break
		}
		body = append(body, s)
	}
	if !p.expect(lexer.Newline) {
		return body[:n]
	}
	return body
}

// block: NEWLINE INDENT statements DEDENT | simple_stmts
func (p *parser) block() []ast.Stmt {
	if p.blocks == nil {
		return p.parseBlock()
	}
	start := p.mark
	if e, ok := p.blocks[start]; ok {
		p.mark = e.end
		return e.body
	}
	body := p.parseBlock()
	p.blocks[start] = blockEntry{body: body, end: p.mark}
	return body
}

func (p *parser) parseBlock() []ast.Stmt {
	if !p.expect(lexer.Newline) {
		return p.simpleStmts(nil)
	}
	if !p.expect(lexer.Indent) {
		if p.invalid {
			p.raiseIndent("expected an indented block")
		}
		return nil
	}
	if !p.enter(1) {
		return nil
	}
	var body []ast.Stmt
	for {
		mark := p.mark
		next := p.statement(body)
		if len(next) == len(body) {
			p.mark = mark
			break
		}
		body = next
	}
	p.depth--
	if !p.expect(lexer.Dedent) {
		return nil
	}
	return body
}

// colonBlock: ':' block
func (p *parser) colonBlock() []ast.Stmt {
	if !p.expect(lexer.Colon) {
		return nil
	}
	return p.block()
}

// compoundStmt chooses a compound statement by its first token.
func (p *parser) compoundStmt() ast.Stmt {
	switch p.kind() {
	case lexer.Def, lexer.Class, lexer.At:
		return p.decorated()
	case lexer.Async:
		return p.asyncStmt()
	case lexer.If:
		return p.ifStmt()
	case lexer.With:
		return p.withStmt()
	case lexer.For:
		return p.forStmt()
	case lexer.Try:
		return p.tryStmt()
	case lexer.While:
		return p.whileStmt()
	case lexer.Name:
		if p.is("match") {
			return p.matchStmt()
		}
	}
	return nil
}

func (p *parser) asyncStmt() ast.Stmt {
	switch p.kindAt(1) {
	case lexer.Def:
		return p.decorated()
	case lexer.With:
		return p.withStmt()
	case lexer.For:
		return p.forStmt()
	}
	return nil
}

// simpleStmt chooses a simple statement by its first token. In the second pass
// the order is that of CPython's grammar, so that its error rules come in turn.
func (p *parser) simpleStmt() ast.Stmt {
	start := p.mark
	if s, ok := p.keywordStmt(); ok {
		return s
	}
	if p.invalid {
		if s := p.assignment(); s != nil || p.err != nil {
			return s
		}
		p.mark = start
	}
	if p.is("type") {
		if s := p.typeAlias(); s != nil {
			return s
		}
		p.mark = start
	}
	if p.invalid {
		if e := p.starExpressions(); e != nil {
			return &ast.ExprStmt{Range: p.from(start), Value: e}
		}
		return nil
	}
	return p.expressionStmt()
}

// keywordStmt parses the statements that begin with a keyword; it is false for
// others.
func (p *parser) keywordStmt() (ast.Stmt, bool) {
	switch p.kind() {
	case lexer.Return:
		return p.returnStmt(), true
	case lexer.Import:
		return p.importName(), true
	case lexer.From:
		return p.importFrom(), true
	case lexer.Raise:
		return p.raiseStmt(), true
	case lexer.Pass, lexer.Break, lexer.Continue:
		return p.flowStmt(), true
	case lexer.Del:
		return p.delStmt(), true
	case lexer.Assert:
		return p.assertStmt(), true
	case lexer.Global, lexer.Nonlocal:
		return p.scopeStmt(), true
	case lexer.Yield:
		return p.yieldStmt(), true
	case lexer.None:
		return nil, true
	}
	return nil, false
}
