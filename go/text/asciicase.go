package text

// This file changes the case of ASCII letters eight bytes at a time. Bytes from
// 0x80 on stay as they are, so it serves bytes as well as ASCII text.
// Tests: casing_test.go, bytes_test.go.

import "strings"

// letters says which ASCII letters to toggle: after OR with fold, the 26 bytes
// from first on.
type letters struct {
	fold, first byte
}

var (
	upperLetters = letters{0, 'A'}
	lowerLetters = letters{0, 'a'}
	anyLetters   = letters{0x20, 'a'}
)

// toggles returns 0x20 in each byte of x that is to change its case.
func (l letters) toggles(x uint64) uint64 {
	const low7 = ^uint64(highBits)
	y := (x | uint64(l.fold)*lowBits) & low7
	// A byte's high bit tells whether the sum reached 0x80; no carry leaves it.
	atLeast := y + uint64(0x80-l.first)*lowBits
	beyond := y + uint64(0x80-l.first-26)*lowBits
	return atLeast &^ beyond &^ x & highBits >> 2
}

func (l letters) toggle(c byte) byte {
	if d := (c | l.fold) - l.first; d < 26 && c < 0x80 {
		return c ^ 0x20
	}
	return c
}

// firstToggle returns an offset at or before which nothing changes, or len(s).
func (l letters) firstToggle(s string) int {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if l.toggles(word(s, i)) != 0 {
			return i
		}
	}
	for ; i < len(s); i++ {
		if l.toggle(s[i]) != s[i] {
			return i
		}
	}
	return i
}

// caseChunk is the stack buffer in which a result is put together.
const caseChunk = 128

// toggleCase returns s with the chosen letters toggled; s itself if none is.
func toggleCase(s string, l letters) string {
	start := l.firstToggle(s)
	if start == len(s) {
		return s
	}
	var chunk [caseChunk]byte
	if len(s) <= caseChunk {
		return string(l.fill(&chunk, s))
	}
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:start])
	for s = s[start:]; len(s) > caseChunk; s = s[caseChunk:] {
		b.Write(l.fill(&chunk, s[:caseChunk]))
	}
	b.Write(l.fill(&chunk, s))
	return b.String()
}

// fill writes the toggled s, at most caseChunk bytes, to chunk.
func (l letters) fill(chunk *[caseChunk]byte, s string) []byte {
	out := chunk[:len(s)]
	i := 0
	for ; i+8 <= len(s); i += 8 {
		x := word(s, i)
		x ^= l.toggles(x)
		o := out[i : i+8]
		o[0], o[1], o[2], o[3] = byte(x), byte(x>>8), byte(x>>16), byte(x>>24)
		o[4], o[5], o[6], o[7] = byte(x>>32), byte(x>>40), byte(x>>48), byte(x>>56)
	}
	for ; i < len(s); i++ {
		out[i] = l.toggle(s[i])
	}
	return out
}

// titleASCII is title() where only ASCII letters have case.
func titleASCII(s string) string {
	out := make([]byte, len(s))
	inWord := false
	for i := range len(s) {
		c := s[i]
		switch lower := c | 0x20; {
		case lower-'a' >= 26 || c >= 0x80:
			inWord = false
		case inWord:
			c = lower
		default:
			c, inWord = lower^0x20, true
		}
		out[i] = c
	}
	return string(out)
}

// capitalizeASCII is capitalize() where only ASCII letters have case.
func capitalizeASCII(s string) string {
	if s == "" || upperLetters.firstToggle(s[1:]) == len(s)-1 && lowerLetters.toggle(s[0]) == s[0] {
		return s
	}
	out := make([]byte, len(s))
	copy(out, s)
	out[0] = lowerLetters.toggle(s[0])
	for i := 1; i < len(s); i++ {
		out[i] = upperLetters.toggle(s[i])
	}
	return string(out)
}
