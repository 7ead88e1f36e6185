package main

// This file makes literals and the other pieces of programs that hold no
// expression: numbers at the edges of their types, strings with unusual
// characters, format specs.

import (
	"fmt"
	"strconv"
	"strings"
)

// atoms are the rules that are no text of the grammar.
var atoms = map[string]func(*generator) string{
	"int.leaf":   (*generator).intLiteral,
	"float.leaf": (*generator).floatLiteral,
	"float.atom": func(g *generator) string {
		return g.oneOf("0.5", "-0.0", "1.0", "float('inf')", "1e22", "-2.5", "2.0**53")
	},
	"str.leaf":    (*generator).strLiteral,
	"bytes.leaf":  (*generator).bytesLiteral,
	"char":        func(g *generator) string { return quote(g.oneOf("a", "b", " ", "é", "0", "日", "_")) },
	"small":       func(g *generator) string { return strconv.Itoa(g.rng.IntN(5)) },
	"idx":         func(g *generator) string { return strconv.Itoa(g.rng.IntN(9) - 4) },
	"width":       func(g *generator) string { return strconv.Itoa(g.rng.IntN(14)) },
	"numstr":      func(g *generator) string { return quote(g.oneOf(numberTexts...)) },
	"plain":       func(g *generator) string { return g.oneOf("", " ", "a", "-é-", "x y", "%%", "#") },
	"spec":        func(g *generator) string { return quote(g.anySpec()) },
	"intspec":     func(g *generator) string { return quote(g.spec("dxXobcneEfFgG%", 4)) },
	"floatspec":   func(g *generator) string { return quote(g.spec("eEfFgGn%", 2)) },
	"strspec":     func(g *generator) string { return quote(g.spec("s", 30)) },
	"intspec.raw": func(g *generator) string { return g.spec("dxXobcneEfFgG%", 4) },
	"floatspec.raw": func(g *generator) string {
		return g.spec("eEfFgGn%", 2)
	},
	"strspec.raw": func(g *generator) string { return g.spec("s", 30) },
}

var numberTexts = []string{
	"12", " -7 ", "0x1f", "0b101", "1_000", "1__0", "", "1e5", "-0.0", "nan", "-inf", "Infinity", "0o17", "z", "٣", "1.5", "+3",
	"1e400", "1e-400", ".5", "5.", "0x1p-3", "123456789012345678901234567890", "00", "07",
}

func (g *generator) intLiteral() string {
	switch g.rng.IntN(12) {
	case 0:
		return g.oneOf("-1", "1", "0", "True")
	case 1:
		return g.oneOf("2**31", "2**63", "2**63-1", "-2**63", "10**18", "2**53+1", "-2**31-1", "2**62")
	case 2:
		return g.oneOf("10**20", "-10**25", "2**64", "2**100-1", "12345678901234567890123", "-2**65", "3**50")
	case 3:
		return g.oneOf("0xff", "0b1010", "0o17", "1_000", "65", "97", "255", "256", "1114111")
	case 4, 5:
		return strconv.Itoa(g.rng.IntN(2000) - 1000)
	default:
		return strconv.Itoa(g.rng.IntN(12) - 2)
	}
}

func (g *generator) floatLiteral() string {
	switch g.rng.IntN(8) {
	case 0:
		return g.oneOf("float('nan')", "float('inf')", "-float('inf')", "-0.0", "1e308", "5e-324", "1e16", "1e22", "2.0**53", "1e-7")
	case 1:
		return g.oneOf("0.5", "1.5", "2.5", "-2.5", "0.1", "0.0", "1.0", "1e3", "123456789.125", "2.675", "1e100", "9.995")
	case 2:
		return strconv.FormatFloat(g.rng.NormFloat64()*1e6, 'g', -1, 64)
	case 3:
		return strconv.FormatFloat(g.rng.ExpFloat64()/1e5, 'g', 4, 64)
	default:
		return strconv.FormatFloat(float64(g.rng.IntN(400)-200)/8, 'f', 3, 64)
	}
}

var stringPieces = []string{
	"", "a", "ab", "abc", "A", "Hello World", " x ", "1", "12", "-3", "é", "ß", "日本", "\U0001F600", "\t", "\n", "a,b,c", "a b  c",
	"'", "\"", "\\", "%", "%s", "{}", "{0}", "ǆ", "İ", "x\x00y", "\x7f", "aXbXc", "aaa", "mississippi", "foo_bar", "\u200b", "1.5", "_",
}

func (g *generator) strLiteral() string {
	s := g.oneOf(stringPieces...)
	if g.rng.IntN(4) == 0 {
		s += g.oneOf(stringPieces...)
	}
	return quote(s)
}

func (g *generator) bytesLiteral() string {
	return "b" + g.oneOf(`''`, `'a'`, `'abc'`, `'\x00\xff'`, `' x '`, `'a,b'`, `"it's"`, `'12'`, `'\n\t\\'`, `'%d'`, `'aXbX'`)
}

// quote makes a Python literal of the text, in ASCII or not.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('\'')
	for _, r := range s {
		switch {
		case r == '\'' || r == '\\':
			b.WriteRune('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r < ' ' || r == 0x7f:
			fmt.Fprintf(&b, `\x%02x`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('\'')
	return b.String()
}

// spec makes a format spec that ends in one of the types; one in so many is of
// another type.
func (g *generator) spec(types string, wrong int) string {
	if g.rng.IntN(wrong) == 0 {
		return g.anySpec()
	}
	t := string(types[g.rng.IntN(len(types))])
	return g.specBefore() + t
}

func (g *generator) anySpec() string {
	s := g.specBefore()
	if g.rng.IntN(2) == 0 {
		s += g.oneOf("d", "s", "f", "x", "e", "g", "%", "c", "b", "n", "q", "r", "X", "", "", "")
	}
	return s
}

func (g *generator) specBefore() string {
	s := ""
	some := func(n int, parts ...string) {
		if g.rng.IntN(n) == 0 {
			s += g.oneOf(parts...)
		}
	}
	if g.rng.IntN(2) == 0 {
		some(2, "*", "0", " ", "é", "x", "=", "<")
		s += g.oneOf("<", ">", "^", "=")
	}
	some(3, "+", "-", " ")
	some(8, "z")
	some(5, "#")
	some(4, "0")
	some(2, "1", "5", "8", "12", "20")
	some(5, ",", "_")
	some(3, ".0", ".1", ".2", ".3", ".6", ".10", ".17")
	some(20, ",", "_")
	return s
}
