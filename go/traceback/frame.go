package traceback

import (
	"fmt"
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file defines how the frames of a traceback are printed: the line that
// names a frame, the source below it, and one line in place of many equal
// frames. Tests: traceback_test.go.

const (
	// repeatsShown is how often a frame is shown before it is only counted.
	repeatsShown = 3
	// maxExcerpt bounds the lines of a frame that are looked at.
	maxExcerpt = 1 << 16
)

// stack prints the frames of a traceback.
func (r *renderer) stack(frames []Frame) {
	count := 0
	for i, f := range frames {
		if i > 0 && !sameLine(frames[i-1], f) {
			r.repeated(count)
			count = 0
		}
		if count++; count > repeatsShown {
			continue
		}
		if r.out.err != nil {
			return
		}
		r.out.emit(r.frame(f))
	}
	r.repeated(count)
}

// sameLine tells whether two frames stand on the same line of one function.
func sameLine(a, b Frame) bool {
	return a.Filename == b.Filename && a.Name == b.Name && a.Pos.Line == b.Pos.Line && a.Pos.Line >= 0
}

// repeated prints how many of count equal frames were left out.
func (r *renderer) repeated(count int) {
	if count > repeatsShown {
		r.out.emit("  [Previous line repeated " + plural(count-repeatsShown, "more time") + "]\n")
	}
}

// frame returns the lines of one frame.
func (r *renderer) frame(f Frame) string {
	filename, line := f.Filename, "None"
	if strings.HasPrefix(filename, "<stdin-") && strings.HasSuffix(filename, ">") {
		filename = "<stdin>"
	}
	if f.Pos.Line >= 0 {
		line = fmt.Sprint(f.Pos.Line)
	}
	head := fmt.Sprintf("  File \"%s\", line %s, in %s\n", filename, line, f.Name)
	original := r.source(f)
	dedented := dedent(original)
	if isBlank(dedented) {
		return head
	}
	if f.Pos.Col < 0 || f.Pos.EndCol < 0 {
		first, _, _ := strings.Cut(original, "\n")
		if first = text.Strip(first, text.Both); first == "" {
			return head + "\n"
		}
		return head + indent(first) + "\n"
	}
	e := newExcerpt(original, dedented, f.Pos)
	if e == nil {
		return head
	}
	e.findAnchors(&r.parseBudget)
	return head + indent(dedent(e.text()))
}

// source returns the lines that a frame covers, each with a newline.
func (r *renderer) source(f Frame) string {
	if r.lines == nil || f.NoSource || f.Pos.Line < 0 {
		return ""
	}
	first, last := int(f.Pos.Line), int(max(f.Pos.Line, f.Pos.EndLine))
	last = min(last, first+maxExcerpt)
	var b strings.Builder
	for n := first; n <= last; n++ {
		line, _ := r.lines.Line(f.Filename, n)
		b.WriteString(text.Strip(line, text.Right))
		b.WriteByte('\n')
	}
	return b.String()
}
