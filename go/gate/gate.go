// Package gate lets one caller at a time into a sandbox and keeps the others
// waiting: until it leaves, until their context ends, or until it is clear that
// they may wait forever. That is the case where the guest is inside a function
// of the host, which may be waiting for the very caller that waits here. Nobody
// can see that from outside, so a wait during one and the same call of a host
// function is bounded.
//
// Tests: gate_test.go.
package gate

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/pkg/errors"
)

// DefaultWait is how long a caller waits for a host function.
const DefaultWait = 5 * time.Second

// ErrBusy says that the sandbox cannot be entered because a host function that
// its guest called has not returned.
var ErrBusy = errors.New("the sandbox is busy: its guest is inside a function of the host, which has not returned")

// Gate is the entrance of one sandbox.
type Gate struct {
	wait  time.Duration
	free  chan struct{} // has an element while nobody is inside
	calls atomic.Int32  // calls of host functions that are under way, each inside the one before
	begun atomic.Uint64 // how many outermost calls there were
}

// New returns an open gate. wait bounds how long callers wait for one call of a
// host function, DefaultWait if it is 0.
func New(wait time.Duration) *Gate {
	if wait <= 0 {
		wait = DefaultWait
	}
	g := &Gate{wait: wait, free: make(chan struct{}, 1)}
	g.free <- struct{}{}
	return g
}

// Enter waits for its turn. The error is ErrBusy or the context's; without one
// Leave must follow.
func (g *Gate) Enter(ctx context.Context) error {
	select {
	case <-g.free:
		return nil
	default:
	}
	timer := time.NewTimer(g.wait)
	defer timer.Stop()
	for seen := g.begun.Load(); ; {
		select {
		case <-g.free:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		case <-timer.C:
		}
		begun := g.begun.Load()
		if begun == seen && g.calls.Load() > 0 {
			return ErrBusy // all the while it was the same call
		}
		seen = begun
		timer.Reset(g.wait)
	}
}

// Leave lets the next caller in.
func (g *Gate) Leave() { g.free <- struct{}{} }

// BeginCall notes that the guest calls a host function; EndCall must follow.
// Only the caller that is inside uses them.
func (g *Gate) BeginCall() {
	if g.calls.Add(1) == 1 {
		g.begun.Add(1)
	}
}

// EndCall notes that the function has returned.
func (g *Gate) EndCall() { g.calls.Add(-1) }
