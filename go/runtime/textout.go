package runtime

import "strconv"

// This file defines textOut, in which formatting collects the text of a str.
// Tests: format_test.go.

// textOut is a text in the making. Short ones stay in few; nothing keeps a
// pointer to that, so that the whole can be on the stack.
type textOut struct {
	few  [128]byte
	n    int    // bytes used of few
	many []byte // all of the text once it is too long for few: held until value or release
}

// grow moves the text to many, with room for n more bytes, charged first.
func (t *textOut) grow(th *Thread, n int) error {
	size := max(t.n+len(t.many)+n, 2*cap(t.many), 2*len(t.few))
	if err := th.hold(size); err != nil {
		return err
	}
	th.holds.bytes -= int64(cap(t.many))
	grown := make([]byte, 0, size)
	if t.many == nil {
		grown = append(grown, t.few[:t.n]...)
	}
	t.many = append(grown, t.many...)
	return nil
}

// add appends s.
func (t *textOut) add(th *Thread, s string) error {
	if t.many == nil && len(s) <= len(t.few)-t.n {
		t.n += copy(t.few[t.n:], s)
		return nil
	}
	if t.many == nil || len(t.many)+len(s) > cap(t.many) {
		if err := t.grow(th, len(s)); err != nil {
			return err
		}
	}
	t.many = append(t.many, s...)
	return nil
}

// addInt appends n in decimal.
func (t *textOut) addInt(th *Thread, n int64) error {
	if t.many == nil && t.n+20 <= len(t.few) {
		t.n += len(strconv.AppendInt(t.few[t.n:t.n], n, 10))
		return nil
	}
	return t.add(th, strconv.FormatInt(n, 10))
}

// release ends what grow holds, once the text is complete.
func (t *textOut) release(th *Thread) { th.holds.bytes -= int64(cap(t.many)) }

// value returns the text as a str.
func (t *textOut) value(th *Thread) Value {
	th.charge(strSize + t.n)
	t.release(th)
	if t.many == nil {
		return strOfShort(t.few[:t.n]).value()
	}
	return th.rawStr(bufferString(t.many)).value()
}

// strOfShort returns a str with a copy of b.
func strOfShort(b []byte) *Str {
	switch {
	case len(b) == 0:
		return emptyStr
	case len(b) == 1 && b[0] < 0x80:
		return asciiChars[b[0]]
	case len(b) <= maxInlineText:
		x, text := inlineBuffer(len(b))
		copy(text, b)
		x.measure()
		return x
	}
	x := &Str{s: string(b)}
	x.shape = &strShape
	x.measure()
	return x
}

// bytes returns a copy of the text.
func (t *textOut) bytes() []byte {
	if t.many != nil {
		return t.many
	}
	return append([]byte(nil), t.few[:t.n]...)
}

// decimal returns n as a str.
func (th *Thread) decimal(n int64) Value {
	if uint64(n) < 10 {
		return asciiChars['0'+n].value()
	}
	var digits [20]byte
	b := strconv.AppendInt(digits[:0], n, 10)
	th.charge(strSize + len(b))
	x, text := inlineBuffer(len(b))
	copy(text, b)
	x.n, x.flags = len(b), strASCII
	return x.value()
}
