package runtime

import (
	"strings"

	"github.com/pynterp/pynterp/go/text"
)

// This file has what all exceptions do: making, args, str, repr, the
// attributes of BaseException, and the __init__ of the types with members of
// their own. Groups are in excgroup.go. Tests: corpus/exceptions.

// newExcOf makes an exception of type t, built-in or guest class, with args.
func (th *Thread) newExcOf(t *Type, args []Value) *Exc {
	th.charge(160)
	e := &Exc{args: newTuple(args)}
	e.shape = t.root
	if n := t.excFields(); n > 0 {
		e.fields = make([]Value, n)
	}
	return e
}

func newExcSlot(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	return th.newExcOf(t, args[:len(args)-len(names)]).value(), nil
}

func initExcSlot(th *Thread, v Value, args []Value, names []*Str) error {
	e := v.exc()
	t := v.Type()
	if t.excInit == nil && len(names) > 0 {
		return th.TypeError("%s() takes no keyword arguments", t.name)
	}
	e.args = newTuple(args[:len(args)-len(names)])
	if t.excInit != nil {
		return t.excInit(th, e, args[:len(args)-len(names)], kwPairs(args, names))
	}
	return nil
}

// kwPair is a keyword argument of an exception's __init__.
type kwPair struct {
	name *Str
	val  Value
}

func kwPairs(args []Value, names []*Str) []kwPair {
	pairs := make([]kwPair, len(names))
	for i, n := range names {
		pairs[i] = kwPair{n, args[len(args)-len(names)+i]}
	}
	return pairs
}

// initKeywordMembers is __init__ of types whose members are keyword-only.
func initKeywordMembers(th *Thread, e *Exc, args []Value, kw []kwPair) error {
	if len(e.fields) == 1 {
		return th.setKeywordFields(e, "NameError", []string{"name"}, 0, kw)
	}
	return th.setKeywordFields(e, "AttributeError", []string{"name", "obj"}, 0, kw)
}

// setKeywordFields sets the fields from first on from keyword arguments. Messages
// name the type whose __init__ this is.
func (th *Thread) setKeywordFields(e *Exc, typ string, names []string, first int, kw []kwPair) error {
	if len(kw) > len(names) {
		return th.tooManyKeywords(typ, len(names), len(kw))
	}
	clear(e.fields[first : first+len(names)])
next:
	for _, k := range kw {
		for i, n := range names {
			if k.name.s == n {
				e.fields[first+i] = k.val
				continue next
			}
		}
		if hint, ok := text.Suggest(k.name.s, names); ok {
			return th.TypeError("%s() got an unexpected keyword argument '%s'. Did you mean '%s'?", typ, k.name.s, hint)
		}
		return th.TypeError("%s() got an unexpected keyword argument '%s'", typ, k.name.s)
	}
	return nil
}

func initImportError(th *Thread, e *Exc, args []Value, kw []kwPair) error {
	e.fields[importErrorMsg] = Value{}
	if len(args) == 1 {
		e.fields[importErrorMsg] = args[0]
	}
	return th.setKeywordFields(e, "ImportError", []string{"name", "path", "name_from"}, importErrorName, kw)
}

func (th *Thread) noKeywords(e *Exc, kw []kwPair) error {
	if len(kw) > 0 {
		return th.TypeError("%s() takes no keyword arguments", e.shape.typ.name)
	}
	return nil
}

func initSystemExit(th *Thread, e *Exc, args []Value, kw []kwPair) error {
	if err := th.noKeywords(e, kw); err != nil {
		return err
	}
	switch len(args) {
	case 0:
		e.fields[0] = None
	case 1:
		e.fields[0] = args[0]
	default:
		e.fields[0] = e.args.value()
	}
	return nil
}

func initStopIteration(th *Thread, e *Exc, args []Value, kw []kwPair) error {
	if err := th.noKeywords(e, kw); err != nil {
		return err
	}
	e.fields[0] = None
	if len(args) > 0 {
		e.fields[0] = args[0]
	}
	return nil
}

func initSyntaxError(th *Thread, e *Exc, args []Value, kw []kwPair) error {
	if err := th.noKeywords(e, kw); err != nil {
		return err
	}
	if len(args) > 0 {
		e.fields[0] = args[0]
	}
	if len(args) == 2 {
		info, err := th.Collect(args[1])
		if err != nil {
			return err
		}
		switch n := len(info); {
		case n < 4:
			return th.TypeError("function takes at least 4 arguments (%d given)", n)
		case n > 7:
			return th.TypeError("function takes at most 7 arguments (%d given)", n)
		case n == 5:
			return th.TypeError("end_offset must be provided when end_lineno is provided")
		}
		copy(e.fields[1:7], info)
	}
	return nil
}

func strExc(th *Thread, v Value) (Value, error) {
	e := v.exc()
	switch len(e.args.items) {
	case 0:
		return emptyStr.value(), nil
	case 1:
		s, err := th.Str(e.args.items[0])
		if err != nil {
			return Value{}, err
		}
		return s.value(), nil
	}
	s, err := th.Str(e.args.value())
	if err != nil {
		return Value{}, err
	}
	return s.value(), nil
}

