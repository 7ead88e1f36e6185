// Command astcheck compares what pynterp and CPython make of Python sources:
//
//	go run ./tools/astcheck [-j 2] [-v] folder-or-file...
//
// For each .py file it compares the tree, as ast.dump prints it with all places,
// the warnings of the compilation, and for an invalid source the error and its
// line. It prints the first difference of each file, and the counts. Nothing of
// the files is run. worker.py is CPython's side, compare.go ours. Tests:
// astcheck_test.go.
package main

import (
	"flag"
	"fmt"
	"io"
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
	jobs := flag.Int("j", 2, "files looked at in parallel")
	all := flag.Bool("v", false, "name the files that are equal, too")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: astcheck [-j N] [-v] folder-or-file...")
		os.Exit(2)
	}
	different, err := check(flag.Args(), *jobs, *all, os.Stdout)
	if err != nil {
		fmt.Fprintln(os.Stderr, "astcheck:", err)
		os.Exit(2)
	}
	if different > 0 {
		os.Exit(1)
	}
}

// check compares all files below the paths and returns how many differ.
func check(paths []string, jobs int, all bool, out io.Writer) (int, error) {
	root, err := repo.Root(".")
	if err != nil {
		return 0, err
	}
	python, err := repo.Oracle(root)
	if err != nil {
		return 0, err
	}
	files, err := sources(paths)
	if err != nil {
		return 0, err
	}
	results, err := compareAll(files, python, jobs)
	if err != nil {
		return 0, err
	}
	different := 0
	for i, r := range results {
		switch {
		case r != "":
			different++
			fmt.Fprintf(out, "%s: %s\n", files[i], r)
		case all:
			fmt.Fprintf(out, "%s: equal\n", files[i])
		}
	}
	fmt.Fprintf(out, "%d files: %d equal, %d different\n", len(files), len(files)-different, different)
	return different, nil
}

// sources lists the .py files at and below the paths.
func sources(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		err := filepath.WalkDir(path, func(file string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() && strings.HasSuffix(file, ".py") {
				file, err = filepath.Abs(file)
				files = append(files, file)
			}
			return err
		})
		if err != nil {
			return nil, errors.WithStack(err)
		}
	}
	sort.Strings(files)
	return files, nil
}

// compareAll returns for each file its first difference, or "".
func compareAll(files []string, python string, jobs int) ([]string, error) {
	results := make([]string, len(files))
	next := make(chan int)
	var group sync.WaitGroup
	var failure error
	var once sync.Once
	for range max(1, min(jobs, len(files))) {
		w, err := cpython.Start(python, workerSource)
		if err != nil {
			return nil, err
		}
		group.Go(func() {
			defer w.Close()
			for i := range next {
				r, err := compare(w, files[i])
				if err != nil {
					once.Do(func() { failure = errors.Wrap(err, files[i]) })
				}
				results[i] = r
			}
		})
	}
	for i := range files {
		next <- i
	}
	close(next)
	group.Wait()
	return results, failure
}
