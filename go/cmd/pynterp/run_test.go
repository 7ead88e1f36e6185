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

// runProgram runs a command line with a program on its standard input.
func runProgram(stdin string, args ...string) (status int, stdout, stderr string) {
	var out, errors bytes.Buffer
	status = command(args, strings.NewReader(stdin), &out, &errors)
	return status, out.String(), errors.String()
}

// nested is text inside n pairs of brackets.
func nested(open, text, end string, n int) string {
	return strings.Repeat(open, n) + text + strings.Repeat(end, n)
}

// TestRunStatus runs programs from standard input and looks at the exit status
// and at what is said about it.
func TestRunStatus(t *testing.T) {
	const deep = 100_000
	for _, c := range []struct {
		name, program, flags string
		status               int
		stderr               string // a part of it; none at all if empty
	}{
		{"normal end", "print(1)", "", exitOK, ""},
		{"exception", "1/0", "", exitError, "ZeroDivisionError: division by zero"},
		{"exit status", "raise SystemExit(7)", "", 7, ""},
		{"exit without status", "raise SystemExit", "", exitOK, ""},
		{"exit message", "raise SystemExit('bye')", "", exitError, "bye"},
		{"exit without text", "class C:\n    def __str__(self): 1 / 0\nraise SystemExit(C())", "", exitError, "\n"},
		{"interrupt", "raise KeyboardInterrupt", "--policy=compat", exitInterrupt, "KeyboardInterrupt"},
		{"syntax error", "x = = 1", "", exitError, "SyntaxError: invalid syntax"},
		{"null byte", "x = 1\x00", "", exitError, "null bytes"},
		{"invalid UTF-8", "x = '\xff'", "", exitError, "SyntaxError: Non-UTF-8 code starting with"},
		{"brackets", strings.Repeat("(", deep), "", exitError, "SyntaxError: too many nested parentheses"},
		{"unary operators", strings.Repeat("-", deep) + "1", "", exitError, "MemoryError"},
		{"nots", strings.Repeat("not ", deep) + "1", "", exitError, "MemoryError"},
		{"lambdas", strings.Repeat("lambda: ", deep) + "1", "", exitError, "MemoryError"},
		{"conditions", strings.Repeat("1 if 1 else ", deep) + "1", "", exitError, "MemoryError"},
		{"powers", strings.Repeat("2 ** ", deep) + "1", "", exitError, "MemoryError"},
		{"calls in calls", nested("f(", "", ")", deep), "", exitError, "SyntaxError: too many nested parentheses"},
		{"long line", "x = '" + strings.Repeat("a", 10<<20) + "'", "", exitOK, ""},
		{"endless loop by time", "while True: pass", "--timeout=200ms", exitLimit, "time limit exceeded"},
		{"endless loop by steps", "while True: pass", "--max-steps=100000", exitLimit, "step limit exceeded"},
		{"output", "while True: print('x' * 100)", "--max-output=10000", exitLimit, "output limit exceeded"},
		{"huge text", "'a' * 10**12", "", exitLimit, "memory limit exceeded"},
		{"a limit cannot be caught", "try:\n    'a' * 10**12\nexcept BaseException:\n    pass", "", exitLimit, "memory limit exceeded"},
		{"recursion", "def f(): f()\nf()", "", exitError, "RecursionError: maximum recursion depth exceeded"},
		{"folded traceback", "def f(): f()\nf()", "", exitError, "[Previous line repeated"},
		{"depth", "def f(n): n and f(n - 1)\nf(50)", "--max-depth=20", exitError, "RecursionError"},
	} {
		t.Run(c.name, func(t *testing.T) {
			args := append([]string{"run"}, strings.Fields(c.flags)...)
			status, _, stderr := runProgram(c.program, append(args, "-")...)
			assert.Equal(t, c.status, status, "%.2000s", stderr)
			assert.NotContains(t, stderr, "internal error")
			if c.stderr == "" {
				assert.Empty(t, stderr)
			}
			assert.Contains(t, stderr, c.stderr)
		})
	}
}

// Chains of operators of one precedence are no nesting.
func TestLongChainsRun(t *testing.T) {
	for _, chain := range []string{" + 1", " and 1", " or 0", " == 1"} {
		status, _, stderr := runProgram("1"+strings.Repeat(chain, 2000), "run", "-")
		assert.Zero(t, status, "%s: %.500s", chain, stderr)
	}
}

func TestRunUsage(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(dir, "bad.json")
	require.NoError(t, os.WriteFile(bad, []byte("{1"), 0o600))
	list := filepath.Join(dir, "list.json")
	require.NoError(t, os.WriteFile(list, []byte("[1]"), 0o600))
	for name, args := range map[string][]string{
		"no command":        {},
		"unknown command":   {"walk"},
		"no program":        {"run"},
		"unknown flag":      {"run", "--walk", "-"},
		"bad number":        {"run", "--max-steps=many", "-"},
		"bad duration":      {"run", "--timeout=soon", "-"},
		"missing file":      {"run", filepath.Join(dir, "missing.py")},
		"directory":         {"run", dir},
		"unknown policy":    {"run", "--policy=none", "-"},
		"bad import":        {"run", "--allow-import=a.b", "-"},
		"missing env-json":  {"run", "--env-json=" + filepath.Join(dir, "missing.json"), "-"},
		"broken env-json":   {"run", "--env-json=" + bad, "-"},
		"env-json of list":  {"run", "--env-json=" + list, "-"},
		"dis without file":  {"dis"},
		"dis of no file":    {"dis", filepath.Join(dir, "missing.py")},
		"ast of two files":  {"ast", "a", "b"},
		"explain of nobody": {"policy", "explain"},
		"diff of one":       {"policy", "diff", "strict"},
		"diff with none":    {"policy", "diff", "strict", "none"},
		"show of two":       {"policy", "show", "strict", "compat"},
	} {
		t.Run(name, func(t *testing.T) {
			status, stdout, stderr := runProgram("print(1)", args...)
			assert.Equal(t, exitUsage, status)
			assert.Empty(t, stdout)
			assert.NotEmpty(t, stderr)
		})
	}
}

func TestEnvJSON(t *testing.T) {
	file := filepath.Join(t.TempDir(), "env.json")
	require.NoError(t, os.WriteFile(file, []byte(`{"a": 1, "b": [1.5, null, {"c": 123456789012345678901}]}`), 0o600))
	status, stdout, stderr := runProgram("print(a, b)", "run", "--env-json="+file, "-")
	assert.Zero(t, status, "%s", stderr)
	assert.Equal(t, "1 [1.5, None, {'c': 123456789012345678901}]\n", stdout)
}

func TestPolicyDiff(t *testing.T) {
	status, stdout, stderr := runProgram("", "policy", "diff", "strict", "compat")
	assert.Zero(t, status, "%s", stderr)
	assert.Contains(t, stdout, "strict/1 → compat/1\n")
	assert.Contains(t, stdout, "\n- attribute __mro__: ")
	status, stdout, _ = runProgram("", "policy", "explain", "__func__")
	assert.Zero(t, status)
	assert.Contains(t, stdout, "__func__: blocked attribute: ")
	assert.Contains(t, stdout, "__func__: open on bound methods")
	status, stdout, _ = runProgram("", "policy", "show", "compat")
	assert.Zero(t, status)
	assert.Contains(t, stdout, "policy compat/1\n")
	assert.Contains(t, stdout, "\nobjects (")
}
