package runtime

// This file runs one step of an async generator: what is awaited to send a value
// (asend, __anext__), to throw (athrow) or to close (aclose). A step goes on
// until the generator yields; what it awaits on the way goes out to whoever
// drives the step. Tests: corpus/ref_async.

type stepKind uint8

const (
	stepSend stepKind = iota
	stepThrow
	stepClose
)

// asyncStep is the awaitable of one step. Its state is genCreated before it is
// first resumed, then genRunning, and genFinished for ever after.
type asyncStep struct {
	Obj
	gen   *Generator
	kind  stepKind
	sent  Value
	throw []Value // arguments of athrow
	state genState
}

func (th *Thread) newAsyncStep(gen Value, kind stepKind, sent Value, throw []Value) Value {
	th.charge(96)
	s := &asyncStep{gen: gen.generator(), kind: kind, sent: sent, throw: throw}
	s.shape = &asyncGenAThrowShape
	if kind == stepSend {
		s.shape = &asyncGenASendShape
	}
	return objValue(&s.Obj)
}

func visitAsyncStep(v Value, f func(Value)) {
	s := v.asyncStep()
	f(objValue(&s.gen.Obj))
	visitSet(s.sent, f)
	for _, x := range s.throw {
		visitSet(x, f)
	}
}

// asyncStepSend resumes a step.
func (th *Thread) asyncStepSend(s *asyncStep, v Value) (Value, error) {
	if s.state == genFinished {
		return Value{}, th.stepReused(s)
	}
	g := s.gen
	if s.kind != stepSend && g.state == genFinished {
		return th.stepEnd(s, th.StopIteration(None))
	}
	if s.state != genCreated {
		g.async.running = true
		r, err := th.stepResult(s, th.resumeAsync(g, v))
		if s.kind == stepThrow {
			s.state = genRunning // one that was resumed goes on, whatever comes of it
		}
		return r, err
	}
	if g.async.running {
		s.state = genFinished
		return Value{}, th.stepBusy(s)
	}
	if s.kind == stepSend {
		if v.IsNone() {
			v = s.sent
		}
		s.state, g.async.running = genRunning, true
		return th.stepResult(s, th.resumeAsync(g, v))
	}
	if g.async.closed {
		s.state = genFinished
		return Value{}, th.newExc(&StopAsyncIterationType)
	}
	if !v.IsNone() {
		return Value{}, th.RuntimeError("can't send non-None value to a just-started coroutine")
	}
	s.state, g.async.running = genRunning, true
	exc, err := th.stepException(s)
	if err != nil {
		return Value{}, err // the step has begun all the same
	}
	return th.stepResult(s, th.throwAsync(g, exc))
}

// stepException is what a step of athrow or aclose raises in the generator.
func (th *Thread) stepException(s *asyncStep) (thrown, error) {
	if s.kind == stepThrow {
		switch a := s.throw; {
		case len(a) == 0:
			return thrown{}, th.TypeError("athrow expected at least 1 argument, got 0")
		case len(a) > 3:
			return thrown{}, th.TypeError("athrow expected at most 3 arguments, got %d", len(a))
		default:
			a = append(a[:len(a):len(a)], Value{}, Value{})
			return thrown{a[0], a[1], a[2]}, nil
		}
	}
	s.gen.async.closed = true
	return thrown{typ: th.newExc(&GeneratorExitType).value()}, nil
}

// asyncStepThrow raises an exception where the step waits.
func (th *Thread) asyncStepThrow(s *asyncStep, a []Value) (Value, error) {
	if s.state == genFinished {
		return Value{}, th.stepReused(s)
	}
	g := s.gen
	if s.state == genCreated {
		if g.async.running {
			s.state = genFinished
			return Value{}, th.stepBusy(s)
		}
		s.state, g.async.running = genRunning, true
	}
	x, err := th.throwArgs(a)
	if err != nil {
		return Value{}, err
	}
	return th.stepResult(s, th.throwAsync(g, x))
}

// asyncStepClose ends a step before its time.
func (th *Thread) asyncStepClose(s *asyncStep) (Value, error) {
	if s.state == genFinished {
		return None, nil
	}
	exit := th.newExc(&GeneratorExitType)
	_, err := th.asyncStepThrow(s, []Value{objValue(&s.Obj), exit.value(), {}, {}})
	switch {
	case err == nil:
		return Value{}, th.RuntimeError("coroutine ignored GeneratorExit")
	case isExc(err, &StopIterationType), isExc(err, &StopAsyncIterationType), isExc(err, &GeneratorExitType):
		return None, nil
	}
	return Value{}, err
}

// asyncResult is how running the generator came out.
type asyncResult struct {
	v   Value
	err error
}

// resumeAsync resumes an async generator; its end is a StopAsyncIteration.
func (th *Thread) resumeAsync(g *Generator, v Value) asyncResult {
	return th.asyncEnd(th.resume(g, v))
}

func (th *Thread) throwAsync(g *Generator, x thrown) asyncResult {
	return th.asyncEnd(th.throw(g, x))
}

func (th *Thread) asyncEnd(v Value, done bool, err error) asyncResult {
	if err == nil && done {
		err = th.newExc(&StopAsyncIterationType)
	}
	return asyncResult{v, err}
}

// stepResult ends the step where the generator yielded or ended; else it passes
// on what the generator waits for.
func (th *Thread) stepResult(s *asyncStep, r asyncResult) (Value, error) {
	a := s.gen.async
	switch {
	case r.err != nil:
		if isExc(r.err, &StopAsyncIterationType) || isExc(r.err, &GeneratorExitType) {
			a.closed = true
			if s.kind == stepClose {
				r.err = th.StopIteration(None)
			}
		}
		return th.stepEnd(s, r.err)
	case r.v.p.shape != &asyncGenWrappedShape:
		return r.v, nil
	case s.kind == stepClose:
		return th.stepEnd(s, th.RuntimeError("async generator ignored GeneratorExit"))
	}
	yielded := r.v.wrapper().inner
	end := th.newExc(&StopIterationType, yielded) // None is an argument, too
	end.fields[0] = yielded
	th.inflight = end
	return th.stepEnd(s, end)
}

func (th *Thread) stepEnd(s *asyncStep, err error) (Value, error) {
	s.state, s.gen.async.running = genFinished, false
	return Value{}, err
}

func (th *Thread) stepReused(s *asyncStep) error {
	if s.kind == stepSend {
		return th.RuntimeError("cannot reuse already awaited __anext__()/asend()")
	}
	return th.RuntimeError("cannot reuse already awaited aclose()/athrow()")
}

func (th *Thread) stepBusy(s *asyncStep) error {
	name := [...]string{stepSend: "anext", stepThrow: "athrow", stepClose: "aclose"}[s.kind]
	return th.RuntimeError("%s(): asynchronous generator is already running", name)
}
