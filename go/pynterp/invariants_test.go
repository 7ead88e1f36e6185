package pynterp_test

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
	"github.com/pynterp/pynterp/policy"
)

// The six invariants of docs/policy.md, each with a test that tries to break
// it. The first is in canary_test.go, the sixth in isolation_test.go.

// outcomeOf runs source in a new sandbox of the profile with all modules.
func outcomeOf(t *testing.T, profile, source string) (stdout string, exception *pynterp.Exception) {
	t.Helper()
	var out bytes.Buffer
	s, err := pynterp.New(pynterp.Config{Policy: profile, Host: host.Host{Stdout: &out}})
	require.NoError(t, err)
	result, err := s.RunSource(context.Background(), source, "test.py", s.NewEnv())
	require.NoError(t, err)
	return out.String(), result.Exception
}

// routesToNames are the ways in which a program names NAME on x.
var routesToNames = []string{
	"x.NAME", "x.NAME = 1", "del x.NAME", "x.NAME()", "x.NAME += 1", "(lambda: x.NAME)()", "[x.NAME for _ in [0]]",
	"getattr(x, 'NAME')", "getattr(x, 'NAME', None)", "hasattr(x, 'NAME')", "setattr(x, 'NAME', 1)", "delattr(x, 'NAME')",
	"list(map(getattr, [x], ['NAME']))", "'{0.NAME}'.format(x)", "'{x.NAME}'.format_map({'x': x})",
	"string.Formatter().format('{0.NAME}', x)", "string.Formatter().get_field('0.NAME', (x,), {})",
	"match x:\n case object(NAME=y): pass",
	"class C: __match_args__ = ('NAME',)\nclass Meta(type):\n def __instancecheck__(c, i): return True\nclass D(C, metaclass=Meta): pass\nmatch x:\n case D(y): pass",
	"from fake import NAME", "fake.__all__ = ['NAME']\nfrom fake import *",
	"class N(str):\n def __eq__(s, o): return False\n __hash__ = str.__hash__\n def __str__(s): return '__doc__'\ngetattr(x, N('NAME'))",
}

// routesOfCompat are those that compat opens.
var routesOfCompat = []string{
	"object.__getattribute__(x, 'NAME')", "object.__setattr__(x, 'NAME', 1)", "object.__delattr__(x, 'NAME')", "type.__getattribute__(type(x), 'NAME')",
	"x.__getattribute__('NAME')", "super(type(x), x).__getattribute__('NAME')", "object.__dict__['__getattribute__'](x, 'NAME')",
}

const routesProlog = `
import string
class Fake: pass
fake = Fake()
def imported(name, *args): return fake if name == 'fake' else original(name, *args)
table = globals()['__builtins__']
original = table['__import__']
table['__import__'] = imported
def function(): pass
class Plain: pass
def generator(): yield
objects = [fake, function, Plain, Plain().__init__, generator(), string, [].append, 1, type, KeyError()]
failed = []
def attempt(route, source):
    for x in objects:
        try:
            route(x)
        except AttributeError as e:
            if str(e) == "attribute access to '" + source[0] + "' is blocked in this environment": continue
            failed.append((source, str(e)))
        except TypeError as e:
            if 'must be a type' in str(e) or 'object layout' in str(e) or "doesn't apply" in str(e) or 'requires a' in str(e) or 'obj must be' in str(e) or 'super(type' in str(e) or 'expected 1 argument, got 0' in str(e): continue
            failed.append((source, str(e)))
        else:
            failed.append((source, 'open'))
`

// TestInvariantOneChokePoint tries each blocked name by each route.
func TestInvariantOneChokePoint(t *testing.T) {
	for _, profile := range policy.Names() {
		t.Run(profile, func(t *testing.T) {
			p, err := policy.Load(profile)
			require.NoError(t, err)
			routes := routesToNames
			if profile == policy.Compat {
				routes = slices.Concat(routes, routesOfCompat)
			}
			var source strings.Builder
			source.WriteString(routesProlog)
			n := 0
			for _, name := range p.BlockedNames() {
				for _, route := range routes {
					n++
					body := strings.ReplaceAll(strings.ReplaceAll(route, "NAME", name), "\n", "\n    ")
					if strings.Contains(body, "import *") {
						// Only a module's code may: the names go to its globals.
						fmt.Fprintf(&source, "x = fake\ntry:\n    %s\n    failed.append('star %s')\nexcept AttributeError: pass\n", body, name)
						continue
					}
					if strings.HasPrefix(body, "from fake") {
						body = "global fake_target\n    imported.__defaults__ = None\n    global fake\n    keep, fake = fake, x\n    try:\n        " + body + "\n    finally: fake = keep"
					}
					fmt.Fprintf(&source, "def f%d(x):\n    %s\nattempt(f%d, (%q, %q))\n", n, body, n, name, route)
				}
			}
			source.WriteString("print(len(failed), failed[:5])\n")
			out, exception := outcomeOf(t, profile, source.String())
			require.Nil(t, exception)
			assert.Equal(t, "0 []\n", out)
		})
	}
}

