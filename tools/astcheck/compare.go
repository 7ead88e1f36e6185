package main

import (
	_ "embed"
	"fmt"
	"os"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/pynterp"
	"github.com/pynterp/pynterp/tools/internal/cpython"
)

// This file asks CPython and pynterp about a file and compares the answers.

//go:embed worker.py
var workerSource string

// seen is what an implementation says about a source.
type seen struct {
	Dump     string   `json:"dump"`
	Error    string   `json:"error"`
	Line     int      `json:"line"`
	Warnings []string `json:"warnings"`
}

// compare returns the first difference in what is made of a file, or "".
func compare(w *cpython.Worker, file string) (string, error) {
	source, err := os.ReadFile(file)
	if err != nil {
		return "", errors.WithStack(err)
	}
	var want seen
	if err := w.Ask(file, &want); err != nil {
		return "", err
	}
	return difference(look(source, file), want), nil
}

// look returns what pynterp makes of a source.
func look(source []byte, file string) seen {
	var s seen
	program, err := pynterp.CompileWarn(source, file, func(w pynterp.Warning) {
		s.Warnings = append(s.Warnings, fmt.Sprintf("%d: %s", w.Line, w.Message))
	})
	var syntax *pynterp.SyntaxError
	switch {
	case errors.As(err, &syntax):
		s.Error, s.Line = syntax.Kind+": "+syntax.Msg, syntax.Line
	case err != nil:
		s.Error = err.Error()
	}
	if program == nil && s.Error == "" {
		s.Error = "no program"
	}
	s.Dump, err = pynterp.DumpAST(source, file)
	if err != nil {
		s.Dump = ""
	}
	return s
}

func difference(got, want seen) string {
	switch {
	case got.Error != want.Error || got.Line != want.Line:
		return fmt.Sprintf("error %q in line %d, CPython %q in line %d", got.Error, got.Line, want.Error, want.Line)
	case got.Dump != want.Dump:
		return "tree " + firstLines(strings.Split(got.Dump, "\n"), strings.Split(want.Dump, "\n"))
	}
	if d := firstLines(got.Warnings, want.Warnings); d != "" {
		return "warnings " + d
	}
	return ""
}

// firstLines shows the first place where two lists of lines differ.
func firstLines(got, want []string) string {
	for i := range max(len(got), len(want)) {
		g, w := "(nothing)", "(nothing)"
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		if g != w {
			return fmt.Sprintf("line %d:\n\tpynterp %s\n\tCPython %s", i+1, g, w)
		}
	}
	return ""
}
