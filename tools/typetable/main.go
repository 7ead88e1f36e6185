// Command typetable compares what the built-in types have in pynterp with what
// they have in CPython 3.14:
//
//	go run ./tools/typetable          print, type by type, what is missing
//	go run ./tools/typetable -check   exit with 1 if something is missing without a reason
//	go run ./tools/typetable -record  write table.txt anew, from CPython
//
// table.txt has a line for each method, operator and attribute of each type:
// its name, its signature, and a hash of its docstring, which tells a copied
// one. -check looks at three things: that pynterp has the name, that its
// signature is the same and its docstring its own, and, for the types of
// coveredTypes, that the source of a corpus case mentions it. What is to be
// missing stands in the table "Methods" of docs/differences.md, with the reason.
//
// Tests: typetable_test.go runs the check.
package main

import (
	"context"
	_ "embed"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/tools/internal/cpython"
	"github.com/pynterp/pynterp/tools/internal/repo"
)

//go:embed record.py
var recordSource string

func main() {
	check := flag.Bool("check", false, "exit with 1 if something is missing without a reason")
	record := flag.Bool("record", false, "write table.txt anew, from CPython")
	flag.Parse()
	if err := run(*check, *record); err != nil {
		fmt.Fprintln(os.Stderr, "typetable:", err)
		os.Exit(1)
	}
}

func run(check, record bool) error {
	root, err := repo.Root(".")
	if err != nil {
		return err
	}
	if record {
		return recordTable(root)
	}
	found, err := checkTable(filepath.Join(root, "docs", "differences.md"))
	if err != nil {
		return err
	}
	for _, f := range found {
		fmt.Println(f)
	}
	if check && len(found) > 0 {
		return errors.Errorf("%d findings", len(found))
	}
	return nil
}

// recordTable asks CPython for the table.
func recordTable(root string) error {
	python, err := repo.Oracle(root)
	if err != nil {
		return err
	}
	out, err := cpython.Run(context.Background(), python, recordSource)
	if err != nil {
		return err
	}
	return errors.WithStack(os.WriteFile(filepath.Join(root, "tools", "typetable", "table.txt"), []byte(out), 0o644))
}
