package parser

import (
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines the error rules of parameter lists. They look at the list
// as a sequence of items, read by paramItem.

// skipParam consumes one parameter without its default.
func (p *paramParser) skipParam() bool { return p.param(false) != nil }

// ends tells whether a parameter can end here, and consumes a comma.
func (p *paramParser) ends() bool {
	return p.expect(lexer.Comma) || p.kind() == p.close
}

// plainParams consumes parameters that end properly: with defaults, without, or
// either. It returns how many.
func (p *paramParser) plainParams(plain, withDefault bool) int {
	for n := 0; ; n++ {
		mark := p.mark
		if !p.oneParam(plain, withDefault) {
			p.mark = mark
			return n
		}
	}
}

// oneParam: param ['=' expression] (',' | &close)
func (p *paramParser) oneParam(plain, withDefault bool) bool {
	if p.kind() != lexer.Name || !p.skipParam() {
		return false
	}
	if p.kind() == lexer.Equal {
		if !withDefault {
			return false
		}
		value, ok := p.defaultValue()
		return ok && value != nil && p.ends()
	}
	return plain && p.ends()
}

// slash consumes parameters of the given kinds followed by / and its end.
func (p *paramParser) slashAfter(withDefault bool) bool {
	start := p.mark
	n := p.plainParams(true, false)
	if withDefault {
		n = p.plainParams(false, true)
	}
	if n > 0 && p.expect(lexer.Slash) && p.ends() {
		return true
	}
	p.mark = start
	return false
}

// anySlash consumes slash_no_default or slash_with_default if one is next.
func (p *paramParser) anySlash() bool { return p.slashAfter(false) || p.slashAfter(true) }

// invalidParameters tries the rules in CPython's order.
func (p *paramParser) invalidParameters() {
	start := p.mark
	for _, rule := range [...]func(*paramParser){
		(*paramParser).slashFirst, (*paramParser).slashTwice, (*paramParser).defaultOrder,
		(*paramParser).parenthesized, (*paramParser).slashAfterStar, (*paramParser).slashThenStar,
	} {
		p.mark = start
		rule(p)
		if p.err != nil {
			return
		}
	}
}

// slashFirst knows / before any parameter.
func (p *paramParser) slashFirst() {
	if p.kind() == lexer.Slash && p.kindAt(1) == lexer.Comma {
		p.raiseAt(p.mark, "at least one argument must precede /")
	}
}

// slashTwice knows a second /.
func (p *paramParser) slashTwice() {
	if !p.anySlash() {
		return
	}
	p.plainParams(true, true)
	if p.kind() == lexer.Slash {
		p.raiseAt(p.mark, "/ may appear only once")
	}
}

// defaultOrder knows a parameter without default after one with.
func (p *paramParser) defaultOrder() {
	start := p.mark
	p.slashAfter(false)
	p.plainParams(true, false)
	if !p.slashAfter(true) && p.plainParams(false, true) == 0 {
		p.mark = start
		return
	}
	a := p.mark
	if p.kind() != lexer.Name || !p.oneParam(true, false) {
		return
	}
	p.mark = a
	if p.skipParam() {
		p.raiseTokens(a, p.mark-1, "parameter without a default follows parameter with a default")
	}
}

// parenthesized knows the tuple parameters of Python 2.
func (p *paramParser) parenthesized() {
	p.plainParams(true, false)
	open := p.mark
	if !p.expect(lexer.LPar) {
		return
	}
	inner := paramParser{parser: p.parser, lambda: p.lambda, close: lexer.RPar, args: p.args}
	if !p.lambda {
		if inner.plainParams(true, false) == 0 {
			return
		}
	} else if !p.nameList() {
		return
	}
	p.expect(lexer.Comma)
	if !p.expect(lexer.RPar) {
		return
	}
	what := "Function"
	if p.lambda {
		what = "Lambda expression"
	}
	p.raiseTokens(open, p.mark-1, "%s parameters cannot be parenthesized", what)
}

// nameList: ','.NAME+
func (p *paramParser) nameList() bool {
	for {
		if !p.expect(lexer.Name) {
			return false
		}
		if p.kind() != lexer.Comma || p.kindAt(1) != lexer.Name {
			return true
		}
		p.mark++
	}
}

// slashAfterStar knows / after *.
func (p *paramParser) slashAfterStar() {
	p.anySlash()
	p.plainParams(true, true)
	if !p.expect(lexer.Star) {
		return
	}
	if !p.expect(lexer.Comma) && !p.oneParam(true, false) {
		return
	}
	p.plainParams(true, true)
	if p.kind() == lexer.Slash {
		p.raiseAt(p.mark, "/ must be ahead of *")
	}
}

// slashThenStar knows a missing comma between / and *.
func (p *paramParser) slashThenStar() {
	if p.plainParams(true, true) > 0 && p.expect(lexer.Slash) && p.kind() == lexer.Star {
		p.raiseAt(p.mark, "expected comma between / and *")
	}
}

// invalidStarEtc knows what cannot follow *. p.mark is at the *.
func (p *paramParser) invalidStarEtc() {
	star := p.mark
	p.mark++
	if p.bareStar() {
		if p.lambda {
			p.raise("named arguments must follow bare *")
		} else {
			p.raiseAt(star, "named arguments must follow bare *")
		}
		return
	}
	p.mark = star + 1
	if p.kind() == lexer.Name && p.skipParam() && p.kind() == lexer.Equal {
		p.raiseAt(p.mark, "var-positional argument cannot have default value")
		return
	}
	p.mark = star + 1
	if !p.expect(lexer.Comma) && !p.oneParam(true, false) {
		return
	}
	p.plainParams(true, true)
	second := p.mark
	if p.expect(lexer.Star) && (p.kind() == lexer.Comma || p.oneParam(true, false)) {
		p.raiseAt(second, "* argument may appear only once")
	}
}

// bareStar tells whether no parameter follows the *.
func (p *paramParser) bareStar() bool {
	if p.kind() == p.close {
		p.mark++
		return true
	}
	if !p.expect(lexer.Comma) {
		return false
	}
	k := p.kind()
	return k == p.close || k == lexer.DoubleStar
}

// invalidKwds knows what cannot follow **name. p.mark is at the **.
func (p *paramParser) invalidKwds() {
	p.mark++
	if p.kind() != lexer.Name || !p.skipParam() {
		return
	}
	if p.kind() == lexer.Equal {
		p.raiseAt(p.mark, "var-keyword argument cannot have default value")
		return
	}
	if !p.expect(lexer.Comma) {
		return
	}
	const msg = "arguments cannot follow var-keyword argument"
	a := p.mark
	switch p.kind() {
	case lexer.Name:
		if !p.skipParam() {
			p.mark = a + 1 // the annotation is optional: a colon without one is no part of the parameter
		}
		p.raiseTokens(a, p.mark-1, msg)
	case lexer.Star, lexer.DoubleStar, lexer.Slash:
		p.raiseAt(a, msg)
	}
}
