package pynterp

import (
	"strings"

	"github.com/pynterp/pynterp/go/runtime"
	"github.com/pynterp/pynterp/go/traceback"
)

// This file renders a runtime.Report as CPython prints an exception.

// maxTraceback is how long a rendered traceback can get, in bytes.
const maxTraceback = 1 << 20

func renderReport(r *runtime.Report, lines traceback.Lines) string {
	var b strings.Builder
	c := tracebackConverter{seen: map[*runtime.Report]*traceback.Exception{}}
	if err := traceback.RenderLimited(&b, c.exception(r), lines, maxTraceback); err != nil {
		return r.Type + ": " + r.Message + "\n"
	}
	return b.String()
}

// tracebackConverter keeps the identity of exceptions that are met twice.
type tracebackConverter struct {
	seen map[*runtime.Report]*traceback.Exception
}

func (c *tracebackConverter) exception(r *runtime.Report) *traceback.Exception {
	if r == nil {
		return nil
	}
	if e := c.seen[r]; e != nil {
		return e
	}
	e := &traceback.Exception{
		Type: r.Type, Message: r.Message, StrFailed: r.StrFailed, Suggestion: suggestionOf(r.Missing),
		Notes: r.Notes, SuppressContext: r.SuppressContext,
	}
	c.seen[r] = e
	for _, f := range r.Frames {
		e.Frames = append(e.Frames, traceback.Frame{Filename: f.Filename, Name: f.Name, Pos: f.Pos, NoSource: f.NoSource})
	}
	if r.Syntax != nil {
		e.Syntax = syntaxOf(r.Syntax)
	}
	e.Cause, e.Context = c.exception(r.Cause), c.exception(r.Context)
	for _, m := range r.Group {
		e.Group = append(e.Group, c.exception(m))
	}
	return e
}

func syntaxOf(s *runtime.SyntaxReport) *traceback.Syntax {
	return &traceback.Syntax{
		Msg: optional(s.Msg), Filename: optional(s.Filename), Text: optional(s.Text),
		Line: optional(s.Line), Col: optional(s.Col), EndLine: optional(s.EndLine), EndCol: optional(s.EndCol),
		OddLine: optional(s.OddLine), OddEndLine: optional(s.OddEndLine), OddCol: s.OddCol, FromParser: s.FromParser,
	}
}

func optional[T any](p *T) traceback.Optional[T] {
	if p == nil {
		return traceback.Optional[T]{}
	}
	return traceback.Some(*p)
}

// suggestionOf words what may have been meant, "" if there is nothing to say.
func suggestionOf(m *runtime.Missing) string {
	switch {
	case m == nil:
		return ""
	case m.IsName:
		return traceback.SuggestionForName(m.Wrong, m.Candidates, m.OnSelf, m.IsModule)
	}
	return traceback.SuggestionForAttribute(m.Wrong, m.Candidates, m.OwnMethod)
}
