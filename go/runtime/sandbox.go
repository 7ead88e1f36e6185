package runtime

import (
	"context"

	"github.com/pynterp/pynterp/go/bytecode"
	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/policy"
)

// This file makes Threads: a sandbox's state from its configuration, and the
// begin and end of a run. Tests: package pynterp.

// CompileMode says what a source is compiled as.
type CompileMode uint8

// The modes, with the names that compile() has for them.
const (
	ModeExec CompileMode = iota
	ModeEval
	ModeSingle
)

// CompileOptions are the arguments of a compilation.
type CompileOptions struct {
	Filename string
	Mode     CompileMode
	// NamesInMapping compiles module-level names as items of a mapping, for
	// exec and eval with locals of their own.
	NamesInMapping bool
	// Optimize removes asserts from 1 on and docstrings from 2 on.
	Optimize int
	// Futures are the __future__ features of the code that compiles.
	Futures bytecode.Flags
	// Text means that the source is a str, in which a coding comment has no
	// meaning.
	Text bool
	// Script means that the source is the file of a program to run, for which
	// CPython words and places some errors otherwise.
	Script bool
	// File means that a file of that name holds the source, as those of modules
	// do: the lines that errors show end as they do there.
	File bool
	// Guest means that the guest gave the source: no file holds it.
	Guest bool
	// Warn gets the SyntaxWarnings, if it is set.
	Warn func(SyntaxWarning)
}

// Config is what a sandbox is made of.
type Config struct {
	Policy *policy.Profile
	Limits limits.Limits
	Host   host.Host
	// Natives are the modules of the safe library by dotted name.
	Natives map[string]*ModuleDef
	// Allowed reports whether guest code may import the module.
	Allowed func(name string) bool
	// Callback is told of each call of a host function: it gives the call a
	// context of its own and is told, by what it returns, when the call is over.
	Callback func(ctx context.Context) (context.Context, func())
	// Away is told that something of the host's that gets no context is about to
	// run (output, the finder of modules, the receiver of warnings), and Back that
	// it has. Both or none are there.
	Away, Back func()
	// Collect runs Go's garbage collector, so that handles which the host has
	// dropped count no more. It may wait first, but not longer than ctx.
	Collect func(ctx context.Context)
	// Relative allows relative imports.
	Relative bool
	// Compile turns guest source into code: for imports, and for eval, exec
	// and compile where the policy has them. A *SyntaxError is the guest's.
	Compile func(source []byte, opts CompileOptions) (*bytecode.Code, error)
	// Warn receives the warnings that are to be shown; nil: they are printed
	// on Host.Stderr.
	Warn func(*Warning)
	// SourceLine returns a line of a source, for printed warnings.
	SourceLine func(filename string, line int) (string, bool)
}

// NewThread makes a sandbox's thread.
func NewThread(cfg Config) *Thread {
	Setup()
	th := &Thread{cfg: cfg, policy: cfg.Policy, limits: cfg.Limits.WithDefaults()}
	th.interned = map[string]*Str{}
	th.ids = map[*Obj]uint32{}
	th.epoch, th.values = 1, 1
	th.outputLeft = th.limits.Output
	th.allocLimit = th.limits.Memory
	th.stepsLeft = th.limits.Steps
	th.nativeDepth = nativeDepthFor(th.limits)
	th.ensureStack(0, 0)
	th.Builtins = th.newBuiltins()
	th.Modules = newDict()
	return th
}

// Begin starts a run under ctx: until End its end ends the run. It fails if a
// limit ended an earlier run.
func (th *Thread) Begin(ctx context.Context) error {
	if th.limitErr != nil {
		return th.limitErr
	}
	if ctx.Err() != nil {
		return contextLimit(ctx) // nothing has run: the sandbox is as it was
	}
	th.ctx, th.done = ctx, ctx.Done()
	return nil
}

// End ends a run: the machine is reset, whatever state it is in.
func (th *Thread) End() {
	th.ctx, th.done = nil, nil
	th.state = machine{}
	th.fp, th.depth, th.hosts.depth = 0, 0, 0
	th.inflight = nil
	th.scratch = th.scratch[:0]
	th.holds = holdings{}
	th.reprActive = nil
	clear(th.stack)
}

// Nested runs f inside the call of a host function that is under way, and puts
// back what f leaves of its own behind.
func (th *Thread) Nested(f func() error) error {
	if th.limitErr != nil {
		return th.limitErr
	}
	depth, scratch, held, active := th.depth, len(th.scratch), th.mark(), len(th.reprActive)
	err := f()
	th.depth, th.scratch, th.reprActive = depth, th.scratch[:scratch], th.reprActive[:active]
	th.release(held)
	return err
}

// Abort ends the run at once: the sandbox is poisoned.
func (th *Thread) Abort(err error) { _ = th.setLimit(err) }

// CallNamed calls fn; the last len(names) of args are keyword arguments.
func (th *Thread) CallNamed(fn Value, args []Value, names []string) (Value, error) {
	kw := make([]*Str, len(names))
	for i, name := range names {
		kw[i] = th.internString(name)
	}
	return th.CallArgs(fn, args, kw)
}

// Usage tells what the sandbox has used so far: steps, and the estimate of
// live memory in bytes.
func (th *Thread) Usage() (steps, memory int64) {
	return th.limits.Steps - th.stepsLeft - max(th.budget, 0), th.live + th.allocated
}
