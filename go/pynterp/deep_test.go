package pynterp

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"os"
	"runtime/debug"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
)

// This file looks for native recursion that nobody counts: the end of Go's stack
// ends the process. testdata/deep.py nests values of every kind and does
// everything to them, while the stack may take much less than it usually may; a
// walk that is counted needs little of it. A fault is fatal for the whole test.
//
// PYNTERP_DEEP_KIND is a kind to try alone, and PYNTERP_DEEP_TRACE prints each
// operation before it is made.

//go:embed testdata/deep.py
var deep string

const (
	deepNests = 30_000
	deepStack = 2 << 20 // bytes: 70 for a level of the nests
	deepDepth = 150
)

func TestDeepNests(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector's functions take more of the stack")
	}
	defer debug.SetMaxStack(debug.SetMaxStack(deepStack))
	out := runDeep(t, limits.Limits{Depth: deepDepth, Memory: 1 << 30}, deepNests)
	assert.Equal(t, "done\n", out)
}

// TestDeepWithoutDepth has the host allow any depth: the process lives on.
func TestDeepWithoutDepth(t *testing.T) {
	var out bytes.Buffer
	for _, source := range []string{
		"class A:\n    def __repr__(self): return repr(self)\nrepr(A())",
		"def f(*a): return [*filter(f, [1])]\nf()",
		"class A:\n    def __eq__(self, o): return [self] == [A()]\nA() == A()",
		"class A:\n    def __init_subclass__(c): type('B', (A,), {})\nclass B(A): pass",
		"def f(): return sorted([2, 1], key=lambda x: f())\nf()",
		"g = staticmethod(None)\ng.__init__(g)\ng.__isabstractmethod__",
	} {
		s, err := New(Config{Limits: limits.Limits{Depth: 1 << 40, Memory: 1 << 30}, Host: host.Host{Stdout: &out}})
		require.NoError(t, err)
		result, err := s.RunSource(context.Background(), source, "deep.py", s.NewEnv())
		require.NoError(t, err, source)
		require.NotNil(t, result.Exception, source)
		assert.Equal(t, "RecursionError", result.Exception.Type)
	}
	s, err := New(Config{Limits: limits.Limits{Depth: 1 << 40, Memory: 10_000_000}})
	require.NoError(t, err)
	_, err = s.RunSource(context.Background(), "def f(): f()\nf()", "deep.py", s.NewEnv())
	assert.Equal(t, &LimitError{Limit: limits.Memory, Msg: "memory limit exceeded"}, err)
}

func runDeep(t *testing.T, l limits.Limits, nests int) string {
	var out bytes.Buffer
	cfg := Config{Policy: "compat", Limits: l, Host: host.Host{Stdout: &out}}
	trace := os.Getenv("PYNTERP_DEEP_TRACE") != ""
	if trace {
		cfg.Host.Stdout = os.Stdout
	}
	s, err := New(cfg)
	require.NoError(t, err)
	only := "None"
	if kind := os.Getenv("PYNTERP_DEEP_KIND"); kind != "" {
		only = fmt.Sprintf("{%q}", kind)
	}
	ctx, cancel := untilDeadline(t)
	defer cancel()
	head := fmt.Sprintf("NESTS = %d\nONLY = %s\nTRACE = %s\n", nests, only, pyBool(trace))
	result, err := s.RunSource(ctx, head+deep, "deep.py", s.NewEnv())
	require.NoError(t, err)
	require.NoError(t, result.Err())
	return out.String()
}
