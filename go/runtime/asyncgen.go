package runtime

// This file builds async generators: the type, the awaitables of asend, athrow
// and aclose, and how a value that an async generator yields is told from one
// that it awaits. Tests: corpus/async.

var (
	asyncGenWrappedType, asyncGenASendType   Type
	asyncGenWrappedShape, asyncGenASendShape = Shape{typ: &asyncGenWrappedType}, Shape{typ: &asyncGenASendType}
)

// asyncStep is the awaitable of one step of an async generator.
type asyncStep struct {
	Obj
	gen   *Generator
	what  string // "__anext__", "asend", "athrow", "aclose"
	sent  Value
	throw []Value // arguments of athrow
	state genState
}

func setupAsyncGenerators() {
	initType(&AsyncGeneratorType, typeSpec{
		name: "async_generator", flags: TypeFinal | TypeNoNew, layout: layoutGenerator, shapes: []*Shape{&asyncGeneratorShape},
		slots: Slots{
			Repr: reprGenerator, AIter: selfIter, Visit: visitGenerator, Size: sizeGenerator,
			ANext: func(th *Thread, v Value) (Value, error) { return th.newAsyncStep(v, "__anext__", None, nil), nil },
		},
		methods: []Def{
			{Name: "asend", Sig: "(self, value, /)", Doc: "Resume with a value.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.newAsyncStep(a[0], "asend", a[1], nil), nil
			}},
			{Name: "athrow", Sig: "(self, type, value=None, traceback=None, /)", Doc: "Raise an exception inside.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.newAsyncStep(a[0], "athrow", None, append([]Value(nil), a...)), nil
			}},
			{Name: "aclose", Sig: "(self, /)", Doc: "Raise GeneratorExit inside.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.newAsyncStep(a[0], "aclose", None, nil), nil
			}},
			{Name: "__class_getitem__", Sig: "(cls, item, /)", Fn: classGetItemAlias, Kind: DefClass, Doc: "Make a generic alias."},
		},
		members: generatorMembers("ag"),
	})
	initType(&asyncGenWrappedType, typeSpec{
		name: "async_generator_wrapped_value", flags: TypeFinal | TypeNoNew, layout: layoutOther, shapes: []*Shape{&asyncGenWrappedShape},
		slots: Slots{Visit: func(v Value, f func(Value)) { f(v.wrapper().inner) }},
	})
	initType(&asyncGenASendType, typeSpec{
		name: "async_generator_asend", flags: TypeFinal | TypeNoNew, layout: layoutOther, shapes: []*Shape{&asyncGenASendShape},
		slots: Slots{
			Iter: selfIter, Await: selfIter, Next: func(th *Thread, v Value) (Value, error) { return th.asyncStepSend(v.asyncStep(), None) },
			Visit: func(v Value, f func(Value)) {
				s := v.asyncStep()
				f(objValue(&s.gen.Obj))
				visitSet(s.sent, f)
				for _, x := range s.throw {
					visitSet(x, f)
				}
			},
		},
		methods: []Def{
			{Name: "send", Sig: "(self, value, /)", Doc: "Resume the step.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.asyncStepSend(a[0].asyncStep(), a[1])
			}},
			{Name: "throw", Sig: "(self, type, value=None, traceback=None, /)", Doc: "Raise an exception in the step.", Fn: func(th *Thread, a []Value) (Value, error) {
				return th.asyncStepThrow(a[0].asyncStep(), a)
			}},
			{Name: "close", Sig: "(self, /)", Doc: "End the step.", Fn: func(th *Thread, a []Value) (Value, error) {
				a[0].asyncStep().state = genFinished
				return None, nil
			}},
		},
	})
}

func (th *Thread) newAsyncStep(gen Value, what string, sent Value, throw []Value) Value {
	th.charge(96)
	s := &asyncStep{gen: gen.generator(), what: what, sent: sent, throw: throw}
	s.shape = &asyncGenASendShape
	return objValue(&s.Obj)
}

// wrapAsyncYield marks a value that an async generator yields.
func (th *Thread) wrapAsyncYield(v Value) Value {
	th.charge(32)
	w := &wrapper{inner: v}
	w.shape = &asyncGenWrappedShape
	return objValue(&w.Obj)
}

