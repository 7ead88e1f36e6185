package runtime

import (
	"github.com/pynterp/pynterp/go/numeric"
	"github.com/pynterp/pynterp/go/text"
)

// This file has the conversions %s, %r, %a, %b and %c of the % operator, in
// which str and bytes differ. Tests: format_test.go.

// textField is %s, %r, %a or %b.
func (p *percent) textField(c *conversion, v Value) (string, error) {
	if p.bytes {
		s, err := p.shownBytes(c, v)
		if err != nil || c.plain() {
			return s, err
		}
		return p.byteField(c, s), nil
	}
	var s *Str
	var err error
	switch c.char {
	case 's':
		s, err = p.th.Str(v)
	case 'r':
		s, err = p.th.Repr(v)
	default:
		s, err = p.th.ASCII(v)
	}
	if err != nil || c.plain() {
		if err != nil {
			return "", err
		}
		p.whole = s
		return s.s, nil
	}
	shown, err := p.padded(c, s.s, s.n)
	if shown == s.s {
		p.whole = s // neither cut nor padded
	}
	return shown, err
}

func (p *percent) padded(c *conversion, s string, n int) (string, error) {
	out, err := numeric.FormatPercentText(c.Percent, s, n)
	if err != nil {
		return "", p.th.numericError(err)
	}
	return out, nil
}

// shownBytes is what %b, %s, %r or %a show in bytes.
func (p *percent) shownBytes(c *conversion, v Value) (string, error) {
	if c.char == 'r' || c.char == 'a' {
		s, err := p.th.ASCII(v)
		if err != nil {
			return "", err
		}
		return s.s, nil
	}
	if b, ok, err := p.th.scatteredBytes(v); ok || err != nil {
		return b, err
	}
	r, ok, err := p.th.callBytesMethod(v)
	if err == nil && !ok {
		err = p.th.TypeError("%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'", v.Type().name)
	}
	if err != nil {
		return "", err
	}
	return bytesOf(r), nil
}

// byteField cuts and pads the bytes s. The width is charged already.
func (p *percent) byteField(c *conversion, s string) string {
	if c.Precision >= 0 && c.Precision < len(s) {
		s = s[:c.Precision]
	}
	fill := c.Width - len(s)
	if fill <= 0 {
		return s
	}
	b := make([]byte, c.Width)
	for i := range b {
		b[i] = ' '
	}
	if c.Flags.Left {
		copy(b, s)
	} else {
		copy(b[fill:], s)
	}
	return bufferString(b)
}

// charField is %c.
func (p *percent) charField(c *conversion, v Value) (string, error) {
	if p.bytes {
		s, err := p.byteChar(v)
		if err != nil {
			return "", err
		}
		c.Precision = -1
		return p.byteField(c, s), nil
	}
	s := ""
	if x, ok := asStr(v); ok {
		if x.n != 1 {
			return "", p.th.TypeError("%%c requires an int or a unicode character, not a string of length %d", x.n)
		}
		s = x.s
	} else {
		i, err := p.th.Index(v)
		if err != nil {
			if isExc(err, &TypeErrorType) { // also one of an __index__ of v
				err = p.th.TypeError("%%c requires an int or a unicode character, not %s", v.Type().name)
			}
			return "", err
		}
		n := bigOf(i)
		if n.Sign() < 0 || !n.IsInt64() || n.Int64() > text.MaxRune {
			return "", p.th.OverflowError("%%c arg not in range(0x110000)")
		}
		s = text.EncodeRune(rune(n.Int64()))
	}
	c.Precision = -1
	return p.padded(c, s, 1)
}

// byteChar is the byte that %c of bytes shows.
func (p *percent) byteChar(v Value) (string, error) {
	if b, ok := bytesText(v); ok && (v.layout() == layoutBytes || isByteArray(v)) {
		if len(b) != 1 {
			return "", p.th.TypeError("%%c requires an integer in range(256) or a single byte, not a %s object of length %d",
				unwrap(v).Type().name, len(b))
		}
		return string([]byte{b[0]}), nil
	}
	if v.layout() != layoutInt && v.Type().slots.Index == nil {
		return "", p.th.TypeError("%%c requires an integer in range(256) or a single byte, not %s", v.Type().name)
	}
	i, err := p.th.Index(v)
	if err != nil {
		return "", err
	}
	n := bigOf(i)
	if n.Sign() < 0 || !n.IsInt64() || n.Int64() > 255 {
		return "", p.th.OverflowError("%%c arg not in range(256)")
	}
	return string([]byte{byte(n.Int64())}), nil
}
