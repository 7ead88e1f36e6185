package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file is the machine: run executes until the frame that it was entered
// with returns, and step executes one instruction of any kind the general way.
// The loop in loop.go is a short cut for the common cases of step. Calls are
// in slowcall.go, names and attributes in slownames.go, exceptions in
// unwind.go. Tests: the corpus, which CI also runs without the short cuts.

// exitError is how step says that the entry frame has returned.
type exitError struct{ _ int }

func (*exitError) Error() string { return "the entry frame has returned" }

// errExit is the only exitError.
var errExit error = &exitError{}

// reraise is an exception that is raised on: no traceback entry is added for
// the place, no context set.
type reraise struct{ exc *Exc }

func (reraise) Error() string { return "reraise" }

// run executes the machine until the entry frame on top returns. What natives
// held above it is let go.
func (th *Thread) run() error {
	outer := th.enterRun()
	th.depth++ // pushFrame has looked whether there is room
	err := th.execute()
	th.depth--
	th.leaveRun(outer)
	return err
}

func (th *Thread) execute() error {
	for {
		if useFastLoop {
			th.fast()
		} else {
			th.state.pc++
		}
		err := th.leafErr
		if err == nil {
			err = th.step()
		} else {
			th.leafErr = nil // the call has failed in the loop already
		}
		if err == nil {
			continue
		}
		if err == errExit {
			return nil
		}
		th.release(th.holds.below) // what the native that failed kept
		if err := th.unwind(err, true); err != nil {
			if err == errExit {
				return nil
			}
			return err
		}
	}
}

// frameRoom is how many frames there may be before a call must look closer.
func (th *Thread) frameRoom() int { return min(len(th.frames), th.limits.Depth) }

