package runtime

import "github.com/pynterp/pynterp/go/host"

// This file defines Type, the type object, and Slots, the table of functions
// that says what objects of a type can do. typelookup.go looks attributes up,
// typenew.go makes classes, slotwrap.go shows slots as dunder attributes.
// Tests: typemro_test.go, slottable_test.go, corpus/classes.

// Type is a type object: built-in types are package variables that never
// change after setup and are shared by all sandboxes; guest classes belong to
// their sandbox.
type Type struct {
	Obj
	name     string // __name__
	qualname string // __qualname__
	module   string // __module__ of built-in types; guest classes have it in dict
	doc      string
	bases    []*Type
	mro      []*Type // itself first
	base     *Type   // the base that gives the layout
	dict     *Dict   // own attributes, str keys
	slots    Slots
	root     *Shape // shape of objects without attributes
	layout   Layout
	flags    TypeFlags
	id       uint32

	isPayload bool   // objects are Payloads
	slotHint  uint8  // how many attribute slots an instance is allocated with
	dictRoot  *Shape // shape in dict mode of built-in exceptions
	fixed     uint8  // the first slots, which hold the members that __slots__ names

	// methods lists what a built-in type's dict is filled with at setup.
	methods []Def
	members []Member

	quick quickFunc // of a built-in type: the short form of a call for the loop, or nil
	leaf  leafKind  // of a built-in type: when the loop may call it as it is

	// Of exception types: the number of Exc.fields, and what __init__ does
	// beside keeping args.
	excMembers int
	excInit    func(th *Thread, e *Exc, args []Value, kw []kwPair) error

	// direct is a call of the built-in type itself, where that words errors
	// otherwise than __new__ does; there is no __init__ then.
	direct func(th *Thread, args []Value, names []*Str) (Value, error)

	// The following are used by guest classes only.
	plainNew   bool      // __new__ is object's
	subclasses []*Type   // direct subclasses
	slotNames  []*Str    // __slots__ members, nil if not defined
	heap       *heapType // what only guest classes have
}

// TypeFlags are properties of a type.
type TypeFlags uint16

// The flags.
const (
	TypeHeap         TypeFlags = 1 << iota // made by guest code
	TypeFinal                              // cannot be subclassed
	TypeNoDict                             // instances have no attributes of their own (__slots__ or built-in)
	TypeAbstract                           // no instances may be made
	TypeSequence                           // matches sequence patterns
	TypeMapping                            // matches mapping patterns
	TypeMatchSelf                          // a class pattern with one positional sub-pattern matches the object itself
	TypeCustomGet                          // __getattribute__ or __getattr__ defined by guest code
	TypeCustomSet                          // __setattr__ or __delattr__ defined by guest code
	TypeHasFinalizer                       // defines __del__
	TypeNoNew                              // calling the type raises TypeError: cannot create instances
	TypeBase                               // built-in without a struct of its own: guest classes may extend it like object
	TypeFallbackGet                        // of what has TypeCustomGet: __getattr__ only, which is asked for what object.__getattribute__ does not find
	TypeImmutable                          // of this sandbox, but the host's or the safe library's: guest code cannot change it
)

// heapType holds what only guest classes need.
type heapType struct {
	dictShape *Shape
	// newSource and initSource are the built-in types that __new__ and __init__
	// come from, nil where guest code defines them.
	newSource, initSource *Type
	ownsTables            bool        // slots.Binary and slots.InPlace are shared with no base
	signature             string      // __text_signature__, from the docstring
	nameObj, qualnameObj  Value       // __name__ and __qualname__ where they are of a subclass of str
	customMRO             bool        // the metaclass's mro() made the mro
	addsWeakref           bool        // objects have a __weakref__ that those of the base do not have
	shapes                int         // how many shapes came of the root shape
	indexed               int         // how many attributes are in their indexes
	host                  *host.Class // of the guest's form of a host class
}

// Arity-named function types keep the slot table readable.
type (
	unarySlot   func(th *Thread, v Value) (Value, error)
	binarySlot  func(th *Thread, v, w Value) (Value, error)
	ternarySlot func(th *Thread, v, w, x Value) (Value, error)
)

