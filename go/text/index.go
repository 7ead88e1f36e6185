package text

// This file defines Index, which makes code point access to non-ASCII text
// cheap: the byte offset of every 64th code point. Tests: index_test.go.

import "sort"

// indexShift is log2 of the code points between two recorded offsets.
const indexShift = 6

// Index maps code point numbers of one string to byte offsets and back. It is
// immutable and may be shared. ASCII text needs none.
type Index struct {
	// offsets[k] is the byte offset of code point k<<indexShift.
	offsets []int
	length  int
}

// IndexSize returns the bytes that an Index of a string of n code points takes.
func IndexSize(n int) int {
	return 8 * (n>>indexShift + 1)
}

// NewIndex walks s once.
func NewIndex(s string) *Index {
	n := RuneCount(s)
	x := &Index{offsets: make([]int, 1, n>>indexShift+1), length: n}
	off := 0
	for k := 1 << indexShift; k < n; k += 1 << indexShift {
		off = advance(s, off, 1<<indexShift)
		x.offsets = append(x.offsets, off)
	}
	return x
}

// Len returns the number of code points.
func (x *Index) Len() int { return x.length }

// Offset returns the byte offset of the code point with number i in s, the
// string the index was made from. It is 0 below 0 and len(s) from the end on.
func (x *Index) Offset(s string, i int) int {
	if i >= x.length {
		return len(s)
	}
	if i <= 0 {
		return 0
	}
	return advance(s, x.offsets[i>>indexShift], i&(1<<indexShift-1))
}

// Position returns the number of the code point at byte offset off of s.
func (x *Index) Position(s string, off int) int {
	if off >= len(s) {
		return x.length
	}
	if off <= 0 {
		return 0
	}
	k := sort.SearchInts(x.offsets, off+1) - 1
	return k<<indexShift + RuneCount(s[x.offsets[k]:off])
}

// Rune returns the code point with number i, which must be in range.
func (x *Index) Rune(s string, i int) rune {
	r, _ := DecodeRune(s[x.Offset(s, i):])
	return r
}
