package main

// This file runs programs of calls in CPython and in pynterp. Both print one
// line for each call.

import (
	"bytes"
	"context"
	_ "embed"
	"regexp"
	"strings"
	"time"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
	"github.com/pynterp/pynterp/tools/internal/cpython"
)

//go:embed driver.py
var driver string

// patience is how long a batch may take. A call that takes longer is one that
// the pools should not make.
const patience = 120 * time.Second

// runOracle gives the lines that CPython prints for the calls.
func runOracle(python string, calls []call) ([]string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	out, err := cpython.Run(ctx, python, program(calls), "-W", "ignore")
	lines := splitLines(out)
	if err != nil && len(lines) < len(calls) {
		return nil, errors.Wrapf(err, "at x = %s; %s", calls[len(lines)].value, calls[len(lines)].expr)
	}
	if err != nil || len(lines) != len(calls) {
		return nil, errors.Errorf("%d lines for %d calls: %v", len(lines), len(calls), err)
	}
	return lines, nil
}

// limitLine starts the line of a call that a limit ended.
const limitLine = "limit: "

// runOurs gives pynterp's lines. A limit ends a sandbox, so the calls behind
// the one that met it run in another.
func runOurs(calls []call) ([]string, error) {
	var lines []string
	for len(lines) < len(calls) {
		got, err := runSandbox(calls[len(lines):])
		lines = append(lines, got...)
		var limit *pynterp.LimitError
		switch {
		case errors.As(err, &limit) && len(lines) < len(calls):
			lines = append(lines, limitLine+limit.Limit)
		case err != nil && len(lines) < len(calls):
			lines = append(lines, "failed: "+err.Error())
		case err != nil:
			return lines, err
		case len(lines) != len(calls):
			return lines, errors.Errorf("pynterp: %d lines for %d calls", len(lines), len(calls))
		}
	}
	return lines, nil
}

func runSandbox(calls []call) ([]string, error) {
	var out bytes.Buffer
	sandbox, err := pynterp.New(pynterp.Config{
		Policy: "compat",
		Host:   host.Host{Stdout: &out},
		Limits: limits.Limits{Memory: 1 << 29},
	})
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	result, err := sandbox.RunSource(ctx, program(calls), "calls.py", sandbox.NewEnv())
	lines := splitLines(out.String())
	if err == nil && result.Exception != nil {
		err = errors.New(result.Exception.Error())
	}
	return lines, err
}

func splitLines(text string) []string {
	if text == "" {
		return nil
	}
	return strings.Split(strings.TrimSuffix(text, "\n"), "\n")
}

// hugeLine is how long the line of a result is that driver.py has cut.
const hugeLine = 3000

var address = regexp.MustCompile(`0x[0-9a-f]+>`)

// same compares two lines. What needs more memory than the sandbox has ends at
// its limit, where CPython has MemoryError; addresses are any.
func same(want, got string) bool {
	if want == got {
		return true
	}
	if got == limitLine+limits.Memory && (strings.HasPrefix(want, "MemoryError") || len(want) >= hugeLine) {
		return true
	}
	return address.MatchString(want) && address.ReplaceAllString(want, ">") == address.ReplaceAllString(got, ">")
}
