package runtime

import (
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/text"
)

// This file turns an exception into plain data for the host: names, texts and
// places, no guest object. str() of the exception runs guest code, within the
// limits. Tests: package pynterp.

// Report is an exception as data.
type Report struct {
	Type            string // the type's name, with its module unless that is builtins or __main__
	Message         string // str(exception)
	StrFailed       bool   // str(exception) raised
	Notes           []string
	Frames          []ReportFrame // outermost first
	Cause, Context  *Report
	SuppressContext bool
	Group           []*Report    // members of an exception group
	Syntax          *SyntaxError // of a SyntaxError with a place
	ExitCode        any          // of a SystemExit: its code, copied; *Object if that is no plain value
	IsExit          bool
	Suggestion      string // ". Did you mean: 'x'?" or empty
}

// ReportFrame is a traceback entry.
type ReportFrame struct {
	Filename, Name string
	Pos            position.Range
}

const maxReportChain = 1000

// Report describes an exception and those that it is chained to.
func (th *Thread) Report(e *Exc) *Report {
	r := reporter{th: th, seen: map[*Exc]*Report{}}
	return r.report(e, 0)
}

type reporter struct {
	th   *Thread
	seen map[*Exc]*Report
}

func (r *reporter) report(e *Exc, depth int) *Report {
	if old, ok := r.seen[e]; ok || depth > maxReportChain {
		return old
	}
	th := r.th
	out := &Report{Type: th.fullName(e.shape.typ), SuppressContext: e.suppress}
	r.seen[e] = out
	if s, err := th.Str(e.value()); err != nil {
		out.Message, out.StrFailed = "<exception str() failed>", true
	} else {
		out.Message = s.s
	}
	for tb := e.tb; tb != nil; tb = tb.next {
		out.Frames = append(out.Frames, ReportFrame{tb.code.bc.Filename, tb.code.bc.Name, tb.pos})
	}
	out.Notes = r.notes(e)
	if e.shape.typ.isSubtype(&SystemExitType) {
		out.IsExit = true
		if x, err := th.ToGo(orNone(e.fields[0])); err == nil {
			out.ExitCode = x
		}
	}
	if e.shape.typ.isSubtype(&SyntaxErrorType) {
		out.Syntax = r.syntax(e)
	}
	out.Suggestion = th.suggestion(e)
	if e.isGroup() {
		for _, m := range e.members() {
			out.Group = append(out.Group, r.report(m.exc(), depth+1))
		}
	}
	if e.cause.IsSet() && !e.cause.IsNone() {
		out.Cause = r.report(e.cause.exc(), depth+1)
	}
	if e.context != nil {
		out.Context = r.report(e.context, depth+1)
	}
	return out
}

func (r *reporter) notes(e *Exc) []string {
	th := r.th
	v, err := th.tryAttr(e.value(), notesName)
	if err != nil || !v.IsSet() {
		return nil
	}
	items, err := th.Collect(v)
	if err != nil {
		return nil
	}
	var out []string
	for _, x := range items {
		s, err := th.Str(x)
		if err != nil {
			out = append(out, "<note str() failed>")
			continue
		}
		out = append(out, s.s)
	}
	return out
}

// syntax reads the place of a SyntaxError from its attributes.
func (r *reporter) syntax(e *Exc) *SyntaxError {
	text := func(i int) (string, bool) {
		if v := e.fields[i]; v.IsSet() && v.layout() == layoutStr {
			s, _ := asStr(v)
			return s.s, true
		}
		return "", false
	}
	num := func(i int) int {
		if v := e.fields[i]; v.IsSet() && v.isInt() {
			return int(v.int())
		}
		return 0
	}
	s := &SyntaxError{Kind: e.shape.typ.name, Line: num(2), Col: num(3), EndLine: num(5), EndCol: num(6)}
	s.Msg, _ = text(0)
	s.Filename, _ = text(1)
	s.Text, s.HasText = text(4)
	if s.Line == 0 {
		return nil
	}
	return s
}

// suggestion words "Did you mean" for missing names and attributes.
func (th *Thread) suggestion(e *Exc) string {
	t := e.shape.typ
	switch {
	case t.isSubtype(&NameErrorType):
		return th.nameSuggestion(e)
	case t.isSubtype(&AttributeErrorType):
		name, ok := fieldText(e, attributeErrorName)
		obj := e.fields[attributeErrorObj]
		if !ok || !obj.IsSet() {
			return ""
		}
		dir, err := builtinDir(th, []Value{obj})
		if err != nil {
			return ""
		}
		return didYouMean(name, th.textsOf(dir))
	case t.isSubtype(&ImportErrorType):
		from, ok := fieldText(e, importErrorFrom)
		mod, ok2 := fieldText(e, importErrorName)
		if !ok || !ok2 {
			return ""
		}
		m, found := th.Modules.GetStr(th.internString(mod))
		if !found {
			return ""
		}
		dir, err := builtinDir(th, []Value{m})
		if err != nil {
			return ""
		}
		return didYouMean(from, th.textsOf(dir))
	}
	return ""
}

func fieldText(e *Exc, i int) (string, bool) {
	if v := e.fields[i]; v.IsSet() && v.layout() == layoutStr {
		s, _ := asStr(v)
		return s.s, true
	}
	return "", false
}

func didYouMean(name string, known []string) string {
	if s, ok := text.Suggest(name, known); ok {
		return ". Did you mean: '" + s + "'?"
	}
	return ""
}

func (th *Thread) textsOf(list Value) []string {
	l, ok := asList(list)
	if !ok {
		return nil
	}
	var out []string
	for _, v := range l.items {
		if s, ok := asStr(v); ok {
			out = append(out, s.s)
		}
	}
	return out
}

// nameSuggestion looks for a similar name in the globals and builtins of the
// code that raised.
func (th *Thread) nameSuggestion(e *Exc) string {
	name, ok := fieldText(e, nameErrorName)
	if !ok || e.tb == nil {
		return ""
	}
	tb := e.tb
	for tb.next != nil {
		tb = tb.next
	}
	var known []string
	for _, x := range tb.code.bc.Vars {
		known = append(known, x.Name)
	}
	for _, d := range []*Dict{tb.code.globals, tb.code.builtins} {
		d.each(func(k, _ Value) {
			if s, ok := asStr(k); ok {
				known = append(known, s.s)
			}
		})
	}
	return didYouMean(name, known)
}
