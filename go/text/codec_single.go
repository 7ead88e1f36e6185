package text

// This file defines the encodings with one byte a character: ascii, latin-1
// and cp1252. Tests: codec_test.go.

// page describes one such encoding. Below direct, bytes and code points are
// equal; the rest is in table, in which 0 marks an undefined byte.
type page struct {
	encoding     string
	encodeReason string
	decodeReason string
	direct       rune
	// table gives the code points of the bytes from first on.
	table []rune
	first rune
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
	cp1252 = page{
		encoding:     "charmap",
		encodeReason: "character maps to <undefined>",
		decodeReason: "character maps to <undefined>",
		direct:       0x80,
		first:        0x80,
		table:        cp1252Table(),
	}
)

// cp1252Table differs from latin-1 in the bytes 0x80-0x9f.
func cp1252Table() []rune {
	table := []rune{
		0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
		0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
		0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
		0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
	}
	for r := rune(0xA0); r < 0x100; r++ {
		table = append(table, r)
	}
	return table
}

// encode returns the byte of r.
func (p *page) encode(r rune) (byte, bool) {
	if r < p.direct {
		return byte(r), true
	}
	if i := r - p.first; int(i) < len(p.table) && p.table[i] == r {
		return byte(r), true
	}
	for i, x := range p.table {
		if x == r {
			return byte(p.first) + byte(i), true
		}
	}
	return 0, false
}

// decode returns the code point of c.
func (p *page) decode(c byte) (rune, bool) {
	if rune(c) < p.direct {
		return rune(c), true
	}
	if i := int(c) - int(p.first); i < len(p.table) && p.table[i] != 0 {
		return p.table[i], true
	}
	return 0, false
}

func encodeSingle(s string, p *page, h Handler, grow Grow) (string, error) {
	if IsASCII(s) {
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
	if IsASCII(b) {
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
