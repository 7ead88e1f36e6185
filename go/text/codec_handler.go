package text

// This file defines the error handlers of the encodings. Tests:
// codec_handler_test.go.

import (
	"fmt"
	"strconv"
)

// Replacement is what a handler puts in place of what cannot be converted.
type Replacement struct {
	// Text is decoded text, or text to encode in turn.
	Text string
	// Bytes is encoded text, used instead of Text if IsBytes is set.
	Bytes   string
	IsBytes bool
	// Resume is the position to go on at, in the unit of Start and End. Outside
	// the input it counts as its nearer end.
	Resume int
}

// Handler deals with an error: it returns the replacement, or an error, often e
// itself.
type Handler func(e *CodecError) (Replacement, error)

// LookupHandler finds one of CPython's own handlers by name. namereplace is not
// among them: it needs names, see NameReplaceHandler.
func LookupHandler(name string) (Handler, bool) {
	switch name {
	case "strict":
		return strict, true
	case "ignore":
		return ignore, true
	case "replace":
		return replaceByMark, true
	case "backslashreplace":
		return backslashReplace, true
	case "xmlcharrefreplace":
		return xmlCharRefReplace, true
	case "surrogateescape":
		return surrogateEscape, true
	case "surrogatepass":
		return surrogatePass, true
	}
	return nil, false
}

// HandlerTypeError is the TypeError of a handler called in the wrong direction.
type HandlerTypeError struct{ Decoding bool }

// Error is CPython's message.
func (e *HandlerTypeError) Error() string {
	name := "UnicodeEncodeError"
	if e.Decoding {
		name = "UnicodeDecodeError"
	}
	return fmt.Sprintf("don't know how to handle %s in error callback", name)
}

func strict(e *CodecError) (Replacement, error) { return Replacement{}, e }

func ignore(e *CodecError) (Replacement, error) { return Replacement{Resume: e.End}, nil }

// bad returns what cannot be converted.
func (e *CodecError) bad() string { return e.Object[e.from:e.to] }

// eachBad appends to a replacement for each bad code point, or byte, and
// charges for it: a run of them can be as long as the input.
func (e *CodecError) eachBad(appendOne func(dst []byte, r rune) []byte) (Replacement, error) {
	out := meter{grow: e.grow}
	var room [128]byte
	for bad := e.bad(); bad != ""; {
		r, size := rune(bad[0]), 1
		if !e.Decoding {
			r, size = DecodeRune(bad)
		}
		if err := out.writeBytes(appendOne(room[:0], r)); err != nil {
			return Replacement{}, err
		}
		bad = bad[size:]
	}
	return Replacement{Text: string(out.buf), Resume: e.End}, nil
}

func replaceByMark(e *CodecError) (Replacement, error) {
	if e.Decoding {
		return Replacement{Text: "\uFFFD", Resume: e.End}, nil
	}
	return e.eachBad(func(dst []byte, r rune) []byte { return append(dst, '?') })
}

func backslashReplace(e *CodecError) (Replacement, error) { return e.eachBad(appendHexEscape) }

func xmlCharRefReplace(e *CodecError) (Replacement, error) {
	if e.Decoding {
		return Replacement{}, &HandlerTypeError{true}
	}
	return e.eachBad(func(dst []byte, r rune) []byte {
		dst = strconv.AppendInt(append(dst, "&#"...), int64(r), 10)
		return append(dst, ';')
	})
}

// NameReplaceHandler makes the namereplace handler of a function that knows the
// names of characters.
func NameReplaceHandler(name func(r rune) (string, bool)) Handler {
	return func(e *CodecError) (Replacement, error) {
		if e.Decoding {
			return Replacement{}, &HandlerTypeError{true}
		}
		return e.eachBad(func(dst []byte, r rune) []byte {
			if n, ok := name(r); ok {
				return append(append(append(dst, `\N{`...), n...), '}')
			}
			return appendHexEscape(dst, r)
		})
	}
}

// escapeBase is the surrogate that stands for byte 0.
const escapeBase = 0xDC00

// surrogateEscape writes each undecodable byte as a surrogate, and back.
func surrogateEscape(e *CodecError) (Replacement, error) {
	var out []byte
	n := 0
	if e.Decoding {
		for _, c := range []byte(e.bad()[:min(4, e.to-e.from)]) {
			if c < 0x80 {
				break
			}
			out = AppendRune(out, escapeBase+rune(c))
			n++
		}
		if n == 0 {
			return Replacement{}, e
		}
		return Replacement{Text: string(out), Resume: e.Start + n}, nil
	}
	for bad := e.bad(); bad != ""; n++ {
		r, size := DecodeRune(bad)
		if r < escapeBase+0x80 || r > escapeBase+0xFF {
			break
		}
		out = append(out, byte(r-escapeBase))
		bad = bad[size:]
	}
	if n == 0 || n < e.End-e.Start && !e.escapesInPart() {
		return Replacement{}, e
	}
	return Replacement{Bytes: string(out), IsBytes: true, Resume: e.Start + n}, nil
}

// escapesInPart tells the encodings in which surrogateescape takes the start of
// a bad range when it cannot take all of it: the error is then about the rest.
func (e *CodecError) escapesInPart() bool {
	return e.Encoding == "utf-8" || e.Encoding == "ascii" || e.Encoding == "latin-1"
}

// surrogatePass lets surrogates through the encodings of the UTF family.
func surrogatePass(e *CodecError) (Replacement, error) {
	codec, ok := LookupCodec(e.Encoding)
	if !ok || !codec.isUTF() {
		return Replacement{}, e
	}
	if e.Decoding {
		r, size := rawSurrogate(e.Object[e.from:], codec)
		if size == 0 {
			return Replacement{}, e
		}
		return Replacement{Text: EncodeRune(r), Resume: e.Start + size}, nil
	}
	var out []byte
	for bad := e.bad(); bad != ""; {
		r, size := DecodeRune(bad)
		if !IsSurrogate(r) {
			return Replacement{}, e
		}
		out = appendRaw(out, r, codec)
		bad = bad[size:]
	}
	return Replacement{Bytes: string(out), IsBytes: true, Resume: e.End}, nil
}

func (c Codec) isUTF() bool { return c >= CodecUTF8 && c <= CodecUTF32BE && c != CodecUTF8Sig }

// rawSurrogate reads a surrogate at the start of b; the size is 0 if there is
// none.
func rawSurrogate(b string, c Codec) (r rune, size int) {
	switch c {
	case CodecUTF8:
		if len(b) < 3 || !isContinuation(b[1]) || !isContinuation(b[2]) || b[0]&0xF0 != 0xE0 {
			return 0, 0
		}
		r, size = DecodeRune(b)
	case CodecUTF16, CodecUTF16LE, CodecUTF16BE:
		if len(b) < 2 {
			return 0, 0
		}
		r, size = rune(unit16(b, c == CodecUTF16BE)), 2
	default:
		if len(b) < 4 {
			return 0, 0
		}
		x := unit32(b, c == CodecUTF32BE)
		if x > MaxRune {
			return 0, 0
		}
		r, size = rune(x), 4
	}
	if !IsSurrogate(r) {
		return 0, 0
	}
	return r, size
}

func appendRaw(dst []byte, r rune, c Codec) []byte {
	switch c {
	case CodecUTF8:
		return AppendRune(dst, r)
	case CodecUTF16, CodecUTF16LE, CodecUTF16BE:
		return append16(dst, uint16(r), c == CodecUTF16BE)
	}
	return append32(dst, uint32(r), c == CodecUTF32BE)
}
