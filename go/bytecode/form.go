package bytecode

// This file defines how the operands of each operation are to be read. The
// disassembler prints by it and the verifier checks by it; opcode.go says what
// the operations do. A test checks that no operation is missing.

// operand says what an operand field holds.
type operand uint8

const (
	none   operand = iota
	reg            // a register
	imm            // a number
	konst          // index of a constant
	name           // index of a cache, whose name counts
	target         // a jump
	back           // a jump back
	wide           // a slot of any kind
	code           // index of a constant that is a *Code
)

// form is an operation's name and operands.
type form struct {
	name       string
	a, b, c, d operand
}

var forms = [NumOps]form{
	Nop:       {name: "Nop"},
	Move:      {"Move", reg, reg, none, none},
	LoadK:     {"LoadK", reg, none, none, konst},
	LoadInt:   {"LoadInt", reg, none, none, imm},
	LoadNone:  {"LoadNone", reg, none, none, none},
	LoadBool:  {"LoadBool", reg, none, none, imm},
	LoadW:     {"LoadW", reg, none, none, wide},
	StoreW:    {"StoreW", reg, none, none, wide},
	SaveW:     {"SaveW", reg, imm, none, wide},
	RestoreW:  {"RestoreW", reg, imm, none, wide},
	ParamW:    {"ParamW", imm, none, none, wide},
	Clear:     {"Clear", reg, none, none, imm},
	ClearW:    {"ClearW", imm, none, none, imm},
	CheckVar:  {"CheckVar", reg, none, none, konst},
	UnbindVar: {"UnbindVar", reg, none, none, konst},
	UnbindW:   {"UnbindW", none, imm, imm, wide},

	LoadGlobal:      {"LoadGlobal", reg, none, none, name},
	StoreGlobal:     {"StoreGlobal", reg, none, none, name},
	DelGlobal:       {"DelGlobal", none, none, none, name},
	LoadName:        {"LoadName", reg, reg, none, name},
	StoreName:       {"StoreName", reg, reg, none, name},
	DelName:         {"DelName", none, reg, none, name},
	LoadClassRef:    {"LoadClassRef", reg, reg, reg, name},
	LoadClassGlobal: {"LoadClassGlobal", reg, reg, none, name},
	MakeCell:        {"MakeCell", reg, none, none, none},
	NewCell:         {"NewCell", reg, none, none, none},
	LoadCell:        {"LoadCell", reg, reg, imm, konst},
	StoreCell:       {"StoreCell", reg, reg, none, none},
	DelCell:         {"DelCell", none, reg, imm, konst},
	CopyFree:        {"CopyFree", reg, imm, imm, imm},

	MakeFunc:     {"MakeFunc", reg, reg, imm, code},
	Call:         {"Call", reg, imm, none, none},
	CallKw:       {"CallKw", reg, imm, imm, konst},
	CallEx:       {"CallEx", reg, imm, imm, none},
	GetMethod:    {"GetMethod", reg, reg, none, name},
	CallMethod:   {"CallMethod", reg, imm, none, none},
	CallMethodKw: {"CallMethodKw", reg, imm, imm, konst},
	Return:       {"Return", reg, none, none, none},
	ReturnNone:   {"ReturnNone", none, none, none, none},
	LoadCommon:   {"LoadCommon", reg, none, none, imm},

	Add: binaryForm("Add"), Sub: binaryForm("Sub"), Mul: binaryForm("Mul"), Div: binaryForm("Div"),
	FloorDiv: binaryForm("FloorDiv"), Mod: binaryForm("Mod"), Pow: binaryForm("Pow"),
	LShift: binaryForm("LShift"), RShift: binaryForm("RShift"), And: binaryForm("And"),
	Or: binaryForm("Or"), Xor: binaryForm("Xor"), MatMul: binaryForm("MatMul"),
	AddI: immediateForm("AddI"), SubI: immediateForm("SubI"), MulI: immediateForm("MulI"),
	FloorDivI: immediateForm("FloorDivI"), ModI: immediateForm("ModI"), AndI: immediateForm("AndI"),
	LShiftI: immediateForm("LShiftI"), RShiftI: immediateForm("RShiftI"),
	AddK: {"AddK", reg, reg, imm, konst}, SubK: {"SubK", reg, reg, imm, konst},
	MulK: {"MulK", reg, reg, imm, konst}, DivK: {"DivK", reg, reg, imm, konst},
	Neg: unaryForm("Neg"), Pos: unaryForm("Pos"), Invert: unaryForm("Invert"), Not: unaryForm("Not"),
	Lt: compareForm("Lt"), Le: compareForm("Le"), Eq: compareForm("Eq"), Ne: compareForm("Ne"),
	Gt: compareForm("Gt"), Ge: compareForm("Ge"), Is: compareForm("Is"), IsNot: compareForm("IsNot"),
	In: compareForm("In"), NotIn: compareForm("NotIn"),

	Jump:        {"Jump", none, none, none, target},
	JumpIf:      {"JumpIf", reg, none, none, target},
	JumpIfNot:   {"JumpIfNot", reg, none, none, target},
	JumpNone:    {"JumpNone", reg, none, none, target},
	JumpNotNone: {"JumpNotNone", reg, none, none, target},
	JumpIs:      {"JumpIs", reg, reg, none, target},
	JumpIsNot:   {"JumpIsNot", reg, reg, none, target},
	JumpUnbound: {"JumpUnbound", reg, none, none, target},
	JLt:         {"JLt", reg, reg, none, target}, JLe: {"JLe", reg, reg, none, target},
	JEq: {"JEq", reg, reg, none, target}, JNe: {"JNe", reg, reg, none, target},
	JGt: {"JGt", reg, reg, none, target}, JGe: {"JGe", reg, reg, none, target},
	JNotLt: {"JNotLt", reg, reg, none, target}, JNotLe: {"JNotLe", reg, reg, none, target},
	JNotEq: {"JNotEq", reg, reg, none, target}, JNotNe: {"JNotNe", reg, reg, none, target},
	JNotGt: {"JNotGt", reg, reg, none, target}, JNotGe: {"JNotGe", reg, reg, none, target},
	JLtI: {"JLtI", reg, imm, imm, target}, JLeI: {"JLeI", reg, imm, imm, target},
	JEqI: {"JEqI", reg, imm, imm, target}, JNeI: {"JNeI", reg, imm, imm, target},
	JGtI: {"JGtI", reg, imm, imm, target}, JGeI: {"JGeI", reg, imm, imm, target},
	JNotLtI: {"JNotLtI", reg, imm, imm, target}, JNotLeI: {"JNotLeI", reg, imm, imm, target},
	JNotEqI: {"JNotEqI", reg, imm, imm, target}, JNotNeI: {"JNotNeI", reg, imm, imm, target},
	JNotGtI: {"JNotGtI", reg, imm, imm, target}, JNotGeI: {"JNotGeI", reg, imm, imm, target},
	Loop:      {"Loop", none, none, none, back},
	LoopIf:    {"LoopIf", reg, none, none, back},
	LoopIfNot: {"LoopIfNot", reg, none, none, back},
	LoopLt:    {"LoopLt", reg, reg, none, back}, LoopLe: {"LoopLe", reg, reg, none, back},
	LoopEq: {"LoopEq", reg, reg, none, back}, LoopNe: {"LoopNe", reg, reg, none, back},
	LoopGt: {"LoopGt", reg, reg, none, back}, LoopGe: {"LoopGe", reg, reg, none, back},
	LoopLtI: {"LoopLtI", reg, imm, imm, back}, LoopLeI: {"LoopLeI", reg, imm, imm, back},
	LoopEqI: {"LoopEqI", reg, imm, imm, back}, LoopNeI: {"LoopNeI", reg, imm, imm, back},
	LoopGtI: {"LoopGtI", reg, imm, imm, back}, LoopGeI: {"LoopGeI", reg, imm, imm, back},

	Iter:     {"Iter", reg, reg, none, none},
	ForNext:  {"ForNext", reg, reg, none, back},
	Unpack:   {"Unpack", reg, reg, none, imm},
	UnpackEx: {"UnpackEx", reg, reg, imm, imm},

	MakeTuple: {"MakeTuple", reg, reg, none, imm}, MakeList: {"MakeList", reg, reg, imm, imm},
	MakeSet: {"MakeSet", reg, reg, none, imm}, MakeDict: {"MakeDict", reg, reg, none, imm},
	ListAppend:  {"ListAppend", reg, reg, none, none},
	ListExtend:  {"ListExtend", reg, reg, none, none},
	ListToTuple: {"ListToTuple", reg, reg, none, none},
	MakeStar:    {"MakeStar", reg, reg, imm, imm},
	SetAdd:      {"SetAdd", reg, reg, none, none},
	SetUpdate:   {"SetUpdate", reg, reg, none, none},
	DictSet:     {"DictSet", reg, reg, reg, none},
	DictUpdate:  {"DictUpdate", reg, reg, none, none},
	DictMerge:   {"DictMerge", reg, reg, reg, none},
	MakeSlice:   {"MakeSlice", reg, reg, imm, none},
	GetItem:     {"GetItem", reg, reg, reg, none},
	GetItemI:    {"GetItemI", reg, reg, none, imm},
	SetItem:     {"SetItem", reg, reg, reg, none},
	DelItem:     {"DelItem", reg, reg, none, none},
	GetAttr:     {"GetAttr", reg, reg, none, name},
	SetAttr:     {"SetAttr", reg, reg, none, name},
	DelAttr:     {"DelAttr", none, reg, none, name},
	Format:      {"Format", reg, reg, imm, imm},
	BuildString: {"BuildString", reg, reg, none, imm},

	Raise:       {"Raise", reg, imm, none, none},
	Reraise:     {"Reraise", reg, none, none, none},
	JumpNoMatch: {"JumpNoMatch", reg, reg, none, target},
	GroupMatch:  {"GroupMatch", reg, reg, reg, none},
	GroupRaise:  {"GroupRaise", reg, reg, none, none},
	WithEnter:   {"WithEnter", reg, reg, none, none},
	WithExit:    {"WithExit", reg, none, none, none},
	WithExcept:  {"WithExcept", reg, reg, none, none},
	Unsupported: {"Unsupported", none, none, none, konst},

	Yield:           {"Yield", reg, reg, imm, imm},
	Send:            {"Send", reg, reg, none, target},
	GetYieldFrom:    {"GetYieldFrom", reg, reg, none, none},
	GetAwaitable:    {"GetAwaitable", reg, reg, none, imm},
	GetAIter:        {"GetAIter", reg, reg, none, none},
	GetANext:        {"GetANext", reg, reg, none, none},
	EndAsyncFor:     {"EndAsyncFor", reg, none, none, none},
	AsyncWithEnter:  {"AsyncWithEnter", reg, reg, none, none},
	AsyncWithExit:   {"AsyncWithExit", reg, none, none, none},
	AsyncWithExcept: {"AsyncWithExcept", reg, reg, none, none},
	AsyncGenWrap:    {"AsyncGenWrap", reg, reg, none, none},

	MatchSequence: {"MatchSequence", reg, reg, none, none},
	MatchMapping:  {"MatchMapping", reg, reg, none, none},
	MatchKeys:     {"MatchKeys", reg, reg, reg, none},
	MatchRest:     {"MatchRest", reg, reg, reg, none},
	MatchClass:    {"MatchClass", reg, reg, reg, imm},
	Len:           {"Len", reg, reg, none, none},

	Import:     {"Import", reg, reg, none, konst},
	ImportFrom: {"ImportFrom", reg, reg, none, name},
	Intrinsic:  {"Intrinsic", reg, reg, imm, imm},
}

func binaryForm(n string) form    { return form{n, reg, reg, reg, imm} }
func immediateForm(n string) form { return form{n, reg, reg, imm, imm} }
func unaryForm(n string) form     { return form{n, reg, reg, none, none} }
func compareForm(n string) form   { return form{n, reg, reg, reg, none} }

// String returns the operation's name.
func (op Op) String() string {
	if op < NumOps {
		return forms[op].name
	}
	return "?"
}
