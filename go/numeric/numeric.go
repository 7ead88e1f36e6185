// Package numeric holds the number algorithms of Python on plain Go values
// (int64, *big.Int, float64, complex128, string): reading and writing numbers,
// exact integer and float arithmetic, hashes, the format mini-language, the
// numeric half of %-formatting and the functions of the math module.
//
// It knows nothing of the interpreter's objects. What Python would raise comes
// back as an *Error with the exception's kind and text. Operations whose result
// can be huge have an estimator beside them (see cost.go), so that the caller
// charges memory and steps before it computes. A *big.Int that is passed in is
// never changed, and a returned one is never shared with an argument unless the
// function says so.
//
// This file defines the errors; the tests of each file lie beside it.
package numeric

// Kind names the Python exception type that an Error stands for.
type Kind uint8

// The exception types that number algorithms raise.
const (
	ValueError Kind = iota + 1
	TypeError
	OverflowError
	ZeroDivisionError
	MemoryError
)

// String returns the Python name of the exception type.
func (k Kind) String() string {
	switch k {
	case ValueError:
		return "ValueError"
	case TypeError:
		return "TypeError"
	case OverflowError:
		return "OverflowError"
	case ZeroDivisionError:
		return "ZeroDivisionError"
	case MemoryError:
		return "MemoryError"
	}
	return "Exception"
}

// Error is a Python exception to be raised by the caller. Errno is set only
// where CPython raises with the argument pair (errno, text).
type Error struct {
	Kind  Kind
	Text  string
	Errno int
}

// Error returns the exception as the last line of a traceback would show it.
func (e *Error) Error() string { return e.Kind.String() + ": " + e.Text }

func valueError(text string) error { return &Error{Kind: ValueError, Text: text} }

// Errors that several operations share.
var (
	// ErrDivisionByZero is raised by every division and modulo by zero.
	ErrDivisionByZero error = &Error{Kind: ZeroDivisionError, Text: "division by zero"}
	// ErrIntToFloat is raised when an int is beyond the range of floats.
	ErrIntToFloat error = &Error{Kind: OverflowError, Text: "int too large to convert to float"}
	// ErrTooManyDigits is raised when an int would be too large to exist.
	ErrTooManyDigits error = &Error{Kind: OverflowError, Text: "too many digits in integer"}
)
