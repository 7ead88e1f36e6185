#: about: The type of unions in brackets
#: kind: language
#: stdout:
#| int | str
#| <class 'int'>
#| <class 'int'>
#| int | None
#| <class 'NoneType'>
#| TypeError: Cannot take a Union of no types.
#| True
#| int | list[int]
#| int | str | float
#| <class 'typing.Union'>
#| int | 5
#| 5
#| int | [<class 'str'>]
#| True
#| True
#| False
#| True
#| (T | S | int, list[T] | None, (T, S))
#| str | bytes | int
#| <class 'int'>
#| TypeError: Too few arguments for T | S | int; actual 1, expected at least 2
#| TypeError: Too many arguments for T | S | int; actual 3, expected 2
#| list[int] | None
#| None | str | int
#| list[int] | str | None | int
#| TypeError: list[int] | str is not a generic class

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
U = type(int | str)
show(lambda: U[int, str])
show(lambda: U[int])
show(lambda: U[int, int])
show(lambda: U[int, None])
show(lambda: U[None])
show(lambda: U[()])
show(lambda: U[int, str, int] == int | str)
show(lambda: U[int, list[int]])
show(lambda: U[int | str, float])
show(lambda: type(U[int, "name"]))
show(lambda: U[int, 5])
show(lambda: U[5])
show(lambda: U[int, [str]])
show(lambda: U[(int, str)] is not None)
show(lambda: isinstance(1, U[int, str]))
show(lambda: isinstance(1, U))
show(lambda: isinstance(int | str, U))
def f[T, S](x: T | S | int) -> list[T] | None: return x
a = f.__annotations__
show(lambda: (a["x"], a["return"], a["x"].__parameters__))
show(lambda: a["x"][str, bytes])
show(lambda: a["x"][int, int])
show(lambda: a["x"][str])
show(lambda: a["x"][str, bytes, int])
show(lambda: a["return"][int])
show(lambda: a["x"][None, str])
show(lambda: a["x"][list[int], str | None])
show(lambda: (list[int] | str)[int])
