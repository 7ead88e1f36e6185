package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines the patterns of the match statement.

// patterns: open_sequence_pattern | pattern
func (p *parser) patterns() ast.Pattern {
	start := p.mark
	first := p.maybeStarPattern()
	if first == nil {
		return nil
	}
	if p.kind() == lexer.Comma {
		seq := p.morePatterns(first)
		return &ast.MatchSequence{Range: p.from(start), Patterns: seq}
	}
	if _, star := first.(*ast.MatchStar); star {
		return nil
	}
	return first
}

// morePatterns: (',' maybe_star_pattern)* [',']
func (p *parser) morePatterns(first ast.Pattern) []ast.Pattern {
	seq := []ast.Pattern{first}
	for p.expect(lexer.Comma) {
		mark := p.mark
		next := p.maybeStarPattern()
		if next == nil {
			p.mark = mark
			break
		}
		seq = append(seq, next)
	}
	return seq
}

// maybeStarPattern: '*' (NAME | '_') | pattern
func (p *parser) maybeStarPattern() ast.Pattern {
	if p.kind() != lexer.Star {
		return p.pattern()
	}
	start := p.mark
	p.mark++
	name := p.identifier()
	if name == "" {
		return nil
	}
	if name == "_" {
		name = ""
	}
	return &ast.MatchStar{Range: p.from(start), Name: name}
}

// pattern: or_pattern ['as' capture_target]
func (p *parser) pattern() ast.Pattern {
	if !p.enter(2) {
		return nil
	}
	defer func() { p.depth -= 2 }()
	start := p.mark
	inner := p.orPattern()
	if inner == nil || p.kind() != lexer.As {
		return inner
	}
	mark := p.mark
	p.mark++
	if name := p.captureTarget(); name != "" {
		return &ast.MatchAs{Range: p.from(start), Pattern: inner, Name: name}
	}
	if p.invalid {
		p.mark = start
		p.invalidAsPattern()
	}
	p.mark = mark
	return inner
}

// captureTarget: !"_" NAME !('.' | '(' | '=')
func (p *parser) captureTarget() string {
	start := p.mark
	if p.is("_") {
		return ""
	}
	name := p.identifier()
	switch p.kind() {
	case lexer.Dot, lexer.LPar, lexer.Equal:
		p.mark = start
		return ""
	}
	return name
}

// orPattern: '|'.closed_pattern+
func (p *parser) orPattern() ast.Pattern {
	start := p.mark
	first := p.closedPattern()
	if first == nil || p.kind() != lexer.VBar {
		return first
	}
	alternatives := []ast.Pattern{first}
	for p.kind() == lexer.VBar {
		mark := p.mark
		p.mark++
		next := p.closedPattern()
		if next == nil {
			p.mark = mark
			break
		}
		alternatives = append(alternatives, next)
	}
	if len(alternatives) == 1 {
		return first
	}
	return &ast.MatchOr{Range: p.from(start), Patterns: alternatives}
}

func (p *parser) closedPattern() ast.Pattern {
	start := p.mark
	switch p.kind() {
	case lexer.Number, lexer.Minus, lexer.String, lexer.FStringStart, lexer.TStringStart:
		return p.literalPattern()
	case lexer.NoneKeyword:
		p.mark++
		return &ast.MatchSingleton{Range: p.from(start)}
	case lexer.True, lexer.False:
		value := p.kind() == lexer.True
		p.mark++
		return &ast.MatchSingleton{Range: p.from(start), Value: value}
	case lexer.Name:
		return p.namePattern()
	case lexer.LPar:
		return p.groupPattern()
	case lexer.LSqb:
		p.mark++
		return p.sequencePattern(start, lexer.RSqb)
	case lexer.LBrace:
		return p.mappingPattern()
	}
	return nil
}

// literalPattern: signed_number !('+' | '-') | complex_number | strings
func (p *parser) literalPattern() ast.Pattern {
	start := p.mark
	e := p.literalExpr()
	if e == nil {
		return nil
	}
	return &ast.MatchValue{Range: p.from(start), Value: e}
}

// literalExpr is the expression of literalPattern.
func (p *parser) literalExpr() ast.Expr {
	if k := p.kind(); k != lexer.Number && k != lexer.Minus {
		return p.atom()
	}
	start := p.mark
	left := p.signedNumber()
	if left == nil {
		return nil
	}
	op := ast.Add
	switch p.kind() {
	case lexer.Plus:
	case lexer.Minus:
		op = ast.Sub
	default:
		return left
	}
	if !isRealNumber(left) {
		p.raiseNode(left, "real number required in complex literal")
		return nil
	}
	p.mark++
	if p.kind() != lexer.Number {
		return nil
	}
	right := p.number()
	if right == nil {
		return nil
	}
	if !isImaginary(right) {
		p.raiseNode(right, "imaginary number required in complex literal")
		return nil
	}
	return &ast.BinOp{Range: p.from(start), Left: left, Op: op, Right: right}
}

// signedNumber: ['-'] NUMBER
func (p *parser) signedNumber() ast.Expr {
	start := p.mark
	minus := p.expect(lexer.Minus)
	if p.kind() != lexer.Number {
		return nil
	}
	e := p.number()
	if e == nil || !minus {
		return e
	}
	return &ast.UnaryOp{Range: p.from(start), Op: ast.USub, Operand: e}
}

