package text

// This file defines the encoding utf-7 of RFC 2152: ASCII, in which runs of
// other characters are UTF-16 in base 64 between "+" and "-". Tests:
// corpus/str_codecs.

import "strings"

// utf7Plain are the characters besides letters and digits that CPython does not
// write in base 64.
const utf7Plain = " \t\n\r!\"#$%&'()*,-./:;<=>?@[]^_`{|}"

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

// isBase64 reports whether c is a digit of base 64.
func isBase64(c byte) bool { return strings.IndexByte(base64Digits, c) >= 0 }

// isUTF7Plain reports whether r stands for itself outside of base 64.
func isUTF7Plain(r rune) bool {
	switch {
	case r >= 0x80:
		return false
	case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9':
		return true
	}
	return strings.IndexByte(utf7Plain, byte(r)) >= 0
}

// utf7Writer is the state of an encoding: bits waiting for their digit.
type utf7Writer struct {
	out     meter
	shifted bool
	bits    int
	buffer  uint32
}

func encodeUTF7(s string, grow Grow) (string, error) {
	w := utf7Writer{out: meter{grow: grow}}
	if err := w.out.begin(len(s)); err != nil {
		return "", err
	}
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		i += size
		if err := w.write(r); err != nil {
			return "", err
		}
	}
	if err := w.flush(); err != nil {
		return "", err
	}
	if w.shifted {
		if err := w.out.writeByte('-'); err != nil {
			return "", err
		}
	}
	return string(w.out.buf), nil
}

func (w *utf7Writer) write(r rune) error {
	if isUTF7Plain(r) {
		return w.plain(byte(r))
	}
	if !w.shifted {
		if r == '+' {
			return w.out.write("+-")
		}
		if err := w.out.writeByte('+'); err != nil {
			return err
		}
		w.shifted = true
	}
	if r >= 0x10000 {
		r -= 0x10000
		if err := w.unit(0xD800 + uint32(r>>10)); err != nil {
			return err
		}
		r = 0xDC00 + r&0x3FF
	}
	return w.unit(uint32(r))
}

// plain ends base 64 before c. A "-" is needed where c could go on with it.
func (w *utf7Writer) plain(c byte) error {
	if w.shifted {
		w.shifted = false
		if err := w.flush(); err != nil {
			return err
		}
		if isBase64(c) || c == '-' {
			if err := w.out.writeByte('-'); err != nil {
				return err
			}
		}
	}
	return w.out.writeByte(c)
}

// unit writes 16 bits.
func (w *utf7Writer) unit(x uint32) error {
	w.buffer = w.buffer<<16 | x
	for w.bits += 16; w.bits >= 6; {
		w.bits -= 6
		if err := w.out.writeByte(base64Digits[w.buffer>>w.bits&63]); err != nil {
			return err
		}
	}
	w.buffer &= 1<<w.bits - 1
	return nil
}

// flush writes the last bits.
func (w *utf7Writer) flush() error {
	if w.bits == 0 {
		return nil
	}
	digit := base64Digits[w.buffer<<(6-w.bits)&63]
	w.bits, w.buffer = 0, 0
	return w.out.writeByte(digit)
}

// utf7Reader is the state of a decoding. In base 64, start is where its "+" is,
// and high a high surrogate that waits for a low one.
type utf7Reader struct {
	*decoder
	at      int
	shifted bool
	start   int
	high    rune
	bits    int
	buffer  uint32
}

func (d *decoder) decodeUTF7() (Partial, error) {
	if err := d.out.begin(len(d.input)); err != nil {
		return Partial{}, err
	}
	r := utf7Reader{decoder: d}
	for r.at < len(d.input) {
		if err := r.step(d.input[r.at]); err != nil {
			return Partial{}, err
		}
		if r.at == len(d.input) && r.shifted {
			if err := r.end(); err != nil {
				return Partial{}, err
			}
		}
	}
	return d.done(len(d.input), CodecUTF7)
}

// step reads the byte c.
func (r *utf7Reader) step(c byte) error {
	switch {
	case r.shifted && isBase64(c):
		r.at++
		return r.digit(c)
	case r.shifted:
		return r.leave(c)
	case c == '+':
		return r.enter()
	case c < 0x80:
		r.at++
		return r.out.writeByte(c)
	}
	r.start = r.at
	r.at++
	return r.bad("unexpected special character")
}

// bad is an error from start up to here.
func (r *utf7Reader) bad(reason string) error {
	at, err := r.fail("utf7", reason, r.start, r.at)
	r.at = at
	return err
}

// enter reads "+".
func (r *utf7Reader) enter() error {
	r.start = r.at
	r.at++
	switch {
	case r.at < len(r.input) && r.input[r.at] == '-':
		r.at++
		return r.out.writeByte('+')
	case r.at < len(r.input) && !isBase64(r.input[r.at]):
		r.at++
		return r.bad("ill-formed sequence")
	}
	r.shifted, r.high, r.bits, r.buffer = true, 0, 0, 0
	return nil
}

// digit reads six bits.
func (r *utf7Reader) digit(c byte) error {
	r.buffer = r.buffer<<6 | uint32(strings.IndexByte(base64Digits, c))
	r.bits += 6
	if r.bits < 16 {
		return nil
	}
	r.bits -= 16
	unit := rune(r.buffer >> r.bits & 0xFFFF)
	r.buffer &= 1<<r.bits - 1
	high := r.high
	r.high = 0
	if high != 0 {
		if unit >= 0xDC00 && unit <= 0xDFFF {
			return r.out.writeRune(0x10000 + (high-0xD800)<<10 + unit - 0xDC00)
		}
		if err := r.out.writeRune(high); err != nil {
			return err
		}
	}
	if unit >= 0xD800 && unit <= 0xDBFF {
		r.high = unit
		return nil
	}
	return r.out.writeRune(unit)
}

// leave ends base 64 before c.
func (r *utf7Reader) leave(c byte) error {
	r.shifted = false
	high := r.high
	switch {
	case r.bits >= 6:
		r.at++
		return r.bad("partial character in shift sequence")
	case r.bits > 0 && r.buffer != 0:
		r.at++
		return r.bad("non-zero padding bits in shift sequence")
	case high != 0 && c < 0x80:
		if err := r.out.writeRune(high); err != nil {
			return err
		}
	}
	r.high = 0
	if c == '-' {
		r.at++
	}
	return nil
}

// end is the end of the input in base 64.
func (r *utf7Reader) end() error {
	r.shifted = false
	if r.high == 0 && r.bits < 6 && r.buffer == 0 {
		return nil
	}
	return r.bad("unterminated shift sequence")
}
