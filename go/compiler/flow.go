package compiler

import (
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/position"
)

// This file defines labels and the state that flows into them: which variables
// are certainly bound, and whether the place can be reached at all. Where
// branches meet, the sets are intersected; the set at the head of a loop is the
// one before it less what the loop may unbind.

// flow is the state at a place. bits is never changed in place: labels keep it.
type flow struct {
	dead bool
	bits []uint64
}

func (f flow) has(bit int) bool {
	return bit < 0 || bit>>6 < len(f.bits) && f.bits[bit>>6]&(1<<(bit&63)) != 0
}

func (f *flow) set(bit int) {
	if f.has(bit) {
		return
	}
	bits := make([]uint64, max(len(f.bits), bit>>6+1))
	copy(bits, f.bits)
	bits[bit>>6] |= 1 << (bit & 63)
	f.bits = bits
}

func (f *flow) unset(bit int) {
	if bit < 0 || !f.has(bit) {
		return
	}
	bits := append([]uint64(nil), f.bits...)
	bits[bit>>6] &^= 1 << (bit & 63)
	f.bits = bits
}

// meet returns the state where two ways join.
func meet(f, g flow) flow {
	switch {
	case f.dead:
		return g
	case g.dead:
		return f
	}
	n := min(len(f.bits), len(g.bits))
	bits := make([]uint64, n)
	for i := range bits {
		bits[i] = f.bits[i] & g.bits[i]
	}
	return flow{bits: bits}
}

// label is a place that jumps go to. A back label has its place already; jumps
// to it are those that spend the budget.
type label struct {
	pos  int
	back bool
	refs []int
	flow flow
}

func newLabel() *label { return &label{pos: -1, flow: flow{dead: true}} }

// backLabel makes a label of the current place.
func (u *unit) backLabel() *label {
	return &label{pos: len(u.ins), back: true}
}

// kill says that the code that follows is not reached from here.
func (u *unit) kill() { u.flow = flow{dead: true} }

// jump emits an instruction that jumps to l.
func (u *unit) jump(at position.Range, op bytecode.Op, a, b, cc int, l *label) int {
	i := u.emit(at, op, a, b, cc, 0)
	if i < 0 {
		return i
	}
	if l.back {
		u.ins[i].D = int32(l.pos - i - 1)
		return i
	}
	l.refs = append(l.refs, i)
	l.flow = meet(l.flow, u.flow)
	return i
}

// goTo jumps to l always.
func (u *unit) goTo(at position.Range, l *label) {
	op := bytecode.Jump
	if l.back {
		op = bytecode.Loop
	}
	u.jump(at, op, 0, 0, 0, l)
	u.kill()
}

// place puts l here.
func (u *unit) place(l *label) {
	u.dropJumpTo(l)
	l.pos = len(u.ins)
	for _, i := range l.refs {
		u.ins[i].D = int32(l.pos - i - 1)
	}
	u.flow = meet(l.flow, u.flow)
}

// dropJumpTo removes a jump that ends the code if it leads to the next
// instruction and nothing else refers to the place after it.
func (u *unit) dropJumpTo(l *label) {
	n := len(u.ins) - 1
	if len(l.refs) == 0 || !u.flow.dead || l.refs[len(l.refs)-1] != n || u.ins[n].Op != bytecode.Jump || u.pinned(n+1) {
		return
	}
	u.ins, u.pos, u.live = u.ins[:n], u.pos[:n], u.live[:n]
	l.refs = l.refs[:len(l.refs)-1]
}

// pinned says whether a label or region already refers to the place i.
func (u *unit) pinned(i int) bool { return u.pinnedAt == i }

// pin keeps the current place from being moved.
func (u *unit) pin() { u.pinnedAt = len(u.ins) }
