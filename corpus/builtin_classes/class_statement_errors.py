#: about: what a class statement refuses
#: kind: language
#: stdout:
#| TypeError: int expected at most 2 arguments, got 3
#| TypeError: str() argument 'encoding' must be str, not tuple
#| TypeError: str() argument 'encoding' must be str, not tuple
#| TypeError: NoneType takes no arguments
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: type 'bool' is not an acceptable base type
#| TypeError: type 'NoneType' is not an acceptable base type
#| TypeError: type 'builtin_function_or_method' is not an acceptable base type
#| TypeError: type 'range' is not an acceptable base type
#| TypeError: type 'slice' is not an acceptable base type
#| TypeError: duplicate base class int
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases object, int
#| TypeError: 'int' object is not callable
#| TypeError: len() takes exactly one argument (3 given)
#| TypeError: int expected at most 2 arguments, got 3
#| TypeError: make.<locals>.C.__init_subclass__() takes no keyword arguments
#| TypeError: make.<locals>.C.__init_subclass__() takes no keyword arguments
#| TypeError: function() argument 'code' must be code, not str
#| TypeError: int expected at most 2 arguments, got 3
#| TypeError: type 'memoryview' is not an acceptable base type
#| TypeError: type 'function' is not an acceptable base type
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases Exception, OSError
#| TypeError: multiple bases have instance lay-out conflict
#| 'C'
#| TypeError: Cannot subclass int | str

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

def make(*bases, **kw):
    class C(*bases, **kw): pass
    return C.__name__
attempt(make, 5)
attempt(make, "a", "b", "c")
attempt(make, "a", "b", "c", "d")
attempt(make, None)
attempt(make, int, str)
attempt(make, bool)
attempt(make, type(None))
attempt(make, type(len))
attempt(make, range)
attempt(make, slice)
attempt(make, int, int)
attempt(make, object, int)
attempt(make, metaclass=5)
attempt(make, metaclass=len)
attempt(make, metaclass=int)
attempt(make, x=1)
attempt(make, int, extra=1)
attempt(make, lambda: 0)
attempt(make, int())
attempt(make, memoryview)
attempt(make, type(lambda: 0))
attempt(make, list, tuple)
attempt(make, Exception, OSError)
attempt(make, OSError, ImportError)
attempt(make, list[int])
attempt(make, int | str)
