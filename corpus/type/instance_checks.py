#: about: __instancecheck__ and __subclasscheck__ of type called by name
#: kind: language
#: profile: compat
#: stdout:
#| True
#| False
#| TypeError: type.__instancecheck__() takes exactly one argument (0 given)
#| TypeError: descriptor '__instancecheck__' for 'type' objects doesn't apply to a 'int' object
#| True
#| TypeError: issubclass() arg 1 must be a class
#| False
#| True
#| True
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| True
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| True
#| False
#| True
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: isinstance expected 2 arguments, got 1
#| TypeError: isinstance expected 2 arguments, got 3
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| TypeError: issubclass() argument 2 cannot be a parameterized generic
#| (True, True, <class '__main__.Liar'>)
#| True
#| True
#| False
#| False
#| False
#| TypeError: issubclass() arg 2 must be a class, a tuple of classes, or a union
#| False

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
show(lambda: type.__instancecheck__(int, 1))
show(lambda: type.__instancecheck__(int, "a"))
show(lambda: type.__instancecheck__(int))
show(lambda: type.__instancecheck__(1, 1))
show(lambda: type.__subclasscheck__(int, bool))
show(lambda: type.__subclasscheck__(int, 1))
show(lambda: type.__subclasscheck__(int, str))
show(lambda: int.__instancecheck__(True))
show(lambda: int.__subclasscheck__(bool))
show(lambda: issubclass(1, int))
show(lambda: issubclass(int, 1))
show(lambda: issubclass(int, (1,)))
show(lambda: issubclass(int, (int, 1)))
show(lambda: isinstance(1, 1))
show(lambda: isinstance(1, (1,)))
show(lambda: isinstance(1, (int, 1)))
show(lambda: isinstance(1, ()))
show(lambda: isinstance(1, ((), (str, (int,)))))
show(lambda: isinstance(1, [int]))
show(lambda: isinstance(1))
show(lambda: isinstance(1, int, 2))
show(lambda: isinstance(1, None))
show(lambda: isinstance(None, None))
show(lambda: isinstance(1, list[int]))
show(lambda: issubclass(int, list[int]))
class Liar:
    __class__ = int
show(lambda: (isinstance(Liar(), int), isinstance(Liar(), Liar), type(Liar())))
class Fake:
    def __init__(self, *bases): self.__bases__ = bases
a = Fake()
show(lambda: issubclass(a, a))
show(lambda: issubclass(Fake(a), a))
show(lambda: issubclass(a, int))
show(lambda: issubclass(int, a))
show(lambda: isinstance(1, a))
class WrongBases:
    __bases__ = [int]
show(lambda: issubclass(int, WrongBases()))
deep = int
for _ in range(300): deep = (deep,)
show(lambda: isinstance("a", deep))
