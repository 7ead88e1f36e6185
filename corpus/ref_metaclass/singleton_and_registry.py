#: about: common metaclass idioms
#: kind: language
#: profile: compat
#: stdout:
#| True 5 True True 2
#| ['Q', 'R'] 1
#| [Color.RED, Color.GREEN] 2 True Color.GREEN Color.GREEN 3 <enum Color> True True
#| ValueError 9 is not a valid Color
#| KeyError 'X'
#| D.A
#| duplicate 'A'
#| Shape lacks ['area']
#| 4

class Singleton(type):
    _instances = {}
    def __call__(cls, *a, **k):
        if cls not in cls._instances: cls._instances[cls] = super().__call__(*a, **k)
        return cls._instances[cls]
class Config(metaclass=Singleton):
    def __init__(self, v=1): self.v = v
class Other(metaclass=Singleton): pass
print(Config(5) is Config(9), Config().v, Other() is Other(), Other() is not Config(), len(Singleton._instances))
class Registry(type):
    items = {}
    def __init__(cls, name, bases, ns, *, register=True):
        super().__init__(name, bases, ns)
        if register: cls.items[name] = cls
    def __new__(mcs, name, bases, ns, **kw): return super().__new__(mcs, name, bases, ns)
class P(metaclass=Registry, register=False): pass
class Q(P): pass
class R(P): x = 1
print(sorted(Registry.items), Registry.items["R"].x)
class EnumMeta(type):
    class Auto(dict):
        def __setitem__(self, k, v):
            if k in self and not k.startswith("_"): raise TypeError(f"duplicate {k!r}")
            super().__setitem__(k, v)
    @classmethod
    def __prepare__(mcs, name, bases): return mcs.Auto()
    def __new__(mcs, name, bases, ns):
        members = {k: v for k, v in ns.items() if not k.startswith("_") and not callable(v)}
        cls = super().__new__(mcs, name, bases, {k: v for k, v in ns.items() if k not in members})
        cls._members = {k: cls._make(k, v) for k, v in members.items()} if bases else {}
        for k, m in cls._members.items(): setattr(cls, k, m)
        return cls
    def _make(cls, k, v):
        m = object.__new__(cls)
        m.name, m.value = k, v
        return m
    def __iter__(cls): return iter(cls._members.values())
    def __len__(cls): return len(cls._members)
    def __contains__(cls, x): return x in cls._members.values()
    def __getitem__(cls, k): return cls._members[k]
    def __call__(cls, v):
        for m in cls:
            if m.value == v: return m
        raise ValueError(f"{v!r} is not a valid {cls.__name__}")
    def __repr__(cls): return f"<enum {cls.__name__}>"
class Enum(metaclass=EnumMeta):
    def __repr__(self): return f"{type(self).__name__}.{self.name}"
class Color(Enum):
    RED = 1
    GREEN = 2
    def mix(self, o): return self.value + o.value
print(list(Color), len(Color), Color.RED in Color, Color["GREEN"], Color(2), Color.RED.mix(Color.GREEN), Color, Color(1) is Color.RED, isinstance(Color.RED, Color))
for f in (lambda: Color(9), lambda: Color["X"], lambda: type("D", (Enum,), {"A": 1}).A):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
try:
    class Dup(Enum):
        A = 1
        A = 2
except TypeError as e: print(e)
class Abstract(type):
    def __call__(cls, *a):
        missing = sorted(n for k in cls.mro() for n, v in vars(k).items() if getattr(v, "abstract", False) and getattr(getattr(cls, n), "abstract", False))
        if missing: raise TypeError(f"{cls.__name__} lacks {missing}")
        return super().__call__(*a)
def abstract(f): f.abstract = True; return f
class Shape(metaclass=Abstract):
    @abstract
    def area(self): pass
class Sq(Shape):
    def area(self): return 4
try: Shape()
except TypeError as e: print(e)
print(Sq().area())