// step executes the instruction before th.state.pc.
func (th *Thread) step() error {
	// A jump back costs a step here too: a loop may never be in the fast one.
	if op := th.state.code.ins[th.state.pc-1].Op; op >= bytecode.Loop && op <= bytecode.LoopGeI || op == bytecode.ForNext {
		th.budget--
	}
	if th.budget < 0 {
		th.release(th.holds.below)
		if err := th.tick(); err != nil {
			return err
		}
	}
	if th.scrub || !useFastLoop {
		th.clearDead()
	}
	st := &th.state
	code := st.code
	in := &code.ins[st.pc-1]
	r := th.window(st.base)
	switch in.Op {
	case bytecode.Nop:
	case bytecode.Move:
		r[in.A] = r[in.B]
	case bytecode.LoadK:
		r[in.A] = code.consts[in.D]
	case bytecode.LoadInt:
		r[in.A] = Int(int64(in.D))
	case bytecode.LoadNone:
		r[in.A] = None
	case bytecode.LoadBool:
		r[in.A] = Bool(in.D != 0)
	case bytecode.LoadW:
		r[in.A] = th.stack[st.base+int(in.D)]
	case bytecode.StoreW:
		th.stack[st.base+int(in.D)] = r[in.A]
	case bytecode.SaveW:
		copy(th.stack[st.base+int(in.D):], r[in.A:int(in.A)+int(in.B)])
	case bytecode.RestoreW:
		copy(r[in.A:int(in.A)+int(in.B)], th.stack[st.base+int(in.D):])
	case bytecode.ParamW:
		n := code.bc.NumParams() + 1 - int(in.A)
		copy(th.stack[st.base+int(in.D):], th.stack[st.base+int(in.A):][:n])
	case bytecode.Clear:
		clear(th.stack[st.base+int(in.A):][:in.D])
	case bytecode.ClearW:
		clear(th.stack[st.base+bytecode.MaxFast+int(in.A):][:in.D])
	case bytecode.CheckVar:
		if !r[in.A].IsSet() {
			return th.unboundLocal(code, in.D)
		}
	case bytecode.UnbindVar:
		if !r[in.A].IsSet() {
			return th.unboundLocal(code, in.D)
		}
		r[in.A] = Value{}
	case bytecode.UnbindW:
		p := &th.stack[st.base+int(in.D)]
		if !p.IsSet() {
			return th.unboundLocal(code, int32(in.B)|int32(in.C)<<8)
		}
		*p = Value{}
	case bytecode.LoadGlobal, bytecode.StoreGlobal, bytecode.DelGlobal, bytecode.LoadName, bytecode.StoreName,
		bytecode.DelName, bytecode.LoadClassRef, bytecode.LoadClassGlobal:
		return th.stepName(in, r)
	case bytecode.MakeCell:
		th.charge(32)
		r[in.A] = objValue(&newCell(r[in.A]).Obj)
	case bytecode.NewCell:
		th.charge(32)
		r[in.A] = objValue(&newCell(Value{}).Obj)
	case bytecode.LoadCell:
		v := r[in.B].cell().v
		if !v.IsSet() {
			return th.unboundCell(code, in)
		}
		r[in.A] = v
	case bytecode.StoreCell:
		r[in.B].cell().v = r[in.A]
	case bytecode.DelCell:
		c := r[in.B].cell()
		if !c.v.IsSet() {
			return th.unboundCell(code, in)
		}
		c.v = Value{}
	case bytecode.CopyFree:
		fn := r[0]
		if fn.p.shape != &functionShape {
			fn = fn.generator().fn.value()
		}
		first := int(in.B) | int(in.C)<<8
		copy(r[in.A:int(in.A)+int(in.D)], fn.function().closure.items[first:])
	case bytecode.MakeFunc:
		r[in.A] = th.makeFunction(code, in, r).value()
	case bytecode.Call:
		return th.stepCall(int(in.A), int(in.B))
	case bytecode.CallKw:
		return th.stepCallKw(int(in.A), int(in.B), int(in.C), in.D)
	case bytecode.CallEx:
		return th.stepCallEx(int(in.A), in.B != 0, in.C != 0)
	case bytecode.GetMethod:
		return th.stepGetMethod(in, r)
	case bytecode.CallMethod:
		if r[in.A+1].IsSet() {
			return th.stepCall(int(in.A), int(in.B)+1)
		}
		copy(r[in.A+1:], r[int(in.A)+2:int(in.A)+2+int(in.B)])
		return th.stepCall(int(in.A), int(in.B))
	case bytecode.CallMethodKw:
		if r[in.A+1].IsSet() {
			return th.stepCallKw(int(in.A), int(in.B)+1, int(in.C), in.D)
		}
		copy(r[in.A+1:], r[int(in.A)+2:int(in.A)+2+int(in.B)])
		return th.stepCallKw(int(in.A), int(in.B), int(in.C), in.D)
	case bytecode.Return:
		return th.stepReturn(r[in.A])
	case bytecode.ReturnNone:
		return th.stepReturn(None)
	case bytecode.LoadCommon:
		v, err := th.common(in.D, r)
		return th.put(in.A, v, err)
	case bytecode.Add, bytecode.Sub, bytecode.Mul, bytecode.Div, bytecode.FloorDiv, bytecode.Mod, bytecode.Pow,
		bytecode.LShift, bytecode.RShift, bytecode.And, bytecode.Or, bytecode.Xor, bytecode.MatMul:
		if done, err := th.stepOperator(in, r[in.B], r); done {
			return err
		}
		v, err := th.arith(r[in.B], r[in.C], BinaryOp(in.Op-bytecode.Add), in.D != 0)
		return th.put(in.A, v, err)
	case bytecode.AddI, bytecode.SubI, bytecode.MulI, bytecode.FloorDivI, bytecode.ModI, bytecode.AndI, bytecode.LShiftI, bytecode.RShiftI:
		if done, err := th.stepOperator(in, r[in.B], r); done {
			return err
		}
		v, err := th.arith(r[in.B], Int(int64(in.D)), immediateOps[in.Op-bytecode.AddI], in.C&1 != 0)
		return th.put(in.A, v, err)
	case bytecode.AddK, bytecode.SubK, bytecode.MulK, bytecode.DivK:
		if done, err := th.stepOperator(in, r[in.B], r); done {
			return err
		}
		x, y := r[in.B], code.consts[in.D]
		if in.C&2 != 0 {
			x, y = y, x
		}
		v, err := th.arith(x, y, constantOps[in.Op-bytecode.AddK], in.C&1 != 0)
		return th.put(in.A, v, err)
	case bytecode.Neg:
		v, err := th.Neg(r[in.B])
		return th.put(in.A, v, err)
	case bytecode.Pos:
		v, err := th.Pos(r[in.B])
		return th.put(in.A, v, err)
	case bytecode.Invert:
		v, err := th.Invert(r[in.B])
		return th.put(in.A, v, err)
	case bytecode.Not:
		t, err := th.Truth(r[in.B])
		if err != nil {
			return err
		}
		th.setReg(in.A, Bool(!t))
	case bytecode.Lt, bytecode.Le, bytecode.Eq, bytecode.Ne, bytecode.Gt, bytecode.Ge:
		if done, err := th.stepOperator(in, r[in.B], r); done {
			return err
		}
		v, err := th.Compare(r[in.B], r[in.C], CompareOp(in.Op-bytecode.Lt))
		return th.put(in.A, v, err)
	case bytecode.Is:
		r[in.A] = Bool(r[in.B] == r[in.C])
	case bytecode.IsNot:
		r[in.A] = Bool(r[in.B] != r[in.C])
	case bytecode.In, bytecode.NotIn:
		if f := th.guestMethod(r[in.C], containsName); f != nil {
			return th.callMachine(frameOp, f, r[in.C], r[in.B])
		}
		found, err := th.Contains(r[in.C], r[in.B])
		if err != nil {
			return err
		}
		th.setReg(in.A, Bool(found == (in.Op == bytecode.In)))
	case bytecode.Jump, bytecode.Loop:
		st.pc += in.D
	case bytecode.JumpIf, bytecode.LoopIf:
		return th.jumpTruth(in, true)
	case bytecode.JumpIfNot, bytecode.LoopIfNot:
		return th.jumpTruth(in, false)
	case bytecode.JumpNone:
		th.jumpIf(r[in.A].IsNone(), in)
	case bytecode.JumpNotNone:
		th.jumpIf(!r[in.A].IsNone(), in)
	case bytecode.JumpIs:
		th.jumpIf(r[in.A] == r[in.B], in)
	case bytecode.JumpIsNot:
		th.jumpIf(r[in.A] != r[in.B], in)
	case bytecode.JumpUnbound:
		th.jumpIf(!r[in.A].IsSet(), in)
	case bytecode.JLt, bytecode.JLe, bytecode.JEq, bytecode.JNe, bytecode.JGt, bytecode.JGe:
		return th.jumpCompare(in, r[in.A], r[in.B], CompareOp(in.Op-bytecode.JLt), true)
	case bytecode.JNotLt, bytecode.JNotLe, bytecode.JNotEq, bytecode.JNotNe, bytecode.JNotGt, bytecode.JNotGe:
		return th.jumpCompare(in, r[in.A], r[in.B], CompareOp(in.Op-bytecode.JNotLt), false)
	case bytecode.JLtI, bytecode.JLeI, bytecode.JEqI, bytecode.JNeI, bytecode.JGtI, bytecode.JGeI:
		return th.jumpCompare(in, r[in.A], Int(imm16(in)), CompareOp(in.Op-bytecode.JLtI), true)
	case bytecode.JNotLtI, bytecode.JNotLeI, bytecode.JNotEqI, bytecode.JNotNeI, bytecode.JNotGtI, bytecode.JNotGeI:
		return th.jumpCompare(in, r[in.A], Int(imm16(in)), CompareOp(in.Op-bytecode.JNotLtI), false)
	case bytecode.LoopLt, bytecode.LoopLe, bytecode.LoopEq, bytecode.LoopNe, bytecode.LoopGt, bytecode.LoopGe:
		return th.jumpCompare(in, r[in.A], r[in.B], CompareOp(in.Op-bytecode.LoopLt), true)
	case bytecode.LoopLtI, bytecode.LoopLeI, bytecode.LoopEqI, bytecode.LoopNeI, bytecode.LoopGtI, bytecode.LoopGeI:
		return th.jumpCompare(in, r[in.A], Int(imm16(in)), CompareOp(in.Op-bytecode.LoopLtI), true)
	case bytecode.Iter:
		v, err := th.Iter(r[in.B])
		return th.put(in.A, v, err)
	case bytecode.ForNext:
		return th.stepForNext(in, r)
	case bytecode.Unpack:
		return th.unpack(int(in.A), r[in.B], int(in.D))
	case bytecode.UnpackEx:
		return th.unpackEx(int(in.A), r[in.B], int(in.C), int(in.D))
	case bytecode.GetItem:
		if done, err := th.stepItem(r[in.B], r[in.C]); done {
			return err
		}
		v, err := th.GetItem(r[in.B], r[in.C])
		return th.put(in.A, v, err)
	case bytecode.GetItemI:
		if done, err := th.stepItem(r[in.B], Int(int64(in.D))); done {
			return err
		}
		v, err := th.GetItem(r[in.B], Int(int64(in.D)))
		return th.put(in.A, v, err)
	case bytecode.SetItem:
		if f := th.guestMethod(r[in.A], setitemName); f != nil {
			return th.callMachine(frameOp, f, r[in.A], r[in.B], r[in.C])
		}
		return th.SetItem(r[in.A], r[in.B], r[in.C])
	case bytecode.DelItem:
		return th.DelItem(r[in.A], r[in.B])
	case bytecode.GetAttr, bytecode.SetAttr, bytecode.DelAttr:
		return th.stepAttr(in, r)
	case bytecode.Raise:
		return th.stepRaise(int(in.B), r[in.A], r[min(int(in.A)+1, 255)])
	case bytecode.Reraise:
		return reraise{r[in.A].exc()}
	case bytecode.JumpNoMatch:
		match, err := th.matchException(r[in.A], r[in.B])
		if err != nil {
			return err
		}
		th.jumpIf(!match, in)
	case bytecode.Yield:
		return th.stepYield(in, r)
	case bytecode.Send:
		return th.stepSend(in, r)
	default:
		return th.stepRare(in, r)
	}
	return nil
}

