package parser_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/corpus"
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/parser"
)

// FuzzParse checks that every source gives a tree that can be printed, or a
// SyntaxError with a message and a place, in each mode, and the same each time.
func FuzzParse(f *testing.F) {
	for _, path := range []string{"testdata/valid.txt", "testdata/errors.txt"} {
		for _, c := range readRecorded(f, path) {
			if len(c.Source) < 1000 {
				f.Add([]byte(c.Source), true)
			}
		}
	}
	cases, err := corpus.Cases()
	require.NoError(f, err)
	for _, c := range cases {
		f.Add([]byte(c.Program()), false)
	}
	f.Fuzz(func(t *testing.T, src []byte, text bool) {
		for _, mode := range []parser.Mode{parser.ModuleMode, parser.InteractiveMode, parser.ExpressionMode} {
			warned := 0
			opts := parser.Options{Filename: "<fuzz>", Mode: mode, Text: text, LookupName: lookupName, Warn: func(w parser.SyntaxWarning) {
				require.NotEmpty(t, w.Msg)
				warned++
			}}
			mod, err := parser.ParseOptions(src, opts)
			first := warned
			again, errAgain := parser.ParseOptions(src, opts)
			require.Equal(t, err, errAgain)
			require.Equal(t, 2*first, warned)
			if err != nil {
				checkSyntaxError(t, err)
				continue
			}
			dump := ast.Dump(mod, "", true)
			require.NotEmpty(t, dump)
			require.Equal(t, dump, ast.Dump(again, "", true))
			if e, ok := mod.(*ast.Expression); ok {
				require.NotEmpty(t, ast.Unparse(e.Body))
			}
		}
	})
}

func checkSyntaxError(t *testing.T, err error) {
	var syntax *parser.SyntaxError
	require.ErrorAs(t, err, &syntax)
	require.NotEmpty(t, syntax.Msg)
	require.NotEmpty(t, syntax.Kind)
	require.GreaterOrEqual(t, syntax.Line, 0)
}
