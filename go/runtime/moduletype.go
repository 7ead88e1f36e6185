package runtime

import "strings"

// This file builds the type module. A native module refuses changes. Tests:
// corpus/imports.

func setupModule() {
	initType(&ModuleType, typeSpec{
		name: "module", layout: layoutModule, shapes: []*Shape{&moduleShape}, flags: TypeCustomGet | TypeCustomSet,
		doc: "Create a module object.",
		slots: Slots{
			Repr: reprModule, GetAttr: getAttrModule, SetAttr: setAttrModule, New: newModuleObject, Init: initModule,
			Visit: func(v Value, f func(Value)) { f(v.module().dict.value()) },
			Size:  func(v Value) int { return len(v.module().name) },
		},
		members: []Member{
			{Name: "__dict__", Get: func(th *Thread, v Value) (Value, error) { return th.moduleDict(v.module()).value(), nil }},
			{Name: "__annotations__", Get: moduleAnnotations, Set: setModuleAnnotations},
			{Name: "__annotate__", Get: moduleAnnotate, Set: setModuleAnnotate},
		},
		methods: []Def{{Name: "__dir__", Sig: "(self, /)", Fn: moduleDir, Doc: "List the module's names."}},
	})
}

// moduleDict is a module's namespace: for native modules, which the guest
// cannot change, a copy without the blocked names.
func (th *Thread) moduleDict(m *Module) *Dict {
	if !m.readOnly {
		return m.dict
	}
	d := th.NewDict()
	m.dict.each(func(k, v Value) {
		if s, ok := asStr(k); ok && !th.isBlocked(s.s) {
			d.SetStr(th, s, v)
		}
	})
	return d
}

// moduleAnnotations computes a module's __annotations__ when they are first
// asked for; the module's dict, which attributes are read from first, keeps
// them. A native module has none.
func moduleAnnotations(th *Thread, v Value) (Value, error) {
	m := v.module()
	result := th.NewDict().value()
	if fn, ok := m.dict.GetStr(annotateName); ok && fn.Type().slots.Call != nil {
		var err error
		if result, err = th.Call(fn, Int(formatValue)); err != nil {
			return Value{}, err
		}
		if result.layout() != layoutDict {
			return Value{}, th.TypeError("__annotate__ returned non-dict of type '%s'", result.Type().name)
		}
	}
	if !m.readOnly {
		m.dict.SetStr(th, annotationsName, result)
	}
	return result, nil
}

func setModuleAnnotations(th *Thread, v, val Value) error {
	m := v.module()
	switch {
	case m.readOnly:
		return th.unchangeableModule(m, annotationsName, "set")
	case val.IsSet():
		m.dict.SetStr(th, annotationsName, val)
	case !m.dict.DeleteStr(annotationsName):
		return th.AttributeError(v, annotationsName, "__annotations__")
	}
	m.dict.DeleteStr(annotateName)
	return nil
}

func moduleAnnotate(th *Thread, v Value) (Value, error) {
	m := v.module()
	if x, ok := m.dict.GetStr(annotateName); ok {
		return x, nil
	}
	if !m.readOnly {
		m.dict.SetStr(th, annotateName, None)
	}
	return None, nil
}

func setModuleAnnotate(th *Thread, v, val Value) error {
	m := v.module()
	switch {
	case m.readOnly:
		return th.unchangeableModule(m, annotateName, "set")
	case !val.IsSet():
		return th.TypeError("cannot delete __annotate__ attribute")
	case !val.IsNone() && val.Type().slots.Call == nil:
		return th.TypeError("__annotate__ must be callable or None")
	}
	m.dict.SetStr(th, annotateName, val)
	if !val.IsNone() {
		m.dict.DeleteStr(annotationsName)
	}
	return nil
}

// moduleArgs binds the arguments of module().
var moduleArgs = newNative(&Def{Name: "module", Sig: "(name, doc=None)", Fn: func(th *Thread, a []Value) (Value, error) {
	if _, ok := asStr(a[0]); !ok {
		return Value{}, th.TypeError("module() argument 'name' must be str, not %s", argTypeName(a[0]))
	}
	return th.NewTuple(a...).value(), nil
}}, nil, "")

// newModuleObject makes a module without a name; Init gives it one.
func newModuleObject(th *Thread, t *Type, _ []Value, _ []*Str) (Value, error) {
	th.charge(256)
	m := &Module{dict: newDict()}
	m.shape = t.root
	return m.value(), nil
}

func initModule(th *Thread, v Value, args []Value, names []*Str) error {
	bound, err := th.callNative(moduleArgs, args, names)
	if err != nil {
		return err
	}
	m := v.module()
	if m.readOnly {
		return th.unchangeableModule(m, nameName, "set")
	}
	m.dict.SetStr(th, nameName, bound.tuple().items[0])
	m.dict.SetStr(th, docName, bound.tuple().items[1])
	m.dict.SetStr(th, packageName, None)
	return nil
}

