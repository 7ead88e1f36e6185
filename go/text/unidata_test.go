package text

// The expected values are recorded from CPython 3.14.

import (
	"hash/crc32"
	"testing"

	"github.com/stretchr/testify/assert"
)

// digest sums what describe appends for every code point.
func digest(describe func(dst []byte, r rune) []byte) uint32 {
	sum := crc32.NewIEEE()
	var buf []byte
	for r := rune(0); r <= MaxRune; r++ {
		buf = describe(buf[:0], r)
		_, _ = sum.Write(buf)
	}
	return sum.Sum32()
}

func digestFlag(holds func(r rune) bool) uint32 {
	return digest(func(dst []byte, r rune) []byte {
		if holds(r) {
			return append(dst, 1)
		}
		return append(dst, 0)
	})
}

// TestPredicateOfEveryRune compares digests over all code points.
func TestPredicateOfEveryRune(t *testing.T) {
	for name, want := range map[string]uint32{
		"isalpha":      0x530a92c0,
		"isdecimal":    0x3607c4d4,
		"isdigit":      0x89969e40,
		"isnumeric":    0x9526bf09,
		"isalnum":      0x41aa45e2,
		"isspace":      0x57327d3b,
		"isprintable":  0x9311ca1d,
		"islower":      0x4c707493,
		"isupper":      0x49cac25c,
		"istitle":      0x0d620840,
		"isidentifier": 0x6cccd533,
	} {
		assert.Equal(t, want, digestFlag(func(r rune) bool { return predicates[name](EncodeRune(r)) }), name)
	}
	for name, c := range map[string]struct {
		holds func(r rune) bool
		want  uint32
	}{
		"isalnum":     {RuneIsAlnum, 0x41aa45e2},
		"isspace":     {RuneIsSpace, 0x57327d3b},
		"isprintable": {RuneIsPrintable, 0x9311ca1d},
		"idstart":     {RuneIsIdentifierStart, 0x6cccd533},
		"idpart":      {RuneIsIdentifierPart, 0x279ffc6a},
		"cased":       {func(r rune) bool { return has(r, flagCased) }, 0xa50d07a3},
		"linebreak":   {RuneIsLineBreak, 0xb3883f69},
	} {
		assert.Equal(t, c.want, digestFlag(c.holds), name)
	}
}

// TestMappingOfEveryRune covers the case mappings and repr of one character.
func TestMappingOfEveryRune(t *testing.T) {
	for name, c := range map[string]struct {
		apply func(string) string
		want  uint32
	}{
		"lower":      {Lower, 0xf6e57430},
		"upper":      {Upper, 0xf334d4a7},
		"title":      {Title, 0x64d1a7e4},
		"casefold":   {Casefold, 0x36b71e51},
		"swapcase":   {Swapcase, 0xc2c67a85},
		"capitalize": {Capitalize, 0x64d1a7e4},
	} {
		assert.Equal(t, c.want, digest(func(dst []byte, r rune) []byte {
			return append(append(dst, c.apply(EncodeRune(r))...), '\n')
		}), name)
	}
	assert.Equal(t, uint32(0x257c3edb), digest(func(dst []byte, r rune) []byte { return append(dst, Repr(EncodeRune(r))...) }))
}

// TestSigmaBesideEveryRune covers which characters are cased or ignorable.
func TestSigmaBesideEveryRune(t *testing.T) {
	assert.Equal(t, uint32(0xaf8e7bf8), digest(func(dst []byte, r rune) []byte {
		c := EncodeRune(r)
		dst = append(dst, Lower("A"+c+"\u03a3")...)
		dst = append(dst, Lower(c+"\u03a3")...)
		return append(dst, Lower("A\u03a3"+c)...)
	}))
}

func TestValueOfEveryRune(t *testing.T) {
	assert.Equal(t, uint32(0x93608885), digest(func(dst []byte, r rune) []byte { return append(dst, byte(Decimal(r))) }))
}

func TestRuneBeyondUnicode(t *testing.T) {
	for _, r := range []rune{-1, MaxRune + 1, 0x7FFFFFFF} {
		assert.Equal(t, -1, Decimal(r))
		assert.False(t, RuneIsPrintable(r))
	}
}