// TestInvariantAllowedByList compares what there is with the lists.
func TestInvariantAllowedByList(t *testing.T) {
	strict, err := policy.Load(policy.Strict)
	require.NoError(t, err)
	compat, err := policy.Load(policy.Compat)
	require.NoError(t, err)
	candidates := append(append([]string{}, strict.BuiltinNames()...), compat.BuiltinNames()...)
	candidates = append(candidates, strings.Fields("open input breakpoint help eval exec compile copyright credits license __loader__ __spec__ "+
		"memoryview __build_class__ reload execfile file unicode EncodingWarning PythonFinalizationError ConnectionError IOError EnvironmentError "+
		"_ __doc__ __package__ __file__")...)
	modules := strings.Fields("os sys subprocess socket ctypes io builtins importlib posix nt signal threading pickle marshal gc inspect _io _imp " +
		"platform shutil tempfile pathlib multiprocessing asyncio code codeop runpy pty resource mmap math string __future__ string.templatelib " +
		"_thread _ctypes os.path importlib.util xml.sax")
	for _, p := range []*policy.Profile{strict, compat} {
		var source strings.Builder
		for _, name := range candidates {
			fmt.Fprintf(&source, "try: %s\nexcept NameError: print('no', %q)\nelse: print('yes', %q)\n", name, name, name)
		}
		fmt.Fprintf(&source, "print(sorted(globals()['__builtins__']))\n")
		for _, name := range modules {
			fmt.Fprintf(&source, "try: import %s\nexcept ImportError as e: print(e)\nelse: print('imported', %q)\n", name, name)
		}
		out, exception := outcomeOf(t, p.Name, source.String())
		require.Nil(t, exception)
		for _, name := range candidates {
			_, listed := p.Builtins[name]
			here := listed || name == "__import__" || name == "__debug__"
			assert.Equal(t, here, strings.Contains(out, "yes "+name+"\n"), "%s: %s", p.Name, name)
		}
		names := append(p.BuiltinNames(), "__debug__", "__name__")
		if !slices.Contains(names, "__import__") {
			names = append(names, "__import__")
		}
		slices.Sort(names)
		assert.Contains(t, out, "['"+strings.Join(names, "', '")+"']\n", p.Name)
		for _, name := range modules {
			_, listed := p.Modules[name]
			assert.Equal(t, listed, strings.Contains(out, "imported "+name+"\n"), "%s: %s", p.Name, name)
			top, _, _ := strings.Cut(name, ".")
			if _, topListed := p.Modules[top]; !listed && !topListed {
				assert.Contains(t, out, "import of '"+top, "%s: %s", p.Name, name)
			}
		}
	}
	// Without the host's word no module is importable but the language's own.
	s, err := pynterp.New(pynterp.Config{AllowedImports: []string{}})
	require.NoError(t, err)
	for _, name := range strict.ModuleNames() {
		result, err := s.RunSource(context.Background(), "import "+name, "test.py", s.NewEnv())
		require.NoError(t, err)
		assert.Equal(t, name != "__future__", result.Exception != nil, name)
	}
}

// finder answers every name that it is asked for and writes it down.
type finder struct{ asked []string }

func (f *finder) Find(name string) (*host.Source, error) {
	f.asked = append(f.asked, name)
	return nil, nil
}

// TestInvariantFinderNames: the host's finder is asked for dotted identifiers,
// never for what could be a path.
func TestInvariantFinderNames(t *testing.T) {
	f := &finder{}
	s, err := pynterp.New(pynterp.Config{Host: host.Host{Modules: f}})
	require.NoError(t, err)
	_, err = s.RunSource(context.Background(), `
for name in ('../etc/passwd', '/etc/passwd', 'a/b', 'a..b', '.', '..', 'a.', '.a', 'a\0b', 'a b', 'C:x', '', 'a\\b', '~', 'a-b', 'good_name'):
    try: __import__(name)
    except (ImportError, ValueError): pass
`, "test.py", s.NewEnv())
	require.NoError(t, err)
	assert.Equal(t, []string{"a", "a", "good_name"}, f.asked, "the parents of a..b and a., and a name")
}

