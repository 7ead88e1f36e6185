#: about: static methods, class methods and properties that wrap themselves or each other end in RecursionError
#: kind: security
#: tests: threat:7 threat:22
#: stdout:
#| done


class Thing:
    pass


def attempt(f):
    try:
        f()
    except (RecursionError, TypeError, AttributeError, ValueError):
        pass


for kind in (staticmethod, classmethod, property):
    one, other = kind(None), kind(None)
    for inner in (one, other):
        one.__init__(inner)
        other.__init__(one)
        Thing.one = one
        thing = Thing()
        for use in (
            lambda: one.__isabstractmethod__, lambda: one(), lambda: repr(one), lambda: one.__get__(1, int)(), lambda: thing.one, lambda: Thing.one,
            lambda: one.__wrapped__, lambda: one.__name__, lambda: one.__doc__, lambda: hash(one), lambda: one == other, lambda: thing.one(),
            lambda: one.__annotations__, lambda: one.__annotate__, lambda: one.__module__, lambda: one.__set_name__(Thing, "one"),
            lambda: kind(one), lambda: callable(one), lambda: isinstance(1, one), lambda: {**one}, lambda: one.missing, lambda: dir(one),
            lambda: one.getter(one), lambda: one.__set__(1, 2), lambda: one.__delete__(1), lambda: setattr(thing, "one", 1),
            lambda: type("C", (), {"one": one}).one, lambda: type("C", (), {"__call__": one, "__get__": one, "__iter__": one})()(),
            lambda: iter(type("C", (), {"__iter__": one})()), lambda: type("C", (), {"__init_subclass__": one, "x": one}),
            lambda: type("D", (type("C", (), {"__init_subclass__": one}),), {}), lambda: type("C", (), {"__getattr__": one})().missing,
        ):
            attempt(use)
print("done")
