package main

// #cgo CFLAGS: -I${SRCDIR}/../../bindings/c
// #include <stdlib.h>
// #include "pynterp.h"
import "C"

import (
	"fmt"
	"unsafe"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/go/pynterp"
)

// This file is the wrapper around every export: it stops panics and turns
// errors into the codes and texts of the C interface. Tests: bindings/c.

// failure is an error with its code.
type failure struct {
	status C.pynterp_status
	msg    string
}

// Error returns the message.
func (f *failure) Error() string { return f.msg }

func fail(status C.pynterp_status, format string, args ...any) error {
	return &failure{status, fmt.Sprintf(format, args...)}
}

var (
	errHandle = fail(C.PYNTERP_ERR_HANDLE, "the handle is not valid")
	errNull   = fail(C.PYNTERP_ERR_ARG, "an argument is NULL")
	errKind   = fail(C.PYNTERP_ERR_KIND, "the value is of another kind")
	errBusy   = fail(C.PYNTERP_ERR_BUSY, "the sandbox is running the callback that this call comes from")
)

// guard runs f and reports its error.
func guard(errp **C.char, f func() error) (status C.pynterp_status) {
	if errp != nil {
		*errp = nil
	}
	defer func() {
		if p := recover(); p != nil {
			status = report(errp, fail(C.PYNTERP_ERR_INTERNAL, "internal error: %v", p))
		}
	}()
	if err := f(); err != nil {
		return report(errp, err)
	}
	return C.PYNTERP_OK
}

func report(errp **C.char, err error) C.pynterp_status {
	if errp != nil {
		*errp = C.CString(err.Error())
	}
	return statusOf(err)
}

// statusOf sorts an error of package pynterp that no export has sorted itself.
func statusOf(err error) C.pynterp_status {
	var (
		own      *failure
		limit    *pynterp.LimitError
		internal *pynterp.InternalError
		syntax   *pynterp.SyntaxError
	)
	switch {
	case errors.As(err, &own):
		return own.status
	case errors.Is(err, pynterp.ErrBusy):
		return C.PYNTERP_ERR_BUSY
	case errors.As(err, &limit):
		return C.PYNTERP_ERR_LIMIT
	case errors.As(err, &internal):
		return C.PYNTERP_ERR_INTERNAL
	case errors.As(err, &syntax):
		return C.PYNTERP_ERR_SYNTAX
	}
	return C.PYNTERP_ERR_CONVERT
}

// orElse gives an error that no export has sorted the code status.
func orElse(status C.pynterp_status, err error) error {
	if err == nil || statusOf(err) != C.PYNTERP_ERR_CONVERT {
		return err
	}
	return &failure{status, err.Error()}
}

// text copies a C string; NULL is "".
func text(s *C.char) string {
	if s == nil {
		return ""
	}
	return C.GoString(s)
}

// sized copies a C text with its length.
func sized(data *C.char, size C.size_t) (string, error) {
	b, err := sizedBytes(unsafe.Pointer(data), size)
	return string(b), err
}

// sizedBytes is the C memory itself: the caller copies it.
func sizedBytes(data unsafe.Pointer, size C.size_t) ([]byte, error) {
	if size == 0 {
		return nil, nil
	}
	if data == nil {
		return nil, errNull
	}
	if size > 1<<40 {
		return nil, fail(C.PYNTERP_ERR_ARG, "a size of %d bytes", uint64(size))
	}
	return unsafe.Slice((*byte)(data), int(size)), nil
}
