package ast

import (
	"math/big"

	"github.com/pynterp/pynterp/go/position"
)

// This file defines the expressions, their operators and constant values.

// BoolOp is Values joined by and, or by or.
type BoolOp struct {
	position.Range
	Op     BoolOperator
	Values []Expr
}

// NamedExpr is (Target := Value).
type NamedExpr struct {
	position.Range
	Target Expr
	Value  Expr
}

// BinOp is Left Op Right.
type BinOp struct {
	position.Range
	Left  Expr
	Op    Operator
	Right Expr
}

// UnaryOp is Op Operand.
type UnaryOp struct {
	position.Range
	Op      UnaryOperator
	Operand Expr
}

// Lambda is lambda Args: Body.
type Lambda struct {
	position.Range
	Args *Arguments
	Body Expr
}

// IfExp is Body if Test else Orelse.
type IfExp struct {
	position.Range
	Test   Expr
	Body   Expr
	Orelse Expr
}

// Dict is {Keys[0]: Values[0], …}; a nil key stands for **Values[i].
type Dict struct {
	position.Range
	Keys   []Expr
	Values []Expr
}

// Set is {Elts}.
type Set struct {
	position.Range
	Elts []Expr
}

// ListComp is [Elt Generators].
type ListComp struct {
	position.Range
	Elt        Expr
	Generators []*Comprehension
}

// SetComp is {Elt Generators}.
type SetComp struct {
	position.Range
	Elt        Expr
	Generators []*Comprehension
}

// DictComp is {Key: Value Generators}.
type DictComp struct {
	position.Range
	Key        Expr
	Value      Expr
	Generators []*Comprehension
}

// GeneratorExp is (Elt Generators).
type GeneratorExp struct {
	position.Range
	Elt        Expr
	Generators []*Comprehension
}

// Await is await Value.
type Await struct {
	position.Range
	Value Expr
}

// Yield is yield Value.
type Yield struct {
	position.Range
	Value Expr // or nil
}

// YieldFrom is yield from Value.
type YieldFrom struct {
	position.Range
	Value Expr
}

// Compare is Left Ops[0] Comparators[0] Ops[1] …
type Compare struct {
	position.Range
	Left        Expr
	Ops         []CmpOp
	Comparators []Expr
}

// Call is Func(Args, Keywords).
type Call struct {
	position.Range
	Func     Expr
	Args     []Expr
	Keywords []*Keyword
}

// FormattedValue is {Value!Conversion:FormatSpec} in an f-string. Conversion
// is -1, 's', 'r' or 'a'; FormatSpec is a *JoinedStr or nil.
type FormattedValue struct {
	position.Range
	Value      Expr
	Conversion int
	FormatSpec Expr
}

// Interpolation is {Value!Conversion:FormatSpec} in a t-string; Str is the
// source text of Value.
type Interpolation struct {
	position.Range
	Value      Expr
	Str        string
	Conversion int
	FormatSpec Expr
}

// JoinedStr is an f-string: constants and FormattedValues.
type JoinedStr struct {
	position.Range
	Values []Expr
}

// TemplateStr is a t-string: constants and Interpolations.
type TemplateStr struct {
	position.Range
	Values []Expr
}

// Constant is a literal. Value is one of
//
//	nil (None), bool, int64, *big.Int (only where int64 is too small),
//	float64, complex128, string (WTF-8), Bytes, Ellipsis
//
// Kind is "u" for a string written with that prefix.
type Constant struct {
	position.Range
	Value any
	Kind  string
}

// Bytes is the value of a bytes literal.
type Bytes string

// Ellipsis is the value of the literal `...`.
type Ellipsis struct{}

// BigInt is the type of integer constants beyond int64.
type BigInt = *big.Int

// Attribute is Value.Attr.
type Attribute struct {
	position.Range
	Value Expr
	Attr  string
	Ctx   ExprContext
}

// Subscript is Value[Slice].
type Subscript struct {
	position.Range
	Value Expr
	Slice Expr
	Ctx   ExprContext
}

// Starred is *Value.
type Starred struct {
	position.Range
	Value Expr
	Ctx   ExprContext
}

// Name is an identifier, NFKC-normalised.
type Name struct {
	position.Range
	ID  string
	Ctx ExprContext
}

// List is [Elts].
type List struct {
	position.Range
	Elts []Expr
	Ctx  ExprContext
}

// Tuple is (Elts).
type Tuple struct {
	position.Range
	Elts []Expr
	Ctx  ExprContext
}

// Slice is Lower:Upper:Step inside a subscript.
type Slice struct {
	position.Range
	Lower Expr // or nil
	Upper Expr // or nil
	Step  Expr // or nil
}

// Comprehension is for Target in Iter if Ifs…; it has no place of its own.
type Comprehension struct {
	Target  Expr
	Iter    Expr
	Ifs     []Expr
	IsAsync bool
}

// BoolOperator is and or or.
type BoolOperator uint8

// The boolean operators.
const (
	And BoolOperator = iota
	Or
)

// Operator is a binary operator.
type Operator uint8

// The binary operators.
const (
	Add Operator = iota
	Sub
	Mult
	MatMult
	Div
	Modulo // Mod in the ASDL, a name the interface has
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv
)

// UnaryOperator is a unary operator.
type UnaryOperator uint8

// The unary operators.
const (
	Invert UnaryOperator = iota
	Not
	UAdd
	USub
)

// CmpOp is a comparison operator.
type CmpOp uint8

// The comparison operators.
const (
	Eq CmpOp = iota
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

func (*BoolOp) expr()         {}
func (*NamedExpr) expr()      {}
func (*BinOp) expr()          {}
func (*UnaryOp) expr()        {}
func (*Lambda) expr()         {}
func (*IfExp) expr()          {}
func (*Dict) expr()           {}
func (*Set) expr()            {}
func (*ListComp) expr()       {}
func (*SetComp) expr()        {}
func (*DictComp) expr()       {}
func (*GeneratorExp) expr()   {}
func (*Await) expr()          {}
func (*Yield) expr()          {}
func (*YieldFrom) expr()      {}
func (*Compare) expr()        {}
func (*Call) expr()           {}
func (*FormattedValue) expr() {}
func (*Interpolation) expr()  {}
func (*JoinedStr) expr()      {}
func (*TemplateStr) expr()    {}
func (*Constant) expr()       {}
func (*Attribute) expr()      {}
func (*Subscript) expr()      {}
func (*Starred) expr()        {}
func (*Name) expr()           {}
func (*List) expr()           {}
func (*Tuple) expr()          {}
func (*Slice) expr()          {}
