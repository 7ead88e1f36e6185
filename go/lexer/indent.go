package lexer

// This file defines indentation: what the white space before the first token of
// a line means. Two columns are kept, one with tabs to multiples of eight and
// one with tabs one wide; where they disagree about an order, the mixture of
// tabs and spaces is ambiguous and an error.

// indentation reads the white space at a line's start and notes the Indent or
// Dedent tokens it stands for. It reports whether the line is blank (holds at
// most a comment), and false for ok on an error.
func (l *Lexer) indentation() (blank, ok bool) {
	l.atLineStart = false
	col, alt, ok := l.measureIndent()
	if !ok {
		return false, false
	}
	c := l.peek()
	if c == '#' || c == '\n' {
		return true, true
	}
	if c == eof && l.err != nil {
		return false, false
	}
	if len(l.brackets) > 0 {
		return false, true
	}
	return false, l.applyIndent(col, alt)
}

// measureIndent reads white space and returns its two columns.
func (l *Lexer) measureIndent() (col, alt int, ok bool) {
	kept := 0
	for {
		c := l.read()
		switch c {
		case ' ':
			col++
			alt++
		case '\t':
			col = (col/tabSize + 1) * tabSize
			alt++
		case '\f':
			col, alt = 0, 0
		case '\\':
			// The indentation is that of the first of the joined lines.
			if kept == 0 {
				kept = col
			}
			if !l.joinLine() {
				return 0, 0, false
			}
		default:
			l.back(c)
			if kept != 0 {
				return kept, kept, true
			}
			return col, alt, true
		}
	}
}

// applyIndent compares the columns with the stack of indentations.
func (l *Lexer) applyIndent(col, alt int) bool {
	top := len(l.indents) - 1
	switch {
	case col == l.indents[top]:
		if alt != l.altIndents[top] {
			return l.failTabs()
		}
	case col > l.indents[top]:
		if top+1 >= maxIndent {
			l.cur = l.lineEnd
			l.failCode(CodeTooDeep)
			return false
		}
		if alt <= l.altIndents[top] {
			return l.failTabs()
		}
		l.pending++
		l.indents = append(l.indents, col)
		l.altIndents = append(l.altIndents, alt)
	default:
		for top > 0 && col < l.indents[top] {
			l.pending--
			top--
		}
		l.indents, l.altIndents = l.indents[:top+1], l.altIndents[:top+1]
		if col != l.indents[top] {
			l.cur = l.lineEnd
			l.failCode(CodeDedent)
			return false
		}
		if alt != l.altIndents[top] {
			return l.failTabs()
		}
	}
	return true
}

func (l *Lexer) failTabs() bool {
	l.cur = l.lineEnd
	l.failCode(CodeTabs)
	return false
}

// joinLine consumes the newline after a backslash.
func (l *Lexer) joinLine() bool {
	if c := l.read(); c != '\n' {
		l.failCode(CodeContinuation)
		return false
	}
	if c := l.read(); c == eof {
		if l.err == nil {
			l.cur = l.lineEnd
			l.failCode(CodeEOF)
		}
		return false
	}
	l.cur--
	return true
}

// pendingToken hands out one Indent or Dedent.
func (l *Lexer) pendingToken() Token {
	if l.pending > 0 {
		l.pending--
		return l.token(Indent, -1, -1)
	}
	l.pending++
	return l.token(Dedent, -1, -1)
}

// CloseIndents makes the next tokens the Dedents that end all open blocks; it is
// for interactive input, which ends without a line that would.
func (l *Lexer) CloseIndents() {
	l.pending = -(len(l.indents) - 1)
	l.indents, l.altIndents = l.indents[:1], l.altIndents[:1]
}