func strKeyError(th *Thread, v Value) (Value, error) {
	if e := v.exc(); len(e.args.items) == 1 {
		s, err := th.Repr(e.args.items[0])
		if err != nil {
			return Value{}, err
		}
		return s.value(), nil
	}
	return strExc(th, v)
}

func strImportError(th *Thread, v Value) (Value, error) {
	if m := v.exc().fields[importErrorMsg]; m.IsSet() && m.p.shape == &strShape {
		return m, nil
	}
	return strExc(th, v)
}

// concatTexts concatenates strings and the str() of values.
func (th *Thread) concatTexts(parts ...any) (string, error) {
	var b strings.Builder
	for _, p := range parts {
		switch p := p.(type) {
		case string:
			b.WriteString(p)
		case Value:
			s, err := th.Str(p)
			if err != nil {
				return "", err
			}
			b.WriteString(s.s)
		}
	}
	return b.String(), nil
}

func strSyntaxError(th *Thread, v Value) (Value, error) {
	f := v.exc().fields
	msg, err := th.concatTexts(orNone(f[0]))
	if err != nil {
		return Value{}, err
	}
	var file, line string
	hasFile := f[1].IsSet() && f[1].layout() == layoutStr
	if hasFile {
		s, _ := asStr(f[1])
		file = s.s[strings.LastIndexByte(s.s, '/')+1:]
	}
	hasLine := f[2].IsSet() && f[2].Type() == &IntType
	if hasLine {
		line = "line -1" // of what is no C long
		if f[2].isInt() {
			line = "line " + itoa(int(f[2].int()))
		}
	}
	switch {
	case hasFile && hasLine:
		msg += " (" + file + ", " + line + ")"
	case hasFile:
		msg += " (" + file + ")"
	case hasLine:
		msg += " (" + line + ")"
	}
	return th.NewStr(msg), nil
}

func reprExc(th *Thread, v Value) (Value, error) {
	e := v.exc()
	name := v.Type().name
	if len(e.args.items) == 1 {
		r, err := th.Repr(e.args.items[0])
		if err != nil {
			return Value{}, err
		}
		return th.NewStr(name + "(" + r.s + ")"), nil
	}
	r, err := th.Repr(e.args.value())
	if err != nil {
		return Value{}, err
	}
	return th.NewStr(name + r.s), nil
}

func visitExc(v Value, f func(Value)) {
	e := v.exc()
	visitInstance(v, f)
	f(e.args.value())
	visitSet(e.cause, f)
	if e.context != nil {
		f(e.context.value())
	}
	if e.tb != nil {
		f(objValue(&e.tb.Obj))
	}
	for _, x := range e.fields {
		visitSet(x, f)
	}
}

var excMethods = []Def{
	{Name: "with_traceback", Sig: "(self, tb, /)", Fn: excWithTraceback, Doc: "Set the traceback and return the exception."},
	{Name: "add_note", Sig: "(self, note, /)", Fn: excAddNote, Doc: "Add a note that is printed with the traceback."},
	{Name: "__setstate__", Sig: "(self, state, /)", Fn: excSetState},
	{Name: "__reduce__", Sig: "(self, /)", Fn: excReduce},
}

func excWithTraceback(th *Thread, a []Value) (Value, error) {
	return a[0], setExcTraceback(th, a[0], a[1])
}

func excAddNote(th *Thread, a []Value) (Value, error) {
	if a[1].layout() != layoutStr {
		return Value{}, th.TypeError("add_note() argument must be str, not %s", argTypeName(a[1]))
	}
	notes, err := th.tryAttr(a[0], notesName)
	if err != nil {
		return Value{}, err
	}
	if !notes.IsSet() {
		notes = th.NewList(nil).value()
		if err := th.setAttr(a[0], notesName, notes); err != nil {
			return Value{}, err
		}
	}
	l, ok := asList(notes)
	if !ok {
		return Value{}, th.TypeError("Cannot add note: __notes__ is not a list")
	}
	if err := th.growList(l, 1); err != nil {
		return Value{}, err
	}
	l.items = append(l.items, a[1])
	return None, nil
}

func excSetState(th *Thread, a []Value) (Value, error) {
	if a[1].IsNone() {
		return None, nil
	}
	d, ok := asDict(a[1])
	if !ok {
		return Value{}, th.TypeError("state is not a dictionary")
	}
	return None, th.eachItem(d.value(), nil, func(k, v Value) error {
		name, err := th.attrName(k)
		if err != nil {
			return err
		}
		return th.GuestSetAttr(a[0], name, v)
	})
}

func excReduce(th *Thread, a []Value) (Value, error) {
	e := a[0].exc()
	return th.NewTuple(a[0].Type().value(), e.args.value()).value(), nil
}

