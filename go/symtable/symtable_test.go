package symtable

import (
	"sort"
	"strings"
	"testing"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/parser"
)

func build(t *testing.T, src string) *Table {
	t.Helper()
	mod, err := parser.Parse([]byte(src), "<test>", parser.ModuleMode)
	require.NoError(t, err)
	table, err := Build(mod, Options{})
	require.NoError(t, err)
	return table
}

var scopeNames = map[VarScope]string{
	Local: "local", GlobalExplicit: "global", GlobalImplicit: "implicit", Free: "free", Cell: "cell",
}

// show writes what the names of a scope mean, and the scopes inside it.
func show(s *Scope) string {
	var words []string
	for _, sym := range s.Order {
		word := sym.Name + ":" + scopeNames[sym.Scope]
		if sym.Flags&DefFreeClass != 0 {
			word += "+free"
		}
		words = append(words, word)
	}
	sort.Strings(words)
	text := s.Name
	if s.Inlined {
		text += "!"
	}
	text += "(" + strings.Join(words, " ") + ")"
	for _, child := range s.Children {
		text += " [" + show(child) + "]"
	}
	return text
}

func TestScopes(t *testing.T) {
	for src, want := range map[string]string{
		"x = y\n":                       "top(x:local y:implicit)",
		"def f(a):\n b = a\n global c":  "top(c:global f:local) [f(a:local b:local c:global)]",
		"def f(a):\n def g(): return a": "top(f:local) [f(a:cell g:local) [g(a:free)]]",
		"def f():\n x = 1\n def g():\n  nonlocal x\n  x = 2": "top(f:local) [f(g:local x:cell) [g(x:free)]]",
		"def f():\n x = 1\n class C:\n  x = x\n  def m(self): return x, __class__": "top(f:local) " +
			"[f(C:local x:cell) [C(m:local x:local+free) [m(__class__:free self:local x:free)]]]",
		"def f(x): return [y + x for y in x]": "top(f:local) [f(x:local) [<listcomp>!(.0:local x:free y:local)]]",
		"def f(x): return [lambda: y + x for y in x]": "top(f:local) " +
			"[f(x:cell) [<listcomp>!(.0:local x:free y:cell) [<lambda>(x:free y:free)]]]",
		"def f(x): return (y + x for y in x)": "top(f:local) [f(x:cell) [<genexpr>(.0:local x:free y:local)]]",
		"def f(x): return [(z := y) for y in x]": "top(f:local) " +
			"[f(x:local z:local) [<listcomp>!(.0:local y:local z:free)]]",
		"[(z := y) for y in x]": "top(x:implicit z:global) [<listcomp>!(.0:local y:local z:global)]",
		"class C:\n __a = 1\n def m(self): self.__b; __c": "top(C:local) " +
			"[C(_C__a:local m:local) [m(_C__c:implicit self:local)]]",
	} {
		assert.Equal(t, want, show(build(t, src).Top), src)
	}
}

func TestAnnotationScopes(t *testing.T) {
	table := build(t, "class C:\n x: T\n def f[U](self, a: U): return U")
	class := table.Top.Children[0]
	require.NotNil(t, class.Annotations)
	assert.True(t, class.NeedsClassDict)
	assert.Len(t, class.Annotated, 1)
	assert.False(t, class.Annotated[0].Conditional)
	assert.Equal(t, "__annotate__(.format:local T:implicit __classdict__:free)", show(class.Annotations))
	params := class.Children[1]
	assert.Equal(t, TypeParams, params.Kind)
	assert.Equal(t, []string{"U", "__classdict__"}, append([]string{params.Symbols["U"].Name}, params.Frees()...))
	assert.Equal(t, Cell, params.Symbols["U"].Scope)
}

func TestSuperNeedsTheClass(t *testing.T) {
	table := build(t, "class C:\n def m(self): super().m()")
	class := table.Top.Children[0]
	assert.True(t, class.NeedsClassCell)
	assert.Equal(t, []string{"__class__"}, class.Children[0].Frees())
}

func TestMangle(t *testing.T) {
	for _, c := range [][3]string{
		{"C", "__x", "_C__x"}, {"__C", "__x", "_C__x"}, {"C", "__x__", "__x__"}, {"C", "_x", "_x"},
		{"", "__x", "__x"}, {"___", "__x", "__x"}, {"C", "__a.b", "__a.b"}, {"C", "x", "x"},
	} {
		assert.Equal(t, c[2], Mangle(c[0], c[1]))
	}
}

func TestErrorsStopTheBuild(t *testing.T) {
	for src, want := range map[string]string{
		"def f(a, a): pass":                "duplicate argument 'a' in function definition",
		"def f():\n nonlocal x":            "no binding for nonlocal 'x' found",
		"class C:\n [(z := 1) for x in y]": "assignment expression within a comprehension cannot be used in a class body",
		"def f():\n print(x)\n global x":   "name 'x' is used prior to global declaration",
	} {
		mod, err := parser.Parse([]byte(src), "<test>", parser.ModuleMode)
		require.NoError(t, err)
		_, err = Build(mod, Options{})
		var e *Error
		require.True(t, errors.As(err, &e), src)
		assert.Equal(t, want, e.Msg)
		assert.False(t, e.Recursion)
	}
}

func TestNestingIsLimited(t *testing.T) {
	deep := ast.Expr(&ast.Name{ID: "x"})
	for range 10000 {
		deep = &ast.UnaryOp{Op: ast.Not, Operand: deep}
	}
	_, err := Build(&ast.Expression{Body: deep}, Options{})
	var e *Error
	require.True(t, errors.As(err, &e))
	assert.True(t, e.Recursion)
}
