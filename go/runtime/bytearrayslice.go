package runtime

// This file assigns and deletes bytes and slices of bytearrays. What is
// assigned is collected before the length is looked at: both may run guest
// code. Tests: bytes_test.go, corpus/bytes.

// byteArraySetItem is x[key] = val, or del x[key] when val is unset.
func byteArraySetItem(th *Thread, v, key, val Value) error {
	x := byteArrayOf(v)
	if key.p.shape == &sliceShape {
		return th.byteArraySetSlice(x, key.sliceObj(), val)
	}
	i, err := th.itemIndex(key, "bytearray")
	if err != nil {
		return err
	}
	var c byte
	if val.IsSet() {
		if c, err = th.byteValue(val); err != nil {
			return err
		}
	}
	i, ok := adjustIndex(i, len(x.b))
	if !ok {
		return th.IndexError("bytearray index out of range")
	}
	if val.IsSet() {
		x.b[i] = c
		return nil
	}
	if err := th.canResize(x); err != nil {
		return err
	}
	x.removeRange(i, i+1)
	return th.work(len(x.b) - i)
}

// assignedBytes is the right side of a slice assignment, independent of the
// array itself.
func (th *Thread) assignedBytes(val Value) (string, error) {
	if !val.IsSet() {
		return "", nil
	}
	if b, ok, err := th.scatteredBytes(val); ok || err != nil {
		return b, err
	}
	if val.layout() == layoutStr || convertsToNumber(val) {
		return "", th.TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
	}
	b, err := th.collectBytes(val, "byte", noByteArray)
	return bufferString(b), err
}

// convertsToNumber reports whether v converts to a number of some kind.
func convertsToNumber(v Value) bool {
	s := &v.Type().slots
	return v.layout() == layoutInt || v.layout() == layoutFloat || v.layout() == layoutComplex || s.Index != nil || s.ToInt != nil || s.ToFloat != nil
}

func (th *Thread) byteArraySetSlice(x *ByteArray, s *Slice, val Value) error {
	start, stop, step, err := th.sliceUnpack(s)
	if err != nil {
		return err
	}
	b, err := th.assignedBytes(val)
	if err != nil {
		return err
	}
	if val.IsSet() && (!isByteArray(val) || byteArrayOf(val) == x) {
		// The bytes are now those of another bytearray, for which CPython asks
		// for the bounds again.
		if start, stop, step, err = th.sliceUnpack(s); err != nil {
			return err
		}
	}
	start, stop, count := fitSlice(start, stop, step, len(x.b))
	if err := th.work(len(x.b) + len(b)); err != nil {
		return err
	}
	if step == 1 {
		return th.replaceBytes(x, start, max(start, stop), b)
	}
	if !val.IsSet() {
		return th.deleteSteps(x, start, step, count)
	}
	if len(b) != count {
		if len(b) == 0 {
			return th.deleteSteps(x, start, step, count)
		}
		return th.ValueError("attempt to assign bytes of size %d to extended slice of size %d", len(b), count)
	}
	for i := range count {
		x.b[start+i*step] = b[i]
	}
	return nil
}

// replaceBytes puts b in the place of the bytes [i, j).
func (th *Thread) replaceBytes(x *ByteArray, i, j int, b string) error {
	grow := len(b) - (j - i)
	if grow != 0 {
		if err := th.canResize(x); err != nil {
			return err
		}
	}
	if grow < 0 {
		copy(x.b[i:], b)
		x.removeRange(i+len(b), j)
		return nil
	}
	if err := th.growBytes(x, grow); err != nil {
		return err
	}
	n := len(x.b)
	x.b = x.b[:n+grow]
	copy(x.b[j+grow:], x.b[j:n])
	copy(x.b[i:], b)
	return nil
}

// deleteSteps takes out count bytes from start on in distances of step.
func (th *Thread) deleteSteps(x *ByteArray, start, step, count int) error {
	if count == 0 {
		return nil
	}
	if err := th.canResize(x); err != nil {
		return err
	}
	if step < 0 {
		start, step = start+(count-1)*step, -step
	}
	out := x.b[:start]
	for i := start; i < len(x.b); i++ {
		if gone := i - start; gone%step != 0 || gone/step >= count {
			out = append(out, x.b[i])
		}
	}
	x.b = out
	x.shrink()
	return nil
}
