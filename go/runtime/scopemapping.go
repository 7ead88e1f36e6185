package runtime

// This file finds names for code that eval or exec runs with namespaces that
// are no plain dicts: globals of a subclass of dict, and a __builtins__ that is
// of one or some other mapping. Reading a name asks these mappings as a
// subscript does, each time anew; globals are stored past them, as the
// statement global has it. Tests: go/pynterp/compile_test.go (testdata/compile_scopes.py).

// scopeMapping holds what stands for a code's plain namespaces, each unset where
// there is nothing but the plain dict.
type scopeMapping struct {
	globals  Value // an object of a subclass of dict around code.globals
	builtins Value
}

// globalsValue is what globals() returns.
func (c *Code) globalsValue() Value {
	if c.scope != nil && c.scope.globals.IsSet() {
		return c.scope.globals
	}
	return c.globals.value()
}

// builtinsOf returns the namespace of builtins that code with these globals
// has: what their __builtins__ names, nothing if there is none. Where that is no
// plain dict it is the mapping that is returned too. Of a native module it is a
// copy: a source of mode "single" writes the name _ there.
func (th *Thread) builtinsOf(globals *Dict) (*Dict, Value) {
	v, ok := globals.GetStr(builtinsName)
	switch {
	case !ok:
		return emptyBuiltins, Value{}
	case v.p.shape == &dictShape:
		return v.dict(), Value{}
	case v.layout() == layoutModule:
		return th.moduleDict(v.module()), Value{}
	}
	return emptyBuiltins, v
}

// setScope keeps the namespaces of c that are no plain dicts.
func (c *Code) setScope(globals, builtins Value) {
	if globals.IsSet() && globals.p.shape == &dictShape {
		globals = Value{}
	}
	if globals.IsSet() || builtins.IsSet() {
		c.scope = &scopeMapping{globals, builtins}
	}
}

// mappedGlobal reads a global or built-in name of code with a scopeMapping.
func (th *Thread) mappedGlobal(code *Code, name *Str) (Value, error) {
	if g := code.scope.globals; g.IsSet() {
		if v, err := th.fromMapping(g, name); err != nil || v.IsSet() {
			return v, err
		}
		v, err := th.builtinName(code, name)
		return th.definedName(v, name, err)
	}
	return th.plainGlobal(code, name)
}

// plainGlobal is mappedGlobal past the globals' class: for names that a mapping
// of local names does not have.
func (th *Thread) plainGlobal(code *Code, name *Str) (Value, error) {
	if v, ok := code.globals.GetStr(name); ok {
		return v, nil
	}
	v, err := th.builtinName(code, name)
	return th.definedName(v, name, err)
}

func (th *Thread) definedName(v Value, name *Str, err error) (Value, error) {
	if err == nil && !v.IsSet() {
		err = th.NameError(name)
	}
	return v, err
}

// builtinName reads a name of code's builtins; unset if there is none.
func (th *Thread) builtinName(code *Code, name *Str) (Value, error) {
	if code.scope != nil && code.scope.builtins.IsSet() {
		return th.fromMapping(code.scope.builtins, name)
	}
	v, _ := code.builtins.GetStr(name)
	return v, nil
}

// buildClassOf finds what a class statement of code calls. The name is no
// builtin here: the function is there where nobody set __builtins__ and for a
// dict that lists any, as a host's allowlist does; of another mapping __name__
// tells whether it has the rest of the module builtins.
func (th *Thread) buildClassOf(code *Code) (Value, error) {
	v, err := th.builtinName(code, buildClassName)
	if err != nil || v.IsSet() {
		return v, err
	}
	if code.scope == nil && (code.builtins == emptyBuiltins || code.builtins.used > 0) {
		return buildClassFn, nil
	}
	mark, err := th.builtinName(code, nameName)
	if err != nil || mark.IsSet() {
		return buildClassFn, err
	}
	return Value{}, th.Errorf(&NameErrorType, "__build_class__ not found")
}
