#: about: __abstractmethods__ makes a class abstract
#: kind: language
#: stdout:
#| 0
#| AttributeError: __abstractmethods__
#| TypeError: Can't instantiate abstract class A without an implementation for abstract method 'f'
#| TypeError: Can't instantiate abstract class A without an implementation for abstract methods 'f', 'g'
#| ['g', 'f'] 1
#| B
#| A
#| AttributeError: __abstractmethods__
#| AttributeError: __abstractmethods__
#| C
#| TypeError: Can't instantiate abstract class D without an implementation for abstract methods 'b', 'c', 'm', 'p', 's'
#| ['b', 'c', 'm', 'p', 's'] True True True False
#| E
#| TypeError: Can't instantiate abstract class One without an implementation for abstract method 'only'
#| TypeError: Can't instantiate abstract class One without an implementation for abstract method 'only'
#| [1]

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
class A:
    def f(self): pass
print(A.__flags__ >> 20 & 1)
attempt(lambda: A.__abstractmethods__)
A.__abstractmethods__ = frozenset({"f"})
attempt(A)
A.__abstractmethods__ = ["g", "f"]
attempt(A)
print(A.__abstractmethods__, A.__flags__ >> 20 & 1)
class B(A): pass
print(type(B()).__name__)
A.__abstractmethods__ = ()
print(type(A()).__name__)
del A.__abstractmethods__
attempt(lambda: A.__abstractmethods__)
def again(): del A.__abstractmethods__
attempt(again)
class C:
    __abstractmethods__ = ("x",)
attempt(lambda: type(C()).__name__)
class Abs(type):
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        cls.__abstractmethods__ = frozenset(k for k, v in ns.items() if getattr(v, "__isabstractmethod__", False))
        return cls
def abstract(f):
    f.__isabstractmethod__ = True
    return f
class D(metaclass=Abs):
    @abstract
    def m(self): pass
    @property
    @abstract
    def p(self): pass
    @classmethod
    @abstract
    def c(cls): pass
    @staticmethod
    @abstract
    def s(): pass
    @abstract
    def b(self): pass
attempt(D)
print(sorted(D.__abstractmethods__), D.p.__isabstractmethod__, vars(D)["c"].__isabstractmethod__, vars(D)["s"].__isabstractmethod__, property().__isabstractmethod__)
class E(D):
    def m(self): pass
print(type(E()).__name__)
class One(metaclass=Abs):
    @abstract
    def only(self): pass
attempt(One)
attempt(lambda: object.__new__(One))
class Lst(list): pass
Lst.__abstractmethods__ = {"q"}
attempt(lambda: Lst([1]))
