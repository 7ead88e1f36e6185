#: about: object's __format__ takes no specification
#: kind: language
#: stdout:
#| C.str D.repr C.str
#| TypeError: unsupported format string passed to C.__format__
#| TypeError: unsupported format string passed to NoneType.__format__
#| TypeError: unsupported format string passed to list.__format__
#| TypeError: unsupported format string passed to tuple.__format__
#| TypeError: unsupported format string passed to dict.__format__
#| TypeError: unsupported format string passed to bytes.__format__
#| TypeError: unsupported format string passed to set.__format__
#| TypeError: unsupported format string passed to builtin_function_or_method.__format__
#| TypeError: unsupported format string passed to type.__format__
#| TypeError: unsupported format string passed to ellipsis.__format__
#| TypeError: unsupported format string passed to NotImplementedType.__format__
#| TypeError: unsupported format string passed to range.__format__
#| TypeError: unsupported format string passed to slice.__format__
#| TypeError: unsupported format string passed to Exception.__format__
#| TypeError: unsupported format string passed to memoryview.__format__
#| TypeError: __str__ returned non-string (type int)
#| TypeError: __format__() argument must be str, not int
#| TypeError: object.__format__() takes exactly one argument (0 given)

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class C:
    def __str__(self): return "C.str"
class D:
    def __repr__(self): return "D.repr"
class Bad:
    def __str__(self): return 5
print(format(C()), format(D()), f"{C()}")
attempt(format, C(), "s")
attempt(format, None, "s")
attempt(format, [], "5")
attempt(format, (), "d")
attempt(format, {}, "x")
attempt(format, b"x", "s")
attempt(format, set(), ">3")
attempt(format, len, "x")
attempt(format, int, "x")
attempt(format, Ellipsis, "x")
attempt(format, NotImplemented, " ")
attempt(format, range(3), "1")
attempt(format, slice(1), "1")
attempt(format, Exception("e"), "1")
attempt(format, memoryview(b""), "1")
attempt(format, Bad())
attempt(object().__format__, 5)
attempt(object().__format__)
