package parser_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/parser"
)

func ExampleParse() {
	mod, err := parser.Parse([]byte("x = 1 + 2"), "<example>", parser.ModuleMode)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(ast.Dump(mod, "", false))
	// Output: Module(body=[Assign(targets=[Name(id='x', ctx=Store())], value=BinOp(left=Constant(value=1), op=Add(), right=Constant(value=2)))])
}

func ExampleParse_error() {
	_, err := parser.Parse([]byte("f(a b)"), "<example>", parser.ModuleMode)
	fmt.Println(err)
	// Output: <example>:1:3: SyntaxError: invalid syntax. Perhaps you forgot a comma?
}

func parseModule(src string) (ast.Mod, error) {
	return parser.Parse([]byte(src), "<test>", parser.ModuleMode)
}

// constantOf parses a single literal and returns its value.
func constantOf(t *testing.T, src string) any {
	mod, err := parser.Parse([]byte(src), "<test>", parser.ExpressionMode)
	require.NoError(t, err)
	c, ok := mod.(*ast.Expression).Body.(*ast.Constant)
	require.True(t, ok)
	return c.Value
}

func TestBytesSources(t *testing.T) {
	cases := map[string]string{
		"# coding: latin-1\n'\xe9'":                  "é",
		"#!/bin/x\n# -*- coding: cp1252 -*-\n'\x80'": "€",
		"\xef\xbb\xbf'é'":                            "é",
		"# coding: latin\n'\xe9'":                    "é",
		"# coding: cp819\n'\xe9'":                    "é",
		"# coding: U8\n'é'":                          "é",
		"# coding: mac_cyrillic\n'\xdf'":             "я",
		"# coding: utf-7\n'+AOk-'":                   "é",
		"# coding: raw-unicode-escape\n'\\u00e9'":    "é",
		"# coding: utf-8\r\n'a\\\r\nb'":              "ab",
		"'''a\r\nb\rc'''":                            "a\nb\nc",
		`'\ud800'`:                                   "\xed\xa0\x80",
	}
	for src, want := range cases {
		assert.Equal(t, want, constantOf(t, src), "%q", src)
	}
}

func TestBadBytesSources(t *testing.T) {
	cases := map[string]parser.SyntaxError{
		"x\n'é\xff'": {
			Msg: "Non-UTF-8 code starting with '\\xff' on line 2, but no encoding declared; " +
				"see https://peps.python.org/pep-0263/ for details",
			Line: 2, Col: 3, EndLine: 2, EndCol: 3, HasPlace: true, Text: "'é�'", HasText: true,
		},
		"a\x00b":               {Msg: "source code string cannot contain null bytes"},
		"# coding: nonsense\n": {Msg: "unknown encoding: nonsense", Col: -1, HasPlace: true},
		"# coding: U8\n'\xe9'": {
			Msg: "'utf-8' codec can't decode byte 0xe9 in position 14: invalid continuation byte", Col: -1, HasPlace: true,
		},
		"# coding: 646\n'\xe9'": {
			Msg: "'ascii' codec can't decode byte 0xe9 in position 15: ordinal not in range(128)", Col: -1, HasPlace: true,
		},
		"# coding: ascii\r\n\r'\xe9'": { // \r\n is one byte to CPython
			Msg: "'ascii' codec can't decode byte 0xe9 in position 18: ordinal not in range(128)", Col: -1, HasPlace: true,
		},
		"x\n\xed\xa0\x80 \xc0\x80": { // a mark for each byte that cannot stand there
			Msg: "Non-UTF-8 code starting with '\\xed' on line 2, but no encoding declared; " +
				"see https://peps.python.org/pep-0263/ for details",
			Line: 2, Col: 1, EndLine: 2, EndCol: 1, HasPlace: true, Text: "\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD", HasText: true,
		},
		"# coding: rot13\n": {
			Msg: "'rot13' is not a text encoding; use codecs.decode() to handle arbitrary codecs", Col: -1, HasPlace: true,
		},
		"# coding: unicode-escape\n'\\ud800'\n": {
			Msg: "'utf-8' codec can't encode character '\\ud800' in position 26: surrogates not allowed", Col: -1, HasPlace: true,
		},
		"\xef\xbb\xbf# coding: latin-1": {
			Msg: "encoding problem: iso-8859-1 with BOM", Line: 1, EndLine: 1, EndCol: 17,
			HasPlace: true, Text: "# coding: latin-1", HasText: true,
		},
		"\xef\xbb\xbf#coding: utf8\n": { // CPython has no other name for it here than utf-8
			Msg: "encoding problem: utf8 with BOM", Line: 1, EndLine: 1, EndCol: 13,
			HasPlace: true, Text: "#coding: utf8", HasText: true,
		},
	}
	for src, want := range cases {
		want.Kind, want.Filename = "SyntaxError", "<test>"
		_, err := parseModule(src)
		var got *parser.SyntaxError
		require.ErrorAs(t, err, &got, "%q", src)
		assert.Equal(t, want, *got, "%q", src)
	}
}

