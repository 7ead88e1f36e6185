#: about: __getattr__, __setattr__ and __delattr__ of a metaclass
#: kind: language
#: profile: compat
#: stdout:
#| meta magic A:dyn_a 1 2
#| meta set z
#| meta del z
#| AttributeError: no nothing here
#| AttributeError: 'A' object has no attribute 'magic'
#| AttributeError: 'A' object has no attribute 'dyn_a'
#| meta del nope
#| AttributeError: type object 'A' has no attribute 'nope'
#| True False d False
#| meta set w
#| B:dyn_b meta magic 1 1
#| prop of C class plain meth C shadowed by data descriptor
#| prop set 5
#| AttributeError: 'C' object has no attribute 'meth'
#| 1
#| TypeError: nonempty __slots__ not supported for subtype of 'type'
#| F[k] 3 True True True 1
#| ['G', 'object'] ['H', 'G', 'object']
#| 5
#| TypeError: type.__new__() takes exactly 3 arguments (0 given)
#| TypeError: type.__new__(int): int is not a subtype of type
#| x
#| None
#| None
#| <class 'int'>
#| 2
#| [<class 'int'>, <class 'object'>]
#| TypeError: unbound method type.mro() needs an argument
#| {}
#| {}
#| True
#| True
#| int | str
#| <class '__main__.F'>
#| dir

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class M(type):
    def __getattribute__(cls, n):
        if n == "magic": return "meta magic"
        return super().__getattribute__(n)
    def __getattr__(cls, n):
        if n.startswith("dyn_"): return f"{cls.__name__}:{n}"
        raise AttributeError(f"no {n} here")
    def __setattr__(cls, n, v):
        print("meta set", n)
        super().__setattr__(n, v)
    def __delattr__(cls, n):
        print("meta del", n)
        super().__delattr__(n)
class A(metaclass=M):
    x = 1
    def __init__(self): self.y = 2
print(A.magic, A.dyn_a, A.x, A().y)
A.z = 3
del A.z
attempt(lambda: A.nothing); attempt(lambda: A().magic); attempt(lambda: A().dyn_a); attempt(delattr, A, "nope")
print(hasattr(A, "dyn_q"), hasattr(A, "other"), getattr(A, "other", "d"), "dyn_q" in dir(A))
class B(A): pass
B.w = 1
print(B.dyn_b, B.magic, B.x, B.w)
class D(type):
    data = property(lambda cls: "prop of " + cls.__name__, lambda cls, v: print("prop set", v))
    plain = "meta plain"
    def meth(cls): return "meth " + cls.__name__
class C(metaclass=D):
    data = "shadowed by data descriptor"
    plain = "class plain"
print(C.data, C.plain, C.meth(), C().data)
C.data = 5
attempt(lambda: C().meth)
class Slots(type):
    __slots__ = ()
class E(metaclass=Slots): pass
E.attr = 1
print(E.attr)
attempt(lambda: type("Bad", (type,), {"__slots__": ("a",)}))
class Call(type):
    def __getitem__(cls, k): return f"{cls.__name__}[{k}]"
    def __mul__(cls, n): return [cls() for _ in range(n)]
    def __instancecheck__(cls, o): return o == 42
    __hash__ = type.__hash__
    def __eq__(cls, o): return o == cls.__name__ or cls is o
class F(metaclass=Call): pass
print(F["k"], len(F * 3), isinstance(42, F), F == "F", F != "G", {F: 1}[F])
class Init(type):
    def __init__(cls, *a, **k):
        cls.created = [x.__name__ for x in cls.__mro__]
        super().__init__(*a, **k)
class G(metaclass=Init): pass
class H(G): pass
print(G.created, H.created)
attempt(lambda: type.__call__(int, "5")); attempt(lambda: type.__new__(type)); attempt(lambda: type.__new__(int, "x", (), {})); attempt(lambda: type.__new__(type, "x", (), {}).__name__); attempt(lambda: type.__init__(A, 1)); attempt(lambda: type.__init__(A, "a", (), {})); attempt(lambda: type.__call__(type, 5)); attempt(lambda: M.__call__(A).y); attempt(lambda: type.mro(int)); attempt(lambda: type.mro()); attempt(lambda: type.__prepare__()); attempt(lambda: type.__prepare__(1, 2, x=3)); attempt(lambda: type.__instancecheck__(int, True)); attempt(lambda: type.__subclasscheck__(int, bool)); attempt(lambda: type.__or__(int, str)); attempt(lambda: type.__repr__(F)); attempt(lambda: type.__dir__(G) and "dir")
