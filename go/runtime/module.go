package runtime

import (
	"strings"

	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/host"
)

// This file defines Module and imports: native modules from their ModuleDef,
// guest modules from the host's sources, always after the allowlist. The
// type's attributes are in moduletype.go. Tests: corpus/imports,
// corpus/attack_imports.

// Module is a module object.
type Module struct {
	Obj
	dict     *Dict
	name     string
	readOnly bool // a native module: the guest cannot change it
	loading  bool // its code is running for the import
}

// ModuleDef describes a module of the safe library.
type ModuleDef struct {
	Name  string
	Doc   string
	Funcs []Def
	// Setup adds what is no function: constants, types. It may be nil.
	Setup func(th *Thread, m *Module) error
	// Leaves says that the functions run no guest code and change nothing where
	// they get plain values: numbers, texts, None.
	Leaves bool
	// Source is the text of the part of the module that is written in Python,
	// if any: it runs in the module's namespace after the rest, with the
	// guest's rights.
	Source string

	shared sharedModule
}

func (th *Thread) newModule(name string) *Module {
	th.charge(256)
	m := &Module{dict: newDict(), name: name}
	m.shape = &moduleShape
	m.dict.SetStr(th, nameName, th.internString(name).value())
	m.dict.SetStr(th, docName, None)
	return m
}

func (m *Module) value() Value { return objValue(&m.Obj) }

// Set adds a name to the module, for ModuleDef.Setup.
func (m *Module) Set(th *Thread, name string, v Value) { m.dict.SetStr(th, th.internString(name), v) }

var emptyBuiltins = newDict()

// importOp executes the Import instruction through the __import__ of the
// code's builtins, as the import statement does.
func (th *Thread) importOp(in *bytecode.Instr, r *[256]Value) (Value, error) {
	code := th.state.code
	name := code.consts[in.D]
	fn, err := th.builtinName(code, importName)
	if err != nil {
		return Value{}, err
	}
	if !fn.IsSet() {
		return Value{}, th.Errorf(&ImportErrorType, "__import__ not found")
	}
	if fn == importFn {
		level, err := th.IndexInt(r[in.B+1], nil)
		if err != nil {
			return Value{}, err
		}
		return th.Import(name.str().s, code.globals, r[in.B], level)
	}
	locals := None
	if code.bc.Flags&bytecode.NewLocals == 0 {
		locals = th.currentLocals()
	}
	return th.Call(fn, name, code.globalsValue(), locals, r[in.B], r[in.B+1])
}

// Import is __import__(name, globals, fromlist=fromlist, level=level).
func (th *Thread) Import(name string, globals *Dict, fromlist Value, level int) (Value, error) {
	if level < 0 {
		return Value{}, th.ValueError("level must be >= 0")
	}
	full := name
	if level > 0 {
		var err error
		if full, err = th.absoluteName(name, globals, level); err != nil {
			return Value{}, err
		}
	}
	if full == "" {
		return Value{}, th.ValueError("Empty module name")
	}
	m, err := th.importModule(full)
	if err != nil {
		return Value{}, err
	}
	if empty, err := th.isEmpty(fromlist); err != nil {
		return Value{}, err
	} else if empty {
		return th.importTop(name, full, level)
	}
	return m, th.importFromlist(m, full, fromlist)
}

func (th *Thread) isEmpty(fromlist Value) (bool, error) {
	if !fromlist.IsSet() || fromlist.IsNone() {
		return true, nil
	}
	t, err := th.Truth(fromlist)
	return !t, err
}

// importTop returns what `import a.b.c` binds: the module a.
func (th *Thread) importTop(name, full string, level int) (Value, error) {
	if name == "" {
		return th.importModule(full)
	}
	first, _, _ := strings.Cut(name, ".")
	if level > 0 {
		first = full[:len(full)-len(name)+len(first)]
	}
	return th.importModule(first)
}

// importFromlist imports the submodules among the names of `from p import …`.
func (th *Thread) importFromlist(m Value, full string, fromlist Value) error {
	if m.layout() != layoutModule {
		return nil
	}
	// The import statement asks for __path__ without the policy, and a module's
	// own __getattr__ may answer.
	if is, err := th.isPackage(m); err != nil || !is {
		return err
	}
	return th.Iterate(fromlist, func(v Value) (bool, error) {
		s, ok := asStr(v)
		if !ok {
			return false, th.TypeError("Item in ``from list'' must be str, not %s", v.Type().name)
		}
		if s.s == "*" {
			return true, th.importAll(m, full)
		}
		return true, th.importListed(m, full, s)
	})
}

