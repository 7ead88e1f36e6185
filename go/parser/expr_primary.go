package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines attributes, calls and subscripts.

// primary: atom ('.' NAME | '(' [arguments] ')' | genexp | '[' slices ']')*
func (p *parser) primary() ast.Expr {
	return p.memoized(ruleAwaitPrimary, (*parser).parsePrimary)
}

func (p *parser) parsePrimary() ast.Expr {
	start := p.mark
	e := p.atom()
	if e == nil {
		return nil
	}
	for {
		mark := p.mark
		var next ast.Expr
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
	args, keywords, ok := p.arguments()
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

// arguments reads up to the closing parenthesis of a call.
func (p *parser) arguments() ([]ast.Expr, []*ast.Keyword, bool) {
	start := p.mark
	a := argumentList{parser: p}
	if a.parse() && p.kind() == lexer.RPar {
		return a.args, a.keywords, true
	}
	if p.invalid {
		p.mark = start
		p.invalidArguments()
	}
	return nil, nil, false
}

// argumentList collects the arguments of one call.
type argumentList struct {
	*parser
	args     []ast.Expr
	keywords []*ast.Keyword
	unpacked bool // **mapping has been seen
}

func (a *argumentList) parse() bool {
	for a.kind() != lexer.RPar {
		if !a.argument() {
			return false
		}
		if !a.expect(lexer.Comma) {
			break
		}
	}
	return a.err == nil
}

// argument: starred | '**' expression | NAME '=' expression | named_expression
func (a *argumentList) argument() bool {
	start := a.mark
	switch a.kind() {
	case lexer.Star:
		if a.unpacked {
			return false
		}
		e := a.starredExpression()
		if e == nil {
			return false
		}
		a.args = append(a.args, e)
		return true
	case lexer.DoubleStar:
		return a.unpackMapping()
	case lexer.Name:
		if a.invalid && (len(a.keywords) > 0 || a.kindAt(1) == lexer.Equal) {
			a.invalidKwarg()
			a.mark = start
		}
		if a.kindAt(1) == lexer.Equal {
			return a.keyword()
		}
	}
	if len(a.keywords) > 0 {
		if a.invalid {
			a.invalidKwarg()
			a.mark = start
		}
		return false
	}
	return a.positional()
}

func (a *argumentList) keyword() bool {
	start := a.mark
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
	a.unpacked = true
	return true
}

// positional reads an argument without a name, or the generator expression that
// is the only argument; its range is set by call.
func (a *argumentList) positional() bool {
	e := a.assignmentExpression()
	if e == nil && a.err == nil {
		e = a.expression()
	}
	if e == nil || a.kind() == lexer.ColonEqual || a.kind() == lexer.Equal {
		return false
	}
	if k := a.kind(); (k == lexer.For || k == lexer.Async) && len(a.args) == 0 {
		generators := a.forIfClauses()
		if generators == nil || a.kind() != lexer.RPar {
			return false
		}
		e = &ast.GeneratorExp{Elt: e, Generators: generators}
	}
	a.args = append(a.args, e)
	return true
}

// starredExpression: '*' expression
func (p *parser) starredExpression() ast.Expr {
	start := p.mark
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
