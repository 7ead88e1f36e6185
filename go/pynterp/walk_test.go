package pynterp

import (
	"context"
	"fmt"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/runtime"
	"github.com/pynterp/pynterp/policy"
)

// This file walks over everything that a guest can reach: from a fresh
// environment with every module imported, through each operation that the
// policy allows, and looks at each object that comes of it. Nothing may belong
// to the host but what was granted, nothing to another sandbox; what all
// sandboxes share must be immutable, and the walk, which also writes wherever
// it can, must leave it as it was. The walk's steps are in walksteps_test.go.

// samples makes at least one object of every kind; every module of the library
// is imported before.
const samples = `
import math, string, string.templatelib
def plain(a, b=1, *, c: int = 2) -> str:
    "doc"
    return a
def outer():
    held = [1]
    def inner(): return held
    return inner
closure = outer()
class Meta(type):
    def method(cls): return cls
class Base:
    attr = [1]
    def __init__(self): self.x = {'k': (1, [2])}
    def method(self): return self
    @property
    def prop(self): return self.x
    @classmethod
    def cm(cls): return cls
    @staticmethod
    def sm(): return 1
class Derived(Base, metaclass=Meta):
    def method(self): return super().method()
    def up(self): return super()
class Slotted:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = [1]
class Ints(int): pass
class Texts(str): pass
class Lists(list): pass
class Dicts(dict): pass
class Errors(Exception): pass
class Generic[T: int, *Ts, **P]:
    item: T
class Defaulted[T = int]: pass
type Alias[T] = list[T]
def generate():
    got = yield [1]
    yield got
async def coroutine(): return 1
async def asyncgen():
    yield [1]
class Awaits:
    def __await__(self):
        yield self
        return 1
async def awaiting():
    await Awaits()
suspended = generate(); next(suspended)
finished = generate(); list(finished)
waiting = awaiting(); waiting.send(None)
objects = [
    plain, closure, lambda: 0, Base, Derived, Base(), Derived(), Derived().up(), Slotted, Slotted(), Ints(5), Texts('t'), Lists([1]),
    Dicts(a=1), Errors('e', [1]), Generic, Generic[int, str, [int]], Alias, Alias[int], list[int], int | str, Generic.__type_params__,
    Base().method, Base.cm, Base.sm, [].append, 'x'.join, (1).__add__, int.__add__, dict.fromkeys, str.maketrans, vars(str), vars(Base),
    vars(dict)['keys'], vars(int)['real'], vars(str)['maketrans'], vars(bytes)['maketrans'], vars(Slotted)['a'], vars(Base)['prop'],
    vars(Base)['cm'], vars(Base)['sm'], suspended, finished, generate(), waiting, coroutine(), asyncgen(), asyncgen().asend(None),
    coroutine().__await__(), (x for x in [1]), 1, True, None, 1.5, 2j, 10**30, 'text', 'é', b'bytes', b'', bytearray(b'xy'),
    memoryview(bytearray(b'abc')), [1, [2]], (1, (2,)), (), {'a': [1]}, {}, {1, 2}, frozenset([1]), range(3), range(10**20),
    slice(1, 2), iter([1]), iter((1,)), iter({1: 2}), iter({1}), iter('a'), iter(b'a'), iter(range(2)), iter(int, 0), reversed([1]),
    enumerate([1]), zip([1]), map(len, ['a']), filter(None, [1]), {1: 2}.keys(), {1: 2}.values(), {1: 2}.items(), reversed({1: 2}),
    object(), property(len), classmethod(len), staticmethod(len), super(Derived), super(Derived, Derived()), Ellipsis, NotImplemented,
    t'a{1!r:>3}b', t'a{1}'.interpolations[0], iter(t'a{1}'), globals(), math, string, string.templatelib,
    string.Formatter(), string.Template('$a'), type(plain), type(math), type(None), type(suspended), BaseException, granted,
]

def provoke(f):
    try: f()
    except BaseException as e: objects.append(e); objects.append(e.__traceback__)
def chained():
    try: 1/0
    except ZeroDivisionError as e: raise KeyError('k') from e
def grouped(): raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [TypeError(2)])])
def missing():
    import os
def halted(): raise StopIteration([1])
def left(): exit([1])
def noted():
    e = Errors('x'); e.add_note('n'); raise e
for f in (chained, grouped, missing, halted, left, noted, lambda: nothing, lambda: None.x, lambda: [][0], lambda: {}[0], lambda: int('x'),
          lambda: '\udc80'.encode(), lambda: b'\xff'.decode(), lambda: Base().x.y, lambda: plain(), lambda: f'{1:q}', lambda: granted(1, 2, 3)):
    provoke(f)
`

// fewSamples is what the walk itself needs.
const fewSamples = `
def plain(): pass
class Derived: pass
class Slotted: __slots__ = ('a',)
kept = Slotted()
`

// walked starts a walk in a sandbox of the profile in which source ran.
func walked(t *testing.T, profile, source string) *walker {
	t.Helper()
	if raceDetector {
		t.Skip("the walk uses one goroutine")
	}
	s, err := New(Config{Policy: profile, RelativeImports: true, Limits: limits.Limits{Steps: 1 << 40, Memory: 4 << 30, Output: 1 << 40}})
	require.NoError(t, err)
	env := s.NewEnv()
	require.NoError(t, env.Set("granted", host.NamedFunc{Name: "granted", Fn: func(_ context.Context, call *host.Call) (any, error) {
		if len(call.Args) == 3 {
			return nil, &host.Error{Type: "ValueError", Msg: "refused"}
		}
		return []any{1, host.Tuple{"x"}}, nil
	}}))
	imports := ""
	for _, def := range library() {
		imports += "import " + def.Name + "\n"
	}
	result, err := s.RunSource(context.Background(), imports+source, "samples.py", env)
	require.NoError(t, err)
	require.Nil(t, result.Exception)
	return newWalker(s, env)
}