// moduleAttr is tryAttr for what an import asks of a module; mostly it is not
// there, and no exception has to be made to find that out.
func (th *Thread) moduleAttr(v Value, name *Str) (Value, error) {
	if v.Type() == &ModuleType {
		m := v.module()
		if x, ok := m.dict.GetStr(name); ok {
			return x, nil
		}
		_, hook := m.dict.GetStr(getattrName)
		if _, ok := th.lookup(&ModuleType, name); !ok && (!hook || m.readOnly) {
			return Value{}, nil
		}
	}
	return th.tryAttr(v, name)
}

// importListed imports the submodule of that name, if there is one and the package
// has no attribute of the name.
func (th *Thread) importListed(m Value, full string, name *Str) error {
	if th.isBlocked(name.s) { // what reads the name says so
		return nil
	}
	if v, err := th.moduleAttr(m, th.intern(name)); err != nil || v.IsSet() {
		return err
	}
	if _, ok := th.cfg.Natives[full+"."+name.s]; m.module().readOnly && !ok {
		return nil // the library has all its submodules listed
	}
	return th.importSubmodule(full, name.s)
}

// importSubmodule imports a submodule, if there is one.
func (th *Thread) importSubmodule(full, name string) error {
	name = full + "." + name
	_, err := th.importModule(name)
	if e, ok := asExc(err); ok && isExc(err, &ModuleNotFoundErrorType) {
		// What the submodule itself misses is an error.
		if missing, ok := asStr(e.fields[importErrorName]); !ok || missing.s == name {
			return nil
		}
	}
	return err
}

// importAll imports the submodules that the __all__ of package m names.
func (th *Thread) importAll(m Value, full string) error {
	all, err := th.moduleAttr(m, allName)
	if err != nil || !all.IsSet() {
		return err
	}
	return th.Iterate(all, func(v Value) (bool, error) {
		s, ok := asStr(v)
		if !ok {
			return false, th.TypeError("Item in %s.__all__ must be str, not %s", full, v.Type().name)
		}
		return true, th.importListed(m, full, s)
	})
}

// eachByIndex calls f with the items of a sequence, read one by one.
func (th *Thread) eachByIndex(seq Value, f func(Value) error) error {
	switch {
	case isSequence(seq):
	case isMapping(seq):
		return th.TypeError("%s is not a sequence", seq.Type().name)
	default:
		return th.TypeError("'%s' object does not support indexing", seq.Type().name)
	}
	for i := int64(0); ; i++ {
		v, err := th.GetItem(seq, Int(i))
		if isExc(err, &IndexErrorType) {
			return nil
		}
		if err == nil {
			err = f(v)
		}
		if err != nil {
			return err
		}
	}
}

// absoluteName resolves a relative import in a module with these globals.
func (th *Thread) absoluteName(name string, globals *Dict, level int) (string, error) {
	if !th.cfg.Relative {
		return "", th.Errorf(&ImportErrorType, "relative imports are not allowed in this environment")
	}
	pkg, err := th.packageOf(globals)
	if err != nil {
		return "", err
	}
	if pkg == "" {
		return "", th.Errorf(&ImportErrorType, "attempted relative import with no known parent package")
	}
	for ; level > 1; level-- {
		i := strings.LastIndexByte(pkg, '.')
		if i < 0 {
			return "", th.Errorf(&ImportErrorType, "attempted relative import beyond top-level package")
		}
		pkg = pkg[:i]
	}
	if name == "" {
		return pkg, nil
	}
	return pkg + "." + name, nil
}

// packageOf is the package that relative imports of a module with these globals
// start from.
func (th *Thread) packageOf(globals *Dict) (string, error) {
	if v, ok := globals.GetStr(packageName); ok && !v.IsNone() {
		s, ok := asStr(v)
		if !ok {
			return "", th.TypeError("package must be a string")
		}
		return s.s, nil
	}
	v, ok := globals.GetStr(nameName)
	if !ok {
		return "", th.newExc(&KeyErrorType, th.NewStr("'__name__' not in globals"))
	}
	s, ok := asStr(v)
	if !ok {
		return "", th.TypeError("__name__ must be a string")
	}
	if _, isPackage := globals.GetStr(pathName); isPackage {
		return s.s, nil
	}
	return s.s[:max(0, strings.LastIndexByte(s.s, '.'))], nil
}

