#: about: decorators of classes, methods and functions
#: kind: language
#: stdout:
#| ['make a', 'make b', 'make c', 'apply c to s', 'make d', 'apply d to k', 'make e', 'apply e to p', 'make f', 'apply f to m', 'apply b to C', 'apply a to C'] s C p m
#| replaced
#| 1 hello
#| 832040 31 fib
#| ('immediate', 5)
#| via par walrus True cond
#| (1, 1) (2, 2) 2 (3, 3)
#| P(x=1, y=7) P(x=1, y=2) True True
#| 3 4
#| {P(x=1, y=7)}
#| NameError: name 'undefined_deco' is not defined
#| TypeError: 'int' object is not callable
#| TypeError: 'NoneType' object is not callable
#| [1, 2, 'default', -2, -1]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
log = []
def note(n):
    log.append("make " + n)
    def deco(obj):
        log.append(f"apply {n} to {getattr(obj, '__name__', type(obj).__name__)}")
        return obj
    return deco
@note("a")
@note("b")
class C:
    @note("c")
    @staticmethod
    def s(): return "s"
    @classmethod
    @note("d")
    def k(cls): return cls.__name__
    @property
    @note("e")
    def p(self): return "p"
    @note("f")
    def m(self): return "m"
print(log, C.s(), C.k(), C().p, C().m())
def replace(cls): return "replaced"
@replace
class R: pass
print(R)
def add(**attrs):
    def deco(cls):
        for k, v in attrs.items(): setattr(cls, k, v)
        return cls
    return deco
@add(x=1, hello=lambda self: "hello")
class A: pass
print(A.x, A().hello())
def memo(f):
    cache = {}
    def wrapper(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    wrapper.cache = cache
    wrapper.__name__ = f.__name__
    return wrapper
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(30), len(fib.cache), fib.__name__)
@lambda f: (f.__name__, f())
def immediate(): return 5
print(immediate)
decos = {"k": [memo, lambda f: f]}
@decos["k"][1]
def via(): return "via"
@(lambda f: f if True else None)
def par(): return "par"
@(d := memo)
def wal(): return "walrus"
@memo
def cond(): return "cond"
print(via(), par(), wal(), d is memo, cond())
class Deco:
    def __init__(self, f): self.f, self.n = f, 0
    def __call__(self, *a):
        self.n += 1
        return self.f(*a), self.n
    def __get__(self, o, t=None): return self if o is None else lambda *a: self(o, *a)
class H:
    @Deco
    def m(self, x): return x
h = H()
print(h.m(1), h.m(2), H.m.n, H.m(h, 3))
def dataclass(cls):
    fields = list(cls.__annotations__)
    def __init__(self, *a, **k):
        for n, v in zip(fields, a): setattr(self, n, v)
        for n, v in k.items(): setattr(self, n, v)
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in fields)})"
    def __eq__(self, o): return type(o) is type(self) and all(getattr(self, n) == getattr(o, n) for n in fields)
    cls.__init__, cls.__repr__, cls.__eq__, cls.__match_args__ = __init__, __repr__, __eq__, tuple(fields)
    return cls
@dataclass
class P:
    x: int
    y: int = 7
print(P(1), P(1, y=2), P(1) == P(1), P(1) != P(2))
match P(3, 4):
    case P(a, b): print(a, b)
attempt(lambda: {P(1)})
def bad():
    @undefined_deco
    def f(): log.append("never")
attempt(bad)
def bad2():
    @5
    def f(): pass
attempt(bad2)
def bad3():
    @note
    @None
    class X: pass
attempt(bad3)
def order():
    out = []
    def d(n): out.append(n); return lambda f: out.append(-n) or f
    @d(1)
    @d(2)
    def f(a=out.append("default")): pass
    return out
print(order())
