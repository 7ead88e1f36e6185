#: about: names in annotations of nested functions, classes and methods
#: kind: language
#: stdout:
#| {'x': 'param', 'return': 'param'} {'a': 'class', 'b': 'class'}
#| NameError: name 'a_name' is not defined
#| {'x': 'class', 'y': 'T', 'return': 'now'} {'c': 'param'} {'z': 'param'}
#| [2, 2, 2]
#| [{}]
#| [0, 2, 4] {'a': 'c', 'b': 'd'} 2 global-2 <class 'int'> dict[str, list[int]] int | None tuple[*tuple[int, str]] GLOBAL
#| {'b': <class 'str'>, 'self': 'G', 'a': <class 'int'>, 'args': <class 'float'>, 'c': <class 'bytes'>, 'd': <class 'list'>, 'kw': <class 'dict'>, 'return': None} ['b', 'self', 'a', 'args', 'c', 'd', 'kw', 'return']
#| ([], ['a', 'b', 'r'])
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: division by zero
#| {'x': <class 'int'>, 'y': <class 'str'>} {'y': <class 'bytes'>, 'z': <class 'float'>} v False False
#| True list['Later']
#| {'a': <class 'str'>, 'new': 1}
#| {'a': <class 'int'>, 'return': <class 'str'>} {'a': <class 'int'>, 'return': <class 'str'>} {}
#| {'return': <class 'int'>} {'v': <class 'str'>, 'return': None}

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
T = "global"
def outer(T):
    def f(x: T) -> T: pass
    class C:
        a: T
        T = "class"
        b: T
        def m(self, x: T, y: "T") -> a_name: pass
        class D:
            c: T
            def n(self, z: T): pass
    return f, C
f, C = outer("param")
print(f.__annotations__, C.__annotations__)
attempt(lambda: C.m.__annotations__)
a_name = "now"
print(C.m.__annotations__, C.D.__annotations__, C.D.n.__annotations__)
def loop():
    fs = []
    for i in range(3):
        def g(x: i): pass
        fs.append(g)
    return [g.__annotations__["x"] for g in fs]
print(loop())
def comp(): return [h.__annotations__ for h in [(lambda: None) for _ in "a"]]
print(comp())
class F:
    items: [i * 2 for i in range(3)]
    pair: {k: v for k, v in zip("ab", "cd")}
    lam: (lambda q: q + 1)
    fs: f"{T}-{1 + 1}"
    cond: int if T else str
    sub: dict[str, list[int]]
    union: int | None
    star: tuple[*tuple[int, str]]
    attr: T.upper
an = F.__annotations__
print(an["items"], an["pair"], an["lam"](1), an["fs"], an["cond"], an["sub"], an["union"], an["star"], an["attr"]())
class G:
    def __init__(self: "G", a: int, /, b: str = "d", *args: float, c: bytes, d: list = None, **kw: dict) -> None: self.x: int = a
print(G.__init__.__annotations__, list(G.__init__.__annotations__))
def side(log=[]):
    def h(a: log.append("a"), b: log.append("b")) -> log.append("r"): pass
    before = list(log)
    h.__annotations__
    h.__annotations__
    return before, log
print(side())
def err():
    def k(a: 1 / 0): pass
    return k
k = err()
attempt(lambda: k.__annotations__); attempt(lambda: k.__annotations__)
class Cls:
    x: int
    y: str = "v"
class Sub(Cls):
    y: bytes
    z: float
print(Cls.__annotations__, Sub.__annotations__, getattr(Sub(), "y"), hasattr(Sub, "x"), "x" in vars(Cls))
def fwd(a: Later, b: list["Later"]): pass
class Later: pass
print(fwd.__annotations__["a"] is Later, fwd.__annotations__["b"])
def redefine(a: int): pass
redefine.__annotations__["a"] = str
redefine.__annotations__["new"] = 1
print(redefine.__annotations__)
async def co(a: int) -> str: pass
def gen(a: int) -> str: yield
print(co.__annotations__, gen.__annotations__, (lambda a: a).__annotations__)
class Prop:
    @property
    def p(self) -> int: return 1
    @p.setter
    def p(self, v: str) -> None: pass
print(Prop.p.fget.__annotations__, Prop.p.fset.__annotations__)
