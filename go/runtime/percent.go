package runtime

import (
	"math"
	"strconv"
	"strings"

	"github.com/pynterp/pynterp/go/numeric"
	"github.com/pynterp/pynterp/go/text"
)

// This file is the % operator of str and bytes: it reads the format, chooses
// the argument of each conversion and writes the result. The two differ in what
// %s, %r, %a and %c take, which is in percentconv.go. Tests: format_test.go,
// corpus/str, corpus/bytes.

// percent is one format operation.
type percent struct {
	th     *Thread
	format string
	pos    int // next byte of format
	bytes  bool
	out    textOut

	arg     Value   // the argument that is no tuple
	items   []Value // of the tuple
	isTuple bool
	next    int   // the item to be used next; for a single argument, 1 once it is used
	mapping Value // what %(key) looks in, unset if there is none
	whole   *Str  // the str that the only conversion shows all of, where the format is nothing else
}

// conversion is one parsed conversion.
type conversion struct {
	numeric.Percent
	char  rune
	index int // of char, in bytes
}

func strMod(th *Thread, v, w Value) (Value, error) {
	x, ok := asStr(v)
	if !ok {
		return NotImplemented, nil
	}
	p := percent{th: th, format: x.s}
	p.bind(w, w.Type().slots.GetItem != nil && w.layout() != layoutTuple && w.layout() != layoutStr)
	if err := p.run(); err != nil {
		return Value{}, err
	}
	if x.n > 0 && strings.IndexByte(x.s, '%') < 0 {
		p.out.release(th)
		return v, nil // of whichever class it is
	}
	if p.whole != nil {
		p.out.release(th)
		return p.whole.value(), nil
	}
	return p.out.value(th), nil
}

func bytesMod(th *Thread, v, w Value) (Value, error) {
	if v.layout() != layoutBytes {
		return NotImplemented, nil
	}
	return th.bytesPercent(v, w)
}

func byteArrayMod(th *Thread, v, w Value) (Value, error) {
	if !isByteArray(v) {
		return NotImplemented, nil
	}
	return th.bytesPercent(v, w)
}

func (th *Thread) bytesPercent(v, w Value) (Value, error) {
	defer lend(v)()
	format, _, err := th.frozenBytes(v)
	if err != nil {
		return Value{}, err
	}
	p := percent{th: th, format: format, bytes: true}
	isMapping := w.Type().slots.GetItem != nil
	switch w.layout() {
	case layoutTuple, layoutStr, layoutBytes, layoutByteArray:
		isMapping = false
	}
	p.bind(w, isMapping)
	if err := p.run(); err != nil {
		return Value{}, err
	}
	b := p.out.bytes()
	th.charge(bytesSize + len(b))
	p.out.release(th)
	return th.ownBytes(v, b), nil
}

func (p *percent) bind(args Value, isMapping bool) {
	if t, ok := asTuple(args); ok {
		p.items, p.isTuple = t.items, true
		return
	}
	p.arg = args
	if isMapping {
		p.mapping = args
	}
}

// nextArg returns the next argument.
func (p *percent) nextArg() (Value, error) {
	if p.isTuple {
		if p.next < len(p.items) {
			p.next++
			return p.items[p.next-1], nil
		}
	} else if p.next == 0 {
		p.next = 1
		return p.arg, nil
	}
	return Value{}, p.th.TypeError("not enough arguments for format string")
}

func (p *percent) run() error {
	for p.pos < len(p.format) {
		start := p.pos
		for p.pos < len(p.format) && p.format[p.pos] != '%' {
			p.pos++
		}
		if p.pos > start {
			if err := p.out.add(p.th, p.format[start:p.pos]); err != nil {
				return err
			}
		}
		if p.pos == len(p.format) {
			break
		}
		p.pos++
		if err := p.th.spend(1); err != nil {
			return err
		}
		if err := p.convert(); err != nil {
			return err
		}
	}
	left := p.isTuple && p.next < len(p.items) || !p.isTuple && p.next == 0
	if left && !p.mapping.IsSet() {
		kind := "string"
		if p.bytes {
			kind = "bytes"
		}
		return p.th.TypeError("not all arguments converted during %s formatting", kind)
	}
	return nil
}

// convert does one conversion; the '%' has been read.
func (p *percent) convert() error {
	if p.pos < len(p.format) && p.format[p.pos] == '%' {
		p.pos++
		return p.out.add(p.th, "%")
	}
	first := p.pos == 1
	c, err := p.parse()
	if err != nil {
		return err
	}
	v, err := p.nextArg()
	if err != nil {
		return err
	}
	if err := p.charge(&c); err != nil {
		return err
	}
	if c.plain() && v.p == &tagInt && (c.char == 'd' || c.char == 's') && !p.bytes {
		return p.out.addInt(p.th, v.int())
	}
	s, err := p.write(&c, v)
	if err != nil {
		return err
	}
	if !first || p.pos < len(p.format) {
		p.whole = nil
	}
	return p.out.add(p.th, s)
}

