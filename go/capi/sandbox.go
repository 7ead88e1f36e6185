package main

// #include "pynterp.h"
import "C"

import (
	"context"
	"math"
	"sync"
	"sync/atomic"
	"time"
	"unsafe"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/gate"
	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/go/pynterp"
)

// This file is sandboxes: their configuration, the lock that lets one call in
// at a time and finds a callback that comes back, and interruption. Tests:
// bindings/c/capi_test.c.

type sandbox struct {
	sb      *pynterp.Sandbox
	timeout time.Duration
	maxCopy int64 // bytes of a value that is copied out
	paths   *paths
	out     *output

	gate   *gate.Gate
	owner  atomic.Uint64 // the thread that is inside
	closed atomic.Bool
	inCall context.Context // of the innermost host function that the owner is in
	late   bool            // the time limit has ended the sandbox's life; only for the owner

	cancelMu    sync.Mutex
	cancels     map[*context.CancelFunc]struct{} // of the calls inside or waiting
	interrupted bool                             // nothing runs any more

	// What the guest knows of the host; only for the owner.
	functions map[*hostFunction]*pynterp.Object
	byObject  map[pynterp.Identity]*hostFunction
	classes   map[*hostClass]*host.Class
	byClass   map[*host.Class]*hostClass
	instances map[hostInstance]*host.Object
}

