#: about: list[int], X | Y and their attributes
#: kind: language
#: profile: compat
#: stdout:
#| list[int] dict[str, int] tuple[int, ...] tuple[()] list['fwd'] list[None] list[...] list[int | str] list[list[int]] type[int] list[[1]] dict[str, list[tuple[int, ...]]]
#| <class 'list'> (<class 'int'>,) () True True True False GenericAlias [] ['a', 'b'] True True True list True GenericAlias
#| TypeError: list[int] is not a generic class
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| TypeError: issubclass() argument 2 cannot be a parameterized generic
#| AttributeError: type object 'list' has no attribute 'nothing'
#| AttributeError: 'types.GenericAlias' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError: object of type 'types.GenericAlias' has no len()
#| TypeError: '<' not supported between instances of 'types.GenericAlias' and 'types.GenericAlias'
#| TypeError: unsupported operand type(s) for +: 'types.GenericAlias' and 'int'
#| [*list[int]]
#| TypeError: 'types.GenericAlias' object is not a mapping
#| list[int] dict[int, str] dict[int, int] (T,) (U, T) list[list[int]] tuple[int, ...] list[U] list[int | None]
#| TypeError: Too many arguments for list[T]; actual 2, expected 1
#| TypeError: Too few arguments for dict[T, U]; actual 1, expected at least 2
#| TypeError: list[int] is not a generic class
#| int | str int | str (<class 'int'>, <class 'str'>) () True True Union True False True int | None None | int <class 'int'> int | str int | str | float int | list[int]  T | int list[str] | int <class 'typing.Union'>
#| TypeError: unsupported operand type(s) for |: 'type' and 'int'
#| TypeError: unsupported operand type(s) for |: 'int' and 'type'
#| TypeError: unsupported operand type(s) for |: 'type' and 'str'
#| TypeError: unsupported operand type(s) for |: 'NoneType' and 'NoneType'
#| TypeError: unsupported operand type(s) for |: 'type' and 'list'
#| TypeError: 'typing.Union' object is not callable
#| TypeError: int | str is not a generic class
#| AttributeError: 'typing.Union' object has no attribute 'nothing'
#| True
#| TypeError: issubclass() argument 2 cannot be a parameterized generic
#| TypeError: '<' not supported between instances of 'typing.Union' and 'typing.Union'
#| TypeError: unsupported operand type(s) for &: 'typing.Union' and 'type'
#| TypeError: type() doesn't support MRO entry resolution; use types.new_class()
#| True
#| __main__.C | int int | __main__.C ('M or', <class 'int'>) ('M ror', <class 'int'>) __main__.C | None list[__main__.C] ('M or', <class '__main__.D'>)
#| (list[int],) <class 'list'> ['a', 'b'] (dict[str, T],) __main__.Sub[str]
#| list() pattern
#| NameError: name 'match_alias' is not defined
#| list[int] (<class 'int'>,) list
#| dict[int] (<class 'int'>,) dict
#| set[int] (<class 'int'>,) set
#| frozenset[int] (<class 'int'>,) frozenset
#| tuple[int] (<class 'int'>,) tuple
#| type[int] (<class 'int'>,) type
#| (<class 'list'>,) True 1 False *tuple[int, str] True

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
print(list[int], dict[str, int], tuple[int, ...], tuple[()], list["fwd"], list[None], list[...], list[int | str], list[list[int]], type[int], list[[1]], dict[str, list[tuple[int, ...]]])
a = list[int]
print(a.__origin__, a.__args__, a.__parameters__, a == list[int], a != list[str], hash(a) == hash(list[int]), a is list[int], type(a).__name__, a(), a("ab"), a.append is list.append, isinstance([], a.__origin__), callable(a), a.__name__, a.__doc__ == list.__doc__, a.__class__.__name__)
attempt(lambda: a[int]); attempt(lambda: isinstance([], a)); attempt(lambda: issubclass(list, a)); attempt(lambda: a.nothing); attempt(lambda: setattr(a, "x", 1)); attempt(lambda: len(a)); attempt(lambda: a < a); attempt(lambda: list[int] + 1); attempt(lambda: [*a]); attempt(lambda: {**a})
def T_of():
    def f[T, U](): pass
    return f.__type_params__
T, U = T_of()
print(list[T][int], dict[T, U][int, str], dict[T, T][int], list[T].__parameters__, dict[U, T].__parameters__, list[list[T]][int], tuple[T, ...][int], list[T][U], list[T | None][int])
attempt(lambda: list[T][int, str]); attempt(lambda: dict[T, U][int]); attempt(lambda: list[int][str])
u = int | str
print(u, repr(u), u.__args__, u.__parameters__, u == str | int, hash(u) == hash(str | int), type(u).__name__, isinstance(1, u), isinstance(1.5, u), issubclass(bool, u), int | None, None | int, int | int, int | (str | int), u | float, int | list[int], "", (T | int), (list[T] | int)[str], u.__origin__ if hasattr(u, "__origin__") else "none")
attempt(lambda: int | 5); attempt(lambda: 5 | int); attempt(lambda: int | "s"); attempt(lambda: None | None); attempt(lambda: int | []); attempt(lambda: u()); attempt(lambda: u[int]); attempt(lambda: u.nothing); attempt(lambda: isinstance(1, int | list[int])); attempt(lambda: issubclass(int, list[int] | str)); attempt(lambda: u < u); attempt(lambda: u & int); attempt(lambda: type("S", (u,), {})); attempt(lambda: isinstance(1, (u, 5)))
class C: pass
class M(type):
    def __or__(cls, o): return ("M or", o)
    def __ror__(cls, o): return ("M ror", o)
class D(metaclass=M): pass
print(C | int, int | C, D | int, int | D, C | None, list[C], D | D)
class Sub(list[int]): pass
class Sub2(dict[str, T]): pass
print(Sub.__orig_bases__, Sub.mro()[1], Sub("ab"), Sub2.__orig_bases__, Sub[str] if hasattr(list, "__class_getitem__") else "")
match []:
    case list(): print("list() pattern")
attempt(lambda: match_alias([]))
def match_alias(v):
    match v:
        case a(): return 1
for t in (list, dict, set, frozenset, tuple, type):
    print(t[int], t[int].__args__, t[int].__origin__.__name__)
print(list[int].__mro_entries__((list[int],)), list[int] in {list[int]: 1}, {list[int]: 1}[list[int]], list[int].__unpacked__, [*tuple[int, str]][0], [*tuple[int, str]][0].__unpacked__)
