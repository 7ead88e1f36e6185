package runtime

// This file makes type parameters by calls, TypeVar("T", bound=int), and
// defines P.args and P.kwargs of a ParamSpec. Tests: corpus/type_params.

// typeParamCall holds the arguments of a call that makes a type parameter.
type typeParamCall struct {
	name, bound, def                 Value
	covariant, contravariant, infers bool
	constraints                      []Value
}

// readTypeParamCall reads the arguments of the call; fn is how messages name
// it, and allowed the keywords that there are beside name and default.
func (th *Thread) readTypeParamCall(fn string, args []Value, names []*Str, allowed ...string) (*typeParamCall, error) {
	npos := len(args) - len(names)
	c := &typeParamCall{def: objValue(&tagNoDefault)}
	if npos > 0 {
		c.name = args[0]
		c.constraints = append(c.constraints, args[1:npos]...)
	}
	for i, n := range names {
		if err := c.keyword(th, fn, n.s, args[npos+i], allowed); err != nil {
			return nil, err
		}
	}
	if !c.name.IsSet() {
		return nil, th.TypeError("%s() missing required argument 'name' (pos 1)", fn)
	}
	if _, ok := asStr(c.name); !ok {
		return nil, th.TypeError("%s() argument 'name' must be str, not %s", fn, argTypeName(c.name))
	}
	if c.covariant && c.contravariant {
		return nil, th.ValueError("Bivariant types are not supported.")
	}
	if c.infers && (c.covariant || c.contravariant) {
		return nil, th.ValueError("Variance cannot be specified with infer_variance.")
	}
	return c, nil
}

func (c *typeParamCall) keyword(th *Thread, fn, name string, v Value, allowed []string) error {
	known := name == "name" || name == "default"
	for _, a := range allowed {
		known = known || a == name
	}
	if !known {
		return th.TypeError("%s() got an unexpected keyword argument '%s'", fn, name)
	}
	var err error
	switch name {
	case "name":
		if c.name.IsSet() {
			return th.TypeError("argument for %s() given by name ('name') and position (1)", fn)
		}
		c.name = v
	case "default":
		c.def = v
	case "bound":
		if !v.IsNone() {
			c.bound, err = th.typeArg(v, "Bound must be a type.")
		}
	case "covariant":
		c.covariant, err = th.Truth(v)
	case "contravariant":
		c.contravariant, err = th.Truth(v)
	case "infer_variance":
		c.infers, err = th.Truth(v)
	}
	return err
}

// make makes the parameter, which belongs to the module of the caller.
func (c *typeParamCall) make(th *Thread, shape *Shape) *typeParam {
	p := th.newTypeParam(shape, unwrap(c.name))
	p.covariant, p.contravariant, p.infers = c.covariant, c.contravariant, c.infers
	p.bound.value, p.def.value = c.bound, c.def
	if g := th.runningGlobals(); g != nil {
		if m, ok := g.GetStr(nameName); ok {
			ownDict(objValue(&p.Obj)).SetStr(th, moduleName, m)
		}
	}
	return p
}

func newTypeVarSlot(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	c, err := th.readTypeParamCall("typevar", args, names, "bound", "covariant", "contravariant", "infer_variance")
	if err != nil {
		return Value{}, err
	}
	switch n := len(c.constraints); {
	case n == 1:
		return Value{}, th.TypeError("A single constraint is not allowed")
	case n > 0 && c.bound.IsSet():
		return Value{}, th.TypeError("Constraints cannot be combined with bound=...")
	}
	for i, x := range c.constraints {
		if c.constraints[i], err = th.typeArg(x, "TypeVar(name, constraint, ...): constraints must be types."); err != nil {
			return Value{}, err
		}
	}
	p := c.make(th, &typeVarShape)
	if len(c.constraints) > 0 {
		p.constraints.value = th.tupleOf(c.constraints)
	}
	return objValue(&p.Obj), nil
}

func newTypeVarTupleSlot(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	return newPlainParam(th, "typevartuple", &typeVarTupleShape, args, names)
}

