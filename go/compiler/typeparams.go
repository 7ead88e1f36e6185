package compiler

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file compiles type parameters and type aliases (PEP 695, 696). A
// generic definition is made by a function around it, called at once, whose
// locals are the type parameters; bounds and defaults are functions that run
// when asked.

// enterGeneric enters the function around a generic definition.
func (c *compiler) enterGeneric(node ast.Node, name string, line int32) *symtable.Scope {
	scope := c.table.Lookup(node, symtable.Params)
	name = "<generic parameters of " + name + ">"
	c.enter(scope, name, c.qualname(name, false), line)
	c.code.ArgCount = len(scope.ParamNames)
	return scope
}

// callGeneric makes the function around a generic definition in register t
// and calls it with the values of the arguments given.
func (c *compiler) callGeneric(at position.Range, t int, scope *symtable.Scope, args []func(int), code func() *bytecode.Code) {
	c.makeWith(at, t, scope, funcParts{}, code)
	for _, arg := range args {
		arg(c.temp())
	}
	c.emit(at, bytecode.Call, t, len(args), 0, 0)
	c.next = t + 1
}

func (c *compiler) genericFunction(f *function, t int, line int32) {
	scope := c.table.Lookup(f.node, symtable.Params)
	parts := c.defaultParts(f.args)
	var args []func(int)
	var inner funcParts
	if parts.defaults != nil {
		args = append(args, parts.defaults)
		inner.defaults = func(dst int) { c.loadName(".defaults", dst, f.Range) }
	}
	if parts.kwDefaults != nil {
		args = append(args, parts.kwDefaults)
		inner.kwDefaults = func(dst int) { c.loadName(".kwdefaults", dst, f.Range) }
	}
	c.callGeneric(f.Range, t, scope, args, func() *bytecode.Code {
		c.enterGeneric(f.node, f.name, line)
		fn := c.temps(2)
		c.typeParams(f.typeParams, fn+1, f.Range)
		c.plainFunction(f, fn, line, inner)
		c.emit(f.Range, bytecode.Intrinsic, fn, fn, 2, bytecode.IntrinsicSetFunctionTypeParams)
		c.emit(f.Range, bytecode.Return, fn, 0, 0, 0)
		c.kill()
		return c.leave()
	})
}

func (c *compiler) genericClass(s *ast.ClassDef, t int, line int32) {
	scope := c.table.Lookup(s, symtable.Params)
	c.callGeneric(s.Range, t, scope, nil, func() *bytecode.Code {
		c.enterGeneric(s, s.Name, line)
		r := c.temp()
		c.typeParams(s.TypeParams, r, s.Range)
		c.storeName(".type_params", r, s.Range)
		c.emit(s.Range, bytecode.Intrinsic, r, r, 1, bytecode.IntrinsicSubscriptGeneric)
		c.storeName(".generic_base", r, s.Range)
		c.buildClass(s, r, line)
		c.emit(s.Range, bytecode.Return, r, 0, 0, 0)
		c.kill()
		return c.leave()
	})
}

func (c *compiler) typeAlias(s *ast.TypeAlias) {
	name := s.Name.(*ast.Name)
	mark := c.next
	t := c.temp()
	if len(s.TypeParams) > 0 {
		scope := c.table.Lookup(s, symtable.Params)
		c.callGeneric(s.Range, t, scope, nil, func() *bytecode.Code {
			c.enterGeneric(s, name.ID, s.Line)
			r := c.temp()
			c.aliasInto(s, name.ID, r)
			c.emit(s.Range, bytecode.Return, r, 0, 0, 0)
			c.kill()
			return c.leave()
		})
	} else {
		c.aliasInto(s, name.ID, t)
	}
	c.storeName(name.ID, t, s.Range)
	c.next = mark
}

