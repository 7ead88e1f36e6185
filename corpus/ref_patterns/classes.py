#: about: class patterns: positional, keyword, __match_args__, builtins, errors
#: kind: language
#: stdout:
#| origin
#| ('on x', 1)
#| q by y
#| origin
#| ('nested', 1, 2, 3)
#| ('some', P(1, 2))
#| ('big', 500)
#| ('bool', True)
#| int
#| ('float', 1.5)
#| ('float', 0.0)
#| ('str', 's')
#| ('bytes', b'b')
#| ('bytes', bytearray(b'c'))
#| ('list', 1)
#| ('list', 3)
#| ('dict', 4)
#| ('set', {5})
#| ('set', frozenset())
#| ('type', 'P')
#| ('object', 'NoneType')
#| ('object', 'range')
#| TypeError P() accepts 2 positional sub-patterns (3 given)
#| TypeError P() got multiple sub-patterns for attribute 'x'
#| TypeError int() accepts 1 positional sub-pattern (2 given)
#| TypeError N() accepts 0 positional sub-patterns (1 given)
#| TypeError N.__match_args__ must be a tuple (got list)
#| TypeError __match_args__ elements must be strings (got int)
#| TypeError called match pattern must be a class
#| TypeError N() got multiple sub-patterns for attribute 'a'
#| no args is fine
#| TypeError N.__match_args__ must be a tuple (got property)
#| 3
#| KeyError 'property'
#| ABC
#| missing attribute is no match
#| check 5
#| instance by metaclass
#| 7
#| NameError name 'undefined_class' is not defined
#| (7, 0, 7)
#| ('sub', 'S')
#| 5
#| (1, 2)
#| list of one

class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"P({self.x}, {self.y})"
class Q(P): __match_args__ = ("y",)
def m(v):
    match v:
        case P(0, 0): return "origin"
        case Q(5): return "q by y"
        case P(x, y=0): return "on x", x
        case P(x=P(a, b), y=[c]): return "nested", a, b, c
        case P() as p: return "some", p
        case int(n) if n > 100: return "big", n
        case bool(b): return "bool", b
        case int(): return "int"
        case float(f) | complex(real=f): return "float", f
        case str(s): return "str", s
        case bytes(b) | bytearray(b): return "bytes", b
        case list([a, *_]) | tuple([a, *_]): return "list", a
        case dict({"k": k}): return "dict", k
        case set(s) | frozenset(s): return "set", s
        case type(__name__=n): return "type", n
        case object(__class__=c): return "object", c.__name__
for v in (P(0, 0), P(1, 0), Q(3, 5), Q(0, 0), P(P(1, 2), [3]), P(1, 2), 500, True, 7, 1.5, 2j, "s", b"b", bytearray(b"c"), [1, 2], (3,), {"k": 4}, {5}, frozenset(), P, None, range(1)): print(m(v))
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def e1():
    match P(1, 2):
        case P(1, 2, 3): pass
def e2():
    match P(1, 2):
        case P(1, x=1): pass
def e3():
    match 1:
        case int(1, 2): pass
def e4():
    class N: pass
    match N():
        case N(1): pass
def e5():
    class N: __match_args__ = ["x"]
    match N():
        case N(1): pass
def e6():
    class N: __match_args__ = (1,)
    match N():
        case N(1): pass
def e7():
    x = 5
    match 5:
        case x(): pass
def e8():
    class N: __match_args__ = ("a", "a"); a = 1
    match N():
        case N(1, 1): pass
def e9():
    class N: __match_args__ = None
    match N():
        case N(): return "no args is fine"
def e10():
    class N:
        @property
        def __match_args__(self): return ("x",)
    match N():
        case N(1): pass
def e11():
    class Meta(type):
        __match_args__ = ("z",)
    class N(metaclass=Meta): z = 3
    match N():
        case N(v): return v
def e12():
    class N:
        __match_args__ = ("a",)
        @property
        def a(self): raise KeyError("property")
    match N():
        case N(v): return v
def e13():
    class N:
        def __getattr__(self, n): return n.upper()
    match N():
        case N(abc=v, d="D"): return v
def e14():
    class N:
        @property
        def a(self): raise AttributeError("hidden")
    match N():
        case N(a=v): return v
        case _: return "missing attribute is no match"
def e15():
    class Meta(type):
        def __instancecheck__(cls, x): print("check", x); return x == 5
    class N(metaclass=Meta): pass
    match 5:
        case N(): return "instance by metaclass"
def e16():
    import_like = type("NS", (), {"C": int})
    match 7:
        case import_like.C(n): return n
def e17():
    match 7:
        case undefined_class(): pass
def e18():
    match 7:
        case int(real=r, imag=i, numerator=n): return r, i, n
def e19():
    class S(str): pass
    match S("sub"):
        case str(v): return v, type(v).__name__
def e20():
    class I(int): __match_args__ = ("real",)
    match I(5):
        case I(r): return r
def e21():
    class T(tuple): pass
    match T((1, 2)):
        case T((a, b)): return a, b
def e22():
    match [1]:
        case int() | str(): return "no"
        case list((1,)): return "list of one"
for f in (e1, e2, e3, e4, e5, e6, e7, e8, e9, e10, e11, e12, e13, e14, e15, e16, e17, e18, e19, e20, e21, e22): attempt(f)
