package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines the error rules of simple statements and targets.

// targetUse says what invalidTarget looks for.
type targetUse uint8

const (
	assigned targetUse = iota
	deleted
	looped
)

// invalidTarget returns the part of e that cannot be a target, or nil.
func invalidTarget(e ast.Expr, use targetUse) ast.Expr {
	switch e := e.(type) {
	case *ast.Name, *ast.Subscript, *ast.Attribute:
		return nil
	case *ast.List:
		return firstInvalidTarget(e.Elts, use)
	case *ast.Tuple:
		return firstInvalidTarget(e.Elts, use)
	case *ast.Starred:
		if use == deleted {
			return e
		}
		return invalidTarget(e.Value, use)
	case *ast.Compare:
		// "a in b" of "for a in b" was read as a comparison.
		if use != looped {
			return e
		}
		if e.Ops[0] == ast.In {
			return invalidTarget(e.Left, use)
		}
		return nil
	}
	return e
}

func firstInvalidTarget(elts []ast.Expr, use targetUse) ast.Expr {
	for _, e := range elts {
		if bad := invalidTarget(e, use); bad != nil {
			return bad
		}
	}
	return nil
}

// raiseTarget raises if a part of e cannot be a target.
func (p *parser) raiseTarget(e ast.Expr, use targetUse) {
	bad := invalidTarget(e, use)
	if bad == nil {
		return
	}
	verb := "assign to"
	if use == deleted {
		verb = "delete"
	}
	p.raiseNode(bad, "cannot %s %s", verb, describe(bad))
}

// describe names the kind of an expression in messages.
func describe(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Attribute:
		return "attribute"
	case *ast.Subscript:
		return "subscript"
	case *ast.Starred:
		return "starred"
	case *ast.Name:
		return "name"
	case *ast.List:
		return "list"
	case *ast.Tuple:
		return "tuple"
	case *ast.Lambda:
		return "lambda"
	case *ast.Call:
		return "function call"
	case *ast.GeneratorExp:
		return "generator expression"
	case *ast.Yield, *ast.YieldFrom:
		return "yield expression"
	case *ast.Await:
		return "await expression"
	case *ast.ListComp:
		return "list comprehension"
	case *ast.SetComp:
		return "set comprehension"
	case *ast.DictComp:
		return "dict comprehension"
	case *ast.Dict:
		return "dict literal"
	case *ast.Set:
		return "set display"
	case *ast.JoinedStr, *ast.FormattedValue:
		return "f-string expression"
	case *ast.TemplateStr, *ast.Interpolation:
		return "t-string expression"
	case *ast.Compare:
		return "comparison"
	case *ast.IfExp:
		return "conditional expression"
	case *ast.NamedExpr:
		return "named expression"
	case *ast.Constant:
		return describeConstant(e)
	}
	return "expression"
}

func describeConstant(c *ast.Constant) string {
	switch v := c.Value.(type) {
	case nil:
		return "None"
	case bool:
		if v {
			return "True"
		}
		return "False"
	case ast.Ellipsis:
		return "ellipsis"
	}
	return "literal"
}

// invalidAssignment knows annotations and assignments of what is no target.
func (p *parser) invalidAssignment() {
	start := p.mark
	if p.invalidAnnotation() {
		return
	}
	p.mark = start
	var mark int // behind the last target
	for {
		mark = p.mark
		if p.starTargets() == nil || !p.expect(lexer.Equal) {
			break
		}
	}
	p.mark = mark
	if a := p.starExpressions(); a != nil && p.expect(lexer.Equal) {
		if p.raiseTarget(a, assigned); p.err != nil {
			return
		}
	}
	p.mark = mark
	if p.kind() == lexer.Yield {
		if a := p.yieldExpr(); a != nil && p.expect(lexer.Equal) {
			p.raiseNode(a, "assignment to yield expression not possible")
			return
		}
	}
	p.mark = start
	a := p.starExpressions()
	if a == nil {
		return
	}
	if _, ok := augmented(p.kind()); ok {
		p.mark++
		if p.annotatedRHS() != nil {
			p.raiseNode(a, "'%s' is an illegal expression for augmented assignment", describe(a))
		}
	}
}

