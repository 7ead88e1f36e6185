#: about: __class__ as an attribute that programs override
#: kind: language
#: stdout:
#| <class 'int'>
#| ('A', True, True)
#| <class 'str'>
#| ('B', True, True)
#| AttributeError: no class
#| ('C', True, False)
#| <class 'list'>
#| ('D', True, True)
#| None
#| AttributeError: property '__class__' of 'B' object has no setter
#| <class 'type'>
#| True
#| E
#| True

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A:
    __class__ = int
class B:
    @property
    def __class__(self): return str
class C:
    @property
    def __class__(self): raise AttributeError("no class")
class D:
    def __getattribute__(self, name):
        if name == "__class__": return list
        return object.__getattribute__(self, name)
for cls in (A, B, C, D):
    x = cls()
    show(lambda: x.__class__)
    show(lambda: (type(x).__name__, isinstance(x, cls), isinstance(x, (int, str, list))))
show(lambda: setattr(A(), "__class__", B))
show(lambda: setattr(B(), "__class__", A))
show(lambda: A.__class__)
class E:
    def f(self): return __class__
show(lambda: E().f() is E)
e = E()
vars(e)["__class__"] = int
show(lambda: type(e).__name__)
show(lambda: "__class__" in vars(object))
