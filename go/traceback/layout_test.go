package traceback

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDedent(t *testing.T) {
	for in, want := range map[string]string{
		"":                     "",
		"  a\n    b\n":         "a\n  b\n",
		"  a\n \t \n  b":       "a\n\nb",
		"\ta\n  b":             "\ta\n  b",
		" \ta\n \tb\n \t\tc":   "a\nb\n\tc",
		"  \n\t":               "\n",
		"\u3000a\n\u3000b":     "\u3000a\n\u3000b",
		"    a\n\x0c\n    b\n": "a\n\nb\n",
	} {
		assert.Equal(t, want, dedent(in), "%q", in)
	}
}

func TestCharOffset(t *testing.T) {
	for _, c := range []struct {
		line      string
		col, want int
	}{{"abc", 2, 2}, {"abc", 9, 3}, {"abc", -1, 0}, {"é1", 2, 1}, {"é1", 1, 1}, {"a😀b", 3, 2}, {"a😀b", 5, 2}, {"", 0, 0}} {
		assert.Equal(t, c.want, charOffset(c.line, c.col), "%+v", c)
	}
}

func TestCut(t *testing.T) {
	assert.Equal(t, "é2", cut("1é23", 1, 3))
	assert.Equal(t, "23", cut("1é23", 2, 99))
	assert.Equal(t, "", cut("1é23", 9, 3))
	assert.Equal(t, "1", cut("1é23", -4, 1))
}

func TestDisplayWidth(t *testing.T) {
	assert.Equal(t, 9, displayWidth("abc", 9))
	assert.Equal(t, 5, displayWidth("a日本b", 3))
	assert.Equal(t, 1, displayWidth("é日", 1))
	assert.Equal(t, 3, displayWidth("é日", 9))
	for c, wide := range map[rune]bool{'a': false, 'é': false, '日': true, 'Ａ': true, '😀': true, 0x0301: false, 0x1100: true, 0x3FFFD: true, 0x10FFFF: false} {
		assert.Equal(t, wide, isWide(c), "%U", c)
	}
	for i := 1; i < len(wideRanges); i++ {
		assert.Less(t, wideRanges[i-1][1], wideRanges[i][0])
	}
}
