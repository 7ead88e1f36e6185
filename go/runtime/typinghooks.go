package runtime

// This file lets two kinds of guest code take part in generic aliases, as they
// do in CPython: objects with methods such as __typing_subst__, which stand for
// types in an alias of any kind, and a module typing of the guest's, which the
// host's module path can have. Where that module is loaded, its functions
// decide what Generic, the type parameters and unions leave to typing; without
// it the rules of generic.go and typeparamuse.go apply. Tests:
// corpus/generic_aliases/protocol_*, corpus/type_params,
// go/pynterp/guesttyping_test.go.

var typingName, substName, prepareSubstName, unpackedArgsName, isUnpackedName *Str

// The functions and classes of the guest's typing that are asked for.
var hookTypeCheck, hookTypeVarSubst, hookParamSpecSubst, hookParamSpecPrepare, hookTuplePrepare, hookGetItem, hookInitSubclass, hookAlias, hookUnpack *Str

func setupTypingHooks() {
	for s, p := range map[string]**Str{
		"typing": &typingName, "__typing_subst__": &substName, "__typing_prepare_subst__": &prepareSubstName,
		"__typing_unpacked_tuple_args__": &unpackedArgsName, "__typing_is_unpacked_typevartuple__": &isUnpackedName,
		"_type_check": &hookTypeCheck, "_typevar_subst": &hookTypeVarSubst, "_paramspec_subst": &hookParamSpecSubst,
		"_paramspec_prepare_subst": &hookParamSpecPrepare, "_typevartuple_prepare_subst": &hookTuplePrepare,
		"_generic_class_getitem": &hookGetItem, "_generic_init_subclass": &hookInitSubclass,
		"_GenericAlias": &hookAlias, "Unpack": &hookUnpack,
	} {
		*p = internStatic(s)
	}
}

// typingHook returns what the guest's module typing has under name.
func (th *Thread) typingHook(name *Str) (Value, bool) {
	m, ok := th.Modules.GetStr(typingName)
	if !ok || m.layout() != layoutModule {
		return Value{}, false
	}
	return m.module().dict.GetStr(name)
}

// prepareHook calls the guest's typing for the share of a type parameter.
func (th *Thread) prepareHook(hook, p, alias Value, items []Value) ([]Value, error) {
	r, err := th.Call(hook, p, alias, th.NewTuple(items...).value())
	if err != nil {
		return nil, err
	}
	return bracketItems(r), nil
}

// prepareByMethod gives p, which is no type parameter of ours, its share of
// items through its __typing_prepare_subst__.
func (th *Thread) prepareByMethod(p, alias Value, items []Value) ([]Value, error) {
	prepare, err := th.tryAttr(p, prepareSubstName)
	if err != nil || !prepare.IsSet() || prepare.IsNone() {
		return items, err
	}
	r, err := th.Call(prepare, alias, th.NewTuple(items...).value())
	if err != nil {
		return nil, err
	}
	return bracketItems(r), nil
}

// isForeign reports whether v may take part in an alias through attributes: it
// is no class and none of the values that substitution knows.
func isForeign(v Value) bool {
	if isTypeParam(v) || isAlias(v) || v.layout() == layoutType {
		return false
	}
	switch v.p.shape {
	case &unionShape, &typeAliasShape, &forwardRefShape, &strShape, &intShape, &tupleShape, &listShape:
		return false
	}
	return !v.IsNone() && v.p != &tagEllips
}

// foreignParameters are the type parameters of v: itself where it can be
// substituted, else those that its __parameters__ has. found tells whether
// either is there.
func (th *Thread) foreignParameters(v Value) (params []Value, found bool, err error) {
	subst, err := th.tryAttr(v, substName)
	if err != nil || subst.IsSet() {
		return []Value{v}, true, err
	}
	p, err := th.tryAttr(v, parametersName)
	if err != nil || !p.IsSet() {
		return nil, false, err
	}
	t, ok := asTuple(p)
	if !ok {
		return nil, true, nil
	}
	return t.items, true, nil
}

// foreign appends to out what arg, a value as isForeign tells them, becomes.
func (s *paramSubst) foreign(out []Value, arg Value) ([]Value, error) {
	th := s.th
	unpack, err := th.tryAttr(arg, isUnpackedName)
	if err != nil {
		return nil, err
	}
	subst, err := th.tryAttr(arg, substName)
	if err != nil {
		return nil, err
	}
	v := arg
	if !subst.IsSet() {
		v, err = s.nested(arg)
	} else if x := s.given(arg); x.IsSet() {
		v, err = th.Call(subst, x)
	}
	if err != nil || !unpack.IsSet() {
		return append(out, v), err
	}
	if many, err := th.Truth(unpack); err != nil || !many {
		return append(out, v), err
	}
	t, ok := asTuple(v)
	if !ok {
		return nil, th.TypeError("expected __typing_subst__ of %s objects to return a tuple, not %s", arg.Type().name, v.Type().name)
	}
	return append(out, t.items...), nil
}
