#: about: class patterns whose class lies through its metaclass about instances, __match_args__ and attributes
#: kind: security
#: tests: attribute:__globals__ attribute:__dict__ threat:7
#: stdout:
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| matched f
#| TypeError Any.__match_args__ must be a tuple (got list)
#| TypeError __match_args__ elements must be strings (got int)
#| TypeError Any() accepts 0 positional sub-patterns (1 given)
#| TypeError Any.__match_args__ must be a tuple (got Names)
#| AttributeError attribute access to '__closure__' is blocked in this environment
#| any
#| any
#| f
#| attribute access to '__dict__' is blocked in this environment

def f(): pass


class Meta(type):
    answers = ()
    def __instancecheck__(cls, value): return True
    @property
    def __match_args__(cls): return cls.answers


class Any(metaclass=Meta): pass


def attempt(names, value=f):
    Meta.answers = names
    try:
        match value:
            case Any(first): print("matched", first)
            case _: print("no match")
    except Exception as refused:
        print(type(refused).__name__, refused)


attempt(("__globals__",))
attempt(("__name__",))
attempt(["__name__"])
attempt((5,))
attempt(())
attempt(type("Names", (tuple,), {"__getitem__": lambda self, index: "__name__"})(("__code__",)))
attempt(type("Text", (str,), {"__eq__": lambda self, other: True, "__hash__": str.__hash__})("__closure__") and (type("Text", (str,), {"__str__": lambda self: "__name__"})("__closure__"),))
for value in (5, "text", f):
    try:
        match value:
            case Any(__name__=name): print(name)
            case Any(): print("any")
    except AttributeError as refused:
        print(refused)
try:
    match f:
        case Any(__dict__=found): print(found)
except AttributeError as refused:
    print(refused)
