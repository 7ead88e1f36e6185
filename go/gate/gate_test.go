package gate

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOneAtATime(t *testing.T) {
	g := New(0)
	var inside, total int
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 100 {
				if !assert.NoError(t, g.Enter(context.Background())) {
					return
				}
				inside++
				assert.Equal(t, 1, inside)
				total++
				inside--
				g.Leave()
			}
		})
	}
	wg.Wait()
	assert.Equal(t, 800, total)
}

func TestAContextEndsTheWait(t *testing.T) {
	g := New(0)
	require.NoError(t, g.Enter(context.Background()))
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	assert.ErrorIs(t, g.Enter(ctx), context.DeadlineExceeded)
	g.Leave()
	assert.NoError(t, g.Enter(context.Background()))
}

// The guest is inside a host function that waits for whoever waits at the gate.
func TestWaitingForAHostFunctionIsBounded(t *testing.T) {
	g := New(20 * time.Millisecond)
	require.NoError(t, g.Enter(context.Background()))
	failed := make(chan error)
	go func() { failed <- g.Enter(context.Background()) }()
	time.Sleep(time.Millisecond) // it waits before the call or after it began: no difference
	g.BeginCall()
	g.BeginCall()
	g.EndCall()
	assert.ErrorIs(t, <-failed, ErrBusy)
	g.EndCall()
	g.Leave()
	assert.NoError(t, g.Enter(context.Background()))
}

// A guest that runs for long, or calls many functions, keeps nobody out for good.
func TestWaitingForTheGuestIsNotBounded(t *testing.T) {
	g := New(20 * time.Millisecond)
	require.NoError(t, g.Enter(context.Background()))
	entered := make(chan error)
	go func() { entered <- g.Enter(context.Background()) }()
	for range 30 {
		g.BeginCall()
		time.Sleep(2 * time.Millisecond)
		g.EndCall()
	}
	g.Leave()
	assert.NoError(t, <-entered)
}
