#: about: __match_args__ and class patterns over every kind of subject
#: kind: language
#: stdout:
#| P(1,2)
#| ('equal', 3)
#| ('P one', 4)
#| P(1,2)
#| none
#| zero
#| TypeError: L.__match_args__ must be a tuple (got list)
#| TypeError: L.__match_args__ must be a tuple (got list)
#| zero
#| TypeError: N() accepts 0 positional sub-patterns (1 given)
#| TypeError: N() accepts 0 positional sub-patterns (1 given)
#| zero
#| ('one', 2)
#| TypeError: __match_args__ elements must be strings (got int)
#| zero
#| ('one', 1)
#| TypeError: D() got multiple sub-patterns for attribute 'x'
#| zero
#| TypeError: M() accepts 1 positional sub-pattern (2 given)
#| TypeError: M() accepts 1 positional sub-pattern (2 given)
#| zero
#| ('one', 5)
#| TypeError: int() accepts 1 positional sub-pattern (2 given)
#| zero
#| ('one', 's')
#| TypeError: str() accepts 1 positional sub-pattern (2 given)
#| zero
#| ('one', {1: 2})
#| TypeError: dict() accepts 1 positional sub-pattern (2 given)
#| zero
#| ('one', [1])
#| TypeError: list() accepts 1 positional sub-pattern (2 given)
#| zero
#| ('one', 1)
#| ('two', 1, 0)
#| TypeError: called match pattern must be a class
#| TypeError: called match pattern must be a class
#| TypeError: called match pattern must be a class
#| TypeError: called match pattern must be a class
#| TypeError: called match pattern must be a class
#| TypeError: called match pattern must be a class
#| zero
#| TypeError: object() accepts 0 positional sub-patterns (1 given)
#| TypeError: object() accepts 0 positional sub-patterns (1 given)
#| zero
#| ('one', True)
#| TypeError: bool() accepts 1 positional sub-pattern (2 given)
#| zero
#| ('one', 1.5)
#| TypeError: float() accepts 1 positional sub-pattern (2 given)
#| zero
#| ('one', ())
#| TypeError: tuple() accepts 1 positional sub-pattern (2 given)
#| zero
#| ('one', b'x')
#| TypeError: bytes() accepts 1 positional sub-pattern (2 given)
#| PRETEND
#| ValueError: loud
#| 5 Int
#| q Str
#| attr
#| ('x', 'y') ('y',) False False

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y=0): self.x, self.y = x, y
class Q(P): __match_args__ = ("y",)
class L: __match_args__ = ["x"]
class N: pass
class E: __match_args__ = ("x", 1)
class D: __match_args__ = ("x", "x")
class M: __match_args__ = ("missing",)
def m1(v):
    match v:
        case P(1, 2): return "P(1,2)"
        case P(x=a, y=b) if a == b: return ("equal", a)
        case P(a): return ("P one", a)
    return "none"
for v in (P(1, 2), P(3, 3), P(4, 5), Q(1, 2), 5): print(m1(v))
def bad(cls, v, n):
    match v:
        case cls() if n == 0: return "zero"
        case cls(a) if n == 1: return ("one", a)
        case cls(a, b) if n == 2: return ("two", a, b)
    return "no match"
for cls, v in ((L, L()), (N, N()), (E, E()), (D, D()), (M, M()), (int, 5), (str, "s"), (dict, {1: 2}), (list, [1]), (P, P(1)), (5, 5), (len, 1), (object, 3), (bool, True), (float, 1.5), (tuple, ()), (bytes, b"x")):
    if cls is D: v.x = 1
    if cls is E: v.x = 2
    for n in (0, 1, 2): attempt(bad, cls, v, n)
class Meta(type):
    def __instancecheck__(cls, o): return o == "pretend"
class Pre(metaclass=Meta): __match_args__ = ("upper",)
match "pretend":
    case Pre(up): print(up())
class Prop:
    __match_args__ = ("a", "b")
    @property
    def a(self): raise AttributeError("hidden")
    @property
    def b(self): raise ValueError("loud")
def prop(v):
    match v:
        case Prop(a=1): return "a"
        case Prop(b=1): return "b"
attempt(prop, Prop())
class Int(int): pass
class Str(str): __match_args__ = ("real_attr",); real_attr = "attr"
match Int(5):
    case int(n): print(n, type(n).__name__)
match Str("q"):
    case str(s): print(s, type(s).__name__)
match Str("q"):
    case Str(s): print(s)
print(P.__match_args__, Q.__match_args__, hasattr(N, "__match_args__"), hasattr(int, "__match_args__"))
