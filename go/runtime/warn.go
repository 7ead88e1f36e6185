package runtime

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/pynterp/pynterp/go/bytecode"
)

// This file gives warnings: Thread.Warn is the one entry for those of the
// runtime, and those of the compiler come to it through SyntaxWarnings. It
// applies the filters that CPython starts with and hands what they let through
// to the host, or prints it on the guest's stderr in CPython's form. A module
// that lets the guest change the filters sets WarnHook. Tests:
// go/pynterp/warnings_test.go.

// Warning is a warning about a place in the source.
type Warning struct {
	Category *Type
	Message  string
	Filename string
	Line     int
	// Module is the name of the module that filters look at.
	Module string
	// Note is a further line of the printed form.
	Note string
	// Registry is the module's memory of what it was warned of already; nil
	// means that nothing is remembered.
	Registry *Dict
}

// SyntaxWarning is what the compiler says about a line.
type SyntaxWarning struct {
	Message string
	Line    int
}

// SyntaxWarnings gives the warnings of a compilation.
func (th *Thread) SyntaxWarnings(filename string, list []SyntaxWarning) error {
	for i := range list {
		w := Warning{
			Category: &SyntaxWarningType, Message: list[i].Message, Filename: filename, Line: list[i].Line,
			Module: strings.TrimSuffix(filename, ".py"),
		}
		if err := th.Warn(&w); err != nil {
			return err
		}
	}
	return nil
}

// warnHere warns about the line that the guest's running code is at.
func (th *Thread) warnHere(category *Type, format string, args ...any) error {
	w, err := th.warningHere(category)
	if err != nil {
		return err
	}
	w.Message = fmt.Sprintf(format, args...)
	return th.Warn(w)
}

func (th *Thread) warningHere(category *Type) (*Warning, error) {
	if err := th.giveUpLeaf(); err != nil {
		return nil, err // the loop has the place
	}
	w := &Warning{Category: category, Filename: "<sys>", Module: "sys"}
	code := th.state.code
	if code == nil {
		return w, nil
	}
	w.Filename, w.Module, w.Line = code.bc.Filename, "<string>", code.bc.FirstLine
	if at := int(th.state.pc) - 1; at >= 0 && at < len(code.bc.Pos) {
		w.Line = int(code.bc.Pos[at].Line)
	}
	if name, ok := code.globals.GetStr(nameName); ok && name.layout() == layoutStr {
		w.Module = unwrap(name).str().s
	}
	var err error
	w.Registry, err = th.warningRegistry(code.globals)
	return w, err
}

// warningRegistry is the __warningregistry__ of a module's namespace, made when
// it is missing. It is the guest's: losing it repeats warnings, no more.
func (th *Thread) warningRegistry(globals *Dict) (*Dict, error) {
	if v, ok := globals.GetStr(warningRegistryName); ok {
		if v.IsNone() {
			return nil, nil
		}
		d, ok := asDict(v)
		if !ok {
			return nil, th.TypeError("'registry' must be a dict or None")
		}
		return d, nil
	}
	d := th.NewDict()
	globals.SetStr(th, warningRegistryName, d.value())
	return d, nil
}

// Warn gives a warning. An error ends the run, or is what a hook raised.
func (th *Thread) Warn(w *Warning) error {
	if err := th.spend(64); err != nil {
		return err
	}
	if th.WarnHook != nil {
		return th.WarnHook(th, w)
	}
	if filteredByDefault(w) {
		return nil
	}
	if w.Registry != nil {
		if again, err := th.warnedBefore(w); again || err != nil {
			return err
		}
	}
	if th.cfg.Warn != nil {
		th.aside(func() { th.cfg.Warn(w) })
		return nil
	}
	return th.PrintWarning(w)
}

