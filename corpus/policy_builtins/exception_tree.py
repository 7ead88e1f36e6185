#: about: every exception class of the allowlist, with its parents among them
#: kind: language
#: tests: builtin:ArithmeticError builtin:AssertionError builtin:AttributeError builtin:BaseException builtin:BaseExceptionGroup builtin:BlockingIOError builtin:BrokenPipeError builtin:BufferError builtin:BytesWarning builtin:ChildProcessError builtin:ConnectionAbortedError builtin:ConnectionError builtin:ConnectionRefusedError builtin:ConnectionResetError builtin:DeprecationWarning builtin:EOFError builtin:Exception builtin:ExceptionGroup builtin:FileExistsError builtin:FileNotFoundError builtin:FloatingPointError builtin:FutureWarning builtin:GeneratorExit builtin:ImportError builtin:ImportWarning builtin:IndentationError builtin:IndexError builtin:InterruptedError builtin:IsADirectoryError builtin:KeyError builtin:LookupError builtin:MemoryError builtin:ModuleNotFoundError builtin:NameError builtin:NotADirectoryError builtin:NotImplementedError builtin:OSError builtin:OverflowError builtin:PendingDeprecationWarning builtin:PermissionError builtin:ProcessLookupError builtin:RecursionError builtin:ReferenceError builtin:ResourceWarning builtin:RuntimeError builtin:RuntimeWarning builtin:StopAsyncIteration builtin:StopIteration builtin:SyntaxError builtin:SyntaxWarning builtin:SystemError builtin:SystemExit builtin:TabError builtin:TimeoutError builtin:TypeError builtin:UnboundLocalError builtin:UnicodeDecodeError builtin:UnicodeEncodeError builtin:UnicodeError builtin:UnicodeTranslateError builtin:UnicodeWarning builtin:UserWarning builtin:ValueError builtin:Warning builtin:ZeroDivisionError
#: stdout:
#| ArithmeticError BaseException Exception
#| AssertionError BaseException Exception
#| AttributeError BaseException Exception
#| BaseException
#| BaseExceptionGroup BaseException
#| BlockingIOError BaseException Exception OSError
#| BrokenPipeError BaseException ConnectionError Exception OSError
#| BufferError BaseException Exception
#| BytesWarning BaseException Exception Warning
#| ChildProcessError BaseException Exception OSError
#| ConnectionAbortedError BaseException ConnectionError Exception OSError
#| ConnectionError BaseException Exception OSError
#| ConnectionRefusedError BaseException ConnectionError Exception OSError
#| ConnectionResetError BaseException ConnectionError Exception OSError
#| DeprecationWarning BaseException Exception Warning
#| EOFError BaseException Exception
#| Exception BaseException
#| ExceptionGroup BaseException BaseExceptionGroup Exception
#| FileExistsError BaseException Exception OSError
#| FileNotFoundError BaseException Exception OSError
#| FloatingPointError ArithmeticError BaseException Exception
#| FutureWarning BaseException Exception Warning
#| GeneratorExit BaseException
#| ImportError BaseException Exception
#| ImportWarning BaseException Exception Warning
#| IndentationError BaseException Exception SyntaxError
#| IndexError BaseException Exception LookupError
#| InterruptedError BaseException Exception OSError
#| IsADirectoryError BaseException Exception OSError
#| KeyError BaseException Exception LookupError
#| LookupError BaseException Exception
#| MemoryError BaseException Exception
#| ModuleNotFoundError BaseException Exception ImportError
#| NameError BaseException Exception
#| NotADirectoryError BaseException Exception OSError
#| NotImplementedError BaseException Exception RuntimeError
#| OSError BaseException Exception
#| OverflowError ArithmeticError BaseException Exception
#| PendingDeprecationWarning BaseException Exception Warning
#| PermissionError BaseException Exception OSError
#| ProcessLookupError BaseException Exception OSError
#| RecursionError BaseException Exception RuntimeError
#| ReferenceError BaseException Exception
#| ResourceWarning BaseException Exception Warning
#| RuntimeError BaseException Exception
#| RuntimeWarning BaseException Exception Warning
#| StopAsyncIteration BaseException Exception
#| StopIteration BaseException Exception
#| SyntaxError BaseException Exception
#| SyntaxWarning BaseException Exception Warning
#| SystemError BaseException Exception
#| SystemExit BaseException
#| TabError BaseException Exception IndentationError SyntaxError
#| TimeoutError BaseException Exception OSError
#| TypeError BaseException Exception
#| UnboundLocalError BaseException Exception NameError
#| UnicodeDecodeError BaseException Exception UnicodeError ValueError
#| UnicodeEncodeError BaseException Exception UnicodeError ValueError
#| UnicodeError BaseException Exception ValueError
#| UnicodeTranslateError BaseException Exception UnicodeError ValueError
#| UnicodeWarning BaseException Exception Warning
#| UserWarning BaseException Exception Warning
#| ValueError BaseException Exception
#| Warning BaseException Exception
#| ZeroDivisionError ArithmeticError BaseException Exception

CLASSES = [
    ArithmeticError, AssertionError, AttributeError, BaseException, BaseExceptionGroup, BlockingIOError,
    BrokenPipeError, BufferError, BytesWarning, ChildProcessError, ConnectionAbortedError, ConnectionError,
    ConnectionRefusedError, ConnectionResetError, DeprecationWarning, EOFError, Exception, ExceptionGroup,
    FileExistsError, FileNotFoundError, FloatingPointError, FutureWarning, GeneratorExit, ImportError,
    ImportWarning, IndentationError, IndexError, InterruptedError, IsADirectoryError, KeyError, LookupError,
    MemoryError, ModuleNotFoundError, NameError, NotADirectoryError, NotImplementedError, OSError,
    OverflowError, PendingDeprecationWarning, PermissionError, ProcessLookupError, RecursionError,
    ReferenceError, ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration, StopIteration,
    SyntaxError, SyntaxWarning, SystemError, SystemExit, TabError, TimeoutError, TypeError, UnboundLocalError,
    UnicodeDecodeError, UnicodeEncodeError, UnicodeError, UnicodeTranslateError, UnicodeWarning, UserWarning,
    ValueError, Warning, ZeroDivisionError,
]
for cls in CLASSES:
    print(cls.__name__, *[other.__name__ for other in CLASSES if other is not cls and issubclass(cls, other)])
