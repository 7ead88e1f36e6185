#: about: what __prepare__ may return, and its errors
#: kind: language
#: stdout:
#| 1
#| 1
#| TypeError: M.__prepare__() must return a mapping, not NoneType
#| TypeError: M.__prepare__() must return a mapping, not int
#| TypeError: string indices must be integers, not 'str'
#| TypeError: list indices must be integers or slices, not str
#| TypeError: tuple indices must be integers or slices, not str
#| TypeError: M.__prepare__() must return a mapping, not set
#| TypeError: type.__new__() argument 3 must be dict, not Map
#| missing undefined_name
#| F
#| 'int' object is not callable

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class M(type):
    result = None
    @classmethod
    def __prepare__(m, name, bases, **kw): return m.result
def make(result):
    M.result = result
    class C(metaclass=M): x = 1
    return C.x
attempt(make, {})
attempt(make, {"y": 2})
for bad in (None, 5, "a", [], (), {1}):
    attempt(make, bad)
class Map:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
attempt(make, Map())
class Sub(dict):
    def __missing__(self, k): return "missing " + k
M.result = Sub()
class D(metaclass=M):
    try: y = undefined_name
    except NameError: y = "builtin lookup"
print(D.y)
class E(type):
    @classmethod
    def __prepare__(m, name, bases): raise LookupError(name)
try:
    class F(metaclass=E): pass
except LookupError as e: print(e)
class G(type):
    __prepare__ = 5
try:
    class H(metaclass=G): pass
except TypeError as e: print(e)
