package pynterp_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// apply is a host function that calls its first argument with the others.
func apply(s **pynterp.Sandbox) host.Func {
	return func(ctx context.Context, call *host.Call) (any, error) {
		result, err := (*s).Call(ctx, call.Args[0].(*pynterp.Object), call.Args[1:], call.Keywords)
		if err != nil {
			return nil, err
		}
		return result.Value, result.Err()
	}
}

func newCallbackGuest(t *testing.T, l limits.Limits) *guest {
	var s *pynterp.Sandbox
	g := newGuest(t, map[string]any{"apply": apply(&s)}, l)
	s = g.sandbox
	return g
}

func TestHostFunctionsCallTheGuest(t *testing.T) {
	g := newCallbackGuest(t, limits.Limits{})
	assert.Equal(t, `(1, 2, {'k': 3, 'a': 4})
120
ValueError: from the guest
TypeError: 'object' object is not callable
[1, 2, 3]
('generator', 5)
`, g.run(each+`
print(apply(lambda *a, **k: (*a, k), 1, 2, k=3, a=4))
print(apply(fact := lambda n: n and n * apply(fact, n - 1) or 1, 5))
def fail(): raise ValueError('from the guest')
each(lambda: apply(fail), lambda: apply(object()))
print(sorted([3, 1, 2], key=lambda x: apply(lambda: x)))
def gen():
    x = yield 1
    yield apply(lambda: x + 1)
it = gen()
next(it)
print((type(it).__name__, apply(it.send, 4)))
`))
	f, err := g.env.Get("fact")
	require.NoError(t, err)
	result, err := g.sandbox.Call(context.Background(), f.(*pynterp.Object), []any{6}, nil)
	require.NoError(t, err)
	assert.Equal(t, int64(720), result.Value)
	result, err = g.sandbox.Call(context.Background(), f.(*pynterp.Object), []any{"x"}, nil)
	require.NoError(t, err)
	assert.Equal(t, "TypeError", result.Exception.Type)
	assert.Contains(t, result.Exception.Traceback, "in <lambda>")
}

// The limits of the run hold for what runs inside a call, and nobody can catch
// one there.
func TestLimitsHoldInsideCalls(t *testing.T) {
	for source, want := range map[string]string{
		"def f():\n    while True: pass":                                                        "steps",
		"def f():\n    x = []\n    while True: x.append('a' * 999)":                             "memory",
		"def f():\n    try: apply(g)\n    finally: print('no')\ndef g():\n    while True: pass": "steps",
	} {
		g := newCallbackGuest(t, limits.Limits{Steps: 1_000_000, Memory: 8 << 20})
		_, err := g.sandbox.RunSource(context.Background(), source+"\ntry:\n    apply(f)\nexcept BaseException:\n    print('caught')", "test.py", g.env)
		var limit *pynterp.LimitError
		require.ErrorAs(t, err, &limit, source)
		assert.Equal(t, want, limit.Limit)
		assert.Empty(t, g.out.String())
	}
}

func TestCallsNestToABound(t *testing.T) {
	g := newCallbackGuest(t, limits.Limits{})
	assert.Equal(t, "RecursionError maximum recursion depth exceeded while calling a host function 50\n3\n", g.run(`
depth = 0
def f():
    global depth
    depth += 1
    return apply(f)
try:
    apply(f)
except RecursionError as e:
    print(type(e).__name__, e, depth)
print(apply(lambda: 3))
`))
}

// A host function that panics ends the sandbox, not the process.
func TestPanicsInsideCalls(t *testing.T) {
	for _, source := range []string{"f()", "apply(f)"} {
		g := newCallbackGuest(t, limits.Limits{})
		require.NoError(t, g.env.Set("f", host.Func(func(context.Context, *host.Call) (any, error) { panic("in the host") })))
		_, err := g.sandbox.RunSource(context.Background(), source, "test.py", g.env)
		var internal *pynterp.InternalError
		require.ErrorAs(t, err, &internal)
		assert.Contains(t, internal.Detail, "in the host")
		_, err = g.sandbox.RunSource(context.Background(), "1", "test.py", g.env)
		assert.ErrorAs(t, err, &internal)
		assert.NotNil(t, g.sandbox.NewEnv())
	}
}

