package text

// This file defines hash(str) and hash(bytes): SipHash-1-3 over CPython's
// representation of the text, which has 1, 2 or 4 bytes a code point by the
// highest one, little-endian. Tests: hash_test.go.

import "math/bits"

// Hash is hash(s) for str under a key; PYTHONHASHSEED=0 is the zero key.
func Hash(key [2]uint64, s string) int64 {
	if IsASCII(s) {
		return HashBytes(key, s)
	}
	h := newSip(key)
	width := Width(s)
	var pending uint64
	size := 0
	for i := 0; i < len(s); {
		r, n := DecodeRune(s[i:])
		i += n
		pending |= uint64(r) << (8 * (size & 7))
		size += width
		if size&7 == 0 {
			h = h.add(pending)
			pending = 0
		}
	}
	return h.sum(pending | uint64(size)<<56)
}

// HashBytes is hash(s) for bytes and for ASCII text.
func HashBytes(key [2]uint64, s string) int64 {
	if s == "" {
		return 0
	}
	h := newSip(key)
	i := 0
	for ; i+8 <= len(s); i += 8 {
		h = h.add(word(s, i))
	}
	return h.sum(lastWord(s[i:]) | uint64(len(s))<<56)
}

// lastWord loads less than eight bytes, little-endian.
func lastWord(s string) uint64 {
	if len(s) >= 4 {
		low, high := s[:4], s[len(s)-4:]
		x := uint64(high[0]) | uint64(high[1])<<8 | uint64(high[2])<<16 | uint64(high[3])<<24
		return uint64(low[0]) | uint64(low[1])<<8 | uint64(low[2])<<16 | uint64(low[3])<<24 |
			x<<(8*(len(s)-4)&63)
	}
	var x uint64
	for i := range len(s) {
		x |= uint64(s[i]) << (8 * i & 63)
	}
	return x
}

// sip is the state of SipHash. Its methods return the next state, so that the
// compiler keeps it in registers.
type sip struct {
	v0, v1, v2, v3 uint64
}

// newSip starts from the algorithm's constants, the ASCII of "somepseudorandomly
// generatedbytes".
func newSip(key [2]uint64) sip {
	return sip{
		key[0] ^ 0x736F6D6570736575,
		key[1] ^ 0x646F72616E646F6D,
		key[0] ^ 0x6C7967656E657261,
		key[1] ^ 0x7465646279746573,
	}
}

// round is one SipRound.
func (h sip) round() sip {
	a, c := h.v0+h.v1, h.v2+h.v3
	b := bits.RotateLeft64(h.v1, 13) ^ a
	d := bits.RotateLeft64(h.v3, 16) ^ c
	c += b
	a = bits.RotateLeft64(a, 32) + d
	return sip{a, bits.RotateLeft64(b, 17) ^ c, bits.RotateLeft64(c, 32), bits.RotateLeft64(d, 21) ^ a}
}

// add mixes one word in: the 1 of SipHash-1-3.
func (h sip) add(m uint64) sip {
	h.v3 ^= m
	h = h.round()
	h.v0 ^= m
	return h
}

// sum ends with the last word and three rounds. -1 is CPython's error value, so
// no hash is -1.
func (h sip) sum(last uint64) int64 {
	h.v3 ^= last
	h = h.round()
	h.v0 ^= last
	h.v2 ^= 0xFF
	h = h.round().round().round()
	if x := int64(h.v0 ^ h.v1 ^ h.v2 ^ h.v3); x != -1 {
		return x
	}
	return -2
}
