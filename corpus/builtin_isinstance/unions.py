#: about: unions as the second argument, None in them, and what they refuse
#: kind: language
#: stdout:
#| True False True True True True True True True
#| True
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| TypeError: issubclass() argument 2 cannot be a parameterized generic
#| True
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: unsupported operand type(s) for |: 'type' and 'str'
#| True False True True
#| True False True

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(isinstance(1, int | str), isinstance(1.0, int | str), isinstance(None, int | None), isinstance(1, int | None), issubclass(bool, int | str), issubclass(type(None), int | None), isinstance([], list | tuple), isinstance(1, (str, int | float)), isinstance(1, (str | bytes, (list | int,))))
attempt(isinstance, 1, int | list[int])
attempt(isinstance, [], int | list[int])
attempt(isinstance, [], list[int] | int)
attempt(issubclass, list, int | list[int])
attempt(issubclass, int, int | list[int])
attempt(issubclass, None, int | None)
attempt(issubclass, 5, int | str)
attempt(lambda: isinstance(1, int | "str"))
class M(type):
    def __instancecheck__(cls, x): return x == 7
class S(metaclass=M): pass
print(isinstance(7, S | str), isinstance(8, S | str), isinstance("", str | S), isinstance(7, int | S))
T = type("T", (), {})
print(isinstance(T(), T | None), isinstance(3, T | None), isinstance(T | None, type(int | str)))
