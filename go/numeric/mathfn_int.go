package numeric

import (
	"math"
	"math/big"
)

// This file is the integer half of the math module: isqrt, gcd, lcm, factorial,
// comb and perm. cost.go estimates each. Tests: math_test.go.

var (
	errIsqrtNegative     error = &Error{Kind: ValueError, Text: "isqrt() argument must be nonnegative"}
	errFactorialNegative error = &Error{Kind: ValueError, Text: "factorial() not defined for negative values"}
	errFactorialRange    error = &Error{Kind: OverflowError, Text: "factorial() argument should not exceed 9223372036854775807"}
	errNNegative         error = &Error{Kind: ValueError, Text: "n must be a non-negative integer"}
	errKNegative         error = &Error{Kind: ValueError, Text: "k must be a non-negative integer"}
	errCombRange         error = &Error{Kind: OverflowError, Text: "min(n - k, k) must not exceed 9223372036854775807"}
	errPermRange         error = &Error{Kind: OverflowError, Text: "k must not exceed 9223372036854775807"}
)

// IntOps multiply and divide, rounding down; they may refuse.
type IntOps struct {
	Mul, Quo func(x, y *big.Int) (*big.Int, error)
}

// Isqrt returns math.isqrt(x).
//
// The root of the upper half of x's bits gives the upper half of the root's; one
// step of Newton's method doubles them, at the cost of one division.
func Isqrt(x *big.Int, ops IntOps) (*big.Int, error) {
	if x.Sign() < 0 {
		return nil, errIsqrtNegative
	}
	const direct = 512 // bits below which big.Int's own loop is as good
	if x.BitLen() <= direct {
		return new(big.Int).Sqrt(x), nil
	}
	shift := uint(x.BitLen()) / 4
	upper, err := Isqrt(new(big.Int).Rsh(x, 2*shift), ops)
	if err != nil {
		return nil, err
	}
	// With y = upper << shift, the step is (y + x/y) / 2.
	r, err := ops.Quo(new(big.Int).Rsh(x, shift), upper)
	if err != nil {
		return nil, err
	}
	r.Add(r, upper.Lsh(upper, shift)).Rsh(r, 1)
	// The result is the root, or more by one or two.
	for {
		square, err := ops.Mul(r, r)
		if err != nil || square.Cmp(x) <= 0 {
			return r, err
		}
		r = new(big.Int).Sub(r, big.NewInt(1))
	}
}

// GCD returns the greatest common divisor of two ints, never negative.
func GCD(x, y *big.Int) *big.Int {
	return new(big.Int).GCD(nil, nil, new(big.Int).Abs(x), new(big.Int).Abs(y))
}

// GCDInt64 is GCD for small ints; only gcd(-2**63, -2**63 or 0) does not fit.
func GCDInt64(x, y int64) (r int64, ok bool) {
	a, b := absInt64(x), absInt64(y)
	for b != 0 {
		a, b = b, a%b
	}
	return int64(a), a <= math.MaxInt64
}

// LCM returns the least common multiple of two ints, never negative.
func LCM(x, y *big.Int) *big.Int {
	if x.Sign() == 0 || y.Sign() == 0 {
		return new(big.Int)
	}
	r := new(big.Int).Quo(x, GCD(x, y))
	r.Mul(r, y)
	return r.Abs(r)
}

// Factorial returns math.factorial(n). Charge FactorialBits and PermCost first.
func Factorial(n *big.Int) (*big.Int, error) {
	switch {
	case n.Sign() < 0:
		return nil, errFactorialNegative
	case !n.IsInt64():
		return nil, errFactorialRange
	case FactorialBits(n.Int64()) > MaxIntBits:
		return nil, ErrIntMemory
	}
	return new(big.Int).MulRange(1, n.Int64()), nil
}

// CombArgs checks the arguments of math.comb and returns the number of factors,
// min(k, n-k), by which the caller charges; a negative number means the result 0.
func CombArgs(n, k *big.Int) (factors int64, err error) {
	if err := checkNK(n, k); err != nil {
		return 0, err
	}
	rest := new(big.Int).Sub(n, k)
	switch {
	case rest.Sign() < 0:
		return -1, nil
	case rest.Cmp(k) > 0:
		rest = k
	}
	if !rest.IsInt64() {
		return 0, errCombRange
	}
	return rest.Int64(), nil
}

// PermArgs does for math.perm what CombArgs does for math.comb.
func PermArgs(n, k *big.Int) (factors int64, err error) {
	if err := checkNK(n, k); err != nil {
		return 0, err
	}
	switch {
	case n.Cmp(k) < 0:
		return -1, nil
	case !k.IsInt64():
		return 0, errPermRange
	}
	return k.Int64(), nil
}

func checkNK(n, k *big.Int) error {
	switch {
	case n.Sign() < 0:
		return errNNegative
	case k.Sign() < 0:
		return errKNegative
	}
	return nil
}

// Comb returns math.comb(n, k). Charge PermBits and PermCost of CombArgs first.
func Comb(n, k *big.Int) (*big.Int, error) {
	factors, err := CombArgs(n, k)
	switch {
	case err != nil:
		return nil, err
	case factors < 0:
		return new(big.Int), nil
	case PermBits(n, factors) > MaxIntBits:
		return nil, ErrIntMemory
	}
	num := fallingProduct(n, factors)
	return num.Quo(num, new(big.Int).MulRange(1, factors)), nil
}

// Perm returns math.perm(n, k). Charge PermBits and PermCost of PermArgs first.
func Perm(n, k *big.Int) (*big.Int, error) {
	factors, err := PermArgs(n, k)
	switch {
	case err != nil:
		return nil, err
	case factors < 0:
		return new(big.Int), nil
	case PermBits(n, factors) > MaxIntBits:
		return nil, ErrIntMemory
	}
	return fallingProduct(n, factors), nil
}

// fallingProduct returns n·(n-1)·…·(n-k+1).
func fallingProduct(n *big.Int, k int64) *big.Int {
	if k == 0 {
		return big.NewInt(1)
	}
	if n.IsInt64() {
		return new(big.Int).MulRange(n.Int64()-k+1, n.Int64())
	}
	if k == 1 {
		return new(big.Int).Set(n)
	}
	half := k / 2
	left := fallingProduct(n, half)
	right := fallingProduct(new(big.Int).Sub(n, big.NewInt(half)), k-half)
	return left.Mul(left, right)
}
