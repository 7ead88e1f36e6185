package runtime

import (
	"github.com/pynterp/pynterp/go/bytecode"
)

// This file holds the built-in functions compile, eval and exec. No profile
// lists them; where a host's own policy does, what they run is guest code as
// any other: its names go through the same checks, its steps, memory and depth
// through the same accounts. Tests: go/pynterp/compile_test.go.

// The flags of compile().
const (
	flagDontImplyDedent = 0x200
	flagTypeComments    = 0x1000
	flagNested          = 0x10
	flagFutures         = int(futureFlags)

	knownCompileFlags = flagDontImplyDedent | flagTypeComments | flagNested | flagFutures

	// futureFlags are the features that what code compiles inherits.
	futureFlags = bytecode.FutureAnnotations | bytecode.FutureNotEqual | bytecode.FuturePast
)

// builtinCompile is compile(). The code it makes has its module-level names in a
// mapping: whoever runs it says in which.
func builtinCompile(th *Thread, a []Value) (Value, error) {
	opts := CompileOptions{NamesInMapping: true, Guest: true}
	var err error
	if opts.Filename, err = th.filenameArg(a[1]); err != nil {
		return Value{}, err
	}
	mode, ok := asStr(a[2])
	if !ok {
		got := a[2].Type().name
		if a[2].IsNone() {
			got = "None"
		}
		return Value{}, th.TypeError("compile() argument 'mode' must be str, not %s", got)
	}
	var flags, optimize int
	if flags, err = th.cIntArg(a[3]); err != nil {
		return Value{}, err
	}
	dontInherit, err := th.Truth(a[4])
	if err != nil {
		return Value{}, err
	}
	if optimize, err = th.cIntArg(a[5]); err != nil {
		return Value{}, err
	}
	if flags&^knownCompileFlags != 0 {
		return Value{}, th.ValueError("compile(): unrecognised flags")
	}
	if optimize < -1 || optimize > 2 {
		return Value{}, th.ValueError("compile(): invalid optimize value")
	}
	if opts.Mode, err = th.compileMode(mode.s); err != nil {
		return Value{}, err
	}
	opts.Optimize = max(optimize, 0)
	opts.Futures = bytecode.Flags(flags & flagFutures)
	if !dontInherit {
		opts.Futures |= th.futures()
	}
	text, err := th.sourceText("compile() arg 1 must be a string, bytes or AST object", a[0], &opts)
	if err != nil {
		return Value{}, err
	}
	bc, err := th.compile(text, opts)
	if err != nil {
		return Value{}, err
	}
	return th.newCode(bc), nil
}

func (th *Thread) compileMode(mode string) (CompileMode, error) {
	switch mode {
	case "exec":
		return ModeExec, nil
	case "eval":
		return ModeEval, nil
	case "single":
		return ModeSingle, nil
	case "func_type":
		return 0, th.ValueError("compile() mode 'func_type' requires flag PyCF_ONLY_AST")
	}
	return 0, th.ValueError("compile() mode must be 'exec', 'eval' or 'single'")
}

// filenameArg reads a file name: a str, bytes, or an object with __fspath__.
func (th *Thread) filenameArg(v Value) (string, error) {
	if v.layout() != layoutStr && v.layout() != layoutBytes {
		r, found, err := th.callMethodIf(v, th.internString("__fspath__"))
		if err != nil {
			return "", err
		}
		if !found {
			return "", th.TypeError("expected str, bytes or os.PathLike object, not %s", v.Type().name)
		}
		if r.layout() != layoutStr && r.layout() != layoutBytes {
			return "", th.TypeError("expected %s.__fspath__() to return str or bytes, not %s", v.Type().name, r.Type().name)
		}
		v = r
	}
	if b, ok := bytesText(v); ok {
		x, err := th.decode(b, "utf-8", "surrogateescape")
		if err != nil {
			return "", err
		}
		v = x
	}
	s, _ := asStr(v)
	for i := range len(s.s) {
		if s.s[i] == 0 {
			return "", th.ValueError("embedded null character")
		}
	}
	return s.s, th.checkEncodable(s.s)
}

