package parser

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines the backslash escapes of string and bytes literals.

// decodeString resolves the escapes in body, which belongs to token i. Warnings
// count its lines from that of token at.
func (p *parser) decodeString(i, at int, body string) (string, bool) {
	next := strings.IndexByte(body, '\\')
	if next < 0 {
		return body, true
	}
	d := stringDecoder{parser: p, token: i, first: int(p.tokens[at].Line), body: body}
	d.out.Grow(len(body))
	for next >= 0 {
		d.out.WriteString(d.body[d.pos : d.pos+next])
		d.pos += next
		if !d.escape() {
			return "", false
		}
		next = strings.IndexByte(d.body[d.pos:], '\\')
	}
	d.out.WriteString(d.body[d.pos:])
	return d.out.String(), true
}

// stringDecoder is the state of decodeString: pos is at a backslash when escape
// is called, and after the escape when it returns.
type stringDecoder struct {
	*parser
	token  int
	first  int // the line from which warnings count
	body   string
	pos    int
	out    strings.Builder
	warned bool
}

func (d *stringDecoder) escape() bool {
	start := d.pos
	if start+1 >= len(d.body) {
		// Only the text of an f-string ends so, before a replacement field.
		d.out.WriteByte('\\')
		d.pos++
		return true
	}
	c := d.body[start+1]
	d.pos += 2
	if r, ok := simpleEscape(c); ok {
		d.out.WriteByte(r)
		return true
	}
	switch c {
	case '\n':
	case '0', '1', '2', '3', '4', '5', '6', '7':
		value, n := octal(d.body[start+1:])
		d.pos = start + 1 + n
		if value > 0o377 {
			d.warnEscape(start, d.body[start+1:start+1+n], true)
		}
		d.out.WriteRune(rune(value))
	case 'x':
		return d.hex(start, 2, "truncated \\xXX escape")
	case 'u':
		return d.hex(start, 4, "truncated \\uXXXX escape")
	case 'U':
		return d.hex(start, 8, "truncated \\UXXXXXXXX escape")
	case 'N':
		return d.named(start)
	default:
		_, n := utf8.DecodeRuneInString(d.body[start+1:])
		if d.warnsAbout(c) {
			d.warnEscape(start, d.body[start+1:start+1+n], false)
		}
		d.out.WriteString(d.body[start : start+1+n])
		d.pos = start + 1 + n
	}
	return true
}

// simpleEscape returns the character that one letter stands for.
func simpleEscape(c byte) (byte, bool) {
	switch c {
	case '\\', '\'', '"':
		return c, true
	case 'a':
		return '\a', true
	case 'b':
		return '\b', true
	case 'f':
		return '\f', true
	case 'n':
		return '\n', true
	case 'r':
		return '\r', true
	case 't':
		return '\t', true
	case 'v':
		return '\v', true
	}
	return 0, false
}

// octal reads up to three octal digits.
func octal(s string) (value, n int) {
	for n < 3 && n < len(s) && s[n] >= '0' && s[n] <= '7' {
		value = value*8 + int(s[n]-'0')
		n++
	}
	return value, n
}

func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'f':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'F':
		return int(c-'A') + 10
	}
	return -1
}

// hex reads exactly digits hexadecimal digits after the letter.
func (d *stringDecoder) hex(start, digits int, msg string) bool {
	value, n := 0, 0
	for n < digits && d.pos+n < len(d.body) {
		v := hexDigit(d.body[d.pos+n])
		if v < 0 {
			break
		}
		value = value<<4 | v
		n++
	}
	if n < digits {
		return d.unicodeError(start, d.pos+n, msg)
	}
	d.pos += digits
	if value > utf8.MaxRune {
		return d.unicodeError(start, d.pos, "illegal Unicode character")
	}
	writeWTF8(&d.out, rune(value))
	return true
}

// writeWTF8 writes a code point, surrogates included.
func writeWTF8(b *strings.Builder, r rune) {
	if r < 0xd800 || r > 0xdfff {
		b.WriteRune(r)
		return
	}
	b.WriteByte(0xe0 | byte(r>>12))
	b.WriteByte(0x80 | byte(r>>6)&0x3f)
	b.WriteByte(0x80 | byte(r)&0x3f)
}

