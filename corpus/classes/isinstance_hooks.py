#: about: isinstance and issubclass with tuples, unions and metaclass hooks
#: kind: language
#: stdout:
#| True True True False
#| True True True True
#| int | str int | None True <class 'typing.Union'>
#| True False True False
#| True False
#| isinstance() arg 2 must be a type, a tuple of types, or a union
#| True
#| issubclass() arg 1 must be a class
#| issubclass() arg 2 must be a class, a tuple of classes, or a union
#| isinstance() arg 2 must be a type, a tuple of types, or a union
#| unsupported operand type(s) for |: 'type' and 'int'
#| isinstance() argument 2 cannot be a parameterized generic
#| True True True True

print(isinstance(True, int), isinstance(1, (str, int)), isinstance(1, (str, (float, (int,)))), isinstance(1, ()))
print(isinstance(1, int | str), isinstance(None, int | None), issubclass(bool, int | str), issubclass(bool, (str, int)))
print(int | str, int | None, (int | str) == (str | int), type(int | str))

class Even(type):
    def __instancecheck__(cls, x): return isinstance(x, int) and x % 2 == 0
    def __subclasscheck__(cls, c): return c.__name__.startswith("E")

class EvenNumber(metaclass=Even): pass
class Eel: pass
print(isinstance(4, EvenNumber), isinstance(3, EvenNumber), issubclass(Eel, EvenNumber), issubclass(int, EvenNumber))

class Liar:
    __class__ = int

print(isinstance(Liar(), int), type(Liar()) is int)
for bad in (lambda: isinstance(1, 1), lambda: isinstance(1, (int, "a")) or isinstance("", (int, "a")), lambda: issubclass(1, int), lambda: issubclass(int, 1), lambda: isinstance(1, [int]), lambda: int | 1, lambda: isinstance(1, list[int])):
    try:
        print(bad())
    except TypeError as error:
        print(error)
print(isinstance(1, (int, "short circuit")), issubclass(int, int), issubclass(int, object), isinstance(int, object))
