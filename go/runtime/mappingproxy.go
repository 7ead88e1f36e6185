package runtime

// This file builds the type mappingproxy, a read-only view of a mapping: what
// __dict__ of a class is. The dict behind it never reaches guest code, not even
// through the methods of what it is compared or joined with. Tests:
// mappingproxy_test.go, corpus/attack_classgraph.

// mappingProxy is a mappingproxy object. That of a class's cell __classdict__
// shows the guest what vars() does, and the machine all names.
type mappingProxy struct {
	Obj
	m      Value
	inCell bool
}

var mappingProxyShape = Shape{typ: &MappingProxyType}

func setupMappingProxy() {
	initType(&MappingProxyType, typeSpec{
		name: "mappingproxy", layout: layoutOther, shapes: []*Shape{&mappingProxyShape}, flags: TypeFinal | TypeMapping,
		slots: Slots{
			New: newProxySlot, Repr: reprProxy, Str: func(th *Thread, v Value) (Value, error) {
				s, err := th.Str(th.behind(v))
				if err != nil {
					return Value{}, err
				}
				return s.value(), nil
			},
			Hash:        func(th *Thread, v Value) (int64, error) { return th.Hash(th.behind(v)) },
			RichCompare: compareProxies,
			Iter:        func(th *Thread, v Value) (Value, error) { return ofMapping(th, v, th.Iter) },
			Len:         func(th *Thread, v Value) (int, error) { return ofMapping(th, v, th.Len) },
			GetItem: func(th *Thread, v, key Value) (Value, error) {
				return ofMapping(th, v, func(m Value) (Value, error) { return th.GetItem(m, key) })
			},
			Contains: func(th *Thread, v, key Value) (bool, error) {
				return ofMapping(th, v, func(m Value) (bool, error) { return th.Contains(m, key) })
			},
			Binary: &[NumBinaryOps]binarySlot{OpOr: joinProxies},
			InPlace: &[NumBinaryOps]binarySlot{OpOr: func(th *Thread, _, _ Value) (Value, error) {
				return Value{}, th.TypeError("'|=' is not supported by mappingproxy; use '|' instead")
			}},
			Visit: func(v Value, f func(Value)) { f(v.proxy().m) },
		},
		methods: []Def{
			{Name: "get", Sig: "(self, key, default=None, /)", Fn: proxyGet, Doc: "Return the value for key if key is in the mapping, else default."},
			{Name: "keys", Sig: "(self, /)", Fn: proxyCall("keys"), Doc: "A set-like object providing a view on the mapping's keys."},
			{Name: "values", Sig: "(self, /)", Fn: proxyCall("values"), Doc: "An object providing a view on the mapping's values."},
			{Name: "items", Sig: "(self, /)", Fn: proxyCall("items"), Doc: "A set-like object providing a view on the mapping's items."},
			{Name: "copy", Sig: "(self, /)", Fn: proxyCall("copy"), Doc: "A shallow copy of the mapping."},
			{Name: "__reversed__", Sig: "(self, /)", Fn: proxyCall("__reversed__"), Doc: "D.__reversed__() -> reverse iterator"},
			{Name: "__class_getitem__", Sig: "(cls, object, /)", Fn: classGetItemAlias, Kind: DefClass, Doc: "Return a generic alias of the type."},
		},
		doc: "Read-only proxy of a mapping.",
	})
}

// ofMapping does f to the mapping behind a proxy, which may be a proxy, too.
func ofMapping[T any](th *Thread, v Value, f func(Value) (T, error)) (T, error) {
	m := th.behind(v)
	if m.p.shape == &dictShape {
		return f(m)
	}
	if err := th.enter(""); err != nil {
		var none T
		return none, err
	}
	defer th.leave()
	return f(m)
}

// newProxy makes a proxy of a mapping.
func (th *Thread) newProxy(m Value) Value {
	th.charge(48)
	p := &mappingProxy{m: m}
	p.shape = &mappingProxyShape
	return objValue(&p.Obj)
}

// newClassProxy is the proxy for the cell __classdict__ of a class with that dict.
func (th *Thread) newClassProxy(d *Dict) Value {
	v := th.newProxy(d.value())
	v.proxy().inCell = true
	return v
}

// behind is the mapping that a proxy shows the guest.
func (th *Thread) behind(v Value) Value {
	p := v.proxy()
	if !p.inCell {
		return p.m
	}
	return th.shownVars(p.m)
}

func newProxySlot(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	switch {
	case len(args) > 1 && len(names) == len(args):
		return Value{}, th.tooManyKeywords("mappingproxy", 1, len(args))
	case len(args) > 1:
		return Value{}, th.TypeError("mappingproxy() takes at most 1 argument (%d given)", len(args))
	case len(args) == 0 || len(names) == 1 && names[0].s != "mapping":
		return Value{}, th.TypeError("mappingproxy() missing required argument 'mapping' (pos 1)")
	}
	m := args[0]
	if l := m.layout(); m.Type().slots.GetItem == nil || l == layoutList || l == layoutTuple {
		return Value{}, th.TypeError("mappingproxy() argument must be a mapping, not %s", m.Type().name)
	}
	return th.newProxy(m), nil
}

func reprProxy(th *Thread, v Value) (Value, error) {
	r, err := th.Repr(th.behind(v))
	if err != nil {
		return Value{}, err
	}
	return th.NewStr("mappingproxy(" + r.s + ")"), nil
}

// shared returns what stands for v where another object's methods may see it:
// a copy of a proxy's dict, unless the other object is a plain dict or a proxy.
func (th *Thread) shared(v, other Value) Value {
	if v.p.shape != &mappingProxyShape {
		return v
	}
	m := th.behind(v)
	if m.p.shape != &dictShape || other.p.shape == &dictShape || other.p.shape == &mappingProxyShape {
		return m
	}
	d := th.NewDict()
	m.dict().copyTo(th, d)
	return d.value()
}

func compareProxies(th *Thread, v, w Value, op CompareOp) (Value, error) {
	return th.Compare(th.shared(v, w), w, op)
}

func joinProxies(th *Thread, v, w Value) (Value, error) {
	return th.Binary(th.shared(v, w), th.shared(w, v), OpOr)
}

func proxyGet(th *Thread, args []Value) (Value, error) {
	m := th.behind(args[0])
	if m.p.shape == &dictShape {
		v, err := m.dict().Get(th, args[1])
		if err != nil || v.IsSet() {
			return v, err
		}
		return args[2], nil
	}
	return th.callMethodNamed(m, staticNames["get"], args[1], args[2])
}

// proxyCall makes a method that calls the mapping's method of that name.
func proxyCall(name string) NativeFn {
	return func(th *Thread, args []Value) (Value, error) {
		return th.callMethodNamed(th.behind(args[0]), th.internString(name))
	}
}
