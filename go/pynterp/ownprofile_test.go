package pynterp_test

import (
	"bytes"
	"context"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/pynterp"
	"github.com/pynterp/pynterp/policy"
)

// This file tests policy profiles of the embedder's own, and that values cross
// as copies.

func own(t *testing.T, changes ...policy.Change) *policy.Profile {
	t.Helper()
	strict, err := policy.Load(policy.Strict)
	require.NoError(t, err)
	p, err := strict.Derive("acme/1", changes...)
	require.NoError(t, err)
	return p
}

func TestOwnProfile(t *testing.T) {
	p := own(t, policy.Block("__class__", "Types are no business of formulas."), policy.RemoveBuiltin("type"),
		policy.RemoveModule("string"), policy.AddBuiltin("eval", "Formulas are text."), policy.Open("__mro__"))
	var out bytes.Buffer
	s, err := pynterp.New(pynterp.Config{Profile: p, Host: host.Host{Stdout: &out}})
	require.NoError(t, err)
	r, err := s.RunSource(context.Background(), `
for action in (lambda: (1).__class__, lambda: type, lambda: __import__("string"), lambda: eval("1 + 1"), lambda: int.__mro__[1].__name__):
    try:
        print(action())
    except Exception as error:
        print(error)
`, "program.py", s.NewEnv())
	require.NoError(t, err)
	require.Nil(t, r.Exception)
	assert.Equal(t, "attribute access to '__class__' is blocked in this environment\nname 'type' is not defined\n"+
		"import of 'string' is not allowed in this environment\n2\nobject\n", out.String())
}

func TestOwnProfileIsChecked(t *testing.T) {
	_, err := pynterp.New(pynterp.Config{Profile: own(t, policy.AddBuiltin("open", "Files."))})
	assert.ErrorContains(t, err, "policy acme/1 lists builtin open, which does not exist")
	_, err = pynterp.New(pynterp.Config{Profile: own(t, policy.AddModule("os", "Files."))})
	assert.ErrorContains(t, err, "lists module os, which does not exist")
	_, err = pynterp.New(pynterp.Config{Policy: policy.Compat, Profile: own(t)})
	assert.ErrorContains(t, err, "not both")
}

func TestHostValuesAreCopies(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	env := s.NewEnv()
	list, table := []any{int64(1)}, map[string]any{"k": []any{int64(2)}}
	var got []any
	require.NoError(t, env.Set("values", list))
	require.NoError(t, env.Set("table", table))
	require.NoError(t, env.Set("give", host.Func(func(_ context.Context, call *host.Call) (any, error) {
		got = call.Args[0].([]any)
		got[0] = "changed by the host"
		return list, nil
	})))
	r, err := s.RunSource(context.Background(), `
values.append(2)
table["k"].clear()
mine = [1, 2]
back = give(mine)
back.append("changed by the guest")
assert mine == [1, 2] and give(mine) == [1]
`, "program.py", env)
	require.NoError(t, err)
	require.Nil(t, r.Exception)
	assert.Equal(t, []any{int64(1)}, list)
	assert.Equal(t, map[string]any{"k": []any{int64(2)}}, table)
}
