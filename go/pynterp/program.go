package pynterp

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"github.com/pynterp/pynterp/go/ast"
	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/compiler"
	"github.com/pynterp/pynterp/go/parser"
	"github.com/pynterp/pynterp/go/position"
	"github.com/pynterp/pynterp/go/runtime"
	"github.com/pynterp/pynterp/go/text/names"
)

// This file turns source text into Programs: parser and compiler put together,
// their errors in one form.

// Program is compiled source. It is immutable and safe for concurrent use.
type Program struct {
	code     *bytecode.Code
	source   []byte
	warnings []runtime.SyntaxWarning
}

// SyntaxError is what Compile reports about source that is no valid Python.
type SyntaxError = runtime.SyntaxError

// Compile compiles a module. filename is what tracebacks show; no file is
// read. The error is a *SyntaxError. Warnings are given when the program runs.
func Compile(source []byte, filename string) (*Program, error) {
	return CompileWarn(source, filename, nil)
}

// CompileWarn is Compile with a receiver for the warnings, which it gets even
// if there is an error.
func CompileWarn(source []byte, filename string, warn func(Warning)) (*Program, error) {
	p := &Program{source: bytes.Clone(source)}
	filename = runtime.HostText(filename)
	var err error
	p.code, err = compileSource(source, runtime.CompileOptions{
		Filename: filename,
		Warn: func(w runtime.SyntaxWarning) {
			p.warnings = append(p.warnings, w)
			if warn != nil {
				warn(Warning{Category: "SyntaxWarning", Message: w.Message, Filename: filename, Line: w.Line})
			}
		},
	})
	if err != nil {
		return nil, err
	}
	return p, nil
}

// Disassemble returns the program's bytecode as text.
func (p *Program) Disassemble() string { return bytecode.Dis(p.code) }

// DumpAST parses source and returns its tree in the form of CPython's
// ast.dump(tree, indent=1, include_attributes=True).
func DumpAST(source []byte, filename string) (string, error) {
	mod, err := parse(source, parser.Options{Filename: filename})
	if err != nil {
		return "", parseError(err)
	}
	return ast.Dump(mod, " ", true), nil
}

// parse parses source text with the names of all Unicode characters.
func parse(source []byte, opts parser.Options) (ast.Mod, error) {
	opts.LookupName = names.Lookup
	return parser.ParseOptions(source, opts)
}

func compileSource(source []byte, opts runtime.CompileOptions) (*bytecode.Code, error) {
	mode, cmode := parser.ModuleMode, compiler.Exec
	switch opts.Mode {
	case runtime.ModeEval:
		mode, cmode = parser.ExpressionMode, compiler.Eval
	case runtime.ModeSingle:
		mode, cmode = parser.InteractiveMode, compiler.Single
	}
	popts := parser.Options{
		Filename: opts.Filename, Mode: mode, Text: opts.Text, Script: opts.Script, File: opts.File,
		OldNotEqual: opts.Futures&bytecode.FutureNotEqual != 0,
	}
	copts := compiler.Options{
		Mode: cmode, Filename: opts.Filename, NamesInMapping: opts.NamesInMapping, Optimize: opts.Optimize,
		Futures: opts.Futures,
		// A file may hold what the guest compiles under the file's name.
		NoSource: opts.Guest && strings.HasPrefix(opts.Filename, "<") && strings.HasSuffix(opts.Filename, ">"),
	}
	if opts.Warn != nil {
		popts.Warn = func(w parser.SyntaxWarning) { opts.Warn(runtime.SyntaxWarning{Message: w.Msg, Line: w.Line}) }
		copts.Warn = func(at position.Range, msg string) {
			opts.Warn(runtime.SyntaxWarning{Message: msg, Line: int(at.Line)})
		}
	}
	mod, err := parse(source, popts)
	if err != nil {
		return nil, parseError(err)
	}
	code, err := compiler.Compile(mod, copts)
	if err != nil {
		return nil, compileError(err, source, opts)
	}
	return code, nil
}

// parseError gives a parser's error its public form.
func parseError(err error) error {
	e, ok := err.(*parser.SyntaxError)
	if !ok {
		return err
	}
	return &SyntaxError{
		Kind: e.Kind, Msg: e.Msg, Filename: e.Filename, Line: e.Line, Col: e.Col,
		EndLine: e.EndLine, EndCol: e.EndCol, Text: e.Text, HasText: e.HasText, NoPlace: !e.HasPlace,
	}
}

// compileError gives a compiler's error its public form: byte columns become
// characters, and the source line is added where a file holds the source.
func compileError(err error, source []byte, opts runtime.CompileOptions) error {
	e, ok := err.(*compiler.Error)
	if !ok {
		return err
	}
	out := &SyntaxError{Kind: e.Kind, Msg: e.Msg, Filename: opts.Filename, Line: int(e.Line), EndLine: int(e.EndLine)}
	if out.Kind == "RecursionError" || e.Line == 0 {
		return out
	}
	line, ok := sourceLine(source, int(e.Line))
	if !ok || opts.Guest {
		// No file holds the source: the line is not shown, and columns stay bytes.
		out.Col, out.EndCol = int(e.Col)+1, int(e.EndCol)+1
		return out
	}
	out.Text, out.HasText = line, true
	out.Col = charColumn(line, int(e.Col))
	if e.EndLine != e.Line {
		line, _ = sourceLine(source, int(e.EndLine))
	}
	out.EndCol = charColumn(line, int(e.EndCol))
	return out
}

// charColumn converts a 0-based byte column to a 1-based character column.
func charColumn(line string, col int) int {
	return utf8.RuneCountInString(line[:min(col, len(line))]) + 1
}

// sourceLine returns line n, counted from 1, with its newline.
func sourceLine(source []byte, n int) (string, bool) {
	for ; n > 1; n-- {
		i := bytes.IndexByte(source, '\n')
		if i < 0 {
			return "", false
		}
		source = source[i+1:]
	}
	if i := bytes.IndexByte(source, '\n'); i >= 0 {
		source = source[:i+1]
	}
	return string(source), true
}