// cIntArg reads an argument that is a C int in CPython.
func (th *Thread) cIntArg(v Value) (int, error) {
	i, err := th.IndexInt(v, nil)
	if err == nil && int(int32(i)) != i {
		return 0, th.OverflowError("Python int too large to convert to C int")
	}
	return i, err
}

// futures returns the __future__ features that the running code is under.
func (th *Thread) futures() bytecode.Flags {
	if th.state.code == nil {
		return 0
	}
	return th.state.code.bc.Flags & futureFlags
}

// sourceText returns the text of a source argument; wrong is the message of the
// error where it is none.
func (th *Thread) sourceText(wrong string, v Value, opts *CompileOptions) ([]byte, error) {
	if s, ok := asStr(v); ok {
		opts.Text = true
		return []byte(s.s), th.checkEncodable(s.s)
	}
	if b, ok := bytesText(v); ok {
		return []byte(b), nil
	}
	return nil, th.TypeError("%s", wrong)
}

func isMapping(v Value) bool { return v.Type().slots.GetItem != nil }

func builtinEval(th *Thread, a []Value) (Value, error) {
	source, globals, locals := a[0], a[1], a[2]
	if !locals.IsNone() && !isMapping(locals) {
		return Value{}, th.TypeError("locals must be a mapping")
	}
	if _, ok := asDict(globals); !ok && !globals.IsNone() {
		if isMapping(globals) {
			return Value{}, th.TypeError("globals must be a real dict; try eval(expr, {}, mapping)")
		}
		return Value{}, th.TypeError("globals must be a dict")
	}
	globals, locals, err := th.evalScope(globals, locals)
	if err != nil {
		return Value{}, err
	}
	if source.p.shape == &codeShape {
		c := source.code()
		if c.bc.NumFree > 0 {
			return Value{}, th.TypeError("code object passed to eval() may not contain free variables")
		}
		return th.runCode(c, globals, locals, nil)
	}
	return th.runSource("eval() arg 1 must be a string, bytes or code object", source, globals, locals, ModeEval)
}

func builtinExec(th *Thread, a []Value) (Value, error) {
	source, globals, locals, closure := a[0], a[1], a[2], a[3]
	if _, ok := asDict(globals); !ok && !globals.IsNone() {
		return Value{}, th.TypeError("exec() globals must be a dict, not %s", globals.Type().name)
	}
	if !locals.IsNone() && !isMapping(locals) {
		return Value{}, th.TypeError("locals must be a mapping or None, not %s", locals.Type().name)
	}
	globals, locals, err := th.evalScope(globals, locals)
	if err != nil {
		return Value{}, err
	}
	if source.p.shape == &codeShape {
		c := source.code()
		cells, err := th.execClosure(c, closure)
		if err != nil {
			return Value{}, err
		}
		_, err = th.runCode(c, globals, locals, cells)
		return None, err
	}
	if !closure.IsNone() {
		return Value{}, th.TypeError("closure can only be used when source is a code object")
	}
	_, err = th.runSource("exec() arg 1 must be a string, bytes or code object", source, globals, locals, ModeExec)
	return None, err
}

// execClosure reads the cells for a code object's free variables.
func (th *Thread) execClosure(c *Code, closure Value) ([]Value, error) {
	n := c.bc.NumFree
	if n == 0 {
		if !closure.IsNone() {
			return nil, th.TypeError("cannot use a closure with this code object")
		}
		return nil, nil
	}
	t, ok := asTuple(closure)
	fits := ok && len(t.items) == n
	for i := 0; fits && i < n; i++ {
		fits = t.items[i].p.shape == &cellShape
	}
	if !fits {
		return nil, th.TypeError("code object requires a closure of exactly length %d", n)
	}
	return t.items, nil
}

