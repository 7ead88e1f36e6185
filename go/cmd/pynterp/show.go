package main

import (
	"flag"
	"fmt"
	"io"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/pynterp"
)

// This file is the commands that show what becomes of a program, dis and ast,
// and what a policy says.

func showCommand(what string, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) != 1 {
		fmt.Fprintf(stderr, "usage: pynterp %s FILE\n", what)
		return exitUsage
	}
	o := &runOptions{source: args[0]}
	source, filename, err := o.readSource(stdin)
	if err != nil {
		fmt.Fprintf(stderr, "pynterp %s: %v\n", what, err)
		return exitUsage
	}
	text, err := show(what, source, filename)
	if err != nil {
		fmt.Fprintf(stderr, "%v\n", err)
		return exitError
	}
	io.WriteString(stdout, text)
	return exitOK
}

func show(what string, source []byte, filename string) (string, error) {
	if what == "ast" {
		text, err := pynterp.DumpAST(source, filename)
		return text + "\n", err
	}
	p, err := pynterp.Compile(source, filename)
	if err != nil {
		return "", err
	}
	return p.Disassemble(), nil
}

func policyCommand(args []string, stdout, stderr io.Writer) int {
	fs := flag.NewFlagSet("pynterp policy", flag.ContinueOnError)
	fs.SetOutput(stderr)
	name := fs.String("policy", "strict", "policy profile: strict or compat")
	verb := "show"
	if len(args) > 0 && (args[0] == "show" || args[0] == "explain" || args[0] == "diff") {
		verb, args = args[0], args[1:]
	}
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return exitOK
		}
		return exitUsage
	}
	if verb == "show" && fs.NArg() == 1 {
		*name = fs.Arg(0)
	}
	arguments := map[string]int{"show": fs.NArg(), "explain": 1, "diff": 2}[verb]
	if fs.NArg() != arguments || arguments > 1 && verb == "show" {
		fmt.Fprintln(stderr, "usage: pynterp policy show [PROFILE] | explain [--policy=PROFILE] NAME | diff PROFILE PROFILE")
		return exitUsage
	}
	text, err := describePolicy(verb, *name, fs.Args())
	if err != nil {
		fmt.Fprintf(stderr, "pynterp policy: %v\n", err)
		return exitUsage
	}
	fmt.Fprint(stdout, text)
	return exitOK
}

func describePolicy(verb, profile string, args []string) (string, error) {
	switch verb {
	case "explain":
		return pynterp.ExplainPolicy(profile, args[0])
	case "diff":
		return pynterp.DiffPolicies(args[0], args[1])
	}
	return pynterp.DescribePolicy(profile)
}
