package pynterp_test

import (
	"bytes"
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/pynterp"
)

func TestCustomPolicies(t *testing.T) {
	run := func(text, source string) string {
		var out bytes.Buffer
		s, err := pynterp.New(pynterp.Config{Policy: text, Host: host.Host{Stdout: &out}})
		require.NoError(t, err, text)
		result, err := s.RunSource(context.Background(), source, "test.py", s.NewEnv())
		require.NoError(t, err)
		if result.Exception != nil {
			return result.Exception.Error()
		}
		return out.String()
	}
	const mro = "print([c.__name__ for c in int.__mro__])"
	assert.Equal(t, "AttributeError: attribute access to '__mro__' is blocked in this environment", run("", mro))
	assert.Equal(t, "['int', 'object']\n", run(`{"base": "strict", "add": ["attribute:__mro__"]}`, mro))
	assert.Equal(t, "AttributeError: attribute access to '__mro__' is blocked in this environment", run(`{"base": "compat", "remove": ["attribute:__mro__"]}`, mro))
	assert.Equal(t, "NameError: name 'len' is not defined", run(`{"remove": ["builtin:len"]}`, "len('')"))
	assert.Equal(t, "AttributeError: attribute access to 'secret' is blocked in this environment", run(` {"remove": ["attribute:secret"]}`, "(1).secret"))
	assert.Equal(t, "ImportError", run(`{"remove": ["module:math"]}`, "import math")[:11])
	assert.Equal(t, "2\n", run(`{"remove": ["builtin:max"]}`, "print(len('ab'))"))
}

// A blocked name that methods of guest classes show is taken from them too, and
// the profile that it is taken from stays as it was.
func TestCustomPoliciesTakeExceptions(t *testing.T) {
	const source = "class C:\n    def f(self): pass\nC().f.__func__"
	const blocked = "AttributeError: attribute access to '__func__' is blocked in this environment"
	for _, c := range []struct{ policy, want string }{
		{"", ""},
		{`{"remove": ["attribute:__func__"]}`, blocked},
		{`{"base": "{\"remove\": [\"attribute:__func__\"]}"}`, blocked},
		{`{"remove": ["attribute:__func__", "attribute:__func__"]}`, blocked},
		{`{"base": "compat", "remove": ["attribute:__func__"]}`, blocked},
		{`{"add": ["builtin:len", "attribute:__len__"], "remove": ["attribute:__globals__", "attribute:__globals__"]}`, ""},
		{"", ""},
	} {
		s, err := pynterp.New(pynterp.Config{Policy: c.policy})
		require.NoError(t, err, c.policy)
		result, err := s.RunSource(context.Background(), source, "test.py", s.NewEnv())
		require.NoError(t, err)
		got := ""
		if result.Exception != nil {
			got = result.Exception.Error()
		}
		assert.Equal(t, c.want, got, c.policy)
	}
}

// Nothing that leads out can be opened, and nothing misspelt is overlooked.
func TestCustomPoliciesAreBounded(t *testing.T) {
	for text, want := range map[string]string{
		`{"add": ["attribute:__globals__"]}`:  "cannot be opened",
		`{"add": ["attribute:f_back"]}`:       "cannot be opened",
		`{"add": ["attribute:"]}`:             "cannot be opened",
		`{"add": ["builtin:open"]}`:           `no builtin "open"`,
		`{"add": ["builtin:exec"]}`:           `no builtin "exec"`,
		`{"add": ["module:os"]}`:              `no module "os"`,
		`{"remove": ["builtin:lenn"]}`:        `no builtin "lenn"`,
		`{"remove": ["module:os"]}`:           `no module "os"`,
		`{"remove": ["attribute:"]}`:          "without a name",
		`{"remove": ["len"]}`:                 "neither",
		`{"add": ["len"]}`:                    "neither",
		`{"bases": "strict"}`:                 "unknown field",
		`{"base": "lenient"}`:                 "unknown policy profile",
		`{`:                                   "policy",
		`{} {}`:                               "text after",
		`{"base": "{\"base\": \"lenient\"}"}`: "unknown policy profile",
	} {
		_, err := pynterp.New(pynterp.Config{Policy: text})
		assert.ErrorContains(t, err, want, text)
	}
}
