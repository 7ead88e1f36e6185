package runtime

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestQuickNativesAgree: where a short form gives a value, the native gives an
// equal one of the same type.
func TestQuickNativesAgree(t *testing.T) {
	th := classThread()
	dict := func() Value {
		d := th.NewDict()
		d.SetStr(th, th.internString("a"), Int(1))
		return d.value()
	}
	list := func() Value {
		l := th.NewList([]Value{Int(1), Float(2), None})
		l.items = append(l.items, True)[:3]
		return l.value()
	}
	pool := []func() Value{
		func() Value { return Int(0) }, func() Value { return Int(-1) }, func() Value { return Int(2) }, func() Value { return Int(math.MinInt64) },
		func() Value { return Int(math.MaxInt64) }, func() Value { return Float(-2.5) }, func() Value { return Float(math.NaN()) },
		func() Value { return Float(math.Inf(1)) }, func() Value { return Float(1e300) }, func() Value { return True }, func() Value { return None },
		func() Value { return th.NewStr("a") }, func() Value { return th.NewStr("é") }, func() Value { return th.NewStr("ab") },
		dict, list, func() Value { return th.NewTuple(Int(1)).value() }, func() Value { return th.NewSet().value() },
		func() Value { return IntType.value() }, func() Value { return BoolType.value() }, func() Value { return TypeType.value() },
	}
	var callables []Value
	for _, name := range []string{"len", "isinstance", "chr", "ord", "abs", "min", "max", "sum", "range", "int", "float", "str", "bool", "type", "list", "tuple"} {
		callables = append(callables, builtinValues[name])
	}
	for typ, names := range map[*Type][]string{&ListType: {"append", "insert", "pop", "copy"}, &DictType: {"get"}, &SetType: {"add"}} {
		for _, name := range names {
			m, ok := typ.dict.GetStr(th.internString(name))
			require.True(t, ok)
			callables = append(callables, m)
		}
	}
	taken := map[*Obj]int{}
	check := func(f Value, args ...func() Value) {
		make := func() []Value {
			var a []Value
			for _, x := range args {
				a = append(a, x())
			}
			return a
		}
		mine, theirs := make(), make()
		v, ok := th.quickCall(f.p, mine)
		if !ok {
			assert.False(t, v.IsSet() && v != None, "a value that does not count")
			return
		}
		taken[f.p]++
		w, err := th.CallArgs(f, theirs, nil)
		require.NoError(t, err)
		for i := range mine {
			mine[i], theirs[i] = described(t, th, mine[i]), described(t, th, theirs[i])
		}
		assert.Equal(t, described(t, th, w).str().s, described(t, th, v).str().s)
		for i := range mine {
			assert.Equal(t, theirs[i].str().s, mine[i].str().s)
		}
	}
	for _, f := range callables {
		for _, x := range pool {
			check(f, x)
			for _, y := range pool {
				check(f, x, y)
				for _, z := range pool {
					check(f, x, y, z)
				}
			}
		}
		assert.Positive(t, taken[f.p], "no call of %v", f.p)
	}
}

// described is the type and repr of v, of an iterator those of what it gives.
func described(t *testing.T, th *Thread, v Value) Value {
	shown := v
	if v.Type().slots.Next != nil && v.p.shape != &enumerateShape {
		items, err := th.Collect(v)
		require.NoError(t, err)
		shown = th.NewList(items).value()
	}
	s, err := th.Repr(shown)
	require.NoError(t, err)
	return th.NewStr(v.Type().name + " " + s.s)
}
