#: about: Class methods, static methods and super in hierarchies
#: kind: language
#: stdout:
#| A 5 C ['C', 'B', 'A'] BA1 BA2
#| True ['B', 'C'] True ['B', 'C']
#| 7 make A.make
#| A
#| E
#| replaced C A
#| now a method
#| method
#| ('G', 1) ('H', 2) {'a': 1}

class A:
    registry = []
    @classmethod
    def make(cls, *a): return cls(*a)
    @classmethod
    def register(cls): cls.registry.append(cls.__name__); return cls
    @classmethod
    def chain(cls): return ["A"]
    @staticmethod
    def helper(x): return "A%s" % x
class B(A):
    def __init__(self, v=0): self.v = v
    @classmethod
    def chain(cls): return ["B"] + super().chain()
    @staticmethod
    def helper(x): return "B" + A.helper(x)
class C(B):
    @classmethod
    def chain(cls): return ["C"] + super().chain()
print(type(A.make()).__name__, B.make(5).v, type(C.make()).__name__, C.chain(), C.helper(1), C().helper(2))
print(B.register() is B, A.registry, C().register() is C, B.registry)
bound = B.make
print(bound(7).v, bound.__name__, bound.__qualname__)
class D(A):
    make = A.make
print(type(D.make()).__name__)
class E(A):
    make = vars(A)["make"]
print(type(E.make()).__name__)
A.make = classmethod(lambda cls: "replaced " + cls.__name__)
print(C.make(), D.make().__class__.__name__)
A.helper = lambda self: "now a method"
print(A().helper())
class F:
    @classmethod
    @property
    def p(cls): return 1
print(type(F.p).__name__)
class G:
    def __class_getitem__(cls, item): return (cls.__name__, item)
    def __init_subclass__(cls, **kw): cls.kw = kw
class H(G, a=1): pass
print(G[1], H[2], H.kw)
