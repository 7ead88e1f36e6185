package numeric

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRecordedMath(t *testing.T) {
	replay(t, "math", operations{
		"isqrt": func(a args) any { return or(Isqrt(a.int(0), plainOps)) },
		"gcd": func(a args) any {
			return preferSmall(a, GCDInt64, func(x, y *big.Int) (*big.Int, error) { return GCD(x, y), nil })
		},
		"lcm":       func(a args) any { return LCM(a.int(0), a.int(1)) },
		"comb":      func(a args) any { return or(Comb(a.int(0), a.int(1))) },
		"perm":      func(a args) any { return or(Perm(a.int(0), a.int(1))) },
		"factorial": func(a args) any { return or(Factorial(a.int(0))) },
		"sum": func(a args) any {
			s := NewFloatSum(0)
			for _, x := range a.floats(0) {
				s.Add(x)
			}
			return s.Value()
		},
		"fsum": fsum,
		"hypot": func(a args) any {
			return Hypot(a.floats(0))
		},
		"sumprod": func(a args) any {
			var s DotSum
			v := a.floats(0)
			for i := range v {
				s.Add(v[i], v[len(v)-1-i])
			}
			return s.Value()
		},
		"ulp":       func(a args) any { return MathUlp(a.float(0)) },
		"modf":      func(a args) any { f, w := MathModf(a.float(0)); return args{f, w} },
		"frexp":     func(a args) any { f, e := MathFrexp(a.float(0)); return args{f, e} },
		"degrees":   func(a args) any { return MathDegrees(a.float(0)) },
		"radians":   func(a args) any { return MathRadians(a.float(0)) },
		"fmod":      func(a args) any { return or(MathFmod(a.float(0), a.float(1))) },
		"remainder": func(a args) any { return or(MathRemainder(a.float(0), a.float(1))) },
		"isclose":   func(a args) any { return or(MathIsclose(a.float(0), a.float(1), 1e-9, 0)) },
		"nextafter": func(a args) any { return MathNextafter(a.float(0), a.float(1)) },
		"nextafter_steps": func(a args) any {
			return MathNextafterSteps(a.float(0), a.float(1), a.int(2).Uint64())
		},
		"fma":       func(a args) any { return or(MathFma(a.float(0), a.float(1), a.float(2))) },
		"ldexp":     func(a args) any { return or(MathLdexp(a.float(0), a.int(1))) },
		"log_int":   func(a args) any { return or(MathLogInt(a.int(0))) },
		"log2_int":  func(a args) any { return or(MathLog2Int(a.int(0))) },
		"log10_int": func(a args) any { return or(MathLog10Int(a.int(0))) },
	})
}

func fsum(a args) any {
	var s FSum
	for _, x := range a.floats(0) {
		if err := s.Add(x); err != nil {
			return err
		}
	}
	return or(s.Value())
}

func TestFsumErrors(t *testing.T) {
	var s FSum
	require.NoError(t, s.Add(1e308))
	assert.EqualError(t, s.Add(1e308), "OverflowError: intermediate overflow in fsum")
	_, err := MathIsclose(1, 1, -1, 0)
	assert.EqualError(t, err, "ValueError: tolerances must be non-negative")
}

func TestComplexSum(t *testing.T) {
	s := NewComplexSum(0)
	for range 10 {
		s.Add(0.1i)
	}
	s.AddReal(1e16)
	s.AddReal(1)
	s.AddReal(-1e16)
	assert.Equal(t, 1+1i, s.Value())
}

func TestCombArgsTellTheWork(t *testing.T) {
	factors, err := CombArgs(big.NewInt(100), big.NewInt(97))
	require.NoError(t, err)
	assert.Equal(t, int64(3), factors)
	factors, err = PermArgs(big.NewInt(5), big.NewInt(7))
	require.NoError(t, err)
	assert.Negative(t, factors)
}

var plainOps = IntOps{
	Mul: func(x, y *big.Int) (*big.Int, error) { return new(big.Int).Mul(x, y), nil },
	Quo: func(x, y *big.Int) (*big.Int, error) { return new(big.Int).Quo(x, y), nil },
}

// TestIsqrtLarge compares with the definition, near squares of every size.
func TestIsqrtLarge(t *testing.T) {
	one := big.NewInt(1)
	for bits := uint(2); bits < 6000; bits += bits/7 + 1 {
		for _, root := range []*big.Int{
			new(big.Int).Lsh(one, bits), new(big.Int).Sub(new(big.Int).Lsh(one, bits), one),
			new(big.Int).Div(new(big.Int).Lsh(one, 2*bits), new(big.Int).Exp(big.NewInt(3), big.NewInt(int64(bits)/2), nil)),
		} {
			square := new(big.Int).Mul(root, root)
			below := new(big.Int).Sub(root, one)
			for x, want := range map[*big.Int]*big.Int{
				square: root, new(big.Int).Sub(square, one): below, new(big.Int).Add(square, root): root,
				new(big.Int).Add(square, new(big.Int).Lsh(root, 1)): root,
			} {
				got, err := Isqrt(x, plainOps)
				require.NoError(t, err)
				require.Zero(t, want.Cmp(got), "%d bits", bits)
			}
		}
	}
	refuse := func(_, _ *big.Int) (*big.Int, error) { return nil, errNNegative }
	for _, ops := range []IntOps{{Mul: refuse, Quo: plainOps.Quo}, {Mul: plainOps.Mul, Quo: refuse}} {
		_, err := Isqrt(new(big.Int).Lsh(one, 5000), ops)
		assert.ErrorIs(t, err, errNNegative)
	}
}
