package pynterp_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
	"github.com/pynterp/pynterp/go/runtime"
	"github.com/pynterp/pynterp/policy"
)

// The sixth invariant: what one sandbox does, no other sees. These tests are
// for go test -race too, which finds writes to shared memory that no outcome
// shows.

// probe prints what a sandbox could see of others: types, functions, modules,
// identities, hashes, the order of sets, interned names, caches, recursion.
const probe = `
import math, string, string.templatelib
seen = []
builtins = globals()['__builtins__']
for name in sorted(builtins):
    x = builtins[name]
    seen.append((name, repr(x), dir(x), getattr(x, '__doc__', None), getattr(x, '__text_signature__', None)))
    if isinstance(x, type):
        for attr, value in sorted(vars(x).items()):
            if attr != '__doc__':
                seen.append((name, attr, type(value).__name__, getattr(value, '__name__', None), getattr(value, '__doc__', None)))
                if type(value).__name__ == 'staticmethod': seen.append((repr(value), sorted(vars(value)), value('a', 'b') if name == 'str' else value(b'a', b'b')))
for module in (math, string, string.templatelib):
    seen.append((repr(module), dir(module), [(n, repr(vars(module)[n])[:40]) for n in dir(module) if n[0] != '_']))
class Plain:
    def __init__(self): self.a = 1
    def method(self): return self.a
p = Plain()
seen.append((id(p), id(int), id(seen), hash(p), hash('text'), hash(str), {'b', 'a', 'c', int, str}, repr(p), id('interned_by_none'), id(None)))
def depth(n):
    try: return depth(n + 1)
    except RecursionError: return n
seen.append(depth(0))
e = KeyError('k'); e.mine = 1
seen.append((sorted(vars(e)), sorted(vars(KeyError('k'))), hasattr(KeyError('k'), 'theirs'), hasattr(Plain(), 'theirs'), 'é'.upper(), 'ÿ'[0], str.maketrans('a', 'b')))
def total(xs):
    t = 0
    for x in xs: t += x.method()
    return t
seen.append(total([Plain(), Plain()]))
print(seen)
`

// hostile tries to write to everything it can get at, and fills every cache.
const hostile = `
import math, string, string.templatelib
def evil(*args, **kwargs): return 'evil'
def swallow(f, *args):
    try: return f(*args)
    except Exception: return None
builtins = globals()['__builtins__']
things = []
for name in list(builtins):
    x = builtins[name]
    things.append(x)
    if isinstance(x, type):
        things.extend(vars(x).values())
        instance = swallow(x)
        if instance is not None: things.append(instance)
for module in (math, string, string.templatelib):
    things.append(module)
    things.extend(vars(module).values())
things += [type(x) for x in things]
class Forged(str):
    def __eq__(self, o): return True
    def __hash__(self): return 1
for x in things:
    for name in ('theirs', '__doc__', '__name__', '__qualname__', '__module__', '__annotations__', '__annotate__', '__class__', '__wrapped__', '__type_params__',
                 '__abstractmethods__', '__text_signature__', 'mine', Forged('theirs'), 'é', 'interned_by_hostile'):
        swallow(setattr, x, name, evil)
        swallow(delattr, x, name)
    for name in ('__init__', '__set_name__', '__set__', '__delete__', '__ior__', '__iadd__', '__setitem__', '__init_subclass__'):
        method = swallow(getattr, x, name)
        for args in ((evil,), (evil, evil), ('theirs', evil), ({'theirs': evil},), (x, evil), (int, 'theirs', evil), ()):
            swallow(method, *args)
for name in list(builtins):
    if name not in ('__import__', 'print', 'range', 'list', 'isinstance', 'Exception', 'globals', 'RecursionError', 'hash', 'id'):
        builtins[name] = evil
for error in (KeyError, ValueError):
    for i in range(70):
        e = error(i)
        for k in range(i % 9): setattr(e, 'attribute%d' % k, k)
try: string.Formatter.theirs = evil
except: pass
try: string.capwords.__defaults__ = (1,)
except: pass
class Plain:
    def method(self): return 'theirs'
for i in range(50):
    class C(Plain): pass
    c = C(); c.theirs = i; c.method()
def depth(n):
    try: return depth(n + 1)
    except RecursionError: return n
depth(0)
ids = [id(object) for x in range(100)]
`

func runIn(t *testing.T, profile string, set limits.Limits, sources ...string) string {
	var out bytes.Buffer
	s, err := pynterp.New(pynterp.Config{Policy: profile, Limits: set, Host: host.Host{Stdout: &out}})
	if !assert.NoError(t, err) {
		return ""
	}
	env := s.NewEnv()
	for _, source := range sources {
		result, err := s.RunSource(context.Background(), source, "test.py", env)
		if err != nil {
			fmt.Fprintln(&out, err)
		} else if result.Exception != nil {
			fmt.Fprintln(&out, result.Exception.Traceback)
		}
	}
	return out.String()
}

