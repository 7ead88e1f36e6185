package pynterp_test

import (
	"context"
	"testing"

	"github.com/pkg/errors"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// This file tests that no text of the host makes a str of the guest's that is
// none: bytes that are not UTF-8 are replaced, or refused where the text is a name.

const (
	oddText  = "a\xff\xc3(\xed\xa0\x80\xf0\x9f\x00z"
	oddASCII = `'a\ufffd\ufffd(\ud800\ufffd\ufffd\x00z'`
)

// useText does what relies on a str's bytes.
const useText = `
def use(s):
    n = len(s)
    assert n == len([*s]) == len(s[::-1]) == len([s[i] for i in range(n)]), n
    assert all(s[:i] + s[i:] == s for i in range(n + 1))
    assert s.encode('utf-8', 'surrogatepass').decode('utf-8', 'surrogatepass') == s
    for f in s.upper, s.casefold, s.title, s.split, s.isidentifier, s.splitlines, s.__hash__: f()
    f'{s:>50}', repr(s), s.find('('), s.replace('(', 'x'), s.partition('('), s.translate({40: 'y'}), sorted(s), {s: 1}[s]
    return ascii(s)
`

// oddModules finds a module with an odd file name, and one with odd text.
type oddModules struct{}

func (oddModules) Find(name string) (*host.Source, error) {
	switch name {
	case "named":
		return &host.Source{Text: []byte("1 1"), Filename: oddText}, nil
	case "text":
		return &host.Source{Text: []byte("x = 1 # " + oddText), Filename: "text.py"}, nil
	}
	return nil, nil
}

func TestTextsOfTheHost(t *testing.T) {
	g := newGuest(t, map[string]any{
		"f": host.NamedFunc{Name: oddText, Doc: oddText, Fn: func(context.Context, *host.Call) (any, error) {
			return nil, &host.Error{Type: "KeyError", Msg: oddText}
		}},
		"plain": host.Func(func(context.Context, *host.Call) (any, error) { return nil, errors.New(oddText) }),
		"C": &host.Class{Name: "C", Doc: "\xff", Methods: []host.Method{{Name: "m", Doc: "\xff", Fn: func(context.Context, *host.Call) (any, error) { return nil, nil }}},
			Attributes: []host.Attribute{{Name: "a", Doc: "\xff", Get: func(context.Context, *host.Object) (any, error) { return nil, nil }}}},
	}, limits.Limits{})
	for source, want := range map[string]string{
		"f.__name__": oddASCII, "f.__doc__": oddASCII, "raised(f)": oddASCII, "raised(plain)": oddASCII,
		"C.__doc__": `'\ufffd'`, "C.m.__doc__": `'\ufffd'`, "C.a.__doc__": `'\ufffd'`,
	} {
		assert.Equal(t, want+"\n", g.run(useText+"def raised(f):\n    try: f()\n    except Exception as e: return e.args[0]\nprint(use("+source+"))"), source)
	}
}

func TestFileNamesOfTheHost(t *testing.T) {
	s, err := pynterp.New(pynterp.Config{Host: host.Host{Modules: oddModules{}}})
	require.NoError(t, err)
	env := s.NewEnv()
	const source = useText + "\nout = []\nfor name in 'named', 'text':\n    try: __import__(name)\n    except SyntaxError as e: out += [use(e.filename), use(str(e)), use(e.text or '')]\nout = ' '.join(out)\n1 / 0"
	program, err := pynterp.Compile([]byte(source), oddText)
	require.NoError(t, err)
	result, err := s.Run(context.Background(), program, env)
	require.NoError(t, err)
	assert.Contains(t, result.Exception.Traceback, "a\ufffd\ufffd(")
	result, err = s.RunSource(context.Background(), source, oddText, env)
	require.NoError(t, err)
	assert.Contains(t, result.Exception.Traceback, "a\ufffd\ufffd(")
	out, err := env.Get("out")
	require.NoError(t, err)
	assert.Contains(t, out, oddASCII)
	result, err = s.RunScript(context.Background(), "x = = 1", oddText, env)
	require.NoError(t, err)
	assert.Contains(t, result.Exception.Traceback, "a\ufffd\ufffd(")
}

func TestNamesOfTheHost(t *testing.T) {
	g := newGuest(t, nil, limits.Limits{})
	assert.Error(t, g.env.Set("a\xff", 1))
	assert.Error(t, g.env.Set("a\x00", 1))
	assert.False(t, g.env.Has("a\xff"))
	_, err := g.env.Get("a\xff")
	assert.Error(t, err)
	g.run("def f(**k): return [*k]")
	f, err := g.env.Get("f")
	require.NoError(t, err)
	_, err = g.sandbox.Call(context.Background(), f.(*pynterp.Object), nil, host.Keywords{{Name: "a\xff", Value: 1}})
	assert.Error(t, err)
	result, err := g.sandbox.Call(context.Background(), f.(*pynterp.Object), nil, host.Keywords{{Name: "a\xed\xa0\x80", Value: 1}})
	require.NoError(t, err)
	assert.Equal(t, []any{"a\xed\xa0\x80"}, result.Value)
}
