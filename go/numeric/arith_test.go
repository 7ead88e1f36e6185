package numeric

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRecordedArithmetic(t *testing.T) {
	replay(t, "arith", operations{
		"int_floordiv": func(a args) any {
			return preferSmall(a, FloorDivInt64, func(x, y *big.Int) (*big.Int, error) { q, _, err := IntDivMod(x, y); return q, err })
		},
		"int_mod": func(a args) any {
			return preferSmall(a, func(x, y int64) (int64, bool) { return ModInt64(x, y), true },
				func(x, y *big.Int) (*big.Int, error) { _, r, err := IntDivMod(x, y); return r, err })
		},
		"int_divmod":       intDivMod,
		"int_truediv":      func(a args) any { return or(IntTrueDiv(a.int(0), a.int(1))) },
		"float_floordiv":   func(a args) any { return or(FloatFloorDiv(a.float(0), a.float(1))) },
		"float_mod":        func(a args) any { return or(FloatMod(a.float(0), a.float(1))) },
		"float_divmod":     floatDivMod,
		"int_mul":          func(a args) any { return checkSmall(a, MulInt64, (*big.Int).Mul) },
		"int_add":          func(a args) any { return checkSmall(a, AddInt64, (*big.Int).Add) },
		"int_sub":          func(a args) any { return checkSmall(a, SubInt64, (*big.Int).Sub) },
		"int_pow":          intPow,
		"int_powmod":       func(a args) any { return or(IntPowMod(a.int(0), a.int(1), a.int(2))) },
		"int_lsh":          intLsh,
		"int_rsh":          intRsh,
		"int_bits":         func(a args) any { return args{a.int(0).BitLen(), IntBitCount(a.int(0))} },
		"int_to_bytes":     func(a args) any { return or(IntToBytes(a.int(0), int(a.small(1)), a.bool(2), a.bool(3))) },
		"int_from_bytes":   func(a args) any { return IntFromBytes(a[0].([]byte), a.bool(1), a.bool(2)) },
		"int_to_float":     func(a args) any { return or(IntToFloat(a.int(0))) },
		"float_to_int":     func(a args) any { return or(FloatToInt(a.float(0))) },
		"float_ratio":      floatRatio,
		"compare":          compare,
		"float_round":      func(a args) any { return or(RoundFloat(a.float(0), a.small(1))) },
		"int_round":        func(a args) any { return RoundInt(a.int(0), a.small(1)) },
		"complex_mul":      func(a args) any { return ComplexMul(a.complex(0), a.complex(1)) },
		"complex_div":      func(a args) any { return or(ComplexDiv(a.complex(0), a.complex(1))) },
		"complex_abs":      func(a args) any { return or(ComplexAbs(a.complex(0))) },
		"real_div_complex": func(a args) any { return or(RealDivComplex(a.float(0), a.complex(1))) },
		"complex_pow":      func(a args) any { return or(ComplexPow(a.complex(0), a.complex(1))) },
		"float_pow":        floatPow,
	})
}

// preferSmall takes the int64 form where it applies.
func preferSmall(a args, small func(x, y int64) (int64, bool), wide func(x, y *big.Int) (*big.Int, error)) any {
	if a.bothSmall() && a.small(1) != 0 {
		if r, ok := small(a.small(0), a.small(1)); ok {
			return r
		}
	}
	return or(wide(a.int(0), a.int(1)))
}

// checkSmall also checks that the int64 form overflows exactly when it must.
func checkSmall(a args, small func(x, y int64) (int64, bool), wide func(z, x, y *big.Int) *big.Int) any {
	exact := wide(new(big.Int), a.int(0), a.int(1))
	if a.bothSmall() {
		r, ok := small(a.small(0), a.small(1))
		if ok != exact.IsInt64() || (ok && r != exact.Int64()) {
			return "int64 form is wrong"
		}
	}
	return exact
}

func intDivMod(a args) any {
	q, r, err := IntDivMod(a.int(0), a.int(1))
	if err != nil {
		return err
	}
	if a.bothSmall() {
		if sq, sr, ok := DivModInt64(a.small(0), a.small(1)); ok {
			return args{sq, sr}
		}
	}
	return args{q, r}
}

