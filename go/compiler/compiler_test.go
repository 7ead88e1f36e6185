package compiler

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/parser"
	"github.com/pynterp/pynterp/go/position"
)

var update = flag.Bool("update", false, "write the listings in testdata anew; review the difference")

func parse(t *testing.T, src string, mode parser.Mode) ast.Mod {
	t.Helper()
	mod, err := parser.Parse([]byte(src), "<test>", mode)
	require.NoError(t, err, src)
	return mod
}

// compileOK compiles a module and verifies its code.
func compileOK(t *testing.T, src string) *bytecode.Code {
	t.Helper()
	code, err := Compile(parse(t, src, parser.ModuleMode), Options{Filename: "<test>"})
	require.NoError(t, err, src)
	require.NoError(t, bytecode.Verify(code), "%s\n%s", src, bytecode.Dis(code))
	return code
}

// TestListings compares programs with their listings. A case is a title after
// "=== ", the source, a line "---", and the listing.
func TestListings(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var out strings.Builder
		for _, part := range strings.Split("\n"+string(data), "\n=== ")[1:] {
			title, rest, _ := strings.Cut(part, "\n")
			src, want, _ := strings.Cut(rest+"\n", "\n---\n")
			got := bytecode.Dis(compileOK(t, src+"\n"))
			out.WriteString("=== " + title + "\n" + src + "\n---\n" + got)
			if !*update {
				assert.Equal(t, strings.TrimRight(want, "\n"), strings.TrimRight(got, "\n"), "%s: %s", file, title)
			}
		}
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(out.String()), 0o644))
		}
	}
}

// TestErrors checks texts and places of errors; a case is a line of source,
// with \n for line ends, then the place and the text.
func TestErrors(t *testing.T) {
	data, err := os.ReadFile("testdata/errors.tsv")
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	require.Greater(t, len(lines), 80)
	for _, line := range lines {
		fields := strings.Split(line, "\t")
		require.Len(t, fields, 3, line)
		src := strings.ReplaceAll(fields[0], `\n`, "\n")
		_, err := Compile(parse(t, src, parser.ModuleMode), Options{})
		var e *Error
		if !assert.True(t, errors.As(err, &e), "%s: %v", src, err) {
			continue
		}
		assert.Equal(t, fields[2], e.Msg, src)
		assert.Equal(t, fields[1], extent(e.Range), src)
	}
}

func extent(r position.Range) string {
	return strings.Join([]string{itoa(r.Line), itoa(r.Col), itoa(r.EndLine), itoa(r.EndCol)}, ",")
}

func itoa(n int32) string {
	if n >= 10 {
		return itoa(n/10) + itoa(n%10)
	}
	return string(rune('0' + n))
}

func TestNestingIsLimited(t *testing.T) {
	deep := ast.Expr(&ast.Name{ID: "x"})
	for range 10000 {
		deep = &ast.UnaryOp{Op: ast.Not, Operand: deep}
	}
	_, err := Compile(&ast.Expression{Body: deep}, Options{Mode: Eval})
	var e *Error
	require.True(t, errors.As(err, &e))
	assert.Equal(t, "RecursionError", e.Kind)
	assert.Equal(t, "maximum recursion depth exceeded during compilation", e.Msg)
}

// TestChains: long chains of attributes, calls and subscripts compile without
// deep recursion, in the order of the source.
func TestChains(t *testing.T) {
	for _, link := range []string{".b", "()", "[0]", ".b()", "(x.y(z))[1].c"} {
		mod, err := parser.Parse([]byte("def f():\n    a"+strings.Repeat(link, 1200)), "x", parser.ModuleMode)
		require.NoError(t, err)
		code, err := Compile(mod, Options{})
		require.NoError(t, err)
		require.NoError(t, bytecode.Verify(code))
	}
	// The pieces end where the chain begins, which is a constant.
	mod, err := parser.Parse([]byte("0"+strings.Repeat("[1]", 2*chainPiece)), "x", parser.ModuleMode)
	require.NoError(t, err)
	code, err := Compile(mod, Options{})
	require.NoError(t, err)
	assert.Equal(t, bytecode.LoadInt, code.Ins[0].Op)
	for n, ok := range map[int]bool{20000: true, 20001: false} {
		mod, err := parser.Parse([]byte("a"+strings.Repeat(".b", n)), "x", parser.ModuleMode)
		require.NoError(t, err)
		_, err = Compile(mod, Options{})
		assert.Equal(t, ok, err == nil, n)
	}
}

func TestRepeatedCleanUpsAreLimited(t *testing.T) {
	var src strings.Builder
	src.WriteString("def f():\n")
	for i := range 20 {
		pad := strings.Repeat(" ", i+1)
		src.WriteString(pad + "try: return g()\n" + pad + "finally:\n")
	}
	src.WriteString(strings.Repeat(" ", 22) + "h()\n")
	_, err := Compile(parse(t, src.String(), parser.ModuleMode), Options{})
	var e *Error
	require.True(t, errors.As(err, &e))
	assert.Equal(t, "MemoryError", e.Kind)
}

