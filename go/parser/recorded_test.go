package parser_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/parser"
)

// recorded is what CPython 3.14 made of a source; tools/syntaxerrors/record.py
// writes it.
type recorded struct {
	Source string
	Mode   string
	Dump   string
	Kind   string
	Msg    string
	Place  []int
	Text   string
}

var modes = map[string]parser.Mode{
	"": parser.ModuleMode, "single": parser.InteractiveMode, "eval": parser.ExpressionMode,
}

// lookupName knows the names that the recorded sources use.
func lookupName(name string) (rune, bool) {
	r, ok := map[string]rune{"BULLET": '•', "LATIN SMALL LETTER A": 'a'}[name]
	return r, ok
}

func readRecorded(t testing.TB, path string) []recorded {
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var cases []recorded
	lines := bufio.NewScanner(bytes.NewReader(data))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var c recorded
		require.NoError(t, json.Unmarshal(lines.Bytes(), &c))
		cases = append(cases, c)
	}
	require.NoError(t, lines.Err())
	return cases
}

func (c recorded) parse() (ast.Mod, error) {
	return parser.ParseOptions([]byte(c.Source), parser.Options{
		Filename: "<test>", Mode: modes[c.Mode], Text: true, LookupName: lookupName,
	})
}

func (c recorded) check(t *testing.T) {
	mod, err := c.parse()
	if c.Kind == "" {
		require.NoError(t, err, "%q", c.Source)
		assert.Equal(t, c.Dump, ast.Dump(mod, "", true), "%q", c.Source)
		return
	}
	want := &parser.SyntaxError{Kind: c.Kind, Msg: c.Msg, Filename: "<test>"}
	if c.Place != nil {
		want.HasPlace, want.HasText, want.Text = true, true, c.Text
		want.Line, want.Col, want.EndLine, want.EndCol = c.Place[0], c.Place[1], c.Place[2], c.Place[3]
	}
	var got *parser.SyntaxError
	require.ErrorAs(t, err, &got, "%q", c.Source)
	assert.Equal(t, want, got, "%q (%s)", c.Source, c.Mode)
}

func TestRecordedTrees(t *testing.T) {
	cases := readRecorded(t, "testdata/valid.txt")
	require.Greater(t, len(cases), 300)
	for _, c := range cases {
		c.check(t)
	}
}

func TestRecordedErrors(t *testing.T) {
	cases := readRecorded(t, "testdata/errors.txt")
	require.Greater(t, len(cases), 300)
	for _, c := range cases {
		require.NotEmpty(t, c.Kind, "%q", c.Source)
		c.check(t)
	}
}
