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
