#: about: classes with type parameters: aliases, inheritance, errors
#: kind: language
#: stdout:
#| <class '__main__.Base'> (T,) (T,) (typing.Generic[T],) <class 'typing.Generic'>
#| (T,) (__main__.Base[T], typing.Generic[T]) () (__main__.Base[str],) ()
#| {'items': list[T], 'return': T} {'items': list[T], 'return': T}
#| __main__.Base[int] __main__.Sub[int] __main__.Sub[str] __main__.Two[int, K] __main__.Two[int, str] __main__.Base[NoneType] __main__.Base[ForwardRef('late')] __main__.Base[...] __main__.Base[1] __main__.Base[list[int]]
#| 7 x (1, 2)
#| <class '__main__.Base'> __main__.Base[int] True True True
#| <class '__main__.Base'> (<class 'int'>,) base Base __main__ <class 'typing._GenericAlias'>
#| True False True True
#| TypeError Subscripted generics cannot be used with class and instance checks
#| TypeError Subscripted generics cannot be used with class and instance checks
#| TypeError Too many arguments for <class '__main__.Base'>; actual 2, expected 1
#| TypeError Too few arguments for <class '__main__.Base'>; actual 0, expected at least 1
#| TypeError Too few arguments for <class '__main__.Two'>; actual 0, expected at least 1
#| TypeError Too many arguments for <class '__main__.Two'>; actual 3, expected 2
#| TypeError __main__.Base[int] is not a generic class
#| TypeError <class '__main__.Fixed'> is not a generic class
#| AttributeError type object 'Base' has no attribute 'missing'
#| TypeError Base() takes no arguments
#| changed
#| __main__.Base[int] __main__.Base[list[int]] (T,) __main__.Two[str, str] (T,)
#| __main__.Base[int] | str None | __main__.Base[int] [typing.Unpack[__main__.Base[int]]]
#| TypeError Cannot inherit from plain Generic
#| TypeError Some type variables (T) are not listed in Generic[U]
#| TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
#| TypeError Parameter list to Generic[...] cannot be empty
#| TypeError Parameters to Generic[...] must all be unique
#| TypeError Cannot subscript already-subscripted typing.Generic[T]
#| N1 1 (U,)
#| N2 None ()
#| (<class '__main__.Own'>, 3)
#| [1, 2] __main__.Stack[int]
#| Fault('x') __main__.Fault[int]

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)

class Base[T]:
    label = "base"

    def first(self, items: list[T]) -> T:
        return items[0]


class Sub[T = int](Base[T]):
    pass


class Fixed(Base[str]):
    pass


class Two[K, V = K]:
    def __init__(self, k=None, v=None):
        self.pair = k, v


Generic = Base.__orig_bases__[0].__origin__
print(Base, Base.__type_params__, Base.__parameters__, Base.__orig_bases__, Generic)
print(Sub.__parameters__, Sub.__orig_bases__, Fixed.__parameters__, Fixed.__orig_bases__, Fixed.__type_params__)
print(Sub.first.__annotations__, Base.first.__annotations__)
print(Base[int], Sub[()], Sub[str], Two[int], Two[int, str], Base[None], Base["late"], Base[...], Base[1], Base[list[int]])
print(Sub().first([7]), Base[int]().first("xy"), Two[int](1, v=2).pair)
x = Base[int]()
print(type(x), x.__orig_class__, isinstance(x, Base), isinstance(Sub(), Base), issubclass(Sub, Generic))
print(Base[int].__origin__, Base[int].__args__, Base[int].label, Base[int].__name__, Base[int].__module__, type(Base[int]))
print(Base[int] == Base[int], Base[int] == Base[str], hash(Base[int]) == hash(Base[int]), Base[int] != Sub[int])
show(lambda: isinstance(1, Base[int]))
show(lambda: issubclass(int, Base[int]))
show(lambda: Base[int, str])
show(lambda: Base[()])
show(lambda: Two[()])
show(lambda: Two[1, 2, 3])
show(lambda: Base[int][str])
show(lambda: Fixed[int])
show(lambda: Base[int].missing)
show(lambda: Base[int](3))
Base[int].label = "changed"
print(Base.label)
T, = Base.__type_params__
print(Base[T][int], Base[list[T]][int], Base[Base[T]].__parameters__, Two[T, T][str], Two[T, T].__parameters__)
print(Base[int] | str, None | Base[int], [*Base[int]])


def plain():
    class X(Generic):
        pass


def unlisted():
    class X[U](Base[T]):
        pass


def odd():
    return Generic[int]


show(plain)
show(unlisted)
show(odd)
show(lambda: Generic[()])
show(lambda: Generic[T, T])
show(lambda: Generic[T][int])


class Noted[T]:
    def __init_subclass__(cls, tag=None, **kwargs):
        super().__init_subclass__(**kwargs)
        print(cls.__name__, tag, cls.__parameters__)


class N1[U](Noted[U], tag=1):
    pass


class N2(Noted[int]):
    pass


class Own[T]:
    def __class_getitem__(cls, item):
        return cls, item


print(Own[3])


class Stack[T](list):
    __slots__ = ()


print(Stack[int]([1, 2]), Stack[int])


class Fault[T](Exception):
    pass


try:
    raise Fault[int]("x")
except Fault as e:
    print(repr(e), e.__orig_class__)
