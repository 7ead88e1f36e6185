package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file lets the loop begin functions of guest classes by itself: special
// methods of operators and items, getters of properties, and __init__. answer
// finds the function and puts it and its arguments where its window begins; the
// loop pushes the frame. Like quick.go it runs no guest code, cannot fail and
// does not look at the machine's state; slowops.go and slowcall.go do the same in
// general. Tests: corpus/dunder_operators, corpus/property, corpus/classes.

// enterWith puts a call of f with args into the window behind the running one.
func (th *Thread) enterWith(how int, r *[256]Value, code *Code, f *Function, args ...Value) int {
	if f.code.nargs != len(args) && f.code.star == 0 {
		return answerSlow
	}
	next, ok := th.windowAt(r, max(code.nslots, 1))
	if !ok {
		return answerSlow
	}
	next[0] = f.value()
	for i, v := range args {
		next[uint8(i+1)] = v
	}
	if f.code.nargs != len(args) && !th.gatherRest(f.code, next, 0, len(args)) {
		return answerSlow
	}
	return how
}

// gatherRest makes the tuple for *args of the last of the given arguments behind
// R[a], and the dict for **kwargs.
func (th *Thread) gatherRest(c *Code, r *[256]Value, a, given int) bool {
	at, end := a+c.star, a+1+given
	if given < c.star-1 || given > quickItems || at+1 >= bytecode.MaxFast || end > bytecode.MaxFast {
		return false
	}
	setValue(&r[uint8(at)], th.NewTuple(r[at:end]...).value())
	if c.starKw {
		r[uint8(at+1)] = th.NewDict().value()
	}
	return true
}

// answerBound begins f for self and the given arguments in the registers behind
// R[A].
func (th *Thread) answerBound(in *bytecode.Instr, r *[256]Value, code *Code, f *Function, self Value, given int) int {
	if f.code.nargs != given+1 || given >= quickItems {
		return answerSlow
	}
	var args [quickItems]Value
	args[0] = self
	copy(args[1:], r[int(in.A)+1:][:given])
	return th.enterWith(answerStore, r, code, f, args[:given+1]...)
}

// answerOperator begins the left operand's special method of an operator or a
// comparison.
func (th *Thread) answerOperator(in *bytecode.Instr, r *[256]Value, code *Code) int {
	o, ok := operationOf(in, r, code)
	if !ok || o.x.p.shape.typ.flags&TypeHeap == 0 {
		return answerSlow
	}
	if f := th.operatorMethod(o); f != nil {
		return th.enterWith(answerOp, r, code, f, o.x, o.y)
	}
	return answerSlow
}

// answerSpecial begins v's special method name.
func (th *Thread) answerSpecial(name *Str, r *[256]Value, code *Code, v Value, args ...Value) int {
	f := th.guestMethod(v, name)
	if f == nil {
		return answerSlow
	}
	var full [3]Value
	full[0] = v
	return th.enterWith(answerOp, r, code, f, full[:1+copy(full[1:], args)]...)
}

// answerAttr reads an attribute of an instance whose shape the cache does not
// have, or begins the getter of a property, __get__ or __getattr__.
func (th *Thread) answerAttr(in *bytecode.Instr, r *[256]Value, code *Code) int {
	ic := cacheAt(code, in.D)
	obj := r[in.B]
	t := obj.p.shape.typ
	if ic.blocked || t.flags&TypeHeap == 0 || t.hidesAttrs() {
		return answerSlow
	}
	if i, ok := th.plainSlot(obj, ic.name); ok {
		ic.remember(th.epoch, obj.p.shape, nil, Value{}, int32(i))
		setValue(&r[in.A], *obj.instance().at(i))
		return 0
	}
	attr, found := th.lookup(t, ic.name)
	if t.flags&TypeFallbackGet != 0 {
		if f := th.guestMethod(obj, getattrName); f != nil && th.lacksPlain(obj, ic.name) {
			return th.enterWith(answerStore, r, code, f, obj, ic.name.value())
		}
		return answerSlow
	}
	if !found {
		return answerSlow
	}
	if attr.p.shape != &propertyShape {
		return th.answerGuestGet(r, code, obj, attr, ic.name)
	}
	get := attr.property().get
	if !get.IsSet() || get.p.shape != &functionShape {
		return answerSlow
	}
	return th.enterWith(answerStore, r, code, get.function(), obj)
}

