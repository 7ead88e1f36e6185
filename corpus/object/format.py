#: about: object.__format__ and format() of objects
#: kind: language
#: stdout:
#| text
#| text
#| TypeError: unsupported format string passed to C.__format__
#| TypeError: unsupported format string passed to C.__format__
#| TypeError: unsupported format string passed to C.__format__
#| text
#| TypeError: object.__format__() takes exactly one argument (0 given)
#| TypeError: __format__() argument must be str, not int
#| TypeError: __format__() argument must be str, not None
#| 5
#| TypeError: unsupported format string passed to int.__format__
#| TypeError: unsupported format string passed to NoneType.__format__
#| TypeError: unsupported format string passed to list.__format__
#| TypeError: unsupported format string passed to NoneType.__format__
#| TypeError: unsupported format string passed to tuple.__format__
#| TypeError: unsupported format string passed to builtin_function_or_method.__format__
#| TypeError: unsupported format string passed to ellipsis.__format__
#| TypeError: format() argument 2 must be str, not int
#| TypeError: format expected at least 1 argument, got 0
#| TypeError: format expected at most 2 arguments, got 3
#| TypeError: __format__ must return a str, not int
#| TypeError: __format__ must return a str, not int
#| ("<''>", "<'abc'>", "<'12'>", "<'x'>")
#| TypeError: 'NoneType' object is not callable
#| S
#| text

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    def __str__(self): return "text"
show(lambda: format(C()))
show(lambda: format(C(), ""))
show(lambda: format(C(), "10"))
show(lambda: f"{C():>5}")
show(lambda: "{:d}".format(C()))
show(lambda: C().__format__(""))
show(lambda: C().__format__())
show(lambda: C().__format__(1))
show(lambda: C().__format__(None))
show(lambda: object.__format__(5, ""))
show(lambda: object.__format__(5, "d"))
show(lambda: object.__format__(None, ">5"))
show(lambda: object.__format__([1], "s"))
show(lambda: format(None, "5"))
show(lambda: format((), "5"))
show(lambda: format(len, "5"))
show(lambda: format(..., "5"))
show(lambda: format(1, 2))
show(lambda: format())
show(lambda: format(1, "", 2))
class D:
    def __format__(self, spec): return 5
show(lambda: format(D()))
show(lambda: f"{D()}")
class E:
    def __format__(self, spec): return f"<{spec!r}>"
show(lambda: (format(E()), format(E(), "abc"), f"{E():{1}{2}}", "{:x}".format(E())))
class F:
    __format__ = None
show(lambda: format(F(), ""))
class S(str): pass
class G:
    def __format__(self, spec): return S("sub")
show(lambda: type(format(G())).__name__)
show(lambda: format(C(), S("")))
