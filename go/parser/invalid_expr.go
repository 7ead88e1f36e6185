package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines the error rules of expressions. An error rule either
// raises, which sets p.err, or does nothing; its caller resets p.mark.

// invalidExpression knows two expressions without anything between them, and
// incomplete conditional and lambda expressions.
func (p *parser) invalidExpression() {
	start := p.mark
	switch p.kind() {
	case lexer.Pass, lexer.Break, lexer.Continue:
		p.invalidFlowIf()
		return
	}
	if p.brokenString(); p.err != nil {
		return
	}
	p.mark = start
	a := p.twoExpressions()
	if a == nil || p.err != nil || p.kind() != lexer.If {
		p.mark = start
		if p.kind() == lexer.Lambda {
			p.invalidFStringLambda()
		}
		return
	}
	p.mark++
	b := p.disjunction()
	if b == nil {
		return
	}
	switch p.kind() {
	case lexer.Else:
		p.mark++
		mark := p.mark
		if p.expression() == nil {
			p.mark = mark
			p.raiseNext("expected expression after 'else', but statement is given")
		}
	case lexer.Colon:
	default:
		p.raiseNodes(a, b, "expected 'else' after 'if' expression")
	}
}

// brokenString knows a string with unescaped quotes inside: expressions between
// two strings.
func (p *parser) brokenString() {
	if !p.expect(lexer.String) {
		return
	}
	var first, last ast.Expr
	for p.kind() != lexer.String {
		mark := p.mark
		e := p.quietExpression()
		if e == nil {
			p.mark = mark
			break
		}
		if first == nil {
			first = e
		}
		last = e
	}
	if first != nil && p.expect(lexer.String) {
		p.raiseNodes(first, last, "invalid syntax. Is this intended to be part of the string?")
	}
}

// quietExpression is expression with the error rules off.
func (p *parser) quietExpression() ast.Expr {
	invalid := p.invalid
	p.invalid = false
	e := p.plainExpression()
	p.invalid = invalid
	return e
}

// twoExpressions raises where an expression follows the first one directly, in
// brackets; else it returns the first, with p.mark after it.
func (p *parser) twoExpressions() ast.Expr {
	stringPrefix := p.kind() == lexer.Name && p.kindAt(1) == lexer.String
	soft := p.is("match") || p.is("case") || p.is("type") || p.is("_")
	a := p.disjunction()
	if a == nil {
		return nil
	}
	mark := p.mark
	if stringPrefix || soft {
		return a
	}
	b := p.quietExpression()
	if b != nil && !isLegacyName(a) && p.last().Level > 0 {
		p.raiseNodes(a, b, "invalid syntax. Perhaps you forgot a comma?")
	}
	p.mark = mark
	return a
}

// isLegacyName tells whether e names a statement of Python 2.
func isLegacyName(e ast.Expr) bool {
	n, ok := e.(*ast.Name)
	return ok && (n.ID == "print" || n.ID == "exec")
}

// invalidFStringLambda knows the lambda whose colon begins a format spec.
func (p *parser) invalidFStringLambda() {
	start := p.mark
	p.mark++
	if p.kind() != lexer.Colon && p.parameters(true) == nil {
		return
	}
	colon := p.mark
	if !p.expect(lexer.Colon) {
		return
	}
	if letter, ok := p.inFormatSpec(); ok {
		p.raiseTokens(start, colon, "%c-string: lambda expressions are not allowed without parentheses", letter)
	}
}

// inFormatSpec tells whether the next token is part of a format spec.
func (p *parser) inFormatSpec() (letter byte, ok bool) {
	switch p.kind() {
	case lexer.FStringMiddle:
		return 'f', true
	case lexer.TStringMiddle:
		return 't', true
	}
	return 0, false
}

// invalidLegacy knows print and exec used as statements.
func (p *parser) invalidLegacy() {
	if p.kind() != lexer.Name || p.kindAt(1) == lexer.LPar {
		return
	}
	name := p.nameExpr(ast.Load)
	if b := p.starExpressions(); b != nil && isLegacyName(name) {
		p.raiseNodes(name, b, "Missing parentheses in call to '%s'. Did you mean %s(...)?", name.ID, name.ID)
	}
}

