package runtime

// This file builds the exception types: the hierarchy as a table, and the
// members that some of them define. Tests: corpus/exceptions.

// The exception types.
var (
	BaseExceptionType, ExceptionType, GeneratorExitType, KeyboardInterruptType, SystemExitType            Type
	BaseExceptionGroupType, ExceptionGroupType                                                            Type
	ArithmeticErrorType, FloatingPointErrorType, OverflowErrorType, ZeroDivisionErrorType                 Type
	AssertionErrorType, AttributeErrorType, BufferErrorType, EOFErrorType, ImportErrorType                Type
	ModuleNotFoundErrorType, LookupErrorType, IndexErrorType, KeyErrorType, MemoryErrorType               Type
	NameErrorType, UnboundLocalErrorType, OSErrorType, BlockingIOErrorType, ChildProcessErrorType         Type
	ConnectionErrorType, BrokenPipeErrorType, ConnectionAbortedErrorType, ConnectionRefusedErrorType      Type
	ConnectionResetErrorType, FileExistsErrorType, FileNotFoundErrorType, InterruptedErrorType            Type
	IsADirectoryErrorType, NotADirectoryErrorType, PermissionErrorType, ProcessLookupErrorType            Type
	TimeoutErrorType, ReferenceErrorType, RuntimeErrorType, NotImplementedErrorType                       Type
	PythonFinalizationErrorType, RecursionErrorType, StopAsyncIterationType, StopIterationType            Type
	SyntaxErrorType, IndentationErrorType, TabErrorType, SystemErrorType, TypeErrorType                   Type
	ValueErrorType, UnicodeErrorType, UnicodeDecodeErrorType, UnicodeEncodeErrorType                      Type
	UnicodeTranslateErrorType, WarningType, BytesWarningType, DeprecationWarningType, EncodingWarningType Type
	FutureWarningType, ImportWarningType, PendingDeprecationWarningType, ResourceWarningType              Type
	RuntimeWarningType, SyntaxWarningType, UnicodeWarningType, UserWarningType                            Type
)

// excSpec is a row of the hierarchy: a type, its base, its members.
type excSpec struct {
	t       *Type
	name    string
	base    *Type
	doc     string
	members []string
	init    func(th *Thread, e *Exc, args []Value, kw []kwPair) error
}

// Indexes of members in Exc.fields.
const (
	nameErrorName      = 0
	attributeErrorName = 0
	attributeErrorObj  = 1
	importErrorMsg     = 0
	importErrorName    = 1
	importErrorPath    = 2
	importErrorFrom    = 3
	// Set in what a compiler reports, None in what a program makes itself.
	syntaxErrorMetadata = 8
)

