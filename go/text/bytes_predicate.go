package text

// This file defines the is* and case methods of bytes, which know ASCII only.
// Tests: bytes_test.go.

// everyByte reports whether s is not empty and each byte passes.
func everyByte(s string, passes func(byte) bool) bool {
	for i := range len(s) {
		if !passes(s[i]) {
			return false
		}
	}
	return s != ""
}

func isLetterByte(c byte) bool { return c|0x20-'a' < 26 }
func isDigitByte(c byte) bool  { return c-'0' < 10 }
func isLowerByte(c byte) bool  { return c-'a' < 26 }
func isUpperByte(c byte) bool  { return c-'A' < 26 }

// IsAlphaBytes is s.isalpha() for bytes.
func IsAlphaBytes(s string) bool { return everyByte(s, isLetterByte) }

// IsDigitBytes is s.isdigit() for bytes.
func IsDigitBytes(s string) bool { return everyByte(s, isDigitByte) }

// IsAlnumBytes is s.isalnum() for bytes.
func IsAlnumBytes(s string) bool {
	return everyByte(s, func(c byte) bool { return isLetterByte(c) || isDigitByte(c) })
}

// IsSpaceBytes is s.isspace() for bytes.
func IsSpaceBytes(s string) bool { return everyByte(s, bytesSpacing.isSpaceByte) }

// IsLowerBytes is s.islower() for bytes.
func IsLowerBytes(s string) bool { return oneCaseBytes(s, isLowerByte, isUpperByte) }

// IsUpperBytes is s.isupper() for bytes.
func IsUpperBytes(s string) bool { return oneCaseBytes(s, isUpperByte, isLowerByte) }

func oneCaseBytes(s string, wanted, other func(byte) bool) bool {
	found := false
	for i := range len(s) {
		if other(s[i]) {
			return false
		}
		found = found || wanted(s[i])
	}
	return found
}

// IsTitleBytes is s.istitle() for bytes.
func IsTitleBytes(s string) bool {
	found, inWord := false, false
	for i := range len(s) {
		c := s[i]
		switch {
		case isUpperByte(c) && inWord, isLowerByte(c) && !inWord:
			return false
		case isLetterByte(c):
			found, inWord = true, true
		default:
			inWord = false
		}
	}
	return found
}

// LowerBytes is s.lower() for bytes.
func LowerBytes(s string) string { return toggleCase(s, upperLetters) }

// UpperBytes is s.upper() for bytes.
func UpperBytes(s string) string { return toggleCase(s, lowerLetters) }

// SwapcaseBytes is s.swapcase() for bytes.
func SwapcaseBytes(s string) string { return toggleCase(s, anyLetters) }

// TitleBytes is s.title() for bytes.
func TitleBytes(s string) string { return titleASCII(s) }

// CapitalizeBytes is s.capitalize() for bytes.
func CapitalizeBytes(s string) string { return capitalizeASCII(s) }
