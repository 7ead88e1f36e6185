package main

// This file runs programs: in CPython, by asking oracle.py, and in pynterp.

import (
	"bytes"
	"context"
	_ "embed"
	"time"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
	"github.com/pynterp/pynterp/tools/internal/cpython"
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
type oracle struct{ *cpython.Worker }

func startOracle(python string) (*oracle, error) {
	w, err := cpython.Start(python, oracleSource)
	if err != nil {
		return nil, err
	}
	return &oracle{w}, nil
}

// run is what CPython makes of a program.
func (o *oracle) run(source string) (outcome, error) {
	var got outcome
	err := o.Ask(map[string]string{"source": source}, &got)
	return got, errors.Wrapf(err, "at\n%s", source)
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
