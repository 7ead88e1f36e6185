package pynterp_test

import (
	"bytes"
	"context"
	"flag"
	"runtime/metrics"
	"testing"
	"time"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/corpus"
	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// The limits of a fuzzed program: small, so that a step that costs too little
// shows as time, and a byte that is not charged as an allocation.
var fuzzLimits = limits.Limits{Steps: 200_000, Memory: 16 << 20, Depth: 150, Output: 64 << 10}

const (
	fuzzTimeout    = 10 * time.Second // while fuzzing; never reached: the steps end before
	fuzzAllocation = 1 << 30          // bytes in all, live or not
	fuzzSource     = 8 << 10
)

// fuzzContext bounds a run in time while fuzzing. A test that runs what is known
// has as long as it takes: how fast the machine is must not matter there.
func fuzzContext() (context.Context, context.CancelFunc) {
	if fuzzing() {
		return context.WithTimeout(context.Background(), fuzzTimeout)
	}
	return context.WithCancel(context.Background())
}

func fuzzing() bool { return flag.Lookup("test.fuzz").Value.String() != "" }

// ran is all that can be told of a run.
type ran struct {
	stdout, exception, traceback, limit string
	names                               []string
	steps, memory                       int64
}

// FuzzRun runs programs under the strict policy. The run must end in a result,
// an exception or a limit before time and allocations get out of hand, and
// twice in the same way.
func FuzzRun(f *testing.F) {
	cases, err := corpus.Cases()
	require.NoError(f, err)
	for i, c := range cases {
		if !fuzzing() && i%6 > 0 {
			continue // TestCorpus runs them all
		}
		if program := c.Program(); len(program) <= fuzzSource {
			f.Add(program)
		}
	}
	f.Fuzz(func(t *testing.T, src string) {
		if len(src) > fuzzSource {
			return
		}
		before := allocatedBytes()
		first := fuzzRun(t, src)
		require.Less(t, allocatedBytes()-before, uint64(fuzzAllocation), "allocations are not charged")
		require.Equal(t, first, fuzzRun(t, src))
	})
}

func fuzzRun(t *testing.T, src string) ran {
	ctx, cancel := fuzzContext()
	defer cancel()
	var out bytes.Buffer
	s, err := pynterp.New(pynterp.Config{Limits: fuzzLimits, Host: host.Host{Stdout: &out}})
	require.NoError(t, err)
	env := s.NewEnv()
	result, err := s.RunSource(ctx, src, "fuzz.py", env)
	got := ran{stdout: out.String()}
	got.steps, got.memory = s.Usage()
	var limit *pynterp.LimitError
	switch {
	case errors.As(err, &limit):
		require.NotEqual(t, limits.Time, limit.Limit, "steps cost too little")
		got.limit = limit.Limit
		return got
	case err != nil:
		t.Fatal(err) // an internal error
	case result.Exception != nil:
		got.exception, got.traceback = result.Exception.Error(), result.Exception.Traceback
		require.NotEmpty(t, got.exception)
		require.NotEmpty(t, got.traceback)
	}
	got.names = env.Names()
	return got
}

// allocatedBytes is how much this process has allocated in its life.
func allocatedBytes() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}
