package text

// The expected values are recorded from CPython 3.14.

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

type codecCase struct {
	in, encoding, errors string
	want                 string
	start, end           int
	reason, message      string
}

func (c codecCase) check(t *testing.T, convert func(string, Codec, Handler, Grow) (string, error)) {
	codec, ok := LookupCodec(c.encoding)
	require.True(t, ok)
	handler, ok := LookupHandler(c.errors)
	require.True(t, ok)
	got, err := convert(c.in, codec, handler, nil)
	assert.Equal(t, c.want, got, "%+v", c)
	if c.message == "" {
		assert.NoError(t, err, "%+v", c)
		return
	}
	problem, ok := err.(*CodecError)
	require.True(t, ok, "%+v", c)
	assert.Equal(t, [2]int{c.start, c.end}, [2]int{problem.Start, problem.End}, "%+v", c)
	assert.Equal(t, c.reason, problem.Reason)
	assert.Equal(t, c.message, problem.Error())
}

// codecs lists the encodings that cannot encode everything, utf-8 and utf-8-sig
// first, with one of the tables.
func codecs() []Codec {
	list := []Codec{CodecPage + 5}
	for c := CodecLatin1; c >= CodecUTF8; c-- {
		list = append(list, c)
	}
	slices.Reverse(list)
	return list
}

func codecOf(t *testing.T, name string) Codec {
	c, ok := LookupCodec(name)
	require.True(t, ok)
	return c
}

