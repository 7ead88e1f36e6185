package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file runs the special methods that guest classes define for operators,
// comparisons, items, iteration and with in the running machine: a frame of
// kind frameOp is pushed, and finishOp completes the instruction when it
// returns. Whatever is not that simple is left to the general way in
// abstract.go. Tests: corpus/dunder_operators, corpus/with_statement.

// callMachine pushes a frame of the given kind that runs f on args. f makes no
// generator.
func (th *Thread) callMachine(kind frameKind, f *Function, args ...Value) error {
	base := th.top()
	th.ensureStack(base, max(f.code.nslots, len(args)+bytecodeWindow))
	win := th.stack[base+1:]
	copy(win, args)
	if err := th.bindArgs(f, win, win[:len(args)], nil); err != nil {
		return err
	}
	if err := th.spend(1); err != nil {
		return err
	}
	if err := th.pushFrame(base, kind, nil); err != nil {
		return err
	}
	th.stack[base] = f.value()
	th.state.code, th.state.pc, th.state.base = f.code, 0, base
	return nil
}

// guestMethod returns v's special method name where it is a plain function of
// a guest class.
func (th *Thread) guestMethod(v Value, name *Str) *Function {
	t := v.p.shape.typ
	if t.flags&TypeHeap == 0 {
		return nil
	}
	m, ok := th.lookup(t, name)
	if !ok || m.p.shape != &functionShape {
		return nil
	}
	if f := m.function(); !f.code.isGenerator() {
		return f
	}
	return nil
}

// leftMethod is guestMethod of v for an operator whose right operand w has
// nothing to say before v has.
func (th *Thread) leftMethod(v, w Value, name *Str) *Function {
	tv, tw := v.p.shape.typ, w.p.shape.typ
	if tv.flags&TypeHeap == 0 || tv != tw && tw.flags&TypeHeap != 0 {
		return nil
	}
	return th.guestMethod(v, name)
}

// operands of an instruction with two of them, and what it does with them.
type operation struct {
	x, y    Value
	arith   bool
	op      BinaryOp
	inPlace bool
	cmp     CompareOp
}

// operationOf reads a binary or comparing instruction; ok is false for others.
func operationOf(in *bytecode.Instr, r *[256]Value, code *Code) (o operation, ok bool) {
	switch op := in.Op; {
	case op >= bytecode.Add && op <= bytecode.MatMul:
		return operation{x: r[in.B], y: r[in.C], arith: true, op: BinaryOp(op - bytecode.Add), inPlace: in.D != 0}, true
	case op >= bytecode.AddI && op <= bytecode.RShiftI:
		return operation{x: r[in.B], y: Int(int64(in.D)), arith: true, op: immediateOps[op-bytecode.AddI], inPlace: in.C&1 != 0}, true
	case op >= bytecode.AddK && op <= bytecode.DivK && in.C&2 == 0:
		return operation{x: r[in.B], y: code.consts[in.D], arith: true, op: constantOps[op-bytecode.AddK], inPlace: in.C&1 != 0}, true
	case op >= bytecode.Lt && op <= bytecode.Ge:
		return operation{x: r[in.B], y: r[in.C], cmp: CompareOp(op - bytecode.Lt)}, true
	case op >= bytecode.JLt && op <= bytecode.JGe:
		return operation{x: r[in.A], y: r[in.B], cmp: CompareOp(op - bytecode.JLt)}, true
	case op >= bytecode.JNotLt && op <= bytecode.JNotGe:
		return operation{x: r[in.A], y: r[in.B], cmp: CompareOp(op - bytecode.JNotLt)}, true
	case op >= bytecode.JLtI && op <= bytecode.JGeI:
		return operation{x: r[in.A], y: Int(imm16(in)), cmp: CompareOp(op - bytecode.JLtI)}, true
	case op >= bytecode.JNotLtI && op <= bytecode.JNotGeI:
		return operation{x: r[in.A], y: Int(imm16(in)), cmp: CompareOp(op - bytecode.JNotLtI)}, true
	case op >= bytecode.LoopLt && op <= bytecode.LoopGe:
		return operation{x: r[in.A], y: r[in.B], cmp: CompareOp(op - bytecode.LoopLt)}, true
	case op >= bytecode.LoopLtI && op <= bytecode.LoopGeI:
		return operation{x: r[in.A], y: Int(imm16(in)), cmp: CompareOp(op - bytecode.LoopLtI)}, true
	}
	return operation{}, false
}

