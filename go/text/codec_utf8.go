package text

// This file defines the encodings utf-8 and utf-8-sig. WTF-8 differs from UTF-8
// in surrogates only, so text and bytes without any are passed on uncopied.
// Tests: codec_test.go.

import (
	"strings"
	"unicode/utf8"
)

const utf8Mark = "\xEF\xBB\xBF"

// nextSurrogate returns the offset of the first surrogate of s from i on, or
// len(s).
func nextSurrogate(s string, i int) int {
	for i < len(s) {
		k := strings.IndexByte(s[i:], 0xED)
		if k < 0 {
			break
		}
		i += k
		if isSurrogateAt(s, i) {
			return i
		}
		i++
	}
	return len(s)
}

func isSurrogateAt(s string, i int) bool {
	return i+2 < len(s) && s[i] == 0xED && s[i+1] >= 0xA0
}

func encodeUTF8(s, mark string, h Handler, grow Grow) (string, error) {
	at := nextSurrogate(s, 0)
	if at == len(s) && mark == "" {
		return s, nil
	}
	e := encoder{input: s, encoding: "utf-8", reason: "surrogates not allowed", handler: h, out: meter{grow: grow}}
	if err := e.out.begin(len(s) + len(mark)); err != nil {
		return "", err
	}
	if err := e.out.write(mark); err != nil {
		return "", err
	}
	off := 0
	for ; at < len(s); at = nextSurrogate(s, off) {
		end := at
		for isSurrogateAt(s, end) {
			end += 3
		}
		if err := e.out.write(s[off:at]); err != nil {
			return "", err
		}
		r, resume, err := e.fail(at, end, bytesOrASCII)
		if err != nil {
			return "", err
		}
		if err := e.out.write(r.content()); err != nil {
			return "", err
		}
		off = resume
	}
	if err := e.out.write(s[off:]); err != nil {
		return "", err
	}
	return string(e.out.buf), nil
}

// decodeUTF8Sig drops a mark at the start. Unless final, an unfinished one
// waits for its rest.
func (d *decoder) decodeUTF8Sig() (Partial, error) {
	if !d.final && len(d.input) < len(utf8Mark) && strings.HasPrefix(utf8Mark, d.input) {
		return Partial{Next: CodecUTF8Sig}, nil
	}
	if !strings.HasPrefix(d.input, utf8Mark) {
		return d.decodeUTF8(CodecUTF8)
	}
	d.input = d.input[len(utf8Mark):]
	p, err := d.decodeUTF8(CodecUTF8)
	p.Consumed += len(utf8Mark)
	return p, err
}

func (d *decoder) decodeUTF8(next Codec) (Partial, error) {
	if utf8.ValidString(d.input) {
		return Partial{Text: d.input, Consumed: len(d.input), Next: next}, nil
	}
	if err := d.out.begin(len(d.input)); err != nil {
		return Partial{}, err
	}
	off := 0
	for off < len(d.input) {
		valid := validPrefix(d.input[off:])
		if err := d.out.write(d.input[off : off+valid]); err != nil {
			return Partial{}, err
		}
		off += valid
		if off == len(d.input) {
			break
		}
		reason, size := utf8Problem(d.input[off:])
		if !d.final && (reason == endOfData || isHalfSurrogate(d.input[off:])) {
			break
		}
		var err error
		if off, err = d.fail("utf-8", reason, off, off+size); err != nil {
			return Partial{}, err
		}
	}
	return d.done(off, next)
}

// isHalfSurrogate tells the two bytes that incremental decoding waits after,
// although they are already wrong: surrogatepass needs the third.
func isHalfSurrogate(rest string) bool {
	return len(rest) == 2 && rest[0] == 0xED && rest[1] >= 0xA0 && rest[1] < 0xC0
}

// validPrefix returns the size of the longest start of s that is UTF-8.
func validPrefix(s string) int {
	for i, r := range s {
		if r == utf8.RuneError && !strings.HasPrefix(s[i:], "\uFFFD") {
			return i
		}
	}
	return len(s)
}

const endOfData = "unexpected end of data"

// utf8Problem says what is wrong at the start of b, and how many bytes it
// concerns: those that could have started a character.
func utf8Problem(b string) (reason string, size int) {
	c := b[0]
	low, high, length := byte(0x80), byte(0xBF), 0
	switch {
	case c < 0xC2 || c > 0xF4:
		return "invalid start byte", 1
	case c < 0xE0:
		length = 2
	case c < 0xF0:
		length = 3
	default:
		length = 4
	}
	switch c {
	case 0xE0:
		low = 0xA0
	case 0xED:
		high = 0x9F
	case 0xF0:
		low = 0x90
	case 0xF4:
		high = 0x8F
	}
	for i := 1; i < length; i++ {
		if i == len(b) {
			return endOfData, i
		}
		if b[i] < low || b[i] > high {
			return "invalid continuation byte", i
		}
		low, high = 0x80, 0xBF
	}
	return "invalid start byte", 1
}
