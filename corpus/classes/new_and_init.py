#: about: construction through __new__ and __init__
#: kind: language
#: stdout:
#| new Trace (1,) {'b': 2}
#| init 1 2
#| 5
#| True
#| 36.7 36.66 37.7 float
#| (1, 2) True True
#| __init__() should return None, not 'int'
#| object.__new__(X): X is not a type object (int)
#| object.__new__(): not enough arguments
#| object.__new__(int) is not safe, use int.__new__()
#| int.__new__(str): str is not a subtype of int
#| new Trace () {}
#| Trace.__init__() missing 1 required positional argument: 'a'

class Trace:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)
    def __init__(self, a, b=0):
        print("init", a, b)

Trace(1, b=2)

class Skips:
    def __new__(cls, x): return x
    def __init__(self, x): print("never")

print(Skips(5))

class Singleton:
    instance = None
    def __new__(cls):
        if cls.instance is None: cls.instance = super().__new__(cls)
        return cls.instance

print(Singleton() is Singleton())

class Celsius(float):
    def __new__(cls, value): return super().__new__(cls, round(value, 1))
    def __init__(self, value): self.raw = value

t = Celsius(36.66)
print(t, t.raw, t + 1, type(t + 1).__name__)

class Pair(tuple):
    def __new__(cls, a, b): return tuple.__new__(cls, (a, b))

print(Pair(1, 2), Pair(1, 2) == (1, 2), isinstance(Pair(1, 2), tuple))

class BadInit:
    def __init__(self): return 5

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

attempt(lambda: BadInit())
attempt(lambda: object.__new__(1))
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(int))
attempt(lambda: int.__new__(str))
attempt(lambda: Trace())
