package pynterp

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/policy"
)

// TestInvariantAbsentByConstruction: no text that the walk comes by tells
// anything of the process or the machine: environment, files, folders, names,
// versions. walk_test.go has the walk; what packages may import is checked by
// tools/layering.
func TestInvariantAbsentByConstruction(t *testing.T) {
	const secret = "canary-7f3a"
	t.Setenv("PYNTERP_CANARY", secret)
	file := filepath.Join(t.TempDir(), secret+".py")
	require.NoError(t, os.WriteFile(file, []byte("'"+secret+"'"), 0o600))
	folder, err := os.Getwd()
	require.NoError(t, err)
	name, err := os.Hostname()
	require.NoError(t, err)
	forbidden := map[string]string{
		"the secret": secret, "the folder": folder, "the temporary folder": os.TempDir() + string(filepath.Separator),
		"the host's name": name + ".", "the Go version": runtime.Version(), "a Go panic": "goroutine ", "a Go file": ".go:", "a Go error": "runtime error",
		"this module": "github.com/",
	}
	if home, err := os.UserHomeDir(); err == nil && len(home) > 5 {
		forbidden["the home folder"] = home
	}
	w := walked(t, policy.Compat, fewSamples)
	w.shared = sharedState()
	require.NoError(t, w.run())
	texts := 0
	for v, how := range w.seen {
		s, ok := v.AsString()
		if !ok {
			continue
		}
		texts++
		for what, text := range forbidden {
			assert.NotContains(t, s, text, "%s shows in a text, by %s", what, how)
		}
	}
	assert.Greater(t, texts, 1000)
	for v := range w.seen {
		if name, err := w.th.GuestGetAttr(v, w.th.Name("__name__")); err == nil {
			if s, ok := name.AsString(); ok {
				for _, bad := range strings.Fields("open system popen fork exec socket environ getenv unlink spawn putenv") {
					assert.NotEqual(t, bad, s)
				}
			}
		}
	}
}
