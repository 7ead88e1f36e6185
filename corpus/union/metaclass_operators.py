#: about: Metaclasses with __or__ and __ror__ of their own
#: kind: language
#: stdout:
#| ('or', 'A', <class 'int'>)
#| ('ror', 'A', <class 'int'>)
#| ('or', 'A', None)
#| ('ror', 'A', None)
#| int | str | __main__.A
#| ('or', 'A', int | str)
#| list[int] | __main__.A
#| ('ror', 'A', 5)
#| __main__.B | int
#| int | __main__.B
#| TypeError: unsupported operand type(s) for |: 'N' and 'N'
#| R.ror
#| __main__.D | int
#| ('or', 'A', <class '__main__.D'>)
#| I.or
#| I.ror
#| 3
#| I.ror

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class M(type):
    def __or__(cls, other): return ("or", cls.__name__, other)
    def __ror__(cls, other): return ("ror", cls.__name__, other)
class A(metaclass=M): pass
show(lambda: A | int)
show(lambda: int | A)
show(lambda: A | None)
show(lambda: None | A)
show(lambda: (int | str) | A)
show(lambda: A | (int | str))
show(lambda: list[int] | A)
show(lambda: 5 | A)
class N(type):
    def __or__(cls, other): return NotImplemented
class B(metaclass=N): pass
show(lambda: B | int)
show(lambda: int | B)
show(lambda: B | B)
class R(type):
    def __ror__(cls, other): return "R.ror"
class D(metaclass=R): pass
show(lambda: int | D)
show(lambda: D | int)
show(lambda: A | D)
class I:
    def __or__(self, other): return "I.or"
    def __ror__(self, other): return "I.ror"
show(lambda: I() | int)
show(lambda: int | I())
show(lambda: len(((int | str) | I()).__args__))
show(lambda: None | I())
