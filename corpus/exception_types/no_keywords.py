#: about: exception types take no keyword arguments, their subclasses take none either
#: kind: language
#: stdout:
#| TypeError: BaseException() takes no keyword arguments
#| TypeError: Exception() takes no keyword arguments
#| TypeError: ValueError() takes no keyword arguments
#| TypeError: KeyError() takes no keyword arguments
#| TypeError: OSError() takes no keyword arguments
#| TypeError: FileNotFoundError() takes no keyword arguments
#| TypeError: StopIteration() takes no keyword arguments
#| TypeError: StopAsyncIteration() takes no keyword arguments
#| TypeError: SystemExit() takes no keyword arguments
#| TypeError: SyntaxError() takes no keyword arguments
#| TypeError: IndentationError() takes no keyword arguments
#| TypeError: UnicodeError() takes no keyword arguments
#| TypeError: UnicodeDecodeError() takes no keyword arguments
#| TypeError: UnicodeTranslateError() takes no keyword arguments
#| TypeError: GeneratorExit() takes no keyword arguments
#| TypeError: Warning() takes no keyword arguments
#| TypeError: DeprecationWarning() takes no keyword arguments
#| TypeError: RecursionError() takes no keyword arguments
#| TypeError: MemoryError() takes no keyword arguments
#| TypeError: AssertionError() takes no keyword arguments
#| TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#| TypeError: BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)
#| TypeError: Sub() takes no keyword arguments
#| TypeError: Sub() takes no keyword arguments
#| Init(1) {'k': 2}
#| TypeError: New() takes no keyword arguments
#| Both(1) {'z': 3}

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

for t in (BaseException, Exception, ValueError, KeyError, OSError, FileNotFoundError, StopIteration, StopAsyncIteration, SystemExit, SyntaxError, IndentationError, UnicodeError, UnicodeDecodeError, UnicodeTranslateError, GeneratorExit, Warning, DeprecationWarning, RecursionError, MemoryError, AssertionError, ExceptionGroup, BaseExceptionGroup):
    attempt(t, bad=1)
class Sub(ValueError): pass
attempt(Sub, bad=1)
attempt(Sub, 1, 2, bad=1)
class Init(ValueError):
    def __init__(self, *args, **kw): super().__init__(*args); self.kw = kw
print(repr(Init(1, k=2)), Init(1, k=2).kw)
class New(ValueError):
    def __new__(cls, *args, **kw): return super().__new__(cls, *args)
attempt(New, 1, k=2)
class Both(Init):
    def __new__(cls, *args, **kw): return super().__new__(cls, "other")
b = Both(1, z=3)
print(repr(b), b.kw)
