package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file calls objects from Go code: natives, slots and hosts use Call and
// CallArgs. A guest function called so runs in a nested run of the machine.
// Calls made by bytecode are in slowcall.go. Tests: corpus/functions,
// corpus/ref_dunders.

// Call calls fn with positional arguments.
func (th *Thread) Call(fn Value, args ...Value) (Value, error) { return th.CallArgs(fn, args, nil) }

// CallArgs calls fn; the last len(names) of args are keyword arguments.
func (th *Thread) CallArgs(fn Value, args []Value, names []*Str) (Value, error) {
	if fn.p.shape == &functionShape {
		return th.callFunction(fn.function(), args, names)
	}
	f := fn.Type().slots.Call
	if f == nil {
		return Value{}, th.notCallable(fn)
	}
	if err := th.enter(""); err != nil {
		return Value{}, err
	}
	defer th.leave()
	return f(th, fn, args, names)
}

// callSlot is the Call slot of guest functions.
func callFunctionSlot(th *Thread, v Value, args []Value, names []*Str) (Value, error) {
	return th.callFunction(v.function(), args, names)
}

// CallMethod calls the method name of obj's type, as special methods are
// looked up: the object's own attributes do not count.
func (th *Thread) CallMethod(obj Value, name *Str, args ...Value) (Value, error) {
	v, found, err := th.callMethodIf(obj, name, args...)
	if err == nil && !found {
		err = th.noAttribute(obj, name)
	}
	return v, err
}

// callMethodIf is CallMethod that says whether there is such a method.
func (th *Thread) callMethodIf(obj Value, name *Str, args ...Value) (Value, bool, error) {
	m, ok := th.lookup(obj.Type(), name)
	if !ok {
		return Value{}, false, nil
	}
	v, err := th.callFound(obj, m, args...)
	return v, true, err
}

// callFound calls what a look-up on obj's type found.
func (th *Thread) callFound(obj, m Value, args ...Value) (Value, error) {
	if isMethodLike(m) {
		mark := len(th.scratch)
		full := th.pushScratch(len(args) + 1)
		full[0] = obj
		copy(full[1:], args)
		v, err := th.CallArgs(m, full, nil)
		clear(full)
		th.scratch = th.scratch[:mark]
		return v, err
	}
	if get := m.Type().slots.DescrGet; get != nil {
		var err error
		if m, err = get(th, m, obj, obj.Type()); err != nil {
			return Value{}, err
		}
	}
	return th.CallArgs(m, args, nil)
}

// isMethodLike reports whether reading m through an instance only binds it, so
// that the instance can be passed as the first argument instead.
func isMethodLike(m Value) bool {
	switch m.p.shape {
	case &functionShape, &methodDescrShape, &wrapperDescrShape:
		return true
	}
	return false
}

// callFunction runs a guest function in a nested run of the machine.
func (th *Thread) callFunction(f *Function, args []Value, names []*Str) (Value, error) {
	base := th.top()
	th.ensureStack(base, f.code.nslots)
	win := th.stack[base:]
	win[0] = f.value()
	if err := th.bindArgs(f, win[1:], args, names); err != nil {
		return Value{}, err
	}
	return th.runFunction(f, base)
}

// callBody runs a class body, or other code whose names are in a mapping, with
// that mapping. It is no argument: a guest that gets hold of the function of a
// body cannot choose it.
func (th *Thread) callBody(f *Function, names Value) (Value, error) {
	base := th.top()
	th.ensureStack(base, f.code.nslots)
	th.stack[base], th.stack[base+f.code.bc.LocalsSlot] = f.value(), names
	return th.runFunction(f, base)
}

// runFunction runs f in a nested run, its window at base being filled.
func (th *Thread) runFunction(f *Function, base int) (Value, error) {
	code := f.code
	if code.isGenerator() {
		return th.newGenerator(f, th.stack[base+1:]), nil
	}
	if err := th.spend(1); err != nil {
		return Value{}, err
	}
	if err := th.pushFrame(base, frameEntry, nil); err != nil {
		return Value{}, err
	}
	th.state.code, th.state.pc, th.state.base = code, 0, base
	err := th.run()
	ret := th.state.ret
	th.state.ret = Value{}
	return ret, err
}

// Exec runs module code with globals as its namespace and returns its value.
func (th *Thread) Exec(code *bytecode.Code, globals *Dict) (Value, error) {
	f := th.newFunction(th.link(code, globals))
	return th.callFunction(f, nil, nil)
}

// ExecIn is Exec for code compiled with names in a mapping.
func (th *Thread) ExecIn(code *bytecode.Code, globals *Dict, locals Value) (Value, error) {
	f := th.newFunction(th.link(code, globals))
	return th.callBody(f, locals)
}

func (c *Code) isGenerator() bool {
	return c.bc.Flags&(bytecode.Generator|bytecode.Coroutine|bytecode.AsyncGenerator) != 0
}
