package compiler

import (
	"strings"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/symtable"
)

// This file compiles import statements and checks those of __future__.

func (c *compiler) importStmt(s *ast.Import) {
	for _, a := range s.Names {
		mark := c.next
		t := c.importModule(a.Name, nil, 0, s.Range)
		if a.Asname == "" {
			name, _, _ := strings.Cut(a.Name, ".")
			c.storeName(name, t, s.Range)
		} else {
			c.importAs(a, t, s.Range)
		}
		c.next = mark
	}
}

// importModule imports a module into a new temporary.
func (c *compiler) importModule(name string, from any, level int, at position.Range) int {
	t := c.temps(2)
	c.loadConst(t, from, at)
	c.loadConst(t+1, int64(level), at)
	c.emit(at, bytecode.Import, t, t, 0, c.constant(name))
	c.next = t + 1
	return t
}

// importAs binds import a.b.c as name, which is the last part.
func (c *compiler) importAs(a *ast.Alias, t int, at position.Range) {
	parts := strings.Split(a.Name, ".")
	for _, part := range parts[1:] {
		c.emit(at, bytecode.ImportFrom, t, t, 0, c.cache(part))
	}
	c.storeName(a.Asname, t, at)
}

func (c *compiler) importFrom(s *ast.ImportFrom) {
	names := make(bytecode.Tuple, len(s.Names))
	for i, a := range s.Names {
		names[i] = a.Name
	}
	t := c.importModule(s.Module, names, s.Level, s.Range)
	if s.Names[0].Name == "*" {
		c.importStar(t, s.Range)
		return
	}
	for _, a := range s.Names {
		v := c.temp()
		c.emit(s.Range, bytecode.ImportFrom, v, t, 0, c.cache(a.Name))
		name := a.Asname
		if name == "" {
			name = a.Name
		}
		c.storeName(name, v, s.Range)
		c.free(v)
	}
}

func (c *compiler) importStar(t int, at position.Range) {
	n := 1
	if c.mapping {
		n = 2
		c.move(c.temp(), mappingSlot, at)
	}
	c.emit(at, bytecode.Intrinsic, t, t, n, bytecode.IntrinsicImportStar)
}

var futures = map[string]bool{
	"nested_scopes": true, "generators": true, "division": true, "absolute_import": true,
	"with_statement": true, "print_function": true, "unicode_literals": true,
	"barry_as_FLUFL": true, "generator_stop": true, "annotations": true,
}

// topLevel returns the statements of a program.
func topLevel(mod ast.Mod) []ast.Stmt {
	switch m := mod.(type) {
	case *ast.Module:
		return m.Body
	case *ast.Interactive:
		return m.Body
	}
	return nil
}

// checkFuture reads the __future__ imports that a program begins with, and counts
// them. Later ones are the symbol table's to report.
func (c *compiler) checkFuture(mod ast.Mod) int {
	body := topLevel(mod)
	if _, ok := docstring(body); ok {
		body = body[1:]
	}
	n := 0
	for ; n < len(body); n++ {
		s, ok := body[n].(*ast.ImportFrom)
		if !ok || !symtable.IsFuture(s) {
			break
		}
		for _, a := range s.Names {
			c.futureFeature(a)
		}
	}
	return n
}

func (c *compiler) futureFeature(a *ast.Alias) {
	switch {
	case a.Name == "braces":
		c.fail(a.Range, "not a chance")
	case !futures[a.Name]:
		c.fail(a.Range, "future feature "+a.Name+" is not defined")
	case a.Name == "annotations":
		c.futures |= bytecode.FutureAnnotations
	case a.Name == "barry_as_FLUFL":
		c.futures |= bytecode.FutureNotEqual
	}
}
