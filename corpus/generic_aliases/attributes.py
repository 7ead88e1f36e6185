#: about: Attributes of list[int] and what it passes on to its origin
#: kind: language
#: profile: compat
#: stdout:
#| (<class 'types.GenericAlias'>, 'GenericAlias', 'types', <class 'list'>, (<class 'int'>,), (), False)
#| ('list', 'list', 'builtins', True, <class 'types.GenericAlias'>)
#| (True, True)
#| AttributeError: type object 'list' has no attribute 'nope'
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| AttributeError: attribute '__parameters__' of 'types.GenericAlias' objects is not writable
#| AttributeError: attribute '__parameters__' of 'types.GenericAlias' objects is not writable
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| AttributeError: 'types.GenericAlias' object has no attribute '__name__' and no __dict__ for setting new attributes
#| AttributeError: 'types.GenericAlias' object has no attribute '__name__' and no __dict__ for setting new attributes
#| AttributeError: 'types.GenericAlias' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'types.GenericAlias' object has no attribute 'x' and no __dict__ for setting new attributes
#| (<class 'list'>,)
#| TypeError: GenericAlias.__mro_entries__() takes exactly one argument (0 given)
#| list[int]
#| list[int, str]
#| list[()]
#| 5[6]
#| TypeError: GenericAlias expected 2 arguments, got 1
#| TypeError: GenericAlias expected 2 arguments, got 0
#| TypeError: GenericAlias expected 2 arguments, got 3
#| TypeError: GenericAlias() takes no keyword arguments
#| 5
#| TypeError: 'str' object is not callable
#| ['a', 'b']
#| TypeError: list expected at most 1 argument, got 2
#| <class 'list'>
#| TypeError: isinstance() argument 2 cannot be a parameterized generic
#| TypeError: issubclass() argument 2 cannot be a parameterized generic
#| False
#| True
#| TypeError: object of type 'types.GenericAlias' has no len()
#| TypeError: list[int] is not a generic class
#| [*list[int]]
#| *list[int]
#| True
#| True
#| ((<class 'list'>,), (list[int],))
#| (<class '__main__.D'>, 4, __main__.D[int])
#| Slots
#| list[str]

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
a = list[int]
G = type(a)
show(lambda: (G, G.__name__, G.__module__, a.__origin__, a.__args__, a.__parameters__, a.__unpacked__))
show(lambda: (a.__name__, a.__qualname__, a.__module__, a.__doc__ == list.__doc__, a.__class__))
show(lambda: (a.append is list.append, a.__len__ is list.__len__))
show(lambda: a.nope)
for name in ("__origin__", "__args__", "__parameters__", "__unpacked__", "__name__", "x"):
    show(lambda: setattr(a, name, 1))
    show(lambda: delattr(a, name))
show(lambda: a.__mro_entries__(()))
show(lambda: a.__mro_entries__())
show(lambda: G(list, int))
show(lambda: G(list, (int, str)))
show(lambda: G(list, ()))
show(lambda: G(5, 6))
show(lambda: G(list))
show(lambda: G())
show(lambda: G(list, int, 3))
show(lambda: G(origin=list, args=int))
show(lambda: G(int, int)(5))
show(lambda: G("not callable", int)())
show(lambda: a("ab"))
show(lambda: a(1, 2))
show(lambda: type(a()))
show(lambda: isinstance([], a))
show(lambda: issubclass(list, a))
show(lambda: isinstance(a, type))
show(lambda: isinstance(a, G))
show(lambda: len(a))
show(lambda: a[int])
show(lambda: [*a])
show(lambda: next(iter(a)))
show(lambda: bool(a))
show(lambda: "__origin__" in dir(a) and "append" in dir(a))
class C(list[int]): pass
show(lambda: (C.__bases__, C.__orig_bases__))
class D:
    @classmethod
    def __class_getitem__(cls, item): return type(list[int])(cls, item)
    def __init__(self, v=0): self.v = v
show(lambda: (D[int].__origin__, D[int](4).v, D[int](4).__orig_class__))
class Slots:
    __slots__ = ()
    __class_getitem__ = classmethod(type(list[int]))
show(lambda: type(Slots[int]()).__name__)
show(lambda: list[int].__class_getitem__(str))
