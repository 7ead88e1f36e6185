#: about: type parameters in objects of classes below types.GenericAlias
#: kind: language
#: stdout:
#| dict[T, list[T]]
#| (T,)
#| dict[int, list[int]]
#| False
#| TypeError Too many arguments for dict[T, list[T]]; actual 2, expected 1
#| list[dict[T, list[T]]]
#| (T,)
#| list[dict[int, list[int]]]
#| False
#| dict[int, list[int]] | None
#| (T,)
#| int | dict[str, list[str]]
#| (Ts,)
#| *tuple[int, str]
#| list[*tuple[int, str]]
#| tuple[str, *tuple[int, str]]
#| tuple[int, int, str]
#| None
#| (<class 'int'>, <class 'str'>)
#| (T,)
#| list[[int]]
#| list[(<class 'int'>, <class 'str'>)]
#| S<dict[T, list[T]]>
#| (T,)
#| S<dict[int, list[int]]>
#| True
#| TypeError Too many arguments for S<dict[T, list[T]]>; actual 2, expected 1
#| list[S<dict[T, list[T]]>]
#| (T,)
#| list[S<dict[int, list[int]]>]
#| True
#| S<dict[int, list[int]]> | None
#| (T,)
#| int | S<dict[str, list[str]]>
#| (Ts,)
#| *tuple[int, str]
#| list[*tuple[int, str]]
#| tuple[str, *tuple[int, str]]
#| S<tuple[int, int, str]>
#| None
#| (<class 'int'>, <class 'str'>)
#| (T,)
#| S<list[[int]]>
#| S<list[(<class 'int'>, <class 'str'>)]>
#| dict[T, list[T]]
#| (T,)
#| dict[int, list[int]]
#| False
#| TypeError Too many arguments for dict[T, list[T]]; actual 2, expected 1
#| list[dict[T, list[T]]]
#| (T,)
#| list[dict[int, list[int]]]
#| False
#| dict[int, list[int]] | None
#| (T,)
#| int | dict[str, list[str]]
#| (Ts,)
#| *tuple[int, str]
#| list[*tuple[int, str]]
#| tuple[str, *tuple[int, str]]
#| tuple[int, int, str]
#| None
#| (<class 'int'>, <class 'str'>)
#| (T,)
#| list[[int]]
#| list[(<class 'int'>, <class 'str'>)]

GA = type(list[int])
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
class A(GA): pass
class S(GA):
    __slots__ = ()
    def __new__(cls, origin, args, extra=None):
        if not isinstance(args, tuple): args = (args, extra)
        return super().__new__(cls, origin, args)
    def __repr__(self): return 'S<%s>' % super().__repr__()
    def __getitem__(self, item):
        r = super().__getitem__(item)
        return S(r.__origin__, r.__args__)
    def meth(self): return 'm'
    @property
    def __parameters__(self): return super().__parameters__
class X(GA):
    __slots__ = ('a',)
def gen[T, *Ts, **P]():
    for C in (A, S, X):
        a = C(dict, (T, list[T]))
        t(lambda: a); t(lambda: a.__parameters__); t(lambda: a[int]); t(lambda: type(a[int]) is C); t(lambda: a[int, str]);
        t(lambda: list[a]); t(lambda: list[a].__parameters__); t(lambda: list[a][int]); t(lambda: type(list[a][int].__args__[0]) is C)
        t(lambda: (a | None)[int]); t(lambda: (a | None).__parameters__); t(lambda: (int | a)[str])
        b = C(tuple, (Ts,)); t(lambda: b.__parameters__)
        c = C(tuple, (int, str))
        u = next(iter(c)); t(lambda: u); t(lambda: list[u]); t(lambda: tuple[T, *c][str]); t(lambda: C(tuple, (T, *Ts))[int, *c])
        t(lambda: c.__typing_unpacked_tuple_args__); t(lambda: u.__typing_unpacked_tuple_args__)
        t(lambda: C(list, ([T],)).__parameters__); t(lambda: C(list, ([T],))[int])
        t(lambda: C(list, (P,))[[int, str]])
gen()
