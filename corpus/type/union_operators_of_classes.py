#: about: | between classes and everything else, and what it gives to isinstance
#: kind: language
#: profile: compat
#: stdout:
#| __main__.A | int
#| int | __main__.A
#| __main__.A | None
#| None | __main__.A
#| TypeError unsupported operand type(s) for |: 'type' and 'str'
#| TypeError unsupported operand type(s) for |: 'str' and 'type'
#| TypeError unsupported operand type(s) for |: 'type' and 'int'
#| TypeError unsupported operand type(s) for |: 'int' and 'type'
#| TypeError unsupported operand type(s) for |: 'type' and 'list'
#| TypeError unsupported operand type(s) for |: 'list' and 'type'
#| __main__.A | list[int]
#| list[int] | __main__.A
#| __main__.A | int | str
#| int | str | __main__.A
#| TypeError unsupported operand type(s) for |: 'type' and 'ellipsis'
#| TypeError unsupported operand type(s) for |: 'ellipsis' and 'type'
#| __main__.A | None
#| None | __main__.A
#| TypeError unsupported operand type(s) for |: 'type' and 'function'
#| TypeError unsupported operand type(s) for |: 'function' and 'type'
#| ror <class '__main__.A'>
#| or <class '__main__.A'>
#| TypeError unsupported operand type(s) for |: 'type' and 'tuple'
#| TypeError unsupported operand type(s) for |: 'tuple' and 'type'
#| TypeError unsupported operand type(s) for |: 'type' and 'A'
#| TypeError unsupported operand type(s) for |: 'A' and 'type'
#| or <class '__main__.A'> ror <class '__main__.A'> or None ror None or <class '__main__.M'>
#| __main__.A | int
#| NotImplemented
#| int | __main__.A
#| TypeError descriptor '__or__' requires a 'type' object but received a 'int'
#| TypeError expected 1 argument, got 0
#| __main__.A | int | None True True False True
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| TypeError issubclass() argument 2 cannot be a parameterized generic
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| True

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass


class Meta(type):
    def __or__(cls, other):
        return f"or {other}"

    def __ror__(cls, other):
        return f"ror {other}"


class M(metaclass=Meta):
    pass


for other in [int, None, "A", 5, [], list[int], int | str, ..., type(None), lambda: 0, M, (), A()]:
    attempt(lambda: A | other)
    attempt(lambda: other | A)
print(M | A, A | M, M | None, None | M, M | M)
attempt(lambda: type.__or__(A, int))
attempt(lambda: type.__or__(A, 5))
attempt(lambda: type.__ror__(A, int))
attempt(lambda: type.__or__(5, A))
attempt(lambda: type.__or__(A))
x = A | int
x |= None
print(x, x == (A | int | None), isinstance(None, x), isinstance("", x), issubclass(bool, x))
attempt(lambda: isinstance(1, A | list[int]))
attempt(lambda: issubclass(int, A | list[int]))
attempt(lambda: isinstance([], list[int]))
print(isinstance(1, int | list[int]))