// otherObjects are the objects of another sandbox.
func otherObjects(t *testing.T, profile, source string) map[runtime.Value]bool {
	t.Helper()
	w := walked(t, profile, source)
	all := map[runtime.Value]bool{}
	var add func(v runtime.Value)
	add = func(v runtime.Value) {
		if v.Inline() || all[v] {
			return
		}
		all[v] = true
		v.Held(add)
	}
	w.th.Roots(add)
	add(w.env.dict.Value())
	return all
}

func sharedState() runtime.Shared {
	s := runtime.SharedState()
	for _, def := range library() {
		s.AddModule(def)
	}
	return s
}

// TestWalk is the walk in every profile.
func TestWalk(t *testing.T) {
	for _, profile := range policy.Names() {
		t.Run(profile, func(t *testing.T) {
			other := otherObjects(t, profile, samples)
			before := sharedState()
			w := walked(t, profile, samples)
			w.other, w.shared = other, before
			require.NoError(t, w.run())
			t.Log(w.summary())
			for v := range w.held {
				if _, shared := before[v]; !shared {
					w.check(v, "the heap")
				}
			}
			assert.Empty(t, w.failures, strings.Join(w.failures, "\n"))
			assertSame(t, before, sharedState())
			assert.Greater(t, len(w.seen), 3000, "the walk does not get far any more")
			assert.Greater(t, w.types, 100, "the walk does not see the types any more")
			assert.NotZero(t, w.refused, "no name is blocked any more")
		})
	}
}

// assertSame fails for each shared object that is not as it was.
func assertSame(t *testing.T, before, after runtime.Shared) {
	t.Helper()
	changed := 0
	for v, held := range before {
		if !slices.Equal(held, after[v]) {
			changed++
			t.Errorf("the guest changed a shared %s: it holds %d objects, held %d", v.Type().Name(), len(after[v]), len(held))
		}
	}
	if len(after) != len(before) {
		t.Errorf("%d shared objects were %d before", len(after), len(before))
	}
	require.Less(t, changed, 20)
}

// TestWalkFindsLeaks plants what must not be reachable, each in a place that
// takes some steps to get to: the walk has to report it.
func TestWalkFindsLeaks(t *testing.T) {
	for name, plant := range map[string]func(t *testing.T, w *walker) (leak runtime.Value){
		"a host function that was not granted": func(t *testing.T, w *walker) runtime.Value {
			v, err := w.th.FromGo(host.Func(func(context.Context, *host.Call) (any, error) { return nil, nil }))
			require.NoError(t, err)
			return v
		},
		"an object of another sandbox": func(t *testing.T, w *walker) runtime.Value {
			for v := range w.other {
				if _, shared := w.shared[v]; !shared && v.Type().Name() == "Slotted" {
					return v
				}
			}
			t.Fatal("the other sandbox has no such object")
			return runtime.Value{}
		},
	} {
		t.Run(name, func(t *testing.T) {
			other := otherObjects(t, policy.Strict, fewSamples)
			w := walked(t, policy.Strict, fewSamples)
			w.other, w.shared = other, sharedState()
			leak := plant(t, w)
			w.env.dict.SetGlobal(w.th, "leak", leak)
			result, err := w.box.RunSource(context.Background(), `
def hide(leak):
    yield (lambda: [leak])
hidden = {'a': (hide(leak),)}
del leak
`, "plant.py", w.env)
			require.NoError(t, err)
			require.Nil(t, result.Exception)
			w.first = true
			require.NoError(t, w.run())
			require.NotEmpty(t, w.failures)
			assert.Contains(t, strings.Join(w.failures, "\n"), name)
		})
	}
}

// TestWalkFindsChanges changes a shared object and looks whether the comparison
// tells.
func TestWalkFindsChanges(t *testing.T) {
	before := sharedState()
	after := runtime.Shared{}
	for v, held := range before {
		after[v] = held
	}
	for v, held := range before {
		if len(held) > 2 {
			after[v] = held[1:]
			break
		}
	}
	var fake testing.T
	assertSame(&fake, before, after)
	assert.True(t, fake.Failed())
}

// summary says how far the walk came.
func (w *walker) summary() string {
	kinds := make([]string, 0, len(w.kinds))
	for k := range w.kinds {
		kinds = append(kinds, k)
	}
	sort.Slice(kinds, func(i, j int) bool { return w.kinds[kinds[i]] > w.kinds[kinds[j]] })
	text := fmt.Sprintf("%d objects visited, %d of them expanded, %d types, %d functions, %d shared; %d attribute reads, %d of blocked names refused, %d writes, %d calls;",
		len(w.seen), w.expanded, w.types, w.functions, w.sharedSeen, w.reads, w.refused, w.writes, w.calls)
	for _, k := range kinds[:min(12, len(kinds))] {
		text += fmt.Sprintf(" %s %d", k, w.kinds[k])
	}
	return text
}
