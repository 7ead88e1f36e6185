#: about: special methods set on and deleted from classes while an operation of theirs runs
#: kind: security
#: tests: threat:9 threat:22
#: stdout:
#| __len__ TypeError 3
#| __add__ TypeError sum
#| __getitem__ TypeError item
#| __index__ TypeError IndexError
#| __contains__ TypeError True
#| __enter__ AttributeError entered
#| __lt__ TypeError True
#| __format__ TypeError formatted
#| __neg__ TypeError negative
#| __iter__ TypeError TypeError
#| __float__ TypeError 1.5
#| __divmod__ TypeError (1, 2)

class Base:
    pass


def attempt(name, use, *rest):
    cls = type("Made", (Base,), {})
    made = cls()
    outcome = []
    def hook(self, *arguments):
        delattr(cls, name)
        try:
            use(made)
            outcome.append("again")
        except Exception as refused:
            outcome.append(type(refused).__name__)
        setattr(cls, name, lambda self, *arguments: rest[0])
        return use(made)
    setattr(cls, name, hook)
    try:
        outcome.append(use(made))
    except Exception as refused:
        outcome.append(type(refused).__name__)
    print(name, *outcome)


attempt("__len__", len, 3)
attempt("__add__", lambda made: made + 1, "sum")
attempt("__getitem__", lambda made: made[0], "item")
attempt("__index__", lambda made: [7, 8, 9][made], 1)
attempt("__contains__", lambda made: 5 in made, True)
attempt("__enter__", lambda made: made.__enter__(), "entered")
attempt("__lt__", lambda made: made < made, True)
attempt("__format__", lambda made: f"{made:x}", "formatted")
attempt("__neg__", lambda made: -made, "negative")
attempt("__iter__", lambda made: list(made), iter(()))
attempt("__float__", float, 1.5)
attempt("__divmod__", lambda made: divmod(made, 1), (1, 2))
