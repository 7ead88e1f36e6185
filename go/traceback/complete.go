package traceback

import (
	stderrors "errors"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/parser"
)

// This file tells whether a source is right, or could be the start of a program:
// one that is wrong only in that it ends too early. Tests: typos_test.go.

// speller tries sources. Hostile ones take long to parse, so that the number of
// tries is bounded for a whole Render.
type speller struct {
	tries int
}

var errTries = errors.New("too many tries")

// maxTries is enough for some dozens of errors whose words are all wrong.
const maxTries = 3000

// acceptable tells whether a source is valid or the start of something valid.
func (p *speller) acceptable(source string) bool {
	mod, err := p.parse(source)
	if err == nil {
		m, ok := mod.(*ast.Module)
		return ok && !misplaced(m.Body, false)
	}
	_, err = p.parse(source + "\n")
	var syntax *parser.SyntaxError
	return err == nil || stderrors.As(err, &syntax) && syntax.Kind == parser.IncompleteInput
}

func (p *speller) parse(source string) (ast.Mod, error) {
	if p.tries--; p.tries < 0 {
		return nil, errTries
	}
	return parser.ParseOptions([]byte(source), parser.Options{Text: true, LookupName: anyName, AllowIncomplete: true})
}

// misplaced tells whether statements that are in no function hold one that must
// be, or a break or continue that is in no loop. Blocks nest as deep as the
// lexer allows, a hundred levels.
func misplaced(body []ast.Stmt, inLoop bool) bool {
	for _, s := range body {
		loop := inLoop
		switch s.(type) {
		case *ast.Break, *ast.Continue:
			if !inLoop {
				return true
			}
		case *ast.For, *ast.While:
			loop = true
		case *ast.ClassDef:
			loop = false
		}
		if onlyInFunction(s) {
			return true
		}
		for _, block := range blocks(s) {
			if misplaced(block, loop) {
				return true
			}
		}
	}
	return false
}

// onlyInFunction tells whether a statement may only stand in a function.
func onlyInFunction(s ast.Stmt) bool {
	var value ast.Expr
	switch s := s.(type) {
	case *ast.Return, *ast.Nonlocal, *ast.AsyncFor, *ast.AsyncWith:
		return true
	case *ast.ExprStmt:
		value = s.Value
	case *ast.Assign:
		value = s.Value
	}
	switch value.(type) {
	case *ast.Await, *ast.Yield, *ast.YieldFrom:
		return true
	}
	return false
}

// blocks returns the blocks of a statement that belong to the same function.
func blocks(s ast.Stmt) [][]ast.Stmt {
	switch s := s.(type) {
	case *ast.ClassDef:
		return [][]ast.Stmt{s.Body}
	case *ast.If:
		return [][]ast.Stmt{s.Body, s.Orelse}
	case *ast.For:
		return [][]ast.Stmt{s.Body, s.Orelse}
	case *ast.While:
		return [][]ast.Stmt{s.Body, s.Orelse}
	case *ast.With:
		return [][]ast.Stmt{s.Body}
	case *ast.Try:
		all := [][]ast.Stmt{s.Body, s.Orelse, s.Finalbody}
		for _, h := range s.Handlers {
			all = append(all, h.Body)
		}
		return all
	}
	return nil
}
