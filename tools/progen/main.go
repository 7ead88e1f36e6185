// Command progen makes random Python programs and compares what pynterp and
// CPython 3.14 make of them: what they print, and what they raise.
//
//	go run ./tools/progen -seed 1 -n 10000   the programs of seeds 1 to 10000
//	go run ./tools/progen -seed 7 -print     the program of seed 7
//
// Each difference is printed with a program made as small as possible. The same
// seed gives the same program. Programs of which one interpreter says nothing
// (a limit, a recursion that is too deep) are counted, not compared.
//
// grammar.go reads what programs consist of, in grammar/; generate.go and
// atoms.go make them, oracle.go and oracle.py run them, compare.go and reduce.go
// find and shorten differences.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/tools/internal/repo"
)

func main() {
	seed := flag.Uint64("seed", 1, "the first seed")
	n := flag.Int("n", 1000, "how many programs to make")
	show := flag.Int("max", 5, "how many differences to make small and print, before stopping")
	onlyPrint := flag.Bool("print", false, "print the program of the seed, and run nothing")
	python := flag.String("python", "", "the CPython 3.14 to run (default: $"+repo.OracleVariable+", or tools/oracle's)")
	flag.Parse()
	rules, err := loadGrammar()
	if err == nil && *onlyPrint {
		fmt.Print(generate(rules, *seed))
		return
	}
	var found int
	if err == nil {
		found, err = search(rules, *python, *seed, *n, *show)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "progen:", err)
		os.Exit(2)
	}
	if found > 0 {
		os.Exit(1)
	}
}

// search compares the programs of n seeds; it returns how many differ.
func search(rules grammar, python string, seed uint64, n, show int) (int, error) {
	if python == "" {
		root, err := repo.Root(".")
		if err != nil {
			return 0, err
		}
		if python, err = repo.Oracle(root); err != nil {
			return 0, err
		}
	}
	o, err := startOracle(python)
	if err != nil {
		return 0, err
	}
	defer o.Close()
	same, different, unsure, raised := 0, 0, 0, 0
	for i := range n {
		source := generate(rules, seed+uint64(i))
		d, want, err := differ(o, source)
		if d != nil { // once more, in an interpreter that ran nothing else
			if err := o.Restart(); err != nil {
				return different, err
			}
			d, want, err = differ(o, source)
		}
		switch {
		case errors.Is(err, errUndecided):
			unsure++
		case err != nil:
			return different, err
		case d == nil:
			same++
		default:
			different++
			report(o, seed+uint64(i), source, d)
		}
		if want.Type != "" {
			raised++
		}
		if different >= show {
			fmt.Println("enough differences")
			break
		}
	}
	fmt.Printf("%d programs alike, %d different, %d undecided; %d ended in an exception\n", same, different, unsure, raised)
	return different, nil
}

var errUndecided = errors.New("one interpreter says nothing")

// differ tells how the interpreters differ in a program, and what CPython does.
func differ(o *oracle, source string) (*difference, outcome, error) {
	want, err := o.run(source)
	if err != nil {
		return nil, want, err
	}
	if want.Error != "" {
		return nil, want, errUndecided
	}
	d, decided := compare(want, interpret(source))
	if !decided {
		return nil, want, errUndecided
	}
	return d, want, nil
}

// report prints a difference and the smallest program that shows the same.
func report(o *oracle, seed uint64, source string, d *difference) {
	small := reduce(source, 1500, func(candidate string) bool {
		other, want, err := differ(o, candidate)
		return err == nil && other != nil && other.what[:6] == d.what[:6] && want.Type != "SyntaxError" && want.Type != "IndentationError"
	})
	if other, _, err := differ(o, small); err == nil && other != nil {
		d = other
	}
	fmt.Printf("=== seed %d: %s\n%s\n", seed, d, small)
}
