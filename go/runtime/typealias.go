package runtime

// This file defines type aliases, what type A[T] = list[T] makes: the value is
// computed when it is first asked for. The functions that evaluate_value and
// its like give for values known at once, and forward references, are here
// too. Tests: corpus/type_params.

// typeAlias is a TypeAliasType object.
type typeAlias struct {
	Obj
	name   Value
	params *Tuple // nil if it takes none
	late   lateValue
	module Value
}

// aliasSize is what a type alias takes beyond a small object.
const aliasSize = 64

// formatValue is the format argument that asks an annotate or evaluate
// function for values.
const formatValue = 1

var (
	typeAliasType, constEvalType, forwardRefType    Type
	typeAliasShape, constEvalShape, forwardRefShape = Shape{typ: &typeAliasType}, Shape{typ: &constEvalType}, Shape{typ: &forwardRefType}
)

func setupTypeAlias() {
	initType(&typeAliasType, typeSpec{
		name: "typing.TypeAliasType", module: "typing", layout: layoutOther, flags: TypeFinal, shapes: []*Shape{&typeAliasShape},
		doc: "A type alias, which the type statement makes.",
		slots: Slots{
			Repr:    func(th *Thread, v Value) (Value, error) { return v.typeAlias().name, nil },
			GetItem: subscriptTypeAlias, New: newTypeAliasSlot, Iter: func(th *Thread, v Value) (Value, error) {
				x, err := th.unpacked(v)
				if err != nil {
					return Value{}, err
				}
				return th.Iter(th.NewTuple(x).value())
			},
			Binary: &[NumBinaryOps]binarySlot{OpOr: unionOr}, Visit: visitTypeAlias,
			Size: func(Value) int { return aliasSize },
		},
		methods: []Def{{Name: "__reduce__", Sig: "(self, /)", Doc: "Give the name under which pickle finds the alias.", Fn: func(th *Thread, a []Value) (Value, error) {
			return a[0].typeAlias().name, nil
		}}},
		members: []Member{
			{Name: "__name__", Get: func(th *Thread, v Value) (Value, error) { return v.typeAlias().name, nil }, Set: setReadOnly},
			{Name: "__value__", Get: func(th *Thread, v Value) (Value, error) { return v.typeAlias().late.get(th) }},
			{Name: "evaluate_value", Get: func(th *Thread, v Value) (Value, error) { return v.typeAlias().late.function(th), nil }},
			{Name: "__type_params__", Get: func(th *Thread, v Value) (Value, error) {
				if p := v.typeAlias().params; p != nil {
					return p.value(), nil
				}
				return emptyTuple.value(), nil
			}},
			{Name: "__parameters__", Get: func(th *Thread, v Value) (Value, error) { return th.aliasParameters(v) }},
			{Name: "__module__", Get: func(th *Thread, v Value) (Value, error) { return orNone(v.typeAlias().module), nil }},
		},
	})
	initType(&constEvalType, typeSpec{
		name: "_typing._ConstEvaluator", module: "_typing", layout: layoutOther, flags: TypeFinal | TypeNoNew, shapes: []*Shape{&constEvalShape},
		doc: "Function that gives a value known at once.",
		slots: Slots{
			Repr: reprConstEvaluator, Call: callConstEvaluator, Visit: func(v Value, f func(Value)) { f(v.constEval().value) },
		},
	})
	setupForwardRef()
}

func visitTypeAlias(v Value, f func(Value)) {
	a := v.typeAlias()
	f(a.name)
	a.late.visit(f)
	visitSet(a.module, f)
	if a.params != nil {
		f(a.params.value())
	}
}

// newTypeAlias makes the alias of a type statement; params is None or a tuple.
func (th *Thread) newTypeAlias(name, params, fn Value) Value {
	th.charge(smallObject + aliasSize)
	a := &typeAlias{name: name}
	a.shape = &typeAliasShape
	a.late.fn = fn
	a.params, _ = asTuple(params)
	if fn.p.shape == &functionShape {
		a.module = fn.function().module
	}
	return objValue(&a.Obj)
}

// aliasParameters is __parameters__: the type parameters, a TypeVarTuple
// unpacked.
func (th *Thread) aliasParameters(v Value) (Value, error) {
	a := v.typeAlias()
	if a.params == nil {
		return emptyTuple.value(), nil
	}
	items, err := th.unpackTuples(a.params.items)
	if err != nil {
		return Value{}, err
	}
	return th.tupleOf(items), nil
}

