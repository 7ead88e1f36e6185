package lexer

// This file defines the tokens of f-strings and t-strings (PEP 701, PEP 750).
// A stack of modes says in which of the nested literals the lexer is, and
// whether it reads literal text or the tokens of a replacement field.

// fstringMode is the state of one literal.
type fstringMode struct {
	letter byte // 'f' or 't'
	raw    bool
	quote  int
	size   int // 1 or 3

	inText bool // reading text, not the tokens of an expression
	inSpec bool // the text is that of a format spec

	depth int // brackets open since the literal began
	field int // replacement fields open, less one

	begin     int // offset of the literal
	beginLine int
	lineStart int // start of the line it begins on
}

// mode returns the innermost literal, or nil.
func (l *Lexer) mode() *fstringMode {
	if len(l.modes) == 0 {
		return nil
	}
	return &l.modes[len(l.modes)-1]
}

func (m *fstringMode) middle() Kind {
	if m.letter == 't' {
		return TStringMiddle
	}
	return FStringMiddle
}

// beginFString reads the opening quotes.
func (l *Lexer) beginFString(p prefixes, quote int) Token {
	l.beginMultiline(l.start)
	size := l.openQuote(quote)
	if size == 2 {
		size = 1
		l.cur--
	}
	if len(l.modes)+1 >= maxFString {
		return l.fail("too many nested f-strings or t-strings")
	}
	m := fstringMode{
		letter: 'f', raw: p.r, quote: quote, size: size, inText: true, field: -1,
		begin: l.start, beginLine: l.line, lineStart: l.lineStart,
	}
	kind := FStringStart
	if p.t {
		m.letter, kind = 't', TStringStart
	}
	l.modes = append(l.modes, m)
	return l.token(kind, l.start, l.cur)
}

// nextFString reads a stretch of text, the closing quotes, or, where a
// replacement field begins at once, the first token of that.
func (l *Lexer) nextFString(m *fstringMode) Token {
	l.start = l.cur
	c := l.read()
	if c == '{' {
		if second := l.peek(); second != '{' {
			l.back(c)
			return l.beginField(m)
		}
	}
	l.back(c)
	l.start = l.cur
	l.beginMultiline(l.start)
	if l.closingQuote(m) {
		kind := FStringEnd
		if m.letter == 't' {
			kind = TStringEnd
		}
		l.modes = l.modes[:len(l.modes)-1]
		return l.multilineToken(kind, l.start, l.cur)
	}
	return l.fstringText(m)
}

// closingQuote consumes the closing quotes if they come next.
func (l *Lexer) closingQuote(m *fstringMode) bool {
	from := l.cur
	for range m.size {
		if c := l.read(); c != m.quote {
			l.cur = from
			return false
		}
	}
	return true
}

// beginField switches to the tokens of a replacement field.
func (l *Lexer) beginField(m *fstringMode) Token {
	if !l.enterField(m) {
		return l.failed()
	}
	return l.nextNormal()
}

func (l *Lexer) enterField(m *fstringMode) bool {
	m.field++
	if m.field >= maxFNested {
		l.fail("%c-string: expressions nested too deeply", m.letter)
		return false
	}
	m.inText = false
	return true
}

// fstringText reads text up to a replacement field or the closing quotes.
func (l *Lexer) fstringText(m *fstringMode) Token {
	named := false // inside \N{…}
	for quotes := 0; quotes != m.size; {
		c := l.read()
		if l.err != nil {
			return l.failed()
		}
		inSpec := m.inSpec && m.field >= 0
		if c == eof || m.size == 1 && c == '\n' {
			return l.unterminatedFString(m, c, inSpec)
		}
		if c == m.quote {
			quotes++
			continue
		}
		quotes = 0
		switch c {
		case '{':
			return l.textBeforeField(m, inSpec)
		case '}':
			if named {
				return l.multilineToken(m.middle(), l.start, l.cur)
			}
			return l.textBeforeBrace(m, inSpec)
		case '\\':
			named = l.skipEscape(m) || named
		}
	}
	l.cur -= m.size
	return l.multilineToken(m.middle(), l.start, l.cur)
}

// textBeforeField ends the text at {, which begins a field, or at {{.
func (l *Lexer) textBeforeField(m *fstringMode, inSpec bool) Token {
	if second := l.read(); second == '{' && !inSpec {
		return l.doubledBrace(m)
	} else {
		l.back(second)
	}
	l.cur--
	if !l.enterField(m) {
		return l.failed()
	}
	return l.multilineToken(m.middle(), l.start, l.cur)
}

// textBeforeBrace ends the text at }, which ends the field whose format spec
// this is, or at }}.
func (l *Lexer) textBeforeBrace(m *fstringMode, inSpec bool) Token {
	if second := l.read(); second == '}' && !inSpec && m.depth == 0 {
		return l.doubledBrace(m)
	} else {
		l.back(second)
	}
	l.cur--
	m.inText = false
	return l.multilineToken(m.middle(), l.start, l.cur)
}

// doubledBrace ends the text at the first of two braces; the second is no part
// of the text, but of the token's extent.
func (l *Lexer) doubledBrace(m *fstringMode) Token {
	t := l.multilineToken(m.middle(), l.start, l.cur)
	t.End--
	return t
}

// skipEscape reads what follows a backslash; it is true after \N{.
func (l *Lexer) skipEscape(m *fstringMode) bool {
	c := l.read()
	switch {
	case c == '{' || c == '}':
		// A brace keeps its meaning after a backslash.
		if !m.raw {
			l.invalidEscape(c)
		}
		l.back(c)
	case c == 'N' && !m.raw:
		if c = l.read(); c == '{' {
			return true
		}
		l.back(c)
	}
	return false
}

// InvalidEscape is the text of the warning about the escape \c.
func InvalidEscape(c string) string {
	return `"\` + c + `" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\` +
		c + `"? A raw string is also an option.`
}

func (l *Lexer) invalidEscape(c int) { l.warning(InvalidEscape(string(rune(c)))) }

// unterminatedFString reports that c, a newline or the end, came too early.
func (l *Lexer) unterminatedFString(m *fstringMode, c int, inSpec bool) Token {
	if inSpec && c == '\n' {
		return l.fail("%c-string: newlines are not allowed in format specifiers for single quoted %c-strings",
			m.letter, m.letter)
	}
	detected := l.line
	l.cur = m.begin + 1
	l.lineStart, l.line = m.lineStart, m.beginLine
	if m.size == 3 {
		return l.fail("unterminated triple-quoted %c-string literal (detected at line %d)", m.letter, detected)
	}
	return l.fail("unterminated %c-string literal (detected at line %d)", m.letter, detected)
}

// fieldPunctuation handles c, one of : ! { }, in a replacement field. It is true
// for a colon that begins the format spec, which is a token of its own then.
func (l *Lexer) fieldPunctuation(m *fstringMode, c int) bool {
	if c == ':' && m.field >= 0 && m.depth-1 == m.field {
		m.inText = true
		m.inSpec = true
		return true
	}
	return false
}
