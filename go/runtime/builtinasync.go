package runtime

// This file has the built-in functions aiter and anext. Tests:
// corpus/ref_async.

func builtinAiter(th *Thread, a []Value) (Value, error) {
	f := a[0].Type().slots.AIter
	if f == nil {
		return Value{}, th.TypeError("'%s' object is not an async iterable", a[0].Type().name)
	}
	it, err := f(th, a[0])
	if err != nil {
		return Value{}, err
	}
	if it.Type().slots.ANext == nil {
		return Value{}, th.TypeError("aiter() returned not an async iterator of type '%s'", it.Type().name)
	}
	return it, nil
}

// anextDefault is the awaitable of anext(iterator, default). inner, what
// __anext__ gave, is asked for its iterator at each step, as in CPython.
type anextDefault struct {
	Obj
	inner, def Value
}

var (
	anextType  Type
	anextShape = Shape{typ: &anextType}
)

func setupAnext() {
	initType(&anextType, typeSpec{
		name: "anext_awaitable", flags: TypeFinal | TypeNoNew, layout: layoutOther, shapes: []*Shape{&anextShape},
		slots: Slots{
			Iter: selfIter, Await: selfIter,
			Next: nextAnext,
			Visit: func(v Value, f func(Value)) {
				f(v.anext().inner)
				f(v.anext().def)
			},
		},
		methods: []Def{
			{Name: "send", Sig: "(self, value, /)", Doc: "Resume the step.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.anextCall(a[0].anext(), sendName, a[1])
			}},
			{Name: "throw", Sig: "(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", Doc: "Raise an exception in the step.", Fn: func(th *Thread, a []Value) (Value, error) {
				args := a[1:]
				for !args[len(args)-1].IsSet() {
					args = args[:len(args)-1]
				}
				return th.anextCall(a[0].anext(), throwName, args...)
			}},
			{Name: "close", Sig: "(self, /)", Doc: "End the step.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.anextCall(a[0].anext(), closeName)
			}},
		},
	})
}

func builtinAnext(th *Thread, a []Value) (Value, error) {
	f := a[0].Type().slots.ANext
	if f == nil {
		return Value{}, th.TypeError("'%s' object is not an async iterator", a[0].Type().name)
	}
	v, err := f(th, a[0])
	if err != nil || !a[1].IsSet() {
		return v, err
	}
	th.charge(64)
	d := &anextDefault{inner: v, def: a[1]}
	d.shape = &anextShape
	return objValue(&d.Obj), nil
}

func nextAnext(th *Thread, v Value) (Value, error) {
	d := v.anext()
	it, err := th.awaitable(d.inner, awaitPlain)
	if err != nil {
		return Value{}, err
	}
	next := it.Type().slots.Next
	if next == nil { // a coroutine
		x, err := th.callMethodNamed(it, sendName, None)
		return x, th.anextEnd(d, err)
	}
	x, err := next(th, it)
	return x, th.anextEnd(d, err)
}

// anextCall passes send, throw or close on.
func (th *Thread) anextCall(d *anextDefault, method *Str, args ...Value) (Value, error) {
	it, err := th.awaitable(d.inner, awaitPlain)
	if err != nil {
		return Value{}, err
	}
	x, err := th.callMethodNamed(it, method, args...)
	return x, th.anextEnd(d, err)
}

// anextEnd turns the end of the async iterator into the default.
func (th *Thread) anextEnd(d *anextDefault, err error) error {
	if err != nil && isExc(err, &StopAsyncIterationType) {
		return th.StopIteration(d.def)
	}
	return err
}
