package symtable

import (
	"github.com/pynterp/pynterp/go/position"
)

// This file defines the errors of the package and those of their texts that
// several places use.

// Error is a syntax error, or with Recursion a program nested too deeply.
type Error struct {
	position.Range
	Msg       string
	Recursion bool
}

func (e *Error) Error() string { return e.Msg }

// RecursionMessage is the text of the error for programs nested too deeply.
const RecursionMessage = "maximum recursion depth exceeded during compilation"

// MaxDepth is how deeply statements and expressions may nest.
const MaxDepth = 6500

// maxChain is how many attributes, calls and subscripts may follow each other:
// they are compiled in a loop, but other walks recur.
const maxChain = 20000

// fail records the first error; the pass then runs on without effect.
func (b *builder) fail(at position.Range, msg string) {
	if b.err == nil {
		b.err = &Error{Range: at, Msg: msg}
	}
}

func quoted(before, name, after string) string {
	return before + "'" + name + "'" + after
}

// globalConflict returns the error of a global or nonlocal declaration of a
// name that the block already has.
func globalConflict(decl, name string, flags Flag) string {
	switch {
	case flags&DefParam != 0:
		return quoted("name ", name, " is parameter and "+decl)
	case flags&Use != 0:
		return quoted("name ", name, " is used prior to "+decl+" declaration")
	case flags&DefAnnot != 0:
		return quoted("annotated name ", name, " can't be "+decl)
	}
	return quoted("name ", name, " is assigned to before "+decl+" declaration")
}