// Slots are the operations of a type, inherited by value when a type is made.
// A nil slot means the type has no such operation. A guest class's slots call
// its dunder methods.
type Slots struct {
	Repr unarySlot // a str
	Str  unarySlot // a str
	Hash func(th *Thread, v Value) (int64, error)
	// Call calls v; the last len(names) of args are keyword arguments. args
	// is only valid during the call.
	Call    func(th *Thread, v Value, args []Value, names []*Str) (Value, error)
	GetAttr func(th *Thread, v Value, name *Str) (Value, error)
	// SetAttr assigns, or deletes when val is unset.
	SetAttr     func(th *Thread, v Value, name *Str, val Value) error
	RichCompare func(th *Thread, v, w Value, op CompareOp) (Value, error) // may give NotImplemented
	Iter        unarySlot
	Next        unarySlot // the unset Value at the end
	Bool        func(th *Thread, v Value) (bool, error)
	Len         func(th *Thread, v Value) (int, error)
	GetItem     binarySlot
	// SetItem assigns v[key] = val, or deletes when val is unset.
	SetItem  func(th *Thread, v, key, val Value) error
	Contains func(th *Thread, v, key Value) (bool, error)

	// Binary operations get the operands in source order; the slot is tried
	// on the left operand's type and then on the right one's, so one of the
	// two has the type. They may give NotImplemented.
	Binary  *[NumBinaryOps]binarySlot
	InPlace *[NumBinaryOps]binarySlot
	Pow3    ternarySlot // pow(v, w, x)
	// Concat and Repeat are the sequence forms of + and *: tried after Binary.
	Concat, InPlaceConcat binarySlot
	Repeat, InPlaceRepeat binarySlot // w is an index

	Neg, Pos, Abs, Invert unarySlot
	Index                 unarySlot // an int
	ToInt                 unarySlot // __int__
	ToFloat               unarySlot // __float__

	// DescrGet reads descriptor v for instance obj (unset when read on the
	// type) of type typ.
	DescrGet func(th *Thread, v, obj Value, typ *Type) (Value, error)
	// DescrSet assigns through descriptor v, or deletes when val is unset.
	DescrSet func(th *Thread, v, obj, val Value) error

	New  func(th *Thread, typ *Type, args []Value, names []*Str) (Value, error)
	Init func(th *Thread, v Value, args []Value, names []*Str) error

	Await, AIter, ANext unarySlot

	// Visit hands out every Value that v holds. Every type has it; it must
	// not allocate and not run guest code.
	Visit func(v Value, f func(Value))
	// Size is the memory that v holds beside the objects that Visit gives,
	// in bytes; nil means the size of a small struct.
	Size func(v Value) int

	// inherited are the groups that a built-in type has from its base, generic
	// those in which a guest class's slots call methods of the guest.
	inherited, generic slotMask
}

// CompareOp is a rich comparison.
type CompareOp uint8

// The comparisons.
const (
	CmpLt CompareOp = iota
	CmpLe
	CmpEq
	CmpNe
	CmpGt
	CmpGe
)

var compareSymbols = [...]string{"<", "<=", "==", "!=", ">", ">="}

// String returns the operator as it is written.
func (op CompareOp) String() string { return compareSymbols[op] }

// swapped returns the comparison with its operands exchanged.
func (op CompareOp) swapped() CompareOp {
	return [...]CompareOp{CmpGt, CmpGe, CmpEq, CmpNe, CmpLt, CmpLe}[op]
}

// BinaryOp is a binary operation.
type BinaryOp uint8

// The binary operations, in the order of the bytecode's.
const (
	OpAdd BinaryOp = iota
	OpSub
	OpMul
	OpDiv
	OpFloorDiv
	OpMod
	OpPow
	OpLShift
	OpRShift
	OpAnd
	OpOr
	OpXor
	OpMatMul
	OpDivmod
	NumBinaryOps
)

var binarySymbols = [...]string{"+", "-", "*", "/", "//", "%", "** or pow()", "<<", ">>", "&", "|", "^", "@", "divmod()"}

// String returns the operator as error messages name it.
func (op BinaryOp) String() string { return binarySymbols[op] }

// Name returns the type's __name__.
func (t *Type) Name() string { return t.name }

// value returns the type as a Value.
func (t *Type) value() Value { return objValue(&t.Obj) }

// isSubtype reports whether t is base or has it in its mro.
func (t *Type) isSubtype(base *Type) bool {
	if t == base {
		return true
	}
	for _, m := range t.mro {
		if m == base {
			return true
		}
	}
	return false
}

// isInstance reports whether v's type is t or a subtype, without asking any
// __instancecheck__.
func isInstance(v Value, t *Type) bool { return v.p.shape.typ.isSubtype(t) }

// immutable reports whether guest code must not change t.
func (t *Type) immutable() bool { return t.flags&TypeHeap == 0 || t.flags&TypeImmutable != 0 }

// asType returns v as a type object.
func asType(v Value) (*Type, bool) {
	if v.layout() == layoutType {
		return v.typeObj(), true
	}
	return nil, false
}
