package text

// The expected values are recorded from CPython 3.14.

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// predicates names the functions of predicate.go as Python does.
var predicates = map[string]func(string) bool{
	"isalpha":      IsAlpha,
	"isdecimal":    IsDecimal,
	"isdigit":      IsDigit,
	"isnumeric":    IsNumeric,
	"isalnum":      IsAlnum,
	"isspace":      IsSpace,
	"isprintable":  IsPrintable,
	"islower":      IsLower,
	"isupper":      IsUpper,
	"istitle":      IsTitle,
	"isidentifier": IsIdentifier,
}

func TestPredicates(t *testing.T) {
	for _, c := range []struct {
		in string
		// yes lists the methods that say True.
		yes []string
	}{
		{"", []string{"isprintable"}},
		{"abc", []string{"isalpha", "isalnum", "isprintable", "islower", "isidentifier"}},
		{"ABC", []string{"isalpha", "isalnum", "isprintable", "isupper", "isidentifier"}},
		{"aB", []string{"isalpha", "isalnum", "isprintable", "isidentifier"}},
		{"a1", []string{"isalnum", "isprintable", "islower", "isidentifier"}},
		{"123", []string{"isdecimal", "isdigit", "isnumeric", "isalnum", "isprintable"}},
		{"\u00b2", []string{"isdigit", "isnumeric", "isalnum", "isprintable"}},
		{"\u00bd", []string{"isnumeric", "isalnum", "isprintable"}},
		{"\u0663", []string{"isdecimal", "isdigit", "isnumeric", "isalnum", "isprintable"}},
		{"\u2167", []string{"isnumeric", "isalnum", "isprintable", "isupper", "istitle", "isidentifier"}},
		{"\u4e00", []string{"isalpha", "isnumeric", "isalnum", "isprintable", "isidentifier"}},
		{" \t\x1c", []string{"isspace"}},
		{"\u0085\u2028", []string{"isspace"}},
		{"\u200b", []string{}},
		{"\u00ad", []string{}},
		{"\u00e9", []string{"isalpha", "isalnum", "isprintable", "islower", "isidentifier"}},
		{"\u00c9", []string{"isalpha", "isalnum", "isprintable", "isupper", "istitle", "isidentifier"}},
		{"Hello World", []string{"isprintable", "istitle"}},
		{"Hello world", []string{"isprintable"}},
		{"\u01c5", []string{"isalpha", "isalnum", "isprintable", "istitle", "isidentifier"}},
		{"\u01c5a", []string{"isalpha", "isalnum", "isprintable", "istitle", "isidentifier"}},
		{"a\u01c5", []string{"isalpha", "isalnum", "isprintable", "isidentifier"}},
		{"\u00aa", []string{"isalpha", "isalnum", "isprintable", "islower", "isidentifier"}},
		{"\u24d0", []string{"isprintable", "islower"}},
		{"_", []string{"isprintable", "isidentifier"}},
		{"_a1", []string{"isprintable", "islower", "isidentifier"}},
		{"1a", []string{"isalnum", "isprintable", "islower"}},
		{"a-b", []string{"isprintable", "islower"}},
		{"\u00b7a", []string{"isprintable", "islower"}},
		{"a\u00b7", []string{"isprintable", "islower", "isidentifier"}},
		{"\u2118", []string{"isprintable", "isidentifier"}},
		{"\xed\xa0\x80", []string{}},
		{"\x00", []string{}},
		{"\x7f", []string{}},
		{"\ue000", []string{}},
		{"\U0001d7d8", []string{"isdecimal", "isdigit", "isnumeric", "isalnum", "isprintable"}},
		{"Ab1C", []string{"isalnum", "isprintable", "istitle", "isidentifier"}},
		{"\u0345", []string{"isprintable", "islower"}},
		{"\ufb01", []string{"isalpha", "isalnum", "isprintable", "islower", "isidentifier"}},
	} {
		yes := []string{}
		for _, name := range predicateNames {
			if predicates[name](c.in) {
				yes = append(yes, name)
			}
		}
		assert.Equal(t, c.yes, yes, "%q", c.in)
	}
}

var predicateNames = []string{
	"isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "isspace", "isprintable", "islower", "isupper", "istitle", "isidentifier",
}
