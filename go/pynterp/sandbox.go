package pynterp

import (
	"context"
	"strings"
	"sync"
	"time"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/gate"
	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/runtime"
	"github.com/pynterp/pynterp/policy"
)

// This file defines Sandbox and its configuration, and runs programs. It is
// the outermost door: a Go panic below it is a bug of ours, which it turns into
// an InternalError.

// Config says what a sandbox allows. The zero Config is the strict policy, all
// modules of the safe library, the default limits and no output.
type Config struct {
	// Policy is the name of the policy profile, "strict" if empty, or a profile
	// of the host's own as a JSON text; see CustomPolicy.
	Policy string
	// Profile is a policy profile of the embedder's own, made with
	// policy.Profile.Derive; it takes the place of Policy.
	Profile *policy.Profile
	// AllowedImports are the roots of the modules of the safe library that
	// the guest may import; nil means all of them, an empty slice none.
	AllowedImports []string
	// RelativeImports allows relative imports in guest packages.
	RelativeImports bool
	// Limits bound all runs of the sandbox together.
	Limits limits.Limits
	// BusyTimeout is how long a call waits for the sandbox while its guest is
	// inside one and the same call of a host function, which may be waiting for
	// that call: then it fails with ErrBusy. The default is 5 seconds.
	BusyTimeout time.Duration
	// Host is what the guest's surroundings consist of.
	Host host.Host
	// Warnings, if set, receives each warning that is to be shown. Without it
	// they are printed on Host.Stderr, as CPython prints them.
	Warnings func(Warning)
}

// Sandbox is the state of one guest. Its methods may be called from any
// goroutine; runs wait for each other.
type Sandbox struct {
	gate    *gate.Gate
	mu      sync.Mutex // held while anything uses th: by a run, except inside host functions
	th      *runtime.Thread
	sources sources
	broken  error // set by an internal error
}

// LimitError says that a limit ended a run: the sandbox cannot run any more.
type LimitError = limits.Error

// InternalError reports a bug in pynterp. The sandbox cannot run any more.
type InternalError struct {
	Detail string
}

// Error returns the message.
func (e *InternalError) Error() string { return "internal error: " + e.Detail }

// New makes a sandbox.
func New(cfg Config) (*Sandbox, error) {
	profile, err := cfg.profile()
	if err != nil {
		return nil, err
	}
	natives, err := safeModules(profile)
	if err != nil {
		return nil, err
	}
	allowed, err := importFilter(cfg.AllowedImports, natives)
	if err != nil {
		return nil, err
	}
	s := &Sandbox{sources: sources{}, gate: gate.New(cfg.BusyTimeout)}
	s.th = runtime.NewThread(runtime.Config{
		Policy: profile, Limits: cfg.Limits, Host: cfg.Host, Natives: natives, Allowed: allowed,
		Relative: cfg.RelativeImports, Callback: s.callback, Away: s.away, Back: s.back, Collect: collections.run, Warn: warnTo(cfg.Warnings), SourceLine: s.sources.Line,
		Compile: func(source []byte, opts runtime.CompileOptions) (*bytecode.Code, error) {
			if !opts.Guest {
				s.sources.add(opts.Filename, source)
			}
			return compileSource(source, opts)
		},
	})
	return s, nil
}

// profile is the policy profile that the configuration names or holds.
func (cfg *Config) profile() (*policy.Profile, error) {
	if cfg.Profile == nil {
		return loadPolicy(cfg.Policy)
	}
	if cfg.Policy != "" {
		return nil, errors.New("a configuration has a policy by name or a profile, not both")
	}
	for _, b := range cfg.Profile.BuiltinNames() {
		if !runtime.HasBuiltin(b) {
			return nil, errors.Errorf("policy %s lists builtin %s, which does not exist", cfg.Profile.Version, b)
		}
	}
	return cfg.Profile, nil
}

// futureModule is part of the language: a program that imports it asks for no
// module but says how it is to be compiled.
const futureModule = "__future__"

// importFilter makes the test for module names from the allowed roots.
func importFilter(roots []string, natives map[string]*runtime.ModuleDef) (func(string) bool, error) {
	if roots == nil {
		return func(name string) bool { return natives[name] != nil }, nil
	}
	set := map[string]bool{}
	for _, r := range roots {
		if strings.Contains(r, ".") || r == "" {
			return nil, errors.Errorf("allowed import %q is not the name of a top-level module", r)
		}
		set[r] = true
	}
	return func(name string) bool {
		root, _, _ := strings.Cut(name, ".")
		return set[root] || name == futureModule && natives[name] != nil
	}, nil
}

