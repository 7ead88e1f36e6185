package runtime

// This file builds the types of async generators: the generator itself, the
// awaitables of asend, athrow and aclose, whose work is in asyncstep.go, and the
// mark by which a value that is yielded is told from one that is awaited. Tests:
// corpus/ref_async.

var (
	asyncGenWrappedType, asyncGenASendType, asyncGenAThrowType Type

	asyncGenWrappedShape = Shape{typ: &asyncGenWrappedType}
	asyncGenASendShape   = Shape{typ: &asyncGenASendType}
	asyncGenAThrowShape  = Shape{typ: &asyncGenAThrowType}
)

func setupAsyncGenerators() {
	initType(&AsyncGeneratorType, typeSpec{
		name: "async_generator", flags: TypeFinal | TypeNoNew, layout: layoutGenerator, shapes: []*Shape{&asyncGeneratorShape},
		slots: Slots{
			Repr: reprGenerator, AIter: selfIter, Visit: visitGenerator, Size: sizeGenerator,
			ANext: func(th *Thread, v Value) (Value, error) { return th.newAsyncStep(v, stepSend, None, nil), nil },
		},
		methods: []Def{
			{Name: "asend", Sig: "(self, value, /)", Doc: "Resume with a value.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.newAsyncStep(a[0], stepSend, a[1], nil), th.warnDroppedStep(a[0], "asend")
			}},
			{Name: "athrow", Sig: "(self, /, *args)", Shown: "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", Tuple: true,
				Doc: "Raise an exception inside.", Fn: asyncGenThrow},
			{Name: "aclose", Sig: "(self, /)", Doc: "Raise GeneratorExit inside.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.newAsyncStep(a[0], stepClose, None, nil), th.warnDroppedStep(a[0], "aclose")
			}},
			{Name: "__class_getitem__", Sig: "(cls, item, /)", Fn: classGetItemAlias, Kind: DefClass, Doc: "Make a generic alias."},
		},
		members: generatorMembers("ag"),
	})
	initType(&asyncGenWrappedType, typeSpec{
		name: "async_generator_wrapped_value", flags: TypeFinal | TypeNoNew, layout: layoutOther, shapes: []*Shape{&asyncGenWrappedShape},
		slots: Slots{Visit: func(v Value, f func(Value)) { f(v.wrapper().inner) }},
	})
	setupAsyncStep(&asyncGenASendType, &asyncGenASendShape, "async_generator_asend")
	setupAsyncStep(&asyncGenAThrowType, &asyncGenAThrowShape, "async_generator_athrow")
}

// asyncGenThrow is athrow. How many arguments there are matters to the step
// alone, once that begins.
func asyncGenThrow(th *Thread, a []Value) (Value, error) {
	if len(a) > 2 {
		if err := th.warnThrowSignature("athrow"); err != nil {
			return Value{}, err
		}
	}
	th.charge(len(a) * valueSize)
	return th.newAsyncStep(a[0], stepThrow, None, append([]Value(nil), a[1:]...)), th.warnDroppedStep(a[0], "athrow")
}

func setupAsyncStep(t *Type, shape *Shape, name string) {
	initType(t, typeSpec{
		name: name, flags: TypeFinal | TypeNoNew, layout: layoutOther, shapes: []*Shape{shape},
		slots: Slots{
			Iter: selfIter, Await: selfIter, Next: func(th *Thread, v Value) (Value, error) { return th.asyncStepSend(v.asyncStep(), None) },
			Visit: visitAsyncStep,
		},
		methods: []Def{
			{Name: "send", Sig: "(self, value, /)", Doc: "Resume the step.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.asyncStepSend(a[0].asyncStep(), a[1])
			}},
			{Name: "throw", Sig: "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", Doc: "Raise an exception in the step.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.asyncStepThrow(a[0].asyncStep(), a)
			}},
			{Name: "close", Sig: "(self, /)", Doc: "End the step.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.asyncStepClose(a[0].asyncStep())
			}},
		},
	})
}

// wrapAsyncYield marks a value that an async generator yields.
func (th *Thread) wrapAsyncYield(v Value) Value {
	th.charge(32)
	w := &wrapper{inner: v}
	w.shape = &asyncGenWrappedShape
	return objValue(&w.Obj)
}
