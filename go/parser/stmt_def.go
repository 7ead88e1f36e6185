package parser

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
)

// This file defines functions and classes, their decorators and type
// parameters.

// decorated: ('@' named_expression NEWLINE)* (function_def_raw | class_def_raw)
func (p *parser) decorated() ast.Stmt {
	var decorators []ast.Expr
	for p.expect(lexer.At) {
		e := p.namedExpression()
		if e == nil || !p.expect(lexer.Newline) {
			return nil
		}
		decorators = append(decorators, e)
	}
	switch p.kind() {
	case lexer.Class:
		return p.classDef(decorators)
	case lexer.Def, lexer.Async:
		return p.functionDef(decorators)
	}
	return nil
}

// functionDef: ['async'] 'def' NAME [type_params] '(' [params] ')' ['->' expression] ':' block
func (p *parser) functionDef(decorators []ast.Expr) ast.Stmt {
	start := p.mark
	if p.invalid {
		p.invalidDef()
		p.mark = start
	}
	async := p.expect(lexer.Async)
	if !p.expect(lexer.Def) {
		return nil
	}
	name := p.identifier()
	if name == "" {
		return nil
	}
	typeParams, ok := p.typeParams()
	if !ok || !p.expectForced(lexer.LPar, "(") {
		return nil
	}
	args := p.parameters(false)
	if args == nil || !p.expect(lexer.RPar) {
		return nil
	}
	returns, ok := p.returnAnnotation()
	if !ok || !p.expectForced(lexer.Colon, ":") {
		return nil
	}
	body := p.block()
	if len(body) == 0 {
		return nil
	}
	r := p.from(start)
	if async {
		return &ast.AsyncFunctionDef{Range: r, Name: name, Args: args, Body: body, DecoratorList: decorators,
			Returns: returns, TypeParams: typeParams}
	}
	return &ast.FunctionDef{Range: r, Name: name, Args: args, Body: body, DecoratorList: decorators,
		Returns: returns, TypeParams: typeParams}
}

// returnAnnotation: ['->' expression]
func (p *parser) returnAnnotation() (ast.Expr, bool) {
	mark := p.mark
	if !p.expect(lexer.Arrow) {
		return nil, p.err == nil
	}
	e := p.expression()
	if e == nil {
		p.mark = mark
	}
	return e, p.err == nil
}

// classDef: 'class' NAME [type_params] ['(' [arguments] ')'] ':' block
func (p *parser) classDef(decorators []ast.Expr) ast.Stmt {
	start := p.mark
	if p.invalid {
		p.invalidClass()
		p.mark = start
	}
	if !p.expect(lexer.Class) {
		return nil
	}
	name := p.identifier()
	if name == "" {
		return nil
	}
	typeParams, ok := p.typeParams()
	if !ok {
		return nil
	}
	bases, keywords, ok := p.classArguments()
	if !ok {
		return nil
	}
	body := p.colonBlock()
	if len(body) == 0 {
		return nil
	}
	return &ast.ClassDef{Range: p.from(start), Name: name, Bases: bases, Keywords: keywords, Body: body,
		DecoratorList: decorators, TypeParams: typeParams}
}

// classArguments: ['(' [arguments] ')']
func (p *parser) classArguments() ([]ast.Expr, []*ast.Keyword, bool) {
	if !p.expect(lexer.LPar) {
		return nil, nil, p.err == nil
	}
	args, keywords, ok := p.arguments(false)
	if !ok || !p.expect(lexer.RPar) {
		return nil, nil, false
	}
	return args, keywords, true
}

// typeParams: ['[' ','.type_param+ [','] ']']
func (p *parser) typeParams() ([]ast.TypeParam, bool) {
	if p.kind() != lexer.LSqb {
		return nil, p.err == nil
	}
	if p.invalid && p.kindAt(1) == lexer.RSqb {
		p.mark++
		p.raiseStartingFrom(p.mark, "Type parameter list cannot be empty")
		return nil, false
	}
	start := p.mark
	p.mark++
	var params []ast.TypeParam
	for {
		mark := p.mark
		param := p.typeParam()
		if param == nil {
			p.mark = mark
			break
		}
		params = append(params, param)
		if !p.expect(lexer.Comma) || p.kind() == lexer.RSqb {
			break
		}
	}
	if len(params) > 0 && p.expect(lexer.RSqb) {
		return params, true
	}
	p.mark = start
	return nil, p.err == nil
}

// typeParam: NAME [':' expression] ['=' expression] | '*' NAME ['=' star_expression] | '**' NAME ['=' expression]
func (p *parser) typeParam() ast.TypeParam {
	start := p.mark
	kind := p.kind()
	if kind == lexer.Star || kind == lexer.DoubleStar {
		p.mark++
	}
	name := p.identifier()
	if name == "" {
		return nil
	}
	var bound ast.Expr
	if p.kind() == lexer.Colon && (kind == lexer.Name || p.invalid) {
		colon := p.mark
		p.mark++
		bound = p.expression()
		switch {
		case bound == nil:
			p.mark = colon
		case kind != lexer.Name:
			if p.invalid {
				p.invalidTypeParamBound(kind, colon, bound)
			}
			return nil
		}
	}
	value := p.typeParamDefault(kind)
	if p.err != nil {
		return nil
	}
	r := p.from(start)
	switch kind {
	case lexer.Star:
		return &ast.TypeVarTuple{Range: r, Name: name, DefaultValue: value}
	case lexer.DoubleStar:
		return &ast.ParamSpec{Range: r, Name: name, DefaultValue: value}
	}
	return &ast.TypeVar{Range: r, Name: name, Bound: bound, DefaultValue: value}
}

func (p *parser) typeParamDefault(kind lexer.Kind) ast.Expr {
	mark := p.mark
	if !p.expect(lexer.Equal) {
		return nil
	}
	var e ast.Expr
	if kind == lexer.Star {
		e = p.starExpression()
	} else {
		e = p.expression()
	}
	if e == nil {
		p.mark = mark
	}
	return e
}