// importModule returns the module of the dotted name, importing its parents
// first.
func (th *Thread) importModule(full string) (Value, error) {
	key := th.internString(full)
	if v, ok := th.Modules.GetStr(key); ok {
		if v.IsNone() {
			return Value{}, th.notFound(full, "import of "+full+" halted; None in sys.modules")
		}
		return v, nil
	}
	if strings.Count(full, ".") > 64 {
		return Value{}, th.noModule(full, "")
	}
	var parent Value
	if i := strings.LastIndexByte(full, '.'); i > 0 {
		var err error
		if parent, err = th.importModule(full[:i]); err != nil {
			return Value{}, err
		}
		if is, err := th.isPackage(parent); err != nil {
			return Value{}, err
		} else if !is {
			return Value{}, th.noModule(full, full[:i])
		}
		if v, ok := th.Modules.GetStr(key); ok {
			return v, nil
		}
	}
	m, err := th.loadModule(full)
	if err != nil {
		return Value{}, err
	}
	if parent.IsSet() && parent.layout() == layoutModule {
		parent.module().dict.SetStr(th, th.internString(full[strings.LastIndexByte(full, '.')+1:]), m)
	}
	return m, nil
}

// isPackage tells whether what was imported can have submodules: it has a
// __path__, or is a native module that has some.
func (th *Thread) isPackage(m Value) (bool, error) {
	if path, err := th.moduleAttr(m, pathName); err != nil || path.IsSet() {
		return err == nil, err
	}
	if m.layout() == layoutModule && m.module().readOnly {
		for name := range th.cfg.Natives {
			if strings.HasPrefix(name, m.module().name+".") {
				return true, nil
			}
		}
	}
	return false, nil
}

// noModule is the error of a module that there is not; parent is given if that
// is no package.
func (th *Thread) noModule(name, parent string) error {
	r, err := th.Repr(th.NewStr(name))
	if err != nil {
		return err
	}
	msg := "No module named " + r.s
	if parent != "" {
		if r, err = th.Repr(th.NewStr(parent)); err != nil {
			return err
		}
		msg += "; " + r.s + " is not a package"
	}
	return th.notFound(name, msg)
}

func (th *Thread) notFound(name, msg string) error {
	e := th.newExc(&ModuleNotFoundErrorType, th.NewStr(msg))
	e.fields[importErrorMsg] = e.args.items[0]
	e.fields[importErrorName] = th.newPart(name)
	return e
}

// loadSteps is what looking for a module costs.
const loadSteps = 64

// loadModule makes a module that is not loaded yet. The module path of the
// host is asked first for names that no native module has.
func (th *Thread) loadModule(full string) (Value, error) {
	if err := th.spend(loadSteps); err != nil {
		return Value{}, err
	}
	if def := th.cfg.Natives[full]; def != nil && th.allowed(full) {
		return th.loadNative(def)
	}
	if src := th.cfg.Host.Modules; src != nil && validModuleName(full) {
		var s *host.Source
		var err error
		th.aside(func() { s, err = src.Find(full) })
		if err != nil {
			return Value{}, th.Errorf(&ImportErrorType, "cannot read module '%s'", full)
		}
		if s != nil {
			return th.loadSource(full, s.Text, HostText(s.Filename), s.Package)
		}
	}
	if th.allowed(full) || !isStandardModule(full) {
		return Value{}, th.noModule(full, "")
	}
	e := th.newExc(&ImportErrorType, th.NewStr("import of '"+full+"' is not allowed in this environment"))
	e.fields[importErrorMsg] = e.args.items[0]
	e.fields[importErrorName] = th.newPart(full)
	return Value{}, e
}

func (th *Thread) allowed(name string) bool { return th.cfg.Allowed != nil && th.cfg.Allowed(name) }

// validModuleName keeps odd names from the host's finder.
func validModuleName(name string) bool {
	for _, part := range strings.Split(name, ".") {
		if !isIdentifier(part) {
			return false
		}
	}
	return true
}

// loadSource compiles and runs a guest module.
func (th *Thread) loadSource(full string, text []byte, filename string, isPackage bool) (Value, error) {
	if err := th.enter(" during import"); err != nil {
		return Value{}, err
	}
	defer th.leave()
	code, err := th.compile(text, CompileOptions{Filename: filename, File: true})
	if err != nil {
		return Value{}, err
	}
	m := th.newModule(full)
	m.dict.SetStr(th, builtinsName, th.Builtins.value())
	file := None // a package of a folder alone
	if filename != "" {
		file = th.NewStr(filename)
	}
	m.dict.SetStr(th, fileName, file)
	pkg := full
	if isPackage {
		m.dict.SetStr(th, pathName, th.packageFolder(filename).value())
	} else {
		pkg = full[:max(0, strings.LastIndexByte(full, '.'))]
	}
	m.dict.SetStr(th, packageName, th.NewStr(pkg))
	key := th.internString(full)
	th.Modules.SetStr(th, key, m.value())
	m.loading = true
	_, err = th.Exec(code, m.dict)
	m.loading = false
	if err != nil {
		th.Modules.DeleteStr(key)
		return Value{}, err
	}
	if v, ok := th.Modules.GetStr(key); ok {
		return v, nil
	}
	return m.value(), nil
}

