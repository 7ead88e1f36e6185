package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines the match statement; its patterns are in pattern.go. match,
// case and _ are names everywhere else, so a failure here is no error yet.

// matchStmt: "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
func (p *parser) matchStmt() ast.Stmt {
	start := p.mark
	p.mark++
	subject := p.subject()
	if subject != nil && p.expect(lexer.Colon) && p.expect(lexer.Newline) && p.expect(lexer.Indent) {
		var cases []*ast.MatchCase
		for p.is("case") {
			mark := p.mark
			c := p.caseBlock()
			if c == nil {
				p.mark = mark
				break
			}
			cases = append(cases, c)
		}
		if len(cases) > 0 && p.expect(lexer.Dedent) {
			return &ast.Match{Range: p.from(start), Subject: subject, Cases: cases}
		}
	}
	if p.invalid {
		p.mark = start
		p.invalidMatch()
	}
	return nil
}

// subject: star_named_expression ',' [star_named_expressions] | named_expression
func (p *parser) subject() ast.Expr {
	start := p.mark
	first := p.starNamedExpression()
	if first == nil {
		return nil
	}
	if p.kind() != lexer.Comma {
		if _, star := first.(*ast.Starred); star {
			return nil
		}
		return first
	}
	elts := p.moreElements([]ast.Expr{first}, (*parser).starNamedExpression)
	return &ast.Tuple{Range: p.from(start), Elts: elts}
}

// caseBlock: "case" patterns ['if' named_expression] ':' block
func (p *parser) caseBlock() *ast.MatchCase {
	start := p.mark
	if p.invalid {
		p.invalidCase()
		p.mark = start
	}
	if !p.is("case") {
		return nil
	}
	p.mark++
	pattern := p.patterns()
	if pattern == nil {
		return nil
	}
	guard, ok := p.guard()
	if !ok {
		return nil
	}
	body := p.colonBlock()
	if len(body) == 0 {
		return nil
	}
	return &ast.MatchCase{Pattern: pattern, Guard: guard, Body: body}
}

// guard: ['if' named_expression]
func (p *parser) guard() (ast.Expr, bool) {
	if !p.expect(lexer.If) {
		return nil, p.err == nil
	}
	e := p.namedExpression()
	return e, e != nil
}
