package runtime

import (
	"sort"
	"strings"

	"github.com/pynterp/pynterp/go/bytecode"
)

// This file collects what suggestions for a missing name or attribute are made
// of: the names that were there. What of it is suggested, and in which words,
// is the traceback package's. Tests: go/traceback/testdata, through the command.

// Missing describes a name or attribute that was not found.
type Missing struct {
	Wrong string
	// Candidates are the names that were there: of a NameError the local, global
	// and built-in ones in this order, else the sorted dir() of what was searched.
	Candidates []string
	IsName     bool // of a NameError
	OnSelf     bool // a NameError in a method: self has such an attribute
	IsModule   bool // a NameError: the standard library has such a module
	OwnMethod  bool // the attribute was missed in a method of the object itself
}

// noteScope keeps what suggestions need of the frame that raised: self and the
// names of the variables that are bound or, in a class body, its namespace. A
// register that was never assigned to may hold something old: see boundNames.
func (th *Thread) noteScope(exc *Exc) {
	t := exc.shape.typ
	if exc.fields == nil || !t.isSubtype(&NameErrorType) && !t.isSubtype(&AttributeErrorType) {
		return
	}
	st := &th.state
	bc := st.code.bc
	if bc.LocalsSlot != 0 {
		exc.tb.scope = th.stack[st.base+bc.LocalsSlot]
		return
	}
	isName := t.isSubtype(&NameErrorType)
	if isName {
		th.charge(len(bc.Vars) * 16)
		exc.tb.at = st.pc
	}
	for i := range bc.Vars {
		x := &bc.Vars[i]
		v := th.variable(st, x)
		if x.Kind != bytecode.VarLocal && v.IsSet() && v.p.shape == &cellShape {
			v = v.cell().v
		}
		if !v.IsSet() {
			continue
		}
		if isName {
			exc.tb.bound = append(exc.tb.bound, x.Name)
		}
		if x.Name == "self" && (x.Kind != bytecode.VarLocal || i < bc.NumParams()) {
			exc.tb.scope = v
		}
	}
}

// missing returns what an exception says about a missing name, nil if nothing.
func (th *Thread) missing(e *Exc) *Missing {
	switch t := e.shape.typ; {
	case t.isSubtype(&NameErrorType):
		return th.missingName(e)
	case t.isSubtype(&AttributeErrorType):
		name, ok := fieldText(e, attributeErrorName)
		obj := e.fields[attributeErrorObj]
		if !ok || th.isBlocked(name) { // a refusal is no misspelling
			return nil
		}
		m := th.missingAttribute(name, orNone(obj))
		if tb := e.lastTraceback(); m != nil && tb != nil && tb.code.bc.LocalsSlot == 0 {
			m.OwnMethod = tb.scope == obj
		}
		return m
	case t.isSubtype(&ImportErrorType):
		from, ok := fieldText(e, importErrorFrom)
		mod, ok2 := fieldText(e, importErrorName)
		if !ok || !ok2 {
			return nil
		}
		if m, found := th.Modules.GetStr(th.internString(mod)); found {
			return th.missingAttribute(from, m)
		}
	}
	return nil
}

func (th *Thread) missingAttribute(name string, obj Value) *Missing {
	names, err := th.namesOf(obj)
	if err != nil {
		return nil
	}
	return &Missing{Wrong: name, Candidates: names}
}

// namesOf asks obj for its names as the attribute __dir__ answers, which of a
// super object is that of the object behind it; of a class, its metaclass.
func (th *Thread) namesOf(obj Value) ([]string, error) {
	m, err := th.tryAttr(obj, dirName)
	if err != nil || !m.IsSet() {
		return nil, err
	}
	dir, err := th.Call(m)
	if isExc(err, &TypeErrorType) {
		if m, ok := th.lookup(obj.Type(), dirName); ok {
			dir, err = th.callFound(obj, m)
		}
	}
	if err != nil {
		return nil, err
	}
	items, err := th.Collect(dir)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, v := range items {
		if s, ok := asStr(v); ok {
			out = append(out, s.s)
		}
	}
	sort.Strings(out)
	return out, nil
}

