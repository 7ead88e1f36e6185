#: about: Metaclass methods that fail or answer nonsense
#: kind: language
#: stdout:
#| ValueError: __len__() should return >= 0
#| TypeError: __bool__ should return bool, returned int
#| X
#| TypeError: iter() returned non-iterator of type 'int'
#| ['a', 'b']
#| 8
#| True
#| (1, 2)
#| eq
#| TypeError: unhashable type: 'M'
#| ZeroDivisionError: division by zero
#| TypeError: <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
#| True
#| TypeError: __repr__ returned non-string (type NoneType)
#| anything
#| X
#| ZeroDivisionError: division by zero
#| ['a', 'b']
#| or
#| lt
#| sorted
#| TypeError: __init__() should return None, not 'int'
#| X
#| next
#| rev
#| pos
#| 3
#| 2
#| abc!
#| entered

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def make(**methods):
    return type("M", (type,), methods)("X", (), {})
show(lambda: len(make(__len__=lambda cls: -1)))
show(lambda: bool(make(__bool__=lambda cls: 5)))
show(lambda: make(__iter__=lambda cls: 5).__name__)
show(lambda: list(make(__iter__=lambda cls: 5)))
show(lambda: list(make(__iter__=lambda cls: iter("ab"))))
show(lambda: make(__getitem__=lambda cls, i: i * 2)[4])
show(lambda: 3 in make(__contains__=lambda cls, i: i == 3))
show(lambda: make(__call__=lambda cls, *a: a)(1, 2))
show(lambda: make(__eq__=lambda cls, o: "eq") == 5)
show(lambda: hash(make(__eq__=lambda cls, o: "eq")))
show(lambda: isinstance(1, make(__instancecheck__=lambda cls, o: 1 / 0)))
show(lambda: isinstance(1, make(__instancecheck__=lambda cls: True)))
show(lambda: issubclass(int, make(__subclasscheck__=lambda cls, o: [1])))
show(lambda: repr(make(__repr__=lambda cls: None)))
show(lambda: make(__getattr__=lambda cls, n: n).anything)
show(lambda: make(__setattr__=lambda cls, n, v: 1 / 0).__name__)
show(lambda: setattr(make(__setattr__=lambda cls, n, v: 1 / 0), "x", 1))
show(lambda: make(__dir__=lambda cls: ["b", "a"]) and dir(make(__dir__=lambda cls: ["b", "a"])))
show(lambda: make(__or__=lambda cls, o: "or") | 5)
show(lambda: make(__lt__=lambda cls, o: "lt") < 5)
show(lambda: sorted([make(__lt__=lambda cls, o: False), make(__lt__=lambda cls, o: False)]) and "sorted")
show(lambda: make(__init__=lambda cls, *a: 5))
show(lambda: make(__prepare__=classmethod(lambda m, n, b: 5)).__name__)
show(lambda: next(make(__next__=lambda cls: "next")))
show(lambda: reversed(make(__reversed__=lambda cls: "rev")))
show(lambda: +make(__pos__=lambda cls: "pos"))
show(lambda: int(make(__int__=lambda cls: 3)))
show(lambda: [1, 2, 3][make(__index__=lambda cls: 1)])
show(lambda: f"{make(__format__=lambda cls, s: s + '!'):abc}")
def ctx():
    with make(__enter__=lambda cls: "entered", __exit__=lambda cls, *a: True) as v: return v
show(ctx)
