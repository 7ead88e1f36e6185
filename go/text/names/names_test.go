package names

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestChecksum compares every name with CPython's, by the checksum that
// tools/unidata/names.py prints, and finds each character again by its name.
func TestChecksum(t *testing.T) {
	sum := sha256.New()
	count := 0
	for r := rune(0); r < 0x110000; r++ {
		name, ok := Name(r)
		if !ok {
			continue
		}
		count++
		fmt.Fprintf(sum, "%X %s\n", r, name)
		back, ok := Lookup(strings.ToLower(name))
		require.True(t, ok, "%s", name)
		require.Equal(t, r, back, "%s", name)
	}
	assert.Equal(t, 148853, count)
	assert.Equal(t, "3cf41aa675917f0159bb019b564fd81fcb1440d1480e6c189051af05d247f990", fmt.Sprintf("%x", sum.Sum(nil)))
}

func TestLookup(t *testing.T) {
	for name, want := range map[string]rune{
		"LATIN SMALL LETTER A": 'a', "latin Small letter a": 'a', "LF": '\n', "line feed": '\n', "NULL": 0, "NBSP": 0xA0,
		"BELL": 0x1F514, "ALERT": 7, "VS256": 0xE01EF, "VARIATION SELECTOR-1": 0xFE00, "cjk unified ideograph-4e00": 0x4E00,
		"CJK COMPATIBILITY IDEOGRAPH-F900": 0xF900, "TANGUT IDEOGRAPH-17000": 0x17000, "HANGUL SYLLABLE GAGG": 0xAC02,
	} {
		got, ok := Lookup(name)
		assert.True(t, ok, "%s", name)
		assert.Equal(t, want, got, "%s", name)
	}
}

func TestLookupRefuses(t *testing.T) {
	for _, name := range []string{
		"", "-", "LATIN  SMALL LETTER A", "LATIN SMALL LETTER A ", "<control>", "CJK UNIFIED IDEOGRAPH-", "CJK UNIFIED IDEOGRAPH-04E00",
		"CJK UNIFIED IDEOGRAPH-F900", "CJK UNIFIED IDEOGRAPH-+4E0", "CJK UNIFIED IDEOGRAPH-110000", "HANGUL SYLLABLE ", "HANGUL SYLLABLE",
		"HANGUL SYLLABLE GAGX", "LATIN SMALL LETTER E WITH DOT ABOVE AND ACUTE", "=3400", "+20", "ſPACE", strings.Repeat("A", 1<<16),
	} {
		_, ok := Lookup(name)
		assert.False(t, ok, "%.40q", name)
	}
}

func TestNameless(t *testing.T) {
	for _, r := range []rune{-1, 0, '\n', 0xD800, 0xE000, 0x17000, 0xF0000, 0x10FFFF, 0x110000} {
		name, ok := Name(r)
		assert.False(t, ok, "%x is %s", r, name)
	}
}

func BenchmarkLookup(b *testing.B) {
	for b.Loop() {
		Lookup("LATIN SMALL LETTER A")
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		load()
	}
}
