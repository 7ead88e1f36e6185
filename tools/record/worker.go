package main

// This file starts worker.py in the oracle and asks it to run programs.

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/pkg/errors"
)

//go:embed worker.py
var workerSource string

// errWorker marks errors after which no further case can be run.
var errWorker = errors.New("the worker does not answer")

// version is the start of what the oracle must call its version.
const version = "3.14."

type worker struct {
	cmd     *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Reader
	timeout float64
}

// outputs is what a program did.
type outputs struct {
	Stdout string  `json:"stdout"`
	Result *string `json:"result"`
	Raises *string `json:"raises"`
	Error  string  `json:"error"`
}

func startWorker(python string, timeout float64) (*worker, error) {
	out, err := exec.Command(python, "-c", "import sys; print(sys.version)").Output()
	if err != nil {
		return nil, errors.Wrap(err, python)
	}
	if !strings.HasPrefix(string(out), version) {
		return nil, errors.Errorf("%s is Python %s, not %sx", python, strings.TrimSpace(string(out)), version)
	}
	cmd := exec.Command(python, "-P", "-s", "-X", "utf8", "-c", workerSource)
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1")
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, errors.WithStack(err)
	}
	answers, err := cmd.StdoutPipe()
	if err != nil {
		return nil, errors.WithStack(err)
	}
	if err := cmd.Start(); err != nil {
		return nil, errors.WithStack(err)
	}
	return &worker{cmd: cmd, in: in, out: bufio.NewReader(answers), timeout: timeout}, nil
}

// run gives what the program text does under the name of the file.
func (w *worker) run(file, text string) (*outputs, error) {
	folder, err := filepath.Abs(filepath.Dir(file))
	if err != nil {
		return nil, errors.WithStack(err)
	}
	request, err := json.Marshal(map[string]any{
		"name":    filepath.Base(file),
		"folder":  folder,
		"source":  text,
		"timeout": w.timeout,
	})
	if err != nil {
		return nil, errors.WithStack(err)
	}
	if _, err := w.in.Write(append(request, '\n')); err != nil {
		return nil, errors.Wrap(errWorker, err.Error())
	}
	answer, err := w.out.ReadBytes('\n')
	if err != nil {
		return nil, errors.Wrap(errWorker, err.Error())
	}
	got := &outputs{}
	if err := json.Unmarshal(answer, got); err != nil {
		return nil, errors.Wrap(errWorker, err.Error())
	}
	if got.Error != "" {
		return nil, errors.New(got.Error)
	}
	return got, nil
}

func (w *worker) close() {
	w.in.Close()
	_ = w.cmd.Wait() // it was asked to stop: how it does is of no interest
}
