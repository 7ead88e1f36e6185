#: about: How unions show their members
#: kind: language
#: stdout:
#| __main__.C | __main__.C.D
#| __main__.local.<locals>.E | None
#| int | list[str] | dict[str, int | None]
#| tuple[int, ...] | None
#| int | str
#| int | str int | None
#| TypeError: unsupported format string passed to typing.Union.__format__
#| C | int
#| far.away.C | int
#| far.away.Renamed | int
#| 5.Renamed | int
#| __main__.X | int
#| ValueError | list_iterator | <class 'typing.Union'>
#| builtin_function_or_method | None

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    class D: pass
def local():
    class E: pass
    return E
show(lambda: repr(C | C.D))
show(lambda: repr(local() | None))
show(lambda: repr(int | list[str] | dict[str, int | None]))
show(lambda: repr(tuple[int, ...] | None))
show(lambda: str(int | str), )
show(lambda: f"{int | str} {int | None!r}")
show(lambda: f"{int | str:>5}")
C.__module__ = "builtins"
show(lambda: repr(C | int))
C.__module__ = "far.away"
show(lambda: repr(C | int))
C.__qualname__ = "Renamed"
show(lambda: repr(C | int))
C.__module__ = 5
show(lambda: repr(C | int))
class M(type):
    def __repr__(cls): return "M repr"
class X(metaclass=M): pass
show(lambda: repr(X | int))
show(lambda: repr(ValueError | type(iter([])) | type(int | str)))
show(lambda: repr(type(len) | type(None)))
