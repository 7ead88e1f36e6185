package parser

import (
	"strings"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines f-strings and t-strings: their text, replacement fields and
// format specs.

// fstringReader reads one literal.
type fstringReader struct {
	*parser
	template bool
	raw      bool
	letter   byte
	middle   lexer.Kind
	texts    *[]fstringText
}

// fstringText is text whose escapes are resolved once the literal has ended.
type fstringText struct {
	constant *ast.Constant
	token    int
}

// fstring: FSTRING_START (FSTRING_MIDDLE | replacement_field)* FSTRING_END, or
// the same of a t-string
func (p *parser) fstring() ([]ast.Expr, bool) {
	if !p.enter(8) {
		return nil, false
	}
	defer func() { p.depth -= 8 }()
	f := fstringReader{parser: p, letter: 'f', middle: lexer.FStringMiddle, texts: &[]fstringText{}}
	end := lexer.FStringEnd
	if p.kind() == lexer.TStringStart {
		f.template, f.letter, f.middle, end = true, 't', lexer.TStringMiddle, lexer.TStringEnd
	}
	f.raw = strings.ContainsAny(p.text(p.mark), "rR")
	p.mark++
	pieces, ok := f.pieces(end)
	if !ok || !p.expect(end) {
		return nil, false
	}
	for _, t := range *f.texts {
		// CPython counts the lines of warnings from the last token.
		if !f.decode(t, p.mark-1) {
			return nil, false
		}
	}
	return pieces, true
}

// pieces reads text and replacement fields until a token of kind end.
func (f *fstringReader) pieces(end lexer.Kind) ([]ast.Expr, bool) {
	var out []ast.Expr
	for {
		switch f.kind() {
		case f.middle:
			c := f.text()
			if c == nil {
				return nil, false
			}
			out = append(out, c)
		case lexer.LBrace:
			field := f.field()
			if field == nil {
				return nil, false
			}
			out = append(out, field...)
		default:
			return out, f.kind() == end
		}
	}
}

// text reads literal text. That of the literal itself is decoded later, that of
// format specs at once, as CPython does; it matters for which error comes first.
func (f *fstringReader) text() ast.Expr {
	i := f.mark
	f.mark++
	c := &ast.Constant{Range: rangeOf(&f.tokens[i]), Value: f.parser.text(i)}
	t := fstringText{constant: c, token: i}
	if f.texts != nil {
		*f.texts = append(*f.texts, t)
	} else if !f.decode(t, i) {
		return nil
	}
	return c
}

// decode resolves the escapes of a text; warnings count lines from token at.
func (f *fstringReader) decode(t fstringText, at int) bool {
	if f.raw {
		return true
	}
	value, ok := f.decodeString(t.token, at, f.parser.text(t.token))
	t.constant.Value = value
	return ok
}

// field: '{' annotated_rhs ['='] ['!' NAME] [':' format_spec] '}'
//
// With = the text of the expression comes before it as a constant.
func (f *fstringReader) field() []ast.Expr {
	start := f.mark
	out := f.plainField()
	if out == nil && f.invalid && f.err == nil {
		f.mark = start
		f.invalidField()
	}
	return out
}

func (f *fstringReader) plainField() []ast.Expr {
	start := f.mark
	f.mark++
	value := f.annotatedRHS()
	if value == nil {
		return nil
	}
	debug := f.expect(lexer.Equal)
	textEnd := f.mark
	conversion, ok := f.conversion()
	if !ok {
		return nil
	}
	spec, ok := f.formatSpec()
	if !ok || !f.expect(lexer.RBrace) {
		return nil
	}
	if debug && conversion == -1 && spec == nil {
		conversion = 'r'
	}
	var out []ast.Expr
	if debug {
		out = append(out, f.debugText(start, textEnd))
	}
	r := f.from(start)
	if f.template {
		return append(out, &ast.Interpolation{Range: r, Value: value, Str: f.exprText(start, textEnd),
			Conversion: conversion, FormatSpec: spec})
	}
	return append(out, &ast.FormattedValue{Range: r, Value: value, Conversion: conversion, FormatSpec: spec})
}

// conversion: ['!' NAME], without space after the mark
func (f *fstringReader) conversion() (int, bool) {
	bang := f.mark
	if !f.expect(lexer.Exclamation) {
		return -1, f.err == nil
	}
	name := f.mark
	if f.kind() != lexer.Name {
		return 0, false
	}
	f.mark++
	a, b := &f.tokens[bang], &f.tokens[name]
	if a.End != b.Start {
		f.raiseTokens(bang, name, "%c-string: conversion type must come right after the exclamation mark", f.letter)
		return 0, false
	}
	text := f.parser.text(name)
	if text != "s" && text != "r" && text != "a" {
		f.raiseAt(name, "%c-string: invalid conversion character %s: expected 's', 'r', or 'a'", f.letter, ast.Repr(text))
		return 0, false
	}
	return int(text[0]), true
}

// formatSpec: [':' (FSTRING_MIDDLE | replacement_field)*]
func (f *fstringReader) formatSpec() (ast.Expr, bool) {
	start := f.mark
	if !f.expect(lexer.Colon) {
		return nil, f.err == nil
	}
	// A t-string's format specs are f-strings.
	inner := *f
	inner.template = false
	inner.texts = nil
	pieces, ok := inner.pieces(lexer.RBrace)
	if !ok {
		return nil, false
	}
	var out []ast.Expr
	var run []*ast.Constant
	for _, piece := range pieces {
		if c, isText := piece.(*ast.Constant); isText {
			run = append(run, c)
			continue
		}
		if c := mergeConstants(run); c != nil {
			out = append(out, c)
		}
		run = run[:0]
		out = append(out, piece)
	}
	if c := mergeConstants(run); c != nil {
		out = append(out, c)
	}
	return &ast.JoinedStr{Range: f.from(start), Values: out}, true
}

// debugText is the constant that {expr=} begins with: the source from the brace
// to the token after the =.
func (f *fstringReader) debugText(start, textEnd int) ast.Expr {
	next := &f.tokens[textEnd]
	r := rangeOf(&f.tokens[start])
	r.Col++
	r.EndLine, r.EndCol = next.Line, next.Col
	return &ast.Constant{Range: r, Value: f.fieldText(start, textEnd)}
}

// exprText is the text of an interpolation's expression. Like CPython's it ends
// where the field's text, without space and = marks, does: a line continuation
// after the = stays.
func (f *fstringReader) exprText(start, textEnd int) string {
	return strings.TrimRight(f.fieldText(start, textEnd), " \t\n\f\r\v=")
}

// fieldText is the source between the brace and what follows the expression and
// its =, without comments. CPython takes each ! outside of brackets for the end
// of the text, and a colon only where none came before: of {x != y:5} it is x.
func (f *fstringReader) fieldText(start, textEnd int) string {
	end := f.tokens[textEnd].Start
	if f.tokens[textEnd].Kind == lexer.Colon {
		depth := 0
		for i := start + 1; i < textEnd; i++ {
			switch f.tokens[i].Kind {
			case lexer.LPar, lexer.LSqb, lexer.LBrace:
				depth++
			case lexer.RPar, lexer.RSqb, lexer.RBrace:
				depth--
			case lexer.NotEqual:
				if depth == 0 {
					end = f.tokens[i].Start
				}
			}
		}
	}
	return stripComments(string(f.src[f.tokens[start].End:end]))
}

// stripComments removes the comments from an expression's text; a # in a string
// is none.
func stripComments(s string) string {
	if strings.IndexByte(s, '#') < 0 {
		return s
	}
	var b strings.Builder
	var quote byte
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case c == '#':
			for i < len(s) && s[i] != '\n' {
				i++
			}
			if i < len(s) {
				b.WriteByte('\n')
			}
			continue
		}
		b.WriteByte(c)
	}
	return b.String()
}
