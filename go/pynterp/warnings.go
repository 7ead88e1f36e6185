package pynterp

import "github.com/pynterp/pynterp/go/runtime"

// This file gives warnings to a host that asks for them. Tests:
// warnings_test.go.

// Warning is a warning about the guest's source: of its compilation, or of
// what it does.
type Warning struct {
	Category string // the name of the warning's class, such as "SyntaxWarning"
	Message  string
	Filename string
	Line     int
}

// warnTo makes the runtime's receiver of warnings from the host's.
func warnTo(f func(Warning)) func(*runtime.Warning) {
	if f == nil {
		return nil
	}
	return func(w *runtime.Warning) {
		f(Warning{Category: w.Category.Name(), Message: w.Message, Filename: w.Filename, Line: w.Line})
	}
}
