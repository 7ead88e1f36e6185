package runtime

import (
	"cmp"
	"strings"

	"github.com/pynterp/pynterp/go/text"
	"github.com/pynterp/pynterp/go/text/names"
)

// This file converts between str and bytes for the methods encode and decode
// and the constructors, with CPython's errors, and escapes texts for ascii().
// The encodings are package text's. Tests: strmethods_test.go, corpus/str,
// corpus/bytes.

// codecArgs checks the arguments encoding and errors of fn; what is not given
// is "utf-8" and "strict".
func (th *Thread) codecArgs(fn string, encoding, errors Value) (string, string, error) {
	names := [2]string{"utf-8", "strict"}
	for i, v := range [2]Value{encoding, errors} {
		if !v.IsSet() {
			continue
		}
		s, ok := asStr(v)
		if !ok {
			arg := [2]string{"'encoding'", "'errors'"}[i]
			return "", "", th.badArg(v, fn, arg, "str")
		}
		if err := th.checkCodecName(s); err != nil {
			return "", "", err
		}
		names[i] = s.s
	}
	return names[0], names[1], nil
}

// checkCodecName refuses what cannot be the name of a codec or of a handler.
func (th *Thread) checkCodecName(s *Str) error {
	if err := th.work(len(s.s)); err != nil {
		return err
	}
	if !s.isASCII() {
		if err := th.checkEncodable(s.s); err != nil {
			return err
		}
	}
	if strings.IndexByte(s.s, 0) >= 0 {
		return th.ValueError("embedded null character")
	}
	return nil
}

// lookupCodec finds an encoding by name.
func (th *Thread) lookupCodec(name string, decoding bool) (text.Codec, error) {
	if c, ok := text.LookupCodec(name); ok {
		return c, nil
	}
	if text.IsBytesCodec(name) {
		verb := "encode"
		if decoding {
			verb = "decode"
		}
		return 0, th.Errorf(&LookupErrorType, "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs", name, verb)
	}
	return 0, th.Errorf(&LookupErrorType, "unknown encoding: %s", name)
}

// codecHandler finds an error handler, whose calls it makes cost steps. One that
// is unknown is an error only when it is needed.
func (th *Thread) codecHandler(name string) text.Handler {
	if name == "strict" {
		return nil
	}
	each := 1 // steps a character: finding names is slow
	h, ok := text.LookupHandler(name)
	switch {
	case ok:
	case name == "namereplace":
		each, h = 8, text.NameReplaceHandler(names.Name)
	default:
		return func(*text.CodecError) (text.Replacement, error) {
			return text.Replacement{}, th.Errorf(&LookupErrorType, "unknown error handler name '%s'", name)
		}
	}
	return func(e *text.CodecError) (text.Replacement, error) {
		if err := th.spend(4 + each*(e.End-e.Start)); err != nil {
			return text.Replacement{}, err
		}
		return h(e)
	}
}

// codecError turns an error of a conversion into the guest's exception. object
// is what was to be converted.
func (th *Thread) codecError(err error, object Value) error {
	switch e := err.(type) {
	case *text.CodecError:
		t := &UnicodeEncodeErrorType
		if e.Decoding {
			t = &UnicodeDecodeErrorType
		}
		parts := func(e *text.CodecError) []Value {
			return []Value{th.NewStr(e.Encoding), object, Int(int64(e.Start)), Int(int64(e.End)), th.NewStr(e.Reason)}
		}
		x := th.newExc(t, parts(cmp.Or(e.First, e))...)
		copy(x.fields, parts(e))
		return x
	case *text.HandlerTypeError:
		return th.TypeError("%s", e.Error())
	}
	return th.textError(err)
}

// encode returns the bytes of x in an encoding.
func (th *Thread) encode(x *Str, encoding, errors string) (string, error) {
	codec, err := th.lookupCodec(encoding, false)
	if err != nil {
		return "", err
	}
	if x.isASCII() && codec.ASCIICompatible() {
		return x.s, nil
	}
	if err := th.work(codecWork(codec, len(x.s))); err != nil {
		return "", err
	}
	m := th.mark()
	s, err := text.Encode(x.s, codec, th.codecHandler(errors), th.holdText)
	th.release(m)
	if err != nil {
		return "", th.codecError(err, x.value())
	}
	return s, nil
}

