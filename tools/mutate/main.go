// Mutate shows that the security tests see every guard: it takes one guard
// away at a time and runs them, and each time some case must fail.
//
// The guards are the entries of table.go, each call that charges for memory or
// counts depth in go/runtime (sites.go), and each entry of the policy. All of
// them are written into one copy of the sources as switches, which go build
// reads by -overlay (rewrite.go): the product itself has no switch. One test
// binary is built and run once a guard with the guard's name in the
// environment (run.go).
package main

import (
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/tools/internal/repo"
)

func main() {
	if err := start(); err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(1)
	}
}

func start() error {
	only := flag.String("run", "", "try only the guards that match the regular expression")
	list := flag.Bool("list", false, "list the guards, run nothing")
	keep := flag.String("binary", "", "build the test binary here and keep it, or use the one that is here")
	baseline := flag.Bool("baseline", true, "first make sure that the tests pass with every guard in place")
	flag.Parse()
	pattern, err := regexp.Compile(*only)
	if err != nil {
		return errors.Wrap(err, "-run")
	}
	root, err := repo.Root(".")
	if err != nil {
		return err
	}
	guards, sources, err := plan(root)
	if err != nil {
		return err
	}
	var chosen []Guard
	for _, g := range guards {
		if pattern.MatchString(g.Name) {
			chosen = append(chosen, g)
		}
	}
	if *list {
		for _, g := range chosen {
			fmt.Printf("%-40s %s\n", g.Name, g.About)
		}
		return nil
	}
	return tryAll(root, *keep, *baseline, sources, chosen)
}

// tryAll builds the switched binary and takes the guards away one by one.
func tryAll(root, binary string, baseline bool, sources map[string][]byte, guards []Guard) error {
	work, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return errors.WithStack(err)
	}
	defer func() { _ = os.RemoveAll(work) }()
	r := &runner{root: root, work: work, binary: binary}
	if err := r.build(sources); err != nil {
		return err
	}
	if baseline {
		if out := r.try(Guard{}); out.caught() {
			return errors.Errorf("with every guard in place these fail: %s", out)
		}
	}
	if slices.ContainsFunc(guards, func(g Guard) bool { return strings.HasPrefix(g.Name, "site:") }) {
		if err := r.findReach(); err != nil {
			return err
		}
	}
	survivors := 0
	for _, g := range guards {
		out := r.try(g)
		verdict := "caught"
		switch {
		case !out.caught() && g.Spare != "":
			verdict = "spare: " + g.Spare
		case out.late:
			verdict = "NO ANSWER IN TIME"
			survivors++
		case !out.caught():
			verdict = "NOT CAUGHT"
			survivors++
		}
		fmt.Printf("%-40s %s %s\n", g.Name, verdict, out)
	}
	fmt.Printf("%d guards, %d not caught\n", len(guards), survivors)
	if survivors > 0 {
		return errors.Errorf("%d guards could be taken away unseen", survivors)
	}
	return nil
}
