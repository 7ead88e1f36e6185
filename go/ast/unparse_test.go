package ast_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/parser"
)

// TestUnparse checks the text of expressions; where the second column is
// empty, the text is the source itself.
func TestUnparse(t *testing.T) {
	for _, c := range [][2]string{
		{"a.b.c", ""}, {"list[int]", ""}, {"dict[str, int]", ""}, {"a | None", ""}, {"a[1:2, ::3]", ""},
		{"(1,)", ""}, {"()", ""}, {"a, b", "(a, b)"}, {"x[(a, b)]", "x[a, b]"}, {"[a, *b]", ""}, {"{a, b}", ""},
		{"{a: b, **c}", ""}, {"(a + b) * c ** -d", "(a + b) * c ** (-d)"}, {"a - (b - c)", ""}, {"(a ** b) ** c", ""}, {"a ** (b ** c)", "a ** b ** c"},
		{"not a and (b or c)", ""}, {"a < b <= c is not d not in e", ""}, {"a if b else c", ""},
		{"lambda: 1", ""}, {"lambda a, /, b=1, *c, d=2, **e: a", ""}, {"lambda *, a: a", "lambda*, a: a"},
		{"f(a, *b, c=d, **e)", ""}, {"f(x for x in y)", ""}, {"[x for x in y if z if w for a, b in c]", "[x for x in y if z if w for a, b in c]"},
		{"{k: v for k in y}", ""}, {"(x async for x in y)", ""}, {"'a\"b'", ""}, {`"it's"`, ""}, {"b'x'", ""}, {"...", ""},
		{"1.5e300", "1.5e+300"}, {"1e999", "1e309"}, {"2j", ""}, {"-1", ""}, {"~a", ""}, {"(yield)", ""}, {"(yield x)", ""},
		{"(x := 1)", ""}, {"(1).real", "1 .real"}, {"u'x'", ""}, {"f'a{x!r:>{w}}{{}}'", ""}, {"f'{ {1}}'", "f'{ {1}}'"},
		{"await x", ""}, {"a @ b % c // d", ""},
	} {
		want := c[1]
		if want == "" {
			want = c[0]
		}
		mod, err := parser.Parse([]byte(c[0]), "<test>", parser.ExpressionMode)
		require.NoError(t, err, c[0])
		assert.Equal(t, want, ast.Unparse(mod.(*ast.Expression).Body), c[0])
	}
}
