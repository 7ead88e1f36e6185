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
		Type: r.Type, Message: r.Message, StrFailed: r.StrFailed, Suggestion: r.Suggestion,
		Notes: r.Notes, SuppressContext: r.SuppressContext,
	}
	c.seen[r] = e
	for _, f := range r.Frames {
		e.Frames = append(e.Frames, traceback.Frame{Filename: f.Filename, Name: f.Name, Pos: f.Pos})
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

func syntaxOf(s *runtime.SyntaxError) *traceback.Syntax {
	out := &traceback.Syntax{
		Msg: traceback.Some(s.Msg), Filename: traceback.Some(s.Filename), Line: traceback.Some(s.Line),
		Col: traceback.Some(s.Col), EndLine: traceback.Some(s.EndLine), EndCol: traceback.Some(s.EndCol),
		FromParser: true,
	}
	if s.HasText {
		out.Text = traceback.Some(s.Text)
	}
	return out
}
