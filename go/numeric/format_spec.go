package numeric

import (
	"math"
	"strconv"

	"github.com/pynterp/pynterp/go/text"
)

// This file parses the format mini-language:
//
//	[[fill]align][sign][z][#][0][width][grouping][.precision[grouping]][type]
//
// and lays out a finished text in its field. See "Format specification
// mini-language" in the library reference. Tests: format_test.go.

// Spec is a parsed format specification.
type Spec struct {
	Fill         rune // padding character
	Align        byte // one of '<', '>', '^', '='
	Sign         byte // '+', '-', ' ', or 0 when not given
	Alt          bool // '#'
	ZeroNegative bool // 'z'
	Width        int  // -1 when not given
	Precision    int  // -1 when not given
	Group        byte // ',' or '_' or 0: the whole part
	FracGroup    byte // ',' or '_' or 0: the fractional part
	Type         rune // presentation type; 0 when not given and without default

	typeName string
}

// ParseSpec parses the text of a format specification. typeName is the name of
// the formatted object's type, which error texts show; defaultType and
// defaultAlign stand in for what is not given: 'd' and '>' for ints, 0 and '>'
// for floats and complex numbers, 's' and '<' for strings.
func ParseSpec(s, typeName string, defaultType rune, defaultAlign byte) (Spec, error) {
	p := specParser{rest: s, Spec: Spec{
		Fill: ' ', Align: defaultAlign, Width: -1, Precision: -1, Type: defaultType, typeName: typeName,
	}}
	p.flags(defaultAlign)
	if err := p.sizes(); err != nil {
		return p.Spec, err
	}
	if p.rest != "" {
		r, n := text.DecodeRune(p.rest)
		if n != len(p.rest) {
			return p.Spec, valueError("Invalid format specifier '" + s + "' for object of type '" + typeName + "'")
		}
		p.Type = r
	}
	return p.Spec, p.checkGroups()
}

// specParser holds the text still to be read.
type specParser struct {
	rest string
	Spec
}

func isAlign(c byte) bool { return c == '<' || c == '>' || c == '=' || c == '^' }

func (p *specParser) accept(c byte) bool {
	if p.rest != "" && p.rest[0] == c {
		p.rest = p.rest[1:]
		return true
	}
	return false
}

// flags reads everything before the width.
func (p *specParser) flags(defaultAlign byte) {
	fillGiven, alignGiven := false, false
	if p.rest != "" {
		r, n := text.DecodeRune(p.rest)
		if n < len(p.rest) && isAlign(p.rest[n]) {
			p.Fill, p.Align = r, p.rest[n]
			p.rest = p.rest[n+1:]
			fillGiven, alignGiven = true, true
		} else if isAlign(p.rest[0]) {
			p.Align = p.rest[0]
			p.rest = p.rest[1:]
			alignGiven = true
		}
	}
	if p.rest != "" && (p.rest[0] == '+' || p.rest[0] == '-' || p.rest[0] == ' ') {
		p.Sign = p.rest[0]
		p.rest = p.rest[1:]
	}
	p.ZeroNegative = p.accept('z')
	p.Alt = p.accept('#')
	if !fillGiven && p.accept('0') {
		p.Fill = '0'
		if !alignGiven && defaultAlign == '>' {
			p.Align = '='
		}
	}
}

var (
	errSpecDigits    error = &Error{Kind: ValueError, Text: "Too many decimal digits in format string"}
	errSpecPrecision error = &Error{Kind: ValueError, Text: "Format specifier missing precision"}
	errSpecBoth      error = &Error{Kind: ValueError, Text: "Cannot specify both ',' and '_'."}
)

// sizes reads width, grouping and precision.
func (p *specParser) sizes() (err error) {
	if p.Width, err = p.number(); err != nil {
		return err
	}
	if p.Group, err = p.group(); err != nil {
		return err
	}
	if !p.accept('.') {
		return nil
	}
	if p.Precision, err = p.number(); err != nil {
		return err
	}
	if p.FracGroup, err = p.group(); err != nil {
		return err
	}
	if p.Precision < 0 && p.FracGroup == 0 {
		return errSpecPrecision
	}
	return nil
}

// number reads decimal digits of any script; -1 means none.
func (p *specParser) number() (int, error) {
	n, any := 0, false
	for p.rest != "" {
		r, size := text.DecodeRune(p.rest)
		d := text.Decimal(r)
		if d < 0 {
			break
		}
		if n > (math.MaxInt64-d)/10 {
			return 0, errSpecDigits
		}
		n, any = n*10+d, true
		p.rest = p.rest[size:]
	}
	if !any {
		return -1, nil
	}
	return n, nil
}

// group reads one grouping character.
func (p *specParser) group() (byte, error) {
	if p.accept(',') {
		if p.rest != "" && p.rest[0] == '_' {
			return 0, errSpecBoth
		}
		return ',', nil
	}
	if p.accept('_') {
		if p.rest != "" && p.rest[0] == ',' {
			return 0, errSpecBoth
		}
		return '_', nil
	}
	return 0, nil
}

// checkGroups refuses grouping for the types that have none.
func (p *specParser) checkGroups() error {
	group := p.Group
	if group != 0 {
		switch p.Type {
		case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0:
			group = 0
		case 'b', 'o', 'x', 'X':
			if group == '_' {
				group = 0
			}
		}
	}
	if group == 0 && p.FracGroup != 0 && p.Type == 'n' {
		group = p.FracGroup
	}
	if group == 0 {
		return nil
	}
	return valueError("Cannot specify '" + string(group) + "' with '" + showType(p.Type) + "'.")
}

// showType writes a presentation type as CPython's messages do.
func showType(r rune) string {
	if r > 32 && r < 128 {
		return string(r)
	}
	return `\x` + strconv.FormatInt(int64(r), 16)
}

func (s *Spec) unknownType() error {
	return valueError("Unknown format code '" + showType(s.Type) + "' for object of type '" + s.typeName + "'")
}

// isPlain reports that the specification asks for no layout at all.
func (s *Spec) isPlain() bool {
	return s.Width <= 0 && s.Precision < 0 && s.Group == 0 && s.FracGroup == 0 && s.Sign == 0 && !s.Alt && !s.ZeroNegative
}

// MaxSize bounds the bytes of a formatted text before it is made. digits is the
// number of digits the value has by itself: its code points for a string, its
// digits in the wanted base for an int, 0 for a float or complex number.
func (s *Spec) MaxSize(digits int) int64 {
	body := int64(digits)*4 + 16
	if s.Type != 's' || digits == 0 {
		// Whole part of the largest float, and the precision for either part of
		// a complex number, with separators.
		body += 1400 + 4*int64(max(0, min(s.Precision, math.MaxInt64/64)))
	}
	width := int64(max(0, min(s.Width, math.MaxInt64/64)))
	return body + width*int64(max(4, text.RuneSize(s.Fill)))
}

// pad lays out a text of n code points in the field. A field that cannot exist
// is a MemoryError, as in CPython.
func (s *Spec) pad(dst []byte, text string, n int) ([]byte, error) {
	fill := s.Width - n
	if fill <= 0 {
		return append(dst, text...), nil
	}
	if s.Width > maxFieldWidth {
		return nil, ErrIntMemory
	}
	left := 0
	switch s.Align {
	case '>', '=':
		left = fill
	case '^':
		left = fill / 2
	}
	dst = appendFill(dst, s.Fill, left)
	dst = append(dst, text...)
	return appendFill(dst, s.Fill, fill-left), nil
}

// maxFieldWidth is the widest field this package builds.
const maxFieldWidth = 1 << 32
