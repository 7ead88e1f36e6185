#: about: unions take objects whose classes lie about being types, and isinstance asks only real classes
#: kind: security
#: tests: builtin:isinstance threat:1 threat:9
#: stdout:
#| own or own ror
#| TypeError unsupported operand type(s) for |: 'type' and 'NotAType'
#| TypeError unsupported operand type(s) for |: 'type' and 'NotAType'
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| True
#| TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
#| AttributeError attribute access to '__globals__' is blocked in this environment
#| <class 'typing.Union'>
#| TypeError cannot create 'typing.Union' instances

class Meta(type):
    def __or__(cls, other): return "own or"
    def __ror__(cls, other): return "own ror"
    def __instancecheck__(cls, value): return True


class Liar(metaclass=Meta):
    pass


class NotAType:
    __class__ = type
    __name__ = "int"
    def __or__(self, other): return NotImplemented


print(Liar | int, int | Liar)
for action in (lambda: int | NotAType(), lambda: isinstance(5, int | NotAType()), lambda: isinstance(5, str | list[int]), lambda: isinstance("x", type(int | str)[int, Liar]),
               lambda: issubclass(int, NotAType()), lambda: (int | str).__args__[0].__globals__, lambda: (int | str).__origin__, lambda: type(int | str)(int)):
    try:
        print(action())
    except (TypeError, AttributeError) as refused:
        print(type(refused).__name__, refused)
