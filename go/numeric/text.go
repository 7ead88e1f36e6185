package numeric

import (
	"unicode"
	"unicode/utf8"
)

// This file holds the character classes that number texts need, and the WTF-8
// reading and writing of single code points (UTF-8 in which lone surrogates may
// stand). Tests: text_test.go.

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

// decimalRuns are the digit runs that Unicode 16 added to the tables of Go's
// unicode package; the value is the run's first digit (a run is 10 long).
var decimalRuns = [...]struct{ first, last rune }{
	{0x10D40, 0x10D49}, {0x116D0, 0x116E3}, {0x11BF0, 0x11BF9},
	{0x1CCF0, 0x1CCF9}, {0x1E5F1, 0x1E5FA},
}

// DecimalDigit returns the decimal value of a digit of any script, or -1.
func DecimalDigit(r rune) int {
	if r < 0x80 {
		if r >= '0' && r <= '9' {
			return int(r - '0')
		}
		return -1
	}
	// Digits of one script are adjacent and in order, so a range of the table
	// is a whole number of runs of ten.
	for _, rng := range unicode.Nd.R16 {
		if r <= rune(rng.Hi) {
			return runDigit(r, rune(rng.Lo), rune(rng.Hi))
		}
	}
	for _, run := range decimalRuns {
		if r >= run.first && r <= run.last {
			return int(r-run.first) % 10
		}
	}
	for _, rng := range unicode.Nd.R32 {
		if r <= rune(rng.Hi) {
			return runDigit(r, rune(rng.Lo), rune(rng.Hi))
		}
	}
	return -1
}

func runDigit(r, lo, hi rune) int {
	if r < lo || r > hi {
		return -1
	}
	return int(r-lo) % 10
}

// isUnicodeSpace reports str.isspace for one code point above ASCII.
func isUnicodeSpace(r rune) bool {
	return unicode.IsSpace(r)
}

// NormalizeDecimal prepares a str for ParseInt, ParseFloat and ParseComplex: in
// a text with characters beyond ASCII, digits of any script become ASCII digits
// and Unicode white space becomes a blank. ok is false when another character
// remains that no number can hold: the text ends in a question mark in its
// place. ASCII texts come back unchanged.
func NormalizeDecimal(s string) (text string, ok bool) {
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
		r, size := decodeRune(s)
		s = s[size:]
		switch d := DecimalDigit(r); {
		case r < utf8.RuneSelf:
			out = append(out, byte(r))
		case d >= 0:
			out = append(out, byte('0'+d))
		case isUnicodeSpace(r):
			out = append(out, ' ')
		default:
			return string(append(out, '?')), false
		}
	}
	return string(out), true
}

// decodeRune is utf8.DecodeRuneInString that also reads a lone surrogate.
func decodeRune(s string) (rune, int) {
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && size == 1 && len(s) >= 3 && s[0] == 0xED && s[1]&0xE0 == 0xA0 && s[2]&0xC0 == 0x80 {
		return 0xD000 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
	}
	return r, size
}

// appendRune is utf8.AppendRune that also writes a lone surrogate.
func appendRune(dst []byte, r rune) []byte {
	if r >= 0xD800 && r <= 0xDFFF {
		return append(dst, 0xED, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(dst, r)
}

// runeBytes returns how many bytes appendRune writes for r.
func runeBytes(r rune) int {
	if r >= 0xD800 && r <= 0xDFFF {
		return 3
	}
	if n := utf8.RuneLen(r); n > 0 {
		return n
	}
	return 3
}

// runeCount returns the number of code points of a WTF-8 text.
func runeCount(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
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
			dst = appendRune(dst, r)
		}
	}
	return dst
}
