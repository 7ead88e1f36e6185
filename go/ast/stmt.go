package ast

import "github.com/pynterp/pynterp/go/position"

// This file defines the statements and the helper nodes only statements use.

// FunctionDef is
//
//	@DecoratorList
//	def Name[TypeParams](Args) -> Returns: Body
//
// and AsyncFunctionDef the same with async in front.
type FunctionDef struct {
	position.Range
	Name          string
	Args          *Arguments
	Body          []Stmt
	DecoratorList []Expr
	Returns       Expr // or nil
	TypeParams    []TypeParam
}

// AsyncFunctionDef is async def Name(Args): Body.
type AsyncFunctionDef struct {
	position.Range
	Name          string
	Args          *Arguments
	Body          []Stmt
	DecoratorList []Expr
	Returns       Expr // or nil
	TypeParams    []TypeParam
}

// ClassDef is class Name[TypeParams](Bases, Keywords): Body.
type ClassDef struct {
	position.Range
	Name          string
	Bases         []Expr
	Keywords      []*Keyword
	Body          []Stmt
	DecoratorList []Expr
	TypeParams    []TypeParam
}

// Return is return Value.
type Return struct {
	position.Range
	Value Expr // or nil
}

// Delete is del Targets.
type Delete struct {
	position.Range
	Targets []Expr
}

// Assign is Targets[0] = Targets[1] = … = Value.
type Assign struct {
	position.Range
	Targets []Expr
	Value   Expr
}

// TypeAlias is type Name[TypeParams] = Value.
type TypeAlias struct {
	position.Range
	Name       Expr
	TypeParams []TypeParam
	Value      Expr
}

// AugAssign is Target Op= Value.
type AugAssign struct {
	position.Range
	Target Expr
	Op     Operator
	Value  Expr
}

// AnnAssign is Target: Annotation = Value; Simple is true for a bare name
// without parentheses.
type AnnAssign struct {
	position.Range
	Target     Expr
	Annotation Expr
	Value      Expr // or nil
	Simple     bool
}

// For is for Target in Iter: Body else: Orelse.
type For struct {
	position.Range
	Target Expr
	Iter   Expr
	Body   []Stmt
	Orelse []Stmt
}

// AsyncFor is async for Target in Iter: Body else: Orelse.
type AsyncFor struct {
	position.Range
	Target Expr
	Iter   Expr
	Body   []Stmt
	Orelse []Stmt
}

// While is while Test: Body else: Orelse.
type While struct {
	position.Range
	Test   Expr
	Body   []Stmt
	Orelse []Stmt
}

// If is if Test: Body else: Orelse; elif is an If alone in Orelse.
type If struct {
	position.Range
	Test   Expr
	Body   []Stmt
	Orelse []Stmt
}

// With is with Items: Body.
type With struct {
	position.Range
	Items []*WithItem
	Body  []Stmt
}

// AsyncWith is async with Items: Body.
type AsyncWith struct {
	position.Range
	Items []*WithItem
	Body  []Stmt
}

// Match is match Subject: Cases.
type Match struct {
	position.Range
	Subject Expr
	Cases   []*MatchCase
}

// Raise is raise Exc from Cause.
type Raise struct {
	position.Range
	Exc   Expr // or nil
	Cause Expr // or nil
}

// Try is try: Body, its Handlers, else: Orelse, finally: Finalbody.
type Try struct {
	position.Range
	Body      []Stmt
	Handlers  []*ExceptHandler
	Orelse    []Stmt
	Finalbody []Stmt
}

// TryStar is Try with except* handlers.
type TryStar struct {
	position.Range
	Body      []Stmt
	Handlers  []*ExceptHandler
	Orelse    []Stmt
	Finalbody []Stmt
}

// Assert is assert Test, Msg.
type Assert struct {
	position.Range
	Test Expr
	Msg  Expr // or nil
}

// Import is import Names.
type Import struct {
	position.Range
	Names []*Alias
}

