package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestIndex(t *testing.T) {
	for _, s := range []string{"", "a", sample, strings.Repeat(sample, 20), strings.Repeat("\u20ac", 64), strings.Repeat("\u00e9", 65)} {
		x := NewIndex(s)
		all := runes(s)
		assert.Equal(t, len(all), x.Len())
		off := 0
		for i, r := range all {
			assert.Equal(t, off, x.Offset(s, i))
			assert.Equal(t, i, x.Position(s, off))
			assert.Equal(t, r, x.Rune(s, i))
			off += RuneSize(r)
		}
		assert.Equal(t, len(s), x.Offset(s, len(all)))
		assert.Equal(t, len(all), x.Position(s, len(s)))
		assert.Zero(t, x.Offset(s, min(-1, len(s))))
		assert.LessOrEqual(t, 8*len(x.offsets), IndexSize(len(all)))
	}
}
