package main

// This file starts worker.py in the oracle and asks it to run programs.

import (
	_ "embed"
	"path/filepath"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/tools/internal/cpython"
)

//go:embed worker.py
var workerSource string

type worker struct {
	*cpython.Worker
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
	w, err := cpython.Start(python, workerSource)
	if err != nil {
		return nil, err
	}
	return &worker{w, timeout}, nil
}

// run gives what the program text does under the name of the file, with the
// modules in the folder of that name beside it.
func (w *worker) run(file, text, modules string) (*outputs, error) {
	folder, err := filepath.Abs(filepath.Dir(file))
	if err != nil {
		return nil, errors.WithStack(err)
	}
	got := &outputs{}
	err = w.Ask(map[string]any{
		"name":    filepath.Base(file),
		"folder":  folder,
		"source":  text,
		"modules": modules,
		"timeout": w.timeout,
	}, got)
	if err != nil {
		return nil, err
	}
	if got.Error != "" {
		return nil, errors.New(got.Error)
	}
	return got, nil
}
