package compiler

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/corpus"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/parser"
)

// fuzzModes are the ways to compile that FuzzCompile tries, with the parser's
// mode for each.
var fuzzModes = []struct {
	parse parser.Mode
	opts  Options
}{
	{parser.ModuleMode, Options{}},
	{parser.ModuleMode, Options{NamesInMapping: true, Optimize: 2}},
	{parser.ModuleMode, Options{Futures: bytecode.FutureAnnotations, Optimize: 1}},
	{parser.InteractiveMode, Options{Mode: Single}},
	{parser.ExpressionMode, Options{Mode: Eval, NamesInMapping: true}},
}

// FuzzCompile checks that every source that parses gives code that the verifier
// accepts, or an *Error with a message; and the same each time.
func FuzzCompile(f *testing.F) {
	cases, err := corpus.Cases()
	require.NoError(f, err)
	for _, c := range cases {
		f.Add([]byte(c.Program()))
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		for _, m := range fuzzModes {
			mod, err := parser.Parse(src, "<fuzz>", m.parse)
			if err != nil {
				continue
			}
			opts := m.opts
			opts.Filename = "<fuzz>"
			code, err := Compile(mod, opts)
			again, errAgain := Compile(mod, opts)
			require.Equal(t, err, errAgain)
			if err != nil {
				var e *Error
				require.ErrorAs(t, err, &e)
				require.NotEmpty(t, e.Msg)
				require.NotEmpty(t, e.Kind)
				continue
			}
			require.NoError(t, bytecode.Verify(code))
			require.Equal(t, bytecode.Dis(code), bytecode.Dis(again))
		}
	})
}
