package futuremod_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/pynterp"
)

// The module is part of the language: it needs no leave to be imported, and
// gives none to others.
func TestImportableWithoutAllowedImports(t *testing.T) {
	var out strings.Builder
	box, err := pynterp.New(pynterp.Config{AllowedImports: []string{}, Host: host.Host{Stdout: &out}})
	require.NoError(t, err)
	source := "from __future__ import annotations\nimport __future__\n" +
		"def f(x: later): pass\nprint(f.__annotations__, annotations)\n" +
		"for name in 'math', '__future__.x':\n try: __import__(name)\n except ImportError as e: print(e)\n" +
		"try: __future__.division = 1\nexcept AttributeError: print('read-only')\n"
	result, err := box.RunSource(context.Background(), source, "test.py", box.NewEnv())
	require.NoError(t, err)
	require.Nil(t, result.Exception)
	assert.Equal(t, "{'x': 'later'} _Feature((3, 7, 0, 'beta', 1), None, 16777216)\n"+
		"import of 'math' is not allowed in this environment\nNo module named '__future__.x'; '__future__' is not a package\nread-only\n", out.String())
}
