package main

// This file has the pools that all types' specs share: numbers, texts, bytes,
// indices, format specifications, and things of the wrong type.

import (
	"fmt"
	"strconv"
	"strings"
)

// choice is a pool of expressions that may contain {pool}s themselves.
func choice(options ...string) pool {
	return func(g *generator) string { return g.fill(options[g.IntN(len(options))]) }
}

func sharedPools() map[string]pool {
	return map[string]pool{
		"small":   func(g *generator) string { return strconv.Itoa(g.IntN(12) - 4) },
		"int":     intValue,
		"float":   floatValue,
		"complex": complexValue,
		"bool":    choice("True", "False", "True", "False", "1", "0", "''", "'x'", "None", "[]", "Broken()"),
		"number":  choice("{int}", "{int}", "Index(3)", "AsInt(4)", "{float}", "{complex}", "True", "False", "Whole({small})", "Real({float})"),
		"index":   indexValue,
		"size":    sizeValue,
		"count":   choice("-1", "0", "1", "2", "3", "-5", "{index}", "100", "Whole(1)", "Index(1)", "Index(-1)"),
		"char":    choice("' '", "'0'", "'*'", "'x'", "'\\xe9'", "'\\u0130'", "'\\U0001f600'", "'\\ud800'", "''", "'ab'", "Text('-')"),
		"text":    textValue,
		"ascii":   asciiValue,
		"ab":      func(g *generator) string { return abValue(g, "") },
		"bytes":   bytesValue,
		"babs":    func(g *generator) string { return abValue(g, "b") },
		"slice":   sliceValue,
		"spec":    func(g *generator) string { return quote(formatSpec(g)) },
		"wrong": choice("None", "1.5", "object()", "[]", "'a'", "b'a'", "3", "{}", "Plain", "Ellipsis", "(1,)", "[1, 'a']", "set()", "10**30",
			"1j", "Broken()", "iter('ab')", "NotImplemented", "len", "(lambda: 0)", "slice(1)", "range(3)", "True", "memoryview(b'ab')", "type"),
		"any": choice("{number}", "{text}", "{bytes}", "{wrong}", "{wrong}", "Reflected()"),
		// any for types that are repeated or made to a length: CPython would
		// really make a result of some gigabytes.
		"any of no size": choice("{small}", "{float}", "{complex}", "10**30", "-2**63", "2**63", "True", "Whole({small})", "{text}", "{bytes}", "{wrong}", "{wrong}", "Reflected()"),
		"attr":           choice("'real'", "'__class__'", "'nope'", "'__add__'", "1", "Text('real')"),
	}
}

// wildBits are the sizes of big random ints.
var wildBits = []int{8, 16, 31, 32, 33, 52, 53, 54, 62, 63, 64, 65, 100, 127, 128, 200, 1000, 1030}

func intValue(g *generator) string {
	switch g.IntN(8) {
	case 0, 1, 2:
		return strconv.Itoa(g.IntN(40) - 12)
	case 3:
		return g.pick("2**31-1", "2**31", "-2**31", "2**32", "2**53", "2**53+1", "2**63-1", "2**63", "-2**63", "-2**63-1",
			"2**64-1", "2**64", "-2**64", "10**18", "10**40", "-10**40+1", "2**1000", "-3**700", "2**1023", "2**1024", "2**61-1", "1-2**61", "0x110000", "0xd800", "255", "256", "-129")
	case 4:
		return g.pick("True", "False", "Whole(5)", "Whole(-2**70)")
	case 5:
		return g.sign() + strconv.FormatUint(g.Uint64()>>g.IntN(64), 10)
	default:
		bits := wildBits[g.IntN(len(wildBits))]
		return fmt.Sprintf("%s(%d**%d >> %d)", g.sign(), 3+2*g.IntN(50), bits, g.IntN(bits))
	}
}

func (g *generator) sign() string { return g.pick("", "", "-") }

func floatValue(g *generator) string {
	switch g.IntN(7) {
	case 0:
		return g.pick("0.0", "-0.0", "float('inf')", "-float('inf')", "float('nan')", "-float('nan')", "1.0", "-1.0", "0.5", "1.5", "2.5", "-2.5", "1e16", "1e22", "1e23", "0.1", "1e-5", "1e-4", "123456.7")
	case 1:
		return g.pick("5e-324", "2.2250738585072014e-308", "2.225073858507201e-308", "1.7976931348623157e308", "9007199254740993.0", "2.0**63", "-2.0**63", "2.0**64", "1e300", "1e-300", "0.30000000000000004", "999999.5", "9.995", "2.675", "1e100")
	case 2:
		return fmt.Sprintf("%s%d.%d", g.sign(), g.IntN(1000), g.IntN(1000))
	case 3:
		return fmt.Sprintf("%s%d.5", g.sign(), g.IntN(100))
	case 4:
		return fmt.Sprintf("%s0x1.%013xp%+d", g.sign()+"float.fromhex('", g.Uint64()>>12, g.IntN(2100)-1060) + "')"
	case 5:
		return fmt.Sprintf("%s%d / %d", g.sign(), g.IntN(10000), 1+g.IntN(999))
	default:
		return fmt.Sprintf("%s%s%s", g.sign(), strconv.FormatFloat(g.ExpFloat64()*10, 'f', 1+g.IntN(17), 64), g.pick("", "e5", "e15", "e16", "e17", "e-3", "e-7", "e40"))
	}
}

