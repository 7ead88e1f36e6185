package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines the parameters of functions and lambdas.

// paramParser reads one parameter list.
type paramParser struct {
	*parser
	lambda bool
	close  lexer.Kind // the token after the list
	args   *ast.Arguments
	star   bool // * or *args has been seen
}

// parameters reads the parameters up to the closing parenthesis, or, of a
// lambda, the colon. It returns nil after a failure.
func (p *parser) parameters(lambda bool) *ast.Arguments {
	pp := paramParser{parser: p, lambda: lambda, close: lexer.RPar, args: &ast.Arguments{}}
	if lambda {
		pp.close = lexer.Colon
	}
	if p.invalid {
		start := p.mark
		pp.invalidParameters()
		p.mark = start
	}
	for p.kind() != pp.close {
		if !pp.item() {
			return nil
		}
		if !p.expect(lexer.Comma) {
			break
		}
	}
	if p.err != nil || p.kind() != pp.close {
		return nil
	}
	return pp.args
}

// item reads one parameter or a / or *.
func (p *paramParser) item() bool {
	switch p.kind() {
	case lexer.Name:
		return p.args.Kwarg == nil && p.named()
	case lexer.Slash:
		if p.star || len(p.args.Posonlyargs) > 0 || len(p.args.Args) == 0 || p.args.Kwarg != nil {
			return false
		}
		p.mark++
		p.args.Posonlyargs, p.args.Args = p.args.Args, nil
		return true
	case lexer.Star:
		return !p.star && p.args.Kwarg == nil && p.starItem()
	case lexer.DoubleStar:
		if p.invalid {
			mark := p.mark
			p.invalidKwds()
			p.mark = mark
		}
		if p.args.Kwarg != nil || !p.expect(lexer.DoubleStar) {
			return false
		}
		p.args.Kwarg = p.param(false)
		return p.args.Kwarg != nil
	}
	return false
}

// named reads a parameter with its default.
func (p *paramParser) named() bool {
	a := p.param(false)
	if a == nil {
		return false
	}
	value, ok := p.defaultValue()
	if !ok {
		return false
	}
	switch {
	case p.star:
		p.args.Kwonlyargs = append(p.args.Kwonlyargs, a)
		p.args.KwDefaults = append(p.args.KwDefaults, value)
		return true
	case value != nil:
		p.args.Defaults = append(p.args.Defaults, value)
	case len(p.args.Defaults) > 0:
		return false
	}
	p.args.Args = append(p.args.Args, a)
	return true
}

// defaultValue: ['=' expression]
func (p *paramParser) defaultValue() (ast.Expr, bool) {
	start := p.mark
	if !p.expect(lexer.Equal) {
		return nil, p.err == nil
	}
	if e := p.expression(); e != nil {
		return e, true
	}
	if p.invalid {
		p.mark = start + 1
		if k := p.kind(); k == lexer.RPar || k == lexer.Comma {
			p.raiseAt(start, "expected default value expression")
		}
	}
	return nil, false
}

// starItem reads * or *args; a bare * needs a parameter after it.
func (p *paramParser) starItem() bool {
	if p.invalid {
		mark := p.mark
		p.invalidStarEtc()
		p.mark = mark
	}
	if !p.expect(lexer.Star) {
		return false
	}
	p.star = true
	if p.kind() == lexer.Comma {
		return p.kindAt(1) == lexer.Name
	}
	p.args.Vararg = p.param(true)
	return p.args.Vararg != nil
}

// param: NAME [':' expression]; star allows a starred annotation.
func (p *paramParser) param(star bool) *ast.Arg {
	start := p.mark
	name := p.identifier()
	if name == "" {
		return nil
	}
	a := &ast.Arg{Arg: name}
	if !p.lambda && p.expect(lexer.Colon) {
		if star {
			a.Annotation = p.starExpression()
		} else {
			a.Annotation = p.expression()
		}
		if a.Annotation == nil {
			return nil
		}
	}
	a.Range = p.from(start)
	return a
}
