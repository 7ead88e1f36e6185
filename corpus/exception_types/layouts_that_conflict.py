#: about: which exception types may be bases together
#: kind: language
#: stdout:
#| ['T', 'KeyError', 'LookupError', 'AttributeError', 'Exception', 'BaseException', 'object']
#| ['T', 'KeyError', 'IndexError', 'LookupError', 'Exception', 'BaseException', 'object']
#| TypeError: multiple bases have instance lay-out conflict
#| ['T', 'OSError', 'ValueError', 'Exception', 'BaseException', 'object']
#| ['T', 'ValueError', 'OSError', 'Exception', 'BaseException', 'object']
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| ['T', 'BlockingIOError', 'ConnectionError', 'OSError', 'Exception', 'BaseException', 'object']
#| ['T', 'ExceptionGroup', 'BaseExceptionGroup', 'ValueError', 'Exception', 'BaseException', 'object']
#| TypeError: multiple bases have instance lay-out conflict
#| ['T', 'ExceptionGroup', 'BaseExceptionGroup', 'Exception', 'BaseException', 'object']
#| ['T', 'BaseExceptionGroup', 'ValueError', 'Exception', 'BaseException', 'object']
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: multiple bases have instance lay-out conflict
#| ['T', 'MemoryError', 'ValueError', 'Exception', 'BaseException', 'object']
#| TypeError: multiple bases have instance lay-out conflict

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

def make(*bases):
    T = type("T", bases, {})
    return [t.__name__ for t in T.mro()]
attempt(make, KeyError, AttributeError)
attempt(make, KeyError, IndexError)
attempt(make, OSError, ImportError)
attempt(make, OSError, ValueError)
attempt(make, ValueError, OSError)
attempt(make, StopIteration, SystemExit)
attempt(make, StopIteration, OSError)
attempt(make, AttributeError, NameError)
attempt(make, UnicodeDecodeError, UnicodeEncodeError)
attempt(make, UnicodeDecodeError, UnicodeTranslateError)
attempt(make, SyntaxError, OSError)
attempt(make, BlockingIOError, ConnectionError)
attempt(make, ExceptionGroup, ValueError)
attempt(make, ExceptionGroup, OSError)
attempt(make, ExceptionGroup, BaseExceptionGroup)
attempt(make, BaseExceptionGroup, ValueError)
attempt(make, Exception, int)
attempt(make, int, Exception)
attempt(make, Exception, dict)
attempt(make, MemoryError, ValueError)
attempt(make, ImportError, NameError)
