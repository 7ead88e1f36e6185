package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file executes calls and returns in bytecode. A guest function's frame is
// pushed in the running machine: its window starts at the callee's register,
// its arguments are in place. Tests: corpus/functions, corpus/arguments.

// stepCall calls R[a] with the n arguments behind it.
func (th *Thread) stepCall(a, n int) error {
	base := th.state.base + a
	fn := th.stack[base]
	switch fn.p.shape {
	case &functionShape:
		f := fn.function()
		th.ensureStack(base, f.code.nslots)
		win := th.stack[base+1:]
		if err := th.bindArgs(f, win, win[:n], nil); err != nil {
			return err
		}
		return th.startFunction(f, base)
	case &builtinShape, &methodDescrShape:
		if fn.p == lenObj && n == 1 {
			if done, err := th.stepLen(base); done {
				return err
			}
		}
		if n > 0 && th.stack[base+1].p.shape == &generatorShape {
			if done, err := th.callGenerator(fn, base, n); done {
				return err
			}
		}
		return th.stepNative(fn, base, n)
	case &methodShape:
		m := fn.boundMethod()
		if m.fn.p.shape == &functionShape {
			th.ensureStack(base, n+bytecodeWindow)
			copy(th.stack[base+2:], th.stack[base+1:base+1+n])
			th.stack[base], th.stack[base+1] = m.fn, m.self
			return th.stepCall(a, n+1)
		}
	}
	if f := th.guestMethod(fn, callName); f != nil {
		th.ensureStack(base, n+bytecodeWindow)
		copy(th.stack[base+2:], th.stack[base+1:base+1+n])
		th.stack[base], th.stack[base+1] = f.value(), fn
		return th.stepCall(a, n+1)
	}
	if t, ok := asType(fn); ok {
		switch {
		case th.makesPlain(t):
			return th.callClass(t, base, n, nil)
		case t == &SuperType && n == 0 && th.stepSuper(a):
			return nil
		case t == &TypeType && n == 1:
			th.stack[base] = th.stack[base+1].Type().value()
			return nil
		case t.flags&TypeHeap == 0:
			if err := th.enter(""); err != nil {
				return err
			}
			v, err := callType(th, fn, th.stack[base+1:base+1+n], nil)
			th.leave()
			return th.put(uint8(a), v, err)
		}
	}
	v, err := th.CallArgs(fn, th.stack[base+1:base+1+n], nil)
	if err != nil {
		return err
	}
	th.stack[base] = v
	return nil
}

// stepNative calls a native function with the n arguments behind base, which
// are the last registers in use.
func (th *Thread) stepNative(fn Value, base, n int) error {
	nat := fn.native()
	args := th.stack[base+1 : base+1+n]
	s := nat.sig
	var v Value
	var err error
	if more := len(s.params) - n; s.padded && nat.raw == nil && n >= s.required && n <= s.pos && more <= nativePad &&
		base-th.state.base+len(s.params) < bytecode.MaxFast &&
		(nat.owner == nil || nat.def.Kind == DefStatic || nat.def.Kind != DefClass && n > 0 && isInstance(args[0], nat.owner)) {
		args = th.stack[base+1 : base+1+len(s.params)]
		for i := n; i < len(args); i++ {
			args[i] = s.params[i].def
		}
		v, err = nat.def.Fn(th, args)
	} else {
		v, err = callNativeSlot(th, fn, args, nil)
	}
	if err != nil {
		return err
	}
	th.stack[base] = v
	return nil
}

// callGenerator makes next(g) and g.send(x) run the generator in the machine.
func (th *Thread) callGenerator(fn Value, base, n int) (bool, error) {
	sent := None
	switch {
	case fn.p == nextObj && n == 1:
	case fn.p == generatorSendObj && n == 2:
		sent = th.stack[base+2]
	default:
		return false, nil
	}
	g := th.stack[base+1].generator()
	if g.state == genFinished {
		return false, nil
	}
	if err := th.checkResume(g, sent); err != nil {
		return true, err
	}
	if err := th.spend(1); err != nil {
		return true, err
	}
	return true, th.enterGenerator(g, th.top(), frameGenCall, sent)
}

// startFunction begins f, whose arguments are bound in the window at base.
func (th *Thread) startFunction(f *Function, base int) error {
	if f.code.isGenerator() {
		th.stack[base] = th.newGenerator(f, th.stack[base+1:])
		return th.warnDropped(f)
	}
	if err := th.spend(1); err != nil {
		return err
	}
	if err := th.pushFrame(base, frameCall, nil); err != nil {
		return err
	}
	th.state.code, th.state.pc, th.state.base = f.code, 0, base
	return nil
}

