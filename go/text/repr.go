package text

// This file defines the literals of str and bytes, as repr() shows them.
// Tests: repr_test.go.

import "strings"

const hexDigits = "0123456789abcdef"

// literal is one of the two notations.
type literal uint8

const (
	reprLiteral literal = iota
	bytesLiteral
)

// Repr is repr(s) for str. Its size is ReprSize(s), at most 4*len(s)+2.
func Repr(s string) string { return reprLiteral.quote(s) }

// ReprBytes is repr(s) for bytes.
func ReprBytes(s string) string { return bytesLiteral.quote(s) }

// ReprSize returns len(Repr(s)).
func ReprSize(s string) int { return reprLiteral.size(s) }

// ReprBytesSize returns len(ReprBytes(s)).
func ReprBytesSize(s string) int { return bytesLiteral.size(s) }

func (l literal) quote(s string) string {
	quote := quoteFor(s)
	if n := l.plain(s, quote); n == len(s) && l != bytesLiteral {
		q := string(quote)
		return q + s + q
	}
	return string(l.append(make([]byte, 0, l.size(s)), s))
}

// quoteFor prefers the single quote; a double one is for text with only single
// quotes in it.
func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	return '\''
}

func (l literal) append(dst []byte, s string) []byte {
	quote := quoteFor(s)
	if l == bytesLiteral {
		dst = append(dst, 'b')
	}
	dst = append(dst, quote)
	for s != "" {
		n := l.plain(s, quote)
		dst = append(dst, s[:n]...)
		s = s[n:]
		if s == "" {
			break
		}
		r, size := l.next(s)
		dst = l.appendEscape(dst, r, quote)
		s = s[size:]
	}
	return append(dst, quote)
}

func (l literal) size(s string) int {
	quote := quoteFor(s)
	total := 2
	if l == bytesLiteral {
		total++
	}
	for s != "" {
		n := l.plain(s, quote)
		total += n
		s = s[n:]
		if s == "" {
			break
		}
		r, size := l.next(s)
		var buf [10]byte
		total += len(l.appendEscape(buf[:0], r, quote))
		s = s[size:]
	}
	return total
}

// next returns the first character of s.
func (l literal) next(s string) (rune, int) {
	if l == bytesLiteral {
		return rune(s[0]), 1
	}
	return DecodeRune(s)
}

// plain returns the size of the start of s that stands for itself.
func (l literal) plain(s string, quote byte) int {
	for i := 0; i < len(s); {
		if i+8 <= len(s) && plainWord(word(s, i), quote) {
			i += 8
			continue
		}
		for stop := min(i+8, len(s)); i < stop; {
			size := l.plainAt(s, i, quote)
			if size == 0 {
				return i
			}
			i += size
		}
	}
	return len(s)
}

// plainAt returns the size of the character at i if it stands for itself, or 0.
func (l literal) plainAt(s string, i int, quote byte) int {
	c := s[i]
	switch {
	case c >= 0x80 && l == reprLiteral:
		if r, size := decodeLong(s[i:]); RuneIsPrintable(r) {
			return size
		}
		return 0
	case c < ' ' || c >= 0x7F || c == '\\' || c == quote:
		return 0
	}
	return 1
}

// plainWord reports whether eight bytes are printable ASCII without the quote
// and the backslash.
func plainWord(x uint64, quote byte) bool {
	special := zeroByte(x^'\\'*lowBits) | zeroByte(x^uint64(quote)*lowBits) | zeroByte(x^0x7F*lowBits)
	control := (x - ' '*lowBits) &^ x
	return (special|control|x)&highBits == 0
}

// zeroByte sets the high bit of some byte if and only if one of x is zero.
func zeroByte(x uint64) uint64 {
	return (x - lowBits) &^ x
}

// appendEscape appends a character that does not stand for itself.
func (l literal) appendEscape(dst []byte, r rune, quote byte) []byte {
	switch {
	case r == rune(quote) || r == '\\':
		return append(dst, '\\', byte(r))
	case r == '\t':
		return append(dst, `\t`...)
	case r == '\n':
		return append(dst, `\n`...)
	case r == '\r':
		return append(dst, `\r`...)
	}
	return appendHexEscape(dst, r)
}

// appendHexEscape appends the shortest of \xhh, \uhhhh, \Uhhhhhhhh for r.
func appendHexEscape(dst []byte, r rune) []byte {
	switch {
	case r < 0x100:
		return appendHex(append(dst, `\x`...), r, 2)
	case r < 0x10000:
		return appendHex(append(dst, `\u`...), r, 4)
	}
	return appendHex(append(dst, `\U`...), r, 8)
}

func appendHex(dst []byte, r rune, digits int) []byte {
	for shift := 4 * (digits - 1); shift >= 0; shift -= 4 {
		dst = append(dst, hexDigits[r>>shift&15])
	}
	return dst
}
