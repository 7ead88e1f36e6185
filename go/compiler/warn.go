package compiler

import (
	"math/big"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
)

// This file finds code that Python warns of.

func (c *compiler) warnCompare(e *ast.Compare) {
	if c.opts.Warn == nil || c.flow.dead {
		return
	}
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
				c.warn(e.Range, text+kind+`' literal. Did you mean "`+hint+`"?`)
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

func (c *compiler) warnCall(f ast.Expr) {
	if c.opts.Warn == nil || c.flow.dead {
		return
	}
	if kind := displayType(f); kind != "" {
		c.warn(f.Pos(), "'"+kind+"' object is not callable; perhaps you missed a comma?")
	}
}

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
	case *ast.JoinedStr, *ast.FormattedValue:
		return "str"
	case *ast.TemplateStr, *ast.Interpolation:
		return "string.templatelib.Template"
	}
	return ""
}
