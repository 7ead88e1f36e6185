#: about: classmethod, staticmethod, property and super as objects
#: kind: language
#: tests: builtin:classmethod builtin:staticmethod builtin:property builtin:super
#: stdout:
#| A A B:B 2 3 p pp BAA classmethod staticmethod property
#| 6 B p super A B
#| A super
#| 8 doc of wrapped wrapped
#| TypeError classmethod expected 1 argument, got 0
#| TypeError staticmethod expected 1 argument, got 0
#| TypeError 'int' object is not callable
#| TypeError property() takes at most 4 arguments (5 given)
#| TypeError 'int' object is not callable
#| RuntimeError super(): no arguments
#| TypeError super() argument 1 must be a type, not int
#| TypeError super(type, obj): obj (instance of str) is not an instance or subtype of type (int).
#| AttributeError 'super' object has no attribute 'nothing'
#| super

class A:
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(x): return x + 1
    @property
    def p(self): return "p"
    def hello(self): return "A"

class B(A):
    def hello(self): return "B" + super().hello() + super(B, self).hello()
    @classmethod
    def c(cls): return "B:" + super().c()
    @property
    def p(self): return super().p * 2

print(A.c(), A().c(), B.c(), A.s(1), B().s(2), A().p, B().p, B().hello(), type(vars(A)["c"]).__name__, type(vars(A)["s"]).__name__, type(vars(A)["p"]).__name__)
print(vars(A)["s"](5), vars(A)["c"].__get__(None, B)(), vars(A)["p"].__get__(A()), type(super(B, B())).__name__, super(B, B()).hello(), super(B, B).c())
unbound = super(B)
print(unbound.__get__(B()).hello(), type(unbound).__name__)

@staticmethod
def wrapped(a):
    "doc of wrapped"
    return a * 2

print(wrapped(4), wrapped.__doc__, wrapped.__wrapped__.__name__)

def attempt(call):
    try: print(call())
    except (TypeError, RuntimeError, AttributeError) as error: print(type(error).__name__, error)

attempt(lambda: classmethod())
attempt(lambda: staticmethod())
attempt(lambda: staticmethod(5)())
attempt(lambda: property(1, 2, 3, 4, 5))
attempt(lambda: property(5).__get__(1))
attempt(lambda: super())
attempt(lambda: super(5))
attempt(lambda: super(int, "a"))
attempt(lambda: super(A, B()).nothing)
attempt(lambda: type(super(int, True)).__name__)
