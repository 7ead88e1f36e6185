#: about: int
#: kind: language
#: stdout:
#| int | str
#| int | str | float | None
#| int | str | float
#| None | int
#| int | None
#| __main__.C | int
#| list[int] | int
#| int | list[int]
#| list[int] | dict[str, int]
#| list[int] | None
#| None | list[int]
#| TypeError: unsupported operand type(s) for |: 'type' and 'int'
#| TypeError: unsupported operand type(s) for |: 'int' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'str'
#| TypeError: unsupported operand type(s) for |: 'str' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'float'
#| TypeError: unsupported operand type(s) for |: 'float' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'list'
#| TypeError: unsupported operand type(s) for |: 'list' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'tuple'
#| TypeError: unsupported operand type(s) for |: 'tuple' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'dict'
#| TypeError: unsupported operand type(s) for |: 'dict' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'ellipsis'
#| TypeError: unsupported operand type(s) for |: 'ellipsis' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'NotImplementedType'
#| TypeError: unsupported operand type(s) for |: 'NotImplementedType' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'builtin_function_or_method'
#| TypeError: unsupported operand type(s) for |: 'builtin_function_or_method' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'C'
#| TypeError: unsupported operand type(s) for |: 'C' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'object'
#| TypeError: unsupported operand type(s) for |: 'object' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'builtin_function_or_method'
#| TypeError: unsupported operand type(s) for |: 'builtin_function_or_method' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'bytes'
#| TypeError: unsupported operand type(s) for |: 'bytes' and 'type'
#| TypeError: unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#| int | str | 5
#| 5 | int | str
#| TypeError: unsupported operand type(s) for &: 'typing.Union' and 'type'
#| TypeError: unsupported operand type(s) for &: 'type' and 'type'
#| TypeError: unsupported operand type(s) for ^: 'type' and 'type'
#| TypeError: unsupported operand type(s) for +: 'typing.Union' and 'int'
#| int | str | None
#| <slot wrapper '__or__' of 'int' objects>
#| type | int
#| object | int
#| (int | bool, bool | int)

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C: pass
show(lambda: int | str)
show(lambda: int | str | float | None)
show(lambda: int | (str | float))
show(lambda: None | int)
show(lambda: int | None | None)
show(lambda: C | int)
show(lambda: list[int] | int)
show(lambda: int | list[int])
show(lambda: list[int] | dict[str, int])
show(lambda: list[int] | None)
show(lambda: None | list[int])
for v in (1, "a", 1.5, [], (), {}, ..., NotImplemented, len, C(), object(), print, b"x"):
    show(lambda: type(int | v))
    show(lambda: type(v | int))
show(lambda: None | None)
show(lambda: (int | str) | 5)
show(lambda: 5 | (int | str))
show(lambda: (int | str) & int)
show(lambda: int & str)
show(lambda: int ^ str)
show(lambda: (int | str) + 1)
def iop():
    u = int
    u |= str
    u |= None
    return u
show(iop)
show(lambda: int.__or__)
show(lambda: type | int)
show(lambda: object | int)
show(lambda: (int | bool, bool | int))
