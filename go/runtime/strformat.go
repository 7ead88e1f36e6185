package runtime

import (
	"math"
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file is str.format and str.format_map: replacement fields with automatic
// or manual numbers, nested fields in the specification. The names in fields are
// in strfield.go. Tests: format_test.go, corpus/str, corpus/attack_format.

// formatting is one call of format or format_map.
type formatting struct {
	th      *Thread
	args    []Value
	hasArgs bool  // false for format_map
	kwargs  Value // a dict, or the mapping of format_map
	number  int   // of the next automatic field
	state   numbering
}

// numbering tells how the fields are numbered; the two ways cannot be mixed.
type numbering uint8

const (
	numberingOpen numbering = iota
	numberingAuto
	numberingManual
)

func strFormatMethod(th *Thread, a []Value) (Value, error) {
	f := formatting{th: th, args: a[2:], hasArgs: true, kwargs: a[1]}
	return f.fill(a[0])
}

func strFormatMap(th *Thread, a []Value) (Value, error) {
	f := formatting{th: th, kwargs: a[1]}
	return f.fill(a[0])
}

// fill is run for the str v, which is its own result without a field.
func (f *formatting) fill(v Value) (Value, error) {
	x := strOf(v)
	if err := f.th.work(len(x.s)); err != nil {
		return Value{}, err
	}
	if x.n > 0 && !strings.ContainsAny(x.s, "{}") {
		return v, nil
	}
	return f.run(x.s)
}

// maxFieldDepth is how deep fields nest: a field, and fields in its
// specification.
const maxFieldDepth = 2

func (f *formatting) run(format string) (Value, error) {
	var out textOut
	if err := f.build(&out, format, maxFieldDepth); err != nil {
		return Value{}, err
	}
	return out.value(f.th), nil
}

// build appends format with its fields replaced.
func (f *formatting) build(out *textOut, format string, depth int) error {
	if depth <= 0 {
		return f.th.ValueError("Max string recursion exceeded")
	}
	r := fieldReader{th: f.th, s: format}
	for r.pos < len(format) {
		literal, isField, err := r.literal()
		if err != nil {
			return err
		}
		if err := out.add(f.th, literal); err != nil {
			return err
		}
		if !isField {
			continue
		}
		field, err := r.field()
		if err != nil {
			return err
		}
		if err := f.th.spend(1); err != nil {
			return err
		}
		if err := f.replace(out, &field, depth); err != nil {
			return err
		}
	}
	return nil
}

// replace appends what a field stands for.
func (f *formatting) replace(out *textOut, field *replacement, depth int) error {
	v, err := f.value(field.name)
	if err != nil {
		return err
	}
	if field.conversion != 0 {
		if v, err = f.convert(v, field.conversion); err != nil {
			return err
		}
	}
	spec := field.spec
	if field.nested {
		var inner textOut
		if err := f.build(&inner, field.spec, depth-1); err != nil {
			return err
		}
		spec = inner.value(f.th).str().s
	}
	return f.format(out, v, spec)
}

// format appends format(v, spec).
func (f *formatting) format(out *textOut, v Value, spec string) error {
	switch {
	case spec == "" && v.p == &tagInt:
		return out.addInt(f.th, v.int())
	case spec == "" && v.p.shape == &strShape:
		return out.add(f.th, v.str().s)
	}
	r, ok, err := f.th.formatExact(v, spec)
	if err != nil {
		return err
	}
	if ok {
		return out.add(f.th, r.str().s)
	}
	s, err := f.th.Format(v, f.th.newPart(spec).str())
	if err != nil {
		return err
	}
	return out.add(f.th, s.s)
}

func (f *formatting) convert(v Value, conversion rune) (Value, error) {
	switch conversion {
	case 'r', 's', 'a':
		return f.th.convert(v, uint8(conversion))
	}
	if conversion > 32 && conversion < 127 {
		return Value{}, f.th.ValueError("Unknown conversion specifier %c", conversion)
	}
	return Value{}, f.th.ValueError("Unknown conversion specifier \\x%x", conversion)
}

// replacement is a parsed field.
type replacement struct {
	name       string
	spec       string
	conversion rune // 0 for none
	nested     bool // the specification has fields
}

// fieldReader takes a format apart.
type fieldReader struct {
	th  *Thread
	s   string
	pos int
}

// literal returns the text up to the next field, or up to an escaped brace,
// which it includes.
func (r *fieldReader) literal() (string, bool, error) {
	rest := r.s[r.pos:]
	i := 0
	for i < len(rest) && rest[i] != '{' && rest[i] != '}' {
		i++
	}
	if i == len(rest) {
		r.pos = len(r.s)
		return rest, false, nil
	}
	r.pos += i + 1
	c := rest[i]
	atEnd := r.pos >= len(r.s)
	switch {
	case !atEnd && r.s[r.pos] == c:
		r.pos++
		return rest[:i+1], false, nil
	case c == '}':
		return "", false, r.th.ValueError("Single '}' encountered in format string")
	case atEnd:
		return "", false, r.th.ValueError("Single '{' encountered in format string")
	}
	return rest[:i], true, nil
}

// field reads a replacement field; its '{' has been read.
func (r *fieldReader) field() (replacement, error) {
	var f replacement
	start, c := r.pos, byte(0)
scan:
	for r.pos < len(r.s) {
		c = r.s[r.pos]
		r.pos++
		switch c {
		case '{':
			return f, r.th.ValueError("unexpected '{' in field name")
		case '[':
			for r.pos < len(r.s) && r.s[r.pos] != ']' {
				r.pos++
			}
		case '}', ':', '!':
			break scan
		}
	}
	f.name = r.s[start:max(start, r.pos-1)]
	switch c {
	case '}':
		return f, nil
	case '!':
		done, err := r.conversion(&f)
		if err != nil || done {
			return f, err
		}
	case ':':
	default:
		return f, r.th.ValueError("expected '}' before end of string")
	}
	return f, r.spec(&f)
}

// conversion reads what follows a '!'. done tells that the field ends there.
func (r *fieldReader) conversion(f *replacement) (done bool, err error) {
	if r.pos >= len(r.s) {
		return false, r.th.ValueError("end of string while looking for conversion specifier")
	}
	c, n := text.DecodeRune(r.s[r.pos:])
	f.conversion = c
	r.pos += n
	if r.pos >= len(r.s) {
		return false, nil
	}
	next := r.s[r.pos]
	r.pos++
	if next == '}' {
		return true, nil
	}
	if next != ':' {
		return false, r.th.ValueError("expected ':' after conversion specifier")
	}
	return false, nil
}

// spec reads the specification up to the brace that ends the field.
func (r *fieldReader) spec(f *replacement) error {
	start, open := r.pos, 1
	for r.pos < len(r.s) {
		c := r.s[r.pos]
		r.pos++
		switch c {
		case '{':
			f.nested = true
			open++
		case '}':
			if open--; open == 0 {
				f.spec = r.s[start : r.pos-1]
				return nil
			}
		}
	}
	return r.th.ValueError("unmatched '{' in format spec")
}

// decimalNumber reads a number in decimal digits of any script; -1 if s is
// none.
func (th *Thread) decimalNumber(s string) (int, error) {
	n := 0
	for _, r := range codePoints(s) {
		d := text.Decimal(r)
		if d < 0 {
			return -1, nil
		}
		if n > (math.MaxInt64-d)/10 {
			return 0, th.ValueError("Too many decimal digits in format string")
		}
		n = n*10 + d
	}
	if s == "" {
		return -1, nil
	}
	return n, nil
}
