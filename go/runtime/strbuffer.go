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

// textOut collects the text of a str to be: short ones on the stack.
type textOut struct {
	b     []byte
	small [128]byte
}

// grow makes room for n more bytes, charged first.
func (t *textOut) grow(th *Thread, n int) error {
	if t.b == nil {
		t.b = t.small[:0]
	}
	need := len(t.b) + n
	if need <= cap(t.b) {
		return nil
	}
	size := max(need, 2*cap(t.b))
	if err := th.reserve(size); err != nil {
		return err
	}
	grown := make([]byte, len(t.b), size)
	copy(grown, t.b)
	t.b = grown
	return nil
}

// add appends s.
func (t *textOut) add(th *Thread, s string) error {
	if len(t.b)+len(s) > cap(t.b) {
		if err := t.grow(th, len(s)); err != nil {
			return err
		}
	}
	t.b = append(t.b, s...)
	return nil
}

// value returns the text as a str.
func (t *textOut) value(th *Thread) Value { return th.strOfBytes(t.b, cap(t.b) <= len(t.small)) }

// bytes returns a copy of what was collected.
func (t *textOut) bytes() []byte { return append([]byte(nil), t.b...) }

// strOfBytes returns a str of b; it copies them if b is not to be kept.
func (th *Thread) strOfBytes(b []byte, borrowed bool) Value {
	th.charge(strSize)
	if n := len(b); n > 1 && n <= maxInlineText {
		x := newInlineStr(bufferString(b))
		x.measure()
		return x.value()
	}
	if borrowed {
		return th.rawStr(string(b)).value()
	}
	return th.rawStr(bufferString(b)).value()
}
