#: about: what __prepare__ may return and how the namespace is used
#: kind: language
#: stdout:
#| True
#| ('prepare', ('A', ()), {'x': 1})
#| ('get', '__name__')
#| ('set', '__module__')
#| ('set', '__qualname__')
#| ('set', '__firstlineno__')
#| ('set', 'a')
#| ('get', 'a')
#| ('set', 'b')
#| ('del', 'a')
#| ('set', 'f')
#| ('get', 'print')
#| ('get', 'len')
#| ('get', 'Meta')
#| ('set', '__static_attributes__')
#| ('set', '__classdictcell__')
#| ('new', 'Log', {'x': 1})
#| inside 3 4 5
#| 3 4 5
#| TypeError: M.__prepare__() must return a mapping, not NoneType
#| TypeError: M.__prepare__() must return a mapping, not int
#| TypeError: list indices must be integers or slices, not str
#| TypeError: string indices must be integers, not 'str'
#| TypeError: tuple indices must be integers or slices, not str
#| C
#| ('F', (), ['z'])
#| ['pre', 'y']
#| ('H', ())
#| TypeError: noprep.<locals>.M.__prepare__() takes 1 positional argument but 3 were given

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class Log(dict):
    def __init__(self, log): self.log = log
    def __getitem__(self, key):
        self.log.append(("get", key))
        return dict.__getitem__(self, key)
    def __setitem__(self, key, value):
        self.log.append(("set", key))
        dict.__setitem__(self, key, value)
    def __delitem__(self, key):
        self.log.append(("del", key))
        dict.__delitem__(self, key)
class Meta(type):
    log = []
    @classmethod
    def __prepare__(mcs, *args, **kw):
        mcs.log.append(("prepare", args, kw))
        return Log(mcs.log)
    def __new__(mcs, name, bases, ns, **kw):
        mcs.log.append(("new", type(ns).__name__, kw))
        return type.__new__(mcs, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw): pass
class A(metaclass=Meta, x=1):
    a = 1
    b = a + 1
    del a
    def f(self): pass
    print(len(Meta.log) > 3)
for entry in Meta.log: print(entry)
class Missing(type):
    @classmethod
    def __prepare__(mcs, name, bases): return Auto()
class Auto(dict):
    def __missing__(self, key):
        if key.startswith("_") or key in ("print",): raise KeyError(key)
        self[key] = len(self)
        return self[key]
class E(metaclass=Missing):
    red
    green
    blue
    print("inside", red, green, blue)
print(E.red, E.green, E.blue)
def bad(value):
    class M(type):
        @classmethod
        def __prepare__(mcs, name, bases): return value
    class C(metaclass=M): pass
    return C.__name__
for value in (None, 1, [], "x", (), {}): attempt(bad, value)
class NoPrep:
    def __new__(cls, name, bases, ns): return (name, bases, sorted(k for k in ns if not k.startswith("__")))
class F(metaclass=NoPrep): z = 1
print(F)
class Weird:
    def __prepare__(self, name, bases): return {"pre": name}
    def __call__(self, name, bases, ns): return sorted(k for k in ns if not k.startswith("__"))
class G(metaclass=Weird()): y = 2
print(G)
class NeedArg(type):
    def __prepare__(name, bases): return {"n": (name, bases)}
class H(metaclass=NeedArg): pass
print(H.n)
def noprep():
    class M(type):
        @classmethod
        def __prepare__(mcs): return {}
    class C(metaclass=M): pass
attempt(noprep)
