package lexer

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/pynterp/pynterp/go/text"
)

// This file defines how source bytes become text: the byte order mark, the
// coding comment of PEP 263, and line ends.

var byteOrderMark = []byte("\xef\xbb\xbf")

// decode removes the byte order mark and decodes the source as its coding
// comment says. Text without one stays as it is; its validity is checked line
// by line, so that an earlier syntax error is reported first.
func (l *Lexer) decode(src []byte, opts Options) ([]byte, error) {
	if opts.Text {
		return src, nil
	}
	src, hasMark := bytes.CutPrefix(src, byteOrderMark)
	name, line := codingComment(src)
	l.declared = hasMark || name != ""
	if name == "" || name == "utf-8" {
		return src, nil
	}
	if hasMark {
		return nil, &Error{
			Msg: fmt.Sprintf("encoding problem: %s with BOM", name), Line: line.number, EndLine: line.number,
			Col: 0, EndCol: len(line.text), Text: string(line.text), HasText: true,
		}
	}
	l.decoded = true
	codec, ok := text.LookupCodec(name)
	switch {
	case !ok && text.IsBytesCodec(name) && l.script == "":
		return nil, &Error{Col: -1, Msg: fmt.Sprintf(
			"'%s' is not a text encoding; use codecs.decode() to handle arbitrary codecs", name)}
	case !ok:
		return nil, &Error{Msg: l.unknownEncoding() + name, Col: -1}
	}
	if l.script == "" {
		src = normalizeNewlines(src, opts.AddNewline) // before, for the positions of errors
	}
	out, err := text.Decode(string(src), codec, nil, nil)
	if err == nil {
		_, err = text.Encode(out, text.CodecUTF8, nil, nil) // lone surrogates are no source
	}
	switch {
	case err != nil && l.script != "":
		return nil, &Error{Msg: l.unknownEncoding() + name, Col: -1}
	case err != nil:
		return nil, &Error{Msg: err.Error(), Col: -1}
	}
	return []byte(out), nil
}

// unknownEncoding begins the message about an encoding that cannot be read.
func (l *Lexer) unknownEncoding() string {
	if l.script != "" {
		return "encoding problem: "
	}
	return "unknown encoding: "
}

// sourceLine is a line with its number.
type sourceLine struct {
	number int
	text   []byte
}

// codingComment finds the encoding that a comment in the first two lines
// names; a second line counts only when the first is blank or a comment.
func codingComment(src []byte) (string, sourceLine) {
	for n := 1; n <= 2; n++ {
		end := bytes.IndexAny(src, "\r\n")
		line := src
		if end >= 0 {
			line = src[:end]
		}
		trimmed := bytes.TrimLeft(line, " \t\f")
		if len(trimmed) > 0 && trimmed[0] != '#' {
			break
		}
		if name := codingName(trimmed); name != "" {
			return name, sourceLine{n, line}
		}
		if end < 0 {
			break
		}
		if src[end] == '\r' && end+1 < len(src) && src[end+1] == '\n' {
			end++
		}
		src = src[end+1:]
	}
	return "", sourceLine{}
}

// codingName extracts the name from "# … coding: name" or "coding=name".
func codingName(comment []byte) string {
	for {
		i := bytes.Index(comment, []byte("coding"))
		if i < 0 {
			return ""
		}
		comment = comment[i+len("coding"):]
		if len(comment) == 0 || comment[0] != ':' && comment[0] != '=' {
			continue
		}
		rest := bytes.TrimLeft(comment[1:], " \t")
		n := 0
		for n < len(rest) && isEncodingChar(rest[n]) {
			n++
		}
		if n > 0 {
			return normalizeEncoding(string(rest[:n]))
		}
	}
}

func isEncodingChar(c byte) bool {
	return c == '-' || c == '_' || c == '.' || isIdentByte(c) && c < utf8.RuneSelf
}

// normalizeEncoding maps the usual spellings of the usual encodings to one, which
// is what errors name.
func normalizeEncoding(name string) string {
	s := strings.ReplaceAll(strings.ToLower(name), "_", "-")
	switch {
	case s == "utf-8" || strings.HasPrefix(s, "utf-8-"):
		return "utf-8"
	case s == "latin-1" || s == "iso-8859-1" || s == "iso-latin-1" ||
		strings.HasPrefix(s, "latin-1-") || strings.HasPrefix(s, "iso-8859-1-") || strings.HasPrefix(s, "iso-latin-1-"):
		return "iso-8859-1"
	}
	return name
}

// normalizeNewlines turns \r\n and \r into \n, and adds one at the end if it
// is missing and asked for.
func normalizeNewlines(src []byte, add bool) []byte {
	add = add && (len(src) == 0 || src[len(src)-1] != '\n' && src[len(src)-1] != '\r')
	if bytes.IndexByte(src, '\r') < 0 {
		if !add {
			return src
		}
		return append(src[:len(src):len(src)], '\n')
	}
	out := make([]byte, 0, len(src)+1)
	for i := 0; i < len(src); i++ {
		c := src[i]
		if c == '\r' {
			if i+1 < len(src) && src[i+1] == '\n' {
				continue
			}
			c = '\n'
		}
		out = append(out, c)
	}
	if add {
		out = append(out, '\n')
	}
	return out
}

// marked decodes a line with a mark for each mistake in it.
func marked(line string) string {
	replace, _ := text.LookupHandler("replace")
	out, err := text.Decode(line, text.CodecUTF8, replace, nil)
	if err != nil {
		return strings.ToValidUTF8(line, "\uFFFD")
	}
	return out
}

// failEncoding reports the first byte of the line that is not UTF-8.
func (l *Lexer) failEncoding(line []byte) {
	bad := 0
	for bad < len(line) {
		r, n := utf8.DecodeRune(line[bad:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		bad += n
	}
	col, number := utf8.RuneCount(line[:bad])+1, l.line
	shown := marked(string(bytes.TrimSuffix(line, []byte("\n"))))
	where := ""
	if l.script != "" {
		where = " in file " + l.script
		if l.line == 2 && l.start < 0 {
			number = 1 // CPython still looks for a coding comment there
		}
		if l.declared {
			_, err := text.Decode(string(line), text.CodecUTF8, nil, nil)
			l.failWith(&Error{
				Msg: fmt.Sprintf("(unicode error) %v", err), Line: l.line, EndLine: l.line, Text: shown, HasText: true,
			})
			return
		}
	}
	l.failWith(&Error{
		Msg: fmt.Sprintf("Non-UTF-8 code starting with '\\x%02x'%s on line %d, but no encoding declared; "+
			"see https://peps.python.org/pep-0263/ for details", line[bad], where, number),
		Line: number, Col: col, EndLine: number, EndCol: col, Text: shown, HasText: true,
	})
}
