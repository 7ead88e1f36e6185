package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/tools/internal/repo"
)

func TestLook(t *testing.T) {
	s := look([]byte("x is 1\n"), "a.py")
	assert.Contains(t, s.Dump, "Compare(")
	assert.Empty(t, s.Error)
	assert.Equal(t, []string{`1: "is" with 'int' literal. Did you mean "=="?`}, s.Warnings)
	s = look([]byte("\nx = = 1\n"), "a.py")
	assert.Equal(t, seen{Error: "SyntaxError: invalid syntax", Line: 2}, s)
}

func TestDifference(t *testing.T) {
	same := seen{Dump: "a\nb", Warnings: []string{"1: w"}}
	assert.Empty(t, difference(same, same))
	other := same
	other.Dump = "a\nc"
	assert.Equal(t, "tree line 2:\n\tpynterp b\n\tCPython c", difference(same, other))
	other = same
	other.Warnings = nil
	assert.Contains(t, difference(same, other), "CPython (nothing)")
	other = same
	other.Error = "SyntaxError: x"
	assert.Contains(t, difference(same, other), "SyntaxError: x")
}

// TestCheck compares files with CPython's, if there is one.
func TestCheck(t *testing.T) {
	if os.Getenv(repo.OracleVariable) == "" {
		t.Skip(repo.OracleVariable + " is not set")
	}
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.py"), []byte("x = [1, f'{y!r}']\nx is 1\n"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.py"), []byte("x = = 1\n"), 0o600))
	var out strings.Builder
	different, err := check([]string{dir}, 2, false, &out)
	require.NoError(t, err)
	assert.Zero(t, different)
	assert.Equal(t, "2 files: 2 equal, 0 different\n", out.String())
}
