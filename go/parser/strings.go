package parser

import (
	"strings"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
	"github.com/pynterp/pynterp/go/position"
)

// This file defines string literals and their implicit concatenation; escapes
// are in escape.go, f-strings in fstring.go.

// stringPart is one literal of a concatenation: a plain string or bytes, or the
// pieces of an f-string or t-string.
type stringPart struct {
	place    position.Range
	value    string
	bytes    bool
	unicode  bool // u prefix
	pieces   []ast.Expr
	fstring  bool
	template bool
}

// strings: (fstring | STRING)+ | tstring+
func (p *parser) strings() ast.Expr {
	start := p.mark
	template := p.kind() == lexer.TStringStart
	var parts []stringPart
	for p.atString(template) {
		part, ok := p.stringPart()
		if !ok {
			return nil
		}
		parts = append(parts, part)
	}
	if p.err != nil || len(parts) == 0 {
		return nil
	}
	if p.invalid && p.atString(!template) {
		mark := p.mark
		if part, ok := p.stringPart(); ok {
			p.raiseMix(parts[len(parts)-1], part)
			return nil
		}
		p.mark = mark
	}
	return p.concatenate(start, parts)
}

// atString tells whether a t-string, or another literal, comes next.
func (p *parser) atString(template bool) bool {
	k := p.kind()
	if template {
		return k == lexer.TStringStart
	}
	return k == lexer.String || k == lexer.FStringStart
}

// stringPart reads one literal.
func (p *parser) stringPart() (stringPart, bool) {
	start := p.mark
	if p.kind() == lexer.String {
		p.mark++
		return p.plainString(start)
	}
	template := p.kind() == lexer.TStringStart
	pieces, ok := p.fstring()
	if !ok {
		return stringPart{}, false
	}
	return stringPart{place: p.from(start), pieces: pieces, fstring: !template, template: template}, true
}

// plainString decodes the literal of token i.
func (p *parser) plainString(i int) (stringPart, bool) {
	text := p.text(i)
	part := stringPart{place: rangeOf(&p.tokens[i])}
	raw := false
	n := strings.IndexAny(text, `'"`)
	for _, c := range text[:n] {
		switch c {
		case 'b', 'B':
			part.bytes = true
		case 'r', 'R':
			raw = true
		case 'u':
			part.unicode = true
		}
	}
	body := text[n:]
	size := 1
	if len(body) >= 6 && body[0] == body[1] && body[1] == body[2] {
		size = 3
	}
	body = body[size : len(body)-size]
	ok := true
	if part.bytes {
		part.value, ok = p.decodeBytes(i, body, raw)
	} else if raw {
		part.value = body
	} else {
		part.value, ok = p.decodeString(i, i, body)
	}
	return part, ok
}

// concatenate joins the literals into one node.
func (p *parser) concatenate(start int, parts []stringPart) ast.Expr {
	var bytes, formatted, templates int
	for i := range parts {
		switch {
		case parts[i].bytes:
			bytes++
		case parts[i].template:
			templates++
		case parts[i].fstring:
			formatted++
		}
	}
	switch {
	case bytes > 0 && bytes < len(parts):
		p.raiseMixedBytes()
		return nil
	case templates > 0:
		return &ast.TemplateStr{Range: p.from(start), Values: p.joinPieces(parts, true)}
	case formatted > 0:
		return &ast.JoinedStr{Range: p.from(start), Values: p.joinPieces(parts, false)}
	}
	var b strings.Builder
	for i := range parts {
		b.WriteString(parts[i].value)
	}
	c := &ast.Constant{Range: p.from(start), Value: b.String()}
	if bytes > 0 {
		c.Value = ast.Bytes(b.String())
	}
	if parts[0].unicode {
		c.Kind = "u"
	}
	return c
}

// joinPieces lists the pieces of all parts, neighbouring constants merged and
// empty ones dropped.
func (p *parser) joinPieces(parts []stringPart, template bool) []ast.Expr {
	var out []ast.Expr
	var run []*ast.Constant
	flush := func() {
		if c := mergeConstants(run); c != nil {
			out = append(out, c)
		}
		run = run[:0]
	}
	for i := range parts {
		if !parts[i].fstring && !parts[i].template {
			c := &ast.Constant{Range: parts[i].place, Value: parts[i].value}
			if parts[i].unicode {
				c.Kind = "u"
			}
			run = append(run, c)
			continue
		}
		for _, piece := range parts[i].pieces {
			if c, ok := piece.(*ast.Constant); ok {
				run = append(run, c)
				continue
			}
			flush()
			out = append(out, piece)
		}
	}
	flush()
	return out
}

// mergeConstants joins string constants into one, or nil if all are empty.
func mergeConstants(run []*ast.Constant) *ast.Constant {
	if len(run) == 0 {
		return nil
	}
	var b strings.Builder
	for _, c := range run {
		s, _ := c.Value.(string)
		b.WriteString(s)
	}
	if b.Len() == 0 {
		return nil
	}
	last := run[len(run)-1]
	return &ast.Constant{Range: run[0].Range.Cover(last.Range), Value: b.String(), Kind: run[0].Kind}
}
