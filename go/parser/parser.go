// Package parser turns Python 3.14 source into the tree of package ast. It is
// a hand-written recursive-descent parser over the tokens of package lexer.
//
// A source is parsed once by the plain grammar. Only when that fails is it
// parsed again with the error rules switched on (the invalid… methods): they
// recognise common mistakes and give CPython's messages for them. Where none
// applies, the error is "invalid syntax" at the last token that the first pass
// looked at, which is why both passes look at tokens in CPython's order.
//
// A rule is a method that returns a node, or nil after a failure; the caller
// then resets p.mark. An error that is final is in p.err and makes every later
// look at a token fail.
//
// It leaves to others everything that is not syntax: scopes, 'return' outside
// a function, constant folding.
//
// Files: parser.go (API, the two passes), tokens.go (token buffer, memo),
// errors.go (SyntaxError), stmt*.go, expr*.go, targets.go, params.go, match.go,
// pattern.go, literals.go, strings.go, escape.go, fstring.go, and invalid_*.go
// with the error rules. Tests: recorded_test.go (trees and errors, recorded in
// testdata), parser_test.go (limits, encodings, warnings), fuzz_test.go.
package parser

import (
	"bytes"
	stderrors "errors"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
	"github.com/pynterp/pynterp/go/position"
)

// Mode says what a source is.
type Mode int

// The modes, compile()'s "exec", "single" and "eval".
const (
	ModuleMode Mode = iota
	InteractiveMode
	ExpressionMode
)

// SyntaxWarning is something questionable in a source that does parse.
type SyntaxWarning struct {
	Msg      string
	Filename string
	Line     int
}

// Options say how to parse. The zero value parses the bytes of a module.
type Options struct {
	Filename string
	Mode     Mode
	// Text means that the source is a str, in which a coding comment has no
	// meaning.
	Text bool
	// Script means that the source is the file of a program to run, in which
	// CPython places some errors otherwise.
	Script bool
	// File means that a file of that name holds the source: CPython takes the
	// lines that errors show from there.
	File bool
	// OldNotEqual means that the inequality is spelled <>, as after from
	// __future__ import barry_as_FLUFL.
	OldNotEqual bool
	// Warn receives the warnings; nil drops them.
	Warn func(SyntaxWarning)
	// AllowIncomplete makes the error for a source that ends too early one of
	// kind IncompleteInput.
	AllowIncomplete bool
	// LookupName resolves the names of \N{…}; nil knows none.
	LookupName func(name string) (rune, bool)
}

// Parse parses src. The error is a *SyntaxError, except for sources beyond 2 GiB.
func Parse(src []byte, filename string, mode Mode) (ast.Mod, error) {
	return ParseOptions(src, Options{Filename: filename, Mode: mode})
}

// ParseWarn is Parse with a receiver for the warnings.
func ParseWarn(src []byte, filename string, mode Mode, warn func(SyntaxWarning)) (ast.Mod, error) {
	return ParseOptions(src, Options{Filename: filename, Mode: mode, Warn: warn})
}

// ParseOptions is Parse with all options.
func ParseOptions(src []byte, opts Options) (ast.Mod, error) {
	p := &parser{opts: opts, oldNotEqual: opts.OldNotEqual, failedOp: -1, depth: statementDepth}
	p.unended = !bytes.HasSuffix(src, []byte("\n")) && !bytes.HasSuffix(src, []byte("\r"))
	if opts.Mode == ExpressionMode {
		p.depth = expressionDepth
	}
	lopts := lexer.Options{Text: opts.Text, AddNewline: opts.Mode == ModuleMode, Warn: p.lexWarning}
	if opts.Script {
		lopts.Script = opts.Filename
	}
	lex, err := lexer.New(src, lopts)
	if err != nil {
		return nil, p.sourceError(err)
	}
	p.lex, p.src = lex, lex.Source()
	mod := p.start()
	if opts.AllowIncomplete && mod == nil && p.sourceEnded() {
		return nil, &SyntaxError{Kind: IncompleteInput, Msg: "incomplete input", Filename: opts.Filename}
	}
	switch {
	case p.lexErr != nil:
	case p.forced || p.err == nil && mod == nil:
		p.secondPass()
	case p.err != nil:
		p.checkRest()
	case opts.Mode == InteractiveMode && p.moreStatements():
		p.raise("multiple statements found while compiling a single statement")
	}
	for _, w := range p.warnings {
		opts.Warn(w)
	}
	if p.err != nil {
		return nil, p.err
	}
	return mod, nil
}

