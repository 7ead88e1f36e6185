package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/tools/internal/repo"
)

// oracle is the interpreter that these tests run in. Nothing is fetched for
// them: they need a CPython 3.14 in $PYNTERP_ORACLE.
func oracle(t *testing.T) string {
	python := os.Getenv(repo.OracleVariable)
	if python == "" {
		t.Skip("no CPython 3.14 in $" + repo.OracleVariable)
	}
	return python
}

func writeCases(t *testing.T, cases map[string]string) string {
	dir := t.TempDir()
	for name, text := range cases {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
	}
	return dir
}

const head = "#: about: x\n#: kind: language\n"

func TestRecord(t *testing.T) {
	opt := options{python: oracle(t), jobs: 2, timeout: 600}
	cases := map[string][2]string{
		"result.py":   {head + "\nRESULT = {'a', 1.5}\n", head + "#: result: {1.5, 'a'}\n\nRESULT = {'a', 1.5}\n"},
		"output.py":   {head + "#: stdout:\n#| wrong\n\nprint('é', __name__)\n", head + "#: stdout:\n#| é __main__\n\nprint('é', __name__)\n"},
		"raises.py":   {head + "\nclass C:\n    class E(Exception): pass\nraise C.E('a\\nb')\n", head + "#: raises: C.E: a\\nb\n\nclass C:\n    class E(Exception): pass\nraise C.E('a\\nb')\n"},
		"empty.py":    {head + "\nraise ValueError\n", head + "#: raises: ValueError\n\nraise ValueError\n"},
		"exit.py":     {head + "\nraise SystemExit(3)\n", head + "#: raises: SystemExit: 3\n\nraise SystemExit(3)\n"},
		"lines.py":    {head + "\nx = = 1\n", head + "#: raises: SyntaxError: invalid syntax (lines.py, line 5)\n\nx = = 1\n"},
		"trace.py":    {head + "\nimport traceback\ntry: 1/0\nexcept Exception: print(traceback.format_exc().splitlines()[1:3])\n", head + "#: stdout:\n#| ['  File \"trace.py\", line 7, in <module>', '    try: 1/0']\n\nimport traceback\ntry: 1/0\nexcept Exception: print(traceback.format_exc().splitlines()[1:3])\n"},
		"imports.py":  {"#: about: x\n#: kind: language\n#: modules: lib\n\nimport p.m\nprint(p, p.m.__file__, p.__path__)\n", "#: about: x\n#: kind: language\n#: modules: lib\n#: stdout:\n#| <module 'p' from 'lib/p/__init__.py'> lib/p/m.py ['lib/p']\n\nimport p.m\nprint(p, p.m.__file__, p.__path__)\n"},
		"security.py": {"#: about: x\n#: kind: security\n#: raises: E\n\nprint(1)\n", "#: about: x\n#: kind: security\n#: raises: E\n\nprint(1)\n"},
		"isolated.py": {head + "\nimport sys\nRESULT = [m for m in ('json.decoder',) if hasattr(sys, 'left')]\nsys.left = 1\n", head + "#: result: []\n\nimport sys\nRESULT = [m for m in ('json.decoder',) if hasattr(sys, 'left')]\nsys.left = 1\n"},
	}
	before := map[string]string{}
	for name, c := range cases {
		before[name] = c[0]
	}
	dir := writeCases(t, before)
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "lib", "p"), 0o755))
	for _, name := range []string{"__init__.py", "m.py"} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, "lib", "p", name), nil, 0o644))
	}

	opt.check = true
	failed, err := record([]string{dir}, opt)
	require.NoError(t, err)
	assert.True(t, failed, "the check finds the differences")
	for name, c := range cases {
		got, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		assert.Equal(t, c[0], string(got), "the check changes nothing")
	}

	opt.check = false
	failed, err = record([]string{dir}, opt)
	require.NoError(t, err)
	assert.False(t, failed)
	for name, c := range cases {
		got, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		assert.Equal(t, c[1], string(got), name)
	}

	opt.check = true
	failed, err = record([]string{dir}, opt)
	require.NoError(t, err)
	assert.False(t, failed, "nothing is left to record")
}

func TestProgramsThatGiveNothing(t *testing.T) {
	opt := options{python: oracle(t), jobs: 1}
	for name, c := range map[string][2]string{
		"hangs":   {"while True: pass\n", "it ran for more than 0.3 s"},
		"crashes": {"import os, signal\nos.kill(os.getpid(), signal.SIGKILL)\n", "SIGKILL"},
		"leaves":  {"import os\nos._exit(3)\n", "status 3"},
		"differs": {"print(object())\n", "an address"},
		"bytes":   {"import sys\nsys.stdout.buffer.write(b'\\xff')\n", "not UTF-8"},
		"repr":    {"class C:\n    def __repr__(self): 1/0\nRESULT = C()\n", "ZeroDivisionError"},
	} {
		t.Run(name, func(t *testing.T) {
			opt := opt
			if opt.timeout = 600; name == "hangs" {
				opt.timeout = 0.3
			}
			dir := writeCases(t, map[string]string{"case.py": head + "\n" + c[0]})
			outcomes, err := runAll([]string{filepath.Join(dir, "case.py")}, opt)
			require.NoError(t, err)
			assert.ErrorContains(t, outcomes[0].err, c[1])
		})
	}
}

func TestCaseFiles(t *testing.T) {
	root := t.TempDir()
	for _, name := range []string{"b/two.py", "a/one.py", "a/data.txt", "bench/slow.py", "a/modules/m.py", "a/modules/p/__init__.py"} {
		file := filepath.Join(root, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, nil, 0o644))
	}
	files, err := caseFiles([]string{root})
	require.NoError(t, err)
	assert.Equal(t, []string{filepath.Join(root, "a/one.py"), filepath.Join(root, "b/two.py")}, files)
	_, err = caseFiles([]string{filepath.Join(root, "none")})
	assert.Error(t, err)
}
