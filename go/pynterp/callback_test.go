package pynterp_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
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
	s, err := pynterp.New(pynterp.Config{BusyTimeout: time.Hour})
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

// busyOutput uses its sandbox while the guest prints, finds a module or warns.
type busyOutput struct {
	s    *pynterp.Sandbox
	env  *pynterp.Env
	errs []error
}

func (b *busyOutput) use() {
	_, _ = b.s.Usage()
	_, err := b.s.RunSource(context.Background(), "x = 1", "inner.py", b.env)
	b.errs = append(b.errs, err)
	if !b.env.Has("__name__") || b.s.NewEnv() == nil {
		b.errs = append(b.errs, nil)
	}
}

func (b *busyOutput) Write(p []byte) (int, error) {
	b.use()
	return len(p), nil
}

func (b *busyOutput) Find(string) (*host.Source, error) {
	b.use()
	return nil, nil
}

// What the host supplies beside functions has no context: it can look at the
// sandbox, and to run something in it is an error, no deadlock.
func TestOutputThatUsesTheSandbox(t *testing.T) {
	b := &busyOutput{}
	var err error
	b.s, err = pynterp.New(pynterp.Config{
		BusyTimeout: 10 * time.Millisecond, Host: host.Host{Stdout: b, Stderr: b, Modules: b},
		Warnings: func(pynterp.Warning) { b.use() },
	})
	require.NoError(t, err)
	b.env = b.s.NewEnv()
	result, err := b.s.RunSource(context.Background(), "print(1)\ntry: import nowhere\nexcept ImportError: pass\nx = 1 is 1", "test.py", b.env)
	require.NoError(t, err)
	require.NoError(t, result.Err())
	require.GreaterOrEqual(t, len(b.errs), 3)
	for _, err := range b.errs {
		assert.ErrorIs(t, err, pynterp.ErrBusy)
	}
	_, err = b.s.RunSource(context.Background(), "y = 1", "test.py", b.env)
	require.NoError(t, err)
}

// panickyOutput panics when the guest prints.
type panickyOutput struct{}

func (panickyOutput) Write([]byte) (int, error) { panic("in the output") }

func TestOutputThatPanics(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{Host: host.Host{Stdout: panickyOutput{}}})
	require.NoError(t, err)
	_, err = s.RunSource(context.Background(), "print(1)", "test.py", s.NewEnv())
	var internal *pynterp.InternalError
	require.ErrorAs(t, err, &internal)
	assert.Contains(t, internal.Detail, "in the output")
}

// A context that has ended before the run begins ends nothing.
func TestAContextThatHasEnded(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{})
	require.NoError(t, err)
	env := s.NewEnv()
	for _, c := range []struct {
		wait  time.Duration
		limit string
	}{{-1, limits.Time}, {time.Hour, limits.Canceled}} {
		ctx, cancel := context.WithTimeout(context.Background(), c.wait)
		cancel()
		_, err = s.RunSource(ctx, "x = 1", "test.py", env)
		var limit *pynterp.LimitError
		require.ErrorAs(t, err, &limit)
		assert.Equal(t, c.limit, limit.Limit)
		result, err := s.RunSource(context.Background(), "y = 1", "test.py", env)
		require.NoError(t, err)
		require.NoError(t, result.Err())
	}
	assert.False(t, env.Has("x"))
}

// Any number of goroutines may use one sandbox, in any way; a run that is canceled
// ends it for all of them.
func TestManyGoroutinesOneSandbox(t *testing.T) {
	for range 5 {
		g := newGuest(t, map[string]any{"f": host.Func(func(context.Context, *host.Call) (any, error) { return int64(1), nil })}, limits.Limits{})
		g.run("n = 0\nclass C: pass\nc = C()")
		c, err := g.env.Get("c")
		require.NoError(t, err)
		var runs, ended atomic.Int64
		var wg sync.WaitGroup
		for i := range 8 {
			wg.Go(func() {
				for k := range 40 {
					ctx, cancel := context.WithCancel(context.Background())
					if i == 7 && k == 30 {
						time.AfterFunc(time.Millisecond, cancel)
					}
					_, err := g.sandbox.RunSource(ctx, "n += 1\nfor i in range(100): f()", "test.py", g.env)
					cancel()
					if err == nil {
						runs.Add(1)
					} else {
						ended.Add(1)
					}
					_, _ = g.sandbox.Usage()
					_ = g.env.Set("x", []any{c, int64(i)})
					_, _ = g.env.Get("x")
					_, _ = g.sandbox.Identity(c.(*pynterp.Object))
					_ = g.sandbox.ObjectID(c.(*pynterp.Object))
					_ = c.(*pynterp.Object).TypeName()
					_, _ = g.env.Names(), g.sandbox.NewEnv()
				}
			})
		}
		wg.Wait()
		assert.Equal(t, int64(320), runs.Load()+ended.Load())
		if ended.Load() == 0 {
			n, err := g.env.Get("n")
			require.NoError(t, err)
			assert.Equal(t, runs.Load(), n)
		}
	}
}
