// Package main is the C interface of pynterp, built as a C archive. The public
// functions, pynterp_*, are documented in bindings/c/pynterp.h and defined in
// front.c, which keeps forked processes out and passes on the calling thread;
// the functions pynterpgo_* that they call are the exports here, one file an
// object family.
//
// Every export goes through guard, which turns errors into codes and texts and
// stops panics. C never sees a Go pointer: objects are known to it by numbers
// (table.go), plain data by copies in C memory (nodes.go).
//
// Tests: bindings/c, where the C programs are, and table_test.go.
package main

// main is never called: the package is a library.
func main() {}
