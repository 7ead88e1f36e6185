package runtime

import (
	"context"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/policy"
)

// This file tests int, bool and the arithmetic of large ints.

// numberThread makes a thread for the tests of numbers.
func numberThread(t testing.TB, l limits.Limits) *Thread {
	p, err := policy.Load(policy.Strict)
	require.NoError(t, err)
	return NewThread(Config{Policy: p, Limits: l})
}

// randomInt returns an int of up to so many words, negative ones too.
func randomInt(r *rand.Rand, words int) *big.Int {
	bits := make([]big.Word, 1+r.IntN(words))
	for i := range bits {
		bits[i] = big.Word(r.Uint64())
	}
	x := new(big.Int).SetBits(bits)
	if r.IntN(2) == 0 {
		x.Neg(x)
	}
	return x
}

func TestSmallIntsAreInline(t *testing.T) {
	th := numberThread(t, limits.Limits{})
	for _, n := range []int64{0, 1, -1, math.MaxInt64, math.MinInt64} {
		v := th.newBigInt(big.NewInt(n))
		assert.True(t, v.isInt())
		assert.Equal(t, Int(n), v)
	}
	wide, err := th.Binary(Int(math.MaxInt64), Int(1), OpAdd)
	require.NoError(t, err)
	require.Same(t, &bigIntShape, wide.p.shape)
	back, err := th.Binary(wide, Int(1), OpSub)
	require.NoError(t, err)
	assert.Equal(t, Int(math.MaxInt64), back)
}

func TestIntOverflowEdges(t *testing.T) {
	th := numberThread(t, limits.Limits{})
	low := Int(math.MinInt64)
	for _, c := range []struct {
		op   BinaryOp
		v, w Value
		want string
	}{
		{OpMul, low, Int(-1), "9223372036854775808"},
		{OpFloorDiv, low, Int(-1), "9223372036854775808"},
		{OpMod, low, Int(-1), "0"},
		{OpDivmod, low, Int(-1), "(9223372036854775808, 0)"},
		{OpLShift, Int(1), Int(63), "9223372036854775808"},
		{OpLShift, Int(-1), Int(63), "-9223372036854775808"},
		{OpRShift, low, Int(200), "-1"},
		{OpPow, Int(-2), Int(63), "-9223372036854775808"},
		{OpPow, Int(2), Int(-1), "0.5"},
		{OpAdd, True, True, "2"},
		{OpAnd, True, False, "False"},
		{OpXor, True, Int(3), "2"},
	} {
		r, err := th.Binary(c.v, c.w, c.op)
		require.NoError(t, err)
		s, err := th.Repr(r)
		require.NoError(t, err)
		assert.Equal(t, c.want, s.s, "op %s", c.op)
	}
}

func TestLargeArithmeticAgreesWithMathBig(t *testing.T) {
	th := numberThread(t, limits.Limits{Memory: 1 << 40})
	r := rand.New(rand.NewPCG(1, 2))
	for range 6 {
		x, y := randomInt(r, 5*pieceWords), randomInt(r, 3*pieceWords)
		z, err := th.mulBig(x, y)
		require.NoError(t, err)
		require.Zero(t, z.Cmp(new(big.Int).Mul(x, y)))
		q, rest, err := th.divPieces(z, new(big.Int).Abs(y))
		require.NoError(t, err)
		require.Zero(t, rest.Sign())
		require.Zero(t, q.CmpAbs(x))
		q, rest, err = th.divBig(x, y)
		require.NoError(t, err)
		check := new(big.Int).Mul(q, y)
		require.Zero(t, check.Add(check, rest).Cmp(x))
		require.Negative(t, rest.CmpAbs(y))
		require.True(t, rest.Sign() == 0 || rest.Sign() == y.Sign())
	}
}

func TestUnevenProducts(t *testing.T) {
	th := numberThread(t, limits.Limits{Memory: 1 << 40})
	r := rand.New(rand.NewPCG(3, 4))
	x := new(big.Int).SetBits(make([]big.Word, 0))
	for range 70 {
		x.Lsh(x, pieceWords*64).Add(x, randomInt(r, 3).Abs(randomInt(r, 3)))
	}
	for _, y := range []*big.Int{big.NewInt(-7), randomInt(r, 40)} {
		z, err := th.mulBig(x, y)
		require.NoError(t, err)
		require.Zero(t, z.Cmp(new(big.Int).Mul(x, y)))
	}
}

