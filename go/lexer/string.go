package lexer

// This file defines the plain string literals: prefixes, quotes and where a
// literal ends. The text in between stays as written.

// prefixes are the letters seen before a quote.
type prefixes struct {
	b, u, r, f, t bool
}

// add notes a letter; it is false for letters that are no prefix, or repeat.
func (p *prefixes) add(c int) bool {
	var seen *bool
	switch c {
	case 'b', 'B':
		seen = &p.b
	case 'u', 'U':
		seen = &p.u
	case 'r', 'R':
		seen = &p.r
	case 'f', 'F':
		seen = &p.f
	case 't', 'T':
		seen = &p.t
	}
	if seen == nil || *seen {
		return false
	}
	*seen = true
	return true
}

// conflict returns two letters that do not go together.
func (p *prefixes) conflict() (a, b byte, ok bool) {
	switch {
	case p.u && p.b:
		return 'u', 'b', true
	case p.u && p.r:
		return 'u', 'r', true
	case p.u && p.f:
		return 'u', 'f', true
	case p.u && p.t:
		return 'u', 't', true
	case p.b && p.f:
		return 'b', 'f', true
	case p.b && p.t:
		return 'b', 't', true
	case p.f && p.t:
		return 'f', 't', true
	}
	return 0, 0, false
}

// quotedToken reads a literal after its prefix; quote has been read.
func (l *Lexer) quotedToken(p prefixes, quote int) Token {
	if a, b, ok := p.conflict(); ok {
		return l.failRange(l.start+1-l.lineStart, l.cur-l.lineStart,
			"'%c' and '%c' prefixes are incompatible", a, b)
	}
	if p.f || p.t {
		return l.beginFString(p, quote)
	}
	return l.stringToken(quote)
}

// openQuote reads the rest of the opening quotes and returns their number: 1,
// 3, or 2 for the empty string.
func (l *Lexer) openQuote(quote int) int {
	c := l.read()
	if c != quote {
		l.back(c)
		return 1
	}
	c = l.read()
	if c != quote {
		l.back(c)
		return 2
	}
	return 3
}

// stringToken reads the literal whose opening quote has been read.
func (l *Lexer) stringToken(quote int) Token {
	l.beginMultiline(l.start)
	begin := l.lineStart
	size := l.openQuote(quote)
	if size == 2 {
		return l.multilineToken(String, l.start, l.cur)
	}
	escapedQuote := false
	for seen := 0; seen != size; {
		c := l.read()
		switch {
		case c == eof || size == 1 && c == '\n':
			return l.unterminated(quote, size, begin, escapedQuote)
		case c == quote:
			seen++
			continue
		case c == '\\':
			if l.read() == quote {
				escapedQuote = true
			}
		}
		seen = 0
	}
	return l.multilineToken(String, l.start, l.cur)
}

// unterminated reports a string without end, at its beginning; begin is the
// start of the line it is on.
func (l *Lexer) unterminated(quote, size, begin int, escapedQuote bool) Token {
	if l.err != nil {
		return l.failed()
	}
	detected := l.line
	l.cur = l.start + 1
	l.lineStart, l.line = begin, l.firstLine
	m := l.mode()
	switch {
	case m != nil && m.quote == quote && m.size == size:
		return l.fail("%c-string: expecting '}'", m.letter)
	case size == 3:
		return l.fail("unterminated triple-quoted string literal (detected at line %d)", detected)
	case escapedQuote:
		return l.fail("unterminated string literal (detected at line %d); perhaps you escaped the end quote?", detected)
	}
	return l.fail("unterminated string literal (detected at line %d)", detected)
}