func TestEncode(t *testing.T) {
	for _, c := range []codecCase{
		{"a\u00e9\u20ac\U0001f600b", "utf-8", "strict", "a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80b", 0, 0, "", ""},
		{"a\u00e9\u20ac\U0001f600b", "utf-8-sig", "strict", "\xef\xbb\xbfa\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80b", 0, 0, "", ""},
		{"a\u00e9\u20ac\U0001f600b", "utf-16", "strict", "\xff\xfea\x00\xe9\x00\xac =\xd8\x00\xdeb\x00", 0, 0, "", ""},
		{"a\u00e9\u20ac\U0001f600b", "utf-16-le", "strict", "a\x00\xe9\x00\xac =\xd8\x00\xdeb\x00", 0, 0, "", ""},
		{"a\u00e9\u20ac\U0001f600b", "utf-16-be", "strict", "\x00a\x00\xe9 \xac\xd8=\xde\x00\x00b", 0, 0, "", ""},
		{"a\u00e9\u20ac\U0001f600b", "utf-32", "strict", "\xff\xfe\x00\x00a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00b\x00\x00\x00", 0, 0, "", ""},
		{"a\u00e9\u20ac\U0001f600b", "utf-32-le", "strict", "a\x00\x00\x00\xe9\x00\x00\x00\xac \x00\x00\x00\xf6\x01\x00b\x00\x00\x00", 0, 0, "", ""},
		{"a\u00e9\u20ac\U0001f600b", "utf-32-be", "strict", "\x00\x00\x00a\x00\x00\x00\xe9\x00\x00 \xac\x00\x01\xf6\x00\x00\x00\x00b", 0, 0, "", ""},
		{"a\u00e9\u20ac\U0001f600b", "ascii", "strict", "", 1, 4, "ordinal not in range(128)", "'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)"},
		{"a\u00e9\u20ac\U0001f600b", "latin-1", "strict", "", 2, 4, "ordinal not in range(256)", "'latin-1' codec can't encode characters in position 2-3: ordinal not in range(256)"},
		{"a\u00e9\u20ac\U0001f600b", "cp1252", "strict", "", 3, 4, "character maps to <undefined>", "'charmap' codec can't encode character '\\U0001f600' in position 3: character maps to <undefined>"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-8", "strict", "", 1, 3, "surrogates not allowed", "'utf-8' codec can't encode characters in position 1-2: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-8", "surrogateescape", "", 1, 3, "surrogates not allowed", "'utf-8' codec can't encode characters in position 1-2: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-8", "surrogatepass", "a\xed\xa0\x80\xed\xb2\x80b", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-8", "ignore", "ab", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-8-sig", "strict", "", 1, 3, "surrogates not allowed", "'utf-8' codec can't encode characters in position 1-2: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-8-sig", "surrogateescape", "", 1, 3, "surrogates not allowed", "'utf-8' codec can't encode characters in position 1-2: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-8-sig", "surrogatepass", "\xef\xbb\xbfa\xed\xa0\x80\xed\xb2\x80b", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-8-sig", "ignore", "\xef\xbb\xbfab", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-16", "strict", "", 1, 2, "surrogates not allowed", "'utf-16' codec can't encode character '\\ud800' in position 1: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-16", "surrogateescape", "", 1, 2, "surrogates not allowed", "'utf-16' codec can't encode character '\\ud800' in position 1: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-16", "surrogatepass", "\xff\xfea\x00\x00\xd8\x80\xdcb\x00", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-16", "ignore", "\xff\xfea\x00b\x00", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-16-le", "strict", "", 1, 2, "surrogates not allowed", "'utf-16-le' codec can't encode character '\\ud800' in position 1: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-16-le", "surrogateescape", "", 1, 2, "surrogates not allowed", "'utf-16-le' codec can't encode character '\\ud800' in position 1: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-16-le", "surrogatepass", "a\x00\x00\xd8\x80\xdcb\x00", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-16-le", "ignore", "a\x00b\x00", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-16-be", "strict", "", 1, 2, "surrogates not allowed", "'utf-16-be' codec can't encode character '\\ud800' in position 1: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-16-be", "surrogateescape", "", 1, 2, "surrogates not allowed", "'utf-16-be' codec can't encode character '\\ud800' in position 1: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-16-be", "surrogatepass", "\x00a\xd8\x00\xdc\x80\x00b", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-16-be", "ignore", "\x00a\x00b", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-32", "strict", "", 1, 2, "surrogates not allowed", "'utf-32' codec can't encode character '\\ud800' in position 1: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-32", "surrogateescape", "", 1, 2, "surrogates not allowed", "'utf-32' codec can't encode character '\\ud800' in position 1: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-32", "surrogatepass", "\xff\xfe\x00\x00a\x00\x00\x00\x00\xd8\x00\x00\x80\xdc\x00\x00b\x00\x00\x00", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-32", "ignore", "\xff\xfe\x00\x00a\x00\x00\x00b\x00\x00\x00", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-32-le", "strict", "", 1, 2, "surrogates not allowed", "'utf-32-le' codec can't encode character '\\ud800' in position 1: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-32-le", "surrogateescape", "", 1, 2, "surrogates not allowed", "'utf-32-le' codec can't encode character '\\ud800' in position 1: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-32-le", "surrogatepass", "a\x00\x00\x00\x00\xd8\x00\x00\x80\xdc\x00\x00b\x00\x00\x00", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-32-le", "ignore", "a\x00\x00\x00b\x00\x00\x00", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-32-be", "strict", "", 1, 2, "surrogates not allowed", "'utf-32-be' codec can't encode character '\\ud800' in position 1: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-32-be", "surrogateescape", "", 1, 2, "surrogates not allowed", "'utf-32-be' codec can't encode character '\\ud800' in position 1: surrogates not allowed"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-32-be", "surrogatepass", "\x00\x00\x00a\x00\x00\xd8\x00\x00\x00\xdc\x80\x00\x00\x00b", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "utf-32-be", "ignore", "\x00\x00\x00a\x00\x00\x00b", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "ascii", "strict", "", 1, 3, "ordinal not in range(128)", "'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "ascii", "surrogateescape", "", 1, 3, "ordinal not in range(128)", "'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "ascii", "surrogatepass", "", 1, 3, "ordinal not in range(128)", "'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "ascii", "ignore", "ab", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "latin-1", "strict", "", 1, 3, "ordinal not in range(256)", "'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256)"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "latin-1", "surrogateescape", "", 1, 3, "ordinal not in range(256)", "'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256)"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "latin-1", "surrogatepass", "", 1, 3, "ordinal not in range(256)", "'latin-1' codec can't encode characters in position 1-2: ordinal not in range(256)"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "latin-1", "ignore", "ab", 0, 0, "", ""},
		{"a\xed\xa0\x80\xed\xb2\x80b", "cp1252", "strict", "", 1, 3, "character maps to <undefined>", "'charmap' codec can't encode characters in position 1-2: character maps to <undefined>"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "cp1252", "surrogateescape", "", 1, 3, "character maps to <undefined>", "'charmap' codec can't encode characters in position 1-2: character maps to <undefined>"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "cp1252", "surrogatepass", "", 1, 3, "character maps to <undefined>", "'charmap' codec can't encode characters in position 1-2: character maps to <undefined>"},
		{"a\xed\xa0\x80\xed\xb2\x80b", "cp1252", "ignore", "ab", 0, 0, "", ""},
		{"\xed\xb2\x80\xed\xb3\xbf\xed\xa0\x80", "utf-8", "surrogateescape", "", 2, 3, "surrogates not allowed", "'utf-8' codec can't encode character '\\ud800' in position 2: surrogates not allowed"},
		{"\xed\xb2\x80\xed\xb3\xbf\xed\xa0\x80", "utf-8-sig", "surrogateescape", "", 2, 3, "surrogates not allowed", "'utf-8' codec can't encode character '\\ud800' in position 2: surrogates not allowed"},
		{"\xed\xb2\x80\xed\xb3\xbf\xed\xa0\x80", "utf-16", "surrogateescape", "", 0, 1, "surrogates not allowed", "'utf-16' codec can't encode character '\\udc80' in position 0: surrogates not allowed"},
		{"\xed\xb2\x80\xed\xb3\xbf\xed\xa0\x80", "utf-16-le", "surrogateescape", "", 0, 1, "surrogates not allowed", "'utf-16-le' codec can't encode character '\\udc80' in position 0: surrogates not allowed"},
		{"\xed\xb2\x80\xed\xb3\xbf\xed\xa0\x80", "utf-16-be", "surrogateescape", "", 0, 1, "surrogates not allowed", "'utf-16-be' codec can't encode character '\\udc80' in position 0: surrogates not allowed"},
		{"\xed\xb2\x80\xed\xb3\xbf\xed\xa0\x80", "utf-32", "surrogateescape", "", 0, 1, "surrogates not allowed", "'utf-32' codec can't encode character '\\udc80' in position 0: surrogates not allowed"},
		{"\xed\xb2\x80\xed\xb3\xbf\xed\xa0\x80", "utf-32-le", "surrogateescape", "", 0, 1, "surrogates not allowed", "'utf-32-le' codec can't encode character '\\udc80' in position 0: surrogates not allowed"},
		{"\xed\xb2\x80\xed\xb3\xbf\xed\xa0\x80", "utf-32-be", "surrogateescape", "", 0, 1, "surrogates not allowed", "'utf-32-be' codec can't encode character '\\udc80' in position 0: surrogates not allowed"},
		{"\xed\xb2\x80\xed\xb3\xbf\xed\xa0\x80", "ascii", "surrogateescape", "", 2, 3, "ordinal not in range(128)", "'ascii' codec can't encode character '\\ud800' in position 2: ordinal not in range(128)"},
		{"\xed\xb2\x80\xed\xb3\xbf\xed\xa0\x80", "latin-1", "surrogateescape", "", 2, 3, "ordinal not in range(256)", "'latin-1' codec can't encode character '\\ud800' in position 2: ordinal not in range(256)"},
		{"\xed\xb2\x80\xed\xb3\xbf\xed\xa0\x80", "cp1252", "surrogateescape", "", 0, 3, "character maps to <undefined>", "'charmap' codec can't encode characters in position 0-2: character maps to <undefined>"},
		{"\u0100\u0101\u00e9\u0081", "utf-8", "strict", "\xc4\x80\xc4\x81\xc3\xa9\xc2\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-8", "replace", "\xc4\x80\xc4\x81\xc3\xa9\xc2\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-8", "backslashreplace", "\xc4\x80\xc4\x81\xc3\xa9\xc2\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-8", "xmlcharrefreplace", "\xc4\x80\xc4\x81\xc3\xa9\xc2\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-8-sig", "strict", "\xef\xbb\xbf\xc4\x80\xc4\x81\xc3\xa9\xc2\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-8-sig", "replace", "\xef\xbb\xbf\xc4\x80\xc4\x81\xc3\xa9\xc2\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-8-sig", "backslashreplace", "\xef\xbb\xbf\xc4\x80\xc4\x81\xc3\xa9\xc2\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-8-sig", "xmlcharrefreplace", "\xef\xbb\xbf\xc4\x80\xc4\x81\xc3\xa9\xc2\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-16", "strict", "\xff\xfe\x00\x01\x01\x01\xe9\x00\x81\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-16", "replace", "\xff\xfe\x00\x01\x01\x01\xe9\x00\x81\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-16", "backslashreplace", "\xff\xfe\x00\x01\x01\x01\xe9\x00\x81\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-16", "xmlcharrefreplace", "\xff\xfe\x00\x01\x01\x01\xe9\x00\x81\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-16-le", "strict", "\x00\x01\x01\x01\xe9\x00\x81\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-16-le", "replace", "\x00\x01\x01\x01\xe9\x00\x81\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-16-le", "backslashreplace", "\x00\x01\x01\x01\xe9\x00\x81\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-16-le", "xmlcharrefreplace", "\x00\x01\x01\x01\xe9\x00\x81\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-16-be", "strict", "\x01\x00\x01\x01\x00\xe9\x00\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-16-be", "replace", "\x01\x00\x01\x01\x00\xe9\x00\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-16-be", "backslashreplace", "\x01\x00\x01\x01\x00\xe9\x00\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-16-be", "xmlcharrefreplace", "\x01\x00\x01\x01\x00\xe9\x00\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-32", "strict", "\xff\xfe\x00\x00\x00\x01\x00\x00\x01\x01\x00\x00\xe9\x00\x00\x00\x81\x00\x00\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-32", "replace", "\xff\xfe\x00\x00\x00\x01\x00\x00\x01\x01\x00\x00\xe9\x00\x00\x00\x81\x00\x00\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-32", "backslashreplace", "\xff\xfe\x00\x00\x00\x01\x00\x00\x01\x01\x00\x00\xe9\x00\x00\x00\x81\x00\x00\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-32", "xmlcharrefreplace", "\xff\xfe\x00\x00\x00\x01\x00\x00\x01\x01\x00\x00\xe9\x00\x00\x00\x81\x00\x00\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-32-le", "strict", "\x00\x01\x00\x00\x01\x01\x00\x00\xe9\x00\x00\x00\x81\x00\x00\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-32-le", "replace", "\x00\x01\x00\x00\x01\x01\x00\x00\xe9\x00\x00\x00\x81\x00\x00\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-32-le", "backslashreplace", "\x00\x01\x00\x00\x01\x01\x00\x00\xe9\x00\x00\x00\x81\x00\x00\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-32-le", "xmlcharrefreplace", "\x00\x01\x00\x00\x01\x01\x00\x00\xe9\x00\x00\x00\x81\x00\x00\x00", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-32-be", "strict", "\x00\x00\x01\x00\x00\x00\x01\x01\x00\x00\x00\xe9\x00\x00\x00\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-32-be", "replace", "\x00\x00\x01\x00\x00\x00\x01\x01\x00\x00\x00\xe9\x00\x00\x00\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-32-be", "backslashreplace", "\x00\x00\x01\x00\x00\x00\x01\x01\x00\x00\x00\xe9\x00\x00\x00\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "utf-32-be", "xmlcharrefreplace", "\x00\x00\x01\x00\x00\x00\x01\x01\x00\x00\x00\xe9\x00\x00\x00\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "ascii", "strict", "", 0, 4, "ordinal not in range(128)", "'ascii' codec can't encode characters in position 0-3: ordinal not in range(128)"},
		{"\u0100\u0101\u00e9\u0081", "ascii", "replace", "????", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "ascii", "backslashreplace", "\\u0100\\u0101\\xe9\\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "ascii", "xmlcharrefreplace", "&#256;&#257;&#233;&#129;", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "latin-1", "strict", "", 0, 2, "ordinal not in range(256)", "'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)"},
		{"\u0100\u0101\u00e9\u0081", "latin-1", "replace", "??\xe9\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "latin-1", "backslashreplace", "\\u0100\\u0101\xe9\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "latin-1", "xmlcharrefreplace", "&#256;&#257;\xe9\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "cp1252", "strict", "", 0, 2, "character maps to <undefined>", "'charmap' codec can't encode characters in position 0-1: character maps to <undefined>"},
		{"\u0100\u0101\u00e9\u0081", "cp1252", "replace", "??\xe9?", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "cp1252", "backslashreplace", "\\u0100\\u0101\xe9\\x81", 0, 0, "", ""},
		{"\u0100\u0101\u00e9\u0081", "cp1252", "xmlcharrefreplace", "&#256;&#257;\xe9&#129;", 0, 0, "", ""},
	} {
		c.check(t, Encode)
	}
}

func TestDecode(t *testing.T) {
	for _, c := range []codecCase{
		{"a\xff", "utf-8", "strict", "", 1, 2, "invalid start byte", "'utf-8' codec can't decode byte 0xff in position 1: invalid start byte"},
		{"a\xff", "utf-8", "replace", "a\ufffd", 0, 0, "", ""},
		{"\xc3", "utf-8", "strict", "", 0, 1, "unexpected end of data", "'utf-8' codec can't decode byte 0xc3 in position 0: unexpected end of data"},
		{"\xc3", "utf-8", "replace", "\ufffd", 0, 0, "", ""},
		{"\xe2\x82", "utf-8", "strict", "", 0, 2, "unexpected end of data", "'utf-8' codec can't decode bytes in position 0-1: unexpected end of data"},
		{"\xe2\x82", "utf-8", "replace", "\ufffd", 0, 0, "", ""},
		{"\xe2(\xa1", "utf-8", "strict", "", 0, 1, "invalid continuation byte", "'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte"},
		{"\xe2(\xa1", "utf-8", "replace", "\ufffd(\ufffd", 0, 0, "", ""},
		{"\xed\xa0\x80", "utf-8", "strict", "", 0, 1, "invalid continuation byte", "'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte"},
		{"\xed\xa0\x80", "utf-8", "replace", "\ufffd\ufffd\ufffd", 0, 0, "", ""},
		{"\xed\xa0", "utf-8", "strict", "", 0, 1, "invalid continuation byte", "'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte"},
		{"\xed\xa0", "utf-8", "replace", "\ufffd\ufffd", 0, 0, "", ""},
		{"\xf0\x90\x80", "utf-8", "strict", "", 0, 3, "unexpected end of data", "'utf-8' codec can't decode bytes in position 0-2: unexpected end of data"},
		{"\xf0\x90\x80", "utf-8", "replace", "\ufffd", 0, 0, "", ""},
		{"\xf4\x90\x80\x80", "utf-8", "strict", "", 0, 1, "invalid continuation byte", "'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte"},
		{"\xf4\x90\x80\x80", "utf-8", "replace", "\ufffd\ufffd\ufffd\ufffd", 0, 0, "", ""},
		{"\xc0\x80", "utf-8", "strict", "", 0, 1, "invalid start byte", "'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte"},
		{"\xc0\x80", "utf-8", "replace", "\ufffd\ufffd", 0, 0, "", ""},
		{"\xf5a", "utf-8", "strict", "", 0, 1, "invalid start byte", "'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte"},
		{"\xf5a", "utf-8", "replace", "\ufffda", 0, 0, "", ""},
		{"\xe0\x80", "utf-8", "strict", "", 0, 1, "invalid continuation byte", "'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte"},
		{"\xe0\x80", "utf-8", "replace", "\ufffd\ufffd", 0, 0, "", ""},
		{"\xf0\x8f", "utf-8", "strict", "", 0, 1, "invalid continuation byte", "'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte"},
		{"\xf0\x8f", "utf-8", "replace", "\ufffd\ufffd", 0, 0, "", ""},
		{"\xe2\x82a", "utf-8", "strict", "", 0, 2, "invalid continuation byte", "'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte"},
		{"\xe2\x82a", "utf-8", "replace", "\ufffda", 0, 0, "", ""},
		{"\xef\xbf\xbd\xff", "utf-8", "strict", "", 3, 4, "invalid start byte", "'utf-8' codec can't decode byte 0xff in position 3: invalid start byte"},
		{"\xef\xbf\xbd\xff", "utf-8", "replace", "\ufffd\ufffd", 0, 0, "", ""},
		{"\xed\xa0\x80\xff\xf0\x90", "utf-8", "surrogatepass", "", 3, 4, "invalid start byte", "'utf-8' codec can't decode byte 0xff in position 3: invalid start byte"},
		{"\xed\xa0\x80\xff\xf0\x90", "utf-8", "surrogateescape", "\xed\xb3\xad\xed\xb2\xa0\xed\xb2\x80\xed\xb3\xbf\xed\xb3\xb0\xed\xb2\x90", 0, 0, "", ""},
		{"\xed\xa0\x80\xff\xf0\x90", "utf-8", "backslashreplace", "\\xed\\xa0\\x80\\xff\\xf0\\x90", 0, 0, "", ""},
		{"\xed\xa0\x80\xff\xf0\x90", "utf-8", "ignore", "", 0, 0, "", ""},
		{"\xef\xbb\xbfa\xff", "utf-8-sig", "strict", "", 1, 2, "invalid start byte", "'utf-8' codec can't decode byte 0xff in position 1: invalid start byte"},
		{"\xef\xbb\xbfa\xff", "utf-8-sig", "replace", "a\ufffd", 0, 0, "", ""},
		{"\xef\xbb\xbf\xef\xbb\xbf", "utf-8-sig", "strict", "\ufeff", 0, 0, "", ""},
		{"\xef\xbb", "utf-8-sig", "strict", "", 0, 2, "unexpected end of data", "'utf-8' codec can't decode bytes in position 0-1: unexpected end of data"},
		{"\xff\xfea\x00\xff", "utf-16", "strict", "", 4, 5, "truncated data", "'utf-16-le' codec can't decode byte 0xff in position 4: truncated data"},
		{"\xff\xfea\x00\xff", "utf-16", "replace", "a\ufffd", 0, 0, "", ""},
		{"\xfe\xff\x00a\xd8\x00", "utf-16", "strict", "", 4, 6, "unexpected end of data", "'utf-16-be' codec can't decode bytes in position 4-5: unexpected end of data"},
		{"\xfe\xff\x00a\xd8\x00", "utf-16", "surrogatepass", "a\xed\xa0\x80", 0, 0, "", ""},
		{"a", "utf-16", "strict", "", 0, 1, "truncated data", "'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data"},
		{"\x00\xd8", "utf-16-le", "strict", "", 0, 2, "unexpected end of data", "'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data"},
		{"\x00\xd8", "utf-16-le", "surrogatepass", "\xed\xa0\x80", 0, 0, "", ""},
		{"\x00\xd8", "utf-16-le", "surrogateescape", "", 0, 2, "unexpected end of data", "'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data"},
		{"\x00\xd8", "utf-16-le", "backslashreplace", "\\x00\\xd8", 0, 0, "", ""},
		{"\x00\xd8a\x00", "utf-16-le", "strict", "", 0, 2, "illegal UTF-16 surrogate", "'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate"},
		{"\x00\xd8a\x00", "utf-16-le", "surrogatepass", "\xed\xa0\x80a", 0, 0, "", ""},
		{"\x00\xd8a\x00", "utf-16-le", "surrogateescape", "", 0, 2, "illegal UTF-16 surrogate", "'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate"},
		{"\x00\xd8a\x00", "utf-16-le", "backslashreplace", "\\x00\\xd8a", 0, 0, "", ""},
		{"\x00\xdc", "utf-16-le", "strict", "", 0, 2, "illegal encoding", "'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding"},
		{"\x00\xdc", "utf-16-le", "surrogatepass", "\xed\xb0\x80", 0, 0, "", ""},
		{"\x00\xdc", "utf-16-le", "surrogateescape", "", 0, 2, "illegal encoding", "'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding"},
		{"\x00\xdc", "utf-16-le", "backslashreplace", "\\x00\\xdc", 0, 0, "", ""},
		{"=\xd8\x00\xde", "utf-16-le", "strict", "\U0001f600", 0, 0, "", ""},
		{"=\xd8\x00\xde", "utf-16-le", "surrogatepass", "\U0001f600", 0, 0, "", ""},
		{"=\xd8\x00\xde", "utf-16-le", "surrogateescape", "\U0001f600", 0, 0, "", ""},
		{"=\xd8\x00\xde", "utf-16-le", "backslashreplace", "\U0001f600", 0, 0, "", ""},
		{"\x00\xd8a", "utf-16-le", "strict", "", 0, 3, "unexpected end of data", "'utf-16-le' codec can't decode bytes in position 0-2: unexpected end of data"},
		{"\x00\xd8a", "utf-16-le", "surrogatepass", "", 2, 3, "truncated data", "'utf-16-le' codec can't decode byte 0x61 in position 2: truncated data"},
		{"\x00\xd8a", "utf-16-le", "surrogateescape", "", 0, 3, "unexpected end of data", "'utf-16-le' codec can't decode bytes in position 0-2: unexpected end of data"},
		{"\x00\xd8a", "utf-16-le", "backslashreplace", "\\x00\\xd8\\x61", 0, 0, "", ""},
		{"\x80\x81\x82", "utf-16-le", "strict", "", 2, 3, "truncated data", "'utf-16-le' codec can't decode byte 0x82 in position 2: truncated data"},
		{"\x80\x81\x82", "utf-16-le", "surrogatepass", "", 2, 3, "truncated data", "'utf-16-le' codec can't decode byte 0x82 in position 2: truncated data"},
		{"\x80\x81\x82", "utf-16-le", "surrogateescape", "\u8180\xed\xb2\x82", 0, 0, "", ""},
		{"\x80\x81\x82", "utf-16-le", "backslashreplace", "\u8180\\x82", 0, 0, "", ""},
		{"\xd8=\xde\x00\x00a", "utf-16-be", "strict", "\U0001f600a", 0, 0, "", ""},
		{"\x00\x00\xfe\xff\x00\x00\x00a", "utf-32", "strict", "a", 0, 0, "", ""},
		{"\xff\xfe\x00\x00a\x00\x00\x00", "utf-32", "strict", "a", 0, 0, "", ""},
		{"\x00\xd8\x00\x00", "utf-32-le", "strict", "", 0, 4, "code point in surrogate code point range(0xd800, 0xe000)", "'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)"},
		{"\x00\xd8\x00\x00", "utf-32-le", "surrogatepass", "\xed\xa0\x80", 0, 0, "", ""},
		{"\x00\xd8\x00\x00", "utf-32-le", "surrogateescape", "", 0, 4, "code point in surrogate code point range(0xd800, 0xe000)", "'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)"},
		{"\x00\x00\x11\x00", "utf-32-le", "strict", "", 0, 4, "code point not in range(0x110000)", "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)"},
		{"\x00\x00\x11\x00", "utf-32-le", "surrogatepass", "", 0, 4, "code point not in range(0x110000)", "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)"},
		{"\x00\x00\x11\x00", "utf-32-le", "surrogateescape", "", 0, 4, "code point not in range(0x110000)", "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)"},
		{"abc", "utf-32-le", "strict", "", 0, 3, "truncated data", "'utf-32-le' codec can't decode bytes in position 0-2: truncated data"},
		{"abc", "utf-32-le", "surrogatepass", "", 0, 3, "truncated data", "'utf-32-le' codec can't decode bytes in position 0-2: truncated data"},
		{"abc", "utf-32-le", "surrogateescape", "", 0, 3, "truncated data", "'utf-32-le' codec can't decode bytes in position 0-2: truncated data"},
		{"\xff\xff\xff\xffa\x00\x00\x00", "utf-32-le", "strict", "", 0, 4, "code point not in range(0x110000)", "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)"},
		{"\xff\xff\xff\xffa\x00\x00\x00", "utf-32-le", "surrogatepass", "", 0, 4, "code point not in range(0x110000)", "'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)"},
		{"\xff\xff\xff\xffa\x00\x00\x00", "utf-32-le", "surrogateescape", "\xed\xb3\xbf\xed\xb3\xbf\xed\xb3\xbf\xed\xb3\xbfa", 0, 0, "", ""},
		{"\x80a\x00\x00\x00", "utf-32-le", "strict", "", 4, 5, "truncated data", "'utf-32-le' codec can't decode byte 0x00 in position 4: truncated data"},
		{"\x80a\x00\x00\x00", "utf-32-le", "surrogatepass", "", 4, 5, "truncated data", "'utf-32-le' codec can't decode byte 0x00 in position 4: truncated data"},
		{"\x80a\x00\x00\x00", "utf-32-le", "surrogateescape", "", 4, 5, "truncated data", "'utf-32-le' codec can't decode byte 0x00 in position 4: truncated data"},
		{"\x00\x01\xf6\x00", "utf-32-be", "strict", "\U0001f600", 0, 0, "", ""},
		{"a\x80\xffb", "ascii", "strict", "", 1, 2, "ordinal not in range(128)", "'ascii' codec can't decode byte 0x80 in position 1: ordinal not in range(128)"},
		{"a\x80\xffb", "ascii", "replace", "a\ufffd\ufffdb", 0, 0, "", ""},
		{"a\x80\xffb", "ascii", "surrogateescape", "a\xed\xb2\x80\xed\xb3\xbfb", 0, 0, "", ""},
		{"a\x80\xffb", "ascii", "backslashreplace", "a\\x80\\xffb", 0, 0, "", ""},
		{"a\x80\xffb", "ascii", "ignore", "ab", 0, 0, "", ""},
		{"\xe9\x80", "latin-1", "strict", "\u00e9\u0080", 0, 0, "", ""},
		{"\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1", "cp1252", "strict", "", 1, 2, "character maps to <undefined>", "'charmap' codec can't decode byte 0x81 in position 1: character maps to <undefined>"},
		{"\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1", "cp1252", "replace", "\u20ac\ufffd\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\ufffd\u017d\ufffd\ufffd\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\ufffd\u017e\u0178\u00a0\u00a1", 0, 0, "", ""},
		{"\x80\x81\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d\x9e\x9f\xa0\xa1", "cp1252", "surrogateescape", "\u20ac\xed\xb2\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\xed\xb2\x8d\u017d\xed\xb2\x8f\xed\xb2\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\xed\xb2\x9d\u017e\u0178\u00a0\u00a1", 0, 0, "", ""},
	} {
		c.check(t, Decode)
	}
}

func TestLookupCodec(t *testing.T) {
	for name, want := range map[string]string{
		"utf-8":           "utf-8",
		"UTF8":            "utf-8",
		"utf_8":           "utf-8",
		"U8":              "utf-8",
		"Utf--8":          "utf-8",
		"_utf8_":          "utf-8",
		"utf\u00e98":      "utf-8",
		"cp65001":         "utf-8",
		"utf-16":          "utf-16",
		"UTF-16LE":        "utf-16-le",
		"utf_16_be":       "utf-16-be",
		"u32":             "utf-32",
		"latin-1":         "iso8859-1",
		"Latin1":          "iso8859-1",
		"L1":              "iso8859-1",
		"ISO-8859-1":      "iso8859-1",
		"iso8859_1":       "iso8859-1",
		"iso-8859-1:1987": "iso8859-1",
		"ascii":           "ascii",
		"US-ASCII":        "ascii",
		"646":             "ascii",
		"cp1252":          "cp1252",
		"windows-1252":    "cp1252",
		"utf-8-sig":       "utf-8-sig",
		"utf.8":           "",
		"u t f 8":         "",
		"nope":            "",
		"":                "",
	} {
		codec, ok := LookupCodec(name)
		assert.Equal(t, want, codec.Name(), "%q", name)
		assert.Equal(t, want != "", ok)
	}
	assert.Empty(t, Codec(200).Name())
}

// TestDecodePartial feeds byte by byte and compares with decoding at once.
func TestDecodePartial(t *testing.T) {
	const text = "a\u00e9\u20ac\U0001f600b"
	for codec := CodecUTF8; codec <= CodecUTF32BE; codec++ {
		encoded, err := Encode(text, codec, nil, nil)
		require.NoError(t, err)
		next, pending, got := codec, "", ""
		for i := range len(encoded) {
			pending += encoded[i : i+1]
			p, err := DecodePartial(pending, next, nil, false, nil)
			require.NoError(t, err)
			got += p.Text
			pending, next = pending[p.Consumed:], p.Next
		}
		assert.Equal(t, text, got, codec.Name())
		assert.Empty(t, pending)
	}
}

func TestDecodePartialWaitsForSurrogate(t *testing.T) {
	p, err := DecodePartial("a\xed\xb5", CodecUTF8, nil, false, nil)
	require.NoError(t, err)
	assert.Equal(t, Partial{Text: "a", Consumed: 1, Next: CodecUTF8}, p)
}

// TestCodecNoCopy: text that needs no conversion is passed on.
func TestCodecNoCopy(t *testing.T) {
	assert.Zero(t, testing.AllocsPerRun(10, func() {
		_, _ = Encode("plain \u20ac text", CodecUTF8, nil, nil)
		_, _ = Decode("plain \u20ac text", CodecUTF8, nil, nil)
		_, _ = Encode("plain text", CodecLatin1, nil, nil)
		_, _ = Decode("plain text", CodecASCII, nil, nil)
	}))
}

func TestCodecCharges(t *testing.T) {
	for _, codec := range codecs()[2:] {
		_, err := Encode("\u00e9", codec, replaceByMark, refuse)
		assert.ErrorIs(t, err, errRefused, codec.Name())
		_, err = Decode("\xe9\xe9\xe9\xe9", codec, replaceByMark, refuse)
		assert.ErrorIs(t, err, errRefused, codec.Name())
	}
}
