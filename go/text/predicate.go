package text

// This file defines the is* methods of str; those of bytes are in
// bytes_predicate.go. Tests: predicate_test.go.

// every reports whether s is not empty and each code point has one of flags.
func every(s string, flags uint16) bool {
	for i := 0; i < len(s); {
		have, size := flagsAt(s, i)
		if have&flags == 0 {
			return false
		}
		i += size
	}
	return s != ""
}

// flagsAt returns the flags and the size of the code point at offset i.
func flagsAt(s string, i int) (uint16, int) {
	if c := s[i]; c < 0x80 {
		return asciiFlags[c], 1
	}
	r, size := decodeLong(s[i:])
	return lookup(r).flags, size
}

// IsAlpha is s.isalpha().
func IsAlpha(s string) bool { return every(s, flagAlpha) }

// IsDecimal is s.isdecimal().
func IsDecimal(s string) bool { return every(s, flagDecimal) }

// IsDigit is s.isdigit().
func IsDigit(s string) bool { return every(s, flagDigit) }

// IsNumeric is s.isnumeric().
func IsNumeric(s string) bool { return every(s, flagNumeric) }

// IsAlnum is s.isalnum().
func IsAlnum(s string) bool {
	return every(s, flagAlpha|flagDecimal|flagDigit|flagNumeric)
}

// IsSpace is s.isspace().
func IsSpace(s string) bool { return every(s, flagSpace) }

// IsPrintable is s.isprintable(), true for the empty string.
func IsPrintable(s string) bool { return s == "" || every(s, flagPrintable) }

// IsLower is s.islower(): some lower case, no upper or title case.
func IsLower(s string) bool { return oneCase(s, flagLower, flagUpper|flagTitle) }

// IsUpper is s.isupper(): some upper case, no lower or title case.
func IsUpper(s string) bool { return oneCase(s, flagUpper, flagLower|flagTitle) }

func oneCase(s string, wanted, other uint16) bool {
	found := false
	for i := 0; i < len(s); {
		flags, size := flagsAt(s, i)
		if flags&other != 0 {
			return false
		}
		found = found || flags&wanted != 0
		i += size
	}
	return found
}

// IsTitle is s.istitle(): each run of cased characters starts with its only
// upper or title case character.
func IsTitle(s string) bool {
	found, inWord := false, false
	for i := 0; i < len(s); {
		flags, size := flagsAt(s, i)
		switch {
		case flags&(flagUpper|flagTitle) != 0:
			if inWord {
				return false
			}
			found, inWord = true, true
		case flags&flagLower != 0:
			if !inWord {
				return false
			}
		default:
			inWord = false
		}
		i += size
	}
	return found
}

// IsIdentifier is s.isidentifier(); keywords count as identifiers.
func IsIdentifier(s string) bool {
	r, size := DecodeRune(s)
	if size == 0 || !has(r, flagXIDStart) {
		return false
	}
	return size == len(s) || every(s[size:], flagXIDContinue)
}
