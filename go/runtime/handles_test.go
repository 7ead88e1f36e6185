package runtime

import (
	"context"
	stdruntime "runtime"
	"runtime/debug"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/policy"
)

func collectingThread(memory int64, collections *int) *Thread {
	return NewThread(Config{
		Policy: &policy.Profile{}, Limits: limits.Limits{Memory: memory},
		Collect: func(context.Context) { *collections++; stdruntime.GC() },
	})
}

func bigTuple(th *Thread) Value { return th.NewTuple(make([]Value, 1000)...).value() }

func TestHandlesCountUntilTheyAreDropped(t *testing.T) {
	collections := 0
	th := collectingThread(10_000_000, &collections)
	guest, all, err := th.measure()
	require.NoError(t, err)
	o := th.NewObject(bigTuple(th))
	during, with, err := th.measure()
	require.NoError(t, err)
	assert.Equal(t, guest, during, "the guest itself does not hold it")
	assert.GreaterOrEqual(t, with, all+1000*valueSize+handleSize)
	stdruntime.KeepAlive(o)
	stdruntime.GC()
	_, after, err := th.measure()
	require.NoError(t, err)
	assert.Equal(t, all, after)
	assert.Empty(t, th.handles.all)
}

// The collector is asked only where dropped handles could make the difference.
func TestTheCensusCollectsAtTheLimit(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	collections := 0
	th := collectingThread(1_000_000, &collections)
	for range 10 { // all of them garbage
		th.NewObject(bigTuple(th))
	}
	require.NoError(t, th.census(0))
	assert.Zero(t, collections)
	for range 200 {
		th.NewObject(bigTuple(th))
	}
	require.NoError(t, th.census(0))
	assert.Equal(t, 1, collections)
	held := make([]*Object, 200)
	for i := range held {
		held[i] = th.NewObject(bigTuple(th))
	}
	assert.Equal(t, &limits.Error{Limit: limits.Memory, Msg: "memory limit exceeded"}, th.census(0))
	assert.Equal(t, 2, collections)
	stdruntime.KeepAlive(held)
}

func TestACollectionThatIsCanceledEndsTheRun(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	th := NewThread(Config{
		Policy: &policy.Profile{}, Limits: limits.Limits{Memory: 100_000},
		Collect: func(context.Context) { cancel() },
	})
	require.NoError(t, th.Begin(ctx))
	held := []*Object{}
	for range 20 {
		held = append(held, th.NewObject(bigTuple(th)))
	}
	assert.Equal(t, &limits.Error{Limit: limits.Canceled, Msg: "run canceled"}, th.census(0))
	stdruntime.KeepAlive(held)
}

func TestDroppedHandlesDoNotPileUp(t *testing.T) {
	collections := 0
	th := collectingThread(0, &collections)
	for range 100 {
		for range 1000 {
			th.NewObject(None)
		}
		stdruntime.GC()
	}
	assert.Less(t, len(th.handles.all), 20_000)
}

func TestIdentities(t *testing.T) {
	collections := 0
	th := collectingThread(0, &collections)
	v := bigTuple(th)
	a, b, c := th.NewObject(v), th.NewObject(v), th.NewObject(bigTuple(th))
	assert.Equal(t, a.Identity(), b.Identity())
	assert.NotEqual(t, a.Identity(), c.Identity())
	one, same, two := th.NewObject(Int(1)), th.NewObject(Int(1)), th.NewObject(Int(2))
	assert.Equal(t, one.Identity(), same.Identity())
	assert.NotEqual(t, one.Identity(), two.Identity())
	assert.Equal(t, th.NewObject(IntType.value()).Identity(), th.NewObject(IntType.value()).Identity())
}
