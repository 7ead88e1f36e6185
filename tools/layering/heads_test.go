package layering

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/corpus"
)

// TestHeads checks this repository.
func TestHeads(t *testing.T) {
	cases, err := corpus.Cases()
	require.NoError(t, err)
	families := []string{"bench"} // programs to measure, which are no cases
	for _, c := range cases {
		families = append(families, c.Family)
	}
	found, err := CheckHeads(filepath.Join("..", ".."), families)
	require.NoError(t, err)
	assert.Empty(t, found, strings.Join(found, "\n"))
}

func TestWrongHeadsAreFound(t *testing.T) {
	root := t.TempDir()
	for file, text := range map[string]string{
		"go/a/one.go":      "// Package a is one. Tests: one_test.go, none_test.go.\npackage a\n\n// F is not in the head: lost_test.go.\nfunc F() {}\n",
		"go/a/one_test.go": "package a\n",
		"go/a/two.go":      "package a\n\nimport \"fmt\"\n\n// This is two. Tests: go/b/b_test.go,\n// corpus/str, corpus/async.\n\nvar x = fmt.Sprint()\n",
		"go/a/three.go":    "package a\n\n// Tests: go/b/none_test.go, corpus/attack_*, corpus/defend_*, corpus/corpus.go and corpus/bytes/case.py.\n",
		"go/a/alone.go":    "package a\n\n// Only a comment: alone_test.go.\n",
		"go/b/b_test.go":   "// Package b is a test. one_test.go is elsewhere.\npackage b\n",
		"testdata/t.go":    "// Package t: none_test.go.\npackage t\n",
	} {
		file = filepath.Join(root, file)
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
	}
	found, err := CheckHeads(root, []string{"str", "attack_env", "bytes"})
	require.NoError(t, err)
	assert.Equal(t, []string{
		"go/a/alone.go: there is no alone_test.go",
		"go/a/one.go: there is no none_test.go",
		"go/a/three.go: there is no corpus/defend_",
		"go/a/three.go: there is no go/b/none_test.go",
		"go/a/two.go: there is no corpus/async",
		"go/b/b_test.go: there is no one_test.go",
	}, found)
}
