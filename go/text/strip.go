package text

// This file defines strip, lstrip and rstrip. Tests: strip_test.go.

import "strings"

// Side says which ends of a string to strip.
type Side uint8

// The sides of strip, lstrip and rstrip.
const (
	Left Side = 1 << iota
	Right
	Both = Left | Right
)

// Strip removes the white space of str.
func Strip(s string, side Side) string { return stripSpaces(s, side, strSpacing) }

// StripBytes removes the white space of bytes.
func StripBytes(s string, side Side) string { return stripSpaces(s, side, bytesSpacing) }

func stripSpaces(s string, side Side, spaces spacing) string {
	if side&Left != 0 {
		s = s[spaces.skipSpace(s, 0):]
	}
	if side&Right != 0 {
		s = s[:spaces.skipSpaceBack(s, len(s))]
	}
	return s
}

// StripChars removes the characters of set.
func StripChars(s, set string, side Side) string {
	if IsASCII(set) {
		return StripCharsBytes(s, set, side)
	}
	in := runeSet(set)
	start, end := 0, len(s)
	for side&Left != 0 && start < end {
		r, size := DecodeRune(s[start:])
		if !in(r) {
			break
		}
		start += size
	}
	for side&Right != 0 && start < end {
		r, size := DecodeLastRune(s[start:end])
		if !in(r) {
			break
		}
		end -= size
	}
	return s[start:end]
}

// smallSet is the size up to which searching a set beats building a map.
const smallSet = 32

// runeSet returns the membership test of set.
func runeSet(set string) func(rune) bool {
	if len(set) <= smallSet {
		return func(r rune) bool {
			var buf [4]byte
			return strings.Contains(set, string(AppendRune(buf[:0], r)))
		}
	}
	members := make(map[rune]struct{})
	for i := 0; i < len(set); {
		r, size := DecodeRune(set[i:])
		members[r] = struct{}{}
		i += size
	}
	return func(r rune) bool {
		_, found := members[r]
		return found
	}
}

// StripCharsBytes removes the bytes of set.
func StripCharsBytes(s, set string, side Side) string {
	var members [4]uint64
	for i := range len(set) {
		members[set[i]>>6] |= 1 << (set[i] & 63)
	}
	start, end := 0, len(s)
	for side&Left != 0 && start < end && members[s[start]>>6]>>(s[start]&63)&1 != 0 {
		start++
	}
	for side&Right != 0 && start < end && members[s[end-1]>>6]>>(s[end-1]&63)&1 != 0 {
		end--
	}
	return s[start:end]
}
