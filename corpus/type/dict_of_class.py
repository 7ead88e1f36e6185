#: about: vars() of a class and its proxy's limits
#: kind: language
#: profile: compat
#: stdout:
#| mappingproxy True 1 ['__module__', '__firstlineno__', 'a', 'f', '__static_attributes__', '__dict__', '__weakref__', '__doc__']
#| AttributeError: 'mappingproxy' object has no attribute '__setitem__'
#| AttributeError: attribute '__dict__' of 'type' objects is not writable
#| AttributeError: attribute '__dict__' of 'type' objects is not writable
#| 2 b
#| False
#| KeyError: 'a'
#| False ['__doc__', '__firstlineno__', '__module__', '__static_attributes__']
#| ['__doc__', '__firstlineno__', '__module__', '__slots__', '__static_attributes__', 's']
#| AttributeError: 'E' object has no attribute '__dict__'
#| <class 'getset_descriptor'> <class 'getset_descriptor'> <class 'member_descriptor'>
#| <attribute '__dict__' of 'C' objects> <attribute '__weakref__' of 'C' objects> <member 's' of 'E' objects>
#| ['__dict__', '__doc__', '__module__']
#| ['__doc__', '__module__', '__weakref__']
#| ['__doc__', '__module__', '__slots__']
#| ['__dict__', '__doc__', '__module__']

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    a = 1
    def f(self): pass
d = C.__dict__
print(type(d).__name__, "a" in d, d["a"], [k for k in d])
show(lambda: d.__setitem__("a", 2))
show(lambda: setattr(C, "__dict__", {}))
show(lambda: delattr(C, "__dict__"))
C.b = 2
print(d["b"], list(d)[-1])
del C.a
print("a" in d)
show(lambda: d["a"])
class D(C): pass
print("f" in D.__dict__, sorted(D.__dict__))
class E:
    __slots__ = ("s",)
print(sorted(E.__dict__))
show(lambda: E().__dict__)
print(type(C.__dict__["__dict__"]), type(C.__dict__["__weakref__"]), type(E.__dict__["s"]))
print(repr(C.__dict__["__dict__"]), repr(C.__dict__["__weakref__"]), repr(E.__dict__["s"]))
print(sorted(type("T", (int,), {}).__dict__))
print(sorted(type("T", (Exception,), {}).__dict__))
print(sorted(type("T", (D,), {"__slots__": ()}).__dict__))
print(sorted(type("T", (tuple,), {}).__dict__))
