package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// notHere are words of recorded programs that cannot run: what they use is not
// among the builtins and modules of the policy, or takes an interpreter option.
var notHere = []string{"exec(", "eval(", "compile(", "import decimal"}

// TestTracebacks runs the programs whose tracebacks were recorded from CPython
// (go/traceback/testdata/programs.txt): standard error must be the same, byte
// for byte.
func TestTracebacks(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "..", "traceback", "testdata", "recorded.json"))
	require.NoError(t, err)
	var programs []struct{ Name, Source, Want string }
	require.NoError(t, json.Unmarshal(data, &programs))
	require.Greater(t, len(programs), 100)
	t.Chdir(t.TempDir())
	for _, p := range programs {
		if p.Name == "no_columns" || containsAny(p.Source, notHere) {
			continue
		}
		t.Run(p.Name, func(t *testing.T) {
			require.NoError(t, os.WriteFile("case.py", []byte(p.Source), 0o600))
			_, _, stderr := runProgram("", "run", "-policy=compat", "case.py")
			// The records are of the traceback alone, without warnings.
			if at := strings.Index(stderr, "Traceback "); at > 0 && strings.Contains(stderr[:at], "Warning: ") {
				stderr = stderr[at:]
			}
			assert.Equal(t, p.Want, stderr)
		})
	}
}

// TestScriptErrors runs files with an error in their syntax, most of them at the
// end of the file, at a null byte or at a byte that is no UTF-8: standard error
// must be what "python3.14 case.py" wrote, byte for byte.
func TestScriptErrors(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "..", "traceback", "testdata", "scripts.json"))
	require.NoError(t, err)
	var scripts []struct{ Name, Source, Want string }
	require.NoError(t, json.Unmarshal(data, &scripts))
	require.Greater(t, len(scripts), 100)
	t.Chdir(t.TempDir())
	for _, s := range scripts {
		t.Run(s.Name, func(t *testing.T) {
			// The bytes of the file are the characters of the text.
			var source []byte
			for _, c := range s.Source {
				source = append(source, byte(c))
			}
			require.NoError(t, os.WriteFile("case.py", source, 0o600))
			_, _, stderr := runProgram("", "run", "case.py")
			assert.Equal(t, s.Want, stderr)
		})
	}
}

// TestImportTracebacks runs programs that import modules from a folder; standard
// error was recorded from CPython as in TestTracebacks.
func TestImportTracebacks(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "..", "traceback", "testdata", "imports.json"))
	require.NoError(t, err)
	var records []struct{ Name, Text, Source, Want string }
	require.NoError(t, json.Unmarshal(data, &records))
	t.Chdir(t.TempDir())
	programs := 0
	for _, r := range records {
		if r.Source == "" {
			require.NoError(t, os.MkdirAll(filepath.Dir(r.Name), 0o700))
			require.NoError(t, os.WriteFile(r.Name, []byte(r.Text), 0o600))
			continue
		}
		programs++
		t.Run(r.Name, func(t *testing.T) {
			require.NoError(t, os.WriteFile("case.py", []byte(r.Source), 0o600))
			_, _, stderr := runProgram("", "run", "-policy=compat", "-module-path=lib", "case.py")
			assert.Equal(t, r.Want, stderr)
		})
	}
	require.Greater(t, programs, 40)
}

func containsAny(s string, words []string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
