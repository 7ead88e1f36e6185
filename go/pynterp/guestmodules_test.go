package pynterp

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/limits"
)

// This file tests the modules and packages that a guest imports from a folder.

// guestModules returns a folder with a copy of testdata/modules: Bazel shows tests
// their data through links, which a finder does not follow out of its folder.
func guestModules(t *testing.T) string {
	t.Helper()
	from, to := filepath.Join("testdata", "modules"), filepath.Join(t.TempDir(), "modules")
	require.NoError(t, filepath.WalkDir(from, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		if d.IsDir() {
			return os.MkdirAll(filepath.Join(to, rel), 0o700)
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, rel), text, 0o600)
	}))
	return to
}

// testdata/modules.out is what "PYTHONPATH=modules python3.14 -B modules.py"
// prints.
func TestGuestModulesAsCPython(t *testing.T) {
	source, err := os.ReadFile("testdata/modules.py")
	require.NoError(t, err)
	want, err := os.ReadFile("testdata/modules.out")
	require.NoError(t, err)
	modules, err := ModulePath(guestModules(t))
	require.NoError(t, err)
	s, out := grantedModules(t, limits.Limits{}, modules, "exec", "__import__")
	result, err := run(s, string(source))
	require.NoError(t, err)
	if result.Exception != nil {
		t.Log(result.Exception.Traceback)
	}
	assert.Equal(t, strings.Split(string(want), "\n"), strings.Split(out.String(), "\n"))
}

// Modules have neither loader nor spec, and relative imports are off unless the
// host wants them.
func TestGuestModulesKeepTheBoundary(t *testing.T) {
	modules, err := ModulePath(guestModules(t))
	require.NoError(t, err)
	cfg := Config{AllowedImports: []string{}}
	cfg.Host.Modules = modules
	for source, want := range map[string]string{
		"import plain\nplain.__loader__":   "attribute access to '__loader__' is blocked",
		"import plain\nplain.__spec__":     "attribute access to '__spec__' is blocked",
		"import plain\nplain.__builtins__": "attribute access to '__builtins__' is blocked",
		"import plain\nassert not {'__loader__', '__spec__', '__builtins__'} & set(dir(plain))": "",
		"from plain import __builtins__":  "attribute access to '__builtins__' is blocked",
		"import ga\nga.__getattr__ = len": "attribute access to '__getattr__' is blocked",
		"import math":                     "import of 'math' is not allowed",
		"import pk.sub1":                  "relative imports are not allowed in this environment",
		"import plain\nassert plain.__file__ == 'modules/plain.py', plain.__file__": "",
	} {
		s, err := New(cfg)
		require.NoError(t, err)
		result, err := run(s, source)
		require.NoError(t, err)
		if want == "" {
			assert.NoError(t, result.Err(), "%s", source)
			continue
		}
		require.NotNil(t, result.Exception, "%s", source)
		assert.Contains(t, result.Exception.Error(), want, "%s", source)
	}
}

// A finder reaches nothing outside its folder, by no name and no link.
func TestModulePathStaysInItsFolder(t *testing.T) {
	outside, inside := t.TempDir(), t.TempDir()
	require.NoError(t, os.WriteFile(outside+"/secret.py", []byte("x = 1"), 0o600))
	require.NoError(t, os.Symlink(outside+"/secret.py", inside+"/link.py"))
	require.NoError(t, os.Symlink(outside, inside+"/pkg"))
	require.NoError(t, os.Mkdir(inside+"/folder.py", 0o700))
	modules, err := ModulePath(inside)
	require.NoError(t, err)
	for _, name := range []string{"link", "pkg", "pkg.secret", "..secret", "folder", "missing"} {
		source, err := modules.Find(name)
		assert.True(t, err != nil || source == nil, name)
	}
}
