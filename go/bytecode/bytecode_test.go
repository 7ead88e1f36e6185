package bytecode

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/position"
)

func TestEveryOperationHasAForm(t *testing.T) {
	seen := map[string]bool{}
	for op := Op(0); op < NumOps; op++ {
		name := op.String()
		assert.NotEmpty(t, name, "operation %d", op)
		assert.False(t, seen[name], name)
		seen[name] = true
	}
	assert.Equal(t, "?", NumOps.String())
}

// sample is a small function that passes.
func sample() *Code {
	c := &Code{
		Name: "f", Qualname: "f", FirstLine: 1, ArgCount: 1, NumFast: 4, NumSlots: 4,
		Vars:   []Var{{Name: "n", Slot: 1}},
		Consts: []any{"text"}, Caches: []Cache{{Name: "g"}},
		Ins: []Instr{
			{Op: JNotLtI, A: 1, B: 2, D: 1},
			{Op: Return, A: 1},
			{Op: LoadGlobal, A: 2},
			{Op: LoadK, A: 3},
			{Op: Call, A: 2, B: 1},
			{Op: Return, A: 2},
		},
		Exc: []ExcEntry{{Start: 2, End: 5, Target: 5, Reg: 2}},
	}
	c.Pos = make([]position.Range, len(c.Ins))
	c.Live = make([]uint8, len(c.Ins))
	return c
}

// TestSettleLive: the operands of an instruction are in use, and what was said to
// be.
func TestSettleLive(t *testing.T) {
	c := sample()
	c.Live[0], c.Live[4], c.Live[5] = 3, AllLive, 1
	c.SettleLive()
	assert.Equal(t, []uint8{3, 2, 3, 4, AllLive, 3}, c.Live)
	c.Live = make([]uint8, len(c.Ins))
	c.SettleLive()
	assert.Equal(t, uint8(4), c.Live[4], "a call with its argument")
}

func TestVerify(t *testing.T) {
	require.NoError(t, Verify(sample()))
	for name, spoil := range map[string]func(c *Code){
		"operation":      func(c *Code) { c.Ins[2].Op = NumOps },
		"register":       func(c *Code) { c.Ins[1].A = 4 },
		"constant":       func(c *Code) { c.Ins[3].D = 1 },
		"negative const": func(c *Code) { c.Ins[3].D = -1 },
		"cache":          func(c *Code) { c.Ins[2].D = 1 },
		"jump":           func(c *Code) { c.Ins[0].D = 5 },
		"jump back":      func(c *Code) { c.Ins[0].D = -1 },
		"loop forward":   func(c *Code) { c.Ins[0] = Instr{Op: Loop, D: 1} },
		"call window":    func(c *Code) { c.Ins[4].B = 2 },
		"end":            func(c *Code) { c.Ins[5] = Instr{Op: Nop} },
		"positions":      func(c *Code) { c.Pos = nil },
		"live registers": func(c *Code) { c.Live = c.Live[:2] },
		"exception":      func(c *Code) { c.Exc[0].Target = 6 },
		"empty region":   func(c *Code) { c.Exc[0].End = 2 },
		"handling":       func(c *Code) { c.Handling = []Handling{{Start: 0, End: 9}} },
		"variable":       func(c *Code) { c.Vars[0].Slot = 4 },
		"parameters":     func(c *Code) { c.ArgCount = 2 },
		"window":         func(c *Code) { c.NumFast = 257 },
		"slots":          func(c *Code) { c.NumSlots = 300 },
		"wide slot":      func(c *Code) { c.Ins[2] = Instr{Op: LoadW, A: 2, D: 300} },
		"yield":          func(c *Code) { c.Ins[2] = Instr{Op: Yield, A: 2, B: 2, C: 1, D: 3} },
		"code":           func(c *Code) { c.Ins[2] = Instr{Op: MakeFunc, A: 2, D: 0} },
		"nested": func(c *Code) {
			in := sample()
			in.Ins[1].A = 4
			c.Consts = append(c.Consts, in)
		},
	} {
		c := sample()
		spoil(c)
		assert.Error(t, Verify(c), name)
	}
}

func TestDis(t *testing.T) {
	c := sample()
	want := `
code f: n=1 param (4 slots)
   0       JNotLtI      r1 2 -> L1
           Return       r1
     L1:   LoadGlobal   r2 g
           LoadK        r3 "text"
           Call         r2 1
     L2:   Return       r2
  except [2, 5) -> L2 in r2
`
	assert.Equal(t, strings.TrimPrefix(want, "\n"), Dis(c))
}

// TestUsedBefore: r1 is used on the way, r2 only after the instruction, r3 in a
// branch that does not lead to it, r4 in a loop around it.
func TestUsedBefore(t *testing.T) {
	c := &Code{NumFast: 6, NumSlots: 6, Ins: []Instr{
		{Op: LoadInt, A: 1},
		{Op: JNotGtI, A: 1, D: 2},
		{Op: LoadInt, A: 3},
		{Op: Return, A: 3},
		{Op: LoadGlobal, A: 5}, // the place
		{Op: LoadInt, A: 4},
		{Op: Loop, D: -3},
		{Op: LoadInt, A: 2},
		{Op: ReturnNone},
	}}
	used := UsedBefore(c, 4)
	require.Equal(t, []bool{false, true, false, false, true, true}, used[:6])
}
