package text

// This file defines the encodings utf-32, utf-32-le and utf-32-be.
// Tests: codec_test.go.

func unit32(b string, big bool) uint32 {
	if big {
		return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
	}
	return uint32(b[3])<<24 | uint32(b[2])<<16 | uint32(b[1])<<8 | uint32(b[0])
}

func append32(dst []byte, x uint32, big bool) []byte {
	if big {
		return append(dst, byte(x>>24), byte(x>>16), byte(x>>8), byte(x))
	}
	return append(dst, byte(x), byte(x>>8), byte(x>>16), byte(x>>24))
}

func encodeUTF32(s string, c Codec, h Handler, grow Grow) (string, error) {
	e := encoder{input: s, encoding: c.Name(), reason: "surrogates not allowed", handler: h, out: meter{grow: grow}}
	big := c == CodecUTF32BE
	if err := e.out.begin(4 * (RuneCount(s) + 1)); err != nil {
		return "", err
	}
	if c == CodecUTF32 {
		e.out.buf = append32(e.out.buf, 0xFEFF, false)
	}
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		if !IsSurrogate(r) {
			e.out.buf = append32(e.out.buf, uint32(r), big)
			i += size
			continue
		}
		resume, err := e.failWide(i, i+size, 4, func(dst []byte, c byte) []byte {
			return append32(dst, uint32(c), big)
		})
		if err != nil {
			return "", err
		}
		i = resume
	}
	return string(e.out.buf), nil
}

func (d *decoder) decodeUTF32(c Codec) (Partial, error) {
	b, i := d.input, 0
	if c == CodecUTF32 {
		if len(b) < 4 && !d.final {
			return Partial{Next: c}, nil
		}
		c, i = mark32(b)
	}
	if err := d.out.begin(len(b) / 4); err != nil {
		return Partial{}, err
	}
	big := c == CodecUTF32BE
	for i < len(b) {
		r, reason, end := rune32(b, i, big)
		if reason == "" {
			if err := d.out.writeRune(r); err != nil {
				return Partial{}, err
			}
			i = end
			continue
		}
		if !d.final && reason == truncated {
			return d.done(i, c)
		}
		var err error
		if i, err = d.fail(c.Name(), reason, i, end); err != nil {
			return Partial{}, err
		}
	}
	return d.done(i, c)
}

// mark32 returns the byte order that a mark announces, and the mark's size.
func mark32(b string) (Codec, int) {
	switch {
	case len(b) < 4:
		return CodecUTF32LE, 0
	case unit32(b, false) == 0xFEFF:
		return CodecUTF32LE, 4
	case unit32(b, true) == 0xFEFF:
		return CodecUTF32BE, 4
	}
	return CodecUTF32LE, 0
}

// rune32 reads the code point at i, which ends at end; with a reason, it is
// none.
func rune32(b string, i int, big bool) (r rune, reason string, end int) {
	if len(b)-i < 4 {
		return 0, truncated, len(b)
	}
	switch x := unit32(b[i:], big); {
	case x > MaxRune:
		return 0, "code point not in range(0x110000)", i + 4
	case IsSurrogate(rune(x)):
		return 0, "code point in surrogate code point range(0xd800, 0xe000)", i + 4
	default:
		return rune(x), "", i + 4
	}
}
