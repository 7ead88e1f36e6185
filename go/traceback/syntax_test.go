package traceback

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// FuzzSyntax looks for panics and for text without bound: a program may set
// the attributes of a SyntaxError to anything.
func FuzzSyntax(f *testing.F) {
	f.Add("invalid syntax", "whille x:\n", "whille x:\n", 1, 8, 1, 9)
	f.Add("m", "", "", -1, 1<<62, -1, -1<<63)
	f.Add("invalid syntax", "\u3000é", "\x0c\\", 1<<40, 3, 0, 1<<62)
	f.Fuzz(func(t *testing.T, msg, line, source string, row, col, endRow, endCol int) {
		s := Syntax{Msg: Some(msg), Text: Some(line), Line: Some(row), Col: Some(col), EndLine: Some(endRow),
			EndCol: Some(endCol), FromParser: true, Source: Some(source)}
		got := rendered(t, &Exception{Type: "SyntaxError", Syntax: &s}, nil)
		assert.True(t, strings.HasPrefix(got, "  File \"<string>\", line "))
		assert.Less(t, len(got), 2*maxCarets+4*(len(line)+len(msg)+len(source))+200)
	})
}

func TestSyntaxWithoutAttributes(t *testing.T) {
	assert.Equal(t, "SyntaxError: <no detail available>\n", rendered(t, &Exception{Type: "SyntaxError", Syntax: &Syntax{}}, nil))
	s := &Syntax{Filename: Some("f.py"), Msg: Some("m")}
	assert.Equal(t, "S: m (f.py)\n", rendered(t, &Exception{Type: "S", Syntax: s}, nil))
}

// TestSyntaxWithOddAttributes: a program may set the attributes to what is no
// int.
func TestSyntaxWithOddAttributes(t *testing.T) {
	s := &Syntax{Filename: Some("f.py"), Msg: Some("m"), Text: Some("text"), OddLine: Some("x"), Col: Some(1)}
	assert.Equal(t, "  File \"f.py\", line x\n    text\n    ^^^^\nS: m\n", rendered(t, &Exception{Type: "S", Syntax: s}, nil))
	s.OddEndLine, s.EndCol = Some("x"), Some(3)
	assert.Equal(t, "  File \"f.py\", line x\n    text\n    ^^\nS: m\n", rendered(t, &Exception{Type: "S", Syntax: s}, nil))
	s.OddCol = true
	assert.Equal(t, "  File \"f.py\", line x\nS: m\n", rendered(t, &Exception{Type: "S", Syntax: s}, nil))
}