// Result is the outcome of a run. Exactly one of these holds: Exception is nil
// and the run ended normally, or Exception says what the guest raised.
type Result struct {
	Exception *Exception
	// Value is what Call's callee returned.
	Value any
}

// RunSource compiles and runs source in env. Errors are those of Run; invalid
// source is the guest's exception, in the result.
func (s *Sandbox) RunSource(ctx context.Context, source, filename string, env *Env) (*Result, error) {
	return s.runSource(ctx, source, runtime.CompileOptions{Filename: runtime.HostText(filename)}, env)
}

// RunScript is RunSource for the text of a file that is a whole program: errors
// in its syntax are reported as CPython reports those of the script it runs,
// which differs a little at the end of a file and at a null byte.
func (s *Sandbox) RunScript(ctx context.Context, source, filename string, env *Env) (*Result, error) {
	return s.runSource(ctx, source, runtime.CompileOptions{Filename: runtime.HostText(filename), Script: true}, env)
}

func (s *Sandbox) runSource(ctx context.Context, source string, opts runtime.CompileOptions, env *Env) (*Result, error) {
	return s.run(ctx, env, func() error {
		filename := opts.Filename
		s.sources.add(filename, []byte(source))
		var warnings []runtime.SyntaxWarning
		opts.Warn = func(w runtime.SyntaxWarning) { warnings = append(warnings, w) }
		code, err := compileSource([]byte(source), opts)
		if err := s.th.SyntaxWarnings(filename, warnings); err != nil {
			return err
		}
		if err != nil {
			se, ok := err.(*SyntaxError)
			if !ok {
				return err
			}
			return s.th.NewSyntaxError(se)
		}
		_, err = s.th.Exec(code, env.dict)
		return err
	})
}

// Run runs a program in env, after the warnings of its compilation. The guest's own exceptions, SystemExit included,
// are in the result; the error is a *LimitError when a limit or ctx ended the
// run, or an *InternalError.
func (s *Sandbox) Run(ctx context.Context, p *Program, env *Env) (*Result, error) {
	return s.run(ctx, env, func() error {
		s.sources.add(p.code.Filename, p.source)
		if err := s.th.SyntaxWarnings(p.code.Filename, p.warnings); err != nil {
			return err
		}
		_, err := s.th.Exec(p.code, env.dict)
		return err
	})
}

// run does f under ctx and sorts its error.
func (s *Sandbox) run(ctx context.Context, env *Env, f func() error) (*Result, error) {
	if env == nil || env.sandbox != s {
		return nil, errors.New("the environment belongs to another sandbox")
	}
	return s.outcome(ctx, f)
}

// outcome does f inside the sandbox; what the guest raises is in the result.
func (s *Sandbox) outcome(ctx context.Context, f func() error) (*Result, error) {
	var result *Result
	err := s.enter(ctx, func() error {
		err := f()
		exc, ok := err.(*runtime.Exc)
		if !ok && err != nil {
			return err
		}
		result = &Result{}
		if exc != nil {
			report := s.th.Report(exc)
			if err := s.th.LimitReached(); err != nil {
				result = nil
				return err
			}
			result.Exception = s.exception(report)
		}
		return nil
	})
	return result, err
}

// enter runs f with the sandbox's thread under ctx; panics become internal
// errors. In a call that comes from a host function of the sandbox, f runs
// inside the guest's call.
func (s *Sandbox) enter(ctx context.Context, f func() error) (err error) {
	if c := s.callOf(ctx); c != nil {
		return c.reenter(f)
	}
	if err := s.wait(ctx); err != nil {
		return err
	}
	defer s.gate.Leave()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.broken != nil {
		return s.broken
	}
	if err := s.th.Begin(ctx); err != nil {
		return err
	}
	defer func() {
		if p := recover(); p != nil {
			s.broken = newInternalError(p)
			err = s.broken
			return
		}
		s.th.End()
	}()
	return f()
}

// wait waits for the sandbox. A context that ends meanwhile ends the wait only.
func (s *Sandbox) wait(ctx context.Context) error {
	err := s.gate.Enter(ctx)
	if err == nil || errors.Is(err, ErrBusy) {
		return err
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return &LimitError{Limit: limits.Time, Msg: "time limit exceeded while waiting for the sandbox"}
	}
	return &LimitError{Limit: limits.Canceled, Msg: "canceled while waiting for the sandbox"}
}

// Usage tells what the sandbox has used so far: steps, and live memory in
// bytes as estimated.
func (s *Sandbox) Usage() (steps, memory int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.th.Usage()
}
