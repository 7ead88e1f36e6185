package pynterp

import (
	"context"
	"sync"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/gate"
	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/runtime"
)

// This file lets host functions call the guest that called them: the context
// that a host function gets stands for the call, and a method of the sandbox that
// is given it runs inside the call, within the limits of the run. Tests:
// callback_test.go.

// ErrBusy says that the sandbox's guest is inside a host function that does not
// return: it may wait for the very call that gets this error. A host function
// that uses its own sandbox passes its context on; another goroutine that it
// started may use that, too, but only one at a time.
var ErrBusy = gate.ErrBusy

// callKey is the key under which a context holds the call.
type callKey struct{}

// hostCall is a call of a host function by the guest while it lasts.
type hostCall struct {
	sandbox *Sandbox
	mu      sync.Mutex // held while the guest is called from inside the call
	over    bool
}

// callback is told of the call of a host function. While the function runs
// others may look at the sandbox's environments.
func (s *Sandbox) callback(ctx context.Context) (context.Context, func()) {
	c := &hostCall{sandbox: s}
	s.gate.BeginCall()
	s.mu.Unlock()
	return context.WithValue(ctx, callKey{}, c), func() {
		c.mu.Lock() // waits for a goroutine that the function left behind
		c.over = true
		c.mu.Unlock()
		s.mu.Lock()
		s.gate.EndCall()
	}
}

// away lets go of the sandbox for what the host supplies beside functions, such as
// its output; back must follow. There is no context to pass on: who uses the
// sandbox from inside it gets ErrBusy after a wait, but can look at environments.
func (s *Sandbox) away() {
	s.gate.BeginCall()
	s.mu.Unlock()
}

func (s *Sandbox) back() {
	s.mu.Lock()
	s.gate.EndCall()
}

// callOf returns the call of one of s's functions that ctx belongs to.
func (s *Sandbox) callOf(ctx context.Context) *hostCall {
	if c, ok := ctx.Value(callKey{}).(*hostCall); ok && c.sandbox == s {
		return c
	}
	return nil
}

// reenter runs f inside the call. ErrBusy: the call is over, or somebody else is
// inside it.
func (c *hostCall) reenter(f func() error) (err error) {
	if !c.mu.TryLock() {
		return ErrBusy
	}
	defer c.mu.Unlock()
	if c.over {
		return ErrBusy
	}
	s := c.sandbox
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.broken != nil {
		return s.broken
	}
	defer func() {
		if p := recover(); p != nil {
			s.broken = newInternalError(p)
			s.th.Abort(s.broken)
			err = s.broken
		}
	}()
	return s.th.Nested(f)
}

// Call calls an object of the guest. In a host function, with the context that
// it got, the call runs inside the guest's own call and within the limits of the
// run, whatever deadline ctx has beside; anywhere else it is a run of its own.
// The result's Value is a copy of what the object returned, a handle where that
// cannot be copied.
func (s *Sandbox) Call(ctx context.Context, fn *Object, args []any, keywords host.Keywords) (*Result, error) {
	var value any
	result, err := s.outcome(ctx, func() error {
		v, err := s.call(fn, args, keywords)
		if err != nil {
			return err
		}
		if value, err = s.th.ToGo(v); err != nil {
			value, err = s.th.NewObject(v), s.th.LimitReached()
		}
		return err
	})
	if result != nil && result.Exception == nil {
		result.Value = value
	}
	return result, err
}

func (s *Sandbox) call(fn *Object, args []any, keywords host.Keywords) (runtime.Value, error) {
	f, err := s.th.FromGo(fn)
	if err != nil {
		return runtime.Value{}, err
	}
	values := make([]runtime.Value, 0, len(args)+len(keywords))
	for _, x := range args {
		v, err := s.th.FromGo(x)
		if err != nil {
			return runtime.Value{}, err
		}
		values = append(values, v)
	}
	names := make([]string, 0, len(keywords))
	for _, kw := range keywords {
		if runtime.HostText(kw.Name) != kw.Name {
			return runtime.Value{}, errors.Errorf("the keyword %q is no UTF-8", kw.Name)
		}
		v, err := s.th.FromGo(kw.Value)
		if err != nil {
			return runtime.Value{}, err
		}
		names, values = append(names, kw.Name), append(values, v)
	}
	return s.th.CallNamed(f, values, names)
}