// charge charges the field of a conversion if it can be large. The precision of
// texts only makes them shorter.
func (p *percent) charge(c *conversion) error {
	field := c.Percent
	switch c.char {
	case 's', 'r', 'a', 'b', 'c':
		field.Precision = -1
	}
	if max(field.Width, field.Precision) <= smallField {
		return nil
	}
	return p.th.growText(int(field.MaxSize(0)))
}

// write returns the text of v converted.
func (p *percent) write(c *conversion, v Value) (string, error) {
	switch c.char {
	case 's', 'r', 'a':
		return p.textField(c, v)
	case 'b':
		if p.bytes {
			return p.textField(c, v)
		}
	case 'd', 'i', 'u', 'o', 'x', 'X':
		return p.intField(c, v)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		return p.floatField(c, v)
	case 'c':
		return p.charField(c, v)
	}
	return "", p.unsupported(c)
}

func (p *percent) unsupported(c *conversion) error {
	shown, index := c.char, text.RuneCount(p.format[:c.index])
	if p.bytes {
		index = c.index
		// CPython reads this byte as signed unless it ends a number.
		number := (c.Width >= 0 || c.Precision >= 0) && p.format[c.index-1]-'0' <= 9
		if shown >= 0x80 && !number {
			return p.th.OverflowError("character argument not in range(0x110000)")
		}
	} else if shown <= 31 || shown >= 127 {
		shown = '?'
	}
	return p.th.ValueError("unsupported format character '%c' (0x%x) at index %d", shown, c.char, index)
}

// peek returns the next byte; the format must not end here.
func (p *percent) peek() (byte, error) {
	if p.pos >= len(p.format) {
		return 0, p.th.ValueError("incomplete format")
	}
	return p.format[p.pos], nil
}

// parse reads a conversion: (key), flags, width, precision, length, type.
func (p *percent) parse() (conversion, error) {
	c := conversion{Percent: numeric.Percent{Width: -1, Precision: -1}}
	if err := p.key(); err != nil {
		return c, err
	}
	b, err := p.peek()
	for err == nil && c.Flags.Set(b) {
		p.pos++
		b, err = p.peek()
	}
	if err != nil {
		return c, err
	}
	if err := p.width(&c); err != nil {
		return c, err
	}
	if err := p.precision(&c); err != nil {
		return c, err
	}
	b, err = p.peek()
	if err == nil && (b == 'h' || b == 'l' || b == 'L') {
		p.pos++
		b, err = p.peek()
	}
	if err != nil {
		return c, err
	}
	c.index = p.pos
	if c.char = rune(b); !p.bytes && b >= 0x80 {
		r, n := text.DecodeRune(p.format[p.pos:])
		c.char = r
		p.pos += n
	} else {
		c.Conv = b
		p.pos++
	}
	return c, nil
}

// key reads (key), which makes its value in the mapping the argument.
func (p *percent) key() error {
	if p.pos >= len(p.format) || p.format[p.pos] != '(' {
		return nil
	}
	if !p.mapping.IsSet() {
		return p.th.TypeError("format requires a mapping")
	}
	start, depth := p.pos+1, 0
	for {
		if p.pos >= len(p.format) {
			return p.th.ValueError("incomplete format key")
		}
		c := p.format[p.pos]
		p.pos++
		if c == '(' {
			depth++
		} else if c == ')' {
			if depth--; depth == 0 {
				break
			}
		}
	}
	name := p.format[start : p.pos-1]
	key := p.th.newPart(name)
	if p.bytes {
		key = p.th.newBytes(strings.Clone(name))
	}
	v, err := p.th.GetItem(p.mapping, key)
	p.arg, p.next, p.isTuple = v, 0, false
	return err
}

func (p *percent) width(c *conversion) error {
	b, err := p.peek()
	if err != nil {
		return err
	}
	if b == '*' {
		n, err := p.star(math.MinInt, math.MaxInt, "Python int too large to convert to C ssize_t")
		if err != nil {
			return err
		}
		if n < 0 {
			c.Flags.Left = true
			n = -n
		}
		c.Width = max(n, 0)
		return nil
	}
	c.Width, err = p.number(1<<63-1, "width too big")
	return err
}

func (p *percent) precision(c *conversion) error {
	b, err := p.peek()
	if err != nil || b != '.' {
		return err
	}
	p.pos++
	c.Precision = 0
	if b, err = p.peek(); err != nil {
		return err
	}
	if b == '*' {
		n, err := p.star(math.MinInt32, math.MaxInt32, "Python int too large to convert to C int")
		c.Precision = max(n, 0)
		return err
	}
	message := "precision too big"
	if p.bytes {
		message = "prec too big"
	}
	n, err := p.number(1<<31-1, message)
	c.Precision = max(n, 0)
	return err
}

