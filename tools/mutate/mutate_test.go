package main

import (
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestPlan: every guard of the table is where the table says, every entry of
// the policy has cases, and the switched sources are Go.
func TestPlan(t *testing.T) {
	guards, sources, err := plan(filepath.Join("..", ".."))
	require.NoError(t, err)
	names := map[string]bool{}
	sites := 0
	for _, g := range guards {
		assert.False(t, names[g.Name], "%s is there twice", g.Name)
		names[g.Name] = true
		assert.NotEmpty(t, g.About, g.Name)
		if strings.HasPrefix(g.Name, "site:") {
			sites++
		}
		if kind, _, ok := strings.Cut(g.Name, ":"); ok && kind != "site" {
			assert.NotEmpty(t, g.Cases, "no case names %s", g.Name)
		}
	}
	assert.Greater(t, sites, 50)
	for name := range spareSites {
		assert.True(t, names[name], "%s is spared but not there", name)
	}
	for name, text := range sources {
		_, err := parser.ParseFile(token.NewFileSet(), name, text, 0)
		assert.NoError(t, err)
	}
}

func write(t *testing.T, text string) *files {
	t.Helper()
	root := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(root, "go", "p"), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(root, "go", "p", "a.go"), []byte(text), 0o644))
	return &files{root: root, all: map[string]*file{}}
}

const sample = `package p

func (t *T) guard(x int) error {
	if x > limit {
		return errTooLarge
	}
	return t.reserve(x)
}
`

func TestRewrite(t *testing.T) {
	fs := write(t, sample)
	require.NoError(t, fs.apply("one", Edit{File: "p/a.go", Func: "T.guard", Body: "return nil"}))
	require.NoError(t, fs.apply("two", Edit{File: "p/a.go", Func: "T.guard", Old: "x > limit", New: "!OFF && x > limit"}))
	f, err := fs.open("p/a.go")
	require.NoError(t, err)
	sites := f.sites("a.go")
	require.Len(t, sites, 1)
	assert.Equal(t, "site:a:T.guard.1", sites[0].Name)
	sources, err := fs.sources()
	require.NoError(t, err)
	require.Len(t, sources, 2)
	got := string(sources[filepath.Join(fs.root, "go", "p", "a.go")])
	assert.Contains(t, got, "if mutant == \"one\" {\n\t\treturn nil\n\t}")
	assert.Contains(t, got, `if !(mutant == "two") && x > limit {`)
	assert.Contains(t, got, `return mutantErr("site:a:T.guard.1", func() error { return t.reserve(x) })`)
}

func TestStaleEntriesAreErrors(t *testing.T) {
	for name, e := range map[string]Edit{
		"a file that is gone":     {File: "p/b.go", Func: "T.guard", Body: "return nil"},
		"a function that is gone": {File: "p/a.go", Func: "guard", Body: "return nil"},
		"a text that is gone":     {File: "p/a.go", Func: "T.guard", Old: "x >= limit", New: "OFF"},
		"a text that is twice":    {File: "p/a.go", Func: "T.guard", Old: "return", New: "OFF"},
	} {
		assert.Error(t, write(t, sample).apply("g", e), name)
	}
}

func TestOutcome(t *testing.T) {
	assert.False(t, outcome{}.caught())
	assert.True(t, outcome{failed: []string{"a/b"}}.caught())
	assert.Equal(t, "a b c d e f and 2 more", outcome{failed: strings.Fields("a b c d e f g h")}.String())
	got := failure.FindAllStringSubmatch("--- FAIL: TestCorpus (0.1s)\n    --- FAIL: TestCorpus/limits/zfill (0.0s)\n--- FAIL: TestInvariantX (1s)\n", -1)
	assert.Equal(t, "limits/zfill", got[1][1])
	assert.Equal(t, "TestInvariantX", got[2][1])
}

func TestReach(t *testing.T) {
	assert.Equal(t, []string{"site:a:f.1", "site:b:g.2"}, sitesIn("ok\nreached site:a:f.1\nreached site:b:g.2\nnot reached x\n"))
	got := byReach(map[string][]string{"f/wide": {"a", "b", "c"}, "f/exact": {"a"}, "f/also": {"a", "b"}})
	assert.Equal(t, map[string][]string{"a": {"f/exact", "f/also", "f/wide"}, "b": {"f/also", "f/wide"}, "c": {"f/wide"}}, got)
	assert.Equal(t, "^TestCorpus$/^(f|g)$/^(x|y)$", casesPattern([]string{"f/x", "g/y"}))
	assert.Equal(t, []string{"l/mem_b", "l/x_growth", "l/deep_a"}, likelyFirst([]string{"l/deep_a", "l/mem_b", "l/x_growth"}, false))
	assert.Equal(t, []string{"l/deep_a", "l/mem_b"}, likelyFirst([]string{"l/mem_b", "l/deep_a"}, true))
	assert.Equal(t, []string{"l/once_c", "l/mem_b", "l/deep_a"}, likelyFirst([]string{"l/deep_a", "l/mem_b", "l/once_c"}, false))
	m := hung.FindAllStringSubmatch("panic: test timed out after 30s\n\trunning tests:\n\t\tTestCorpus (30s)\n\t\tTestCorpus/limits/x (29s)\n\t\tTestCorpus/limits/y (1s)\n", -1)
	require.Len(t, m, 1)
	assert.Equal(t, "limits/x", m[0][1])
}
