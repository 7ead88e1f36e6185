package runtime

// This file takes objects apart as copy and pickle want them: __reduce_ex__,
// __reduce__ and __getstate__ of object. Tests: corpus/attack_reduce.

// The functions that reduced objects are made by again.
var copyregNewobj, copyregNewobjEx, copyregReconstructor *Native

var copyregDefs = [...]Def{
	{Name: "__newobj__", Sig: "(cls, /, *args)", Doc: "Make an object by its class's __new__.",
		Fn: func(th *Thread, a []Value) (Value, error) { return th.makeByNew(a[0], a[1:], nil) }},
	{Name: "__newobj_ex__", Sig: "(cls, args, kwargs, /)", Doc: "Make an object by its class's __new__ with keywords.",
		Fn: makeByNewEx},
	{Name: "_reconstructor", Sig: "(cls, base, state, /)", Doc: "Make an object from its base's value.",
		Fn: reconstruct},
}

func setupCopyreg() {
	for i, p := range [...]**Native{&copyregNewobj, &copyregNewobjEx, &copyregReconstructor} {
		*p = nativeOf(&copyregDefs[i], "copyreg")
	}
}

// makeByNew is cls.__new__(cls, *args).
func (th *Thread) makeByNew(cls Value, args []Value, names []*Str) (Value, error) {
	t, ok := asType(cls)
	if !ok {
		return Value{}, th.TypeError("__newobj__ arg 1 must be a type, not %s", cls.Type().name)
	}
	if t.slots.New == nil || t.flags&TypeNoNew != 0 {
		return Value{}, th.TypeError("cannot create '%s' instances", th.shownName(t))
	}
	return t.slots.New(th, t, append([]Value(nil), args...), names)
}

func makeByNewEx(th *Thread, a []Value) (Value, error) {
	args, ok := asTuple(a[1])
	kwargs, isDict := asDict(a[2])
	if !ok || !isDict {
		return Value{}, th.TypeError("__newobj_ex__ takes a tuple and a dict")
	}
	all := append([]Value(nil), args.items...)
	var names []*Str
	for i := kwargs.next(0); i >= 0; i = kwargs.next(i + 1) {
		s, ok := asStr(kwargs.entries[i].key)
		if !ok {
			return Value{}, th.TypeError("keywords must be strings")
		}
		names = append(names, th.intern(s))
		all = append(all, kwargs.entries[i].val)
	}
	return th.makeByNew(a[0], all, names)
}

func reconstruct(th *Thread, a []Value) (Value, error) {
	base, ok := asType(a[1])
	if !ok {
		return Value{}, th.TypeError("_reconstructor arg 2 must be a type, not %s", a[1].Type().name)
	}
	if base == &ObjectType {
		return th.makeByNew(a[0], nil, nil)
	}
	return th.makeByNew(a[0], a[2:3], nil)
}

// objectReduceEx is object.__reduce_ex__: a class's own __reduce__ goes first.
func objectReduceEx(th *Thread, args []Value) (Value, error) {
	v := args[0]
	protocol, err := th.IndexInt(args[1], nil)
	if err != nil {
		return Value{}, err
	}
	if m, ok := th.lookup(v.Type(), staticNames["__reduce__"]); ok {
		if own, _ := ObjectType.dict.GetStr(staticNames["__reduce__"]); m != own {
			return th.callFound(v, m)
		}
	}
	return th.reduce(v, protocol)
}

func objectReduce(th *Thread, args []Value) (Value, error) { return th.reduce(args[0], 0) }

func (th *Thread) reduce(v Value, protocol int) (Value, error) {
	if th.hosts.objects[v.p] != nil {
		return Value{}, th.TypeError("cannot pickle '%s' object: it is the host's", v.Type().name)
	}
	if protocol >= 2 {
		return th.reduceNew(v)
	}
	t := v.Type()
	base := nativeBase(t)
	if base == t || !picklable(base) {
		return Value{}, th.TypeError("cannot pickle '%s' object", t.name)
	}
	part := None
	if base != &ObjectType {
		var err error
		if part, err = th.Call(base.value(), v); err != nil {
			return Value{}, err
		}
	}
	if t.fixed > 0 && !th.overridesGetstate(t) {
		return Value{}, th.TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
	}
	state, err := th.getstate(v)
	if err != nil {
		return Value{}, err
	}
	items := []Value{copyregReconstructor.value(), th.NewTuple(t.value(), base.value(), part).value()}
	if !state.IsNone() {
		items = append(items, state)
	}
	return th.NewTuple(items...).value(), nil
}

