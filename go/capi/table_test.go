package main

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTable(t *testing.T) {
	var tab table
	a := tab.add(kindValue, "a")
	b := tab.add(kindEnv, "b")
	assert.NotEqual(t, a, b)
	assert.Equal(t, "a", tab.get(kindValue, a))
	assert.Nil(t, tab.get(kindEnv, a), "of another kind")
	for _, bad := range []uint64{0, 1, 2, ^uint64(0), a + 1<<32, a + 5, a ^ 1<<63} {
		assert.Nil(t, tab.get(kindValue, bad), "%x", bad)
	}
	assert.Equal(t, "a", tab.remove(kindValue, a))
	assert.Nil(t, tab.remove(kindValue, a), "freed twice")
	c := tab.add(kindValue, "c")
	assert.Equal(t, uint32(a), uint32(c), "the slot is used again")
	assert.Nil(t, tab.get(kindValue, a), "the old handle stays invalid")
	assert.Equal(t, "c", tab.get(kindValue, c))
	assert.Equal(t, "b", tab.get(kindEnv, b))
}

func TestTableRetiresSlots(t *testing.T) {
	var tab table
	h := tab.add(kindValue, 1)
	tab.slots[0].generation = maxGeneration
	last := h | maxGeneration<<32
	require.NotNil(t, tab.remove(kindValue, last))
	assert.Nil(t, tab.get(kindValue, last))
	assert.NotEqual(t, uint32(h), uint32(tab.add(kindValue, 2)))
}

func TestTableIsConcurrent(t *testing.T) {
	var tab table
	var wg sync.WaitGroup
	for n := range 8 {
		wg.Go(func() {
			for range 1000 {
				h := tab.add(kindValue, n)
				assert.Equal(t, n, tab.get(kindValue, h))
				assert.Equal(t, n, tab.remove(kindValue, h))
			}
		})
	}
	wg.Wait()
	assert.LessOrEqual(t, len(tab.slots), 8)
}
