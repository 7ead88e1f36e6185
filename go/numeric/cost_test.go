package numeric

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// eachSize calls check with ints around the sizes where estimates change form.
func eachSize(check func(x *big.Int)) {
	for _, bits := range []uint{0, 1, 2, 62, 63, 64, 65, 1000, 9000} {
		top := new(big.Int).Lsh(bigOne, bits)
		check(top)
		check(new(big.Int).Sub(top, bigOne))
		check(new(big.Int).Neg(top))
	}
}

func TestSizesAreUpperBounds(t *testing.T) {
	eachSize(func(x *big.Int) {
		for _, n := range []int64{0, 1, 2, 3, 10, 33} {
			e := big.NewInt(n)
			p, err := IntPow(x, e)
			require.NoError(t, err)
			assert.LessOrEqual(t, int64(p.BitLen()), PowBits(x.BitLen(), e))
			s, err := IntLsh(x, e)
			require.NoError(t, err)
			assert.LessOrEqual(t, int64(s.BitLen()), LshBits(x.BitLen(), e))
			digits := len(new(big.Int).Abs(x).String())
			assert.LessOrEqual(t, DecimalDigitsMin(x.BitLen()), digits)
		}
		eachSize(func(y *big.Int) {
			assert.LessOrEqual(t, int64(new(big.Int).Mul(x, y).BitLen()), MulBits(x.BitLen(), y.BitLen()))
			assert.LessOrEqual(t, int64(new(big.Int).Add(x, y).BitLen()), AddBits(x.BitLen(), y.BitLen()))
		})
	})
}

func TestRangeProductSizes(t *testing.T) {
	for _, n := range []int64{0, 1, 2, 5, 20, 1000, 1 << 41, math.MaxInt64} {
		for _, k := range []int64{0, 1, 2, 5, 300} {
			if k > n {
				continue
			}
			for _, of := range []func(n, k *big.Int) (*big.Int, error){Comb, Perm} {
				r, err := of(big.NewInt(n), big.NewInt(k))
				require.NoError(t, err)
				assert.LessOrEqual(t, int64(r.BitLen()), PermBits(big.NewInt(n), k), "%d %d", n, k)
			}
		}
		if n <= 1000 {
			r, err := Factorial(big.NewInt(n))
			require.NoError(t, err)
			assert.LessOrEqual(t, int64(r.BitLen()), FactorialBits(n))
		}
	}
}

func TestEstimatesSaturate(t *testing.T) {
	huge := new(big.Int).Lsh(bigOne, 200)
	assert.Equal(t, int64(math.MaxInt64), PowBits(10, huge))
	assert.Equal(t, int64(math.MaxInt64), PowBits(1<<40, big.NewInt(math.MaxInt64)))
	assert.Equal(t, int64(1), PowBits(1, huge))
	assert.Equal(t, int64(math.MaxInt64), LshBits(1, huge))
	assert.Equal(t, int64(0), LshBits(0, huge))
	assert.Equal(t, int64(math.MaxInt64), PowCost(10, huge))
	assert.Equal(t, int64(math.MaxInt64), PermCost(huge, math.MaxInt64))
	assert.Positive(t, FactorialBits(math.MaxInt64))
	assert.Positive(t, PowModCost(math.MaxInt32, math.MaxInt32, math.MaxInt32))
}

// Costs must grow at least as the work does: doubling both operands of a product
// makes about three times the work, of a modular power about eight times.
func TestCostsGrow(t *testing.T) {
	assert.Less(t, MulCost(64, 64), int64(3))
	for bits := 1 << 12; bits < 1<<18; bits *= 2 {
		assert.Greater(t, float64(MulCost(2*bits, 2*bits)), 2.5*float64(MulCost(bits, bits)))
		assert.Greater(t, float64(DivCost(4*bits, 2*bits)), 2.5*float64(DivCost(2*bits, bits)))
		assert.Greater(t, float64(PowModCost(2*bits, 2*bits, 2*bits)), 6*float64(PowModCost(bits, bits, bits)))
		assert.Greater(t, float64(GCDCost(2*bits, 2*bits)), 3.5*float64(GCDCost(bits, bits)))
		assert.Greater(t, float64(DecimalCost(2*bits)), 1.9*float64(DecimalCost(bits)))
		assert.Greater(t, ParseIntCost(2*bits, 10), ParseIntCost(bits, 10))
		assert.Greater(t, LinearCost(int64(2*bits)), LinearCost(int64(bits)))
		assert.Equal(t, int64(bits/8+24), IntBytes(int64(bits)))
	}
}