// codecWork weighs n bytes that a codec converts: escapes are much work.
func codecWork(codec text.Codec, n int) int {
	switch codec {
	case text.CodecUTF7, text.CodecUnicodeEscape, text.CodecRawUnicodeEscape:
		return 8 * n
	}
	return n
}

// decode returns the str that bytes b say in an encoding. Where b is ASCII the
// result shares it.
func (th *Thread) decode(b, encoding, errors string) (Value, error) {
	if b == "" {
		return emptyStr.value(), nil
	}
	codec, err := th.lookupCodec(encoding, true)
	if err != nil {
		return Value{}, err
	}
	if err := th.work(codecWork(codec, len(b))); err != nil {
		return Value{}, err
	}
	if codec.ASCIICompatible() && text.IsASCII(b) {
		return th.newASCII(b), nil
	}
	m := th.mark()
	var found text.Escapes
	if codec == text.CodecUnicodeEscape {
		found, err = text.DecodeUnicodeEscape(b, th.codecHandler(errors), names.Lookup, th.holdText)
	} else {
		found.Text, err = text.Decode(b, codec, th.codecHandler(errors), th.holdText)
	}
	th.release(m)
	if err != nil {
		return Value{}, th.codecError(err, th.newBytes(b))
	}
	if found.Invalid != "" {
		if err := th.warnEscape(found.Invalid); err != nil {
			return Value{}, err
		}
	}
	return th.rawStr(found.Text).value(), nil
}

// warnEscape warns of an escape of unicode-escape that means nothing.
func (th *Thread) warnEscape(escape string) error {
	kind := "escape"
	if len(escape) > 2 {
		kind = "octal escape"
	}
	shown, err := text.Decode(escape, text.CodecLatin1, nil, nil)
	if err != nil {
		return err
	}
	return th.warnHere(&DeprecationWarningType, "\"%s\" is an invalid %s sequence. Such sequences will not work in the future. ", shown, kind)
}

func strEncode(th *Thread, a []Value) (Value, error) {
	encoding, errors, err := th.codecArgs("encode", a[1], a[2])
	if err != nil {
		return Value{}, err
	}
	b, err := th.encodeObject(a[0], encoding, errors)
	if err != nil {
		return Value{}, err
	}
	return th.newBytes(b), nil
}

// escapedSize returns len(appendEscaped(nil, s)).
func escapedSize(s string) int {
	n := 0
	for _, r := range codePoints(s) {
		switch {
		case r < 0x80:
			n++
		case r < 0x100:
			n += 4
		case r < 0x10000:
			n += 6
		default:
			n += 10
		}
	}
	return n
}

// appendEscaped appends s with what is not ASCII escaped.
func appendEscaped(dst []byte, s string) []byte {
	for _, r := range codePoints(s) {
		switch {
		case r < 0x80:
			dst = append(dst, byte(r))
		case r < 0x100:
			dst = appendHex(append(dst, '\\', 'x'), r, 2)
		case r < 0x10000:
			dst = appendHex(append(dst, '\\', 'u'), r, 4)
		default:
			dst = appendHex(append(dst, '\\', 'U'), r, 8)
		}
	}
	return dst
}

func appendHex(dst []byte, r rune, digits int) []byte {
	for i := digits - 1; i >= 0; i-- {
		dst = append(dst, "0123456789abcdef"[r>>(4*i)&15])
	}
	return dst
}

// escapeRune shows the character that s is as errors of encodings do.
func escapeRune(s string) string {
	r, _ := text.DecodeRune(s)
	digits, kind := 8, byte('U')
	if r < 0x100 {
		digits, kind = 2, 'x'
	} else if r < 0x10000 {
		digits, kind = 4, 'u'
	}
	return string(appendHex([]byte{'\\', kind}, r, digits))
}

// encodeObject encodes a str or an object of a subclass, which errors then hold.
func (th *Thread) encodeObject(v Value, encoding, errors string) (string, error) {
	b, err := th.encode(strOf(v), encoding, errors)
	if e, ok := asExc(err); ok && isExc(err, &UnicodeEncodeErrorType) && v.p.shape != &strShape {
		e.fields[1] = v
		items := append([]Value(nil), e.args.items...)
		items[1] = v
		e.args = newTuple(items)
	}
	return b, err
}

// checkEncodable is the error of writing s, if it holds surrogates, as UTF-8.
func (th *Thread) checkEncodable(s string) error {
	_, err := th.encode(th.rawStr(s), "utf-8", "strict")
	return err
}
