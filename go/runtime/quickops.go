package runtime

import (
	"math"
	"math/bits"
	"strings"

	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/numeric"
)

// This file has comparisons and arithmetic of values of different simple types
// for the loop: like quick.go it runs no guest code, cannot fail and does not
// look at the machine's state. The pairs that programs mix most (two ints, two
// floats) are in the loop itself. Tests: quickops_test.go, corpus/operators.

// exactInt bounds the ints that a float holds exactly.
const exactInt = 1 << 53

// quickShallow is how many items of two sequences a comparison may look at.
const quickShallow = 16

// quickCompare decides a comparing instruction: is says whether the jump is
// taken, or what the result is.
func quickCompare(in *bytecode.Instr, r *[256]Value) (is, ok bool) {
	switch op := in.Op; {
	case op >= bytecode.JNotLtI && op <= bytecode.JNotGeI:
		is, ok = compareSimple(r[in.A], Int(imm16(in)), CompareOp(op-bytecode.JNotLtI))
		return !is, ok
	case op >= bytecode.JLtI && op <= bytecode.JGeI:
		return compareSimple(r[in.A], Int(imm16(in)), CompareOp(op-bytecode.JLtI))
	case op >= bytecode.JNotLt && op <= bytecode.JNotGe:
		is, ok = compareSimple(r[in.A], r[in.B], CompareOp(op-bytecode.JNotLt))
		return !is, ok
	case op >= bytecode.JLt && op <= bytecode.JGe:
		return compareSimple(r[in.A], r[in.B], CompareOp(op-bytecode.JLt))
	case op >= bytecode.Lt && op <= bytecode.Ge:
		return compareSimple(r[in.B], r[in.C], CompareOp(op-bytecode.Lt))
	case op >= bytecode.LoopLtI && op <= bytecode.LoopGeI:
		return compareSimple(r[in.A], Int(imm16(in)), CompareOp(op-bytecode.LoopLtI))
	case op >= bytecode.LoopLt && op <= bytecode.LoopGe:
		return compareSimple(r[in.A], r[in.B], CompareOp(op-bytecode.LoopLt))
	}
	return false, false
}

// compareSimple compares values of the built-in types, of sequences those that
// hold such values.
func compareSimple(x, y Value, op CompareOp) (is, ok bool) {
	if is, ok = compareScalars(x, y, op); ok {
		return is, true
	}
	if x.p.shape != y.p.shape {
		return false, false
	}
	switch x.p.shape {
	case &tupleShape:
		return compareShallow(x.tuple().items, y.tuple().items, op)
	case &listShape:
		return compareShallow(x.list().items, y.list().items, op)
	}
	return false, false
}

func compareScalars(x, y Value, op CompareOp) (is, ok bool) {
	switch x.p {
	case &tagInt, &tagBool:
		switch y.p {
		case &tagInt, &tagBool:
			return compareInts(int64(x.n), int64(y.n), op), true
		case &tagFloat:
			if i := int64(x.n); i > -exactInt && i < exactInt {
				return compareFloats(float64(i), y.float(), op), true
			}
			return false, false
		}
	case &tagFloat:
		switch y.p {
		case &tagFloat:
			return compareFloats(x.float(), y.float(), op), true
		case &tagInt, &tagBool:
			if i := int64(y.n); i > -exactInt && i < exactInt {
				return compareFloats(x.float(), float64(i), op), true
			}
			return false, false
		}
	}
	switch {
	case x.p.shape == &strShape && y.p.shape == &strShape:
		return compareShortTexts(x.str(), y.str(), op)
	case op != CmpEq && op != CmpNe:
		return false, false
	case x.p.shape == &typeShape && y.p.shape == &typeShape, unlikeAll(x) && unlikeAll(y) && x.p.shape != y.p.shape:
		return (x == y) == (op == CmpEq), true
	case x.p == &tagNone && y.p == &tagNone:
		return op == CmpEq, true
	}
	return false, false
}

// unlikeAll reports whether v is of a type whose objects equal none of the
// others for which it is true.
func unlikeAll(v Value) bool {
	switch v.p.shape {
	case tagNone.shape, tagInt.shape, &strShape, &listShape, &tupleShape, &dictShape:
		return true
	}
	return false
}

// compareShortTexts compares strs, whose order is that of their bytes.
func compareShortTexts(x, y *Str, op CompareOp) (is, ok bool) {
	if op == CmpEq || op == CmpNe {
		if len(x.s) == len(y.s) && len(x.s) > quickBytes && x != y {
			return false, false
		}
		return (x == y || x.s == y.s) == (op == CmpEq), true
	}
	if min(len(x.s), len(y.s)) > quickBytes {
		return false, false
	}
	return compareInts(int64(strings.Compare(x.s, y.s)), 0, op), true
}

