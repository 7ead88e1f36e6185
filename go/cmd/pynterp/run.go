package main

import (
	"bufio"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"math/big"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"time"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// This file is the command run. Tests: run_test.go.

// runOptions are the command line of run.
type runOptions struct {
	allowImport string
	policy      string
	modulePath  stringList
	maxSteps    int64
	maxMemory   int64
	maxDepth    int
	maxOutput   int64
	timeout     time.Duration
	envJSON     string
	code        string
	hasCode     bool
	source      string // FILE, or -
	args        []string
}

type stringList []string

func (l *stringList) String() string     { return strings.Join(*l, ",") }
func (l *stringList) Set(s string) error { *l = append(*l, s); return nil }

func parseRun(args []string, stderr io.Writer) (*runOptions, error) {
	o := &runOptions{}
	fs := flag.NewFlagSet("pynterp run", flag.ContinueOnError)
	fs.SetOutput(stderr)
	fs.StringVar(&o.allowImport, "allow-import", "safe", "modules that may be imported: names separated by commas, safe, all or none")
	fs.StringVar(&o.policy, "policy", "strict", "policy profile: strict, compat, or a JSON text (docs/policy.md)")
	fs.Var(&o.modulePath, "module-path", "folder with pure-Python packages that may be imported (repeatable)")
	fs.Int64Var(&o.maxSteps, "max-steps", 0, "step limit (0: none)")
	fs.Int64Var(&o.maxMemory, "max-memory", 0, "memory limit in bytes (0: 1 GiB)")
	fs.IntVar(&o.maxDepth, "max-depth", 0, "limit of nested calls (0: 1000)")
	fs.Int64Var(&o.maxOutput, "max-output", 0, "limit of output in bytes (0: 64 MiB)")
	fs.DurationVar(&o.timeout, "timeout", 0, "time limit, such as 1s (0: none)")
	fs.StringVar(&o.envJSON, "env-json", "", "file with a JSON object whose members become globals")
	fs.Func("c", "program text, instead of FILE", func(s string) error {
		o.code, o.hasCode = s, true
		return nil
	})
	if err := fs.Parse(args); err != nil {
		return nil, err
	}
	rest := fs.Args()
	if o.hasCode {
		o.args = rest
		return o, nil
	}
	if len(rest) == 0 {
		return nil, errors.New("no program: give FILE, - or -c CODE")
	}
	o.source, o.args = rest[0], rest[1:]
	return o, nil
}

func runCommand(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parseRun(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return exitOK
	}
	if err != nil {
		fmt.Fprintf(stderr, "pynterp run: %v\n", err)
		return exitUsage
	}
	source, filename, err := o.readSource(stdin)
	if err != nil {
		fmt.Fprintf(stderr, "pynterp run: %v\n", err)
		return exitUsage
	}
	// A program of its own may trade memory for speed; a library leaves this
	// to its host.
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(400)
		defer runtime.KeepAlive(ballast())
	}
	// The guest's limit is on live objects: garbage beyond as much again is
	// collected sooner.
	if memory := o.limits().WithDefaults().Memory; os.Getenv("GOMEMLIMIT") == "" && memory < 1<<60 {
		debug.SetMemoryLimit(2*memory + ballastSize + 32<<20)
	}
	out := bufio.NewWriterSize(stdout, 1<<16)
	status := o.run(source, filename, out, stderr)
	if err := out.Flush(); err != nil && status == exitOK {
		fmt.Fprintf(stderr, "pynterp run: %v\n", err)
		return exitError
	}
	return status
}

// ballast makes the collector's first cycles rarer: it counts as heap and, never
// written to, takes no memory.
func ballast() []byte { return make([]byte, ballastSize) }

const ballastSize = 8 << 20

// readSource returns the program's text and the name that tracebacks show.
func (o *runOptions) readSource(stdin io.Reader) (source []byte, filename string, err error) {
	switch {
	case o.hasCode:
		return []byte(o.code), "<string>", nil
	case o.source == "-":
		source, err = io.ReadAll(stdin)
		return source, "<stdin>", err
	}
	source, err = os.ReadFile(o.source)
	return source, o.source, err
}

func (o *runOptions) limits() limits.Limits {
	return limits.Limits{Steps: o.maxSteps, Memory: o.maxMemory, Depth: o.maxDepth, Output: o.maxOutput}
}

