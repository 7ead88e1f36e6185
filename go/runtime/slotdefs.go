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
		{"repr", sigUnary, "The object as repr() shows it.", groupRepr, wrapUnary(func(s *Slots) unarySlot { return s.Repr })},
		{"hash", sigUnary, "The object's hash.", groupHash, wrapHash},
		{"call", sigAny, "Call the object.", groupCall, wrapCall},
		{"str", sigUnary, "The object as text.", groupStr, wrapUnary(func(s *Slots) unarySlot { return s.Str })},
		{"getattribute", sigName, "The attribute of that name.", groupGetAttr, wrapGetattribute},
		{"setattr", "($self, name, value, /)", "Give the attribute of that name a value.", groupSetAttr, wrapSetattr},
		{"delattr", sigName, "Remove the attribute of that name.", groupSetAttr, wrapDelattr},
		{"lt", sigValue, "self < value", groupCompare, wrapCompare(CmpLt)},
		{"le", sigValue, "self <= value", groupCompare, wrapCompare(CmpLe)},
		{"eq", sigValue, "self == value", groupCompare, wrapCompare(CmpEq)},
		{"ne", sigValue, "self != value", groupCompare, wrapCompare(CmpNe)},
		{"gt", sigValue, "self > value", groupCompare, wrapCompare(CmpGt)},
		{"ge", sigValue, "self >= value", groupCompare, wrapCompare(CmpGe)},
		{"iter", sigUnary, "An iterator over the items.", groupIter, wrapUnary(func(s *Slots) unarySlot { return s.Iter })},
		{"next", sigUnary, "The next item.", groupNext, wrapNext},
		{"get", sigGet, "What reading the attribute gives, on an instance or on its class.", groupDescrGet, wrapDescrGet},
		{"set", sigSet, "Assign the attribute on an instance.", groupDescrSet, wrapDescrSet},
		{"delete", sigDelete, "Delete the attribute on an instance.", groupDescrSet, wrapDescrDelete},
		{"init", sigAny, "Set up a new object from the arguments of the call.", groupInit, wrapInit},
		{"await", sigUnary, "The iterator that await runs.", groupAwait, wrapUnary(func(s *Slots) unarySlot { return s.Await })},
		{"aiter", sigUnary, "The asynchronous iterator.", groupAIter, wrapUnary(func(s *Slots) unarySlot { return s.AIter })},
		{"anext", sigUnary, "An awaitable for the next item.", groupANext, wrapUnary(func(s *Slots) unarySlot { return s.ANext })},
		{"neg", sigUnary, "The negative.", groupNeg, wrapUnary(func(s *Slots) unarySlot { return s.Neg })},
		{"pos", sigUnary, "The number itself.", groupPos, wrapUnary(func(s *Slots) unarySlot { return s.Pos })},
		{"abs", sigUnary, "The absolute value.", groupAbs, wrapUnary(func(s *Slots) unarySlot { return s.Abs })},
		{"bool", sigUnary, "Whether the object counts as true.", groupBool, wrapBool},
		{"invert", sigUnary, "All bits inverted.", groupInvert, wrapUnary(func(s *Slots) unarySlot { return s.Invert })},
		{"int", sigUnary, "The object as an int, cut off towards zero.", groupToInt, wrapUnary(func(s *Slots) unarySlot { return s.ToInt })},
		{"float", sigUnary, "The object as a float.", groupToFloat, wrapUnary(func(s *Slots) unarySlot { return s.ToFloat })},
		{"index", sigUnary, "The object as an int, without any loss.", groupIndex, wrapUnary(func(s *Slots) unarySlot { return s.Index })},
		{"len", sigUnary, "How many items there are.", groupLen, wrapLen},
		{"getitem", sigKey, "The item at the key.", groupGetItem, wrapGetItem},
		{"setitem", "($self, key, value, /)", "Put a value at the key.", groupSetItem, wrapSetItem},
		{"delitem", sigKey, "Remove the item at the key.", groupSetItem, wrapDelItem},
		{"contains", sigKey, "Whether the key is among the items.", groupContains, wrapContains},
	}
}

// binarySigns are the operators in the documentation of the wrappers.
var binarySigns = [NumBinaryOps]string{"+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@", ""}

// binaryDefs makes the attributes of an operation: __add__, __radd__, __iadd__.
func binaryDefs(op BinaryOp) []*slotDef {
	g, name, sign := groupBinary+slotGroup(op), binaryNames[op], binarySigns[op]
	sig, doc, rdoc := sigValue, "self "+sign+" value", "value "+sign+" self"
	switch op {
	case OpDivmod:
		doc, rdoc = "The quotient and the remainder of self by value.", "The quotient and the remainder of value by self."
	case OpPow:
		sig, doc, rdoc = "($self, value, mod=None, /)", "self ** value, modulo mod where it is given", "value ** self, modulo mod where it is given"
	}
	plain := newSlotDef(defRow{name, sig, doc, g, wrapBinary(op, false)})
	reflected := newSlotDef(defRow{"r" + name, sig, rdoc, g, wrapBinary(op, true)})
	reflected.only = func(s *Slots) bool { return s.Binary != nil && s.Binary[op] != nil || op == OpMul }
	out := []*slotDef{plain, reflected}
	if op != OpDivmod {
		out = append(out, newSlotDef(defRow{"i" + name, sigValue, "self " + sign + "= value", groupInPlace + slotGroup(op), wrapInPlace(op)}))
	}
	return out
}
