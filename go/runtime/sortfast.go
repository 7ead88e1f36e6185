package runtime

import (
	"cmp"
	"encoding/binary"
	"math"
	"math/bits"
	"slices"
	"strings"
)

// This file sorts items whose keys are all ints, all floats or all strs. Each
// key becomes a machine word, with the item's place behind it, so that the sort
// is stable whatever algorithm it uses and descending order keeps equal items
// in their order. Tests: sort_test.go.

// sortBlock is how many records are sorted between two looks at the limits.
const sortBlock = 1 << 19

// wordKey is a key as a word, and the item's place.
type wordKey struct {
	word  int64
	place uint32
}

func compareWords(a, b wordKey) int {
	if a.word != b.word {
		if a.word < b.word {
			return -1
		}
		return 1
	}
	return cmp.Compare(a.place, b.place)
}

// textKey is a str key: its first eight bytes as a number, then all of it.
type textKey struct {
	front uint64
	text  string
	place uint32
}

func compareTexts(a, b textKey) int {
	if a.front != b.front {
		if a.front < b.front {
			return -1
		}
		return 1
	}
	if c := strings.Compare(a.text, b.text); c != 0 {
		return c
	}
	return cmp.Compare(a.place, b.place)
}

func compareTextsDown(a, b textKey) int {
	if a.front != b.front {
		if a.front > b.front {
			return -1
		}
		return 1
	}
	if c := strings.Compare(b.text, a.text); c != 0 {
		return c
	}
	return cmp.Compare(a.place, b.place)
}

// sortByInts sorts by int keys. Where the ints are their own keys no places
// are needed: equal ints cannot be told apart.
func (th *Thread) sortByInts(items, keys []Value, reverse bool) error {
	if &items[0] != &keys[0] {
		return th.sortByWords(items, keys, func(k Value) int64 { return k.int() }, reverse)
	}
	if err := th.reserve(len(items) * 8); err != nil {
		return err
	}
	words := make([]int64, len(items))
	for i, v := range items {
		words[i] = v.int()
	}
	if err := sortInBlocks(th, words, 8, slices.Sort[[]int64], cmp.Compare[int64]); err != nil {
		return err
	}
	for i, w := range words {
		items[i] = Int(w)
	}
	if reverse {
		reverseItems(items)
	}
	return nil
}

// sortByFloats sorts by float keys, none of them NaN.
func (th *Thread) sortByFloats(items, keys []Value, reverse bool) error {
	return th.sortByWords(items, keys, func(k Value) int64 { return floatWord(k.float()) }, reverse)
}

// floatWord maps floats to ints in the same order; both zeros to 0.
func floatWord(f float64) int64 {
	w := int64(math.Float64bits(f))
	if w < 0 {
		return math.MinInt64 - w
	}
	return w
}

func (th *Thread) sortByWords(items, keys []Value, word func(Value) int64, reverse bool) error {
	if err := th.reserve(len(items) * (16 + valueSize)); err != nil {
		return err
	}
	recs := make([]wordKey, len(items))
	for i, k := range keys {
		w := word(k)
		if reverse {
			w = ^w
		}
		recs[i] = wordKey{w, uint32(i)}
	}
	sortAll := func(r []wordKey) { slices.SortFunc(r, compareWords) }
	if err := sortInBlocks(th, recs, 16, sortAll, compareWords); err != nil {
		return err
	}
	old := slices.Clone(items)
	for i := range recs {
		items[i] = old[recs[i].place]
	}
	return nil
}

// sortByStrs sorts by str keys. The order of WTF-8 bytes is that of code
// points.
func (th *Thread) sortByStrs(items, keys []Value, reverse bool) error {
	if err := th.reserve(len(items) * (32 + valueSize)); err != nil {
		return err
	}
	recs := make([]textKey, len(items))
	for i, k := range keys {
		s := k.str().s
		recs[i] = textKey{textFront(s), s, uint32(i)}
	}
	compare := compareTexts
	if reverse {
		compare = compareTextsDown
	}
	sortAll := func(r []textKey) { slices.SortFunc(r, compare) }
	if err := sortInBlocks(th, recs, 32, sortAll, compare); err != nil {
		return err
	}
	old := slices.Clone(items)
	for i := range recs {
		items[i] = old[recs[i].place]
	}
	return nil
}

// textFront is the first eight bytes of s as a number that sorts as they do.
func textFront(s string) uint64 {
	var front [8]byte
	copy(front[:], s)
	return binary.BigEndian.Uint64(front[:])
}

// sortInBlocks sorts recs, each of size bytes, by blocks that are then merged,
// so that a long sort cannot pass the limits unseen.
func sortInBlocks[T any](th *Thread, recs []T, size int, sortAll func([]T), compare func(a, b T) int) error {
	n := len(recs)
	for i := 0; i < n; i += sortBlock {
		block := recs[i:min(i+sortBlock, n)]
		sortAll(block)
		if err := th.spend(len(block) * bits.Len(uint(len(block))) / 64); err != nil {
			return err
		}
	}
	if n <= sortBlock {
		return nil
	}
	if err := th.reserve(n * size); err != nil {
		return err
	}
	from, to := recs, make([]T, n)
	for width := sortBlock; width < n; width *= 2 {
		for i := 0; i < n; i += 2 * width {
			mid, end := min(i+width, n), min(i+2*width, n)
			mergeSorted(to[i:end], from[i:mid], from[mid:end], compare)
			if err := th.spend((end - i) / 16); err != nil {
				return err
			}
		}
		from, to = to, from
	}
	copy(recs, from)
	return nil
}

// mergeSorted merges a and b into to.
func mergeSorted[T any](to, a, b []T, compare func(a, b T) int) {
	for i := range to {
		if len(b) == 0 || len(a) > 0 && compare(a[0], b[0]) <= 0 {
			to[i], a = a[0], a[1:]
		} else {
			to[i], b = b[0], b[1:]
		}
	}
}
