package text

// The expected values are recorded from CPython 3.14.

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// all returns the pieces in the order of the string.
func all(p Splitter) (pieces []string) {
	for piece, ok := p.Next(); ok; piece, ok = p.Next() {
		pieces = append(pieces, piece)
	}
	if p.reverse {
		slices.Reverse(pieces)
	}
	return pieces
}

func TestFields(t *testing.T) {
	for _, c := range []struct {
		in          string
		limit       int
		left, right []string
	}{
		{"", -1, nil, nil},
		{"  ", -1, nil, nil},
		{" a b  c ", -1, []string{"a", "b", "c"}, []string{"a", "b", "c"}},
		{" a b  c ", 1, []string{"a", "b  c "}, []string{" a b", "c"}},
		{" a b  c ", 0, []string{"a b  c "}, []string{" a b  c"}},
		{"a\x1cb\u0085c\u2003d", -1, []string{"a", "b", "c", "d"}, []string{"a", "b", "c", "d"}},
		{"a\x1cb\u0085c\u2003d e", 2, []string{"a", "b", "c\u2003d e"}, []string{"a\x1cb\u0085c", "d", "e"}},
		{"\u00e9 \u00e0", 5, []string{"\u00e9", "\u00e0"}, []string{"\u00e9", "\u00e0"}},
		{"\xed\xa0\x80 \xed\xb0\x80", -1, []string{"\xed\xa0\x80", "\xed\xb0\x80"}, []string{"\xed\xa0\x80", "\xed\xb0\x80"}},
	} {
		assert.Equal(t, c.left, all(Fields(c.in, c.limit)), "split %q", c.in)
		assert.Equal(t, c.right, all(RFields(c.in, c.limit)), "rsplit %q", c.in)
	}
}

func TestFieldsBytes(t *testing.T) {
	for _, c := range []struct {
		in          string
		limit       int
		left, right []string
	}{
		{" a b  c ", -1, []string{"a", "b", "c"}, []string{"a", "b", "c"}},
		{" a b  c ", 1, []string{"a", "b  c "}, []string{" a b", "c"}},
		{"a\x1cb\x85c\td\x0b\x0ce", -1, []string{"a\x1cb\x85c", "d", "e"}, []string{"a\x1cb\x85c", "d", "e"}},
		{"\xe2\x80\x83 x", -1, []string{"\xe2\x80\x83", "x"}, []string{"\xe2\x80\x83", "x"}},
	} {
		assert.Equal(t, c.left, all(FieldsBytes(c.in, c.limit)), "split %q", c.in)
		assert.Equal(t, c.right, all(RFieldsBytes(c.in, c.limit)), "rsplit %q", c.in)
	}
}

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		in, sep     string
		limit       int
		left, right []string
	}{
		{"a,b,c", ",", -1, []string{"a", "b", "c"}, []string{"a", "b", "c"}},
		{"a,b,c", ",", 1, []string{"a", "b,c"}, []string{"a,b", "c"}},
		{"a,b,c", ",", 0, []string{"a,b,c"}, []string{"a,b,c"}},
		{",,", ",", -1, []string{"", "", ""}, []string{"", "", ""}},
		{"", ",", -1, []string{""}, []string{""}},
		{"aaa", "aa", -1, []string{"", "a"}, []string{"a", ""}},
		{"\u00e9x\u00e9x", "\u00e9x", 1, []string{"", "\u00e9x"}, []string{"\u00e9x", ""}},
		{"a<>b<>c", "<>", -1, []string{"a", "b", "c"}, []string{"a", "b", "c"}},
		{"abababababababababababababababababababababababababababababababababababababababab|abababababababababababababababababababababababababababababababababababababababab|x", "abababababababababababababababababababababababababababababababababababababababab|", -1, []string{"", "", "x"}, []string{"", "", "x"}},
		{"xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", -1, []string{"x", "", ""}, []string{"x", "", ""}},
	} {
		assert.Equal(t, c.left, all(Split(c.in, c.sep, c.limit)), "split %q", c.in)
		assert.Equal(t, c.right, all(RSplit(c.in, c.sep, c.limit)), "rsplit %q", c.in)
	}
}

// TestSplitEmptySeparator: the caller refuses it, but it must not loop.
func TestSplitEmptySeparator(t *testing.T) {
	assert.Equal(t, []string{"ab"}, all(Split("ab", "", -1)))
	assert.Equal(t, []string{"ab"}, all(RSplit("ab", "", -1)))
}

func TestSplitDoesNotAllocate(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		words, pieces := Fields(" some words here ", -1), Split("a,b,c", ",", -1)
		for _, ok := words.Next(); ok; _, ok = words.Next() {
		}
		for _, ok := pieces.Next(); ok; _, ok = pieces.Next() {
		}
	}))
}

func TestSplitLines(t *testing.T) {
	for _, c := range []struct {
		in           string
		bare, kept   []string
		bytes, bkept []string
	}{
		{"", nil, nil, nil, nil},
		{"a", []string{"a"}, []string{"a"}, []string{"a"}, []string{"a"}},
		{"\n", []string{""}, []string{"\n"}, []string{""}, []string{"\n"}},
		{"a\n", []string{"a"}, []string{"a\n"}, []string{"a"}, []string{"a\n"}},
		{"a\r\nb\rc\n\nd", []string{"a", "b", "c", "", "d"}, []string{"a\r\n", "b\r", "c\n", "\n", "d"}, []string{"a", "b", "c", "", "d"}, []string{"a\r\n", "b\r", "c\n", "\n", "d"}},
		{"\r\n\n\r", []string{"", "", ""}, []string{"\r\n", "\n", "\r"}, []string{"", "", ""}, []string{"\r\n", "\n", "\r"}},
		{"a\x0bb\x0cc\x1cd\x1de\x1ef\x1fg\u0085h\u2028i\u2029j", []string{"a", "b", "c", "d", "e", "f\x1fg", "h", "i", "j"}, []string{"a\x0b", "b\x0c", "c\x1c", "d\x1d", "e\x1e", "f\x1fg\u0085", "h\u2028", "i\u2029", "j"}, []string{"a\x0bb\x0cc\x1cd\x1de\x1ef\x1fg\xc2\x85h\xe2\x80\xa8i\xe2\x80\xa9j"}, []string{"a\x0bb\x0cc\x1cd\x1de\x1ef\x1fg\xc2\x85h\xe2\x80\xa8i\xe2\x80\xa9j"}},
		{"\u00e9\u2027\u0084x", []string{"\u00e9\u2027\u0084x"}, []string{"\u00e9\u2027\u0084x"}, []string{"\xc3\xa9\xe2\x80\xa7\xc2\x84x"}, []string{"\xc3\xa9\xe2\x80\xa7\xc2\x84x"}},
	} {
		for i, want := range [][]string{c.bare, c.kept, c.bytes, c.bkept} {
			lines := SplitLines(c.in, i&1 == 1)
			if i >= 2 {
				lines = SplitLinesBytes(c.in, i&1 == 1)
			}
			assert.Equal(t, want, lines.All(), "%q", c.in)
		}
	}
}
