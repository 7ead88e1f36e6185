package ast

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// This file defines repr() for the values that constants have. Strings are in
// WTF-8: a lone surrogate is three bytes that are no valid UTF-8.

// Repr returns Python's repr of a Constant's value.
func Repr(value any) string {
	switch v := value.(type) {
	case nil:
		return "None"
	case bool:
		if v {
			return "True"
		}
		return "False"
	case int64:
		return strconv.FormatInt(v, 10)
	case *big.Int:
		return v.String()
	case float64:
		return reprFloat(v, true)
	case complex128:
		return reprComplex(v)
	case string:
		return reprString(v)
	case Bytes:
		return reprBytes(string(v))
	case Ellipsis:
		return "Ellipsis"
	}
	return ""
}

// reprFloat writes the shortest digits that read back as f, with an exponent
// outside 1e-4 … 1e16; point says whether integers get ".0".
func reprFloat(f float64, point bool) string {
	switch {
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	case math.IsNaN(f):
		return "nan"
	}
	s := strconv.FormatFloat(f, 'e', -1, 64)
	i := strings.IndexByte(s, 'e')
	exp, err := strconv.Atoi(s[i+1:])
	if err == nil && (exp < -4 || exp >= 16) {
		return s
	}
	s = strconv.FormatFloat(f, 'f', -1, 64)
	if point && strings.IndexByte(s, '.') < 0 {
		s += ".0"
	}
	return s
}

func reprComplex(c complex128) string {
	imag := reprFloat(imag(c), false) + "j"
	if real(c) == 0 && !math.Signbit(real(c)) {
		return imag
	}
	if imag[0] != '-' {
		imag = "+" + imag
	}
	return "(" + reprFloat(real(c), false) + imag + ")"
}

// quoteFor chooses the quotes: double ones only where that saves escapes.
func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	return '\''
}

func reprString(s string) string {
	quote := quoteFor(s)
	out := make([]byte, 0, len(s)+2)
	out = append(out, quote)
	for i := 0; i < len(s); {
		r, n := decodeWTF8(s[i:])
		if r < 0x80 {
			out = appendASCII(out, byte(r), quote)
		} else if isPrintable(r) {
			out = append(out, s[i:i+n]...)
		} else {
			out = appendEscape(out, r)
		}
		i += n
	}
	return string(append(out, quote))
}

func reprBytes(s string) string {
	quote := quoteFor(s)
	out := append(make([]byte, 0, len(s)+3), 'b', quote)
	for i := range len(s) {
		if s[i] < 0x80 {
			out = appendASCII(out, s[i], quote)
		} else {
			out = appendEscape(out, rune(s[i]))
		}
	}
	return string(append(out, quote))
}

func appendASCII(out []byte, c, quote byte) []byte {
	switch {
	case c == quote || c == '\\':
		return append(out, '\\', c)
	case c == '\n':
		return append(out, '\\', 'n')
	case c == '\r':
		return append(out, '\\', 'r')
	case c == '\t':
		return append(out, '\\', 't')
	case c < ' ' || c == 0x7f:
		return appendEscape(out, rune(c))
	}
	return append(out, c)
}

func appendEscape(out []byte, r rune) []byte {
	letter, width := byte('x'), 2
	switch {
	case r > 0xffff:
		letter, width = 'U', 8
	case r > 0xff:
		letter, width = 'u', 4
	}
	out = append(out, '\\', letter)
	digits := strconv.FormatInt(int64(r), 16)
	for range width - len(digits) {
		out = append(out, '0')
	}
	return append(out, digits...)
}

// decodeWTF8 returns the first code point of s, which may be a surrogate, and
// its length.
func decodeWTF8(s string) (rune, int) {
	c := s[0]
	switch {
	case c < 0x80:
		return rune(c), 1
	case c < 0xe0 && len(s) >= 2:
		return rune(c&0x1f)<<6 | rune(s[1]&0x3f), 2
	case c < 0xf0 && len(s) >= 3:
		return rune(c&0x0f)<<12 | rune(s[1]&0x3f)<<6 | rune(s[2]&0x3f), 3
	case len(s) >= 4:
		return rune(c&0x07)<<18 | rune(s[1]&0x3f)<<12 | rune(s[2]&0x3f)<<6 | rune(s[3]&0x3f), 4
	}
	return 0xfffd, len(s)
}
