package pynterp

import (
	"context"
	"io/fs"
	"os"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/runtime"
)

// This file is what bindings to other languages need beyond the usual calls:
// handles of guest objects and their identity, host functions made once, module
// folders that are one package. Tests: go/capi, bindings/python/tests.

// Object is an opaque handle of a guest object: it can only be passed back to
// its sandbox. What it keeps alive counts as the guest's memory until the host
// drops it.
type Object = runtime.Object

// Identity stands for one guest object. Identities of the same object are
// equal; one does not keep its object alive.
type Identity = runtime.Identity

// Identity returns the object's identity, false for another sandbox's object.
func (s *Sandbox) Identity(o *Object) (Identity, bool) {
	if _, ok := o.Value(s.th); !ok {
		return Identity{}, false
	}
	return o.Identity(), true
}

// ObjectID returns a number that is the object's as long as it lives: what id()
// is to the guest. It is 0 for another sandbox's object. While the guest runs it
// waits, except in a host function.
func (s *Sandbox) ObjectID(o *Object) uint64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return o.ID(s.th)
}

// Builtin returns the guest's own builtin of that name: one that the policy has, or
// eval or exec. Nobody has to be inside the sandbox for it.
func (s *Sandbox) Builtin(name string) (*Object, bool) { return s.th.Builtin(name) }

// NewFunction makes the guest's form of a host function, to be passed in
// several times as one and the same object.
func (s *Sandbox) NewFunction(ctx context.Context, f host.NamedFunc) (*Object, error) {
	var out *Object
	err := s.enter(ctx, func() error {
		v, err := s.th.FromGo(f)
		if err == nil {
			out = s.th.NewObject(v)
		}
		return err
	})
	return out, err
}

// SetContext is Set under ctx: hashing guest objects in a set or dict runs guest
// code.
func (e *Env) SetContext(ctx context.Context, name string, value any) error {
	if strings.IndexByte(name, 0) >= 0 || runtime.HostText(name) != name {
		return errors.Errorf("name %q has a NUL byte, or is no UTF-8", name)
	}
	return e.sandbox.enter(ctx, func() error {
		v, err := e.sandbox.th.FromGo(value)
		if err != nil {
			return errors.Wrapf(err, "cannot set %s", name)
		}
		e.dict.SetGlobal(e.sandbox.th, name, v)
		return nil
	})
}

// SetBuiltins sets __builtins__ to the policy's builtins, as in NewEnv.
func (e *Env) SetBuiltins() error {
	return e.sandbox.enter(context.Background(), func() error {
		e.dict.SetGlobal(e.sandbox.th, "__builtins__", e.sandbox.th.Builtins.Value())
		return nil
	})
}

// GetContext is Get under ctx: a host function reads the environments of its own
// sandbox with the context that it got.
func (e *Env) GetContext(ctx context.Context, name string) (any, error) {
	var out any
	err := e.sandbox.enter(ctx, func() (err error) {
		out, err = e.get(name)
		return err
	})
	return out, err
}

// Has reports whether the name is in the environment.
func (e *Env) Has(name string) bool {
	e.sandbox.mu.Lock()
	defer e.sandbox.mu.Unlock()
	_, ok := e.dict.GetGlobal(e.sandbox.th, name)
	return ok
}

// GetObject returns a name's value as a handle, whatever its type. A missing
// name is an error.
func (e *Env) GetObject(name string) (*Object, error) {
	var out *Object
	err := e.sandbox.enter(context.Background(), func() error {
		v, ok := e.dict.GetGlobal(e.sandbox.th, name)
		if !ok {
			return errors.Errorf("name %q is not in the environment", name)
		}
		out = e.sandbox.th.NewObject(v)
		return nil
	})
	return out, err
}

// packagePath finds one package, which is the folder itself.
type packagePath struct {
	root *os.Root
	name string
}

// PackagePath returns a finder for the package that the folder dir is: its
// modules are name.x. A folder without __init__.py is an empty package. As with
// ModulePath, nothing outside the folder can be reached.
func PackagePath(name, dir string) (host.Modules, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, errors.Wrap(err, "package folder")
	}
	return &packagePath{root, name}, nil
}

// Find implements host.Modules.
func (p *packagePath) Find(name string) (*host.Source, error) {
	if strings.HasPrefix(p.name, name+".") { // a parent of a dotted package name
		return &host.Source{Filename: name, Package: true}, nil
	}
	rest, ok := strings.CutPrefix(name+".", p.name+".")
	if !ok {
		return nil, nil
	}
	rel := strings.ReplaceAll(rest, ".", "/") // ends in a slash, or is empty
	for _, try := range []host.Source{
		{Filename: rel + "__init__.py", Package: true},
		{Filename: strings.TrimSuffix(rel, "/") + ".py"},
	} {
		text, err := readModule(p.root, try.Filename)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		try.Text, try.Filename = text, strings.ReplaceAll(p.name, ".", "/")+"/"+try.Filename
		return &try, err
	}
	if rel == "" {
		return &host.Source{Filename: p.name, Package: true}, nil
	}
	return nil, nil
}
