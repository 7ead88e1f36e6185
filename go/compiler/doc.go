package compiler

import (
	"strings"

	"github.com/pynterp/pynterp/go/ast"
)

// This file finds docstrings and takes the indentation out of them.

// docstring returns the text that a block begins with.
func docstring(body []ast.Stmt) (string, bool) {
	if len(body) == 0 {
		return "", false
	}
	s, ok := body[0].(*ast.ExprStmt)
	if !ok {
		return "", false
	}
	k, ok := s.Value.(*ast.Constant)
	if !ok {
		return "", false
	}
	doc, ok := k.Value.(string)
	return doc, ok
}

// cleanDoc expands tabs, and removes the blanks at the start of the first
// line and those that all further lines with text begin with.
func cleanDoc(doc string) string {
	lines := strings.Split(expandTabs(doc), "\n")
	margin := -1
	for _, line := range lines[1:] {
		text := strings.TrimLeft(line, " ")
		if text == "" {
			continue
		}
		if n := len(line) - len(text); margin < 0 || n < margin {
			margin = n
		}
	}
	lines[0] = strings.TrimLeft(lines[0], " ")
	for i := 1; i < len(lines) && margin > 0; i++ {
		n := 0
		for n < margin && n < len(lines[i]) && lines[i][n] == ' ' {
			n++
		}
		lines[i] = lines[i][n:]
	}
	return strings.Join(lines, "\n")
}

// expandTabs replaces tabs by blanks up to the next multiple of eight.
func expandTabs(s string) string {
	if !strings.Contains(s, "\t") {
		return s
	}
	var b strings.Builder
	col := 0
	for _, r := range s {
		switch r {
		case '\t':
			n := 8 - col%8
			b.WriteString("        "[:n])
			col += n
			continue
		case '\n', '\r':
			col = -1
		}
		b.WriteRune(r)
		col++
	}
	return b.String()
}
