#: about: list[int] and its kin: parts, substitution, errors
#: kind: language
#: stdout:
#| list[int] dict[str, list[int]] tuple[()] tuple[int, ...] list[None] list[len] list[__main__.show] list['late'] list[1] list[[int, str]]
#| (T,) (T,) (T,) ()
#| list[int] dict[int, int] dict[str, int] list[list[int]] list[int | None] list[[int, str]] list[T]
#| list[ForwardRef('late')] list[None] list[1] list[...] tuple[int, ...] list[(<class 'int'>, <class 'str'>)]
#| list[(<class 'int'>, <class 'str'>)] list[(<class 'int'>, <class 'str'>)] list[...] list[int, (<class 'str'>,)]
#| TypeError list[int] is not a generic class
#| TypeError Too many arguments for list[T]; actual 2, expected 1
#| TypeError Too few arguments for dict[T, P]
#| TypeError Parameters to generic types must be types. Got (<class 'int'>, <class 'str'>).
#| TypeError type 'int' is not subscriptable
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| TypeError issubclass() argument 2 cannot be a parameterized generic
#| TypeError '<' not supported between instances of 'types.GenericAlias' and 'types.GenericAlias'
#| AttributeError type object 'list' has no attribute 'missing'
#| AttributeError 'types.GenericAlias' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError readonly attribute
#| AttributeError attribute '__parameters__' of 'types.GenericAlias' objects is not writable
#| [1, 2] {'a': 1} <class 'list'> (<class 'int'>,) list <class 'types.GenericAlias'>
#| True True True None
#| *list[int] True False [*tuple[int]] *list[int] tuple[*tuple[int, T]] tuple[*tuple[int, str]]
#| list[int, str] 5
#| TypeError GenericAlias expected 2 arguments, got 1
#| TypeError GenericAlias() takes no keyword arguments
#| (list[int],) [1] __main__.Sized[5] __main__.Sized[5]

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class D[T, *Ts, **P]:
    pass


T, Ts, P = D.__type_params__
print(list[int], dict[str, list[int]], tuple[()], tuple[int, ...], list[None], list[len], list[show], list["late"], list[1], list[[int, str]])
print(list[T].__parameters__, dict[T, list[T]].__parameters__, list[[int, T]].__parameters__, list[int].__parameters__)
print(list[T][int], dict[T, T][int], dict[str, T][int], list[list[T]][int], list[T | None][int], list[[int, T]][str], list[T][T])
print(list[T]["late"], list[T][None], list[T][1], list[T][...], tuple[T, ...][int], list[(int, T),][str])
print(list[P][[int, str]], list[P][int, str], list[P][...], list[T, P][int, [str]])
for step in (
    lambda: list[int][str], lambda: list[T][int, str], lambda: dict[T, P][int], lambda: list[T][(int, str),], lambda: int[T],
    lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: list[int] < list[str], lambda: list[int].missing,
    lambda: setattr(list[int], "x", 1), lambda: setattr(list[int], "__origin__", 1), lambda: setattr(list[int], "__parameters__", 1),
):
    show(step)
print(list[int]([1, 2]), dict[str, int](a=1), list[int].__origin__, list[int].__args__, list[int].__name__, type(list[int]))
print(list[int] == list[int], list[int] != list[str], hash(list[int]) == hash(list[int]), list[int].append([], 1))
star, = list[int]
print(star, star.__unpacked__, list[int].__unpacked__, [*tuple[int]], [*list[T]][0][int], tuple[*tuple[int, T]], tuple[*tuple[int, T]][str])
GenericAlias = type(list[int])
print(GenericAlias(list, (int, str)), GenericAlias(int, int)("5"))
show(lambda: GenericAlias(list))
show(lambda: GenericAlias(list, int, x=1))


class L(list[int]):
    pass


class Sized:
    def __class_getitem__(cls, n):
        return GenericAlias(cls, n)


print(L.__orig_bases__, L([1]), Sized[5], Sized[5]().__orig_class__)
