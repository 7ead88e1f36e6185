// Command typediff makes random calls on a built-in type and compares what
// they give in pynterp and in CPython 3.14:
//
//	go run ./tools/typediff -type str -seed 1 -n 20000
//	go run ./tools/typediff -type str -only split,join     these operations alone
//	go run ./tools/typediff -list                          the types
//
// The calls are of every method, operator and builtin function that takes the
// type, with arguments of the right and of the wrong kind and number. Of a
// result its type and repr are compared, of an exception its type and message,
// of a mutable object also what became of it. The same seed makes the same
// calls. The exit status is 1 if there is a difference.
//
// spec.go says how a type is described, types.go lists them, generate.go makes
// the calls, run.go runs them. Tests: typediff_test.go.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/tools/internal/repo"
)

type options struct {
	typ    string
	seed   uint64
	n      int
	batch  int
	only   string
	python string
	shown  int
	list   bool
}

func main() {
	var opt options
	flag.StringVar(&opt.typ, "type", "", "the type, or all")
	flag.Uint64Var(&opt.seed, "seed", 1, "the seed of the calls")
	flag.IntVar(&opt.n, "n", 20000, "how many calls, for each type")
	flag.IntVar(&opt.batch, "batch", 2500, "how many calls a program makes")
	flag.StringVar(&opt.only, "only", "", "make only calls whose label contains one of these words")
	flag.StringVar(&opt.python, "python", "", "the CPython 3.14 to run (default: $"+repo.OracleVariable+", or tools/oracle's)")
	flag.IntVar(&opt.shown, "shown", 3, "how many differences to show of one operation")
	flag.BoolVar(&opt.list, "list", false, "print the names of the types")
	flag.Parse()
	if opt.list {
		for _, s := range specs() {
			fmt.Println(s.name)
		}
		return
	}
	different, err := run(opt)
	if err != nil {
		fmt.Fprintln(os.Stderr, "typediff:", err)
		os.Exit(2)
	}
	if different > 0 {
		os.Exit(1)
	}
}

// run compares the type's calls, or every type's, and returns how many differ.
func run(opt options) (int, error) {
	if opt.python == "" {
		root, err := repo.Root(".")
		if err != nil {
			return 0, err
		}
		if opt.python, err = repo.Oracle(root); err != nil {
			return 0, err
		}
	}
	total, found := 0, false
	for _, s := range specs() {
		if s.name != opt.typ && opt.typ != "all" {
			continue
		}
		found = true
		n, err := compareType(s, opt)
		if err != nil {
			return total, err
		}
		total += n
	}
	if !found {
		return 0, errors.Errorf("no type %q: see -list", opt.typ)
	}
	return total, nil
}

// compareType runs the type's calls in batches and prints the differences.
func compareType(s *spec, opt options) (int, error) {
	g, err := newGenerator(s, opt.seed)
	if err != nil {
		return 0, err
	}
	if opt.only != "" {
		g.only = strings.Split(opt.only, ",")
	}
	shown := map[string]int{}
	different := 0
	for done := 0; done < opt.n; {
		calls := make([]call, min(opt.batch, opt.n-done))
		for i := range calls {
			if calls[i], err = g.next(); err != nil {
				return different, err
			}
		}
		done += len(calls)
		want, err := runOracle(opt.python, calls)
		if err != nil {
			return different, err
		}
		got, err := runOurs(calls)
		if err != nil {
			return different, err
		}
		for i, c := range calls {
			if same(want[i], got[i]) {
				continue
			}
			different++
			if shown[c.label]++; shown[c.label] <= opt.shown {
				fmt.Printf("%s: x = %s\n  %s\n    CPython: %s\n    pynterp: %s\n", c.label, c.value, c.expr, want[i], got[i])
			}
		}
	}
	for label, n := range shown {
		if n > opt.shown {
			fmt.Printf("%s: %d more\n", label, n-opt.shown)
		}
	}
	fmt.Printf("%s, seed %d: %d calls, %d different\n", s.name, opt.seed, opt.n, different)
	return different, nil
}
