package pynterp_test

import (
	"context"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// This file tests what the limits are to the host and to the guest: what they are
// where nobody sets them, that they belong to the sandbox and not to a run, and that
// the guest sees nothing of them. bindings/c/capi_abuse_test.c and
// bindings/python/tests/abuse_test.py test the same through the other doors.

func TestDefaultLimits(t *testing.T) {
	assert.Equal(t, limits.Limits{Steps: 1 << 62, Memory: 1 << 30, Depth: 1000, Output: 64 << 20}, limits.Limits{}.WithDefaults())
	assert.Equal(t, limits.Defaults, limits.Limits{Steps: -1, Memory: -1, Depth: -1, Output: -1}.WithDefaults())
	s, err := pynterp.New(pynterp.Config{Host: host.Host{Stdout: io.Discard}})
	require.NoError(t, err)
	env := s.NewEnv()
	run := func(source string) (*pynterp.Result, error) {
		return s.RunSource(context.Background(), source, "test.py", env)
	}
	for _, source := range []string{
		"def deep(n): return 1 + deep(n - 1) if n else 1\nassert deep(990) == 991",
		"try: deep(1000)\nexcept RecursionError: pass\nelse: assert False",
		"for i in range(3_000_000): pass",
		"s = 'a' * (1 << 20)\nfor i in range(64): print(s, end='')",
	} {
		result, err := run(source)
		require.NoError(t, err, source)
		require.NoError(t, result.Err(), source)
	}
	var limit *pynterp.LimitError
	_, err = run("print('a', end='')")
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, limits.Output, limit.Limit)
	s, err = pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	env = s.NewEnv()
	result, err := run("s = 'a' * (100 << 20)")
	require.NoError(t, err)
	require.NoError(t, result.Err())
	_, err = run("t = 'a' * (1 << 30)")
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, limits.Memory, limit.Limit)
}

// Many short runs, calls and looks from the host use up one account.
func TestLimitsAreTheSandboxes(t *testing.T) {
	for _, c := range []struct {
		limits      limits.Limits
		source      string
		limit       string
		least, most int // runs until the limit
	}{
		{limits.Limits{Steps: 100_000}, "for i in range(1000): pass", limits.Steps, 20, 100},
		{limits.Limits{Memory: 4 << 20}, "keep.append(bytes(100_000))", limits.Memory, 20, 42},
		{limits.Limits{Output: 1000}, "print('123456789')", limits.Output, 100, 100},
	} {
		uses := map[string]func(*pynterp.Sandbox, *pynterp.Env) error{
			"runs": func(s *pynterp.Sandbox, env *pynterp.Env) error {
				_, err := s.RunSource(context.Background(), c.source, "test.py", env)
				return err
			},
			"calls": func(s *pynterp.Sandbox, env *pynterp.Env) error {
				f, err := env.Get("f")
				if err == nil {
					_, err = s.Call(context.Background(), f.(*pynterp.Object), nil, nil)
				}
				return err
			},
			"reprs": func(_ *pynterp.Sandbox, env *pynterp.Env) error {
				_, err := env.Repr(context.Background(), "r")
				return err
			},
		}
		for name, use := range uses {
			s, err := pynterp.New(pynterp.Config{Limits: c.limits, Host: host.Host{Stdout: io.Discard}})
			require.NoError(t, err)
			env := s.NewEnv()
			source := "keep = []\ndef f():\n    " + c.source + "\nclass R:\n    def __repr__(self):\n        f()\n        return ''\nr = R()"
			_, err = s.RunSource(context.Background(), source, "test.py", env)
			require.NoError(t, err)
			n := 0
			for ; n <= c.most && err == nil; n++ {
				err = use(s, env)
			}
			var limit *pynterp.LimitError
			require.ErrorAs(t, err, &limit, "%s %s", c.limit, name)
			assert.Equal(t, c.limit, limit.Limit)
			assert.Greater(t, n, c.least, "%s %s", c.limit, name)
			_, err = s.RunSource(context.Background(), "1", "test.py", s.NewEnv())
			assert.ErrorAs(t, err, &limit)
		}
	}
}

// budgetWalk looks at everything that it can reach in a few steps, and at what
// depends on when garbage is measured.
const budgetWalk = `
import math, string
seen = []
def walk(x, depth):
    for name in dir(x):
        try: y = getattr(x, name)
        except Exception as e: y = repr(e)
        seen.append((name, type(y).__name__, y if type(y) in (int, str, float, bool, tuple) else None))
        if depth: walk(y, depth - 1)
for x in math, string, [], walk, ValueError(), type, object(), iter([]), (i for i in []), __builtins__: walk(x, 1)
try: 1 / 0
except ZeroDivisionError as e: walk(e, 1)
for f in globals, locals, dir, vars: seen.append(sorted(f()))
before = id(object())
garbage = [[i] for i in range(2000)]
del garbage
seen.append((id(object()) - before, hash('x'), hash(()), repr(object())))
def deep(): deep()
try: deep()
except RecursionError as e: walk(e, 1), seen.append(str(e))
text = repr(seen)
`

func TestNothingOfTheBudgetShows(t *testing.T) {
	texts := map[string]bool{}
	for _, l := range []limits.Limits{
		{}, {Steps: 5_000_000, Memory: 32 << 20, Output: 1000}, {Steps: 1 << 50, Memory: 1 << 40, Output: 1 << 40},
	} {
		for _, used := range []string{"", "for i in range(300_000): pass\nx = 'a' * 1_000_000\nprint('x' * 500)\ny = [[i] for i in range(30_000)]\ndel x, y, i"} {
			g := newGuest(t, nil, l)
			ctx := context.Background()
			_, err := g.sandbox.RunSource(ctx, used, "test.py", g.env)
			require.NoError(t, err)
			g.env = g.sandbox.NewEnv()
			result, err := g.sandbox.RunSource(ctx, budgetWalk, "test.py", g.env)
			require.NoError(t, err)
			require.NoError(t, result.Err())
			text, err := g.env.Get("text")
			require.NoError(t, err)
			texts[text.(string)] = true
		}
	}
	require.Len(t, texts, 1)
	for text := range texts {
		assert.Greater(t, strings.Count(text, "("), 1000)
	}
}
