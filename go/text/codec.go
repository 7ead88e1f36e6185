package text

// This file defines the encodings: their names and aliases, Encode and Decode,
// and the error they report. The error handlers are in codec_handler.go, one
// family of encodings is in each of codec_utf8.go, codec_utf16.go,
// codec_utf32.go, codec_utf7.go, codec_escape.go and codec_single.go. Tests: codec_test.go, corpus/str_codecs.

import (
	"fmt"
	"strings"
)

// Codec is one encoding.
type Codec uint8

// The encodings. UTF16 and UTF32 write a byte order mark and little-endian
// units; reading, they obey a mark.
const (
	CodecUTF8 Codec = iota + 1
	CodecUTF8Sig
	CodecUTF16
	CodecUTF16LE
	CodecUTF16BE
	CodecUTF32
	CodecUTF32LE
	CodecUTF32BE
	CodecASCII
	CodecLatin1
	CodecUTF7
	CodecUnicodeEscape
	CodecRawUnicodeEscape
	// CodecPage is the first of those that codec_pages.txt lists.
	CodecPage
)

// codecNames holds what codecs.lookup(...).name says.
var codecNames = [...]string{
	CodecUTF8:    "utf-8",
	CodecUTF8Sig: "utf-8-sig",
	CodecUTF16:   "utf-16",
	CodecUTF16LE: "utf-16-le",
	CodecUTF16BE: "utf-16-be",
	CodecUTF32:   "utf-32",
	CodecUTF32LE: "utf-32-le",
	CodecUTF32BE: "utf-32-be",
	CodecASCII:   "ascii",
	CodecLatin1:  "iso8859-1",
	CodecUTF7:    "utf-7",

	CodecUnicodeEscape:    "unicode-escape",
	CodecRawUnicodeEscape: "raw-unicode-escape",
}

// codecByAlias holds the normalised names of each encoding.
var codecByAlias = map[string]Codec{
	"utf_8":                 CodecUTF8,
	"cp65001":               CodecUTF8,
	"u8":                    CodecUTF8,
	"utf":                   CodecUTF8,
	"utf8":                  CodecUTF8,
	"utf8_ucs2":             CodecUTF8,
	"utf8_ucs4":             CodecUTF8,
	"utf_8_sig":             CodecUTF8Sig,
	"utf_16":                CodecUTF16,
	"u16":                   CodecUTF16,
	"utf16":                 CodecUTF16,
	"utf_16_le":             CodecUTF16LE,
	"unicodelittleunmarked": CodecUTF16LE,
	"utf_16le":              CodecUTF16LE,
	"utf_16_be":             CodecUTF16BE,
	"unicodebigunmarked":    CodecUTF16BE,
	"utf_16be":              CodecUTF16BE,
	"utf_32":                CodecUTF32,
	"u32":                   CodecUTF32,
	"utf32":                 CodecUTF32,
	"utf_32_le":             CodecUTF32LE,
	"utf_32le":              CodecUTF32LE,
	"utf_32_be":             CodecUTF32BE,
	"utf_32be":              CodecUTF32BE,
	"ascii":                 CodecASCII,
	"646":                   CodecASCII,
	"ansi_x3.4_1968":        CodecASCII,
	"ansi_x3.4_1986":        CodecASCII,
	"ansi_x3_4_1968":        CodecASCII,
	"cp367":                 CodecASCII,
	"csascii":               CodecASCII,
	"ibm367":                CodecASCII,
	"iso646_us":             CodecASCII,
	"iso_646.irv_1991":      CodecASCII,
	"iso_ir_6":              CodecASCII,
	"us":                    CodecASCII,
	"us_ascii":              CodecASCII,
	"latin_1":               CodecLatin1,
	"8859":                  CodecLatin1,
	"cp819":                 CodecLatin1,
	"csisolatin1":           CodecLatin1,
	"ibm819":                CodecLatin1,
	"iso8859":               CodecLatin1,
	"iso8859_1":             CodecLatin1,
	"iso_8859_1":            CodecLatin1,
	"iso_8859_1_1987":       CodecLatin1,
	"iso_ir_100":            CodecLatin1,
	"l1":                    CodecLatin1,
	"latin":                 CodecLatin1,
	"latin1":                CodecLatin1,
	"charmap":               CodecLatin1,
	"utf_7":                 CodecUTF7,
	"u7":                    CodecUTF7,
	"utf7":                  CodecUTF7,
	"unicode_1_1_utf_7":     CodecUTF7,
	"unicode_escape":        CodecUnicodeEscape,
	"raw_unicode_escape":    CodecRawUnicodeEscape,
}