// named reads the {NAME} of \N{NAME}.
func (d *stringDecoder) named(start int) bool {
	rest := d.body[d.pos:]
	end := strings.IndexByte(rest, '}')
	if len(rest) < 2 || rest[0] != '{' || end < 2 {
		stop := d.pos
		switch {
		case len(rest) == 0 || rest[0] != '{':
		case end < 0:
			stop = len(d.body)
		default:
			stop++
		}
		return d.unicodeError(start, stop, "malformed \\N character escape")
	}
	d.pos += end + 1
	if d.opts.LookupName != nil {
		if r, ok := d.opts.LookupName(rest[1:end]); ok {
			writeWTF8(&d.out, r)
			return true
		}
	}
	return d.unicodeError(start, d.pos, "unknown Unicode character name")
}

// unicodeError reports a wrong escape. CPython decodes a copy of the literal in
// which every character beyond ASCII is a ten-byte escape, and counts in that.
func (d *stringDecoder) unicodeError(start, end int, reason string) bool {
	from, to := d.expanded(start), d.expanded(end)-1
	where := fmt.Sprintf("bytes in position %d-%d", from, to)
	if from >= to {
		where = fmt.Sprintf("byte 0x5c in position %d", from)
	}
	d.raise("%s", "(unicode error) 'unicodeescape' codec can't decode "+where+": "+reason)
	return false
}

func (d *stringDecoder) expanded(end int) int {
	n := 0
	for _, r := range d.body[:end] {
		n++
		if r >= 0x80 {
			n += 9
		}
	}
	return n
}

// warnsAbout tells whether \c is worth a warning here: CPython has none beyond
// ASCII, and for a brace in an f-string the lexer has given it.
func (d *stringDecoder) warnsAbout(c byte) bool {
	return c < utf8.RuneSelf && ((c != '{' && c != '}') || d.tokens[d.token].Kind == lexer.String)
}

// warnEscape warns about an escape that is none, once per literal.
func (d *stringDecoder) warnEscape(at int, text string, octal bool) {
	if d.warned {
		return
	}
	d.warned = true
	line := d.first + strings.Count(d.body[:at], "\n")
	d.escapeWarning(line, text, octal)
}

func (p *parser) escapeWarning(line int, text string, octal bool) {
	if octal {
		p.warning(`"\`+text+`" is an invalid octal escape sequence. Such sequences will not work in the future. Did you mean "\\`+
			text+`"? A raw string is also an option.`, line)
		return
	}
	p.warning(lexer.InvalidEscape(text), line)
}

// decodeBytes resolves the escapes of a bytes literal.
func (p *parser) decodeBytes(i int, body string, raw bool) (string, bool) {
	for j := range len(body) {
		if body[j] >= 0x80 {
			p.raiseAt(i, "bytes can only contain ASCII literal characters")
			return "", false
		}
	}
	if raw || strings.IndexByte(body, '\\') < 0 {
		return body, true
	}
	out := make([]byte, 0, len(body))
	warned := false
	for pos := 0; pos < len(body); {
		c := body[pos]
		if c != '\\' || pos+1 == len(body) {
			out = append(out, c)
			pos++
			continue
		}
		c = body[pos+1]
		if b, ok := simpleEscape(c); ok {
			out = append(out, b)
			pos += 2
			continue
		}
		switch {
		case c == '\n':
			pos += 2
		case c >= '0' && c <= '7':
			value, n := octal(body[pos+1:])
			if value > 0o377 && !warned {
				warned = true
				p.escapeWarning(p.lineOf(i, body[:pos]), body[pos+1:pos+1+n], true)
			}
			out = append(out, byte(value))
			pos += 1 + n
		case c == 'x':
			if pos+3 >= len(body) || hexDigit(body[pos+2]) < 0 || hexDigit(body[pos+3]) < 0 {
				p.raise("(value error) invalid \\x escape at position %d", pos)
				return "", false
			}
			out = append(out, byte(hexDigit(body[pos+2])<<4|hexDigit(body[pos+3])))
			pos += 4
		default:
			if !warned {
				warned = true
				p.escapeWarning(p.lineOf(i, body[:pos]), string(c), false)
			}
			out = append(out, '\\', c)
			pos += 2
		}
	}
	return string(out), true
}

// lineOf is the line on which the part of token i's literal after before is.
func (p *parser) lineOf(i int, before string) int {
	return int(p.tokens[i].Line) + strings.Count(before, "\n")
}
