package runtime

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/limits"
)

// This file tests float and complex, the reading of number arguments, and the
// builtin functions on numbers.

func TestFloatAndIntCompareExactly(t *testing.T) {
	th := numberThread(t, limits.Limits{})
	large := th.newBigInt(new(big.Int).Lsh(big.NewInt(1), 2000))
	for _, c := range []struct {
		v, w Value
		op   CompareOp
		want Value
	}{
		{Int(1<<53 + 1), Float(1 << 53), CmpGt, True},
		{Float(1 << 53), Int(1<<53 + 1), CmpLt, True},
		{Int(math.MaxInt64), Float(1 << 63), CmpLt, True},
		{large, Float(math.Inf(1)), CmpLt, True},
		{large, Float(math.MaxFloat64), CmpGt, True},
		{Int(1), Float(math.NaN()), CmpNe, True},
		{Int(1), Float(math.NaN()), CmpLe, False},
		{True, Float(1), CmpEq, True},
		{th.newComplex(2), Int(2), CmpEq, True},
		{Float(2), th.newComplex(2 + 1i), CmpEq, False},
	} {
		got, err := th.Compare(c.v, c.w, c.op)
		require.NoError(t, err)
		assert.Equal(t, c.want, got)
	}
	_, err := th.Compare(th.newComplex(1), Int(2), CmpLt)
	assert.EqualError(t, err, "TypeError: '<' not supported between instances of 'complex' and 'int'")
}

func TestComplexKeepsSignsOfZeros(t *testing.T) {
	th := numberThread(t, limits.Limits{})
	minus := math.Copysign(0, -1)
	r, err := th.Binary(th.newComplex(complex(1, minus)), Int(2), OpAdd)
	require.NoError(t, err)
	assert.True(t, math.Signbit(imag(complexOf(r))))
	r, err = complexNew(th, nil, []Value{Float(minus), Float(minus)}, nil)
	require.NoError(t, err)
	assert.True(t, math.Signbit(real(complexOf(r))) && math.Signbit(imag(complexOf(r))))
}

func TestNaNsOfTextsAreObjectsOfTheirOwn(t *testing.T) {
	th := numberThread(t, limits.Limits{})
	nan := func(s string) Value {
		v, err := th.floatOfText(th.NewStr(s))
		require.NoError(t, err)
		return v
	}
	a, b := nan("nan"), nan("-nan")
	assert.True(t, math.IsNaN(a.float()) && math.IsNaN(b.float()) && math.Signbit(b.float()))
	assert.False(t, a.Is(nan("nan")))
	same, err := th.Equal(a, a)
	require.NoError(t, err)
	assert.True(t, same, "a container finds an object equal to itself")
}

func TestNumberArguments(t *testing.T) {
	th := numberThread(t, limits.Limits{})
	f, err := th.Float64(True)
	require.NoError(t, err)
	assert.Equal(t, 1.0, f)
	_, err = th.Float64(th.NewStr("1"))
	assert.EqualError(t, err, "TypeError: must be real number, not str")
	_, err = th.Float64(th.newBigInt(new(big.Int).Lsh(big.NewInt(1), 2000)))
	assert.EqualError(t, err, "OverflowError: int too large to convert to float")
	_, ok := Float(1).AsInt64()
	assert.False(t, ok)
	n, ok := True.AsInt64()
	assert.True(t, ok && n == 1)
	_, ok = th.newBigInt(new(big.Int).Lsh(big.NewInt(1), 64)).AsInt64()
	assert.False(t, ok)
	assert.False(t, True.IsExactInt())
	_, err = th.BigIndex(Float(1))
	assert.EqualError(t, err, "TypeError: 'float' object cannot be interpreted as an integer")
}

func TestSumModes(t *testing.T) {
	th := numberThread(t, limits.Limits{})
	tenth := make([]Value, 10)
	for i := range tenth {
		tenth[i] = Float(0.1)
	}
	for _, c := range []struct {
		items []Value
		want  string
	}{
		{nil, "0"},
		{[]Value{Int(1), True, Int(2)}, "4"},
		{[]Value{Int(math.MaxInt64), Int(1), Float(0.5)}, "9.223372036854776e+18"},
		{tenth, "1.0"},
		{append([]Value{th.newComplex(1i)}, tenth...), "(1+1j)"},
		{[]Value{Float(1), th.newComplex(1i), Int(2), Float(3)}, "(6+1j)"},
	} {
		for _, v := range []Value{th.NewList(c.items).value(), th.NewTuple(c.items...).value()} {
			r, err := builtinSum(th, []Value{v, Int(0)})
			require.NoError(t, err)
			s, err := th.Repr(r)
			require.NoError(t, err)
			assert.Equal(t, c.want, s.s)
		}
	}
}
