package numeric

import (
	"math"
	"math/big"
	"math/bits"
)

// This file computes the hashes of numbers and the combiners for tuples and
// frozensets, all equal to CPython's on 64-bit machines. Numbers that compare
// equal hash equal: the hash is the value modulo the prime 2**61-1, see "Hashing
// of numeric types" in the library reference. Tests: hash_test.go.

const (
	hashBits    = 61
	hashModulus = 1<<hashBits - 1
	hashInf     = 314159
	hashImag    = 1000003
)

// fixHash keeps -1 free, which CPython's C code uses to signal an error.
func fixHash(h int64) int64 {
	if h == -1 {
		return -2
	}
	return h
}

// HashInt64 returns hash(x).
func HashInt64(x int64) int64 {
	h := int64(absInt64(x) % hashModulus)
	if x < 0 {
		h = -h
	}
	return fixHash(h)
}

// HashInt returns hash(x). Its cost is linear in the size of x.
func HashInt(x *big.Int) int64 {
	if x.IsInt64() {
		return HashInt64(x.Int64())
	}
	words := x.Bits()
	var h uint64
	for i := len(words) - 1; i >= 0; i-- {
		h = hashShiftWord(h, words[i])
	}
	r := int64(h)
	if x.Sign() < 0 {
		r = -r
	}
	return fixHash(r)
}

// hashShiftWord returns (h·2**W + w) mod 2**61-1 for the W-bit word w.
func hashShiftWord(h uint64, w big.Word) uint64 {
	h = rotateMod(h, bits.UintSize%hashBits) + uint64(w)%hashModulus
	if h >= hashModulus {
		h -= hashModulus
	}
	return h
}

// rotateMod multiplies by 2**n modulo 2**61-1, which rotates the 61 bits.
func rotateMod(h uint64, n uint) uint64 {
	return (h<<n)&hashModulus | h>>(hashBits-n)
}

// HashFloat returns hash(f). For NaN ok is false: CPython then hashes the
// object's identity.
func HashFloat(f float64) (h int64, ok bool) {
	if n := int64(f); float64(n) == f && n > -hashModulus && n < hashModulus {
		return fixHash(n), true
	}
	switch {
	case f != f:
		return 0, false
	case math.IsInf(f, 1):
		return hashInf, true
	case math.IsInf(f, -1):
		return -hashInf, true
	}
	m, exp := floatParts(f)
	exp %= hashBits
	if exp < 0 {
		exp += hashBits
	}
	h = int64(rotateMod(m%hashModulus, uint(exp)))
	if f < 0 {
		h = -h
	}
	return fixHash(h), true
}

// HashComplexParts combines the hashes of the real and the imaginary part.
func HashComplexParts(re, im int64) int64 {
	return fixHash(int64(uint64(re) + hashImag*uint64(im)))
}

// HashComplex returns hash(c); ok is false when a part is NaN, whose hash the
// caller has to supply to HashComplexParts.
func HashComplex(c complex128) (h int64, ok bool) {
	re, ok1 := HashFloat(real(c))
	im, ok2 := HashFloat(imag(c))
	return HashComplexParts(re, im), ok1 && ok2
}

// The primes of xxHash64, on which CPython's tuple hash is built.
const (
	xxPrime1 = 11400714785074694791
	xxPrime2 = 14029467366897019727
	xxPrime5 = 2870177450012600261
)

// TupleHasher combines the hashes of a tuple's items, in order.
type TupleHasher struct{ acc uint64 }

// NewTupleHasher returns a combiner with no items.
func NewTupleHasher() TupleHasher { return TupleHasher{acc: xxPrime5} }

// Add takes in the next item's hash.
func (t *TupleHasher) Add(h int64) {
	t.acc = bits.RotateLeft64(t.acc+uint64(h)*xxPrime2, 31) * xxPrime1
}

// Sum returns the hash of a tuple of n items.
func (t *TupleHasher) Sum(n int) int64 {
	acc := t.acc + (uint64(n) ^ (xxPrime5 ^ 3527539))
	if acc == math.MaxUint64 {
		return 1546275796
	}
	return int64(acc)
}

// FrozensetHasher combines the hashes of a frozenset's items in any order.
type FrozensetHasher struct{ acc uint64 }

// Add takes in one item's hash.
func (f *FrozensetHasher) Add(h int64) {
	// Spread the bits, so that sets of nearby hashes do not cancel out.
	u := uint64(h)
	f.acc ^= ((u ^ 89869747) ^ (u << 16)) * 3644798167
}

// Sum returns the hash of a frozenset of n items.
func (f *FrozensetHasher) Sum(n int) int64 {
	acc := f.acc ^ (uint64(n)+1)*1927868237
	acc ^= (acc >> 11) ^ (acc >> 25)
	acc = acc*69069 + 907133923
	if acc == math.MaxUint64 {
		return 590923713
	}
	return int64(acc)
}
