package traceback

import (
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file defines operations on the lines of a source: those of Python's
// module textwrap, and the step from byte columns to characters. Tests:
// layout_test.go.

// dedent removes the spaces and tabs that all lines start with, and empties
// lines of nothing but spaces.
func dedent(s string) string {
	lines := strings.Split(s, "\n")
	margin, found := "", false
	for i, line := range lines {
		if isBlank(line) {
			lines[i] = ""
			continue
		}
		if indent := indentation(line); !found {
			margin, found = indent, true
		} else {
			margin = commonPrefix(margin, indent)
		}
	}
	for i, line := range lines {
		lines[i] = strings.TrimPrefix(line, margin)
	}
	return strings.Join(lines, "\n")
}

// indentation returns the spaces and tabs at the start of a line.
func indentation(line string) string {
	return line[:len(line)-len(strings.TrimLeft(line, " \t"))]
}

func commonPrefix(a, b string) string {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return a[:n]
}

// isBlank tells whether s has no character but whitespace.
func isBlank(s string) bool { return text.Strip(s, text.Both) == "" }

// indent puts four spaces before every line.
func indent(s string) string {
	var b strings.Builder
	lines := text.SplitLines(s, true)
	for line, ok := lines.Next(); ok; line, ok = lines.Next() {
		b.WriteString("    ")
		b.WriteString(line)
	}
	return b.String()
}

// splitLines is Python's s.splitlines().
func splitLines(s string) []string {
	lines := text.SplitLines(s, false)
	return lines.All()
}

// charOffset converts a byte column to characters. A column within a character
// counts it.
func charOffset(line string, col int) int {
	col = max(0, min(col, len(line)))
	extra := 0
	for col > 0 && col < len(line) && line[col]&0xC0 == 0x80 {
		col--
		extra = 1
	}
	return text.RuneCount(line[:col]) + extra
}

// cut returns the characters of s from start to end, which may lie outside it.
func cut(s string, start, end int) string {
	count := text.RuneCount(s)
	start = max(0, min(start, count))
	end = max(start, min(end, count))
	return s[text.Offset(s, start):text.Offset(s, end)]
}
