package text

// The expected values are recorded from CPython 3.14.

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReplace(t *testing.T) {
	for _, c := range []struct {
		in, old, new string
		count        int
		str, raw     string
	}{
		{"abcabc", "b", "XX", -1, "aXXcaXXc", "aXXcaXXc"},
		{"abcabc", "b", "", 1, "acabc", "acabc"},
		{"aaa", "aa", "b", -1, "ba", "ba"},
		{"abc", "x", "y", -1, "abc", "abc"},
		{"abc", "b", "b", -1, "abc", "abc"},
		{"", "", "x", -1, "x", "x"},
		{"", "", "x", 0, "", ""},
		{"a\u00e9", "", "-", -1, "-a-\u00e9-", "-a-\xc3-\xa9-"},
		{"a\u00e9", "", "-", 2, "-a-\u00e9", "-a-\xc3\xa9"},
		{"a\u00e9", "", "-", 0, "a\u00e9", "a\xc3\xa9"},
		{"\u00e9\xed\xa0\x80\u00e9", "\u00e9", "\xed\xb0\x80", -1, "\xed\xb0\x80\xed\xa0\x80\xed\xb0\x80", "\xed\xb0\x80\xed\xa0\x80\xed\xb0\x80"},
		{"abc", "abcd", "x", -1, "abc", "abc"},
		{"abc", "b", "Z", 0, "abc", "abc"},
	} {
		charged := 0
		got, err := Replace(c.in, c.old, c.new, c.count, func(n int) error { charged = n; return nil })
		require.NoError(t, err)
		assert.Equal(t, c.str, got)
		if got != c.in {
			assert.Equal(t, len(got), charged)
		}
		got, err = ReplaceBytes(c.in, c.old, c.new, c.count, nil)
		require.NoError(t, err)
		assert.Equal(t, c.raw, got)
	}
}

func TestTranslate(t *testing.T) {
	table := func(r rune) (string, bool, error) {
		switch r {
		case 'a':
			return "", false, nil
		case 'b':
			return "BB", false, nil
		case '\u00e9':
			return "e", false, nil
		case '\u20ac':
			return "\xed\xa0\x80", false, nil
		}
		return "", true, nil
	}
	for in, want := range map[string]string{
		"":                    "",
		"abcab":               "BBcBB",
		"\u00e9a\u00e9\u20ac": "ee\xed\xa0\x80",
		"xyz":                 "xyz",
	} {
		got, err := Translate(in, table, nil)
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
}

func TestTranslateStops(t *testing.T) {
	_, err := Translate("ab", func(rune) (string, bool, error) { return "", false, errRefused }, nil)
	assert.ErrorIs(t, err, errRefused)

	big := strings.Repeat("x", 1000)
	charged := 0
	_, err = Translate(strings.Repeat("a", 1000), func(rune) (string, bool, error) { return big, false, nil }, func(n int) error {
		if charged += n; charged > 50000 {
			return errRefused
		}
		return nil
	})
	assert.ErrorIs(t, err, errRefused)
}

func TestTranslateBytes(t *testing.T) {
	table := make([]byte, 256)
	for i := range table {
		table[i] = byte(255 - i)
	}
	assert.Equal(t, "\xff\x9e", TranslateBytes("\x00ba", string(table), "b"))
	assert.Equal(t, "a", TranslateBytes("bab", "", "b"))
}
