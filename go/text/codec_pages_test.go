package text

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What the tables say is compared with CPython in corpus/str_codecs; this is
// that each is whole and answers by its own name.
func TestPages(t *testing.T) {
	set := pageTables()
	require.Len(t, set.pages, 69)
	for i, p := range set.pages {
		c := CodecPage + Codec(i)
		found, ok := LookupCodec(p.name)
		assert.True(t, ok && found == c, p.name)
		assert.Equal(t, p.name, c.Name())
		table := c.single()
		require.Len(t, table.table, 256-int(table.first), p.name)
		assert.Equal(t, p.ascii, c.ASCIICompatible(), p.name)
		for r, b := range table.inverse {
			got, ok := table.decode(b)
			assert.True(t, ok && got == r, "%s: %x", p.name, b)
		}
	}
}

func TestUnknownCodec(t *testing.T) {
	for _, c := range []Codec{0, CodecPage + 69, 255} {
		assert.Empty(t, c.Name())
		assert.False(t, c.ASCIICompatible())
		_, err := Encode("a", c, nil, nil)
		assert.ErrorContains(t, err, "unknown")
		_, err = Decode("a", c, nil, nil)
		assert.ErrorContains(t, err, "unknown")
	}
}
