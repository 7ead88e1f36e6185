package parser

import "github.com/pynterp/pynterp/go/lexer"

// This file defines the error rules of string literals.

// raiseMix raises for a t-string joined with another literal.
func (p *parser) raiseMix(a, b stringPart) {
	p.raisePlace("SyntaxError",
		place{int(a.place.Line), int(a.place.Col), int(b.place.EndLine), int(b.place.EndCol)},
		"cannot mix t-string literals with string or bytes literals")
}

// raiseMixedBytes raises for bytes joined with text.
func (p *parser) raiseMixedBytes() { p.raise("cannot mix bytes and nonbytes literals") }

// invalidField knows the mistakes in a replacement field; p.mark is at its
// opening brace.
func (f *fstringReader) invalidField() {
	f.mark++
	switch f.kind() {
	case lexer.Equal, lexer.Exclamation, lexer.Colon, lexer.RBrace:
		f.raiseAt(f.mark, "%c-string: valid expression required before '%s'", f.letter, f.parser.text(f.mark))
		return
	}
	start := f.mark
	if f.annotatedRHS() == nil {
		f.mark = start
		f.raiseNext("%c-string: expecting a valid expression after '{'", f.letter)
		return
	}
	debug := f.expect(lexer.Equal)
	switch f.kind() {
	case lexer.Exclamation:
		f.invalidConversion()
	case lexer.Colon:
		f.mark++
		f.invalidSpec()
	case lexer.RBrace, lexer.None:
	default:
		if debug {
			f.raiseNext("%c-string: expecting '!', or ':', or '}'", f.letter)
		} else {
			f.raiseNext("%c-string: expecting '=', or '!', or ':', or '}'", f.letter)
		}
	}
}

// invalidConversion knows what is wrong after an exclamation mark.
func (f *fstringReader) invalidConversion() {
	f.mark++
	switch f.kind() {
	case lexer.Colon, lexer.RBrace:
		f.raiseNext("%c-string: missing conversion character", f.letter)
		return
	case lexer.Name:
		f.mark++
	default:
		f.raiseNext("%c-string: invalid conversion character", f.letter)
		return
	}
	switch f.kind() {
	case lexer.Colon:
		f.mark++
		f.invalidSpec()
	case lexer.RBrace:
	default:
		f.raiseNext("%c-string: expecting ':' or '}'", f.letter)
	}
}

// invalidSpec knows a format spec that does not end.
func (f *fstringReader) invalidSpec() {
	if f.kind() == lexer.TStringMiddle {
		// CPython looks for the text of an f-string here.
		f.raiseNext("%c-string: expecting '}', or format specs", f.letter)
		return
	}
	if _, ok := f.pieces(lexer.RBrace); !ok && f.err == nil {
		f.raiseNext("%c-string: expecting '}', or format specs", f.letter)
	}
}
