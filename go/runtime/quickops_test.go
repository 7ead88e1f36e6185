package runtime

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/bytecode"
)

// simpleValues are values of the types that the short forms know, and of some
// that they do not.
func simpleValues(th *Thread) []Value {
	text := func(n int) Value { return th.NewStr(string(make([]byte, n))) }
	nan := Float(math.NaN())
	return []Value{
		Int(0), Int(1), Int(-1), Int(7), Int(-7), Int(62), Int(64), Int(1 << 31), Int(1 << 53), Int(1<<53 + 1), Int(math.MaxInt64), Int(math.MinInt64),
		True, False, None, NotImplemented, Float(0), Float(math.Copysign(0, -1)), Float(2.5), Float(-3), Float(1 << 53), nan, Float(math.Inf(1)), Float(1e300),
		th.NewStr(""), th.NewStr("a"), th.NewStr("b"), th.NewStr("ab"), th.NewStr("é"), text(80), text(quickBytes + 1), text(quickBytes + 2),
		th.NewTuple().value(), th.NewTuple(Int(1)).value(), th.NewTuple(Float(1)).value(), th.NewTuple(Int(1), th.NewStr("a")).value(), th.NewTuple(nan).value(),
		th.NewTuple(None).value(), th.NewTuple(Int(1), None).value(), th.NewTuple(make([]Value, 0)...).value(),
		th.NewList([]Value{Int(1), Int(2)}).value(), th.NewList([]Value{Int(1), True}).value(), th.NewList(nil).value(),
		th.NewComplex(complex(1, 2)), th.NewComplex(complex(0, math.Inf(1))), th.NewDict().value(), IntType.value(), BoolType.value(),
		th.NewInt(new(big.Int).Lsh(big.NewInt(1), 70)),
	}
}

// TestQuickArithAgrees: where the short form of an operation gives a value, the
// operation gives an equal one of the same type.
func TestQuickArithAgrees(t *testing.T) {
	th := classThread()
	taken := 0
	for _, x := range simpleValues(th) {
		for _, y := range simpleValues(th) {
			for op := range BinaryOp(NumBinaryOps) {
				var got Value
				if !th.quickArith(&got, x, y, op) {
					assert.False(t, got.IsSet(), "a value that does not count")
					continue
				}
				taken++
				want, err := th.Binary(x, y, op)
				if assert.NoError(t, err) {
					assert.Equal(t, described(t, th, want).str().s, described(t, th, got).str().s)
				}
			}
		}
	}
	assert.Greater(t, taken, 1000)
}

// TestQuickCompareAgrees: the same for comparisons.
func TestQuickCompareAgrees(t *testing.T) {
	th := classThread()
	taken := 0
	for _, x := range simpleValues(th) {
		for _, y := range simpleValues(th) {
			for op := CmpLt; op <= CmpGe; op++ {
				got, ok := compareSimple(x, y, op)
				if !ok {
					continue
				}
				taken++
				want, err := th.Compare(x, y, op)
				if assert.NoError(t, err) {
					assert.Equal(t, want, Bool(got), "%s %d %s", described(t, th, x).str().s, op, described(t, th, y).str().s)
				}
			}
		}
	}
	assert.Greater(t, taken, 2000)
}

// TestQuickCompareReadsInstructions: every comparing instruction has its
// operands and its sense from the right place.
func TestQuickCompareReadsInstructions(t *testing.T) {
	for _, c := range []struct {
		first           bytecode.Op
		negated, regsBC bool
	}{
		{bytecode.Lt, false, true}, {bytecode.JLt, false, false}, {bytecode.JNotLt, true, false}, {bytecode.LoopLt, false, false},
		{bytecode.JLtI, false, false}, {bytecode.JNotLtI, true, false}, {bytecode.LoopLtI, false, false},
	} {
		for i := range 6 {
			for _, n := range []int64{-1, 0, 1} {
				r := &[256]Value{5: Float(float64(n)), 6: Int(0)}
				in := &bytecode.Instr{Op: c.first + bytecode.Op(i), A: 5, B: 6}
				switch c.first {
				case bytecode.Lt:
					in.A, in.B, in.C = 1, 5, 6
				case bytecode.JLtI, bytecode.JNotLtI, bytecode.LoopLtI:
					in.B, in.C = 0, 0
				}
				is, ok := quickCompare(in, r)
				require.True(t, ok)
				assert.Equal(t, compareInts(n, 0, CompareOp(i)) != c.negated, is, "%v %d", in.Op, n)
			}
		}
	}
}

