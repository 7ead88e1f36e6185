package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file raises exceptions inside generators and coroutines: throw() and
// close(), and how they pass on to what a generator delegates to. Tests:
// corpus/generators, corpus/yield_from.

// thrown is what throw(type, value, traceback) was given. An exception is made
// of it only where it is raised: in the innermost of the generators that
// delegate to each other.
type thrown struct {
	typ, val, tb Value // val and tb may be unset
}

// throwArgs reads the arguments of throw.
func (th *Thread) throwArgs(a []Value) (thrown, error) {
	typ, val, tb := a[1], a[2], a[3]
	if val.IsSet() {
		if err := th.warnThrowSignature("throw"); err != nil {
			return thrown{}, err
		}
	}
	return thrown{typ, val, tb}, nil
}

// warnThrowSignature warns of more than one argument of method.
func (th *Thread) warnThrowSignature(method string) error {
	return th.warnHere(&DeprecationWarningType, "the (type, exc, tb) signature of %s() is deprecated, "+
		"use the single-arg signature instead.", method)
}

// matches reports whether what is thrown is of the exception type t.
func (x thrown) matches(t *Type) bool {
	if typ, ok := asType(x.typ); ok {
		return typ.isSubtype(t)
	}
	return x.typ.Type().isSubtype(t)
}

// raisable makes the exception to raise. One that fails to be made is raised in
// its place; err is about what cannot be raised at all.
func (th *Thread) raisable(x thrown) (exc *Exc, err error) {
	if x.tb.IsSet() && !x.tb.IsNone() && x.tb.p.shape != &tracebackShape {
		return nil, th.TypeError("throw() third argument must be a traceback object")
	}
	switch t, isType := asType(x.typ); {
	case isType && t.isSubtype(&BaseExceptionType):
		if exc, err = th.makeThrown(x.typ, t, x.val); err != nil {
			failed, ok := asExc(err)
			if !ok {
				return nil, err
			}
			exc = failed
		}
	case x.typ.layout() == layoutExc:
		if x.val.IsSet() && !x.val.IsNone() {
			return nil, th.TypeError("instance exception may not have a separate value")
		}
		exc = x.typ.exc()
	default:
		return nil, th.TypeError("exceptions must be classes or instances deriving from BaseException, not %s", x.typ.Type().name)
	}
	if x.tb.IsSet() && !x.tb.IsNone() {
		exc.tb = x.tb.traceback()
	}
	th.inflight = nil
	return exc, nil
}

// makeThrown calls the exception class typ, whose type object is t, unless val
// is an instance already.
func (th *Thread) makeThrown(typ Value, t *Type, val Value) (*Exc, error) {
	var args []Value
	if val.IsSet() && !val.IsNone() {
		if isInstance(val, t) {
			return val.exc(), nil
		}
		args = []Value{val}
		if tup, ok := asTuple(val); ok {
			args = tup.items
		}
	}
	x, err := th.Call(typ, args...)
	if err != nil {
		return nil, err
	}
	if x.layout() != layoutExc {
		return nil, th.TypeError("calling %s should have returned an instance of BaseException, not %s", th.typeRepr(t), x.Type().name)
	}
	return x.exc(), nil
}

// throw raises x inside g, at the place where it is suspended.
func (th *Thread) throw(g *Generator, x thrown) (v Value, done bool, err error) {
	if g.state == genSuspended && g.code.ins[g.pc-1].C != 0 {
		return th.throwThrough(g, x)
	}
	return th.throwHere(g, x)
}

// throwHere raises x in g's own code. To make the exception may run guest code,
// which may resume or end g: what state g is in counts only afterwards.
func (th *Thread) throwHere(g *Generator, x thrown) (v Value, done bool, err error) {
	exc, err := th.raisable(x)
	if err != nil {
		return Value{}, false, err
	}
	switch g.state {
	case genRunning:
		return Value{}, false, th.ValueError("%s already executing", g.kindName())
	case genFinished:
		if g.shape == &coroutineShape {
			return Value{}, false, th.RuntimeError("cannot reuse already awaited coroutine")
		}
		th.inflight = exc
		return Value{}, true, exc
	case genCreated:
		th.inflight = exc
		g.finish()
		exc.tb = th.newTraceback(g.code, -1, exc.tb)
		th.inflight = exc
		return Value{}, true, exc
	}
	return th.enterThrown(g, exc)
}

// enterThrown raises exc in g, which is suspended. Where g delegates, a
// StopIteration is the result of what it delegates to.
func (th *Thread) enterThrown(g *Generator, exc *Exc) (v Value, done bool, err error) {
	if y := g.code.ins[g.pc-1]; y.C != 0 && exc.shape.typ.isSubtype(&StopIterationType) {
		return th.finishDelegate(g, y, orNone(exc.fields[0]))
	}
	if err := th.enterGenerator(g, th.top(), frameGenEntry, None); err != nil {
		return Value{}, false, err
	}
	return th.runThrown(g, exc)
}

