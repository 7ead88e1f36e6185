package runtime

// This file lists the slot groups: which dunder names stand for which slot, how
// a slot is copied from a base and which generic function a guest class that
// defines the name gets. slotupdate.go fills slots by it, slotwrap.go shows
// slots as attributes. Tests: slottable_test.go, corpus/classes.

// slotGroup is a slot with the names that feed it: __lt__ to __ge__ share one,
// __add__ and __radd__ another.
type slotGroup uint8

// The groups. The binary and in-place operations follow in the order of
// BinaryOp.
const (
	groupRepr slotGroup = iota
	groupStr
	groupHash
	groupCall
	groupGetAttr
	groupSetAttr
	groupCompare
	groupIter
	groupNext
	groupBool
	groupLen
	groupGetItem
	groupSetItem
	groupContains
	groupNeg
	groupPos
	groupAbs
	groupInvert
	groupIndex
	groupToInt
	groupToFloat
	groupDescrGet
	groupDescrSet
	groupNew
	groupInit
	groupAwait
	groupAIter
	groupANext
	groupBinary
	groupInPlace = groupBinary + slotGroup(NumBinaryOps)
	numGroups    = groupInPlace + slotGroup(OpDivmod)
)

// slotMask is a set of groups.
type slotMask uint64

func (g slotGroup) bit() slotMask { return 1 << g }

// binaryBits are the groups of the binary operations.
func binaryBit(op BinaryOp) slotMask { return (groupBinary + slotGroup(op)).bit() }

// slotInfo is what the core knows about a group.
type slotInfo struct {
	names   []*Str
	has     func(s *Slots) bool
	copy    func(dst, src *Slots) // src's slot, which may be empty
	generic func(dst *Slots)      // the slot that calls the guest's methods
}

// slotInfos is indexed by group, groupOfName by dunder name. Both are filled
// by setupSlotTable.
var (
	slotInfos   [numGroups]slotInfo
	groupOfName = map[string]slotGroup{}
)

var noSlots Slots

// clear empties the group's slot.
func (i *slotInfo) clear(dst *Slots) { i.copy(dst, &noSlots) }

func setupSlotTable() {
	unaryGroups()
	itemGroups()
	objectGroups()
	for op := range NumBinaryOps {
		slotInfos[groupBinary+slotGroup(op)] = binaryGroup(op)
		if op != OpDivmod {
			slotInfos[groupInPlace+slotGroup(op)] = inPlaceGroup(op)
		}
	}
	for g := range slotInfos {
		for _, n := range slotInfos[g].names {
			groupOfName[n.s] = slotGroup(g)
		}
	}
}

func dunders(names ...string) []*Str {
	out := make([]*Str, len(names))
	for i, n := range names {
		out[i] = internStatic("__" + n + "__")
	}
	return out
}

// unaryGroup describes the slot that f points at.
func unaryGroup(name string, f func(*Slots) *unarySlot, generic unarySlot) slotInfo {
	return slotInfo{
		names:   dunders(name),
		has:     func(s *Slots) bool { return *f(s) != nil },
		copy:    func(dst, src *Slots) { *f(dst) = *f(src) },
		generic: func(dst *Slots) { *f(dst) = generic },
	}
}

