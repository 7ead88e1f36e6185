#: about: __subclasscheck__ of the metaclass or of an instance's class
#: kind: language
#: stdout:
#| asked about <class 'int'>
#| asked about <class 'int'>
#| asked about <class '__main__.C'>
#| asked about 5
#| asked about any
#| False True False True True
#| True False True False True
#| False
#| BufferError: int
#| TypeError: One.__subclasscheck__() takes 1 positional argument but 2 were given
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

class M(type):
    def __subclasscheck__(cls, sub):
        print("asked about", sub)
        return cls.answer
class C(metaclass=M): answer = 0
class D(C): answer = 1
print(issubclass(int, C), issubclass(int, D), issubclass(C, C), issubclass(5, D), issubclass("any", D))
class Checker:
    def __subclasscheck__(self, sub): return sub is int
    def __instancecheck__(self, x): return x == 3
c = Checker()
print(issubclass(int, c), issubclass(str, c), isinstance(3, c), isinstance(4, c), isinstance(3, (str, c)))
attempt(isinstance, 1, Checker)
class Bad:
    def __subclasscheck__(self, sub): raise BufferError(sub.__name__)
attempt(issubclass, int, Bad())
class One:
    def __subclasscheck__(self): return True
attempt(issubclass, int, One())
attempt(isinstance, 1, Bad())
