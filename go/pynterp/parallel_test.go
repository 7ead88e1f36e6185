package pynterp_test

import (
	"bytes"
	"context"
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/corpus"
	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/pynterp"
)

// Sandboxes share only what does not change: these tests are for go test -race.

// TestParallelSandboxes runs a share of the corpus in eight goroutines, each
// case in all of them at once; the outcomes must agree.
func TestParallelSandboxes(t *testing.T) {
	cases, err := corpus.Cases()
	require.NoError(t, err)
	for i, c := range cases {
		if i%25 != 0 || c.Family == "limits" {
			continue
		}
		outcomes := make([]corpus.Outcome, 8)
		inParallel(len(outcomes), func(i int) {
			var err error
			outcomes[i], err = runCase(c)
			assert.NoError(t, err, "%s/%s", c.Family, c.Name)
		})
		for _, o := range outcomes[1:] {
			assert.Equal(t, outcomes[0], o, "%s/%s", c.Family, c.Name)
		}
	}
}

// TestParallelProgram runs one compiled program in many sandboxes at once.
func TestParallelProgram(t *testing.T) {
	p, err := pynterp.Compile([]byte(`
class Base:
    kind = 'base'
    def __init__(self, n): self.n = n
    def __eq__(self, other): return self.n == other.n
    def __hash__(self): return hash(self.n)

class Point(Base):
    kind = 'point'
    def __repr__(self): return f'{self.kind}({self.n!r:>5})'

def squares(n):
    for i in range(n):
        yield i * i

seen = {}
for i in squares(200):
    seen[Point(str(i % 37))] = [i, (i,), {'k': i}]
try:
    seen[0] + 1
except (KeyError, AttributeError, TypeError) as e:
    caught = type(e).__name__
print(len(seen), sorted(map(repr, seen))[:3], caught, 'é'.upper(), 2**100 % 97, f'{1.5:.3f}')
`), "program.py")
	require.NoError(t, err)
	outputs := make([]string, 16)
	inParallel(len(outputs), func(i int) {
		var out bytes.Buffer
		s, err := pynterp.New(pynterp.Config{Host: host.Host{Stdout: &out}})
		if !assert.NoError(t, err) {
			return
		}
		for range 3 {
			result, err := s.Run(context.Background(), p, s.NewEnv())
			if assert.NoError(t, err) && result.Exception != nil {
				fmt.Fprintln(&out, result.Exception)
			}
		}
		outputs[i] = out.String()
	})
	assert.Contains(t, outputs[0], "É")
	for _, o := range outputs[1:] {
		assert.Equal(t, outputs[0], o)
	}
}

// inParallel calls f with 0 … n-1, each in a goroutine, and waits for all.
func inParallel(n int, f func(i int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { f(i) })
	}
	wg.Wait()
}