func unaryGroups() {
	type field = func(*Slots) *unarySlot
	for _, u := range []struct {
		g       slotGroup
		name    string
		f       field
		generic unarySlot
	}{
		{groupRepr, "repr", func(s *Slots) *unarySlot { return &s.Repr }, guestUnary("__repr__")},
		{groupStr, "str", func(s *Slots) *unarySlot { return &s.Str }, guestUnary("__str__")},
		{groupIter, "iter", func(s *Slots) *unarySlot { return &s.Iter }, guestIter},
		{groupNext, "next", func(s *Slots) *unarySlot { return &s.Next }, guestUnary("__next__")},
		{groupNeg, "neg", func(s *Slots) *unarySlot { return &s.Neg }, guestUnary("__neg__")},
		{groupPos, "pos", func(s *Slots) *unarySlot { return &s.Pos }, guestUnary("__pos__")},
		{groupAbs, "abs", func(s *Slots) *unarySlot { return &s.Abs }, guestUnary("__abs__")},
		{groupInvert, "invert", func(s *Slots) *unarySlot { return &s.Invert }, guestUnary("__invert__")},
		{groupIndex, "index", func(s *Slots) *unarySlot { return &s.Index }, guestIndex},
		{groupToInt, "int", func(s *Slots) *unarySlot { return &s.ToInt }, guestToInt},
		{groupToFloat, "float", func(s *Slots) *unarySlot { return &s.ToFloat }, guestToFloat},
		{groupAwait, "await", func(s *Slots) *unarySlot { return &s.Await }, guestUnary("__await__")},
		{groupAIter, "aiter", func(s *Slots) *unarySlot { return &s.AIter }, guestUnary("__aiter__")},
		{groupANext, "anext", func(s *Slots) *unarySlot { return &s.ANext }, guestUnary("__anext__")},
	} {
		slotInfos[u.g] = unaryGroup(u.name, u.f, u.generic)
	}
}

func itemGroups() {
	slotInfos[groupBool] = slotInfo{dunders("bool"), func(s *Slots) bool { return s.Bool != nil },
		func(dst, src *Slots) { dst.Bool = src.Bool }, func(dst *Slots) { dst.Bool = guestBool }}
	slotInfos[groupLen] = slotInfo{dunders("len"), func(s *Slots) bool { return s.Len != nil },
		func(dst, src *Slots) { dst.Len = src.Len }, func(dst *Slots) { dst.Len = guestLen }}
	slotInfos[groupGetItem] = slotInfo{dunders("getitem"), func(s *Slots) bool { return s.GetItem != nil },
		func(dst, src *Slots) { dst.GetItem = src.GetItem }, func(dst *Slots) { dst.GetItem = guestGetItem }}
	slotInfos[groupSetItem] = slotInfo{dunders("setitem", "delitem"), func(s *Slots) bool { return s.SetItem != nil },
		func(dst, src *Slots) { dst.SetItem = src.SetItem }, func(dst *Slots) { dst.SetItem = guestSetItem }}
	slotInfos[groupContains] = slotInfo{dunders("contains"), func(s *Slots) bool { return s.Contains != nil },
		func(dst, src *Slots) { dst.Contains = src.Contains }, func(dst *Slots) { dst.Contains = guestContains }}
}

func objectGroups() {
	slotInfos[groupHash] = slotInfo{dunders("hash"), func(s *Slots) bool { return s.Hash != nil },
		func(dst, src *Slots) { dst.Hash = src.Hash }, func(dst *Slots) { dst.Hash = guestHash }}
	slotInfos[groupCall] = slotInfo{dunders("call"), func(s *Slots) bool { return s.Call != nil },
		func(dst, src *Slots) { dst.Call = src.Call }, func(dst *Slots) { dst.Call = guestCall }}
	slotInfos[groupGetAttr] = slotInfo{dunders("getattribute", "getattr"), func(s *Slots) bool { return s.GetAttr != nil },
		func(dst, src *Slots) { dst.GetAttr = src.GetAttr }, func(dst *Slots) { dst.GetAttr = guestGetAttrSlot }}
	slotInfos[groupSetAttr] = slotInfo{dunders("setattr", "delattr"), func(s *Slots) bool { return s.SetAttr != nil },
		func(dst, src *Slots) { dst.SetAttr = src.SetAttr }, func(dst *Slots) { dst.SetAttr = guestSetAttrSlot }}
	slotInfos[groupCompare] = slotInfo{dunders("lt", "le", "eq", "ne", "gt", "ge"),
		func(s *Slots) bool { return s.RichCompare != nil },
		func(dst, src *Slots) { dst.RichCompare = src.RichCompare }, func(dst *Slots) { dst.RichCompare = guestCompare }}
	slotInfos[groupDescrGet] = slotInfo{dunders("get"), func(s *Slots) bool { return s.DescrGet != nil },
		func(dst, src *Slots) { dst.DescrGet = src.DescrGet }, func(dst *Slots) { dst.DescrGet = guestDescrGet }}
	slotInfos[groupDescrSet] = slotInfo{dunders("set", "delete"), func(s *Slots) bool { return s.DescrSet != nil },
		func(dst, src *Slots) { dst.DescrSet = src.DescrSet }, func(dst *Slots) { dst.DescrSet = guestDescrSet }}
	slotInfos[groupNew] = slotInfo{dunders("new"), func(s *Slots) bool { return s.New != nil },
		func(dst, src *Slots) { dst.New = src.New }, func(dst *Slots) { dst.New = guestNew }}
	slotInfos[groupInit] = slotInfo{dunders("init"), func(s *Slots) bool { return s.Init != nil },
		func(dst, src *Slots) { dst.Init = src.Init }, func(dst *Slots) { dst.Init = guestInit }}
}

