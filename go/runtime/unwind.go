package runtime

import (
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file raises exceptions and sends them to their handlers: the one place
// that attaches tracebacks and contexts. Tests: corpus/exceptions.

// unwind finds the handler of err in the frames up to the entry frame. It
// returns nil when the machine is set up to go on at a handler, errExit when
// err was settled by the entry frame's return, and what to return from run
// otherwise. fresh: err comes from the running instruction.
func (th *Thread) unwind(err error, fresh bool) error {
	addTraceback := fresh
	if re, ok := err.(reraise); ok {
		err, addTraceback = re.exc, false
		th.inflight = re.exc
	}
	for {
		exc, catchable := asExc(err)
		if catchable {
			if addTraceback {
				th.setContext(exc)
				exc.tb = th.newTraceback(th.state.code, th.state.pc-1, exc.tb)
				if exc.tb.next == nil {
					th.noteScope(exc)
				}
			}
			if th.enterHandler(exc) {
				th.inflight = nil
				return nil
			}
		}
		th.clearLarge()
		fr := &th.frames[th.fp-1]
		kind, gen := fr.kind, fr.gen
		th.popFrame()
		switch kind {
		case frameStore:
			th.tellGetter(err)
		case frameGenEntry, frameFor, frameSend, frameGenCall, frameDrain:
			gen.finish()
			err = th.generatorError(gen, err)
		}
		if kind == frameNext && isExc(err, &StopIterationType) {
			th.inflight = nil
			return nil
		}
		if kind == frameEntry || kind == frameGenEntry || kind == frameDrain {
			return err
		}
		addTraceback = true
	}
}

// tellGetter gives err the attribute, if it left the getter or __getattr__ that the
// running instruction began.
func (th *Thread) tellGetter(err error) {
	if in := &th.state.code.ins[th.state.pc-1]; in.Op == bytecode.GetAttr {
		tellAttribute(err, th.stack[th.state.base+int(in.B)], th.state.code.caches[in.D].name)
	}
}

// enterHandler goes to the handler that covers the running instruction.
func (th *Thread) enterHandler(exc *Exc) bool {
	at := th.state.pc - 1
	entries := th.state.code.bc.Exc
	for i := range entries {
		if e := &entries[i]; e.Start <= at && at < e.End {
			th.setReg(e.Reg, exc.value())
			th.state.pc = e.Target
			return true
		}
	}
	return false
}

// generatorError turns a StopIteration that leaves a generator's body into a
// RuntimeError.
func (th *Thread) generatorError(g *Generator, err error) error {
	exc, ok := asExc(err)
	if !ok {
		return err
	}
	name := ""
	switch {
	case exc.shape.typ.isSubtype(&StopIterationType):
		name = "StopIteration"
	case g.async != nil && exc.shape.typ.isSubtype(&StopAsyncIterationType):
		name = "StopAsyncIteration"
	default:
		return err
	}
	e, _ := asExc(th.RuntimeError("%s raised %s", g.kindName(), name))
	e.cause, e.context, e.suppress = exc.value(), exc, true
	th.inflight = e
	return e
}

// wholeLine is a place of which only the line is known.
func wholeLine(line int) position.Range {
	return position.Range{Line: int32(line), EndLine: int32(line), Col: -1, EndCol: -1}
}

// newTraceback makes the entry for instruction at of code, before next; where at
// is no instruction, for the line that the code begins at.
func (th *Thread) newTraceback(code *Code, at int32, next *Traceback) *Traceback {
	th.charge(64)
	tb := &Traceback{next: next, code: code, pos: wholeLine(code.bc.FirstLine)}
	tb.shape = &tracebackShape
	if at >= 0 && int(at) < len(code.bc.Pos) {
		tb.pos = code.bc.Pos[at]
	}
	return tb
}

// setContext gives exc, which is being raised anew, the exception that is
// being handled as its __context__, cutting a cycle that this would make.
func (th *Thread) setContext(exc *Exc) {
	if th.inflight != exc {
		th.chain(exc, th.handledException())
	}
}

// chain makes handled, which may be nil, the context of exc.
func (th *Thread) chain(exc, handled *Exc) {
	th.inflight = exc
	if handled == nil || handled == exc {
		return
	}
	for e, n := handled, 0; e.context != nil; e, n = e.context, n+1 {
		th.budget-- // the next tick takes notice
		if e.context == exc {
			e.context = nil
			break
		}
		if n > 1<<20 {
			break
		}
	}
	exc.context = handled
}

// handledException returns the exception that is being handled in the running
// code or its nearest caller that handles one.
func (th *Thread) handledException() *Exc {
	code, at, base := th.state.code, th.state.pc-1, th.state.base
	regs := th.stack[base:]
	for i := th.fp; code != nil; i-- {
		if exc := handledIn(code, at, regs); exc != nil {
			return exc
		}
		if i == 0 {
			break
		}
		fr := &th.frames[i-1]
		code, at, base = fr.code, fr.pc-1, base-int(fr.delta)
		regs = th.stack[base:]
		if fr.from != nil {
			regs = fr.from.regs
		}
	}
	return nil
}

// handledIn returns the exception that is being handled at an instruction of
// the code with the registers regs.
func handledIn(code *Code, at int32, regs []Value) *Exc {
	regions := code.bc.Handling
	for i := range regions {
		if h := &regions[i]; h.Start <= at && at < h.End {
			if v := regs[h.Reg]; v.IsSet() && v.layout() == layoutExc {
				return v.exc()
			}
		}
	}
	return nil
}

// fromCause makes cause both the cause and the context of the exception err.
func (th *Thread) fromCause(cause *Exc, err error) error {
	if e, ok := asExc(err); ok {
		th.setContext(cause)
		e.cause, e.context, e.suppress = cause.value(), cause, true
		th.inflight = e
	}
	return err
}

// stepRaise executes raise in its three forms.
func (th *Thread) stepRaise(form int, v, cause Value) error {
	if form == 0 {
		exc := th.handledException()
		if exc == nil {
			return th.RuntimeError("No active exception to reraise")
		}
		return reraise{exc}
	}
	exc, err := th.makeException(v, "exceptions must derive from BaseException")
	if err != nil {
		return err
	}
	if form == 2 {
		if cause.IsNone() {
			exc.cause = None
		} else {
			c, err := th.makeException(cause, "exception causes must derive from BaseException")
			if err != nil {
				return err
			}
			exc.cause = c.value()
		}
		exc.suppress = true
	}
	th.inflight = nil
	return exc
}

// makeException turns what stands behind raise into an exception: a class is
// called.
func (th *Thread) makeException(v Value, wrong string) (*Exc, error) {
	if t, ok := asType(v); ok && t.isSubtype(&BaseExceptionType) {
		x, err := th.Call(v)
		if err != nil {
			return nil, err
		}
		if x.layout() != layoutExc {
			return nil, th.TypeError("calling %s should have returned an instance of BaseException, not %s", th.typeRepr(t), th.typeRepr(x.Type()))
		}
		return x.exc(), nil
	}
	if v.layout() == layoutExc {
		return v.exc(), nil
	}
	return nil, th.TypeError("%s", wrong)
}

// matchException reports whether exc is of the type, or of one of the tuple of
// types, that stands behind except.
func (th *Thread) matchException(exc, spec Value) (bool, error) {
	if t, ok := asTuple(spec); ok {
		for _, x := range t.items {
			if c, ok := asType(x); !ok || !c.isSubtype(&BaseExceptionType) {
				return false, th.TypeError("catching classes that do not inherit from BaseException is not allowed")
			}
		}
		for _, x := range t.items {
			if isInstance(exc, x.typeObj()) {
				return true, nil
			}
		}
		return false, nil
	}
	c, ok := asType(spec)
	if !ok || !c.isSubtype(&BaseExceptionType) {
		return false, th.TypeError("catching classes that do not inherit from BaseException is not allowed")
	}
	return isInstance(exc, c), nil
}
