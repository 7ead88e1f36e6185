package parser

import (
	"golang.org/x/text/unicode/norm"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines how rules look at tokens, the bound on recursion, and the
// memo of the second pass.

const (
	// maxDepth bounds the nesting that no bracket or indentation bounds
	// (- - - x, not not x, a if b else c if d …), about where CPython's parser
	// runs out of stack.
	maxDepth = 6000
	// What its rules take above the first operator, in a statement and in an
	// expression by itself.
	statementDepth  = 32
	expressionDepth = 26
	// maxSteps bounds the work of the second pass per token, and baseSteps what
	// short sources may use; beyond it the error is the generic one.
	maxSteps  = 400
	baseSteps = 1 << 20
)

// fill reads one more token; it is false when the lexer failed.
func (p *parser) fill() bool {
	t := p.lex.Next()
	if p.opts.Mode == InteractiveMode {
		t = p.endInteractive(t)
	}
	p.tokens = append(p.tokens, t)
	if t.Kind == lexer.None {
		p.lexErr = p.lex.Err()
		p.setErr(p.fromLexer(p.lexErr))
		return false
	}
	return true
}

// endInteractive puts a newline before the end of interactive input.
func (p *parser) endInteractive(t lexer.Token) lexer.Token {
	if t.Kind == lexer.EndMarker && p.started {
		t.Kind = lexer.Newline
		p.started = false
		p.lex.CloseIndents()
	} else {
		p.started = true
	}
	return t
}

// kind returns the kind of the next token, or lexer.None after an error.
func (p *parser) kind() lexer.Kind {
	if p.err != nil || p.mark == len(p.tokens) && !p.fill() {
		return lexer.None
	}
	return p.tokens[p.mark].Kind
}

// kindAt returns the kind of the token n after the next.
func (p *parser) kindAt(n int) lexer.Kind {
	for p.err == nil && p.mark+n >= len(p.tokens) {
		if !p.fill() {
			break
		}
	}
	if p.err != nil {
		return lexer.None
	}
	return p.tokens[p.mark+n].Kind
}

// expect consumes the next token if it is of kind k.
func (p *parser) expect(k lexer.Kind) bool {
	if p.kind() != k {
		return false
	}
	p.mark++
	return true
}

// expectForced is expect for a token that nothing else can stand for: without
// it the pass is over, though the error rules may still find a better reason.
func (p *parser) expectForced(k lexer.Kind, text string) bool {
	if p.expect(k) {
		return true
	}
	if p.err == nil {
		p.raiseAt(p.mark, "expected '%s'", text)
		p.forced = true
	}
	return false
}

// last returns the token consumed last.
func (p *parser) last() *lexer.Token { return &p.tokens[p.mark-1] }

// text returns the source text of token i.
func (p *parser) text(i int) string {
	t := &p.tokens[i]
	return string(p.src[t.Start:t.End])
}

// is tells whether the next token is the soft keyword word.
func (p *parser) is(word string) bool {
	if p.kind() != lexer.Name {
		return false
	}
	t := &p.tokens[p.mark]
	return string(p.src[t.Start:t.End]) == word
}

// identifier consumes a name and returns it in the form that identifiers are
// compared in, or "".
func (p *parser) identifier() string {
	if !p.expect(lexer.Name) {
		return ""
	}
	return p.identifierAt(p.mark - 1)
}

func (p *parser) identifierAt(i int) string {
	s := p.text(i)
	for j := range len(s) {
		if s[j] >= 0x80 {
			return norm.NFKC.String(s)
		}
	}
	return s
}

// enter counts a level of recursion; it is false, with an error set, when there
// are too many. Each call that returned true is paired with p.depth -= weight.
func (p *parser) enter(weight int) bool {
	if p.err != nil {
		return false
	}
	if p.depth+weight > maxDepth {
		p.setErr(&SyntaxError{Kind: "MemoryError", Msg: "Parser stack overflowed - Python source too complex to parse",
			Filename: p.opts.Filename})
		return false
	}
	p.depth += weight
	return true
}

// rule names what is remembered.
type rule uint8

const (
	ruleExpression rule = iota
	ruleDisjunction
	ruleConjunction
	ruleInversion
	ruleBitwiseOr
	ruleFactor
	rulePrimary
	ruleTargetPrimary
	ruleStrings
	ruleStarExpression
	ruleInvalidNamed
	ruleArguments // failures only
	ruleAtom
	ruleStarTargets
)

type memoKey struct {
	pos  int32
	rule rule
}

type memoEntry struct {
	node ast.Expr
	end  int32
}

type blockEntry struct {
	body []ast.Stmt
	end  int
}

// memoized runs a rule, or, in the second pass, returns what it gave at this
// token before. Without it the error rules would take exponential time.
func (p *parser) memoized(r rule, parse func(*parser) ast.Expr) ast.Expr {
	if p.memo == nil {
		return parse(p)
	}
	key := memoKey{pos: int32(p.mark), rule: r}
	if e, ok := p.memo[key]; ok {
		if p.err != nil {
			return nil
		}
		p.mark = int(e.end)
		return e.node
	}
	if !p.step() {
		return nil
	}
	node := parse(p)
	if p.err != nil {
		return nil
	}
	p.memo[key] = memoEntry{node: node, end: int32(p.mark)}
	return node
}

// step counts work of the second pass and gives up when it is too much.
func (p *parser) step() bool {
	p.steps++
	if p.steps > baseSteps+maxSteps*len(p.tokens) {
		p.giveUp()
		return false
	}
	return true
}

// forget drops the memo after a statement of the top level, to which the
// parser never comes back.
func (p *parser) forget() {
	if p.memo != nil {
		clear(p.memo)
		clear(p.blocks)
	}
}
