#: about: unions of types: members, substitution, forward references
#: kind: language
#: stdout:
#| int | str int | None None | int int | str bool | int int | str | float int | list[int]
#| True True (<class 'int'>, <class 'str'>) (T,) <class 'typing.Union'>
#| int | str <class 'int'> list[str] | int T | int int | None
#| T | ForwardRef('late') ForwardRef('late') | T __main__.D[int] | ForwardRef('late') int | str | ForwardRef('late') T | 1 __main__.D[int] | None T | ... T | [1]
#| True True False True
#| True <class 'typing.Union'> Union
#| TypeError int | str is not a generic class
#| TypeError Too many arguments for list[T] | int; actual 2, expected 1
#| TypeError unsupported operand type(s) for |: 'type' and 'int'
#| TypeError unsupported operand type(s) for |: 'type' and 'str'
#| TypeError unsupported operand type(s) for |: 'types.GenericAlias' and 'int'
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| TypeError Union[arg, ...]: each arg must be a type. Got (1, 2).
#| AttributeError 'typing.Union' object has no attribute 'missing'
#| TypeError cannot create 'typing.Union' instances
#| int | str <class 'int'> int | None True
#| ForwardRef('x') x True True

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class D[T]:
    pass


T, = D.__type_params__
print(int | str, int | None, None | int, int | str | int, bool | int | bool, (int | str) | (str | float), int | list[int])
print(int | str == str | int, hash(int | str) == hash(str | int), (int | str).__args__, (int | T).__parameters__, type(int | str))
print((int | T)[str], (int | T)[int], (list[T] | int)[str], (T | int)[T], (int | T)[None])
print(T | "late", "late" | T, D[int] | "late", (int | str) | "late", T | 1, D[int] | None, T | ..., T | [1])
print(isinstance(1, int | str), isinstance(None, int | None), isinstance(1.5, int | str), issubclass(bool, int | str))
print(isinstance(1, int | list[int]), (int | str).__origin__, (int | str).__name__)
for step in (
    lambda: (int | str)[int], lambda: (list[T] | int)[str, str], lambda: int | 1, lambda: int | "late", lambda: list[T] | 1,
    lambda: isinstance([], int | list[int]), lambda: T | (1, 2), lambda: (int | str).missing, lambda: type(int | str)(),
):
    show(step)
Union = type(int | str)
print(Union[int, str], Union[int], Union[int, None], isinstance(int | str, Union))
late = (T | "x").__args__[1]
print(late, late.__forward_arg__, late == (T | "x").__args__[1], late != (T | "y").__args__[1])
