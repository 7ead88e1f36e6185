package parser

import "github.com/pynterp/pynterp/go/lexer"

// This file defines the error rules of compound statements: a missing colon and
// a missing block.

// expectedColon raises if the line ends where a colon should be.
func (p *parser) expectedColon() bool {
	if !p.expect(lexer.Newline) {
		return false
	}
	p.raise("expected ':'")
	return true
}

// missingBlock raises if a colon and a newline come next but no indented block;
// first is the token that the statement begins with.
func (p *parser) missingBlock(first int, what string) {
	if !p.expect(lexer.Colon) || !p.expect(lexer.Newline) {
		return
	}
	if k := p.kind(); k == lexer.Indent || k == lexer.None {
		return
	}
	p.raiseIndent("expected an indented block after %s on line %d", what, p.tokens[first].Line)
}

// invalidIf knows an if or elif without colon or block.
func (p *parser) invalidIf(keyword lexer.Kind) {
	start := p.mark
	what := "'if' statement"
	if keyword == lexer.Elif {
		what = "'elif' statement"
	}
	p.mark++
	if p.namedExpression() == nil || p.expectedColon() {
		return
	}
	p.missingBlock(start, what)
}

// invalidBlockAfter knows an else or finally without block, and elif after else.
func (p *parser) invalidBlockAfter(keyword lexer.Kind, what string) {
	start := p.mark
	p.mark++
	if p.missingBlock(start, what); p.err != nil || keyword != lexer.Else {
		return
	}
	p.mark = start + 1
	if p.expect(lexer.Colon) && len(p.block()) > 0 && p.expect(lexer.Elif) {
		p.raise("'elif' block follows an 'else' block")
	}
}

// invalidWhile knows a while without colon or block.
func (p *parser) invalidWhile() {
	start := p.mark
	p.mark++
	if p.namedExpression() == nil || p.expectedColon() {
		return
	}
	p.missingBlock(start, "'while' statement")
}

// invalidFor knows a for without colon or block.
func (p *parser) invalidFor() {
	p.expect(lexer.Async)
	start := p.mark
	if !p.expect(lexer.For) || p.starTargets() == nil || !p.expect(lexer.In) || p.starExpressions() == nil ||
		p.expectedColon() {
		return
	}
	p.missingBlock(start, "'for' statement")
}

// invalidForTarget knows loop variables that cannot be assigned to.
func (p *parser) invalidForTarget() {
	if a := p.starExpressions(); a != nil {
		p.raiseTarget(a, looped)
	}
}

// withHead reads the items of a with statement up to the colon; parentheses
// says in which form.
func (p *parser) withHead(parentheses bool) bool {
	if parentheses && !p.expect(lexer.LPar) {
		return false
	}
	for {
		context := (*parser).expression
		if parentheses {
			context = (*parser).expressions
		}
		if context(p) == nil {
			return false
		}
		if mark := p.mark; p.expect(lexer.As) && p.starTarget() == nil {
			p.mark = mark
		}
		if !p.expect(lexer.Comma) || parentheses && p.kind() == lexer.RPar {
			break
		}
	}
	return !parentheses || p.expect(lexer.RPar)
}

// invalidWith knows a with without colon.
func (p *parser) invalidWith() {
	p.expect(lexer.Async)
	p.mark++
	start := p.mark
	for _, parentheses := range [...]bool{false, true} {
		p.mark = start
		if p.withHead(parentheses) && p.expectedColon() {
			return
		}
	}
}

// invalidWithIndent knows a with without block.
func (p *parser) invalidWithIndent() {
	p.expect(lexer.Async)
	start := p.mark
	for _, parentheses := range [...]bool{false, true} {
		p.mark = start + 1
		if p.withHead(parentheses) {
			p.missingBlock(start, "'with' statement")
		}
	}
}

// invalidWithItem knows targets that cannot be assigned to.
func (p *parser) invalidWithItem() {
	if p.expression() == nil || !p.expect(lexer.As) {
		return
	}
	a := p.expression()
	if a == nil {
		return
	}
	if k := p.kind(); k == lexer.Comma || k == lexer.RPar || k == lexer.Colon {
		p.raiseTarget(a, assigned)
	}
}

// invalidTry knows a try without block or handlers, and mixed handlers.
func (p *parser) invalidTry() {
	start := p.mark
	p.mark++
	if p.missingBlock(start, "'try' statement"); p.err != nil {
		return
	}
	p.mark = start + 1
	if !p.expect(lexer.Colon) {
		return
	}
	colon := p.mark
	if len(p.block()) > 0 {
		if k := p.kind(); k != lexer.Except && k != lexer.Finally {
			p.raise("expected 'except' or 'finally' block")
			return
		}
	} else {
		p.mark = colon
	}
	p.invalidHandlerMix()
}

// invalidHandlerMix knows except and except* in one statement.
func (p *parser) invalidHandlerMix() {
	star := p.kind() == lexer.Except && p.kindAt(1) == lexer.Star
	for n := 0; p.kind() == lexer.Except; n++ {
		start := p.mark
		if (p.kindAt(1) == lexer.Star) != star {
			if n > 0 {
				p.raiseMixedHandlers(star)
			}
			return
		}
		if p.exceptBlock(star) == nil {
			p.mark = start
			return
		}
	}
}