// boundNames returns the names in tb.bound without the variables that nothing
// before the place of the error can have bound.
func (tb *Traceback) boundNames() []string {
	if len(tb.bound) == 0 {
		return nil
	}
	bc := tb.code.bc
	used := bytecode.UsedBefore(bc, int(tb.at)-1)
	unbound := map[string]bool{}
	for i := bc.NumParams(); i < len(bc.Vars); i++ {
		if x := &bc.Vars[i]; x.Kind == bytecode.VarLocal && x.Slot < len(used) && !used[x.Slot] {
			unbound[x.Name] = true
		}
	}
	var out []string
	for _, name := range tb.bound {
		if !unbound[name] {
			out = append(out, name)
		}
	}
	return out
}

func (th *Thread) missingName(e *Exc) *Missing {
	name, ok := fieldText(e, nameErrorName)
	if !ok {
		return nil
	}
	m := &Missing{Wrong: name, IsName: true, IsModule: isStandardModule(name)}
	tb := e.lastTraceback()
	if tb == nil {
		return m
	}
	add := func(k, _ Value) {
		if s, ok := asStr(k); ok {
			m.Candidates = append(m.Candidates, s.s)
		}
	}
	bc := tb.code.bc
	m.Candidates = append(m.Candidates, tb.boundNames()...)
	self := tb.scope
	if bc.LocalsSlot != 0 {
		self = Value{}
		if d, ok := asDict(tb.scope); tb.scope.IsSet() && ok {
			d.each(add)
			self, _ = d.GetStr(th.internString("self"))
		}
	}
	tb.code.globals.each(add)
	if tb.code.builtins == th.Builtins {
		m.Candidates = append(m.Candidates, th.builtinCandidates()...)
	} else {
		tb.code.builtins.each(add)
	}
	if self.IsSet() && !th.isBlocked(name) {
		v, err := th.tryAttr(self, th.internString(name))
		m.OnSelf = err == nil && v.IsSet()
	}
	return m
}

// builtinOrder is the order of CPython's builtins: of names that are equally
// near, the first is suggested. The constants are keywords, and in no policy.
var builtinOrder = strings.Fields(`
	__name__ __doc__ __build_class__ __import__ abs all any ascii bin callable chr compile delattr dir divmod eval exec
	format getattr globals hasattr hash hex id isinstance issubclass iter aiter len locals max min next anext oct ord
	pow print repr round setattr sorted sum vars None Ellipsis NotImplemented False True bool memoryview bytearray
	bytes classmethod complex dict enumerate filter float frozenset property int list map object range reversed set
	slice staticmethod str super tuple type zip __debug__ BaseException BaseExceptionGroup Exception GeneratorExit
	KeyboardInterrupt SystemExit ArithmeticError AssertionError AttributeError BufferError EOFError ImportError
	LookupError MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError
	SystemError TypeError ValueError Warning FloatingPointError OverflowError ZeroDivisionError BytesWarning
	DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning ResourceWarning
	RuntimeWarning SyntaxWarning UnicodeWarning UserWarning BlockingIOError ChildProcessError ConnectionError
	FileExistsError FileNotFoundError InterruptedError IsADirectoryError NotADirectoryError PermissionError
	ProcessLookupError TimeoutError IndentationError _IncompleteInputError IndexError KeyError ModuleNotFoundError
	NotImplementedError PythonFinalizationError RecursionError UnboundLocalError UnicodeError BrokenPipeError
	ConnectionAbortedError ConnectionRefusedError ConnectionResetError TabError UnicodeDecodeError UnicodeEncodeError
	UnicodeTranslateError ExceptionGroup EnvironmentError IOError quit exit`)

// builtinCandidates are the sandbox's builtins and the constants, in that order.
func (th *Thread) builtinCandidates() []string {
	var out []string
	known := map[string]bool{}
	for _, name := range builtinOrder {
		known[name] = true
		_, is := th.Builtins.GetStr(th.internString(name))
		if is || name == "None" || name == "True" || name == "False" {
			out = append(out, name)
		}
	}
	th.Builtins.each(func(k, _ Value) {
		if s, ok := asStr(k); ok && !known[s.s] {
			out = append(out, s.s)
		}
	})
	return out
}

// lastTraceback is the entry of the frame that raised.
func (e *Exc) lastTraceback() *Traceback {
	tb := e.tb
	for tb != nil && tb.next != nil {
		tb = tb.next
	}
	return tb
}

func fieldText(e *Exc, i int) (string, bool) {
	if v := e.fields[i]; v.IsSet() && v.layout() == layoutStr {
		s, _ := asStr(v)
		return s.s, true
	}
	return "", false
}
