package ast

import "strings"

// This file defines Unparse, which writes an expression as source text. Python
// uses it for annotations under from __future__ import annotations. It relies
// on Repr for literals; its tests are in unparse_test.go.

// binding says how tightly an expression holds together.
type binding int

const (
	bindTuple binding = iota
	bindTest
	bindOr
	bindAnd
	bindNot
	bindCompare
	bindBitOr
	bindBitXor
	bindBitAnd
	bindShift
	bindSum
	bindTerm
	bindFactor
	bindPower
	bindAwait
	bindAtom
)

// maxUnparseDepth bounds the recursion; deeper parts are left out as "...".
const maxUnparseDepth = 3000

type unparser struct {
	strings.Builder
	depth int
}

// Unparse returns source text for an expression, in Python's own style.
func Unparse(e Expr) string {
	u := &unparser{}
	u.expr(e, bindTest)
	return u.String()
}

var binarySigns = [...]struct {
	sign string
	bind binding
}{
	Add: {" + ", bindSum}, Sub: {" - ", bindSum}, Mult: {" * ", bindTerm}, MatMult: {" @ ", bindTerm},
	Div: {" / ", bindTerm}, Modulo: {" % ", bindTerm}, Pow: {" ** ", bindPower}, LShift: {" << ", bindShift},
	RShift: {" >> ", bindShift}, BitOr: {" | ", bindBitOr}, BitXor: {" ^ ", bindBitXor},
	BitAnd: {" & ", bindBitAnd}, FloorDiv: {" // ", bindTerm},
}

var compareSigns = [...]string{
	Eq: " == ", NotEq: " != ", Lt: " < ", LtE: " <= ", Gt: " > ", GtE: " >= ",
	Is: " is ", IsNot: " is not ", In: " in ", NotIn: " not in ",
}

// bracketed writes in parentheses if the place binds tighter than the text.
func (u *unparser) bracketed(place, own binding, write func()) {
	if place > own {
		u.WriteByte('(')
		write()
		u.WriteByte(')')
		return
	}
	write()
}

func (u *unparser) expr(e Expr, at binding) {
	if u.depth++; u.depth > maxUnparseDepth {
		u.WriteString("...")
		u.depth--
		return
	}
	switch e := e.(type) {
	case *Name:
		u.WriteString(e.ID)
	case *Constant:
		u.constant(e)
	case *Attribute:
		u.expr(e.Value, bindAtom)
		if k, ok := e.Value.(*Constant); ok && isInt(k.Value) {
			u.WriteByte(' ')
		}
		u.WriteString("." + e.Attr)
	case *Subscript:
		u.expr(e.Value, bindAtom)
		u.WriteByte('[')
		u.expr(e.Slice, bindTuple)
		u.WriteByte(']')
	case *Call:
		u.call(e)
	case *Starred:
		u.WriteByte('*')
		u.expr(e.Value, bindBitOr)
	case *Slice:
		u.slice(e)
	default:
		u.operator(e, at)
	}
	u.depth--
}

func isInt(v any) bool {
	switch v.(type) {
	case int64, BigInt:
		return true
	}
	return false
}

func (u *unparser) constant(e *Constant) {
	switch v := e.Value.(type) {
	case Ellipsis:
		u.WriteString("...")
	case float64, complex128:
		u.WriteString(strings.ReplaceAll(Repr(v), "inf", "1e309"))
	default:
		if e.Kind == "u" {
			u.WriteByte('u')
		}
		u.WriteString(Repr(v))
	}
}

func (u *unparser) operator(e Expr, at binding) {
	switch e := e.(type) {
	case *BoolOp:
		sign, own := " and ", bindAnd
		if e.Op == Or {
			sign, own = " or ", bindOr
		}
		u.bracketed(at, own, func() { u.list(e.Values, sign, own+1) })
	case *BinOp:
		u.binOp(e, at)
	case *UnaryOp:
		u.unaryOp(e, at)
	case *Compare:
		u.bracketed(at, bindCompare, func() {
			u.expr(e.Left, bindCompare+1)
			for i, op := range e.Ops {
				u.WriteString(compareSigns[op])
				u.expr(e.Comparators[i], bindCompare+1)
			}
		})
	case *IfExp:
		u.bracketed(at, bindTest, func() {
			u.expr(e.Body, bindTest+1)
			u.WriteString(" if ")
			u.expr(e.Test, bindTest+1)
			u.WriteString(" else ")
			u.expr(e.Orelse, bindTest)
		})
	case *Lambda:
		u.bracketed(at, bindTest, func() { u.lambda(e) })
	case *NamedExpr:
		u.bracketed(at, bindTuple, func() {
			u.expr(e.Target, bindAtom)
			u.WriteString(" := ")
			u.expr(e.Value, bindAtom)
		})
	default:
		u.rest(e, at)
	}
}

