#: about: type.__or__ and __ror__
#: kind: language
#: stdout:
#| int | __main__.C
#| __main__.C | None
#| None | __main__.C
#| TypeError: unsupported operand type(s) for |: 'type' and 'int'
#| TypeError: unsupported operand type(s) for |: 'int' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'str'
#| int | str
#| NotImplemented
#| str | int
#| TypeError: descriptor '__or__' requires a 'type' object but received a 'int'
#| TypeError: expected 1 argument, got 0
#| M.__or__
#| M.__ror__
#| M.__or__

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
show(lambda: int | C)
show(lambda: C | None)
show(lambda: None | C)
show(lambda: C | 5)
show(lambda: 5 | C)
show(lambda: C | "C")
show(lambda: type.__or__(int, str))
show(lambda: type.__or__(int, 5))
show(lambda: type.__ror__(int, str))
show(lambda: type.__or__(5, int))
show(lambda: type.__or__(int))
class M(type):
    def __or__(cls, other): return "M.__or__"
    def __ror__(cls, other): return "M.__ror__"
class D(metaclass=M): pass
show(lambda: D | int)
show(lambda: int | D)
show(lambda: D | D)
