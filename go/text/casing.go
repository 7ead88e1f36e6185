package text

// This file defines the case mappings of str: full mappings with the final
// sigma rule. A result is at most three times as long as its input.
// Tests: casing_test.go.

const (
	capitalSigma = 0x3A3
	smallSigma   = 0x3C3
	finalSigma   = 0x3C2
)

// Lower is s.lower().
func Lower(s string) string {
	if IsASCII(s) {
		return toggleCase(s, upperLetters)
	}
	return mapRunes(s, appendLowerAt)
}

// Upper is s.upper().
func Upper(s string) string {
	if IsASCII(s) {
		return toggleCase(s, lowerLetters)
	}
	return mapRunes(s, func(dst []byte, s string, i int, r rune) []byte {
		return appendCase(dst, r, lookup(r).upper)
	})
}

// Casefold is s.casefold().
func Casefold(s string) string {
	if IsASCII(s) {
		return toggleCase(s, upperLetters)
	}
	return mapRunes(s, func(dst []byte, s string, i int, r rune) []byte {
		return appendCase(dst, r, lookup(r).fold)
	})
}

// Swapcase is s.swapcase().
func Swapcase(s string) string {
	if IsASCII(s) {
		return toggleCase(s, anyLetters)
	}
	return mapRunes(s, func(dst []byte, s string, i int, r rune) []byte {
		switch c := lookup(r); {
		case c.flags&flagUpper != 0:
			return appendLowerAt(dst, s, i, r)
		case c.flags&flagLower != 0:
			return appendCase(dst, r, c.upper)
		}
		return AppendRune(dst, r)
	})
}

// Capitalize is s.capitalize(): the first character in title case.
func Capitalize(s string) string {
	if IsASCII(s) {
		return capitalizeASCII(s)
	}
	return mapRunes(s, func(dst []byte, s string, i int, r rune) []byte {
		if i == 0 {
			return appendCase(dst, r, lookup(r).title)
		}
		return appendLowerAt(dst, s, i, r)
	})
}

// Title is s.title().
func Title(s string) string {
	if IsASCII(s) {
		return titleASCII(s)
	}
	inWord := false
	return mapRunes(s, func(dst []byte, s string, i int, r rune) []byte {
		if inWord {
			dst = appendLowerAt(dst, s, i, r)
		} else {
			dst = appendCase(dst, r, lookup(r).title)
		}
		inWord = has(r, flagCased)
		return dst
	})
}

// mapRunes concatenates what appendOne makes of each code point of s; it gets
// the code point's offset as well.
func mapRunes(s string, appendOne func(dst []byte, s string, i int, r rune) []byte) string {
	out := make([]byte, 0, len(s)+len(s)/8)
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		out = appendOne(out, s, i, r)
		i += size
	}
	return string(out)
}

// appendLowerAt appends the lower case of r, which stands at offset i of s.
func appendLowerAt(dst []byte, s string, i int, r rune) []byte {
	if r < 0x80 {
		return append(dst, upperLetters.toggle(byte(r)))
	}
	if r != capitalSigma {
		return appendCase(dst, r, lookup(r).lower)
	}
	if endsWord(s, i) {
		return AppendRune(dst, finalSigma)
	}
	return AppendRune(dst, smallSigma)
}

// endsWord reports whether the capital sigma at offset i of s comes after a
// cased character and before none, case-ignorable ones between them left out.
// Sigmas are not ignorable, so a run of ignorables is walked twice at most.
func endsWord(s string, i int) bool {
	r, size := DecodeLastRune(s[:i])
	for before := i; size > 0 && has(r, flagIgnorable); {
		before -= size
		r, size = DecodeLastRune(s[:before])
	}
	if size == 0 || !has(r, flagCased) {
		return false
	}
	after := i + RuneSize(capitalSigma)
	r, size = DecodeRune(s[after:])
	for size > 0 && has(r, flagIgnorable) {
		after += size
		r, size = DecodeRune(s[after:])
	}
	return size == 0 || !has(r, flagCased)
}
