package compiler

import (
	"math/big"
	"strings"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
)

// This file says which expressions Python warns of, and how; warnwalk.go says
// in which order. Tests: testdata/warnings.txt in package pynterp, recorded
// from CPython by tools/syntaxerrors.

// compare warns of the first comparison of identity with a literal.
func (w *warner) compare(e *ast.Compare) {
	left := e.Left
	for i, op := range e.Ops {
		right := e.Comparators[i]
		if op == ast.Is || op == ast.IsNot {
			kind := oddIdentity(left)
			if kind == "" {
				kind = oddIdentity(right)
			}
			if kind != "" {
				text, hint := `"is" with '`, "=="
				if op == ast.IsNot {
					text, hint = `"is not" with '`, "!="
				}
				w.warn(e.Range, text+kind+`' literal. Did you mean "`+hint+`"?`)
				return
			}
		}
		left = right
	}
}

// oddIdentity returns the type of a literal whose identity means nothing.
func oddIdentity(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Constant:
		switch e.Value.(type) {
		case nil, bool, ast.Ellipsis:
			return ""
		}
		return literalType(e.Value)
	case *ast.Tuple:
		for _, x := range e.Elts {
			if _, ok := x.(*ast.Constant); !ok {
				return ""
			}
		}
		return "tuple"
	}
	return ""
}

func literalType(v any) string {
	switch v.(type) {
	case nil:
		return "NoneType"
	case bool:
		return "bool"
	case int64, *big.Int:
		return "int"
	case float64:
		return "float"
	case complex128:
		return "complex"
	case string:
		return "str"
	case ast.Bytes, bytecode.Bytes:
		return "bytes"
	}
	return "ellipsis"
}

const missedComma = "; perhaps you missed a comma?"

// called warns of the call of what cannot be called.
func (w *warner) called(f ast.Expr) {
	if kind := displayType(f); kind != "" && kind != "function" {
		w.warn(f.Pos(), "'"+kind+"' object is not callable"+missedComma)
	}
}

// subscripted warns of a subscript of what has none, or of an index of a wrong
// type.
func (w *warner) subscripted(e *ast.Subscript) {
	kind := displayType(e.Value)
	switch kind {
	case "NoneType", "bool", "int", "float", "complex", "ellipsis", "set", "generator", "function", templateType:
		w.warn(e.Value.Pos(), "'"+kind+"' object is not subscriptable"+missedComma)
	case "str", "bytes", "tuple", "list":
		index := displayType(e.Slice)
		if index != "" && index != "int" && index != "bool" {
			w.warn(e.Value.Pos(), kind+" indices must be integers or slices, not "+index+missedComma)
		}
	}
}

const templateType = "string.templatelib.Template"

// displayType returns the type of what a literal or display makes, or "".
func displayType(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Constant:
		return literalType(e.Value)
	case *ast.Tuple:
		return "tuple"
	case *ast.List, *ast.ListComp:
		return "list"
	case *ast.Dict, *ast.DictComp:
		return "dict"
	case *ast.Set, *ast.SetComp:
		return "set"
	case *ast.GeneratorExp:
		return "generator"
	case *ast.Lambda:
		return "function"
	case *ast.JoinedStr, *ast.FormattedValue:
		return "str"
	case *ast.TemplateStr, *ast.Interpolation:
		return templateType
	case *ast.Name:
		if e.ID == "__debug__" {
			return "bool"
		}
	case *ast.BinOp:
		if formatsLikeFString(e) {
			return "str"
		}
	}
	return ""
}

// formatsLikeFString reports whether e is a literal format applied to a tuple
// display with %s, %r and %a only: Python compiles it as an f-string.
func formatsLikeFString(e *ast.BinOp) bool {
	format, ok := e.Left.(*ast.Constant)
	if !ok || e.Op != ast.Modulo {
		return false
	}
	text, ok := format.Value.(string)
	args, ok2 := e.Right.(*ast.Tuple)
	if !ok || !ok2 {
		return false
	}
	for _, a := range args.Elts {
		if _, starred := a.(*ast.Starred); starred {
			return false
		}
	}
	n, simple := countConversions(text)
	return simple && n == len(args.Elts)
}

// countConversions counts the conversions in a format; simple is false if one
// is none of %s, %r, %a, with flags, a width and a precision.
func countConversions(format string) (n int, simple bool) {
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		i++
		if i < len(format) && format[i] == '%' {
			continue
		}
		i = skipAny(format, i, "-+ #0")
		i = skipAny(format, i, "0123456789")
		if i < len(format) && format[i] == '.' {
			i = skipAny(format, i+1, "0123456789")
		}
		if i >= len(format) || format[i] != 's' && format[i] != 'r' && format[i] != 'a' {
			return 0, false
		}
		n++
	}
	return n, true
}

// skipAny returns the index behind the bytes of set that are at s[i:].
func skipAny(s string, i int, set string) int {
	for i < len(s) && strings.IndexByte(set, s[i]) >= 0 {
		i++
	}
	return i
}
