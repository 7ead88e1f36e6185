package pynterp

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/runtime"
	"github.com/pynterp/pynterp/policy"
)

// This file tests compile, eval and exec, which no profile of ours lists, under
// a policy that does.

// granted makes a sandbox whose policy is the strict one with more builtins.
func granted(t *testing.T, l limits.Limits, names ...string) (*Sandbox, *bytes.Buffer) {
	return grantedModules(t, l, nil, names...)
}

// grantedModules is granted with guest modules.
func grantedModules(t *testing.T, l limits.Limits, modules host.Modules, names ...string) (*Sandbox, *bytes.Buffer) {
	profile, err := policy.Load(policy.Strict)
	require.NoError(t, err)
	for _, name := range names {
		profile.Builtins[name] = "The test asks for it."
	}
	s, err := New(Config{})
	require.NoError(t, err)
	out := &bytes.Buffer{}
	natives, err := safeModules(profile)
	require.NoError(t, err)
	allowed, err := importFilter(nil, natives)
	require.NoError(t, err)
	cfg := runtime.Config{Policy: profile, Limits: l, Natives: natives, Allowed: allowed}
	cfg.Host.Stdout, cfg.Host.Modules, cfg.Relative = out, modules, modules != nil
	cfg.Compile = func(source []byte, opts runtime.CompileOptions) (*bytecode.Code, error) {
		return compileSource(source, opts)
	}
	s.th = runtime.NewThread(cfg)
	return s, out
}

func run(s *Sandbox, source string) (*Result, error) {
	return s.RunSource(context.Background(), source, "prog.py", s.NewEnv())
}

// testdata/NAME.out is what "python3.14 NAME.py" prints.
func TestCompileAsCPython(t *testing.T) {
	for _, name := range []string{"compile", "compile_scopes"} {
		t.Run(name, func(t *testing.T) { compileAsCPython(t, name) })
	}
}

func compileAsCPython(t *testing.T, name string) {
	source, err := os.ReadFile("testdata/" + name + ".py")
	require.NoError(t, err)
	want, err := os.ReadFile("testdata/" + name + ".out")
	require.NoError(t, err)
	s, out := granted(t, limits.Limits{}, "compile", "eval", "exec")
	result, err := run(s, string(source))
	require.NoError(t, err)
	if result.Exception != nil {
		t.Log(result.Exception.Traceback)
	}
	assert.Equal(t, strings.Split(string(want), "\n"), strings.Split(out.String(), "\n"))
}

// TestCompiledLinesAreNotQuoted: what exec() runs as <string> has no source, not
// that of a program of the same name.
func TestCompiledLinesAreNotQuoted(t *testing.T) {
	s, _ := granted(t, limits.Limits{}, "compile", "eval", "exec")
	program := "code = 'def f():\\n    return 1/0\\nf()'\nexec(code)"
	result, err := s.RunSource(context.Background(), program, "<string>", s.NewEnv())
	require.NoError(t, err)
	require.NotNil(t, result.Exception)
	assert.Equal(t, `Traceback (most recent call last):
  File "<string>", line 2, in <module>
    exec(code)
    ~~~~^^^^^^
  File "<string>", line 3, in <module>
  File "<string>", line 2, in f
ZeroDivisionError: division by zero
`, result.Exception.Traceback)
}

func TestProfilesHaveNoCompiler(t *testing.T) {
	for _, name := range policy.Names() {
		s, err := New(Config{Policy: name})
		require.NoError(t, err)
		for _, f := range []string{"compile", "eval", "exec"} {
			result, err := run(s, f)
			require.NoError(t, err)
			assert.Equal(t, "NameError: name '"+f+"' is not defined", result.Exception.Error())
		}
	}
}

