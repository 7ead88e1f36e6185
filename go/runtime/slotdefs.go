package runtime

// This file is the table of the dunder attributes that show native slots, with
// their documentation and signatures. Tests: slottable_test.go.

// Signatures that wrappers share.
const (
	sigUnary  = "($self, /)"
	sigValue  = "($self, value, /)"
	sigKey    = "($self, key, /)"
	sigName   = "($self, name, /)"
	sigAny    = "($self, /, *args, **kwargs)"
	sigGet    = "($self, instance, owner=None, /)"
	sigSet    = "($self, instance, value, /)"
	sigDelete = "($self, instance, /)"
)

// defRow is a row of the table.
type defRow struct {
	name, sig, doc string
	group          slotGroup
	call           wrapperFn
}

func makeSlotDefs() []*slotDef {
	var defs []*slotDef
	for _, r := range slotRows() {
		defs = append(defs, newSlotDef(r))
	}
	for op := range NumBinaryOps {
		defs = append(defs, binaryDefs(op)...)
	}
	for _, d := range defs {
		d.keywords = d.sig.s == sigAny
	}
	return defs
}

func newSlotDef(r defRow) *slotDef {
	return &slotDef{name: internStatic("__" + r.name + "__"), group: r.group, doc: newStaticStr(r.doc),
		sig: newStaticStr(r.sig), call: r.call}
}

func slotRows() []defRow {
	return []defRow{
		{"repr", sigUnary, "Return repr(self).", groupRepr, wrapUnary(func(s *Slots) unarySlot { return s.Repr })},
		{"hash", sigUnary, "Return hash(self).", groupHash, wrapHash},
		{"call", sigAny, "Call self as a function.", groupCall, wrapCall},
		{"str", sigUnary, "Return str(self).", groupStr, wrapUnary(func(s *Slots) unarySlot { return s.Str })},
		{"getattribute", sigName, "Return getattr(self, name).", groupGetAttr, wrapGetattribute},
		{"setattr", "($self, name, value, /)", "Implement setattr(self, name, value).", groupSetAttr, wrapSetattr},
		{"delattr", sigName, "Implement delattr(self, name).", groupSetAttr, wrapDelattr},
		{"lt", sigValue, "Return self<value.", groupCompare, wrapCompare(CmpLt)},
		{"le", sigValue, "Return self<=value.", groupCompare, wrapCompare(CmpLe)},
		{"eq", sigValue, "Return self==value.", groupCompare, wrapCompare(CmpEq)},
		{"ne", sigValue, "Return self!=value.", groupCompare, wrapCompare(CmpNe)},
		{"gt", sigValue, "Return self>value.", groupCompare, wrapCompare(CmpGt)},
		{"ge", sigValue, "Return self>=value.", groupCompare, wrapCompare(CmpGe)},
		{"iter", sigUnary, "Implement iter(self).", groupIter, wrapUnary(func(s *Slots) unarySlot { return s.Iter })},
		{"next", sigUnary, "Implement next(self).", groupNext, wrapNext},
		{"get", sigGet, "Return an attribute of instance, which is of type owner.", groupDescrGet, wrapDescrGet},
		{"set", sigSet, "Set an attribute of instance to value.", groupDescrSet, wrapDescrSet},
		{"delete", sigDelete, "Delete an attribute of instance.", groupDescrSet, wrapDescrDelete},
		{"init", sigAny, "Initialize self.  See help(type(self)) for accurate signature.", groupInit, wrapInit},
		{"await", sigUnary, "Return an iterator to be used in await expression.", groupAwait, wrapUnary(func(s *Slots) unarySlot { return s.Await })},
		{"aiter", sigUnary, "Return an awaitable, that resolves in asynchronous iterator.", groupAIter, wrapUnary(func(s *Slots) unarySlot { return s.AIter })},
		{"anext", sigUnary, "Return a value or raise StopAsyncIteration.", groupANext, wrapUnary(func(s *Slots) unarySlot { return s.ANext })},
		{"neg", sigUnary, "-self", groupNeg, wrapUnary(func(s *Slots) unarySlot { return s.Neg })},
		{"pos", sigUnary, "+self", groupPos, wrapUnary(func(s *Slots) unarySlot { return s.Pos })},
		{"abs", sigUnary, "abs(self)", groupAbs, wrapUnary(func(s *Slots) unarySlot { return s.Abs })},
		{"bool", sigUnary, "True if self else False", groupBool, wrapBool},
		{"invert", sigUnary, "~self", groupInvert, wrapUnary(func(s *Slots) unarySlot { return s.Invert })},
		{"int", sigUnary, "int(self)", groupToInt, wrapUnary(func(s *Slots) unarySlot { return s.ToInt })},
		{"float", sigUnary, "float(self)", groupToFloat, wrapUnary(func(s *Slots) unarySlot { return s.ToFloat })},
		{"index", sigUnary, "Return self converted to an integer, if self is suitable for use as an index into a list.", groupIndex, wrapUnary(func(s *Slots) unarySlot { return s.Index })},
		{"len", sigUnary, "Return len(self).", groupLen, wrapLen},
		{"getitem", sigKey, "Return self[key].", groupGetItem, wrapGetItem},
		{"setitem", "($self, key, value, /)", "Set self[key] to value.", groupSetItem, wrapSetItem},
		{"delitem", sigKey, "Delete self[key].", groupSetItem, wrapDelItem},
		{"contains", sigKey, "Return bool(key in self).", groupContains, wrapContains},
	}
}

// binarySigns are the operators in the documentation of the wrappers.
var binarySigns = [NumBinaryOps]string{"+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@", ""}

// binaryDefs makes the attributes of an operation: __add__, __radd__, __iadd__.
func binaryDefs(op BinaryOp) []*slotDef {
	g, name, sign := groupBinary+slotGroup(op), binaryNames[op], binarySigns[op]
	sig, doc, rdoc := sigValue, "Return self"+sign+"value.", "Return value"+sign+"self."
	switch op {
	case OpDivmod:
		doc, rdoc = "Return divmod(self, value).", "Return divmod(value, self)."
	case OpPow:
		sig, doc, rdoc = "($self, value, mod=None, /)", "Return pow(self, value, mod).", "Return pow(value, self, mod)."
	}
	plain := newSlotDef(defRow{name, sig, doc, g, wrapBinary(op, false)})
	reflected := newSlotDef(defRow{"r" + name, sig, rdoc, g, wrapBinary(op, true)})
	reflected.only = func(s *Slots) bool { return s.Binary != nil && s.Binary[op] != nil || op == OpMul }
	out := []*slotDef{plain, reflected}
	if op != OpDivmod {
		out = append(out, newSlotDef(defRow{"i" + name, sigValue, "Return self" + sign + "=value.", groupInPlace + slotGroup(op), wrapInPlace(op)}))
	}
	return out
}