// ImportFrom is from Module import Names, with Level leading dots.
type ImportFrom struct {
	position.Range
	Module string // "" where only dots are given
	Names  []*Alias
	Level  int
}

// Global is global Names.
type Global struct {
	position.Range
	Names []string
}

// Nonlocal is nonlocal Names.
type Nonlocal struct {
	position.Range
	Names []string
}

// ExprStmt is an expression used as a statement (Expr in the ASDL).
type ExprStmt struct {
	position.Range
	Value Expr
}

// Pass is pass.
type Pass struct{ position.Range }

// Break is break.
type Break struct{ position.Range }

// Continue is continue.
type Continue struct{ position.Range }

// ExceptHandler is except Type as Name: Body.
type ExceptHandler struct {
	position.Range
	Type Expr   // or nil
	Name string // or ""
	Body []Stmt
}

// WithItem is ContextExpr as OptionalVars. It has no place of its own.
type WithItem struct {
	ContextExpr  Expr
	OptionalVars Expr // or nil
}

// MatchCase is case Pattern if Guard: Body. It has no place of its own.
type MatchCase struct {
	Pattern Pattern
	Guard   Expr // or nil
	Body    []Stmt
}

// Alias is Name as Asname.
type Alias struct {
	position.Range
	Name   string
	Asname string // or ""
}

// Arguments are the parameters of a function:
//
//	(Posonlyargs, /, Args, *Vararg, Kwonlyargs, **Kwarg)
//
// Defaults belong to the last len(Defaults) of Posonlyargs+Args; KwDefaults
// has one entry, or nil, a keyword-only parameter.
type Arguments struct {
	Posonlyargs []*Arg
	Args        []*Arg
	Vararg      *Arg // or nil
	Kwonlyargs  []*Arg
	KwDefaults  []Expr
	Kwarg       *Arg // or nil
	Defaults    []Expr
}

// Arg is a parameter, Arg: Annotation.
type Arg struct {
	position.Range
	Arg        string
	Annotation Expr // or nil
}

// Keyword is Arg=Value in a call, or **Value where Arg is "".
type Keyword struct {
	position.Range
	Arg   string
	Value Expr
}

// TypeParam is a type parameter: TypeVar, ParamSpec or TypeVarTuple.
type TypeParam interface {
	Node
	typeParam()
}

// TypeVar is Name: Bound = DefaultValue.
type TypeVar struct {
	position.Range
	Name         string
	Bound        Expr // or nil
	DefaultValue Expr // or nil
}

// ParamSpec is **Name = DefaultValue.
type ParamSpec struct {
	position.Range
	Name         string
	DefaultValue Expr // or nil
}

// TypeVarTuple is *Name = DefaultValue.
type TypeVarTuple struct {
	position.Range
	Name         string
	DefaultValue Expr // or nil
}

func (*FunctionDef) stmt()      {}
func (*AsyncFunctionDef) stmt() {}
func (*ClassDef) stmt()         {}
func (*Return) stmt()           {}
func (*Delete) stmt()           {}
func (*Assign) stmt()           {}
func (*TypeAlias) stmt()        {}
func (*AugAssign) stmt()        {}
func (*AnnAssign) stmt()        {}
func (*For) stmt()              {}
func (*AsyncFor) stmt()         {}
func (*While) stmt()            {}
func (*If) stmt()               {}
func (*With) stmt()             {}
func (*AsyncWith) stmt()        {}
func (*Match) stmt()            {}
func (*Raise) stmt()            {}
func (*Try) stmt()              {}
func (*TryStar) stmt()          {}
func (*Assert) stmt()           {}
func (*Import) stmt()           {}
func (*ImportFrom) stmt()       {}
func (*Global) stmt()           {}
func (*Nonlocal) stmt()         {}
func (*ExprStmt) stmt()         {}
func (*Pass) stmt()             {}
func (*Break) stmt()            {}
func (*Continue) stmt()         {}

func (*TypeVar) typeParam()      {}
func (*ParamSpec) typeParam()    {}
func (*TypeVarTuple) typeParam() {}
