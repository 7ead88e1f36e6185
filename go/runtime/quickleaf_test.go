package runtime

import (
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// leaves returns all that the loop calls as leaves.
func leaves(th *Thread) []Value {
	var out []Value
	for _, name := range leafBuiltins {
		out = append(out, builtinValues[name])
	}
	for _, row := range leafMethods {
		for _, name := range row.names {
			if v, ok := row.t.dict.GetStr(th.internString(name)); ok {
				out = append(out, v)
			}
		}
	}
	for _, name := range leafDrains {
		out = append(out, builtinValues[name])
	}
	for _, t := range slices.Concat(leafTypes, leafContainers, leafIterators) {
		out = append(out, t.value())
	}
	return out
}

// TestLeavesAgree: where the loop takes the result of a leaf, the call in full
// gives the same, and there are such calls of each.
func TestLeavesAgree(t *testing.T) {
	th := classThread()
	pool := []Value{
		Int(0), Int(3), Int(-1), Int(math.MaxInt64), th.newBigInt(new(big.Int).Lsh(big.NewInt(1), 80)), Float(2.5), Float(math.Inf(-1)), True, None,
		th.NewStr(""), th.NewStr("a b,c"), th.NewStr("12"), th.NewStr("é"), th.NewStr("ß\n"), th.newBytes("a,b"), th.newComplex(1 + 2i),
		th.NewTuple(th.NewStr("a"), th.NewStr("1")).value(), th.NewList([]Value{th.NewStr("x"), th.NewStr("")}).value(), th.NewTuple(Int(1)).value(),
	}
	for _, f := range leaves(th) {
		taken := 0
		check := func(args ...Value) {
			// Behind the arguments the registers may end: nothing is written there.
			r := append(slices.Clone(args), make([]Value, nativePad)...)
			v, ok := th.quickCall(f.p, r[:len(args)])
			assert.Equal(t, leafNone, th.leaf)
			assert.True(t, slices.Equal(args, r[:len(args)]))
			assert.True(t, slices.Equal(make([]Value, nativePad), r[len(args):]))
			failed := th.leafErr
			th.leafErr = nil
			if !ok && failed == nil {
				return
			}
			w, err := th.CallArgs(f, args, nil)
			if failed != nil {
				require.Error(t, err)
				assert.Equal(t, described(t, th, asExcValue(t, err)).str().s, described(t, th, asExcValue(t, failed)).str().s)
				return
			}
			taken++
			require.NoError(t, err)
			assert.Equal(t, described(t, th, w).str().s, described(t, th, v).str().s)
		}
		check()
		for _, x := range pool {
			check(x)
			for _, y := range pool {
				check(x, y)
				for _, z := range pool[12:15] {
					check(x, y, z)
				}
			}
		}
		assert.Positive(t, taken, "no call of %v", described(t, th, f).str().s)
	}
}

func asExcValue(t *testing.T, err error) Value {
	e, ok := asExc(err)
	require.True(t, ok, "%v", err)
	return e.value()
}

// TestLeavesAreGivenUp: a leaf that would have to wait for steps or for a
// census is not waited for, and leaves nothing behind.
func TestLeavesAreGivenUp(t *testing.T) {
	th := classThread()
	replace, ok := StrType.dict.GetStr(th.internString("replace"))
	require.True(t, ok)
	text := th.NewStr("abcabc")
	call := func() (Value, bool) {
		return th.quickCall(replace.p, []Value{text, th.NewStr("b"), th.NewStr("xyz")})
	}
	v, ok := call()
	require.True(t, ok)
	assert.Equal(t, "axyzcaxyzc", v.str().s)

	held, steps := th.mark(), th.stepsLeft
	th.allocLimit = th.allocated // each charge is one too many
	_, ok = call()
	assert.False(t, ok)
	assert.NoError(t, th.leafErr)
	assert.Equal(t, leafNone, th.leaf)
	assert.Equal(t, held, th.mark())
	assert.NoError(t, th.limitErr)
	assert.LessOrEqual(t, th.stepsLeft-steps, int64(tickSteps))
	v, err := th.CallArgs(replace, []Value{text, th.NewStr("b"), th.NewStr("xyz")}, nil)
	require.NoError(t, err)
	assert.Equal(t, "axyzcaxyzc", v.str().s)
}

// TestLeavesWantPlainValues: what could run guest code is not called.
func TestLeavesWantPlainValues(t *testing.T) {
	th := classThread()
	join, _ := StrType.dict.GetStr(th.internString("join"))
	upper, _ := StrType.dict.GetStr(th.internString("upper"))
	for _, x := range []Value{th.NewDict().value(), th.NewSet().value(), ListType.value()} {
		_, ok := th.quickCall(join.p, []Value{th.NewStr(","), x})
		assert.False(t, ok)
		_, ok = th.quickCall(upper.p, []Value{x})
		assert.False(t, ok)
		for _, name := range []string{"repr", "hash", "format"} {
			_, ok = th.quickCall(builtinValues[name].p, []Value{x})
			assert.False(t, ok, name)
		}
	}
}

// TestLeavesDoNotWarn: a warning is about the place where the machine is, which
// the loop has; and a call that is made again would warn twice.
func TestLeavesDoNotWarn(t *testing.T) {
	th := classThread()
	warned := 0
	th.WarnHook = func(*Thread, *Warning) error { warned++; return nil }
	decode, ok := BytesType.dict.GetStr(th.internString("decode"))
	require.True(t, ok)
	for _, call := range [][]Value{
		{ComplexType.value(), th.newComplex(1i), Int(2)},
		{decode, th.newBytes(`\d`), th.NewStr("unicode-escape")},
	} {
		_, ok := th.quickCall(call[0].p, call[1:])
		assert.False(t, ok)
		assert.Zero(t, warned)
		_, err := th.CallArgs(call[0], call[1:], nil)
		require.NoError(t, err)
		assert.Equal(t, 1, warned)
		warned = 0
	}
}