func complexValue(g *generator) string {
	switch g.IntN(4) {
	case 0:
		return g.pick("0j", "-0j", "1j", "-1j", "1+0j", "1-1j", "complex('nan')", "complex('infj')", "complex('-inf+nanj')", "complex(0.0, -0.0)", "complex(-0.0, 0.0)", "complex(-0.0, -0.0)", "Cplx(1, 2)")
	default:
		return "complex(" + floatValue(g) + ", " + floatValue(g) + ")"
	}
}

func indexValue(g *generator) string {
	switch g.IntN(10) {
	case 0:
		return g.pick("2**31", "2**62", "2**63-1", "2**63", "-2**63", "-2**63-1", "10**30", "-10**30")
	case 1:
		return g.pick("None", "None", "True", "Index(2)", "Index(-1)", "Whole(1)", "1.0", "Index('a')", "Broken()", "AsInt(1)", "AsFloat(1.0)")
	default:
		return strconv.Itoa(g.IntN(14) - 6)
	}
}

func sizeValue(g *generator) string {
	switch g.IntN(8) {
	case 0:
		return g.pick("2**61", "2**63-1", "2**63", "-2**63", "-2**63-1", "10**30", "-10**30", "None", "True", "Index(5)", "Whole(7)", "3.0")
	default:
		return strconv.Itoa(g.IntN(30) - 3)
	}
}

func sliceValue(g *generator) string {
	part := func() string {
		if g.oneIn(3) {
			return ""
		}
		return indexValue(g)
	}
	out := part() + ":" + part()
	if g.oneIn(2) {
		out += ":" + part()
	}
	return out
}

// characters are those that str's methods treat in some way of their own, as
// they stand in a literal.
var characters = strings.Fields(`
	a b c A B Z x y 0 1 9 _ - + . , { } % \\t \\n \\r \\x0b \\x0c \\x1c \\x1d \\x1e \\x1f \\x85 \\xa0 \\u2028 \\u2029 \\u3000 \\u200b \\ufeff
	\\xb2 \\xbd \\xbc \\u0663 \\u0969 \\U0001d7d8 \\u2160 \\u2171 \\u3007 \\u4e00 \\u2460 \\u1369 \\U0001f100
	\\xdf \\u0130 \\u0131 \\u0149 \\u01c4 \\u01c5 \\u01c6 \\u03a3 \\u03c2 \\u03c3 \\ufb01 \\ufb03 \\u0390 \\u1fb3 \\u1fbc \\u1f88 \\u1e9e \\u10d0 \\u1c90 \\uab70 \\u13a0
	\\u02b0 \\xaa \\u0345 \\u0301 \\u0300 \\u0307 \\u0308 \\u1d2c \\u2c7c \\u24d0 \\u24b6 \\u0587 \\u1e96
	\\xe9 \\xff \\xb5 \\xc0 \\xd7 \\xf7 \\xad \\x00 \\x01 \\x7f \\x80 \\x9f \\u0378 \\ue000 \\uffff \\ufffd \\u00ab
	\\U0001f600 \\U00010400 \\U00010428 \\U0001d400 \\U0010ffff \\U000e0001 \\U00020000
	\\ud800 \\udbff \\udc80 \\udcff \\udfff \\udc00`)

