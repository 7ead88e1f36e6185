package runtime

// This file has what sets OSError apart: an errno chooses the subclass, file
// names are kept out of args, and arguments are read by __new__ unless a guest
// class defines __init__ alone. Tests: corpus/exceptions.

// Indexes of OSError's members in Exc.fields.
const (
	osErrorNumber    = 0
	osErrorText      = 1
	osErrorFilename  = 2
	osErrorFilename2 = 3
	osErrorWritten   = 4
)

// osErrorOf returns the subclass of OSError for an errno of Linux, nil where
// there is none.
func osErrorOf(errno int64) *Type {
	switch errno {
	case 1, 13: // EPERM, EACCES
		return &PermissionErrorType
	case 2: // ENOENT
		return &FileNotFoundErrorType
	case 3: // ESRCH
		return &ProcessLookupErrorType
	case 4: // EINTR
		return &InterruptedErrorType
	case 10: // ECHILD
		return &ChildProcessErrorType
	case 11, 114, 115: // EAGAIN, EALREADY, EINPROGRESS
		return &BlockingIOErrorType
	case 17: // EEXIST
		return &FileExistsErrorType
	case 20: // ENOTDIR
		return &NotADirectoryErrorType
	case 21: // EISDIR
		return &IsADirectoryErrorType
	case 32, 108: // EPIPE, ESHUTDOWN
		return &BrokenPipeErrorType
	case 103: // ECONNABORTED
		return &ConnectionAbortedErrorType
	case 104: // ECONNRESET
		return &ConnectionResetErrorType
	case 110: // ETIMEDOUT
		return &TimeoutErrorType
	case 111: // ECONNREFUSED
		return &ConnectionRefusedErrorType
	}
	return nil
}

// readsInInit reports whether t's objects get their arguments from __init__: a
// guest class defines that and leaves __new__ alone.
func readsInInit(t *Type) bool {
	return t.flags&TypeHeap != 0 && t.heap.initSource == nil && t.heap.newSource != nil
}

func newOSError(th *Thread, t *Type, args []Value, names []*Str) (Value, error) {
	if readsInInit(t) {
		return th.newExcOf(t, nil).value(), nil
	}
	if len(names) > 0 {
		return Value{}, th.TypeError("%s() takes no keyword arguments", t.name)
	}
	if t == &OSErrorType && len(args) >= 2 && len(args) <= 5 && args[0].layout() == layoutInt {
		if n := plainInt(args[0]); n.isInt() || n.isBool() {
			if sub := osErrorOf(n.int()); sub != nil {
				t = sub
			}
		}
	}
	e := th.newExcOf(t, args)
	return e.value(), th.fillOSError(e, args)
}

func initOSError(th *Thread, v Value, args []Value, names []*Str) error {
	t := v.Type()
	if !readsInInit(t) {
		return nil
	}
	if len(names) > 0 {
		return th.TypeError("%s() takes no keyword arguments", t.name)
	}
	e := v.exc()
	e.args = newTuple(args)
	return th.fillOSError(e, args)
}

// fillOSError sets the members from two to five arguments: errno, text, file
// name, an error number of Windows, second file name.
func (th *Thread) fillOSError(e *Exc, args []Value) error {
	if len(args) < 2 || len(args) > 5 {
		return nil
	}
	e.fields[osErrorNumber], e.fields[osErrorText] = args[0], args[1]
	if len(args) < 3 || args[2].IsNone() {
		return nil
	}
	if e.shape.typ == &BlockingIOErrorType && isNumber(args[2]) {
		n, err := th.IndexInt(args[2], &ValueErrorType)
		e.fields[osErrorWritten] = Value{}
		if err == nil {
			setWritten(e, n)
		}
		return err
	}
	e.fields[osErrorFilename] = args[2]
	if len(args) == 5 && !args[4].IsNone() {
		e.fields[osErrorFilename2] = args[4]
	}
	e.args = newTuple(args[:2])
	return nil
}

// osErrorWrittenMember is characters_written, which is missing until it is set.
var osErrorWrittenMember = Member{
	Name: "characters_written",
	Get: func(th *Thread, v Value) (Value, error) {
		if n := v.exc().fields[osErrorWritten]; n.IsSet() {
			return n, nil
		}
		return Value{}, th.Errorf(&AttributeErrorType, "characters_written")
	},
	Set: func(th *Thread, v, val Value) error {
		e := v.exc()
		if !val.IsSet() {
			if !e.fields[osErrorWritten].IsSet() {
				return th.Errorf(&AttributeErrorType, "characters_written")
			}
			e.fields[osErrorWritten] = Value{}
			return nil
		}
		n, err := th.IndexInt(val, &ValueErrorType)
		if err == nil {
			setWritten(e, n)
		}
		return err
	},
}

// setWritten sets characters_written; -1 is what says that it is missing.
func setWritten(e *Exc, n int) {
	e.fields[osErrorWritten] = Value{}
	if n != -1 {
		e.fields[osErrorWritten] = Int(int64(n))
	}
}

func strOSError(th *Thread, v Value) (Value, error) {
	f := v.exc().fields
	if name := f[osErrorFilename]; name.IsSet() {
		text, err := th.concatTexts("[Errno ", orNone(f[osErrorNumber]), "] ", orNone(f[osErrorText]))
		if err != nil {
			return Value{}, err
		}
		for i, sep := range []string{": ", " -> "} {
			if x := f[osErrorFilename+i]; x.IsSet() {
				r, err := th.Repr(x)
				if err != nil {
					return Value{}, err
				}
				text += sep + r.s
			}
		}
		return th.NewStr(text), nil
	}
	if !f[osErrorNumber].IsSet() || !f[osErrorText].IsSet() {
		return strExc(th, v)
	}
	text, err := th.concatTexts("[Errno ", f[osErrorNumber], "] ", f[osErrorText])
	return th.NewStr(text), err
}
