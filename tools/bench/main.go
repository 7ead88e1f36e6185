// Command bench compares pynterp with CPython on the programs of corpus/bench:
//
//	go run ./tools/bench                     every program
//	go run ./tools/bench -n 9 fib nbody      these, nine runs each
//	go run ./tools/bench -pythons /a,/b      against these interpreters
//	go run ./tools/bench -growth [words]     how operations grow with their size
//
// A figure is the median CPU time (user and system) of whole processes, which
// run by turns so that a slow minute of the machine meets them all. The output
// of the programs must be the same everywhere. The table is Markdown.
//
// measure.go runs processes, table.go and growth.go print, pythons.go finds
// interpreters.
package main

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/tools/internal/repo"
)

func main() {
	pythons := flag.String("pythons", "auto", "interpreters, comma-separated; auto: tools/oracle's, then those on PATH and of pyenv; oracle: that one alone")
	n := flag.Int("n", 5, "runs of each program")
	pynterp := flag.String("pynterp", "", "the pynterp to measure (default: build go/cmd/pynterp)")
	growth := flag.Bool("growth", false, "measure the operations of growth.txt whose names hold one of the words, or all")
	flag.Parse()
	if err := bench(flag.Args(), *pythons, *pynterp, max(1, *n), *growth); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func bench(names []string, pythons, pynterp string, n int, growth bool) error {
	root, err := repo.Root(".")
	if err != nil {
		return err
	}
	if pynterp == "" {
		dir, err := os.MkdirTemp("", "pynterp-bench-")
		if err != nil {
			return errors.WithStack(err)
		}
		defer os.RemoveAll(dir)
		if pynterp, err = build(root, dir); err != nil {
			return err
		}
	}
	others, err := findPythons(root, pythons)
	if err != nil {
		return err
	}
	runners := append([]runner{{name: "pynterp", run: []string{pynterp, "run"}, command: []string{pynterp, "run", "-c"}}}, others...)
	if growth {
		ops, err := parseOperations(growthText)
		if err != nil {
			return err
		}
		return printGrowth(os.Stdout, runners, ops, names, n)
	}
	programs, err := findPrograms(filepath.Join(root, "corpus", "bench"), names)
	if err != nil {
		return err
	}
	return printTables(os.Stdout, runners, programs, n)
}

// findPrograms lists the programs, all of them without names.
func findPrograms(dir string, names []string) ([]string, error) {
	all, err := filepath.Glob(filepath.Join(dir, "*.py"))
	if err != nil {
		return nil, errors.WithStack(err)
	}
	if len(names) == 0 && len(all) > 0 {
		return all, nil
	}
	var found []string
	for _, name := range names {
		file := filepath.Join(dir, strings.TrimSuffix(filepath.Base(name), ".py")+".py")
		if !slices.Contains(all, file) {
			return nil, errors.Errorf("there is no %s", file)
		}
		found = append(found, file)
	}
	if len(found) == 0 {
		return nil, errors.Errorf("there is no program in %s", dir)
	}
	return found, nil
}

func build(root, dir string) (string, error) {
	binary := filepath.Join(dir, "pynterp")
	cmd := exec.Command("go", "build", "-o", binary, "./go/cmd/pynterp")
	cmd.Dir, cmd.Stderr = root, os.Stderr
	return binary, errors.Wrap(cmd.Run(), "go build ./go/cmd/pynterp")
}