func (o *runOptions) config(out, stderr io.Writer) (pynterp.Config, error) {
	cfg := pynterp.Config{
		Policy: o.policy,
		Limits: o.limits(),
		Host:   host.Host{Stdout: out, Stderr: stderr},
	}
	switch o.allowImport {
	case "safe", "all":
	case "none", "":
		cfg.AllowedImports = []string{}
	default:
		cfg.AllowedImports = strings.Split(o.allowImport, ",")
	}
	if len(o.modulePath) > 0 {
		dirs, err := pynterp.ModulePath(o.modulePath...)
		if err != nil {
			return cfg, err
		}
		cfg.Host.Modules, cfg.RelativeImports = dirs, true
	}
	return cfg, nil
}

func (o *runOptions) run(source []byte, filename string, out *bufio.Writer, stderr io.Writer) int {
	cfg, err := o.config(out, stderr)
	if err != nil {
		fmt.Fprintf(stderr, "pynterp run: %v\n", err)
		return exitUsage
	}
	sandbox, err := pynterp.New(cfg)
	if err != nil {
		fmt.Fprintf(stderr, "pynterp run: %v\n", err)
		return exitUsage
	}
	env := sandbox.NewEnv()
	if err := o.fillEnv(env); err != nil {
		fmt.Fprintf(stderr, "pynterp run: %v\n", err)
		return exitUsage
	}
	ctx := context.Background()
	if o.timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, o.timeout)
		defer cancel()
	}
	runProgram := sandbox.RunScript
	if o.hasCode {
		runProgram = sandbox.RunSource
	}
	result, err := runProgram(ctx, string(source), filename, env)
	out.Flush()
	if err != nil {
		fmt.Fprintf(stderr, "pynterp: %v\n", err)
		var limit *pynterp.LimitError
		if errors.As(err, &limit) {
			return exitLimit
		}
		return exitInternal
	}
	return report(result, stderr)
}

// report prints an uncaught exception and returns the exit status.
func report(r *pynterp.Result, stderr io.Writer) int {
	e := r.Exception
	if e == nil {
		return exitOK
	}
	if !e.IsExit {
		io.WriteString(stderr, e.Traceback)
		if e.Type == "KeyboardInterrupt" {
			return exitInterrupt
		}
		return exitError
	}
	switch code := e.ExitCode.(type) {
	case nil:
		return exitOK
	case bool:
		if code {
			return 1
		}
		return 0
	case int64:
		return int(uint8(code))
	case *big.Int:
		return 255
	case string:
		fmt.Fprintln(stderr, code)
	default:
		fmt.Fprintln(stderr, e.Message)
	}
	return exitError
}

// fillEnv puts the program's arguments and the members of --env-json into env.
func (o *runOptions) fillEnv(env *pynterp.Env) error {
	argv := make([]any, 0, len(o.args)+1)
	for _, a := range append([]string{o.source}, o.args...) {
		argv = append(argv, a)
	}
	if o.hasCode {
		argv[0] = "-c"
	}
	if len(o.args) > 0 {
		if err := env.Set("argv", argv); err != nil {
			return err
		}
	}
	if o.envJSON == "" {
		return nil
	}
	text, err := os.ReadFile(o.envJSON)
	if err != nil {
		return err
	}
	dec := json.NewDecoder(strings.NewReader(string(text)))
	dec.UseNumber()
	var members map[string]any
	if err := dec.Decode(&members); err != nil {
		return errors.Wrapf(err, "%s: a JSON object is needed", o.envJSON)
	}
	for name, v := range members {
		x, err := fromJSON(v)
		if err != nil {
			return errors.Wrapf(err, "%s: %s", o.envJSON, name)
		}
		if err := env.Set(name, x); err != nil {
			return err
		}
	}
	return nil
}

// fromJSON gives JSON numbers the type that Python's json gives them.
func fromJSON(v any) (any, error) {
	switch v := v.(type) {
	case json.Number:
		if i, ok := new(big.Int).SetString(v.String(), 10); ok {
			return i, nil
		}
		return v.Float64()
	case []any:
		for i := range v {
			x, err := fromJSON(v[i])
			if err != nil {
				return nil, err
			}
			v[i] = x
		}
	case map[string]any:
		for k := range v {
			x, err := fromJSON(v[k])
			if err != nil {
				return nil, err
			}
			v[k] = x
		}
	}
	return v, nil
}
