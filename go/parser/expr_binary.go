package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines the arithmetic and bit operators, by precedence climbing
// (chains of any length are read in a loop), the unary ones and powers.

// The precedences of the binary operators.
const (
	precBitOr = iota + 1
	precBitXor
	precBitAnd
	precShift
	precSum
	precTerm
)

// binaryOperator returns a token's operator and its precedence, or 0.
func binaryOperator(k lexer.Kind) (ast.Operator, int) {
	switch k {
	case lexer.VBar:
		return ast.BitOr, precBitOr
	case lexer.Circumflex:
		return ast.BitXor, precBitXor
	case lexer.Amper:
		return ast.BitAnd, precBitAnd
	case lexer.LeftShift:
		return ast.LShift, precShift
	case lexer.RightShift:
		return ast.RShift, precShift
	case lexer.Plus:
		return ast.Add, precSum
	case lexer.Minus:
		return ast.Sub, precSum
	case lexer.Star:
		return ast.Mult, precTerm
	case lexer.Slash:
		return ast.Div, precTerm
	case lexer.DoubleSlash:
		return ast.FloorDiv, precTerm
	case lexer.Percent:
		return ast.Modulo, precTerm
	case lexer.At:
		return ast.MatMult, precTerm
	}
	return 0, 0
}

// bitwiseOr reads everything that binds tighter than a comparison.
func (p *parser) bitwiseOr() ast.Expr {
	return p.memoized(ruleBitwiseOr, func(p *parser) ast.Expr {
		shifted := p.shifted
		p.shifted = false
		e := p.binary(precBitOr)
		p.shifted = shifted
		return e
	})
}

// binary reads operands joined by operators of at least precedence lowest.
func (p *parser) binary(lowest int) ast.Expr {
	start := p.mark
	left := p.factor()
	if left == nil {
		if p.invalid && lowest <= precTerm {
			p.mark = start
			p.invalidSign()
		}
		return nil
	}
	for {
		op, prec := binaryOperator(p.kind())
		mark := p.mark
		if prec < lowest || prec == 0 || mark == p.failedOp {
			return left
		}
		p.mark++
		right := p.rightOperand(prec)
		if right == nil {
			if p.invalid && prec >= precSum && !p.shifted {
				p.mark = mark + 1
				p.invalidNot((*parser).inversion)
			}
			p.mark = mark
			p.failedOp = mark
			return left
		}
		left = &ast.BinOp{Range: p.from(start), Left: left, Op: op, Right: right}
	}
}

// rightOperand reads what follows an operator, and notes whether a shift is one
// of the operators around it.
func (p *parser) rightOperand(prec int) ast.Expr {
	shifted := p.shifted
	p.shifted = prec == precShift || shifted && prec > precShift
	e := p.binary(prec + 1)
	p.shifted = shifted
	return e
}

// factor: ('+' | '-' | '~') factor | power
func (p *parser) factor() ast.Expr {
	return p.memoized(ruleFactor, (*parser).parseFactor)
}

func (p *parser) parseFactor() ast.Expr {
	start := p.mark
	var op ast.UnaryOperator
	switch p.kind() {
	case lexer.Plus:
		op = ast.UAdd
	case lexer.Minus:
		op = ast.USub
	case lexer.Tilde:
		op = ast.Invert
	default:
		return p.power()
	}
	if !p.enter(1) {
		return nil
	}
	p.mark++
	operand := p.factor()
	p.depth--
	if operand == nil {
		return nil
	}
	return &ast.UnaryOp{Range: p.from(start), Op: op, Operand: operand}
}

// power: await_primary ['**' factor]
func (p *parser) power() ast.Expr {
	start := p.mark
	base := p.awaitPrimary()
	if base == nil || p.kind() != lexer.DoubleStar || !p.enter(2) {
		return base
	}
	mark := p.mark
	p.mark++
	exponent := p.factor()
	p.depth -= 2
	if exponent == nil {
		p.mark = mark
		return base
	}
	return &ast.BinOp{Range: p.from(start), Left: base, Op: ast.Pow, Right: exponent}
}

// awaitPrimary: ['await'] primary
func (p *parser) awaitPrimary() ast.Expr {
	start := p.mark
	if !p.expect(lexer.Await) {
		return p.primary()
	}
	value := p.primary()
	if value == nil {
		return nil
	}
	return &ast.Await{Range: p.from(start), Value: value}
}
