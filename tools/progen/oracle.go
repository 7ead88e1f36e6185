package main

// This file runs programs: in CPython, by asking oracle.py, and in pynterp.

import (
	"bufio"
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

//go:embed oracle.py
var oracleSource string

// An outcome is how a program ended. Error says why nothing can be said of it.
type outcome struct {
	Stdout    string `json:"stdout"`
	Type      string `json:"type"`
	Message   string `json:"message"`
	Traceback string `json:"traceback"`
	Error     string `json:"error"`
}

// An oracle is a CPython that runs one program after the other.
type oracle struct {
	python string
	cmd    *exec.Cmd
	in     io.WriteCloser
	out    *bufio.Reader
}

func startOracle(python string) (*oracle, error) {
	out, err := exec.Command(python, "-c", "import sys; print(sys.version)").Output()
	if err != nil {
		return nil, errors.Wrap(err, python)
	}
	if !strings.HasPrefix(string(out), "3.14.") {
		return nil, errors.Errorf("%s is Python %s, not 3.14", python, strings.TrimSpace(string(out)))
	}
	o := &oracle{python: python}
	return o, o.start()
}

func (o *oracle) start() error {
	o.cmd = exec.Command(o.python, "-P", "-s", "-X", "utf8", "-c", oracleSource)
	o.cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0")
	o.cmd.Stderr = os.Stderr
	var err error
	if o.in, err = o.cmd.StdinPipe(); err != nil {
		return errors.WithStack(err)
	}
	answers, err := o.cmd.StdoutPipe()
	if err != nil {
		return errors.WithStack(err)
	}
	o.out = bufio.NewReader(answers)
	return errors.WithStack(o.cmd.Start())
}

// restart continues in an interpreter that ran nothing yet.
func (o *oracle) restart() error {
	o.close()
	return o.start()
}

// run is what CPython makes of a program.
func (o *oracle) run(source string) (outcome, error) {
	var got outcome
	request, err := json.Marshal(map[string]string{"source": source})
	if err != nil {
		return got, errors.WithStack(err)
	}
	if _, err := o.in.Write(append(request, '\n')); err != nil {
		return got, errors.Wrap(err, "the oracle does not listen")
	}
	answer, err := o.out.ReadBytes('\n')
	if err != nil {
		return got, errors.Wrapf(err, "the oracle ended in\n%s", source)
	}
	return got, errors.WithStack(json.Unmarshal(answer, &got))
}

func (o *oracle) close() {
	o.in.Close()
	_ = o.cmd.Wait() // it was asked to stop: how it does is of no interest
}

// sandboxLimits are far more than a program needs.
var sandboxLimits = limits.Limits{Steps: 100_000_000, Memory: 512 << 20}

// interpret is what pynterp makes of a program.
func interpret(source string) outcome {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	var out bytes.Buffer
	s, err := pynterp.New(pynterp.Config{Limits: sandboxLimits, Host: host.Host{Stdout: &out}})
	if err != nil {
		return outcome{Error: err.Error()}
	}
	result, err := s.RunSource(ctx, source, "prog.py", s.NewEnv())
	got := outcome{Stdout: out.String()}
	var limit *pynterp.LimitError
	switch {
	case errors.As(err, &limit):
		got.Error = err.Error()
	case err != nil: // an internal error is a difference, not an excuse
		got.Type, got.Message = "pynterp", err.Error()
	case result.Exception != nil:
		e := result.Exception
		got.Type, got.Message, got.Traceback = e.Type, e.Message, e.Traceback
	}
	return got
}
