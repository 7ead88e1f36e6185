package pynterp_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
	"github.com/pynterp/pynterp/policy"
)

// TestInvariantCompilingIsCharged: where a host gives its guest eval, the memory
// that compiling takes is charged before anything is compiled, and steps for
// each byte.
func TestInvariantCompilingIsCharged(t *testing.T) {
	strict, err := policy.Load(policy.Strict)
	require.NoError(t, err)
	profile, err := strict.Derive("test/1", policy.AddBuiltin("eval", "Programs are formulas."))
	require.NoError(t, err)
	const source = "text = '(' + '1,' * 200000 + 'missing)'\ntry:\n    eval(text)\nexcept BaseException:\n    print('caught')"
	for want, l := range map[string]limits.Limits{"memory": {Memory: 8 << 20}, "steps": {Steps: 1_000_000}} {
		s, err := pynterp.New(pynterp.Config{Profile: profile, Limits: l})
		require.NoError(t, err)
		_, err = s.RunSource(context.Background(), source, "program.py", s.NewEnv())
		var limit *pynterp.LimitError
		require.ErrorAs(t, err, &limit, want)
		require.Equal(t, want, limit.Limit)
	}
}
