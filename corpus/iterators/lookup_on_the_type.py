#: about: __iter__, __next__ and __getitem__ count only on the class
#: kind: language
#: stdout:
#| TypeError: 'A' object is not iterable
#| ['x', 'y', 'z'] ['x', 'y', 'z']
#| TypeError: 'A' object is not iterable
#| TypeError: 'A' object is not iterable
#| [7, 8] True
#| TypeError: iter() returned non-iterator of type 'N'
#| 5 5
#| TypeError: 'N' object is not an iterator
#| ['of', 'WithMeta'] True
#| TypeError: 'WithMeta' object is not iterable
#| ['s', 't'] ['C', 'l', 'a', 's', 's'] [1]

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

class A: pass
a = A()
a.__iter__ = lambda: iter("abc")
attempt(lambda: list(a))
A.__iter__ = lambda self: iter("xyz")
print(list(a), [*a])
A.__iter__ = None
attempt(lambda: list(a))
A.__getitem__ = lambda self, i: [7, 8][i]
attempt(lambda: list(a))
del A.__iter__
print(list(a), 8 in a)
class N:
    def __iter__(self): return self
n = N()
n.__next__ = lambda: 1
attempt(lambda: iter(n))
N.__next__ = lambda self: 5
print(next(n), next(iter(n)))
del N.__next__
attempt(lambda: next(n))
class Meta(type):
    def __iter__(cls): return iter(["of", cls.__name__])
class WithMeta(metaclass=Meta): pass
print(list(WithMeta), "of" in WithMeta)
attempt(lambda: list(WithMeta()))
class Static:
    __iter__ = staticmethod(lambda: iter("st"))
class Class:
    @classmethod
    def __iter__(cls): return iter(cls.__name__)
class Prop:
    @property
    def __iter__(self): return lambda: iter([1])
print(list(Static()), list(Class()), list(Prop()))