func (th *Thread) overridesGetstate(t *Type) bool {
	m, _ := th.lookup(t, staticNames["__getstate__"])
	own, _ := ObjectType.dict.GetStr(staticNames["__getstate__"])
	return m != own
}

// picklable reports whether objects with this built-in base consist of what
// __new__ and the state give back.
func picklable(t *Type) bool {
	return t.layout == layoutObject || t.layout == layoutExc || t.layout.hasPayload() && t.layout != layoutNative1 && t.layout != layoutProperty
}

// reduceNew is the reduction of protocol 2 and later.
func (th *Thread) reduceNew(v Value) (Value, error) {
	t := v.Type()
	fn, args, err := th.newArgs(v)
	if err != nil {
		return Value{}, err
	}
	list, dict := None, None
	if _, ok := asList(v); ok {
		if list, err = th.Iter(v); err != nil {
			return Value{}, err
		}
	}
	if _, ok := asDict(v); ok {
		items, err := th.callMethodNamed(v, th.internString("items"))
		if err != nil {
			return Value{}, err
		}
		if dict, err = th.Iter(items); err != nil {
			return Value{}, err
		}
	}
	if !picklable(nativeBase(t)) && !th.overridesGetstate(t) {
		return Value{}, th.TypeError("cannot pickle '%s' object", t.name)
	}
	state, err := th.getstate(v)
	if err != nil {
		return Value{}, err
	}
	return th.NewTuple(fn, args, state, list, dict).value(), nil
}

// newArgs returns the function that makes v again and its arguments.
func (th *Thread) newArgs(v Value) (fn, args Value, err error) {
	cls := v.Type().value()
	if m, ok := th.lookup(v.Type(), staticNames["__getnewargs_ex__"]); ok {
		r, err := th.callFound(v, m)
		if err != nil {
			return Value{}, Value{}, err
		}
		pair, ok := asTuple(r)
		if !ok || len(pair.items) != 2 {
			return Value{}, Value{}, th.TypeError("__getnewargs_ex__ should return a tuple, not '%s'", r.Type().name)
		}
		return copyregNewobjEx.value(), th.NewTuple(cls, pair.items[0], pair.items[1]).value(), nil
	}
	items := []Value{cls}
	if m, ok := th.lookup(v.Type(), getnewargsName); ok {
		r, err := th.callFound(v, m)
		if err != nil {
			return Value{}, Value{}, err
		}
		t, ok := asTuple(r)
		if !ok {
			return Value{}, Value{}, th.TypeError("__getnewargs__ should return a tuple, not '%s'", r.Type().name)
		}
		items = append(items, t.items...)
	}
	return copyregNewobj.value(), th.NewTuple(items...).value(), nil
}

// getstate calls v's __getstate__.
func (th *Thread) getstate(v Value) (Value, error) {
	return th.CallMethod(v, staticNames["__getstate__"])
}

// objectGetstate is the attributes as a copy of __dict__, with the values of
// __slots__ members in a pair; None if there are neither.
func objectGetstate(th *Thread, args []Value) (Value, error) {
	v := args[0]
	state := None
	if inst := instanceOf(v); inst != nil && inst.shape.typ.flags&TypeNoDict == 0 {
		// The members of __slots__ do not count: they are the first slots.
		if inst.shape.dictMode && inst.dict.Len() > 0 || !inst.shape.dictMode && inst.shape.count > int(inst.shape.typ.fixed) {
			d := th.NewDict()
			th.toDictMode(inst).copyTo(th, d)
			state = d.value()
		}
	}
	members, err := th.memberValues(v)
	if err != nil {
		return Value{}, err
	}
	if members.Len() == 0 {
		return state, nil
	}
	return th.NewTuple(state, members.value()).value(), nil
}

// memberValues are the __slots__ members of v that are set.
func (th *Thread) memberValues(v Value) (*Dict, error) {
	d := th.NewDict()
	for _, t := range v.Type().mro {
		for _, name := range t.slotNames {
			m, ok := t.dict.GetStr(name)
			if !ok || m.p.shape != &memberDescrShape {
				continue
			}
			x, err := getMember(th, m, v, t)
			if err == nil {
				d.SetStr(th, name, x)
			} else if !isExc(err, &AttributeErrorType) {
				return nil, err
			}
		}
	}
	return d, nil
}
