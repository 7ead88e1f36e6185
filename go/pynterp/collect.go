package pynterp

import (
	"context"
	"runtime"
	"time"
)

// This file runs Go's garbage collector for sandboxes whose guests are at their
// limit of memory by what the host's handles keep: only then it matters which of
// them the host has dropped. A guest can bring that about again and again, so it
// waits for its turn, and the collections take a part of the process's time at
// most. Tests: collect_test.go, handles_test.go.

// collectPause is how many times as long as a collection took there is none.
const collectPause = 4

// collector serves all sandboxes of the process, as the collector of Go does.
type collector struct {
	turn chan struct{} // has an element while nobody collects
	next time.Time     // no collection before
}

var collections = newCollector()

func newCollector() *collector {
	c := &collector{turn: make(chan struct{}, 1)}
	c.turn <- struct{}{}
	return c
}

// run collects garbage when it is its turn, unless ctx ends before.
func (c *collector) run(ctx context.Context) {
	select {
	case <-c.turn:
	case <-ctx.Done():
		return
	}
	defer func() { c.turn <- struct{}{} }()
	if wait := time.Until(c.next); wait > 0 {
		timer := time.NewTimer(wait)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-ctx.Done():
			return
		}
	}
	start := time.Now()
	runtime.GC()
	now := time.Now()
	c.next = now.Add(collectPause * now.Sub(start))
}
