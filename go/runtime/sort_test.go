package runtime

import (
	"fmt"
	"math"
	"math/rand"
	"sort"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTimsort sorts many patterns and checks order and stability.
func TestTimsort(t *testing.T) {
	th := classThread()
	r := rand.New(rand.NewSource(2))
	patterns := map[string]func(i, n int) int{
		"random":     func(i, n int) int { return r.Intn(n) },
		"few":        func(i, n int) int { return r.Intn(4) },
		"ascending":  func(i, n int) int { return i },
		"descending": func(i, n int) int { return -i },
		"stairs":     func(i, n int) int { return -i / 5 },
		"saw":        func(i, n int) int { return i % 37 },
		"two runs":   func(i, n int) int { return i % (n/2 + 1) },
		"disturbed":  func(i, n int) int { return i + r.Intn(2)*r.Intn(2)*r.Intn(n) },
	}
	for name, f := range patterns {
		for _, n := range []int{1, 2, 3, 31, 64, 65, 200, 1000, 5000} {
			items := make([]sortItem, n)
			want := make([]sortItem, n)
			for i := range items {
				items[i] = sortItem{Int(int64(f(i, n))), Int(int64(i))}
			}
			copy(want, items)
			sort.SliceStable(want, func(i, j int) bool { return want[i].key.int() < want[j].key.int() })
			require.NoError(t, th.timsort(items))
			require.Equal(t, want, items, "%s %d", name, n)
		}
	}
}

// TestTimsortError checks that an error in the middle loses no item.
func TestTimsortError(t *testing.T) {
	th := classThread()
	r := rand.New(rand.NewSource(3))
	for range 200 {
		n := 2 + r.Intn(300)
		items := make([]sortItem, n)
		for i := range items {
			items[i] = sortItem{Int(int64(r.Intn(50))), Int(int64(i))}
		}
		items[r.Intn(n)].key = None
		require.Error(t, th.timsort(items))
		seen := map[int64]bool{}
		for _, x := range items {
			seen[x.val.int()] = true
		}
		require.Len(t, seen, n)
	}
}

// TestSortFast compares the word sorts with timsort on the same keys.
func TestSortFast(t *testing.T) {
	th := classThread()
	r := rand.New(rand.NewSource(4))
	kinds := map[string]func() Value{
		"ints":   func() Value { return Int(int64(r.Intn(100) - 50)) },
		"wide":   func() Value { return Int(int64(r.Uint64())) },
		"floats": func() Value { return Float(r.NormFloat64()) },
		"zeros": func() Value {
			return Float([]float64{0, math.Copysign(0, -1), math.Inf(1), math.Inf(-1), -5e-324}[r.Intn(5)])
		},
		"strs": func() Value { return th.NewStr(fmt.Sprint("prefix", r.Intn(300))) },
		"short": func() Value {
			return th.NewStr([]string{"", "a", "a\x00", "ab", "é", "\U0001F600", "abcdefgh", "abcdefghi"}[r.Intn(8)])
		},
	}
	for name, kind := range kinds {
		for _, reverse := range []bool{false, true} {
			keys, items := make([]Value, 500), make([]Value, 500)
			for i := range keys {
				keys[i], items[i] = kind(), Int(int64(i))
			}
			want := append([]Value(nil), items...)
			require.NoError(t, th.sortGeneral(want, keys, reverse))
			require.NotEqual(t, sortOther, sortKindOf(keys))
			k := th.NewList(keys).value()
			byPlace := newNative(&Def{Name: "key", Sig: "(i, /)", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.GetItem(k, a[0])
			}}, nil, "").value()
			require.NoError(t, th.sortValues(items, byPlace, reverse))
			assert.Equal(t, want, items, "%s %v", name, reverse)
			own := append([]Value(nil), keys...)
			require.NoError(t, th.sortValues(own, None, reverse))
			for i, at := range want {
				require.Equal(t, keys[at.int()], own[i], "%s %v", name, reverse)
			}
		}
	}
}

func TestSortInBlocks(t *testing.T) {
	th := classThread()
	r := rand.New(rand.NewSource(5))
	for _, n := range []int{sortBlock - 1, sortBlock + 1, 3*sortBlock + 7} {
		items := make([]Value, n)
		for i := range items {
			items[i] = Int(r.Int63())
		}
		require.NoError(t, th.sortValues(items, None, false))
		require.True(t, sort.SliceIsSorted(items, func(i, j int) bool { return items[i].int() < items[j].int() }))
	}
}

func TestSortNaN(t *testing.T) {
	keys := []Value{Float(1), Float(math.NaN())}
	assert.Equal(t, sortOther, sortKindOf(keys))
	assert.Equal(t, sortOther, sortKindOf([]Value{Int(1), Float(1)}))
}

func BenchmarkSort(b *testing.B) {
	th := classThread()
	r := rand.New(rand.NewSource(6))
	ints, strs := make([]Value, 100000), make([]Value, 100000)
	for i := range ints {
		ints[i], strs[i] = Int(r.Int63n(1<<40)), th.NewStr(fmt.Sprint(r.Int63()))
	}
	for name, src := range map[string][]Value{"ints": ints, "strs": strs} {
		b.Run(name, func(b *testing.B) {
			work := make([]Value, len(src))
			for b.Loop() {
				copy(work, src)
				if err := th.sortValues(work, None, false); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
