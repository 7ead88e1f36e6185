package bytecode

// Op is an operation code. The machine has a window of 256 registers R[0..255]
// a call, the first of them R[0] the called function (and, when it returns,
// the place of its result), then the parameters, the locals and the
// temporaries. Slots beyond 255 ("wide") exist where a function has more
// parameters than fit; only the *W operations reach them, and only before the
// first call, whose window covers them. Further variables: see Code.ExtraSlot.
type Op uint8

// The operations. A, B, C are register numbers unless the note says
// otherwise, D is a signed 32-bit operand. Jumps are relative to the next
// instruction, in instructions. "cache" means D indexes Code.Caches, whose
// entry holds the name; "const" that it indexes Code.Consts.
//
// A jump back is always one of the Loop* operations or ForNext: they spend the
// step budget. Comparisons that jump leave no result.
const (
	Nop Op = iota

	// Moves and constants.
	Move      // R[A] = R[B]
	LoadK     // R[A] = const D
	LoadInt   // R[A] = D
	LoadNone  // R[A] = None
	LoadBool  // R[A] = D != 0
	LoadW     // R[A] = slot D (wide)
	StoreW    // slot D = R[A]
	SaveW     // slots D.. = R[A..A+B)           spill of temporaries
	RestoreW  // R[A..A+B) = slots D..
	ParamW    // slots D.. = slots A..(parameters from slot A on)
	Clear     // R[A..A+D) = unbound
	ClearW    // slots A+256.. : D slots from slot 256+A on = unbound
	CheckVar  // error unless R[A] is bound; D = const (name)
	UnbindVar // error unless R[A] is bound (D = const name), then unbind it
	UnbindW   // the same for slot D; B,C: name const = B | C<<8

	// Names.
	LoadGlobal      // R[A] = globals[cache], else builtins[cache]
	StoreGlobal     // globals[cache] = R[A]
	DelGlobal       // del globals[cache]
	LoadName        // R[A] = mapping R[B][cache], else global, else builtin
	StoreName       // mapping R[B][cache] = R[A]
	DelName         // del mapping R[B][cache]
	LoadClassRef    // R[A] = mapping R[B][cache], else the cell R[C]
	LoadClassGlobal // R[A] = mapping R[B][cache], else global, else builtin, for a name declared global in an enclosing class scope
	MakeCell        // R[A] = cell holding R[A]
	NewCell         // R[A] = empty cell
	LoadCell        // R[A] = content of cell R[B]; D const name, C=1 if free
	StoreCell       // content of cell R[B] = R[A]
	DelCell         // empty cell R[B]; D const name, C=1 if free
	CopyFree        // R[A..A+D) = the function's closure cells from number B | C<<8 on

	// Functions and calls.
	MakeFunc     // R[A] = function of code const D; R[B..] by flags C: see MakeFunc* below
	Call         // R[A] = R[A](R[A+1..A+B])
	CallKw       // R[A] = R[A](…): B arguments in all, the last C of them named by const D (a Tuple of strings)
	CallEx       // R[A] = R[A](*R[A+1]), with **R[A+2] if B=1; R[A+1] any iterable, R[A+2] any mapping if C=1, else a dict
	GetMethod    // R[A],R[A+1] = what R[B].cache calls: function and self, or attribute and unbound
	CallMethod   // R[A] = call of the pair R[A],R[A+1] with R[A+2..A+1+B]
	CallMethodKw // the same: B arguments in all, the last C named by const D
	Return       // return R[A]
	ReturnNone   // return None
	LoadCommon   // R[A] = common object D: see Common* below

	// Binary operations: R[A] = R[B] op R[C]; D=1 in place (+=).
	Add
	Sub
	Mul
	Div
	FloorDiv
	Mod
	Pow
	LShift
	RShift
	And
	Or
	Xor
	MatMul
	// With a small integer on the right: R[A] = R[B] op D; C=1 in place.
	AddI
	SubI
	MulI
	FloorDivI
	ModI
	AndI
	LShiftI
	RShiftI
	// With a constant: R[A] = R[B] op const D; C bit 0 in place, bit 1: const op R[B].
	AddK
	SubK
	MulK
	DivK

	// Unary operations: R[A] = op R[B].
	Neg
	Pos
	Invert
	Not

	// Comparisons: R[A] = R[B] op R[C].
	Lt
	Le
	Eq
	Ne
	Gt
	Ge
	Is
	IsNot
	In    // R[A] = R[B] in R[C]
	NotIn // R[A] = R[B] not in R[C]

	// Jumps.
	Jump
	JumpIf      // if R[A] is true
	JumpIfNot   // if R[A] is false
	JumpNone    // if R[A] is None
	JumpNotNone // if R[A] is not None
	JumpIs      // if R[A] is R[B]
	JumpIsNot   // if R[A] is not R[B]
	JumpUnbound // if R[A] is unbound
	JLt         // if R[A] < R[B]
	JLe
	JEq
	JNe
	JGt
	JGe
	JNotLt // if not R[A] < R[B]
	JNotLe
	JNotEq
	JNotNe
	JNotGt
	JNotGe
	JLtI // if R[A] < the signed 16-bit number B | C<<8
	JLeI
	JEqI
	JNeI
	JGtI
	JGeI
	JNotLtI
	JNotLeI
	JNotEqI
	JNotNeI
	JNotGtI
	JNotGeI
	Loop      // jump back
	LoopIf    // jump back if R[A] is true
	LoopIfNot // jump back if R[A] is false
	LoopLt    // jump back if R[A] < R[B]
	LoopLe
	LoopEq
	LoopNe
	LoopGt
	LoopGe
	LoopLtI // jump back if R[A] < the signed 16-bit number B | C<<8
	LoopLeI
	LoopEqI
	LoopNeI
	LoopGtI
	LoopGeI

	// Iteration and unpacking.
	Iter     // R[A] = iter(R[B])
	ForNext  // R[A] = next(R[B]) and jump (back) by D; falls through at the end
	Unpack   // R[A..A+D) = *R[B], exactly D values
	UnpackEx // R[A..A+C+1+D) = R[B]: C values, a list of the rest, D values

	// Building and containers.
	MakeTuple   // R[A] = tuple of R[B..B+D)
	MakeList    // R[A] = list of R[B..B+D); if C=1 an empty one, for what iterator R[B] gives
	MakeSet     // R[A] = set of R[B..B+D)
	MakeDict    // R[A] = dict of the D pairs R[B],R[B+1]; …
	ListAppend  // list R[A] appends R[B]
	ListExtend  // list R[A] extends by iterable R[B]: for [*x]
	ListToTuple // R[A] = tuple of list R[B]
	MakeStar    // R[A] = R[B..B+D) and then the values of iterable R[B+D]: a tuple, or a list if C=1
	SetAdd      // set R[A] adds R[B]
	SetUpdate   // set R[A] adds all of iterable R[B]
	DictSet     // dict R[A][R[B]] = R[C]
	DictUpdate  // dict R[A] takes mapping R[B]: for {**x}
	DictMerge   // dict R[A] takes mapping R[B]: for f(**x), R[C] being f; duplicates are errors
	MakeSlice   // R[A] = slice(R[B], R[B+1], R[B+2]); C=1: only the GetItem or SetItem that follows uses it, and the machine may do both at once
	GetItem     // R[A] = R[B][R[C]]
	GetItemI    // R[A] = R[B][D]
	SetItem     // R[A][R[B]] = R[C]
	DelItem     // del R[A][R[B]]
	GetAttr     // R[A] = R[B].cache
	SetAttr     // R[B].cache = R[A]
	DelAttr     // del R[B].cache
	Format      // R[A] = format(convert(R[B], C), spec R[B+1] if D=1): C is 0, 's', 'r' or 'a'
	BuildString // R[A] = the strs R[B..B+D) joined

	// Exceptions and context managers.
	Raise       // B=0: raise; 1: raise R[A]; 2: raise R[A] from R[A+1]
	Reraise     // raise the exception R[A] on, its traceback kept
	JumpNoMatch // jump if the exception R[A] does not match the type or tuple R[B]
	GroupMatch  // except*: R[A] = the part of R[B] that matches R[C] or None; R[B] = the rest or None
	GroupRaise  // R[A] = what an except* statement re-raises: original R[A], list R[B]; None if nothing
	WithEnter   // R[A] = __exit__ of manager R[B], R[A+1] = its __enter__()
	WithExit    // R[A] = R[A](None, None, None)
	WithExcept  // R[A] = R[A](type, exc, traceback) of exception R[B]
	Unsupported // raise NotImplementedError with const D as its text

	// Generators and coroutines.
	Yield           // give R[B]; when resumed R[A] = what was sent. D: slots 1..D-1 live; C: the iterator delegated to, or 0
	Send            // send R[B] to iterator R[A]: R[B] = what it gave; jump by D if it returned, R[B] = its result
	GetYieldFrom    // R[A] = iterator for yield from R[B]
	GetAwaitable    // R[A] = awaitable's iterator of R[B]; D: 0 await, 1 __aenter__, 2 __aexit__
	GetAIter        // R[A] = aiter(R[B])
	GetANext        // R[A] = awaitable of anext(R[B])
	EndAsyncFor     // if exception R[A] is StopAsyncIteration fall through, else re-raise
	AsyncWithEnter  // R[A] = __aexit__ of manager R[B], R[A+1] = awaitable __aenter__()
	AsyncWithExit   // R[A] = R[A](None, None, None), to be awaited
	AsyncWithExcept // R[A] = R[A](type, exc, traceback) of exception R[B], to be awaited
	AsyncGenWrap    // R[A] = R[B] marked as yielded by an async generator

	// Patterns.
	MatchSequence // R[A] = whether R[B] is a sequence (PEP 634)
	MatchMapping  // R[A] = whether R[B] is a mapping
	MatchKeys     // R[A] = tuple of mapping R[B]'s values for the tuple of keys R[C], or None
	MatchRest     // R[A] = dict of mapping R[B] without the tuple of keys R[C]
	MatchClass    // R[A] = tuple of subject R[B]'s attributes for class R[C], D positional, keyword names the tuple R[C+1]; or None
	Len           // R[A] = len(R[B])

	// Modules and the rest.
	Import     // R[A] = __import__(const D, fromlist=R[B], level=R[B+1])
	ImportFrom // R[A] = attribute cache of module R[B], or its submodule
	Intrinsic  // R[A] = intrinsic operation D on R[B..B+C): see Intrinsic* below

	NumOps
)

