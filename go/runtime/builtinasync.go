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

// anextDefault is the awaitable of anext(iterator, default).
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
			Next: func(th *Thread, v Value) (Value, error) { return th.anextSend(v.anext(), None) },
			Visit: func(v Value, f func(Value)) {
				f(v.anext().inner)
				f(v.anext().def)
			},
		},
		methods: []Def{
			{Name: "send", Sig: "(self, value, /)", Doc: "Resume the step.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.anextSend(a[0].anext(), a[1])
			}},
			{Name: "throw", Sig: "(self, type, value=None, traceback=None, /)", Doc: "Raise an exception in the step.", Fn: func(th *Thread, a []Value) (Value, error) {
				d := a[0].anext()
				v, err := th.callMethodNamed(d.inner, throwName, a[1])
				return v, th.anextEnd(d, err)
			}},
			{Name: "close", Sig: "(self, /)", Doc: "End the step.", Fn: func(th *Thread, a []Value) (Value, error) {
				return None, th.closeIterator(a[0].anext().inner)
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
	inner, err := th.awaitable(v, awaitPlain)
	if err != nil {
		return Value{}, err
	}
	th.charge(64)
	d := &anextDefault{inner: inner, def: a[1]}
	d.shape = &anextShape
	return objValue(&d.Obj), nil
}

func (th *Thread) anextSend(d *anextDefault, v Value) (Value, error) {
	var x Value
	var err error
	if next := d.inner.Type().slots.Next; next != nil && v.IsNone() {
		x, err = next(th, d.inner)
		if err == nil && !x.IsSet() {
			err = th.StopIteration(None)
		}
	} else {
		x, err = th.callMethodNamed(d.inner, sendName, v)
	}
	return x, th.anextEnd(d, err)
}

// anextEnd turns the end of the async iterator into the default.
func (th *Thread) anextEnd(d *anextDefault, err error) error {
	if err != nil && isExc(err, &StopAsyncIterationType) {
		return th.StopIteration(d.def)
	}
	return err
}