// answerGuestGet begins __get__ of an attribute of obj's class that is an object of
// a guest class, if obj has no attribute that goes before it.
func (th *Thread) answerGuestGet(r *[256]Value, code *Code, obj, attr Value, name *Str) int {
	f := th.guestMethod(attr, getName)
	if f == nil || instanceOf(obj) == nil {
		return answerSlow
	}
	if attr.Type().slots.DescrSet == nil {
		if _, own := th.ownAttr(obj, name); own {
			return answerSlow
		}
	}
	return th.enterWith(answerStore, r, code, f, attr, obj, obj.Type().value())
}

// answerMethod finds the method of an instance whose shape the cache does not
// have.
func (th *Thread) answerMethod(in *bytecode.Instr, r *[256]Value, code *Code) int {
	ic := cacheAt(code, in.D)
	obj := r[in.B]
	t := obj.p.shape.typ
	if ic.blocked || t.flags&TypeHeap == 0 || t.hidesAttrs() || t.layout != layoutObject {
		return answerSlow
	}
	m, found := th.lookup(t, ic.name)
	if !found || !isMethodLike(m) {
		return answerSlow
	}
	if _, own := th.ownAttr(obj, ic.name); own {
		return answerSlow
	}
	th.cacheMethod(ic, obj, m)
	setValue(&r[in.A+1], obj)
	setValue(&r[in.A], m)
	return 0
}

// answerWith begins __enter__, with the manager's __exit__ bound, or __exit__.
func (th *Thread) answerWith(in *bytecode.Instr, r *[256]Value, code *Code) int {
	if in.Op == bytecode.WithExit {
		exit := r[in.A]
		if exit.p.shape != &methodShape {
			return answerSlow
		}
		m := exit.boundMethod()
		if m.fn.p.shape != &functionShape {
			return answerSlow
		}
		return th.enterWith(answerOp, r, code, m.fn.function(), m.self, None, None, None)
	}
	mgr := r[in.B]
	enter, exit := th.guestMethod(mgr, enterName), th.guestMethod(mgr, exitName)
	if enter == nil || exit == nil {
		return answerSlow
	}
	bound := th.newMethod(exit.value(), mgr)
	answer := th.enterWith(answerOp, r, code, enter, mgr)
	if th.budget <= 0 {
		return answerSlow // a tick is due: R[A] may be R[B]
	}
	if answer == answerOp {
		r[in.A] = bound
	}
	return answer
}

// answerClass makes the instance of a class whose __new__ is object's, and
// begins its __init__: R[A] has the instance, the window of __init__ is behind.
func (th *Thread) answerClass(t *Type, in *bytecode.Instr, r *[256]Value, given int) int {
	init, ok := th.lookup(t, initName)
	if !ok {
		return answerSlow
	}
	a := int(in.A)
	if init.p == objectInitObj {
		if given != 0 {
			return answerSlow
		}
		setValue(&r[in.A], th.newInstance(t))
		return 0
	}
	if init.p.shape != &functionShape || init.function().code.nargs != given+1 || a+given+3 > bytecode.MaxFast {
		return answerSlow
	}
	if _, ok := th.windowAt(r, a+1); !ok || th.budget <= 0 {
		return answerSlow
	}
	obj := th.newInstance(t)
	if th.budget <= 0 {
		return answerSlow // a tick is due: the class must be in R[A] still
	}
	for i := given; i > 0; i-- {
		setValue(&r[uint8(a+2+i)], r[uint8(a+i)])
	}
	r[in.A], r[uint8(a+1)], r[uint8(a+2)] = obj, init, obj
	return answerInit
}
