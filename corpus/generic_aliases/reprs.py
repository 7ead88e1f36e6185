#: about: repr of aliases of every kind of argument
#: kind: language
#: stdout:
#| list[int]
#| list[__main__.C.D]
#| dict[str, list[int]]
#| tuple[()]
#| tuple[int, ...]
#| list[None]
#| list[None]
#| list['name']
#| list[5]
#| list[...]
#| list[[int, str]]
#| list[[int, [<class 'str'>]]]
#| list[[]]
#| list[int]
#| list[int | None]
#| list[len]
#| list[__main__.f]
#| list[<method 'upper' of 'str' objects>]
#| list[{}]
#| type[int]
#| set[int]
#| frozenset[int]
#| enumerate[int]
#| TypeError: type 'property' is not subscriptable
#| TypeError: type 'int' is not subscriptable
#| TypeError: type 'str' is not subscriptable
#| TypeError: type 'object' is not subscriptable
#| TypeError: type 'slice' is not subscriptable
#| TypeError: type 'range' is not subscriptable
#| TypeError: type 'map' is not subscriptable
#| TypeError: type 'zip' is not subscriptable
#| TypeError: type 'filter' is not subscriptable
#| TypeError: type 'reversed' is not subscriptable
#| memoryview[int]
#| BaseExceptionGroup[int]
#| generator[int]
#| TypeError: type 'bytes' is not subscriptable

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(): pass
class C:
    class D: pass
show(lambda: list[int])
show(lambda: list[C.D])
show(lambda: dict[str, list[int]])
show(lambda: tuple[()])
show(lambda: tuple[int, ...])
show(lambda: list[None])
show(lambda: list[type(None)])
show(lambda: list["name"])
show(lambda: list[5])
show(lambda: list[...])
show(lambda: list[[int, str]])
show(lambda: list[[int, [str]]])
show(lambda: list[[]])
show(lambda: list[(int,)])
show(lambda: list[int | None])
show(lambda: list[len])
show(lambda: list[f])
show(lambda: list[str.upper])
show(lambda: list[{}])
show(lambda: type[int])
show(lambda: set[int])
show(lambda: frozenset[int])
show(lambda: enumerate[int])
show(lambda: property[int])
show(lambda: int[int])
show(lambda: str[int])
show(lambda: object[int])
show(lambda: slice[int, str])
show(lambda: range[int])
show(lambda: map[int])
show(lambda: zip[int])
show(lambda: filter[int])
show(lambda: reversed[int])
show(lambda: memoryview[int])
show(lambda: BaseExceptionGroup[int])
show(lambda: type(x for x in [])[int])
show(lambda: bytes[int])
