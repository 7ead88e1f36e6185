package pynterp_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/pynterp"
)

// TestSuggestions: which AttributeErrors end in a suggestion depends on whether
// they carry the object and the name.
func TestSuggestions(t *testing.T) {
	class := "class A:\n    __slots__ = ('x', 'y')\n    y2 = 1\n"
	for source, want := range map[string]string{
		"None.__name__":                    "AttributeError: 'NoneType' object has no attribute '__name__'. Did you mean: '__ne__'?",
		class + "A().y2 = 5":               "AttributeError: 'A' object attribute 'y2' is read-only",
		class + "del A().y":                "AttributeError: y",
		class + "A().z3":                   "AttributeError: 'A' object has no attribute 'z3'",
		class + "A().x1":                   "AttributeError: 'A' object has no attribute 'x1'. Did you mean: 'x'?",
		"[].append = 1":                    "AttributeError: 'list' object attribute 'append' is read-only",
		"[].apend":                         "AttributeError: 'list' object has no attribute 'apend'. Did you mean: 'append'?",
		"(1).reel = 2":                     "AttributeError: 'int' object has no attribute 'reel' and no __dict__ for setting new attributes. Did you mean: 'real'?",
		"raise AttributeError(name='foo')": "AttributeError",
		"object().__bases__":               "AttributeError: attribute access to '__bases__' is blocked in this environment",
		"[].__self__ = 1":                  "AttributeError: attribute access to '__self__' is blocked in this environment",
		"len.__code__":                     "AttributeError: attribute access to '__code__' is blocked in this environment",
	} {
		s, err := pynterp.New(pynterp.Config{})
		require.NoError(t, err)
		result, err := s.RunSource(context.Background(), source, "case.py", s.NewEnv())
		require.NoError(t, err)
		require.NotNil(t, result.Exception, source)
		lines := strings.Split(strings.TrimSpace(result.Exception.Traceback), "\n")
		assert.Equal(t, want, lines[len(lines)-1], source)
	}
}