func character(g *generator) string {
	switch g.IntN(10) {
	case 0:
		return fmt.Sprintf("\\U%08x", g.IntN(0x110000))
	case 1:
		return " "
	case 2:
		return fmt.Sprintf("\\u%04x", g.IntN(0x3000))
	case 3:
		return string(rune('a' + g.IntN(26)))
	}
	return strings.ReplaceAll(characters[g.IntN(len(characters))], `\\`, `\`)
}

func textValue(g *generator) string {
	switch g.IntN(8) {
	case 0:
		return abValue(g, "")
	case 1:
		return asciiValue(g)
	case 2:
		return g.pick("''", "' '", "Text('')", "Text('sub')", "'a' * 300", "'\\xe9' * 300", "'xyz' * 50 + '\\u0130'", "'\\ud83d\\ude00'", "'a\\x00b'", "'\\r\\n\\n\\r'")
	default:
		return "'" + g.some(7, "", func() string { return character(g) }) + "'"
	}
}

func asciiValue(g *generator) string {
	return "'" + g.some(12, "", func() string {
		return g.pick("a", "b", "A", "B", "x", "Y", "0", "1", "9", " ", " ", "_", "-", "+", ".", "\\t", "\\n", "\\r", "the", "Word", "\"", "\\'", "\\\\", "{", "}", "%")
	}) + "'"
}

// abValue is a text or bytes over two letters, where search methods find something.
func abValue(g *generator, prefix string) string {
	return prefix + "'" + g.some(6, "", func() string { return g.pick("a", "b", "a", "b", "ab", "ba", " ") }) + "'"
}

func bytesValue(g *generator) string {
	text := ""
	switch g.IntN(6) {
	case 0:
		text = abValue(g, "b")
	case 1:
		text = "b'" + g.some(10, "", func() string { return fmt.Sprintf("\\x%02x", g.IntN(256)) }) + "'"
	case 2:
		return g.pick("b''", "b'a' * 300", "Bytes(b'sub')", "Array(b'arr')", "b'caf\\xc3\\xa9'", "b'\\xff\\xfe\\xed\\xa0\\x80'", "bytes(range(256))")
	default:
		text = "b'" + g.some(12, "", func() string {
			return g.pick("a", "b", "A", "B", "Z", "0", "9", " ", "\\t", "\\n", "\\r", "\\x0b", "\\x0c", "\\x1c", "\\x85", "\\xa0", "\\x00", "\\xe9", "\\xff", "\\x80", "_", "-", "+", ".", "%", "\"", "\\\\", "xyz")
		}) + "'"
	}
	switch g.IntN(8) {
	case 0:
		return "bytearray(" + text + ")"
	case 1:
		return "memoryview(" + text + ")"
	}
	return text
}

// quote writes text as a literal. The text may hold escapes of its own.
func quote(text string) string { return "'" + strings.ReplaceAll(text, "'", `\'`) + "'" }

// formatSpec is a specification of the mini-language, mostly a valid one.
func formatSpec(g *generator) string {
	maybe := func(n int, options ...string) string {
		if g.oneIn(n) {
			return g.pick(options...)
		}
		return ""
	}
	out := ""
	if g.oneIn(3) {
		out = maybe(2, "*", "0", "x", " ", "\\u00e9", "\\U0001f600", "{", "<", "\\ud800") + g.pick("<", ">", "^", "=")
	}
	out += maybe(4, "+", "-", " ") + maybe(10, "z") + maybe(6, "#") + maybe(6, "0")
	out += maybe(2, "1", "2", "5", "10", "12", "20", "21", "99999999999999999999", "\\u0663")
	out += maybe(5, ",", "_")
	if g.oneIn(3) {
		out += "." + g.pick("0", "1", "2", "3", "5", "10", "17", "20", "30", "", "99999999999999999999", "2147483648")
		out += maybe(6, ",", "_", "n")
	}
	out += maybe(2, "d", "b", "o", "x", "X", "n", "c", "s", "e", "E", "f", "F", "g", "G", "%", "f", "g", "e", "q", "\\u00e9", "\\x00", "dd", "r", "!")
	return out
}

// percentItem is one conversion of % formatting.
func percentItem(g *generator, keys bool) string {
	var b strings.Builder
	b.WriteByte('%')
	if keys || g.oneIn(30) {
		b.WriteString(g.pick("(a)", "(b)", "(c)", "(a)", "(a(b))", "()", "(a"))
	}
	for g.oneIn(3) {
		b.WriteString(g.pick("-", "+", " ", "#", "0"))
	}
	if g.oneIn(3) {
		b.WriteString(g.pick("*", "5", "10", "1", "20", "99999999999999999999"))
	}
	if g.oneIn(3) {
		b.WriteString("." + g.pick("*", "0", "1", "3", "10", "20", "", "9999999999"))
	}
	if g.oneIn(15) {
		b.WriteString(g.pick("h", "l", "L"))
	}
	b.WriteString(g.pick("d", "i", "u", "s", "r", "a", "c", "x", "X", "o", "e", "E", "f", "F", "g", "G", "%", "b", "s", "d", "q", "", "\\u00e9", "y"))
	return b.String()
}

// percentFormat is a % format; keyed ones want a mapping.
func percentFormat(g *generator, prefix string, keys bool) string {
	text := g.some(2, "", func() string { return g.pick("a", " ", "\\xe9", "x=") + percentItem(g, keys) })
	if text == "" {
		text = percentItem(g, keys)
	}
	if prefix == "b" {
		text = strings.ReplaceAll(text, "\\u00e9", "\\xe9")
	}
	return prefix + "'" + text + "'"
}