var excTable = []excSpec{
	{t: &ExceptionType, name: "Exception", base: &BaseExceptionType, doc: "Common base class for all non-exit exceptions."},
	{t: &GeneratorExitType, name: "GeneratorExit", base: &BaseExceptionType, doc: "Request that a generator exit."},
	{t: &KeyboardInterruptType, name: "KeyboardInterrupt", base: &BaseExceptionType, doc: "Program interrupted by user."},
	{t: &SystemExitType, name: "SystemExit", base: &BaseExceptionType, doc: "Request to exit from the interpreter.", members: []string{"code"}, init: initSystemExit},
	{t: &BaseExceptionGroupType, name: "BaseExceptionGroup", base: &BaseExceptionType, doc: "A combination of multiple unrelated exceptions.", members: []string{"message", "exceptions"}, init: initGroup},
	{t: &ArithmeticErrorType, name: "ArithmeticError", base: &ExceptionType, doc: "Base class for arithmetic errors."},
	{t: &FloatingPointErrorType, name: "FloatingPointError", base: &ArithmeticErrorType, doc: "Floating-point operation failed."},
	{t: &OverflowErrorType, name: "OverflowError", base: &ArithmeticErrorType, doc: "Result too large to be represented."},
	{t: &ZeroDivisionErrorType, name: "ZeroDivisionError", base: &ArithmeticErrorType, doc: "Second argument to a division or modulo operation was zero."},
	{t: &AssertionErrorType, name: "AssertionError", base: &ExceptionType, doc: "Assertion failed."},
	{t: &AttributeErrorType, name: "AttributeError", base: &ExceptionType, doc: "Attribute not found.", members: []string{"name", "obj"}, init: initKeywordMembers},
	{t: &BufferErrorType, name: "BufferError", base: &ExceptionType, doc: "Buffer error."},
	{t: &EOFErrorType, name: "EOFError", base: &ExceptionType, doc: "Read beyond end of file."},
	{t: &ImportErrorType, name: "ImportError", base: &ExceptionType, doc: "Import can't find module, or can't find name in module.", members: []string{"msg", "name", "path", "name_from"}, init: initImportError},
	{t: &ModuleNotFoundErrorType, name: "ModuleNotFoundError", base: &ImportErrorType, doc: "Module not found."},
	{t: &LookupErrorType, name: "LookupError", base: &ExceptionType, doc: "Base class for lookup errors."},
	{t: &IndexErrorType, name: "IndexError", base: &LookupErrorType, doc: "Sequence index out of range."},
	{t: &KeyErrorType, name: "KeyError", base: &LookupErrorType, doc: "Mapping key not found."},
	{t: &MemoryErrorType, name: "MemoryError", base: &ExceptionType, doc: "Out of memory."},
	{t: &NameErrorType, name: "NameError", base: &ExceptionType, doc: "Name not found globally.", members: []string{"name"}, init: initKeywordMembers},
	{t: &UnboundLocalErrorType, name: "UnboundLocalError", base: &NameErrorType, doc: "Local name referenced but not bound to a value."},
	{t: &OSErrorType, name: "OSError", base: &ExceptionType, doc: "Base class for I/O related errors.", members: []string{"errno", "strerror", "filename", "filename2", "characters_written"}},
	{t: &BlockingIOErrorType, name: "BlockingIOError", base: &OSErrorType, doc: "I/O operation would block."},
	{t: &ChildProcessErrorType, name: "ChildProcessError", base: &OSErrorType, doc: "Child process error."},
	{t: &ConnectionErrorType, name: "ConnectionError", base: &OSErrorType, doc: "Connection error."},
	{t: &BrokenPipeErrorType, name: "BrokenPipeError", base: &ConnectionErrorType, doc: "Broken pipe."},
	{t: &ConnectionAbortedErrorType, name: "ConnectionAbortedError", base: &ConnectionErrorType, doc: "Connection aborted."},
	{t: &ConnectionRefusedErrorType, name: "ConnectionRefusedError", base: &ConnectionErrorType, doc: "Connection refused."},
	{t: &ConnectionResetErrorType, name: "ConnectionResetError", base: &ConnectionErrorType, doc: "Connection reset."},
	{t: &FileExistsErrorType, name: "FileExistsError", base: &OSErrorType, doc: "File already exists."},
	{t: &FileNotFoundErrorType, name: "FileNotFoundError", base: &OSErrorType, doc: "File not found."},
	{t: &InterruptedErrorType, name: "InterruptedError", base: &OSErrorType, doc: "Interrupted by signal."},
	{t: &IsADirectoryErrorType, name: "IsADirectoryError", base: &OSErrorType, doc: "Operation doesn't work on directories."},
	{t: &NotADirectoryErrorType, name: "NotADirectoryError", base: &OSErrorType, doc: "Operation only works on directories."},
	{t: &PermissionErrorType, name: "PermissionError", base: &OSErrorType, doc: "Not enough permissions."},
	{t: &ProcessLookupErrorType, name: "ProcessLookupError", base: &OSErrorType, doc: "Process not found."},
	{t: &TimeoutErrorType, name: "TimeoutError", base: &OSErrorType, doc: "Timeout expired."},
	{t: &ReferenceErrorType, name: "ReferenceError", base: &ExceptionType, doc: "Weak ref proxy used after referent went away."},
	{t: &RuntimeErrorType, name: "RuntimeError", base: &ExceptionType, doc: "Unspecified run-time error."},
	{t: &NotImplementedErrorType, name: "NotImplementedError", base: &RuntimeErrorType, doc: "Method or function hasn't been implemented yet."},
	{t: &PythonFinalizationErrorType, name: "PythonFinalizationError", base: &RuntimeErrorType, doc: "Operation blocked during Python finalization."},
	{t: &RecursionErrorType, name: "RecursionError", base: &RuntimeErrorType, doc: "Recursion limit exceeded."},
	{t: &StopAsyncIterationType, name: "StopAsyncIteration", base: &ExceptionType, doc: "Signal the end from iterator.__anext__()."},
	{t: &StopIterationType, name: "StopIteration", base: &ExceptionType, doc: "Signal the end from iterator.__next__().", members: []string{"value"}, init: initStopIteration},
	{t: &SyntaxErrorType, name: "SyntaxError", base: &ExceptionType, doc: "Invalid syntax.", members: []string{"msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line", "_metadata"}, init: initSyntaxError},
	{t: &IndentationErrorType, name: "IndentationError", base: &SyntaxErrorType, doc: "Improper indentation."},
	{t: &TabErrorType, name: "TabError", base: &IndentationErrorType, doc: "Improper mixture of spaces and tabs."},
	{t: &SystemErrorType, name: "SystemError", base: &ExceptionType, doc: "Internal error in the interpreter."},
	{t: &TypeErrorType, name: "TypeError", base: &ExceptionType, doc: "Inappropriate argument type."},
	{t: &ValueErrorType, name: "ValueError", base: &ExceptionType, doc: "Inappropriate argument value (of correct type)."},
	{t: &UnicodeErrorType, name: "UnicodeError", base: &ValueErrorType, doc: "Unicode related error."},
	{t: &UnicodeDecodeErrorType, name: "UnicodeDecodeError", base: &UnicodeErrorType, doc: "Unicode decoding error.", members: unicodeMembers, init: initUnicodeError},
	{t: &UnicodeEncodeErrorType, name: "UnicodeEncodeError", base: &UnicodeErrorType, doc: "Unicode encoding error.", members: unicodeMembers, init: initUnicodeError},
	{t: &UnicodeTranslateErrorType, name: "UnicodeTranslateError", base: &UnicodeErrorType, doc: "Unicode translation error.", members: unicodeMembers, init: initUnicodeError},
	{t: &WarningType, name: "Warning", base: &ExceptionType, doc: "Base class for warning categories."},
	{t: &BytesWarningType, name: "BytesWarning", base: &WarningType, doc: "Warning about bytes and buffer related problems."},
	{t: &DeprecationWarningType, name: "DeprecationWarning", base: &WarningType, doc: "Warning about deprecated features."},
	{t: &EncodingWarningType, name: "EncodingWarning", base: &WarningType, doc: "Warning about encodings."},
	{t: &FutureWarningType, name: "FutureWarning", base: &WarningType, doc: "Warning about constructs that will change."},
	{t: &ImportWarningType, name: "ImportWarning", base: &WarningType, doc: "Warning about probable mistakes in module imports."},
	{t: &PendingDeprecationWarningType, name: "PendingDeprecationWarning", base: &WarningType, doc: "Warning about features that will be deprecated."},
	{t: &ResourceWarningType, name: "ResourceWarning", base: &WarningType, doc: "Warning about resource usage."},
	{t: &RuntimeWarningType, name: "RuntimeWarning", base: &WarningType, doc: "Warning about dubious runtime behavior."},
	{t: &SyntaxWarningType, name: "SyntaxWarning", base: &WarningType, doc: "Warning about dubious syntax."},
	{t: &UnicodeWarningType, name: "UnicodeWarning", base: &WarningType, doc: "Warning about Unicode conversion problems."},
	{t: &UserWarningType, name: "UserWarning", base: &WarningType, doc: "Warning generated by user code."},
}

