package repo

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRoot(t *testing.T) {
	root := t.TempDir()
	deep := filepath.Join(root, "a", "b")
	require.NoError(t, os.MkdirAll(deep, 0o755))
	_, err := Root(deep)
	assert.Error(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(root, "go.mod"), nil, 0o644))
	got, err := Root(deep)
	require.NoError(t, err)
	assert.Equal(t, root, got)
}

func TestOracleIsOverridden(t *testing.T) {
	t.Setenv(OracleVariable, "/some/python")
	got, err := Oracle(t.TempDir())
	require.NoError(t, err)
	assert.Equal(t, "/some/python", got)
}