// invalidNamedExpression knows = and := used where the other belongs. It has no
// result; the form is that of a rule with a memo.
func (p *parser) invalidNamedExpression() ast.Expr {
	start := p.mark
	if a := p.expression(); a != nil && p.expect(lexer.ColonEqual) && p.expression() != nil {
		p.raiseNode(a, "cannot use assignment expressions with %s", describe(a))
		return nil
	}
	p.mark = start
	if p.kind() == lexer.Name && p.kindAt(1) == lexer.Equal {
		a := p.nameExpr(ast.Load)
		p.mark++
		if b := p.bitwiseOr(); b != nil && p.kind() != lexer.Equal && p.kind() != lexer.ColonEqual {
			p.raiseNodes(a, b, meantEquality)
			return nil
		}
	}
	p.mark = start
	plain := p.startsPlainTarget()
	p.mark = start
	if plain {
		return nil
	}
	if a := p.bitwiseOr(); a != nil && p.expect(lexer.Equal) && p.bitwiseOr() != nil &&
		p.kind() != lexer.Equal && p.kind() != lexer.ColonEqual {
		p.raiseNode(a, "cannot assign to %s here. Maybe you meant '==' instead of '='?", describe(a))
	}
	return nil
}

// startsPlainTarget tells whether a list, tuple, generator expression, True,
// None or False comes next. It passes by the memo, which may hold what was
// found with the error rules off.
func (p *parser) startsPlainTarget() bool {
	switch p.kind() {
	case lexer.True, lexer.False, lexer.NoneKeyword:
		return true
	case lexer.LPar, lexer.LSqb:
		start := p.mark
		switch e := p.display().(type) {
		case *ast.List:
			return true
		case *ast.Tuple:
			return p.opensAt(start, e)
		case *ast.GeneratorExp:
			return p.opensAt(start, e)
		}
	}
	return false
}

// opensAt tells whether the node begins with token i itself, not inside a group
// that begins there.
func (p *parser) opensAt(i int, e ast.Expr) bool {
	r := e.Pos()
	return r.Line == p.tokens[i].Line && r.Col == p.tokens[i].Col
}

// invalidNot knows 'not' after an arithmetic operator.
func (p *parser) invalidNot(operand func(*parser) ast.Expr) {
	start := p.mark
	if !p.expect(lexer.Not) {
		return
	}
	if b := operand(p); b != nil {
		r := rangeOf(&p.tokens[start])
		p.raisePlace("SyntaxError", place{int(r.Line), int(r.Col), int(b.Pos().EndLine), int(b.Pos().EndCol)},
			"'not' after an operator must be parenthesized")
	}
}

// invalidSign knows 'not' after the sign that a term begins with.
func (p *parser) invalidSign() {
	switch p.kind() {
	case lexer.Plus, lexer.Minus, lexer.Tilde:
		p.mark++
		p.invalidNot((*parser).factor)
	}
}

// invalidDisplay knows the mistakes in brackets of the given kind.
func (p *parser) invalidDisplay(kind lexer.Kind) {
	start := p.mark
	switch kind {
	case lexer.LPar:
		p.invalidGroup()
	case lexer.LBrace:
		// CPython has this rule on even where the others are off. It comes back
		// to what has been parsed, so it needs the memo.
		if p.memo == nil {
			p.memo = map[memoKey]memoEntry{}
		}
		p.mark++
		p.invalidPairs()
		p.mark = start
		if p.invalid {
			p.invalidDictComprehension()
		}
	}
	p.mark = start
	if p.invalid {
		p.invalidComprehension(kind)
	}
}

// invalidGroup knows starred expressions alone in parentheses.
func (p *parser) invalidGroup() {
	p.mark++
	star := p.mark
	switch p.kind() {
	case lexer.Star:
		if e := p.starredExpression(); e != nil && p.expect(lexer.RPar) {
			p.raiseNode(e, "cannot use starred expression here")
		}
	case lexer.DoubleStar:
		p.mark++
		if p.expression() != nil && p.expect(lexer.RPar) {
			p.raiseAt(star, "cannot use double starred expression here")
		}
	}
}