// binaryNames are the binary operations as dunder names have them.
var binaryNames = [NumBinaryOps]string{"add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift",
	"and", "or", "xor", "matmul", "divmod"}

func binaryGroup(op BinaryOp) slotInfo {
	return slotInfo{
		names:   dunders(binaryNames[op], "r"+binaryNames[op]),
		has:     func(s *Slots) bool { return s.Binary != nil && s.Binary[op] != nil || s.hasSequenceForm(op) },
		copy:    func(dst, src *Slots) { copyBinary(dst, src, op) },
		generic: func(dst *Slots) { setBinary(dst, op, guestBinarySlots[op]) },
	}
}

// hasSequenceForm reports whether s has + or * as sequences have it, or pow.
func (s *Slots) hasSequenceForm(op BinaryOp) bool {
	switch op {
	case OpAdd:
		return s.Concat != nil
	case OpMul:
		return s.Repeat != nil
	case OpPow:
		return s.Pow3 != nil
	}
	return false
}

func copyBinary(dst, src *Slots, op BinaryOp) {
	var f binarySlot
	if src.Binary != nil {
		f = src.Binary[op]
	}
	setBinary(dst, op, f)
	switch op {
	case OpAdd:
		dst.Concat = src.Concat
	case OpMul:
		dst.Repeat = src.Repeat
	case OpPow:
		dst.Pow3 = src.Pow3
	}
}

// setBinary sets an operation in a table that dst shares with no other type;
// the sequence forms go: a method that the guest defined replaces them.
func setBinary(dst *Slots, op BinaryOp, f binarySlot) {
	switch op {
	case OpAdd:
		dst.Concat = nil
	case OpMul:
		dst.Repeat = nil
	case OpPow:
		dst.Pow3 = nil
		if f != nil {
			dst.Pow3 = guestPow3
		}
	}
	if dst.Binary == nil {
		if f == nil {
			return
		}
		dst.Binary = new([NumBinaryOps]binarySlot)
	}
	dst.Binary[op] = f
}

func inPlaceGroup(op BinaryOp) slotInfo {
	return slotInfo{
		names: dunders("i" + binaryNames[op]),
		has: func(s *Slots) bool {
			return s.InPlace != nil && s.InPlace[op] != nil || op == OpAdd && s.InPlaceConcat != nil || op == OpMul && s.InPlaceRepeat != nil
		},
		copy: func(dst, src *Slots) {
			var f binarySlot
			if src.InPlace != nil {
				f = src.InPlace[op]
			}
			setInPlace(dst, op, f)
			switch op {
			case OpAdd:
				dst.InPlaceConcat = src.InPlaceConcat
			case OpMul:
				dst.InPlaceRepeat = src.InPlaceRepeat
			}
		},
		generic: func(dst *Slots) { setInPlace(dst, op, guestInPlaceSlots[op]) },
	}
}

func setInPlace(dst *Slots, op BinaryOp, f binarySlot) {
	switch op {
	case OpAdd:
		dst.InPlaceConcat = nil
	case OpMul:
		dst.InPlaceRepeat = nil
	}
	if dst.InPlace == nil {
		if f == nil {
			return
		}
		dst.InPlace = new([NumBinaryOps]binarySlot)
	}
	dst.InPlace[op] = f
}