// packageFolder is the __path__ of a package whose code is in the file: no look-up
// reads it, the host's finder knows where to look.
func (th *Thread) packageFolder(filename string) *List {
	folder, ok := strings.CutSuffix(filename, "/__init__.py")
	if !ok {
		return th.NewList(nil)
	}
	return th.NewList([]Value{th.NewStr(folder)})
}

// What compiling costs, about, in steps.
const (
	compileSteps        = 500
	compileStepsPerByte = 16
)

// compile compiles guest source; errors are guest exceptions.
func (th *Thread) compile(text []byte, opts CompileOptions) (*bytecode.Code, error) {
	if th.cfg.Compile == nil {
		return nil, th.Errorf(&ImportErrorType, "no compiler in this environment")
	}
	if err := th.reserve(len(text) * 24); err != nil {
		return nil, err
	}
	// A module is compiled once; what the guest makes up may be compiled over
	// and over, and costs what it takes.
	work := len(text) / 8
	if opts.Guest {
		work = compileSteps + compileStepsPerByte*len(text)
	}
	if err := th.spend(work); err != nil {
		return nil, err
	}
	var warnings []SyntaxWarning
	opts.Warn = func(w SyntaxWarning) {
		th.charge(len(w.Message) + 64)
		warnings = append(warnings, w)
	}
	code, err := th.cfg.Compile(text, opts)
	if err := th.SyntaxWarnings(opts.Filename, warnings); err != nil {
		return nil, err
	}
	if err == nil {
		if opts.Guest {
			th.charge(code.Measure())
		}
		return code, nil
	}
	if s, ok := err.(*SyntaxError); ok {
		return nil, th.NewSyntaxError(s)
	}
	return nil, th.Errorf(&SystemErrorType, "compilation failed")
}

// importFrom executes `from m import name` for one name.
func (th *Thread) importFrom(m Value, name *Str) (Value, error) {
	v, err := th.GuestGetAttr(m, name)
	if err == nil || !isExc(err, &AttributeErrorType) {
		return v, err
	}
	if th.isBlocked(name.s) {
		return Value{}, err
	}
	modName := "<unknown module name>"
	if x, e := th.tryAttr(m, nameName); e == nil && x.IsSet() && x.p.shape == &strShape {
		modName = x.str().s
		if sub, ok := th.Modules.GetStr(th.internString(modName + "." + name.s)); ok {
			return sub, nil
		}
	}
	file, path := "unknown location", None
	if m.layout() == layoutModule {
		if f, ok := m.module().dict.GetStr(fileName); ok && f.p.shape == &strShape {
			file, path = f.str().s, f
		}
	}
	origin, hint := "'"+modName+"'", ""
	if m.layout() == layoutModule && m.module().loading {
		origin, hint = "partially initialized module "+origin, " (most likely due to a circular import)"
	}
	e := th.newExc(&ImportErrorType, th.NewStr("cannot import name '"+name.s+"' from "+origin+hint+" ("+file+")"))
	e.fields[importErrorMsg] = e.args.items[0]
	e.fields[importErrorName] = th.newPart(modName)
	e.fields[importErrorPath] = path
	e.fields[importErrorFrom] = name.value()
	return Value{}, e
}

// importStar executes `from m import *` into the namespace dst.
func (th *Thread) importStar(m, dst Value) error {
	all, err := th.tryAttr(m, allName)
	if err != nil {
		return err
	}
	skipPrivate := !all.IsSet()
	if skipPrivate {
		if m.layout() != layoutModule {
			return th.Errorf(&ImportErrorType, "from-import-* object has no __dict__ and no __all__")
		}
		var names []Value
		d := m.module().dict
		for i := d.next(0); i >= 0; i = d.next(i + 1) {
			names = append(names, d.entries[i].key)
		}
		all = th.NewList(names).value()
	}
	return th.eachByIndex(all, func(v Value) error {
		s, ok := asStr(v)
		if !ok {
			if skipPrivate {
				return th.TypeError("Key in %s.__dict__ must be str, not %s", moduleNameOf(m), v.Type().name)
			}
			return th.TypeError("Item in %s.__all__ must be str, not %s", moduleNameOf(m), v.Type().name)
		}
		if skipPrivate && strings.HasPrefix(s.s, "_") {
			return nil
		}
		x, err := th.GuestGetAttr(m, th.intern(s))
		if err != nil {
			return err
		}
		return th.SetItem(dst, s.value(), x)
	})
}

func moduleNameOf(m Value) string {
	if m.layout() == layoutModule {
		return m.module().name
	}
	return m.Type().name
}
