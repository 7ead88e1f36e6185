package lexer

import (
	"bytes"
	"math"
	"unicode/utf8"

	"github.com/pkg/errors"
)

// This file defines the lexer's state, the reading of characters and the entry
// point Next.
//
// Invariants: a source file ends with a newline (one is added), an expression
// or interactive input need not; lineStart ≤ cur ≤
// lineEnd; line and lineStart change only when the first character of a new
// line is read, so that at the end of the source they still name the last line.

const (
	maxIndent  = 100 // levels of indentation
	maxBracket = 200 // open brackets
	maxFString = 150 // f-strings inside f-strings
	maxFNested = 3   // replacement fields inside format specs

	tabSize = 8
	eof     = -1
)

// bracket is an open bracket.
type bracket struct {
	char byte
	line int32
	col  int32
}

// Lexer reads one source.
type Lexer struct {
	src  []byte
	err  *Error
	warn func(Warning)

	cur       int // next character
	start     int // first character of the token, or -1 between tokens
	buf       int // start of the line on which the token, or this line, begins
	line      int // number of the line that was last read
	lineStart int
	lineEnd   int // one past its newline

	firstLine int // where the token began, for those that span lines
	firstCol  int

	ended       bool // read has come to the end
	endedClean  bool // and was in no token there
	atLineStart bool
	decoded     bool // the text was decoded, so it is valid UTF-8
	declared    bool // the source says which encoding it has
	script      string
	pending     int // Indent (>0) or Dedent (<0) tokens to hand out
	indents     []int
	altIndents  []int
	brackets    []bracket
	modes       []fstringMode
}

// Warning is something that CPython reports as a SyntaxWarning.
type Warning struct {
	Msg  string
	Line int
}

// Options say how to read a source.
type Options struct {
	// Text means that the source is text in UTF-8 already, so that a coding
	// comment in it has no meaning.
	Text bool
	// AddNewline ends the last line with a newline where it has none.
	AddNewline bool
	// Script is the name of the file of a program to run, "" for other sources.
	// CPython reads such a file line by line: it sees a null byte when it comes
	// to it, and has no column once it is past the last line.
	Script string
	// Warn receives the warnings; nil drops them.
	Warn func(Warning)
}

// New returns a lexer for src, the bytes of a source file.
func New(src []byte, opts Options) (*Lexer, error) {
	l := &Lexer{start: -1, atLineStart: true, warn: opts.Warn, indents: []int{0}, altIndents: []int{0}, script: opts.Script}
	if opts.Script == "" && bytes.IndexByte(src, 0) >= 0 {
		return nil, &Error{Msg: "source code string cannot contain null bytes"}
	}
	decoded, err := l.decode(src, opts)
	if err != nil {
		return nil, err
	}
	l.src = normalizeNewlines(decoded, opts.AddNewline)
	if len(l.src) > math.MaxInt32-1 {
		return nil, errors.New("source is longer than 2 GiB")
	}
	return l, nil
}

// Source returns the decoded source that token offsets refer to.
func (l *Lexer) Source() []byte { return l.src }

// Err returns the error that made Next return a token of kind None.
func (l *Lexer) Err() *Error { return l.err }

// Place tells where the lexer stands: the number of the line read last, its
// start, the offset of the next character, and the line's text.
func (l *Lexer) Place() (line, lineStart, cur int, shown []byte) {
	return l.line, l.lineStart, l.cur, l.src[l.lineStart:l.lineEnd]
}

// BufferOffset returns how far the next character is from the start of the line
// that the current token begins on.
func (l *Lexer) BufferOffset() int { return l.cur - l.buf }

// OpenBracket returns the innermost open bracket and its place (col in bytes).
func (l *Lexer) OpenBracket() (char byte, line, col int, ok bool) {
	if len(l.brackets) == 0 {
		return 0, 0, 0, false
	}
	b := l.brackets[len(l.brackets)-1]
	return b.char, int(b.line), int(b.col), true
}

// Rest returns the source that has not been read.
func (l *Lexer) Rest() []byte { return l.src[l.cur:] }

// PastEnd tells whether a script has been read to its end, where CPython has
// emptied its buffer, so that places there have column 0.
func (l *Lexer) PastEnd() bool { return l.endedClean }

// AtEnd tells whether the end of the source has been seen.
func (l *Lexer) AtEnd() bool { return l.ended }

// InFString tells whether the lexer is inside an f-string or t-string.
func (l *Lexer) InFString() bool { return len(l.modes) > 0 }

// SetWarn replaces the receiver of warnings.
func (l *Lexer) SetWarn(warn func(Warning)) { l.warn = warn }

// Next returns the next token; kind None means that Err has the reason.
func (l *Lexer) Next() Token {
	if l.err != nil {
		return Token{Kind: None}
	}
	if m := l.mode(); m != nil && m.inText {
		return l.nextFString(m)
	}
	return l.nextNormal()
}

// read returns the next character, or eof.
func (l *Lexer) read() int {
	if l.cur == l.lineEnd && !l.nextLine() {
		return eof
	}
	c := l.src[l.cur]
	l.cur++
	return int(c)
}

// peek returns the next character without consuming it. At the end of a line
// it does read the next one, as CPython does.
func (l *Lexer) peek() int {
	c := l.read()
	l.back(c)
	return c
}

// back undoes the read of c.
func (l *Lexer) back(c int) {
	if c != eof {
		l.cur--
	}
}

// nextLine makes the next line current; it is false at the end of the source
// and where the line is not valid UTF-8.
func (l *Lexer) nextLine() bool {
	if l.err != nil {
		return false
	}
	if l.lineEnd == len(l.src) {
		l.ended = true
		l.endedClean = l.endedClean || l.script != "" && l.start < 0
		return false
	}
	l.lineStart = l.lineEnd
	l.line++
	if l.start < 0 {
		l.buf = l.lineStart
	}
	l.lineEnd = len(l.src)
	if n := bytes.IndexByte(l.src[l.lineStart:], '\n'); n >= 0 {
		l.lineEnd = l.lineStart + n + 1
	}
	line := l.src[l.lineStart:l.lineEnd]
	if !l.decoded && !utf8.Valid(line) {
		l.failEncoding(line)
		return false
	}
	if l.script != "" {
		if i := bytes.IndexByte(line, 0); i >= 0 {
			l.failWith(&Error{
				Msg:  "source code cannot contain null bytes",
				Line: l.line, EndLine: l.line, Text: string(line[:i]), HasText: true,
			})
			return false
		}
	}
	return true
}

// token makes a token of the text from start to end; a start of -1 makes a
// token without a place in its line.
func (l *Lexer) token(kind Kind, start, end int) Token {
	t := Token{Kind: kind, Level: uint8(len(l.brackets)), Line: int32(l.line), EndLine: int32(l.line), Col: -1, EndCol: -1}
	if start < 0 {
		return t
	}
	t.Start, t.End = int32(start), int32(end)
	t.Col = int32(start - l.lineStart)
	t.EndCol = int32(end - l.lineStart)
	return t
}

// multilineToken is token for those that may begin on an earlier line.
func (l *Lexer) multilineToken(kind Kind, start, end int) Token {
	t := l.token(kind, start, end)
	t.Line, t.Col = int32(l.firstLine), int32(l.firstCol)
	return t
}

// beginMultiline remembers where a token that may span lines begins.
func (l *Lexer) beginMultiline(start int) {
	l.firstLine = l.line
	l.firstCol = start - l.lineStart
}
