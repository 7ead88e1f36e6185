package lexer

import (
	"unicode/utf8"

	"github.com/pynterp/pynterp/go/text"
)

// This file defines the tokens outside literal text: white space, names,
// operators and brackets.

func isIdentByte(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c >= 0x80
}

// nextNormal reads a token that is not the text of an f-string.
func (l *Lexer) nextNormal() Token {
	for {
		l.start = -1
		blank := false
		if l.atLineStart {
			var ok bool
			if blank, ok = l.indentation(); !ok {
				return l.failed()
			}
		}
		if l.pending != 0 {
			return l.pendingToken()
		}
		c := l.skipSpace()
		switch {
		case c == eof:
			return l.endOfSource()
		case c == '\n':
			l.atLineStart = true
			if blank || len(l.brackets) > 0 {
				continue
			}
			return l.token(Newline, l.start, l.cur)
		case c == '\\':
			if !l.joinLine() {
				return l.failed()
			}
			continue
		}
		return l.visible(c)
	}
}

// skipSpace skips blanks and a comment, and reads the character after them.
func (l *Lexer) skipSpace() int {
	c := l.read()
	for c == ' ' || c == '\t' || c == '\f' {
		c = l.read()
	}
	l.start = l.cur - 1
	if c == eof {
		l.start = -1
	}
	if c == '#' {
		for c != eof && c != '\n' {
			c = l.read()
		}
	}
	return c
}

func (l *Lexer) endOfSource() Token {
	if l.err != nil {
		return l.failed()
	}
	if len(l.brackets) > 0 {
		return l.failCode(CodeEOF)
	}
	return l.token(EndMarker, -1, -1)
}

// visible reads the token that begins with c.
func (l *Lexer) visible(c int) Token {
	switch {
	case isDigit(c):
		return l.number(c)
	case c == '"' || c == '\'':
		return l.stringToken(c)
	case c == '.':
		return l.dot()
	case isIdentByte(byte(c)):
		return l.name(c)
	}
	return l.operator(c)
}

// dot reads an attribute's dot, an ellipsis or a number.
func (l *Lexer) dot() Token {
	c := l.read()
	if isDigit(c) {
		l.back(c)
		return l.fraction()
	}
	if c == '.' {
		if third := l.read(); third == '.' {
			return l.token(Ellipsis, l.start, l.cur)
		} else {
			l.back(third)
		}
	}
	l.back(c)
	return l.token(Dot, l.start, l.cur)
}

// name reads a name or keyword, or the literal whose prefix looks like one.
func (l *Lexer) name(c int) Token {
	var p prefixes
	ascii := true
	for p.add(c) {
		c = l.read()
		if c == '"' || c == '\'' {
			return l.quotedToken(p, c)
		}
	}
	for c != eof && isIdentByte(byte(c)) {
		if c >= 0x80 {
			ascii = false
		}
		c = l.read()
	}
	l.back(c)
	if !ascii && !l.checkIdentifier() {
		return l.failed()
	}
	return l.token(keyword(l.src[l.start:l.cur]), l.start, l.cur)
}

// checkIdentifier reports the first character of the token that no identifier
// may have there.
func (l *Lexer) checkIdentifier() bool {
	name := l.src[l.start:l.cur]
	for i := 0; i < len(name); {
		r, n := utf8.DecodeRune(name[i:])
		if i == 0 && !text.RuneIsIdentifierStart(r) || i > 0 && !text.RuneIsIdentifierPart(r) {
			l.cur = l.start + i + n
			if text.RuneIsPrintable(r) {
				l.fail("invalid character '%c' (U+%04X)", r, r)
			} else {
				l.fail("invalid non-printable character U+%04X", r)
			}
			return false
		}
		i += n
	}
	return true
}

// operator reads the operator that begins with c.
func (l *Lexer) operator(c int) Token {
	m := l.mode()
	if m != nil && (c == ':' || c == '!' || c == '{' || c == '}') && l.fieldPunctuation(m, c) {
		return l.token(Colon, l.start, l.cur)
	}
	second := l.read()
	if second != eof {
		if kind := operator2(byte(c), byte(second)); kind != None {
			third := l.read()
			if third == '=' {
				if long := operator3(kind); long != None {
					return l.token(long, l.start, l.cur)
				}
			}
			l.back(third)
			return l.token(kind, l.start, l.cur)
		}
	}
	l.back(second)
	switch c {
	case '(', '[', '{':
		if !l.open(m, byte(c)) {
			return l.failed()
		}
	case ')', ']', '}':
		if !l.close(m, byte(c)) {
			return l.failed()
		}
	}
	if c < ' ' || c == 0x7f {
		return l.fail("invalid non-printable character U+%04X", c)
	}
	return l.token(operator1(byte(c)), l.start, l.cur)
}

// open notes an opening bracket.
func (l *Lexer) open(m *fstringMode, c byte) bool {
	if len(l.brackets) >= maxBracket {
		l.fail("too many nested parentheses")
		return false
	}
	l.brackets = append(l.brackets, bracket{char: c, line: int32(l.line), col: int32(l.start - l.lineStart)})
	if m != nil {
		m.depth++
	}
	return true
}

// close checks a closing bracket against the open one.
func (l *Lexer) close(m *fstringMode, c byte) bool {
	if m != nil && m.depth == 0 && c == '}' {
		l.fail("%c-string: single '}' is not allowed", m.letter)
		return false
	}
	if len(l.brackets) == 0 {
		l.fail("unmatched '%c'", c)
		return false
	}
	opening := l.brackets[len(l.brackets)-1]
	l.brackets = l.brackets[:len(l.brackets)-1]
	if !matches(opening.char, c) {
		return l.mismatch(m, opening, c)
	}
	if m == nil {
		return true
	}
	m.depth--
	if m.depth < 0 {
		l.fail("%c-string: unmatched '%c'", m.letter, c)
		return false
	}
	if c == '}' && m.depth == m.field {
		m.field--
		m.inText = true
		m.inSpec = false
	}
	return true
}

func matches(opening, closing byte) bool {
	switch opening {
	case '(':
		return closing == ')'
	case '[':
		return closing == ']'
	}
	return closing == '}'
}

func (l *Lexer) mismatch(m *fstringMode, opening bracket, c byte) bool {
	switch {
	case m != nil && opening.char == '{' && m.depth-1 == m.field:
		// The bracket that a replacement field begins with is no match for
		// anything inside it.
		l.fail("%c-string: unmatched '%c'", m.letter, c)
	case int(opening.line) != l.line:
		l.fail("closing parenthesis '%c' does not match opening parenthesis '%c' on line %d", c, opening.char, opening.line)
	default:
		l.fail("closing parenthesis '%c' does not match opening parenthesis '%c'", c, opening.char)
	}
	return false
}
