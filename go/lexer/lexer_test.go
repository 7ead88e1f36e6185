package lexer_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/lexer"
)

// piece is a token as the tests write it.
type piece struct {
	kind lexer.Kind
	text string
}

// scan reads all tokens up to the end or an error.
func scan(t *testing.T, src string) ([]lexer.Token, *lexer.Lexer) {
	l, err := lexer.New([]byte(src), lexer.Options{Text: true, AddNewline: true})
	require.NoError(t, err)
	var tokens []lexer.Token
	for {
		token := l.Next()
		tokens = append(tokens, token)
		if token.Kind == lexer.EndMarker || token.Kind == lexer.None {
			return tokens, l
		}
	}
}

func pieces(t *testing.T, src string) []piece {
	tokens, l := scan(t, src)
	require.Nil(t, l.Err(), "%q", src)
	var out []piece
	for _, token := range tokens {
		p := piece{kind: token.Kind}
		if token.Kind != lexer.Newline {
			p.text = string(l.Source()[token.Start:token.End])
		}
		out = append(out, p)
	}
	return out
}

func TestTokens(t *testing.T) {
	name := func(s string) piece { return piece{lexer.Name, s} }
	number := func(s string) piece { return piece{lexer.Number, s} }
	newline, end := piece{lexer.Newline, ""}, piece{lexer.EndMarker, ""}
	indent, dedent := piece{lexer.Indent, ""}, piece{lexer.Dedent, ""}
	cases := map[string][]piece{
		"":                {end},
		"# c":             {end},
		"a":               {name("a"), newline, end},
		"a\\\n b":         {name("a"), name("b"), newline, end},
		"(a\n\n b)":       {{lexer.LPar, "("}, name("a"), name("b"), {lexer.RPar, ")"}, newline, end},
		"if a:\n b\n":     {{lexer.If, "if"}, name("a"), {lexer.Colon, ":"}, newline, indent, name("b"), newline, dedent, end},
		" \n\t# c\na":     {name("a"), newline, end},
		"1.5e-3j 0x_f .5": {number("1.5e-3j"), number("0x_f"), number(".5"), newline, end},
		"1..real":         {number("1."), {lexer.Dot, "."}, name("real"), newline, end},
		"...":             {{lexer.Ellipsis, "..."}, newline, end},
		"a**=b//c->d:=e": {name("a"), {lexer.DoubleStarEqual, "**="}, name("b"), {lexer.DoubleSlash, "//"}, name("c"),
			{lexer.Arrow, "->"}, name("d"), {lexer.ColonEqual, ":="}, name("e"), newline, end},
		"Rb'\\'' u\"\"": {{lexer.String, "Rb'\\''"}, {lexer.String, `u""`}, newline, end},
		"'''a\n'b'''":   {{lexer.String, "'''a\n'b'''"}, newline, end},
		"é ﬁ":           {name("é"), name("ﬁ"), newline, end},
		"\fa":           {name("a"), newline, end},
		"$":             {{lexer.Op, "$"}, newline, end},
	}
	for src, want := range cases {
		assert.Equal(t, want, pieces(t, src), "%q", src)
	}
}

func TestFStringTokens(t *testing.T) {
	const start, middle, end = lexer.FStringStart, lexer.FStringMiddle, lexer.FStringEnd
	open, closing := piece{lexer.LBrace, "{"}, piece{lexer.RBrace, "}"}
	colon, x := piece{lexer.Colon, ":"}, piece{lexer.Name, "x"}
	cases := map[string][]piece{
		"f''":    {{start, "f'"}, {end, "'"}},
		"f'a{x}": nil,
		"f'a{x}b'": {{start, "f'"}, {middle, "a"}, open, x, closing,
			{middle, "b"}, {end, "'"}},
		"f'{x:>{x}}'": {{start, "f'"}, open, x, colon, {middle, ">"}, open, x, closing, {middle, ""}, closing, {end, "'"}},
		"f'{{}}'":     {{start, "f'"}, {middle, "{"}, {middle, "}"}, {end, "'"}},
		"f'{f'{x}'}'": {{start, "f'"}, open, {start, "f'"}, open, x, closing, {end, "'"}, closing, {end, "'"}},
		"f'{x!r}'": {{start, "f'"}, open, x, {lexer.Exclamation, "!"}, {lexer.Name, "r"}, closing,
			{end, "'"}},
		"f'{x!=x}'": {{start, "f'"}, open, x, {lexer.NotEqual, "!="}, x, closing, {end, "'"}},
		`f'\N{A}'`:  {{start, "f'"}, {middle, `\N{A}`}, {end, "'"}},
		"rf'''a\n'''": {{start, "rf'''"}, {middle, "a\n"},
			{end, "'''"}},
		"t'a{x}'": {{lexer.TStringStart, "t'"}, {lexer.TStringMiddle, "a"}, open, x, closing, {lexer.TStringEnd, "'"}},
	}
	for src, want := range cases {
		if want == nil {
			_, l := scan(t, src)
			assert.NotNil(t, l.Err(), "%q", src)
			continue
		}
		want = append(want, piece{lexer.Newline, ""}, piece{lexer.EndMarker, ""})
		assert.Equal(t, want, pieces(t, src), "%q", src)
	}
}

