#: about: __new__ of exception types called by hand takes keywords where only __init__ refuses them
#: kind: language
#: profile: compat
#: stdout:
#| BaseException (1, 2)
#| BaseException ()
#| TypeError BaseException() takes no keyword arguments
#| TypeError BaseException() takes no keyword arguments
#| BaseException (1,)
#| TypeError Exception.__new__(BaseException): BaseException is not a subtype of Exception
#| Exception (1, 2)
#| Exception ()
#| TypeError Exception() takes no keyword arguments
#| TypeError Exception() takes no keyword arguments
#| Exception (1,)
#| Exception ()
#| ValueError (1, 2)
#| ValueError ()
#| TypeError ValueError() takes no keyword arguments
#| TypeError ValueError() takes no keyword arguments
#| ValueError (1,)
#| ValueError ()
#| Error (1, 2)
#| Error ()
#| TypeError Error() takes no keyword arguments
#| TypeError Error() takes no keyword arguments
#| Error (1,)
#| Error ()
#| WithInit (1, 2)
#| WithInit ()
#| WithInit (1,)
#| NoneType None
#| WithInit (1,)
#| WithInit ()
#| WithNew (1, 2)
#| WithNew ()
#| TypeError WithNew() takes no keyword arguments
#| TypeError WithNew() takes no keyword arguments
#| WithNew (1,)
#| WithNew ()
#| TypeError OSError() takes no keyword arguments
#| TypeError OSError() takes no keyword arguments
#| TypeError OSError() takes no keyword arguments
#| NoneType None
#| TypeError BaseException.__new__(OSError) is not safe, use OSError.__new__()
#| TypeError Exception.__new__(OSError) is not safe, use OSError.__new__()
#| ImportError (1, 2)
#| ImportError ()
#| TypeError ImportError() got an unexpected keyword argument 'k'
#| TypeError ImportError() got an unexpected keyword argument 'k'
#| ImportError (1,)
#| ImportError ()
#| AttributeError (1, 2)
#| AttributeError ()
#| TypeError AttributeError() got an unexpected keyword argument 'k'
#| TypeError AttributeError() got an unexpected keyword argument 'k'
#| AttributeError (1,)
#| AttributeError ()
#| NameError (1, 2)
#| NameError ()
#| TypeError NameError() got an unexpected keyword argument 'k'
#| TypeError NameError() got an unexpected keyword argument 'k'
#| NameError (1,)
#| NameError ()
#| StopIteration (1, 2)
#| StopIteration ()
#| TypeError StopIteration() takes no keyword arguments
#| TypeError StopIteration() takes no keyword arguments
#| StopIteration (1,)
#| StopIteration ()
#| SystemExit (1, 2)
#| SystemExit ()
#| TypeError SystemExit() takes no keyword arguments
#| TypeError SystemExit() takes no keyword arguments
#| SystemExit (1,)
#| TypeError Exception.__new__(SystemExit): SystemExit is not a subtype of Exception
#| KeyError (1, 2)
#| KeyError ()
#| TypeError KeyError() takes no keyword arguments
#| TypeError KeyError() takes no keyword arguments
#| KeyError (1,)
#| KeyError ()
#| SyntaxError (1, 2)
#| SyntaxError ()
#| TypeError SyntaxError() takes no keyword arguments
#| TypeError SyntaxError() takes no keyword arguments
#| SyntaxError (1,)
#| SyntaxError ()
#| UnicodeDecodeError (1, 2)
#| UnicodeDecodeError ()
#| TypeError UnicodeDecodeError() takes no keyword arguments
#| TypeError UnicodeDecodeError() takes no keyword arguments
#| UnicodeDecodeError (1,)
#| UnicodeDecodeError ()
#| TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)
#| TypeError BaseException.__new__(ExceptionGroup) is not safe, use ExceptionGroup.__new__()
#| TypeError Exception.__new__(ExceptionGroup) is not safe, use ExceptionGroup.__new__()
#| KeyboardInterrupt (1, 2)
#| KeyboardInterrupt ()
#| TypeError KeyboardInterrupt() takes no keyword arguments
#| TypeError KeyboardInterrupt() takes no keyword arguments
#| KeyboardInterrupt (1,)
#| TypeError Exception.__new__(KeyboardInterrupt): KeyboardInterrupt is not a subtype of Exception
#| GeneratorExit (1, 2)
#| GeneratorExit ()
#| TypeError GeneratorExit() takes no keyword arguments
#| TypeError GeneratorExit() takes no keyword arguments
#| GeneratorExit (1,)
#| TypeError Exception.__new__(GeneratorExit): GeneratorExit is not a subtype of Exception
#| RecursionError (1, 2)
#| RecursionError ()
#| TypeError RecursionError() takes no keyword arguments
#| TypeError RecursionError() takes no keyword arguments
#| RecursionError (1,)
#| RecursionError ()
#| TypeError FileNotFoundError() takes no keyword arguments
#| TypeError FileNotFoundError() takes no keyword arguments
#| TypeError FileNotFoundError() takes no keyword arguments
#| NoneType None
#| TypeError BaseException.__new__(FileNotFoundError) is not safe, use FileNotFoundError.__new__()
#| TypeError Exception.__new__(FileNotFoundError) is not safe, use FileNotFoundError.__new__()

class Error(Exception):
    pass


class WithInit(Exception):
    def __init__(self, *args, **kwargs):
        pass


class WithNew(Exception):
    def __new__(cls, *args, **kwargs):
        return super().__new__(cls, *args, **kwargs)


def show(f):
    try:
        made = f()
        print(type(made).__name__, getattr(made, "args", None))
    except Exception as e:
        print(type(e).__name__, e)


for cls in [BaseException, Exception, ValueError, Error, WithInit, WithNew, OSError, ImportError, AttributeError, NameError, StopIteration, SystemExit,
            KeyError, SyntaxError, UnicodeDecodeError, ExceptionGroup, KeyboardInterrupt, GeneratorExit, RecursionError, FileNotFoundError]:
    show(lambda: cls.__new__(cls, 1, 2, k=1))
    show(lambda: cls.__new__(cls, k=1))
    show(lambda: cls(1, k=1))
    show(lambda: cls.__new__(cls, 1).__init__(k=1))
    show(lambda: BaseException.__new__(cls, 1, k=1))
    show(lambda: Exception.__new__(cls, k=2))
