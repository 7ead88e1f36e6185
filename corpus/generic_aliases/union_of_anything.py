#: about: what Union[…] takes: any class, Generic too
#: kind: language
#: stdout:
#| int | typing.Generic typing.Generic | None typing.Generic | int
#| TypeError: Union[arg, ...]: each arg must be a type. Got (3,).
#| TypeError: Plain <class 'typing.Generic'> is not valid as type argument
#| TypeError: Cannot take a Union of no types.

class C[T]: pass
Generic = C.mro()[1]
Union = type(int | str)
def tell(f, *args):
    try: print(f(*args))
    except Exception as e: print(type(e).__name__ + ":", e)
print(int | Generic, Generic | None, Union[Generic, int])
tell(lambda: Union[int, (3,)])
tell(lambda: list[C.__type_params__[0]][Generic])
tell(lambda: Union[()])
