package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines assignments and the targets of assignment and deletion. A
// target is parsed as an expression and then copied with its other context;
// copied, because the memo may hand out the expression again.

// expressionStmt reads an expression and decides, by what follows, between an
// expression statement and the forms of assignment. (First pass only.)
func (p *parser) expressionStmt() ast.Stmt {
	start := p.mark
	if p.kind() == lexer.Name && p.kindAt(1) == lexer.Colon {
		if s := p.annotatedName(); s != nil || p.err != nil {
			return s
		}
		p.mark = start
	}
	e := p.starExpressions()
	if e == nil {
		return nil
	}
	switch k := p.kind(); k {
	case lexer.Equal:
		return p.assignChain(start, e)
	case lexer.Colon:
		if isSingleTarget(e) && !p.startsWithGroup(start) {
			return p.annotated(start, e)
		}
	default:
		if op, ok := augmented(k); ok && isSingleTarget(e) {
			return p.augAssign(start, e, op)
		}
	}
	return &ast.ExprStmt{Range: p.from(start), Value: e}
}

// annotatedName: NAME ':' expression ['=' annotated_rhs]
func (p *parser) annotatedName() ast.Stmt {
	start := p.mark
	name := p.nameExpr(ast.Store)
	return p.annotation(start, name, true)
}

// annotated is annotatedName for the other targets.
func (p *parser) annotated(start int, target ast.Expr) ast.Stmt {
	return p.annotation(start, withContext(target, ast.Store), false)
}

func (p *parser) annotation(start int, target ast.Expr, simple bool) ast.Stmt {
	if !p.expect(lexer.Colon) {
		return nil
	}
	annotation := p.expression()
	if annotation == nil {
		return nil
	}
	var value ast.Expr
	mark := p.mark
	if p.expect(lexer.Equal) {
		if value = p.annotatedRHS(); value == nil {
			p.mark = mark
		}
	}
	return &ast.AnnAssign{Range: p.from(start), Target: target, Annotation: annotation, Value: value, Simple: simple}
}

// assignChain: (star_targets '=')+ annotated_rhs !'='
func (p *parser) assignChain(start int, first ast.Expr) ast.Stmt {
	var targets []ast.Expr
	value := first
	for p.kind() == lexer.Equal {
		target := withContext(value, ast.Store)
		if target == nil {
			return nil
		}
		targets = append(targets, target)
		p.mark++
		if value = p.annotatedRHS(); value == nil {
			return nil
		}
	}
	return &ast.Assign{Range: p.from(start), Targets: targets, Value: value}
}

// augAssign: single_target augassign annotated_rhs
func (p *parser) augAssign(start int, target ast.Expr, op ast.Operator) ast.Stmt {
	p.mark++
	value := p.annotatedRHS()
	if value == nil {
		return nil
	}
	return &ast.AugAssign{Range: p.from(start), Target: withContext(target, ast.Store), Op: op, Value: value}
}

// augmented returns the operator of an augmented assignment.
func augmented(k lexer.Kind) (ast.Operator, bool) {
	switch k {
	case lexer.PlusEqual:
		return ast.Add, true
	case lexer.MinEqual:
		return ast.Sub, true
	case lexer.StarEqual:
		return ast.Mult, true
	case lexer.AtEqual:
		return ast.MatMult, true
	case lexer.SlashEqual:
		return ast.Div, true
	case lexer.PercentEqual:
		return ast.Modulo, true
	case lexer.DoubleStarEqual:
		return ast.Pow, true
	case lexer.LeftShiftEqual:
		return ast.LShift, true
	case lexer.RightShiftEqual:
		return ast.RShift, true
	case lexer.VBarEqual:
		return ast.BitOr, true
	case lexer.CircumflexEqual:
		return ast.BitXor, true
	case lexer.AmperEqual:
		return ast.BitAnd, true
	case lexer.DoubleSlashEqual:
		return ast.FloorDiv, true
	}
	return 0, false
}

// isSingleTarget tells whether e is a name, attribute or subscript.
func isSingleTarget(e ast.Expr) bool {
	switch e.(type) {
	case *ast.Name, *ast.Attribute, *ast.Subscript:
		return true
	}
	return false
}

// startsWithGroup tells whether the target from start to here is more than the
// '(' single_target ')' that it starts with: the grammar, which tries that
// first, then has no annotation for it.
func (p *parser) startsWithGroup(start int) bool {
	end := p.mark
	defer func() { p.mark = end }()
	p.mark = start
	if !p.expect(lexer.LPar) || p.singleTarget() == nil || !p.expect(lexer.RPar) {
		return false
	}
	return p.mark != end
}

