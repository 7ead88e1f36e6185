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
	regs := registers(unsafe.Add(stackAt(th), uintptr(th.state.base)*slotSize))
	in := instrAt(code, th.state.pc)
	frame := unsafe.Add(framesAt(th), uintptr(th.fp)*frameSize)
	th.stackBase = uintptr(stackAt(th))
	th.frameEnd = uintptr(framesAt(th)) + uintptr(th.frameRoom())*frameSize
	var operand uint8   // resume: the register that has the generator
	var sent Value      // resume: the value of the yield expression
	var kind frameKind  // resume: who resumes
	var given, most int // fillIn: arguments there are, and may be
	var ask question    // call: what for
	var is bool         // decided: the result
	if g := th.state.gen; g != nil {
		th.state.gen = nil
		regs = registers(unsafe.Pointer(unsafe.SliceData(g.regs)))
	}
	for ; ; in = instrBehind(in, 1) {
	begin:
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
			is = in.D != 0
			goto decided
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
			goto quick
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
			goto quick
		case bytecode.Div:
			x, y := &regs[in.B], &regs[in.C]
			if y.n<<1 == 0 {
				goto quick // zero of either type
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
			goto quick
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
			goto quick
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
			goto quick
		case bytecode.And:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				setInt(&regs[in.A], x.int()&y.int())
				continue
			}
			goto quick
		case bytecode.Or:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				setInt(&regs[in.A], x.int()|y.int())
				continue
			}
			goto quick
		case bytecode.Xor:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				setInt(&regs[in.A], x.int()^y.int())
				continue
			}
			goto quick
		case bytecode.LShift:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt && y.n < 31 && small(x.int()) {
				setInt(&regs[in.A], x.int()<<(y.n&63))
				continue
			}
			goto quick
		case bytecode.RShift:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt && y.n < 64 {
				setInt(&regs[in.A], x.int()>>(y.n&63))
				continue
			}
			goto quick
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
			goto quick
		case bytecode.SubI:
			x := &regs[in.B]
			if x.p == &tagInt {
				if s, ok := subInts(x.int(), int64(in.D)); ok {
					setInt(&regs[in.A], s)
					continue
				}
			}
			goto quick
		case bytecode.MulI:
			x := &regs[in.B]
			if x.p == &tagInt && small(x.int()) {
				setInt(&regs[in.A], x.int()*int64(in.D))
				continue
			}
			goto quick
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
			goto quick
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
			goto quick
		case bytecode.AndI:
			x := &regs[in.B]
			if x.p == &tagInt {
				setInt(&regs[in.A], x.int()&int64(in.D))
				continue
			}
			goto quick
		case bytecode.LShiftI:
			x := &regs[in.B]
			if x.p == &tagInt && uint32(in.D) < 31 && small(x.int()) {
				setInt(&regs[in.A], x.int()<<(uint32(in.D)&63))
				continue
			}
			goto quick
		case bytecode.RShiftI:
			x := &regs[in.B]
			if x.p == &tagInt && uint32(in.D) < 64 {
				setInt(&regs[in.A], x.int()>>(uint32(in.D)&63))
				continue
			}
			goto quick
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
					goto quick
				}
				if in.C&2 == 0 {
					setFloat(&regs[in.A], f+asFloat(k))
					continue
				}
				setFloat(&regs[in.A], asFloat(k)+f)
				continue
			}
			goto quick
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
					goto quick
				}
				if in.C&2 == 0 {
					setFloat(&regs[in.A], f-asFloat(k))
					continue
				}
				setFloat(&regs[in.A], asFloat(k)-f)
				continue
			}
			goto quick
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
					goto quick
				}
				if in.C&2 == 0 {
					setFloat(&regs[in.A], f*asFloat(k))
					continue
				}
				setFloat(&regs[in.A], asFloat(k)*f)
				continue
			}
			goto quick
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
					goto quick
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
			goto quick
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
				is = x.n == 0
				goto decided
			}
			if x.p == &tagNone {
				is = true
				goto decided
			}
			goto slow
		case bytecode.Lt:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				is = x.int() < y.int()
				goto decided
			} else if x.p == &tagFloat && y.p == &tagFloat {
				is = asFloat(x) < asFloat(y)
				goto decided
			}
			goto compare
		case bytecode.Le:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				is = x.int() <= y.int()
				goto decided
			} else if x.p == &tagFloat && y.p == &tagFloat {
				is = asFloat(x) <= asFloat(y)
				goto decided
			}
			goto compare
		case bytecode.Eq:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				is = x.int() == y.int()
				goto decided
			} else if x.p == &tagFloat && y.p == &tagFloat {
				is = asFloat(x) == asFloat(y)
				goto decided
			}
			goto compare
		case bytecode.Ne:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				is = x.int() != y.int()
				goto decided
			} else if x.p == &tagFloat && y.p == &tagFloat {
				is = asFloat(x) != asFloat(y)
				goto decided
			}
			goto compare
		case bytecode.Gt:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				is = x.int() > y.int()
				goto decided
			} else if x.p == &tagFloat && y.p == &tagFloat {
				is = asFloat(x) > asFloat(y)
				goto decided
			}
			goto compare
		case bytecode.Ge:
			x, y := &regs[in.B], &regs[in.C]
			if x.p == &tagInt && y.p == &tagInt {
				is = x.int() >= y.int()
				goto decided
			} else if x.p == &tagFloat && y.p == &tagFloat {
				is = asFloat(x) >= asFloat(y)
				goto decided
			}
			goto compare
		case bytecode.Is:
			is = regs[in.B] == regs[in.C]
			goto decided
		case bytecode.IsNot:
			is = regs[in.B] != regs[in.C]
			goto decided
		case bytecode.Jump:
			in = instrBehind(in, int(in.D))
		case bytecode.JumpIf:
			x := &regs[in.A]
			if x.p == &tagBool || x.p == &tagInt {
				if x.n != 0 {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			if x.p == &tagNone {
				continue
			}
			ask, given = askTruth, 0
			goto call
		case bytecode.JumpIfNot:
			x := &regs[in.A]
			if x.p == &tagBool || x.p == &tagInt {
				if x.n == 0 {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			if x.p == &tagNone {
				in = instrBehind(in, int(in.D))
				continue
			}
			ask, given = askTruth, 0
			goto call
		case bytecode.JumpNone:
			if regs[in.A].p == &tagNone {
				in = instrBehind(in, int(in.D))
			}
		case bytecode.JumpNotNone:
			if regs[in.A].p != &tagNone {
				in = instrBehind(in, int(in.D))
			}
		case bytecode.JumpIs:
			if regs[in.A] == regs[in.B] {
				in = instrBehind(in, int(in.D))
			}
		case bytecode.JumpIsNot:
			if regs[in.A] != regs[in.B] {
				in = instrBehind(in, int(in.D))
			}
		case bytecode.JumpUnbound:
			if regs[in.A].p == nil {
				in = instrBehind(in, int(in.D))
			}
		case bytecode.JLt:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if x.int() < y.int() {
					in = instrBehind(in, int(in.D))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if asFloat(x) < asFloat(y) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JLe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if x.int() <= y.int() {
					in = instrBehind(in, int(in.D))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if asFloat(x) <= asFloat(y) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JEq:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if x.int() == y.int() {
					in = instrBehind(in, int(in.D))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if asFloat(x) == asFloat(y) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			if x.p.shape == &strShape && y.p.shape == &strShape {
				a, b := (*Str)(unsafe.Pointer(x.p)).s, (*Str)(unsafe.Pointer(y.p)).s
				if x.p == y.p {
					in = instrBehind(in, int(in.D))
					continue
				}
				if len(a) != len(b) || len(a) != 0 && (a[0] != b[0] || a[len(a)-1] != b[len(b)-1]) {
					continue
				}
			}
			goto compare
		case bytecode.JNe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if x.int() != y.int() {
					in = instrBehind(in, int(in.D))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if asFloat(x) != asFloat(y) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JGt:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if x.int() > y.int() {
					in = instrBehind(in, int(in.D))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if asFloat(x) > asFloat(y) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JGe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if x.int() >= y.int() {
					in = instrBehind(in, int(in.D))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if asFloat(x) >= asFloat(y) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JNotLt:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() < y.int()) {
					in = instrBehind(in, int(in.D))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) < asFloat(y)) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JNotLe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() <= y.int()) {
					in = instrBehind(in, int(in.D))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) <= asFloat(y)) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JNotEq:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() == y.int()) {
					in = instrBehind(in, int(in.D))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) == asFloat(y)) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			if x.p.shape == &strShape && y.p.shape == &strShape {
				a, b := (*Str)(unsafe.Pointer(x.p)).s, (*Str)(unsafe.Pointer(y.p)).s
				if x.p == y.p {
					continue
				}
				if len(a) != len(b) || len(a) != 0 && (a[0] != b[0] || a[len(a)-1] != b[len(b)-1]) {
					in = instrBehind(in, int(in.D))
					continue
				}
			}
			goto compare
		case bytecode.JNotNe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() != y.int()) {
					in = instrBehind(in, int(in.D))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) != asFloat(y)) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JNotGt:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() > y.int()) {
					in = instrBehind(in, int(in.D))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) > asFloat(y)) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JNotGe:
			x, y := &regs[in.A], &regs[in.B]
			if x.p == &tagInt && y.p == &tagInt {
				if !(x.int() >= y.int()) {
					in = instrBehind(in, int(in.D))
				}
				continue
			} else if x.p == &tagFloat && y.p == &tagFloat {
				if !(asFloat(x) >= asFloat(y)) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JLtI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if x.int() < imm16(in) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JLeI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if x.int() <= imm16(in) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JEqI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if x.int() == imm16(in) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JNeI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if x.int() != imm16(in) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JGtI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if x.int() > imm16(in) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JGeI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if x.int() >= imm16(in) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JNotLtI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if !(x.int() < imm16(in)) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JNotLeI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if !(x.int() <= imm16(in)) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JNotEqI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if !(x.int() == imm16(in)) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JNotNeI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if !(x.int() != imm16(in)) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JNotGtI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if !(x.int() > imm16(in)) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.JNotGeI:
			x := &regs[in.A]
			if x.p == &tagInt {
				if !(x.int() >= imm16(in)) {
					in = instrBehind(in, int(in.D))
				}
				continue
			}
			goto compare
		case bytecode.Loop:
			if budget--; budget < 0 {
				goto slow
			}
			in = instrBehind(in, int(in.D))
		case bytecode.LoopIf:
			x := &regs[in.A]
			if x.p != &tagBool && x.p != &tagInt {
				goto slow
			}
			if x.n != 0 {
				if budget--; budget < 0 {
					goto slow
				}
				in = instrBehind(in, int(in.D))
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
				in = instrBehind(in, int(in.D))
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
				goto compare
			}
			if budget--; budget < 0 {
				goto slow
			}
			in = instrBehind(in, int(in.D))
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
				goto compare
			}
			if budget--; budget < 0 {
				goto slow
			}
			in = instrBehind(in, int(in.D))
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
				goto compare
			}
			if budget--; budget < 0 {
				goto slow
			}
			in = instrBehind(in, int(in.D))
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
				goto compare
			}
			if budget--; budget < 0 {
				goto slow
			}
			in = instrBehind(in, int(in.D))
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
				goto compare
			}
			if budget--; budget < 0 {
				goto slow
			}
			in = instrBehind(in, int(in.D))
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
				goto compare
			}
			if budget--; budget < 0 {
				goto slow
			}
			in = instrBehind(in, int(in.D))
		case bytecode.LoopLtI:
			x := &regs[in.A]
			if x.p != &tagInt {
				goto compare
			}
			if x.int() < imm16(in) {
				if budget--; budget < 0 {
					goto slow
				}
				in = instrBehind(in, int(in.D))
			}
		case bytecode.LoopLeI:
			x := &regs[in.A]
			if x.p != &tagInt {
				goto compare
			}
			if x.int() <= imm16(in) {
				if budget--; budget < 0 {
					goto slow
				}
				in = instrBehind(in, int(in.D))
			}
		case bytecode.LoopEqI:
			x := &regs[in.A]
			if x.p != &tagInt {
				goto compare
			}
			if x.int() == imm16(in) {
				if budget--; budget < 0 {
					goto slow
				}
				in = instrBehind(in, int(in.D))
			}
		case bytecode.LoopNeI:
			x := &regs[in.A]
			if x.p != &tagInt {
				goto compare
			}
			if x.int() != imm16(in) {
				if budget--; budget < 0 {
					goto slow
				}
				in = instrBehind(in, int(in.D))
			}
		case bytecode.LoopGtI:
			x := &regs[in.A]
			if x.p != &tagInt {
				goto compare
			}
			if x.int() > imm16(in) {
				if budget--; budget < 0 {
					goto slow
				}
				in = instrBehind(in, int(in.D))
			}
		case bytecode.LoopGeI:
			x := &regs[in.A]
			if x.p != &tagInt {
				goto compare
			}
			if x.int() >= imm16(in) {
				if budget--; budget < 0 {
					goto slow
				}
				in = instrBehind(in, int(in.D))
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
					in = instrBehind(in, int(in.D))
				}
				continue
			case &listIterShape:
				l := (*listIter)(unsafe.Pointer(it))
				if l.list != nil && l.pos < len(l.list.items) {
					setValue(&regs[in.A], l.list.items[l.pos])
					l.pos++
					in = instrBehind(in, int(in.D))
					continue
				}
				l.list = nil
				continue
			case &tupleIterShape:
				l := (*tupleIter)(unsafe.Pointer(it))
				if l.pos < len(l.items) {
					setValue(&regs[in.A], l.items[l.pos])
					l.pos++
					in = instrBehind(in, int(in.D))
					continue
				}
				l.finish()
				continue
			case &generatorShape:
				budget++ // resume spends it
				operand, sent, kind = in.B, None, frameFor
				goto resume
			}
			ask, given = askNext, 0
			goto call
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
					ask, given = askTake, 0
					goto call
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
			g.pc = instrIndex(code, in) + 1
			g.state = genSuspended
			frame = unsafe.Pointer(fr)
			if fr.from != nil {
				regs = registers(unsafe.Pointer(unsafe.SliceData(fr.from.regs)))
				fr.from = nil // the next to use the frame does not set it
			} else {
				regs = registers(unsafe.Add(stackAt(th), int(g.base-fr.delta)*int(slotSize)))
			}
			code = fr.code
			in = instrAt(code, fr.pc-1)
			if fr.kind == frameFor {
				setValue(&regs[in.A], v)
				in = instrBehind(in, int(in.D))
			} else if fr.kind == frameSend {
				setValue(&regs[in.B], v)
			} else {
				setValue(&regs[in.A], v)
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
			goto quick
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
					goto quick
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
				goto quick
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
				ask, given = askAttr, 0
				goto call
			}
			i := uint8(ic.idx)
			if x.shape != ic.shape {
				if x.shape != ic.shape2 {
					if k := &ic.constant; x.shape == k.shape && k.values == th.values && (k.recv == nil || k.recv == x) && k.self.p == nil {
						setValue(&regs[in.A], k.val)
						continue
					}
					ask, given = askAttr, 0
					goto call
				}
				i = uint8(ic.idx2)
			}
			inst := (*Instance)(unsafe.Pointer(x))
			if i >= inst.cap {
				goto slow // objects with __slots__ get room at the first assignment
			}
			v := inst.at(i)
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
			if i >= inst.cap {
				goto slow
			}
			if next != nil {
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
			ask, given = askMethod, 0
			goto call
		case bytecode.Call:
			f := regs[in.A].p
			if f.shape != &functionShape {
				if f == nextObj && in.B == 1 && regs[in.A+1].p.shape == &generatorShape {
					operand, sent, kind = in.A+1, None, frameGenCall
					goto resume
				}
				if uintptr(frame) >= th.frameEnd {
					goto slow
				}
				ask, given = askNative, int(in.B)
				goto call
			}
			callee := (*Function)(unsafe.Pointer(f)).code
			if callee.nargs != int(in.B) {
				given, most = int(in.B), callee.most
				goto fillIn
			}
			budget--
			next := unsafe.Pointer(&regs[in.A])
			if budget < 0 || uintptr(next)-th.stackBase >= th.stackEnd || uintptr(frame) >= th.frameEnd {
				goto slow
			}
			fr := (*Frame)(frame)
			frame = unsafe.Add(frame, frameSize)
			fr.code = code
			fr.pc = instrIndex(code, in) + 1
			fr.delta = int32(in.A)
			fr.kind = frameCall
			regs = registers(next)
			code = callee
			in = instrAt(code, 0)
			goto begin
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
				ask, given = askNative, int(in.B)
				if regs[in.A+1].p != nil {
					given++
				}
				goto call
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
			if budget < 0 || uintptr(next)-th.stackBase >= th.stackEnd || uintptr(frame) >= th.frameEnd {
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
			fr.pc = instrIndex(code, in) + 1
			fr.delta = int32(in.A)
			fr.kind = frameCall
			regs = registers(next)
			code = callee
			in = instrAt(code, 0)
			goto begin
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
			budget--
			if budget < 0 || uintptr(unsafe.Pointer(&regs[in.A]))-th.stackBase >= th.stackEnd || uintptr(frame) >= th.frameEnd {
				goto slow
			}
			ask, given = askKeywords, 0
			goto call
		case bytecode.MakeTuple, bytecode.MakeList, bytecode.MakeDict, bytecode.MakeSet, bytecode.BuildString, bytecode.Format, bytecode.MakeCell, bytecode.SetAdd, bytecode.DictSet, bytecode.In, bytecode.NotIn, bytecode.Iter, bytecode.MakeStar,
			bytecode.MakeFunc, bytecode.DelItem, bytecode.GetYieldFrom, bytecode.Invert:
			goto quick
		case bytecode.WithEnter, bytecode.WithExit:
			if budget <= 0 || uintptr(frame) >= th.frameEnd {
				goto slow
			}
			ask, given = askWith, 0
			goto call
		case bytecode.MakeSlice:
			if in.C == 0 {
				goto slow
			}
			ask, given = askSlice, 0
			goto call
		case bytecode.Return:
			fr := (*Frame)(unsafe.Add(frame, -int(frameSize)))
			caller := registers(unsafe.Add(unsafe.Pointer(regs), -int(fr.delta)*int(slotSize)))
			v := &regs[in.A]
			if fr.kind == frameCall {
				setValue(&regs[0], *v)
			} else {
				if fr.kind != frameStore && fr.kind != frameOp && fr.kind != frameInit {
					goto slow
				}
				call := instrAt(fr.code, fr.pc-1)
				how := finishStore
				if fr.kind == frameOp {
					how = finishes[call.Op]
				} else if fr.kind == frameInit {
					how = finishNone
				}
				switch how {
				case finishStore:
					if v.p == NotImplemented.p {
						goto slow
					}
					setValue(&caller[call.A], *v)
				case finishNone:
					if v.p != &tagNone {
						goto slow
					}
				case finishEnter:
					setValue(&caller[call.A+1], *v)
				case finishDrop:
				case finishJump:
					if v.p != &tagBool {
						goto slow
					}
					if v.n != 0 {
						call = instrBehind(call, int(call.D))
					}
				case finishJumpNot:
					if v.p != &tagBool {
						goto slow
					}
					if v.n == 0 {
						call = instrBehind(call, int(call.D))
					}
				default:
					goto slow
				}
				frame = unsafe.Pointer(fr)
				regs = caller
				code = fr.code
				in = call
				continue
			}
			frame = unsafe.Pointer(fr)
			regs = caller
			code = fr.code
			in = instrAt(code, fr.pc-1)
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
					fr.from = nil // the next to use the frame does not set it
				} else {
					regs = registers(unsafe.Add(stackAt(th), int(g.base-fr.delta)*int(slotSize)))
				}
				code = fr.code
				in = instrAt(code, fr.pc-1)
				if fr.kind == frameSend {
					setNone(&regs[in.B])
					in = instrBehind(in, int(in.D))
				}
				continue
			default:
				goto slow
			}
			frame = unsafe.Pointer(fr)
			regs = registers(unsafe.Add(unsafe.Pointer(regs), -int(fr.delta)*int(slotSize)))
			code = fr.code
			in = instrAt(code, fr.pc-1)
		default:
			goto slow
		}
		continue

	decided:
		// Store whether it is so.
		{
			r := &regs[in.A]
			if r.p != &tagBool {
				r.p = &tagBool
			}
			r.n = 0
			if is {
				r.n = 1
			}
		}
		continue

	fillIn:
		// Call the function in R[A] with the given arguments, which may be most at
		// most, and what its other parameters are without arguments.
		{
			callee := (*Function)(unsafe.Pointer(regs[in.A].p)).code
			budget--
			next := unsafe.Pointer(&regs[in.A])
			if budget < 0 || uintptr(next)-th.stackBase >= th.stackEnd || uintptr(frame) >= th.frameEnd {
				goto slow
			}
			switch {
			case callee.makesPlain && given == callee.bc.ArgCount:
				ask = askGenerator
			case callee.star > 0 && given >= callee.star-1 && given <= most && given <= quickItems:
				ask = askStar
			case given <= most:
				ask = askDefaults
			default:
				budget++
				goto slow
			}
		}
		goto call

	compare:
		ask, given = askCompare, 0
		goto call

	quick:
		ask, given = askQuick, 0

	call:
		// The loop's only call that comes back: what is live over it is put aside
		// here and not with each instruction.
		{
			th.budget = budget
			answer := th.answer(ask, in, regs, code, given)
			budget = th.budget
			if answer <= answerLast {
				if answer == answerSlow {
					goto slow
				}
				if answer == answerPush {
					goto push
				}
				fr := (*Frame)(frame)
				next := max(code.nslots, 1)
				if answer == answerInit {
					fr.kind = frameInit
					next = int(in.A) + 1
				} else if answer == answerStore {
					fr.kind = frameStore
				} else {
					fr.kind = frameOp
				}
				if budget--; budget < 0 || uintptr(frame) >= th.frameEnd {
					goto slow
				}
				frame = unsafe.Add(frame, frameSize)
				fr.code = code
				fr.pc = instrIndex(code, in) + 1
				fr.delta = int32(next)
				regs = registers(unsafe.Add(unsafe.Pointer(regs), next*int(slotSize)))
				code = (*Function)(unsafe.Pointer(regs[0].p)).code
				in = instrAt(code, 0)
				goto begin
			}
			in = instrBehind(in, answer)
		}
		continue

	push:
		// Begin the function in R[A], whose arguments are in place.
		{
			fr := (*Frame)(frame)
			frame = unsafe.Add(frame, frameSize)
			fr.code = code
			fr.pc = instrIndex(code, in) + 1
			fr.delta = int32(in.A)
			fr.kind = frameCall
			regs = registers(unsafe.Pointer(&regs[in.A]))
			code = (*Function)(unsafe.Pointer(regs[0].p)).code
			in = instrAt(code, 0)
		}
		goto begin

	resume:
		// Run the generator that an instruction just read works on, in its own
		// registers.
		{
			g := (*Generator)(unsafe.Pointer(regs[operand].p))
			var from *Generator
			base := uintptr(unsafe.Pointer(regs)) - th.stackBase
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
			if budget < 0 || g.state > genSuspended || !g.code.ownRegs || base >= th.stackEnd || uintptr(frame) >= th.frameEnd {
				goto slow
			}
			if g.state == genCreated && sent.p != &tagNone {
				goto slow
			}
			fr := (*Frame)(frame)
			frame = unsafe.Add(frame, frameSize)
			fr.code = code
			fr.pc = instrIndex(code, in) + 1
			fr.delta = int32(code.nslots)
			fr.kind = kind
			fr.gen, fr.from = g, from
			regs = registers(unsafe.Pointer(unsafe.SliceData(g.regs)))
			g.base = int32(base / slotSize)
			code = g.code
			if g.state == genCreated {
				g.state = genRunning
				in = instrAt(code, g.pc)
				goto begin
			}
			g.state = genRunning
			in = instrAt(code, g.pc-1)
			setValue(&regs[in.A], sent)
			if in.C != 0 && regs[in.C].p.shape == &generatorShape {
				// It delegates: go on with the Send before the yield.
				budget-- // the jump back
				operand, kind = in.C, frameSend
				in = instrBehind(in, -1)
				goto resume
			}
		}
	}
slow:
	th.state.code = code
	th.state.pc = instrIndex(code, in) + 1
	th.fp = int((uintptr(frame) - uintptr(framesAt(th))) / frameSize)
	th.budget = budget
	if base := uintptr(unsafe.Pointer(regs)) - th.stackBase; base < uintptr(len(th.stack))*slotSize {
		th.state.base = int(base / slotSize)
	} else {
		g := th.frames[th.fp-1].gen
		th.state.base = int(g.base)
		th.toStack(g)
	}
}