// makesPlain reports whether a call of t makes an instance by object.__new__: no
// metaclass of the guest has a __call__ of its own.
func (th *Thread) makesPlain(t *Type) bool {
	if !t.plainNew {
		return false
	}
	meta := t.shape.typ
	if meta == &TypeType {
		return true
	}
	call, ok := th.lookup(meta, callName)
	return ok && nativeOwner(call, callName) == &TypeType
}

// callClass makes an instance of a class whose __new__ is object's; an
// __init__ that is a guest function runs in the machine.
func (th *Thread) callClass(t *Type, base, n int, names []*Str) error {
	init, _ := th.lookup(t, initName)
	if !init.IsSet() || init.p.shape != &functionShape {
		v, err := th.CallArgs(t.value(), th.stack[base+1:base+1+n], names)
		if err != nil {
			return err
		}
		th.stack[base] = v
		return nil
	}
	f := init.function()
	th.ensureStack(base+1, max(f.code.nslots, n+bytecodeWindow))
	copy(th.stack[base+3:], th.stack[base+1:base+1+n])
	obj := th.newInstance(t)
	th.stack[base], th.stack[base+1], th.stack[base+2] = obj, init, obj
	win := th.stack[base+2:]
	if err := th.bindArgs(f, win, win[:n+1], names); err != nil {
		return err
	}
	if f.code.isGenerator() {
		return th.TypeError("__init__() should return None, not '%s'", th.newGenerator(f, th.stack[base+2:]).Type().name)
	}
	if err := th.spend(1); err != nil {
		return err
	}
	if err := th.pushFrame(base+1, frameInit, nil); err != nil {
		return err
	}
	th.state.code, th.state.pc, th.state.base = f.code, 0, base+1
	return nil
}

// stepCallKw calls R[a] with n arguments, the last nkw named by constant k.
func (th *Thread) stepCallKw(a, n, nkw int, k int32) error {
	base := th.state.base + a
	call := th.keywordCall(th.state.code, k, nkw)
	names := call.names
	fn := th.stack[base]
	if th.beginsHere(fn) {
		err := th.callHere(base, n, names)
		if err == nil && fn.p.shape == &functionShape {
			call.remember(fn.function().code, n-nkw)
		}
		return err
	}
	v, err := th.CallArgs(fn, th.stack[base+1:base+1+n], names)
	if err != nil {
		return err
	}
	th.stack[base] = v
	return nil
}

// notCallable is the error of a call of fn, which of a module may have been meant
// for what in it has the same name.
func (th *Thread) notCallable(fn Value) error {
	if fn.p.shape == &moduleShape {
		d := fn.module().dict
		v, _ := d.GetStr(nameName)
		if name, ok := givenStr(v); ok {
			if in, found := d.GetStr(name); found && in.Type().slots.Call != nil {
				return th.TypeError("'module' object is not callable. Did you mean: '%s.%s(...)'?", name.s, name.s)
			}
		}
	}
	return th.TypeError("'%s' object is not callable", fn.Type().name)
}

// badKeyword is the error of a call of fn with a keyword that is no string.
func (th *Thread) badKeyword(fn Value) error {
	if fn.Type().slots.Call == nil {
		return th.notCallable(fn)
	}
	return th.TypeError("keywords must be strings")
}

// stepCallEx calls R[a] with the iterable R[a+1] and, if hasKw, the dict R[a+2],
// which is any mapping if it is yet to be merged.
func (th *Thread) stepCallEx(a int, hasKw, merge bool) error {
	base := th.state.base + a
	if merge {
		if err := th.mergeOnly(base); err != nil {
			return err
		}
	}
	fn, src := th.stack[base], th.stack[base+1]
	if s := &src.Type().slots; s.Iter == nil && s.GetItem == nil {
		return th.TypeError("%s argument after * must be an iterable, not %s", th.calleeName(fn), src.Type().name)
	}
	var kw *Dict
	named := 0
	if hasKw && th.stack[base+2].dict().used > 0 {
		kw = th.stack[base+2].dict()
		named = kw.used
	}
	// A census lets go what is further above the window than that.
	if items, ok := exactItems(src); ok && th.beginsHere(fn) && len(items)+named < bytecode.MaxFast && (kw == nil || !kw.nonStr) {
		return th.callSpread(base, items, kw)
	}
	args, err := th.Collect(src)
	if err != nil {
		return err
	}
	var names []*Str
	if kw != nil {
		if err := th.spend(kw.used); err != nil {
			return err
		}
		names = make([]*Str, 0, kw.used)
		for i := kw.next(0); i >= 0; i = kw.next(i + 1) {
			s, ok := asStr(kw.entries[i].key)
			if !ok {
				return th.badKeyword(fn)
			}
			names = append(names, th.intern(s))
			args = append(args, kw.entries[i].val)
		}
	}
	if fn.p.shape == &functionShape {
		f := fn.function()
		th.ensureStack(base, max(f.code.nslots, len(args)+bytecodeWindow))
		if err := th.bindArgs(f, th.stack[base+1:], args, names); err != nil {
			return err
		}
		return th.startFunction(f, base)
	}
	v, err := th.CallArgs(fn, args, names)
	if err != nil {
		return err
	}
	th.stack[base] = v
	return nil
}

