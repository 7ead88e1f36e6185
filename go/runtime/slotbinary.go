package runtime

// This file has the generic slots of binary and in-place operations of guest
// classes. One slot serves an operation and its reflected form: it finds out
// which operand's class has it. Tests:
// corpus/dunder_operators, corpus/operators.

// guestBinarySlots and guestInPlaceSlots are the generic slots by operation.
var (
	guestBinarySlots  = makeGuestBinary()
	guestInPlaceSlots = makeGuestInPlace()
)

func makeGuestBinary() (t [NumBinaryOps]binarySlot) {
	for op := range NumBinaryOps {
		t[op] = func(th *Thread, v, w Value) (Value, error) { return th.guestBinary(v, w, op) }
	}
	return t
}

func makeGuestInPlace() (t [NumBinaryOps]binarySlot) {
	for op := range NumBinaryOps {
		t[op] = func(th *Thread, v, w Value) (Value, error) {
			r, found, err := th.callMethodIf(v, slotInfos[groupInPlace+slotGroup(op)].names[0], w)
			if err == nil && !found {
				return NotImplemented, nil
			}
			return r, err
		}
	}
	return t
}

// hasGenericBinary reports whether t's slot for op calls methods of the guest.
func (t *Type) hasGenericBinary(op BinaryOp) bool { return t.slots.generic&binaryBit(op) != 0 }

// guestBinary is v op w where at least one of the classes has the generic
// slot. The right operand's method goes first if its class is a subclass that
// has another reflected method than the left one's.
func (th *Thread) guestBinary(v, w Value, op BinaryOp) (Value, error) {
	names := slotInfos[groupBinary+slotGroup(op)].names
	tv, tw := v.Type(), w.Type()
	other := tv != tw && tw.hasGenericBinary(op)
	if tv.hasGenericBinary(op) {
		if other && tw.isSubtype(tv) && th.overrides(tw, tv, names[1]) {
			if r, err := th.trySpecial(w, names[1], v); err != nil || r != NotImplemented {
				return r, err
			}
			other = false
		}
		if r, err := th.trySpecial(v, names[0], w); err != nil || r != NotImplemented || tv == tw {
			return r, err
		}
	}
	if other {
		return th.trySpecial(w, names[1], v)
	}
	return NotImplemented, nil
}

// overrides reports whether sub's attribute differs from base's.
func (th *Thread) overrides(sub, base *Type, name *Str) bool {
	a, ok := th.lookup(sub, name)
	if !ok {
		return false
	}
	b, ok := th.lookup(base, name)
	return !ok || a != b
}

// trySpecial calls a special method, NotImplemented if there is none.
func (th *Thread) trySpecial(v Value, name *Str, args ...Value) (Value, error) {
	r, found, err := th.callMethodIf(v, name, args...)
	if err == nil && !found {
		return NotImplemented, nil
	}
	return r, err
}

// guestPow3 is pow(v, w, x) where v or w is of a guest class.
func guestPow3(th *Thread, v, w, x Value) (Value, error) {
	if x.IsNone() {
		return th.guestBinary(v, w, OpPow)
	}
	names := slotInfos[groupBinary+slotGroup(OpPow)].names
	tv, tw := v.Type(), w.Type()
	other := tv != tw && tw.hasGenericBinary(OpPow)
	if tv.hasGenericBinary(OpPow) {
		if r, err := th.trySpecial(v, names[0], w, x); err != nil || r != NotImplemented {
			return r, err
		}
	}
	if other {
		return th.trySpecial(w, names[1], v, x)
	}
	return NotImplemented, nil
}

// sameSlot reports whether both types' operation is one function, as that of a
// type and its plain subclass is: then it is tried once.
func sameSlot(tv, tw *Type, op BinaryOp) bool {
	return tv.slots.Binary == tw.slots.Binary || tv.slots.generic&tw.slots.generic&binaryBit(op) != 0
}