// invalidAfterPrimary looks for a wrong generator expression where one could
// follow as an argument; CPython takes any bracket for that, but a brace not
// after what may be a target.
func (p *parser) invalidAfterPrimary(target bool) {
	switch k := p.kind(); {
	case k == lexer.LPar || k == lexer.LSqb || k == lexer.LBrace && !target:
		p.invalidComprehension(k)
	}
}

// invalidComprehension knows targets without parentheses and unpacking.
func (p *parser) invalidComprehension(kind lexer.Kind) {
	p.mark++
	start := p.mark
	if p.kind() == lexer.Star {
		if e := p.starredExpression(); e != nil && p.forIfClauses() != nil {
			p.raiseNode(e, "iterable unpacking cannot be used in comprehension")
			return
		}
	}
	if kind == lexer.LPar {
		return
	}
	p.mark = start
	a := p.starNamedExpression()
	if a == nil || !p.expect(lexer.Comma) {
		return
	}
	comma := p.mark - 1
	if b := p.starNamedExpression(); b != nil {
		elts := p.moreElements([]ast.Expr{b}, (*parser).starNamedExpression)
		if p.forIfClauses() != nil {
			p.raiseNodes(a, elts[len(elts)-1], "did you forget parentheses around the comprehension target?")
		}
		return
	}
	p.mark = comma + 1
	if p.forIfClauses() != nil {
		t := &p.tokens[comma]
		p.raisePlace("SyntaxError", place{int(a.Pos().Line), int(a.Pos().Col), int(t.EndLine), int(t.EndCol)},
			"did you forget parentheses around the comprehension target?")
	}
}

// invalidDictComprehension knows ** in a dict comprehension.
func (p *parser) invalidDictComprehension() {
	p.mark++
	star := p.mark
	if p.expect(lexer.DoubleStar) && p.bitwiseOr() != nil && p.forIfClauses() != nil && p.expect(lexer.RBrace) {
		p.raiseAt(star, "dict unpacking cannot be used in dict comprehension")
	}
}

// invalidPairs knows incomplete entries of a dict: of the first entry only some,
// of later ones all.
func (p *parser) invalidPairs() {
	start := p.mark
	if p.pair() {
		for p.expect(lexer.Comma) {
			mark := p.mark
			if !p.pair() {
				p.mark = mark
				p.invalidPair()
				break
			}
		}
	}
	p.mark = start
	p.invalidPairValue()
}

// pair: '**' bitwise_or | expression ':' expression
func (p *parser) pair() bool {
	if p.expect(lexer.DoubleStar) {
		return p.bitwiseOr() != nil
	}
	return p.expression() != nil && p.expect(lexer.Colon) && p.expression() != nil
}

func (p *parser) invalidPair() {
	start := p.mark
	a := p.expression()
	if a == nil {
		return
	}
	if p.kind() != lexer.Colon {
		r := a.Pos()
		p.setErr(p.located("SyntaxError", "':' expected after dictionary key",
			int(r.Line), int(r.EndCol), int(r.EndLine), 0))
		return
	}
	p.mark = start
	p.invalidPairValue()
}

// invalidPairValue knows a missing or starred value.
func (p *parser) invalidPairValue() {
	if p.expression() == nil || !p.expect(lexer.Colon) {
		return
	}
	colon := p.mark - 1
	switch p.kind() {
	case lexer.Star:
		star := p.mark
		p.mark++
		if p.bitwiseOr() != nil {
			p.raiseStartingFrom(star, "cannot use a starred expression in a dictionary value")
		}
	case lexer.RBrace, lexer.Comma:
		p.raiseAt(colon, "expression expected after dictionary key and ':'")
	}
}

// invalidForClause knows a comprehension's for without in, or with a target
// that cannot be assigned to.
func (p *parser) invalidForClause() {
	start := p.mark
	if p.bitwiseOr() != nil {
		p.moreElements(nil, (*parser).bitwiseOr)
		if p.err == nil && p.kind() != lexer.In {
			p.raise("'in' expected after for-loop variables")
			return
		}
	}
	p.mark = start
	p.invalidForTarget()
}
