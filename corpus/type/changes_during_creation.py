#: about: Code that runs while a class is made and changes it
#: kind: language
#: stdout:
#| (1, False)
#| ('Renamed', True)
#| Second
#| (True, False)
#| RecursionError
#| 5
#| from hook

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class Base:
    def __init_subclass__(cls, **kw):
        cls.added = 1
        if hasattr(cls, "drop"): del cls.drop
        super().__init_subclass__(**kw)
class A(Base): drop = 1
show(lambda: (A.added, "drop" in vars(A)))
class Rename:
    def __set_name__(self, owner, name):
        owner.__name__ = "Renamed"
        owner.other = self
class B: r = Rename()
show(lambda: (B.__name__, B.other is B.r))
class Sub:
    def __init_subclass__(cls):
        if cls.__name__ == "First":
            class Second(Sub): pass
            cls.second = Second
class First(Sub): pass
show(lambda: First.second.__name__)
class Meta(type):
    def __new__(m, n, b, ns):
        cls = super().__new__(m, n, b, ns)
        cls.early = True
        ns["late"] = 1
        return cls
class C(metaclass=Meta): pass
show(lambda: (C.early, hasattr(C, "late")))
class Recursive:
    def __init_subclass__(cls):
        type("Again", (cls,), {})
def kind(f):
    try: return f()
    except Exception as e: return type(e).__name__
show(lambda: kind(lambda: type("R", (Recursive,), {})))
class Instance:
    def __init_subclass__(cls): cls.made = cls()
class D(Instance):
    def __init__(self): self.v = 5
show(lambda: D.made.v)
class SelfBase:
    def __init_subclass__(cls): cls.__doc__ = "from hook"
class E(SelfBase): "original"
show(lambda: E.__doc__)
