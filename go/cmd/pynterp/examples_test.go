package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestExamples runs the programs of examples/: each must print what CPython
// prints, which is in the .out file beside it.
func TestExamples(t *testing.T) {
	programs, err := filepath.Glob(filepath.Join("..", "..", "..", "examples", "*.py"))
	require.NoError(t, err)
	require.NotEmpty(t, programs)
	for _, program := range programs {
		t.Run(filepath.Base(program), func(t *testing.T) {
			want, err := os.ReadFile(strings.TrimSuffix(program, ".py") + ".out")
			require.NoError(t, err)
			var stdout, stderr bytes.Buffer
			status := command([]string{"run", program}, strings.NewReader(""), &stdout, &stderr)
			assert.Zero(t, status)
			assert.Empty(t, stderr.String())
			assert.Equal(t, string(want), stdout.String())
		})
	}
}
