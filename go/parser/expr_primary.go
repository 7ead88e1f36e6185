package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines attributes, calls and subscripts.

// primary: atom ('.' NAME | '(' [arguments] ')' | genexp | '[' slices ']')*
func (p *parser) primary() ast.Expr {
	return p.memoized(rulePrimary, func(p *parser) ast.Expr { return p.parsePrimary(false) })
}

// targetPrimary is primary where a target of an assignment is looked for, for
// which there are fewer error rules.
func (p *parser) targetPrimary() ast.Expr {
	return p.memoized(ruleTargetPrimary, func(p *parser) ast.Expr { return p.parsePrimary(true) })
}

func (p *parser) parsePrimary(target bool) ast.Expr {
	start := p.mark
	e := p.atom()
	if e == nil {
		return nil
	}
	for {
		mark := p.mark
		var next ast.Expr
		if p.invalid {
			p.invalidAfterPrimary(target)
			p.mark = mark
		}
		switch p.kind() {
		case lexer.Dot:
			p.mark++
			if attr := p.identifier(); attr != "" {
				next = &ast.Attribute{Range: p.from(start), Value: e, Attr: attr}
			}
		case lexer.LPar:
			next = p.call(start, e)
		case lexer.LSqb:
			p.mark++
			if slice := p.bracketed((*parser).slices); slice != nil && p.expect(lexer.RSqb) {
				next = &ast.Subscript{Range: p.from(start), Value: e, Slice: slice}
			}
		}
		if next == nil {
			p.mark = mark
			return e
		}
		e = next
	}
}

// bracketed runs a rule one level deeper.
func (p *parser) bracketed(rule func(*parser) ast.Expr) ast.Expr {
	if !p.enter(4) {
		return nil
	}
	e := rule(p)
	p.depth -= 4
	return e
}

// call reads the arguments of a call of fn.
func (p *parser) call(start int, fn ast.Expr) ast.Expr {
	if !p.enter(4) {
		return nil
	}
	defer func() { p.depth -= 4 }()
	open := p.mark
	p.mark++
	args, keywords, ok := p.arguments(true)
	if !ok || !p.expect(lexer.RPar) {
		return nil
	}
	// A generator expression as the only argument shares the parentheses.
	if len(args) == 1 && len(keywords) == 0 {
		if g, ok := args[0].(*ast.GeneratorExp); ok && g.Line == 0 {
			g.Range = p.from(open)
		}
	}
	return &ast.Call{Range: p.from(start), Func: fn, Args: args, Keywords: keywords}
}

// arguments reads up to the closing parenthesis of a call, or, without
// generator expressions that share its parentheses, of a class.
func (p *parser) arguments(call bool) ([]ast.Expr, []*ast.Keyword, bool) {
	start := p.mark
	key := memoKey{pos: int32(start), rule: ruleArguments}
	if _, failed := p.memo[key]; failed {
		return nil, nil, false
	}
	a := argumentList{parser: p, call: call}
	if p.kind() == lexer.RPar {
		return nil, nil, true
	}
	if a.parse() {
		p.expect(lexer.Comma)
		if p.kind() == lexer.RPar {
			return a.args, a.keywords, true
		}
	}
	if p.invalid {
		p.mark = start
		p.invalidArguments()
	}
	if p.memo != nil {
		p.memo[key] = memoEntry{}
	}
	return nil, nil, false
}

// argumentList collects the arguments of one call.
type argumentList struct {
	*parser
	args     []ast.Expr
	keywords []*ast.Keyword
	call     bool // a generator expression may be the only argument
}

// parse reads the arguments that are in order: positional ones and unpacked
// sequences, then keywords and unpacked sequences, then keywords and unpacked
// mappings. A trailing comma is left.
func (a *argumentList) parse() bool {
	if !a.repeat((*argumentList).positional) {
		return a.named()
	}
	mark := a.mark
	if a.expect(lexer.Comma) && !a.named() {
		a.mark = mark
	}
	return a.err == nil
}

// named reads the second and third group.
func (a *argumentList) named() bool {
	if !a.repeat((*argumentList).keywordOrStarred) {
		return a.repeat((*argumentList).keywordOrMapping)
	}
	mark := a.mark
	if a.expect(lexer.Comma) && !a.repeat((*argumentList).keywordOrMapping) {
		a.mark = mark
	}
	return a.err == nil
}

// repeat reads arguments of one group, separated by commas; false if none.
func (a *argumentList) repeat(argument func(*argumentList) bool) bool {
	start := a.mark
	if !argument(a) {
		a.mark = start
		return false
	}
	for a.kind() == lexer.Comma {
		mark := a.mark
		a.mark++
		if !argument(a) {
			a.mark = mark
			break
		}
	}
	return a.err == nil
}

