package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/pynterp"
	"github.com/pynterp/pynterp/tools/internal/repo"
)

func rules(t *testing.T) grammar {
	g, err := loadGrammar()
	require.NoError(t, err)
	return g
}

// TestGrammarIsComplete: every hole has a rule, and every rule is used.
func TestGrammarIsComplete(t *testing.T) {
	g := rules(t)
	used := map[string]bool{"stmt": true, "final": true}
	for name, r := range g {
		require.NotEmpty(t, r.alternatives, name)
		for _, a := range r.alternatives {
			for _, m := range hole.FindAllStringSubmatch(strings.Join(a.lines, "\n"), -1) {
				used[m[1]] = true
				special := m[1] == "v" || m[1] == "lv" || m[1] == "stmts"
				assert.True(t, special || g[m[1]] != nil || atoms[m[1]] != nil, "<%s> in %s", m[1], name)
			}
		}
	}
	for name := range g {
		assert.True(t, used[name] || used[strings.TrimSuffix(name, ".leaf")], "rule %s is not used", name)
	}
}

func TestProgramsAreReproducibleAndValid(t *testing.T) {
	g := rules(t)
	seen := map[string]bool{}
	for seed := range uint64(25) {
		source := generate(g, seed)
		require.Equal(t, source, generate(g, seed))
		require.False(t, seen[source])
		seen[source] = true
		_, err := pynterp.Compile([]byte(source), "prog.py")
		require.NoError(t, err, source)
		assert.Empty(t, interpret(source).Error, source)
	}
}

func TestBadGrammar(t *testing.T) {
	for text, want := range map[string]string{
		"| a\n":       "no name",
		"a\n| x\na\n": "no name",
		"two words\n": "no name",
	} {
		assert.ErrorContains(t, grammar{}.read(text), want, text)
	}
}

func TestParenthesize(t *testing.T) {
	low, infix := parseAlternative("| a or b"), parseAlternative("| a + b")
	for _, c := range []struct {
		text          string
		a             *alternative
		before, after string
		want          string
	}{
		{"a or b", low, "f(", ")", "a or b"},
		{"a or b", low, "x + ", "", "(a or b)"},
		{"a or b", low, "x = ", "", "a or b"},
		{"a or b", low, "x == ", "", "(a or b)"},
		{"a + b", infix, "c * ", "", "a + b"},
		{"a + b", infix, "", ".x", "(a + b)"},
		{"5", nil, "", ".x", "(5)"},
		{"'s'", nil, "", ".x", "'s'"},
		{"name", nil, "", "[0]", "name"},
		{"{1}", infix, "f'{", "}'", "({1})"},
	} {
		assert.Equal(t, c.want, parenthesize(c.text, c.a, c.before, c.after, false), c.text)
	}
}

func TestReduce(t *testing.T) {
	source := "a = 1\nif a:\n    for b in c:\n        wanted()\n        other()\nelse:\n    x\ndef f():\n    pass\ntry:\n    y\nfinally:\n    z\n"
	asked := 0
	got := reduce(source, 500, func(s string) bool {
		asked++
		return strings.Contains(s, "wanted()") && strings.Contains(s, "a = 1")
	})
	assert.Equal(t, "a = 1\nwanted()\n", got)
	assert.Less(t, asked, 100)
	assert.Equal(t, source, reduce(source, 500, func(string) bool { return false }))
}

func TestCompare(t *testing.T) {
	one := outcome{Stdout: "a\n<f at 0x12>\n", Type: "E", Message: "m", Traceback: "t"}
	same := one
	same.Stdout = "a\n<f at 0xffff>\n"
	d, decided := compare(one, same)
	assert.True(t, decided)
	assert.Nil(t, d)
	other := one
	other.Stdout, other.Message = "a\nb\n", "n"
	d, _ = compare(one, other)
	assert.Equal(t, &difference{"stdout line 2", "<f>", "b"}, d)
	other.Stdout = one.Stdout
	d, _ = compare(one, other)
	assert.Equal(t, "raises line 1\n  CPython \"E: m\"\n  pynterp \"E: n\"", d.String())
	other = one
	other.Traceback = "u"
	d, _ = compare(one, other)
	assert.Equal(t, &difference{"traceback line 1", "t", "u"}, d)
	for _, o := range []outcome{{Error: "limit"}, {Type: "RecursionError"}, {Stdout: "! MemoryError"}} {
		_, decided = compare(one, o)
		assert.False(t, decided)
	}
}

// TestOracle needs a CPython 3.14 in $PYNTERP_ORACLE; nothing is fetched for it.
func TestOracle(t *testing.T) {
	python := os.Getenv(repo.OracleVariable)
	if python == "" {
		t.Skip("no CPython 3.14 in $" + repo.OracleVariable)
	}
	o, err := startOracle(python)
	require.NoError(t, err)
	defer o.Close()
	got, err := o.run("print('é', hash('a'))\nraise KeyError(1)\n")
	require.NoError(t, err)
	assert.Equal(t, outcome{
		Stdout: "é 4644417185603328019\n", Type: "KeyError", Message: "1",
		Traceback: "Traceback (most recent call last):\n  File \"prog.py\", line 2, in <module>\n    raise KeyError(1)\nKeyError: 1\n",
	}, got)
	assert.Equal(t, got, interpret("print('é', hash('a'))\nraise KeyError(1)\n"))
	d, want, err := differ(o, "import sys\nprint('sys' in dir())\n")
	require.NoError(t, err)
	assert.NotNil(t, d, "the sandbox has no sys")
	assert.Equal(t, "True\n", want.Stdout)
}
