package numeric

import (
	"unicode/utf8"

	"github.com/pynterp/pynterp/go/text"
)

// This file prepares texts for the number parsers, and pads what the formatters
// write. Tests: text_test.go.

// isSpaceByte reports C's isspace, which number parsing strips.
func isSpaceByte(c byte) bool { return c == ' ' || (c >= '\t' && c <= '\r') }

func isDigitByte(c byte) bool { return c >= '0' && c <= '9' }

func trimSpace(s string) string {
	for len(s) > 0 && isSpaceByte(s[0]) {
		s = s[1:]
	}
	for len(s) > 0 && isSpaceByte(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

// NormalizeDecimal prepares a str for ParseInt, ParseFloat and ParseComplex: in
// a text with characters beyond ASCII, digits of any script become ASCII digits
// and Unicode white space becomes a blank. ok is false when another character
// remains that no number can hold: the text ends in a question mark in its
// place. ASCII texts come back unchanged.
func NormalizeDecimal(s string) (plain string, ok bool) {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return normalizeWide(s)
		}
	}
	return s, true
}

func normalizeWide(s string) (string, bool) {
	out := make([]byte, 0, len(s))
	for len(s) > 0 {
		r, size := text.DecodeRune(s)
		s = s[size:]
		switch d := text.Decimal(r); {
		case r < utf8.RuneSelf:
			out = append(out, byte(r))
		case d >= 0:
			out = append(out, byte('0'+d))
		case text.RuneIsSpace(r):
			out = append(out, ' ')
		default:
			return string(append(out, '?')), false
		}
	}
	return string(out), true
}

// runePrefix returns the first n code points of a WTF-8 text.
func runePrefix(s string, n int) string {
	for i := 0; i < len(s); i++ {
		if s[i]&0xC0 != 0x80 {
			if n == 0 {
				return s[:i]
			}
			n--
		}
	}
	return s
}

// appendFill appends n copies of r.
func appendFill(dst []byte, r rune, n int) []byte {
	for ; n > 0; n-- {
		if r < utf8.RuneSelf {
			dst = append(dst, byte(r))
		} else {
			dst = text.AppendRune(dst, r)
		}
	}
	return dst
}
