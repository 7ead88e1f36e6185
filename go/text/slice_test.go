package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestSubstring(t *testing.T) {
	s := strings.Repeat(sample, 5)
	x, all := NewIndex(s), runes(s)
	for start := 0; start <= len(all); start += 3 {
		for end := 0; end <= len(all); end += 7 {
			want := ""
			for i := start; i < end; i++ {
				want += EncodeRune(all[i])
			}
			assert.Equal(t, want, Substring(s, x, start, end))
			assert.Equal(t, want, Substring(s, nil, start, end))
		}
	}
}

// The expected values are recorded from CPython 3.14: s[start::step] and so on.
func TestStep(t *testing.T) {
	const s = "a\u00e9\u20ac\U0001f600\xed\xa0\x80z"
	for _, c := range []struct {
		start, step, count int
		want               string
	}{
		{0, 1, 6, s},
		{0, 2, 3, "a\u20ac\xed\xa0\x80"},
		{1, 3, 2, "\u00e9\xed\xa0\x80"},
		{5, -1, 6, "z\xed\xa0\x80\U0001f600\u20ac\u00e9a"},
		{5, -2, 3, "z\U0001f600\u00e9"},
		{3, -100, 1, "\U0001f600"},
		{2, 1, 2, "\u20ac\U0001f600"},
		{0, 5, 0, ""},
	} {
		assert.Equal(t, c.want, Step(s, nil, c.start, c.step, c.count))
		assert.Equal(t, c.want, Step(s, NewIndex(s), c.start, c.step, c.count))
	}
}

func TestStepBytes(t *testing.T) {
	assert.Equal(t, "ace", StepBytes("abcde", 0, 2, 3))
	assert.Equal(t, "edcba", StepBytes("abcde", 4, -1, 5))
	assert.Equal(t, "bcd", StepBytes("abcde", 1, 1, 3))
	assert.Empty(t, StepBytes("abcde", 9, 1, 3))
	assert.Empty(t, StepBytes("abcde", -1, 1, 3))
	assert.Equal(t, "e", StepBytes("abcde", 4, 1<<60, 2))
}