// compareShallow compares sequences by their first items that differ.
func compareShallow(x, y []Value, op CompareOp) (is, ok bool) {
	if len(x) != len(y) && (op == CmpEq || op == CmpNe) {
		return op == CmpNe, true
	}
	if len(x) > quickShallow && len(y) > quickShallow {
		return false, false
	}
	for i := range min(len(x), len(y)) {
		if x[i] == y[i] {
			continue
		}
		same, ok := compareScalars(x[i], y[i], CmpEq)
		if !ok {
			return false, false
		}
		if same {
			continue
		}
		switch op {
		case CmpEq:
			return false, true
		case CmpNe:
			return true, true
		}
		return compareScalars(x[i], y[i], op)
	}
	return compareInts(int64(len(x)), int64(len(y)), op), true
}

// quickArith executes a binary operation of numbers and short sequences.
func (th *Thread) quickArith(to *Value, x, y Value, op BinaryOp) bool {
	if x.p == &tagBool && y.p == &tagBool && (op == OpAnd || op == OpOr || op == OpXor) {
		return false
	}
	switch x.p {
	case &tagInt, &tagBool:
		switch y.p {
		case &tagInt, &tagBool:
			return quickInts(to, int64(x.n), int64(y.n), op)
		case &tagFloat:
			i := int64(x.n)
			return i > -exactInt && i < exactInt && quickFloats(to, float64(i), y.float(), op)
		}
	case &tagFloat:
		switch y.p {
		case &tagFloat:
			return quickFloats(to, x.float(), y.float(), op)
		case &tagInt, &tagBool:
			i := int64(y.n)
			return i > -exactInt && i < exactInt && quickFloats(to, x.float(), float64(i), op)
		}
	}
	switch {
	case x.p.shape == &complexShape || y.p.shape == &complexShape:
		return th.quickComplex(to, x, y, op)
	case op == OpAdd && x.p.shape == y.p.shape:
		return th.quickConcat(to, x, y)
	case op == OpMul && y.p == &tagInt && x.p.shape == &listShape:
		return th.quickRepeat(to, x.list().items, y.int())
	}
	return false
}

func quickInts(to *Value, x, y int64, op BinaryOp) bool {
	switch op {
	case OpAdd:
		s, ok := addInts(x, y)
		if ok {
			setInt(to, s)
		}
		return ok
	case OpSub:
		s, ok := subInts(x, y)
		if ok {
			setInt(to, s)
		}
		return ok
	case OpMul:
		hi, lo := bits.Mul64(uint64(max(x, -x)), uint64(max(y, -y)))
		if hi != 0 || lo > math.MaxInt64 || x == math.MinInt64 || y == math.MinInt64 {
			return false
		}
		setInt(to, x*y)
		return true
	case OpDiv:
		if y == 0 || max(x, -x) > exactInt || max(y, -y) > exactInt || x == math.MinInt64 || y == math.MinInt64 {
			return false
		}
		setFloat(to, float64(x)/float64(y))
		return true
	case OpFloorDiv, OpMod:
		if y == 0 || y == -1 {
			return false
		}
		q, m := x/y, x%y
		if m != 0 && m < 0 != (y < 0) {
			q, m = q-1, m+y
		}
		if op == OpFloorDiv {
			m = q
		}
		setInt(to, m)
		return true
	case OpAnd:
		setInt(to, x&y)
		return true
	case OpOr:
		setInt(to, x|y)
		return true
	case OpXor:
		setInt(to, x^y)
		return true
	case OpLShift:
		if y < 0 || y > 62 || x<<uint(y)>>uint(y) != x {
			return false
		}
		setInt(to, x<<uint(y))
		return true
	case OpRShift:
		if y < 0 {
			return false
		}
		setInt(to, x>>uint(min(y, 63)))
		return true
	}
	return false
}

func quickFloats(to *Value, x, y float64, op BinaryOp) bool {
	switch op {
	case OpAdd:
		setFloat(to, x+y)
	case OpSub:
		setFloat(to, x-y)
	case OpMul:
		setFloat(to, x*y)
	case OpDiv:
		if y == 0 {
			return false
		}
		setFloat(to, x/y)
	case OpMod:
		m, err := numeric.FloatMod(x, y)
		if err != nil {
			return false
		}
		setFloat(to, m)
	default:
		return false
	}
	return true
}

// quickComplex is a sum, difference or product with a complex number in it; the
// other operand is one, a float or an exact int.
func (th *Thread) quickComplex(to *Value, x, y Value, op BinaryOp) bool {
	f := complexAdd
	switch op {
	case OpAdd:
	case OpSub:
		f = complexSub
	case OpMul:
		f = complexMul
	default:
		return false
	}
	for _, v := range [...]Value{x, y} {
		if v.p.shape != &complexShape && v.p != &tagFloat && (v.p != &tagInt || !small(v.int())) {
			return false
		}
	}
	z, err := f(th, x, y)
	if err == nil {
		*to = z
	}
	return err == nil
}

// quickRepeat makes the list of n times the items.
func (th *Thread) quickRepeat(to *Value, items []Value, n int64) bool {
	if n < 0 || n > quickItems || int(n)*len(items) > quickItems {
		return false
	}
	count := int(n) * len(items)
	th.charge(48 + count*valueSize)
	l := listFor(count)
	for i := 0; i < count; i += len(items) {
		copy(l.items[i:], items)
	}
	*to = l.value()
	return true
}
