// Command buildgen writes the BUILD.bazel files of the Go packages.
//
//	go run ./tools/buildgen          rewrite what is out of date
//	go run ./tools/buildgen -check   only say what is, and exit with 1
//
// What it writes is derived from the Go files alone: sources, embedded files
// and imports become srcs, embedsrcs and deps. Two parts of a BUILD.bazel are
// a person's and survive: lines "# buildgen: …" at its top (see directives.go)
// and everything below the line "# By hand:". A file whose first line is
// "# buildgen: off" is left alone.
//
// The tests, buildgen_test.go, cover each of these and check the whole tree.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	check := flag.Bool("check", false, "change nothing; exit with 1 if a file is out of date")
	root := flag.String("root", "", "the repository (default: the nearest folder up with a go.mod)")
	flag.Parse()
	stale, err := run(*root, !*check)
	if err != nil {
		fmt.Fprintln(os.Stderr, "buildgen:", err)
		os.Exit(2)
	}
	verb := "wrote"
	if *check {
		verb = "out of date (run `go run ./tools/buildgen`):"
	}
	for _, f := range stale {
		fmt.Println(verb, f)
	}
	if *check && len(stale) > 0 {
		os.Exit(1)
	}
}
