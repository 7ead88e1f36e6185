package pynterp

import (
	"strings"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/runtime"
)

// This file describes guest exceptions to the host: as data and as the text
// that CPython would print.

// Exception is an uncaught exception of the guest.
type Exception struct {
	// Type is the exception's type name, with its module in front unless
	// that is builtins or __main__.
	Type string
	// Message is str(exception).
	Message string
	// Traceback is the report as CPython prints it, ending in a newline.
	Traceback string
	// IsExit says that the guest asked to exit (SystemExit); ExitCode is the
	// code: nil, an int64, a string, or another value.
	IsExit   bool
	ExitCode any

	report *runtime.Report
}

// Error returns "Type: Message".
func (e *Exception) Error() string {
	if e.Message == "" {
		return e.Type
	}
	return e.Type + ": " + e.Message
}

// Argument is the text that the type makes an exception of that reads the same:
// the message, but of a KeyError the key, if that is a str, which the message
// shows in quotes.
func (e *Exception) Argument() string {
	if e.report == nil {
		return e.Message
	}
	return e.report.Argument
}

// Unwrap is what a guest sees of the exception if a host function returns it as
// its error: the type, if that is a built-in one, and the text.
func (e *Exception) Unwrap() error { return &host.Error{Type: e.Type, Msg: e.Argument()} }

// Err returns the exception as an error, nil if there is none.
func (r *Result) Err() error {
	if r.Exception == nil {
		return nil
	}
	return r.Exception
}

func (s *Sandbox) exception(r *runtime.Report) *Exception {
	return &Exception{
		Type: r.Type, Message: r.Message, IsExit: r.IsExit, ExitCode: r.ExitCode,
		Traceback: renderReport(r, s.sources), report: r,
	}
}

// sources are the texts that were compiled in a sandbox, by file name: what
// tracebacks quote.
type sources map[string][]string

// maxSources bounds how many texts are kept; older ones stay.
const maxSources = 4096

func (s sources) add(filename string, text []byte) {
	if len(s) < maxSources || s[filename] != nil {
		s[filename] = strings.SplitAfter(string(text), "\n")
	}
}

// Line returns line n of the file, counted from 1.
func (s sources) Line(filename string, n int) (string, bool) {
	lines, here := s[filename]
	if !here {
		lines = librarySource(filename)
	}
	if n < 1 || n > len(lines) {
		return "", false
	}
	return strings.TrimRight(lines[n-1], "\r\n"), true
}