// TestInvariantValuesCross: plain values are copies, everything else is opaque.
func TestInvariantValuesCross(t *testing.T) {
	ctx := context.Background()
	newBox := func() (*pynterp.Sandbox, *pynterp.Env) {
		s, err := pynterp.New(pynterp.Config{})
		require.NoError(t, err)
		return s, s.NewEnv()
	}
	run := func(s *pynterp.Sandbox, env *pynterp.Env, source string) *pynterp.Exception {
		t.Helper()
		result, err := s.RunSource(ctx, source, "test.py", env)
		require.NoError(t, err)
		return result.Exception
	}
	s, env := newBox()

	raw := []byte("abc")
	inner := []any{1}
	list := []any{inner, map[string]any{"k": raw}}
	require.NoError(t, env.Set("given", list))
	require.Nil(t, run(s, env, "given[0].append(2); given[1]['k'] = 0; given.clear(); mine = [[1], {'k': b'abc'}]"))
	assert.Equal(t, []any{inner, map[string]any{"k": raw}}, list, "the guest changed the host's list")
	assert.Equal(t, "abc", string(raw))
	require.NoError(t, env.Set("raw", raw))
	raw[0] = 'X'
	require.Nil(t, run(s, env, "assert raw == b'abc', raw"))

	out, err := env.Get("mine")
	require.NoError(t, err)
	out.([]any)[0].([]any)[0] = "host"
	require.Nil(t, run(s, env, "assert mine[0] == [1]"))

	big1 := new(big.Int).Lsh(big.NewInt(1), 100)
	require.NoError(t, env.Set("number", big1))
	big1.SetInt64(5)
	require.Nil(t, run(s, env, "assert number == 1 << 100"))

	// Subclasses stay opaque: none of their methods runs.
	require.Nil(t, run(s, env, `
ran = []
def trap(base):
    class Trap(base):
        def __iter__(self): ran.append('iter'); return iter(())
        def __len__(self): ran.append('len'); return 0
        def __str__(self): ran.append('str'); return 'x'
        def __repr__(self): ran.append('repr'); return 'x'
        def __hash__(self): ran.append('hash'); return 1
        def __eq__(self, o): ran.append('eq'); return True
        def __index__(self): ran.append('index'); return 1
        def __float__(self): ran.append('float'); return 1.0
        def __getattribute__(self, n): ran.append(n); return 1
        def items(self): ran.append('items'); return []
        def keys(self): ran.append('keys'); return []
    return Trap
traps = [trap(b)() for b in (int, str, list, dict, tuple, set, float, bytes, bytearray, frozenset, object)]
`))
	got, err := env.Get("traps")
	require.NoError(t, err)
	for _, x := range got.([]any) {
		assert.Contains(t, fmt.Sprintf("%T", x), "Object", "a subclass was copied")
	}
	require.Nil(t, run(s, env, "assert ran == [], ran"))

	// A handle belongs to its sandbox.
	s2, env2 := newBox()
	assert.Error(t, env2.Set("foreign", got.([]any)[0]))
	require.NoError(t, env2.Set("give", host.Func(func(context.Context, *host.Call) (any, error) { return got.([]any)[0], nil })))
	require.Nil(t, run(s2, env2, "try: give()\nexcept TypeError as e: seen = str(e)"))
	seen, err := env2.Get("seen")
	require.NoError(t, err)
	assert.Equal(t, "host function returned an unsupported value", seen)
	_, err = s2.RunSource(ctx, "1", "test.py", env)
	assert.Error(t, err, "an environment of another sandbox")

	// Arguments are copies, too; and cycles and depth have an end.
	var kept []any
	require.NoError(t, env.Set("keep", host.Func(func(_ context.Context, call *host.Call) (any, error) {
		kept = append(kept, call.Args...)
		return call.Args[0], nil
	})))
	require.Nil(t, run(s, env, `
a = [1]
b = keep(a)
assert b == a and b is not a
a.append(2)
loop = []; loop.append(loop)
deep = []
for i in range(300): deep = [deep]
errors = []
for x in (loop, deep):
    try: keep(x)
    except ValueError as e: errors.append(str(e))
assert errors == ['value contains itself', 'value is nested too deeply'], errors
`))
	assert.Equal(t, []any{[]any{int64(1)}}, kept)
	var nested any = 1
	for range 300 {
		nested = []any{nested}
	}
	assert.Error(t, env.Set("nested", nested))
	for _, x := range []any{struct{ A int }{1}, &struct{}{}, make(chan int), func() {}, errors.New("x"), t, []string{"a"}, map[int]int{1: 2}} {
		assert.Error(t, env.Set("raw_host_object", x), "%T", x)
	}
}