// mergeOnly makes the mapping at base+2, which has all keyword arguments of a
// call, a dict that nothing changes before the arguments are bound.
func (th *Thread) mergeOnly(base int) error {
	src := th.stack[base+2]
	if src.p.shape == &dictShape && !src.dict().nonStr {
		if _, ok := exactItems(th.stack[base+1]); ok {
			return nil
		}
	}
	d := th.NewDict()
	err := th.pinned(d.value(), func() error { return th.dictMergeOp(d, src, th.stack[base]) })
	th.stack[base+2] = d.value()
	return err
}

// beginsHere reports whether a call of fn is that of a guest function in the
// machine.
func (th *Thread) beginsHere(fn Value) bool {
	switch fn.p.shape {
	case &functionShape:
		return true
	case &methodShape:
		return fn.boundMethod().fn.p.shape == &functionShape
	}
	t, ok := asType(fn)
	if !ok || !th.makesPlain(t) {
		return false
	}
	init, ok := th.lookup(t, initName)
	return ok && init.p.shape == &functionShape
}

// callSpread calls what is at base, which begins here, with the items and the
// keyword arguments kw, if it is not nil. The window takes the place of both.
func (th *Thread) callSpread(base int, items []Value, kw *Dict) error {
	n, names := len(items), th.names[:0]
	if kw != nil {
		n += kw.used
	}
	th.ensureStack(base, n+bytecodeWindow)
	win := th.stack[base+1:]
	at := copy(win, items)
	if kw != nil {
		for i := kw.next(0); i >= 0; i = kw.next(i + 1) {
			names = append(names, th.intern(kw.entries[i].key.str()))
			win[at] = kw.entries[i].val
			at++
		}
		th.names = names
	}
	err := th.callHere(base, n, names)
	clear(names)
	return err
}

// callHere begins what is at base with the n arguments behind it, the last of
// which have the names. It does not keep them.
func (th *Thread) callHere(base, n int, names []*Str) error {
	fn := th.stack[base]
	if fn.p.shape == &methodShape {
		m := fn.boundMethod()
		th.ensureStack(base, n+bytecodeWindow)
		copy(th.stack[base+2:], th.stack[base+1:base+1+n])
		th.stack[base], th.stack[base+1] = m.fn, m.self
		fn, n = m.fn, n+1
	}
	if t, ok := asType(fn); ok {
		return th.callClass(t, base, n, names)
	}
	f := fn.function()
	th.ensureStack(base, max(f.code.nslots, n+bytecodeWindow))
	win := th.stack[base+1:]
	if err := th.bindArgs(f, win, win[:n], names); err != nil {
		return err
	}
	return th.startFunction(f, base)
}

// stepReturn returns v from the running frame.
func (th *Thread) stepReturn(v Value) error {
	th.clearLarge()
	fr := &th.frames[th.fp-1]
	base := th.state.base
	switch fr.kind {
	case frameCall:
		th.stack[base] = v
	case frameInit:
		if !v.IsNone() {
			th.popFrame() // it is the call that fails
			return th.TypeError("__init__() should return None, not '%s'", v.Type().name)
		}
	case frameStore:
		th.popFrame()
		th.setReg(th.state.code.ins[th.state.pc-1].A, v)
		return nil
	case frameOp:
		th.popFrame()
		return th.finishOp(v)
	case frameNext:
		th.popFrame()
		in := th.state.code.ins[th.state.pc-1]
		th.setReg(in.A, v)
		th.state.pc += in.D
		return nil
	case frameEntry:
		th.popFrame()
		th.state.ret = v
		return errExit
	case frameGenEntry:
		fr.gen.finish()
		th.popFrame()
		th.state.ret = v
		return errExit
	case frameDrain:
		fr.gen.finish()
		th.popFrame()
		th.state.ret = Value{}
		return errExit
	case frameFor:
		fr.gen.finish()
	case frameGenCall:
		fr.gen.finish()
		th.popFrame()
		return th.StopIteration(v)
	case frameSend:
		fr.gen.finish()
		th.popFrame()
		in := th.state.code.ins[th.state.pc-1]
		th.setReg(in.B, v)
		th.state.pc += in.D
		return nil
	}
	th.popFrame()
	return nil
}

