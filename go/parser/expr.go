package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines expressions down to comparisons, from the loosest binding
// to the tighter ones; operators are in expr_binary.go, the rest in expr_atom.go.

// annotatedRHS: yield_expr | star_expressions
func (p *parser) annotatedRHS() ast.Expr {
	if p.kind() == lexer.Yield {
		return p.yieldExpr()
	}
	return p.starExpressions()
}

// yieldExpr: 'yield' 'from' expression | 'yield' [star_expressions]
func (p *parser) yieldExpr() ast.Expr {
	start := p.mark
	if !p.expect(lexer.Yield) {
		return nil
	}
	if p.kind() == lexer.From {
		p.mark++
		value := p.expression()
		if value == nil {
			return nil
		}
		return &ast.YieldFrom{Range: p.from(start), Value: value}
	}
	value := p.optional((*parser).starExpressions)
	return &ast.Yield{Range: p.from(start), Value: value}
}

// starExpressions: ','.star_expression+ [','], a tuple if there is a comma
func (p *parser) starExpressions() ast.Expr {
	return p.commaList((*parser).starExpression)
}

// expressions: ','.expression+ [','], a tuple if there is a comma
func (p *parser) expressions() ast.Expr {
	return p.commaList((*parser).expression)
}

// commaList reads elements separated by commas; one alone stands for itself.
func (p *parser) commaList(element func(*parser) ast.Expr) ast.Expr {
	start := p.mark
	first := element(p)
	if first == nil || p.kind() != lexer.Comma {
		return first
	}
	elts := p.moreElements([]ast.Expr{first}, element)
	return &ast.Tuple{Range: p.from(start), Elts: elts}
}

// moreElements reads (',' element)* [','] after the first element.
func (p *parser) moreElements(elts []ast.Expr, element func(*parser) ast.Expr) []ast.Expr {
	for p.expect(lexer.Comma) {
		e := p.optional(element)
		if e == nil {
			break
		}
		elts = append(elts, e)
	}
	return elts
}

// starExpression: '*' bitwise_or | expression
func (p *parser) starExpression() ast.Expr {
	return p.memoized(ruleStarExpression, func(p *parser) ast.Expr {
		if p.kind() == lexer.Star {
			return p.starred((*parser).bitwiseOr)
		}
		return p.expression()
	})
}

// starred reads * and what it unpacks.
func (p *parser) starred(operand func(*parser) ast.Expr) ast.Expr {
	start := p.mark
	if !p.expect(lexer.Star) {
		return nil
	}
	value := operand(p)
	if value == nil {
		p.mark = start
		return nil
	}
	return &ast.Starred{Range: p.from(start), Value: value}
}

// starNamedExpression: '*' bitwise_or | named_expression
func (p *parser) starNamedExpression() ast.Expr {
	if p.kind() == lexer.Star {
		return p.starred((*parser).bitwiseOr)
	}
	return p.namedExpression()
}

// namedExpression: NAME ':=' expression | expression !':='
func (p *parser) namedExpression() ast.Expr {
	start := p.mark
	if e := p.assignmentExpression(); e != nil {
		return e
	}
	p.mark = start
	if p.invalid {
		// Through the memo, so that it is tried once for each token.
		p.memoized(ruleInvalidNamed, (*parser).invalidNamedExpression)
		p.mark = start
	}
	e := p.expression()
	if e == nil || p.kind() == lexer.ColonEqual {
		return nil
	}
	return e
}

// assignmentExpression: NAME ':=' expression
func (p *parser) assignmentExpression() ast.Expr {
	start := p.mark
	if p.kind() != lexer.Name || p.kindAt(1) != lexer.ColonEqual {
		return nil
	}
	target := p.nameExpr(ast.Store)
	p.mark++
	value := p.expression()
	if value == nil {
		return nil
	}
	return &ast.NamedExpr{Range: p.from(start), Target: target, Value: value}
}

// expression: disjunction ['if' disjunction 'else' expression] | lambdef
func (p *parser) expression() ast.Expr {
	return p.memoized(ruleExpression, (*parser).parseExpression)
}

func (p *parser) parseExpression() ast.Expr {
	if p.invalid {
		start := p.mark
		if !p.enter(2) {
			return nil
		}
		p.invalidExpression()
		p.mark = start
		p.invalidLegacy()
		p.mark = start
		p.depth -= 2
	}
	return p.plainExpression()
}

