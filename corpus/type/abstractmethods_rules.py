#: about: __abstractmethods__: reading, setting and deleting it, and what decides whether a class is abstract
#: kind: language
#: profile: compat
#: stdout:
#| AttributeError __abstractmethods__
#| AttributeError __abstractmethods__
#| TypeError Can't instantiate abstract class A without an implementation for abstract method 'f'
#| 1 frozenset({'f'})
#| TypeError Can't instantiate abstract class A without an implementation for abstract methods 'a', 'g'
#| TypeError Can't instantiate abstract class A without an implementation for abstract method 'f'
#| A
#| None
#| TypeError Can't instantiate abstract class A without an implementation for abstract methods 'x', 'y'
#| TypeError sequence item 0: expected str instance, int found
#| AttributeError __abstractmethods__
#| A
#| TypeError cannot set '__abstractmethods__' attribute of immutable type 'int'
#| AttributeError __abstractmethods__
#| AttributeError __abstractmethods__
#| Sub
#| TypeError Can't instantiate abstract class Sub without an implementation for abstract method 'h'
#| Child
#| AttributeError __abstractmethods__
#| 0
#| 5

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass


def put(cls, value):
    cls.__abstractmethods__ = value


def delete(cls):
    del cls.__abstractmethods__


attempt(lambda: A.__abstractmethods__)
attempt(delete, A)
put(A, frozenset({"f"}))
attempt(A)
print(A.__flags__ >> 20 & 1, A.__abstractmethods__)
put(A, ["g", "a"])
attempt(A)
put(A, {"f": 1})
attempt(A)
put(A, [])
print(type(A()).__name__)
attempt(put, A, 5)
put(A, "xy")
attempt(A)
put(A, [1])
attempt(A)
delete(A)
attempt(lambda: A.__abstractmethods__)
print(type(A()).__name__)
attempt(put, int, [])
attempt(lambda: int.__abstractmethods__)
attempt(lambda: type.__abstractmethods__)


class Sub(A):
    __abstractmethods__ = frozenset({"h"})


attempt(lambda: type(Sub()).__name__)
Sub.__abstractmethods__ = Sub.__dict__["__abstractmethods__"]
attempt(Sub)


class Child(Sub):
    pass


attempt(lambda: type(Child()).__name__)
attempt(lambda: Child.__abstractmethods__)


class Number(int):
    pass


Number.__abstractmethods__ = ["f"]
attempt(Number)
attempt(Number, 5)