// TestLargePrograms compiles what does not fit the registers; the verifier
// checks that it stays inside the window.
func TestLargePrograms(t *testing.T) {
	names := func(n int, sep string) string {
		list := make([]string, n)
		for i := range list {
			list[i] = "x" + itoa(int32(i))
		}
		return strings.Join(list, sep)
	}
	nest := func(n int, open, mid, end string) string {
		return strings.Repeat(open, n) + mid + strings.Repeat(end, n)
	}
	for title, src := range map[string]string{
		"locals":       "def f():\n " + names(400, " = ") + " = 1\n return " + names(400, "+"),
		"cells":        "def f():\n " + names(400, " = ") + " = 1\n def g(): return " + names(400, "+"),
		"parameters":   "def f(" + names(300, ",") + "):\n def g(): return x299, x1\n del x250\n return x250",
		"arguments":    "f(" + names(300, ",") + ", **k)",
		"keywords":     "f(" + names(300, "=a, ") + "=b)",
		"nested list":  "def f(a): return " + nest(90, "[a, ", "a", "]"),
		"nested call":  "def f(a): return " + nest(90, "f(a, a, ", "a", ")"),
		"nested yield": "def f(a): return " + nest(90, "[a, ", "(yield a)", "]"),
		"chain":        "x = " + strings.Repeat("a + ", 20000) + "a",
		"comparisons":  "x = " + strings.Repeat("a < ", 900) + "a",
		"elements":     "x = [" + strings.Repeat("a, ", 2000) + "]; y = {" + strings.Repeat("a: b, ", 2000) + "}",
		"text":         `x = f"` + strings.Repeat("{a}b", 300) + `"`,
		"targets":      "def f(x):\n " + names(300, ",") + " = x\n *a, " + names(300, ",") + " = x",
		"captures":     "def f(x):\n match x:\n  case [*r, " + names(100, ",") + "]: return x99",
		"comprehended": "x = [0" + strings.Repeat(" for x in y", 100) + "]",
		"elif":         "if a: pass\n" + strings.Repeat("elif b: pass\n", 2000),
	} {
		t.Run(title, func(t *testing.T) { compileOK(t, src+"\n") })
	}
}

func TestModes(t *testing.T) {
	code, err := Compile(parse(t, "x + 1", parser.ExpressionMode), Options{Mode: Eval})
	require.NoError(t, err)
	assert.Equal(t, bytecode.Return, code.Ins[len(code.Ins)-1].Op)

	code, err = Compile(parse(t, "x = 1\n", parser.ModuleMode), Options{NamesInMapping: true})
	require.NoError(t, err)
	assert.Equal(t, 1, code.LocalsSlot)
	assert.Equal(t, bytecode.StoreName, code.Ins[1].Op)
	require.NoError(t, bytecode.Verify(code))
}

func TestConstantsAreKeptApart(t *testing.T) {
	code := compileOK(t, "x = (0.0, -0.0, 0, False, 1, 1.0, True, '1', b'1')\n")
	require.Len(t, code.Consts, 1)
	tuple, ok := code.Consts[0].(bytecode.Tuple)
	require.True(t, ok)
	assert.Equal(t, bytecode.Tuple{0.0, tuple[1], int64(0), false, int64(1), 1.0, true, "1", bytecode.Bytes("1")}, tuple)
	negative, ok := tuple[1].(float64)
	require.True(t, ok)
	assert.Negative(t, 1/negative)
}

func TestWarnings(t *testing.T) {
	for src, want := range map[string]string{
		"x is 1\n":        `"is" with 'int' literal. Did you mean "=="?`,
		"x is not 'a'\n":  `"is not" with 'str' literal. Did you mean "!="?`,
		"assert (x, y)\n": "assertion is always true, perhaps remove parentheses?",
		"[1](2)\n":        "'list' object is not callable; perhaps you missed a comma?",
		"x is None\n":     "",
	} {
		got := ""
		_, err := Compile(parse(t, src, parser.ModuleMode), Options{Warn: func(_ position.Range, msg string) { got = msg }})
		require.NoError(t, err)
		assert.Equal(t, want, got, src)
	}
}

func TestCleanDoc(t *testing.T) {
	for doc, want := range map[string]string{
		"\n  a\n\tb\n      c\n   \n ": "\na\n      b\n    c\n \n",
		"  a\n  b\n\tc":               "a\nb\n      c",
		"a\n \n   \n    x\n  ":        "a\n\n\nx\n",
		"":                            "",
	} {
		assert.Equal(t, want, cleanDoc(doc))
	}
}
