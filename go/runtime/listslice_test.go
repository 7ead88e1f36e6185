package runtime

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// walkSlice lists what start:stop:step selects from n items, by the rule that
// the language reference gives.
func walkSlice(start, stop, step, n int) []int {
	clip := func(i, low, high int) int {
		if i < 0 {
			i += n
		}
		return min(max(i, low), high)
	}
	out := []int{}
	if step > 0 {
		for i := clip(start, 0, n); i < clip(stop, 0, n); i += step {
			out = append(out, i)
		}
		return out
	}
	for i := clip(start, -1, n-1); i > clip(stop, -1, n-1); i += step {
		out = append(out, i)
	}
	return out
}

func TestFitSlice(t *testing.T) {
	for n := range 6 {
		for start := -8; start <= 8; start++ {
			for stop := -8; stop <= 8; stop++ {
				for _, step := range []int{1, 2, 3, -1, -2, -3} {
					first, _, count := fitSlice(start, stop, step, n)
					got := []int{}
					for i := range count {
						got = append(got, first+i*step)
					}
					require.Equal(t, walkSlice(start, stop, step, n), got, "%d:%d:%d of %d", start, stop, step, n)
				}
			}
		}
	}
}

func TestFitSliceExtremes(t *testing.T) {
	for _, step := range []int{math.MaxInt, -math.MaxInt} {
		for _, start := range []int{math.MinInt, -1, 0, 3, math.MaxInt} {
			for _, stop := range []int{math.MinInt, -1, 0, 3, math.MaxInt} {
				first, _, count := fitSlice(start, stop, step, 5)
				require.LessOrEqual(t, count, 1)
				if count == 1 {
					require.True(t, first >= 0 && first < 5)
				}
			}
		}
	}
}

// TestListSliceAssign checks assignment and deletion against building the list
// anew.
func TestListSliceAssign(t *testing.T) {
	th := classThread()
	for n := range 7 {
		for start := -7; start <= 7; start++ {
			for stop := -7; stop <= 7; stop++ {
				for _, step := range []int{1, 2, -1, -3} {
					checkSliceDelete(t, th, n, start, stop, step)
				}
				checkSliceReplace(t, th, n, start, stop)
			}
		}
	}
}

func countingList(th *Thread, n int) *List {
	l := th.NewList(nil)
	for i := range n {
		l.items = append(l.items, Int(int64(i)))
	}
	return l
}

func checkSliceDelete(t *testing.T, th *Thread, n, start, stop, step int) {
	l := countingList(th, n)
	gone := map[int]bool{}
	for _, i := range walkSlice(start, stop, step, n) {
		gone[i] = true
	}
	want := []Value{}
	for i, v := range l.items {
		if !gone[i] {
			want = append(want, v)
		}
	}
	s := th.newSlice(Int(int64(start)), Int(int64(stop)), Int(int64(step)))
	require.NoError(t, listSetItem(th, l.value(), s, Value{}))
	assert.Equal(t, want, append([]Value{}, l.items...), "del %d:%d:%d of %d", start, stop, step, n)
}

func checkSliceReplace(t *testing.T, th *Thread, n, start, stop int) {
	for size := range 4 {
		l := countingList(th, n)
		put := countingList(th, size)
		first, last, _ := fitSlice(start, stop, 1, n)
		last = max(first, last)
		want := append([]Value{}, l.items[:first]...)
		want = append(append(want, put.items...), l.items[last:]...)
		s := th.newSlice(Int(int64(start)), Int(int64(stop)), Value{})
		require.NoError(t, listSetItem(th, l.value(), s, put.value()))
		require.Equal(t, want, append([]Value{}, l.items...), "%d:%d of %d", start, stop, n)
	}
}

// Moves longer than a piece, to both sides, over every kind of overlap.
func TestMoveValues(t *testing.T) {
	const n = 10_000
	for _, to := range []int{0, 1, 4095, 4096, 4097, 9_999} {
		for _, from := range []int{0, 1, 4096, 5_000, 9_999} {
			items, want := make([]Value, n), make([]Value, n)
			for i := range items {
				items[i], want[i] = Int(int64(i)), Int(int64(i))
			}
			copy(want[to:], want[from:])
			moveValues(items, to, from)
			require.Equal(t, want, items, "%d to %d", from, to)
		}
	}
}
