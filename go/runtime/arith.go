package runtime

// This file dispatches binary and unary operations on any objects, with the
// reflected and in-place forms. The numbers' own arithmetic is in inttype.go,
// floattype.go and complextype.go. Tests: corpus/ref_operators,
// corpus/ref_binop_errors, corpus/dunder_operators.

// Binary returns v op w.
func (th *Thread) Binary(v, w Value, op BinaryOp) (Value, error) {
	r, err := th.binarySlots(v, w, op)
	if err != nil || r != NotImplemented {
		return r, err
	}
	return th.binaryTail(v, w, op)
}

// binaryTail is what v op w means when no number knows it.
func (th *Thread) binaryTail(v, w Value, op BinaryOp) (Value, error) {
	switch op {
	case OpAdd:
		if f := v.Type().slots.Concat; f != nil {
			return f(th, v, w)
		}
	case OpMul:
		if r, ok, err := th.repeat(v, w, false); ok || err != nil {
			return r, err
		}
	}
	return Value{}, th.binaryError(v, w, op.String())
}

// InPlace returns v op= w.
func (th *Thread) InPlace(v, w Value, op BinaryOp) (Value, error) {
	tv := v.Type()
	if tv.slots.InPlace != nil {
		if f := tv.slots.InPlace[op]; f != nil {
			if r, err := f(th, v, w); err != nil || r != NotImplemented {
				return r, err
			}
		}
	}
	if f := tv.slots.InPlaceConcat; f != nil && op == OpAdd && tv.flags&TypeHeap != 0 {
		return f(th, v, w) // in classes __iadd__ goes first, of whatever kind it is
	}
	r, err := th.binarySlots(v, w, op)
	if err != nil || r != NotImplemented {
		return r, err
	}
	return th.inPlaceTail(v, w, op)
}

// inPlaceTail is binaryTail for v op= w.
func (th *Thread) inPlaceTail(v, w Value, op BinaryOp) (Value, error) {
	tv := v.Type()
	switch op {
	case OpAdd:
		if f := tv.slots.InPlaceConcat; f != nil {
			return f(th, v, w)
		}
		if f := tv.slots.Concat; f != nil {
			return f(th, v, w)
		}
	case OpMul:
		if r, ok, err := th.repeat(v, w, true); ok || err != nil {
			return r, err
		}
	}
	symbol := op.String() + "="
	if op == OpPow {
		symbol = "**="
	}
	return Value{}, th.binaryError(v, w, symbol)
}

func (th *Thread) binaryError(v, w Value, symbol string) error {
	return th.TypeError("unsupported operand type(s) for %s: '%s' and '%s'", symbol, v.Type().name, w.Type().name)
}

// binarySlots tries the operands' own operations; NotImplemented if neither
// knows the other.
func (th *Thread) binarySlots(v, w Value, op BinaryOp) (Value, error) {
	if err := th.enter(""); err != nil {
		return Value{}, err
	}
	defer th.leave()
	tv, tw := v.Type(), w.Type()
	var fv, fw binarySlot
	if tv.slots.Binary != nil {
		fv = tv.slots.Binary[op]
	}
	if tw != tv && tw.slots.Binary != nil {
		fw = tw.slots.Binary[op]
		if fv != nil && fw != nil && sameSlot(tv, tw, op) {
			fw = nil
		}
	}
	if fv != nil && fw != nil && tw.isSubtype(tv) {
		if r, err := fw(th, v, w); err != nil || r != NotImplemented {
			return r, err
		}
		fw = nil
	}
	if fv != nil {
		if r, err := fv(th, v, w); err != nil || r != NotImplemented {
			return r, err
		}
	}
	if fw != nil {
		return fw(th, v, w)
	}
	return NotImplemented, nil
}

// mayHoldItems reports whether CPython's type has a table of sequence
// functions, be they empty: then v *= w does not look at w's.
func mayHoldItems(t *Type) bool {
	return t.flags&TypeHeap != 0 || t.slots.Len != nil || t.slots.Contains != nil
}

// repeat is v * w where one of them is a sequence.
func (th *Thread) repeat(v, w Value, inPlace bool) (Value, bool, error) {
	f := v.Type().slots.Repeat
	if inPlace && v.Type().slots.InPlaceRepeat != nil {
		f = v.Type().slots.InPlaceRepeat
	}
	seq, count := v, w
	if f == nil && inPlace && mayHoldItems(v.Type()) {
		return Value{}, false, nil
	}
	if f == nil {
		f, seq, count = w.Type().slots.Repeat, w, v
	}
	if f == nil {
		return Value{}, false, nil
	}
	if count.Type().slots.Index == nil {
		return Value{}, true, th.TypeError("can't multiply sequence by non-int of type '%s'", count.Type().name)
	}
	r, err := f(th, seq, count)
	return r, true, err
}

// unary applies a unary slot, or words the error.
func (th *Thread) unary(v Value, f unarySlot, symbol string) (Value, error) {
	if f == nil {
		return Value{}, th.TypeError("bad operand type for unary %s: '%s'", symbol, v.Type().name)
	}
	return f(th, v)
}

// Neg returns -v.
func (th *Thread) Neg(v Value) (Value, error) { return th.unary(v, v.Type().slots.Neg, "-") }

// Pos returns +v.
func (th *Thread) Pos(v Value) (Value, error) { return th.unary(v, v.Type().slots.Pos, "+") }

// Invert returns ~v.
func (th *Thread) Invert(v Value) (Value, error) { return th.unary(v, v.Type().slots.Invert, "~") }
