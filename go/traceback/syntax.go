package traceback

import (
	"fmt"
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file defines the form of SyntaxError: the place, the source line with
// carets, and the message. Tests: syntax_test.go and the recordings.

// maxCarets bounds the carets under an empty line, where the columns that the
// guest may have set are taken as they are.
const maxCarets = 1 << 16

// syntaxError prints a SyntaxError, for which the type's name may be that of a
// subclass.
func (r *renderer) syntaxError(name string, s Syntax) {
	suffix := ""
	if line, ok := placeText(s.Line, s.OddLine); ok {
		r.out.emit(fmt.Sprintf("  File \"%s\", line %s\n", nonEmpty(s.Filename, "<string>"), line))
	} else if s.Filename.Set {
		suffix = " (" + s.Filename.Value + ")"
	}
	if s.Text.Set {
		r.correctKeyword(&s)
		r.syntaxLine(&s)
	}
	r.out.emit(name + ": " + nonEmpty(s.Msg, "<no detail available>") + suffix + "\n")
}

// placeText is what is printed of a line's number.
func placeText(number Optional[int], odd Optional[string]) (string, bool) {
	if odd.Set {
		return odd.Value, true
	}
	return fmt.Sprint(number.Value), number.Set
}

// sameLine tells whether the error begins and ends on lines of the same name.
func (s *Syntax) sameLine() bool {
	a, ok := placeText(s.Line, s.OddLine)
	b, ok2 := placeText(s.EndLine, s.OddEndLine)
	return ok == ok2 && (a == b || !ok)
}

func nonEmpty(o Optional[string], other string) string {
	if o.Value == "" {
		return other
	}
	return o.Value
}

// syntaxLine prints the source line and the carets below it.
func (r *renderer) syntaxLine(s *Syntax) {
	if s.OddCol {
		return
	}
	trimmed := strings.TrimRight(s.Text.Value, "\n")
	shown := strings.TrimLeft(trimmed, " \n\f")
	r.out.emit("    " + shown + "\n")
	if !s.Col.Set {
		return
	}
	start, end := s.columns(text.RuneCount(trimmed))
	spaces := len(trimmed) - len(shown)
	start, end = start-1-spaces, end-1-spaces
	if start < 0 {
		return
	}
	r.out.emit("    " + caretSpace(shown, start) + strings.Repeat("^", min(end-start, maxCarets)) + "\n")
}

// columns returns the columns from which and to which there are carets, counted
// from 1. size is the length of the text without its last line end.
func (s *Syntax) columns(size int) (start, end int) {
	start, end = s.Col.Value, size+1
	if s.sameLine() {
		end = start
		if s.EndCol.Value != 0 {
			end = s.EndCol.Value
		}
	}
	if all := text.RuneCount(s.Text.Value); all > 0 {
		if start > all {
			start = size + 1
		}
		if end > all {
			end = size + 1
		}
	}
	if start >= end || end < 0 {
		end = start + 1
	}
	return start, end
}

// caretSpace returns what stands before the carets: the whitespace of the line
// as it is, so that tabs keep their width, and spaces for the rest.
func caretSpace(line string, size int) string {
	var b strings.Builder
	for _, c := range decode(cut(line, 0, size)) {
		if text.RuneIsSpace(c) {
			b.Write(text.AppendRune(nil, c))
		} else {
			b.WriteByte(' ')
		}
	}
	return b.String()
}