// throwThrough is throw for a generator that delegates to another iterator.
func (th *Thread) throwThrough(g *Generator, x thrown) (v Value, done bool, err error) {
	v, how, err := th.throwDelegate(g, g.code.ins[g.pc-1], x)
	if how == delegateYielded {
		return v, false, err
	}
	if how == delegateDeaf {
		return th.throwHere(g, x)
	}
	exc, ok := asExc(err)
	if !ok {
		return Value{}, false, err
	}
	return th.enterThrown(g, exc)
}

// delegateOutcome tells what an iterator that a generator delegates to made of
// what was thrown into it.
type delegateOutcome uint8

const (
	delegateYielded delegateOutcome = iota // it gave a value, or the error is not the generator's
	delegateRaised                         // an exception came out of it
	delegateDeaf                           // it cannot be thrown into, or is closed now
)

// throwDelegate passes x on to the iterator that g delegates to.
func (th *Thread) throwDelegate(g *Generator, y bytecode.Instr, x thrown) (v Value, how delegateOutcome, err error) {
	it := g.regs[y.C]
	g.state = genRunning
	defer func() {
		if g.state == genRunning {
			g.state = genSuspended
		}
	}()
	if x.matches(&GeneratorExitType) {
		if err := th.closeIterator(it); err != nil {
			return Value{}, delegateRaised, err
		}
		return Value{}, delegateDeaf, nil
	}
	if sub, ok := asGenerator(it); ok {
		v, done, err := th.throw(sub, x)
		if err == nil && done {
			err = th.StopIteration(v)
		}
		return delegated(v, err)
	}
	m, err := th.tryAttr(it, throwName)
	if err != nil {
		return Value{}, delegateYielded, err // it leaves g as it is
	}
	if !m.IsSet() {
		return Value{}, delegateDeaf, nil
	}
	args := []Value{x.typ, x.val, x.tb}
	for !args[len(args)-1].IsSet() {
		args = args[:len(args)-1]
	}
	return delegated(th.Call(m, args...))
}

func delegated(v Value, err error) (Value, delegateOutcome, error) {
	if err != nil {
		return Value{}, delegateRaised, err
	}
	return v, delegateYielded, nil
}

// runThrown continues the generator just entered with exc raised. Its context
// is what the generator itself handles; what its callers handle is not.
func (th *Thread) runThrown(g *Generator, exc *Exc) (v Value, done bool, err error) {
	th.onStack()
	th.chain(exc, handledIn(th.state.code, th.state.pc-1, th.stack[th.state.base:]))
	th.inflight = exc
	err = th.unwind(exc, true)
	if err == nil {
		err = th.run()
	} else if err == errExit {
		err = nil
	}
	v = th.state.ret
	th.state.ret = Value{}
	return v, g.state == genFinished, err
}

// finishDelegate resumes g behind its Send with the delegate's result v.
func (th *Thread) finishDelegate(g *Generator, y bytecode.Instr, v Value) (Value, bool, error) {
	send := g.code.ins[g.pc-2]
	if err := th.enterGenerator(g, th.top(), frameGenEntry, v); err != nil {
		return Value{}, false, err
	}
	th.onStack()
	th.stack[th.state.base+int(send.B)] = v
	th.state.pc = g.pc - 1 + send.D
	err := th.run()
	ret := th.state.ret
	th.state.ret = Value{}
	return ret, g.state == genFinished, err
}

// closeGenerator is generator.close().
func (th *Thread) closeGenerator(g *Generator) (Value, error) {
	switch g.state {
	case genCreated:
		g.finish()
		return None, nil
	case genFinished:
		return None, nil
	}
	exit := th.newExc(&GeneratorExitType)
	th.setContext(exit)
	v, done, err := th.throw(g, thrown{typ: exit.value()})
	switch {
	case err == nil && done:
		return v, nil
	case err == nil:
		return Value{}, th.RuntimeError("%s ignored GeneratorExit", g.kindName())
	case isExc(err, &GeneratorExitType), isExc(err, &StopIterationType):
		return None, nil
	}
	return Value{}, err
}

// closeIterator closes what a generator delegates to.
func (th *Thread) closeIterator(it Value) error {
	if sub, ok := asGenerator(it); ok {
		_, err := th.closeGenerator(sub)
		return err
	}
	m, err := th.tryAttr(it, closeName)
	if _, ok := asExc(err); ok {
		return nil // the failure to find close is not the generator's
	}
	if err != nil || !m.IsSet() {
		return err
	}
	_, err = th.Call(m)
	return err
}
