package runtime

import "unsafe"

// This file has the two casts from bytes to text that save a copy. Tests:
// str_test.go.

// bufferString returns b's bytes as a string without copying. The caller never
// changes those bytes: a strBuffer only grows behind them.
func bufferString(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// inlineStr is a Str with its text in the same allocation.
type inlineStr struct {
	Str
	text [inlinePart]byte
}

// newInlineStr returns a Str with a copy of s, which is not empty and not longer
// than inlinePart; the caller sets count and flags.
func newInlineStr(s string) *Str {
	x := &inlineStr{}
	x.shape = &strShape
	n := copy(x.text[:], s)
	x.Str.s = unsafe.String(&x.text[0], n)
	return &x.Str
}
