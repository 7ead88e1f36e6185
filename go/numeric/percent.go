package numeric

import (
	"math/big"
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file is the numeric half of %-formatting: it writes one converted value
// in its field. Reading the format string, choosing the argument and the text of
// %s, %r and %a are the caller's. Tests: format_test.go.

// PercentFlags are the flag characters of a conversion.
type PercentFlags struct {
	Left  bool // '-'
	Plus  bool // '+'
	Space bool // ' '
	Alt   bool // '#'
	Zero  bool // '0'
}

// Set turns on the flag of character c and reports whether c is a flag.
func (f *PercentFlags) Set(c byte) bool {
	switch c {
	case '-':
		f.Left = true
	case '+':
		f.Plus = true
	case ' ':
		f.Space = true
	case '#':
		f.Alt = true
	case '0':
		f.Zero = true
	default:
		return false
	}
	return true
}

// Percent is one conversion: Width and Precision are -1 when not given.
type Percent struct {
	Flags     PercentFlags
	Width     int
	Precision int
	Conv      byte // one of d i u o x X e E f F g G
}

// MaxSize bounds the bytes of the result before it is made; digits is the number
// of digits or code points that the value has by itself.
func (p *Percent) MaxSize(digits int) int64 {
	spec := Spec{Fill: ' ', Width: p.Width, Precision: p.Precision}
	return spec.MaxSize(digits)
}

// FormatPercentInt writes an int by d, i, u, o, x or X. The caller has converted
// a float argument of d, i and u. maxDigits is the limit of IntRepr.
func FormatPercentInt(p Percent, x *big.Int, maxDigits int) (string, error) {
	base := 10
	switch p.Conv {
	case 'o':
		base = 8
	case 'x', 'X':
		base = 16
	}
	var text string
	var err error
	if base == 10 {
		if text, err = IntRepr(x, maxDigits); err != nil {
			return "", err
		}
	} else {
		text = intText(x, base)
	}
	n := numberText{every: 3}
	if text[0] == '-' {
		n.sign, text = '-', text[1:]
	}
	if p.Precision > maxFieldWidth {
		return "", ErrIntMemory
	}
	if fill := p.Precision - len(text); fill > 0 {
		text = strings.Repeat("0", fill) + text
	}
	if p.Conv == 'X' {
		text = strings.ToUpper(text)
	}
	if p.Flags.Alt && base != 10 {
		n.prefix = "0" + string(p.Conv)
	}
	n.whole = text
	return p.field(&n)
}

// FormatPercentFloat writes a float by e, E, f, F, g or G.
func FormatPercentFloat(p Percent, f float64) (string, error) {
	st := floatStyle{verb: p.Conv | 0x20, precision: p.Precision, alt: p.Flags.Alt, upper: p.Conv < 'a'}
	if st.precision < 0 {
		st.precision = 6
	}
	if st.precision > maxPrecision {
		return "", errPrecisionBig
	}
	n := floatText(f, st, false)
	n.sign = n.floatSign(f, 0, false)
	return p.field(&n)
}

// field lays out a number: signs as flagged, zeros between sign and digits.
func (p *Percent) field(n *numberText) (string, error) {
	if n.sign == 0 {
		if p.Flags.Plus {
			n.sign = '+'
		} else if p.Flags.Space {
			n.sign = ' '
		}
	}
	spec := Spec{Fill: ' ', Align: '>', Width: p.Width}
	if p.Flags.Zero {
		spec.Fill, spec.Align = '0', '='
	}
	if p.Flags.Left {
		spec.Fill, spec.Align = ' ', '<'
	}
	out, err := spec.layout(nil, n)
	return string(out), err
}

// FormatPercentText writes the text of %s, %r, %a or %c, which has n code points
// (n below 0: to be counted): cut to the precision, padded to the width. Only the
// flag '-' matters. For %c the caller passes no precision.
func FormatPercentText(p Percent, s string, n int) (string, error) {
	if n < 0 {
		n = text.RuneCount(s)
	}
	if p.Precision >= 0 && p.Precision < n {
		s, n = runePrefix(s, p.Precision), p.Precision
	}
	if p.Width <= n {
		return s, nil
	}
	spec := Spec{Fill: ' ', Align: '>', Width: p.Width}
	if p.Flags.Left {
		spec.Align = '<'
	}
	out, err := spec.pad(nil, s, n)
	return string(out), err
}
