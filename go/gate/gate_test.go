package gate

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"
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

// The clock of these tests is that of package synctest, which goes on when everybody
// waits: what they show does not depend on how fast the machine is.

func TestAContextEndsTheWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := New(time.Hour)
		require.NoError(t, g.Enter(context.Background()))
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		assert.ErrorIs(t, g.Enter(ctx), context.DeadlineExceeded)
		ctx, cancel = context.WithCancel(context.Background())
		cancel()
		assert.ErrorIs(t, g.Enter(ctx), context.Canceled)
		g.Leave()
		assert.NoError(t, g.Enter(context.Background()))
	})
}

// The guest is inside a host function that waits for whoever waits at the gate.
func TestWaitingForAHostFunctionIsBounded(t *testing.T) {
	for name, before := range map[string]time.Duration{"from the call's begin": 0, "from before it": 30 * time.Second} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				g := New(time.Minute)
				require.NoError(t, g.Enter(context.Background()))
				failed := make(chan error)
				begin := time.Now()
				go func() { failed <- g.Enter(context.Background()) }()
				synctest.Wait()
				time.Sleep(before)
				g.BeginCall()
				g.BeginCall()
				g.EndCall()
				assert.ErrorIs(t, <-failed, ErrBusy)
				waited := time.Since(begin)
				assert.True(t, waited >= before+time.Minute && waited <= before+2*time.Minute, "%s", waited)
				g.EndCall()
				g.Leave()
				assert.NoError(t, g.Enter(context.Background()))
			})
		})
	}
}

// A guest that runs for long, or calls many functions, keeps nobody out for good.
func TestWaitingForTheGuestIsNotBounded(t *testing.T) {
	for name, call := range map[string]func(g *Gate){
		"it calls nothing":   func(*Gate) { time.Sleep(time.Minute - 1) },
		"it calls functions": func(g *Gate) { g.BeginCall(); time.Sleep(time.Minute - 1); g.EndCall() },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				g := New(time.Minute)
				require.NoError(t, g.Enter(context.Background()))
				entered := make(chan error)
				go func() { entered <- g.Enter(context.Background()) }()
				for range 30 {
					call(g)
				}
				g.Leave()
				assert.NoError(t, <-entered)
			})
		})
	}
}
