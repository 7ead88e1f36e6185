#: about: list[int] and what it can and cannot do
#: kind: language
#: stdout:
#| list[int] list[int, str] list[()] list[...] list['T'] list[list[int]] True (<class 'int'>,) True False
#| ['a', 'b'] <class 'list'> list[5] list[int] True True
#| TypeError: isinstance() argument 2 cannot be a parameterized generic TypeError: issubclass() argument 2 cannot be a parameterized generic TypeError: list[int] is not a generic class TypeError: list.__class_getitem__() takes exactly one argument (0 given) TypeError: list.__class_getitem__() takes exactly one argument (2 given)
#| [1, 2] [<class 'list'>, <class 'object'>] True TypeError: list indices must be integers or slices, not type
#| True True (<class 'list'>,)

def attempt(call, *args):
    try: return repr(call(*args))
    except Exception as error: return f"{type(error).__name__}: {error}"

class L(list): pass
print(list[int], list[int, str], list[()], list[...], list["T"], list[list[int]], L[int].__origin__ is L, list[int].__args__, list[int] == list[int], list[int] == list[str])
print(list[int]("ab"), type(list[int]()), list.__class_getitem__(5), [].__class_getitem__(int), hash(list[int]) == hash(list[int]), list[int] != list)
print(attempt(isinstance, [], list[int]), attempt(issubclass, list, list[int]), attempt(lambda: list[int][str]), attempt(list.__class_getitem__), attempt(list.__class_getitem__, 1, 2))
class Sub(list[int]): pass
print(Sub([1, 2]), Sub.mro()[1:], isinstance(Sub(), list), attempt(lambda: [1][int]))
T = list[int]
print(T.append is list.append, callable(T), repr(T.__mro_entries__((T,))))