func TestModularPowersInPieces(t *testing.T) {
	th := numberThread(t, limits.Limits{Memory: 1 << 40})
	r := rand.New(rand.NewPCG(5, 6))
	for range 40 {
		m := new(big.Int).Abs(randomInt(r, 4))
		x, n := randomInt(r, 4), new(big.Int).Abs(randomInt(r, 3))
		want := new(big.Int).Exp(x, n, m)
		for _, step := range []int{1, 64} {
			got, base := big.NewInt(1), new(big.Int).Mod(x, m)
			for i := (n.BitLen() - 1) / step * step; i >= 0; i -= step {
				var err error
				got, err = th.powModPiece(got, base, exponentBits(n, i, step), m, step)
				require.NoError(t, err)
			}
			require.Zero(t, got.Cmp(want), "step %d", step)
		}
	}
}

func TestSmallModularPowers(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 2000 {
		x, n, m := int64(r.Uint64()), int64(r.Uint64()>>1), int64(int32(r.Uint32()))
		if m == 0 {
			continue
		}
		th := new(big.Int).Exp(big.NewInt(x), big.NewInt(n), big.NewInt(m))
		if m < 0 && th.Sign() != 0 {
			th.Add(th, big.NewInt(m))
		}
		require.Equal(t, th.Int64(), smallPowMod(x, n, m), "pow(%d, %d, %d)", x, n, m)
	}
}

// TestHugeResultsEndTheRun asks for results that no memory holds.
func TestHugeResultsEndTheRun(t *testing.T) {
	for name, f := range map[string]func(th *Thread) (Value, error){
		"shift": func(th *Thread) (Value, error) { return th.Binary(Int(1), Int(1<<60), OpLShift) },
		"power": func(th *Thread) (Value, error) { return th.Binary(Int(10), Int(1<<50), OpPow) },
		"product": func(th *Thread) (Value, error) {
			x, err := th.Binary(Int(1), Int(1<<28), OpLShift)
			for range 8 {
				if err == nil {
					x, err = th.Binary(x, x, OpMul)
				}
			}
			return x, err
		},
	} {
		th := numberThread(t, limits.Limits{Memory: 64 << 20})
		_, err := f(th)
		var limit *limits.Error
		require.ErrorAs(t, err, &limit, name)
		assert.Equal(t, limits.Memory, limit.Limit, name)
	}
}

// TestLargeArithmeticStopsInTime starts operations that take minutes in a run
// whose time is up, or whose steps will be: they end a few steps later.
func TestLargeArithmeticStopsInTime(t *testing.T) {
	x := new(big.Int).Lsh(big.NewInt(3), 1<<29)
	x.Sub(x, big.NewInt(1))
	y := new(big.Int).Rsh(x, 1<<28)
	for name, f := range map[string]func(th *Thread) error{
		"product":  func(th *Thread) error { _, err := th.mulBig(x, x); return err },
		"quotient": func(th *Thread) error { _, _, err := th.divBig(x, y); return err },
		"power":    func(th *Thread) error { _, err := th.powBig(big.NewInt(3), big.NewInt(1<<30)); return err },
		"modular":  func(th *Thread) error { _, err := th.powModBig(big.NewInt(3), x, y); return err },
	} {
		t.Run(name, func(t *testing.T) {
			th := numberThread(t, limits.Limits{Memory: 1 << 40})
			ctx, cancel := context.WithCancel(context.Background())
			require.NoError(t, th.Begin(ctx))
			before, _ := th.Usage()
			cancel()
			err := f(th)
			var limit *limits.Error
			require.ErrorAs(t, err, &limit)
			assert.Equal(t, limits.Canceled, limit.Limit)
			after, _ := th.Usage()
			assert.Less(t, after-before, int64(3*tickSteps))

			const steps = 20_000_000
			th = numberThread(t, limits.Limits{Memory: 1 << 40, Steps: steps})
			require.ErrorAs(t, f(th), &limit)
			assert.Equal(t, limits.Steps, limit.Limit)
			after, _ = th.Usage()
			assert.InDelta(t, steps, after, steps/10)
		})
	}
}

func TestIntArithmeticDoesNotAllocate(t *testing.T) {
	th := numberThread(t, limits.Limits{})
	for _, op := range []BinaryOp{OpAdd, OpSub, OpMul, OpDiv, OpFloorDiv, OpMod, OpAnd, OpLShift} {
		n := testing.AllocsPerRun(100, func() {
			if _, err := th.Binary(Int(1234), Int(7), op); err != nil {
				t.Fatal(err)
			}
		})
		assert.Zero(t, n, "op %s", op)
	}
}