func reprModule(th *Thread, v Value) (Value, error) {
	m := v.module()
	if m.name == "" {
		return th.reprMadeModule(v)
	}
	name, _ := moduleShownName(m)
	switch file, ok := m.dict.GetStr(fileName); {
	case m.readOnly:
		return th.NewStr("<module '" + name + "' (built-in)>"), nil
	case ok:
		r, err := th.Repr(file)
		if err != nil {
			return Value{}, err
		}
		return th.NewStr("<module '" + name + "' from " + r.s + ">"), nil
	}
	if _, ok := m.dict.GetStr(pathName); ok {
		return th.NewStr("<module '" + name + "' (namespace)>"), nil
	}
	return th.NewStr("<module '" + name + "'>"), nil
}

// reprMadeModule shows a module that module() made by what it says of itself.
func (th *Thread) reprMadeModule(v Value) (Value, error) {
	name, err := th.tryAttr(v, nameName)
	if err != nil {
		return Value{}, err
	}
	shown := "'?'"
	if name.IsSet() {
		if shown, err = th.reprText(name); err != nil {
			return Value{}, err
		}
	}
	file, err := th.tryAttr(v, fileName)
	if err != nil {
		return Value{}, err
	}
	if !file.IsSet() {
		return th.NewStr("<module " + shown + ">"), nil
	}
	from, err := th.reprText(file)
	return th.NewStr("<module " + shown + " from " + from + ">"), err
}

func getAttrModule(th *Thread, v Value, name *Str) (Value, error) {
	m := v.module()
	if t := v.Type(); t != &ModuleType {
		if attr, ok := th.lookup(t, name); ok && attr.Type().slots.DescrSet != nil && attr.Type().slots.DescrGet != nil {
			return attr.Type().slots.DescrGet(th, attr, v, t)
		}
	}
	if x, ok := m.dict.GetStr(name); ok {
		return x, nil
	}
	if attr, ok := th.lookup(v.Type(), name); ok {
		if get := attr.Type().slots.DescrGet; get != nil {
			return get(th, attr, v, v.Type())
		}
		return attr, nil
	}
	if hook, ok := m.dict.GetStr(getattrName); ok && !m.readOnly {
		return th.Call(hook, name.value())
	}
	full, named := moduleShownName(m)
	if !named {
		return Value{}, th.AttributeError(v, name, "module has no attribute '%s'", name.s)
	}
	if file, ok := m.dict.GetStr(fileName); ok && m.loading && file.layout() == layoutStr {
		return Value{}, th.AttributeError(v, name, "partially initialized module '%s' from '%s' has no attribute '%s' (most likely due to a circular import)",
			full, unwrap(file).str().s, name.s)
	}
	if sub, err := th.Modules.Get(th, th.NewStr(full+"."+name.s)); err == nil && sub.IsSet() && sub.layout() == layoutModule && sub.module().loading {
		return Value{}, th.AttributeError(v, name, "cannot access submodule '%s' of module '%s' (most likely due to a circular import)", name.s, full)
	}
	return Value{}, th.AttributeError(v, name, "module '%s' has no attribute '%s'", full, name.s)
}

// moduleShownName is the module's __name__ if that is a str.
func moduleShownName(m *Module) (string, bool) {
	if n, ok := m.dict.GetStr(nameName); ok {
		if s, ok := asStr(n); ok {
			return s.s, true
		}
	}
	return m.name, false
}

func (th *Thread) unchangeableModule(m *Module, name *Str, verb string) error {
	return th.AttributeError(None, name, "cannot %s attribute '%s' of module '%s': modules of the safe library are read-only", verb, name.s, m.name)
}

func setAttrModule(th *Thread, v Value, name *Str, val Value) error {
	m := v.module()
	if m.readOnly {
		verb := "set"
		if !val.IsSet() {
			verb = "delete"
		}
		return th.unchangeableModule(m, name, verb)
	}
	if attr, ok := th.lookup(v.Type(), name); ok {
		if set := attr.Type().slots.DescrSet; set != nil {
			return set(th, attr, v, val)
		}
	}
	if val.IsSet() {
		m.dict.SetStr(th, th.intern(name), val)
		return nil
	}
	if !m.dict.DeleteStr(name) {
		return th.AttributeError(v, name, "'%s' object has no attribute '%s'", v.Type().name, name.s)
	}
	return nil
}

// moduleDir lists a module's names, by its own __dir__ if it has one. Blocked
// names stay out, and a native module's private ones.
func moduleDir(th *Thread, a []Value) (Value, error) {
	m := a[0].module()
	if hook, ok := m.dict.GetStr(dirName); ok && !m.readOnly {
		return th.Call(hook)
	}
	names := m.dict
	if th.ownDictAttr(a[0].Type()) {
		own, err := th.tryAttr(a[0], dictName)
		if err != nil {
			return Value{}, err
		}
		ok := own.IsSet()
		if ok {
			names, ok = asDict(own)
		}
		if !ok {
			return Value{}, th.TypeError("<module>.__dict__ is not a dictionary")
		}
	}
	var out []Value
	for i := names.next(0); i >= 0; i = names.next(i + 1) {
		k := names.entries[i].key
		if s, ok := asStr(k); ok && (th.isBlocked(s.s) || m.readOnly && strings.HasPrefix(s.s, "_") && !isDunder(s.s)) {
			continue
		}
		out = append(out, k)
	}
	return th.NewList(out).value(), nil
}
