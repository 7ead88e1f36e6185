package parser

import (
	"strings"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines the simple statements that begin with a keyword.

// returnStmt: 'return' [star_expressions]
func (p *parser) returnStmt() ast.Stmt {
	start := p.mark
	p.mark++
	value := p.optional((*parser).starExpressions)
	return &ast.Return{Range: p.from(start), Value: value}
}

// optional runs a rule and undoes it if it fails.
func (p *parser) optional(rule func(*parser) ast.Expr) ast.Expr {
	mark := p.mark
	e := rule(p)
	if e == nil {
		p.mark = mark
	}
	return e
}

// flowStmt: 'pass' | 'break' | 'continue'
func (p *parser) flowStmt() ast.Stmt {
	start := p.mark
	kind := p.kind()
	if p.invalid {
		p.invalidFlowIf()
		p.mark = start
	}
	if !p.expect(kind) {
		return nil
	}
	switch kind {
	case lexer.Pass:
		return &ast.Pass{Range: p.from(start)}
	case lexer.Break:
		return &ast.Break{Range: p.from(start)}
	}
	return &ast.Continue{Range: p.from(start)}
}

// raiseStmt: 'raise' [expression ['from' expression]]
func (p *parser) raiseStmt() ast.Stmt {
	start := p.mark
	p.mark++
	exc := p.optional((*parser).expression)
	if exc == nil {
		return &ast.Raise{Range: p.from(start)}
	}
	mark := p.mark
	var cause ast.Expr
	if p.expect(lexer.From) {
		if cause = p.expression(); cause == nil {
			p.mark = mark
		}
	}
	return &ast.Raise{Range: p.from(start), Exc: exc, Cause: cause}
}

// assertStmt: 'assert' expression [',' expression]
func (p *parser) assertStmt() ast.Stmt {
	start := p.mark
	p.mark++
	test := p.expression()
	if test == nil {
		return nil
	}
	var msg ast.Expr
	mark := p.mark
	if p.expect(lexer.Comma) {
		if msg = p.expression(); msg == nil {
			p.mark = mark
		}
	}
	return &ast.Assert{Range: p.from(start), Test: test, Msg: msg}
}

// scopeStmt: ('global' | 'nonlocal') ','.NAME+
func (p *parser) scopeStmt() ast.Stmt {
	start := p.mark
	kind := p.kind()
	p.mark++
	var names []string
	for {
		name := p.identifier()
		if name == "" {
			break
		}
		names = append(names, name)
		if p.kind() != lexer.Comma || p.kindAt(1) != lexer.Name {
			break
		}
		p.mark++
	}
	if len(names) == 0 {
		return nil
	}
	if kind == lexer.Global {
		return &ast.Global{Range: p.from(start), Names: names}
	}
	return &ast.Nonlocal{Range: p.from(start), Names: names}
}

// yieldStmt: yield_expr
func (p *parser) yieldStmt() ast.Stmt {
	start := p.mark
	if p.invalid {
		if s := p.assignment(); s != nil || p.err != nil {
			return s
		}
		p.mark = start
	}
	e := p.yieldExpr()
	if e == nil {
		return nil
	}
	return &ast.ExprStmt{Range: p.from(start), Value: e}
}

// delStmt: 'del' del_targets &(';' | NEWLINE)
func (p *parser) delStmt() ast.Stmt {
	start := p.mark
	p.mark++
	if targets := p.delTargets(); len(targets) > 0 {
		if k := p.kind(); k == lexer.Semi || k == lexer.Newline {
			return &ast.Delete{Range: p.from(start), Targets: targets}
		}
	}
	if p.invalid {
		p.mark = start
		p.invalidDel()
	}
	return nil
}

// typeAlias: "type" NAME [type_params] '=' expression
func (p *parser) typeAlias() ast.Stmt {
	start := p.mark
	p.mark++
	nameMark := p.mark
	id := p.identifier()
	if id == "" {
		return nil
	}
	name := &ast.Name{Range: rangeOf(&p.tokens[nameMark]), ID: id, Ctx: ast.Store}
	params, ok := p.typeParams()
	if !ok || !p.expect(lexer.Equal) {
		return nil
	}
	value := p.expression()
	if value == nil {
		return nil
	}
	return &ast.TypeAlias{Range: p.from(start), Name: name, TypeParams: params, Value: value}
}

// importName: 'import' ','.(dotted_name ['as' NAME])+
func (p *parser) importName() ast.Stmt {
	start := p.mark
	if p.invalid {
		p.invalidImport()
		p.mark = start
	}
	if !p.expect(lexer.Import) {
		return nil
	}
	var names []*ast.Alias
	for {
		mark := p.mark
		a := p.dottedAsName()
		if a == nil {
			p.mark = mark
			break
		}
		names = append(names, a)
		if !p.expect(lexer.Comma) {
			return &ast.Import{Range: p.from(start), Names: names}
		}
	}
	if len(names) == 0 {
		return nil
	}
	p.mark--
	return &ast.Import{Range: p.from(start), Names: names}
}

func (p *parser) dottedAsName() *ast.Alias {
	start := p.mark
	if p.invalid {
		p.invalidAsName(true)
		p.mark = start
	}
	name := p.dottedName()
	if name == "" {
		return nil
	}
	return p.alias(start, name)
}

// alias reads ['as' NAME] after an imported name.
func (p *parser) alias(start int, name string) *ast.Alias {
	asname := ""
	mark := p.mark
	if p.expect(lexer.As) {
		if asname = p.identifier(); asname == "" {
			p.mark = mark
		}
	}
	return &ast.Alias{Range: p.from(start), Name: name, Asname: asname}
}

// dottedName: NAME ('.' NAME)*
func (p *parser) dottedName() string {
	name := p.identifier()
	if name == "" || p.kind() != lexer.Dot {
		return name
	}
	var b strings.Builder
	b.WriteString(name)
	for p.kind() == lexer.Dot && p.kindAt(1) == lexer.Name {
		p.mark++
		b.WriteByte('.')
		b.WriteString(p.identifier())
	}
	return b.String()
}

// importFrom: 'from' ('.' | '...')* [dotted_name] 'import' import_from_targets
func (p *parser) importFrom() ast.Stmt {
	start := p.mark
	p.mark++
	level := 0
	for {
		if p.expect(lexer.Dot) {
			level++
		} else if p.expect(lexer.Ellipsis) {
			level += 3
		} else {
			break
		}
	}
	module := p.dottedName()
	if module == "" && level == 0 || !p.expect(lexer.Import) {
		return nil
	}
	names := p.importTargets()
	if names == nil {
		return nil
	}
	if module == "__future__" && level == 0 {
		p.futureFeatures(names)
	}
	return &ast.ImportFrom{Range: p.from(start), Module: module, Names: names, Level: level}
}

// futureFeatures heeds the one feature that changes the grammar.
func (p *parser) futureFeatures(names []*ast.Alias) {
	for _, a := range names {
		p.oldNotEqual = p.oldNotEqual || a.Name == "barry_as_FLUFL"
	}
}

// importTargets: '(' ','.import_as+ [','] ')' | ','.import_as+ !',' | '*'
func (p *parser) importTargets() []*ast.Alias {
	start := p.mark
	if p.expect(lexer.Star) {
		return []*ast.Alias{{Range: p.from(start), Name: "*"}}
	}
	paren := p.expect(lexer.LPar)
	names := p.importAsNames()
	if len(names) > 0 {
		if !paren && p.kind() != lexer.Comma {
			return names
		}
		if paren {
			p.expect(lexer.Comma)
			if p.expect(lexer.RPar) {
				return names
			}
		}
	}
	if p.invalid {
		p.mark = start
		p.invalidImportTargets()
	}
	return nil
}

// importAsNames: ','.(NAME ['as' NAME])+, without a trailing comma
func (p *parser) importAsNames() []*ast.Alias {
	var names []*ast.Alias
	for {
		start := p.mark
		if p.invalid {
			p.invalidAsName(false)
			p.mark = start
		}
		name := p.identifier()
		if name == "" {
			if len(names) > 0 {
				p.mark--
			}
			return names
		}
		names = append(names, p.alias(start, name))
		if !p.expect(lexer.Comma) {
			return names
		}
	}
}
