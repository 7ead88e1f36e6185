package lexer

import (
	"fmt"
	"unicode/utf8"
)

// This file defines the lexer's errors. Most are complete: message, place and
// line as CPython's tokenizer reports them. A few only carry a code, and the
// parser, which knows the last token, completes them (as CPython does).

// Code says which errors the parser has to complete.
type Code uint8

// The error codes.
const (
	CodeComplete     Code = iota // all fields are set
	CodeEOF                      // the source ended in a bracket or after a backslash
	CodeDedent                   // an unindent that matches no outer level
	CodeTabs                     // tabs and spaces mixed inconsistently
	CodeTooDeep                  // more than 100 levels of indentation
	CodeContinuation             // a character after the backslash at a line's end
)

// Error is a mistake found by the lexer. Line, Col, EndLine and EndCol are
// what CPython puts into the SyntaxError: columns count characters from 1.
type Error struct {
	Code            Code
	Msg             string
	Line, Col       int
	EndLine, EndCol int
	Text            string
	HasText         bool
}

// Error returns the message alone.
func (e *Error) Error() string { return e.Msg }

// fail records a complete error at the current character.
func (l *Lexer) fail(format string, args ...any) Token {
	return l.failRange(-1, -1, format, args...)
}

// failRange records a complete error on the current line; col and endCol count
// characters from 1, and -1 means the current character.
func (l *Lexer) failRange(col, endCol int, format string, args ...any) Token {
	if col < 0 {
		col = utf8.RuneCount(l.src[l.lineStart:l.cur])
	}
	if endCol < 0 {
		endCol = col
	}
	end := l.lineStart
	for end < len(l.src) && l.src[end] != '\n' {
		end++
	}
	return l.failWith(&Error{
		Msg: fmt.Sprintf(format, args...), Line: l.line, Col: col, EndLine: l.line, EndCol: endCol,
		Text: string(l.src[l.lineStart:end]), HasText: true,
	})
}

// failCode records an error that the parser completes.
func (l *Lexer) failCode(code Code) Token {
	return l.failWith(&Error{Code: code})
}

func (l *Lexer) failWith(err *Error) Token {
	if l.err == nil {
		l.err = err
	}
	return l.token(None, l.start, l.cur)
}
