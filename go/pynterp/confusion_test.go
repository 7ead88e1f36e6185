package pynterp

import (
	"bytes"
	"context"
	_ "embed"
	"fmt"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/policy"
)

// This file hands objects of every kind to every native function, method,
// slot and descriptor that a guest can reach, on purpose mostly the wrong ones:
// the core reads an object's memory by what it takes it for, so each native must
// have looked at what it got. testdata/confusion.py chooses, from a seed; what
// it does ends in a value, an exception or a limit. A build with the tag
// pynterp_checkcasts finds a wrong cast even where it happens to do no harm.
//
// PYNTERP_CONFUSION_SEEDS is how many seeds to try, PYNTERP_CONFUSION_FIRST the
// first of them, and PYNTERP_CONFUSION_TRACE prints each step before it is made.

//go:embed testdata/confusion.py
var confusion string

// confusionSeeds is how many seeds are tried in each profile without the
// environment variable.
const confusionSeeds = 40

// regressionSeeds led to faults once.
var regressionSeeds = []int{}

const confusionOps = 1500

func confusionSetting(name string, otherwise int) int {
	if n, err := strconv.Atoi(os.Getenv("PYNTERP_CONFUSION_" + name)); err == nil {
		return n
	}
	return otherwise
}

// TestConfusion is the run in every profile.
func TestConfusion(t *testing.T) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	first := confusionSetting("FIRST", 1)
	seeds := append([]int(nil), regressionSeeds...)
	for i := range confusionSetting("SEEDS", confusionSeeds) {
		seeds = append(seeds, first+i)
	}
	for name, profile := range confusionProfiles(t) {
		t.Run(name, func(t *testing.T) {
			ends := map[string]int{}
			for _, seed := range seeds {
				end, err := confuse(t, profile, seed)
				require.NoError(t, err, "seed %d", seed)
				ends[end]++
			}
			t.Log(ends)
			if len(seeds) >= confusionSeeds {
				require.Greater(t, ends["completed"], len(seeds)/4, "the programs do not get far any more")
			}
		})
	}
}

// confusionProfiles are all profiles, and one of an embedder that lets the guest
// compile: only there it gets code objects.
func confusionProfiles(t *testing.T) map[string]*policy.Profile {
	out := map[string]*policy.Profile{}
	for _, name := range policy.Names() {
		p, err := policy.Load(name)
		require.NoError(t, err)
		out[name] = p
	}
	var more []policy.Change
	for _, name := range []string{"compile", "eval", "exec"} {
		more = append(more, policy.AddBuiltin(name, "The objects that it makes are tried."))
	}
	p, err := out[policy.Compat].Derive("compiling/1", more...)
	require.NoError(t, err)
	out["compiling"] = p
	return out
}

// confuse runs the program for a seed and tells how it ended; an error is a
// failure of the sandbox.
func confuse(t *testing.T, profile *policy.Profile, seed int) (string, error) {
	t.Helper()
	var out bytes.Buffer
	cfg := Config{
		Profile: profile, RelativeImports: true, Host: host.Host{Stdout: &out},
		Limits: limits.Limits{Steps: 2_000_000, Memory: 64 << 20, Depth: 120, Output: 1 << 30},
	}
	trace := os.Getenv("PYNTERP_CONFUSION_TRACE") != ""
	if trace {
		cfg.Host.Stdout = os.Stdout
	}
	s, err := New(cfg)
	require.NoError(t, err)
	env := s.NewEnv()
	require.NoError(t, env.Set("granted", host.NamedFunc{Name: "granted", Fn: func(_ context.Context, call *host.Call) (any, error) {
		return []any{1, host.Tuple{"x"}}, nil
	}}))
	var kept any
	require.NoError(t, env.Set("remember", host.Func(func(_ context.Context, call *host.Call) (any, error) {
		if len(call.Args) > 0 {
			kept = call.Args[0]
		}
		return kept, nil
	})))
	class := confusionClass()
	require.NoError(t, env.Set("Account", class))
	require.NoError(t, env.Set("host_object", &host.Object{Class: class, Data: 1}))
	ctx, cancel := untilDeadline(t)
	defer cancel()
	head := fmt.Sprintf("SEED = %d\nOPS = %d\nTRACE = %s\n", seed, confusionOps, pyBool(trace))
	result, err := s.RunSource(ctx, head+samples+confusion, "confusion.py", env)
	var limit *LimitError
	switch {
	case errors.As(err, &limit):
		require.NotEqual(t, limits.Time, limit.Limit, "seed %d takes too long", seed)
		return limit.Limit, nil
	case err != nil:
		return "", err
	case result.Exception != nil:
		t.Log(result.Exception.Traceback)
		return result.Exception.Type, nil
	}
	if seed == 1 {
		t.Log(strings.TrimSpace(out.String())) // steps that worked, natives, objects, names
	}
	return "completed", nil
}

// confusionClass is a class of the host whose members take what they get.
func confusionClass() *host.Class {
	anything := func(_ context.Context, call *host.Call) (any, error) { return len(call.Args), nil }
	return &host.Class{
		Name: "Account", Subclassable: true,
		New:     anything,
		Methods: []host.Method{{Name: "deposit", Fn: anything}, {Name: "currency", Static: true, Fn: anything}},
		Attributes: []host.Attribute{{Name: "balance",
			Get: func(context.Context, *host.Object) (any, error) { return 1, nil },
			Set: func(context.Context, *host.Object, any) error { return nil },
		}},
	}
}

// untilDeadline is a context that ends a while before the test itself does: what
// runs for ever is reported, and nothing is that is only slow.
func untilDeadline(t *testing.T) (context.Context, context.CancelFunc) {
	if end, ok := t.Deadline(); ok {
		return context.WithDeadline(context.Background(), end.Add(-time.Until(end)/10))
	}
	return context.WithCancel(context.Background())
}

func pyBool(b bool) string {
	if b {
		return "True"
	}
	return "False"
}