// TestInvariantCopiesAreBounded: what a small value refers to often is not
// copied often, and the guest pays for copies that it asks for.
func TestInvariantCopiesAreBounded(t *testing.T) {
	for name, make := range map[string]string{
		"bytes":     "[b'x' * 1_000_000] * 1000",
		"bytearray": "[bytearray(1_000_000)] * 1000",
		"text":      "['x' * 1_000_000] * 1000",
		"numbers":   "[1 << 8_000_000] * 1000",
		"lists":     "[[[1] * 1000] * 1000] * 1000",
		"dicts":     "{i: wide for i in range(1000)}",
	} {
		s, err := pynterp.New(pynterp.Config{Limits: limits.Limits{Memory: 16 << 20}})
		require.NoError(t, err)
		env := s.NewEnv()
		require.NoError(t, env.Set("keep", host.Func(func(context.Context, *host.Call) (any, error) { return nil, nil })))
		result, err := s.RunSource(context.Background(), "wide = {i: 'v' for i in range(1000)}\nmade = "+make+
			"\ntry: keep(made)\nexcept ValueError as e: seen = str(e)", "test.py", env)
		require.NoError(t, err, name)
		require.Nil(t, result.Exception, name)
		seen, err := env.Get("seen")
		require.NoError(t, err, name)
		assert.Equal(t, "value is too large to copy", seen, name)
		_, err = env.Get("made")
		assert.ErrorContains(t, err, "too large to copy", name)
	}
	s, err := pynterp.New(pynterp.Config{Limits: limits.Limits{Steps: 200_000}})
	require.NoError(t, err)
	env := s.NewEnv()
	calls := 0
	require.NoError(t, env.Set("keep", host.Func(func(context.Context, *host.Call) (any, error) { calls++; return nil, nil })))
	_, err = s.RunSource(context.Background(), "x = [[1] * 1000] * 10\nfor i in range(10_000): keep(x)", "test.py", env)
	var reached *pynterp.LimitError
	require.ErrorAs(t, err, &reached)
	assert.Less(t, calls, 21, "copying costs no steps")
}

// TestInvariantHostErrors: of a host's error the guest sees type and message.
func TestInvariantHostErrors(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	env := s.NewEnv()
	var fail error
	require.NoError(t, env.Set("fail", host.NamedFunc{Name: "fail", Fn: func(context.Context, *host.Call) (any, error) { return nil, fail }}))
	for _, c := range []struct {
		err  error
		want string
	}{
		{&host.Error{Type: "ValueError", Msg: "m"}, "ValueError m"},
		{errors.Wrap(&host.Error{Type: "KeyError", Msg: "m"}, "/secret/path"), "KeyError 'm'"},
		{&host.Error{Type: "int", Msg: "m"}, "RuntimeError m"},
		{&host.Error{Type: "getattr", Msg: "m"}, "RuntimeError m"},
		{&host.Error{Type: "os.Evil", Msg: "m"}, "RuntimeError m"},
		{errors.New("plain"), "RuntimeError plain"},
	} {
		fail = c.err
		result, err := s.RunSource(context.Background(), `
try: fail()
except Exception as e:
    seen = type(e).__name__ + ' ' + str(e)
    carried = [e.__cause__, e.__context__, len(e.args), sorted(vars(e))]
`, "test.py", env)
		require.NoError(t, err)
		require.Nil(t, result.Exception)
		seen, err := env.Get("seen")
		require.NoError(t, err)
		assert.Equal(t, c.want, seen)
		carried, err := env.Get("carried")
		require.NoError(t, err)
		assert.Equal(t, []any{nil, nil, int64(1), []any{}}, carried)
	}
}

