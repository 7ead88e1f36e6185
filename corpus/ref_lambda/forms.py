#: about: lambda expressions in every position
#: kind: language
#: stdout:
#| generator 1 2 (1, 2, (), 3, {}) 1 (1, 2) {'a': 1} ((1,), {'b': 2}) (0, 1)
#| 3 self deep [1, 2] 3 (1, 2) [0, 1]
#| falsy True True 2 () 5
#| TypeError: <lambda>() missing 1 required positional argument: 'x'
#| TypeError: <lambda>() takes 0 positional arguments but 1 was given
#| TypeError: <lambda>() missing 1 required keyword-only argument: 'a'
#| TypeError: <lambda>() got some positional-only arguments passed as keyword arguments: 'a'
#| TypeError: <lambda>() takes from 1 to 2 positional arguments but 3 were given
#| NameError: name 'undefined_ll' is not defined
#| TypeError: <lambda>() takes 0 positional arguments but 1 was given
#| TypeError: <lambda>() got an unexpected keyword argument 'b'
#| <lambda> <lambda> (1,) {'c': 2} None None {}
#| [2, 2, 2] [(9, 0), (9, 1)]
#| [3, 2, 1] [3, 8] [1, 3] ab
#| 1 s C p 1 priv C.<lambda>
#| (2, 'outer.<locals>.<lambda>')
#| 0 1 2
#| [1, 2]
#| 120 120
#| [None, None] {'a': 1} {'a'} 1 q Q None Ellipsis ()

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
f = lambda: (yield)
print(type(f()).__name__, (lambda: 1)(), (lambda x: x)(2), (lambda x, /, y=2, *a, z, **k: (x, y, a, z, k))(1, z=3), (lambda *, k: k)(k=1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda *a, **k: (a, k))(1, b=2), (lambda a, b=1, /: (a, b))(0))
print((lambda x: lambda y: x + y)(1)(2), (lambda f: f(f))(lambda f: "self"), (lambda: lambda: lambda: "deep")()()(), [l() for l in (lambda: 1, lambda: 2)], {"k": lambda: 3}["k"](), (lambda: (1, 2))(), (lambda: [i for i in range(2)])())
print((lambda x: x if x else "falsy")(0), (lambda x: not x)(0), (lambda x, y: x < y < 3)(1, 2), (lambda: (a := 1) + a)(), (lambda *_: _)(), (lambda x=lambda: 5: x())())
attempt(lambda x: x); attempt(lambda: 1, 2); attempt(lambda *, a: a); attempt(lambda a, /: a, a=1); attempt(lambda a, b=1: a, 1, 2, 3); attempt(lambda: undefined_ll); attempt(lambda **k: k, 1); attempt(lambda a: a, b=1)
print((lambda: 0).__name__, (lambda: 0).__qualname__, (lambda a, b=1, *, c=2: 0).__defaults__, (lambda a, b=1, *, c=2: 0).__kwdefaults__, (lambda: 0).__doc__, (lambda: "not a doc").__doc__, (lambda: 0).__annotations__)
fs = []
for i in range(3): fs.append(lambda: i)
print([f() for f in fs], [f(9) for f in [lambda x, i=i: (x, i) for i in range(2)]])
print(sorted([3, 1, 2], key=lambda v: -v), list(map(lambda a, b: a * b, [1, 2], [3, 4])), list(filter(lambda v: v % 2, range(5))), max("ab", "c", key=lambda s: len(s)))
class C:
    v = 1
    m = lambda self: self.v
    s = staticmethod(lambda: "s")
    c = classmethod(lambda cls: cls.__name__)
    p = property(lambda self: "p")
    q = (lambda v: v)(v)
    mangled = lambda self: self.__priv
    __priv = "priv"
print(C().m(), C.s(), C.c(), C().p, C.q, C().mangled(), C.m.__qualname__)
def outer():
    n = 1
    inc = lambda: n
    n = 2
    return inc(), inc.__qualname__
print(outer())
print((lambda: 0)() if 1 else 2, *(lambda: (1, 2))())
g = lambda: (yield 1) or (yield 2)
print(list(g()))
r = (lambda n: 1 if n < 2 else n * r(n - 1))
print(r(5), (lambda self, n: 1 if n < 2 else n * self(self, n - 1))(lambda self, n: 1 if n < 2 else n * self(self, n - 1), 5))
k = lambda: [None for k in (lambda: "ab")()]
print(k(), (lambda: {**{"a": 1}})(), (lambda: {*"a"})(), (lambda: f"{1}")(), (lambda x: x[0])("q"), (lambda x: x.upper())("q"), (lambda: None)(), (lambda: ...)(), (lambda: ())())
