package traceback

import (
	"strings"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/parser"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/text"
)

// This file finds the part of a range that gets the second mark: the operator
// of a binary operation, the brackets of a subscript, the parentheses of a
// call. It parses the text of the range again, since the bytecode does not
// tell what kind of expression it was. Tests: caret_test.go.

// maxParsed bounds what one Render parses; frames after that get carets
// without marks within.
const maxParsed = 4 << 20

// findAnchors decides on the carets of an excerpt.
func (e *excerpt) findAnchors(budget *int) {
	segment := e.segment()
	all := strings.Join(e.lines, "\n")
	if *budget -= len(segment) + len(all); *budget < 0 {
		e.carets = !e.wholeLines()
		return
	}
	e.anchors = findAnchors(segment)
	if a := e.anchors; a != nil && (a.line >= len(e.lines) || a.endLine >= len(e.lines)) {
		e.anchors = nil
	}
	e.carets = !e.plainCall(all) && (e.anchors != nil || !e.wholeLines())
}

// plainCall tells whether the excerpt is "return f(…)" or "x = f(…)" and the
// range all of the call: carets would tell nothing new.
func (e *excerpt) plainCall(source string) bool {
	body, ok := parseBody(source)
	if !ok {
		return false
	}
	if len(body) == 0 {
		return true
	}
	var call *ast.Call
	switch s := body[0].(type) {
	case *ast.Return:
		if c, ok := s.Value.(*ast.Call); ok && isName(c.Func) {
			call = c
		}
	case *ast.Assign:
		if c, ok := s.Value.(*ast.Call); ok && len(s.Targets) == 1 && isName(s.Targets[0]) {
			call = c
		}
	}
	return call != nil && call.Range == position.Range{
		Line: 1, Col: int32(e.start), EndLine: int32(len(e.lines)), EndCol: int32(e.end),
	}
}

func isName(e ast.Expr) bool {
	_, ok := e.(*ast.Name)
	return ok
}

// parseBody returns the statements of a source.
func parseBody(source string) ([]ast.Stmt, bool) {
	mod, err := parser.ParseOptions([]byte(source), parser.Options{Mode: parser.ModuleMode, Text: true, LookupName: anyName})
	if err != nil {
		return nil, false
	}
	m, ok := mod.(*ast.Module)
	if !ok {
		return nil, false
	}
	return m.Body, true
}

// anyName takes every \N{…} for valid: what is parsed here was compiled before,
// and its value does not matter.
func anyName(string) (rune, bool) { return ' ', true }

// findAnchors returns the marked part of an expression, or nil.
func findAnchors(segment string) *anchors {
	// In parentheses the expression may have line ends that were within
	// parentheses outside of it. They take a line of their own, so that columns
	// stay as they are.
	body, ok := parseBody("(\n" + segment + "\n)")
	if !ok || len(body) != 1 {
		return nil
	}
	stmt, ok := body[0].(*ast.ExprStmt)
	if !ok {
		return nil
	}
	s := &scanner{}
	for _, line := range splitLines(segment) {
		s.lines = append(s.lines, decode(line))
		s.source = append(s.source, line)
	}
	switch e := stmt.Value.(type) {
	case *ast.BinOp:
		return s.operator(e)
	case *ast.Subscript:
		return s.brackets(e.Value, e, '[')
	case *ast.Call:
		return s.brackets(e.Func, e, '(')
	}
	return nil
}

func decode(s string) []rune {
	runes := make([]rune, 0, len(s))
	for s != "" {
		r, size := text.DecodeRune(s)
		runes = append(runes, r)
		s = s[size:]
	}
	return runes
}

// scanner walks over the characters of a segment.
type scanner struct {
	source []string
	lines  [][]rune
	line   int
	col    int
}

// after moves to where a node ends.
func (s *scanner) after(n ast.Node) bool {
	pos := n.Pos()
	s.line = int(pos.EndLine) - 2
	s.col = s.char(s.line, int(pos.EndCol))
	return s.line >= 0 && s.line < len(s.lines)
}

// char converts a byte column.
func (s *scanner) char(line, col int) int {
	if line < 0 || line >= len(s.source) {
		return 0
	}
	return charOffset(s.source[line], col)
}

// settle moves on to the next line while there is no character here.
func (s *scanner) settle() bool {
	for s.line < len(s.lines) && s.col >= len(s.lines[s.line]) {
		s.line, s.col = s.line+1, 0
	}
	return s.line < len(s.lines)
}

// seek moves to a character that stop wants, past comments and backslashes.
func (s *scanner) seek(stop func(rune) bool) bool {
	for s.settle() {
		c := s.lines[s.line][s.col]
		switch {
		case c == '\\' || c == '#':
			s.line, s.col = s.line+1, 0
		case stop(c):
			return true
		default:
			s.col++
		}
	}
	return false
}

// operator marks the one or two characters between the operands.
func (s *scanner) operator(e *ast.BinOp) *anchors {
	operand := func(c rune) bool { return !text.RuneIsSpace(c) && c != ')' }
	if !s.after(e.Left) || !s.seek(operand) {
		return nil
	}
	right := e.Right.Pos()
	rightLine, rightCol := int(right.Line)-2, s.char(int(right.Line)-2, int(right.Col))
	end := s.col + 1
	if end < len(s.lines[s.line]) && (rightLine > s.line || end < rightCol) {
		if c := s.lines[s.line][end]; !text.RuneIsSpace(c) && c != '\\' && c != '#' {
			end++
		}
	}
	return &anchors{s.line, s.col, s.line, end}
}

// brackets marks what follows the operand, from the opening bracket on.
func (s *scanner) brackets(operand, whole ast.Node, open rune) *anchors {
	if !s.after(operand) || !s.seek(func(c rune) bool { return c == open }) {
		return nil
	}
	a := &anchors{line: s.line, col: s.col}
	if !s.after(whole) {
		return nil
	}
	a.endLine, a.endCol = s.line, s.col
	return a
}