func TestTextIgnoresCodingComment(t *testing.T) {
	mod, err := parser.ParseOptions([]byte("# coding: latin-1\n'é'"), parser.Options{Text: true})
	require.NoError(t, err)
	assert.Contains(t, ast.Dump(mod, "", false), "'é'")
}

func TestWarnings(t *testing.T) {
	const escape = `"\d" is an invalid escape sequence. Such sequences will not work in the future. ` +
		`Did you mean "\\d"? A raw string is also an option.`
	cases := []struct {
		src  string
		line int
		msg  string
	}{
		{"x\n'\\d'", 2, escape},
		{"'''\n\\d'''", 2, escape},
		{"b'\\d'", 1, escape},
		{"f'\\d{x}'", 1, escape},
		{"1if x else 2", 1, "invalid decimal literal"},
		{"0xfor 1", 1, "invalid hexadecimal literal"},
		{"'\\777'", 1, `"\777" is an invalid octal escape sequence. Such sequences will not work in the future. ` +
			`Did you mean "\\777"? A raw string is also an option.`},
	}
	for _, c := range cases {
		var got []parser.SyntaxWarning
		_, err := parser.ParseWarn([]byte(c.src), "<test>", parser.ModuleMode, func(w parser.SyntaxWarning) {
			got = append(got, w)
		})
		require.NoError(t, err, "%q", c.src)
		assert.Equal(t, []parser.SyntaxWarning{{Msg: c.msg, Filename: "<test>", Line: c.line}}, got, "%q", c.src)
	}
}

// Long sources nest to the left or are flat: they need time in proportion and no
// stack.
func TestLongSources(t *testing.T) {
	const n = 100_000
	for _, src := range []string{
		"1" + strings.Repeat("+1", n),
		"a" + strings.Repeat(".b", n),
		"a" + strings.Repeat("()", n),
		"a" + strings.Repeat("[0]", n),
		"a" + strings.Repeat("<a", n),
		"a" + strings.Repeat(" and a", n),
		strings.Repeat("a=", n) + "1",
		"[" + strings.Repeat("1, ", n) + "]",
		strings.Repeat("'a' ", n),
		"if a: b\n" + strings.Repeat("elif a: b\n", n),
		strings.Repeat("\n", n) + "a",
	} {
		mod, err := parseModule(src)
		require.NoError(t, err, "%.20q", src)
		assert.NotEmpty(t, ast.Dump(mod, "", false))
	}
}

// What only recursion can parse is bounded, with CPython's error.
func TestDeepSources(t *testing.T) {
	const n = 1_000_000
	for _, unit := range []string{"-", "not ", "lambda: ", "a if a else ", "a**"} {
		_, err := parseModule(strings.Repeat(unit, n) + "1")
		var got *parser.SyntaxError
		require.ErrorAs(t, err, &got, "%q", unit)
		assert.Equal(t, "MemoryError", got.Kind, "%q", unit)
		_, err = parseModule(strings.Repeat(unit, 1000) + "1")
		assert.NoError(t, err, "%q", unit)
	}
}

// Wrong sources that could make the error rules run for ever, or too deep.
func TestBadSourcesEnd(t *testing.T) {
	units := []string{
		"(", "[", "{", "f(", "(a, ", "{a: ", "{1:2, {", "[a for a in ", "a(b, c=a(b, c=", "lambda x=(", "f'{", "f'{f'{",
		"print ", "pass if a else ", "match ", "*", "**", "with (", "class A(", "def f(a=(", "yield ", "(yield ", "a if ",
		"'a' b ", "'a' {", "1 {", "a:=", "((a:=(", "f(**a, *(", "for x in (", "async ", "del (", "x[", "x[a:", "{**",
		"if x:\n", "try:\n", "@a\n", "@a(", "not (", "a.b(c=", "t'{x:{",
	}
	for _, unit := range units {
		for _, n := range []int{50, 150, 20_000} {
			_, err := parseModule(strings.Repeat(unit, n) + " $")
			require.Error(t, err, "%q", unit)
		}
	}
}
