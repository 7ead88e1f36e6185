package pynterp_test

import (
	"context"
	"fmt"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// hoard is a program whose objects only the host's handles keep.
const hoard = `
class Big:
    def __init__(self): self.data = bytes(100_000)
def offer(n):
    for i in range(n): keep(Big())
`

func hoarding(t *testing.T, keep func(o *pynterp.Object)) (*guest, func(n int) error) {
	g := newGuest(t, map[string]any{"keep": host.Func(func(_ context.Context, call *host.Call) (any, error) {
		keep(call.Args[0].(*pynterp.Object))
		return nil, nil
	})}, limits.Limits{Memory: 10_000_000})
	g.run(hoard)
	return g, func(n int) error {
		_, err := g.sandbox.RunSource(context.Background(), fmt.Sprintf("offer(%d)", n), "offer.py", g.env)
		return err
	}
}

// What the host keeps of the guest's objects counts as the guest's memory.
func TestInvariantHandlesCountAsMemory(t *testing.T) {
	var kept []*pynterp.Object
	_, offer := hoarding(t, func(o *pynterp.Object) { kept = append(kept, o) })
	require.NoError(t, offer(50))
	err := offer(500)
	var limit *pynterp.LimitError
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, limits.Memory, limit.Limit)
	assert.InDelta(t, 100, len(kept), 20)
}

func TestDroppedHandlesAreFree(t *testing.T) {
	for name, most := range map[string]int{"none is kept": 0, "the last are kept": 50} {
		t.Run(name, func(t *testing.T) {
			var kept []*pynterp.Object
			g, offer := hoarding(t, func(o *pynterp.Object) {
				if kept = append(kept, o); len(kept) > most {
					kept = append([]*pynterp.Object(nil), kept[1:]...)
				}
			})
			require.NoError(t, offer(1000), "100 MB went through, a tenth of which fits")
			kept = nil
			runtime.GC()
			g.run("x = [bytes(100_000) for i in range(90)]")
		})
	}
}

// The environments of a sandbox share one limit.
func TestInvariantEnvironmentsCountAsMemory(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{Limits: limits.Limits{Memory: 10_000_000}})
	require.NoError(t, err)
	run := func(env *pynterp.Env) error {
		_, err := s.RunSource(context.Background(), "x = [bytes(100_000) for i in range(40)]", "x.py", env)
		return err
	}
	var envs []*pynterp.Env
	for err == nil && len(envs) < 10 {
		envs = append(envs, s.NewEnv())
		err = run(envs[len(envs)-1])
	}
	var limit *pynterp.LimitError
	require.ErrorAs(t, err, &limit)
	assert.Len(t, envs, 3)
	runtime.KeepAlive(envs)

	s, err = pynterp.New(pynterp.Config{Limits: limits.Limits{Memory: 10_000_000}})
	require.NoError(t, err)
	for range 20 {
		require.NoError(t, run(s.NewEnv()), "an environment that the host has dropped is free")
	}
}
