#: about: __class_getitem__, generic aliases of builtins, and __mro_entries__
#: kind: language
#: stdout:
#| Box[<class 'int'>] SubBox['x'] Box[(1, 2)] Box[slice(None, None, None)]
#| list[int] dict[str, list[int]] tuple[int, ...] type[int] set['name']
#| [1, 2] <class 'list'> (<class 'int'>,) True True
#| [1] L True
#| entries 1
#| {'a': 1} True
#| type 'int' is not subscriptable
#| type 'str' is not subscriptable
#| 'Box' object is not subscriptable
#| list[int] is not a generic class
#| 8

class Box:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item!r}]"

class SubBox(Box): pass
print(Box[int], SubBox["x"], Box[1, 2], Box[:])
print(list[int], dict[str, list[int]], tuple[int, ...], type[int], set["name"])
alias = list[int]
print(alias((1, 2)), alias.__origin__, alias.__args__, alias == list[int], isinstance([], alias.__origin__))
class L(list[int]): pass
print(L([1]), L.__name__, issubclass(L, list))

class Stand:
    def __mro_entries__(self, bases):
        print("entries", len(bases))
        return (dict,)

class M(Stand()): pass
print(M({"a": 1}), issubclass(M, dict))
for bad in (lambda: int[1], lambda: str["a"], lambda: Box()[1], lambda: list[int][str]):
    try:
        print(bad())
    except TypeError as error:
        print(error)

class Meta(type):
    def __getitem__(cls, key): return key * 2

class G(metaclass=Meta): pass
print(G[4])