func floatDivMod(a args) any {
	q, r, err := FloatDivMod(a.float(0), a.float(1))
	if err != nil {
		return err
	}
	return args{q, r}
}

func intPow(a args) any {
	if a.bothSmall() {
		if r, ok := PowInt64(a.small(0), a.small(1)); ok {
			return r
		}
	}
	return or(IntPow(a.int(0), a.int(1)))
}

func intLsh(a args) any {
	if a.bothSmall() && a.small(1) >= 0 {
		if r, ok := LshInt64(a.small(0), uint64(a.small(1))); ok {
			return r
		}
	}
	return or(IntLsh(a.int(0), a.int(1)))
}

func intRsh(a args) any {
	if a.bothSmall() && a.small(1) >= 0 {
		return RshInt64(a.small(0), uint64(a.small(1)))
	}
	return or(IntRsh(a.int(0), a.int(1)))
}

func floatRatio(a args) any {
	num, den, err := FloatRatio(a.float(0))
	if err != nil {
		return err
	}
	return args{num, den}
}

func compare(a args) any {
	c, ok := CompareIntFloat(a.int(0), a.float(1))
	return args{ok && c < 0, ok && c == 0, ok && c > 0}
}

func floatPow(a args) any {
	r, isComplex, err := PowFloat(a.float(0), a.float(1))
	if isComplex {
		return or(ComplexPow(complex(a.float(0), 0), complex(a.float(1), 0)))
	}
	return or(r, err)
}

func TestPowFloatAsksForComplex(t *testing.T) {
	_, isComplex, err := PowFloat(-8, 1.0/3)
	require.NoError(t, err)
	assert.True(t, isComplex)
	_, isComplex, err = PowFloat(-8, math.NaN())
	require.NoError(t, err)
	assert.False(t, isComplex)
}

func TestHugeOperandsAreRefused(t *testing.T) {
	huge := new(big.Int).Lsh(bigOne, 100)
	_, err := IntLsh(bigOne, huge)
	assert.Equal(t, ErrTooManyDigits, err)
	_, err = IntPow(bigTen, huge)
	assert.Equal(t, ErrIntMemory, err)
	_, err = Factorial(big.NewInt(1 << 50))
	assert.Equal(t, ErrIntMemory, err)
	r, err := IntPow(big.NewInt(-1), huge)
	require.NoError(t, err)
	assert.Equal(t, "1", r.String())
	r, err = IntRsh(big.NewInt(-5), huge)
	require.NoError(t, err)
	assert.Equal(t, "-1", r.String())
	assert.Equal(t, "0", RoundInt(bigTen, math.MinInt64).String())
}

func TestArgumentsAreNotChanged(t *testing.T) {
	x, y, m := new(big.Int).Lsh(bigOne, 200), big.NewInt(-77), big.NewInt(-1001)
	_, _, err := IntDivMod(x, y)
	require.NoError(t, err)
	_, err = IntPowMod(x, y, m)
	require.NoError(t, err)
	_, err = IntTrueDiv(x, y)
	require.NoError(t, err)
	_, err = IntToBytes(y, 9, true, true)
	require.NoError(t, err)
	GCD(x, y)
	LCM(x, y)
	IntFrexp(y)
	data := []byte{1, 2, 3}
	IntFromBytes(data, true, true)
	assert.Equal(t, "-77", y.String())
	assert.Equal(t, "-1001", m.String())
	assert.Equal(t, 201, x.BitLen())
	assert.Equal(t, []byte{1, 2, 3}, data)
}

func TestInt64Edges(t *testing.T) {
	_, ok := FloorDivInt64(math.MinInt64, -1)
	assert.False(t, ok)
	assert.Equal(t, int64(0), ModInt64(math.MinInt64, -1))
	_, ok = GCDInt64(math.MinInt64, math.MinInt64)
	assert.False(t, ok)
	assert.Equal(t, 64, BitLenInt64(math.MinInt64))
	assert.Equal(t, 1, BitCountInt64(math.MinInt64))
	n, ok := FloatToInt64(-1 << 63)
	assert.True(t, ok)
	assert.Equal(t, int64(math.MinInt64), n)
	_, ok = FloatToInt64(1 << 63)
	assert.False(t, ok)
}
