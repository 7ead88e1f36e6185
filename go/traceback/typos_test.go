package traceback

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestTypos has sources with the word in it that CPython 3.14 corrects, and
// with what; "" where it gives no advice.
func TestTypos(t *testing.T) {
	for _, c := range []struct {
		source      string
		line        int
		word, right string
	}{
		{"ror x in y: # why\n  pass", 1, "ror", "for"},
		{"desf f(a,\n  b):\n  pass", 1, "desf", "def"},
		{"while a > b nr c and \\\n  d:\n  pass", 1, "nr", "or"},
		{"if (f(a) is nt\n  b):\n  pass", 1, "nt", "not"},
		{"x = 1\nrlturn floor", 2, "", ""},
		{"def f():\n    rlturn floor", 2, "rlturn", "return"},
		{"for x in y:\n    yeld x[a] + b", 2, "", ""},
		{"return a\naise V(b)", 2, "", ""},
		{"for x in y:\n    z\nif x ein y: break", 3, "", ""},
		{"a, b, c, d, e, f, g, h, i, j = 1\nx = y nad z", 2, "", ""},
		{"a, b, c, d, e, f, g, h, i, j = 1\nif x:\n    y\nx = y nad z", 4, "nad", "and"},
		{"a, b, c, d, e, f, g, h, i, j = 1\ndef x():\n    y\nx = y nad z", 4, "", ""},
		{"try:\n    a\n    clss B:\n        c\nfinally:\n    pass", 3, "clss", "class"},
		{"if a:\n    b\nelsee:\n    c", 3, "elsee", "else"},
		{strings.Repeat("x", 1100) + " = 1\nx = y nad z", 2, "", ""},
		{"x = 'a\nx nad y", 1, "", ""},
	} {
		s := &Syntax{Msg: Some("invalid syntax"), Text: Some("text"), Line: Some(c.line), FromParser: true, Source: Some(c.source)}
		got := rendered(t, &Exception{Type: "SyntaxError", Syntax: s}, nil)
		if c.right == "" {
			assert.NotContains(t, got, "Did you mean", c.source)
			continue
		}
		assert.Contains(t, got, "invalid syntax. Did you mean '"+c.right+"'?\n", c.source)
		assert.Contains(t, got, "\n    "+strings.Repeat(" ", caretColumn(got))+strings.Repeat("^", len(c.word))+"\n")
		assert.Equal(t, c.word, strings.Split(got, "\n")[1][4+caretColumn(got):][:len(c.word)])
		s.FromParser = false
		assert.NotContains(t, rendered(t, &Exception{Type: "SyntaxError", Syntax: s}, nil), "Did you mean")
	}
}

// TestTriesAreBounded: many hostile errors cost no more than a few.
func TestTriesAreBounded(t *testing.T) {
	p := &speller{tries: 10}
	for range 20 {
		assert.False(t, p.acceptable("f(a fr b"))
	}
	assert.LessOrEqual(t, p.tries, 0)
	assert.False(t, p.acceptable("pass"))
	assert.True(t, (&speller{tries: 1}).acceptable("pass"))
}

// caretColumn is where the carets begin, without the indentation of the line.
func caretColumn(rendered string) int {
	return strings.IndexByte(strings.Split(rendered, "\n")[2], '^') - 4
}

func TestLastStatement(t *testing.T) {
	for _, c := range []struct {
		source        string
		line          int
		generic, rest int
	}{
		{"x\nb c", 2, 0, 0},
		{"if a:\n  x\nb c", 3, 1, 1},
		{"if a: x\nb c", 2, 1, 1},
		{"def f():\n  x\nb c", 3, 0, 0},
		{"async def f():\n  x\nb c", 3, 0, 0},
		{"def f():\n  if a:\n    x\n  b c", 4, 2, 2},
		{"if a:\n  if b:\n    if c: pass\nb c", 4, 3, 3},
		{"if a:\n  x\nelse:\n  b c", 4, 1, 0},
		{"try:\n  x\nexcept:\n  b c", 4, 0, 0},
		{"try:\n  x\nexcept:\n  y\nb c", 5, 1, 1},
		{"match a:\n  case 1:\n    x\nb c", 4, 1, 1},
		{"match = 1\nb c", 2, 0, 0},
		{"class A:\n  b c", 2, 0, 0},
	} {
		assert.Equal(t, c.generic, lastStatement(c.source, c.line, true), c.source)
		assert.Equal(t, c.rest, lastStatement(c.source, c.line, false), c.source)
	}
}

func TestSimilarKeywords(t *testing.T) {
	for word, want := range map[string][]string{
		"whille": {"while", "while"},
		"esle":   {"else", "del", "elif"},
		"x":      nil,
		"zzzzzz": nil,
	} {
		assert.Equal(t, want, similarKeywords(word), word)
	}
	assert.Empty(t, similarKeywords(strings.Repeat("while", 1000)))
}