// assignment is the second pass's form of expressionStmt: one alternative of
// the grammar after the other, the error rules last.
func (p *parser) assignment() ast.Stmt {
	start := p.mark
	if p.kind() == lexer.Name && p.kindAt(1) == lexer.Colon {
		if s := p.annotatedName(); s != nil || p.err != nil {
			return s
		}
		p.mark = start
	}
	single := p.singleTarget()
	if single != nil && p.kind() == lexer.Colon && !p.startsWithGroup(start) {
		if s := p.annotated(start, single); s != nil || p.err != nil {
			return s
		}
	}
	p.mark = start
	if s := p.assignTargets(); s != nil || p.err != nil {
		return s
	}
	p.mark = start
	if single = p.singleTarget(); single != nil {
		if op, ok := augmented(p.kind()); ok {
			return p.augAssign(start, single, op)
		}
	}
	p.mark = start
	p.invalidAssignment()
	return nil
}

// singleTarget: NAME | t_primary '.' NAME | t_primary '[' slices ']' | '(' single_target ')'
func (p *parser) singleTarget() ast.Expr {
	e := p.targetPrimary()
	if e == nil || !isSingleTarget(e) {
		return nil
	}
	return e
}

// assignTargets: (star_targets '=')+ annotated_rhs !'='
func (p *parser) assignTargets() ast.Stmt {
	start := p.mark
	var targets []ast.Expr
	var mark int // behind the last target
	for {
		mark = p.mark
		t := p.starTargets()
		if t == nil || !p.expect(lexer.Equal) {
			break
		}
		targets = append(targets, t)
	}
	p.mark = mark
	if len(targets) == 0 || p.err != nil {
		return nil
	}
	value := p.annotatedRHS()
	if value == nil || p.kind() == lexer.Equal {
		return nil
	}
	return &ast.Assign{Range: p.from(start), Targets: targets, Value: value}
}

// starTargets: ','.star_target+ [','], a tuple if there is a comma
func (p *parser) starTargets() ast.Expr {
	return p.memoized(ruleStarTargets, func(p *parser) ast.Expr {
		start := p.mark
		first := p.starTarget()
		if first == nil || p.kind() != lexer.Comma {
			return first
		}
		elts := p.moreElements([]ast.Expr{first}, (*parser).starTarget)
		return &ast.Tuple{Range: p.from(start), Elts: elts, Ctx: ast.Store}
	})
}

// starTarget: '*' !'*' star_target | target_with_star_atom
func (p *parser) starTarget() ast.Expr {
	start := p.mark
	star := p.expect(lexer.Star)
	e := p.targetPrimary()
	if e == nil {
		return nil
	}
	if e = withContext(e, ast.Store); e == nil || !star {
		return e
	}
	return &ast.Starred{Range: p.from(start), Value: e, Ctx: ast.Store}
}

// delTargets: ','.del_target+ [',']
func (p *parser) delTargets() []ast.Expr {
	first := p.delTarget()
	if first == nil {
		return nil
	}
	return p.moreElements([]ast.Expr{first}, (*parser).delTarget)
}

func (p *parser) delTarget() ast.Expr {
	e := p.targetPrimary()
	if e == nil {
		return nil
	}
	return withContext(e, ast.Del)
}

// withContext copies a target expression with the context ctx; nil if e cannot
// be a target. Nothing starred can be deleted.
func withContext(e ast.Expr, ctx ast.ExprContext) ast.Expr {
	switch e := e.(type) {
	case *ast.Name:
		return &ast.Name{Range: e.Range, ID: e.ID, Ctx: ctx}
	case *ast.Attribute:
		return &ast.Attribute{Range: e.Range, Value: e.Value, Attr: e.Attr, Ctx: ctx}
	case *ast.Subscript:
		return &ast.Subscript{Range: e.Range, Value: e.Value, Slice: e.Slice, Ctx: ctx}
	case *ast.Starred:
		if ctx == ast.Del {
			return nil
		}
		if value := withContext(e.Value, ctx); value != nil {
			return &ast.Starred{Range: e.Range, Value: value, Ctx: ctx}
		}
	case *ast.Tuple:
		if elts, ok := allWithContext(e.Elts, ctx); ok {
			return &ast.Tuple{Range: e.Range, Elts: elts, Ctx: ctx}
		}
	case *ast.List:
		if elts, ok := allWithContext(e.Elts, ctx); ok {
			return &ast.List{Range: e.Range, Elts: elts, Ctx: ctx}
		}
	}
	return nil
}

func allWithContext(elts []ast.Expr, ctx ast.ExprContext) ([]ast.Expr, bool) {
	out := make([]ast.Expr, len(elts))
	for i, e := range elts {
		if out[i] = withContext(e, ctx); out[i] == nil {
			return nil, false
		}
	}
	return out, true
}