// evalScope gives the globals and locals of eval and exec their defaults.
// locals is unset when it is the same mapping as globals.
func (th *Thread) evalScope(globals, locals Value) (Value, Value, error) {
	code := th.state.code
	if globals.IsNone() {
		if code == nil {
			return Value{}, Value{}, th.Errorf(&SystemErrorType, "globals and locals cannot be NULL")
		}
		globals = code.globalsValue()
		if locals.IsNone() {
			locals = th.currentLocals()
		}
	}
	if g, _ := asDict(globals); g != nil {
		if _, ok := g.GetStr(builtinsName); !ok {
			g.SetStr(th, builtinsName, th.inheritedBuiltins(code))
		}
	}
	if locals.IsNone() || locals == globals {
		locals = Value{}
		if globals.p.shape != &dictShape {
			locals = globals // names are stored as the class has it
		}
	}
	return globals, locals, nil
}

// inheritedBuiltins is the namespace of builtins that globals without one get:
// that of the code which runs them. Code that has none passes on a new dict of
// this sandbox, never the empty one that all sandboxes share.
func (th *Thread) inheritedBuiltins(code *Code) Value {
	switch {
	case code == nil:
		return th.Builtins.value()
	case code.scope != nil && code.scope.builtins.IsSet():
		return code.scope.builtins
	case code.builtins == emptyBuiltins:
		return th.NewDict().value()
	}
	return code.builtins.value()
}

// runSource compiles a source and runs it; wrong is the message of the error
// where it is none.
func (th *Thread) runSource(wrong string, source, globals, locals Value, mode CompileMode) (Value, error) {
	opts := CompileOptions{
		Filename: "<string>", Mode: mode, NamesInMapping: locals.IsSet(), Guest: true,
		Futures: th.futures(),
	}
	text, err := th.sourceText(wrong, source, &opts)
	if err != nil {
		return Value{}, err
	}
	if mode == ModeEval {
		text = trimLeftBlank(text)
	}
	code, err := th.compile(text, opts)
	if err != nil {
		return Value{}, err
	}
	linked := th.linkScope(code, globals)
	if locals.IsSet() {
		return th.callBody(th.newFunction(linked), locals)
	}
	return th.callFunction(th.newFunction(linked), nil, nil)
}

// linkScope links code to globals, a dict or an object of a subclass.
func (th *Thread) linkScope(bc *bytecode.Code, globals Value) *Code {
	g, _ := asDict(globals)
	c := th.link(bc, g)
	if c.scope != nil {
		c.setScope(globals, c.scope.builtins)
	} else {
		c.setScope(globals, Value{})
	}
	return c
}

func trimLeftBlank(text []byte) []byte {
	for len(text) > 0 && (text[0] == ' ' || text[0] == '\t') {
		text = text[1:]
	}
	return text
}

// runCode runs a code object. One that compile() made is linked to the globals
// of its last run, which are often those of the next.
func (th *Thread) runCode(c *Code, globals, locals Value, cells []Value) (Value, error) {
	if err := th.spend(64); err != nil {
		return Value{}, err
	}
	linked := c.linked
	if linked == nil || !th.linkedTo(linked, globals) {
		if err := th.spend(64 + len(c.bc.Ins)/8 + 2*len(c.bc.Consts) + 2*len(c.bc.Caches)); err != nil {
			return Value{}, err
		}
		linked = th.linkScope(c.bc, globals)
		c.linked = linked
	}
	f := th.newFunction(linked)
	f.closure = ownTuple(cells)
	if c.bc.LocalsSlot == 0 {
		return th.callFunction(f, nil, nil)
	}
	if !locals.IsSet() {
		locals = globals
	}
	return th.callBody(f, locals)
}

// linkedTo reports whether c was linked to globals as they are now.
func (th *Thread) linkedTo(c *Code, globals Value) bool {
	if globals.p.shape != &dictShape || c.scope != nil || c.globals != globals.dict() {
		return false
	}
	builtins, mapped := th.builtinsOf(c.globals)
	return c.builtins == builtins && !mapped.IsSet()
}
