#: about: Ellipsis and its type
#: kind: language
#: stdout:
#| (<class 'ellipsis'>, 'ellipsis', 'Ellipsis', 'Ellipsis', True, True, True)
#| TypeError: EllipsisType takes no arguments
#| TypeError: EllipsisType takes no arguments
#| TypeError: type 'ellipsis' is not an acceptable base type
#| TypeError: unsupported operand type(s) for +: 'ellipsis' and 'int'
#| TypeError: 'ellipsis' object is not callable
#| TypeError: 'ellipsis' object is not subscriptable
#| TypeError: '<' not supported between instances of 'ellipsis' and 'ellipsis'
#| AttributeError: 'ellipsis' object has no attribute 'x'
#| AttributeError: 'ellipsis' object has no attribute 'x' and no __dict__ for setting new attributes
#| True
#| (Ellipsis, (Ellipsis, slice(1, 2, None)))
#| [Ellipsis, Ellipsis]
#| 1
#| True
#| Ellipsis
#| TypeError: unsupported format string passed to ellipsis.__format__
#| TypeError: unsupported operand type(s) for |: 'type' and 'ellipsis'
#| tuple[int, ...]

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
T = type(...)
show(lambda: (T, T.__name__, repr(...), str(Ellipsis), ... is Ellipsis, T() is ..., bool(...)))
show(lambda: T(1))
show(lambda: T(x=2))
show(lambda: type("X", (T,), {}))
show(lambda: ... + 1)
show(lambda: ...())
show(lambda: ...[0])
show(lambda: ... < ...)
show(lambda: (...).x)
show(lambda: setattr(..., "x", 1))
show(lambda: hash(...) == hash(Ellipsis))
class C:
    def __getitem__(self, k): return k
show(lambda: (C()[...], C()[..., 1:2]))
show(lambda: [... , ...])
show(lambda: {...: 1}[Ellipsis])
show(lambda: ... == Ellipsis)
show(lambda: f"{...!r}")
show(lambda: f"{...:5}")
show(lambda: int | ...)
show(lambda: tuple[int, ...])
