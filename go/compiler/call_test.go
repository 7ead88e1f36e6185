package compiler

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/pynterp/pynterp/go/bytecode"
)

// TestPlaceOfCalls: a call that CPython makes a loop of is at the function's
// name, others are as long as their expression.
func TestPlaceOfCalls(t *testing.T) {
	for src, want := range map[string]int32{
		"any(x for x in y)\n":                                 3,
		"tuple(x for x in y)\n":                               5,
		"list(x for x in y)\n":                                18,
		"all([x for x in y])\n":                               19,
		"any(x for x in y); any = 1\n":                        17,
		"def f(any): any(x for x in y)\n":                     29,
		"async def f(y):\n any(x async for x in y)\n":         24,
		"def f(y): return all(x for x in y)\n":                20,
		"class C:\n any = 1\n z = any(x for x in range(3))\n": 29,
	} {
		_, end := firstCall(compileOK(t, src))
		assert.Equal(t, want, end, src)
	}
}

// firstCall is where the call that begins first in its line begins and ends.
func firstCall(code *bytecode.Code) (start, end int32) {
	start = math.MaxInt32
	for i, in := range code.Ins {
		if at := code.Pos[i]; in.Op == bytecode.Call && at.Col < start {
			start, end = at.Col, at.EndCol
		}
	}
	for _, k := range code.Consts {
		if inner, ok := k.(*bytecode.Code); ok {
			if s, e := firstCall(inner); s < start {
				start, end = s, e
			}
		}
	}
	return start, end
}

// TestPlaceOfTests: where an operand is tested for its truth, the whole
// expression is the place.
func TestPlaceOfTests(t *testing.T) {
	for _, c := range []struct {
		src        string
		op         bytecode.Op
		start, end int32
	}{
		{"x = not (a < b)\n", bytecode.Lt, 4, 15},
		{"x = not (a < b < c)\n", bytecode.Lt, 9, 18},
		{"x = -(a < b)\n", bytecode.Lt, 6, 11},
		{"x = a and b\n", bytecode.JumpIfNot, 4, 11},
		{"x = (a) or b\n", bytecode.JumpIf, 4, 12},
		{"if a and b: pass\n", bytecode.JumpIfNot, 3, 4},
	} {
		code := compileOK(t, c.src)
		i := slices.IndexFunc(code.Ins, func(in bytecode.Instr) bool { return in.Op == c.op })
		if assert.GreaterOrEqual(t, i, 0, "%s\n%s", c.src, bytecode.Dis(code)) {
			assert.Equal(t, []int32{c.start, c.end}, []int32{code.Pos[i].Col, code.Pos[i].EndCol}, c.src)
		}
	}
}
