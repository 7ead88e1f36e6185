package traceback

import (
	stderrors "errors"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/lexer"
	"github.com/pynterp/pynterp/go/parser"
)

// This file tells whether a source could be the start of a program. A source
// that ends too early is one; since the parser does not say so, the missing
// rest is added: closing brackets, the body of a block, the end of a try.
// Tests: typos_test.go.

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
	if err != nil {
		return p.completed(source, err)
	}
	m, ok := mod.(*ast.Module)
	return ok && !misplaced(m.Body, false)
}

func (p *speller) parse(source string) (ast.Mod, error) {
	if p.tries--; p.tries < 0 {
		return nil, errTries
	}
	return parser.ParseOptions([]byte(source+"\n"), parser.Options{Text: true, LookupName: anyName})
}

// completed tells whether a source is valid with its missing rest.
func (p *speller) completed(source string, err error) bool {
	var syntax *parser.SyntaxError
	if !stderrors.As(err, &syntax) {
		return false
	}
	if strings.HasPrefix(syntax.Msg, "unterminated triple-quoted") {
		return true
	}
	brackets := closers(source)
	source, continued := strings.CutSuffix(strings.TrimRight(source, "\n"), "\\")
	inside, behind := []string{""}, []string{""}
	if brackets != "" || continued {
		// The line does not end yet: an operand may follow, or the rest of a
		// statement's head.
		inside, behind = []string{"", " x", " else x"}, []string{"", ": pass", " else x", ".x"}
	}
	for _, operand := range inside {
		for _, rest := range behind {
			if p.validWithBlocks(source + operand + brackets + rest) {
				return true
			}
		}
	}
	return false
}

// closers returns the brackets that would close those open at the end.
func closers(source string) string {
	lex, err := lexer.New([]byte(source), lexer.Options{Text: true, AddNewline: true})
	if err != nil {
		return ""
	}
	var open []byte
	for {
		t := lex.Next()
		if t.Kind == lexer.None || t.Kind == lexer.EndMarker {
			break
		}
		word := lex.Source()[t.Start:t.End]
		if len(word) != 1 || t.Col < 0 {
			continue
		}
		switch word[0] {
		case '(':
			open = append(open, ')')
		case '[':
			open = append(open, ']')
		case '{':
			open = append(open, '}')
		case ')', ']', '}':
			if len(open) > 0 {
				open = open[:len(open)-1]
			}
		}
	}
	var b strings.Builder
	for i := len(open) - 1; i >= 0; i-- {
		b.WriteByte(open[i])
	}
	return b.String()
}

// validWithBlocks tells whether a source is valid once every open try has a
// finally, and perhaps the last line a block.
func (p *speller) validWithBlocks(source string) bool {
	lines := strings.Split(source, "\n")
	var finally strings.Builder
	for i := len(lines) - 1; i >= 0; i-- {
		rest, ok := strings.CutPrefix(strings.TrimLeft(lines[i], " \t"), "try")
		if ok && strings.HasPrefix(strings.TrimLeft(rest, " \t"), ":") && openBlock(lines[i], lines[i+1:]) {
			finally.WriteString("\n" + indentation(lines[i]) + "finally: pass")
		}
	}
	block := "\n" + indentation(lines[len(lines)-1]) + " pass"
	for _, body := range []string{"", block} {
		if _, err := p.parse(source + body + finally.String()); err == nil {
			return true
		}
	}
	return false
}

// openBlock tells whether all lines after a head belong to its block.
func openBlock(head string, rest []string) bool {
	for _, line := range rest {
		if !isBlank(line) && len(indentation(line)) <= len(indentation(head)) {
			return false
		}
	}
	return true
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
