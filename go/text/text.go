// Package text holds the algorithms of Python's str and bytes on plain Go
// strings. It knows nothing of objects, methods or argument checks: the
// callers bind arguments, clamp positions and raise exceptions.
//
// A Python str is a Go string in WTF-8: UTF-8 in which a lone surrogate is
// written in its three-byte form, and two surrogates side by side stay two.
// Python bytes are a Go string too, read as raw bytes; functions with Bytes in
// their names follow the ASCII rules of bytes, and the searching functions
// serve both. Positions are byte offsets unless a comment says code points;
// Index converts between the two.
//
// Everything is linear in its input and output. A function whose result can be
// much larger than its input takes a Grow, which is told the size first.
// Malformed WTF-8 never panics, but what comes out of it is unspecified.
//
// Results are recorded from CPython 3.14 in the tests beside each file.
package text

import (
	"strings"

	"github.com/pkg/errors"
)

// Grow is told how many bytes a function is about to allocate: once where the
// size is known beforehand, step by step in Translate, Encode and Decode. An
// error stops the function, which returns it. A nil Grow allows everything.
type Grow func(n int) error

// ErrTooLarge is returned for a result whose size no machine can hold.
var ErrTooLarge = errors.New("text: result is too large")

// maxSize keeps absurd sizes away from the allocator, which would panic.
const maxSize = 1 << 40

// charge checks a size and tells grow of it.
func charge(n int, grow Grow) error {
	if n < 0 || n > maxSize {
		return ErrTooLarge
	}
	if grow == nil {
		return nil
	}
	return grow(n)
}

// reserve prepares b for a result of n bytes after charging for them.
func reserve(b *strings.Builder, n int, grow Grow) error {
	if err := charge(n, grow); err != nil {
		return err
	}
	b.Grow(n)
	return nil
}

// mulSize multiplies two sizes; beyond maxSize the product is maxSize+1.
func mulSize(a, b int) int {
	if a <= 0 || b <= 0 {
		return 0
	}
	if a > maxSize/b {
		return maxSize + 1
	}
	return a * b
}

// addSize adds two sizes of at most maxSize+1 each.
func addSize(a, b int) int {
	return min(a+b, maxSize+1)
}
