package numeric

import "math"

// This file maps results of C's math functions to the exceptions of Python's
// math module. Tests: math_test.go.

// Errors of the math module without an argument in the text.
var (
	ErrMathDomain error = &Error{Kind: ValueError, Text: "math domain error"}
	ErrMathRange  error = &Error{Kind: OverflowError, Text: "math range error"}
	// ErrLogInt is raised by the logarithms for an int that is not positive.
	ErrLogInt error = &Error{Kind: ValueError, Text: "expected a positive input"}
)

// expected builds the "expected …, got x" error of a domain.
func expected(what string, got float64) error {
	return valueError("expected " + what + ", got " + FloatRepr(got))
}

// ranged turns an infinite result of a finite argument into a range error.
func ranged(r, x float64) (float64, error) {
	if math.IsInf(r, 0) && FloatIsFinite(x) {
		return 0, ErrMathRange
	}
	return r, nil
}
