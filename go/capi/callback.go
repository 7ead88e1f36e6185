package main

/*
#include <stdlib.h>
#include <unistd.h>
#include "pynterp.h"

// Set in the child of a fork, by front.c.
extern volatile int pynterpgo_forked;

// A callback that forked and returns in the child, too, would go on in a Go
// whose other threads are gone.
static inline void pynterpgo_returned(void) {
    static const char text[] = "pynterp: a callback returned in the child of a fork\n";
    if (!pynterpgo_forked) return;
    if (write(2, text, sizeof text - 1)) {}
    abort();
}

// These call what C handed us as function pointers, which Go cannot.
// user_data is a number here:
// it need not be a pointer, and Go stops a program that has odd ones.
static inline int pynterpgo_write(pynterp_write_fn fn, uintptr_t user_data, const char *data, size_t size) {
    int failed = fn((void *)user_data, data, size);
    pynterpgo_returned();
    return failed;
}
static inline void pynterpgo_invoke(pynterp_function fn, uintptr_t user_data, pynterp_call call) {
    fn((void *)user_data, call);
    pynterpgo_returned();
}
*/
import "C"

import (
	"bytes"
	"context"
	"io"
	"sync"
	"unsafe"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/gate"
	"github.com/pynterp/pynterp/go/host"
)

// This file is the way from the guest out to C: its output and its calls of
// host functions. Tests: bindings/c/capi_test.c.

// outputChunk is how much output is collected at most before it is passed on.
const outputChunk = 4096

// output collects what the guest prints, so that a print of many parts is one
// callback. It is passed on at a line's end, before a host function is called
// and when the run ends.
type output struct {
	gate    *gate.Gate
	streams [2]stream
}

type stream struct {
	out  *output
	fn   C.pynterp_write_fn
	data C.uintptr_t
	buf  []byte
}

func newOutput(c *C.pynterp_config, g *gate.Gate) *output {
	o := &output{gate: g}
	o.streams[0] = stream{out: o, fn: c.write_stdout, data: number(&c.stdout_data)}
	o.streams[1] = stream{out: o, fn: c.write_stderr, data: number(&c.stderr_data)}
	return o
}

// number reads a pointer of C's as the number it is.
func number(p *unsafe.Pointer) C.uintptr_t { return *(*C.uintptr_t)(unsafe.Pointer(p)) }

// writers are the streams that somebody reads; nil for the others.
func (o *output) writers() (stdout, stderr io.Writer) {
	if o.streams[0].fn != nil {
		stdout = &o.streams[0]
	}
	if o.streams[1].fn != nil {
		stderr = &o.streams[1]
	}
	return stdout, stderr
}

// flush passes on what is left. After a failure the guest is told nothing: its
// program has ended, or the next write fails too.
func (o *output) flush() {
	for i := range o.streams {
		_ = o.streams[i].flush()
	}
}

// Write implements io.Writer.
func (s *stream) Write(p []byte) (int, error) {
	if len(s.buf) == 0 && len(p) > 0 {
		// The other stream's part of the dialogue comes first.
		for i := range s.out.streams {
			if other := &s.out.streams[i]; other != s {
				if err := other.flush(); err != nil {
					return 0, err
				}
			}
		}
	}
	s.buf = append(s.buf, p...)
	if len(s.buf) >= outputChunk || bytes.HasSuffix(p, []byte{'\n'}) {
		return len(p), s.flush()
	}
	return len(p), nil
}

func (s *stream) flush() error {
	if len(s.buf) == 0 || s.fn == nil {
		return nil
	}
	s.out.gate.BeginCall()
	defer s.out.gate.EndCall()
	// The buffer's array is handed to C for the length of the call only.
	failed := C.pynterpgo_write(s.fn, s.data, (*C.char)(unsafe.Pointer(&s.buf[0])), C.size_t(len(s.buf)))
	s.buf = s.buf[:0]
	if failed != 0 {
		return errors.New("the host takes no more output")
	}
	return nil
}