func TestPlaces(t *testing.T) {
	tokens, _ := scan(t, "é = '''\nx''' + (\n y)")
	type place struct{ line, col, endLine, endCol int32 }
	var got []place
	for _, token := range tokens {
		got = append(got, place{token.Line, token.Col, token.EndLine, token.EndCol})
	}
	assert.Equal(t, []place{
		{1, 0, 1, 2}, {1, 3, 1, 4}, {1, 5, 2, 4}, {2, 5, 2, 6}, {2, 7, 2, 8},
		{3, 1, 3, 2}, {3, 2, 3, 3}, {3, 3, 3, 4}, {3, -1, 3, -1},
	}, got)
}

func TestErrors(t *testing.T) {
	cases := map[string]lexer.Error{
		"'a":       {Msg: "unterminated string literal (detected at line 1)", Line: 1, Col: 1, EndLine: 1, EndCol: 1, Text: "'a"},
		"é 1_":     {Msg: "invalid decimal literal", Line: 1, Col: 4, EndLine: 1, EndCol: 4, Text: "é 1_"},
		"×":        {Msg: "invalid character '×' (U+00D7)", Line: 1, Col: 1, EndLine: 1, EndCol: 1, Text: "×"},
		"a\u200b":  {Msg: "invalid non-printable character U+200B", Line: 1, Col: 2, EndLine: 1, EndCol: 2, Text: "a\u200b"},
		"a\n)":     {Msg: "unmatched ')'", Line: 2, Col: 1, EndLine: 2, EndCol: 1, Text: ")"},
		"bf''":     {Msg: "'b' and 'f' prefixes are incompatible", Line: 1, Col: 1, EndLine: 1, EndCol: 3, Text: "bf''"},
		"f'{x\n'}": {Msg: "f-string: expecting '}'", Line: 2, Col: 1, EndLine: 2, EndCol: 1, Text: "'}"},
	}
	for src, want := range cases {
		want.HasText = true
		_, l := scan(t, src)
		require.NotNil(t, l.Err(), "%q", src)
		assert.Equal(t, want, *l.Err(), "%q", src)
	}
}

func TestErrorCodes(t *testing.T) {
	deep := ""
	for i := range 101 {
		deep += strings.Repeat(" ", i) + "if a:\n"
	}
	cases := map[string]lexer.Code{
		"(":                       lexer.CodeEOF,
		"\\":                      lexer.CodeEOF,
		"if a:\n  b\n c":          lexer.CodeDedent,
		"if a:\n\tb\n        c":   lexer.CodeTabs,
		"a \\ b":                  lexer.CodeContinuation,
		deep:                      lexer.CodeTooDeep,
		strings.Repeat("(", 1000): lexer.CodeComplete,
	}
	for src, want := range cases {
		_, l := scan(t, src)
		require.NotNil(t, l.Err(), "%.20q", src)
		assert.Equal(t, want, l.Err().Code, "%.20q", src)
	}
}

func TestErrorIsFinal(t *testing.T) {
	_, l := scan(t, "'a\nb c")
	first := l.Err()
	assert.Equal(t, lexer.None, l.Next().Kind)
	assert.Same(t, first, l.Err())
}
