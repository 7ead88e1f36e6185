// Command record fills in what the cases of corpus/ expect, by running them in
// CPython 3.14:
//
//	go run ./tools/record                    all of corpus/
//	go run ./tools/record corpus/dict a.py   these folders and files
//	go run ./tools/record -check             change nothing; say what differs
//
// A case's header is described in corpus/README.md. Only cases of the kind
// "language" are recorded; what a "security" case or one that ends at a limit
// expects is decided by a person, and never changed here.
//
// header.go reads and writes headers, worker.go and worker.py run the cases.
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/tools/internal/cpython"
	"github.com/pynterp/pynterp/tools/internal/repo"
)

func main() {
	check := flag.Bool("check", false, "change nothing; exit with 1 if a case differs")
	python := flag.String("python", "", "the CPython 3.14 to run (default: $"+repo.OracleVariable+", or tools/oracle's)")
	jobs := flag.Int("j", 2, "cases to run at once")
	timeout := flag.Float64("timeout", 60, "seconds for one case")
	flag.Parse()
	failed, err := record(flag.Args(), options{check: *check, python: *python, jobs: *jobs, timeout: *timeout})
	if err != nil {
		fmt.Fprintln(os.Stderr, "record:", err)
		os.Exit(2)
	}
	if failed {
		os.Exit(1)
	}
}

type options struct {
	check   bool
	python  string
	jobs    int
	timeout float64
}

// record runs the cases at the paths and reports on standard output; it tells
// whether one failed, or differed where that was to be checked.
func record(paths []string, opt options) (bool, error) {
	root, err := repo.Root(".")
	if err != nil {
		return false, err
	}
	if len(paths) == 0 {
		paths = []string{filepath.Join(root, "corpus")}
	}
	files, err := caseFiles(paths)
	if err != nil {
		return false, err
	}
	if opt.python == "" {
		if opt.python, err = repo.Oracle(root); err != nil {
			return false, err
		}
	}
	outcomes, err := runAll(files, opt)
	if err != nil {
		return false, err
	}
	return report(outcomes, opt.check), nil
}

// caseFiles lists the .py files at and below the paths. The programs below a
// folder bench are no cases, nor are the modules in the folders beside cases.
func caseFiles(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		err := filepath.WalkDir(path, func(file string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case entry.IsDir() && file != path && (entry.Name() == "bench" || besideCases(file)):
				return filepath.SkipDir
			case !entry.IsDir() && strings.HasSuffix(file, ".py"):
				files = append(files, file)
			}
			return nil
		})
		if err != nil {
			return nil, errors.WithStack(err)
		}
	}
	sort.Strings(files)
	return files, nil
}

// besideCases tells whether the folder of this one holds cases itself.
func besideCases(folder string) bool {
	cases, err := filepath.Glob(filepath.Join(filepath.Dir(folder), "*.py"))
	return err == nil && len(cases) > 0
}

// An outcome is what became of one case.
type outcome struct {
	file string
	kept string // why the case was left alone
	old  string // the file's text, and what it should be
	new  string
	err  error
}

func runAll(files []string, opt options) ([]outcome, error) {
	outcomes := make([]outcome, len(files))
	next := make(chan int)
	var group sync.WaitGroup
	var failure error
	var once sync.Once
	for range max(1, min(opt.jobs, len(files))) {
		w, err := startWorker(opt.python, opt.timeout)
		if err != nil {
			return nil, err
		}
		group.Go(func() {
			defer w.Close()
			for i := range next {
				outcomes[i] = recordCase(files[i], w)
				if errors.Is(outcomes[i].err, cpython.ErrGone) {
					once.Do(func() { failure = outcomes[i].err })
				}
			}
		})
	}
	for i := range files {
		next <- i
	}
	close(next)
	group.Wait()
	if failure != nil {
		return nil, failure
	}
	if opt.check {
		return outcomes, nil
	}
	for i := range outcomes {
		if o := &outcomes[i]; o.err == nil && o.kept == "" && o.new != o.old {
			o.err = os.WriteFile(o.file, []byte(o.new), 0o644)
		}
	}
	return outcomes, nil
}

// recordCase finds the text that the case's file should have. The header's
// length moves the line numbers that a program may print, so the case is run
// again until its text is the one that was run.
func recordCase(file string, w *worker) outcome {
	text, err := os.ReadFile(file)
	if err != nil {
		return outcome{file: file, err: err}
	}
	o := outcome{file: file, old: string(text), new: string(text)}
	for range 4 {
		c, err := parseCase(o.new)
		if err != nil {
			o.err = err
			return o
		}
		if o.kept = c.decidedByPerson(); o.kept != "" {
			return o
		}
		got, err := w.run(file, o.new, c.field("modules"))
		if err != nil {
			o.err = err
			return o
		}
		text, err := c.withExpectations(got)
		if err != nil {
			o.err = err
			return o
		}
		if text == o.new {
			return o
		}
		o.new = text
	}
	o.err = errors.New("its output is another each time")
	return o
}

func report(outcomes []outcome, check bool) bool {
	same, changed, kept, failed := 0, 0, 0, 0
	for _, o := range outcomes {
		switch {
		case o.err != nil:
			failed++
			fmt.Printf("%s: %v\n", o.file, o.err)
		case o.kept != "":
			kept++
		case o.old == o.new:
			same++
		default:
			changed++
			fmt.Printf("%s:\n%s", o.file, headerDifference(o.old, o.new))
		}
	}
	verb := "recorded"
	if check {
		verb = "different"
	}
	fmt.Printf("%d as before, %d %s, %d left alone (security, limit), %d with an error\n", same, changed, verb, kept, failed)
	return failed > 0 || check && changed > 0
}
