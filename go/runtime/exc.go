package runtime

import (
	"fmt"
	"strings"

	"github.com/pynterp/pynterp/go/position"
)

// This file defines Exc, the struct of exception objects and the Go error that
// carries one, and the constructors
// of errors that the rest of the package uses. The exception types and their
// attributes are in exctypes.go. Tests: corpus/exceptions,
// corpus/exception_context, corpus/tracebacks.

// Exc is an exception object. It is also the Go error that is returned while
// the exception is propagating.
type Exc struct {
	Instance
	args     *Tuple
	cause    Value // an exception, None, or unset
	context  *Exc
	tb       *Traceback
	suppress bool
	// fields holds the values of the members that the exception's built-in
	// type defines (StopIteration.value, OSError.errno …), by member index.
	fields []Value
}

// Traceback is a traceback entry: where in a frame an exception passed.
type Traceback struct {
	Obj
	next *Traceback // towards the place of the raise
	code *Code
	pos  position.Range
	id   uint32
	// scope and bound are for suggestions, see reportmissing.go.
	scope Value
	bound []string
	at    int32 // the instruction after the one that raised, for bound
}

// Error returns "Type: message", for Go callers.
func (e *Exc) Error() string {
	name := e.shape.typ.name
	if len(e.args.items) == 1 {
		if s, ok := asStr(e.args.items[0]); ok && s.s != "" {
			return name + ": " + s.s
		}
	}
	return name
}

func (e *Exc) value() Value { return objValue(&e.Obj) }

// asExc returns the exception that err carries.
func asExc(err error) (*Exc, bool) {
	e, ok := err.(*Exc)
	return e, ok
}

// isExc reports whether err is a guest exception of type t.
func isExc(err error, t *Type) bool {
	e, ok := err.(*Exc)
	return ok && e.shape.typ.isSubtype(t)
}

// newExc makes an exception of built-in type t with the given args.
func (th *Thread) newExc(t *Type, args ...Value) *Exc {
	th.charge(160)
	e := &Exc{args: newTuple(args)}
	e.shape = t.root
	if n := t.excFields(); n > 0 {
		e.fields = make([]Value, n)
	}
	return e
}

// Errorf returns an exception of built-in type t with a message.
func (th *Thread) Errorf(t *Type, format string, args ...any) error {
	if len(args) == 0 && strings.IndexByte(format, '%') < 0 {
		return th.newExc(t, th.internString(format).value())
	}
	return th.newExc(t, th.NewStr(fmt.Sprintf(format, args...)))
}

// TypeError returns a TypeError with a message.
func (th *Thread) TypeError(format string, args ...any) error {
	return th.Errorf(&TypeErrorType, format, args...)
}

// ValueError returns a ValueError with a message.
func (th *Thread) ValueError(format string, args ...any) error {
	return th.Errorf(&ValueErrorType, format, args...)
}

// IndexError returns an IndexError with a message.
func (th *Thread) IndexError(format string, args ...any) error {
	return th.Errorf(&IndexErrorType, format, args...)
}

// OverflowError returns an OverflowError with a message.
func (th *Thread) OverflowError(format string, args ...any) error {
	return th.Errorf(&OverflowErrorType, format, args...)
}

// RuntimeError returns a RuntimeError with a message.
func (th *Thread) RuntimeError(format string, args ...any) error {
	return th.Errorf(&RuntimeErrorType, format, args...)
}

// KeyError returns a KeyError for key.
func (th *Thread) KeyError(key Value) error { return th.newExc(&KeyErrorType, key) }

// AttributeError returns an AttributeError about attribute name of obj.
func (th *Thread) AttributeError(obj Value, name *Str, format string, args ...any) error {
	e := th.newExc(&AttributeErrorType, th.NewStr(fmt.Sprintf(format, args...)))
	e.fields[attributeErrorName] = name.value()
	e.fields[attributeErrorObj] = obj
	return e
}

// NameError returns a NameError for the name.
func (th *Thread) NameError(name *Str) error {
	e := th.newExc(&NameErrorType, th.NewStr(fmt.Sprintf("name '%s' is not defined", name.s)))
	e.fields[nameErrorName] = name.value()
	return e
}

// StopIteration returns the exception with which an iterator ends, value unset
// or None for the plain one.
func (th *Thread) StopIteration(value Value) error {
	if !value.IsSet() || value.IsNone() {
		e := th.newExc(&StopIterationType)
		e.fields[0] = None
		return e
	}
	e := th.newExc(&StopIterationType, value)
	e.fields[0] = value
	th.inflight = e // CPython gives it no context, unlike the plain one
	return e
}

// sizeExc is what an exception takes beside a small object and what it refers to.
func sizeExc(v Value) int {
	e := v.exc()
	return 64 + (int(e.cap)+len(e.fields))*valueSize
}
