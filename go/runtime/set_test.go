package runtime

import (
	"math/rand"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// setInts returns the elements of a set of ints in its order.
func setInts(s *Set) []int64 {
	out := []int64{}
	for i := s.next(0); i >= 0; i = s.next(i + 1) {
		out = append(out, s.table[i].key.int())
	}
	return out
}

func setOf(t *testing.T, th *Thread, items ...int64) *Set {
	s := th.NewSet()
	for _, x := range items {
		require.NoError(t, s.Add(th, Int(x)))
	}
	return s
}

// The orders and hashes below were recorded from CPython 3.14.
func TestSetOrder(t *testing.T) {
	th := classThread()
	for _, c := range []struct {
		name      string
		add, want []int64
		hash      int64
	}{
		{"few", []int64{3, 1, 2}, []int64{1, 2, 3}, -272375401224217160},
		{"negative", []int64{-1, -2, -3, 5, 0}, []int64{0, 5, -2, -3, -1}, 3238485509217523600},
		{"collisions", []int64{8, 16, 24, 0, 32, 40}, []int64{32, 0, 8, 40, 16, 24}, -644081107543458906},
		{"wide", []int64{1099511627776, 5, 1048576, 2305843009213693952, 7}, []int64{1099511627776, 1048576, 2305843009213693952, 5, 7}, -4975524971371659583},
		{"many", []int64{241, 310, 105, 738, 405, 490, 158, 92, 68, 20, 411, 562, 939, 296, 819, 783, 60, 227, 532, 549, 368, 283, 798, 176, 846, 108, 268, 219, 965, 949, 26, 848, 656, 826, 266, 819, 278, 198, 168, 317}, []int64{266, 268, 783, 656, 20, 405, 532, 278, 26, 411, 283, 158, 798, 549, 296, 168, 939, 176, 562, 819, 949, 310, 826, 60, 317, 68, 965, 198, 846, 848, 219, 92, 738, 227, 105, 490, 108, 368, 241}, -9217164499239893394},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := setOf(t, th, c.add...)
			assert.Equal(t, c.want, setInts(s))
			assert.Equal(t, c.hash, s.elementsHash())
		})
	}
}

func TestSetOperationsOrder(t *testing.T) {
	th := classThread()
	a, b := setOf(t, th, 1, 2, 3, 10, 20), setOf(t, th, 3, 20, 40, 50, 60)
	for _, c := range []struct {
		name string
		op   binarySlot
		want []int64
	}{
		{"or", setOr, []int64{1, 2, 3, 40, 10, 50, 20, 60}},
		{"and", setAnd, []int64{3, 20}},
		{"sub", setSub, []int64{1, 2, 10}},
		{"xor", setXor, []int64{1, 50, 2, 40, 10, 60}},
	} {
		v, err := c.op(th, a.value(), b.value())
		require.NoError(t, err)
		assert.Equal(t, c.want, setInts(v.set()), c.name)
	}
}

// TestSetModel compares a set with a Go map over random operations.
func TestSetModel(t *testing.T) {
	th := classThread()
	r := rand.New(rand.NewSource(1))
	s, model := th.NewSet(), map[int64]bool{}
	for range 20000 {
		x := int64(r.Intn(300) * r.Intn(3))
		switch r.Intn(5) {
		case 0, 1:
			require.NoError(t, s.Add(th, Int(x)))
			model[x] = true
		case 2, 3:
			found, err := s.discard(th, Int(x), x)
			require.NoError(t, err)
			require.Equal(t, model[x], found)
			delete(model, x)
		case 4:
			v, err := s.pop(th)
			require.NoError(t, err)
			require.Equal(t, len(model) > 0, v.IsSet())
			if v.IsSet() {
				require.True(t, model[v.int()])
				delete(model, v.int())
			}
		}
		require.Equal(t, len(model), s.used)
		require.Less(t, s.fill, len(s.table))
	}
}

func TestSetTakeOver(t *testing.T) {
	th := classThread()
	small, big := setOf(t, th, 1, 2), setOf(t, th, 1, 2, 3, 4, 5, 6, 7, 8, 9)
	s := setOf(t, th, 5)
	s.takeOver(small)
	small.clear()
	assert.Equal(t, []int64{1, 2}, setInts(s))
	s.takeOver(big)
	assert.Equal(t, 9, len(setInts(s)))
}
