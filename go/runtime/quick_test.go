package runtime

import (
	"testing"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/bytecode"
)

// TestQuickLeavesToSlow: what may run guest code, fail or need much memory is
// not for the short cuts.
func TestQuickLeavesToSlow(t *testing.T) {
	th := classThread()
	dict := th.NewDict()
	dict.SetStr(th, th.internString("a"), Int(1))
	big := newList(make([]Value, quickItems+1))
	for i := range big.items {
		big.items[i] = Float(1)
	}
	for name, c := range map[string]struct {
		op     bytecode.Op
		x, y   Value
		wanted bool
	}{
		"missing key":     {bytecode.GetItem, dict.value(), Int(1), false},
		"key":             {bytecode.GetItem, dict.value(), th.NewStr("a"), true},
		"float key":       {bytecode.GetItem, dict.value(), Float(1), false},
		"long text":       {bytecode.Add, th.NewStr(string(make([]byte, 100))), th.NewStr("x"), false},
		"short text":      {bytecode.Add, th.NewStr("x"), th.NewStr("y"), true},
		"unlike":          {bytecode.Add, th.NewStr("x"), th.NewTuple(Int(1)).value(), false},
		"zero to minus":   {bytecode.Pow, Float(0), Int(-1), false},
		"root of minus":   {bytecode.Pow, Float(-2), Float(0.5), false},
		"too large":       {bytecode.Pow, Float(1e300), Int(2), false},
		"power":           {bytecode.Pow, Float(2), Int(3), true},
		"iterator":        {bytecode.Iter, Int(1), Int(1), false},
		"in a long list":  {bytecode.In, Int(1), big.value(), false},
		"in mixed values": {bytecode.In, Int(1), th.NewTuple(Float(1)).value(), false},
		"in ints":         {bytecode.In, Int(1), th.NewTuple(Int(3), Int(1)).value(), true},
	} {
		r := &[256]Value{1: c.x, 2: c.y}
		in := &bytecode.Instr{Op: c.op, A: 3, B: 1, C: 2}
		assert.Equal(t, c.wanted, th.answer(askQuick, in, r, &Code{}, 0) == 0, name)
		assert.Equal(t, c.wanted, r[3].IsSet(), name)
	}
}

// TestQuickKeysOfOtherTypes: a key that is equal to one of another type is not
// found by the short cuts as absent.
func TestQuickKeysOfOtherTypes(t *testing.T) {
	th := classThread()
	d := th.NewDict()
	assert.NoError(t, d.Set(th, Float(1), None))
	assert.NoError(t, d.Set(th, Int(2), None))
	s := th.NewSet()
	assert.NoError(t, s.Add(th, True))
	_, ok := d.quickFind(Int(1))
	assert.False(t, ok)
	_, ok = quickContains(s.value(), Int(1))
	assert.False(t, ok)
	at, ok := d.quickFind(Int(2))
	assert.True(t, ok)
	assert.Equal(t, 1, at)
	at, ok = d.quickFind(th.NewStr("x"))
	assert.True(t, ok)
	assert.Negative(t, at)
}

// TestWindowOfAGenerator: behind a generator's own registers there is no window,
// even where the stack begins right behind them in memory.
func TestWindowOfAGenerator(t *testing.T) {
	memory := make([]Value, 64+4*bytecodeWindow)
	own, stack := registers(unsafe.Pointer(&memory[0])), registers(unsafe.Pointer(&memory[64]))
	th := classThread()
	th.stackBase = uintptr(unsafe.Pointer(stack))
	th.stackEnd = 2 * bytecodeWindow * slotSize
	for _, n := range []int{1, 63, 64, 65, 72} {
		_, ok := th.windowAt(own, n)
		assert.False(t, ok, n)
	}
	next, ok := th.windowAt(stack, 8)
	assert.True(t, ok)
	assert.Same(t, &memory[64+8], &next[0])
	_, ok = th.windowAt(stack, 2*bytecodeWindow)
	assert.False(t, ok)
}

// TestMakingDueATick: the instruction whose short form makes the tick due that
// looks at the memory account finds its operands as they were.
func TestMakingDueATick(t *testing.T) {
	for _, given := range []int{0, 1} {
		th := classThread()
		memory := make([]Value, 4*bytecodeWindow)
		r := registers(unsafe.Pointer(&memory[0]))
		th.stackBase, th.stackEnd = uintptr(unsafe.Pointer(r)), 2*bytecodeWindow*slotSize
		th.budget, th.allocated, th.allocLimit = 100, 0, 0
		init := th.newFunction(&Code{bc: &bytecode.Code{}, globals: newDict(), nargs: given + 1, nslots: 8})
		class, err := tryClass(th, "C", map[string]Value{"__init__": init.value()})
		require.NoError(t, err)
		th.budget, th.allocated, th.allocLimit = 100, 0, 0
		r[1], r[2] = class.value(), Int(5)
		before := *r
		in := &bytecode.Instr{Op: bytecode.Call, A: 1, B: uint8(given)}
		assert.Equal(t, answerSlow, th.answerClass(class, in, r, given))
		assert.Equal(t, before, *r)
	}
}
