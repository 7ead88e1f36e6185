package numeric

import (
	"math"
	"strconv"
	"strings"
)

// This file reads floats and complex numbers from text: the grammar of float()
// and complex(). A str must have gone through NormalizeDecimal first. The digits
// themselves are read by strconv, which rounds correctly. Tests: text_test.go.

// ParseFloat reads the text of float(s); ok is false when it is not a number.
func ParseFloat(s string) (f float64, ok bool) {
	s, ok = stripUnderscores(trimSpace(s))
	if !ok {
		return 0, false
	}
	f, n := scanFloat(s)
	if n == 0 || n != len(s) {
		return 0, false
	}
	return f, true
}

// stripUnderscores removes underscores that stand between two digits; any other
// underscore makes the text invalid.
func stripUnderscores(s string) (string, bool) {
	if strings.IndexByte(s, '_') < 0 {
		return s, true
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] != '_' {
			out = append(out, s[i])
			continue
		}
		if i == 0 || i+1 == len(s) || !isDigitByte(s[i-1]) || !isDigitByte(s[i+1]) {
			return "", false
		}
	}
	return string(out), true
}

// scanFloat reads the longest float at the start of s and returns its length,
// 0 when there is none.
func scanFloat(s string) (float64, int) {
	if n := scanDecimal(s); n > 0 {
		return decimalToFloat(s[:n]), n
	}
	i := 0
	neg := false
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		neg = s[i] == '-'
		i++
	}
	return scanSpecial(s, i, neg)
}

// scanSpecial reads inf, infinity or nan in any case at s[i:].
func scanSpecial(s string, i int, neg bool) (float64, int) {
	rest := s[i:]
	if hasPrefixFold(rest, "inf") {
		n := 3
		if hasPrefixFold(rest, "infinity") {
			n = 8
		}
		if neg {
			return math.Inf(-1), i + n
		}
		return math.Inf(1), i + n
	}
	if hasPrefixFold(rest, "nan") {
		nan := quietNaN()
		if neg {
			nan = math.Copysign(nan, -1)
		}
		return nan, i + 3
	}
	return 0, 0
}

// hasPrefixFold reports whether s starts with the lower-case ASCII prefix.
func hasPrefixFold(s, prefix string) bool {
	if len(s) < len(prefix) {
		return false
	}
	for i := 0; i < len(prefix); i++ {
		if s[i]|0x20 != prefix[i] {
			return false
		}
	}
	return true
}

// scanDecimal returns the length of the decimal literal at the start of s:
// sign, digits with an optional point, optional exponent; 0 when there is none.
func scanDecimal(s string) int {
	i := 0
	if i < len(s) && (s[i] == '+' || s[i] == '-') {
		i++
	}
	digits := 0
	for ; i < len(s) && isDigitByte(s[i]); i++ {
		digits++
	}
	if i < len(s) && s[i] == '.' {
		for i++; i < len(s) && isDigitByte(s[i]); i++ {
			digits++
		}
	}
	if digits == 0 {
		return 0
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		j := i + 1
		if j < len(s) && (s[j] == '+' || s[j] == '-') {
			j++
		}
		if j < len(s) && isDigitByte(s[j]) {
			for j < len(s) && isDigitByte(s[j]) {
				j++
			}
			return j
		}
	}
	return i
}

// strconv keeps 800 digits and misjudges the magnitude of a literal with more of
// them before the point. No float needs more than 768 digits to be told from its
// neighbours, so longer literals are shortened first.
const (
	longLiteral = 700
	keptDigits  = 780
)

// decimalToFloat converts a literal that scanDecimal has accepted. Values out of
// range become infinity or zero, as in Python.
func decimalToFloat(s string) float64 {
	if len(s) > longLiteral {
		s = shortenLiteral(s)
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil && !math.IsInf(f, 0) {
		return 0
	}
	return f
}

// shortenLiteral rewrites a very long literal as digits and exponent, with the
// zeros of both ends moved into the exponent.
func shortenLiteral(s string) string {
	sign := ""
	if s[0] == '+' || s[0] == '-' {
		sign, s = s[:1], s[1:]
	}
	exp := 0
	if e := strings.IndexAny(s, "eE"); e >= 0 {
		exp = saturatedInt(s[e+1:])
		s = s[:e]
	}
	whole, frac, _ := strings.Cut(s, ".")
	exp -= len(frac)
	digits := strings.TrimLeft(whole+frac, "0")
	trimmed := strings.TrimRight(digits, "0")
	exp += len(digits) - len(trimmed)
	if trimmed == "" {
		return sign + "0"
	}
	exp += len(trimmed)
	if len(trimmed) > keptDigits {
		// The digits cut off can only break a tie, which one digit does as well.
		trimmed = trimmed[:keptDigits] + "1"
	}
	return sign + "." + trimmed + "e" + strconv.Itoa(exp)
}

// saturatedInt reads a signed decimal and keeps its size within ±2**40.
func saturatedInt(s string) int {
	neg := s[0] == '-'
	if s[0] == '+' || s[0] == '-' {
		s = s[1:]
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if n < 1<<40 {
			n = n*10 + int(s[i]-'0')
		}
	}
	if neg {
		return -n
	}
	return n
}

// ParseComplex reads the text of complex(s). malformed tells the two errors
// apart: an underscore in the wrong place, or a NUL beside one, gives "could not convert string to
// complex: …" (malformed false), everything else ErrComplexMalformed.
func ParseComplex(s string) (c complex128, ok, malformed bool) {
	// CPython looks for underscores up to the first zero character.
	start, _, zero := strings.Cut(s, "\x00")
	if strings.IndexByte(start, '_') >= 0 {
		if s, ok = stripUnderscores(s); !ok || zero {
			return 0, false, false
		}
	}
	s = trimSpace(s)
	if len(s) > 0 && s[0] == '(' {
		if s[len(s)-1] != ')' {
			return 0, false, true
		}
		s = trimSpace(s[1 : len(s)-1])
	}
	c, ok = scanComplex(s)
	return c, ok, !ok
}

// ErrComplexMalformed is what complex() raises for a text that is no number.
var ErrComplexMalformed error = &Error{Kind: ValueError, Text: "complex() arg is a malformed string"}

// scanComplex reads real, imaginary, or real and signed imaginary part.
func scanComplex(s string) (complex128, bool) {
	first, n := scanFloat(s)
	if n == 0 {
		im, size := scanUnit(s)
		if size > 0 && size == len(s)-1 && isJ(s[size]) {
			return complex(0, im), true
		}
		// "+j" may only stand alone: a bare sign is no real part.
		if size == 0 && len(s) == 1 && isJ(s[0]) {
			return complex(0, 1), true
		}
		return 0, false
	}
	rest := s[n:]
	switch {
	case rest == "":
		return complex(first, 0), true
	case len(rest) == 1 && isJ(rest[0]):
		return complex(0, first), true
	case rest[0] != '+' && rest[0] != '-':
		return 0, false
	}
	im, size := scanFloat(rest)
	if size == 0 {
		im, size = scanUnit(rest)
	}
	if size == len(rest)-1 && isJ(rest[size]) {
		return complex(first, im), true
	}
	return 0, false
}

// scanUnit reads a bare sign, which stands for 1 before the j.
func scanUnit(s string) (float64, int) {
	if s == "" {
		return 0, 0
	}
	switch s[0] {
	case '+':
		return 1, 1
	case '-':
		return -1, 1
	}
	return 0, 0
}

func isJ(c byte) bool { return c == 'j' || c == 'J' }
