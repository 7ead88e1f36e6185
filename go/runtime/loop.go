package runtime

import (
	"unsafe"

	"github.com/pynterp/pynterp/go/bytecode"
)

// This file is the machine's hot loop. It executes the common case of each
// instruction. What it calls (quick.go) runs no guest code, cannot fail and
// does not look at the machine's state, which is not stored meanwhile: whatever
// else comes up leaves through `slow`, with the state stored, and run (slow.go)
// executes that one instruction the general way and comes back. Every operation
// is also in slow.go, complete; here are only short cuts.
//
// The loop keeps its state in locals so that it stays in CPU registers. Cases
// are written out one by one for a jump table without a range check.

// fast runs until an instruction needs the general way: th.state.pc then
// points behind that instruction. A generator's registers are fewer than a
// window's, which checkptr, were it to look, would not accept; the verifier has
// seen to it that the code uses no others.
//
//go:nocheckptr
func (th *Thread) fast() {
	code := th.state.code
	budget := th.budget
	stack0 := unsafe.Pointer(unsafe.SliceData(th.stack))
	regs := registers(unsafe.Add(stack0, uintptr(th.state.base)*slotSize))
	ins0 := unsafe.Pointer(unsafe.SliceData(code.ins))
	pc := unsafe.Add(ins0, uintptr(th.state.pc)*instrSize)
	frames0 := unsafe.Pointer(unsafe.SliceData(th.frames))
	frame := unsafe.Add(frames0, uintptr(th.fp)*frameSize)
	frameEnd := unsafe.Add(frames0, uintptr(th.frameRoom())*frameSize)
	var in *bytecode.Instr
	var operand uint8   // resume: the register that has the generator
	var sent Value      // resume: the value of the yield expression
	var kind frameKind  // resume: who resumes
	var given, most int // fillIn: arguments there are, and may be
	if g := th.state.gen; g != nil {
		th.state.gen = nil
		regs = registers(unsafe.Pointer(unsafe.SliceData(g.regs)))
	}
	for {
		in = (*bytecode.Instr)(pc)
		pc = unsafe.Add(pc, instrSize)
		switch in.Op {
		case bytecode.Nop:
		case bytecode.Move:
			setValue(&regs[in.A], regs[in.B])
		case bytecode.LoadK:
			setValue(&regs[in.A], *constAt(code, in.D))
		case bytecode.LoadInt:
			setInt(&regs[in.A], int64(in.D))
		case bytecode.LoadNone:
			setNone(&regs[in.A])
		case bytecode.LoadBool:
			setBool(&regs[in.A], in.D != 0)
		case bytecode.CheckVar:
			if regs[in.A].p == nil {
				goto slow
			}
		case bytecode.LoadGlobal:
			ic := cacheAt(code, in.D)
			if ic.version != code.globals.version {
				goto slow
			}
			if !ic.inBuiltins {
				e := code.globals.entries
				if uint(ic.idx) >= uint(len(e)) {
					goto slow
				}
				setValue(&regs[in.A], e[ic.idx].val)
				continue
			}
			if ic.bver != code.builtins.version {
				goto slow
			}
			e := code.builtins.entries
			if uint(ic.idx) >= uint(len(e)) {
				goto slow
			}
			setValue(&regs[in.A], e[ic.idx].val)
		case bytecode.StoreGlobal:
			ic := cacheAt(code, in.D)
			e := code.globals.entries
			if ic.version != code.globals.version || ic.inBuiltins || uint(ic.idx) >= uint(len(e)) {
				goto slow
			}
			setValue(&e[ic.idx].val, regs[in.A])
		case bytecode.LoadCell:
			c := regs[in.B].cell()
			if c.v.p == nil {
				goto slow
			}
			setValue(&regs[in.A], c.v)
		case bytecode.CopyFree:
			f := (*Function)(unsafe.Pointer(regs[0].p))
			if f.shape != &functionShape {
				f = (*Generator)(unsafe.Pointer(f)).fn
			}
			cells := f.closure.items
			first := int(in.B) | int(in.C)<<8
			for i := range int(in.D) {
				regs[uint8(int(in.A)+i)] = cells[first+i]
			}
		case bytecode.Clear:
			for i := range int(in.D) {
				regs[uint8(int(in.A)+i)] = Value{}
			}
		case bytecode.StoreCell:
			setValue(&regs[in.B].cell().v, regs[in.A])
		case bytecode.Add:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				if s, ok := addInts(x.int(), y.int()); ok {
					setInt(&regs[in.A], s)
					continue
				}
			} else if x.p == &tagFloat && y.p == &tagFloat {
				setFloat(&regs[in.A], asFloat(x)+asFloat(y))
				continue
			}
			if x.p == &tagFloat && y.p == &tagInt {
				setFloat(&regs[in.A], asFloat(x)+float64(y.int()))
				continue
			}
			if x.p == &tagInt && y.p == &tagFloat {
				setFloat(&regs[in.A], float64(x.int())+asFloat(y))
				continue
			}
			goto quick
		case bytecode.Sub:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				if s, ok := subInts(x.int(), y.int()); ok {
					setInt(&regs[in.A], s)
					continue
				}
			} else if x.p == &tagFloat && y.p == &tagFloat {
				setFloat(&regs[in.A], asFloat(x)-asFloat(y))
				continue
			}
			if x.p == &tagFloat && y.p == &tagInt {
				setFloat(&regs[in.A], asFloat(x)-float64(y.int()))
				continue
			}
			if x.p == &tagInt && y.p == &tagFloat {
				setFloat(&regs[in.A], float64(x.int())-asFloat(y))
				continue
			}
			goto slow
		case bytecode.Mul:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				if small(x.int()) && small(y.int()) {
					setInt(&regs[in.A], x.int()*y.int())
					continue
				}
			} else if x.p == &tagFloat && y.p == &tagFloat {
				setFloat(&regs[in.A], asFloat(x)*asFloat(y))
				continue
			}
			if x.p == &tagFloat && y.p == &tagInt {
				setFloat(&regs[in.A], asFloat(x)*float64(y.int()))
				continue
			}
			if x.p == &tagInt && y.p == &tagFloat {
				setFloat(&regs[in.A], float64(x.int())*asFloat(y))
				continue
			}
			goto slow
		case bytecode.Div:
			x, y := &regs[in.B], &regs[in.C]
			if y.n<<1 == 0 {
				goto slow // zero of either type
			}
			if x.p == &tagFloat && y.p == &tagFloat {
				setFloat(&regs[in.A], asFloat(x)/asFloat(y))
				continue
			}
			if x.p == &tagInt && y.p == &tagInt && small(x.int()) && small(y.int()) {
				setFloat(&regs[in.A], float64(x.int())/float64(y.int()))
				continue
			}
			if x.p == &tagFloat && y.p == &tagInt {
				setFloat(&regs[in.A], asFloat(x)/float64(y.int()))
				continue
			}
			if x.p == &tagInt && y.p == &tagFloat {
				setFloat(&regs[in.A], float64(x.int())/asFloat(y))
				continue
			}
			goto slow
		case bytecode.FloorDiv:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt && y.int() > 0 {
				q := x.int() / y.int()
				if x.int()%y.int() < 0 {
					q--
				}
				setInt(&regs[in.A], q)
				continue
			}
			goto slow
		case bytecode.Mod:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt && y.int() > 0 {
				m := x.int() % y.int()
				if m < 0 {
					m += y.int()
				}
				setInt(&regs[in.A], m)
				continue
			}
			goto slow
		case bytecode.And:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				setInt(&regs[in.A], x.int()&y.int())
				continue
			}
			goto slow
		case bytecode.Or:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				setInt(&regs[in.A], x.int()|y.int())
				continue
			}
			goto slow
		case bytecode.Xor:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				setInt(&regs[in.A], x.int()^y.int())
				continue
			}
			goto slow
		case bytecode.LShift:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt && y.n < 31 && small(x.int()) {
				setInt(&regs[in.A], x.int()<<(y.n&63))
				continue
			}
			goto slow
		case bytecode.RShift:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt && y.n < 64 {
				setInt(&regs[in.A], x.int()>>(y.n&63))
				continue
			}
			goto slow
		case bytecode.Pow:
			x, y := &regs[in.B], &regs[in.C]
			if y.p == &tagInt && y.n == 2 {
				if r := asFloat(x) * asFloat(x); x.p == &tagFloat && r-r == 0 {
					setFloat(&regs[in.A], r)
					continue
				}
				if x.p == &tagInt && small(x.int()) {
					setInt(&regs[in.A], x.int()*x.int())
					continue
				}
			}
			goto quick
		case bytecode.AddI:
			x := &regs[in.B]
			if x.p == &tagInt {
				if s, ok := addInts(x.int(), int64(in.D)); ok {
					setInt(&regs[in.A], s)
					continue
				}
			}
			goto slow
		case bytecode.SubI:
			x := &regs[in.B]
			if x.p == &tagInt {
				if s, ok := subInts(x.int(), int64(in.D)); ok {
					setInt(&regs[in.A], s)
					continue
				}
			}
			goto slow
		case bytecode.MulI:
			x := &regs[in.B]
			if x.p == &tagInt && small(x.int()) {
				setInt(&regs[in.A], x.int()*int64(in.D))
				continue
			}
			goto slow
		case bytecode.FloorDivI:
			x := &regs[in.B]
			if d := int64(in.D); x.p == &tagInt && d > 0 {
				q := x.int() / d
				if x.int()%d < 0 {
					q--
				}
				setInt(&regs[in.A], q)
				continue
			}
			goto slow
		case bytecode.ModI:
			x := &regs[in.B]
			if d := int64(in.D); x.p == &tagInt && d > 0 {
				m := x.int() % d
				if m < 0 {
					m += d
				}
				setInt(&regs[in.A], m)
				continue
			}
			goto slow
		case bytecode.AndI:
			x := &regs[in.B]
			if x.p == &tagInt {
				setInt(&regs[in.A], x.int()&int64(in.D))
				continue
			}
			goto slow
		case bytecode.LShiftI:
			x := &regs[in.B]
			if x.p == &tagInt && uint32(in.D) < 31 && small(x.int()) {
				setInt(&regs[in.A], x.int()<<(uint32(in.D)&63))
				continue
			}
			goto slow
		case bytecode.RShiftI:
			x := &regs[in.B]
			if x.p == &tagInt && uint32(in.D) < 64 {
				setInt(&regs[in.A], x.int()>>(uint32(in.D)&63))
				continue
			}
			goto slow
		case bytecode.AddK:
			x, k := &regs[in.B], constAt(code, in.D)
			if k.p == &tagFloat {
				var f float64
				switch x.p {
				case &tagFloat:
					f = asFloat(x)
				case &tagInt:
					f = float64(x.int())
				default:
					goto slow
				}
				if in.C&2 == 0 {
					setFloat(&regs[in.A], f+asFloat(k))
					continue
				}
				setFloat(&regs[in.A], asFloat(k)+f)
				continue
			}
			goto slow
		case bytecode.SubK:
			x, k := &regs[in.B], constAt(code, in.D)
			if k.p == &tagFloat {
				var f float64
				switch x.p {
				case &tagFloat:
					f = asFloat(x)
				case &tagInt:
					f = float64(x.int())
				default:
					goto slow
				}
				if in.C&2 == 0 {
					setFloat(&regs[in.A], f-asFloat(k))
					continue
				}
				setFloat(&regs[in.A], asFloat(k)-f)
				continue
			}
			goto slow
		case bytecode.MulK:
			x, k := &regs[in.B], constAt(code, in.D)
			if k.p == &tagFloat {
				var f float64
				switch x.p {
				case &tagFloat:
					f = asFloat(x)
				case &tagInt:
					f = float64(x.int())
				default:
					goto slow
				}
				if in.C&2 == 0 {
					setFloat(&regs[in.A], f*asFloat(k))
					continue
				}
				setFloat(&regs[in.A], asFloat(k)*f)
				continue
			}
			goto slow
		case bytecode.DivK:
			x, k := &regs[in.B], constAt(code, in.D)
			if k.p == &tagFloat && (k.n<<1 != 0 || in.C&2 != 0) {
				var f float64
				switch x.p {
				case &tagFloat:
					f = asFloat(x)
				case &tagInt:
					f = float64(x.int())
				default:
					goto slow
				}
				if in.C&2 == 0 {
					setFloat(&regs[in.A], f/asFloat(k))
					continue
				}
				if x.n<<1 != 0 {
					setFloat(&regs[in.A], asFloat(k)/f)
					continue
				}
			}
			goto slow
		case bytecode.Neg:
			x := &regs[in.B]
			if x.p == &tagFloat {
				setFloat(&regs[in.A], -asFloat(x))
				continue
			}
			if x.p == &tagInt && x.n<<1 != 0 {
				setInt(&regs[in.A], -x.int())
				continue
			}
			goto slow
		case bytecode.Not:
			x := &regs[in.B]
			if x.p == &tagBool || x.p == &tagInt {
				setBool(&regs[in.A], x.n == 0)
				continue
			}
			if x.p == &tagNone {
				setBool(&regs[in.A], true)
				continue
			}
			goto slow
		case bytecode.Lt:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				setBool(&regs[in.A], x.int() < y.int())
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				setBool(&regs[in.A], asFloat(x) < asFloat(y))
				continue
			}
			goto slow
		case bytecode.Le:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				setBool(&regs[in.A], x.int() <= y.int())
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				setBool(&regs[in.A], asFloat(x) <= asFloat(y))
				continue
			}
			goto slow
		case bytecode.Eq:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				setBool(&regs[in.A], x.int() == y.int())
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				setBool(&regs[in.A], asFloat(x) == asFloat(y))
				continue
			}
			goto slow
		case bytecode.Ne:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				setBool(&regs[in.A], x.int() != y.int())
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				setBool(&regs[in.A], asFloat(x) != asFloat(y))
				continue
			}
			goto slow
		case bytecode.Gt:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				setBool(&regs[in.A], x.int() > y.int())
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				setBool(&regs[in.A], asFloat(x) > asFloat(y))
				continue
			}
			goto slow
		case bytecode.Ge:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				setBool(&regs[in.A], x.int() >= y.int())
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				setBool(&regs[in.A], asFloat(x) >= asFloat(y))
				continue
			}
			goto slow
		case bytecode.Is:
			setBool(&regs[in.A], regs[in.B] == regs[in.C])
		case bytecode.IsNot:
			setBool(&regs[in.A], regs[in.B] != regs[in.C])
		case bytecode.Jump:
			pc = unsafe.Add(pc, int(in.D)*int(instrSize))
		case bytecode.JumpIf:
			x := &regs[in.A]
			if x.p == &tagBool || x.p == &tagInt {
				if x.n != 0 {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			if x.p == &tagNone {
				continue
			}
			if n, ok := sizeOf(x.p); ok {
				if n != 0 {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JumpIfNot:
			x := &regs[in.A]
			if x.p == &tagBool || x.p == &tagInt {
				if x.n == 0 {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			if x.p == &tagNone {
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				continue
			}
			if n, ok := sizeOf(x.p); ok {
				if n == 0 {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JumpNone:
			if regs[in.A].p == &tagNone {
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.JumpNotNone:
			if regs[in.A].p != &tagNone {
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.JumpIs:
			if regs[in.A] == regs[in.B] {
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.JumpIsNot:
			if regs[in.A] != regs[in.B] {
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.JumpUnbound:
			if regs[in.A].p == nil {
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.JLt:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if x.int() < y.int() {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if asFloat(x) < asFloat(y) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JLe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if x.int() <= y.int() {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if asFloat(x) <= asFloat(y) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JEq:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if x.int() == y.int() {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if asFloat(x) == asFloat(y) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			if x.p.shape == &strShape && y.p.shape == &strShape {
				a, b := (*Str)(unsafe.Pointer(x.p)).s, (*Str)(unsafe.Pointer(y.p)).s
				if x.p == y.p {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
					continue
				}
				if len(a) != len(b) || len(a) != 0 && (a[0] != b[0] || a[len(a)-1] != b[len(b)-1]) {
					continue
				}
			}
			goto slow
		case bytecode.JNe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if x.int() != y.int() {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if asFloat(x) != asFloat(y) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JGt:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if x.int() > y.int() {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if asFloat(x) > asFloat(y) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JGe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if x.int() >= y.int() {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if asFloat(x) >= asFloat(y) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JNotLt:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() < y.int()) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) < asFloat(y)) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JNotLe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() <= y.int()) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) <= asFloat(y)) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JNotEq:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() == y.int()) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) == asFloat(y)) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			if x.p.shape == &strShape && y.p.shape == &strShape {
				a, b := (*Str)(unsafe.Pointer(x.p)).s, (*Str)(unsafe.Pointer(y.p)).s
				if x.p == y.p {
					continue
				}
				if len(a) != len(b) || len(a) != 0 && (a[0] != b[0] || a[len(a)-1] != b[len(b)-1]) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
					continue
				}
			}
			goto slow
		case bytecode.JNotNe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() != y.int()) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) != asFloat(y)) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JNotGt:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() > y.int()) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) > asFloat(y)) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JNotGe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() >= y.int()) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) >= asFloat(y)) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JLtI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if x.int() < imm16(in) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JLeI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if x.int() <= imm16(in) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JEqI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if x.int() == imm16(in) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JNeI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if x.int() != imm16(in) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JGtI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if x.int() > imm16(in) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JGeI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if x.int() >= imm16(in) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JNotLtI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if !(x.int() < imm16(in)) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JNotLeI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if !(x.int() <= imm16(in)) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JNotEqI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if !(x.int() == imm16(in)) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JNotNeI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if !(x.int() != imm16(in)) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JNotGtI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if !(x.int() > imm16(in)) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.JNotGeI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if !(x.int() >= imm16(in)) {
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			}
			goto slow
		case bytecode.Loop:
			if budget--; budget < 0 {
				goto slow
			}
			pc = unsafe.Add(pc, int(in.D)*int(instrSize))
		case bytecode.LoopIf:
			x := &regs[in.A]
			if x.p != &tagBool && x.p != &tagInt {
				goto slow
			}
			if x.n != 0 {
				if budget--; budget < 0 {
					goto slow
				}
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.LoopIfNot:
			x := &regs[in.A]
			if x.p != &tagBool && x.p != &tagInt {
				goto slow
			}
			if x.n == 0 {
				if budget--; budget < 0 {
					goto slow
				}
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.LoopLt:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() < y.int()) {
					continue
				}
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) < asFloat(y)) {
					continue
				}
			} else {
				goto slow
			}
			if budget--; budget < 0 {
				goto slow
			}
			pc = unsafe.Add(pc, int(in.D)*int(instrSize))
		case bytecode.LoopLe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() <= y.int()) {
					continue
				}
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) <= asFloat(y)) {
					continue
				}
			} else {
				goto slow
			}
			if budget--; budget < 0 {
				goto slow
			}
			pc = unsafe.Add(pc, int(in.D)*int(instrSize))
		case bytecode.LoopEq:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() == y.int()) {
					continue
				}
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) == asFloat(y)) {
					continue
				}
			} else {
				goto slow
			}
			if budget--; budget < 0 {
				goto slow
			}
			pc = unsafe.Add(pc, int(in.D)*int(instrSize))
		case bytecode.LoopNe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() != y.int()) {
					continue
				}
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) != asFloat(y)) {
					continue
				}
			} else {
				goto slow
			}
			if budget--; budget < 0 {
				goto slow
			}
			pc = unsafe.Add(pc, int(in.D)*int(instrSize))
		case bytecode.LoopGt:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() > y.int()) {
					continue
				}
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) > asFloat(y)) {
					continue
				}
			} else {
				goto slow
			}
			if budget--; budget < 0 {
				goto slow
			}
			pc = unsafe.Add(pc, int(in.D)*int(instrSize))
		case bytecode.LoopGe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() >= y.int()) {
					continue
				}
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) >= asFloat(y)) {
					continue
				}
			} else {
				goto slow
			}
			if budget--; budget < 0 {
				goto slow
			}
			pc = unsafe.Add(pc, int(in.D)*int(instrSize))
		case bytecode.LoopLtI:
			x := &regs[in.A]
			if x.p != &tagInt {
				goto slow
			}
			if x.int() < imm16(in) {
				if budget--; budget < 0 {
					goto slow
				}
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.LoopLeI:
			x := &regs[in.A]
			if x.p != &tagInt {
				goto slow
			}
			if x.int() <= imm16(in) {
				if budget--; budget < 0 {
					goto slow
				}
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.LoopEqI:
			x := &regs[in.A]
			if x.p != &tagInt {
				goto slow
			}
			if x.int() == imm16(in) {
				if budget--; budget < 0 {
					goto slow
				}
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.LoopNeI:
			x := &regs[in.A]
			if x.p != &tagInt {
				goto slow
			}
			if x.int() != imm16(in) {
				if budget--; budget < 0 {
					goto slow
				}
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.LoopGtI:
			x := &regs[in.A]
			if x.p != &tagInt {
				goto slow
			}
			if x.int() > imm16(in) {
				if budget--; budget < 0 {
					goto slow
				}
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.LoopGeI:
			x := &regs[in.A]
			if x.p != &tagInt {
				goto slow
			}
			if x.int() >= imm16(in) {
				if budget--; budget < 0 {
					goto slow
				}
				pc = unsafe.Add(pc, int(in.D)*int(instrSize))
			}
		case bytecode.ForNext:
			it := regs[in.B].p
			if budget--; budget < 0 {
				goto slow
			}
			switch it.shape {
			case &rangeIterShape:
				r := (*rangeIter)(unsafe.Pointer(it))
				if r.left > 0 {
					r.left--
					setInt(&regs[in.A], r.next)
					r.next += r.step
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
				}
				continue
			case &listIterShape:
				l := (*listIter)(unsafe.Pointer(it))
				if l.list != nil && l.pos < len(l.list.items) {
					setValue(&regs[in.A], l.list.items[l.pos])
					l.pos++
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
					continue
				}
			case &tupleIterShape:
				l := (*tupleIter)(unsafe.Pointer(it))
				if l.pos < len(l.items) {
					setValue(&regs[in.A], l.items[l.pos])
					l.pos++
					pc = unsafe.Add(pc, int(in.D)*int(instrSize))
					continue
				}
			case &generatorShape:
				budget++ // resume spends it
				operand, sent, kind = in.B, None, frameFor
				goto resume
			}
			body := (*bytecode.Instr)(unsafe.Add(pc, int(in.D)*int(instrSize)))
			skip := th.quickFor(in, body, regs)
			if skip < 0 {
				goto slow
			}
			pc = unsafe.Add(unsafe.Pointer(body), skip*int(instrSize))
		case bytecode.Send:
			it := regs[in.A].p
			if it.shape != &generatorShape && it.shape != &coroutineShape {
				goto slow
			}
			operand, sent, kind = in.A, regs[in.B], frameSend
			goto resume
		case bytecode.Yield:
			fr := (*Frame)(unsafe.Add(frame, -int(frameSize)))
			if fr.kind < frameFor {
				if fr.kind == frameDrain {
					if th.sink.takes(regs[in.B]) {
						setNone(&regs[in.A])
						budget--
						continue
					}
				}
				goto slow // run returns to Go code
			}
			g := fr.gen
			v := regs[in.B]
			if own := unsafe.Pointer(unsafe.SliceData(g.regs)); own != unsafe.Pointer(regs) {
				for i := 1; i < int(in.D); i++ {
					setValue(&registers(own)[uint8(i)], regs[uint8(i)])
				}
			}
			g.pc = int32((uintptr(pc) - uintptr(ins0)) / instrSize)
			g.state = genSuspended
			frame = unsafe.Pointer(fr)
			if fr.from != nil {
				regs = registers(unsafe.Pointer(unsafe.SliceData(fr.from.regs)))
			} else {
				regs = registers(unsafe.Add(stack0, int(g.base-fr.delta)*int(slotSize)))
			}
			code = fr.code
			ins0 = unsafe.Pointer(unsafe.SliceData(code.ins))
			pc = unsafe.Add(ins0, uintptr(fr.pc)*instrSize)
			caller := (*bytecode.Instr)(unsafe.Add(pc, -int(instrSize)))
			if fr.kind == frameFor {
				setValue(&regs[caller.A], v)
				pc = unsafe.Add(pc, int(caller.D)*int(instrSize))
			} else if fr.kind == frameSend {
				setValue(&regs[caller.B], v)
			} else {
				setValue(&regs[caller.A], v)
			}
		case bytecode.Unpack:
			if in.D == 2 && regs[in.B].p.shape == &tupleShape {
				if t := regs[in.B].tuple().items; len(t) == 2 {
					setValue(&regs[in.A], t[0])
					setValue(&regs[in.A+1], t[1])
					continue
				}
			}
			goto slow
		case bytecode.ListAppend:
			l := regs[in.A].list()
			if n := len(l.items); n < cap(l.items) {
				l.items = l.items[:n+1]
				l.items[n] = regs[in.B]
				continue
			}
			goto slow
		case bytecode.GetItem:
			x, y := regs[in.B].p, &regs[in.C]
			if y.p == &tagInt {
				var items []Value
				switch x.shape {
				case &listShape:
					items = (*List)(unsafe.Pointer(x)).items
				case &tupleShape:
					items = (*Tuple)(unsafe.Pointer(x)).items
				case &strShape:
					if k := (*Str)(unsafe.Pointer(x)); k.flags&strASCII != 0 && y.n < uint64(len(k.s)) {
						setValue(&regs[in.A], Value{&asciiChars[k.s[y.n]&127].Obj, 0})
						continue
					}
					goto slow
				default:
					goto slow
				}
				n := y.n
				if y.int() < 0 {
					n += uint64(len(items))
				}
				if n < uint64(len(items)) {
					setValue(&regs[in.A], items[n])
					continue
				}
			} else if x.shape == &dictShape && y.p.shape == &strShape {
				d := (*Dict)(unsafe.Pointer(x))
				if k := (*Str)(unsafe.Pointer(y.p)); k.flags&strHashed != 0 && len(d.index) != 0 {
					ix := d.index[uint64(k.hash)&uint64(len(d.index)-1)] - 1
					if uint(ix) < uint(len(d.entries)) && d.entries[ix].key.p == y.p {
						setValue(&regs[in.A], d.entries[ix].val)
						continue
					}
				}
			}
			goto quick
		case bytecode.GetItemI:
			x := regs[in.B].p
			var items []Value
			switch x.shape {
			case &listShape:
				items = (*List)(unsafe.Pointer(x)).items
			case &tupleShape:
				items = (*Tuple)(unsafe.Pointer(x)).items
			default:
				goto slow
			}
			n := int(in.D)
			if n < 0 {
				n += len(items)
			}
			if uint(n) < uint(len(items)) {
				setValue(&regs[in.A], items[n])
				continue
			}
			goto slow
		case bytecode.SetItem:
			x, y := regs[in.A].p, &regs[in.B]
			if x.shape == &listShape && y.p == &tagInt {
				items := (*List)(unsafe.Pointer(x)).items
				n := y.n
				if y.int() < 0 {
					n += uint64(len(items))
				}
				if n < uint64(len(items)) {
					setValue(&items[n], regs[in.C])
					continue
				}
			} else if x.shape == &dictShape && y.p.shape == &strShape {
				d := (*Dict)(unsafe.Pointer(x))
				if k := (*Str)(unsafe.Pointer(y.p)); k.flags&strHashed != 0 && len(d.index) != 0 {
					ix := d.index[uint64(k.hash)&uint64(len(d.index)-1)] - 1
					if uint(ix) < uint(len(d.entries)) && d.entries[ix].key.p == y.p {
						setValue(&d.entries[ix].val, regs[in.C])
						continue
					}
				}
			}
			goto quick
		case bytecode.GetAttr:
			x := regs[in.B].p
			ic := cacheAt(code, in.D)
			if ic.epoch != th.epoch {
				goto slow
			}
			i := uint8(ic.idx)
			if x.shape != ic.shape {
				if x.shape != ic.shape2 {
					if k := &ic.constant; x.shape == k.shape && k.values == th.values && (k.recv == nil || k.recv == x) && k.self.p == nil {
						setValue(&regs[in.A], k.val)
						continue
					}
					goto slow
				}
				i = uint8(ic.idx2)
			}
			v := (*Instance)(unsafe.Pointer(x)).at(i)
			if v.p == nil {
				goto slow // a member of __slots__ without a value
			}
			setValue(&regs[in.A], *v)
		case bytecode.SetAttr:
			x := regs[in.B].p
			ic := cacheAt(code, in.D)
			if ic.epoch != th.epoch {
				goto slow
			}
			i, next := uint8(ic.idx), ic.next
			if x.shape != ic.shape {
				if x.shape != ic.shape2 {
					goto slow
				}
				i, next = uint8(ic.idx2), ic.next2
			}
			inst := (*Instance)(unsafe.Pointer(x))
			if next != nil {
				if i >= inst.cap {
					goto slow
				}
				inst.shape = next
			}
			setValue(inst.at(i), regs[in.A])
		case bytecode.GetMethod:
			x := &regs[in.B]
			ic := cacheAt(code, in.D)
			if ic.epoch != th.epoch {
				goto slow
			}
			if x.p.shape == ic.shape {
				setValue(&regs[in.A+1], *x)
				setValue(&regs[in.A], ic.val)
				continue
			}
			if x.p.shape == ic.shape2 {
				setValue(&regs[in.A+1], *x)
				setValue(&regs[in.A], ic.val2)
				continue
			}
			if k := &ic.constant; x.p.shape == k.shape && k.values == th.values && (k.recv == nil || k.recv == x.p) {
				setValue(&regs[in.A+1], k.self)
				setValue(&regs[in.A], k.val)
				continue
			}
			goto slow
		case bytecode.Call:
			f := regs[in.A].p
			if f.shape != &functionShape {
				if f == nextObj && in.B == 1 && regs[in.A+1].p.shape == &generatorShape {
					operand, sent, kind = in.A+1, None, frameGenCall
					goto resume
				}
				given = int(in.B)
				goto native
			}
			callee := (*Function)(unsafe.Pointer(f)).code
			if callee.nargs != int(in.B) {
				given, most = int(in.B), callee.most
				goto fillIn
			}
			budget--
			next := unsafe.Pointer(&regs[in.A])
			if budget < 0 || uintptr(next)-uintptr(stack0) >= th.stackEnd || uintptr(frame) >= uintptr(frameEnd) {
				goto slow
			}
			fr := (*Frame)(frame)
			frame = unsafe.Add(frame, frameSize)
			fr.code = code
			fr.pc = int32(uintptr(pc)-uintptr(ins0)) / int32(instrSize)
			fr.delta = int32(in.A)
			fr.kind = frameCall
			regs = registers(next)
			code = callee
			ins0 = unsafe.Pointer(unsafe.SliceData(code.ins))
			pc = ins0
		case bytecode.CallMethod:
			f := regs[in.A].p
			if f == listAppendObj && in.B == 1 {
				if self := regs[in.A+1].p; self != nil && self.shape == &listShape {
					l := (*List)(unsafe.Pointer(self))
					if n := len(l.items); n < cap(l.items) {
						l.items = l.items[:n+1]
						l.items[n] = regs[in.A+2]
						setNone(&regs[in.A])
						continue
					}
				}
				goto slow
			}
			if f == listPopObj && in.B == 0 {
				if self := regs[in.A+1].p; self != nil && self.shape == &listShape {
					l := (*List)(unsafe.Pointer(self))
					if n := len(l.items); n > 0 && n*4 > cap(l.items) {
						setValue(&regs[in.A], l.items[n-1])
						l.items[n-1] = Value{}
						l.items = l.items[:n-1]
						continue
					}
				}
				goto slow
			}
			if f.shape != &functionShape {
				if self := regs[in.A+1].p; f == generatorSendObj && in.B == 1 && self != nil && self.shape == &generatorShape {
					operand, sent, kind = in.A+1, regs[in.A+2], frameGenCall
					goto resume
				}
				if regs[in.A+1].p == nil {
					goto slow
				}
				given = int(in.B) + 1
				goto native
			}
			callee := (*Function)(unsafe.Pointer(f)).code
			n := int(in.B)
			plain := regs[in.A+1].p == nil // a function that is not a method: no self
			if !plain {
				n++
			}
			if callee.nargs != n {
				if plain {
					goto slow
				}
				given, most = n, callee.most
				goto fillIn
			}
			budget--
			next := unsafe.Pointer(&regs[in.A])
			if budget < 0 || uintptr(next)-uintptr(stack0) >= th.stackEnd || uintptr(frame) >= uintptr(frameEnd) {
				goto slow
			}
			if plain {
				for i := int(in.A) + 1; i <= int(in.A)+n; i++ {
					regs[uint8(i)] = regs[uint8(i+1)]
				}
			}
			fr := (*Frame)(frame)
			frame = unsafe.Add(frame, frameSize)
			fr.code = code
			fr.pc = int32(uintptr(pc)-uintptr(ins0)) / int32(instrSize)
			fr.delta = int32(in.A)
			fr.kind = frameCall
			regs = registers(next)
			code = callee
			ins0 = unsafe.Pointer(unsafe.SliceData(code.ins))
			pc = ins0
		case bytecode.CallKw, bytecode.CallMethodKw:
			f := regs[in.A].p
			if f.shape != &functionShape {
				goto slow
			}
			n := int(in.B)
			if in.Op == bytecode.CallMethodKw {
				if regs[in.A+1].p == nil {
					goto slow
				}
				n++
			}
			callee := (*Function)(unsafe.Pointer(f)).code
			kws := code.kwcalls
			if uint(in.D) >= uint(len(kws)) {
				goto slow
			}
			call := &kws[in.D]
			npos := n - int(in.C)
			if call.callee != callee || call.npos != npos {
				goto slow
			}
			if call.inOrder {
				given, most = n, callee.total
				goto fillIn
			}
			first := int(in.A) + 1
			tail := (*Function)(unsafe.Pointer(f)).tail()
			noDefault := callee.total - len(tail)
			if first+callee.total > bytecode.MaxFast || len(call.missing) > 0 && int(call.missing[0]) < noDefault {
				goto slow
			}
			budget--
			if budget < 0 || uintptr(unsafe.Pointer(&regs[in.A]))-uintptr(stack0) >= th.stackEnd || uintptr(frame) >= uintptr(frameEnd) {
				goto slow
			}
			var vals [mostPlaced]Value
			for i := range int(in.C) {
				vals[i&(mostPlaced-1)] = regs[uint8(first+npos+i)]
			}
			for _, p := range call.missing {
				setValue(&regs[uint8(first+int(p))], tail[int(p)-noDefault])
			}
			for i := range int(in.C) {
				setValue(&regs[uint8(first+int(call.place[i&(mostPlaced-1)]))], vals[i&(mostPlaced-1)])
			}
			goto push
		case bytecode.MakeTuple, bytecode.MakeCell, bytecode.SetAdd, bytecode.DictSet, bytecode.In, bytecode.NotIn, bytecode.Iter, bytecode.MakeStar:
			goto quick
		case bytecode.MakeSlice:
			if in.C == 0 {
				goto slow
			}
			th.budget = budget
			if !th.quickSlice(in, (*bytecode.Instr)(pc), regs) {
				goto slow
			}
			budget = th.budget
			pc = unsafe.Add(pc, instrSize)
		case bytecode.Return:
			fr := (*Frame)(unsafe.Add(frame, -int(frameSize)))
			result := &regs[0]
			if fr.kind != frameCall {
				if fr.kind != frameStore {
					goto slow
				}
				call := (*bytecode.Instr)(unsafe.Add(unsafe.Pointer(unsafe.SliceData(fr.code.ins)), uintptr(fr.pc-1)*instrSize))
				result = (*Value)(unsafe.Add(unsafe.Pointer(regs), (int(call.A)-int(fr.delta))*int(slotSize)))
			}
			setValue(result, regs[in.A])
			frame = unsafe.Pointer(fr)
			regs = registers(unsafe.Add(unsafe.Pointer(regs), -int(fr.delta)*int(slotSize)))
			code = fr.code
			ins0 = unsafe.Pointer(unsafe.SliceData(code.ins))
			pc = unsafe.Add(ins0, uintptr(fr.pc)*instrSize)
		case bytecode.ReturnNone:
			fr := (*Frame)(unsafe.Add(frame, -int(frameSize)))
			switch fr.kind {
			case frameCall:
				setNone(&regs[0])
			case frameInit:
			case frameFor, frameSend:
				g := fr.gen
				g.state = genFinished
				s := g.regs
				for i := 0; i < len(s); i++ {
					setNone(&s[i])
				}
				g.regs = nil
				frame = unsafe.Pointer(fr)
				if fr.from != nil {
					regs = registers(unsafe.Pointer(unsafe.SliceData(fr.from.regs)))
				} else {
					regs = registers(unsafe.Add(stack0, int(g.base-fr.delta)*int(slotSize)))
				}
				code = fr.code
				ins0 = unsafe.Pointer(unsafe.SliceData(code.ins))
				pc = unsafe.Add(ins0, uintptr(fr.pc)*instrSize)
				if fr.kind == frameSend {
					caller := (*bytecode.Instr)(unsafe.Add(pc, -int(instrSize)))
					setNone(&regs[caller.B])
					pc = unsafe.Add(pc, int(caller.D)*int(instrSize))
				}
				continue
			default:
				goto slow
			}
			frame = unsafe.Pointer(fr)
			regs = registers(unsafe.Add(unsafe.Pointer(regs), -int(fr.delta)*int(slotSize)))
			code = fr.code
			ins0 = unsafe.Pointer(unsafe.SliceData(code.ins))
			pc = unsafe.Add(ins0, uintptr(fr.pc)*instrSize)
		default:
			goto slow
		}
		continue

	quick:
		// Try it without leaving the loop.
		th.budget = budget
		if !th.quick(in, regs) {
			goto slow
		}
		budget = th.budget
		continue

	native:
		// Call what is in R[A], with given arguments, by its short form.
		{
			a := int(in.A) + 1
			if a+given > bytecode.MaxFast {
				goto slow
			}
			th.budget = budget
			v, ok := th.quickCall(regs[in.A].p, regs[a:a+given])
			if !ok {
				goto slow
			}
			budget = th.budget
			setValue(&regs[in.A], v)
		}
		continue

	fillIn:
		// Call the function in R[A] with the given arguments, which may be most at
		// most, and defaults for the last parameters.
		{
			f := (*Function)(unsafe.Pointer(regs[in.A].p))
			callee := f.code
			if callee.makesPlain && given == callee.bc.ArgCount {
				th.budget = budget
				setValue(&regs[in.A], th.newGenerator(f, regs[int(in.A)+1:]))
				budget = th.budget
				continue
			}
			if callee.star > 0 && given >= callee.star-1 && given <= most && given <= quickItems {
				at, end := int(in.A)+callee.star, int(in.A)+1+given
				next := unsafe.Pointer(&regs[in.A])
				if budget <= 0 || at >= bytecode.MaxFast || end > bytecode.MaxFast || uintptr(next)-uintptr(stack0) >= th.stackEnd || uintptr(frame) >= uintptr(frameEnd) {
					goto slow
				}
				th.budget = budget - 1
				setValue(&regs[uint8(at)], th.NewTuple(regs[at:end]...).value())
				budget = th.budget
				goto push
			}
			tail := f.tail()
			missing := callee.total - given
			first := int(in.A) + 1 + given
			if given > most || missing < 0 || missing > len(tail) || first+missing > bytecode.MaxFast {
				goto slow
			}
			budget--
			next := unsafe.Pointer(&regs[in.A])
			if budget < 0 || uintptr(next)-uintptr(stack0) >= th.stackEnd || uintptr(frame) >= uintptr(frameEnd) {
				goto slow
			}
			for i, v := range tail[len(tail)-missing:] {
				setValue(&regs[uint8(first+i)], v)
			}
		}

	push:
		// Begin the function in R[A], whose arguments are in place.
		{
			fr := (*Frame)(frame)
			frame = unsafe.Add(frame, frameSize)
			fr.code = code
			fr.pc = int32(uintptr(pc)-uintptr(ins0)) / int32(instrSize)
			fr.delta = int32(in.A)
			fr.kind = frameCall
			regs = registers(unsafe.Pointer(&regs[in.A]))
			code = (*Function)(unsafe.Pointer(regs[0].p)).code
			ins0 = unsafe.Pointer(unsafe.SliceData(code.ins))
			pc = ins0
		}
		continue

	resume:
		// Run the generator that an instruction just read works on, in its own
		// registers.
		{
			g := (*Generator)(unsafe.Pointer(regs[operand].p))
			var from *Generator
			base := uintptr(unsafe.Pointer(regs)) - uintptr(stack0)
			if base >= th.stackEnd {
				// The code runs in its generator's own registers, or too high up.
				from = (*Frame)(unsafe.Add(frame, -int(frameSize))).gen
				if from == nil || unsafe.Pointer(unsafe.SliceData(from.regs)) != unsafe.Pointer(regs) {
					goto slow
				}
				base = uintptr(from.base) * slotSize
			}
			base += uintptr(code.nslots) * slotSize
			budget--
			if budget < 0 || g.state > genSuspended || !g.code.ownRegs || base >= th.stackEnd || uintptr(frame) >= uintptr(frameEnd) {
				goto slow
			}
			if g.state == genCreated && sent.p != &tagNone {
				goto slow
			}
			fr := (*Frame)(frame)
			frame = unsafe.Add(frame, frameSize)
			fr.code = code
			fr.pc = int32((uintptr(pc) - uintptr(ins0)) / instrSize)
			fr.delta = int32(code.nslots)
			fr.kind = kind
			fr.gen, fr.from = g, from
			regs = registers(unsafe.Pointer(unsafe.SliceData(g.regs)))
			g.base = int32(base / slotSize)
			code = g.code
			ins0 = unsafe.Pointer(unsafe.SliceData(code.ins))
			pc = unsafe.Add(ins0, uintptr(g.pc)*instrSize)
			if g.state == genSuspended {
				y := (*bytecode.Instr)(unsafe.Add(pc, -int(instrSize)))
				setValue(&regs[y.A], sent)
				if y.C != 0 && regs[y.C].p.shape == &generatorShape {
					// It delegates: go on with the Send before the yield.
					g.state = genRunning
					pc = unsafe.Add(pc, -int(instrSize))
					budget-- // the jump back
					operand, kind = y.C, frameSend
					goto resume
				}
			}
			g.state = genRunning
		}
	}
slow:
	th.state.code = code
	th.state.pc = int32((uintptr(pc) - uintptr(ins0)) / instrSize)
	th.fp = int((uintptr(frame) - uintptr(frames0)) / frameSize)
	th.budget = budget
	if base := uintptr(unsafe.Pointer(regs)) - uintptr(stack0); base < uintptr(len(th.stack))*slotSize {
		th.state.base = int(base / slotSize)
	} else {
		g := th.frames[th.fp-1].gen
		th.state.base = int(g.base)
		th.toStack(g)
	}
}
