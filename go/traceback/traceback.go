// Package traceback prints exceptions as CPython 3.14 prints uncaught ones on
// its standard error, without colour.
//
// Its input is plain data: an Exception with its frames, notes, chain and
// group, and Lines for the source text. It never sees an object of the guest;
// whoever fills in an Exception has called str() on it, worked out the
// suggestion and named the type.
//
// Files: traceback.go (the data), render.go (chains and groups), chain.go
// (which exceptions of a chain are shown), frame.go (the lines of one frame),
// caret.go and anchors.go (the carets below them), syntax.go (the form of
// SyntaxError), typos.go, laststmt.go, complete.go and similar.go (misspelt keywords),
// suggestion.go (words of suggestions), layout.go, width.go and output.go
// (helpers). Tests: traceback_test.go against recordings of CPython in
// testdata, and the other tests here for what recordings cannot show.
package traceback

import "github.com/pynterp/pynterp/go/position"

// This file defines the data that Render takes.

// Lines gives access to source text.
type Lines interface {
	// Line returns line n of a file, counted from 1, with or without its line
	// end; false where there is no such file or line.
	Line(filename string, n int) (string, bool)
}

// Exception is one exception, with all that is printed about it.
type Exception struct {
	// Type is the qualified name of its class, with the module's name and a dot
	// before it unless that is builtins or __main__.
	Type string
	// Message is str() of the exception; where that raised, StrFailed is set.
	Message   string
	StrFailed bool
	// Suggestion follows the message, such as ". Did you mean: 'x'?".
	Suggestion string
	// Syntax is set for SyntaxError and its subclasses, and replaces Message.
	Syntax *Syntax
	Notes  []string
	// Frames are those of the traceback, the outermost first.
	Frames []Frame

	// Cause, Context and SuppressContext are the attributes of these names.
	// Exceptions may form cycles; each is printed once in a chain.
	Cause, Context  *Exception
	SuppressContext bool
	// Group holds the members of an exception group; it is nil for others.
	Group []*Exception
}

// Frame is one frame of a traceback.
type Frame struct {
	Filename, Name string
	// Pos is where the frame stands. Col or EndCol -1 means that the column is
	// not known, EndLine below Line that the end is on the same line, and Line
	// -1 that nothing is known.
	Pos position.Range
	// NoSource means that no file has the frame's lines.
	NoSource bool
}

// Syntax holds the attributes of a SyntaxError. What is None in Python is not
// set here.
type Syntax struct {
	Msg, Filename, Text Optional[string]
	Line, EndLine       Optional[int]
	// Col and EndCol are offset and end_offset: characters, counted from 1.
	Col, EndCol Optional[int]
	// OddLine and OddEndLine are str() of lineno and end_lineno where a program
	// has set them to what is no int, and OddCol tells the same of offset: they
	// are printed all the same, but for the line.
	OddLine, OddEndLine Optional[string]
	OddCol              bool

	// FromParser means that the parser raised the exception: only then
	// misspelt keywords are looked for. They are looked for in Source, or
	// where that is not set in the file as Lines has it.
	FromParser bool
	Source     Optional[string]
}

// Optional is a value that may be missing.
type Optional[T any] struct {
	Value T
	Set   bool
}

// Some returns an Optional that holds v.
func Some[T any](v T) Optional[T] { return Optional[T]{Value: v, Set: true} }
