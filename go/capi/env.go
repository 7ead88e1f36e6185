package main

// #include "pynterp.h"
import "C"

import (
	"context"

	"github.com/pynterp/pynterp/go/pynterp"
)

// This file is environments. Tests: bindings/c/capi_test.c.

type env struct {
	sandbox *sandbox
	env     *pynterp.Env
}

// inEnv runs f inside the sandbox of an environment.
func inEnv(thread C.uint64_t, h C.pynterp_env, f func(context.Context, *env) error) error {
	e, err := lookup[*env](kindEnv, uint64(h))
	if err != nil {
		return err
	}
	return e.sandbox.do(thread, func(ctx context.Context) error { return f(ctx, e) })
}

// inName is inEnv for a name.
func inName(thread C.uint64_t, h C.pynterp_env, name *C.char, f func(context.Context, *env, string) error) error {
	if name == nil {
		return errNull
	}
	return inEnv(thread, h, func(ctx context.Context, e *env) error { return f(ctx, e, C.GoString(name)) })
}

// present is an error for a name that is not there.
func (e *env) present(name string) error {
	if !e.env.Has(name) {
		return fail(C.PYNTERP_ERR_NOT_FOUND, "name %q is not in the environment", name)
	}
	return nil
}

//export pynterpgo_env_new
func pynterpgo_env_new(thread C.uint64_t, h C.pynterp_sandbox, empty C.int, out *C.pynterp_env, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		if out == nil {
			return errNull
		}
		*out = 0
		s, err := lookup[*sandbox](kindSandbox, uint64(h))
		if err != nil {
			return err
		}
		return s.do(thread, func(context.Context) error {
			e := &env{sandbox: s}
			if empty != 0 {
				e.env = s.sb.NewEmptyEnv()
			} else {
				e.env = s.sb.NewEnv()
			}
			*out = C.pynterp_env(handles.add(kindEnv, e))
			return nil
		})
	})
}

//export pynterpgo_env_free
func pynterpgo_env_free(h C.pynterp_env) C.pynterp_status {
	return guard(nil, func() error {
		if h != 0 && handles.remove(kindEnv, uint64(h)) == nil {
			return errHandle
		}
		return nil
	})
}

//export pynterpgo_env_set
func pynterpgo_env_set(thread C.uint64_t, h C.pynterp_env, name *C.char, v C.pynterp_value, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		x, err := lookup[*value](kindValue, uint64(v))
		if err != nil {
			return err
		}
		return inName(thread, h, name, func(ctx context.Context, e *env, name string) error {
			return e.set(ctx, name, x)
		})
	})
}

func (e *env) set(ctx context.Context, name string, v *value) error {
	if err := v.register(ctx, e.sandbox); err != nil {
		return err
	}
	return e.env.SetContext(ctx, name, v.forGuest(e.sandbox))
}

//export pynterpgo_env_set_function
func pynterpgo_env_set_function(thread C.uint64_t, h C.pynterp_env, name *C.char, fn C.pynterp_function, data C.uintptr_t, doc *C.char, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		if fn == nil {
			return errNull
		}
		return inName(thread, h, name, func(ctx context.Context, e *env, name string) error {
			return e.set(ctx, name, &value{x: &hostFunction{name: name, doc: text(doc), fn: fn, data: data}})
		})
	})
}

//export pynterpgo_env_set_builtins
func pynterpgo_env_set_builtins(thread C.uint64_t, h C.pynterp_env, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		return inEnv(thread, h, func(_ context.Context, e *env) error { return e.env.SetBuiltins() })
	})
}

//export pynterpgo_env_get
func pynterpgo_env_get(thread C.uint64_t, h C.pynterp_env, name *C.char, opaque C.int, out *C.pynterp_value, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		if out == nil {
			return errNull
		}
		*out = 0
		return inName(thread, h, name, func(_ context.Context, e *env, name string) error {
			if err := e.present(name); err != nil {
				return err
			}
			var x any
			var err error
			if opaque != 0 {
				x, err = e.env.GetObject(name)
			} else {
				x, err = e.env.Get(name)
			}
			if err != nil {
				return err
			}
			v, err := fromGuest(e.sandbox, x)
			if err == nil {
				*out = newValue(v)
			}
			return err
		})
	})
}

//export pynterpgo_env_delete
func pynterpgo_env_delete(thread C.uint64_t, h C.pynterp_env, name *C.char, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		return inName(thread, h, name, func(_ context.Context, e *env, name string) error {
			if err := e.present(name); err != nil {
				return err
			}
			e.env.Delete(name)
			return nil
		})
	})
}

//export pynterpgo_env_names
func pynterpgo_env_names(thread C.uint64_t, h C.pynterp_env, out *C.pynterp_value, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		if out == nil {
			return errNull
		}
		*out = 0
		return inEnv(thread, h, func(_ context.Context, e *env) error {
			names := []any{}
			for _, n := range e.env.Names() {
				names = append(names, n)
			}
			*out = newValue(&value{x: names, plain: true})
			return nil
		})
	})
}

//export pynterpgo_env_repr
func pynterpgo_env_repr(thread C.uint64_t, h C.pynterp_env, name *C.char, out **C.char, size *C.size_t, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		if out == nil {
			return errNull
		}
		*out = nil
		return inName(thread, h, name, func(ctx context.Context, e *env, name string) error {
			if err := e.present(name); err != nil {
				return err
			}
			s, err := e.env.Repr(ctx, name)
			if err != nil {
				return orElse(C.PYNTERP_ERR_EXCEPTION, err)
			}
			*out = C.CString(s)
			if size != nil {
				*size = C.size_t(len(s))
			}
			return nil
		})
	})
}
