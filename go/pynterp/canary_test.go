package pynterp_test

import (
	"context"
	"strings"
	"testing"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/corpus"
	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/pynterp"
)

// This file plants canaries beside the security cases of the corpus: things in
// the same sandbox that the case was not granted. A case
// that reaches one has escaped, whatever it expects.

// secret is in another environment of the case's sandbox, so in the same heap.
const secret = "canary-5f1d-of-another-environment"

// canaries record what was reached.
type canaries struct {
	called int
	env    *pynterp.Env
}

// plant puts a secret and a host function into an environment of its own.
func (c *canaries) plant(s *pynterp.Sandbox) error {
	c.env = s.NewEnv()
	if err := c.env.Set("SECRET", map[string]any{"key": secret}); err != nil {
		return err
	}
	return c.env.Set("ungranted", host.Func(func(context.Context, *host.Call) (any, error) {
		c.called++
		return secret, nil
	}))
}

// check reports what the case reached.
func (c *canaries) check(got corpus.Outcome) error {
	if c.called > 0 {
		return errors.New("the case called a host function that it was not granted")
	}
	for _, text := range []string{got.Stdout, got.Raises, got.Result} {
		if strings.Contains(text, secret) || strings.Contains(text, "ungranted") {
			return errors.Errorf("the case read another environment: %q", text)
		}
	}
	return nil
}

// TestCanariesSing shows that check fails where a case does reach one.
func TestCanariesSing(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	trap := &canaries{}
	require.NoError(t, trap.plant(s))
	require.NoError(t, trap.check(corpus.Outcome{Stdout: "nothing"}))
	for _, got := range []corpus.Outcome{{Stdout: "x " + secret}, {Raises: "KeyError: " + secret}, {Result: secret}, {Stdout: "<function ungranted>"}} {
		assert.Error(t, trap.check(got))
	}
	_, err = s.RunSource(t.Context(), "ungranted()", "program.py", trap.env)
	require.NoError(t, err)
	assert.ErrorContains(t, trap.check(corpus.Outcome{}), "called a host function")
}
