package traceback

import (
	"fmt"
	"slices"
	"strings"

	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/text"
)

// This file defines the source lines below a frame and the carets under them.
// Where a range spans many lines, only those near its ends and near the
// operator are shown. Tests: caret_test.go and the recordings.

// excerpt is the source that a frame covers, without its common indentation.
// Offsets count characters, from 0.
type excerpt struct {
	lines      []string // never empty
	start, end int      // of the range, in the first and in the last line
	anchors    *anchors // nil where nothing is marked within the range
	carets     bool
}

// anchors says which part of a range has the second mark, such as an operator.
// Lines count from 0.
type anchors struct {
	line, col       int
	endLine, endCol int
}

// newExcerpt cuts the lines of pos out of a source; it is nil for a range that
// does not fit the source.
func newExcerpt(original, dedented string, pos position.Range) *excerpt {
	span := int(max(pos.EndLine, pos.Line) - pos.Line)
	raw, lines := splitLines(original), splitLines(dedented)
	if len(raw) == 0 || len(lines) == 0 {
		return nil
	}
	// A form feed within a line ends it here, so that there may be more lines
	// than the range has.
	first, last := raw[0], raw[min(span, len(raw)-1)]
	lines = lines[:min(span+1, len(lines))]
	removed := text.RuneCount(first) - text.RuneCount(lines[0])
	return &excerpt{
		lines: lines,
		start: max(0, charOffset(first, int(pos.Col))-removed),
		end:   max(0, charOffset(last, int(pos.EndCol))-removed),
	}
}

// segment returns the text of the range.
func (e *excerpt) segment() string {
	all := strings.Join(e.lines, "\n")
	size := text.RuneCount(all)
	return cut(all, e.start, size-(text.RuneCount(e.lastLine())-e.end))
}

func (e *excerpt) lastLine() string { return e.lines[len(e.lines)-1] }

// wholeLines tells whether nothing but whitespace stands beside the range.
func (e *excerpt) wholeLines() bool {
	last := e.lastLine()
	return text.Strip(cut(e.lines[0], 0, e.start), text.Left) == "" &&
		text.Strip(cut(last, e.end, text.RuneCount(last)), text.Right) == ""
}

// text returns the lines to show with the carets below each.
func (e *excerpt) text() string {
	m := e.markers()
	var b strings.Builder
	previous := -1
	for _, line := range e.significant() {
		switch skipped := line - previous - 1; {
		case skipped == 1:
			e.writeLine(&b, m, line-1)
		case skipped > 1:
			fmt.Fprintf(&b, "...<%d lines>...\n", skipped)
		}
		e.writeLine(&b, m, line)
		previous = line
	}
	return b.String()
}

// significant returns the numbers of the lines to show: the ends of the range,
// and the lines around the ends of the marked part.
func (e *excerpt) significant() []int {
	lines := []int{0, len(e.lines) - 1}
	if a := e.anchors; a != nil {
		lines = append(lines, a.line-1, a.line, a.line+1, a.endLine-1, a.endLine, a.endLine+1)
	}
	slices.Sort(lines)
	lines = slices.Compact(lines)
	return slices.DeleteFunc(lines, func(n int) bool { return n < 0 || n >= len(e.lines) })
}

// markers is where the marks are on the screen: columns of width, which wide
// characters take two of.
type markers struct {
	start, end  int
	anchors     anchors
	first, both byte // the mark of the range, and of the marked part
}

func (e *excerpt) markers() markers {
	m := markers{
		start: displayWidth(e.lines[0], e.start),
		end:   displayWidth(e.lastLine(), e.end),
		first: '^', both: '^',
	}
	if e.anchors == nil {
		return m
	}
	a := *e.anchors
	if a.line == 0 {
		a.col += e.start
	}
	if a.endLine == 0 {
		a.endCol += e.start
	}
	a.col = displayWidth(e.lines[a.line], a.col)
	a.endCol = displayWidth(e.lines[a.endLine], a.endCol)
	m.anchors, m.first = a, '~'
	return m
}

// writeLine writes line n and its carets.
func (e *excerpt) writeLine(b *strings.Builder, m markers, n int) {
	line := e.lines[n]
	b.WriteString(line)
	b.WriteByte('\n')
	if !e.carets {
		return
	}
	width := m.end
	if n < len(e.lines)-1 {
		width = displayWidth(line, text.RuneCount(line))
	}
	blank := text.RuneCount(line) - text.RuneCount(text.Strip(line, text.Left))
	if n == 0 {
		blank = max(blank, m.start)
	}
	for col := range width {
		switch {
		case col < blank:
			b.WriteByte(' ')
		case e.anchors != nil && m.anchors.hold(n, col):
			b.WriteByte(m.both)
		default:
			b.WriteByte(m.first)
		}
	}
	b.WriteByte('\n')
}

// hold tells whether a column is in the marked part.
func (a anchors) hold(line, col int) bool {
	return (line > a.line || line == a.line && col >= a.col) &&
		(line < a.endLine || line == a.endLine && col < a.endCol)
}