func newParamSpecSlot(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	return newPlainParam(th, "paramspec", &paramSpecShape, args, names, "bound", "covariant", "contravariant", "infer_variance")
}

func newPlainParam(th *Thread, fn string, shape *Shape, args []Value, names []*Str, allowed ...string) (Value, error) {
	if n := len(args) - len(names); n > 1 {
		return Value{}, th.TypeError("%s() takes exactly 1 positional argument (%d given)", fn, n)
	}
	c, err := th.readTypeParamCall(fn, args, names, allowed...)
	if err != nil {
		return Value{}, err
	}
	return objValue(&c.make(th, shape).Obj), nil
}

// paramSpecPart is P.args or P.kwargs; its shape tells which.
type paramSpecPart struct {
	Obj
	origin Value
}

var (
	paramArgsType, paramKwargsType   Type
	paramArgsShape, paramKwargsShape = Shape{typ: &paramArgsType}, Shape{typ: &paramKwargsType}
)

var paramSpecMembers = []Member{
	{Name: "args", Get: func(th *Thread, v Value) (Value, error) { return th.newParamPart(&paramArgsShape, v), nil }},
	{Name: "kwargs", Get: func(th *Thread, v Value) (Value, error) { return th.newParamPart(&paramKwargsShape, v), nil }},
}

func (th *Thread) newParamPart(shape *Shape, origin Value) Value {
	th.charge(48)
	p := &paramSpecPart{origin: origin}
	p.shape = shape
	return objValue(&p.Obj)
}

func setupParamSpecParts() {
	for _, k := range [...]struct {
		t                *Type
		shape            *Shape
		name, part, call string
	}{
		{&paramArgsType, &paramArgsShape, "ParamSpecArgs", ".args", "paramspecargs"},
		{&paramKwargsType, &paramKwargsShape, "ParamSpecKwargs", ".kwargs", "paramspeckwargs"},
	} {
		initType(k.t, typeSpec{
			name: "typing." + k.name, module: "typing", layout: layoutOther, flags: TypeFinal, shapes: []*Shape{k.shape},
			doc: "The parameters that a ParamSpec stands for, as annotation of a star parameter.",
			slots: Slots{
				Repr: reprParamPart(k.part), RichCompare: compareParamParts, Visit: func(v Value, f func(Value)) { f(v.paramPart().origin) },
				Hash: func(th *Thread, v Value) (int64, error) { return th.Hash(v.paramPart().origin) },
				New: func(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
					if len(args) != 1 || len(names) == 1 && names[0].s != "origin" {
						return Value{}, th.TypeError("%s() missing required argument 'origin' (pos 1)", k.call)
					}
					return th.newParamPart(k.shape, args[0]), nil
				},
			},
			members: []Member{{Name: "__origin__", Get: func(th *Thread, v Value) (Value, error) { return v.paramPart().origin, nil }, Set: setReadOnly}},
			methods: []Def{{Name: "__mro_entries__", Sig: "(self, bases, /)", Doc: "Refuse to be a base class.", Fn: func(th *Thread, a []Value) (Value, error) {
				return Value{}, th.TypeError("Cannot subclass an instance of %s", a[0].Type().qualname)
			}}},
		})
	}
}

func reprParamPart(part string) unarySlot {
	return func(th *Thread, v Value) (Value, error) {
		origin := v.paramPart().origin
		if origin.p.shape == &paramSpecShape {
			return th.NewStr(unwrap(origin.typeParam().name).str().s + part), nil
		}
		s, err := th.reprText(origin)
		return th.NewStr(s + part), err
	}
}

func compareParamParts(th *Thread, v, w Value, op CompareOp) (Value, error) {
	if w.p.shape != v.p.shape || op != CmpEq && op != CmpNe {
		return NotImplemented, nil
	}
	eq, err := th.Equal(v.paramPart().origin, w.paramPart().origin)
	return Bool(eq == (op == CmpEq)), err
}
