package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestNextPair checks that the pairs are those that the iterator's own tuples
// would be.
func TestNextPair(t *testing.T) {
	th := classThread()
	d := th.NewDict()
	for i := range int64(3) {
		require.NoError(t, d.Set(th, Int(i), Int(i*10)))
	}
	two := th.NewTuple(Int(7), Int(8)).value()
	make := map[string]func() (Value, error){
		"items":     func() (Value, error) { return th.newDictIter(d, &dictItemIterShape), nil },
		"enumerate": func() (Value, error) { return newEnumerateSlot(th, &EnumerateType, []Value{two, Int(1<<63 - 1)}, nil) },
		"zip":       func() (Value, error) { return newZipSlot(th, &ZipType, []Value{two, d.value()}, nil) },
	}
	for name, f := range make {
		x, err := f()
		require.NoError(t, err)
		y, err := f()
		require.NoError(t, err)
		require.True(t, givesPairs(x), name)
		for n := 0; ; n++ {
			pair, err := th.Next(x)
			require.NoError(t, err)
			a, b, err := th.nextPair(y)
			require.NoError(t, err)
			require.Equal(t, pair.IsSet(), a.IsSet(), name)
			if !a.IsSet() {
				assert.Positive(t, n, name)
				break
			}
			eq, err := th.Equal(pair, th.pair(a, b))
			require.NoError(t, err)
			assert.True(t, eq, name)
		}
	}
	assert.False(t, givesPairs(two))
}