// IncompleteInput is the kind of the error of Options.AllowIncomplete.
const IncompleteInput = "_IncompleteInputError"

// sourceEnded tells whether the end of the source is what the first pass failed
// at: it has read all of it, and no more than a string, a bracket or a line is
// unfinished.
func (p *parser) sourceEnded() bool {
	e := p.lexErr
	if e == nil {
		return p.lex.AtEnd()
	}
	return e.Code == lexer.CodeEOF || strings.HasPrefix(e.Msg, "unterminated triple-quoted")
}

// sourceError converts the error of a source that cannot be read at all.
func (p *parser) sourceError(err error) error {
	var lexErr *lexer.Error
	if !stderrors.As(err, &lexErr) {
		return errors.Wrap(err, "read source")
	}
	return p.fromLexer(lexErr)
}

// parser is the state of one parse.
type parser struct {
	opts Options
	lex  *lexer.Lexer
	src  []byte
	// unended: the file's last line has no newline of its own.
	unended bool
	tokens  []lexer.Token
	mark    int // the next token

	err    *SyntaxError
	lexErr *lexer.Error // the lexer's error behind err

	oldNotEqual bool // the inequality is spelled <> from here on

	forced  bool // p.err is that of expectForced
	invalid bool // the error rules are on
	depth   int
	steps   int // rules tried in the second pass
	memo    map[memoKey]memoEntry
	blocks  map[int]blockEntry

	failedOp int  // the binary operator that no operand followed
	shifted  bool // in the right operand of a shift, which fewer error rules know
	started  bool // a token of interactive input has been read
	warnings []SyntaxWarning
}

// start parses the whole source by the mode's rule.
func (p *parser) start() ast.Mod {
	switch p.opts.Mode {
	case ExpressionMode:
		if body := p.evalInput(); body != nil {
			return &ast.Expression{Body: body}
		}
	case InteractiveMode:
		if body, ok := p.interactiveInput(); ok {
			return &ast.Interactive{Body: body}
		}
	default:
		if body, ok := p.fileInput(); ok {
			return &ast.Module{Body: body}
		}
	}
	return nil
}

// fileInput: [statements] ENDMARKER
func (p *parser) fileInput() ([]ast.Stmt, bool) {
	var body []ast.Stmt
	for {
		mark := p.mark
		next := p.statement(body)
		if len(next) == len(body) || p.err != nil {
			p.mark = mark
			break
		}
		body = next
		p.forget()
	}
	if !p.expect(lexer.EndMarker) {
		return nil, false
	}
	return body, true
}

// interactiveInput: compound_stmt NEWLINE | simple_stmts | NEWLINE | ENDMARKER
func (p *parser) interactiveInput() ([]ast.Stmt, bool) {
	start := p.mark
	if p.expect(lexer.Newline) {
		return []ast.Stmt{&ast.Pass{Range: p.from(start)}}, true
	}
	if s := p.compoundStmt(); s != nil {
		if p.expect(lexer.Newline) {
			return []ast.Stmt{s}, true
		}
		return nil, false
	}
	p.mark = start
	body := p.simpleStmts(nil)
	return body, len(body) > 0
}

// moreStatements tells whether the source goes on after a statement with more
// than space and comments.
func (p *parser) moreStatements() bool {
	comment := false
	for _, c := range p.lex.Rest() {
		switch {
		case c == '\n':
			comment = false
		case comment || c == ' ' || c == '\t' || c == '\f':
		case c == '#':
			comment = true
		default:
			return true
		}
	}
	return false
}

// evalInput: expressions NEWLINE* ENDMARKER
func (p *parser) evalInput() ast.Expr {
	e := p.expressions()
	if e == nil {
		return nil
	}
	for p.expect(lexer.Newline) {
	}
	if !p.expect(lexer.EndMarker) {
		return nil
	}
	return e
}

// from returns the range from token start to the last one consumed, newlines
// and indentation left out.
func (p *parser) from(start int) position.Range {
	first := &p.tokens[start]
	last := p.mark - 1
	for last > 0 {
		k := p.tokens[last].Kind
		if k != lexer.Newline && k != lexer.Indent && k != lexer.Dedent && k != lexer.EndMarker {
			break
		}
		last--
	}
	end := &p.tokens[last]
	return position.Range{Line: first.Line, Col: first.Col, EndLine: end.EndLine, EndCol: end.EndCol}
}

// rangeOf is the range of one token.
func rangeOf(t *lexer.Token) position.Range {
	return position.Range{Line: t.Line, Col: t.Col, EndLine: t.EndLine, EndCol: t.EndCol}
}
