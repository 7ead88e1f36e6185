package traceback

import (
	"io"
	"strings"
	"unicode/utf8"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/text"
)

// This file defines where rendered text goes: a writer with a cap, the margin
// of exception groups, and the escapes of a stream that cannot hold lone
// surrogates. Tests: output_test.go.

// ErrTruncated tells that the text was longer than the cap of RenderLimited.
var ErrTruncated = errors.New("traceback is longer than its limit")

// output writes text until something fails; then it drops the rest.
type output struct {
	w      io.Writer
	left   int  // bytes that may still be written
	capped bool // left has a meaning
	err    error

	depth int // of exception groups
}

// write writes s as it is.
func (o *output) write(s string) {
	if o.err != nil || s == "" {
		return
	}
	s, whole := o.clip(escapeSurrogates(s))
	if s != "" {
		_, err := io.WriteString(o.w, s)
		o.err = errors.WithStack(err)
	}
	if !whole && o.err == nil {
		o.err = ErrTruncated
	}
}

// clip cuts s at a character so that it fits, and tells whether all of it did.
func (o *output) clip(s string) (string, bool) {
	if !o.capped {
		return s, true
	}
	size := o.left
	if len(s) <= size {
		o.left -= len(s)
		return s, true
	}
	for size > 0 && !utf8.RuneStart(s[size]) {
		size--
	}
	o.left = 0
	return s[:size], false
}

// margin is the space before the text of the current group.
func (o *output) margin() string { return strings.Repeat("  ", o.depth) }

// emit writes text with the margin before each of its lines.
func (o *output) emit(s string) { o.emitWith(s, "| ") }

// emitWith is emit with another mark in the margin.
func (o *output) emitWith(s, mark string) {
	if o.depth == 0 {
		o.write(s)
		return
	}
	prefix := o.margin() + mark
	lines := text.SplitLines(s, true)
	for line, ok := lines.Next(); ok && o.err == nil; line, ok = lines.Next() {
		o.write(prefix)
		o.write(line)
	}
}

// escapeSurrogates writes lone surrogates as the error handler of standard
// error does, \udc80.
func escapeSurrogates(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	const hexDigits = "0123456789abcdef"
	out := make([]byte, 0, len(s)+8)
	for i := 0; i < len(s); {
		r, size := text.DecodeRune(s[i:])
		if size == 3 && text.IsSurrogate(r) {
			out = append(out, '\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15])
		} else {
			out = append(out, s[i:i+size]...)
		}
		i += size
	}
	return string(out)
}
