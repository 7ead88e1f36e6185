package parser

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines SyntaxError and how rules raise it. Inside the parser
// places are byte columns; here they become CPython's character columns.

// SyntaxError is an error in a source, with the attributes that Python's
// exception of the same name has.
type SyntaxError struct {
	Kind     string // SyntaxError, IndentationError, TabError or MemoryError
	Msg      string
	Filename string
	// Line and EndLine count from 1; Col and EndCol count characters from 1
	// (offset and end_offset). HasPlace is false where CPython gives none.
	Line, Col       int
	EndLine, EndCol int
	HasPlace        bool
	// Text is the source line; HasText is false where CPython gives None.
	Text    string
	HasText bool
}

// Error returns the message with the place.
func (e *SyntaxError) Error() string {
	if !e.HasPlace {
		return fmt.Sprintf("%s: %s", e.Kind, e.Msg)
	}
	return fmt.Sprintf("%s:%d:%d: %s: %s", e.Filename, e.Line, e.Col, e.Kind, e.Msg)
}

// setErr makes err final unless there is one already.
func (p *parser) setErr(err *SyntaxError) {
	if p.err == nil {
		p.err = err
	}
}

// place is a stretch of source in lines and 0-based byte columns.
type place struct {
	line, col, endLine, endCol int
}

// located builds an error at columns counted in bytes from 1.
func (p *parser) located(kind, msg string, line, col, endLine, endCol int) *SyntaxError {
	text := p.errorLine(line)
	e := &SyntaxError{Kind: kind, Msg: msg, Filename: p.opts.Filename, Line: line, EndLine: endLine,
		Col: charOffset(text, col), EndCol: endCol, HasPlace: true,
		Text: strings.ToValidUTF8(text, "\uFFFD"), HasText: true}
	if endCol > 0 {
		e.EndCol = charOffset(text, endCol)
	}
	return e
}

// errorLine returns the line CPython would show: with its newline where the
// lexer has read no further or a file has it, else without.
func (p *parser) errorLine(line int) string {
	if p.opts.File {
		if text, ok := p.fileLine(line); ok {
			return text
		}
	}
	current, _, _, shown := p.lex.Place()
	if current <= line && len(shown) > 0 {
		return string(shown)
	}
	return p.sourceLine(line)
}

// fileLine returns a line with its newline.
func (p *parser) fileLine(line int) (string, bool) {
	n := 0
	for text := range bytes.Lines(p.src) {
		if n++; n == line {
			last := len(p.src) > 0 && n == bytes.Count(p.src, []byte("\n"))
			if last && p.unended {
				text = bytes.TrimSuffix(text, []byte("\n"))
			}
			return string(text), true
		}
	}
	return "", false
}

// sourceLine returns a line without its newline.
func (p *parser) sourceLine(line int) string {
	rest := p.src
	for range line - 1 {
		i := indexNewline(rest)
		if i < 0 {
			break
		}
		rest = rest[i+1:]
	}
	if i := indexNewline(rest); i >= 0 {
		rest = rest[:i]
	}
	return string(rest)
}

// charOffset converts a byte column counted from 1 to characters.
func charOffset(line string, col int) int {
	if col < 0 {
		return -1
	}
	extra := 0
	if col > len(line) {
		col, extra = len(line), 1
	}
	return utf8.RuneCountInString(line[:col]) + extra
}

// raisePlace raises a SyntaxError at 0-based byte columns.
func (p *parser) raisePlace(kind string, at place, format string, args ...any) {
	if p.err != nil {
		return
	}
	p.setErr(p.located(kind, fmt.Sprintf(format, args...), at.line, at.col+1, at.endLine, at.endCol+1))
}

// raiseAt raises a SyntaxError at token i.
func (p *parser) raiseAt(i int, format string, args ...any) {
	p.raiseTokens(i, i, format, args...)
}

// raiseTokens raises a SyntaxError from token i to token j.
func (p *parser) raiseTokens(i, j int, format string, args ...any) {
	a, b := &p.tokens[i], &p.tokens[j]
	p.raisePlace("SyntaxError", place{int(a.Line), int(a.Col), int(b.EndLine), int(b.EndCol)}, format, args...)
}

// raiseNode raises a SyntaxError at a node.
func (p *parser) raiseNode(n ast.Node, format string, args ...any) {
	p.raiseNodes(n, n, format, args...)
}

// raiseNodes raises a SyntaxError from the start of a to the end of b.
func (p *parser) raiseNodes(a, b ast.Node, format string, args ...any) {
	r, s := a.Pos(), b.Pos()
	p.raisePlace("SyntaxError", place{int(r.Line), int(r.Col), int(s.EndLine), int(s.EndCol)}, format, args...)
}

// here returns where the lexer is, in bytes from the start of a line.
func (p *parser) here() (line, col int) {
	line, lineStart, cur, _ := p.lex.Place()
	if p.lex.PastEnd() {
		return line, 0
	}
	return line, cur - lineStart
}

// raiseStartingFrom raises a SyntaxError from token i to where the lexer is.
func (p *parser) raiseStartingFrom(i int, format string, args ...any) {
	t := &p.tokens[i]
	p.raiseToHere(int(t.Line), int(t.Col), format, args...)
}

// raiseToHere raises a SyntaxError from a place to where the lexer is.
func (p *parser) raiseToHere(line, col int, format string, args ...any) {
	if p.err != nil {
		return
	}
	here, end := p.here()
	p.setErr(p.located("SyntaxError", fmt.Sprintf(format, args...), line, col+1, here, end))
}

// raise raises a SyntaxError at the last token read.
func (p *parser) raise(format string, args ...any) {
	p.raiseToken("SyntaxError", len(p.tokens)-1, format, args...)
}

