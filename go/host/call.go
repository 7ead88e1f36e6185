package host

import "context"

// This file defines the functions that a host gives to its guest: how they are
// called and what they may raise. Tests: go/pynterp/hostcall_test.go.

// Func is a host function that guest code can call. It gets copies of the
// arguments and its result is copied back. The guest sees an error as an
// exception: of the named type for an *Error, RuntimeError for others, with
// the error's text and nothing else of the host.
//
// ctx ends when the run does. Given to a method of the sandbox that calls guest
// code, it says that the call comes from inside the guest's own call.
type Func func(ctx context.Context, call *Call) (any, error)

// Call is one call of a host function.
type Call struct {
	// Self is the object whose method or attribute is used, nil for functions.
	Self *Object
	// Args are the positional arguments.
	Args []any
	// Keywords are the keyword arguments in the order in which the guest gave
	// them.
	Keywords Keywords
}

// Keyword is a keyword argument.
type Keyword struct {
	Name  string
	Value any
}

// Keywords are keyword arguments, each name once.
type Keywords []Keyword

// Get returns the argument with the name.
func (k Keywords) Get(name string) (any, bool) {
	for _, kw := range k {
		if kw.Name == name {
			return kw.Value, true
		}
	}
	return nil, false
}

// NamedFunc is a Func with the name and the documentation that the guest sees.
type NamedFunc struct {
	Name string
	Doc  string
	Fn   Func
}

// Error is an error of a host function that the guest sees as an exception of
// the built-in type Type.
type Error struct {
	Type string // such as "ValueError"
	Msg  string
}

// Error returns the message.
func (e *Error) Error() string { return e.Msg }
