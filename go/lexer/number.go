package lexer

import "bytes"

// This file defines the number literals: which characters belong to one, and
// what may follow it.

func isDigit(c int) bool { return c >= '0' && c <= '9' }

func isHexDigit(c int) bool {
	return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}

// number reads the literal that begins with the digit c.
func (l *Lexer) number(c int) Token {
	if c == '0' {
		c = l.read()
		switch c {
		case 'x', 'X':
			return l.radixNumber("hexadecimal", isHexDigit)
		case 'o', 'O':
			return l.radixNumber("octal", func(c int) bool { return c >= '0' && c <= '7' })
		case 'b', 'B':
			return l.radixNumber("binary", func(c int) bool { return c == '0' || c == '1' })
		}
		return l.zeroNumber(c)
	}
	c, ok := l.digits()
	if !ok {
		return l.failed()
	}
	return l.afterInteger(c)
}

// failed is the token for an error that is already recorded.
func (l *Lexer) failed() Token { return l.token(None, l.start, l.cur) }

// radixNumber reads what follows 0x, 0o or 0b.
func (l *Lexer) radixNumber(name string, valid func(int) bool) Token {
	c := l.read()
	for {
		if c == '_' {
			c = l.read()
		}
		if !valid(c) {
			if isDigit(c) {
				return l.fail("invalid digit '%c' in %s literal", c, name)
			}
			l.back(c)
			return l.fail("invalid %s literal", name)
		}
		for valid(c) {
			c = l.read()
		}
		if c != '_' {
			break
		}
	}
	if isDigit(c) {
		return l.fail("invalid digit '%c' in %s literal", c, name)
	}
	return l.endNumber(c, name)
}

// zeroNumber reads a decimal literal that begins with a zero: zeros only, or a
// float or imaginary number.
func (l *Lexer) zeroNumber(c int) Token {
	for {
		if c == '_' {
			c = l.read()
			if !isDigit(c) {
				l.back(c)
				return l.fail("invalid decimal literal")
			}
		}
		if c != '0' {
			break
		}
		c = l.read()
	}
	zerosEnd := l.cur
	nonzero := false
	if isDigit(c) {
		nonzero = true
		var ok bool
		if c, ok = l.digits(); !ok {
			return l.failed()
		}
	}
	if nonzero && c != '.' && c != 'e' && c != 'E' && c != 'j' && c != 'J' {
		l.back(c)
		return l.failRange(l.start+1-l.lineStart, zerosEnd-l.lineStart,
			"leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers")
	}
	return l.afterInteger(c)
}

// digits reads decimal digits with single underscores between them and returns
// the character after them.
func (l *Lexer) digits() (int, bool) {
	for {
		c := l.read()
		for isDigit(c) {
			c = l.read()
		}
		if c != '_' {
			return c, true
		}
		c = l.read()
		if !isDigit(c) {
			l.back(c)
			l.fail("invalid decimal literal")
			return 0, false
		}
	}
}

// afterInteger reads what may follow the digits, of which c is the first.
func (l *Lexer) afterInteger(c int) Token {
	if c == '.' {
		return l.fraction()
	}
	return l.exponent(c)
}

// fraction reads what follows the point.
func (l *Lexer) fraction() Token {
	c := l.read()
	if isDigit(c) {
		var ok bool
		if c, ok = l.digits(); !ok {
			return l.failed()
		}
	}
	return l.exponent(c)
}

// exponent reads an exponent, if c begins one, and the imaginary suffix.
func (l *Lexer) exponent(c int) Token {
	if c == 'e' || c == 'E' {
		e := c
		c = l.read()
		switch {
		case c == '+' || c == '-':
			c = l.read()
			if !isDigit(c) {
				l.back(c)
				return l.fail("invalid decimal literal")
			}
		case !isDigit(c):
			l.back(c)
			return l.endNumber(e, "decimal")
		}
		var ok bool
		if c, ok = l.digits(); !ok {
			return l.failed()
		}
	}
	if c == 'j' || c == 'J' {
		return l.endNumber(l.read(), "imaginary")
	}
	return l.endNumber(c, "decimal")
}

// endNumber makes the token, given the character after the literal. A keyword
// may follow at once ("1if x else 2"), with a warning; other letters may not.
func (l *Lexer) endNumber(c int, name string) Token {
	l.back(c)
	if c != eof && c < 0x80 && isIdentByte(byte(c)) {
		if !l.keywordFollows() {
			return l.fail("invalid %s literal", name)
		}
		l.warning("invalid " + name + " literal")
	}
	return l.token(Number, l.start, l.cur)
}

// keywordFollows tells whether the next characters are a keyword that can stand
// after a number. CPython does not look for the end of the shortest ones.
func (l *Lexer) keywordFollows() bool {
	rest := l.src[l.cur:l.lineEnd]
	for _, word := range [...]string{"if", "in", "is"} {
		if bytes.HasPrefix(rest, []byte(word)) {
			return true
		}
	}
	for _, word := range [...]string{"and", "else", "for", "or", "not"} {
		if n := len(word); bytes.HasPrefix(rest, []byte(word)) && (len(rest) == n || !isIdentByte(rest[n])) {
			return true
		}
	}
	return false
}

func (l *Lexer) warning(msg string) {
	if l.warn != nil {
		l.warn(Warning{Msg: msg, Line: l.line})
	}
}
