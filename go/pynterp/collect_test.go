package pynterp

import (
	"context"
	"runtime"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
)

func forcedCollections() uint32 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.NumForcedGC
}

// One collection follows another only after a pause, as long as its own time says.
func TestCollectionsAreSpaced(t *testing.T) {
	c := newCollector()
	before := forcedCollections()
	start := time.Now()
	c.run(context.Background())
	end := time.Now()
	assert.Equal(t, before+1, forcedCollections())
	assert.False(t, c.next.Before(start) || c.next.After(end.Add(collectPause*end.Sub(start))))
}

// The clock is that of package synctest: it goes on when everybody waits.
func TestCollectionsWaitForTheirTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCollector()
		before := forcedCollections()
		next := time.Now().Add(time.Hour)
		c.next = next
		c.run(context.Background())
		assert.Equal(t, before+1, forcedCollections())
		assert.Equal(t, next, time.Now(), "it waited, and no longer than it had to")
	})
}

// A wait for a collection ends with the context.
func TestCollectionsDoNotOutwaitTheContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		c := newCollector()
		c.next = time.Now().Add(time.Hour)
		before := forcedCollections()
		for range 2 {
			ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
			begin := time.Now()
			c.run(ctx)
			assert.Equal(t, time.Minute, time.Since(begin))
			cancel()
			if len(c.turn) > 0 {
				<-c.turn // somebody else is collecting
			}
		}
		assert.Equal(t, before, forcedCollections())
	})
}