// TestIsolationInSequence: a sandbox looks the same whether or not others did
// their worst before.
func TestIsolationInSequence(t *testing.T) {
	for _, profile := range policy.Names() {
		before := runIn(t, profile, limits.Limits{}, probe)
		require.NotContains(t, before, "Traceback")
		require.NotContains(t, before, "evil")
		for _, other := range policy.Names() {
			assert.Empty(t, runIn(t, other, limits.Limits{}, hostile))
		}
		assert.Zero(t, runtime.GrownShapes(), "attributes of one sandbox's objects are in shapes that all share")
		after := runIn(t, profile, limits.Limits{}, probe)
		assert.Equal(t, len(before), len(after))
		assert.True(t, before == after, "a sandbox shows what another one did: %s", firstDifference(before, after))
	}
}

func firstDifference(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	return a[max(0, i-60):min(len(a), i+60)] + " / " + b[max(0, i-60):min(len(b), i+60)]
}

// TestIsolationInParallel: the same while others do it.
func TestIsolationInParallel(t *testing.T) {
	want := map[string]string{}
	for _, profile := range policy.Names() {
		want[profile] = runIn(t, profile, limits.Limits{}, probe)
	}
	inParallel(8, func(i int) {
		profile := policy.Names()[i%2]
		switch {
		case i < 4:
			assert.Empty(t, runIn(t, profile, limits.Limits{}, hostile))
		default:
			got := runIn(t, profile, limits.Limits{}, probe)
			assert.True(t, got == want[profile], "a sandbox shows what another one does: %s", firstDifference(want[profile], got))
		}
	})
}

// TestIsolationOfCode: one compiled program in sandboxes of different
// profiles and with different globals, so that what one caches in the
// program's instructions would be wrong for the others.
func TestIsolationOfCode(t *testing.T) {
	p, err := pynterp.Compile([]byte(`
class A:
    def __init__(self): self.x = kind
    def method(self): return kind
class B:
    __slots__ = ('pad', 'x')
    def __init__(self): self.x = kind * 2; self.pad = 0
    def method(self): return kind * 2
if kind == 'b': A, B = B, A
def read(o): return o.x
def call(o): return o.method()
def blocked(o):
    try: return type(o.__dict__).__name__
    except AttributeError as e: return 'blocked'
def names(): return len(kind)
out = []
for i in range(200):
    for o in (A(), B(), A()):
        out.append((read(o), call(o), names()))
    a = A() if kind != 'b' else B()
    a.extra = i
    if i == 100:
        A.method = lambda self: kind * 3
        len = lambda s: -1
result = (out[-1], out[0], blocked(A()) if kind == 'a' else blocked(B()), hash(kind), A.__name__, {1: 2}.get(1), [*map(str, [1])])
`), "program.py")
	require.NoError(t, err)
	outcomes := make([]string, 12)
	inParallel(len(outcomes), func(i int) {
		profile := policy.Names()[i%2]
		s, err := pynterp.New(pynterp.Config{Policy: profile})
		if !assert.NoError(t, err) {
			return
		}
		kind := []string{"a", "b", "ccc"}[i%3]
		for range 2 {
			env := s.NewEnv()
			assert.NoError(t, env.Set("kind", kind))
			result, err := s.Run(context.Background(), p, env)
			if !assert.NoError(t, err) || !assert.Nil(t, result.Exception) {
				return
			}
			text, err := env.Repr(context.Background(), "result")
			assert.NoError(t, err)
			outcomes[i] = text
		}
		if i%3 == 0 {
			assert.Equal(t, profile == policy.Strict, strings.Contains(outcomes[i], "'blocked'"), "%s: %s", profile, outcomes[i])
		}
	})
	for i := range outcomes {
		assert.Equal(t, outcomes[i%6], outcomes[i])
	}
	assert.NotEqual(t, outcomes[0], outcomes[2])
}

// TestIsolationOfLimits: a sandbox that a limit ended, in the middle of
// whatever it did, leaves the others as they are.
func TestIsolationOfLimits(t *testing.T) {
	want := runIn(t, policy.Strict, limits.Limits{}, probe)
	inParallel(6, func(i int) {
		set := []limits.Limits{{Steps: 30_000}, {Memory: 400_000}, {Depth: 30}}[i%3]
		if i < 3 {
			for n := range 3 {
				if set.Steps == 0 {
					set.Steps = 300_000
				}
				set.Steps += int64(n) * 7001
				runIn(t, policy.Strict, set, hostile, "def f(): f()\nf()", "while True: pass")
			}
			return
		}
		got := runIn(t, policy.Strict, limits.Limits{}, probe)
		assert.True(t, got == want, "%s", firstDifference(want, got))
	})
}

// TestIsolationOfLibrarySources: a traceback through a module of the library
// shows its lines, whichever sandbox it was that compiled the module.
func TestIsolationOfLibrarySources(t *testing.T) {
	var first string
	for i := range 3 {
		s, err := pynterp.New(pynterp.Config{})
		require.NoError(t, err)
		result, err := s.RunSource(context.Background(), "import string\nstring.Template('$').substitute()", "test.py", s.NewEnv())
		require.NoError(t, err)
		require.NotNil(t, result.Exception)
		if i == 0 {
			first = result.Exception.Traceback
			assert.Contains(t, first, "self._invalid(name)")
		}
		assert.Equal(t, first, result.Exception.Traceback)
	}
}