// Name returns the canonical name, or "" for no encoding.
func (c Codec) Name() string {
	if int(c) < len(codecNames) {
		return codecNames[c]
	}
	if pages := pageTables().pages; int(c-CodecPage) < len(pages) {
		return pages[c-CodecPage].name
	}
	return ""
}

// NormalizeEncoding brings the name of an encoding to the form in which CPython
// compares it: lower case, each run of other characters than ASCII letters,
// digits and dots an underscore between its neighbours.
func NormalizeEncoding(name string) string {
	out := make([]byte, 0, len(name))
	gap := false
	for i := 0; i < len(name); {
		r, size := DecodeRune(name[i:])
		i += size
		if r != '.' && !RuneIsAlnum(r) {
			gap = true
			continue
		}
		if gap && len(out) > 0 {
			out = append(out, '_')
		}
		gap = false
		if r < 0x80 {
			out = append(out, upperLetters.toggle(byte(r)))
		}
	}
	return string(out)
}

// LookupCodec finds an encoding by any of its names.
func LookupCodec(name string) (Codec, bool) {
	switch name {
	case "utf-8", "utf8":
		return CodecUTF8, true
	case "ascii":
		return CodecASCII, true
	}
	norm := NormalizeEncoding(name)
	if c, ok := codecNamed(norm); ok {
		return c, true
	}
	undotted := strings.ReplaceAll(norm, ".", "_")
	c, ok := codecNamed(undotted)
	if !ok || undotted == c.moduleName() {
		return 0, false
	}
	return c, true
}

// codecNamed finds an encoding by a normalised name.
func codecNamed(norm string) (Codec, bool) {
	c, ok := codecByAlias[norm]
	if !ok {
		c, ok = pageTables().byAlias[norm]
	}
	return c, ok
}

// IsBytesCodec reports whether name is one of the codecs that do not turn text
// into bytes.
func IsBytesCodec(name string) bool {
	switch NormalizeEncoding(name) {
	case "hex", "hex_codec", "rot13", "rot_13", "base64", "base_64", "base64_codec", "bz2", "bz2_codec", "zip", "zlib", "zlib_codec",
		"uu", "uu_codec", "quopri", "quopri_codec", "quoted_printable", "quotedprintable":
		return true
	}
	return false
}

// moduleName names CPython's module for the encoding. It is looked up as it is
// written, unlike an alias, in which a dot counts as an underscore.
func (c Codec) moduleName() string {
	if c == CodecLatin1 {
		return "latin_1"
	}
	return strings.ReplaceAll(c.Name(), "-", "_")
}

// CodecError is the UnicodeEncodeError or UnicodeDecodeError of text that
// cannot be converted.
type CodecError struct {
	// Encoding is the name in the message, "charmap" for the code pages.
	Encoding string
	// Decoding tells a UnicodeDecodeError.
	Decoding bool
	// Object is the whole input.
	Object string
	// Start and End bound what cannot be converted: code points when encoding,
	// bytes when decoding.
	Start, End int
	Reason     string
	// First is the first problem of the conversion, which the handler dealt with:
	// CPython goes on with that one's exception and its args. nil if it is this.
	First *CodecError

	// from and to bound it in bytes; grow is told of replacements.
	from, to int
	grow     Grow
}

