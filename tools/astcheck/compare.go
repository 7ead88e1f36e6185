package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/pynterp"
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

type worker struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

func startWorker(python string) (*worker, error) {
	cmd := exec.Command(python, "-I", "-X", "utf8", "-c", workerSource)
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0")
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, errors.WithStack(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, errors.WithStack(err)
	}
	return &worker{cmd, in, bufio.NewReaderSize(out, 1<<20)}, errors.WithStack(cmd.Start())
}

func (w *worker) close() {
	w.in.Close()
	_ = w.cmd.Wait() // it was asked to stop: how it does is of no interest
}

// compare returns the first difference in what is made of a file, or "".
func (w *worker) compare(file string) (string, error) {
	source, err := os.ReadFile(file)
	if err != nil {
		return "", errors.WithStack(err)
	}
	if _, err := io.WriteString(w.in, file+"\n"); err != nil {
		return "", errors.WithStack(err)
	}
	answer, err := w.out.ReadBytes('\n')
	if err != nil {
		return "", errors.WithStack(err)
	}
	var want seen
	if err := json.Unmarshal(answer, &want); err != nil {
		return "", errors.WithStack(err)
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
