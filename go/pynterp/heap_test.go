package pynterp_test

import (
	"context"
	"runtime"
	"testing"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// This file compares the memory limit with Go's heap: what a guest can make grow
// must not take a multiple of it, whether the limit ends the run or the guest
// lets go of what it made. The corpus shows that memory counts; only the heap
// shows what does not.

// heapPrograms leave behind as much as they can.
var heapPrograms = map[string]string{
	"lookups of the past": `
class C:
    pass
c = C()
for i in range(600):
    name = "a%d" % i
    setattr(C, name, bytes(500000))
    getattr(c, name)
    delattr(C, name)`,
	"lookups of values": `
class C:
    x = None
c = C()
for i in range(600):
    name = "a%d" % i
    setattr(C, name, bytes(500000))
    getattr(c, name)
    setattr(C, name, None)`,
	"exceptions": `
class Failure(Exception):
    pass
kept = []
while True:
    failure = Failure()
    failure.where = 1
    kept.append(failure)`,
	"traceback entries": `
failure = ValueError()
while True:
    try:
        raise failure
    except ValueError:
        pass`,
	"interned names": `
i = 0
while True:
    i += 1
    hasattr(i, "name%d" % i)`,
	"differences of integers": `
kept = []
i = 3 ** 50000
for _ in range(10000):
    kept.append((i + (1 << 80)) - i)
    kept.append(i - (i + (1 << 80)))`,
	"remainders of integers": `
kept = []
i = 3 ** 50000
for _ in range(10000):
    kept.append(i % (10 ** 30 + 1))
    kept.append(i // (i - 5 ** 40))
    kept.append(i & (1 << 80) - 1)`,
	"integers of bytes": `
kept = []
for _ in range(10000):
    kept.append(int.from_bytes(bytes(10000) + b"abcdefghijk"))
    kept.append(int("0" * 4000 + "123456789012345678901"))`,
	"iterators of tuples": `
kept = []
while True:
    kept.append(iter((None,) * 10000))`,
	"names of classes": `
kept = []
for i in range(10000):
    kept.append(type("x" * 20000 + str(i), (), {}))`,
	"qualified names": `
kept = []
for i in range(10000):
    class C:
        pass
    C.__qualname__ = "x" * 20000
    C.__name__ = "y" * 20000
    kept.append(C)`,
	"names of modules": `
import math
kept = []
for i in range(10000):
    module = type(math)("x" * 20000)
    module.__name__ = "y"
    kept.append(module)`,
	"fronts of formatted texts": `
kept = []
for i in range(10000):
    kept.append(f"{'x' * 20000:.20}")`,
	"keys of formats": `
class Keep(dict):
    def __missing__(self, key):
        kept.append(key)
        return ""
kept = []
keep = Keep()
for i in range(10000):
    ("{keykeykey}" + "x" * 20000).format_map(keep)
    ("%(keykeykey)s" + "x" * 20000) % keep`,
	"specifications of formats": `
class Keep:
    def __format__(self, spec):
        kept.append(spec)
        return ""
    def __getitem__(self, key):
        kept.append(key)
        return self
kept = []
keep = Keep()
for i in range(10000):
    ("{0[keykeykey]:specification}" + "x" * 20000).format(keep)`,
	"interned parts": `
for i in range(10000):
    try:
        ("{0.name%d}" % i + "x" * 20000).format(i)
    except AttributeError:
        pass`,
	"names of missing modules": `
kept = []
for i in range(10000):
    try:
        __import__("nothing." + "x" * 20000)
    except ImportError as error:
        kept.append(error.name)`,
	"emptied dicts": `
kept = []
for i in range(10000):
    d = dict.fromkeys(range(200))
    while len(d) > 1:
        d.popitem()
    kept.append(d)`,
	"properties": `
kept = []
while True:
    kept.append(property())`,
	"type aliases": `
kept = []
while True:
    type A = int
    kept.append(A)`,
	"indexes of shapes": `
names = ["a%d" % i for i in range(57)]
while True:
    class C:
        pass
    for j in range(900):
        o = C()
        for name in names:
            setattr(o, name, None)
        setattr(o, "b%d" % j, 1)
        hasattr(o, "a3")`,
}

func TestLimitHoldsForTheHeap(t *testing.T) {
	const memory = 16 << 20
	for name, program := range heapPrograms {
		t.Run(name, func(t *testing.T) {
			s, err := pynterp.New(pynterp.Config{Limits: limits.Limits{Memory: memory}})
			require.NoError(t, err)
			env := s.NewEnv()
			before := liveBytes()
			_, err = s.RunSource(context.Background(), program, "program.py", env)
			var limit *pynterp.LimitError
			if err != nil {
				require.True(t, errors.As(err, &limit))
				require.Equal(t, limits.Memory, limit.Limit)
			}
			require.Less(t, liveBytes()-before, int64(2*memory))
			runtime.KeepAlive(env)
			runtime.KeepAlive(s)
		})
	}
}

// liveBytes is what is left in the heap after a collection.
func liveBytes() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