func (p *parser) raiseMixedHandlers(star bool) {
	const msg = "cannot have both 'except' and 'except*' on the same 'try'"
	start := p.mark
	p.mark++
	if !star {
		p.mark++
	}
	if p.kind() != lexer.Colon {
		if p.expression() == nil {
			return
		}
		if p.expect(lexer.As) && p.identifier() == "" {
			return
		}
	}
	if !p.expect(lexer.Colon) {
		return
	}
	end := start
	if !star {
		end++
	}
	p.raiseTokens(start, end, msg)
}

// invalidExceptIndent knows an except without block.
func (p *parser) invalidExceptIndent() {
	start := p.mark
	p.mark++
	what := "'except' statement"
	star := p.expect(lexer.Star)
	if star {
		what = "'except*' statement"
	}
	if p.kind() != lexer.Colon {
		if p.expression() == nil {
			return
		}
		if mark := p.mark; p.expect(lexer.As) && p.identifier() == "" {
			p.mark = mark
		}
	} else if star {
		return
	}
	p.missingBlock(start, what)
}

// invalidExcept knows the other mistakes in an except clause.
func (p *parser) invalidExcept() {
	p.mark++
	star := p.expect(lexer.Star)
	start := p.mark
	a := p.expression()
	if a == nil {
		p.mark = start
		switch {
		case star && (p.kind() == lexer.Newline || p.kind() == lexer.Colon):
			p.mark++
			p.raise("expected one or more exception types")
		case !star:
			p.expectedColon()
		}
		return
	}
	mark := p.mark
	if p.expect(lexer.Comma) && p.expressions() != nil && p.expect(lexer.As) && p.identifier() != "" &&
		p.expect(lexer.Colon) {
		r := a.Pos()
		p.raiseToHere(int(r.Line), int(r.Col), "multiple exception types must be parenthesized when using 'as'")
		return
	}
	p.mark = mark
	if p.expect(lexer.As) && p.identifier() == "" {
		p.mark = mark
	}
	if p.expectedColon() {
		return
	}
	p.mark = mark
	if !p.expect(lexer.As) {
		return
	}
	if b := p.expression(); b != nil && p.expect(lexer.Colon) && len(p.block()) > 0 {
		word := "except"
		if star {
			word = "except*"
		}
		p.raiseNode(b, "cannot use %s statement with %s", word, describe(b))
	}
}

// invalidDef knows a function without block.
func (p *parser) invalidDef() {
	p.expect(lexer.Async)
	start := p.mark
	if !p.expect(lexer.Def) || p.identifier() == "" {
		return
	}
	if _, ok := p.typeParams(); !ok || !p.expect(lexer.LPar) {
		return
	}
	if p.parameters(false) == nil || !p.expect(lexer.RPar) {
		return
	}
	if _, ok := p.returnAnnotation(); ok {
		p.missingBlock(start, "function definition")
	}
}

// invalidClass knows a class without colon or block.
func (p *parser) invalidClass() {
	start := p.mark
	p.mark++
	if p.identifier() == "" {
		return
	}
	if _, ok := p.typeParams(); !ok {
		return
	}
	if _, _, ok := p.classArguments(); !ok || p.expectedColon() {
		return
	}
	p.missingBlock(start, "class definition")
}

// invalidMatch knows a match without colon or block.
func (p *parser) invalidMatch() {
	start := p.mark
	p.mark++
	if p.subject() == nil || p.expectedColon() {
		return
	}
	p.missingBlock(start, "'match' statement")
}

// invalidCase knows a case without colon or block.
func (p *parser) invalidCase() {
	start := p.mark
	p.mark++
	if p.patterns() == nil {
		return
	}
	if _, ok := p.guard(); !ok || p.expectedColon() {
		return
	}
	p.missingBlock(start, "'case' statement")
}

// invalidAsPattern knows what a pattern cannot be bound to.
func (p *parser) invalidAsPattern() {
	if p.orPattern() == nil || !p.expect(lexer.As) {
		return
	}
	if p.is("_") {
		p.raiseAt(p.mark, "cannot use '_' as a target")
		return
	}
	if a := p.expression(); a != nil {
		p.raiseNode(a, "cannot use %s as pattern target", describe(a))
	}
}

// invalidClassPattern knows positional patterns after keyword ones. p.mark is
// at the class.
func (p *parser) invalidClassPattern() {
	p.nameOrAttr()
	if !p.expect(lexer.LPar) {
		return
	}
	keywords := 0
	for p.kind() != lexer.RPar {
		if p.kind() == lexer.Name && p.kindAt(1) == lexer.Equal {
			keywords++
			p.mark += 2
		} else if keywords > 0 {
			p.raiseLatePatterns()
			return
		}
		if p.pattern() == nil || !p.expect(lexer.Comma) {
			return
		}
	}
}

// raiseLatePatterns raises for the positional patterns that begin here.
func (p *parser) raiseLatePatterns() {
	start := p.mark
	end := -1
	for {
		if p.kind() == lexer.Name && p.kindAt(1) == lexer.Equal || p.pattern() == nil {
			break
		}
		end = p.mark - 1
		if !p.expect(lexer.Comma) {
			break
		}
	}
	if end >= 0 {
		p.raiseTokens(start, end, "positional patterns follow keyword patterns")
	}
}