// stepOperator runs the special method of an operator with the left operand
// left, if it is a guest's.
func (th *Thread) stepOperator(in *bytecode.Instr, left Value, r *[256]Value) (done bool, err error) {
	if left.p.shape.typ.flags&TypeHeap == 0 {
		return false, nil
	}
	o, ok := operationOf(in, r, th.state.code)
	if !ok {
		return false, nil
	}
	f := th.operatorMethod(o)
	if f == nil {
		return false, nil
	}
	return true, th.callMachine(frameOp, f, o.x, o.y)
}

// operatorMethod is the left operand's special method, if an operation begins
// with it.
func (th *Thread) operatorMethod(o operation) *Function {
	name := slotInfos[groupCompare].names[o.cmp]
	if o.arith {
		if o.inPlace {
			if _, own := th.lookup(o.x.Type(), slotInfos[groupInPlace+slotGroup(o.op)].names[0]); own {
				return nil
			}
		}
		name = slotInfos[groupBinary+slotGroup(o.op)].names[0]
	}
	return th.leftMethod(o.x, o.y, name)
}

// finishOp completes the instruction whose special method returned v.
func (th *Thread) finishOp(v Value) error {
	in := &th.state.code.ins[th.state.pc-1]
	switch in.Op {
	case bytecode.GetItem, bytecode.GetItemI, bytecode.WithExit, bytecode.AsyncWithExit, bytecode.WithExcept, bytecode.AsyncWithExcept:
		th.setReg(in.A, v)
		return nil
	case bytecode.SetItem:
		return nil
	case bytecode.WithEnter, bytecode.AsyncWithEnter:
		th.setReg(in.A+1, v)
		return nil
	case bytecode.In, bytecode.NotIn:
		found, err := th.Truth(v)
		return th.put(in.A, Bool(found == (in.Op == bytecode.In)), err)
	case bytecode.Call:
		n, err := th.lengthOf(v)
		return th.put(in.A, Int(int64(n)), err)
	}
	o, _ := operationOf(in, th.window(th.state.base), th.state.code)
	var err error
	if v == NotImplemented {
		if o.arith {
			v, err = th.binaryRest(o.x, o.y, o.op, o.inPlace)
		} else {
			v, err = th.compareRest(o.x, o.y, o.cmp, false)
		}
		if err != nil {
			return err
		}
	}
	switch op := in.Op; {
	case op >= bytecode.Add && op <= bytecode.DivK, op >= bytecode.Lt && op <= bytecode.Ge:
		th.setReg(in.A, v)
		return nil
	default:
		t, err := th.Truth(v)
		if err == nil {
			negated := op >= bytecode.JNotLt && op <= bytecode.JNotGe || op >= bytecode.JNotLtI && op <= bytecode.JNotGeI
			th.jumpIf(t != negated, in)
		}
		return err
	}
}

// binaryRest is Binary or InPlace after v's own method did not know w, which
// is of the same class or of a built-in one.
func (th *Thread) binaryRest(v, w Value, op BinaryOp, inPlace bool) (Value, error) {
	if tw := w.Type(); tw != v.Type() && tw.slots.Binary != nil {
		if f := tw.slots.Binary[op]; f != nil {
			if r, err := f(th, v, w); err != nil || r != NotImplemented {
				return r, err
			}
		}
	}
	if inPlace {
		return th.inPlaceTail(v, w, op)
	}
	return th.binaryTail(v, w, op)
}

// stepItem reads an item by a guest's __getitem__.
func (th *Thread) stepItem(v, key Value) (done bool, err error) {
	f := th.guestMethod(v, getitemName)
	if f == nil {
		return false, nil
	}
	return true, th.callMachine(frameOp, f, v, key)
}

// stepLen is len(x) by a guest's __len__, x being the argument behind R[a].
func (th *Thread) stepLen(base int) (done bool, err error) {
	x := th.stack[base+1]
	f := th.guestMethod(x, lenName)
	if f == nil || th.state.code.ins[th.state.pc-1].Op != bytecode.Call {
		return false, nil
	}
	return true, th.callMachine(frameOp, f, x)
}