// do runs f inside the sandbox. thread names the calling thread; a thread that
// is inside already is a callback's.
func (s *sandbox) do(thread C.uint64_t, f func(context.Context) error) error {
	if s.closed.Load() {
		return errHandle
	}
	if s.owner.Load() == uint64(thread) {
		return errBusy
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	s.track(&cancel, true)
	defer s.track(&cancel, false)
	if err := s.gate.Enter(ctx); err != nil {
		if errors.Is(err, context.Canceled) {
			err = &pynterp.LimitError{Limit: limits.Canceled, Msg: "run canceled"}
		}
		return err
	}
	defer s.gate.Leave()
	s.owner.Store(uint64(thread))
	defer s.owner.Store(0)
	if s.timeout > 0 {
		timeout := s.timeout
		if s.late {
			timeout = 0
		}
		var stop context.CancelFunc
		ctx, stop = context.WithTimeout(ctx, timeout)
		defer stop()
	}
	defer s.out.flush()
	err := f(ctx)
	s.note(err)
	return err
}

// note takes a note of a time limit: it ends the sandbox's life also where it was
// reached before the run began, as nobody outside can tell.
func (s *sandbox) note(err error) {
	var limit *pynterp.LimitError
	if errors.As(err, &limit) && limit.Limit == limits.Time {
		s.late = true
	}
}

// doInside is do for what a host function may do inside the guest's call of it.
func (s *sandbox) doInside(thread C.uint64_t, f func(context.Context) error) error {
	if s.owner.Load() != uint64(thread) {
		return s.do(thread, f)
	}
	if s.inCall == nil {
		return errBusy // a function that takes output
	}
	return f(s.inCall)
}

func (s *sandbox) track(cancel *context.CancelFunc, on bool) {
	s.cancelMu.Lock()
	defer s.cancelMu.Unlock()
	if on {
		s.cancels[cancel] = struct{}{}
		if s.interrupted {
			(*cancel)()
		}
	} else {
		delete(s.cancels, cancel)
	}
}

// interrupt ends the sandbox's life, if anything is under way: also where that
// has not begun to run yet, as nobody outside can tell.
func (s *sandbox) interrupt() {
	s.cancelMu.Lock()
	defer s.cancelMu.Unlock()
	for cancel := range s.cancels {
		s.interrupted = true
		(*cancel)()
	}
}

// paths are the module finders of a sandbox; they can be added to.
type paths struct {
	mu      sync.Mutex
	finders []host.Modules
}

// Find implements host.Modules.
func (p *paths) Find(name string) (*host.Source, error) {
	p.mu.Lock()
	finders := p.finders
	p.mu.Unlock()
	for _, f := range finders {
		if s, err := f.Find(name); s != nil || err != nil {
			return s, err
		}
	}
	return nil, nil
}

func (p *paths) add(folder, pkg string) error {
	var f host.Modules
	var err error
	if pkg == "" {
		f, err = pynterp.ModulePath(folder)
	} else {
		f, err = pynterp.PackagePath(pkg, folder)
	}
	if err != nil {
		return fail(C.PYNTERP_ERR_NOT_FOUND, "%s", err.Error())
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.finders = append(p.finders[:len(p.finders):len(p.finders)], f)
	return nil
}

// readConfig turns a C configuration into ours.
func readConfig(c *C.pynterp_config) (pynterp.Config, *paths, error) {
	cfg := pynterp.Config{
		Policy:          text(c.policy),
		RelativeImports: c.allow_relative_imports != 0,
		Limits: limits.Limits{
			Steps: int64(c.max_steps), Memory: int64(c.max_memory),
			Depth: int(c.max_depth), Output: int64(c.max_output),
		},
	}
	if c.max_steps < 0 || c.max_memory < 0 || c.max_depth < 0 || c.max_output < 0 || c.timeout_ms < 0 || c.busy_timeout_ms < 0 {
		return cfg, nil, fail(C.PYNTERP_ERR_ARG, "a limit is negative")
	}
	var err error
	if c.allowed_imports != nil {
		if cfg.AllowedImports, err = texts(c.allowed_imports, c.allowed_import_count); err != nil {
			return cfg, nil, err
		}
	}
	folders, err := texts(c.module_paths, c.module_path_count)
	if err != nil {
		return cfg, nil, err
	}
	p := &paths{}
	for _, folder := range folders {
		if err := p.add(folder, ""); err != nil {
			return cfg, nil, err
		}
	}
	cfg.Host.Modules = p
	return cfg, p, nil
}

// milliseconds is a time of C's, as far as Go can tell it: 292 years.
func milliseconds(n C.int64_t) time.Duration {
	return time.Duration(min(int64(n), math.MaxInt64/int64(time.Millisecond))) * time.Millisecond
}

// texts copies an array of C strings; the result is not nil.
func texts(array **C.char, count C.size_t) ([]string, error) {
	out := []string{}
	if count == 0 {
		return out, nil
	}
	if array == nil || count > 1<<20 {
		return nil, fail(C.PYNTERP_ERR_ARG, "an array of texts is NULL or too long")
	}
	for _, s := range unsafe.Slice(array, int(count)) {
		if s == nil {
			return nil, errNull
		}
		out = append(out, C.GoString(s))
	}
	return out, nil
}

//export pynterpgo_sandbox_new
func pynterpgo_sandbox_new(config *C.pynterp_config, out *C.pynterp_sandbox, errp **C.char) C.pynterp_status {
	ballast()
	return guard(errp, func() error {
		if out == nil {
			return errNull
		}
		*out = 0
		cfg, p, err := readConfig(config)
		if err != nil {
			return err
		}
		s := &sandbox{
			timeout: milliseconds(config.timeout_ms), paths: p,
			maxCopy:   cfg.Limits.WithDefaults().Memory,
			cancels:   map[*context.CancelFunc]struct{}{},
			gate:      gate.New(milliseconds(config.busy_timeout_ms)),
			functions: map[*hostFunction]*pynterp.Object{}, byObject: map[pynterp.Identity]*hostFunction{},
			classes: map[*hostClass]*host.Class{}, byClass: map[*host.Class]*hostClass{},
			instances: map[hostInstance]*host.Object{},
		}
		s.out = newOutput(config, s.gate)
		cfg.Host.Stdout, cfg.Host.Stderr = s.out.writers()
		if s.sb, err = pynterp.New(cfg); err != nil {
			return orElse(C.PYNTERP_ERR_NOT_FOUND, err)
		}
		*out = C.pynterp_sandbox(handles.add(kindSandbox, s))
		return nil
	})
}

//export pynterpgo_sandbox_free
func pynterpgo_sandbox_free(h C.pynterp_sandbox) C.pynterp_status {
	return guard(nil, func() error {
		if h == 0 {
			return nil
		}
		s, ok := handles.remove(kindSandbox, uint64(h)).(*sandbox)
		if !ok {
			return errHandle
		}
		s.closed.Store(true)
		return nil
	})
}

//export pynterpgo_sandbox_interrupt
func pynterpgo_sandbox_interrupt(h C.pynterp_sandbox) C.pynterp_status {
	return guard(nil, func() error {
		s, err := lookup[*sandbox](kindSandbox, uint64(h))
		if err == nil {
			s.interrupt()
		}
		return err
	})
}

//export pynterpgo_sandbox_usage
func pynterpgo_sandbox_usage(thread C.uint64_t, h C.pynterp_sandbox, steps, memory *C.int64_t) C.pynterp_status {
	return guard(nil, func() error {
		s, err := lookup[*sandbox](kindSandbox, uint64(h))
		if err != nil {
			return err
		}
		return s.do(thread, func(context.Context) error {
			n, m := s.sb.Usage()
			if steps != nil {
				*steps = C.int64_t(n)
			}
			if memory != nil {
				*memory = C.int64_t(m)
			}
			return nil
		})
	})
}

//export pynterpgo_sandbox_builtin
func pynterpgo_sandbox_builtin(h C.pynterp_sandbox, name *C.char, out *C.pynterp_value) C.pynterp_status {
	return guard(nil, func() error {
		s, err := lookup[*sandbox](kindSandbox, uint64(h))
		if err != nil {
			return err
		}
		if name == nil || out == nil {
			return errNull
		}
		o, ok := s.sb.Builtin(C.GoString(name))
		if !ok {
			return fail(C.PYNTERP_ERR_NOT_FOUND, "no builtin %q", C.GoString(name))
		}
		*out = newValue(&value{x: object{sandbox: s, o: o}})
		return nil
	})
}

//export pynterpgo_sandbox_add_path
func pynterpgo_sandbox_add_path(h C.pynterp_sandbox, folder, pkg *C.char, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		s, err := lookup[*sandbox](kindSandbox, uint64(h))
		if err != nil {
			return err
		}
		if folder == nil {
			return errNull
		}
		return s.paths.add(C.GoString(folder), text(pkg))
	})
}
