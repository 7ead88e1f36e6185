package pynterp

import (
	"context"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/runtime"
)

// Env is a namespace that programs run in. It belongs to one sandbox.
type Env struct {
	sandbox *Sandbox
	dict    *runtime.Dict
	handle  *Object // what is in it counts as the guest's memory as long as the Env is there
}

// NewEnv returns an environment with the policy's builtins and __name__ set to
// "__main__", what a program expects.
func (s *Sandbox) NewEnv() *Env {
	env := s.NewEmptyEnv()
	s.mu.Lock()
	defer s.mu.Unlock()
	env.dict.SetGlobal(s.th, "__name__", s.th.NewStr("__main__"))
	env.dict.SetGlobal(s.th, "__builtins__", s.th.Builtins.Value())
	return env
}

// NewEmptyEnv returns an environment with nothing in it: no builtins either.
func (s *Sandbox) NewEmptyEnv() *Env {
	s.mu.Lock()
	defer s.mu.Unlock()
	d := s.th.NewDict()
	return &Env{sandbox: s, dict: d, handle: s.th.NewObject(d.Value())}
}

// Set copies a Go value into the environment; package host lists the forms.
func (e *Env) Set(name string, value any) error {
	return e.SetContext(context.Background(), name, value)
}

// Get copies a value out of the environment. A missing name is an error.
func (e *Env) Get(name string) (any, error) {
	return e.GetContext(context.Background(), name)
}

func (e *Env) get(name string) (any, error) {
	v, ok := e.dict.GetGlobal(e.sandbox.th, name)
	if !ok {
		return nil, errors.Errorf("name %q is not in the environment", name)
	}
	return e.sandbox.th.ToGo(v)
}

// Repr returns repr() of a value in the environment, run as guest code under
// ctx.
func (e *Env) Repr(ctx context.Context, name string) (string, error) {
	var out string
	err := e.sandbox.enter(ctx, func() error {
		v, ok := e.dict.GetGlobal(e.sandbox.th, name)
		if !ok {
			return errors.Errorf("name %q is not in the environment", name)
		}
		s, err := e.sandbox.th.Repr(v)
		if err != nil {
			return err
		}
		out = s.String()
		return nil
	})
	return out, err
}

// Delete removes a name and reports whether it was there.
func (e *Env) Delete(name string) bool {
	e.sandbox.mu.Lock()
	defer e.sandbox.mu.Unlock()
	return e.dict.DeleteGlobal(e.sandbox.th, name)
}

// Names returns the names in the environment in the order they were set.
func (e *Env) Names() []string {
	e.sandbox.mu.Lock()
	defer e.sandbox.mu.Unlock()
	return e.dict.StrKeys()
}
