package pynterp_test

import (
	"context"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/pynterp"
	"github.com/pynterp/pynterp/policy"
)

// This file tests that an environment holds what the host put there and
// nothing else, before and after a run.

func TestEnvStrictNames(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	assert.Empty(t, s.NewEmptyEnv().Names())
	env := s.NewEnv()
	assert.Equal(t, []string{"__name__", "__builtins__"}, env.Names())
	r, err := s.RunSource(context.Background(), "x = 1\n", "program.py", env)
	require.NoError(t, err)
	require.Nil(t, r.Exception)
	assert.Equal(t, []string{"__name__", "__builtins__", "x"}, env.Names())
}

func TestEnvStrictEmpty(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	for _, name := range []string{"len", "print", "__name__", "__builtins__", "__import__", "Exception", "object", "__file__", "__spec__"} {
		env := s.NewEmptyEnv()
		r, err := s.RunSource(context.Background(), "x = "+name, "program.py", env)
		require.NoError(t, err)
		if assert.NotNil(t, r.Exception, name) {
			assert.Equal(t, "NameError: name '"+name+"' is not defined", r.Exception.Error())
		}
		assert.Empty(t, env.Names())
	}
}

func TestEnvStrictBuiltins(t *testing.T) {
	for _, name := range policy.Names() {
		p, err := policy.Load(name)
		require.NoError(t, err)
		s, err := pynterp.New(pynterp.Config{Policy: name})
		require.NoError(t, err)
		env := s.NewEnv()
		r, err := s.RunSource(context.Background(), "names = [name for name in __builtins__]", "program.py", env)
		require.NoError(t, err)
		require.Nil(t, r.Exception)
		names, err := env.Get("names")
		require.NoError(t, err)
		got := []string{}
		for _, n := range names.([]any) {
			got = append(got, n.(string))
		}
		slices.Sort(got)
		want := append(p.BuiltinNames(), "__debug__", "__name__")
		slices.Sort(want)
		assert.Equal(t, want, got)
	}
}

func TestEnvStrictOwner(t *testing.T) {
	a, err := pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	b, err := pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	_, err = a.RunSource(context.Background(), "x = 1", "program.py", b.NewEnv())
	assert.ErrorContains(t, err, "belongs to another sandbox")
	one, other := a.NewEnv(), a.NewEnv()
	_, err = a.RunSource(context.Background(), "x = 1", "program.py", one)
	require.NoError(t, err)
	assert.False(t, other.Has("x"))
}