// unpackTuples returns params with *Ts in place of each TypeVarTuple Ts.
func (th *Thread) unpackTuples(params []Value) ([]Value, error) {
	out := append([]Value(nil), params...)
	for i, p := range out {
		if p.p.shape == &typeVarTupleShape {
			var err error
			if out[i], err = th.unpacked(p); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

func subscriptTypeAlias(th *Thread, v, item Value) (Value, error) {
	if v.typeAlias().params == nil {
		return Value{}, th.TypeError("Only generic type aliases are subscriptable")
	}
	return th.newGenericAlias(v, item), nil
}

// newTypeAliasSlot is TypeAliasType(name, value, *, type_params=()).
func newTypeAliasSlot(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
	npos := len(args) - len(names)
	if npos > 2 {
		return Value{}, th.TypeError("typealias() takes exactly 2 positional arguments (%d given)", npos)
	}
	var given [3]Value
	copy(given[:], args[:npos])
	for i, n := range names {
		k := -1
		for j, known := range [...]string{"name", "value", "type_params"} {
			if n.s == known {
				k = j
			}
		}
		switch {
		case k < 0:
			return Value{}, th.TypeError("typealias() got an unexpected keyword argument '%s'", n.s)
		case given[k].IsSet():
			return Value{}, th.TypeError("argument for typealias() given by name ('%s') and position (%d)", n.s, k+1)
		}
		given[k] = args[npos+i]
	}
	for i, name := range [...]string{"name", "value"} {
		if !given[i].IsSet() {
			return Value{}, th.TypeError("typealias() missing required argument '%s' (pos %d)", name, i+1)
		}
	}
	if _, ok := asStr(given[0]); !ok {
		return Value{}, th.TypeError("typealias() argument 'name' must be str, not %s", argTypeName(given[0]))
	}
	return th.makeTypeAlias(given[0], given[1], given[2])
}

func (th *Thread) makeTypeAlias(name, value, params Value) (Value, error) {
	v := th.newTypeAlias(unwrap(name), None, None)
	a := v.typeAlias()
	a.late = lateValue{value: value}
	if params.IsSet() {
		t, ok := asTuple(params)
		if !ok {
			return Value{}, th.TypeError("type_params must be a tuple")
		}
		for _, p := range t.items {
			if !isTypeParam(p) {
				s, err := th.reprText(p)
				if err != nil {
					return Value{}, err
				}
				return Value{}, th.TypeError("Expected a type param, got %s", s)
			}
		}
		if len(t.items) > 0 {
			a.params = t
		}
	}
	if g := th.runningGlobals(); g != nil {
		a.module, _ = g.GetStr(nameName)
	}
	return v, nil
}

// constEvaluator is a function that gives a value known at once.
type constEvaluator struct {
	Obj
	value Value
}

func (th *Thread) newConstEvaluator(v Value) Value {
	th.charge(48)
	c := &constEvaluator{value: v}
	c.shape = &constEvalShape
	return objValue(&c.Obj)
}

func reprConstEvaluator(th *Thread, v Value) (Value, error) {
	s, err := th.reprText(v.constEval().value)
	return th.NewStr("<constevaluator " + s + ">"), err
}

// callConstEvaluator gives the value, or in format STRING its text.
func callConstEvaluator(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	if len(names) > 0 {
		return Value{}, th.TypeError("constevaluator.__call__() takes no keyword arguments")
	}
	if len(args) != 1 {
		return Value{}, th.TypeError("constevaluator.__call__() takes exactly one argument (%d given)", len(args))
	}
	const formatString = 4
	format, err := th.IndexInt(args[0], nil)
	if err != nil || format != formatString {
		return v.constEval().value, err
	}
	x := v.constEval().value
	if t, ok := asTuple(x); ok {
		s, err := th.listTexts(t.items, th.typeText)
		return th.NewStr("(" + s + ")"), err
	}
	s, err := th.typeText(x)
	return th.NewStr(s), err
}

// forwardRef is a str that stands for a type in a union or an alias.
type forwardRef struct {
	Obj
	arg Value
}

func (th *Thread) newForwardRef(arg Value) Value {
	th.charge(48)
	r := &forwardRef{arg: unwrap(arg)}
	r.shape = &forwardRefShape
	return objValue(&r.Obj)
}

func setupForwardRef() {
	initType(&forwardRefType, typeSpec{
		name: "ForwardRef", module: "annotationlib", layout: layoutOther, flags: TypeFinal, shapes: []*Shape{&forwardRefShape},
		doc: "The name of a type where a type is expected.",
		slots: Slots{
			Repr: func(th *Thread, v Value) (Value, error) {
				s, err := th.reprText(v.forwardRef().arg)
				return th.NewStr("ForwardRef(" + s + ")"), err
			},
			Hash: func(th *Thread, v Value) (int64, error) { return th.Hash(v.forwardRef().arg) },
			RichCompare: func(th *Thread, v, w Value, op CompareOp) (Value, error) {
				if w.p.shape != &forwardRefShape || op != CmpEq && op != CmpNe {
					return NotImplemented, nil
				}
				return Bool((v.forwardRef().arg.str().s == w.forwardRef().arg.str().s) == (op == CmpEq)), nil
			},
			New: func(th *Thread, _ *Type, args []Value, names []*Str) (Value, error) {
				if len(args) != 1 || len(names) > 0 {
					return Value{}, th.TypeError("ForwardRef() takes exactly one argument (%d given)", len(args))
				}
				if _, ok := asStr(args[0]); !ok {
					s, err := th.reprText(args[0])
					if err != nil {
						return Value{}, err
					}
					return Value{}, th.TypeError("Forward reference must be a string -- got %s", s)
				}
				return th.newForwardRef(args[0]), nil
			},
			Binary: &[NumBinaryOps]binarySlot{OpOr: unionOr},
			Visit:  func(v Value, f func(Value)) { f(v.forwardRef().arg) },
		},
		members: []Member{{Name: "__forward_arg__", Get: func(th *Thread, v Value) (Value, error) { return v.forwardRef().arg, nil }}},
	})
}