// TestQuickMakes: containers and texts of registers.
func TestQuickMakes(t *testing.T) {
	th := classThread()
	for name, c := range map[string]struct {
		op   bytecode.Op
		vals []Value
		n    int
		want string
	}{
		"list":           {bytecode.MakeList, []Value{Int(1), None}, 2, "[1, None]"},
		"empty list":     {bytecode.MakeList, nil, 0, "[]"},
		"dict":           {bytecode.MakeDict, []Value{th.NewStr("a"), Int(1), Int(2), None}, 2, "{'a': 1, 2: None}"},
		"int before str": {bytecode.MakeDict, []Value{Int(2), Int(1), th.NewStr("a"), None}, 2, "{2: 1, 'a': None}"},
		"equal keys":     {bytecode.MakeDict, []Value{th.NewStr("a"), Int(1), th.NewStr("a"), None}, 2, "{'a': None}"},
		"float key":      {bytecode.MakeDict, []Value{Float(1), Int(1)}, 1, ""},
		"set":            {bytecode.MakeSet, []Value{Int(1), Int(2), Int(1)}, 3, "{1, 2}"},
		"set of a list":  {bytecode.MakeSet, []Value{th.NewList(nil).value()}, 1, ""},
		"text":           {bytecode.BuildString, []Value{th.NewStr("a"), th.NewStr("é"), th.NewStr("")}, 3, "'aé'"},
		"no text":        {bytecode.BuildString, []Value{th.NewStr(""), th.NewStr("")}, 2, ""},
		"long text":      {bytecode.BuildString, []Value{th.NewStr(string(make([]byte, maxInlineText))), th.NewStr("a")}, 2, ""},
	} {
		r := &[256]Value{}
		copy(r[10:], c.vals)
		in := &bytecode.Instr{Op: c.op, A: 1, B: 10, D: int32(c.n)}
		assert.Equal(t, c.want != "", th.answer(askQuick, in, r, &Code{}, 0) == 0, name)
		if c.want != "" {
			s, err := th.Repr(r[1])
			require.NoError(t, err)
			assert.Equal(t, c.want, s.s, name)
		}
	}
}

// TestListAhead: a list gets the room that its iterator is known to need, up to
// a bound, and is empty. Short lists have places for 4 or 8.
func TestListAhead(t *testing.T) {
	th := classThread()
	items := []Value{Int(1), Int(2), Int(3)}
	for name, c := range map[string]struct {
		src  Value
		skip int
		want int
	}{
		"list":       {th.NewList(items).value(), 0, 4},
		"begun list": {th.NewList(items).value(), 2, 4},
		"ended list": {th.NewList(items).value(), 4, 0},
		"tuple":      {th.NewTuple(items...).value(), 1, 4},
		"range":      {th.rangeOf(Int(0), Int(5), Int(1), Int(5)), 0, 8},
		"long range": {th.rangeOf(Int(0), Int(1<<40), Int(1), Int(1<<40)), 0, mostAhead},
		"set":        {th.NewSet().value(), 0, 0},
	} {
		it, err := th.Iter(c.src)
		require.NoError(t, err)
		for range c.skip {
			_, err := th.Next(it)
			require.NoError(t, err)
		}
		r := &[256]Value{10: it}
		in := &bytecode.Instr{Op: bytecode.MakeList, A: 1, B: 10, C: 1}
		assert.Equal(t, 0, th.answer(askQuick, in, r, &Code{}, 0), name)
		assert.Equal(t, c.want, cap(r[1].list().items), name)
		assert.Empty(t, r[1].list().items, name)
	}
}
