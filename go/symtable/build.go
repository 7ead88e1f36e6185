package symtable

import (
	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/position"
)

// This file defines the first pass's state and how it enters scopes and
// records names; build_stmt.go, build_expr.go and build_types.go walk the tree.

// Options change how a program is read.
type Options struct {
	FutureAnnotations bool
	FutureImports     int // with how many imports of __future__ the program begins
}

type builder struct {
	opts  Options
	early int // FutureImports that are still to come
	table *Table
	cur   *Scope
	depth int
	err   *Error
}

// Build makes the table of a program. The error is an *Error.
func Build(mod ast.Mod, opts Options) (*Table, error) {
	b := &builder{opts: opts, early: opts.FutureImports, table: &Table{scopes: map[scopeKey]*Scope{}}}
	b.enter(Module, "top", mod, Body, position.Range{Line: 1, EndLine: 1})
	b.table.Top = b.cur
	switch m := mod.(type) {
	case *ast.Module:
		b.stmts(m.Body)
	case *ast.Interactive:
		b.stmts(m.Body)
	case *ast.Expression:
		b.expr(m.Body)
	}
	if b.err == nil {
		analyze(b)
	}
	if b.err != nil {
		return nil, b.err
	}
	return b.table, nil
}

func (b *builder) enter(kind Kind, name string, node any, role Role, pos position.Range) *Scope {
	s := &Scope{
		Kind: kind, Name: name, Parent: b.cur, Symbols: map[string]*Symbol{}, pos: pos,
	}
	if p := b.cur; p != nil {
		p.Children = append(p.Children, s)
		s.Nested = p.Nested || p.Kind.IsFunctionLike()
		s.compIterExpr = p.compIterExpr
		s.private = p.private
		s.mangledNames = p.mangledNames
	}
	if kind == Class {
		s.private, s.mangledNames = name, nil
	}
	b.table.scopes[scopeKey{node, role}] = s
	b.cur = s
	return s
}

func (b *builder) leave() { b.cur = b.cur.Parent }

func (b *builder) deeper() bool {
	b.depth++
	if b.depth > MaxDepth && b.err == nil {
		b.err = &Error{Msg: RecursionMessage, Recursion: true}
	}
	return b.err == nil
}

// add records that the current block does something with a name.
func (b *builder) add(name string, flag Flag, at position.Range) {
	b.addTo(b.cur, name, flag, at)
}

func (b *builder) addTo(s *Scope, name string, flag Flag, at position.Range) {
	name = s.Mangle(name)
	sym := s.Symbols[name]
	if sym == nil {
		sym = &Symbol{Name: name}
		s.Symbols[name] = sym
		s.Order = append(s.Order, sym)
	} else {
		if flag&DefParam != 0 && sym.Flags&DefParam != 0 {
			b.fail(at, quoted("duplicate argument ", name, " in function definition"))
		}
		if flag&DefTypeParam != 0 && sym.Flags&DefTypeParam != 0 {
			b.fail(at, quoted("duplicate type parameter ", name, ""))
		}
	}
	sym.Flags |= flag
	if s.compIterTarget {
		if sym.Flags&(DefGlobal|DefNonlocal) != 0 {
			b.fail(at, quoted("comprehension inner loop cannot rebind assignment expression target ", name, ""))
		}
		sym.Flags |= DefCompIter
	}
	if flag&DefParam != 0 {
		s.ParamNames = append(s.ParamNames, name)
	} else if flag&DefGlobal != 0 {
		b.addGlobal(name)
	}
}

// addGlobal makes the module know a name that a global statement mentions.
func (b *builder) addGlobal(name string) {
	top := b.table.Top
	if top == nil {
		top = b.cur
	}
	sym := top.Symbols[name]
	if sym == nil {
		sym = &Symbol{Name: name}
		top.Symbols[name] = sym
		top.Order = append(top.Order, sym)
	}
	sym.Flags |= DefGlobal
}

func (b *builder) flags(name string) Flag {
	if sym := b.cur.Symbols[b.cur.Mangle(name)]; sym != nil {
		return sym.Flags
	}
	return 0
}

// bind records a binding of a name in the source, which may not be __debug__.
func (b *builder) bind(name string, flag Flag, at position.Range) {
	if name == "__debug__" {
		b.fail(at, "cannot assign to __debug__")
	}
	b.add(name, flag, at)
}

func (b *builder) directive(name string, at position.Range) {
	if b.cur.directives == nil {
		b.cur.directives = map[string]position.Range{}
	}
	name = b.cur.Mangle(name)
	if _, ok := b.cur.directives[name]; !ok {
		b.cur.directives[name] = at
	}
}
