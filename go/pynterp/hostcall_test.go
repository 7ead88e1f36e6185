package pynterp_test

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

func TestKeywordsComeInTheCallersOrder(t *testing.T) {
	g := newGuest(t, map[string]any{"f": host.Func(func(_ context.Context, call *host.Call) (any, error) {
		var names []string
		for _, kw := range call.Keywords {
			names = append(names, fmt.Sprint(kw.Name, "=", kw.Value))
		}
		b, ok := call.Keywords.Get("b")
		_, missing := call.Keywords.Get("no")
		return host.Tuple{strings.Join(names, " "), b, ok, missing, len(call.Args)}, nil
	})}, limits.Limits{})
	assert.Equal(t, "('z=1 b=2 a=3 y=4', 2, True, False, 2)\n", g.run("print(f(0, *[1], z=1, b=2, **{'a': 3, 'y': 4}))"))
}

func TestHandlesOfWhatIsNotThere(t *testing.T) {
	g, other := newGuest(t, nil, limits.Limits{}), newGuest(t, nil, limits.Limits{})
	_, err := g.sandbox.NewFunction(context.Background(), host.NamedFunc{Name: "f"})
	assert.ErrorContains(t, err, `the host function "f" is nil`)
	assert.Zero(t, g.sandbox.ObjectID(nil))
	o, err := g.env.GetObject("__name__")
	require.NoError(t, err)
	assert.NotZero(t, g.sandbox.ObjectID(o))
	assert.Zero(t, other.sandbox.ObjectID(o), "another sandbox's")
	assert.Equal(t, "1\n", g.run("print(1)"), "it goes on")
}

// What the guest sees of a function is its name and its documentation.
func TestHostFunctionsAreOpaque(t *testing.T) {
	g := newGuest(t, map[string]any{"f": host.NamedFunc{Name: "f", Doc: "Does it.", Fn: func(context.Context, *host.Call) (any, error) {
		return nil, nil
	}}}, limits.Limits{})
	assert.Equal(t, `('f', 'Does it.', 'f')
AttributeError: attribute access to '__self__' is blocked in this environment
AttributeError: attribute access to '__globals__' is blocked in this environment
AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
AttributeError: 'builtin_function_or_method' object has no attribute '__wrapped__'
TypeError: vars() argument must have __dict__ attribute
`, g.run(each+`
print((f.__name__, f.__doc__, f.__qualname__))
each(lambda: f.__self__, lambda: f.__globals__, lambda: setattr(f, 'x', 1), lambda: f.__wrapped__, lambda: vars(f))
`))
}

func TestHostErrors(t *testing.T) {
	g := newGuest(t, map[string]any{"f": host.Func(func(_ context.Context, call *host.Call) (any, error) {
		if name := call.Args[0].(string); name != "" {
			return nil, errors.Wrap(&host.Error{Type: name, Msg: "text"}, "in the host")
		}
		return nil, errors.New("plain")
	})}, limits.Limits{})
	assert.Equal(t, `ValueError ValueError('text')
OSError OSError('text')
UnicodeError UnicodeError('text')
RuntimeError RuntimeError('text')
RuntimeError RuntimeError('text')
RuntimeError RuntimeError('text')
SystemExit SystemExit('text')
RuntimeError RuntimeError('plain')
`, g.run(`
for name in 'ValueError', 'OSError', 'UnicodeDecodeError', 'ExceptionGroup', 'int', 'Mine', 'SystemExit', '':
    try:
        f(name)
    except BaseException as e:
        print(type(e).__name__, repr(e))
        assert e.__cause__ is None and e.__context__ is None and str(e)
`))
}

// The exception is what its type makes of the text, or of nothing.
func TestHostErrorsHaveTheirMembers(t *testing.T) {
	g := newGuest(t, map[string]any{"f": host.Func(func(_ context.Context, call *host.Call) (any, error) {
		return nil, &host.Error{Type: call.Args[0].(string), Msg: call.Args[1].(string)}
	})}, limits.Limits{})
	assert.Equal(t, `SystemExit 't' SystemExit None
StopIteration 't' StopIteration None
ImportError 't' ImportError None
SyntaxError 't' SyntaxError None
`, g.run(`
def error(*args):
    try: f(*args)
    except BaseException as e: return e
for name, member in ('SystemExit', 'code'), ('StopIteration', 'value'), ('ImportError', 'msg'), ('SyntaxError', 'msg'):
    full, empty = error(name, 't'), error(name, '')
    assert full.args == ('t',) and empty.args == (), (full.args, empty.args)
    print(type(full).__name__, repr(getattr(full, member)), type(empty).__name__, repr(getattr(empty, member)))
assert error('KeyError', 'k').args == ('k',)
`))
}

