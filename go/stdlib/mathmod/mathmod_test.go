package mathmod

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/runtime"
	"github.com/pynterp/pynterp/policy"
)

// This file tests the module through calls of its functions; what they compute
// is tested in package numeric and in corpus/math.

func newThread(t *testing.T, l limits.Limits) *thread {
	p, err := policy.Load(policy.Strict)
	require.NoError(t, err)
	return runtime.NewThread(runtime.Config{
		Policy: p, Limits: l, Natives: map[string]*runtime.ModuleDef{"math": Module()},
		Allowed: func(string) bool { return true },
	})
}

// call calls math.name(args...).
func call(t *testing.T, th *thread, name string, args ...value) (value, error) {
	m, err := th.Import("math", th.Builtins, value{}, 0)
	require.NoError(t, err)
	fn, found, err := th.CallSpecial(m, "__getattribute__", th.NewStr(name))
	require.NoError(t, err)
	require.True(t, found)
	return th.Call(fn, args...)
}

func TestFunctions(t *testing.T) {
	th := newThread(t, limits.Limits{})
	i, f := runtime.Int, runtime.Float
	list := func(items ...value) value { return th.NewList(items).Value() }
	huge := th.NewInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(400), nil))
	for _, c := range []struct {
		name string
		args []value
		want string
	}{
		{"sqrt", []value{i(2)}, "1.4142135623730951"},
		{"log", []value{huge}, "921.0340371976182"},
		{"log", []value{i(8), i(2)}, "3.0"},
		{"factorial", []value{i(21)}, "51090942171709440000"},
		{"comb", []value{i(5), i(6)}, "0"},
		{"perm", []value{i(5)}, "120"},
		{"gcd", []value{i(-12), i(18), huge}, "2"},
		{"lcm", []value{i(4), i(6)}, "12"},
		{"lcm", nil, "1"},
		{"hypot", []value{i(3), i(4)}, "5.0"},
		{"dist", []value{list(i(1), i(2)), list(i(4), i(6))}, "5.0"},
		{"prod", []value{list(i(2), f(1.5))}, "3.0"},
		{"sumprod", []value{list(i(1), f(2.5), i(1)), list(i(1), i(2), i(3))}, "9.0"},
		{"sumprod", []value{list(huge, runtime.True), list(i(0), i(1))}, "1"},
		{"frexp", []value{i(8)}, "(0.5, 4)"},
		{"ceil", []value{f(1.5)}, "2"},
		{"floor", []value{runtime.True}, "1"},
		{"nextafter", []value{i(1), i(2)}, "1.0000000000000002"},
		{"isclose", []value{i(1), f(1 + 1e-10)}, "True"},
	} {
		r, err := call(t, th, c.name, c.args...)
		require.NoError(t, err, c.name)
		s, err := th.Repr(r)
		require.NoError(t, err)
		assert.Equal(t, c.want, s.String(), c.name)
	}
}

func TestErrors(t *testing.T) {
	th := newThread(t, limits.Limits{})
	i := runtime.Int
	for _, c := range []struct {
		name string
		args []value
		want string
	}{
		{"sqrt", []value{i(-1)}, "ValueError: expected a nonnegative input, got -1.0"},
		{"sqrt", nil, "TypeError: math.sqrt() takes exactly one argument (0 given)"},
		{"exp", []value{i(1000)}, "OverflowError: math range error"},
		{"log", []value{i(5), i(1)}, "ZeroDivisionError: division by zero"},
		{"gcd", []value{runtime.Float(1)}, "TypeError: 'float' object cannot be interpreted as an integer"},
		{"trunc", []value{th.NewStr("a")}, "TypeError: type str doesn't define __trunc__ method"},
		{"isclose", []value{i(1), i(2), i(3)}, "TypeError: isclose() takes exactly 2 positional arguments (3 given)"},
	} {
		_, err := call(t, th, c.name, c.args...)
		assert.EqualError(t, err, c.want)
	}
}

// TestLimits asks for results that no memory holds and for work without end.
func TestLimits(t *testing.T) {
	power := new(big.Int).Lsh(big.NewInt(1), 1<<26)
	for name, args := range map[string][]*big.Int{
		"factorial": {big.NewInt(1 << 40)},
		"comb":      {power, new(big.Int).Rsh(power, 1<<26-62)},
		"isqrt":     {new(big.Int).Lsh(power, 1<<27)},
		"lcm":       {power, new(big.Int).Sub(power, big.NewInt(1))},
	} {
		th := newThread(t, limits.Limits{Memory: 64 << 20, Steps: 1 << 24})
		var values []value
		for _, x := range args {
			values = append(values, th.NewInt(x))
		}
		_, err := call(t, th, name, values...)
		var limit *limits.Error
		assert.ErrorAs(t, err, &limit, name)
	}
}
