#: about: what a class body may contain and what it leaves behind
#: kind: language
#: imports: math
#: stdout:
#| ['Alias', 'Nested', '_A__private', 'a', 'b', 'caught', 'cm', 'co', 'fin', 'floor', 'i', 'lam', 'm', 'matched', 'st', 'w', 'walrus', 'x', 'y', 'z'] 2 2 then for else 0 ZeroDivisionError True entered False [2, 3] global from class two 2
#| ValueError: in body
#| NameError: name 'undefined_base' is not defined
#| 1
#| False name 'E' is not defined
#| first False
#| doc None None None
#| assigned real changed
#| <class 'elsewhere.Q.N'> N attr only elsewhere
#| 1
#| ['exec_like', 'inc', 'n']
#| 42
#| True
#| 5 2
#| A B C False
#| object object ['X', 'Generic', 'object']

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    x = 1
    x += 1
    y = x
    if x == 2: z = "then"
    for i in range(3): pass
    else: w = "for else"
    while i: i -= 1
    try: 1 / 0
    except ZeroDivisionError as err: caught = type(err).__name__
    finally: fin = True
    with type("CM", (), {"__enter__": lambda s: "entered", "__exit__": lambda s, *a: None})() as cm: pass
    def f(self): pass
    del f
    import math as m
    from math import floor
    class Nested: pass
    global g
    g = "global from class"
    assert x
    pass
    lam = lambda s: s
    a, *b = 1, 2, 3
    x: int
    match x:
        case 2: matched = "two"
    (walrus := 5)
    "a string expression"
    __private = 1
    async def co(self): pass
    @staticmethod
    def st(): return "st"
    type Alias = int
print(sorted(k for k in vars(A) if not k.startswith("__")), A.x, A.y, A.z, A.w, A.i, A.caught, A.fin, A.cm, hasattr(A, "err"), A.b, g, A.matched, A.m.floor(2.5))
def raising():
    class B:
        ok = 1
        raise ValueError("in body")
attempt(raising)
def no_name():
    class C(undefined_base): pass
attempt(no_name)
def ret():
    for i in range(2):
        class D: val = i
        if i: return D.val
print(ret())
class E:
    E_inside = "E" in globals()
    try: E
    except NameError as e: msg = str(e)
print(E.E_inside, E.msg)
class F: before = "first"
class F:
    prev = F.before
print(F.prev, hasattr(F, "before"))
class G: """doc""" ; x = 1
class H: x = 1; """not doc"""
class I: f"{1}"
class J: b"bytes"
print(G.__doc__, H.__doc__, I.__doc__, J.__doc__)
class K:
    __doc__ = "assigned"
class L:
    """real"""
    __doc__ = __doc__ + " changed"
print(K.__doc__, L.__doc__)
class N:
    __module__ = "elsewhere"
    __qualname__ = "Q.N"
    __name__ = "attr only"
print(N, N.__name__, N().__name__, N.__module__)
class O:
    def __init__(self): self.v = 1
    __init__ = (lambda orig: lambda self: orig(self))(__init__)
print(O().v)
class P:
    n = 0
    def inc(): global n; n = 1
    try: exec_like = undefined_x
    except NameError: exec_like = "handled"
    result = [f for f in dir() if not f.startswith("_")]
print(P.result)
class Q: locals()["dyn" + "amic"] = 42
print(Q.dynamic)
class R(*[A], **{}): pass
print(R.mro()[1] is A)
class S: return_value = (lambda: 5)()
class T(S, A): pass
print(T.return_value, T.x)
class U:
    vals = {}
    for k in "abc": vals[k] = k.upper()
    del k
    locals().update(vals)
print(U.a, U.b, U.c, hasattr(U, "k"))
class V():
    pass
class W(object,): pass
class X[T](): pass
print(V.mro()[1].__name__, W.mro()[1].__name__, [c.__name__ for c in X.mro()])
