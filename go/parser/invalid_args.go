package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines the error rules of calls.

const meantEquality = "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"

// invalidArguments knows arguments in the wrong order and generator expressions
// that need parentheses. p.mark is after the opening parenthesis.
func (p *parser) invalidArguments() {
	start := p.mark
	for _, rule := range [...]func(*parser, int){
		(*parser).unpackingOrder, (*parser).generatorFirst, (*parser).keywordGenerator,
		(*parser).missingValue, (*parser).generatorLater, (*parser).positionalOrder,
	} {
		p.mark = start
		rule(p, start)
		if p.err != nil {
			return
		}
	}
}

// unpackingOrder knows * after **.
func (p *parser) unpackingOrder(int) {
	a := argumentList{parser: p}
	if !a.parse() || len(a.keywords) == 0 || p.kind() != lexer.Comma {
		return
	}
	comma := p.mark
	p.mark++
	if p.kind() != lexer.Star {
		return
	}
	if p.starredExpression() == nil {
		return
	}
	for p.expect(lexer.Comma) {
		if p.kind() != lexer.Star || p.starredExpression() == nil {
			p.mark--
			break
		}
	}
	p.kind()
	p.raiseStartingFrom(comma, "iterable argument unpacking follows keyword argument unpacking")
}

// generatorFirst knows a bare generator expression followed by a comma.
func (p *parser) generatorFirst(int) {
	e := p.expression()
	if e == nil {
		return
	}
	clauses := p.forIfClauses()
	if len(clauses) == 0 || !p.expect(lexer.Comma) {
		return
	}
	mark := p.mark
	a := argumentList{parser: p}
	if !a.parse() {
		p.mark = mark
		if p.expression() != nil {
			p.forIfClauses()
		}
	}
	p.raiseNodes(e, lastOf(clauses), "Generator expression must be parenthesized")
}

// lastOf returns the last expression of a comprehension.
func lastOf(clauses []*ast.Comprehension) ast.Expr {
	last := clauses[len(clauses)-1]
	if n := len(last.Ifs); n > 0 {
		return last.Ifs[n-1]
	}
	return last.Iter
}

// keywordGenerator knows f(name=value for …).
func (p *parser) keywordGenerator(start int) {
	if p.kind() != lexer.Name || p.kindAt(1) != lexer.Equal {
		return
	}
	p.mark += 2
	if p.expression() != nil && p.forIfClauses() != nil {
		p.raiseTokens(start, start+1, meantEquality)
	}
}

// missingValue knows f(…, name=).
func (p *parser) missingValue(start int) {
	a := argumentList{parser: p}
	if !a.parse() || !p.expect(lexer.Comma) {
		p.mark = start
	}
	if p.missingValueHere() {
		return
	}
	p.mark = start
	p.missingValueHere()
}

func (p *parser) missingValueHere() bool {
	mark := p.mark
	if !p.expect(lexer.Name) || !p.expect(lexer.Equal) {
		return false
	}
	if k := p.kind(); k == lexer.Comma || k == lexer.RPar {
		p.raiseTokens(mark, mark+1, "expected argument value expression")
		return true
	}
	return false
}

// generatorLater knows a bare generator expression after other arguments.
func (p *parser) generatorLater(start int) {
	a := argumentList{parser: p}
	if !a.parse() {
		return
	}
	mark := p.mark
	if clauses := p.forIfClauses(); len(clauses) > 0 {
		if n := len(a.args); n > 1 {
			p.raiseNodes(a.args[n-1], lastOf(clauses), "Generator expression must be parenthesized")
			return
		}
	}
	p.mark = mark
	if !p.expect(lexer.Comma) {
		return
	}
	if e := p.expression(); e != nil {
		if clauses := p.forIfClauses(); len(clauses) > 0 {
			p.raiseNodes(e, clauses[len(clauses)-1].Target, "Generator expression must be parenthesized")
		}
	}
}

// positionalOrder knows positional arguments after keyword ones.
func (p *parser) positionalOrder(int) {
	a := argumentList{parser: p}
	if !a.parse() || !p.expect(lexer.Comma) {
		return
	}
	b := argumentList{parser: p}
	if !b.parse() {
		return
	}
	msg := "positional argument follows keyword argument"
	for _, k := range a.keywords {
		if k.Arg == "" {
			msg = "positional argument follows keyword argument unpacking"
		}
	}
	p.raise("%s", msg)
}

// invalidKwarg knows keyword arguments whose name is none.
func (p *parser) invalidKwarg() {
	start := p.mark
	switch p.kind() {
	case lexer.True, lexer.False, lexer.NoneKeyword:
		if p.kindAt(1) == lexer.Equal {
			p.raiseTokens(start, start+1, "cannot assign to %s", p.text(start))
			return
		}
	case lexer.Name:
		if p.kindAt(1) == lexer.Equal {
			p.keywordGenerator(start)
			return
		}
	case lexer.DoubleStar:
		p.assignedMapping()
		return
	}
	a := p.expression()
	if a == nil || !p.expect(lexer.Equal) {
		return
	}
	end := p.last()
	p.raisePlace("SyntaxError", place{int(a.Pos().Line), int(a.Pos().Col), int(end.EndLine), int(end.EndCol)},
		`expression cannot contain assignment, perhaps you meant "=="?`)
}

// assignedMapping knows **mapping=value.
func (p *parser) assignedMapping() {
	start := p.mark
	p.mark++
	if p.expression() == nil || !p.expect(lexer.Equal) || p.expression() == nil {
		return
	}
	p.raiseTokens(start, p.mark-1, "cannot assign to keyword argument unpacking")
}
