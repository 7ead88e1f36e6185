package text

// This file defines splitlines. Tests: split_test.go.

import "strings"

// Lines hands out the lines of a string one by one, without allocation.
type Lines struct {
	rest     string
	keepEnds bool
	bytes    bool
}

// SplitLines is s.splitlines(keepEnds) for str: lines end at \n, \r, \r\n, \v,
// \f, \x1c-\x1e, \x85, U+2028 and U+2029.
func SplitLines(s string, keepEnds bool) Lines {
	return Lines{rest: s, keepEnds: keepEnds}
}

// SplitLinesBytes is s.splitlines(keepEnds) for bytes: lines end at \n, \r, \r\n.
func SplitLinesBytes(s string, keepEnds bool) Lines {
	return Lines{rest: s, keepEnds: keepEnds, bytes: true}
}

// Next returns the next line, or false after the last.
func (l *Lines) Next() (string, bool) {
	if l.rest == "" {
		return "", false
	}
	end, size := l.lineEnd()
	line := l.rest[:end]
	if l.keepEnds {
		line = l.rest[:end+size]
	}
	l.rest = l.rest[end+size:]
	return line, true
}

// All returns the remaining lines.
func (l *Lines) All() []string {
	var lines []string
	for line, ok := l.Next(); ok; line, ok = l.Next() {
		lines = append(lines, line)
	}
	return lines
}

// lineEnd returns where the line end starts, and its size.
func (l *Lines) lineEnd() (at, size int) {
	s := l.rest
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= ' ' && c < 0x80 {
			continue
		}
		if c == '\r' && strings.HasPrefix(s[i+1:], "\n") {
			return i, 2
		}
		if c == '\n' || c == '\r' {
			return i, 1
		}
		if l.bytes {
			continue
		}
		if size := wideLineBreak(s[i:]); size > 0 {
			return i, size
		}
	}
	return len(s), 0
}

// wideLineBreak returns the size of the line end only str knows at the start of
// s, or 0.
func wideLineBreak(s string) int {
	switch c := s[0]; {
	case c == '\v' || c == '\f' || c >= 0x1C && c <= 0x1E:
		return 1
	case c == 0xC2 && strings.HasPrefix(s, "\u0085"):
		return 2
	case c == 0xE2 && (strings.HasPrefix(s, "\u2028") || strings.HasPrefix(s, "\u2029")):
		return 3
	}
	return 0
}

// RuneIsLineBreak reports whether splitlines ends a line at r.
func RuneIsLineBreak(r rune) bool {
	return r >= '\n' && r <= '\r' || r >= 0x1C && r <= 0x1E || r == 0x85 || r == 0x2028 || r == 0x2029
}
