// Command pgo makes the profile by which the Go compiler optimizes the command:
//
//	go run -trimpath ./tools/pgo
//
// It runs the programs of corpus/bench in this process, each for a few seconds,
// and writes what the CPU did to go/cmd/pynterp/default.pgo, which go build
// reads by itself. A profile stays useful while the functions keep their names:
// it is made anew after larger changes of the machine, not after each.
//
// scrub.go takes the paths of this machine out of the profile.
package main

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/pprof"
	"time"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
	"github.com/pynterp/pynterp/tools/internal/repo"
)

func main() {
	each := flag.Duration("each", 2*time.Second, "how long each program runs, over and over")
	flag.Parse()
	if err := run(*each); err != nil {
		fmt.Fprintln(os.Stderr, "pgo:", err)
		os.Exit(1)
	}
}

func run(each time.Duration) error {
	root, err := repo.Root(".")
	if err != nil {
		return err
	}
	programs, err := filepath.Glob(filepath.Join(root, "corpus", "bench", "*.py"))
	if err != nil || len(programs) == 0 {
		return errors.Errorf("no programs in corpus/bench: %v", err)
	}
	var profile bytes.Buffer
	if err := pprof.StartCPUProfile(&profile); err != nil {
		return errors.WithStack(err)
	}
	for _, file := range programs {
		if err := runFor(file, each); err != nil {
			return err
		}
	}
	pprof.StopCPUProfile()
	clean, err := scrub(profile.Bytes())
	if err != nil {
		return err
	}
	return errors.WithStack(os.WriteFile(filepath.Join(root, "go", "cmd", "pynterp", "default.pgo"), clean, 0o644))
}

// runFor runs a program again and again until the time is over.
func runFor(file string, each time.Duration) error {
	source, err := os.ReadFile(file)
	if err != nil {
		return errors.WithStack(err)
	}
	program, err := pynterp.Compile(source, filepath.Base(file))
	if err != nil {
		return errors.WithStack(err)
	}
	for end := time.Now().Add(each); time.Now().Before(end); {
		sandbox, err := pynterp.New(pynterp.Config{
			AllowedImports: []string{"math"},
			Limits:         limits.Limits{Memory: 4 << 30, Steps: 1 << 60, Output: 1 << 40},
			Host:           host.Host{Stdout: io.Discard},
		})
		if err != nil {
			return errors.WithStack(err)
		}
		result, err := sandbox.Run(context.Background(), program, sandbox.NewEnv())
		if err != nil {
			return errors.Wrap(err, file)
		}
		if result.Exception != nil {
			return errors.Errorf("%s: %v", file, result.Exception)
		}
	}
	return nil
}
