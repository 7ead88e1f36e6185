#: about: isinstance and issubclass with unions
#: kind: language
#: stdout:
#| (True, True, False, True, True, True)
#| (True, True, False, True, True)
#| True
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| True
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| TypeError: issubclass() argument 2 cannot be a parameterized generic
#| True
#| TypeError: issubclass() arg 1 must be a class
#| TypeError: issubclass() arg 1 must be a class
#| True
#| True
#| False
#| TypeError: unsupported operand type(s) for |: 'type' and 'str'
#| ZeroDivisionError: division by zero
#| True
#| KeyError: 'sub'
#| True
#| AttributeError: 'typing.Union' object has no attribute '__instancecheck__'
#| AttributeError: 'typing.Union' object has no attribute '__subclasscheck__'
#| AttributeError: 'typing.Union' object has no attribute '__instancecheck__'
#| AttributeError: 'typing.Union' object has no attribute '__subclasscheck__'
#| ('either', 'either', 'none')
#| TypeError: catching classes that do not inherit from BaseException is not allowed
#| TypeError: catching classes that do not inherit from BaseException is not allowed

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
class D(C): pass
show(lambda: (isinstance(1, int | str), isinstance("a", int | str), isinstance(1.5, int | str), isinstance(None, int | None), isinstance(True, int | str), isinstance(D(), C | int)))
show(lambda: (issubclass(int, int | str), issubclass(bool, str | int), issubclass(float, int | str), issubclass(type(None), int | None), issubclass(D, C | None)))
show(lambda: isinstance(1, (str, int | float)))
show(lambda: isinstance(1, list[int] | str))
show(lambda: isinstance(1, int | list[int]))
show(lambda: isinstance("a", int | list[int]))
show(lambda: issubclass(str, int | list[int]))
show(lambda: issubclass(int, int | list[int]))
show(lambda: issubclass(1, int | str))
show(lambda: issubclass(int | str, int))
show(lambda: issubclass(int, (str, int | float)))
show(lambda: isinstance(int | str, type(int | str)))
show(lambda: isinstance(int | str, type))
show(lambda: isinstance(1, int | "str"))
class Bad(type):
    def __instancecheck__(cls, o): return 1 / 0
    def __subclasscheck__(cls, o): raise KeyError("sub")
class B(metaclass=Bad): pass
show(lambda: isinstance(1, str | B))
show(lambda: isinstance(1, int | B))
show(lambda: issubclass(int, str | B))
class Yes(type):
    def __instancecheck__(cls, o): return "truthy"
class Y(metaclass=Yes): pass
show(lambda: isinstance(1, str | Y))
show(lambda: (int | str).__instancecheck__(1))
show(lambda: (int | str).__subclasscheck__(bool))
show(lambda: (int | str).__instancecheck__())
show(lambda: (int | str).__subclasscheck__(1))
def m(v):
    match v:
        case int() | str(): return "either"
        case _: return "none"
show(lambda: (m(1), m("a"), m(2.5)))
def catch():
    try: raise KeyError("k")
    except (int | str): pass
show(catch)
def catch2():
    try: raise KeyError("k")
    except KeyError | ValueError: pass
show(catch2)
