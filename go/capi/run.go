package main

// #include <stdlib.h>
// #include "pynterp.h"
import "C"

import (
	"context"
	"math/big"
	"sync"
	"unsafe"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/pynterp"
)

// This file is programs, runs and their results. Tests: bindings/c/capi_test.c.

// result is how a run ended, with its texts in C memory once they were read.
type result struct {
	kind      C.pynterp_result_kind
	exception *pynterp.Exception
	exit      *value // the code of a SystemExit
	limit     string
	message   string

	mu      sync.Mutex
	outcome *C.pynterp_outcome
	memory  []unsafe.Pointer
}

func filename(name *C.char) string {
	if name == nil {
		return "<string>"
	}
	return C.GoString(name)
}

//export pynterpgo_program_compile
func pynterpgo_program_compile(source *C.char, size C.size_t, name *C.char, out *C.pynterp_program, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		if out == nil {
			return errNull
		}
		*out = 0
		src, err := sized(source, size)
		if err != nil {
			return err
		}
		p, err := pynterp.Compile([]byte(src), filename(name))
		if err != nil {
			return orElse(C.PYNTERP_ERR_SYNTAX, err)
		}
		*out = C.pynterp_program(handles.add(kindProgram, p))
		return nil
	})
}

//export pynterpgo_program_free
func pynterpgo_program_free(h C.pynterp_program) C.pynterp_status {
	return guard(nil, func() error {
		if h != 0 && handles.remove(kindProgram, uint64(h)) == nil {
			return errHandle
		}
		return nil
	})
}

//export pynterpgo_run_program
func pynterpgo_run_program(thread C.uint64_t, h C.pynterp_env, program C.pynterp_program, out *C.pynterp_result, errp **C.char) C.pynterp_status {
	return run(thread, h, out, errp, func(ctx context.Context, e *env) (*pynterp.Result, error) {
		p, err := lookup[*pynterp.Program](kindProgram, uint64(program))
		if err != nil {
			return nil, err
		}
		return e.sandbox.sb.Run(ctx, p, e.env)
	})
}

//export pynterpgo_run_source
func pynterpgo_run_source(thread C.uint64_t, h C.pynterp_env, source *C.char, size C.size_t, name *C.char, out *C.pynterp_result, errp **C.char) C.pynterp_status {
	return run(thread, h, out, errp, func(ctx context.Context, e *env) (*pynterp.Result, error) {
		src, err := sized(source, size)
		if err != nil {
			return nil, err
		}
		return e.sandbox.sb.RunSource(ctx, src, filename(name), e.env)
	})
}

// run does f in the environment and makes a result of what comes of it.
func run(thread C.uint64_t, h C.pynterp_env, out *C.pynterp_result, errp **C.char, f func(context.Context, *env) (*pynterp.Result, error)) C.pynterp_status {
	return guard(errp, func() error {
		if out == nil {
			return errNull
		}
		*out = 0
		return inEnv(thread, h, func(ctx context.Context, e *env) error {
			r := &result{}
			done, err := f(ctx, e)
			if err := r.sort(done, err); err != nil {
				return err
			}
			if r.exception != nil && r.exception.IsExit {
				if r.exit, err = fromGuest(e.sandbox, r.exception.ExitCode); err != nil {
					r.exit = &value{x: err.Error(), plain: true}
				}
			}
			*out = C.pynterp_result(handles.add(kindResult, r))
			return nil
		})
	})
}

// sort fills in the kind; what is no outcome of a run is returned.
func (r *result) sort(done *pynterp.Result, err error) error {
	var limit *pynterp.LimitError
	var internal *pynterp.InternalError
	switch {
	case errors.As(err, &limit):
		r.kind, r.limit, r.message = C.PYNTERP_LIMIT, limit.Limit, limit.Msg
	case errors.As(err, &internal):
		r.kind, r.message = C.PYNTERP_INTERNAL_ERROR, internal.Error()
	case err != nil:
		return err
	case done.Exception != nil:
		r.kind, r.exception, r.message = C.PYNTERP_RAISED, done.Exception, done.Exception.Message
	default:
		r.kind = C.PYNTERP_FINISHED
	}
	return nil
}

//export pynterpgo_result_read
func pynterpgo_result_read(h C.pynterp_result, out *C.pynterp_outcome) C.pynterp_status {
	return guard(nil, func() error {
		if out == nil {
			return errNull
		}
		*out = C.pynterp_outcome{}
		r, err := lookup[*result](kindResult, uint64(h))
		if err != nil {
			return err
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		if r.outcome == nil {
			r.outcome = r.read()
		}
		*out = *r.outcome
		return nil
	})
}

func (r *result) read() *C.pynterp_outcome {
	out := &C.pynterp_outcome{kind: r.kind, message: r.text(r.message), limit: r.text(r.limit)}
	e := r.exception
	if e == nil {
		e = &pynterp.Exception{}
	}
	out._type, out.traceback = r.text(e.Type), r.text(e.Traceback)
	if r.exit != nil {
		out.is_exit, out.exit_status = 1, exitStatus(r.exit.x)
	}
	return out
}

// exitStatus is what CPython would exit with.
func exitStatus(code any) C.int32_t {
	switch code := code.(type) {
	case nil:
		return 0
	case bool:
		return C.int32_t(boolInt(code))
	case int64:
		return C.int32_t(uint8(code))
	case *big.Int:
		return 255
	}
	return 1
}

// text copies s to C memory that the result frees.
func (r *result) text(s string) C.pynterp_text {
	p := C.CString(s)
	r.memory = append(r.memory, unsafe.Pointer(p))
	return C.pynterp_text{data: p, size: C.size_t(len(s))}
}

//export pynterpgo_result_exit_code
func pynterpgo_result_exit_code(h C.pynterp_result, out *C.pynterp_value) C.pynterp_status {
	return guard(nil, func() error {
		if out == nil {
			return errNull
		}
		*out = 0
		r, err := lookup[*result](kindResult, uint64(h))
		if err != nil {
			return err
		}
		if r.exit == nil {
			return fail(C.PYNTERP_ERR_NOT_FOUND, "the run did not end with SystemExit")
		}
		*out = newValue(r.exit.again())
		return nil
	})
}

//export pynterpgo_result_free
func pynterpgo_result_free(h C.pynterp_result) C.pynterp_status {
	return guard(nil, func() error {
		if h == 0 {
			return nil
		}
		r, ok := handles.remove(kindResult, uint64(h)).(*result)
		if !ok {
			return errHandle
		}
		r.mu.Lock()
		defer r.mu.Unlock()
		for _, p := range r.memory {
			C.free(p)
		}
		r.memory, r.outcome = nil, nil
		return nil
	})
}
