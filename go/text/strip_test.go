package text

// The expected values are recorded from CPython 3.14.

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

type stripCase struct {
	in, set           string
	spaces            bool
	both, left, right string
}

func (c stripCase) check(t *testing.T, spaces func(string, Side) string, chars func(string, string, Side) string) {
	for side, want := range map[Side]string{Both: c.both, Left: c.left, Right: c.right} {
		if c.spaces {
			assert.Equal(t, want, spaces(c.in, side), "%q side %d", c.in, side)
		} else {
			assert.Equal(t, want, chars(c.in, c.set, side), "%q %q side %d", c.in, c.set, side)
		}
	}
}

func TestStrip(t *testing.T) {
	for _, c := range []stripCase{
		{"", "", true, "", "", ""},
		{"  a b \n", "", true, "a b", "a b \n", "  a b"},
		{" \t\n", "", true, "", "", ""},
		{"\u3000\x1c\u00e9\u0085", "", true, "\u00e9", "\u00e9\u0085", "\u3000\x1c\u00e9"},
		{"\xed\xa0\x80 ", "", true, "\xed\xa0\x80", "\xed\xa0\x80 ", "\xed\xa0\x80"},
		{"xxaxx", "x", false, "a", "axx", "xxa"},
		{"xyaxy", "yx", false, "a", "axy", "xya"},
		{"\u00e9a\u00e9", "\u00e9", false, "a", "a\u00e9", "\u00e9a"},
		{"\u00e9a\u00e8\u20ac", "\u00e9\u20ac\u00e8", false, "a", "a\u00e8\u20ac", "\u00e9a"},
		{"aaa", "a", false, "", "", ""},
		{"abc", "", false, "abc", "abc", "abc"},
		{"\xed\xa0\x80a\xed\xb0\x80", "\xed\xb0\x80\xed\xa0\x80", false, "a", "a\xed\xb0\x80", "\xed\xa0\x80a"},
		{"\u03b1\u03b2\u03b3\u03b4x", "\u03b1\u03b2\u03b3\u03b4\u03b5\u03b6\u03b7\u03b8\u03b9\u03ba\u03bb\u03bc\u03bd\u03be\u03bf\u03c0\u03c1\u03c2\u03c3\u03c4\u03c5\u03c6\u03c7\u03c8\u03c9", false, "x", "x", "\u03b1\u03b2\u03b3\u03b4x"},
		{"\u00c3a\u00a9", "\u00e9", false, "\u00c3a\u00a9", "\u00c3a\u00a9", "\u00c3a\u00a9"},
	} {
		c.check(t, Strip, StripChars)
	}
}

func TestStripBytes(t *testing.T) {
	for _, c := range []stripCase{
		{" \x1ca\x85 ", "", true, "\x1ca\x85", "\x1ca\x85 ", " \x1ca\x85"},
		{"\xe2\x80\x83a\x0b", "", true, "\xe2\x80\x83a", "\xe2\x80\x83a\x0b", "\xe2\x80\x83a"},
		{"\xffab\xff", "\xff", false, "ab", "ab\xff", "\xffab"},
		{"aa", "a", false, "", "", ""},
	} {
		c.check(t, StripBytes, StripCharsBytes)
	}
}
