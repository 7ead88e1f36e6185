#: about: keyword-only parameters in every combination
#: kind: language
#: stdout:
#| TypeError: k0() missing 1 required keyword-only argument: 'a'
#| TypeError: k0() takes 0 positional arguments but 1 was given
#| 1
#| TypeError: k0() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
#| TypeError: k0() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
#| TypeError: k0() got an unexpected keyword argument 'b'
#| TypeError: k0() got an unexpected keyword argument 'b'
#| TypeError: k0() got an unexpected keyword argument 'c'
#| TypeError: k0() got an unexpected keyword argument 'x'
#| TypeError: k0() got an unexpected keyword argument 'x'
#| TypeError: k1() missing 1 required keyword-only argument: 'b'
#| TypeError: k1() takes 0 positional arguments but 1 was given
#| TypeError: k1() missing 1 required keyword-only argument: 'b'
#| TypeError: k1() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
#| TypeError: k1() takes 0 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
#| (1, 1)
#| TypeError: k1() got an unexpected keyword argument 'c'
#| TypeError: k1() got an unexpected keyword argument 'c'
#| TypeError: k1() got an unexpected keyword argument 'x'
#| TypeError: k1() got an unexpected keyword argument 'x'
#| TypeError: k2() missing 1 required positional argument: 'x'
#| (1, 2)
#| TypeError: k2() missing 1 required positional argument: 'x'
#| (1, 1)
#| TypeError: k2() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
#| TypeError: k2() got an unexpected keyword argument 'b'
#| TypeError: k2() got an unexpected keyword argument 'b'
#| TypeError: k2() got an unexpected keyword argument 'c'
#| (1, 2)
#| TypeError: k2() got multiple values for argument 'x'
#| TypeError: k3() missing 1 required keyword-only argument: 'a'
#| TypeError: k3() missing 1 required keyword-only argument: 'a'
#| ((), 1)
#| ((1,), 1)
#| ((1, 2), 3)
#| TypeError: k3() got an unexpected keyword argument 'b'
#| TypeError: k3() got an unexpected keyword argument 'b'
#| TypeError: k3() got an unexpected keyword argument 'c'
#| TypeError: k3() got an unexpected keyword argument 'x'
#| TypeError: k3() got an unexpected keyword argument 'x'
#| ((), 1, {})
#| ((1,), 1, {})
#| ((), 1, {})
#| ((1,), 1, {})
#| ((1, 2), 3, {})
#| ((), 1, {'b': 1})
#| ((), 1, {'b': 2, 'c': 3})
#| ((1, 2, 3), 1, {'c': 1})
#| ((), 2, {'x': 1})
#| ((1,), 2, {'x': 1})
#| TypeError: k5() missing 2 required keyword-only arguments: 'a' and 'c'
#| TypeError: k5() missing 2 required keyword-only arguments: 'a' and 'c'
#| TypeError: k5() missing 1 required keyword-only argument: 'c'
#| TypeError: k5() missing 1 required keyword-only argument: 'c'
#| TypeError: k5() takes from 0 to 1 positional arguments but 2 positional arguments (and 1 keyword-only argument) were given
#| TypeError: k5() missing 2 required keyword-only arguments: 'a' and 'c'
#| (0, 1, 2, 3)
#| TypeError: k5() takes from 0 to 1 positional arguments but 3 positional arguments (and 1 keyword-only argument) were given
#| TypeError: k5() missing 1 required keyword-only argument: 'c'
#| TypeError: k5() got multiple values for argument 'x'
#| z default
#| y default
#| {'b': 5} None {'z': None, 'y': None}
#| 1 2 1 3
#| bound late
#| (1, 2, {'z': 3}) ('C', 4)
#| TypeError: C.__init__() takes 1 positional argument but 2 were given
#| TypeError: C.__init__() missing 1 required keyword-only argument: 'v'
#| TypeError: C.c() missing 1 required keyword-only argument: 'n'
#| TypeError: C.c() takes 1 positional argument but 2 were given
#| TypeError: C.m() takes 1 positional argument but 2 were given
#| (1, 2) ((1, 2), 3)
#| (None, 5) (None, 1)
#| 4
#| 4 -1
#| patched 1
#| (0, 'A', 5, 'C') (9, 'A', 5, 'C')
#| TypeError: k5() missing 1 required keyword-only argument: 'b'
#| TypeError: k5() missing 3 required keyword-only arguments: 'a', 'b', and 'c'
#| {'a': <class 'int'>, 'b': 'str', 'return': None} {'b': 3}
#| TypeError: names() missing 1 required keyword-only argument: 'a'

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def k0(*, a): return a
def k1(*, a=1, b): return a, b
def k2(x, *, a=2): return x, a
def k3(*args, a): return args, a
def k4(*args, a=1, **kw): return args, a, kw
def k5(x=0, *, a, b=5, c): return x, a, b, c
for f in (k0, k1, k2, k3, k4, k5):
    for a, k in (((), {}), ((1,), {}), ((), {"a": 1}), ((1,), {"a": 1}), ((1, 2), {"a": 3}), ((), {"b": 1}), ((), {"a": 1, "b": 2, "c": 3}), ((1, 2, 3), {"c": 1}), ((), {"x": 1, "a": 2}), ((1,), {"x": 1, "a": 2})):
        attempt(f, *a, **k)
def order(*, z=print("z default"), y=print("y default")): return z, y
print(k5.__kwdefaults__, k3.__kwdefaults__, order.__kwdefaults__)
def mut(*, acc=[]):
    acc.append(1)
    return len(acc)
print(mut(), mut(), mut(acc=[]), mut())
def late(*, f=lambda: later): return f()
later = "bound late"
print(late())
class C:
    def __init__(self, *, v): self.v = v
    def m(self, *, k=None, **rest): return self.v, k, rest
    @classmethod
    def c(cls, *, n): return cls.__name__, n
print(C(v=1).m(k=2, z=3), C.c(n=4))
attempt(C, 1); attempt(C); attempt(C.c); attempt(C.c, 1); attempt(C(v=1).m, 1)
print((lambda *, a, b=2: (a, b))(a=1), (lambda *a, b: (a, b))(1, 2, b=3))
def shadow(*, print=None, len=5): return print, len
print(shadow(), shadow(len=1))
def nested(*, a): return (lambda *, b: a + b)(b=a)
print(nested(a=2))
def unpack(*, a, b): return a - b
print(unpack(**{"b": 1, "a": 5}), unpack(**dict(a=1), **dict(b=2)))
k0.__kwdefaults__ = {"a": "patched"}
print(k0(), k0(a=1))
k5.__kwdefaults__["a"] = "A"
k5.__kwdefaults__["c"] = "C"
print(k5(), k5(9))
del k5.__kwdefaults__["b"]
attempt(k5)
k5.__kwdefaults__ = None
attempt(k5)
def names(*, a: int, b: "str" = 3) -> None: pass
print(names.__annotations__, names.__kwdefaults__)
attempt(names, b=1)
