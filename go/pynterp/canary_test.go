package pynterp_test

import (
	"context"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/corpus"
	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/pynterp"
)

// This file plants canaries beside the security cases of the corpus: things of
// the process, of the same sandbox and of another one that the case was not
// granted. A case that reaches one has escaped, whatever it expects. The other
// doors have the same: bindings/corpusdoors.

// secret is what all canaries hold.
const secret = "canary-5f1d-of-another-environment"

// plantOnce puts the secret into the process's environment and into a file.
var plantOnce = sync.OnceValue(func() error {
	dir, err := os.MkdirTemp(os.Getenv("TEST_TMPDIR"), "canary")
	if err != nil {
		return errors.WithStack(err)
	}
	path := filepath.Join(dir, "canary.txt")
	if err := os.WriteFile(path, []byte(secret), 0o600); err != nil {
		return errors.WithStack(err)
	}
	if err := os.Setenv("PYNTERP_CANARY_FILE", path); err != nil {
		return errors.WithStack(err)
	}
	return errors.WithStack(os.Setenv("PYNTERP_CANARY", secret))
})

// canaries record what was reached.
type canaries struct {
	called int
	env    *pynterp.Env // another environment of the case's sandbox, so in the same heap
	other  *pynterp.Env // of another sandbox
}

// plant puts a secret and a host function into environments of their own.
func (c *canaries) plant(s *pynterp.Sandbox) error {
	if err := plantOnce(); err != nil {
		return err
	}
	other, err := pynterp.New(pynterp.Config{})
	if err != nil {
		return err
	}
	c.env, c.other = s.NewEnv(), other.NewEnv()
	for _, env := range []*pynterp.Env{c.env, c.other} {
		if err := env.Set("SECRET", map[string]any{"key": secret}); err != nil {
			return err
		}
	}
	return c.env.Set("ungranted", host.Func(func(context.Context, *host.Call) (any, error) {
		c.called++
		return secret, nil
	}))
}

// seen is what a case showed beside its outcome.
type seen struct {
	stderr, traceback string
	env               *pynterp.Env // what it left behind
}

// check reports what the case reached.
func (c *canaries) check(got corpus.Outcome, more seen) error {
	if c.called > 0 {
		return errors.New("the case called a host function that it was not granted")
	}
	for _, text := range []string{got.Stdout, got.Raises, got.Result, more.stderr, more.traceback} {
		if strings.Contains(text, secret) || strings.Contains(text, "ungranted") {
			return errors.Errorf("the case reached a canary: %q", text)
		}
	}
	if more.env == nil {
		return nil
	}
	for _, name := range more.env.Names() {
		// What is too large to be copied is not looked at.
		if v, err := more.env.Get(name); strings.Contains(name, secret) || err == nil && holds(v) {
			return errors.Errorf("the case has a canary in %q", name)
		}
	}
	return nil
}

// holds reports whether the secret is in a value that came from the guest.
func holds(x any) bool {
	switch x := x.(type) {
	case nil, bool, int64, float64, complex128, *big.Int:
		return false
	case string:
		return strings.Contains(x, secret)
	case []byte:
		return strings.Contains(string(x), secret)
	case host.ByteArray:
		return strings.Contains(string(x), secret)
	case []any:
		return anyHolds(x)
	case host.Tuple:
		return anyHolds(x)
	case host.Set:
		return anyHolds(x)
	case host.FrozenSet:
		return anyHolds(x)
	case *host.Dict:
		for _, item := range x.Items {
			if holds(item.Key) || holds(item.Value) {
				return true
			}
		}
	}
	return false
}

func anyHolds(items []any) bool {
	for _, x := range items {
		if holds(x) {
			return true
		}
	}
	return false
}

// TestCanariesSing shows that check fails where a case does reach one.
func TestCanariesSing(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	trap := &canaries{}
	require.NoError(t, trap.plant(s))
	require.NoError(t, trap.check(corpus.Outcome{Stdout: "nothing"}, seen{stderr: "nothing", env: s.NewEnv()}))
	for _, got := range []corpus.Outcome{{Stdout: "x " + secret}, {Raises: "KeyError: " + secret}, {Result: secret}, {Stdout: "<function ungranted>"}} {
		assert.Error(t, trap.check(got, seen{}))
	}
	assert.Error(t, trap.check(corpus.Outcome{}, seen{stderr: secret}))
	assert.Error(t, trap.check(corpus.Outcome{}, seen{traceback: secret}))
	for _, source := range []string{
		"x = [({1: K},)]", "x = {K: 1}", "x = {(K,)}", "x = frozenset({K})", "x = K.encode()", "x = bytearray(K.encode())", "globals()[K] = 1",
	} {
		env := s.NewEnv()
		require.NoError(t, env.Set("K", secret))
		result, err := s.RunSource(t.Context(), source+"\ndel K", "program.py", env)
		require.NoError(t, err)
		require.NoError(t, result.Err())
		assert.Error(t, trap.check(corpus.Outcome{}, seen{env: env}), source)
	}
	for _, name := range []string{"PYNTERP_CANARY", "PYNTERP_CANARY_FILE"} {
		assert.NotEmpty(t, os.Getenv(name))
	}
	_, err = s.RunSource(t.Context(), "ungranted()", "program.py", trap.env)
	require.NoError(t, err)
	assert.ErrorContains(t, trap.check(corpus.Outcome{}, seen{}), "called a host function")
}
