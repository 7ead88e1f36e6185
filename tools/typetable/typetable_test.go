package main

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestNoGap: whatever CPython's types have is there, or is excused.
func TestNoGap(t *testing.T) {
	found, err := checkTable(filepath.Join("..", "..", "docs", "differences.md"))
	require.NoError(t, err)
	assert.Empty(t, found, strings.Join(found, "\n"))
}

// TestExcusesAreNeeded: docs/differences.md names nothing that the table lacks.
func TestExcusesAreNeeded(t *testing.T) {
	excused, err := readExcused(filepath.Join("..", "..", "docs", "differences.md"))
	require.NoError(t, err)
	require.NotEmpty(t, excused)
	known := map[string]bool{}
	for _, e := range entries(table, " ") {
		known[e.String()], known["*."+e.name] = true, true
	}
	for name := range excused {
		assert.True(t, known[name], "%s is in no type", name)
	}
}

func TestCompareFindsDifferences(t *testing.T) {
	want := entry{"int", "m", fingerprint("The text."), "($self, /)"}
	assert.Empty(t, compare(want, entry{"int", "m", "'Other words.'", "($self, /)"}))
	assert.Empty(t, compare(want, entry{"int", "m", "'Other words.'", "-"}))
	assert.Len(t, compare(want, entry{"int", "m", "''", "($self, /)"}), 1)
	assert.Len(t, compare(want, entry{"int", "m", "'The text.'", "($self, x, /)"}), 2)
}

func TestFingerprintOfReprs(t *testing.T) {
	assert.Equal(t, fingerprint("it's"), fingerprint(`it\'s`))
	assert.NotEqual(t, fingerprint("a"), fingerprint("b"))
	assert.Equal(t, "cbf29ce484222325", fingerprint(""))
}

func TestMentioned(t *testing.T) {
	texts := map[string]string{"int": "x.bit_length()"}
	assert.True(t, mentioned(texts, []string{"float", "int"}, "bit_length"))
	assert.False(t, mentioned(texts, []string{"int"}, "bit"))
}
