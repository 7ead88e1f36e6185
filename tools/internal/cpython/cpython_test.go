package cpython

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fake is an interpreter of a version that runs the shell commands in body.
func fake(t *testing.T, version, body string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "python")
	text := "#!/bin/sh\ncase \"$*\" in *sys.version*) echo " + version + "; exit;; esac\n" + body + "\n"
	require.NoError(t, os.WriteFile(file, []byte(text), 0o755))
	return file
}

func TestAnotherVersionIsRefused(t *testing.T) {
	_, err := Start(fake(t, "3.13.1", "cat"), "")
	assert.ErrorContains(t, err, "not 3.14.x")
	_, err = Start(filepath.Join(t.TempDir(), "none"), "")
	assert.Error(t, err)
}

func TestWorkerAnswers(t *testing.T) {
	w, err := Start(fake(t, "3.14.9", `n=0; while read -r line; do n=$((n+1)); printf '{"n": %d, "line": %s}\n' "$n" "$line"; done`), "")
	require.NoError(t, err)
	defer w.Close()
	var got struct {
		N    int
		Line []string
	}
	for n := 1; n <= 3; n++ {
		require.NoError(t, w.Ask([]string{"a\nb"}, &got))
		assert.Equal(t, n, got.N)
		assert.Equal(t, []string{"a\nb"}, got.Line)
	}
	require.NoError(t, w.Restart())
	require.NoError(t, w.Ask([]string{}, &got))
	assert.Equal(t, 1, got.N)
	assert.Error(t, w.Ask(func() {}, &got))
}

func TestWorkerGone(t *testing.T) {
	for name, body := range map[string]string{
		"ended":   "exit 3",
		"no JSON": "read -r line; echo Traceback",
		"midway":  "read -r line; printf '{'",
	} {
		w, err := Start(fake(t, "3.14.9", body), "")
		require.NoError(t, err)
		var got any
		assert.ErrorIs(t, w.Ask(1, &got), ErrGone, name)
		w.Close()
	}
}

func TestRun(t *testing.T) {
	out, err := Run(context.Background(), fake(t, "3.14.9", `cat; echo "$*; $PYTHONHASHSEED"`), "a program\n", "-W", "ignore")
	require.NoError(t, err)
	assert.Equal(t, "a program\n-P -s -X utf8 -W ignore -; 0\n", out)
	out, err = Run(context.Background(), fake(t, "3.14.9", `echo some; echo why >&2; exit 1`), "")
	assert.ErrorContains(t, err, "why")
	assert.Equal(t, "some\n", out)
}
