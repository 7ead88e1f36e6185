// Command pynterp runs Python programs in the sandbox, and shows what becomes
// of them: syntax tree, bytecode, policy.
package main

import (
	"fmt"
	"io"
	"os"
)

// Exit statuses beside the guest's own.
const (
	exitOK        = 0
	exitError     = 1   // uncaught exception
	exitUsage     = 2   // usage, or a missing file
	exitLimit     = 3   // a limit ended the run
	exitInternal  = 4   // a bug in pynterp
	exitInterrupt = 130 // uncaught KeyboardInterrupt, as of a process that SIGINT ended
)

const usage = `usage: pynterp COMMAND [arguments]

commands:
  run [options] [-c CODE | FILE | -] [args...]   run a program in the sandbox
  dis FILE                                       print a program's bytecode
  ast FILE                                       print a program's syntax tree
  policy show [PROFILE]                          print a policy: strict or compat
  policy explain [--policy=PROFILE] NAME         print what a policy says of a name
  policy diff PROFILE PROFILE                    print the entries in which two policies differ
  version                                        print the version

pynterp run -h lists the options of run.
`

// version is what `pynterp version` prints.
const version = "0.1.0"

func main() { os.Exit(command(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// command runs one command line and returns the exit status.
func command(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		fmt.Fprint(stderr, usage)
		return exitUsage
	}
	switch args[0] {
	case "run":
		return runCommand(args[1:], stdin, stdout, stderr)
	case "dis", "ast":
		return showCommand(args[0], args[1:], stdin, stdout, stderr)
	case "policy":
		return policyCommand(args[1:], stdout, stderr)
	case "version", "--version", "-V":
		fmt.Fprintf(stdout, "pynterp %s (Python 3.14)\n", version)
		return exitOK
	case "help", "-h", "--help":
		fmt.Fprint(stdout, usage)
		return exitOK
	}
	fmt.Fprintf(stderr, "pynterp: unknown command %q\n%s", args[0], usage)
	return exitUsage
}
