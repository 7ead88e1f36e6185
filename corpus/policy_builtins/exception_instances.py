#: about: instances of the exception classes keep their arguments and can be caught by their class
#: kind: language
#: tests: builtin:ArithmeticError builtin:AssertionError builtin:AttributeError builtin:BaseException builtin:BaseExceptionGroup builtin:BlockingIOError builtin:BrokenPipeError builtin:BufferError builtin:BytesWarning builtin:ChildProcessError builtin:ConnectionAbortedError builtin:ConnectionError builtin:ConnectionRefusedError builtin:ConnectionResetError builtin:DeprecationWarning builtin:EOFError builtin:Exception builtin:ExceptionGroup builtin:FileExistsError builtin:FileNotFoundError builtin:FloatingPointError builtin:FutureWarning builtin:GeneratorExit builtin:ImportError builtin:ImportWarning builtin:IndentationError builtin:IndexError builtin:InterruptedError builtin:IsADirectoryError builtin:KeyError builtin:LookupError builtin:MemoryError builtin:ModuleNotFoundError builtin:NameError builtin:NotADirectoryError builtin:NotImplementedError builtin:OSError builtin:OverflowError builtin:PendingDeprecationWarning builtin:PermissionError builtin:ProcessLookupError builtin:RecursionError builtin:ReferenceError builtin:ResourceWarning builtin:RuntimeError builtin:RuntimeWarning builtin:StopAsyncIteration builtin:StopIteration builtin:SyntaxError builtin:SyntaxWarning builtin:SystemError builtin:SystemExit builtin:TabError builtin:TimeoutError builtin:TypeError builtin:UnboundLocalError builtin:UnicodeDecodeError builtin:UnicodeEncodeError builtin:UnicodeError builtin:UnicodeTranslateError builtin:UnicodeWarning builtin:UserWarning builtin:ValueError builtin:Warning builtin:ZeroDivisionError
#: stdout:
#| ArithmeticError ('text', 1)
#| AssertionError ('text', 1)
#| AttributeError ('text', 1)
#| BaseException ('text', 1)
#| BlockingIOError ('text',)
#| BrokenPipeError ('text',)
#| BufferError ('text', 1)
#| BytesWarning ('text', 1)
#| ChildProcessError ('text',)
#| ConnectionAbortedError ('text',)
#| ConnectionError ('text',)
#| ConnectionRefusedError ('text',)
#| ConnectionResetError ('text',)
#| DeprecationWarning ('text', 1)
#| EOFError ('text', 1)
#| Exception ('text', 1)
#| FileExistsError ('text',)
#| FileNotFoundError ('text',)
#| FloatingPointError ('text', 1)
#| FutureWarning ('text', 1)
#| GeneratorExit ('text', 1)
#| ImportError ('text', 1)
#| ImportWarning ('text', 1)
#| IndentationError ('text',)
#| IndexError ('text', 1)
#| InterruptedError ('text',)
#| IsADirectoryError ('text',)
#| KeyError ('text', 1)
#| LookupError ('text', 1)
#| MemoryError ('text', 1)
#| ModuleNotFoundError ('text', 1)
#| NameError ('text', 1)
#| NotADirectoryError ('text',)
#| NotImplementedError ('text', 1)
#| OSError ('text',)
#| OverflowError ('text', 1)
#| PendingDeprecationWarning ('text', 1)
#| PermissionError ('text',)
#| ProcessLookupError ('text',)
#| RecursionError ('text', 1)
#| ReferenceError ('text', 1)
#| ResourceWarning ('text', 1)
#| RuntimeError ('text', 1)
#| RuntimeWarning ('text', 1)
#| StopAsyncIteration ('text', 1)
#| StopIteration ('text', 1)
#| SyntaxError ('text',)
#| SyntaxWarning ('text', 1)
#| SystemError ('text', 1)
#| SystemExit ('text', 1)
#| TabError ('text',)
#| TimeoutError ('text',)
#| TypeError ('text', 1)
#| UnboundLocalError ('text', 1)
#| UnicodeError ('text', 1)
#| UnicodeWarning ('text', 1)
#| UserWarning ('text', 1)
#| ValueError ('text', 1)
#| Warning ('text', 1)
#| ZeroDivisionError ('text', 1)
#| ExceptionGroup group (1 sub-exception) (ValueError(1),)
#| ExceptionGroup group (1 sub-exception) (ValueError(1),)
#| UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: why
#| UnicodeEncodeError 'ascii' codec can't encode character '\xff' in position 0: why
#| UnicodeTranslateError can't translate character '\xff' in position 0: why
#| [Errno 2] words FileNotFoundError(2, 'words') FileNotFoundError [Errno 13] x: 'name'

SIMPLE = [
    ArithmeticError, AssertionError, AttributeError, BaseException, BlockingIOError, BrokenPipeError,
    BufferError, BytesWarning, ChildProcessError, ConnectionAbortedError, ConnectionError,
    ConnectionRefusedError, ConnectionResetError, DeprecationWarning, EOFError, Exception, FileExistsError,
    FileNotFoundError, FloatingPointError, FutureWarning, GeneratorExit, ImportError, ImportWarning,
    IndentationError, IndexError, InterruptedError, IsADirectoryError, KeyError, LookupError, MemoryError,
    ModuleNotFoundError, NameError, NotADirectoryError, NotImplementedError, OSError, OverflowError,
    PendingDeprecationWarning, PermissionError, ProcessLookupError, RecursionError, ReferenceError,
    ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration, StopIteration, SyntaxError,
    SyntaxWarning, SystemError, SystemExit, TabError, TimeoutError, TypeError, UnboundLocalError, UnicodeError,
    UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError,
]
for cls in SIMPLE:
    try:
        raise cls("text", 1) if not issubclass(cls, (OSError, SyntaxError)) else cls("text")
    except cls as error:
        print(cls.__name__, error.args)
for cls in (BaseExceptionGroup, ExceptionGroup):
    try:
        raise cls("group", [ValueError(1)])
    except cls as error:
        print(type(error).__name__, error, error.exceptions)
for error in (
    UnicodeDecodeError("ascii", b"\xff", 0, 1, "why"),
    UnicodeEncodeError("ascii", "\xff", 0, 1, "why"),
    UnicodeTranslateError("\xff", 0, 1, "why"),
):
    print(type(error).__name__, error)
print(OSError(2, "words"), repr(OSError(2, "words")), type(OSError(2, "words")).__name__, OSError(13, "x", "name"))
