package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines atoms: names, literals, and what stands in brackets.

// atom reads the smallest expressions.
func (p *parser) atom() ast.Expr {
	start := p.mark
	switch p.kind() {
	case lexer.Name:
		return p.nameExpr(ast.Load)
	case lexer.Number:
		return p.number()
	case lexer.String, lexer.FStringStart, lexer.TStringStart:
		return p.memoized(ruleStrings, (*parser).strings)
	case lexer.True:
		return p.constant(true)
	case lexer.False:
		return p.constant(false)
	case lexer.NoneKeyword:
		return p.constant(nil)
	case lexer.Ellipsis:
		return p.constant(ast.Ellipsis{})
	case lexer.LPar, lexer.LSqb, lexer.LBrace:
		return p.memoized(ruleAtom, (*parser).display)
	}
	p.mark = start
	return nil
}

func (p *parser) constant(value any) ast.Expr {
	p.mark++
	return &ast.Constant{Range: rangeOf(p.last()), Value: value}
}

// nameExpr consumes a name.
func (p *parser) nameExpr(ctx ast.ExprContext) *ast.Name {
	id := p.identifier()
	return &ast.Name{Range: rangeOf(p.last()), ID: id, Ctx: ctx}
}

// display reads an expression in brackets.
func (p *parser) display() ast.Expr {
	return p.bracketed(func(p *parser) ast.Expr {
		start := p.mark
		kind := p.kind()
		p.mark++
		var e ast.Expr
		switch kind {
		case lexer.LPar:
			e = p.parenthesized(start)
		case lexer.LSqb:
			e = p.list(start)
		default:
			e = p.braces(start)
		}
		if e == nil && p.err == nil && (p.invalid || kind == lexer.LBrace) {
			p.mark = start
			p.invalidDisplay(kind)
		}
		return e
	})
}

// parenthesized reads the rest of a tuple, a group or a generator expression.
func (p *parser) parenthesized(start int) ast.Expr {
	switch p.kind() {
	case lexer.RPar:
		p.mark++
		return &ast.Tuple{Range: p.from(start)}
	case lexer.Yield:
		e := p.yieldExpr()
		if e == nil || !p.expect(lexer.RPar) {
			return nil
		}
		return e
	}
	first := p.starNamedExpression()
	if first == nil {
		return nil
	}
	_, star := first.(*ast.Starred)
	switch k := p.kind(); {
	case k == lexer.Comma:
		elts := p.moreElements([]ast.Expr{first}, (*parser).starNamedExpression)
		if !p.expect(lexer.RPar) {
			return nil
		}
		return &ast.Tuple{Range: p.from(start), Elts: elts}
	case star:
		return nil
	case k == lexer.RPar:
		p.mark++
		return first
	case k == lexer.For || k == lexer.Async:
		generators := p.forIfClauses()
		if generators == nil || !p.expect(lexer.RPar) {
			return nil
		}
		return &ast.GeneratorExp{Range: p.from(start), Elt: first, Generators: generators}
	}
	return nil
}

// list reads the rest of a list or a list comprehension.
func (p *parser) list(start int) ast.Expr {
	if p.expect(lexer.RSqb) {
		return &ast.List{Range: p.from(start)}
	}
	first := p.starNamedExpression()
	if first == nil {
		return nil
	}
	if k := p.kind(); k == lexer.For || k == lexer.Async {
		if _, star := first.(*ast.Starred); star {
			return nil
		}
		generators := p.forIfClauses()
		if generators == nil || !p.expect(lexer.RSqb) {
			return nil
		}
		return &ast.ListComp{Range: p.from(start), Elt: first, Generators: generators}
	}
	elts := p.moreElements([]ast.Expr{first}, (*parser).starNamedExpression)
	if !p.expect(lexer.RSqb) {
		return nil
	}
	return &ast.List{Range: p.from(start), Elts: elts}
}

