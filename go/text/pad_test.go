package text

// The expected values are recorded from CPython 3.14.

import (
	"strings"
	"testing"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPad(t *testing.T) {
	for _, c := range []struct {
		in                          string
		width                       int
		fill                        string
		ljust, rjust, center, zfill string
	}{
		{"abc", 2, " ", "abc", "abc", "abc", "abc"},
		{"abc", 6, " ", "abc   ", "   abc", " abc  ", "000abc"},
		{"abc", 7, " ", "abc    ", "    abc", "  abc  ", "0000abc"},
		{"ab", 5, "*", "ab***", "***ab", "**ab*", "000ab"},
		{"ab", 6, "*", "ab****", "****ab", "**ab**", "0000ab"},
		{"\u00e9", 4, "\u20ac", "\u00e9\u20ac\u20ac\u20ac", "\u20ac\u20ac\u20ac\u00e9", "\u20ac\u00e9\u20ac\u20ac", "000\u00e9"},
		{"-12", 6, "0", "-12000", "000-12", "0-1200", "-00012"},
		{"+\u00e9", 5, "\xed\xa0\x80", "+\u00e9\xed\xa0\x80\xed\xa0\x80\xed\xa0\x80", "\xed\xa0\x80\xed\xa0\x80\xed\xa0\x80+\u00e9", "\xed\xa0\x80\xed\xa0\x80+\u00e9\xed\xa0\x80", "+000\u00e9"},
		{"", 3, "x", "xxx", "xxx", "xxx", "000"},
		{"-", 4, " ", "-   ", "   -", " -  ", "-000"},
		{"a", 150, " ", "a                                                                                                                                                     ", "                                                                                                                                                     a", "                                                                          a                                                                           ", "00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a"},
	} {
		n := RuneCount(c.in)
		for i, f := range []func(string, int, int, string, Grow) (string, error){PadRight, PadLeft, Center} {
			want := []string{c.ljust, c.rjust, c.center}[i]
			charged := 0
			got, err := f(c.in, n, c.width, c.fill, func(n int) error { charged += n; return nil })
			require.NoError(t, err)
			assert.Equal(t, want, got)
			if got != c.in {
				assert.Equal(t, len(got), charged)
			}
		}
		got, err := ZFill(c.in, n, c.width, nil)
		require.NoError(t, err)
		assert.Equal(t, c.zfill, got)
	}
}

func TestExpandTabs(t *testing.T) {
	for _, c := range []struct {
		in       string
		size     int
		str, raw string
	}{
		{"", 8, "", ""},
		{"abc", 8, "abc", "abc"},
		{"a\tb", 8, "a       b", "a       b"},
		{"a\tbc\td", 4, "a   bc  d", "a   bc  d"},
		{"\u00e9\tb", 4, "\u00e9   b", "\xc3\xa9  b"},
		{"a\nbc\td", 4, "a\nbc  d", "a\nbc  d"},
		{"a\r\tb", 4, "a\r    b", "a\r    b"},
		{"\t\t", 3, "      ", "      "},
		{"a\tb", 0, "ab", "ab"},
		{"a\tb", -1, "ab", "ab"},
		{"a\tb", 1, "a b", "a b"},
		{"12345678\tx", 8, "12345678        x", "12345678        x"},
	} {
		got, err := ExpandTabs(c.in, c.size, nil)
		require.NoError(t, err)
		assert.Equal(t, c.str, got)
		got, err = ExpandTabsBytes(c.in, c.size, nil)
		require.NoError(t, err)
		assert.Equal(t, c.raw, got)
	}
}

// TestHugeResults: the size is refused before anything is allocated.
func TestHugeResults(t *testing.T) {
	const huge = int(^uint(0) >> 1)
	tabs := strings.Repeat("\t", 1000)
	long := strings.Repeat("x", 1000)
	for name, f := range map[string]func(Grow) (string, error){
		"ljust":      func(g Grow) (string, error) { return PadRight("a", 1, huge, "\u20ac", g) },
		"rjust":      func(g Grow) (string, error) { return PadLeft("a", 1, huge, " ", g) },
		"center":     func(g Grow) (string, error) { return Center("a", 1, huge, " ", g) },
		"zfill":      func(g Grow) (string, error) { return ZFill("a", 1, huge, g) },
		"expandtabs": func(g Grow) (string, error) { return ExpandTabs(tabs, huge, g) },
		"replace":    func(g Grow) (string, error) { return Replace(long, "x", strings.Repeat("y", 1<<20), -1, g) },
		"interleave": func(g Grow) (string, error) { return ReplaceBytes(long, "", strings.Repeat("y", 1<<20), -1, g) },
	} {
		got, err := f(refuse)
		assert.Error(t, err, name)
		assert.Empty(t, got, name)
	}
	for _, f := range []func() (string, error){
		func() (string, error) { return PadRight("a", 1, huge, "\u20ac", nil) },
		func() (string, error) { return ZFill("a", 1, huge, nil) },
		func() (string, error) { return ExpandTabs(tabs, huge, nil) },
	} {
		_, err := f()
		assert.ErrorIs(t, err, ErrTooLarge)
	}
}

var errRefused = errors.New("refused")

func refuse(int) error { return errRefused }

// TestEmptyFill: the caller refuses it, but it must not count to the width.
func TestEmptyFill(t *testing.T) {
	got, err := PadLeft("a", 1, int(^uint(0)>>1), "", nil)
	require.NoError(t, err)
	assert.Equal(t, "a", got)
}