// keywordOrStarred: NAME '=' expression | starred_expression
func (a *argumentList) keywordOrStarred() bool {
	a.tryInvalidKwarg()
	if a.kind() == lexer.Star {
		return a.starredArgument()
	}
	return a.keyword()
}

// keywordOrMapping: NAME '=' expression | '**' expression
func (a *argumentList) keywordOrMapping() bool {
	a.tryInvalidKwarg()
	if a.kind() == lexer.DoubleStar {
		return a.unpackMapping()
	}
	return a.keyword()
}

func (a *argumentList) tryInvalidKwarg() {
	if a.invalid {
		mark := a.mark
		a.invalidKwarg()
		a.mark = mark
	}
}

func (a *argumentList) starredArgument() bool {
	e := a.starredExpression()
	if e != nil {
		a.args = append(a.args, e)
	}
	return e != nil
}

// keyword: NAME '=' expression
func (a *argumentList) keyword() bool {
	start := a.mark
	if a.kind() != lexer.Name || a.kindAt(1) != lexer.Equal {
		return false
	}
	name := a.identifier()
	a.mark++
	value := a.expression()
	if value == nil {
		return false
	}
	a.keywords = append(a.keywords, &ast.Keyword{Range: a.from(start), Arg: name, Value: value})
	return true
}

func (a *argumentList) unpackMapping() bool {
	start := a.mark
	a.mark++
	value := a.expression()
	if value == nil {
		return false
	}
	a.keywords = append(a.keywords, &ast.Keyword{Range: a.from(start), Value: value})
	return true
}

// positional reads an argument without a name, or the generator expression that
// is the only argument; its range is set by call.
func (a *argumentList) positional() bool {
	switch a.kind() {
	case lexer.Star:
		return a.starredArgument()
	case lexer.Name:
		if a.kindAt(1) == lexer.Equal {
			return false
		}
	}
	e := a.assignmentExpression()
	if e == nil && a.err == nil {
		e = a.expression()
	}
	if e == nil || a.kind() == lexer.ColonEqual || a.kind() == lexer.Equal {
		return false
	}
	if k := a.kind(); a.call && (k == lexer.For || k == lexer.Async) && len(a.args) == 0 {
		mark := a.mark
		if generators := a.forIfClauses(); generators != nil && a.kind() == lexer.RPar {
			e = &ast.GeneratorExp{Elt: e, Generators: generators}
		} else {
			a.mark = mark
		}
	}
	a.args = append(a.args, e)
	return true
}

// starredExpression: '*' expression
func (p *parser) starredExpression() ast.Expr {
	start := p.mark
	if p.invalid && p.kind() == lexer.Star {
		p.mark++
		if p.expression() != nil && p.expect(lexer.Equal) {
			if b := p.expression(); b != nil {
				end := b.Pos()
				t := &p.tokens[start]
				p.raisePlace("SyntaxError", place{int(t.Line), int(t.Col), int(end.EndLine), int(end.EndCol)},
					"cannot assign to iterable argument unpacking")
			}
		}
		p.mark = start
	}
	if e := p.starred((*parser).expression); e != nil {
		return e
	}
	if p.invalid && p.err == nil && p.tokens[start].Kind == lexer.Star {
		p.raise("Invalid star expression")
	}
	return nil
}

// slices: slice !',' | ','.(slice | starred_expression)+ [',']
func (p *parser) slices() ast.Expr {
	start := p.mark
	first := p.sliceElement()
	if first == nil {
		return nil
	}
	if _, star := first.(*ast.Starred); !star && p.kind() != lexer.Comma {
		return first
	}
	elts := p.moreElements([]ast.Expr{first}, (*parser).sliceElement)
	return &ast.Tuple{Range: p.from(start), Elts: elts}
}

func (p *parser) sliceElement() ast.Expr {
	if p.kind() == lexer.Star {
		return p.starredExpression()
	}
	return p.slice()
}

// slice: [expression] ':' [expression] [':' [expression]] | named_expression
func (p *parser) slice() ast.Expr {
	start := p.mark
	var lower ast.Expr
	if p.kind() != lexer.Colon {
		if lower = p.namedExpression(); lower == nil || p.kind() != lexer.Colon {
			return lower
		}
		if _, walrus := lower.(*ast.NamedExpr); walrus && p.tokens[start].Kind != lexer.LPar {
			return lower
		}
	}
	p.mark++
	s := &ast.Slice{Lower: lower, Upper: p.sliceBound()}
	if p.expect(lexer.Colon) {
		s.Step = p.sliceBound()
	}
	s.Range = p.from(start)
	return s
}

// sliceBound reads an expression unless the slice or its part ends here.
func (p *parser) sliceBound() ast.Expr {
	switch p.kind() {
	case lexer.Colon, lexer.RSqb, lexer.Comma:
		return nil
	}
	return p.optional((*parser).expression)
}