// braces reads the rest of a dict, a set, or a comprehension of either.
func (p *parser) braces(start int) ast.Expr {
	switch p.kind() {
	case lexer.RBrace:
		p.mark++
		return &ast.Dict{Range: p.from(start)}
	case lexer.DoubleStar:
		return p.dictItems(start, &ast.Dict{})
	}
	first := p.starNamedExpression()
	if first == nil {
		return nil
	}
	_, star := first.(*ast.Starred)
	_, walrus := first.(*ast.NamedExpr)
	walrus = walrus && p.tokens[start+1].Kind != lexer.LPar
	switch k := p.kind(); {
	case k == lexer.Colon && !star && !walrus:
		return p.dictFrom(start, first)
	case k == lexer.For || k == lexer.Async:
		if star {
			return nil
		}
		generators := p.forIfClauses()
		if generators == nil || !p.expect(lexer.RBrace) {
			return nil
		}
		return &ast.SetComp{Range: p.from(start), Elt: first, Generators: generators}
	}
	elts := p.moreElements([]ast.Expr{first}, (*parser).starNamedExpression)
	if !p.expect(lexer.RBrace) {
		return nil
	}
	return &ast.Set{Range: p.from(start), Elts: elts}
}

// dictFrom reads a dict or dict comprehension whose first key has been read.
func (p *parser) dictFrom(start int, key ast.Expr) ast.Expr {
	p.mark++
	value := p.expression()
	if value == nil {
		return nil
	}
	if k := p.kind(); k == lexer.For || k == lexer.Async {
		generators := p.forIfClauses()
		if generators == nil || !p.expect(lexer.RBrace) {
			return nil
		}
		return &ast.DictComp{Range: p.from(start), Key: key, Value: value, Generators: generators}
	}
	d := &ast.Dict{Keys: []ast.Expr{key}, Values: []ast.Expr{value}}
	if p.kind() == lexer.Comma {
		p.mark++
		return p.dictItems(start, d)
	}
	if !p.expect(lexer.RBrace) {
		return nil
	}
	d.Range = p.from(start)
	return d
}

// dictItems: ','.('**' bitwise_or | expression ':' expression)* [','] '}'
func (p *parser) dictItems(start int, d *ast.Dict) ast.Expr {
	for p.kind() != lexer.RBrace {
		var key, value ast.Expr
		if p.expect(lexer.DoubleStar) {
			value = p.bitwiseOr()
		} else if key = p.expression(); key != nil && p.expect(lexer.Colon) {
			value = p.expression()
		}
		if value == nil {
			return nil
		}
		d.Keys = append(d.Keys, key)
		d.Values = append(d.Values, value)
		if !p.expect(lexer.Comma) {
			break
		}
	}
	if !p.expect(lexer.RBrace) {
		return nil
	}
	d.Range = p.from(start)
	return d
}

// forIfClauses: (['async'] 'for' star_targets 'in' disjunction ('if' disjunction)*)+
func (p *parser) forIfClauses() []*ast.Comprehension {
	var clauses []*ast.Comprehension
	for {
		k := p.kind()
		if k != lexer.For && (k != lexer.Async || p.kindAt(1) != lexer.For) {
			return clauses
		}
		c := p.forIfClause()
		if c == nil {
			return nil
		}
		clauses = append(clauses, c)
	}
}

func (p *parser) forIfClause() *ast.Comprehension {
	c := &ast.Comprehension{IsAsync: p.expect(lexer.Async)}
	p.mark++
	targetMark := p.mark
	if c.Target = p.starTargets(); c.Target == nil || !p.expect(lexer.In) {
		if p.invalid && p.err == nil {
			p.mark = targetMark
			p.invalidForClause()
		}
		return nil
	}
	if c.Iter = p.disjunction(); c.Iter == nil {
		return nil
	}
	for p.kind() == lexer.If {
		mark := p.mark
		p.mark++
		cond := p.disjunction()
		if cond == nil {
			p.mark = mark
			break
		}
		c.Ifs = append(c.Ifs, cond)
	}
	return c
}
