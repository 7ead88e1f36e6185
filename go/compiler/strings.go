package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file compiles f-strings and t-strings.

func (c *compiler) joinedStr(e *ast.JoinedStr, dst int) {
	mark := c.next
	c.join(e.Values, dst, e.Range)
	c.next = mark
}

// join compiles the parts of an f-string to one string.
func (c *compiler) join(parts []ast.Expr, dst int, at position.Range) {
	if len(parts) == 0 {
		c.loadConst(dst, "", at)
		return
	}
	if f, ok := parts[0].(*ast.FormattedValue); ok && len(parts) == 1 {
		c.formatted(f, dst)
		return
	}
	first := c.next
	limit := c.batch()
	for i, p := range parts {
		if c.next-first > limit {
			c.emit(at, bytecode.BuildString, first, first, 0, int32(c.next-first))
			c.next = first + 1
		}
		t := c.temp()
		if f, ok := parts[i].(*ast.FormattedValue); ok {
			c.formatted(f, t)
		} else {
			c.expr(p, t)
		}
	}
	c.emit(at, bytecode.BuildString, dst, first, 0, int32(c.next-first))
}

func (c *compiler) formatted(e *ast.FormattedValue, dst int) {
	mark := c.next
	conv := max(0, e.Conversion)
	if e.FormatSpec == nil {
		r := c.operandIn(e.Value, dst)
		c.emit(e.Range, bytecode.Format, dst, r, conv, 0)
	} else {
		t := c.temps(2)
		c.expr(e.Value, t)
		c.expr(e.FormatSpec, t+1)
		c.emit(e.Range, bytecode.Format, dst, t, conv, 1)
	}
	c.next = mark
}

// template compiles a t-string: the texts between the interpolations, then
// these.
func (c *compiler) template(e *ast.TemplateStr, dst int) {
	mark := c.next
	texts, interps := templateParts(e.Values)
	t := c.temps(2)
	c.loadConst(t, texts, e.Range)
	c.tuple(&ast.Tuple{Range: e.Range, Elts: interps}, t+1)
	c.emit(e.Range, bytecode.Intrinsic, dst, t, 2, bytecode.IntrinsicTemplate)
	c.next = mark
}

func templateParts(values []ast.Expr) (bytecode.Tuple, []ast.Expr) {
	texts, text := bytecode.Tuple{}, ""
	var interps []ast.Expr
	for _, v := range values {
		if k, ok := v.(*ast.Constant); ok {
			s, _ := k.Value.(string)
			text += s
			continue
		}
		texts = append(texts, text)
		text = ""
		interps = append(interps, v)
	}
	return append(texts, text), interps
}

func (c *compiler) interpolation(e *ast.Interpolation, dst int) {
	mark := c.next
	t := c.temps(4)
	c.expr(e.Value, t)
	c.loadConst(t+1, e.Str, e.Range)
	if e.Conversion > 0 {
		c.loadConst(t+2, string(rune(e.Conversion)), e.Range)
	} else {
		c.loadConst(t+2, nil, e.Range)
	}
	if e.FormatSpec != nil {
		c.expr(e.FormatSpec, t+3)
	} else {
		c.loadConst(t+3, "", e.Range)
	}
	c.emit(e.Range, bytecode.Intrinsic, dst, t, 4, bytecode.IntrinsicInterpolation)
	c.next = mark
}
