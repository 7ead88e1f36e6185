#: about: positional-only parameters in every combination
#: kind: language
#: stdout:
#| TypeError: p0() missing 1 required positional argument: 'a'
#| 1
#| TypeError: p0() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p0() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p0() takes 1 positional argument but 2 were given
#| TypeError: p0() got an unexpected keyword argument 'b'
#| TypeError: p0() got an unexpected keyword argument 'c'
#| TypeError: p0() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p0() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p0() got an unexpected keyword argument 'd'
#| TypeError: p0() got an unexpected keyword argument 'b'
#| TypeError: p0() takes 1 positional argument but 5 were given
#| TypeError: p1() missing 1 required positional argument: 'a'
#| (1, 2)
#| TypeError: p1() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p1() got some positional-only arguments passed as keyword arguments: 'a'
#| (1, 2)
#| TypeError: p1() got some positional-only arguments passed as keyword arguments: 'b'
#| TypeError: p1() got an unexpected keyword argument 'c'
#| TypeError: p1() got some positional-only arguments passed as keyword arguments: 'a, b'
#| TypeError: p1() got some positional-only arguments passed as keyword arguments: 'a, b'
#| TypeError: p1() got an unexpected keyword argument 'd'
#| TypeError: p1() got some positional-only arguments passed as keyword arguments: 'b'
#| TypeError: p1() takes from 1 to 2 positional arguments but 5 were given
#| TypeError: p2() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: p2() missing 1 required positional argument: 'b'
#| TypeError: p2() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p2() got some positional-only arguments passed as keyword arguments: 'a'
#| (1, 2)
#| (1, 2)
#| TypeError: p2() got an unexpected keyword argument 'c'
#| TypeError: p2() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p2() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p2() got an unexpected keyword argument 'd'
#| TypeError: p2() got multiple values for argument 'b'
#| TypeError: p2() takes 2 positional arguments but 5 were given
#| TypeError: p3() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: p3() missing 1 required positional argument: 'b'
#| TypeError: p3() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p3() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p3() missing 1 required keyword-only argument: 'c'
#| TypeError: p3() missing 1 required keyword-only argument: 'c'
#| (1, 2, 3)
#| TypeError: p3() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p3() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p3() got an unexpected keyword argument 'd'
#| TypeError: p3() got multiple values for argument 'b'
#| TypeError: p3() takes 2 positional arguments but 5 were given
#| TypeError: p4() missing 1 required positional argument: 'a'
#| (1, {})
#| TypeError: p4() missing 1 required positional argument: 'a'
#| (1, {'a': 2})
#| TypeError: p4() takes 1 positional argument but 2 were given
#| (1, {'b': 2})
#| TypeError: p4() takes 1 positional argument but 2 were given
#| (1, {'a': 1, 'b': 2})
#| TypeError: p4() missing 1 required positional argument: 'a'
#| TypeError: p4() takes 1 positional argument but 3 were given
#| TypeError: p4() takes 1 positional argument but 2 were given
#| TypeError: p4() takes 1 positional argument but 5 were given
#| (1, (), 2, {})
#| (1, (), 2, {})
#| (1, (), 2, {'a': 1})
#| (1, (), 2, {'a': 2})
#| (1, (2,), 2, {})
#| (1, (), 2, {'b': 2})
#| (1, (2,), 2, {'c': 3})
#| (1, (), 2, {'a': 1, 'b': 2})
#| (1, (), 2, {'a': 1, 'b': 2})
#| (1, (2, 3), 2, {'d': 5})
#| (1, (2,), 2, {'b': 3})
#| (1, (2, 3, 4, 5), 2, {})
#| TypeError: p6() missing 2 required positional arguments: 'a' and 'b'
#| TypeError: p6() missing 1 required positional argument: 'b'
#| TypeError: p6() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: p6() got some positional-only arguments passed as keyword arguments: 'a'
#| (1, 2, 3, 4)
#| TypeError: p6() got some positional-only arguments passed as keyword arguments: 'b'
#| (1, 2, 3, 4)
#| TypeError: p6() got some positional-only arguments passed as keyword arguments: 'a, b'
#| TypeError: p6() got some positional-only arguments passed as keyword arguments: 'a, b'
#| (1, 2, 3, 5)
#| TypeError: p6() got some positional-only arguments passed as keyword arguments: 'b'
#| TypeError: p6() takes from 2 to 3 positional arguments but 5 were given
#| 1 2 (3, 1) (3, 4) {'self': 5} 6 (7, {'a': 8, 'cls': 9})
#| TypeError: C.n() got some positional-only arguments passed as keyword arguments: 'x'
#| TypeError: C.m() got some positional-only arguments passed as keyword arguments: 'self'
#| TypeError: C.s() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: C.c() missing 1 required positional argument: 'a'
#| TypeError: C.m() got some positional-only arguments passed as keyword arguments: 'self'
#| 1 (1, 2, 3)
#| TypeError: <lambda>() got some positional-only arguments passed as keyword arguments: 'a'
#| ('div', {'name': 'inner', 'id': 'x'})
#| (1, 2, {'a': 3})
#| TypeError: both() missing 1 required positional argument: 'a'
#| (1, 2, 3) (9, 2, 3) (9, 8, 3) (9, 2, 7)
#| TypeError: deflt() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: deflt() got some positional-only arguments passed as keyword arguments: 'a, b'
#| TypeError: deflt() got some positional-only arguments passed as keyword arguments: 'b'
#| (3,) (2,) (1,) {'a_': 2}
#| [1]
#| TypeError: gen() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: co() got some positional-only arguments passed as keyword arguments: 'a'
#| {'c': <class 'float'>, 'a': <class 'int'>, 'b': <class 'str'>, 'return': None}
#| TypeError: len() takes no keyword arguments
#| TypeError: abs() takes no keyword arguments
#| TypeError: ord() takes no keyword arguments
#| TypeError: str.join() takes no keyword arguments
#| TypeError: list.append() takes no keyword arguments
#| TypeError: wrapper __add__() takes no keyword arguments
#| TypeError: dict.get() takes no keyword arguments
#| TypeError: replace() takes at least 2 positional arguments (0 given)
#| TypeError: isinstance() takes no keyword arguments
#| TypeError: getattr() takes no keyword arguments
#| TypeError: divmod() takes no keyword arguments
#| TypeError: sum() takes at least 1 positional argument (0 given)
#| TypeError: sorted expected 1 argument, got 0
#| 3
#| 2
#| TypeError: int() got an unexpected keyword argument 'x'
#| TypeError: list() takes no keyword arguments
#| 1
#| TypeError: print() got an unexpected keyword argument 'value'
#| TypeError: format() takes no keyword arguments
#| TypeError: iter() takes no keyword arguments
#| TypeError: tuple() takes no keyword arguments
#| TypeError: range() takes no keyword arguments
#| TypeError: zip() got an unexpected keyword argument 'a'
#| TypeError: map() got an unexpected keyword argument 'func'
#| b'a'
#| TypeError: bytes() got an unexpected keyword argument 'string'
#| (1+2j)
#| TypeError: float() takes no keyword arguments
#| TypeError: bool() takes no keyword arguments
#| True
#| ['a', 'b']
#| b'a'
#| None
#| TypeError: split() got an unexpected keyword argument 'x'
#| 97
#| b'\x00\x05'
#| TypeError: dict.fromkeys() takes no keyword arguments
#| 1
#| TypeError: chr() takes no keyword arguments
#| TypeError: hash() takes no keyword arguments
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: super() takes no keyword arguments
#| TypeError: slice() takes no keyword arguments
#| TypeError: object() takes no arguments

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def p0(a, /): return a
def p1(a, b=2, /): return a, b
def p2(a, /, b): return a, b
def p3(a, /, b, *, c): return a, b, c
def p4(a, /, **kw): return a, kw
def p5(a=1, /, *args, a_=2, **kw): return a, args, a_, kw
def p6(a, b, /, c=3, *, d=4): return a, b, c, d
for f in (p0, p1, p2, p3, p4, p5, p6):
    for a, k in (((), {}), ((1,), {}), ((), {"a": 1}), ((1,), {"a": 2}), ((1, 2), {}), ((1,), {"b": 2}), ((1, 2), {"c": 3}), ((1,), {"a": 1, "b": 2}), ((), {"a": 1, "b": 2}), ((1, 2, 3), {"d": 5}), ((1, 2), {"b": 3}), ((1, 2, 3, 4, 5), {})):
        attempt(f, *a, **k)
