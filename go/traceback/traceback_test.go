package traceback

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/text"
)

// recording is one program of testdata/recorded.json, which testdata/record.py
// writes under CPython.
type recording struct {
	Name, Source, Want string
	Exceptions         []recordedException
}

type recordedException struct {
	Type, Message, Suggestion string
	Failed, Suppress          bool
	Notes                     []string
	Frames                    []recordedFrame
	Syntax                    *recordedSyntax
	Cause, Context            *int
	Group                     []int
}

type recordedFrame struct {
	filename, name string
	pos            position.Range
}

func (f *recordedFrame) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&f.filename, &f.name, &f.pos.Line, &f.pos.Col, &f.pos.EndLine, &f.pos.EndCol})
}

type recordedSyntax struct {
	Msg, Filename, Text, Source *string
	Line, EndLine, Col, EndCol  *int
	Parser                      bool
}

func optional[T any](p *T) Optional[T] {
	if p == nil {
		return Optional[T]{}
	}
	return Some(*p)
}

func (s *recordedSyntax) syntax() *Syntax {
	if s == nil {
		return nil
	}
	return &Syntax{
		Msg: optional(s.Msg), Filename: optional(s.Filename), Text: optional(s.Text),
		Line: optional(s.Line), EndLine: optional(s.EndLine), Col: optional(s.Col), EndCol: optional(s.EndCol),
		FromParser: s.Parser, Source: optional(s.Source),
	}
}

// exception rebuilds the data, cycles included.
func (r *recording) exception() *Exception {
	all := make([]*Exception, len(r.Exceptions))
	for i := range all {
		all[i] = &Exception{}
	}
	at := func(i *int) *Exception {
		if i == nil {
			return nil
		}
		return all[*i]
	}
	for i, x := range r.Exceptions {
		e := all[i]
		*e = Exception{
			Type: x.Type, Message: unescape(x.Message), StrFailed: x.Failed, Suggestion: x.Suggestion, Syntax: x.Syntax.syntax(),
			Notes: x.Notes, Cause: at(x.Cause), Context: at(x.Context), SuppressContext: x.Suppress,
		}
		for _, f := range x.Frames {
			e.Frames = append(e.Frames, Frame{Filename: f.filename, Name: f.name, Pos: f.pos})
		}
		for _, n := range x.Group {
			e.Group = append(e.Group, all[n])
		}
	}
	return all[0]
}

// unescape turns the characters that stand for lone surrogates into those.
func unescape(s string) string {
	var out []byte
	for _, r := range s {
		if r >= 0xF0000 && r < 0xF0800 {
			r += 0xD800 - 0xF0000
		}
		out = text.AppendRune(out, r)
	}
	return string(out)
}

// files is Lines for sources by name.
type files map[string]string

func (f files) Line(filename string, n int) (string, bool) {
	source, ok := f[filename]
	if !ok || n < 1 {
		return "", false
	}
	lines := strings.Split(strings.TrimSuffix(source, "\n"), "\n")
	if n > len(lines) {
		return "", false
	}
	return lines[n-1] + "\n", true
}

func recordings(t *testing.T) []recording {
	data, err := os.ReadFile(filepath.Join("testdata", "recorded.json"))
	require.NoError(t, err)
	var all []recording
	require.NoError(t, json.Unmarshal(data, &all))
	require.Greater(t, len(all), 100)
	return all
}

// TestRecordings compares with CPython, byte for byte.
func TestRecordings(t *testing.T) {
	for _, r := range recordings(t) {
		t.Run(r.Name, func(t *testing.T) {
			var b strings.Builder
			require.NoError(t, Render(&b, r.exception(), files{"case.py": r.Source}))
			assert.Equal(t, r.Want, b.String())
		})
	}
}

// TestLimit: every cap gives the start of the whole text.
func TestLimit(t *testing.T) {
	for _, r := range recordings(t) {
		lines := files{"case.py": r.Source}
		for _, limit := range []int{0, 1, 40, len(r.Want) / 2, len(r.Want) - 1} {
			var b strings.Builder
			require.ErrorIs(t, RenderLimited(&b, r.exception(), lines, limit), ErrTruncated, r.Name)
			assert.LessOrEqual(t, b.Len(), limit)
			assert.Less(t, limit-b.Len(), 4, r.Name)
			assert.True(t, strings.HasPrefix(r.Want, b.String()), r.Name)
		}
		var b strings.Builder
		require.NoError(t, RenderLimited(&b, r.exception(), lines, len(r.Want)))
		assert.Equal(t, r.Want, b.String())
	}
}

// TestNoSource: without Lines there are only the names of the frames.
func TestNoSource(t *testing.T) {
	e := &Exception{Type: "E", Frames: []Frame{
		{Filename: "f.py", Name: "g", Pos: position.Range{Line: 3, Col: 1, EndLine: 3, EndCol: 4}},
		{Filename: "f.py", Name: "h", Pos: position.Range{Line: -1, Col: -1, EndLine: -1, EndCol: -1}},
	}}
	var b strings.Builder
	require.NoError(t, Render(&b, e, nil))
	assert.Equal(t, "Traceback (most recent call last):\n  File \"f.py\", line 3, in g\n  File \"f.py\", line None, in h\nE\n", b.String())
	require.NoError(t, Render(&b, nil, nil))
}