// A function of the host that passes its context on may run programs, too.
func TestRunsInsideCalls(t *testing.T) {
	var g *guest
	g = newGuest(t, map[string]any{"exec": host.Func(func(ctx context.Context, call *host.Call) (any, error) {
		result, err := g.sandbox.RunSource(ctx, call.Args[0].(string), "inner.py", g.env)
		if err != nil {
			return nil, err
		}
		return result.Exception == nil, g.env.SetContext(ctx, "set", 1)
	})}, limits.Limits{})
	assert.Equal(t, "True 5 False 1\n", g.run("a = exec('x = 5')\nb = exec('1 / 0')\nprint(a, x, b, set)"))
}

// A function of the host may use environments without its context, but to run
// something or to pass values it would wait for itself: that fails.
func TestABusySandboxIsAnError(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{BusyTimeout: 20 * time.Millisecond})
	require.NoError(t, err)
	env := s.NewEnv()
	var errs []error
	require.NoError(t, env.Set("f", host.Func(func(context.Context, *host.Call) (any, error) {
		_, err := s.RunSource(context.Background(), "x = 1", "inner.py", env)
		errs = append(errs, err, env.Set("x", 1))
		_, err = env.Get("x")
		done := make(chan error)
		go func() { // the function waits for another goroutine, which waits for the sandbox
			_, err := s.RunSource(context.Background(), "x = 1", "inner.py", env)
			done <- err
		}()
		errs = append(errs, err, <-done)
		_, _ = s.Usage()
		return fmt.Sprint(len(env.Names()) > 0, env.Has("f"), s.NewEnv() != nil, env.Delete("no")), nil
	})))
	result, err := s.RunSource(context.Background(), "y = f()", "test.py", env)
	require.NoError(t, err)
	require.NoError(t, result.Err())
	require.Len(t, errs, 4)
	for _, err := range errs {
		assert.ErrorIs(t, err, pynterp.ErrBusy)
	}
	y, err := env.Get("y")
	require.NoError(t, err)
	assert.Equal(t, "true true true false", y)
}

// The context of a call is good for one caller at a time, and while it lasts.
func TestTheContextOfACall(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	env := s.NewEnv()
	var kept context.Context
	results := make(chan error, 8)
	require.NoError(t, env.Set("f", host.Func(func(ctx context.Context, call *host.Call) (any, error) {
		kept = ctx
		for range cap(results) {
			go func() {
				_, err := s.Call(ctx, call.Args[0].(*pynterp.Object), nil, nil)
				results <- err
			}()
		}
		return nil, nil // the goroutines go on
	})))
	result, err := s.RunSource(context.Background(), "n = 0\ndef g():\n    global n\n    for i in range(1000): n += 1\nf(g)\nm = n", "test.py", env)
	require.NoError(t, err)
	require.NoError(t, result.Err())
	called := int64(0)
	for range cap(results) {
		if err := <-results; err == nil {
			called++
		} else {
			assert.ErrorIs(t, err, pynterp.ErrBusy)
		}
	}
	m, err := env.Get("m")
	require.NoError(t, err)
	assert.Equal(t, 1000*called, m)
	_, err = s.RunSource(kept, "1", "test.py", env)
	assert.ErrorIs(t, err, pynterp.ErrBusy)
}

// Waiting for a sandbox ends with the context, and leaves the sandbox alone.
func TestWaitingEndsWithTheContext(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	env := s.NewEnv()
	inside, leave := make(chan bool), make(chan bool)
	require.NoError(t, env.Set("f", host.Func(func(context.Context, *host.Call) (any, error) {
		inside <- true
		<-leave
		return nil, nil
	})))
	done := make(chan error)
	go func() {
		_, err := s.RunSource(context.Background(), "f()", "test.py", env)
		done <- err
	}()
	<-inside
	ctx, cancel := context.WithTimeout(context.Background(), time.Millisecond)
	defer cancel()
	_, err = s.RunSource(ctx, "1", "test.py", env)
	var limit *pynterp.LimitError
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, "time", limit.Limit)
	leave <- true
	assert.NoError(t, <-done)
	_, err = s.RunSource(context.Background(), "1", "test.py", env)
	assert.NoError(t, err)
}
