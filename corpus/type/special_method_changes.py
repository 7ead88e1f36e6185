#: about: Special methods set on and deleted from classes afterwards
#: kind: language
#: stdout:
#| 3
#| TypeError: object of type 'C' has no len()
#| False
#| ['a', 'b']
#| TypeError: 'C' object is not iterable
#| 4
#| TypeError: 'C' object is not subscriptable
#| True
#| TypeError: argument of type 'C' is not a container or iterable
#| add
#| TypeError: unsupported operand type(s) for +: 'C' and 'int'
#| radd
#| TypeError: unsupported operand type(s) for +: 'int' and 'C'
#| neg
#| TypeError: bad operand type for unary -: 'C'
#| 5
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'C'
#| c
#| TypeError: string indices must be integers, not 'C'
#| str!
#| fmt
#| 9
#| True
#| lt
#| TypeError: '<' not supported between instances of 'C' and 'int'
#| True
#| False
#| next
#| TypeError: 'C' object is not an iterator
#| rev
#| TypeError: 'C' object is not reversible
#| round
#| TypeError: type C doesn't define __round__ method
#| 7
#| TypeError: 'NoneType' object is not callable
#| 7
#| TypeError: object of type 'D' has no len()
#| TypeError: object of type 'C' has no len()

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
c = C()
changes = [("__len__", lambda self: 3, lambda: len(c)), ("__bool__", lambda self: False, lambda: bool(c)), ("__call__", lambda self: "called", lambda: c()), ("__iter__", lambda self: iter("ab"), lambda: list(c)),
           ("__getitem__", lambda self, k: k, lambda: c[4]), ("__contains__", lambda self, x: x == 1, lambda: 1 in c), ("__add__", lambda self, o: "add", lambda: c + 1), ("__radd__", lambda self, o: "radd", lambda: 1 + c),
           ("__neg__", lambda self: "neg", lambda: -c), ("__int__", lambda self: 5, lambda: int(c)), ("__index__", lambda self: 2, lambda: "abc"[c]), ("__str__", lambda self: "str!", lambda: str(c)), ("__format__", lambda self, s: "fmt", lambda: f"{c}"),
           ("__hash__", lambda self: 9, lambda: hash(c)), ("__eq__", lambda self, o: True, lambda: c == 1), ("__lt__", lambda self, o: "lt", lambda: c < 1), ("__enter__", lambda self: 1, lambda: hasattr(c, "__enter__")),
           ("__getattr__", lambda self, n: n, lambda: c.other), ("__next__", lambda self: "next", lambda: next(c)), ("__reversed__", lambda self: "rev", lambda: reversed(c)), ("__round__", lambda self: "round", lambda: round(c))]
for name, value, use in changes:
    if name in ("__getattr__", "__call__"): continue
    setattr(C, name, value)
    show(use)
    delattr(C, name)
    if name in ("__hash__", "__bool__", "__eq__", "__str__", "__format__"): continue
    show(use)
class D(C): pass
d = D()
C.__len__ = lambda self: 7
show(lambda: len(d))
D.__len__ = None
show(lambda: len(d))
del D.__len__
show(lambda: len(d))
del C.__len__
show(lambda: len(d))
c.__len__ = lambda: 1
show(lambda: len(c))