// invalidAnnotation knows annotations of what is no single target.
func (p *parser) invalidAnnotation() bool {
	start := p.mark
	if a := p.annotatedSequence(); a != nil && p.expect(lexer.Colon) && p.expression() != nil {
		p.raiseNode(a, "only single target (not %s) can be annotated", describe(a))
		return true
	}
	p.mark = start
	if a := p.starNamedExpression(); a != nil && p.expect(lexer.Comma) {
		for p.err == nil {
			mark := p.mark
			if p.commaList((*parser).starNamedExpression) == nil {
				p.mark = mark
				break
			}
		}
		if p.expect(lexer.Colon) && p.expression() != nil {
			p.raiseNode(a, "only single target (not tuple) can be annotated")
			return true
		}
	}
	p.mark = start
	if a := p.expression(); a != nil && p.expect(lexer.Colon) && p.expression() != nil {
		p.raiseNode(a, "illegal target for annotation")
		return true
	}
	return p.err != nil
}

// annotatedSequence: list | tuple | '(' annotatedSequence ')'
func (p *parser) annotatedSequence() ast.Expr {
	if k := p.kind(); k != lexer.LPar && k != lexer.LSqb {
		return nil
	}
	switch e := p.atom().(type) {
	case *ast.List:
		return e
	case *ast.Tuple:
		return e
	}
	return nil
}

// invalidDel knows what cannot be deleted.
func (p *parser) invalidDel() {
	p.mark++
	if a := p.starExpressions(); a != nil {
		p.raiseTarget(a, deleted)
	}
}

// invalidFlowIf knows "pass if x else y".
func (p *parser) invalidFlowIf() {
	start := p.mark
	p.mark++
	if !p.expect(lexer.If) || p.disjunction() == nil || !p.expect(lexer.Else) || !p.enter(1) {
		return
	}
	stmt := p.simpleStmt()
	p.depth--
	if stmt != nil {
		p.raiseAt(start, "expected expression before 'if', but statement is given")
	}
}

// invalidImport knows "import a from b" and an import of nothing.
func (p *parser) invalidImport() {
	start := p.mark
	p.mark++
	if p.kind() == lexer.Newline {
		p.raiseStartingFrom(p.mark, "Expected one or more names after 'import'")
		return
	}
	for {
		if p.dottedName() == "" {
			return
		}
		if !p.expect(lexer.Comma) {
			break
		}
	}
	if p.expect(lexer.From) && p.dottedName() != "" {
		p.raiseStartingFrom(start, "Did you mean to use 'from ... import ...' instead?")
	}
}

// invalidAsName knows "as" followed by what is no name.
func (p *parser) invalidAsName(dotted bool) {
	if dotted {
		if p.dottedName() == "" {
			return
		}
	} else if p.identifier() == "" {
		return
	}
	if !p.expect(lexer.As) {
		return
	}
	if p.kind() == lexer.Name {
		switch p.kindAt(1) {
		case lexer.Comma, lexer.RPar, lexer.Semi, lexer.Newline:
			return
		}
	}
	if a := p.expression(); a != nil {
		p.raiseNode(a, "cannot use %s as import target", describe(a))
	}
}

// invalidImportTargets knows a trailing comma and a missing name.
func (p *parser) invalidImportTargets() {
	if p.kind() == lexer.Newline {
		p.raiseStartingFrom(p.mark, "Expected one or more names after 'import'")
		return
	}
	if len(p.importAsNames()) > 0 && p.expect(lexer.Comma) && p.expect(lexer.Newline) {
		p.raise("trailing comma not allowed without surrounding parentheses")
	}
}

// invalidTypeParamBound knows bounds of type parameters that can have none.
func (p *parser) invalidTypeParamBound(kind lexer.Kind, colon int, bound ast.Expr) {
	what := "bound"
	if _, ok := bound.(*ast.Tuple); ok {
		what = "constraints"
	}
	param := "TypeVarTuple"
	if kind == lexer.DoubleStar {
		param = "ParamSpec"
	}
	p.kind()
	p.raiseStartingFrom(colon, "cannot use %s with %s", what, param)
}
