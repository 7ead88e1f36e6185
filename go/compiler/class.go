package compiler

import (
	"sort"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file compiles class definitions. The body is a function that fills the
// mapping in its register 1 and returns the cell of __class__, if any.

func (c *compiler) classDef(s *ast.ClassDef) {
	mark := c.next
	first := c.exprs(s.DecoratorList)
	t := c.temp()
	line := s.Line
	if len(s.DecoratorList) > 0 {
		line = s.DecoratorList[0].Pos().Line
	}
	if len(s.TypeParams) > 0 {
		c.genericClass(s, t, line)
	} else {
		c.buildClass(s, t, line)
	}
	c.decorate(s.DecoratorList, first)
	c.storeName(s.Name, first, s.Range)
	c.next = mark
}

// buildClass puts the class into register t, the topmost temporary.
func (c *compiler) buildClass(s *ast.ClassDef, t int, line int32) {
	c.emit(s.Range, bytecode.LoadCommon, t, 0, 0, bytecode.CommonBuildClass)
	scope := c.table.Lookup(s, symtable.Body)
	c.makeWith(s.Range, c.temp(), scope, funcParts{}, func() *bytecode.Code { return c.classBody(s, scope, line) })
	c.loadConst(c.temp(), s.Name, s.Range)
	bases := s.Bases
	if len(s.TypeParams) > 0 {
		bases = append(append([]ast.Expr{}, bases...), &ast.Name{Range: s.Range, ID: ".generic_base"})
	}
	c.checkKeywords(s.Keywords)
	c.callWith(s.Range, t, bases, s.Keywords, 2)
}

func (c *compiler) classBody(s *ast.ClassDef, scope *symtable.Scope, line int32) *bytecode.Code {
	c.enter(scope, s.Name, c.qualname(s.Name, true), line)
	c.code.ArgCount = 0
	at := position.Range{Line: line, EndLine: line}
	t := c.temp()
	c.loadPlace(place{kind: inMapping}, "__name__", t, at)
	c.storeRaw("__module__", t, at)
	c.storeConst("__qualname__", c.code.Qualname, at)
	c.storeConst("__firstlineno__", int64(line), at)
	if len(s.TypeParams) > 0 {
		c.loadName(".type_params", t, at)
		c.storeRaw("__type_params__", t, at)
	}
	if scope.NeedsClassDict {
		c.storeClassCell("__classdict__", mappingSlot, at)
	}
	body := s.Body
	if doc, ok := docstring(body); ok {
		if c.opts.Optimize < 2 {
			c.storeConst("__doc__", cleanDoc(doc), body[0].Pos())
		}
		body = body[1:]
	}
	c.setupAnnotations(at)
	c.free(t)
	c.stmts(body)
	c.temp()
	c.classEnd(t, at)
	return c.leave()
}

// classEnd stores what is known at the end of a class body and returns the
// cell of __class__.
func (c *compiler) classEnd(t int, at position.Range) {
	c.storeAnnotate(at)
	attrs := make([]string, 0, len(c.staticAttrs))
	for name := range c.staticAttrs {
		attrs = append(attrs, name)
	}
	sort.Strings(attrs)
	static := make(bytecode.Tuple, len(attrs))
	for i, name := range attrs {
		static[i] = name
	}
	c.storeConst("__static_attributes__", static, at)
	if c.scope.NeedsClassDict {
		c.cellOf("__classdict__", t, at)
		c.storeRaw("__classdictcell__", t, at)
	}
	if !c.scope.NeedsClassCell {
		c.returnNone(at)
		return
	}
	c.cellOf("__class__", t, at)
	c.storeRaw("__classcell__", t, at)
	c.emit(at, bytecode.Return, t, 0, 0, 0)
	c.kill()
}

// storeRaw stores into the mapping of a class body whatever the name means.
func (c *compiler) storeRaw(name string, r int, at position.Range) {
	c.emit(at, bytecode.StoreName, r, mappingSlot, 0, c.cache(name))
}

func (c *compiler) storeConst(name string, v any, at position.Range) {
	t := c.temp()
	c.loadConst(t, v, at)
	c.storeRaw(name, t, at)
	c.free(t)
}

func (c *compiler) storeClassCell(name string, r int, at position.Range) {
	mark := c.next
	cell := c.cellReg(c.vars[name], at)
	c.emit(at, bytecode.StoreCell, r, cell, 0, 0)
	c.next = mark
}
