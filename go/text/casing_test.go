package text

// The expected values are recorded from CPython 3.14.

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestCasing(t *testing.T) {
	for _, c := range []struct{ in, lower, upper, title, capitalize, swapcase, casefold string }{
		{"", "", "", "", "", "", ""},
		{"abc", "abc", "ABC", "Abc", "Abc", "ABC", "abc"},
		{"ABC", "abc", "ABC", "Abc", "Abc", "abc", "abc"},
		{"Hello World", "hello world", "HELLO WORLD", "Hello World", "Hello world", "hELLO wORLD", "hello world"},
		{"xxxxxxxAb", "xxxxxxxab", "XXXXXXXAB", "Xxxxxxxab", "Xxxxxxxab", "XXXXXXXaB", "xxxxxxxab"},
		{"heLLo wORLD 123, it's", "hello world 123, it's", "HELLO WORLD 123, IT'S", "Hello World 123, It'S", "Hello world 123, it's", "HEllO World 123, IT'S", "hello world 123, it's"},
		{"AbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAbAb", "abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab", "ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB", "Abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab", "Abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab", "aBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaBaB", "abababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababababab"},
		{"stra\u00dfe", "stra\u00dfe", "STRASSE", "Stra\u00dfe", "Stra\u00dfe", "STRASSE", "strasse"},
		{"\u03a3\u0391\u03a3 \u038c\u03a3\u039f\u03a3 \u03a3", "\u03c3\u03b1\u03c2 \u03cc\u03c3\u03bf\u03c2 \u03c3", "\u03a3\u0391\u03a3 \u038c\u03a3\u039f\u03a3 \u03a3", "\u03a3\u03b1\u03c2 \u038c\u03c3\u03bf\u03c2 \u03a3", "\u03a3\u03b1\u03c2 \u03cc\u03c3\u03bf\u03c2 \u03c3", "\u03c3\u03b1\u03c2 \u03cc\u03c3\u03bf\u03c2 \u03c3", "\u03c3\u03b1\u03c3 \u03cc\u03c3\u03bf\u03c3 \u03c3"},
		{"\u0391\u03a3.", "\u03b1\u03c2.", "\u0391\u03a3.", "\u0391\u03c2.", "\u0391\u03c2.", "\u03b1\u03c2.", "\u03b1\u03c3."},
		{"\u0391\u03a3.\u0391", "\u03b1\u03c3.\u03b1", "\u0391\u03a3.\u0391", "\u0391\u03c3.\u0391", "\u0391\u03c3.\u03b1", "\u03b1\u03c3.\u03b1", "\u03b1\u03c3.\u03b1"},
		{"\u03a3", "\u03c3", "\u03a3", "\u03a3", "\u03a3", "\u03c3", "\u03c3"},
		{"\u0391\u0345\u03a3\u0345", "\u03b1\u0345\u03c2\u0345", "\u0391\u0399\u03a3\u0399", "\u0391\u0345\u03c2\u0345", "\u0391\u0345\u03c2\u0345", "\u03b1\u0399\u03c2\u0399", "\u03b1\u03b9\u03c3\u03b9"},
		{"\u0130stanbul", "i\u0307stanbul", "\u0130STANBUL", "\u0130stanbul", "\u0130stanbul", "i\u0307STANBUL", "i\u0307stanbul"},
		{"\u0131I", "\u0131i", "II", "Ii", "Ii", "Ii", "\u0131i"},
		{"\u01c6 \u01c5 \u01c4", "\u01c6 \u01c6 \u01c6", "\u01c4 \u01c4 \u01c4", "\u01c5 \u01c5 \u01c5", "\u01c5 \u01c6 \u01c6", "\u01c4 \u01c5 \u01c6", "\u01c6 \u01c6 \u01c6"},
		{"\ufb01\ufb02 \u013f", "\ufb01\ufb02 \u0140", "FIFL \u013f", "Fi\ufb02 \u013f", "Fi\ufb02 \u0140", "FIFL \u0140", "fifl \u0140"},
		{"\u02b0a \u00aab", "\u02b0a \u00aab", "\u02b0A \u00aaB", "\u02b0a \u00aab", "\u02b0a \u00aab", "\u02b0A \u00aaB", "\u02b0a \u00aab"},
		{"\u1fb3 \u1fbc \u1f88", "\u1fb3 \u1fb3 \u1f80", "\u0391\u0399 \u0391\u0399 \u1f08\u0399", "\u1fbc \u1fbc \u1f88", "\u1fbc \u1fb3 \u1f80", "\u0391\u0399 \u1fbc \u1f88", "\u03b1\u03b9 \u03b1\u03b9 \u1f00\u03b9"},
		{"\u043e\u043d\u0438\u2019\u041e\u041d\u0418", "\u043e\u043d\u0438\u2019\u043e\u043d\u0438", "\u041e\u041d\u0418\u2019\u041e\u041d\u0418", "\u041e\u043d\u0438\u2019\u041e\u043d\u0438", "\u041e\u043d\u0438\u2019\u043e\u043d\u0438", "\u041e\u041d\u0418\u2019\u043e\u043d\u0438", "\u043e\u043d\u0438\u2019\u043e\u043d\u0438"},
		{"\xed\xa0\x80A\xed\xbf\xbfz", "\xed\xa0\x80a\xed\xbf\xbfz", "\xed\xa0\x80A\xed\xbf\xbfZ", "\xed\xa0\x80A\xed\xbf\xbfZ", "\xed\xa0\x80a\xed\xbf\xbfz", "\xed\xa0\x80a\xed\xbf\xbfZ", "\xed\xa0\x80a\xed\xbf\xbfz"},
		{"\U00010400\U00010428", "\U00010428\U00010428", "\U00010400\U00010400", "\U00010400\U00010428", "\U00010400\U00010428", "\U00010428\U00010400", "\U00010428\U00010428"},
		{"\u0149 \u0390", "\u0149 \u0390", "\u02bcN \u0399\u0308\u0301", "\u02bcN \u0399\u0308\u0301", "\u02bcN \u0390", "\u02bcN \u0399\u0308\u0301", "\u02bcn \u03b9\u0308\u0301"},
		{"\u00e9\u00c0\x00Z", "\u00e9\u00e0\x00z", "\u00c9\u00c0\x00Z", "\u00c9\u00e0\x00Z", "\u00c9\u00e0\x00z", "\u00c9\u00e0\x00z", "\u00e9\u00e0\x00z"},
	} {
		assert.Equal(t, c.lower, Lower(c.in), "lower %q", c.in)
		assert.Equal(t, c.upper, Upper(c.in), "upper %q", c.in)
		assert.Equal(t, c.title, Title(c.in), "title %q", c.in)
		assert.Equal(t, c.capitalize, Capitalize(c.in), "capitalize %q", c.in)
		assert.Equal(t, c.swapcase, Swapcase(c.in), "swapcase %q", c.in)
		assert.Equal(t, c.casefold, Casefold(c.in), "casefold %q", c.in)
	}
}

// TestCaseASCIILengths crosses the word and chunk boundaries of the fast path.
func TestCaseASCIILengths(t *testing.T) {
	all := make([]byte, 128)
	for i := range all {
		all[i] = byte(i)
	}
	text := strings.Repeat(string(all), 3)
	for start := range 9 {
		for end := start; end <= len(text); end++ {
			s := text[start:end]
			if lower := strings.ToLower(s); lower != Lower(s) {
				assert.Equal(t, lower, Lower(s))
			}
			if upper := strings.ToUpper(s); upper != Upper(s) {
				assert.Equal(t, upper, Upper(s))
			}
		}
	}
}

// TestCaseNoCopy asks for the same string back when nothing changes.
func TestCaseNoCopy(t *testing.T) {
	s := strings.Repeat("lower case, 123 ", 20)
	assert.Zero(t, testing.AllocsPerRun(10, func() { Lower(s) }))
}