// asyncStepSend runs the generator until it yields, which ends the step, or
// awaits something, which goes out to the event loop.
func (th *Thread) asyncStepSend(s *asyncStep, v Value) (Value, error) {
	g := s.gen
	switch s.state {
	case genFinished:
		return Value{}, th.RuntimeError("cannot reuse already awaited %s", s.reuseName())
	case genCreated:
		return th.asyncStepStart(s, v)
	}
	x, done, err := th.resume(g, v)
	return th.asyncStepResult(s, x, done, err)
}

func (s *asyncStep) reuseName() string {
	if s.what == "athrow" || s.what == "aclose" {
		return "aclose()/athrow()"
	}
	return "__anext__()/asend()"
}

func (th *Thread) asyncStepStart(s *asyncStep, v Value) (Value, error) {
	g := s.gen
	if g.async.running {
		s.state = genFinished
		name := s.what
		if name == "__anext__" {
			name = "anext"
		}
		return Value{}, th.RuntimeError("%s(): asynchronous generator is already running", name)
	}
	if !v.IsNone() && s.what != "__anext__" && s.what != "asend" {
		return Value{}, th.RuntimeError("can't send non-None value to a just-started coroutine")
	}
	if g.state == genFinished || g.async.closed {
		s.state = genFinished
		if s.what == "aclose" || s.what == "athrow" && g.async.closed {
			return Value{}, th.StopIteration(None)
		}
		if s.what == "athrow" {
			return Value{}, th.StopIteration(None)
		}
		return Value{}, th.newExc(&StopAsyncIterationType)
	}
	s.state, g.async.running = genRunning, true
	switch s.what {
	case "athrow":
		exc, err := th.throwArgs(s.throw)
		if err != nil {
			return th.asyncStepEnd(s, err)
		}
		x, done, err := th.throw(g, exc)
		return th.asyncStepResult(s, x, done, err)
	case "aclose":
		g.async.closed = true
		if g.state == genCreated {
			g.finish()
			return th.asyncStepEnd(s, th.StopIteration(None))
		}
		x, done, err := th.throw(g, th.newExc(&GeneratorExitType))
		return th.asyncStepResult(s, x, done, err)
	}
	sent := s.sent
	if !v.IsNone() {
		sent = v
	}
	if g.state == genCreated && !sent.IsNone() {
		return th.asyncStepEnd(s, th.TypeError("can't send non-None value to a just-started async generator"))
	}
	x, done, err := th.resume(g, sent)
	return th.asyncStepResult(s, x, done, err)
}

func (th *Thread) asyncStepEnd(s *asyncStep, err error) (Value, error) {
	s.state, s.gen.async.running = genFinished, false
	return Value{}, err
}

func (th *Thread) asyncStepResult(s *asyncStep, x Value, done bool, err error) (Value, error) {
	if err != nil {
		s.gen.async.closed = true
		if s.what == "aclose" && (isExc(err, &StopAsyncIterationType) || isExc(err, &GeneratorExitType)) {
			err = th.StopIteration(None)
		}
		return th.asyncStepEnd(s, err)
	}
	if done {
		s.gen.async.closed = true
		if s.what == "aclose" {
			return th.asyncStepEnd(s, th.StopIteration(None))
		}
		return th.asyncStepEnd(s, th.newExc(&StopAsyncIterationType))
	}
	if x.p.shape == &asyncGenWrappedShape {
		if s.what == "aclose" {
			return th.asyncStepEnd(s, th.RuntimeError("async generator ignored GeneratorExit"))
		}
		return th.asyncStepEnd(s, th.StopIteration(x.wrapper().inner))
	}
	return x, nil
}

func (th *Thread) asyncStepThrow(s *asyncStep, a []Value) (Value, error) {
	if s.state == genFinished {
		return Value{}, th.RuntimeError("cannot reuse already awaited %s", s.reuseName())
	}
	exc, err := th.throwArgs(a)
	if err != nil {
		return Value{}, err
	}
	s.state, s.gen.async.running = genRunning, true
	x, done, err := th.throw(s.gen, exc)
	return th.asyncStepResult(s, x, done, err)
}
