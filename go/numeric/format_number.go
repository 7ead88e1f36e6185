package numeric

import (
	"unicode/utf8"

	"github.com/pynterp/pynterp/go/text"
)

// This file lays out the parts of a number in a field: sign, prefix, grouped
// digits, fraction, tail, and padding. Tests: format_test.go.

// numberText is a number ready to be laid out. whole is empty for "inf", "nan"
// and characters, which stand in tail and are never grouped or zero-filled.
type numberText struct {
	sign   byte // '+', '-', ' ' or 0
	prefix string
	whole  string
	point  bool
	frac   string
	tail   string // exponent, "%", or a text that is not digits
	every  int    // digits in a group
}

// signFor returns the sign character that the specification asks for.
func signFor(negative bool, sign byte) byte {
	switch {
	case negative:
		return '-'
	case sign == '+' || sign == ' ':
		return sign
	}
	return 0
}

// separators returns how many separators n digits take.
func separators(n, every int) int {
	if n == 0 {
		return 0
	}
	return (n - 1) / every
}

// layout appends the number in the specification's field.
func (s *Spec) layout(dst []byte, n *numberText) ([]byte, error) {
	if s.Width > maxFieldWidth {
		return nil, ErrIntMemory
	}
	fixed := len(n.prefix) + len(n.frac) + text.RuneCount(n.tail)
	if n.sign != 0 {
		fixed++
	}
	if n.point {
		fixed++
	}
	if s.FracGroup != 0 {
		fixed += separators(len(n.frac), n.every)
	}
	zeros, whole := s.wholeWidth(n, fixed)
	fill := max(0, s.Width-fixed-whole)
	left := 0
	switch s.Align {
	case '>':
		left = fill
	case '^':
		left = fill / 2
	}
	dst = appendFill(dst, s.Fill, left)
	if n.sign != 0 {
		dst = append(dst, n.sign)
	}
	dst = append(dst, n.prefix...)
	if s.Align == '=' {
		dst = appendFill(dst, s.Fill, fill)
		left = fill
	}
	dst = appendWhole(dst, n, zeros, s.Group)
	dst = appendFraction(dst, n, s.FracGroup)
	dst = append(dst, n.tail...)
	return appendFill(dst, s.Fill, fill-left), nil
}

// wholeWidth returns the leading zeros of a zero-filled number and the width of
// its whole part with separators. A separator never stands first, so the result
// can be one wider than the field.
func (s *Spec) wholeWidth(n *numberText, fixed int) (zeros, width int) {
	digits := len(n.whole)
	if digits == 0 {
		return 0, 0
	}
	wanted := 0
	if s.Fill == '0' && s.Align == '=' {
		wanted = s.Width - fixed
	}
	total := digits
	if s.Group == 0 {
		total = max(total, wanted)
		return total - digits, total
	}
	if wanted > total+separators(total, n.every) {
		// Of every+1 columns one is a separator; round the digits up.
		total = max(total, wanted-wanted/(n.every+1))
		for total+separators(total, n.every) < wanted {
			total++
		}
	}
	return total - digits, total + separators(total, n.every)
}

// appendWhole appends the leading zeros and the digits, grouped from the right.
func appendWhole(dst []byte, n *numberText, zeros int, group byte) []byte {
	if group == 0 {
		return append(appendFill(dst, '0', zeros), n.whole...)
	}
	total := zeros + len(n.whole)
	for i := range total {
		if i > 0 && (total-i)%n.every == 0 {
			dst = append(dst, group)
		}
		if i < zeros {
			dst = append(dst, '0')
		} else {
			dst = append(dst, n.whole[i-zeros])
		}
	}
	return dst
}

// appendFraction appends the point and the digits after it, grouped from the left.
func appendFraction(dst []byte, n *numberText, group byte) []byte {
	if n.point {
		dst = append(dst, '.')
	}
	if group == 0 {
		return append(dst, n.frac...)
	}
	for i := range len(n.frac) {
		if i > 0 && i%n.every == 0 {
			dst = append(dst, group)
		}
		dst = append(dst, n.frac[i])
	}
	return dst
}

// FormatString returns format(s, spec) for a str of n code points; n below 0
// means that they are to be counted.
func FormatString(s string, n int, spec *Spec) (string, error) {
	if err := checkStringSpec(spec); err != nil {
		return "", err
	}
	if n < 0 {
		n = text.RuneCount(s)
	}
	if spec.Precision >= 0 && spec.Precision < n {
		s, n = runePrefix(s, spec.Precision), spec.Precision
	}
	if spec.Width <= n {
		return s, nil
	}
	out, err := spec.pad(nil, s, n)
	return string(out), err
}

var (
	errStringSpace error = &Error{Kind: ValueError, Text: "Space not allowed in string format specifier"}
	errStringSign  error = &Error{Kind: ValueError, Text: "Sign not allowed in string format specifier"}
	errStringZ     error = &Error{Kind: ValueError, Text: "Negative zero coercion (z) not allowed in string format specifier"}
	errStringAlt   error = &Error{Kind: ValueError, Text: "Alternate form (#) not allowed in string format specifier"}
	errStringAlign error = &Error{Kind: ValueError, Text: "'=' alignment not allowed in string format specifier"}
)

func checkStringSpec(spec *Spec) error {
	switch {
	case spec.Type != 's':
		return spec.unknownType()
	case spec.Sign == ' ':
		return errStringSpace
	case spec.Sign != 0:
		return errStringSign
	case spec.ZeroNegative:
		return errStringZ
	case spec.Alt:
		return errStringAlt
	case spec.Align == '=':
		return errStringAlign
	}
	return nil
}

// charText returns the character of a code point as int's 'c' type shows it.
func charText(code int64) (string, error) {
	if code < 0 || code > utf8.MaxRune {
		return "", errCharRange
	}
	return string(text.AppendRune(nil, rune(code))), nil
}

var errCharRange error = &Error{Kind: OverflowError, Text: "%c arg not in range(0x110000)"}
