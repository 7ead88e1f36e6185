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

// checkFuture reads the __future__ imports, which must come first.
func (c *compiler) checkFuture(mod ast.Mod) {
	body := topLevel(mod)
	if _, ok := docstring(body); ok {
		body = body[1:]
	}
	for len(body) > 0 {
		s, ok := body[0].(*ast.ImportFrom)
		if !ok || s.Module != "__future__" || s.Level != 0 {
			break
		}
		for _, a := range s.Names {
			c.futureFeature(a)
		}
		body = body[1:]
	}
	c.lateFutures(body)
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

// lateFutures reports imports of __future__ after other statements.
func (c *compiler) lateFutures(body []ast.Stmt) {
	stack := [][]ast.Stmt{body}
	for len(stack) > 0 && c.err == nil {
		top := len(stack) - 1
		list := stack[top]
		if len(list) == 0 {
			stack = stack[:top]
			continue
		}
		stack[top] = list[1:]
		if f, ok := list[0].(*ast.ImportFrom); ok && f.Module == "__future__" && f.Level == 0 {
			c.fail(f.Range, "from __future__ imports must occur at the beginning of the file")
		}
		blocks := nestedBlocks(list[0])
		for i := len(blocks) - 1; i >= 0; i-- {
			stack = append(stack, blocks[i])
		}
	}
}

// nestedBlocks returns all blocks of statements in a statement.
func nestedBlocks(s ast.Stmt) [][]ast.Stmt {
	switch s := s.(type) {
	case *ast.FunctionDef:
		return [][]ast.Stmt{s.Body}
	case *ast.AsyncFunctionDef:
		return [][]ast.Stmt{s.Body}
	case *ast.ClassDef:
		return [][]ast.Stmt{s.Body}
	}
	return symtable.Blocks(s)
}
