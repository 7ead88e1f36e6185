package text

// This file defines the encodings unicode-escape, which writes text as the
// inside of a string literal in ASCII, and raw-unicode-escape, which escapes
// only what is not latin-1. Encoding never fails. Tests: corpus/str_codecs.

import "strconv"

func encodeUnicodeEscape(s string, grow Grow) (string, error) {
	return encodeEscapes(s, grow, func(dst []byte, r rune) []byte {
		switch {
		case r == '\\':
			return append(dst, `\\`...)
		case r == '\t':
			return append(dst, `\t`...)
		case r == '\n':
			return append(dst, `\n`...)
		case r == '\r':
			return append(dst, `\r`...)
		case r >= ' ' && r < 0x7F:
			return append(dst, byte(r))
		}
		return appendHexEscape(dst, r)
	})
}

func encodeRawUnicodeEscape(s string, grow Grow) (string, error) {
	return encodeEscapes(s, grow, func(dst []byte, r rune) []byte {
		if r < 0x100 {
			return append(dst, byte(r))
		}
		return appendHexEscape(dst, r)
	})
}

// encodeEscapes writes every character with appendOne, at most ten bytes.
func encodeEscapes(s string, grow Grow, appendOne func(dst []byte, r rune) []byte) (string, error) {
	out := meter{grow: grow}
	if err := out.begin(len(s)); err != nil {
		return "", err
	}
	var one [10]byte
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		i += size
		if err := out.writeBytes(appendOne(one[:0], r)); err != nil {
			return "", err
		}
	}
	return string(out.buf), nil
}

// Escapes is what DecodeUnicodeEscape finds.
type Escapes struct {
	Text string
	// Invalid is the first escape that means nothing, such as \q, or an octal
	// one beyond \377; it stands for itself, or for its number. "" for none.
	Invalid string
}

// DecodeUnicodeEscape decodes unicode-escape. lookup knows the characters that
// \N{…} names.
func DecodeUnicodeEscape(b string, h Handler, lookup func(name string) (rune, bool), grow Grow) (Escapes, error) {
	e := escapeDecoder{decoder: decoder{input: b, handler: h, final: true, out: meter{grow: grow}}, lookup: lookup}
	p, err := e.decode()
	return Escapes{Text: p.Text, Invalid: e.invalid}, err
}

type escapeDecoder struct {
	decoder
	lookup  func(name string) (rune, bool)
	invalid string
}

func (e *escapeDecoder) decode() (Partial, error) {
	if err := e.out.begin(len(e.input)); err != nil {
		return Partial{}, err
	}
	for at := 0; at < len(e.input); {
		c := e.input[at]
		if c != '\\' {
			at++
			if err := e.out.writeRune(rune(c)); err != nil {
				return Partial{}, err
			}
			continue
		}
		text, end, reason := e.escape(at)
		var err error
		if reason != "" {
			at, err = e.fail("unicodeescape", reason, at, end)
		} else {
			at, err = end, e.out.write(text)
		}
		if err != nil {
			return Partial{}, err
		}
	}
	return e.done(len(e.input), CodecUnicodeEscape)
}

// simpleEscapes maps the letter of an escape to its character.
var simpleEscapes = map[byte]string{
	'\n': "", '\\': "\\", '\'': "'", '"': "\"", 'a': "\a", 'b': "\b", 'f': "\f", 'n': "\n", 'r': "\r", 't': "\t", 'v': "\v",
}

// escape reads the escape at a backslash: its text and end, or what is wrong
// up to end.
func (e *escapeDecoder) escape(at int) (text string, end int, reason string) {
	if at+1 == len(e.input) {
		return "", at + 1, `\ at end of string`
	}
	c := e.input[at+1]
	if text, ok := simpleEscapes[c]; ok {
		return text, at + 2, ""
	}
	switch c {
	case 'x':
		return hexEscape(e.input, at+2, 2, `truncated \xXX escape`, "")
	case 'u':
		return hexEscape(e.input, at+2, 4, `truncated \uXXXX escape`, "")
	case 'U':
		return hexEscape(e.input, at+2, 8, `truncated \UXXXXXXXX escape`, "illegal Unicode character")
	case 'N':
		return e.named(at + 2)
	case '0', '1', '2', '3', '4', '5', '6', '7':
		return e.octal(at)
	}
	e.found(e.input[at : at+2])
	return "\\" + EncodeRune(rune(c)), at + 2, ""
}

// found notes the first invalid escape.
func (e *escapeDecoder) found(escape string) {
	if e.invalid == "" {
		e.invalid = escape
	}
}

func (e *escapeDecoder) octal(at int) (text string, end int, reason string) {
	r := rune(0)
	for end = at + 1; end < len(e.input) && end < at+4 && e.input[end]&^7 == '0'; end++ {
		r = r<<3 | rune(e.input[end]-'0')
	}
	if r > 0xFF {
		e.found(e.input[at:end])
	}
	return EncodeRune(r), end, ""
}

// named reads {NAME}.
func (e *escapeDecoder) named(at int) (text string, end int, reason string) {
	const malformed = `malformed \N character escape`
	if at == len(e.input) || e.input[at] != '{' {
		return "", at, malformed
	}
	for end = at + 1; end < len(e.input) && e.input[end] != '}'; end++ {
	}
	if end == len(e.input) || end == at+1 {
		return "", end, malformed
	}
	if e.lookup != nil {
		if r, ok := e.lookup(e.input[at+1 : end]); ok {
			return EncodeRune(r), end + 1, ""
		}
	}
	return "", end + 1, "unknown Unicode character name"
}

// hexEscape reads count digits at at.
func hexEscape(s string, at, count int, truncated, illegal string) (text string, end int, reason string) {
	for end = at; end < len(s) && end < at+count && isHexDigit(s[end]); end++ {
	}
	if end < at+count {
		return "", end, truncated
	}
	n, err := strconv.ParseUint(s[at:end], 16, 32)
	if err != nil || n > MaxRune {
		return "", end, illegal
	}
	return EncodeRune(rune(n)), end, ""
}

func isHexDigit(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

func (d *decoder) decodeRawUnicodeEscape() (Partial, error) {
	if err := d.out.begin(len(d.input)); err != nil {
		return Partial{}, err
	}
	for at := 0; at < len(d.input); {
		text, end, reason := rawEscape(d.input, at)
		var err error
		if reason != "" {
			at, err = d.fail("rawunicodeescape", reason, at, end)
		} else {
			at, err = end, d.out.write(text)
		}
		if err != nil {
			return Partial{}, err
		}
	}
	return d.done(len(d.input), CodecRawUnicodeEscape)
}

// rawEscape reads one character at at, or one escape. Two backslashes are no
// escape, and none begins with the second.
func rawEscape(s string, at int) (text string, end int, reason string) {
	if s[at] != '\\' {
		return EncodeRune(rune(s[at])), at + 1, ""
	}
	if at+1 == len(s) {
		return "\\", at + 1, ""
	}
	switch s[at+1] {
	case 'u':
		return hexEscape(s, at+2, 4, `truncated \uXXXX escape`, "")
	case 'U':
		return hexEscape(s, at+2, 8, `truncated \UXXXXXXXX escape`, `\Uxxxxxxxx out of range`)
	}
	return "\\" + EncodeRune(rune(s[at+1])), at + 2, ""
}
