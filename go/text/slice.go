package text

// This file cuts strings by code points: substrings and slices with a step.
// Tests: slice_test.go.

import "strings"

// Substring returns the code points [start, end) of s. x may be nil; it saves
// walking to start.
func Substring(s string, x *Index, start, end int) string {
	if start >= end {
		return ""
	}
	from := offsetIn(s, x, start)
	if x == nil {
		return s[from:advance(s, from, end-start)]
	}
	return s[from:x.Offset(s, end)]
}

func offsetIn(s string, x *Index, i int) int {
	if x == nil {
		return Offset(s, i)
	}
	return x.Offset(s, i)
}

// Step returns count code points of s: number start, start+step and so on, as
// slice.indices gives them; step may be negative. x may be nil. The result is
// never longer than s.
func Step(s string, x *Index, start, step, count int) string {
	if count <= 0 {
		return ""
	}
	if step == 1 {
		return Substring(s, x, start, start+count)
	}
	var b strings.Builder
	b.Grow(count)
	off := offsetIn(s, x, start)
	for ; count > 0 && off < len(s); count-- {
		_, size := DecodeRune(s[off:])
		b.WriteString(s[off : off+size])
		if step > 0 {
			off = advance(s, off, step)
		} else {
			off = retreat(s, off, -step)
		}
	}
	return b.String()
}

// StepBytes is Step for bytes and for ASCII text: positions are byte offsets.
func StepBytes(s string, start, step, count int) string {
	if count <= 0 || start < 0 || start >= len(s) {
		return ""
	}
	if step == 1 {
		return s[start:min(start+count, len(s))]
	}
	out := make([]byte, 0, count)
	for i := start; count > 0 && i >= 0 && i < len(s); count-- {
		out = append(out, s[i])
		i += step
	}
	return string(out)
}
