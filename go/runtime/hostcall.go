package runtime

import (
	"context"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/host"
)

// This file calls functions of the host for the guest: arguments and results
// are copied, errors become exceptions of a built-in type with a text. The
// host's function may call the guest again, which then runs inside the call,
// within the same limits. Tests: go/pynterp/hostcall_test.go.

// maxHostDepth bounds how deeply calls of the host's functions nest: each has a
// part of the host's stack beside ours.
const maxHostDepth = 50

// newHostFunc makes the guest's form of a host function.
func (th *Thread) newHostFunc(f host.NamedFunc) (Value, error) {
	if f.Fn == nil {
		return Value{}, errors.Errorf("the host function %q is nil", f.Name)
	}
	n := nativeOf(&Def{Name: HostText(f.Name), Sig: "(*args, **kwargs)", Doc: HostText(f.Doc)}, "")
	n.host = true
	n.raw = func(th *Thread, args []Value, names []*Str) (Value, error) {
		return th.callHost(f.Fn, nil, args, names)
	}
	th.charge(256)
	return n.value(), nil
}

// Builtin returns a handle of a builtin that the policy has, or of eval or exec,
// which a host may give to a guest in any case: they run in the guest's own
// scopes.
func (th *Thread) Builtin(name string) (*Object, bool) {
	_, listed := th.policy.Builtins[name]
	v, ok := builtinValues[name]
	if !ok || !listed && name != "eval" && name != "exec" {
		return nil, false
	}
	return &Object{th, v, v.Type().name}, true // of the process, not of the guest
}

// callHost calls a host function and copies its result.
func (th *Thread) callHost(fn host.Func, self *host.Object, args []Value, names []*Str) (Value, error) {
	call := &host.Call{Self: self}
	if err := th.hostArguments(call, args, names); err != nil {
		return Value{}, err
	}
	r, err := th.enterHost(func(ctx context.Context) (any, error) { return fn(ctx, call) })
	if err != nil {
		return Value{}, err
	}
	return th.hostResult(r)
}

// hostArguments copies the arguments of a call.
func (th *Thread) hostArguments(call *host.Call, args []Value, names []*Str) error {
	npos := len(args) - len(names)
	call.Args = make([]any, npos)
	for i, v := range args {
		x, err := th.toHost(v)
		if err != nil {
			return err
		}
		if i < npos {
			call.Args[i] = x
		} else {
			call.Keywords = append(call.Keywords, host.Keyword{Name: names[i-npos].s, Value: x})
		}
	}
	return nil
}

// toHost copies a value that the guest hands to the host.
func (th *Thread) toHost(v Value) (any, error) {
	x, err := th.toGoCharged(v)
	if err != nil && th.limitErr == nil {
		err = th.ValueError("%s", err.Error())
	}
	return x, err
}

// hostResult copies what a function of the host returned.
func (th *Thread) hostResult(r any) (Value, error) {
	v, err := th.FromGo(r)
	if err == nil {
		return v, nil
	}
	if _, ok := asExc(err); ok || th.limitErr != nil {
		return Value{}, err
	}
	return Value{}, th.TypeError("host function returned an unsupported value")
}

// enterHost runs f, which is the host's, for the guest.
func (th *Thread) enterHost(f func(context.Context) (any, error)) (any, error) {
	if th.hosts.depth >= maxHostDepth {
		return nil, th.recursionError(" while calling a host function")
	}
	if err := th.enter(" while calling a host function"); err != nil {
		return nil, err
	}
	th.hosts.depth++
	r, err := th.outside(f)
	th.hosts.depth--
	th.leave()
	switch {
	case th.limitErr != nil: // of guest code that f called
		return nil, th.limitErr
	case err != nil:
		return nil, th.hostError(err)
	}
	return r, nil
}

// outside runs f with the context of a call. That the call is over is told even
// if f panics.
func (th *Thread) outside(f func(context.Context) (any, error)) (any, error) {
	ctx := th.ctx
	if th.cfg.Callback != nil {
		var over func()
		ctx, over = th.cfg.Callback(ctx)
		defer over()
	}
	return f(ctx)
}

// aside runs what is the host's but no host function.
func (th *Thread) aside(f func()) {
	if th.cfg.Away != nil {
		th.cfg.Away()
		defer th.cfg.Back()
	}
	f()
}

// hostError is what the guest sees of a host function's error.
func (th *Thread) hostError(err error) error {
	var he *host.Error
	if !errors.As(err, &he) {
		return th.RuntimeError("%s", HostText(err.Error()))
	}
	t := hostErrorType(he.Type)
	var args []Value
	if he.Msg != "" {
		args = []Value{th.NewStr(HostText(he.Msg))}
	}
	v, err := th.Call(t.value(), args...) // members such as SystemExit's code are set
	if err != nil {
		return err
	}
	return v.exc()
}

// hostErrorType returns the built-in exception type of that name, or of its base
// where the type needs more than a message; RuntimeError for other names.
func hostErrorType(name string) *Type {
	v, known := builtinValues[name]
	t, ok := asType(orNone(v))
	if !known || !ok || !t.isSubtype(&BaseExceptionType) {
		return &RuntimeErrorType
	}
	switch name {
	case "UnicodeDecodeError", "UnicodeEncodeError", "UnicodeTranslateError":
		return t.base
	case "ExceptionGroup", "BaseExceptionGroup":
		return &RuntimeErrorType
	}
	return t
}
