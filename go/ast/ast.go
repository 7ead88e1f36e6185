// Package ast defines the abstract syntax tree of Python 3.14: one Go struct a
// node of CPython's ASDL, with the same names and fields, so that a dump of the
// tree can be compared with CPython's ast.dump.
//
// The parser builds the tree, symtable and compiler read it; nobody changes it
// after parsing. Node files: stmt.go, expr.go, pattern.go; dump.go prints.
package ast

import "github.com/pynterp/pynterp/go/position"

// Node is any part of the tree that has a place in the source.
type Node interface {
	Pos() position.Range
}

// Stmt is a statement.
type Stmt interface {
	Node
	stmt()
}

// Expr is an expression.
type Expr interface {
	Node
	expr()
}

// Pattern is a pattern of a match statement.
type Pattern interface {
	Node
	pattern()
}

// Mod is what a whole source parses to: Module, Interactive or Expression.
type Mod interface {
	mod()
}

// Module is a file of statements.
type Module struct {
	Body []Stmt
}

// Interactive is one statement typed at a prompt (compile mode "single").
type Interactive struct {
	Body []Stmt
}

// Expression is a single expression (compile mode "eval").
type Expression struct {
	Body Expr
}

func (*Module) mod()      {}
func (*Interactive) mod() {}
func (*Expression) mod()  {}

// ExprContext says whether a name, attribute, subscript or sequence is read,
// assigned or deleted.
type ExprContext uint8

// The expression contexts.
const (
	Load ExprContext = iota
	Store
	Del
)
