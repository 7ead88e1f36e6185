package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// sample holds code points of every size, surrogates next to each other and a
// run long enough for the word-wise loops.
const sample = "a\u00e9\u20ac\U0001f600\xed\xa0\x80\xed\xb0\x80plain ascii here\u00e9\u00e9\u00e9\u00e9\U0010ffff\U0010ffffz"

func runes(s string) []rune {
	var out []rune
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		out = append(out, r)
		i += size
	}
	return out
}

func TestRuneRoundTrip(t *testing.T) {
	var buf []byte
	for r := rune(0); r <= MaxRune; r++ {
		buf = AppendRune(buf[:0], r)
		s := string(buf)
		got, size := DecodeRune(s)
		last, lastSize := DecodeLastRune("x" + s)
		if got != r || size != len(s) || last != r || lastSize != size || size != RuneSize(r) {
			assert.Equal(t, r, got, "size %d, last %d", size, last)
		}
	}
	assert.Equal(t, "\xed\xa0\x80", EncodeRune(0xD800))
	assert.Equal(t, "\uFFFD", EncodeRune(-1))
	assert.Equal(t, "\uFFFD", EncodeRune(MaxRune+1))
}

func TestDecodeEmpty(t *testing.T) {
	_, size := DecodeRune("")
	assert.Zero(t, size)
	_, size = DecodeLastRune("")
	assert.Zero(t, size)
}

// TestMalformed: what is no WTF-8 has no meaning, but it must be walked to its
// end.
func TestMalformed(t *testing.T) {
	for _, s := range []string{"\xff", "\xe2\x82", "a\xf0\x9f", "\x80\x80\x80\x80\x80", "\xc3", "\xed", "\xc2\x85\x80"} {
		assert.NotEmpty(t, runes(s))
		for rest := s; rest != ""; {
			_, size := DecodeLastRune(rest)
			rest = rest[:len(rest)-size]
		}
		x := NewIndex(s)
		assert.Len(t, s, x.Offset(s, 100))
		for _, f := range []func(string) string{Lower, Upper, Title, Swapcase, Capitalize, Casefold, Repr, ReprBytes} {
			f(s)
		}
		for _, codec := range codecs() {
			_, _ = Encode(s, codec, backslashReplace, nil)
		}
		Hash([2]uint64{}, s)
		Strip(s+" ", Both)
	}
}

func TestRuneCount(t *testing.T) {
	for start := 0; start <= 8; start++ {
		s := strings.Repeat("x", start) + sample
		assert.Equal(t, len(runes(s)), RuneCount(s))
		off := 0
		for i, r := range runes(s) {
			assert.Equal(t, off, Offset(s, i))
			off += RuneSize(r)
		}
		assert.Equal(t, len(s), Offset(s, RuneCount(s)))
		assert.Equal(t, len(s), Offset(s, 1000))
	}
}

func TestIsASCII(t *testing.T) {
	s := strings.Repeat("a", 20)
	assert.True(t, IsASCII(s))
	assert.True(t, IsASCII(""))
	for i := range s {
		assert.False(t, IsASCII(s[:i]+"\u00e9"+s[i:]))
	}
}

func TestWidth(t *testing.T) {
	for s, want := range map[string]int{"": 1, "a": 1, "\u00ff": 1, "\u0100": 2, "\uffff": 2, "\xed\xa0\x80": 2, "\U00010000": 4} {
		assert.Equal(t, want, Width(s), "%q", s)
	}
}