// filteredByDefault applies the filters that CPython starts with.
func filteredByDefault(w *Warning) bool {
	t := w.Category
	if t.isSubtype(&DeprecationWarningType) {
		return w.Module != "__main__"
	}
	return t.isSubtype(&PendingDeprecationWarningType) || t.isSubtype(&ImportWarningType) || t.isSubtype(&ResourceWarningType)
}

// warnedBefore looks a warning up in its registry, and enters it.
func (th *Thread) warnedBefore(w *Warning) (bool, error) {
	if v, ok := w.Registry.GetStr(th.internString("version")); !ok || v != Int(0) {
		w.Registry.SetStr(th, th.internString("version"), Int(0))
	}
	key := th.NewTuple(th.NewStr(w.Message), w.Category.value(), Int(int64(w.Line))).value()
	old, err := w.Registry.Get(th, key)
	if err != nil || old.IsSet() {
		return old.IsSet(), err
	}
	return false, w.Registry.Set(th, key, True)
}

// PrintWarning writes a warning to the guest's stderr, with the source line
// where that is known.
func (th *Thread) PrintWarning(w *Warning) error {
	head := w.Filename + ":" + strconv.Itoa(w.Line) + ": " + w.Category.name + ": " + w.Message + "\n"
	if err := th.write(th.cfg.Host.Stderr, head); err != nil {
		return err
	}
	if line := th.warningSource(w); line != "" {
		if err := th.write(th.cfg.Host.Stderr, "  "+line+"\n"); err != nil {
			return err
		}
	}
	if w.Note == "" {
		return nil
	}
	return th.write(th.cfg.Host.Stderr, w.Note+"\n")
}

// warningSource is the line that a warning shows: none of a name that stands
// for no file.
func (th *Thread) warningSource(w *Warning) string {
	if th.cfg.SourceLine == nil || strings.HasPrefix(w.Filename, "<") && strings.HasSuffix(w.Filename, ">") {
		return ""
	}
	line, _ := th.cfg.SourceLine(w.Filename, w.Line)
	return strings.TrimSpace(line)
}

// warnDropped warns that nobody can await the coroutine that the running call
// of f makes, where the compiler knows that the call's result is dropped.
func (th *Thread) warnDropped(f *Function) error {
	code := th.state.code
	if f.code.bc.Flags&bytecode.Coroutine == 0 || code == nil || !code.bc.IsDropped(th.state.pc-1) {
		return nil
	}
	return th.warnUnawaited("coroutine '", f.qualname)
}

// warnDroppedStep is warnDropped for a method of an async generator that makes
// an awaitable, where the running instruction calls it itself.
func (th *Thread) warnDroppedStep(g Value, method string) error {
	code, pc := th.state.code, th.state.pc-1
	if code == nil || !code.bc.IsDropped(pc) {
		return nil
	}
	called := th.stack[th.state.base+int(code.ins[pc].A)]
	if called.IsSet() && called.p.shape == &builtinMethodShape {
		called = called.boundMethod().fn
	}
	if !called.IsSet() || called.p.shape != &methodDescrShape {
		return nil
	}
	if n := called.native(); n.owner != &AsyncGeneratorType || n.def.Name != method {
		return nil
	}
	return th.warnUnawaited("coroutine method '"+method+"' of '", g.generator().qualname)
}

func (th *Thread) warnUnawaited(what string, of Value) error {
	name, err := th.Str(of)
	if err != nil {
		return err
	}
	w, err := th.warningHere(&RuntimeWarningType)
	if err != nil {
		return err
	}
	w.Message = what + name.s + "' was never awaited"
	w.Note = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback"
	return th.Warn(w)
}

// strictSubclass warns of a conversion method that returned an object of a
// subclass of what it should.
func (th *Thread) strictSubclass(method string, r Value, base *Type) error {
	if r.Type() == base {
		return nil
	}
	return th.warnHere(&DeprecationWarningType, "%s returned non-%s (type %s).  The ability to return an instance of a "+
		"strict subclass of %s is deprecated, and may be removed in a future version of Python.",
		method, base.name, r.Type().name, base.name)
}
