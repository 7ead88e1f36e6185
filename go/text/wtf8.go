package text

// This file decodes, encodes and counts code points of WTF-8 text, eight bytes
// at a time where it only counts. Tests: wtf8_test.go.

import (
	"math/bits"
	"unicode/utf8"
)

// MaxRune is the highest code point, sys.maxunicode.
const MaxRune = 0x10FFFF

const (
	lowBits  = 0x0101010101010101
	highBits = 0x8080808080808080
)

// word loads the eight bytes of s at i, little-endian.
func word(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// IsASCII reports whether every byte of s is below 0x80.
func IsASCII(s string) bool {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		if word(s, i)&highBits != 0 {
			return false
		}
	}
	for ; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// IsSurrogate reports whether r is one half of a surrogate pair.
func IsSurrogate(r rune) bool {
	return r&^0x7FF == 0xD800
}

// DecodeRune returns the first code point of s and its size in bytes, which is
// 0 for an empty string only.
func DecodeRune(s string) (rune, int) {
	if s != "" && s[0] < utf8.RuneSelf {
		return rune(s[0]), 1
	}
	return decodeLong(s)
}

// decodeLong is DecodeRune for what does not start with ASCII.
func decodeLong(s string) (rune, int) {
	if s == "" {
		return utf8.RuneError, 0
	}
	switch c := s[0]; {
	case c < 0xE0:
		if len(s) >= 2 {
			return rune(c&0x1F)<<6 | rune(s[1]&0x3F), 2
		}
	case c < 0xF0:
		if len(s) >= 3 {
			return rune(c&0x0F)<<12 | rune(s[1]&0x3F)<<6 | rune(s[2]&0x3F), 3
		}
	default:
		if len(s) >= 4 {
			return rune(c&0x07)<<18 | rune(s[1]&0x3F)<<12 | rune(s[2]&0x3F)<<6 | rune(s[3]&0x3F), 4
		}
	}
	return utf8.RuneError, 1
}

// DecodeLastRune returns the last code point of s and its size in bytes, which
// is 0 for an empty string only.
func DecodeLastRune(s string) (rune, int) {
	if s == "" {
		return utf8.RuneError, 0
	}
	start := len(s) - 1
	if c := s[start]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	for start > 0 && len(s)-start < utf8.UTFMax && isContinuation(s[start]) {
		start--
	}
	r, _ := DecodeRune(s[start:])
	return r, len(s) - start
}

func isContinuation(c byte) bool { return c&0xC0 == 0x80 }

// RuneSize returns the size of r in WTF-8.
func RuneSize(r rune) int {
	switch {
	case r < 0x80:
		return 1
	case r < 0x800:
		return 2
	case r < 0x10000:
		return 3
	}
	return 4
}

// AppendRune appends the WTF-8 form of r, which may be a surrogate. A number
// that is no code point becomes U+FFFD.
func AppendRune(dst []byte, r rune) []byte {
	if IsSurrogate(r) {
		return append(dst, 0xED, 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(dst, r)
}

// EncodeRune returns the one-character string chr(r).
func EncodeRune(r rune) string {
	var buf [utf8.UTFMax]byte
	return string(AppendRune(buf[:0], r))
}

// continuations counts the continuation bytes among the eight of x.
func continuations(x uint64) int {
	return bits.OnesCount64(x >> 7 & (^x >> 6) & lowBits)
}

// RuneCount returns the number of code points, Python's len(s).
func RuneCount(s string) int {
	n, i := len(s), 0
	for ; i+8 <= len(s); i += 8 {
		if x := word(s, i); x&highBits != 0 {
			n -= continuations(x)
		}
	}
	for ; i < len(s); i++ {
		if isContinuation(s[i]) {
			n--
		}
	}
	return n
}

// Offset returns the byte offset of the code point with number i. Beyond the
// last one it is len(s).
func Offset(s string, i int) int {
	return advance(s, 0, i)
}

// advance returns the offset n code points after the one at off.
func advance(s string, off, n int) int {
	for n >= 8 && off+8 <= len(s) {
		n -= 8 - continuations(word(s, off))
		off += 8
	}
	// The block may have ended inside a code point: finish that one first.
	for off < len(s) && isContinuation(s[off]) {
		off++
	}
	for ; n > 0 && off < len(s); n-- {
		off++
		for off < len(s) && isContinuation(s[off]) {
			off++
		}
	}
	return off
}

// retreat returns the offset n code points before the one at off.
func retreat(s string, off, n int) int {
	for ; n > 0 && off > 0; n-- {
		off--
		for off > 0 && isContinuation(s[off]) {
			off--
		}
	}
	return off
}

// Width returns the bytes a code point takes in CPython's representation of s:
// 1, 2 or 4, by the highest code point. It decides hash(s) and sys.getsizeof.
func Width(s string) int {
	var highest byte
	for i := range len(s) {
		// Lead bytes are above continuation bytes and in code point order.
		highest = max(highest, s[i])
	}
	switch {
	case highest >= 0xF0:
		return 4
	case highest >= 0xC4:
		return 2
	}
	return 1
}