var immediateOps = [...]BinaryOp{OpAdd, OpSub, OpMul, OpFloorDiv, OpMod, OpAnd, OpLShift, OpRShift}
var constantOps = [...]BinaryOp{OpAdd, OpSub, OpMul, OpDiv}

// setReg stores into a register; the window may have moved since step began.
func (th *Thread) setReg(a uint8, v Value) { th.stack[th.state.base+int(a)] = v }

// put stores the result of an operation, if there is one, in R[a].
func (th *Thread) put(a uint8, v Value, err error) error {
	if err == nil {
		th.stack[th.state.base+int(a)] = v
	}
	return err
}

func (th *Thread) jumpIf(cond bool, in *bytecode.Instr) {
	if cond {
		th.state.pc += in.D
	}
}

func (th *Thread) jumpTruth(in *bytecode.Instr, want bool) error {
	t, err := th.Truth(th.stack[th.state.base+int(in.A)])
	if err != nil {
		return err
	}
	th.jumpIf(t == want, in)
	return nil
}

func (th *Thread) jumpCompare(in *bytecode.Instr, v, w Value, op CompareOp, want bool) error {
	if v.p == &tagInt && w.p == &tagInt {
		th.jumpIf(compareInts(v.int(), w.int(), op) == want, in)
		return nil
	}
	if done, err := th.stepOperator(in, v, th.window(th.state.base)); done {
		return err
	}
	if v.p.shape == &strShape && w.p.shape == &strShape && (op == CmpEq || op == CmpNe) {
		eq, _ := th.CompareBool(v, w, CmpEq) // of two strs: no error
		th.jumpIf((eq == (op == CmpEq)) == want, in)
		return nil
	}
	x, err := th.Compare(v, w, op)
	if err != nil {
		return err
	}
	t, err := th.Truth(x)
	if err != nil {
		return err
	}
	th.jumpIf(t == want, in)
	return nil
}

// arith is a binary operation, in place or not, with a short cut for strs.
func (th *Thread) arith(v, w Value, op BinaryOp, inPlace bool) (Value, error) {
	if op == OpAdd && v.p.shape == &strShape && w.p.shape == &strShape {
		return th.concat(v.str(), w.str())
	}
	if inPlace {
		return th.InPlace(v, w, op)
	}
	return th.Binary(v, w, op)
}
