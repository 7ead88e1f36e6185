package numeric

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRecordedText(t *testing.T) {
	replay(t, "text", operations{
		"float_repr":    func(a args) any { return FloatRepr(a.float(0)) },
		"complex_repr":  func(a args) any { return ComplexRepr(a.complex(0)) },
		"float_hex":     func(a args) any { return FloatHex(a.float(0)) },
		"float_fromhex": func(a args) any { return or(FloatFromHex(a.str(0))) },
		"float_parse":   func(a args) any { return floatOf(a.str(0)) },
		"complex_parse": func(a args) any { return complexOf(a.str(0)) },
		"int_parse":     func(a args) any { return intOf(a.str(0), a.int(1)) },
		"int_repr":      func(a args) any { return or(IntRepr(a.int(0), DefaultMaxStrDigits)) },
		"bin":           func(a args) any { return IntBin(a.int(0)) },
		"oct":           func(a args) any { return IntOct(a.int(0)) },
		"hex":           func(a args) any { return IntHex(a.int(0)) },
	})
}

// quote is repr() of the texts that the cases hold, cut as CPython's message is.
func quote(s string) string {
	runes := []rune("'" + strings.ReplaceAll(s, "\u2003", `\u2003`) + "'")
	return string(runes[:min(len(runes), 200)])
}

func floatOf(s string) any {
	if text, ok := NormalizeDecimal(s); ok {
		if f, ok := ParseFloat(text); ok {
			return f
		}
	}
	return &Error{Kind: ValueError, Text: "could not convert string to float: " + quote(s)}
}

func complexOf(s string) any {
	text, _ := NormalizeDecimal(s)
	c, ok, malformed := ParseComplex(text)
	switch {
	case ok:
		return c
	case malformed:
		return ErrComplexMalformed
	}
	return &Error{Kind: ValueError, Text: "could not convert string to complex: " + quote(s)}
}

func intOf(s string, base *big.Int) any {
	text, _ := NormalizeDecimal(s)
	small, wide, err := ParseInt(text, int(base.Int64()), DefaultMaxStrDigits)
	switch {
	case err == ErrIntLiteral:
		return &Error{Kind: ValueError, Text: "invalid literal for int() with base " + base.String() + ": " + quote(s)}
	case err != nil:
		return err
	case wide == nil:
		return small
	case len(s) > 4000:
		// The recorder keeps only the low bits of the longest numbers.
		return wide.And(wide, new(big.Int).SetUint64(1<<64-1))
	}
	return wide
}

func TestParseIntIsExactWhenLong(t *testing.T) {
	for _, base := range []int{2, 3, 7, 8, 10, 16, 32, 36} {
		want := new(big.Int).Exp(big.NewInt(int64(base)), big.NewInt(5003), nil)
		want.Sub(want, big.NewInt(12345))
		text := want.Text(base)
		_, got, err := ParseInt("-"+text, base, 0)
		require.NoError(t, err)
		assert.Equal(t, want.Neg(want).String(), got.String(), "base %d", base)
	}
}

func TestIntReprLimit(t *testing.T) {
	limit := new(big.Int).Exp(bigTen, big.NewInt(DefaultMaxStrDigits), nil)
	message := "ValueError: Exceeds the limit (4300 digits) for integer string conversion; " +
		"use sys.set_int_max_str_digits() to increase the limit"
	_, err := IntRepr(limit, DefaultMaxStrDigits)
	assert.EqualError(t, err, message)
	_, err = IntRepr(new(big.Int).Lsh(bigOne, 1<<24), DefaultMaxStrDigits)
	assert.EqualError(t, err, message, "refused without converting")
	text, err := IntRepr(limit.Sub(limit, bigOne), DefaultMaxStrDigits)
	require.NoError(t, err)
	assert.Len(t, text, DefaultMaxStrDigits)
}

func TestParseFloatLongLiterals(t *testing.T) {
	zeros := strings.Repeat("0", 200000)
	for text, want := range map[string]float64{
		"0." + zeros + "1e200001":              1,
		"-1" + zeros + "e-200000":              -1,
		"1" + zeros:                            math.Inf(1),
		"9007199254740993" + "." + zeros:       9007199254740992,
		"9007199254740993" + "." + zeros + "1": 9007199254740994,
		"1" + zeros[:900] + "e-900":            1,
		zeros:                                  0,
		"1e" + strings.Repeat("9", 6000):       math.Inf(1),
		"1e-" + strings.Repeat("9", 6000):      0,
	} {
		got, ok := ParseFloat(text)
		assert.True(t, ok)
		assert.Equal(t, canonical(want), canonical(got), text[:20])
	}
}

func TestNormalizeDecimal(t *testing.T) {
	text, ok := NormalizeDecimal("\u2003\u0661\U0001D7D8.\u0967\u00a0")
	assert.True(t, ok)
	assert.Equal(t, " 10.1 ", text)
	_, ok = NormalizeDecimal("1\u00e9")
	assert.False(t, ok)
}

func TestCharText(t *testing.T) {
	for code, want := range map[int64]string{10: "\n", 0x20AC: "\u20ac", 0xD800: "\xed\xa0\x80", 0x10FFFF: "\U0010ffff"} {
		got, err := charText(code)
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
	for _, code := range []int64{-1, 0x110000, math.MaxInt64} {
		_, err := charText(code)
		assert.EqualError(t, err, "OverflowError: %c arg not in range(0x110000)")
	}
}
