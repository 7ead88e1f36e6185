#: about: annotations in odd places, tuples without parentheses, lambda and yield values
#: kind: language
#: raises: SyntaxError: invalid syntax (annotations_more.py, line 17)

t: tuple = 1, 2, *[3]
print(t)
def gen():
    x: int = yield 1
    y: int = yield from [2]
    return x, y
g = gen(); print(next(g), g.send("s"))
try: g.send(None)
except StopIteration as e: print(e.value)
fn: object = lambda x: x
print(fn(2))
s: str = "a" "b"
n: int = m = 5 if False else 6
print(s, n)
class K:
    a, b = 1, 2
    __slots__ = ("v",)
    v: int
print(K.__annotations__, hasattr(K, "v"))
class Priv:
    __x: int = 1
    def m(self): __y: int = 2; return __y
print(Priv.__annotations__, Priv().m())
def f(x: int = 1, /, y: str = "d", *, z: "fw" = None) -> None: ...
print(f.__annotations__, f())
def deco(f): print(sorted(f.__annotations__)); return f
@deco
def h(a: 1, b: 2) -> 3: pass
h.__annotations__ = {"new": 1}; print(h.__annotations__)
try: h.__annotations__ = 5
except TypeError as e: print(e)
h.__annotations__ = None; print(h.__annotations__)
del h.__annotations__; print(h.__annotations__)
class A:
    if False: nope: int
    yes: str
print(A.__annotations__)
async def co(a: int) -> str: pass
print(co.__annotations__)
print((lambda: 1).__annotations__)
def nested():
    T = int
    def inner(a: T, b: "T") -> list[T]: pass
    T = str
    return inner.__annotations__
print(nested())
def cond(flag):
    class C:
        if flag: x: int
        else: y: str
    return C.__annotations__
print(cond(1), cond(0))
