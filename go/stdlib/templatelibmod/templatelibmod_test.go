package templatelibmod_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/pynterp"
)

// run returns what the program prints.
func run(t *testing.T, source string) string {
	t.Helper()
	var out strings.Builder
	box, err := pynterp.New(pynterp.Config{AllowedImports: []string{"string"}, Host: host.Host{Stdout: &out}})
	require.NoError(t, err)
	result, err := box.RunSource(context.Background(), source, "test.py", box.NewEnv())
	require.NoError(t, err)
	require.Nil(t, result.Exception)
	return out.String()
}

func TestTypesAreThoseOfTemplates(t *testing.T) {
	got := run(t, "from string.templatelib import Template, Interpolation\n"+
		"t = t'a{1!r}'\nprint(type(t) is Template, type(t.interpolations[0]) is Interpolation)\n")
	assert.Equal(t, "True True\n", got)
}

func TestConvert(t *testing.T) {
	got := run(t, "from string.templatelib import convert\n"+
		"print([convert('é', c) for c in (None, 's', 'r', 'a')])\n"+
		"for bad in ('x', '', 'rr', 1):\n try: convert(1, bad)\n except ValueError as e: print(e)\n")
	assert.Equal(t, "['é', 'é', \"'é'\", \"'\\\\xe9'\"]\ninvalid conversion specifier: x\ninvalid conversion specifier: \n"+
		"invalid conversion specifier: rr\ninvalid conversion specifier: 1\n", got)
}
