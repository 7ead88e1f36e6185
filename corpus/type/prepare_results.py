#: about: What __prepare__ may return
#: kind: language
#: stdout:
#| prepare X () {'k': 3}
#| set a
#| set f
#| 1
#| prepare X () {}
#| 1
#| prepare X () {}
#| TypeError: M.__prepare__() must return a mapping, not NoneType
#| prepare X () {}
#| TypeError: M.__prepare__() must return a mapping, not int
#| prepare X () {}
#| TypeError: list indices must be integers or slices, not str
#| prepare X () {}
#| 1
#| {}
#| {}
#| False
#| TypeError: 'NoneType' object is not callable
#| 2

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Log(dict):
    def __setitem__(self, k, v):
        if not k.startswith("__"): print("set", k)
        dict.__setitem__(self, k, v)
def meta(ns):
    class M(type):
        @classmethod
        def __prepare__(meta, name, bases, **kw):
            print("prepare", name, bases, kw)
            return ns
        def __new__(meta, name, bases, ns, **kw):
            return type.__new__(meta, name, bases, dict(ns))
        def __init__(cls, *a, **kw): pass
    return M
def make(ns, **kw):
    class X(metaclass=meta(ns), **kw):
        a = 1
        def f(self): pass
    return X.a
show(lambda: make(Log(), k=3))
show(lambda: make({}))
show(lambda: make(None))
show(lambda: make(5))
show(lambda: make([]))
class Mapping:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def keys(self): return self.d.keys()
show(lambda: make(Mapping()))
show(lambda: type.__prepare__())
show(lambda: type.__prepare__(1, 2, x=3))
show(lambda: type.__prepare__() is type.__prepare__())
class NoPrepare(type):
    __prepare__ = None
def no():
    class X(metaclass=NoPrepare): pass
show(no)
class Static(type):
    @staticmethod
    def __prepare__(*args, **kw): return {"seen": len(args)}
class Y(metaclass=Static): pass
print(Y.seen)
