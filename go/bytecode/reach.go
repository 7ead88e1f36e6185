package bytecode

// This file answers which registers code can have used on its way to an
// instruction: a variable whose register it has not is not bound there, whatever
// an earlier call has left in the register. Tests: bytecode_test.go.

// maxReach bounds the work: for larger code the answer is all registers.
const maxReach = 1 << 22

// UsedBefore tells for each register of a variable whether an instruction from
// which the one at pc can be reached has it as an operand.
func UsedBefore(c *Code, pc int) []bool {
	used := make([]bool, max(c.NumSlots, MaxFast))
	if len(c.Ins)*(len(c.Exc)+1) > maxReach {
		for i := range used {
			used[i] = true
		}
		return used
	}
	for i, reaches := range reaching(c, pc) {
		if reaches {
			markUsed(c.Ins[i], used)
		}
	}
	return used
}

// reaching tells of each instruction whether it can be followed by the one at pc.
func reaching(c *Code, pc int) []bool {
	reaches := make([]bool, len(c.Ins))
	for changed := true; changed; {
		changed = false
		for i := len(c.Ins) - 1; i >= 0; i-- {
			if !reaches[i] && leads(c.Ins, i, pc, reaches) {
				reaches[i], changed = true, true
			}
		}
		for _, e := range c.Exc {
			if int(e.Target) != pc && !reaches[e.Target] {
				continue
			}
			for i := e.Start; i < e.End; i++ {
				if !reaches[i] {
					reaches[i], changed = true, true
				}
			}
		}
	}
	return reaches
}

// leads tells whether a successor of instruction i is pc or leads there.
func leads(ins []Instr, i, pc int, reaches []bool) bool {
	in := ins[i]
	if next := i + 1; !ends(in.Op) && (next == pc || next < len(ins) && reaches[next]) {
		return true
	}
	f := forms[in.Op]
	for _, x := range []struct {
		kind  operand
		value int
	}{{f.a, int(in.A)}, {f.b, int(in.B)}, {f.c, int(in.C)}, {f.d, int(in.D)}} {
		if to := i + 1 + x.value; (x.kind == target || x.kind == back) && (to == pc || reaches[to]) {
			return true
		}
	}
	return false
}

func markUsed(in Instr, used []bool) {
	f := forms[in.Op]
	for _, x := range []struct {
		kind  operand
		value int
	}{{f.a, int(in.A)}, {f.b, int(in.B)}, {f.c, int(in.C)}, {f.d, int(in.D)}} {
		if x.kind == reg || x.kind == wide {
			used[x.value] = true
		}
	}
	for _, r := range ranges(in) {
		for i := range r.n {
			used[r.first+i] = true
		}
	}
}
