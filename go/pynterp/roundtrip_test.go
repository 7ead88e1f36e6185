package pynterp_test

import (
	"context"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// This file sends random values into a sandbox and out of it again by every way
// that there is: each comes back as it was, to the last bit of a float. The other
// doors have the same test: bindings/c/capi_values_test.c and
// bindings/python/tests/values_test.py.

// valueMaker makes random values. Sets have an element at most: their order is
// the guest's.
type valueMaker struct {
	*rand.Rand
	keys int64 // so many have been handed out, all different
}

var (
	madeInts   = []int64{0, 1, -1, 255, 256, 1<<31 - 1, -1 << 31, 1<<53 + 1, math.MaxInt64, math.MinInt64}
	madeFloats = []uint64{
		0, 1 << 63, 1, 1<<63 | 1, math.Float64bits(1.5), math.Float64bits(-1e308), math.Float64bits(math.Inf(1)), math.Float64bits(math.Inf(-1)),
		0x7ff8000000000000, 0xfff8000000000123, 0x7ff4000000000001,
	}
	madeTexts = []string{"a", "\x00", "\xc3\xa9", "\xf0\x9f\x98\x80", "\xed\xa0\x80", "\xed\xbf\xbf", "'", "\\", "\n", "\xef\xbf\xbf"}
)

func (m *valueMaker) float() float64 {
	return math.Float64frombits(madeFloats[m.IntN(len(madeFloats))])
}

// text puts no high surrogate before a low one: that would be another text.
func (m *valueMaker) text() string {
	var b strings.Builder
	for range m.IntN(5) {
		b.WriteString(madeTexts[m.IntN(len(madeTexts))])
	}
	return strings.ReplaceAll(b.String(), "\xed\xa0\x80\xed\xbf\xbf", "")
}

func (m *valueMaker) scalar() any {
	switch m.IntN(9) {
	case 0:
		return nil
	case 1:
		return m.IntN(2) == 1
	case 2:
		return madeInts[m.IntN(len(madeInts))]
	case 3: // beyond int64
		i := new(big.Int).Lsh(big.NewInt(1+m.Int64N(1000)), uint(64+m.IntN(2000)))
		if m.IntN(2) == 0 {
			i.Neg(i)
		}
		return i.Add(i, big.NewInt(m.Int64N(100)))
	case 4:
		return m.float()
	case 5:
		return complex(m.float(), m.float())
	case 6:
		return []byte(m.text())
	}
	return m.text()
}

func (m *valueMaker) key(depth int) any {
	m.keys++
	if depth > 3 || m.IntN(3) == 0 {
		return m.keys
	}
	return host.Tuple{m.keys, m.scalar(), host.FrozenSet{m.key(depth + 1)}}
}

func (m *valueMaker) value(depth int) any {
	if depth > 4 {
		return m.scalar()
	}
	switch m.IntN(10) {
	case 0:
		return m.list(depth)
	case 1:
		return host.Tuple(m.list(depth))
	case 2:
		d := &host.Dict{}
		for range m.IntN(4) {
			d.Items = append(d.Items, host.Item{Key: m.key(depth), Value: m.value(depth + 1)})
		}
		return d
	case 3:
		return host.Set{m.key(depth)}
	case 4:
		return host.FrozenSet{m.key(depth)}
	case 5:
		return host.ByteArray(m.text())
	}
	return m.scalar()
}

func (m *valueMaker) list(depth int) []any {
	out := []any{}
	for range m.IntN(4) {
		out = append(out, m.value(depth+1))
	}
	return out
}

// exactly writes a value down with its types and the bits of its floats.
func exactly(x any) string {
	switch x := x.(type) {
	case float64:
		return fmt.Sprintf("float:%x", math.Float64bits(x))
	case complex128:
		return fmt.Sprintf("complex:%x:%x", math.Float64bits(real(x)), math.Float64bits(imag(x)))
	case *host.Dict:
		var b strings.Builder
		for _, it := range x.Items {
			b.WriteString(exactly(it.Key) + "=" + exactly(it.Value) + " ")
		}
		return "{" + b.String() + "}"
	case []any:
		return "list" + allExactly(x)
	case host.Tuple:
		return "tuple" + allExactly(x)
	case host.Set:
		return "set" + allExactly(x)
	case host.FrozenSet:
		return "frozenset" + allExactly(x)
	}
	return fmt.Sprintf("%T:%#v", x, fmt.Sprint(x))
}

func allExactly(items []any) string {
	out := make([]string, len(items))
	for i, x := range items {
		out[i] = exactly(x)
	}
	return "(" + strings.Join(out, ", ") + ")"
}

func TestRandomValuesComeBackAsTheyWere(t *testing.T) {
	var seen any
	g := newGuest(t, map[string]any{"echo": host.Func(func(_ context.Context, call *host.Call) (any, error) {
		seen = slices.Clone(call.Args)[0]
		return seen, nil
	})}, limits.Limits{})
	g.run("def same(x): return x")
	f, err := g.env.Get("same")
	require.NoError(t, err)
	m := &valueMaker{Rand: rand.New(rand.NewPCG(1, 2))}
	for range 1000 {
		x := m.value(0)
		want := exactly(x)
		require.NoError(t, g.env.Set("x", x))
		g.run("y = echo(x)")
		y, err := g.env.Get("y")
		require.NoError(t, err)
		result, err := g.sandbox.Call(context.Background(), f.(*pynterp.Object), []any{x}, nil)
		require.NoError(t, err)
		for way, got := range map[string]any{"argument": seen, "env": y, "call": result.Value} {
			assert.Equal(t, want, exactly(got), way)
		}
	}
}

// What has no copy is a handle, which comes back as the object that it stands for.
func TestValuesWithoutACopy(t *testing.T) {
	g := newGuest(t, nil, limits.Limits{})
	g.run("class C(int): pass\nclass F(float): pass\nall = (..., NotImplemented, range(3), slice(1), memoryview(b'a'), int, C(3), F(-0.0), len, iter(()))")
	all, err := g.env.Get("all")
	require.NoError(t, err)
	for _, x := range all.(host.Tuple) {
		assert.IsType(t, &pynterp.Object{}, x)
	}
	require.NoError(t, g.env.Set("back", all))
	assert.Equal(t, "True\n", g.run("print(len(all) == 10 and [x is y for x, y in zip(all, back)] == [True] * 10)"))
	for _, source := range []string{"x = []\nx.append(x)", "x = {}\nx[1] = [x]", "x = []\nfor i in range(2000): x = [x]"} {
		g.run(source)
		_, err := g.env.Get("x")
		assert.Error(t, err, source)
	}
	list := []any{1}
	list[0] = list
	assert.ErrorContains(t, g.env.Set("x", list), "contains itself")
	for _, odd := range []any{struct{}{}, make(chan int), new(int), map[int]int{}, []int{1}, []string{"a"}, uintptr(1), (*big.Int)(nil), (*host.Dict)(nil), (*host.Class)(nil), (*host.Object)(nil), (*pynterp.Object)(nil), host.Func(nil)} {
		assert.Error(t, g.env.Set("x", odd), "%T", odd)
	}
	assert.Equal(t, "1\n", g.run("print(1)"))
}
