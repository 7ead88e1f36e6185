package traceback

import (
	"strings"
	"testing"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEscapeSurrogates(t *testing.T) {
	for in, want := range map[string]string{
		"plain é 😀":                "plain é 😀",
		"a\xed\xb2\x80b":           `a\udc80b`,
		"\xed\xa0\xbd\xed\xb8\x80": `\ud83d\ude00`,
		"cut \xed\xa0":             "cut \xed\xa0",
	} {
		assert.Equal(t, want, escapeSurrogates(in))
	}
}

// failing fails after some writes.
type failing struct{ left int }

func (f *failing) Write(p []byte) (int, error) {
	if f.left--; f.left < 0 {
		return 0, errors.New("full")
	}
	return len(p), nil
}

func TestWriterFails(t *testing.T) {
	e := &Exception{Type: "G", Group: []*Exception{{Type: "A", Notes: []string{"n"}}, {Type: "B"}}}
	for n := range 5 {
		assert.ErrorContains(t, Render(&failing{n}, e, nil), "full")
	}
}

func TestClipAtCharacter(t *testing.T) {
	var b strings.Builder
	require.ErrorIs(t, RenderLimited(&b, &Exception{Type: "é😀x"}, nil, 5), ErrTruncated)
	assert.Equal(t, "é", b.String())
	require.ErrorIs(t, RenderLimited(&b, &Exception{Type: "x"}, nil, -1), ErrTruncated)
}

func TestMargin(t *testing.T) {
	var b strings.Builder
	o := &output{w: &b, depth: 2}
	o.emit("a\n\nb\x0cc\r\nd")
	assert.Equal(t, "    | a\n    | \n    | b\x0c    | c\r\n    | d", b.String())
}