class C:
    def m(self, /, x): return x
    def n(self, x, /, y=1): return x, y
    def kw(self, /, **k): return k
    @staticmethod
    def s(a, /): return a
    @classmethod
    def c(cls, a, /, **k): return a, k
c = C()
print(c.m(1), c.m(x=2), c.n(3), c.n(3, y=4), c.kw(self=5), c.s(6), C.c(7, a=8, cls=9))
attempt(c.n, x=1); attempt(c.m, self=1); attempt(c.s, a=1); attempt(C.c, a=1); attempt(C.m, self=c, x=1)
print((lambda a, /: a)(1), (lambda a, b=2, /, *, c: (a, b, c))(1, c=3))
attempt(lambda a, /: a, a=1)
def capture(name, /, **attrs): return name, attrs
print(capture("div", name="inner", id="x"))
def both(a, /, b, **k): return a, b, k
attempt(both, 1, b=2, a=3); attempt(both, a=1, b=2)
def deflt(a=1, b=2, /, c=3): return a, b, c
print(deflt(), deflt(9), deflt(9, 8), deflt(9, c=7))
attempt(deflt, a=9); attempt(deflt, b=9, a=8); attempt(deflt, 1, b=2, c=3)
print(p6.__defaults__, p1.__defaults__, p5.__defaults__, p5.__kwdefaults__)
def gen(a, /): yield a
print(list(gen(1)))
attempt(gen, a=1)
async def co(a, /): return a
attempt(co, a=1)
def annotated(a: int, b: str = "x", /, c: float = 1.0) -> None: pass
print(annotated.__annotations__)
for name in ("len", "abs", "ord"): attempt(lambda: {"len": len, "abs": abs, "ord": ord}[name](obj=1))
attempt(lambda: "".join(iterable=[])); attempt(lambda: [].append(object=1)); attempt(lambda: (1).__add__(value=1)); attempt(lambda: {}.get(key=1)); attempt(lambda: "a".replace(old="a", new="b")); attempt(lambda: isinstance(obj=1, cls=int)); attempt(lambda: getattr(object=1, name="x")); attempt(lambda: divmod(x=1, y=2)); attempt(lambda: sum(iterable=[1])); attempt(lambda: sorted(iterable=[1])); attempt(lambda: sum([1], start=2)); attempt(lambda: round(number=1.5)); attempt(lambda: int(x=1)); attempt(lambda: list(iterable=[1])); attempt(lambda: str(object=1)); attempt(lambda: print(value=1)); attempt(lambda: format(value=1)); attempt(lambda: iter(object=[])); attempt(lambda: tuple(sequence=[])); attempt(lambda: range(start=1, stop=2)); attempt(lambda: zip(a=[1])); attempt(lambda: map(func=str)); attempt(lambda: bytes(source=b"a")); attempt(lambda: bytes(string="a", encoding="ascii")); attempt(lambda: complex(real=1, imag=2)); attempt(lambda: float(x=1)); attempt(lambda: bool(x=1)); attempt(lambda: property(fget=len).fget is len); attempt(lambda: "a b".split(sep=" ", maxsplit=1)); attempt(lambda: "a".encode(encoding="ascii", errors="strict")); attempt(lambda: [3, 1].sort(key=None, reverse=True)); attempt(lambda: "a".split(x=1)); attempt(lambda: int.from_bytes(bytes=b"a", byteorder="big")); attempt(lambda: (5).to_bytes(length=2, byteorder="big", signed=False)); attempt(lambda: dict.fromkeys(iterable="a")); attempt(lambda: memoryview(object=b"a").nbytes); attempt(lambda: chr(i=65)); attempt(lambda: hash(obj=1)); attempt(lambda: type(object=1)); attempt(lambda: super(type=1)); attempt(lambda: slice(stop=1)); attempt(lambda: object(x=1))