// Error is CPython's message.
func (e *CodecError) Error() string {
	verb, one, many := "encode", "character", "characters"
	if e.Decoding {
		verb, one, many = "decode", "byte", "bytes"
	}
	if e.End != e.Start+1 || e.from >= len(e.Object) {
		return fmt.Sprintf("'%s' codec can't %s %s in position %d-%d: %s",
			e.Encoding, verb, many, e.Start, e.End-1, e.Reason)
	}
	what := fmt.Sprintf("0x%02x", e.Object[e.from])
	if !e.Decoding {
		r, _ := DecodeRune(e.Object[e.from:])
		what = "'" + string(appendHexEscape(nil, r)) + "'"
	}
	return fmt.Sprintf("'%s' codec can't %s %s %s in position %d: %s",
		e.Encoding, verb, one, what, e.Start, e.Reason)
}

// Encode is s.encode(...) with the handler of the errors argument; a nil one is
// strict. A *CodecError tells what cannot be encoded; other errors come from
// the handler or from grow.
func Encode(s string, c Codec, h Handler, grow Grow) (string, error) {
	switch c {
	case CodecUTF8:
		return encodeUTF8(s, "", h, grow)
	case CodecUTF8Sig:
		return encodeUTF8(s, utf8Mark, h, grow)
	case CodecUTF16, CodecUTF16LE, CodecUTF16BE:
		return encodeUTF16(s, c, h, grow)
	case CodecUTF32, CodecUTF32LE, CodecUTF32BE:
		return encodeUTF32(s, c, h, grow)
	case CodecUTF7:
		return encodeUTF7(s, grow)
	case CodecUnicodeEscape:
		return encodeUnicodeEscape(s, grow)
	case CodecRawUnicodeEscape:
		return encodeRawUnicodeEscape(s, grow)
	}
	if p := c.single(); p != nil {
		return encodeSingle(s, p, h, grow)
	}
	return "", &CodecError{Encoding: "unknown", Object: s, Reason: "unknown encoding"}
}

// Decode is b.decode(...), Encode's inverse. For unicode-escape see also
// DecodeUnicodeEscape.
func Decode(b string, c Codec, h Handler, grow Grow) (string, error) {
	p, err := DecodePartial(b, c, h, true, grow)
	return p.Text, err
}

// Partial is what DecodePartial makes of the start of a stream.
type Partial struct {
	Text string
	// Consumed counts the bytes that Text was made of.
	Consumed int
	// Next is the encoding to go on with: after a byte order mark the one it
	// announced.
	Next Codec
}

// DecodePartial is the decoding step of incremental decoders: unless final, an
// unfinished character at the end is left for the next step. Those without an
// incremental form here, utf-7 and the escapes, take b as the whole.
func DecodePartial(b string, c Codec, h Handler, final bool, grow Grow) (Partial, error) {
	d := decoder{input: b, handler: h, final: final, out: meter{grow: grow}}
	switch c {
	case CodecUTF8:
		return d.decodeUTF8(CodecUTF8)
	case CodecUTF8Sig:
		return d.decodeUTF8Sig()
	case CodecUTF16, CodecUTF16LE, CodecUTF16BE:
		return d.decodeUTF16(c)
	case CodecUTF32, CodecUTF32LE, CodecUTF32BE:
		return d.decodeUTF32(c)
	case CodecUTF7:
		return d.decodeUTF7()
	case CodecUnicodeEscape:
		e := escapeDecoder{decoder: d}
		return e.decode()
	case CodecRawUnicodeEscape:
		return d.decodeRawUnicodeEscape()
	}
	if p := c.single(); p != nil {
		return d.decodeSingle(p, c)
	}
	return Partial{}, &CodecError{Encoding: "unknown", Decoding: true, Object: b, Reason: "unknown encoding"}
}
