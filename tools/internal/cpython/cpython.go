// Package cpython runs Python programs of the tools in a CPython 3.14: to their
// end (Run), or as a Worker that answers requests, each a line of JSON. Which
// CPython that is says tools/internal/repo. Tests: cpython_test.go.
package cpython

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"

	"github.com/pkg/errors"
)

// ErrGone marks errors after which a worker answers nothing more.
var ErrGone = errors.New("CPython does not answer")

// version is the start of what the interpreter must call its version.
const version = "3.14."

// options keep the machine's own packages and settings away.
var options = []string{"-P", "-s", "-X", "utf8"}

// Check returns an error unless python is a CPython 3.14.
func Check(python string) error {
	out, err := exec.Command(python, "-c", "import sys; print(sys.version)").Output()
	if err != nil {
		return errors.Wrap(err, python)
	}
	if !strings.HasPrefix(string(out), version) {
		return errors.Errorf("%s is Python %s, not %sx", python, strings.TrimSpace(string(out)), version)
	}
	return nil
}

func command(ctx context.Context, python string, arguments ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, python, slices.Concat(options, arguments)...)
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1")
	return cmd
}

// Run gives what a program prints, also where it fails; the error then has what
// it wrote to stderr. flags are further options of the interpreter.
func Run(ctx context.Context, python, program string, flags ...string) (string, error) {
	cmd := command(ctx, python, append(slices.Clone(flags), "-")...)
	cmd.Stdin = strings.NewReader(program)
	var out, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &stderr
	if err := cmd.Run(); err != nil {
		return out.String(), errors.Wrapf(err, "CPython: %s", stderr.String())
	}
	return out.String(), nil
}

// A Worker is a CPython that runs a program which reads requests from stdin and
// writes its answers to stdout, a line of JSON each. It serves one caller at a
// time.
type Worker struct {
	python, program string

	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

// Start checks the interpreter and starts the program.
func Start(python, program string) (*Worker, error) {
	if err := Check(python); err != nil {
		return nil, err
	}
	w := &Worker{python: python, program: program}
	if err := w.start(); err != nil {
		return nil, err
	}
	return w, nil
}

func (w *Worker) start() error {
	w.cmd = command(context.Background(), w.python, "-c", w.program)
	w.cmd.Stderr = os.Stderr
	var err error
	if w.in, err = w.cmd.StdinPipe(); err != nil {
		return errors.WithStack(err)
	}
	answers, err := w.cmd.StdoutPipe()
	if err != nil {
		return errors.WithStack(err)
	}
	w.out = bufio.NewReaderSize(answers, 1<<16)
	return errors.WithStack(w.cmd.Start())
}

// Restart continues in an interpreter that has answered nothing yet.
func (w *Worker) Restart() error {
	w.Close()
	return w.start()
}

// Ask sends a request and reads its answer.
func (w *Worker) Ask(request, answer any) error {
	line, err := json.Marshal(request)
	if err != nil {
		return errors.WithStack(err)
	}
	if _, err := w.in.Write(append(line, '\n')); err != nil {
		return errors.Wrap(ErrGone, err.Error())
	}
	if line, err = w.out.ReadBytes('\n'); err != nil {
		return errors.Wrap(ErrGone, err.Error())
	}
	if err := json.Unmarshal(line, answer); err != nil {
		return errors.Wrap(ErrGone, err.Error())
	}
	return nil
}

// Close ends the interpreter.
func (w *Worker) Close() {
	w.in.Close()
	_ = w.cmd.Wait() // it was asked to stop: how it does is of no interest
}
