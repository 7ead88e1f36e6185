package numeric

import (
	"math"
	"math/bits"
)

// This file is integer arithmetic on int64 with Python's semantics. Each
// function reports ok=false when the result leaves int64; the caller then takes
// the *big.Int form of the same name. Tests: arith_test.go.

// AddInt64 returns a+b.
func AddInt64(a, b int64) (r int64, ok bool) {
	r = a + b
	return r, (a^r)&(b^r) >= 0
}

// SubInt64 returns a-b.
func SubInt64(a, b int64) (r int64, ok bool) {
	r = a - b
	return r, (a^b)&(a^r) >= 0
}

// MulInt64 returns a*b.
func MulInt64(a, b int64) (r int64, ok bool) {
	hi, lo := bits.Mul64(uint64(a), uint64(b))
	// The unsigned product counts 2**64 too much for each negative factor.
	hi -= uint64(a>>63)&uint64(b) + uint64(b>>63)&uint64(a)
	return int64(lo), hi == uint64(int64(lo)>>63)
}

// FloorDivInt64 returns a//b for b != 0. Only -2**63 // -1 is not ok.
func FloorDivInt64(a, b int64) (r int64, ok bool) {
	if b == -1 {
		return -a, a != math.MinInt64
	}
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q, true
}

// ModInt64 returns a%b for b != 0; the result has the sign of b.
func ModInt64(a, b int64) int64 {
	if b == -1 {
		return 0
	}
	r := a % b
	if r != 0 && (r^b) < 0 {
		r += b
	}
	return r
}

// DivModInt64 returns a//b and a%b for b != 0.
func DivModInt64(a, b int64) (q, r int64, ok bool) {
	if b == -1 {
		return -a, 0, a != math.MinInt64
	}
	q = a / b
	r = a - q*b
	if r != 0 && (r^b) < 0 {
		q--
		r += b
	}
	return q, r, true
}

// PowInt64 returns base**exp for exp >= 0.
func PowInt64(base, exp int64) (r int64, ok bool) {
	r = 1
	for {
		if exp&1 == 1 {
			if r, ok = MulInt64(r, base); !ok {
				return 0, false
			}
		}
		exp >>= 1
		if exp == 0 {
			return r, true
		}
		if base, ok = MulInt64(base, base); !ok {
			return 0, false
		}
	}
}

// LshInt64 returns a<<n for n >= 0.
func LshInt64(a int64, n uint64) (r int64, ok bool) {
	if a == 0 {
		return 0, true
	}
	if n >= 63 {
		return 0, false
	}
	r = a << n
	return r, r>>n == a
}

// RshInt64 returns a>>n for n >= 0, rounding down.
func RshInt64(a int64, n uint64) int64 {
	if n > 63 {
		n = 63
	}
	return a >> n
}

// BitLenInt64 returns a.bit_length().
func BitLenInt64(a int64) int { return bits.Len64(absInt64(a)) }

// BitCountInt64 returns a.bit_count().
func BitCountInt64(a int64) int { return bits.OnesCount64(absInt64(a)) }

// absInt64 returns |a|, which for -2**63 only fits uint64.
func absInt64(a int64) uint64 {
	if a < 0 {
		return -uint64(a)
	}
	return uint64(a)
}

// exactFloatInt bounds the ints that floats hold exactly.
const exactFloatInt = 1 << 53

// TrueDivInt64 returns a/b correctly rounded, for b != 0.
func TrueDivInt64(a, b int64) float64 {
	ua, ub := absInt64(a), absInt64(b)
	if ua <= exactFloatInt && ub <= exactFloatInt {
		return float64(a) / float64(b)
	}
	f := trueDivUint64(ua, ub)
	if (a < 0) != (b < 0) {
		return -f
	}
	return f
}

// trueDivUint64 divides with 55 or more quotient bits and a sticky bit.
func trueDivUint64(a, b uint64) float64 {
	if a == 0 {
		return 0
	}
	shift := bits.LeadingZeros64(a) + 63 // a<<shift fills bits 126 to 63
	bShift := bits.LeadingZeros64(b)
	b <<= bShift
	hi, lo := a<<(shift-63)>>1, a<<(shift-63)<<63
	q, r := bits.Div64(hi, lo, b)
	if r != 0 {
		q |= 1
	}
	return scaleToFloat(q, bShift-shift)
}