func (u *unparser) binOp(e *BinOp, at binding) {
	s := binarySigns[e.Op]
	left, right := s.bind, s.bind+1
	if e.Op == Pow {
		left, right = s.bind+1, s.bind
	}
	u.bracketed(at, s.bind, func() {
		u.expr(e.Left, left)
		u.WriteString(s.sign)
		u.expr(e.Right, right)
	})
}

func (u *unparser) unaryOp(e *UnaryOp, at binding) {
	sign, own := "-", bindFactor
	switch e.Op {
	case Invert:
		sign = "~"
	case UAdd:
		sign = "+"
	case Not:
		sign, own = "not ", bindNot
	}
	u.bracketed(at, own, func() {
		u.WriteString(sign)
		u.expr(e.Operand, own)
	})
}

func (u *unparser) rest(e Expr, at binding) {
	switch e := e.(type) {
	case *Tuple:
		u.tuple(e, at)
	case *List:
		u.WriteByte('[')
		u.list(e.Elts, ", ", bindTest)
		u.WriteByte(']')
	case *Set:
		u.WriteByte('{')
		u.list(e.Elts, ", ", bindTest)
		u.WriteByte('}')
	case *Dict:
		u.dict(e)
	case *ListComp:
		u.comp("[", e.Elt, nil, e.Generators, "]")
	case *SetComp:
		u.comp("{", e.Elt, nil, e.Generators, "}")
	case *GeneratorExp:
		u.comp("(", e.Elt, nil, e.Generators, ")")
	case *DictComp:
		u.comp("{", e.Key, e.Value, e.Generators, "}")
	case *Await:
		u.bracketed(at, bindAwait, func() {
			u.WriteString("await ")
			u.expr(e.Value, bindAtom)
		})
	case *Yield:
		u.WriteString("(yield")
		if e.Value != nil {
			u.WriteByte(' ')
			u.expr(e.Value, bindTuple)
		}
		u.WriteByte(')')
	case *YieldFrom:
		u.WriteString("(yield from ")
		u.expr(e.Value, bindTest)
		u.WriteByte(')')
	default:
		u.stringExpr(e)
	}
}

func (u *unparser) list(elts []Expr, sep string, at binding) {
	for i, e := range elts {
		if i > 0 {
			u.WriteString(sep)
		}
		u.expr(e, at)
	}
}

func (u *unparser) tuple(e *Tuple, at binding) {
	if len(e.Elts) == 0 {
		u.WriteString("()")
		return
	}
	u.bracketed(at, bindTuple, func() {
		u.list(e.Elts, ", ", bindTest)
		if len(e.Elts) == 1 {
			u.WriteByte(',')
		}
	})
}

func (u *unparser) dict(e *Dict) {
	u.WriteByte('{')
	for i, k := range e.Keys {
		if i > 0 {
			u.WriteString(", ")
		}
		if k == nil {
			u.WriteString("**")
			u.expr(e.Values[i], bindBitOr)
			continue
		}
		u.expr(k, bindTest)
		u.WriteString(": ")
		u.expr(e.Values[i], bindTest)
	}
	u.WriteByte('}')
}

func (u *unparser) comp(open string, elt, value Expr, gens []*Comprehension, end string) {
	u.WriteString(open)
	u.expr(elt, bindTest)
	if value != nil {
		u.WriteString(": ")
		u.expr(value, bindTest)
	}
	for _, g := range gens {
		if g.IsAsync {
			u.WriteString(" async")
		}
		u.WriteString(" for ")
		u.expr(g.Target, bindTuple)
		u.WriteString(" in ")
		u.expr(g.Iter, bindTest+1)
		for _, cond := range g.Ifs {
			u.WriteString(" if ")
			u.expr(cond, bindTest+1)
		}
	}
	u.WriteString(end)
}

