package ast_test

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/position"
)

func name(id string) *ast.Name { return &ast.Name{ID: id} }

// The whole of Dump is compared with CPython in package parser; here are the
// forms of indentation and what is left out.
func TestDump(t *testing.T) {
	at := position.Range{Line: 1, Col: 2, EndLine: 3, EndCol: 4}
	cases := []struct {
		mod        ast.Mod
		indent     string
		attributes bool
		want       string
	}{
		{&ast.Module{}, " ", true, "Module()"},
		{&ast.Expression{Body: name("x")}, "", false, "Expression(body=Name(id='x', ctx=Load()))"},
		{&ast.Expression{Body: name("x")}, " ", false, "Expression(\n body=Name(id='x', ctx=Load()))"},
		{
			&ast.Interactive{Body: []ast.Stmt{&ast.Pass{Range: at}}}, "  ", true,
			"Interactive(\n  body=[\n    Pass(\n      lineno=1,\n      col_offset=2,\n      end_lineno=3,\n      end_col_offset=4)])",
		},
		{&ast.Module{Body: []ast.Stmt{&ast.Pass{}}}, "\t", false, "Module(\n\tbody=[\n\t\tPass()])"},
		{
			&ast.Expression{Body: &ast.Dict{Keys: []ast.Expr{nil}, Values: []ast.Expr{name("x")}}}, "", false,
			"Expression(body=Dict(keys=[None], values=[Name(id='x', ctx=Load())]))",
		},
		{
			&ast.Expression{Body: &ast.Lambda{Args: &ast.Arguments{}, Body: name("x")}}, " ", false,
			"Expression(\n body=Lambda(\n  args=arguments(),\n  body=Name(id='x', ctx=Load())))",
		},
	}
	for _, c := range cases {
		assert.Equal(t, c.want, ast.Dump(c.mod, c.indent, c.attributes))
	}
}

func TestDumpDeepTree(t *testing.T) {
	const n = 200_000
	var e ast.Expr = name("x")
	for range n {
		e = &ast.UnaryOp{Op: ast.Not, Operand: e}
	}
	dump := ast.Dump(&ast.Expression{Body: e}, "", false)
	assert.Equal(t, n, strings.Count(dump, "Not()"))
	assert.True(t, strings.HasSuffix(dump, strings.Repeat(")", 10)))
}

func TestRepr(t *testing.T) {
	cases := []struct {
		value any
		want  string
	}{
		{nil, "None"},
		{true, "True"},
		{false, "False"},
		{ast.Ellipsis{}, "Ellipsis"},
		{int64(math.MaxInt64), "9223372036854775807"},
		{new(big.Int).Lsh(big.NewInt(1), 64), "18446744073709551616"},
		{1.0, "1.0"},
		{1e15, "1000000000000000.0"},
		{1e16, "1e+16"},
		{0.0001, "0.0001"},
		{0.00001, "1e-05"},
		{123.456, "123.456"},
		{math.Inf(1), "inf"},
		{complex(0, 2), "2j"},
		{complex(1, -2.5), "(1-2.5j)"},
		{complex(0, math.Inf(1)), "infj"},
		{"a", "'a'"},
		{"it's", `"it's"`},
		{`'"`, `'\'"'`},
		{"\n\t\\\x00\x7f", `'\n\t\\\x00\x7f'`},
		{"é\u00ad\u200b\U0001f600\U0010ffff", `'é\xad\u200b😀\U0010ffff'`},
		{"\xed\xa0\x80", `'\ud800'`},
		{ast.Bytes("a'\xff\r"), `b"a'\xff\r"`},
	}
	for _, c := range cases {
		assert.Equal(t, c.want, ast.Repr(c.value))
	}
}
