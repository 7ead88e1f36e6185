package bytecode

// This file says which temporaries are in use where: what lies above them is
// garbage that the machine may let go. Tests: bytecode_test.go, and the
// corpus in builds with the tag pynterp_slow, where the machine does so all the time.

// AllLive is the entry of Code.Live for an instruction of which it is not known.
const AllLive = 255

// SettleLive makes the entries of c.Live, which say how many registers were taken
// when the instruction was emitted, include its operands.
func (c *Code) SettleLive() {
	for i, in := range c.Ins {
		c.Live[i] = uint8(min(max(int(c.Live[i]), above(in)), AllLive))
	}
}

// above returns the first register above those that the instruction has as
// operands.
func above(in Instr) int {
	f := forms[in.Op]
	n := 0
	for _, x := range []struct {
		kind  operand
		value uint8
	}{{f.a, in.A}, {f.b, in.B}, {f.c, in.C}} {
		if x.kind == reg {
			n = max(n, int(x.value)+1)
		}
	}
	for _, r := range ranges(in) {
		n = max(n, r.first+r.n)
	}
	return n
}
