package text

// This file defines bytes.hex and bytes.fromhex. Tests: hex_test.go.

import "fmt"

// HexSize returns the size of Hex(s, sep, group) for a sep of one byte, at most
// 3*len(s).
func HexSize(s, sep string, group int) int {
	size := 2 * len(s)
	if sep != "" && group != 0 && s != "" {
		size += (len(s) - 1) / groupSize(group)
	}
	return size
}

// groupSize is the absolute value, for the smallest int too.
func groupSize(group int) int {
	if group < 0 {
		group = -group
	}
	if group < 0 {
		return maxSize
	}
	return group
}

// Hex is s.hex(sep, group): groups count from the end, or from the start when
// group is negative. An empty sep or a group of 0 separates nothing.
func Hex(s, sep string, group int) string {
	out := make([]byte, 0, HexSize(s, sep, group))
	separate := sep != "" && group != 0
	every := groupSize(group)
	for i := range len(s) {
		if separate && i > 0 {
			at := i
			if group > 0 {
				at = len(s) - i
			}
			if at%every == 0 {
				out = append(out, sep...)
			}
		}
		out = append(out, hexDigits[s[i]>>4], hexDigits[s[i]&15])
	}
	return string(out)
}

// HexError is the ValueError of fromhex.
type HexError struct {
	// Position is the code point that is no digit, or -1 when a digit is missing.
	Position int
}

// Error is CPython's message.
func (e *HexError) Error() string {
	if e.Position < 0 {
		return "fromhex() arg must contain an even number of hexadecimal digits"
	}
	return fmt.Sprintf("non-hexadecimal number found in fromhex() arg at position %d", e.Position)
}

// FromHex is bytes.fromhex(s) for str: white space between the pairs is skipped.
// Of a str that is not ASCII, the first such character is the bad one.
func FromHex(s string) (string, error) {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return "", &HexError{i}
		}
	}
	return FromHexBytes(s)
}

// FromHexBytes is bytes.fromhex(s) for bytes.
func FromHexBytes(s string) (string, error) {
	out := make([]byte, 0, len(s)/2)
	for i := 0; ; i += 2 {
		i = bytesSpacing.skipSpace(s, i)
		if i == len(s) {
			return string(out), nil
		}
		high, ok := hexValue(s[i])
		if !ok {
			return "", &HexError{i}
		}
		if i+1 == len(s) {
			return "", &HexError{-1}
		}
		low, ok := hexValue(s[i+1])
		if !ok {
			return "", &HexError{i + 1}
		}
		out = append(out, high<<4|low)
	}
}

func hexValue(c byte) (byte, bool) {
	if isDigitByte(c) {
		return c - '0', true
	}
	if c |= 0x20; c-'a' < 6 {
		return c - 'a' + 10, true
	}
	return 0, false
}
