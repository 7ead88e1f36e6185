#: about: __abstractmethods__ and __isabstractmethod__
#: kind: language
#: stdout:
#| AttributeError: __abstractmethods__
#| TypeError: Can't instantiate abstract class C without an implementation for abstract method 'f'
#| TypeError: Can't instantiate abstract class C without an implementation for abstract methods 'a', 'b'
#| True
#| D
#| C
#| TypeError: 'int' object is not iterable
#| TypeError: sequence item 0: expected str instance, int found
#| None
#| AttributeError: __abstractmethods__
#| AttributeError: __abstractmethods__
#| C
#| AttributeError: __abstractmethods__
#| AttributeError: __abstractmethods__
#| TypeError: cannot set '__abstractmethods__' attribute of immutable type 'int'
#| []
#| B

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    def f(self): pass
show(lambda: C.__abstractmethods__)
C.__abstractmethods__ = frozenset({"f"})
show(lambda: C())
C.__abstractmethods__ = {"b", "a"}
show(lambda: C())
show(lambda: C.__abstractmethods__ == {"a", "b"})
class D(C): pass
show(lambda: type(D()).__name__)
C.__abstractmethods__ = []
show(lambda: type(C()).__name__)
C.__abstractmethods__ = 5
show(lambda: C())
C.__abstractmethods__ = [1]
show(lambda: C())
show(lambda: delattr(C, "__abstractmethods__"))
show(lambda: delattr(C, "__abstractmethods__"))
show(lambda: C.__abstractmethods__)
show(lambda: type(C()).__name__)
show(lambda: int.__abstractmethods__)
show(lambda: type.__abstractmethods__)
show(lambda: setattr(int, "__abstractmethods__", ()))
class L(list): pass
L.__abstractmethods__ = ["x"]
show(lambda: L())
class B:
    __abstractmethods__ = ("in body",)
show(lambda: type(B()).__name__)
