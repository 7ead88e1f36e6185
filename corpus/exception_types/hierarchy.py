#: about: the tree of exception types
#: kind: language
#: stdout:
#| BaseException ['object'] builtins BaseException
#| BaseExceptionGroup ['BaseException', 'object'] builtins BaseExceptionGroup
#| GeneratorExit ['BaseException', 'object'] builtins GeneratorExit
#| SystemExit ['BaseException', 'object'] builtins SystemExit
#| Exception ['BaseException', 'object'] builtins Exception
#| ArithmeticError ['Exception', 'BaseException', 'object'] builtins ArithmeticError
#| FloatingPointError ['ArithmeticError', 'Exception', 'BaseException', 'object'] builtins FloatingPointError
#| OverflowError ['ArithmeticError', 'Exception', 'BaseException', 'object'] builtins OverflowError
#| ZeroDivisionError ['ArithmeticError', 'Exception', 'BaseException', 'object'] builtins ZeroDivisionError
#| AssertionError ['Exception', 'BaseException', 'object'] builtins AssertionError
#| AttributeError ['Exception', 'BaseException', 'object'] builtins AttributeError
#| BufferError ['Exception', 'BaseException', 'object'] builtins BufferError
#| EOFError ['Exception', 'BaseException', 'object'] builtins EOFError
#| ImportError ['Exception', 'BaseException', 'object'] builtins ImportError
#| ModuleNotFoundError ['ImportError', 'Exception', 'BaseException', 'object'] builtins ModuleNotFoundError
#| LookupError ['Exception', 'BaseException', 'object'] builtins LookupError
#| IndexError ['LookupError', 'Exception', 'BaseException', 'object'] builtins IndexError
#| KeyError ['LookupError', 'Exception', 'BaseException', 'object'] builtins KeyError
#| MemoryError ['Exception', 'BaseException', 'object'] builtins MemoryError
#| NameError ['Exception', 'BaseException', 'object'] builtins NameError
#| UnboundLocalError ['NameError', 'Exception', 'BaseException', 'object'] builtins UnboundLocalError
#| OSError ['Exception', 'BaseException', 'object'] builtins OSError
#| BlockingIOError ['OSError', 'Exception', 'BaseException', 'object'] builtins BlockingIOError
#| ChildProcessError ['OSError', 'Exception', 'BaseException', 'object'] builtins ChildProcessError
#| ConnectionError ['OSError', 'Exception', 'BaseException', 'object'] builtins ConnectionError
#| BrokenPipeError ['ConnectionError', 'OSError', 'Exception', 'BaseException', 'object'] builtins BrokenPipeError
#| ConnectionAbortedError ['ConnectionError', 'OSError', 'Exception', 'BaseException', 'object'] builtins ConnectionAbortedError
#| ConnectionRefusedError ['ConnectionError', 'OSError', 'Exception', 'BaseException', 'object'] builtins ConnectionRefusedError
#| ConnectionResetError ['ConnectionError', 'OSError', 'Exception', 'BaseException', 'object'] builtins ConnectionResetError
#| FileExistsError ['OSError', 'Exception', 'BaseException', 'object'] builtins FileExistsError
#| FileNotFoundError ['OSError', 'Exception', 'BaseException', 'object'] builtins FileNotFoundError
#| InterruptedError ['OSError', 'Exception', 'BaseException', 'object'] builtins InterruptedError
#| IsADirectoryError ['OSError', 'Exception', 'BaseException', 'object'] builtins IsADirectoryError
#| NotADirectoryError ['OSError', 'Exception', 'BaseException', 'object'] builtins NotADirectoryError
#| PermissionError ['OSError', 'Exception', 'BaseException', 'object'] builtins PermissionError
#| ProcessLookupError ['OSError', 'Exception', 'BaseException', 'object'] builtins ProcessLookupError
#| TimeoutError ['OSError', 'Exception', 'BaseException', 'object'] builtins TimeoutError
#| ReferenceError ['Exception', 'BaseException', 'object'] builtins ReferenceError
#| RuntimeError ['Exception', 'BaseException', 'object'] builtins RuntimeError
#| NotImplementedError ['RuntimeError', 'Exception', 'BaseException', 'object'] builtins NotImplementedError
#| RecursionError ['RuntimeError', 'Exception', 'BaseException', 'object'] builtins RecursionError
#| StopAsyncIteration ['Exception', 'BaseException', 'object'] builtins StopAsyncIteration
#| StopIteration ['Exception', 'BaseException', 'object'] builtins StopIteration
#| SyntaxError ['Exception', 'BaseException', 'object'] builtins SyntaxError
#| IndentationError ['SyntaxError', 'Exception', 'BaseException', 'object'] builtins IndentationError
#| TabError ['IndentationError', 'SyntaxError', 'Exception', 'BaseException', 'object'] builtins TabError
#| SystemError ['Exception', 'BaseException', 'object'] builtins SystemError
#| TypeError ['Exception', 'BaseException', 'object'] builtins TypeError
#| ValueError ['Exception', 'BaseException', 'object'] builtins ValueError
#| UnicodeError ['ValueError', 'Exception', 'BaseException', 'object'] builtins UnicodeError
#| UnicodeDecodeError ['UnicodeError', 'ValueError', 'Exception', 'BaseException', 'object'] builtins UnicodeDecodeError
#| UnicodeEncodeError ['UnicodeError', 'ValueError', 'Exception', 'BaseException', 'object'] builtins UnicodeEncodeError
#| UnicodeTranslateError ['UnicodeError', 'ValueError', 'Exception', 'BaseException', 'object'] builtins UnicodeTranslateError
#| Warning ['Exception', 'BaseException', 'object'] builtins Warning
#| BytesWarning ['Warning', 'Exception', 'BaseException', 'object'] builtins BytesWarning
#| DeprecationWarning ['Warning', 'Exception', 'BaseException', 'object'] builtins DeprecationWarning
#| FutureWarning ['Warning', 'Exception', 'BaseException', 'object'] builtins FutureWarning
#| ImportWarning ['Warning', 'Exception', 'BaseException', 'object'] builtins ImportWarning
#| PendingDeprecationWarning ['Warning', 'Exception', 'BaseException', 'object'] builtins PendingDeprecationWarning
#| ResourceWarning ['Warning', 'Exception', 'BaseException', 'object'] builtins ResourceWarning
#| RuntimeWarning ['Warning', 'Exception', 'BaseException', 'object'] builtins RuntimeWarning
#| SyntaxWarning ['Warning', 'Exception', 'BaseException', 'object'] builtins SyntaxWarning
#| UnicodeWarning ['Warning', 'Exception', 'BaseException', 'object'] builtins UnicodeWarning
#| UserWarning ['Warning', 'Exception', 'BaseException', 'object'] builtins UserWarning
#| ExceptionGroup ['BaseExceptionGroup', 'Exception', 'BaseException', 'object'] builtins ExceptionGroup

def tree(t, seen):
    bases = t.mro()[1:]
    return bases[0].__name__
types = (BaseException, BaseExceptionGroup, GeneratorExit, SystemExit, Exception, ArithmeticError, FloatingPointError, OverflowError, ZeroDivisionError, AssertionError, AttributeError, BufferError, EOFError, ImportError, ModuleNotFoundError, LookupError, IndexError, KeyError, MemoryError, NameError, UnboundLocalError, OSError, BlockingIOError, ChildProcessError, ConnectionError, BrokenPipeError, ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, FileExistsError, FileNotFoundError, InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError, TimeoutError, ReferenceError, RuntimeError, NotImplementedError, RecursionError, StopAsyncIteration, StopIteration, SyntaxError, IndentationError, TabError, SystemError, TypeError, ValueError, UnicodeError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, Warning, BytesWarning, DeprecationWarning, FutureWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning, RuntimeWarning, SyntaxWarning, UnicodeWarning, UserWarning, ExceptionGroup)
for t in types:
    print(t.__name__, [b.__name__ for b in t.mro()[1:]], t.__module__, t.__qualname__)