// plainExpression is expression without its error rules.
func (p *parser) plainExpression() ast.Expr {
	start := p.mark
	if p.kind() == lexer.Lambda {
		return p.lambda()
	}
	body := p.disjunction()
	if body == nil || p.kind() != lexer.If {
		return body
	}
	mark := p.mark
	p.mark++
	test := p.disjunction()
	if test != nil && p.expect(lexer.Else) && p.enter(1) {
		orelse := p.expression()
		p.depth--
		if orelse != nil {
			return &ast.IfExp{Range: p.from(start), Test: test, Body: body, Orelse: orelse}
		}
	}
	p.mark = mark
	return body
}

// lambda: 'lambda' [lambda_params] ':' expression
func (p *parser) lambda() ast.Expr {
	start := p.mark
	if !p.expect(lexer.Lambda) || !p.enter(2) {
		return nil
	}
	defer func() { p.depth -= 2 }()
	args := p.parameters(true)
	if args == nil || !p.expect(lexer.Colon) {
		return nil
	}
	body := p.expression()
	if body == nil {
		return nil
	}
	return &ast.Lambda{Range: p.from(start), Args: args, Body: body}
}

// disjunction: conjunction ('or' conjunction)*
func (p *parser) disjunction() ast.Expr {
	return p.memoized(ruleDisjunction, func(p *parser) ast.Expr {
		return p.boolOp(lexer.Or, ast.Or, (*parser).conjunction)
	})
}

// conjunction: inversion ('and' inversion)*
func (p *parser) conjunction() ast.Expr {
	return p.memoized(ruleConjunction, func(p *parser) ast.Expr {
		return p.boolOp(lexer.And, ast.And, (*parser).inversion)
	})
}

func (p *parser) boolOp(word lexer.Kind, op ast.BoolOperator, operand func(*parser) ast.Expr) ast.Expr {
	start := p.mark
	first := operand(p)
	if first == nil || p.kind() != word {
		return first
	}
	values := []ast.Expr{first}
	for p.kind() == word {
		mark := p.mark
		p.mark++
		e := operand(p)
		if e == nil {
			p.mark = mark
			break
		}
		values = append(values, e)
	}
	if len(values) == 1 {
		return first
	}
	return &ast.BoolOp{Range: p.from(start), Op: op, Values: values}
}

// inversion: 'not' inversion | comparison
func (p *parser) inversion() ast.Expr {
	return p.memoized(ruleInversion, func(p *parser) ast.Expr {
		start := p.mark
		if !p.expect(lexer.Not) {
			return p.comparison()
		}
		if !p.enter(1) {
			return nil
		}
		operand := p.inversion()
		p.depth--
		if operand == nil {
			return nil
		}
		return &ast.UnaryOp{Range: p.from(start), Op: ast.Not, Operand: operand}
	})
}

// comparison: bitwise_or (comp_op bitwise_or)*
func (p *parser) comparison() ast.Expr {
	start := p.mark
	left := p.bitwiseOr()
	if left == nil {
		return nil
	}
	var ops []ast.CmpOp
	var comparators []ast.Expr
	for {
		mark := p.mark
		op, ok := p.comparisonOperator()
		if !ok {
			break
		}
		right := p.bitwiseOr()
		if right == nil {
			p.mark = mark
			break
		}
		ops = append(ops, op)
		comparators = append(comparators, right)
	}
	if len(ops) == 0 {
		return left
	}
	return &ast.Compare{Range: p.from(start), Left: left, Ops: ops, Comparators: comparators}
}

// comparisonOperator consumes an operator of one or two tokens.
func (p *parser) comparisonOperator() (ast.CmpOp, bool) {
	var op ast.CmpOp
	switch p.kind() {
	case lexer.EqEqual:
		op = ast.Eq
	case lexer.NotEqual:
		switch old := p.text(p.mark) == "<>"; {
		case !old && p.oldNotEqual:
			p.raise("with Barry as BDFL, use '<>' instead of '!='")
			return 0, false
		case old && !p.oldNotEqual:
			return 0, false
		}
		op = ast.NotEq
	case lexer.Less:
		op = ast.Lt
	case lexer.LessEqual:
		op = ast.LtE
	case lexer.Greater:
		op = ast.Gt
	case lexer.GreaterEqual:
		op = ast.GtE
	case lexer.In:
		op = ast.In
	case lexer.Is:
		op = ast.Is
		if p.kindAt(1) == lexer.Not {
			p.mark++
			op = ast.IsNot
		}
	case lexer.Not:
		if p.kindAt(1) != lexer.In {
			return 0, false
		}
		p.mark++
		op = ast.NotIn
	default:
		return 0, false
	}
	p.mark++
	return op, true
}
