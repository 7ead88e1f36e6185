// Package symtable finds out what every name of a program means: which block
// binds it, and whether it is a local, a global, a cell or a free variable.
//
// Input is the tree that go/ast defines, output a Table of Scopes for the
// compiler. symtable.go has the data, build*.go the first pass (what each
// block does with each name), analyze.go the second (what follows from it).
// Errors that Python finds here are in errors.go. Tests: symtable_test.go.
package symtable

import (
	"sort"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/position"
)

// Kind is the kind of a scope.
type Kind uint8

// The kinds of scopes.
const (
	Module Kind = iota
	Class
	Function     // also lambdas and comprehensions
	Annotation   // the deferred annotations of a function, class or module
	TypeAlias    // the value of a type statement
	TypeParams   // around a generic function, class or alias
	TypeVariable // bound or default of a type parameter
)

// IsFunctionLike says whether code of the scope runs as a function: its
// names live in slots.
func (k Kind) IsFunctionLike() bool { return k >= Function }

// Comprehension says which comprehension a function scope is.
type Comprehension uint8

// The comprehensions.
const (
	NoComprehension Comprehension = iota
	ListComp
	SetComp
	DictComp
	GenExp
)

// Role distinguishes the scopes that belong to one node.
type Role uint8

// The roles.
const (
	Body       Role = iota // the scope of the node itself
	Params                 // the type parameters around it
	Annotate               // its annotations
	BoundRole              // bound of a type parameter
	DefaultVal             // default of a type parameter
)

// Flag is a set of facts about what a block does with a name.
type Flag uint16

// The facts.
const (
	DefGlobal Flag = 1 << iota
	DefLocal
	DefParam
	DefNonlocal
	Use
	DefImport
	DefAnnot
	DefCompIter
	DefTypeParam
	DefFreeClass // a class that the block is or sees binds it, and an inner function takes it from outside
)

// DefBound are the facts that make a name a binding of its block.
const DefBound = DefLocal | DefParam | DefImport | DefTypeParam

// VarScope is what a name means in a block.
type VarScope uint8

// The meanings.
const (
	Unknown VarScope = iota
	Local
	GlobalExplicit
	GlobalImplicit
	Free
	Cell
)

// Symbol is a name in a scope.
type Symbol struct {
	Name  string
	Flags Flag
	Scope VarScope
}

// Scope is a block: module, class body, function and so on.
type Scope struct {
	Kind    Kind
	Name    string
	Comp    Comprehension
	Symbols map[string]*Symbol
	Order   []*Symbol // in order of appearance
	// ParamNames are the parameters in slot order.
	ParamNames []string
	Parent     *Scope
	Children   []*Scope

	Nested         bool
	Generator      bool
	Coroutine      bool
	AsyncComp      bool // the first iterator of a comprehension is async
	Inlined        bool // the comprehension runs in its parent's frame
	NeedsClassCell bool // class: a method uses __class__
	NeedsClassDict bool // class: an annotation scope looks into it
	SeesClassScope bool
	// FutureAnnotations, HasConditionalAnnotations: of modules and classes.
	HasConditionalAnnotations bool
	// Annotations is the scope of the deferred annotations of a class or
	// module, Annotated its statements with simple targets, in order.
	Annotations *Scope
	Annotated   []Annotated
	// WalrusTargets are the names that := binds in this scope's frame.
	WalrusTargets map[string]bool

	allowAsync     bool // body of an async def
	inConditional  bool
	unevaluated    bool
	compIterTarget bool
	compIterExpr   int
	private        string
	mangledNames   map[string]bool
	scopeInfo      string // for error texts of TypeVariable scopes
	directives     map[string]position.Range
	pos            position.Range
}

// Annotated is an annotated simple name of a module or class.
type Annotated struct {
	Stmt        *ast.AnnAssign
	Conditional bool
}

type scopeKey struct {
	node any
	role Role
}

// Table holds the scopes of a program.
type Table struct {
	Top    *Scope
	scopes map[scopeKey]*Scope
}

// Lookup returns the scope of a node in a role, or nil.
func (t *Table) Lookup(node any, role Role) *Scope {
	return t.scopes[scopeKey{node, role}]
}

// ScopeOf returns what a (mangled) name means in the scope.
func (s *Scope) ScopeOf(name string) VarScope {
	if sym := s.Symbols[name]; sym != nil {
		return sym.Scope
	}
	return GlobalImplicit
}

// Frees returns the names that the scope takes from its closure, sorted.
func (s *Scope) Frees() []string {
	var names []string
	for _, sym := range s.Order {
		if sym.Scope == Free || sym.Flags&DefFreeClass != 0 {
			names = append(names, sym.Name)
		}
	}
	sort.Strings(names)
	return names
}

// Mangle returns the name as code of the scope sees it.
func (s *Scope) Mangle(name string) string {
	if s.mangledNames != nil && !s.mangledNames[name] {
		return name
	}
	return Mangle(s.private, name)
}

// Mangle applies the rule for private names of a class.
func Mangle(class, name string) string {
	if class == "" || len(name) < 2 || name[:2] != "__" {
		return name
	}
	if name[len(name)-2:] == "__" {
		return name
	}
	for i := 0; i < len(name); i++ {
		if name[i] == '.' {
			return name
		}
	}
	i := 0
	for i < len(class) && class[i] == '_' {
		i++
	}
	if i == len(class) {
		return name
	}
	return "_" + class[i:] + name
}
