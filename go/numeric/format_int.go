package numeric

import (
	"math/big"
	"strconv"
	"strings"
)

// This file formats ints by the format mini-language. Tests: format_test.go.

var (
	errIntPrecision error = &Error{Kind: ValueError, Text: "Precision not allowed in integer format specifier"}
	errIntZ         error = &Error{Kind: ValueError, Text: "Negative zero coercion (z) not allowed in integer format specifier"}
	errCharSign     error = &Error{Kind: ValueError, Text: "Sign not allowed with integer format specifier 'c'"}
	errCharAlt      error = &Error{Kind: ValueError, Text: "Alternate form (#) not allowed with integer format specifier 'c'"}
	errCharLong     error = &Error{Kind: OverflowError, Text: "Python int too large to convert to C long"}
)

// FormatInt64 returns format(x, spec).
func FormatInt64(x int64, spec *Spec) (string, error) {
	if spec.Type == 'd' && spec.isPlain() {
		return strconv.FormatInt(x, 10), nil
	}
	return formatInt(spec, func() (float64, error) { return float64(x), nil },
		func() (int64, bool) { return x, true },
		func(base int) (string, error) { return strconv.FormatInt(x, base), nil })
}

// FormatInt returns format(x, spec). maxDigits is the limit of IntRepr. The
// caller charges DecimalCost for the types d and n.
func FormatInt(x *big.Int, spec *Spec, maxDigits int) (string, error) {
	if x.IsInt64() {
		return FormatInt64(x.Int64(), spec)
	}
	return formatInt(spec, func() (float64, error) { return IntToFloat(x) },
		func() (int64, bool) { return 0, false },
		func(base int) (string, error) {
			if base == 10 {
				return IntRepr(x, maxDigits)
			}
			return x.Text(base), nil
		})
}

// formatInt formats an int of either size, which it knows by its conversions.
func formatInt(spec *Spec, float func() (float64, error), small func() (int64, bool), text func(int) (string, error)) (string, error) {
	base := 10
	switch spec.Type {
	case 'd', 'n', 'c':
	case 'b':
		base = 2
	case 'o':
		base = 8
	case 'x', 'X':
		base = 16
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		f, err := float()
		if err != nil {
			return "", err
		}
		return FormatFloat(f, spec)
	default:
		return "", spec.unknownType()
	}
	switch {
	case spec.Precision >= 0:
		return "", errIntPrecision
	case spec.ZeroNegative:
		return "", errIntZ
	case spec.Type == 'c':
		return formatChar(spec, small)
	}
	digits, err := text(base)
	if err != nil {
		return "", err
	}
	return layoutInt(spec, digits, base)
}

func formatChar(spec *Spec, small func() (int64, bool)) (string, error) {
	switch {
	case spec.Sign != 0:
		return "", errCharSign
	case spec.Alt:
		return "", errCharAlt
	}
	code, ok := small()
	if !ok {
		return "", errCharLong
	}
	text, err := charText(code)
	if err != nil {
		return "", err
	}
	out, err := spec.layout(nil, &numberText{tail: text, every: 3})
	return string(out), err
}

// layoutInt adds sign, prefix and grouping to the digits.
func layoutInt(spec *Spec, digits string, base int) (string, error) {
	n := numberText{every: 3}
	if base != 10 {
		n.every = 4
	}
	negative := digits[0] == '-'
	if negative {
		digits = digits[1:]
	}
	n.sign = signFor(negative, spec.Sign)
	if spec.Alt && base != 10 {
		n.prefix = "0" + string(spec.Type)
	}
	if spec.Type == 'X' {
		digits = strings.ToUpper(digits)
	}
	n.whole = digits
	out, err := spec.layout(make([]byte, 0, len(digits)+24), &n)
	return string(out), err
}
