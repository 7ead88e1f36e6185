#: about: a member that a native asks the next object for, in a long chain and in a circle
#: kind: security
#: tests: threat:17
#: stdout:
#| The documentation.
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError
#| RecursionError


def f(self):
    "The documentation."


class C:
    m = f


bind = type(C().m)


def deep(wrap, x, n):
    for _ in range(n):
        x = wrap(x)
    return x


circle = staticmethod(None)
circle.__init__(circle)
ring = classmethod(None)
ring.__init__(ring)
print(deep(lambda x: bind(x, 1), f, 100).__doc__)
n = 100_000
for read in (
    lambda: deep(lambda x: bind(x, 1), f, n).__doc__,
    lambda: deep(staticmethod, f, n).__isabstractmethod__,
    lambda: deep(property, f, n).__isabstractmethod__,
    lambda: circle.__isabstractmethod__,
    lambda: ring.__isabstractmethod__,
):
    try:
        read()
    except RecursionError as e:
        print(type(e).__name__)