// aliasInto makes a type alias in register t, the topmost temporary.
func (c *compiler) aliasInto(s *ast.TypeAlias, name string, t int) {
	c.loadConst(t, name, s.Range)
	params := c.temps(2)
	if len(s.TypeParams) > 0 {
		c.typeParams(s.TypeParams, params, s.Range)
	} else {
		c.loadConst(params, nil, s.Range)
	}
	scope := c.table.Lookup(s, symtable.Body)
	c.lateValue(scope, name, s.Value, params+1)
	c.emit(s.Range, bytecode.Intrinsic, t, t, 3, bytecode.IntrinsicTypeAlias)
	c.next = t + 1
}

// typeParams binds the type parameters and puts their tuple into dst.
func (c *compiler) typeParams(params []ast.TypeParam, dst int, at position.Range) {
	mark := c.next
	list := c.temp()
	c.emit(at, bytecode.MakeList, list, 0, 0, 0)
	defaults := false
	for _, p := range params {
		t := c.temp()
		name, value := c.typeParam(p, t)
		if value == nil && defaults {
			c.fail(p.Pos(), "non-default type parameter '"+name+"' follows default type parameter")
		}
		defaults = defaults || value != nil
		c.emit(p.Pos(), bytecode.ListAppend, list, t, 0, 0)
		c.free(t)
	}
	c.emit(at, bytecode.ListToTuple, dst, list, 0, 0)
	c.next = mark
}

// typeParam binds a type parameter, which register t is for, and returns its
// name and its default, nil if it has none.
func (c *compiler) typeParam(p ast.TypeParam, t int) (name string, value ast.Expr) {
	at := p.Pos()
	switch p := p.(type) {
	case *ast.TypeVar:
		name, value = p.Name, p.DefaultValue
		c.loadConst(t, name, at)
		c.typeVar(p, t)
	case *ast.TypeVarTuple:
		name, value = p.Name, p.DefaultValue
		c.loadConst(t, name, at)
		c.emit(at, bytecode.Intrinsic, t, t, 1, bytecode.IntrinsicTypeVarTuple)
	case *ast.ParamSpec:
		name, value = p.Name, p.DefaultValue
		c.loadConst(t, name, at)
		c.emit(at, bytecode.Intrinsic, t, t, 1, bytecode.IntrinsicParamSpec)
	}
	c.paramDefault(p, name, value, t)
	c.storeName(name, t, at)
	return name, value
}

func (c *compiler) typeVar(p *ast.TypeVar, t int) {
	if p.Bound == nil {
		c.emit(p.Range, bytecode.Intrinsic, t, t, 1, bytecode.IntrinsicTypeVar)
		return
	}
	op := int32(bytecode.IntrinsicTypeVarBound)
	if _, ok := p.Bound.(*ast.Tuple); ok {
		op = bytecode.IntrinsicTypeVarConstraints
	}
	f := c.temp()
	c.lateValue(c.table.Lookup(p, symtable.BoundRole), p.Name, p.Bound, f)
	c.emit(p.Range, bytecode.Intrinsic, t, t, 2, op)
	c.free(f)
}

func (c *compiler) paramDefault(p ast.TypeParam, name string, e ast.Expr, t int) {
	if e == nil {
		return
	}
	f := c.temp()
	c.lateValue(c.table.Lookup(p, symtable.DefaultVal), name, e, f)
	c.emit(p.Pos(), bytecode.Intrinsic, t, t, 2, bytecode.IntrinsicSetTypeParamDefault)
	c.free(f)
}

// lateValue puts a function that computes e into dst.
func (c *compiler) lateValue(scope *symtable.Scope, name string, e ast.Expr, dst int) {
	at := e.Pos()
	parts := funcParts{defaults: func(r int) { c.loadConst(r, bytecode.Tuple{int64(1)}, at) }}
	c.makeWith(at, dst, scope, parts, func() *bytecode.Code {
		c.enterLate(scope, name, c.qualname(name, false), at.Line, at)
		t := c.temp()
		c.starElement(e, t)
		c.emit(at, bytecode.Return, t, 0, 0, 0)
		c.kill()
		return c.leave()
	})
}
