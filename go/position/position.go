// Package position defines places in source text: the coordinates that the
// lexer assigns, the AST and the bytecode carry, and tracebacks print.
//
// Columns are byte offsets into the line's UTF-8 text, as in CPython's ast
// module; only the code that prints a caret converts them to characters.
package position

// Range is the extent of a node in its source: [start, end).
// Lines count from 1, columns are UTF-8 byte offsets counted from 0.
type Range struct {
	Line, Col       int32
	EndLine, EndCol int32
}

// Pos returns the range itself; embedding Range gives every node this method.
func (r Range) Pos() Range { return r }

// Cover returns the smallest range that holds r and ends where end ends.
func (r Range) Cover(end Range) Range {
	return Range{Line: r.Line, Col: r.Col, EndLine: end.EndLine, EndCol: end.EndCol}
}