// Flags of MakeFunc (operand C): which values stand in R[B], R[B+1], …, in
// this order.
const (
	MakeFuncDefaults   = 1 << iota // tuple
	MakeFuncKwDefaults             // dict
	MakeFuncAnnotate               // __annotate__ function
	MakeFuncClosure                // tuple of cells
)

// Operands D of LoadCommon.
const (
	CommonAssertionError = iota
	CommonNotImplementedError
	CommonBuildClass // (func, name, *bases, **kwds)
	CommonLocals     // the mapping of the code's local names, where code runs with one (class body, exec)
)

// Operands D of Intrinsic.
const (
	IntrinsicPrint                 = iota // print(R[B]) as at a prompt
	IntrinsicImportStar                   // names of module R[B] into mapping R[B+1], or the globals if C=1
	IntrinsicTypeVar                      // TypeVar named R[B]
	IntrinsicTypeVarBound                 // TypeVar named R[B], bound or constraints by function R[B+1]
	IntrinsicTypeVarConstraints           // the same with constraints
	IntrinsicParamSpec                    // ParamSpec named R[B]
	IntrinsicTypeVarTuple                 // TypeVarTuple named R[B]
	IntrinsicSetTypeParamDefault          // R[B] with the default function R[B+1]
	IntrinsicSetFunctionTypeParams        // function R[B] with type parameters R[B+1]
	IntrinsicSubscriptGeneric             // Generic[*R[B]]
	IntrinsicTypeAlias                    // type alias from name R[B], parameters R[B+1] or None, value function R[B+2]
	IntrinsicTemplate                     // template of strings R[B] and interpolations R[B+1] (tuples)
	IntrinsicInterpolation                // interpolation of value, text, conversion (str or None), spec: R[B..B+4)
	IntrinsicSetupAnnotations             // make sure mapping R[B], or the globals if C=0, has __annotations__
	IntrinsicMarkAnnotation               // R[B], the set of conditional annotations reached, gets R[B+1]
	NumIntrinsics
)
