// Package compiler turns a tree into bytecode for the register machine that
// go/bytecode describes.
//
// One unit (unit.go) holds a code object in the making. Expressions are
// compiled into a register chosen by who needs the value (expr.go), conditions
// into jumps (cond.go), statements in stmt*.go. Which local variables are
// certainly bound is followed along the way (flow.go), so that only doubtful
// reads are checked. What leaves blocks early (return, break, exceptions) is
// in block.go and try.go. The package needs go/symtable for the meaning of
// names. Tests: compiler_test.go with the table in testdata.
package compiler

import (
	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/symtable"
)

// Mode says what a program is compiled for.
type Mode uint8

// The modes, as the third argument of compile().
const (
	Exec Mode = iota
	Eval
	Single
)

// Options change how a program is compiled.
type Options struct {
	Mode     Mode
	Filename string
	// NoSource means that there is no source of that name to show lines of.
	NoSource bool
	// NamesInMapping makes the names of the top level those of a mapping
	// that the code gets in register 1: exec and eval with separate locals.
	NamesInMapping bool
	// Optimize removes asserts from 1 on and docstrings from 2 on.
	Optimize int
	// Futures are the __future__ features of the caller, of code's flags.
	Futures bytecode.Flags
	// Warn, if set, is told of each SyntaxWarning.
	Warn func(at position.Range, msg string)
}

// Error is an error in the program: Kind is "SyntaxError", "RecursionError", or
// "MemoryError" for one that grows too much.
// Columns are bytes, as everywhere in trees.
type Error struct {
	position.Range
	Kind string
	Msg  string
}

func (e *Error) Error() string { return e.Msg }

// compiler is what all units of a compilation share.
type compiler struct {
	*unit
	opts  Options
	table *symtable.Table
	depth int

	held    ast.Expr // an expression whose value is in heldReg already
	heldReg int
	err     *Error
	future  bool // annotations are strings
	futures bytecode.Flags
	folded  map[ast.Expr]foldResult
	sets    map[string]bytecode.FrozenSet // by setKey
	copied  int                           // statements compiled again in clean-ups
}

// Compile compiles a program. Errors in it are *Error.
func Compile(mod ast.Mod, opts Options) (*bytecode.Code, error) {
	c := &compiler{opts: opts, folded: map[ast.Expr]foldResult{}, sets: map[string]bytecode.FrozenSet{}}
	c.futures = opts.Futures
	if opts.Warn != nil {
		c.leavingFinally(topLevel(mod), finallyNowhere)
	}
	futures := c.checkFuture(mod)
	if c.err != nil {
		return nil, c.err
	}
	c.future = c.futures&bytecode.FutureAnnotations != 0
	table, err := symtable.Build(mod, symtable.Options{FutureAnnotations: c.future, FutureImports: futures})
	if err != nil {
		return nil, fromSymtable(err)
	}
	c.table = table
	code := c.module(mod)
	if opts.Warn != nil {
		c.walkWarnings(mod)
	}
	if c.err != nil {
		return nil, c.err
	}
	return code, nil
}

func fromSymtable(err error) error {
	var e *symtable.Error
	if !errors.As(err, &e) {
		return err
	}
	kind := "SyntaxError"
	if e.Recursion {
		kind = "RecursionError"
	}
	return &Error{Range: e.Range, Kind: kind, Msg: e.Msg}
}

// fail records the first error; compilation then runs out without effect.
func (c *compiler) fail(at position.Range, msg string) {
	if c.err == nil {
		c.err = &Error{Range: at, Kind: "SyntaxError", Msg: msg}
	}
}

func (c *compiler) warn(at position.Range, msg string) {
	if c.opts.Warn != nil {
		c.opts.Warn(at, msg)
	}
}

// deeper counts one level of nesting; it is false once there was an error.
func (c *compiler) deeper() bool {
	c.depth++
	if c.depth > symtable.MaxDepth && c.err == nil {
		c.err = &Error{Kind: "RecursionError", Msg: symtable.RecursionMessage}
	}
	return c.err == nil
}

// module compiles the whole program.
func (c *compiler) module(mod ast.Mod) *bytecode.Code {
	name := "<module>"
	c.enter(c.table.Top, name, name, 0)
	c.code.FirstLine = 1
	switch m := mod.(type) {
	case *ast.Module:
		c.moduleBody(m.Body)
	case *ast.Interactive:
		c.setupAnnotations(firstPos(m.Body))
		c.stmts(m.Body)
		c.returnNone(lastPos(m.Body))
	case *ast.Expression:
		c.returnExpr(m.Body, m.Body.Pos())
	}
	return c.leave()
}

func (c *compiler) moduleBody(body []ast.Stmt) {
	start := firstPos(body)
	if doc, ok := docstring(body); ok {
		at := body[0].Pos()
		if c.opts.Optimize < 2 {
			t := c.temp()
			c.loadConst(t, cleanDoc(doc), at)
			c.storeName("__doc__", t, at)
			c.free(t)
		}
		body = body[1:]
	}
	c.setupAnnotations(start)
	c.stmts(body)
	c.returnNone(lastPos(body))
}

func firstPos(body []ast.Stmt) position.Range {
	if len(body) == 0 {
		return position.Range{Line: 1, EndLine: 1}
	}
	return body[0].Pos()
}

func lastPos(body []ast.Stmt) position.Range {
	if len(body) == 0 {
		return position.Range{Line: 1, EndLine: 1}
	}
	return body[len(body)-1].Pos()
}

// returnExpr compiles return of an expression where nothing is to be left.
func (c *compiler) returnExpr(e ast.Expr, at position.Range) {
	mark := c.next
	r := c.operand(e)
	c.emit(at, bytecode.Return, r, 0, 0, 0)
	c.next = mark
	c.kill()
}

func (c *compiler) returnNone(at position.Range) {
	c.emit(at, bytecode.ReturnNone, 0, 0, 0, 0)
	c.kill()
}