// popFrame makes the caller the running code.
func (th *Thread) popFrame() {
	th.fp--
	fr := &th.frames[th.fp]
	th.state.code, th.state.pc = fr.code, fr.pc
	th.state.base -= int(fr.delta)
	fr.gen = nil
	if g := fr.from; g != nil {
		fr.from = nil
		th.toStack(g)
	}
}

// stepYield suspends the running generator.
func (th *Thread) stepYield(in *bytecode.Instr, r *[256]Value) error {
	fr := &th.frames[th.fp-1]
	v := r[in.B]
	kind := fr.kind
	if kind == frameDrain && th.sink.takes(v) {
		th.budget--
		r[in.A] = None
		return nil
	}
	th.suspend(fr.gen, *in)
	th.popFrame()
	switch kind {
	case frameFor:
		f := th.state.code.ins[th.state.pc-1]
		th.setReg(f.A, v)
		th.state.pc += f.D
	case frameSend:
		th.setReg(th.state.code.ins[th.state.pc-1].B, v)
	case frameGenCall:
		th.setReg(th.state.code.ins[th.state.pc-1].A, v)
	default:
		th.state.ret = v
		return errExit
	}
	return nil
}

// stepForNext takes the next value of an iterator; a generator runs in the
// machine.
func (th *Thread) stepForNext(in *bytecode.Instr, r *[256]Value) error {
	it := r[in.B]
	if it.p.shape == &generatorShape {
		g := it.generator()
		if g.state == genFinished {
			return nil
		}
		if err := th.checkResume(g, None); err != nil {
			return err
		}
		return th.enterGenerator(g, th.top(), frameFor, None)
	}
	if f := th.guestMethod(it, nextName); f != nil {
		return th.callMachine(frameNext, f, it)
	}
	body := &th.state.code.ins[th.state.pc+in.D]
	if body.Op == bytecode.Unpack && body.D == 2 && body.B == in.A && givesPairs(it) {
		return th.stepForPair(in, body, it)
	}
	v, err := th.Next(it)
	if err != nil || !v.IsSet() {
		return err
	}
	th.setReg(in.A, v)
	th.state.pc += in.D
	return nil
}

// stepForPair is a ForNext whose body begins by unpacking the pairs that the
// iterator gives: the tuple is not made.
func (th *Thread) stepForPair(in, unpack *bytecode.Instr, it Value) error {
	a, b, err := th.nextPair(it)
	if err != nil || !a.IsSet() {
		return err
	}
	th.setReg(unpack.A, a)
	th.setReg(unpack.A+1, b)
	th.state.pc += in.D + 1
	return nil
}

// stepSend sends a value to the iterator that yield from or await delegates to.
func (th *Thread) stepSend(in *bytecode.Instr, r *[256]Value) error {
	it, v := r[in.A], r[in.B]
	if g, ok := asGenerator(it); ok && g.state != genFinished {
		if err := th.checkResume(g, v); err != nil {
			return err
		}
		return th.enterGenerator(g, th.top(), frameSend, v)
	}
	var x Value
	var err error
	if v.IsNone() && it.Type().slots.Next != nil {
		x, err = it.Type().slots.Next(th, it)
	} else {
		x, err = th.callMethodNamed(it, sendName, v)
	}
	if err != nil {
		if e, ok := asExc(err); ok && e.shape.typ.isSubtype(&StopIterationType) {
			x, err = orNone(e.fields[0]), nil
		}
		if err != nil {
			return err
		}
		th.setReg(in.B, x)
		th.state.pc += in.D
		return nil
	}
	if !x.IsSet() {
		th.setReg(in.B, None)
		th.state.pc += in.D
		return nil
	}
	th.setReg(in.B, x)
	return nil
}

// callMethodNamed calls obj.name(args…), an ordinary attribute look-up.
func (th *Thread) callMethodNamed(obj Value, name *Str, args ...Value) (Value, error) {
	m, err := th.getAttr(obj, name)
	if err != nil {
		return Value{}, err
	}
	return th.CallArgs(m, args, nil)
}