// TestInvariantLimitsEndTheRun: nothing of the guest runs on a limit, and
// nothing after it.
func TestInvariantLimitsEndTheRun(t *testing.T) {
	const wrapped = `
import string
class Manager:
    def __enter__(self): return self
    def __exit__(self, *args): print('exit'); return True
class Text:
    def __str__(self): work(); return 'x'
    def __del__(self): print('del')
    def __getattr__(self, name): work()
    def __iter__(self): work(); return iter(())
    def __hash__(self): work(); return 1
    def __eq__(self, other): work(); return True
    def __bool__(self): work(); return True
def generator():
    try: yield 1
    finally: print('finally of a generator')
def inner():
    g = generator(); next(g)
    try:
        with Manager():
            try: FORM
            except BaseException: print('caught')
            except* Exception: print('caught in a group')
            finally: print('finally')
            print('after')
    except: print('bare')
    print('behind')
inner()
print('end')
`
	works := map[string]struct {
		work string
		set  limits.Limits
	}{
		"steps":  {"while True: pass", limits.Limits{Steps: 100_000}},
		"memory": {"x = [1]\n    while True: x = x + x", limits.Limits{Memory: 1 << 20}},
		"output": {"while True: print(end='.' * 100)", limits.Limits{Output: 10_000}},
		"time":   {"time_is_up()\n    while True: pass", limits.Limits{Steps: 1 << 40}},
	}
	forms := []string{
		"work()", "str(Text())", "hasattr(Text(), 'name')", "getattr(Text(), 'name', None)", "next(iter(Text()), None)", "[*Text()]",
		"{Text(): 1}", "Text() in [1, Text()]", "sorted([1, 2], key=lambda x: work())", "f'{Text()}'", "'{}'.format(Text())", "bool(Text())",
		"max([1, 2], key=lambda x: work())", "list(map(lambda x: work(), [1]))", "string.Template('$a').safe_substitute(a=Text())",
		"isinstance(1, type('M', (type,), {'__instancecheck__': lambda c, i: work()})('C', (), {}))", "repr([Text()].__class__) + str(Text())",
		"any(map(work2, [1]))", "print(Text())", "[x for x in Text()]", "dict.fromkeys(Text())", "''.join(map(str, [Text()]))",
	}
	for limit, w := range works {
		t.Run(limit, func(t *testing.T) {
			for _, form := range forms {
				body := strings.ReplaceAll(wrapped, "FORM", form)
				body = strings.ReplaceAll(body, "            except* Exception: print('caught in a group')\n", "")
				source := "def work():\n    " + w.work + "\ndef work2(x): work()\n" + body
				assertEnds(t, limit, w.set, source, form)
			}
		})
	}
}

// timeIsUp is a context with a deadline that is reached when a test says so.
type timeIsUp struct {
	context.Context
	done chan struct{}
}

func (c *timeIsUp) Done() <-chan struct{} { return c.done }

func (c *timeIsUp) Err() error {
	select {
	case <-c.done:
		return context.DeadlineExceeded
	default:
		return nil
	}
}

func assertEnds(t *testing.T, limit string, set limits.Limits, source, form string) {
	t.Helper()
	var out bytes.Buffer
	s, err := pynterp.New(pynterp.Config{Limits: set, Host: host.Host{Stdout: &out}})
	require.NoError(t, err)
	env := s.NewEnv()
	require.NoError(t, env.Set("before", 1))
	ctx := &timeIsUp{Context: context.Background(), done: make(chan struct{})}
	require.NoError(t, env.Set("time_is_up", host.Func(func(context.Context, *host.Call) (any, error) {
		close(ctx.done)
		return nil, nil
	})))
	_, err = s.RunSource(ctx, source, "test.py", env)
	var reached *pynterp.LimitError
	require.True(t, errors.As(err, &reached), "%s by %s: %v %s", limit, form, err, out.String())
	assert.Equal(t, limit, reached.Limit, form)
	assert.Empty(t, strings.Trim(out.String(), "."), "%s by %s: the guest ran on", limit, form)
	for name, again := range map[string]func() error{
		"run": func() error {
			_, err := s.RunSource(context.Background(), "print('again')", "test.py", env)
			return err
		},
		"get":  func() error { _, err := env.Get("before"); return err },
		"set":  func() error { return env.Set("x", 1) },
		"repr": func() error { _, err := env.Repr(context.Background(), "before"); return err },
	} {
		require.ErrorAs(t, again(), &reached, "%s after %s by %s", name, limit, form)
	}
	assert.Empty(t, strings.Trim(out.String(), "."))
}