// star takes a width or precision from the arguments; tooLarge is the error of
// a number that is not from low to high.
func (p *percent) star(low, high int, tooLarge string) (int, error) {
	p.pos++
	v, err := p.nextArg()
	if err != nil {
		return 0, err
	}
	if v.layout() != layoutInt {
		return 0, p.th.TypeError("* wants int")
	}
	i := plainInt(v)
	if !i.isInt() && !i.isBool() {
		return 0, p.th.OverflowError("%s", tooLarge)
	}
	n := int(i.int())
	if n < low || n > high {
		return 0, p.th.OverflowError("%s", tooLarge)
	}
	_, err = p.peek()
	return n, err
}

// number reads digits; -1 means that there are none.
func (p *percent) number(limit int, message string) (int, error) {
	n := -1
	for {
		b, err := p.peek()
		if err != nil {
			return 0, err
		}
		d := int(b) - '0'
		if d < 0 || d > 9 {
			return n, nil
		}
		n = max(n, 0)
		if n > (limit-d)/10 {
			return 0, p.th.ValueError("%s", message)
		}
		n = n*10 + d
		p.pos++
	}
}

// plain reports that the conversion is its letter alone.
func (c *conversion) plain() bool {
	return c.Width < 0 && c.Precision < 0 && c.Flags == numeric.PercentFlags{}
}

func (p *percent) intField(c *conversion, v Value) (string, error) {
	i, err := p.intArg(c, v)
	if err != nil {
		return "", err
	}
	if i.isInt() && c.plain() && (c.char == 'd' || c.char == 'i' || c.char == 'u') {
		return strconv.FormatInt(i.int(), 10), nil
	}
	x := bigOf(i)
	if bits := x.BitLen(); bits > smallField {
		if err := p.th.growText(int(c.MaxSize(bits))); err != nil {
			return "", err
		}
		if err := p.th.chargeDecimal(x); err != nil {
			return "", err
		}
	}
	s, err := numeric.FormatPercentInt(c.Percent, x, numeric.DefaultMaxStrDigits)
	if err != nil {
		return "", p.th.numericError(err)
	}
	return s, nil
}

// intArg is v as the int that an integer conversion shows.
func (p *percent) intArg(c *conversion, v Value) (Value, error) {
	if v.layout() == layoutInt {
		return plainInt(v), nil
	}
	s := &v.Type().slots
	if c.char == 'o' || c.char == 'x' || c.char == 'X' {
		i, err := p.th.Index(v)
		if err != nil && isExc(err, &TypeErrorType) {
			err = p.th.TypeError("%%%c format: an integer is required, not %s", c.char, v.Type().name)
		}
		return i, err
	}
	convert := s.ToInt
	if convert == nil {
		convert = s.Index
	}
	if convert == nil {
		return Value{}, p.th.TypeError("%%%c format: a real number is required, not %s", c.char, v.Type().name)
	}
	i, err := convert(p.th, v)
	if err != nil {
		if isExc(err, &TypeErrorType) {
			err = p.th.TypeError("%%%c format: a real number is required, not %s", c.char, v.Type().name)
		}
		return Value{}, err
	}
	return plainInt(i), nil
}

func (p *percent) floatField(c *conversion, v Value) (string, error) {
	f, err := p.floatArg(v)
	if err != nil {
		if p.bytes && isExc(err, &ExceptionType) {
			err = p.th.TypeError("float argument required, not %s", v.Type().name)
		}
		return "", err
	}
	s, err := numeric.FormatPercentFloat(c.Percent, f)
	if err != nil {
		return "", p.th.numericError(err)
	}
	return s, nil
}

// floatArg is float(v) for anything but text.
func (p *percent) floatArg(v Value) (float64, error) {
	switch {
	case v.p == &tagFloat:
		return v.float(), nil
	case v.layout() == layoutFloat && v.Type().slots.ToFloat == nil:
		return unwrap(v).float(), nil
	}
	s := &v.Type().slots
	if v.layout() != layoutInt && s.ToFloat != nil {
		r, err := s.ToFloat(p.th, v)
		if err != nil {
			return 0, err
		}
		return unwrap(r).float(), nil
	}
	if v.layout() != layoutInt && s.Index == nil {
		return 0, p.th.TypeError("must be real number, not %s", v.Type().name)
	}
	i, err := p.th.Index(v)
	if err != nil {
		return 0, err
	}
	f, err := numeric.IntToFloat(bigOf(i))
	if err != nil {
		return 0, p.th.numericError(err)
	}
	return f, nil
}
