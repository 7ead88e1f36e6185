package parser_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/parser"
)

// FuzzParse checks that every source gives a tree that can be printed, or a
// SyntaxError with a message, in each mode.
func FuzzParse(f *testing.F) {
	for _, path := range []string{"testdata/valid.txt", "testdata/errors.txt"} {
		for _, c := range readRecorded(f, path) {
			if len(c.Source) < 1000 {
				f.Add([]byte(c.Source))
			}
		}
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		for _, mode := range []parser.Mode{parser.ModuleMode, parser.InteractiveMode, parser.ExpressionMode} {
			mod, err := parser.Parse(src, "<fuzz>", mode)
			if err == nil {
				require.NotEmpty(t, ast.Dump(mod, "", true))
				continue
			}
			var syntax *parser.SyntaxError
			require.ErrorAs(t, err, &syntax)
			require.NotEmpty(t, syntax.Msg)
		}
	})
}
