package traceback

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/pynterp/pynterp/go/position"
)

// frameOf renders a frame that covers what stands between « and » in a source.
func frameOf(source string) string {
	start, end := strings.Index(source, "«"), strings.Index(source, "»")-len("«")
	source = strings.NewReplacer("«", "", "»", "").Replace(source)
	at := func(offset int) (line, col int32) {
		before := source[:offset]
		return int32(strings.Count(before, "\n") + 1), int32(offset - strings.LastIndexByte(before, '\n') - 1)
	}
	var pos position.Range
	pos.Line, pos.Col = at(start)
	pos.EndLine, pos.EndCol = at(end)
	r := &renderer{out: &output{}, lines: files{"f": source}, parseBudget: maxParsed}
	_, shown, _ := strings.Cut(r.frame(Frame{Filename: "f", Name: "g", Pos: pos}), "\n")
	return shown
}

func TestCarets(t *testing.T) {
	for source, want := range map[string]string{
		"«a»":                           "    a\n",
		"  «a.b»  # why":                "    a.b  # why\n    ^^^\n",
		"x = «a + b»":                   "    x = a + b\n        ~~^~~\n",
		"x = «(a)//(b)»":                "    x = (a)//(b)\n        ~~~^^~~~\n",
		"x = «a[0][1]»":                 "    x = a[0][1]\n        ~~~~^^^\n",
		"y, x = «f(1)(2)»":              "    y, x = f(1)(2)\n           ~~~~^^^\n",
		"x = «f(1)»":                    "    x = f(1)\n",
		"return «f(1)»":                 "    return f(1)\n",
		"return «a.f(1)»":               "    return a.f(1)\n           ~~~^^^\n",
		"x = «f(1)»; y":                 "    x = f(1); y\n",
		"x = «not a»":                   "    x = not a\n        ^^^^^\n",
		"é + «日 + 1»":                   "    é + 日 + 1\n        ~~~^~~\n",
		"x = «a[\n 1]»":                 "    x = a[\n        ~^\n     1]\n     ^^\n",
		"x = «(\n1\n+\n2\n)»":           "    x = (\n        ~\n    1\n    ~\n    +\n    ^\n    2\n    ~\n    )\n    ~\n",
		"x = «[\n1,\n2,\n3,\n4\n]» + 1": "    x = [\n        ^\n    ...<4 lines>...\n    ] + 1\n    ^\n",
		"«# nothing»":                   "    # nothing\n",
	} {
		assert.Equal(t, want, frameOf(source), source)
	}
}

// TestParseBudget: when it is spent, the carets have no marks within.
func TestParseBudget(t *testing.T) {
	r := &renderer{out: &output{}, lines: files{"f": "x = a + b"}, parseBudget: 5}
	frame := Frame{Filename: "f", Name: "g", Pos: position.Range{Line: 1, Col: 4, EndLine: 1, EndCol: 9}}
	assert.Equal(t, "  File \"f\", line 1, in g\n    x = a + b\n        ^^^^^\n", r.frame(frame))
}

// TestDeepSource: nesting beyond the parser's limits gives plain carets.
func TestDeepSource(t *testing.T) {
	deep := strings.Repeat("(", 300) + strings.Repeat(")", 300)
	assert.Equal(t, "    x = "+deep+"\n        "+strings.Repeat("^", 600)+"\n", frameOf("x = «"+deep+"»"))
	chain := strings.Repeat("-", 100000) + "1"
	assert.Contains(t, frameOf("x = «"+chain+"»"), "^")
}

// FuzzFrame looks for panics: positions need not fit the source.
func FuzzFrame(f *testing.F) {
	f.Add("x = a + b\n", int32(1), int32(4), int32(1), int32(9))
	f.Add("\x0c é(\n\x1c\t日[", int32(1), int32(2), int32(2), int32(99))
	f.Add("", int32(-5), int32(0), int32(1<<30), int32(0))
	f.Fuzz(func(t *testing.T, source string, line, col, endLine, endCol int32) {
		pos := position.Range{Line: line, Col: col, EndLine: endLine, EndCol: endCol}
		got := rendered(t, &Exception{Type: "E", Frames: []Frame{{Filename: "f", Name: "g", Pos: pos}}}, files{"f": source})
		assert.Contains(t, got, "  File \"f\", line ")
	})
}