var excMembers = []Member{
	{Name: "args", Get: func(th *Thread, v Value) (Value, error) { return v.exc().args.value(), nil }, Set: func(th *Thread, v, val Value) error {
		if !val.IsSet() {
			return th.TypeError("args may not be deleted")
		}
		items, err := th.Collect(val)
		if err != nil {
			return err
		}
		v.exc().args = ownTuple(items)
		return nil
	}},
	{Name: "__traceback__", Get: func(th *Thread, v Value) (Value, error) {
		if tb := v.exc().tb; tb != nil {
			return objValue(&tb.Obj), nil
		}
		return None, nil
	}, Set: setExcTraceback},
	{Name: "__context__", Get: func(th *Thread, v Value) (Value, error) {
		if c := v.exc().context; c != nil {
			return c.value(), nil
		}
		return None, nil
	}, Set: setExcContext},
	{Name: "__cause__", Get: func(th *Thread, v Value) (Value, error) { return orNone(v.exc().cause), nil }, Set: setExcCause},
	{Name: "__suppress_context__", Get: func(th *Thread, v Value) (Value, error) { return Bool(v.exc().suppress), nil }, Set: func(th *Thread, v, val Value) error {
		if !val.IsSet() {
			return th.TypeError("can't delete numeric/char attribute")
		}
		if !val.isBool() {
			return th.TypeError("attribute value type must be bool")
		}
		v.exc().suppress = val == True
		return nil
	}},
	{Name: "__dict__", Get: func(th *Thread, v Value) (Value, error) { return th.toDictMode(v.instance()).value(), nil },
		Set: func(th *Thread, v, val Value) error {
			d, err := th.newDictOf(val)
			if err == nil {
				th.toDictMode(v.instance())
				v.instance().dict = d
			}
			return err
		}},
}

func setExcTraceback(th *Thread, v, val Value) error {
	switch {
	case !val.IsSet():
		return th.TypeError("__traceback__ may not be deleted")
	case val.IsNone():
		v.exc().tb = nil
	case val.p.shape == &tracebackShape:
		v.exc().tb = val.traceback()
	default:
		return th.TypeError("__traceback__ must be a traceback or None")
	}
	return nil
}

func setExcContext(th *Thread, v, val Value) error {
	switch {
	case !val.IsSet():
		return th.TypeError("__context__ may not be deleted")
	case val.IsNone():
		v.exc().context = nil
	case val.layout() == layoutExc:
		v.exc().context = val.exc()
	default:
		return th.TypeError("exception context must be None or derive from BaseException")
	}
	return nil
}

func setExcCause(th *Thread, v, val Value) error {
	switch {
	case !val.IsSet():
		return th.TypeError("__cause__ may not be deleted")
	case val.IsNone(), val.layout() == layoutExc:
		v.exc().cause, v.exc().suppress = val, true
		return nil
	}
	return th.TypeError("exception cause must be None or derive from BaseException")
}

// SyntaxError is what a compiler reports about guest source.
type SyntaxError struct {
	Kind     string // SyntaxError, IndentationError, TabError, or a type such as MemoryError
	Msg      string
	Filename string
	Line     int
	Col      int // 1-based, in characters
	EndLine  int
	EndCol   int
	Text     string
	HasText  bool
	NoPlace  bool // nothing but Msg is known
}

// Error returns the message.
func (e *SyntaxError) Error() string { return e.Kind + ": " + e.Msg }

// NewSyntaxError makes the guest's exception for a compiler's report.
func (th *Thread) NewSyntaxError(s *SyntaxError) error {
	t := &SyntaxErrorType
	switch s.Kind {
	case "IndentationError":
		t = &IndentationErrorType
	case "TabError":
		t = &TabErrorType
	case "MemoryError":
		if s.Msg == "" {
			return th.newExc(&MemoryErrorType)
		}
		return th.Errorf(&MemoryErrorType, "%s", s.Msg)
	case "RecursionError":
		return th.Errorf(&RecursionErrorType, "%s", s.Msg)
	case "ValueError":
		return th.ValueError("%s", s.Msg)
	case "OverflowError":
		return th.OverflowError("%s", s.Msg)
	}
	msg := th.NewStr(s.Msg)
	if s.NoPlace {
		e := th.newExc(t, msg)
		e.fields[0] = msg
		return e
	}
	text := None
	if s.HasText {
		text = th.newPart(s.Text)
	}
	info := th.NewTuple(th.NewStr(s.Filename), Int(int64(s.Line)), Int(int64(s.Col)), text, Int(int64(s.EndLine)), Int(int64(s.EndCol)))
	if s.Line == 0 && !s.HasText { // an encoding that cannot be read
		info = th.NewTuple(info.items[:4]...)
	}
	e := th.newExc(t, msg, info.value())
	e.fields[0] = msg
	copy(e.fields[1:], info.items)
	e.fields[syntaxErrorMetadata] = th.NewTuple(info.items[1], info.items[2], None).value()
	return e
}
