package text

// The expected values are recorded from CPython 3.14.

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCasingBytes(t *testing.T) {
	for _, c := range []struct{ in, lower, upper, title, capitalize, swapcase string }{
		{"", "", "", "", "", ""},
		{"abc", "abc", "ABC", "Abc", "Abc", "ABC"},
		{"Hello World", "hello world", "HELLO WORLD", "Hello World", "Hello world", "hELLO wORLD"},
		{"\xc9A\xe9z\xff", "\xc9a\xe9z\xff", "\xc9A\xe9Z\xff", "\xc9A\xe9Z\xff", "\xc9a\xe9z\xff", "\xc9a\xe9Z\xff"},
		{"aB1cD-eF_gH", "ab1cd-ef_gh", "AB1CD-EF_GH", "Ab1Cd-Ef_Gh", "Ab1cd-ef_gh", "Ab1Cd-Ef_Gh"},
		{"they're", "they're", "THEY'RE", "They'Re", "They're", "THEY'RE"},
	} {
		assert.Equal(t, c.lower, LowerBytes(c.in), "lower %q", c.in)
		assert.Equal(t, c.upper, UpperBytes(c.in), "upper %q", c.in)
		assert.Equal(t, c.title, TitleBytes(c.in), "title %q", c.in)
		assert.Equal(t, c.capitalize, CapitalizeBytes(c.in), "capitalize %q", c.in)
		assert.Equal(t, c.swapcase, SwapcaseBytes(c.in), "swapcase %q", c.in)
	}
}

func TestPredicatesBytes(t *testing.T) {
	for _, c := range []struct {
		in                                              string
		alpha, digit, alnum, space, lower, upper, title bool
	}{
		{"", false, false, false, false, false, false, false},
		{"abc", true, false, true, false, true, false, false},
		{"ABC", true, false, true, false, false, true, false},
		{"aB", true, false, true, false, false, false, false},
		{"a1", false, false, true, false, true, false, false},
		{"123", false, true, true, false, false, false, false},
		{" \t\n\r\x0b\x0c", false, false, false, true, false, false, false},
		{"\x1c", false, false, false, false, false, false, false},
		{"\x85", false, false, false, false, false, false, false},
		{"Hello World 1", false, false, false, false, false, false, true},
		{"Hello world", false, false, false, false, false, false, false},
		{"A", true, false, true, false, false, true, true},
		{"AB", true, false, true, false, false, true, false},
		{"1A", false, false, true, false, false, true, true},
		{"\xe9", false, false, false, false, false, false, false},
		{"@", false, false, false, false, false, false, false},
		{"[", false, false, false, false, false, false, false},
		{"`", false, false, false, false, false, false, false},
		{"{", false, false, false, false, false, false, false},
		{"/", false, false, false, false, false, false, false},
		{":", false, false, false, false, false, false, false},
	} {
		assert.Equal(t, c.alpha, IsAlphaBytes(c.in), "isalpha %q", c.in)
		assert.Equal(t, c.digit, IsDigitBytes(c.in), "isdigit %q", c.in)
		assert.Equal(t, c.alnum, IsAlnumBytes(c.in), "isalnum %q", c.in)
		assert.Equal(t, c.space, IsSpaceBytes(c.in), "isspace %q", c.in)
		assert.Equal(t, c.lower, IsLowerBytes(c.in), "islower %q", c.in)
		assert.Equal(t, c.upper, IsUpperBytes(c.in), "isupper %q", c.in)
		assert.Equal(t, c.title, IsTitleBytes(c.in), "istitle %q", c.in)
	}
}
