package runtime

// This file defines type parameters: the objects TypeVar, TypeVarTuple and
// ParamSpec that class C[T], def f[*Ts] and type A[**P] make, whose bounds and
// defaults are computed when they are first asked for. Calls that make them by
// hand are in typeparamnew.go, what may take their place in typeparamuse.go.
// Tests: corpus/type_params.

// typeParam is a TypeVar, TypeVarTuple or ParamSpec; its shape tells which.
type typeParam struct {
	Obj
	name                             Value
	bound, constraints, def          lateValue
	covariant, contravariant, infers bool
	dict                             *Dict // attributes that guest code added, or nil
}

// lateValue is a value that a function computes when it is first asked for.
type lateValue struct {
	fn    Value // called with the format, unset if there is only the value
	value Value // unset until computed
}

// get returns the value.
func (l *lateValue) get(th *Thread) (Value, error) {
	if l.value.IsSet() || !l.fn.IsSet() {
		return l.value, nil
	}
	v, err := th.Call(l.fn, Int(formatValue))
	if err != nil {
		return Value{}, err
	}
	l.value = v
	return v, nil
}

// function returns the function that computes the value; where the value was
// given a function that returns it, and None where there is none.
func (l *lateValue) function(th *Thread) Value {
	switch {
	case l.fn.IsSet():
		return l.fn
	case l.value.IsSet():
		return th.newConstEvaluator(l.value)
	}
	return None
}

func (l *lateValue) visit(f func(Value)) {
	visitSet(l.fn, f)
	visitSet(l.value, f)
}

var (
	typeVarType, typeVarTupleType, paramSpecType    Type
	typeVarShape, typeVarTupleShape, paramSpecShape = Shape{typ: &typeVarType}, Shape{typ: &typeVarTupleType}, Shape{typ: &paramSpecType}

	noDefaultType  Type
	noDefaultShape = Shape{typ: &noDefaultType}
	tagNoDefault   = Obj{&noDefaultShape}
)

// isTypeParam reports whether v is a type parameter.
func isTypeParam(v Value) bool {
	sh := v.p.shape
	return sh == &typeVarShape || sh == &typeVarTupleShape || sh == &paramSpecShape
}

func setupTyping() {
	initType(&noDefaultType, typeSpec{
		name: "NoDefaultType", layout: layoutOther, flags: TypeFinal, shapes: []*Shape{&noDefaultShape},
		doc:   "The type of NoDefault, which stands for a type parameter's missing default.",
		slots: Slots{Repr: constRepr("typing.NoDefault"), New: newSingleton("NoDefaultType", objValue(&tagNoDefault)), Visit: visitNothing},
	})
	or := &[NumBinaryOps]binarySlot{OpOr: unionOr}
	params := func(t *Type, shape *Shape, name, doc string, slots Slots, members []Member) {
		slots.Repr, slots.Visit = reprTypeParam, visitTypeParam
		initType(t, typeSpec{
			name: "typing." + name, module: "typing", layout: layoutOther, flags: TypeFinal, shapes: []*Shape{shape}, doc: doc,
			slots: slots, methods: typeParamMethods, members: append(members, typeParamMembers...),
		})
	}
	params(&typeVarType, &typeVarShape, "TypeVar", "Type variable: stands for one type, as T in class C[T].",
		Slots{Binary: or, New: newTypeVarSlot}, append(append([]Member{}, varianceMembers...), typeVarMembers...))
	params(&typeVarTupleType, &typeVarTupleShape, "TypeVarTuple", "Type variable tuple: stands for any number of types, as Ts in class C[*Ts].",
		Slots{Iter: iterTypeVarTuple, New: newTypeVarTupleSlot}, nil)
	params(&paramSpecType, &paramSpecShape, "ParamSpec", "Parameter specification: stands for the parameters of a callable, as P in class C[**P].",
		Slots{Binary: or, New: newParamSpecSlot}, append(append([]Member{}, varianceMembers...), paramSpecMembers...))
	setupParamSpecParts()
	setupTypeAlias()
	setupTypingAliases()
	setupGeneric()
	setupTypingHooks()
}

func visitTypeParam(v Value, f func(Value)) {
	p := v.typeParam()
	f(p.name)
	for _, l := range [...]*lateValue{&p.bound, &p.constraints, &p.def} {
		l.visit(f)
	}
	if p.dict != nil {
		f(p.dict.value())
	}
}

var typeParamMethods = []Def{
	{Name: "has_default", Sig: "(self, /)", Doc: "Tell whether the parameter has a default.", Fn: func(th *Thread, a []Value) (Value, error) {
		return Bool(hasDefault(a[0])), nil
	}},
	{Name: "__typing_subst__", Sig: "(self, arg, /)", Doc: "Check and convert what takes the parameter's place.", Fn: func(th *Thread, a []Value) (Value, error) {
		return th.substParam(a[0], a[1])
	}},
	{Name: "__typing_prepare_subst__", Sig: "(self, alias, args, /)", Doc: "Give the parameter its share of the arguments.", Fn: typeParamPrepare},
	{Name: "__mro_entries__", Sig: "(self, bases, /)", Doc: "Refuse to be a base class.", Fn: func(th *Thread, a []Value) (Value, error) {
		return Value{}, th.TypeError("Cannot subclass an instance of %s", a[0].Type().qualname)
	}},
	{Name: "__reduce__", Sig: "(self, /)", Doc: "Give the name under which pickle finds the parameter.", Fn: func(th *Thread, a []Value) (Value, error) {
		return a[0].typeParam().name, nil
	}},
}

