#: about: An abstract class cannot be instantiated by object.__new__
#: kind: language
#: stdout:
#| TypeError: Can't instantiate abstract class A without an implementation for abstract method 'one'
#| TypeError: Can't instantiate abstract class A without an implementation for abstract method 'one'
#| TypeError: A() takes no arguments
#| B
#| TypeError: Can't instantiate abstract class B without an implementation for abstract methods 'x', 'y', 'z'
#| []
#| 3
#| E

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class A: pass
A.__abstractmethods__ = frozenset(["one"])
show(lambda: A())
show(lambda: object.__new__(A))
show(lambda: A(5))
class B(A):
    def __new__(cls, *a): return object.__new__(cls)
show(lambda: type(B(1)).__name__)
B.__abstractmethods__ = ["x", "y", "z"]
show(lambda: B())
class L(list): pass
L.__abstractmethods__ = ["x"]
show(lambda: L())
class I(int): pass
I.__abstractmethods__ = ["x"]
show(lambda: I(3))
class E(Exception): pass
E.__abstractmethods__ = ["x"]
show(lambda: type(E()).__name__)
