package numeric

import (
	"math"
	"math/big"
)

// This file estimates, before anything is computed, how large the result of an
// int operation will be and how long the operation takes, so that the caller can
// charge memory and steps. Sizes are upper bounds in bits. Costs are in steps: a
// step stands for about the work of one interpreted instruction, taken as
// wordsPerStep operations on machine words. All estimates saturate instead of
// overflowing. Tests: cost_test.go.

// MaxIntBits is the size over which operations of this package refuse to build
// an int whatever the caller's limits are.
const MaxIntBits = 1 << 36

// wordsPerStep is how many word operations one step pays for.
const wordsPerStep = 16

// karatsubaWords is about where math/big leaves the schoolbook product.
const karatsubaWords = 40

func wordsOf(bitLen int) float64 { return float64(bitLen+63) / 64 }

func toSteps(words float64) int64 {
	steps := words / wordsPerStep
	if steps >= math.MaxInt64/2 {
		return math.MaxInt64
	}
	return int64(steps) + 1
}

// IntBytes returns the bytes that an int of the given bit length occupies.
func IntBytes(bitLen int64) int64 { return (bitLen+63)/64*8 + 24 }

// AddBits bounds the bit length of x+y.
func AddBits(xBits, yBits int) int64 { return int64(max(xBits, yBits)) + 1 }

// MulBits bounds the bit length of x*y.
func MulBits(xBits, yBits int) int64 { return int64(xBits) + int64(yBits) }

// LshBits bounds the bit length of x<<n.
func LshBits(xBits int, n *big.Int) int64 {
	if xBits == 0 {
		return 0
	}
	if !n.IsInt64() || n.Int64() > math.MaxInt64/2 {
		return math.MaxInt64
	}
	return int64(xBits) + n.Int64()
}

// PowBits bounds the bit length of x**n for n >= 0.
func PowBits(xBits int, n *big.Int) int64 {
	if xBits <= 1 {
		return 1
	}
	if !n.IsInt64() {
		return math.MaxInt64
	}
	bound, ok := MulInt64(int64(xBits), n.Int64())
	if !ok {
		return math.MaxInt64
	}
	return bound + 1
}

// mulWords is the work of a product: schoolbook below the Karatsuba threshold,
// blocks of the smaller operand's size above it.
func mulWords(x, y float64) float64 {
	if x < y {
		x, y = y, x
	}
	if y <= karatsubaWords {
		return x * y
	}
	return x * karatsubaWords * math.Pow(y/karatsubaWords, 0.585)
}

// MulCost returns the steps of x*y.
func MulCost(xBits, yBits int) int64 { return toSteps(mulWords(wordsOf(xBits), wordsOf(yBits))) }

// LinearCost returns the steps of an operation that reads its operand once:
// addition, shift, comparison, bitwise operations, conversion to bytes or hex.
func LinearCost(bitLen int64) int64 { return toSteps(float64(bitLen) / 64) }

// DivCost returns the steps of x//y, x%y and divmod(x, y).
func DivCost(xBits, yBits int) int64 {
	if xBits < yBits {
		return LinearCost(int64(xBits))
	}
	// The quotient times the divisor, with the recursion's overhead.
	return toSteps(2 * mulWords(wordsOf(xBits-yBits+1), wordsOf(yBits)))
}

// PowCost returns the steps of x**n; the last squaring dominates.
func PowCost(xBits int, n *big.Int) int64 {
	b := PowBits(xBits, n)
	if b > MaxIntBits {
		return math.MaxInt64
	}
	half := wordsOf(int(b/2) + 1)
	return toSteps(3*mulWords(half, half) + float64(n.BitLen()))
}

// PowModCost returns the steps of pow(x, n, m): for every bit of n one square
// and some products modulo m, and the first reduction of x.
func PowModCost(xBits, nBits, mBits int) int64 {
	m := wordsOf(mBits)
	return satAdd(toSteps(float64(nBits+1)*(2.5*m*m+20)), DivCost(xBits, mBits))
}

// GCDCost returns the steps of gcd(x, y) and of a modular inverse.
func GCDCost(xBits, yBits int) int64 { return toSteps(4*wordsOf(xBits)*wordsOf(yBits) + 50) }

// DecimalCost returns the steps of conversions between an int of the given bit
// length and its text in a base that is no power of two.
func DecimalCost(bitLen int) int64 {
	w := wordsOf(bitLen)
	return toSteps(4*mulWords(w/2, w/2) + 20*w)
}

// ParseIntCost returns the steps of ParseInt on a text of n bytes.
func ParseIntCost(n, base int) int64 {
	if base != 0 && base&(base-1) == 0 {
		return LinearCost(int64(n) * 5)
	}
	bits := float64(n) * 5.2
	if bits > MaxIntBits {
		return math.MaxInt64
	}
	return DecimalCost(int(bits))
}

// FactorialBits bounds the bit length of n! for n >= 0.
func FactorialBits(n int64) int64 { return rangeBits(n, n) }

// PermBits bounds the bit length of perm(n, k) and of comb(n, k).
func PermBits(n *big.Int, k int64) int64 {
	if n.IsInt64() {
		return rangeBits(n.Int64(), k)
	}
	b, ok := MulInt64(int64(n.BitLen()), max(k, 1))
	if !ok {
		return math.MaxInt64
	}
	return b
}

// rangeBits bounds the bits of n·(n-1)·…·(n-k+1).
func rangeBits(n, k int64) int64 {
	if k <= 1 || n <= 1 {
		return int64(BitLenInt64(n)) + 1
	}
	k = min(k, n)
	lg, _ := math.Lgamma(float64(n) + 1)
	lower, _ := math.Lgamma(float64(n-k) + 1)
	bound := (lg-lower)/math.Ln2*(1+1e-9) + 64
	// The difference of two nearly equal logarithms may lose all precision.
	if simple := float64(k) * float64(BitLenInt64(n)); n > 1<<40 && simple > bound {
		bound = simple
	}
	if bound > math.MaxInt64/2 {
		return math.MaxInt64
	}
	return int64(bound)
}

// PermCost returns the steps of perm(n, k), comb(n, k) and, with k = n, of n!,
// which are computed by halving the range of factors.
func PermCost(n *big.Int, k int64) int64 {
	b := PermBits(n, k)
	if b > MaxIntBits {
		return math.MaxInt64
	}
	half := wordsOf(int(b/2) + 1)
	return satAdd(toSteps(4*mulWords(half, half)), k)
}

func satAdd(a, b int64) int64 {
	if r, ok := AddInt64(a, b); ok {
		return r
	}
	return math.MaxInt64
}