func (u *unparser) call(e *Call) {
	u.expr(e.Func, bindAtom)
	if len(e.Args) == 1 && len(e.Keywords) == 0 {
		if g, ok := e.Args[0].(*GeneratorExp); ok {
			u.expr(g, bindTest)
			return
		}
	}
	u.WriteByte('(')
	u.list(e.Args, ", ", bindTest)
	for i, k := range e.Keywords {
		if i > 0 || len(e.Args) > 0 {
			u.WriteString(", ")
		}
		if k.Arg == "" {
			u.WriteString("**")
		} else {
			u.WriteString(k.Arg + "=")
		}
		u.expr(k.Value, bindTest)
	}
	u.WriteByte(')')
}

func (u *unparser) slice(e *Slice) {
	if e.Lower != nil {
		u.expr(e.Lower, bindTest)
	}
	u.WriteByte(':')
	if e.Upper != nil {
		u.expr(e.Upper, bindTest)
	}
	if e.Step != nil {
		u.WriteByte(':')
		u.expr(e.Step, bindTest)
	}
}

func (u *unparser) lambda(e *Lambda) {
	u.WriteString("lambda")
	args := &unparser{depth: u.depth}
	args.arguments(e.Args)
	if len(e.Args.Posonlyargs)+len(e.Args.Args) > 0 {
		u.WriteByte(' ') // Python leaves it out before a star
	}
	u.WriteString(args.String() + ": ")
	u.expr(e.Body, bindTest)
}

func (u *unparser) arguments(a *Arguments) {
	sep := func() {
		if u.Len() > 0 {
			u.WriteString(", ")
		}
	}
	plain := append(append([]*Arg{}, a.Posonlyargs...), a.Args...)
	first := len(plain) - len(a.Defaults)
	for i, arg := range plain {
		sep()
		u.WriteString(arg.Arg)
		if i >= first {
			u.WriteByte('=')
			u.expr(a.Defaults[i-first], bindTest)
		}
		if i+1 == len(a.Posonlyargs) {
			u.WriteString(", /")
		}
	}
	if a.Vararg != nil {
		sep()
		u.WriteString("*" + a.Vararg.Arg)
	} else if len(a.Kwonlyargs) > 0 {
		sep()
		u.WriteByte('*')
	}
	for i, arg := range a.Kwonlyargs {
		sep()
		u.WriteString(arg.Arg)
		if d := a.KwDefaults[i]; d != nil {
			u.WriteByte('=')
			u.expr(d, bindTest)
		}
	}
	if a.Kwarg != nil {
		sep()
		u.WriteString("**" + a.Kwarg.Arg)
	}
}

// stringExpr writes f-strings and t-strings.
func (u *unparser) stringExpr(e Expr) {
	body := &unparser{depth: u.depth}
	prefix := "f"
	switch e := e.(type) {
	case *JoinedStr:
		body.fparts(e.Values)
	case *TemplateStr:
		prefix = "t"
		body.fparts(e.Values)
	case *FormattedValue, *Interpolation:
		body.fparts([]Expr{e})
	default:
		return
	}
	u.WriteString(prefix + Repr(body.String()))
}

func (u *unparser) fparts(values []Expr) {
	for _, v := range values {
		switch v := v.(type) {
		case *Constant:
			s, _ := v.Value.(string)
			u.WriteString(strings.ReplaceAll(strings.ReplaceAll(s, "{", "{{"), "}", "}}"))
		case *FormattedValue:
			u.field(v.Value, v.Conversion, v.FormatSpec)
		case *Interpolation:
			u.field(v.Value, v.Conversion, v.FormatSpec)
		case *JoinedStr:
			u.fparts(v.Values)
		}
	}
}

func (u *unparser) field(value Expr, conversion int, spec Expr) {
	text := &unparser{depth: u.depth}
	text.expr(value, bindTest+1)
	u.WriteByte('{')
	if strings.HasPrefix(text.String(), "{") {
		u.WriteByte(' ')
	}
	u.WriteString(text.String())
	if conversion > 0 {
		u.WriteByte('!')
		u.WriteByte(byte(conversion))
	}
	if spec != nil {
		u.WriteByte(':')
		u.fparts([]Expr{spec})
	}
	u.WriteByte('}')
}
