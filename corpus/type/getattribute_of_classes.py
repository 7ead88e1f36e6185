#: about: type.__getattribute__: data descriptors of the metaclass, the class chain, then the metaclass
#: kind: language
#: profile: compat
#: stdout:
#| class class only meta meta property of A meta property of B dynamic dyn1 dynamic dyn2
#| function meta method of A hidden class
#| AttributeError 'A' object has no attribute 'only'
#| AttributeError 'A' object has no attribute 'dyn'
#| AttributeError nothing called nope
#| AttributeError property 'data' of 'Meta' object has no setter
#| AttributeError property 'data' of 'Meta' object has no deleter
#| class class
#| AttributeError type object 'A' has no attribute 'dyn1'
#| meta property of A
#| hidden True
#| (None, 'A') (None, 'B') ('object', 'A') ('object', 'B')
#| (None, 'A') (None, 'Meta')
#| ('object', 'Meta')

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Meta(type):
    both = "meta"
    only = "only meta"

    @property
    def data(cls):
        return "meta property of " + cls.__name__

    def method(cls):
        return "meta method of " + cls.__name__

    def __getattr__(cls, name):
        if name.startswith("dyn"):
            return "dynamic " + name
        raise AttributeError(f"nothing called {name}")


class A(metaclass=Meta):
    both = "class"
    data = "hidden"

    def method(self):
        return "method"


class B(A):
    pass


print(A.both, B.both, A.only, A.data, B.data, A.dyn1, B.dyn2)
print(type(A.method).__name__, Meta.method(A), A().data, A().both)
attempt(lambda: A().only)
attempt(lambda: A().dyn)
attempt(lambda: A.nope)
attempt(setattr, A, "data", 1)
attempt(delattr, A, "data")
print(type.__getattribute__(A, "both"), object.__getattribute__(A, "both"))
attempt(type.__getattribute__, A, "dyn1")
attempt(object.__getattribute__, A, "data")
print(A.__dict__["data"], "data" in Meta.__dict__)


class Descriptor:
    def __get__(self, obj, owner):
        return (obj if obj is None else "object", owner.__name__)


A.d = Descriptor()
print(A.d, B.d, A().d, B().d)
Meta.d = Descriptor()
print(A.d, Meta.d)
del A.d
print(A.d)
