package text

// This file converts the encodings with one byte a character: ascii, latin-1 and
// the tables of codec_pages.go. Tests: codec_test.go, codec_pages_test.go.

// page describes one such encoding. Below direct, bytes and code points are
// equal; the rest is in table.
type page struct {
	encoding     string
	encodeReason string
	decodeReason string
	direct       rune
	// table gives the code points of the bytes from first on, inverse the bytes
	// of the code points.
	table   []rune
	first   rune
	inverse map[rune]byte
}

var (
	ascii = page{
		encoding:     "ascii",
		encodeReason: "ordinal not in range(128)",
		decodeReason: "ordinal not in range(128)",
		direct:       0x80,
	}
	latin1 = page{
		encoding:     "latin-1",
		encodeReason: "ordinal not in range(256)",
		direct:       0x100,
	}
)

// encode returns the byte of r.
func (p *page) encode(r rune) (byte, bool) {
	if r < p.direct {
		return byte(r), true
	}
	c, ok := p.inverse[r]
	return c, ok
}

// decode returns the code point of c.
func (p *page) decode(c byte) (rune, bool) {
	if rune(c) < p.direct {
		return rune(c), true
	}
	if i := int(c) - int(p.first); i < len(p.table) && p.table[i] != undefined {
		return p.table[i], true
	}
	return 0, false
}

func encodeSingle(s string, p *page, h Handler, grow Grow) (string, error) {
	if p.direct >= 0x80 && IsASCII(s) {
		return s, nil
	}
	e := encoder{input: s, encoding: p.encoding, reason: p.encodeReason, handler: h, out: meter{grow: grow}}
	if err := e.out.begin(RuneCount(s)); err != nil {
		return "", err
	}
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		if c, ok := p.encode(r); ok {
			if err := e.out.writeByte(c); err != nil {
				return "", err
			}
			i += size
			continue
		}
		end := p.badEnd(s, i+size)
		replacement, resume, err := e.fail(i, end, p.accepts)
		if err != nil {
			return "", err
		}
		if err := e.writeSingle(replacement, p); err != nil {
			return "", err
		}
		i = resume
	}
	return string(e.out.buf), nil
}

// badEnd returns the end of a run of characters that p lacks.
func (p *page) badEnd(s string, i int) int {
	for i < len(s) {
		r, size := DecodeRune(s[i:])
		if _, ok := p.encode(r); ok {
			break
		}
		i += size
	}
	return i
}

func (p *page) accepts(r Replacement) bool {
	if r.IsBytes {
		return true
	}
	for i := 0; i < len(r.Text); {
		c, size := DecodeRune(r.Text[i:])
		if _, ok := p.encode(c); !ok {
			return false
		}
		i += size
	}
	return true
}

func (e *encoder) writeSingle(r Replacement, p *page) error {
	if r.IsBytes {
		return e.out.write(r.Bytes)
	}
	for i := 0; i < len(r.Text); {
		x, size := DecodeRune(r.Text[i:])
		c, _ := p.encode(x)
		if err := e.out.writeByte(c); err != nil {
			return err
		}
		i += size
	}
	return nil
}

func (m *meter) writeByte(c byte) error {
	if m.free < 1 {
		if err := charge(translateStep, m.grow); err != nil {
			return err
		}
		m.free += translateStep
	}
	m.free--
	m.buf = append(m.buf, c)
	return nil
}

func (d *decoder) decodeSingle(p *page, c Codec) (Partial, error) {
	b := d.input
	if p.direct >= 0x80 && IsASCII(b) {
		return Partial{Text: b, Consumed: len(b), Next: c}, nil
	}
	if err := d.out.begin(len(b)); err != nil {
		return Partial{}, err
	}
	for i := 0; i < len(b); {
		var err error
		if r, ok := p.decode(b[i]); ok {
			err = d.out.writeRune(r)
			i++
		} else {
			i, err = d.fail(p.encoding, p.decodeReason, i, i+1)
		}
		if err != nil {
			return Partial{}, err
		}
	}
	return d.done(len(b), c)
}
