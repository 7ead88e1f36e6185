package runtime

import "strings"

// This file builds the type module. A native module refuses changes. Tests:
// corpus/imports.

func setupModule() {
	initType(&ModuleType, typeSpec{
		name: "module", layout: layoutModule, shapes: []*Shape{&moduleShape}, flags: TypeCustomGet | TypeCustomSet,
		doc: "Create a module object.",
		slots: Slots{
			Repr: reprModule, GetAttr: getAttrModule, SetAttr: setAttrModule, New: newModuleObject,
			Visit: func(v Value, f func(Value)) { f(v.module().dict.value()) },
		},
		members: []Member{
			{Name: "__dict__", Get: func(th *Thread, v Value) (Value, error) { return th.moduleDict(v.module()) }},
			{Name: "__annotations__", Get: moduleAnnotations},
			{Name: "__annotate__", Get: func(th *Thread, v Value) (Value, error) { return None, nil }},
		},
		methods: []Def{{Name: "__dir__", Sig: "(self, /)", Fn: moduleDir, Doc: "List the module's names."}},
	})
}

// moduleDict is a module's namespace: for native modules, which the guest
// cannot change, a copy without the blocked names.
func (th *Thread) moduleDict(m *Module) (Value, error) {
	if !m.readOnly {
		return m.dict.value(), nil
	}
	d := th.NewDict()
	m.dict.each(func(k, v Value) {
		if s, ok := asStr(k); ok && !th.isBlocked(s.s) {
			d.SetStr(th, s, v)
		}
	})
	return d.value(), nil
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

// moduleArgs binds the arguments of the type module.
var moduleArgs = newNative(&Def{Name: "module", Sig: "(name, doc=None)", Fn: func(th *Thread, a []Value) (Value, error) {
	s, ok := asStr(a[0])
	if !ok {
		return Value{}, th.TypeError("module() argument 'name' must be str, not %s", a[0].Type().name)
	}
	m := th.newModule(s.s)
	m.dict.SetStr(th, docName, a[1])
	m.dict.SetStr(th, packageName, None)
	return m.value(), nil
}}, nil, "")

func newModuleObject(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	m, err := th.callNative(moduleArgs, args, names)
	if err == nil {
		m.module().shape = t.root
	}
	return m, err
}

func reprModule(th *Thread, v Value) (Value, error) {
	m := v.module()
	name := m.name
	if n, ok := m.dict.GetStr(nameName); ok {
		if s, ok := asStr(n); ok {
			name = s.s
		}
	}
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

func getAttrModule(th *Thread, v Value, name *Str) (Value, error) {
	m := v.module()
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
	if file, ok := m.dict.GetStr(fileName); ok && m.loading && file.layout() == layoutStr {
		return Value{}, th.AttributeError(v, name, "partially initialized module '%s' from '%s' has no attribute '%s' (most likely due to a circular import)",
			moduleShownName(m), unwrap(file).str().s, name.s)
	}
	full := moduleShownName(m)
	if sub, err := th.Modules.Get(th, th.NewStr(full+"."+name.s)); err == nil && sub.IsSet() && sub.layout() == layoutModule && sub.module().loading {
		return Value{}, th.AttributeError(v, name, "cannot access submodule '%s' of module '%s' (most likely due to a circular import)", name.s, full)
	}
	return Value{}, th.AttributeError(v, name, "module '%s' has no attribute '%s'", full, name.s)
}

func moduleShownName(m *Module) string {
	if n, ok := m.dict.GetStr(nameName); ok {
		if s, ok := asStr(n); ok {
			return s.s
		}
	}
	return m.name
}

func setAttrModule(th *Thread, v Value, name *Str, val Value) error {
	m := v.module()
	if m.readOnly {
		verb := "set"
		if !val.IsSet() {
			verb = "delete"
		}
		return th.AttributeError(None, name, "cannot %s attribute '%s' of module '%s': modules of the safe library are read-only", verb, name.s, m.name)
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
	var out []Value
	for i := m.dict.next(0); i >= 0; i = m.dict.next(i + 1) {
		k := m.dict.entries[i].key
		if s, ok := asStr(k); ok && (th.isBlocked(s.s) || m.readOnly && strings.HasPrefix(s.s, "_") && !isDunder(s.s)) {
			continue
		}
		out = append(out, k)
	}
	return th.NewList(out).value(), nil
}
