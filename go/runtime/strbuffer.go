package runtime

import "unsafe"

// This file has the casts from bytes to text that save a copy, and strings that
// hold a short text in their own allocation. Tests: str_test.go.

// bufferString returns b's bytes as a string without copying. The caller never
// changes those bytes: a strBuffer only grows behind them.
func bufferString(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// maxInlineText is the longest text in bytes that a string holds in its own
// allocation.
const maxInlineText = 72

// The strings with their text behind them, by the sizes in which the allocator
// deals.
type (
	inline8 struct {
		Str
		text [8]byte
	}
	inline24 struct {
		Str
		text [24]byte
	}
	inline40 struct {
		Str
		text [40]byte
	}
	inline72 struct {
		Str
		text [maxInlineText]byte
	}
)

// inlineBuffer returns a Str with a text of n bytes, 0 < n <= maxInlineText, and
// these bytes, for the caller to fill before anyone else sees the Str. Count and
// flags are left to the caller too.
func inlineBuffer(n int) (*Str, []byte) {
	var x *Str
	var b []byte
	switch {
	case n <= 8:
		y := &inline8{}
		x, b = &y.Str, y.text[:n]
	case n <= 24:
		y := &inline24{}
		x, b = &y.Str, y.text[:n]
	case n <= 40:
		y := &inline40{}
		x, b = &y.Str, y.text[:n]
	default:
		y := &inline72{}
		x, b = &y.Str, y.text[:n]
	}
	x.shape = &strShape
	x.s = bufferString(b)
	return x, b
}

// newInlineStr returns a Str with a copy of s, which is not empty and not longer
// than maxInlineText; the caller sets count and flags.
func newInlineStr(s string) *Str {
	x, b := inlineBuffer(len(s))
	copy(b, s)
	return x
}

// asciiBuffer returns a Str for an ASCII text of n > 1 bytes, which are charged,
// and the bytes to fill.
func asciiBuffer(n int) (*Str, []byte) {
	if n <= maxInlineText {
		x, b := inlineBuffer(n)
		x.n, x.flags = n, strASCII
		return x, b
	}
	b := make([]byte, n)
	x := &Str{s: bufferString(b), n: n, flags: strASCII}
	x.shape = &strShape
	return x, b
}