// hostFunction is a C function that the guest can call.
type hostFunction struct {
	name, doc string
	fn        C.pynterp_function
	data      C.uintptr_t
}

// call is a call of a host function while it lasts.
type call struct {
	self         *hostInstance // of methods and attributes
	args, kwargs *value

	mu     sync.Mutex
	result *value
	err    error
}

func newCall(s *sandbox, from *host.Call) (*call, error) {
	c := &call{}
	if from.Self != nil {
		c.self, _ = from.Self.Data.(*hostInstance)
	}
	var err error
	if c.args, err = fromGuest(s, host.Tuple(from.Args)); err != nil {
		return nil, err
	}
	kwargs := &host.Dict{}
	for _, kw := range from.Keywords {
		kwargs.Items = append(kwargs.Items, host.Item{Key: kw.Name, Value: kw.Value})
	}
	c.kwargs, err = fromGuest(s, kwargs)
	return c, err
}

// in returns the function for a sandbox's guest.
func (f *hostFunction) in(s *sandbox) host.NamedFunc {
	return host.NamedFunc{Name: f.name, Doc: f.doc, Fn: s.bind(f.fn, f.data)}
}

// bind makes a C function one of package host for a sandbox's guest.
func (s *sandbox) bind(fn C.pynterp_function, data C.uintptr_t) host.Func {
	return func(ctx context.Context, from *host.Call) (any, error) {
		c, err := newCall(s, from)
		if err != nil {
			return nil, &host.Error{Type: "ValueError", Msg: err.Error()}
		}
		s.out.flush()
		outer := s.inCall
		s.inCall = ctx
		s.gate.BeginCall()
		h := handles.add(kindCall, c)
		C.pynterpgo_invoke(fn, data, C.pynterp_call(h))
		handles.remove(kindCall, h)
		s.gate.EndCall()
		s.inCall = outer
		c.mu.Lock()
		defer c.mu.Unlock()
		if c.err != nil || c.result == nil {
			return nil, c.err
		}
		if err := c.result.register(ctx, s); err != nil {
			return nil, err
		}
		return c.result.forGuest(s), nil
	}
}

//export pynterpgo_call_self
func pynterpgo_call_self(h C.pynterp_call, out *C.uintptr_t) C.pynterp_status {
	return guard(nil, func() error {
		c, err := lookup[*call](kindCall, uint64(h))
		if err != nil {
			return err
		}
		if c.self == nil {
			return fail(C.PYNTERP_ERR_NOT_FOUND, "the call has no object")
		}
		*out = c.self.pointer
		return nil
	})
}

//export pynterpgo_call_arguments
func pynterpgo_call_arguments(h C.pynterp_call, args, kwargs *C.pynterp_value) C.pynterp_status {
	return guard(nil, func() error {
		c, err := lookup[*call](kindCall, uint64(h))
		if err != nil {
			return err
		}
		if args != nil {
			*args = newValue(c.args.again())
		}
		if kwargs != nil {
			*kwargs = newValue(c.kwargs.again())
		}
		return nil
	})
}

//export pynterpgo_call_return
func pynterpgo_call_return(h C.pynterp_call, v C.pynterp_value) C.pynterp_status {
	return guard(nil, func() error {
		c, err := lookup[*call](kindCall, uint64(h))
		if err != nil {
			return err
		}
		result, err := lookup[*value](kindValue, uint64(v))
		if err != nil {
			return err
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		c.result, c.err = result, nil
		return nil
	})
}

//export pynterpgo_call_raise
func pynterpgo_call_raise(h C.pynterp_call, typ, message *C.char, size C.size_t) C.pynterp_status {
	return guard(nil, func() error {
		c, err := lookup[*call](kindCall, uint64(h))
		if err != nil {
			return err
		}
		msg, err := sized(message, size)
		if err != nil {
			return err
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		c.result, c.err = nil, &host.Error{Type: text(typ), Msg: msg}
		return nil
	})
}
