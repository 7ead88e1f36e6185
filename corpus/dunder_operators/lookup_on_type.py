#: about: implicit special method calls skip the instance and __getattr__
#: kind: language
#: stdout:
#| 1 100
#| unsupported operand type(s) for +: 'C' and 'int'
#| 'C' object is not subscriptable
#| bad operand type for unary -: 'C'
#| 'C' object is not iterable
#| '<' not supported between instances of 'C' and 'C'
#| 'C' object is not callable
#| int() argument must be a string, a bytes-like object or a real number, not 'C'
#| 7
#| ['meta', 'M'] ['instance'] True class addition
#| 3 Stat!
#| 'NoneType' object is not callable
#| 'NoneMethods' object is not a container

class C:
    def __getattr__(self, name):
        print("getattr", name)
        raise AttributeError(name)
    def __len__(self): return 1

c = C()
c.__len__ = lambda: 100
print(len(c), c.__len__())
for operation in (lambda: c + 1, lambda: c[0], lambda: -c, lambda: iter(c), lambda: c < c, lambda: c(), lambda: int(c)):
    try:
        operation()
    except TypeError as error:
        print(error)

class Del:
    __len__ = property(lambda self: lambda: 7)

print(len(Del()))

class Meta(type):
    def __iter__(cls): return iter(["meta", cls.__name__])
    def __contains__(cls, x): return x == 1
    def __add__(cls, o): return "class addition"

class M(metaclass=Meta):
    def __iter__(self): return iter(["instance"])

print(list(M), list(M()), 1 in M, M + 1)

class Stat:
    @staticmethod
    def __len__(): return 3
    @classmethod
    def __getitem__(cls, k): return cls.__name__ + k

print(len(Stat()), Stat()["!"])

class NoneMethods:
    __add__ = None
    __contains__ = None

for operation in (lambda: NoneMethods() + 1, lambda: 1 in NoneMethods()):
    try:
        operation()
    except TypeError as error:
        print(error)
