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
	if len(args) > 0 && (args[0] == "show" || args[0] == "explain") {
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
	text, err := pynterp.DescribePolicy(*name)
	if verb == "explain" {
		if fs.NArg() != 1 {
			fmt.Fprintln(stderr, "usage: pynterp policy explain [--policy=NAME] NAME")
			return exitUsage
		}
		text, err = pynterp.ExplainPolicy(*name, fs.Arg(0))
	}
	if err != nil {
		fmt.Fprintf(stderr, "pynterp policy: %v\n", err)
		return exitUsage
	}
	fmt.Fprint(stdout, text)
	return exitOK
}
