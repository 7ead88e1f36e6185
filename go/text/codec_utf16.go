package text

// This file defines the encodings utf-16, utf-16-le and utf-16-be.
// Tests: codec_test.go.

func unit16(b string, big bool) uint16 {
	if big {
		return uint16(b[0])<<8 | uint16(b[1])
	}
	return uint16(b[1])<<8 | uint16(b[0])
}

func append16(dst []byte, x uint16, big bool) []byte {
	if big {
		return append(dst, byte(x>>8), byte(x))
	}
	return append(dst, byte(x), byte(x>>8))
}

// size16 is the size of s in UTF-16, the mark left out.
func size16(s string) int {
	n := RuneCount(s)
	for i := range len(s) {
		if s[i] >= 0xF0 {
			n++
		}
	}
	return 2 * n
}

func encodeUTF16(s string, c Codec, h Handler, grow Grow) (string, error) {
	e := encoder{input: s, encoding: c.Name(), reason: "surrogates not allowed", handler: h, out: meter{grow: grow}}
	big := c == CodecUTF16BE
	if err := e.out.begin(size16(s) + 2); err != nil {
		return "", err
	}
	if c == CodecUTF16 {
		e.out.buf = append16(e.out.buf, 0xFEFF, false)
	}
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		switch {
		case r >= 0x10000:
			r -= 0x10000
			e.out.buf = append16(e.out.buf, 0xD800|uint16(r>>10), big)
			e.out.buf = append16(e.out.buf, 0xDC00|uint16(r&0x3FF), big)
		case IsSurrogate(r):
			resume, err := e.failWide(i, i+size, 2, func(dst []byte, c byte) []byte {
				return append16(dst, uint16(c), big)
			})
			if err != nil {
				return "", err
			}
			i = resume
			continue
		default:
			e.out.buf = append16(e.out.buf, uint16(r), big)
		}
		i += size
	}
	return string(e.out.buf), nil
}

// failWide is fail for units of several bytes: raw bytes must be whole units,
// text is written one ASCII character a unit.
func (e *encoder) failWide(from, to, unit int, appendUnit func([]byte, byte) []byte) (int, error) {
	r, resume, err := e.fail(from, to, func(r Replacement) bool {
		if r.IsBytes {
			return len(r.Bytes)%unit == 0
		}
		return IsASCII(r.Text)
	})
	if err != nil {
		return 0, err
	}
	if r.IsBytes {
		return resume, e.out.write(r.Bytes)
	}
	if err := charge(len(r.Text)*unit, e.out.grow); err != nil {
		return 0, err
	}
	for i := range len(r.Text) {
		e.out.buf = appendUnit(e.out.buf, r.Text[i])
	}
	return resume, nil
}

func (d *decoder) decodeUTF16(c Codec) (Partial, error) {
	b, i := d.input, 0
	if c == CodecUTF16 {
		if len(b) < 2 && !d.final {
			return Partial{Next: c}, nil
		}
		c, i = mark16(b)
	}
	if err := d.out.begin(len(b) / 2); err != nil {
		return Partial{}, err
	}
	big := c == CodecUTF16BE
	for i < len(b) {
		r, reason, start, end := rune16(b, i, big)
		if reason == "" {
			if err := d.out.writeRune(r); err != nil {
				return Partial{}, err
			}
			i = end
			continue
		}
		if !d.final && end == len(b) && (reason == truncated || reason == endOfData) {
			return d.done(i, c)
		}
		var err error
		if i, err = d.fail(c.Name(), reason, start, end); err != nil {
			return Partial{}, err
		}
	}
	return d.done(i, c)
}

// mark16 returns the byte order that a mark announces, and the mark's size.
func mark16(b string) (Codec, int) {
	switch {
	case len(b) < 2:
		return CodecUTF16LE, 0
	case unit16(b, false) == 0xFEFF:
		return CodecUTF16LE, 2
	case unit16(b, true) == 0xFEFF:
		return CodecUTF16BE, 2
	}
	return CodecUTF16LE, 0
}

const truncated = "truncated data"

// rune16 reads the code point at i, which ends at end; with a reason, what is
// wrong is from start to end.
func rune16(b string, i int, big bool) (r rune, reason string, start, end int) {
	if len(b)-i < 2 {
		return 0, truncated, i, len(b)
	}
	x := unit16(b[i:], big)
	switch {
	case x&0xF800 != 0xD800:
		return rune(x), "", i, i + 2
	case x >= 0xDC00:
		return 0, "illegal encoding", i, i + 2
	case len(b)-i < 4:
		return 0, endOfData, i, len(b)
	}
	y := unit16(b[i+2:], big)
	if y&0xFC00 != 0xDC00 {
		return 0, "illegal UTF-16 surrogate", i, i + 2
	}
	return rune(x&0x3FF)<<10 + rune(y&0x3FF) + 0x10000, "", i, i + 4
}
