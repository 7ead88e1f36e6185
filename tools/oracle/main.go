// Command oracle runs CPython 3.14, the interpreter that decides what Python
// programs should do:
//
//	cd tools/oracle && go run . script.py     run a script
//	cd tools/oracle && go run . -- -c "…"     with options of the interpreter
//	cd tools/oracle && go run . -path         print the interpreter's path
//
// The interpreter comes embedded in a Go module and is unpacked once, below
// the user's cache folder. It is a module of its own so that nothing else in
// the repository depends on it. PYTHONHASHSEED is 0, so that output with sets
// in it is the same each time.
//
// It has no tests: ../record's use it when it is there.
package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"

	"github.com/kluctl/go-embed-python/python"
)

const embedded = "github.com/kluctl/go-embed-python"

func main() {
	args := os.Args[1:]
	interpreter, err := install()
	if err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(2)
	}
	if len(args) == 1 && args[0] == "-path" {
		fmt.Println(interpreter)
		return
	}
	if len(args) > 0 && args[0] == "--" {
		args = args[1:]
	}
	os.Exit(run(interpreter, args))
}

// install returns the interpreter's path, unpacking it the first time. A file
// written last says that all is there: without it the library compares each of
// some thousand files.
func install() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	dir := filepath.Join(cache, "pynterp-oracle", version())
	interpreter := filepath.Join(dir, "bin", "python3")
	complete := filepath.Join(dir, ".complete")
	if _, err := os.Stat(complete); err == nil {
		return interpreter, nil
	}
	if _, err := python.NewEmbeddedPythonWithTmpDir(dir, false); err != nil {
		return "", err
	}
	return interpreter, os.WriteFile(complete, nil, 0o644)
}

// version is that of the module which brings the interpreter.
func version() string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, dep := range info.Deps {
			if dep.Path == embedded {
				return dep.Version
			}
		}
	}
	return "unknown"
}

// run returns the interpreter's exit status.
func run(interpreter string, args []string) int {
	cmd := exec.Command(interpreter, args...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1")
	err := cmd.Run()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return 0
	case errors.As(err, &exit):
		return exit.ExitCode()
	}
	fmt.Fprintln(os.Stderr, "oracle:", err)
	return 2
}
