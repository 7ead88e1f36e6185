package traceback

import (
	"slices"

	"github.com/pynterp/pynterp/go/text"
)

// This file defines how many columns of a terminal characters take. The table
// in width_table.go is generated. Tests: layout_test.go.

// displayWidth returns the columns that the first n characters of a line take.
// In ASCII that is n, even beyond the line's end.
func displayWidth(line string, n int) int {
	if text.IsASCII(line) {
		return n
	}
	width := 0
	for _, c := range decode(cut(line, 0, n)) {
		if width++; isWide(c) {
			width++
		}
	}
	return width
}

// isWide tells whether a character takes two columns.
func isWide(c rune) bool {
	if c < wideRanges[0][0] {
		return false
	}
	_, found := slices.BinarySearchFunc(wideRanges, c, func(r [2]rune, c rune) int {
		switch {
		case r[1] < c:
			return -1
		case r[0] > c:
			return 1
		}
		return 0
	})
	return found
}
