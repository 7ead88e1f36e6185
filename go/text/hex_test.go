package text

// The expected values are recorded from CPython 3.14.

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestFromHex(t *testing.T) {
	for _, c := range []struct{ in, want, message string }{
		{"", "", ""},
		{"00ff", "\x00\xff", ""},
		{"0", "", "fromhex() arg must contain an even number of hexadecimal digits"},
		{"abc", "", "fromhex() arg must contain an even number of hexadecimal digits"},
		{" ab\ncd\t", "\xab\xcd", ""},
		{"a b", "", "non-hexadecimal number found in fromhex() arg at position 1"},
		{"zz", "", "non-hexadecimal number found in fromhex() arg at position 0"},
		{"abz", "", "non-hexadecimal number found in fromhex() arg at position 2"},
		{"ab\u20ac", "", "non-hexadecimal number found in fromhex() arg at position 2"},
		{"zz\u20ac", "", "non-hexadecimal number found in fromhex() arg at position 2"},
		{"00 1", "", "fromhex() arg must contain an even number of hexadecimal digits"},
		{"00 1 ", "", "non-hexadecimal number found in fromhex() arg at position 4"},
		{"\u0663", "", "non-hexadecimal number found in fromhex() arg at position 0"},
		{"AbCd", "\xab\xcd", ""},
		{"ab\x00", "", "non-hexadecimal number found in fromhex() arg at position 2"},
		{"ab\u0085", "", "non-hexadecimal number found in fromhex() arg at position 2"},
		{"ab\x1c", "", "non-hexadecimal number found in fromhex() arg at position 2"},
	} {
		got, err := FromHex(c.in)
		assert.Equal(t, c.want, got)
		if c.message == "" {
			require.NoError(t, err)
		} else {
			assert.EqualError(t, err, c.message, "%q", c.in)
		}
	}
	_, err := FromHexBytes("zz\xff")
	assert.EqualError(t, err, "non-hexadecimal number found in fromhex() arg at position 0")
}

func TestHex(t *testing.T) {
	for _, c := range []struct {
		in, sep string
		group   int
		want    string
	}{
		{"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t", ":", 1, "00:01:02:03:04:05:06:07:08:09"},
		{"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t", ":", 2, "0001:0203:0405:0607:0809"},
		{"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t", ":", 3, "00:010203:040506:070809"},
		{"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t", ":", -3, "000102:030405:060708:09"},
		{"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t", ":", 0, "00010203040506070809"},
		{"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t", ":", 100, "00010203040506070809"},
		{"", ":", 1, ""},
		{"\xff", "", 1, "ff"},
		{"\xff\x00", "-", -9, "ff00"},
	} {
		assert.Equal(t, c.want, Hex(c.in, c.sep, c.group))
		assert.Equal(t, len(c.want), HexSize(c.in, c.sep, c.group))
	}
	assert.Equal(t, "0001", Hex("\x00\x01", ":", -int(^uint(0)>>1)-1))
}
