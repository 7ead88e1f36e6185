#: about: what | takes beside classes
#: kind: language
#: stdout:
#| int | None None | int list[int] | None
#| TypeError: unsupported operand type(s) for |: 'type' and 'int'
#| TypeError: unsupported operand type(s) for |: 'type' and 'str'
#| TypeError: unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#| TypeError: unsupported operand type(s) for |: 'type' and 'ellipsis'
#| TypeError: unsupported operand type(s) for |: 'type' and 'tuple'
#| int | str | bytes
#| int | str | 3
#| list[int]
#| list[int] | list[str]
#| TypeError: 'typing.Union' object is not callable
#| TypeError: object of type 'typing.Union' has no len()

def t(f, *args, **kw):
    try:
        print(repr(f(*args, **kw)))
    except Exception as e:
        print(type(e).__name__ + ":", e)


print(int | None, None | int, list[int] | None)
t(lambda: int | 5)
t(lambda: int | "name")
t(lambda: None | None)
t(lambda: int | ...)
t(lambda: int | (str, bytes))
t(lambda: (int | str) | (bytes | int))
t(lambda: (int | str) | 3)
t(lambda: list[int] | list[int])
t(lambda: list[int] | list[str])
t(lambda: (int | str)())
t(lambda: len(int | str))