func isRealNumber(e ast.Expr) bool {
	if u, ok := e.(*ast.UnaryOp); ok {
		e = u.Operand
	}
	return !isImaginary(e)
}

func isImaginary(e ast.Expr) bool {
	c, ok := e.(*ast.Constant)
	if !ok {
		return false
	}
	_, ok = c.Value.(complex128)
	return ok
}

// namePattern: capture, wildcard, dotted value, or class pattern
func (p *parser) namePattern() ast.Pattern {
	start := p.mark
	if p.is("_") {
		p.mark++
		return &ast.MatchAs{Range: p.from(start)}
	}
	next := p.kindAt(1)
	if next != lexer.Dot && next != lexer.LPar && next != lexer.Equal {
		name := p.identifier()
		return &ast.MatchAs{Range: p.from(start), Name: name}
	}
	e, dotted := p.nameOrAttr()
	switch p.kind() {
	case lexer.LPar:
		return p.classPattern(start, e)
	case lexer.Equal, lexer.Dot:
		return nil
	}
	if !dotted {
		return nil
	}
	return &ast.MatchValue{Range: p.from(start), Value: e}
}

// nameOrAttr: NAME ('.' NAME)*
func (p *parser) nameOrAttr() (e ast.Expr, dotted bool) {
	start := p.mark
	e = p.nameExpr(ast.Load)
	for p.kind() == lexer.Dot && p.kindAt(1) == lexer.Name {
		p.mark++
		attr := p.identifier()
		e = &ast.Attribute{Range: p.from(start), Value: e, Attr: attr}
		dotted = true
	}
	return e, dotted
}

// groupPattern: '(' pattern ')' | '(' [open_sequence_pattern] ')'
func (p *parser) groupPattern() ast.Pattern {
	start := p.mark
	p.mark++
	if p.kind() != lexer.RPar {
		mark := p.mark
		inner := p.maybeStarPattern()
		if inner == nil {
			return nil
		}
		_, star := inner.(*ast.MatchStar)
		if !star && p.expect(lexer.RPar) {
			return inner
		}
		if p.kind() != lexer.Comma {
			return nil
		}
		p.mark = mark
	}
	return p.sequencePattern(start, lexer.RPar)
}

// sequencePattern: [','.maybe_star_pattern+ [',']] and the closing bracket
func (p *parser) sequencePattern(start int, closing lexer.Kind) ast.Pattern {
	var seq []ast.Pattern
	if p.kind() != closing {
		first := p.maybeStarPattern()
		if first == nil {
			return nil
		}
		seq = p.morePatterns(first)
	}
	if !p.expect(closing) {
		return nil
	}
	return &ast.MatchSequence{Range: p.from(start), Patterns: seq}
}

// mappingPattern: '{' [','.(key ':' pattern)+] [',' '**' NAME] [','] '}'
func (p *parser) mappingPattern() ast.Pattern {
	start := p.mark
	p.mark++
	m := &ast.MatchMapping{}
	for p.kind() != lexer.RBrace {
		if p.expect(lexer.DoubleStar) {
			if m.Rest = p.captureTarget(); m.Rest == "" {
				return nil
			}
			p.expect(lexer.Comma)
			break
		}
		key := p.mappingKey()
		if key == nil || !p.expect(lexer.Colon) {
			return nil
		}
		value := p.pattern()
		if value == nil {
			return nil
		}
		m.Keys = append(m.Keys, key)
		m.Patterns = append(m.Patterns, value)
		if !p.expect(lexer.Comma) {
			break
		}
	}
	if !p.expect(lexer.RBrace) {
		return nil
	}
	m.Range = p.from(start)
	return m
}

// mappingKey: literal_expr | attr
func (p *parser) mappingKey() ast.Expr {
	switch p.kind() {
	case lexer.Number, lexer.Minus, lexer.String, lexer.FStringStart, lexer.TStringStart,
		lexer.True, lexer.False, lexer.NoneKeyword:
		return p.literalExpr()
	case lexer.Name:
		if e, dotted := p.nameOrAttr(); dotted {
			return e
		}
	}
	return nil
}

// classPattern: name_or_attr '(' [','.pattern+] [',' ','.(NAME '=' pattern)+] [','] ')'
func (p *parser) classPattern(start int, cls ast.Expr) ast.Pattern {
	p.mark++
	m := &ast.MatchClass{Cls: cls}
	for p.kind() != lexer.RPar {
		if !p.classPatternItem(m) {
			if p.invalid {
				p.mark = start
				p.invalidClassPattern()
			}
			return nil
		}
		if !p.expect(lexer.Comma) {
			break
		}
	}
	if !p.expect(lexer.RPar) {
		return nil
	}
	m.Range = p.from(start)
	return m
}

func (p *parser) classPatternItem(m *ast.MatchClass) bool {
	if p.kind() == lexer.Name && p.kindAt(1) == lexer.Equal {
		name := p.identifier()
		p.mark++
		value := p.pattern()
		if value == nil {
			return false
		}
		m.KwdAttrs = append(m.KwdAttrs, name)
		m.KwdPatterns = append(m.KwdPatterns, value)
		return true
	}
	if len(m.KwdAttrs) > 0 {
		return false
	}
	pattern := p.pattern()
	if pattern == nil {
		return false
	}
	m.Patterns = append(m.Patterns, pattern)
	return true
}
