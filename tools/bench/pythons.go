package main

// This file finds the interpreters to compare with.

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/tools/internal/repo"
)

// A runner is an interpreter: how it is called, and the start of its commands
// for running a file and for running its argument.
type runner struct {
	name    string
	run     []string
	command []string
}

// findPythons reads the flag -pythons. The first found is the one that the
// ratios are taken to.
func findPythons(root, list string) ([]runner, error) {
	var candidates []string
	switch list {
	case "auto", "oracle":
		oracle, err := repo.Oracle(root)
		if err != nil {
			return nil, err
		}
		candidates = []string{oracle}
		if list == "auto" {
			candidates = append(candidates, installed()...)
		}
	default:
		candidates = strings.Split(list, ",")
	}
	var found []runner
	for _, python := range candidates {
		name, binary, err := identify(python)
		if err != nil && list != "auto" {
			return nil, err
		}
		known := slices.ContainsFunc(found, func(r runner) bool { return r.name == name })
		if err == nil && !known {
			found = append(found, runner{name: name, run: []string{binary}, command: []string{binary, "-c"}})
		}
	}
	if len(found) == 0 {
		return nil, errors.New("no interpreter to compare with")
	}
	return found, nil
}

// installed lists the interpreters, 3.11 and later, on PATH and of pyenv.
func installed() []string {
	var found []string
	for _, version := range []string{"3.14", "3.13", "3.12", "3.11"} {
		if python, err := exec.LookPath("python" + version); err == nil {
			found = append(found, python)
		}
		pyenv := os.Getenv("PYENV_ROOT")
		if pyenv == "" {
			home, err := os.UserHomeDir()
			if err != nil {
				continue
			}
			pyenv = filepath.Join(home, ".pyenv")
		}
		more, err := filepath.Glob(filepath.Join(pyenv, "versions", version+"*", "bin", "python3"))
		if err == nil {
			found = append(found, more...)
		}
	}
	return found
}

// identify asks an interpreter what it is, as "CPython 3.14.6", and where its
// binary is: what is on PATH may be a script that takes its time to find it.
// Two builds of the same version count as one.
func identify(python string) (name, binary string, err error) {
	const program = "import platform, sys; print(platform.python_implementation(), platform.python_version()); print(sys.executable)"
	out, err := exec.Command(python, "-c", program).Output()
	name, binary, _ = strings.Cut(strings.TrimSpace(string(out)), "\n")
	return name, binary, errors.Wrap(err, python)
}
