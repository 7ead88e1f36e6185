package pynterp_test

import (
	"bytes"
	"context"
	"os"
	"testing"
	"time"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/corpus"
	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// TestCorpus runs the whole corpus through the Go package.
func TestCorpus(t *testing.T) {
	cases, err := corpus.Cases()
	require.NoError(t, err)
	require.NotEmpty(t, cases)
	for _, c := range cases {
		t.Run(c.Family+"/"+c.Name, func(t *testing.T) {
			t.Parallel()
			got, err := runCase(c)
			require.NoError(t, err)
			if d := c.Differ(got); d != "" {
				t.Error(d)
			}
		})
	}
}

// runCase runs a case in a sandbox of its own.
func runCase(c *corpus.Case) (got corpus.Outcome, failure error) {
	var out, errOut bytes.Buffer
	trap, more := &canaries{}, seen{}
	cfg := pynterp.Config{Policy: c.Profile, AllowedImports: c.Imports, Host: host.Host{Stdout: &out, Stderr: &errOut}}
	var err error
	if cfg.Limits, err = caseLimits(c); err != nil {
		return corpus.Outcome{}, err
	}
	ctx := context.Background()
	if d, ok := c.Limits["timeout"]; ok {
		timeout, err := time.ParseDuration(d)
		if err != nil {
			return corpus.Outcome{}, err
		}
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, timeout)
		defer cancel()
	}
	if c.Modules != "" {
		dir, err := os.MkdirTemp("", "corpus")
		if err != nil {
			return corpus.Outcome{}, err
		}
		defer os.RemoveAll(dir)
		if cfg.Host.Modules, err = caseModules(c, dir); err != nil {
			return corpus.Outcome{}, err
		}
		cfg.RelativeImports = true
	}
	s, err := pynterp.New(cfg)
	if err != nil {
		return corpus.Outcome{}, err
	}
	env := s.NewEnv()
	if err := (&hostEnv{sandbox: s}).grant(env, c.Env); err != nil {
		return corpus.Outcome{}, err
	}
	if c.Kind == "security" {
		if err := trap.plant(s); err != nil {
			return corpus.Outcome{}, err
		}
		defer func() {
			if failure == nil {
				more.stderr, more.env = errOut.String(), env
				failure = trap.check(got, more)
			}
		}()
	}
	result, err := s.RunSource(ctx, c.Source, c.Name+".py", env)
	got = corpus.Outcome{Stdout: out.String()}
	var limit *pynterp.LimitError
	switch {
	case errors.As(err, &limit):
		got.Limit = limit.Limit
		return got, nil
	case err != nil:
		return got, err
	case result.Exception != nil:
		got.Raises, more.traceback = result.Exception.Error(), result.Exception.Traceback
		return got, nil
	}
	if repr, err := env.Repr(ctx, "RESULT"); err == nil {
		got.Result, got.HasResult = repr, true
	}
	return got, nil
}

// caseModules is the finder of a case's modules, which are put below dir.
func caseModules(c *corpus.Case, dir string) (host.Modules, error) {
	folder, err := c.Unpack(dir)
	if err != nil {
		return nil, err
	}
	return pynterp.ModulePath(folder)
}

func caseLimits(c *corpus.Case) (limits.Limits, error) {
	var l limits.Limits
	for name, p := range map[string]*int64{"steps": &l.Steps, "memory": &l.Memory, "output": &l.Output} {
		n, err := c.Limit(name)
		if err != nil {
			return l, err
		}
		*p = n
	}
	depth, err := c.Limit("depth")
	l.Depth = int(depth)
	return l, err
}