func hasDefault(p Value) bool {
	d := &p.typeParam().def
	return d.fn.IsSet() || d.value.p != &tagNoDefault
}

func typeParamPrepare(th *Thread, a []Value) (Value, error) {
	pv, err := th.getAttr(a[1], parametersName)
	if err != nil {
		return Value{}, err
	}
	params, ok := asTuple(pv)
	if !ok {
		return Value{}, th.TypeError("__parameters__ must be a tuple, not %s", pv.Type().name)
	}
	i := indexOf(params.items, a[0])
	if i < 0 {
		return Value{}, th.ValueError("tuple.index(x): x not in tuple")
	}
	args, ok := bracketed(a[2], true)
	if !ok {
		return Value{}, th.TypeError("args must be a tuple or a list, not %s", a[2].Type().name)
	}
	if a[0].p.shape == &typeVarShape && i < len(args) {
		return a[2], nil
	}
	out, err := th.prepareParam(a[0], a[1], i, params.items, args)
	if err != nil {
		return Value{}, err
	}
	if _, ok := asList(a[2]); ok && a[0].p.shape == &typeVarShape {
		return th.NewList(out).value(), nil
	}
	return th.NewTuple(out...).value(), nil
}

var typeParamMembers = []Member{
	{Name: "__name__", Get: func(th *Thread, v Value) (Value, error) { return v.typeParam().name, nil }, Set: setReadOnly},
	{Name: "__default__", Get: func(th *Thread, v Value) (Value, error) { return th.paramDefault(v) }},
	{Name: "evaluate_default", Get: func(th *Thread, v Value) (Value, error) {
		if d := v.typeParam().def; !d.fn.IsSet() && d.value.p == &tagNoDefault {
			return None, nil
		}
		return v.typeParam().def.function(th), nil
	}},
	{Name: "__module__", Get: func(th *Thread, v Value) (Value, error) {
		if d := v.typeParam().dict; d != nil {
			if m, ok := d.GetStr(moduleName); ok {
				return m, nil
			}
		}
		return th.NewStr("typing"), nil
	}, Set: func(th *Thread, v, val Value) error { return th.setDictAttr(v, ownDict(v), moduleName, val) }},
}

// varianceMembers are those of TypeVar and ParamSpec.
var varianceMembers = []Member{
	{Name: "__bound__", Get: func(th *Thread, v Value) (Value, error) {
		b, err := v.typeParam().bound.get(th)
		return orNone(b), err
	}},
	varianceMember("__covariant__", func(p *typeParam) bool { return p.covariant }),
	varianceMember("__contravariant__", func(p *typeParam) bool { return p.contravariant }),
	varianceMember("__infer_variance__", func(p *typeParam) bool { return p.infers }),
}

func varianceMember(name string, get func(p *typeParam) bool) Member {
	return Member{Name: name, Get: func(th *Thread, v Value) (Value, error) { return Bool(get(v.typeParam())), nil }, Set: setReadOnly}
}

var typeVarMembers = []Member{
	{Name: "__constraints__", Get: func(th *Thread, v Value) (Value, error) {
		c, err := v.typeParam().constraints.get(th)
		if err == nil && !c.IsSet() {
			c = emptyTuple.value()
		}
		return c, err
	}},
	{Name: "evaluate_bound", Get: func(th *Thread, v Value) (Value, error) { return v.typeParam().bound.function(th), nil }},
	{Name: "evaluate_constraints", Get: func(th *Thread, v Value) (Value, error) { return v.typeParam().constraints.function(th), nil }},
}

// newTypeParam makes a type parameter as the syntax does: its variance is
// inferred by type checkers.
func (th *Thread) newTypeParam(shape *Shape, name Value) *typeParam {
	th.charge(240)
	p := &typeParam{name: name, infers: true}
	p.shape = shape
	p.def.value = objValue(&tagNoDefault)
	return p
}

// paramDefault is p.__default__.
func (th *Thread) paramDefault(p Value) (Value, error) { return p.typeParam().def.get(th) }

func reprTypeParam(th *Thread, v Value) (Value, error) {
	p := v.typeParam()
	sign := "~"
	switch {
	case p.infers || p.shape == &typeVarTupleShape:
		return p.name, nil
	case p.covariant:
		sign = "+"
	case p.contravariant:
		sign = "-"
	}
	return th.NewStr(sign + unwrap(p.name).str().s), nil
}

// iterTypeVarTuple makes *Ts of Ts: its one value is Unpack[Ts].
func iterTypeVarTuple(th *Thread, v Value) (Value, error) {
	x, err := th.unpacked(v)
	if err != nil {
		return Value{}, err
	}
	return th.Iter(th.NewTuple(x).value())
}
