package traceback

import (
	"strings"

	"github.com/pynterp/pynterp/go/lexer"
)

// This file finds the compound statement from which CPython looks for
// misspelt keywords: the last one that its parser had finished when it met the
// error. Functions do not count. Tests: typos_test.go.

// head is the first line of a compound statement whose block is being read.
type head struct {
	line, level int
	word        string
	clause      bool // a clause after the first block: else, except, …
}

// lastStatement returns the first line of the last compound statement that ends
// before the line of an error, or 0. For a generic error the parser has tried
// to end a statement before a clause in which the error is; a more special error
// ends it there.
func lastStatement(source string, errorLine int, generic bool) int {
	f := &statementFinder{source: source, generic: generic}
	lex, err := lexer.New([]byte(source), lexer.Options{Text: true, AddNewline: true})
	if err != nil {
		return 0
	}
	first, level := true, 0
	for t := lex.Next(); t.Kind != lexer.None && t.Kind != lexer.EndMarker; t = lex.Next() {
		switch {
		case t.Kind == lexer.Indent:
			level++
		case t.Kind == lexer.Dedent:
			level--
		case t.Kind == lexer.Newline:
			first = true
			if int(t.EndLine) >= errorLine {
				return f.last
			}
		case first && t.Start < t.End && !strings.HasPrefix(string(lex.Source()[t.Start:t.End]), "#"):
			first = false
			f.begin(string(lex.Source()[t.Start:t.End]), int(t.Line), level)
			if int(t.Line) >= errorLine {
				return f.last
			}
		}
	}
	return f.last
}

// statementFinder follows the logical lines of a source.
type statementFinder struct {
	source  string
	generic bool
	open    []head
	last    int
}

// begin takes the first word of a logical line.
func (f *statementFinder) begin(word string, line, level int) {
	clause := isClause(word)
	for n := len(f.open); n > 0 && f.open[n-1].level >= level; n-- {
		h := f.open[n-1]
		f.open = f.open[:n-1]
		continued := clause && h.level == level
		// A try is a statement only with its first clause.
		if (h.word != "try" || h.clause) && (f.generic || !continued) {
			f.last = max(f.last, h.line)
		}
		if continued {
			h.clause = true
			f.open = append(f.open, h)
			return
		}
	}
	switch word {
	case "if", "while", "for", "try", "with", "class", "match", "async", "def", "@", "case":
		f.push(word, line, level)
	}
}

// push opens a statement that counts.
func (f *statementFinder) push(word string, line, level int) {
	switch word {
	case "def", "@", "case":
		return
	case "async":
		if strings.Contains(f.lineText(line), "def") {
			return
		}
	case "match":
		if !strings.HasSuffix(f.lineText(line), ":") {
			return
		}
	}
	f.open = append(f.open, head{line: line, level: level, word: word})
}

func (f *statementFinder) lineText(n int) string {
	lines := splitLines(f.source)
	if n > len(lines) {
		return ""
	}
	return strings.TrimSpace(lines[n-1])
}

func isClause(word string) bool {
	switch word {
	case "else", "elif", "except", "finally":
		return true
	}
	return false
}
