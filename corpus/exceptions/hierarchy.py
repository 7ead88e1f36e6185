#: about: the builtin exception hierarchy
#: kind: language
#: tests: builtin:ArithmeticError builtin:AssertionError builtin:AttributeError builtin:BaseException builtin:BaseExceptionGroup builtin:BlockingIOError builtin:BrokenPipeError builtin:BufferError builtin:BytesWarning builtin:ChildProcessError builtin:ConnectionAbortedError builtin:ConnectionError builtin:ConnectionRefusedError builtin:ConnectionResetError builtin:DeprecationWarning builtin:EOFError builtin:Exception builtin:ExceptionGroup builtin:FileExistsError builtin:FileNotFoundError builtin:FloatingPointError builtin:FutureWarning builtin:GeneratorExit builtin:ImportError builtin:ImportWarning builtin:IndentationError builtin:IndexError builtin:InterruptedError builtin:IsADirectoryError builtin:KeyError builtin:LookupError builtin:MemoryError builtin:ModuleNotFoundError builtin:NameError builtin:NotADirectoryError builtin:NotImplementedError builtin:OSError builtin:OverflowError builtin:PendingDeprecationWarning builtin:PermissionError builtin:ProcessLookupError builtin:RecursionError builtin:ReferenceError builtin:ResourceWarning builtin:RuntimeError builtin:RuntimeWarning builtin:StopAsyncIteration builtin:StopIteration builtin:SyntaxError builtin:SyntaxWarning builtin:SystemError builtin:SystemExit builtin:TabError builtin:TimeoutError builtin:TypeError builtin:UnboundLocalError builtin:UnicodeDecodeError builtin:UnicodeEncodeError builtin:UnicodeError builtin:UnicodeTranslateError builtin:UnicodeWarning builtin:UserWarning builtin:ValueError builtin:Warning builtin:ZeroDivisionError
#: stdout:
#| ArithmeticError > Exception > BaseException builtins
#| AssertionError > Exception > BaseException builtins
#| AttributeError > Exception > BaseException builtins
#| BaseException builtins
#| BaseExceptionGroup > BaseException builtins
#| BlockingIOError > OSError > Exception > BaseException builtins
#| BrokenPipeError > ConnectionError > OSError > Exception > BaseException builtins
#| BufferError > Exception > BaseException builtins
#| BytesWarning > Warning > Exception > BaseException builtins
#| ChildProcessError > OSError > Exception > BaseException builtins
#| ConnectionAbortedError > ConnectionError > OSError > Exception > BaseException builtins
#| ConnectionError > OSError > Exception > BaseException builtins
#| ConnectionRefusedError > ConnectionError > OSError > Exception > BaseException builtins
#| ConnectionResetError > ConnectionError > OSError > Exception > BaseException builtins
#| DeprecationWarning > Warning > Exception > BaseException builtins
#| EOFError > Exception > BaseException builtins
#| Exception > BaseException builtins
#| ExceptionGroup > BaseExceptionGroup > Exception > BaseException builtins
#| FileExistsError > OSError > Exception > BaseException builtins
#| FileNotFoundError > OSError > Exception > BaseException builtins
#| FloatingPointError > ArithmeticError > Exception > BaseException builtins
#| FutureWarning > Warning > Exception > BaseException builtins
#| GeneratorExit > BaseException builtins
#| ImportError > Exception > BaseException builtins
#| ImportWarning > Warning > Exception > BaseException builtins
#| IndentationError > SyntaxError > Exception > BaseException builtins
#| IndexError > LookupError > Exception > BaseException builtins
#| InterruptedError > OSError > Exception > BaseException builtins
#| IsADirectoryError > OSError > Exception > BaseException builtins
#| KeyError > LookupError > Exception > BaseException builtins
#| LookupError > Exception > BaseException builtins
#| MemoryError > Exception > BaseException builtins
#| ModuleNotFoundError > ImportError > Exception > BaseException builtins
#| NameError > Exception > BaseException builtins
#| NotADirectoryError > OSError > Exception > BaseException builtins
#| NotImplementedError > RuntimeError > Exception > BaseException builtins
#| OSError > Exception > BaseException builtins
#| OverflowError > ArithmeticError > Exception > BaseException builtins
#| PendingDeprecationWarning > Warning > Exception > BaseException builtins
#| PermissionError > OSError > Exception > BaseException builtins
#| ProcessLookupError > OSError > Exception > BaseException builtins
#| RecursionError > RuntimeError > Exception > BaseException builtins
#| ReferenceError > Exception > BaseException builtins
#| ResourceWarning > Warning > Exception > BaseException builtins
#| RuntimeError > Exception > BaseException builtins
#| RuntimeWarning > Warning > Exception > BaseException builtins
#| StopAsyncIteration > Exception > BaseException builtins
#| StopIteration > Exception > BaseException builtins
#| SyntaxError > Exception > BaseException builtins
#| SyntaxWarning > Warning > Exception > BaseException builtins
#| SystemError > Exception > BaseException builtins
#| SystemExit > BaseException builtins
#| TabError > IndentationError > SyntaxError > Exception > BaseException builtins
#| TimeoutError > OSError > Exception > BaseException builtins
#| TypeError > Exception > BaseException builtins
#| UnboundLocalError > NameError > Exception > BaseException builtins
#| UnicodeDecodeError > UnicodeError > ValueError > Exception > BaseException builtins
#| UnicodeEncodeError > UnicodeError > ValueError > Exception > BaseException builtins
#| UnicodeError > ValueError > Exception > BaseException builtins
#| UnicodeTranslateError > UnicodeError > ValueError > Exception > BaseException builtins
#| UnicodeWarning > Warning > Exception > BaseException builtins
#| UserWarning > Warning > Exception > BaseException builtins
#| ValueError > Exception > BaseException builtins
#| Warning > Exception > BaseException builtins
#| ZeroDivisionError > ArithmeticError > Exception > BaseException builtins

everything = [ArithmeticError, AssertionError, AttributeError, BaseException, BaseExceptionGroup, BlockingIOError,
              BrokenPipeError, BufferError, BytesWarning, ChildProcessError, ConnectionAbortedError, ConnectionError,
              ConnectionRefusedError, ConnectionResetError, DeprecationWarning, EOFError, Exception, ExceptionGroup,
              FileExistsError, FileNotFoundError, FloatingPointError, FutureWarning, GeneratorExit, ImportError,
              ImportWarning, IndentationError, IndexError, InterruptedError, IsADirectoryError, KeyError, LookupError,
              MemoryError, ModuleNotFoundError, NameError, NotADirectoryError, NotImplementedError, OSError,
              OverflowError, PendingDeprecationWarning, PermissionError, ProcessLookupError, RecursionError,
              ReferenceError, ResourceWarning, RuntimeError, RuntimeWarning, StopAsyncIteration, StopIteration,
              SyntaxError, SyntaxWarning, SystemError, SystemExit, TabError, TimeoutError, TypeError,
              UnboundLocalError, UnicodeDecodeError, UnicodeEncodeError, UnicodeError, UnicodeTranslateError,
              UnicodeWarning, UserWarning, ValueError, Warning, ZeroDivisionError]
for exception in everything:
    print(" > ".join(c.__name__ for c in exception.mro()[:-1]), exception.__module__)
for exception in everything:
    if issubclass(exception, (BaseExceptionGroup, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError)): continue
    try:
        raise exception("message")
    except exception as caught:
        assert type(caught) is exception and caught.args == ("message",)
