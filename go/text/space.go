package text

// This file defines the white space of str and bytes: strip without argument
// and split without separator rest on it. Tests: split_test.go, strip_test.go.

// The white space of ASCII text: str counts the four separators 0x1c-0x1f in,
// bytes does not.
const (
	bytesSpaces = 1<<' ' | 1<<'\t' | 1<<'\n' | 1<<'\v' | 1<<'\f' | 1<<'\r'
	strSpaces   = bytesSpaces | 1<<0x1C | 1<<0x1D | 1<<0x1E | 1<<0x1F
)

// spacing tells the white space of str from that of bytes.
type spacing struct {
	// low is a set of bytes below 64.
	low uint64
	// wide is set when bytes from 0x80 on are parts of WTF-8 code points.
	wide bool
}

var (
	strSpacing   = spacing{strSpaces, true}
	bytesSpacing = spacing{bytesSpaces, false}
)

// isSpaceByte is for bytes below 0x80 or spacing that is not wide.
func (p spacing) isSpaceByte(c byte) bool {
	return c < 64 && p.low>>c&1 != 0
}

// skipSpace returns the first offset from i on that is not white space.
func (p spacing) skipSpace(s string, i int) int {
	for i < len(s) {
		c := s[i]
		if p.isSpaceByte(c) {
			i++
			continue
		}
		if c < 0x80 || !p.wide {
			return i
		}
		r, size := DecodeRune(s[i:])
		if !RuneIsSpace(r) {
			return i
		}
		i += size
	}
	return i
}

// skipWord returns the first offset from i on that is white space.
func (p spacing) skipWord(s string, i int) int {
	for ; i < len(s); i++ {
		c := s[i]
		if p.isSpaceByte(c) {
			return i
		}
		if c < 0x80 || !p.wide {
			continue
		}
		r, size := DecodeRune(s[i:])
		if RuneIsSpace(r) {
			return i
		}
		i += size - 1
	}
	return i
}

// skipSpaceBack returns the end of s[:i] without its trailing white space.
func (p spacing) skipSpaceBack(s string, i int) int {
	for i > 0 {
		c := s[i-1]
		if p.isSpaceByte(c) {
			i--
			continue
		}
		if c < 0x80 || !p.wide {
			return i
		}
		r, size := DecodeLastRune(s[:i])
		if !RuneIsSpace(r) {
			return i
		}
		i -= size
	}
	return i
}

// skipWordBack returns the start of the word that ends s[:i].
func (p spacing) skipWordBack(s string, i int) int {
	for i > 0 {
		c := s[i-1]
		if p.isSpaceByte(c) {
			return i
		}
		if c < 0x80 || !p.wide {
			i--
			continue
		}
		r, size := DecodeLastRune(s[:i])
		if RuneIsSpace(r) {
			return i
		}
		i -= size
	}
	return i
}
