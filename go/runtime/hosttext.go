package runtime

import (
	"strings"
	"unicode/utf8"
)

// This file looks after the texts that a host hands over beside its values:
// messages of errors, names, documentation, file names. A str relies on its
// bytes being WTF-8, and a Go string or a C text can hold any. Tests:
// go/pynterp/hosttext_test.go.

// HostText returns s with U+FFFD in place of each byte that is not WTF-8, the
// form of strs: UTF-8 in which lone surrogates are allowed.
func HostText(s string) string {
	if validWTF8(s) {
		return s
	}
	var b strings.Builder
	for s != "" {
		n := leadingWTF8(s)
		if n == 0 {
			b.WriteRune(utf8.RuneError)
			n = 1
		} else {
			b.WriteString(s[:n])
		}
		s = s[n:]
	}
	return b.String()
}

// validWTF8 reports whether s is UTF-8 but for lone surrogates.
func validWTF8(s string) bool {
	if utf8.ValidString(s) {
		return true
	}
	for s != "" {
		n := leadingWTF8(s)
		if n == 0 {
			return false
		}
		s = s[n:]
	}
	return true
}

// leadingWTF8 is the length of the code point that s begins with, 0 if it
// begins with something else.
func leadingWTF8(s string) int {
	if len(s) >= 3 && s[0] == 0xed && s[1] >= 0xa0 && s[1] <= 0xbf && s[2]&0xc0 == 0x80 {
		return 3
	}
	if r, n := utf8.DecodeRuneInString(s); r != utf8.RuneError || n > 1 {
		return n
	}
	return 0
}
