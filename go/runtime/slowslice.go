package runtime

import "github.com/pynterp/pynterp/go/bytecode"

// This file executes x[i:j] on lists, tuples and strs without making the slice
// object. Tests: corpus/slicing.

// sliceItem does a MakeSlice and the GetItem behind it at once where the object
// is exactly a list, tuple or str and the bounds are ints or None.
func (th *Thread) sliceItem(in *bytecode.Instr, r *[256]Value) (bool, error) {
	next := &th.state.code.ins[th.state.pc]
	obj := r[next.B]
	if next.Op != bytecode.GetItem || next.C != in.A {
		return false, nil
	}
	n := 0
	switch obj.p.shape {
	case &listShape:
		n = len(obj.list().items)
	case &tupleShape:
		n = len(obj.tuple().items)
	case &strShape:
		n = obj.str().n
	default:
		return false, nil
	}
	var v Value
	var err error
	if step := r[in.B+2]; step.IsNone() {
		i, ok1 := clipBound(r[in.B], n, 0)
		j, ok2 := clipBound(r[in.B+1], n, n)
		if !ok1 || !ok2 {
			return false, nil
		}
		v, err = th.sliceOf(obj, i, max(i, j))
	} else if step.isInt() && obj.p.shape == &listShape && plainBound(r[in.B]) && plainBound(r[in.B+1]) && step.int() != 0 {
		v, err = th.steppedSlice(obj.list(), &Slice{start: r[in.B], stop: r[in.B+1], step: step})
	} else {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	th.setReg(next.A, v)
	th.state.pc++
	return true, nil
}

func plainBound(v Value) bool { return v.p == &tagNone || v.p == &tagInt }

func (th *Thread) steppedSlice(l *List, s *Slice) (Value, error) {
	start, stop, step, err := th.sliceUnpack(s)
	if err != nil {
		return Value{}, err
	}
	first, _, count := fitSlice(start, stop, step, len(l.items))
	out, err := th.newListOf(count)
	if err != nil {
		return Value{}, err
	}
	for i := range out.items {
		out.items[i] = l.items[first+i*step]
	}
	return out.value(), th.spend(count / 8)
}

// clipBound is a bound of a slice of n items, none standing for the default.
func clipBound(v Value, n, none int) (int, bool) {
	switch v.p {
	case &tagNone:
		return none, true
	case &tagInt:
		i := v.int()
		if i < 0 {
			i = max(0, i+int64(n))
		}
		return int(min(i, int64(n))), true
	}
	return 0, false
}

// sliceOf is obj[i:j], 0 <= i <= j <= len(obj), of an exact list, tuple or str.
func (th *Thread) sliceOf(obj Value, i, j int) (Value, error) {
	switch obj.p.shape {
	case &listShape:
		l, err := th.newListOf(j - i)
		if err != nil {
			return Value{}, err
		}
		copyValues(l.items, obj.list().items[i:j])
		return l.value(), th.spend((j - i) / 32)
	case &tupleShape:
		items := obj.tuple().items
		if i == 0 && j == len(items) {
			return obj, nil
		}
		if err := th.reserve(48 + (j-i)*valueSize); err != nil {
			return Value{}, err
		}
		return newTuple(items[i:j]).value(), th.spend((j - i) / 32)
	}
	return th.substr(obj.str(), i, j), nil
}
