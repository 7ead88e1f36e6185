package runtime

import "github.com/pynterp/pynterp/go/position"

// This file turns an exception into plain data for the host: names, texts and
// places, no guest object. str() of the exception runs guest code, within the
// limits. Tests: package pynterp.

// Report is an exception as data.
type Report struct {
	Type            string // the type's name, with its module unless that is builtins or __main__
	Message         string // str(exception)
	StrFailed       bool   // str(exception) raised
	Argument        string // what the type makes an exception of that reads the same; mostly the message
	Notes           []string
	Frames          []ReportFrame // outermost first
	Cause, Context  *Report
	SuppressContext bool
	Group           []*Report     // members of an exception group
	Syntax          *SyntaxReport // of a SyntaxError
	ExitCode        any           // of a SystemExit: its code, copied; *Object if that is no plain value
	IsExit          bool
	Missing         *Missing // of an error about a name that was not found
}

// SyntaxReport is what a SyntaxError says about its place; an attribute that is
// not of its usual type is nil. Of lineno and end_lineno there is the text then,
// and that offset is neither an int nor None is told by OddCol.
type SyntaxReport struct {
	Msg, Filename, Text        *string
	Line, Col, EndLine, EndCol *int
	OddLine, OddEndLine        *string
	OddCol, FromParser         bool
}

// ReportFrame is a traceback entry.
type ReportFrame struct {
	Filename, Name string
	Pos            position.Range
	NoSource       bool // no source has the lines
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
	out := &Report{Type: th.reportedName(e.shape.typ), SuppressContext: e.suppress}
	r.seen[e] = out
	if s, err := th.Str(e.value()); err != nil {
		out.Message, out.StrFailed = "<exception str() failed>", true
	} else {
		out.Message = s.s
	}
	out.Argument = out.Message
	if key, ok := plainKey(e); ok {
		out.Argument = key
	}
	for tb := e.tb; tb != nil; tb = tb.next {
		out.Frames = append(out.Frames, ReportFrame{tb.code.bc.Filename, tb.code.bc.Name, tb.pos, tb.code.bc.NoSource})
	}
	out.Notes = r.notes(e)
	if e.shape.typ.isSubtype(&SystemExitType) {
		out.IsExit = true
		if out.StrFailed {
			out.Message = "" // what the interpreter prints then
		}
		if x, err := th.ToGo(orNone(e.fields[0])); err == nil {
			out.ExitCode = x
		}
	}
	if e.shape.typ.isSubtype(&SyntaxErrorType) {
		out.Syntax = r.syntax(e)
	}
	out.Missing = th.missing(e)
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

// plainKey is the text of a KeyError of one plain str, which its str() shows in
// quotes.
func plainKey(e *Exc) (string, bool) {
	if e.shape.typ != &KeyErrorType || len(e.args.items) != 1 || e.args.items[0].p.shape != &strShape {
		return "", false
	}
	return e.args.items[0].str().s, true
}

// reportedName is the full name of an exception's type, of which a program may
// have made the module anything.
func (th *Thread) reportedName(t *Type) string {
	if t.flags&TypeHeap != 0 {
		if v, ok := t.dict.GetStr(moduleName); ok && v.layout() != layoutStr {
			return "<unknown>." + t.qualname
		}
	}
	return th.fullName(t)
}

// notes reads __notes__, which may be anything: what is no sequence of notes
// is shown as one.
func (r *reporter) notes(e *Exc) []string {
	th := r.th
	v, err := th.tryAttr(e.value(), notesName)
	if err != nil {
		if exc, ok := asExc(err); ok {
			return []string{"Ignored error getting __notes__: " + th.safeText(exc.value(), "__notes__", "repr", th.Repr)}
		}
		return nil
	}
	if !v.IsSet() || v.IsNone() {
		return nil
	}
	if v.layout() != layoutList && v.layout() != layoutTuple {
		return []string{th.safeText(v, "__notes__", "repr", th.Repr)}
	}
	items, err := th.Collect(v)
	if err != nil {
		return nil
	}
	var out []string
	for _, x := range items {
		out = append(out, th.safeText(x, "note", "str", th.Str))
	}
	return out
}

// safeText is str() or repr() of v, or words that say that it failed.
func (th *Thread) safeText(v Value, what, how string, text func(Value) (*Str, error)) string {
	s, err := text(v)
	if err != nil {
		return "<" + what + " " + how + "() failed>"
	}
	return s.s
}

// anyText is the str() of an attribute that is shown whatever it is.
func (r *reporter) anyText(v Value) *string {
	if !v.IsSet() || v.IsNone() {
		return nil
	}
	s, err := r.th.Str(v)
	if err != nil {
		return nil
	}
	return &s.s
}

// syntax reads the attributes of a SyntaxError.
func (r *reporter) syntax(e *Exc) *SyntaxReport {
	text := func(i int) *string {
		if s, ok := fieldText(e, i); ok {
			return &s
		}
		return nil
	}
	out := &SyntaxReport{
		Msg: r.anyText(e.fields[0]), Filename: r.anyText(e.fields[1]), Text: text(4),
		FromParser: !orNone(e.fields[syntaxErrorMetadata]).IsNone(),
	}
	out.Line, out.OddLine = r.line(e.fields[2])
	out.EndLine, out.OddEndLine = r.line(e.fields[5])
	out.Col, out.EndCol = column(e.fields[3]), column(e.fields[6])
	out.OddCol = out.Col == nil && !orNone(e.fields[3]).IsNone()
	return out
}

// line reads a line's number, or the text of what a program has put there.
func (r *reporter) line(v Value) (*int, *string) {
	if v.IsSet() && v.isInt() {
		n := int(v.int())
		return &n, nil
	}
	return nil, r.anyText(v)
}

// column reads an int of any size, which means the same beyond maxColumn.
func column(v Value) *int {
	const maxColumn = 1 << 40
	if !v.IsSet() {
		return nil
	}
	big, ok := v.AsBig()
	if !ok {
		return nil
	}
	n := maxColumn * big.Sign()
	if big.IsInt64() {
		n = int(min(max(big.Int64(), -maxColumn), maxColumn))
	}
	return &n
}