// A UnicodeTranslateError has an encoding too, which nothing sets.
var unicodeMembers = []string{"encoding", "object", "start", "end", "reason"}

// setupExceptions builds the exception types and traceback.
func setupExceptions() {
	initType(&BaseExceptionType, typeSpec{
		name: "BaseException", layout: layoutExc, doc: "Common base class for all exceptions.",
		slots: Slots{
			New: newExcSlot, Init: initExcSlot, Repr: reprExc, Str: strExc,
			Visit: visitExc, Size: sizeExc,
		},
		methods: excMethods, members: excMembers,
	})
	for i := range excTable {
		row := &excTable[i]
		initType(row.t, row.spec())
		row.t.excInit = row.init
		if row.init == nil {
			row.t.excInit = row.base.excInit
		}
	}
	initExceptionGroup()
	setupTraceback()
}

// spec makes the typeSpec of a row. Types with members of their own also have
// their base's, first.
func (row *excSpec) spec() typeSpec {
	s := typeSpec{name: row.name, base: row.base, layout: layoutExc, doc: row.doc}
	row.t.excMembers = len(row.members)
	if len(row.members) == 0 {
		row.t.excMembers = row.base.excMembers
	}
	for i, name := range row.members {
		m := excMember(name, i)
		switch {
		case row.t == &BaseExceptionGroupType:
			m = readOnlyMember(name, m.Get, "")
		case name == "start", name == "end":
			m = unicodePosition(name, i)
		}
		s.members = append(s.members, m)
	}
	if len(row.members) == 0 && row.base.excMembers == 0 && row.t != &KeyErrorType {
		s.slots.New = newExcSlot
	}
	if row.init != nil {
		s.slots.Init = initExcSlot
	}
	switch row.t {
	case &KeyErrorType:
		s.slots.Str = strKeyError
	case &OSErrorType:
		s.slots.Str, s.slots.New, s.slots.Init = strOSError, newOSError, initOSError
		s.members[osErrorWritten] = osErrorWrittenMember
	case &ImportErrorType:
		s.slots.Str = strImportError
	case &SyntaxErrorType:
		s.slots.Str = strSyntaxError
	case &UnicodeDecodeErrorType, &UnicodeEncodeErrorType, &UnicodeTranslateErrorType:
		s.slots.Str, s.slots.New = strUnicodeError, newExcSlot
	case &BaseExceptionGroupType:
		s.slots.Str, s.slots.New, s.slots.Repr = strGroup, newGroup, reprGroup
		s.methods = groupMethods
	}
	return s
}

// excMember makes the attribute that shows field i.
func excMember(name string, i int) Member {
	return Member{
		Name: name,
		Get: func(th *Thread, self Value) (Value, error) {
			if v := self.exc().fields[i]; v.IsSet() {
				return v, nil
			}
			return None, nil
		},
		Set: func(th *Thread, self, val Value) error {
			self.exc().fields[i] = val
			return nil
		},
	}
}

// excFields returns how many fields exceptions of type t have.
func (t *Type) excFields() int { return t.excMembers }
