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

	"github.com/pynterp/pynterp/go/host"
	"github.com/pynterp/pynterp/go/pynterp"
)

// This file is programs, runs and their results. Tests: bindings/c/capi_test.c.

// result is how a run ended, with its texts in C memory once they were read.
type result struct {
	kind      C.pynterp_result_kind
	exception *pynterp.Exception
	exit      *value // the code of a SystemExit
	value     *value // what a called object returned
	limit     string
	message   string

	mu       sync.Mutex
	freed    bool // nothing owns the memory any more
	outcome  *C.pynterp_outcome
	argument *C.pynterp_text
	memory   []unsafe.Pointer
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
		r := &result{}
		err := inEnv(thread, h, func(ctx context.Context, e *env) error {
			done, err := f(ctx, e)
			return r.fill(e.sandbox, done, err)
		})
		return r.handOut(err, out)
	})
}

// fill takes over the outcome of a run; what is no outcome is returned.
func (r *result) fill(s *sandbox, done *pynterp.Result, err error) error {
	s.note(err)
	if err := r.sort(done, err); err != nil {
		return err
	}
	if r.exception != nil && r.exception.IsExit {
		if r.exit, err = fromGuest(s, r.exception.ExitCode); err != nil {
			r.exit = &value{x: err.Error(), plain: true}
		}
	}
	if r.kind == C.PYNTERP_FINISHED {
		r.value, err = fromGuest(s, done.Value)
		return err
	}
	return nil
}

// handOut makes a handle of the result. That a limit or an interruption came
// before the run began is an outcome, too.
func (r *result) handOut(err error, out *C.pynterp_result) error {
	if err := r.sort(nil, err); err != nil {
		return err
	}
	*out = C.pynterp_result(handles.add(kindResult, r))
	return nil
}

//export pynterpgo_object_call
func pynterpgo_object_call(thread C.uint64_t, fn, args, kwargs C.pynterp_value, out *C.pynterp_result, errp **C.char) C.pynterp_status {
	return guard(errp, func() error {
		if out == nil {
			return errNull
		}
		*out = 0
		v, err := lookup[*value](kindValue, uint64(fn))
		if err != nil {
			return err
		}
		o, ok := v.x.(object)
		if !ok {
			return errKind
		}
		pos, keywords, err := readArguments(args, kwargs)
		if err != nil {
			return err
		}
		r := &result{}
		err = o.sandbox.doInside(thread, func(ctx context.Context) error {
			return r.call(ctx, o, pos, keywords)
		})
		return r.handOut(err, out)
	})
}

// call calls a guest object inside its sandbox.
func (r *result) call(ctx context.Context, o object, pos, keywords *value) error {
	s := o.sandbox
	for _, v := range []*value{pos, keywords} {
		if err := v.register(ctx, s); err != nil {
			return err
		}
	}
	var named host.Keywords
	for _, it := range keywords.forGuest(s).(*host.Dict).Items {
		named = append(named, host.Keyword{Name: it.Key.(string), Value: it.Value})
	}
	done, err := s.sb.Call(ctx, o.o, itemsOf(pos.forGuest(s)), named)
	return r.fill(s, done, err)
}

// readArguments reads a list or tuple and a dict of str keys; 0 stands for an
// empty one.
func readArguments(args, kwargs C.pynterp_value) (pos, keywords *value, err error) {
	pos, keywords = &value{x: host.Tuple{}, plain: true}, &value{x: &host.Dict{}, plain: true}
	if args != 0 {
		if pos, err = lookup[*value](kindValue, uint64(args)); err != nil {
			return nil, nil, err
		}
		if k := kindOf(pos.x); k != C.PYNTERP_LIST && k != C.PYNTERP_TUPLE {
			return nil, nil, errKind
		}
	}
	if kwargs == 0 {
		return pos, keywords, nil
	}
	if keywords, err = lookup[*value](kindValue, uint64(kwargs)); err != nil {
		return nil, nil, err
	}
	d, ok := keywords.x.(*host.Dict)
	if !ok {
		return nil, nil, errKind
	}
	seen := map[string]bool{}
	for _, it := range d.Items {
		name, ok := it.Key.(string)
		if !ok || seen[name] {
			return nil, nil, fail(C.PYNTERP_ERR_ARG, "the names of keyword arguments must be different strs")
		}
		seen[name] = true
	}
	return pos, keywords, nil
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
	case done == nil: // sorted already
	case done.Exception != nil:
		r.kind, r.exception, r.message = C.PYNTERP_RAISED, done.Exception, done.Exception.Message
	default:
		r.kind = C.PYNTERP_FINISHED
	}
	return nil
}

// withResult calls f with a result whose memory nobody frees meanwhile.
func withResult(h C.pynterp_result, f func(*result) error) error {
	r, err := lookup[*result](kindResult, uint64(h))
	if err != nil {
		return err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.freed {
		return errHandle
	}
	return f(r)
}

//export pynterpgo_result_read
func pynterpgo_result_read(h C.pynterp_result, out *C.pynterp_outcome) C.pynterp_status {
	return guard(nil, func() error {
		if out == nil {
			return errNull
		}
		*out = C.pynterp_outcome{}
		return withResult(h, func(r *result) error {
			if r.outcome == nil {
				r.outcome = r.read()
			}
			*out = *r.outcome
			return nil
		})
	})
}

//export pynterpgo_result_argument
func pynterpgo_result_argument(h C.pynterp_result, out *C.pynterp_text) C.pynterp_status {
	return guard(nil, func() error {
		if out == nil {
			return errNull
		}
		*out = C.pynterp_text{}
		return withResult(h, func(r *result) error {
			if r.exception == nil {
				return fail(C.PYNTERP_ERR_NOT_FOUND, "the run did not end with an exception")
			}
			if r.argument == nil {
				t := r.text(r.exception.Argument())
				r.argument = &t
			}
			*out = *r.argument
			return nil
		})
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

//export pynterpgo_result_value
func pynterpgo_result_value(h C.pynterp_result, out *C.pynterp_value) C.pynterp_status {
	return guard(nil, func() error {
		if out == nil {
			return errNull
		}
		*out = 0
		r, err := lookup[*result](kindResult, uint64(h))
		if err != nil {
			return err
		}
		if r.value == nil {
			return fail(C.PYNTERP_ERR_NOT_FOUND, "the run did not end normally")
		}
		*out = newValue(r.value.again())
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
		r.memory, r.outcome, r.argument, r.freed = nil, nil, nil, true
		return nil
	})
}
