package text

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestLookupHandler(t *testing.T) {
	for _, name := range []string{"strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"} {
		h, ok := LookupHandler(name)
		assert.True(t, ok && h != nil, name)
	}
	_, ok := LookupHandler("foo")
	assert.False(t, ok)
}

func TestHandlerDirection(t *testing.T) {
	for _, h := range []Handler{xmlCharRefReplace, NameReplaceHandler(nil)} {
		_, err := Decode("\xff", CodecUTF8, h, nil)
		assert.EqualError(t, err, "don't know how to handle UnicodeDecodeError in error callback")
	}
	assert.EqualError(t, &HandlerTypeError{}, "don't know how to handle UnicodeEncodeError in error callback")
}

func TestNameReplace(t *testing.T) {
	h := NameReplaceHandler(func(r rune) (string, bool) { return "EURO SIGN", r == 0x20AC })
	got, err := Encode("a\u20ac\u0100", CodecASCII, h, nil)
	require.NoError(t, err)
	assert.Equal(t, `a\N{EURO SIGN}\u0100`, got)
}

// TestHandlerPositions: a handler may go on anywhere, and its text must be
// encodable.
func TestHandlerPositions(t *testing.T) {
	calls := 0
	back := func(e *CodecError) (Replacement, error) {
		calls++
		if calls == 1 {
			return Replacement{Text: "<", Resume: e.Start - 1}, nil
		}
		return Replacement{Text: ">", Resume: e.End + 1}, nil
	}
	got, err := Encode("a\u20acbc", CodecASCII, back, nil)
	require.NoError(t, err)
	assert.Equal(t, "a<a>c", got)

	calls = 0
	got, err = Decode("a\xffbc", CodecUTF8, back, nil)
	require.NoError(t, err)
	assert.Equal(t, "a<a>c", got)

	far := func(e *CodecError) (Replacement, error) { return Replacement{Resume: 1 << 40}, nil }
	got, err = Encode("a\u20acbc", CodecLatin1, far, nil)
	require.NoError(t, err)
	assert.Equal(t, "a", got)

	for _, codec := range codecs() {
		_, err = Encode("a\xed\xa0\x80", codec, func(e *CodecError) (Replacement, error) {
			return Replacement{Text: "\u4e00", Resume: e.End}, nil
		}, nil)
		require.IsType(t, &CodecError{}, err, codec.Name())
		assert.Equal(t, 1, err.(*CodecError).Start)
	}
}

// TestRawReplacement: bytes go out as they are, in whole units only.
func TestRawReplacement(t *testing.T) {
	raw := func(e *CodecError) (Replacement, error) {
		return Replacement{Bytes: "\xff\xfe", IsBytes: true, Resume: e.End}, nil
	}
	for codec, want := range map[Codec]string{CodecUTF8: "a\xff\xfe", CodecUTF16BE: "\x00a\xff\xfe", codecOf(t, "cp1252"): "a\xff\xfe"} {
		got, err := Encode("a\xed\xa0\x80", codec, raw, nil)
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
	_, err := Encode("a\xed\xa0\x80", CodecUTF32LE, raw, nil)
	assert.EqualError(t, err, `'utf-32-le' codec can't encode character '\ud800' in position 1: surrogates not allowed`)
}

// TestReplacementsAreCharged: a long run of what cannot be encoded is replaced
// at once, and that is charged for as it grows.
func TestReplacementsAreCharged(t *testing.T) {
	long := strings.Repeat("\u00e9", 1<<16)
	for _, h := range []Handler{backslashReplace, xmlCharRefReplace, NameReplaceHandler(func(rune) (string, bool) { return "A NAME", true })} {
		charged := 0
		r, err := h(&CodecError{Object: long, to: len(long), grow: func(n int) error {
			charged += n
			return nil
		}})
		require.NoError(t, err)
		assert.GreaterOrEqual(t, charged, len(r.Text))
		_, err = h(&CodecError{Object: long, to: len(long), grow: refuse})
		assert.ErrorIs(t, err, errRefused)
	}
}