// raiseNext raises a SyntaxError at the next token.
func (p *parser) raiseNext(format string, args ...any) {
	if p.kind() == lexer.None {
		return
	}
	p.raiseToken("SyntaxError", p.mark, format, args...)
}

// raiseIndent raises an IndentationError at the last token read.
func (p *parser) raiseIndent(format string, args ...any) {
	p.raiseToken("IndentationError", len(p.tokens)-1, format, args...)
}

// raiseToken raises at a token, which may be one without a column: then it is
// at the character the lexer has come to.
func (p *parser) raiseToken(kind string, i int, format string, args ...any) {
	if p.err != nil {
		return
	}
	t := &p.tokens[i]
	col, endCol := int(t.Col)+1, -1
	if t.Col < 0 {
		_, col = p.here()
	}
	if t.EndCol >= 0 {
		endCol = int(t.EndCol) + 1
	}
	p.setErr(p.located(kind, fmt.Sprintf(format, args...), int(t.Line), col, int(t.EndLine), endCol))
}

// fromLexer converts an error of the lexer.
func (p *parser) fromLexer(e *lexer.Error) *SyntaxError {
	if e.Code == lexer.CodeComplete {
		unread := e.Col < 0 && !p.opts.Script // an encoding: before the first line
		return &SyntaxError{Kind: "SyntaxError", Msg: e.Msg, Filename: p.opts.Filename, Line: e.Line, Col: e.Col,
			EndLine: e.EndLine, EndCol: e.EndCol, HasPlace: e.HasText || unread, Text: e.Text, HasText: e.HasText}
	}
	line, col := p.here()
	switch e.Code {
	case lexer.CodeEOF:
		if err := p.neverClosed(); err != nil {
			return err
		}
		return p.located("SyntaxError", "unexpected EOF while parsing", line, col, line, -1)
	case lexer.CodeDedent:
		return p.located("IndentationError", "unindent does not match any outer indentation level",
			line, col, line, -1)
	case lexer.CodeTabs:
		return p.located("TabError", "inconsistent use of tabs and spaces in indentation", line, 1, line, 0)
	case lexer.CodeTooDeep:
		return p.located("IndentationError", "too many levels of indentation", line, 1, line, 0)
	}
	// CPython counts this column from the start of its buffer.
	return p.located("SyntaxError", "unexpected character after line continuation character",
		line, p.lex.BufferOffset(), line, 0)
}

// neverClosed is the error for a bracket that is open at the end.
func (p *parser) neverClosed() *SyntaxError {
	char, line, col, ok := p.lex.OpenBracket()
	if !ok {
		return nil
	}
	return p.located("SyntaxError", fmt.Sprintf("'%c' was never closed", char), line, col+1, line, 0)
}

// secondPass parses again with the error rules on and leaves an error in p.err.
func (p *parser) secondPass() {
	last := len(p.tokens) - 1
	p.err = nil
	p.mark, p.depth, p.failedOp = 0, 0, -1
	p.invalid = true
	p.memo = map[memoKey]memoEntry{}
	p.blocks = map[int]blockEntry{}
	p.start()
	switch {
	case p.lexErr != nil:
	case p.err != nil:
		p.checkRest()
	case p.genericError(last):
		p.readRest()
	}
}

// genericError raises the error for a mistake no error rule knows. It is false
// where the rest of the source cannot explain it.
func (p *parser) genericError(last int) bool {
	switch p.tokens[last].Kind {
	case lexer.Indent:
		p.raiseIndent("unexpected indent")
		return false
	case lexer.Dedent:
		p.raiseIndent("unexpected unindent")
		return false
	}
	p.raiseGeneric(last)
	return true
}

func (p *parser) raiseGeneric(last int) {
	t := &p.tokens[last]
	p.raisePlace("SyntaxError", place{int(t.Line), int(t.Col), int(t.EndLine), int(t.EndCol)}, "invalid syntax")
}

// giveUp ends a second pass that takes too long, with the generic error.
func (p *parser) giveUp() { p.raiseGeneric(len(p.tokens) - 1) }

// checkRest is readRest unless the lexer has already seen the end, or an error
// of the lexer has no say.
func (p *parser) checkRest() {
	if p.err.Kind != "MemoryError" && !p.lex.AtEnd() {
		p.readRest()
	}
}

// readRest reads the rest of the source: an error of the lexer there, or a
// bracket opened before the error and never closed, explains more. (Not one
// inside an f-string, for CPython.)
func (p *parser) readRest() {
	line := int(p.tokens[len(p.tokens)-1].Line)
	p.lex.SetWarn(nil)
	for {
		t := p.lex.Next()
		if t.Kind == lexer.EndMarker {
			return
		}
		if t.Kind != lexer.None {
			continue
		}
		if !p.lex.InFString() {
			p.restError(p.lex.Err(), line)
		}
		return
	}
}

func (p *parser) restError(e *lexer.Error, line int) {
	if e.Code == lexer.CodeComplete {
		p.err = p.fromLexer(e)
		return
	}
	if _, opened, _, ok := p.lex.OpenBracket(); ok && line > opened {
		p.err = p.neverClosed()
	}
}

// lexWarning receives the lexer's warnings.
func (p *parser) lexWarning(w lexer.Warning) { p.warning(w.Msg, w.Line) }

// warning notes a warning; those of the first pass are handed out.
func (p *parser) warning(msg string, line int) {
	if p.opts.Warn != nil && !p.invalid {
		p.warnings = append(p.warnings, SyntaxWarning{Msg: msg, Filename: p.opts.Filename, Line: line})
	}
}

func indexNewline(b []byte) int { return bytes.IndexByte(b, 10) }