// What is compiled at run time is under the same policy and the same limits.
func TestCompiledCodeIsGuestCode(t *testing.T) {
	for source, want := range map[string]string{
		"exec('exec.__self__')":                                           "attribute access to '__self__' is blocked",
		"eval(compile('(lambda: 0).__code__', '', 'eval'))":               "attribute access to '__code__' is blocked",
		"eval(compile('(lambda: 0).__globals__', '', 'eval'))":            "attribute access to '__globals__' is blocked",
		"exec('import os')":                                               "import of 'os' is not allowed",
		"compile('1', '', 'eval').co_code":                                "has no attribute 'co_code'",
		"compile('1', '', 'eval').co_consts":                              "has no attribute 'co_consts'",
		"compile('1', '', 'eval').replace()":                              "has no attribute 'replace'",
		"type(compile('1', '', 'eval'))(0)":                               "cannot create 'code' instances",
		"(lambda: 0).__code__ = compile('1', '', 'eval')":                 "attribute access to '__code__' is blocked",
		"type(lambda: 0)(compile('1', '', 'eval'), {})":                   "cannot create 'function' instances",
		"compile('1', '', 'eval', 0x400)":                                 "unrecognised flags",
		"compile('x', '', 'eval', 0x2000)":                                "unrecognised flags",
		"exec('open')":                                                    "name 'open' is not defined",
		"def f(): exec('f()')\nf()":                                       "maximum recursion depth exceeded",
		"exec('(' * 100000)":                                              "too many nested parentheses",
		"eval('-' * 100000 + '1')":                                        "MemoryError",
		"s = '0'\nfor i in range(500): s = '[' + s\neval(s)":              "too many nested parentheses",
		"exec(compile('x.__dict__', '', 'eval'), {'x': 1})":               "attribute access to '__dict__' is blocked",
		"eval('f', {'f': (lambda: 0)}).__closure__":                       "attribute access to '__closure__' is blocked",
		"eval(compile('len', '', 'eval'), {'__builtins__': {}})":          "name 'len' is not defined",
		"eval(compile('__import__', '', 'eval'), {'__builtins__': None})": "'NoneType' object is not subscriptable",
	} {
		s, _ := granted(t, limits.Limits{}, "compile", "eval", "exec")
		result, err := run(s, source)
		require.NoError(t, err, "%s", source)
		require.NotNil(t, result.Exception, "%s", source)
		assert.Contains(t, result.Exception.Error(), want, "%s", source)
	}
}

func TestCompiledCodeIsLimited(t *testing.T) {
	for source, want := range map[string]string{
		"exec('while True: pass')":                                                 limits.Steps,
		"c = compile('1', '', 'eval')\nwhile True: eval(c)":                        limits.Steps,
		"while True: compile('1', '', 'eval')":                                     limits.Steps,
		"while True: compile('1+' * 1000 + '1', '', 'eval')":                       limits.Steps,
		"c = compile('1', '', 'eval')\nwhile True: hash(c), c == c":                limits.Steps,
		"exec('x = [0] * 10**9')":                                                  limits.Memory,
		"s = '0,' * 1000000\nl = []\nwhile True: l.append(compile(s, '', 'eval'))": limits.Memory,
		"l = []\nwhile True: l.append(compile('lambda:0;' * 200, '', 'exec'))":     limits.Memory,
	} {
		s, _ := granted(t, limits.Limits{Steps: 2_000_000, Memory: 4 << 20}, "compile", "eval", "exec")
		_, err := run(s, source)
		var limit *LimitError
		require.ErrorAs(t, err, &limit, "%s", source)
		assert.Equal(t, want, limit.Limit, "%s", source)
	}
}

// What code without builtins hands on is a dict of its own sandbox: all
// sandboxes share the empty one that such code is linked to.
func TestBuiltinsOfCompiledCodeAreOfOneSandbox(t *testing.T) {
	const program = `
import math
made = []
exec("del __builtins__\ndef f(names):\n  run('x = 1', names)\n  return names\nmade.append(f({}))", {"run": exec, "made": made})
table = made[0]["__builtins__"]
print(type(table), table)
table["planted"] = "secret"
exec(compile("'secret'", "", "single"), {"__builtins__": math})
print(hasattr(math, "_"), eval("pi > 3", {"__builtins__": math}))
`
	for range 2 {
		s, out := granted(t, limits.Limits{}, "compile", "eval", "exec")
		result, err := run(s, program)
		require.NoError(t, err)
		require.Nil(t, result.Exception)
		assert.Equal(t, "<class 'dict'> {}\n'secret'\nFalse True\n", out.String())
	}
}

// TestBuiltinsComeBackAsTheyWere: eval and exec put back a __builtins__ that the
// program deleted: the table that it had, with what the policy lists.
func TestBuiltinsComeBackAsTheyWere(t *testing.T) {
	s, out := granted(t, limits.Limits{}, "eval", "exec")
	result, err := run(s, `
table = __builtins__
def f(): exec("print(__builtins__ is table)")
del __builtins__
print(eval("'open' in __builtins__"), __builtins__ is table)
del __builtins__
exec("print(len('abc'))")
del __builtins__
f()
try:
    exec("open")
except NameError as e:
    print(e)
`)
	require.NoError(t, err)
	require.Nil(t, result.Exception)
	assert.Equal(t, "False True\n3\nTrue\nname 'open' is not defined\n", out.String())
}
