#: about: dict[...] is a generic alias
#: kind: language
#: stdout:
#| dict[str, int]
#| dict[int]
#| dict[()]
#| {'a': 1}
#| <class 'dict'>
#| (<class 'str'>, <class 'int'>)
#| dict[int, str]
#| TypeError: dict.__class_getitem__() takes exactly one argument (0 given)
#| 'GenericAlias'
#| True
#| KeyError: <class 'int'>
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| TypeError: issubclass() argument 2 cannot be a parameterized generic
#| dict[int]
#| 'D'
#| 'D'

def show(*calls):
    for call in calls:
        try: print(repr(call()))
        except Exception as error: print(f"{type(error).__name__}: {error}")

show(lambda: dict[str, int], lambda: dict[int], lambda: dict[()], lambda: dict[str, int](a=1), lambda: dict[str, int].__origin__, lambda: dict[str, int].__args__, lambda: dict.__class_getitem__((int, str)), lambda: dict.__class_getitem__(), lambda: type(dict[int, int]).__name__, lambda: dict[int, str] == dict[int, str], lambda: {}[int], lambda: isinstance({}, dict[str, int]), lambda: issubclass(dict, dict[str, int]), lambda: {}.__class_getitem__(int))
class D(dict): pass
show(lambda: D[int, int].__origin__.__name__, lambda: type(D[int, int]()).__name__)