// A guest's exception that a host function returns as its own error reads the
// same to the guest, though a KeyError's text has quotes that its key has not.
func TestGuestErrorsComeBackAlike(t *testing.T) {
	var g *guest
	g = newGuest(t, map[string]any{"apply": host.Func(func(ctx context.Context, call *host.Call) (any, error) {
		result, err := g.sandbox.Call(ctx, call.Args[0].(*pynterp.Object), nil, nil)
		if err == nil {
			err = result.Err()
		}
		return nil, err
	})}, limits.Limits{})
	assert.Equal(t, `KeyError('k')
KeyError("'k'")
KeyError()
KeyError('1')
KeyError("('a', 'b')")
KeyError()
IndexError('x')
RuntimeError("'k'")
`, g.run(`
class Mine(KeyError): pass
for e in KeyError('k'), KeyError("'k'"), KeyError(''), KeyError(1), KeyError('a', 'b'), KeyError(), IndexError('x'), Mine('k'):
    def fail(): raise e
    try: apply(fail)
    except Exception as caught: print(repr(caught))
`))
}

// Arguments of a type that the guest defined are handles: none of its methods
// runs, whatever the host does with them.
func TestArgumentsAreExact(t *testing.T) {
	var seen []any
	g := newGuest(t, map[string]any{"f": host.Func(func(_ context.Context, call *host.Call) (any, error) {
		seen = call.Args
		return nil, nil
	})}, limits.Limits{})
	g.run(`
def spoil(*args): raise SystemExit('a method of the guest ran')
def make(base, value):
    names = '__eq__', '__hash__', '__index__', '__iter__', '__len__', '__str__', '__repr__', '__getattribute__', '__del__', '__int__'
    return type('Trap', (base,), dict.fromkeys(names, spoil))(value)
f(make(int, 3), make(str, 'x'), [make(list, [1])], make(dict, {}), make(float, 1.5), (make(bytes, b''),), True, 1 << 70)
`)
	require.Len(t, seen, 8)
	for _, x := range []any{seen[0], seen[1], seen[2].([]any)[0], seen[3], seen[4], seen[5].(host.Tuple)[0]} {
		require.IsType(t, &pynterp.Object{}, x)
		assert.Equal(t, "Trap", x.(*pynterp.Object).TypeName())
	}
	assert.Equal(t, []any{true, new(big.Int).Lsh(big.NewInt(1), 70)}, seen[6:])
}

// Copies cost the guest steps and memory, however small what is copied was.
func TestCopiesAreCharged(t *testing.T) {
	nothing := host.Func(func(context.Context, *host.Call) (any, error) { return nil, nil })
	run := func(source string, l limits.Limits) (*pynterp.Result, error) {
		g := newGuest(t, map[string]any{"f": nothing}, l)
		return g.sandbox.RunSource(context.Background(), source, "test.py", g.env)
	}
	var limit *pynterp.LimitError
	_, err := run("x = [0] * 100000\nfor i in range(100): f(x)", limits.Limits{Steps: 1_000_000})
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, "steps", limit.Limit)
	result, err := run("x = [0] * 100\nfor i in range(5): x = [x] * 100\nf(x)", limits.Limits{Memory: 64 << 20})
	require.NoError(t, err)
	assert.Equal(t, "ValueError: value is too large to copy", result.Exception.Error())
	for _, source := range []string{"x = []\nx.append(x)\nf(x)", "x = []\nfor i in range(1000): x = [x]\nf(x)"} {
		result, err = run(source, limits.Limits{})
		require.NoError(t, err)
		assert.Equal(t, "ValueError", result.Exception.Type)
	}
}

// What the host reads from an environment is bounded, but costs the guest
// nothing: a run that used up its steps can be read.
func TestReadingResultsIsFree(t *testing.T) {
	g := newGuest(t, nil, limits.Limits{Steps: 20_000})
	g.run("x = list(range(15000))")
	for range 10 {
		x, err := g.env.Get("x")
		require.NoError(t, err)
		assert.Len(t, x, 15000)
	}
	big := newGuest(t, nil, limits.Limits{Memory: 16 << 20})
	big.run("s = 'a' * 1000000\nx = [s] * 100")
	_, err := big.env.Get("x")
	assert.ErrorContains(t, err, "too large")
	_, err = big.env.Get("s")
	assert.NoError(t, err)
}
