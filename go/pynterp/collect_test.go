package pynterp

import (
	"context"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

func forcedCollections() uint32 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.NumForcedGC
}

// One collection follows another only after a pause.
func TestCollectionsAreSpaced(t *testing.T) {
	c := newCollector()
	before := forcedCollections()
	start := time.Now()
	c.run(context.Background())
	end := time.Now()
	assert.Equal(t, before+1, forcedCollections())
	assert.True(t, c.next.After(start) && c.next.Before(end.Add(collectPause*end.Sub(start))))
	pause := 30 * time.Millisecond
	c.next = time.Now().Add(pause)
	next := c.next
	c.run(context.Background())
	assert.Equal(t, before+2, forcedCollections())
	assert.True(t, time.Now().After(next), "the second one did not wait")
	assert.True(t, c.next.After(next))
}

// A wait for a collection ends with the context.
func TestCollectionsDoNotOutwaitTheContext(t *testing.T) {
	c := newCollector()
	c.next = time.Now().Add(time.Hour)
	before := forcedCollections()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	c.run(ctx)
	<-c.turn // somebody else is collecting
	c.run(ctx)
	assert.Equal(t, before, forcedCollections())
}
