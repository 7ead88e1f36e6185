#: about: list[int]: what it answers itself, what it passes on, setting, calling, and its iterator
#: kind: language
#: profile: compat
#: stdout:
#| __main__.A[int] True (<class 'int'>,) () False
#| 1 A A A True <class 'types.GenericAlias'>
#| AttributeError 'types.GenericAlias' object has no attribute 'tag' and no __dict__ for setting new attributes
#| AttributeError type object 'A' has no attribute 'nope'
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| AttributeError attribute '__parameters__' of 'types.GenericAlias' objects is not writable
#| AttributeError attribute '__parameters__' of 'types.GenericAlias' objects is not writable
#| TypeError __class__ must be set to a class, not 'int' object
#| TypeError can't delete __class__ attribute
#| AttributeError 'types.GenericAlias' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'types.GenericAlias' object has no attribute 'x' and no __dict__ for setting new attributes
#| [1, 2] A __main__.A[int]
#| {'a': 1} (1,) type[int]
#| TypeError 'int' object is not iterable
#| TypeError __main__.A[int] is not a generic class
#| TypeError isinstance() argument 2 cannot be a parameterized generic
#| TypeError issubclass() argument 2 cannot be a parameterized generic
#| True False False True
#| (<class 'list'>, <class 'object'>) (list[int], <class 'object'>)
#| <class 'generic_alias_iterator'> *list[int] end [] True
#| TypeError cannot create 'generic_alias_iterator' instances
#| TypeError type 'generic_alias_iterator' is not an acceptable base type
#| TypeError object of type 'generic_alias_iterator' has no len()
#| *tuple[int, str] True False (<class 'int'>, <class 'str'>) tuple[*tuple[int, str]]
#| TypeError GenericAlias expected 2 arguments, got 0
#| TypeError GenericAlias expected 2 arguments, got 1
#| TypeError GenericAlias expected 2 arguments, got 3
#| TypeError GenericAlias() takes no keyword arguments
#| 5[6] (<class 'int'>, <class 'str'>) None[()]

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A(list):
    tag = 1

    @classmethod
    def make(cls):
        return cls.__name__


alias = A[int]
print(alias, alias.__origin__ is A, alias.__args__, alias.__parameters__, alias.__unpacked__)
print(alias.tag, alias.make(), alias.__name__, alias.__qualname__, alias.__mro__[0] is A, alias.__class__)
attempt(setattr, alias, "tag", 2)
attempt(lambda: alias.nope)
for name in ["__origin__", "__args__", "__parameters__", "__class__", "x"]:
    attempt(setattr, alias, name, 1)
    attempt(delattr, alias, name)
x = alias([1, 2])
print(x, type(x).__name__, x.__orig_class__)
print(dict[str, int](a=1), tuple[int]((1,)), type[int])
attempt(lambda: list[int](5))
attempt(lambda: alias[str])
attempt(lambda: isinstance([], list[int]))
attempt(lambda: issubclass(list, list[int]))
print(list[int] == list[int], list[int] is list[int], list[int] == list[bool], hash(list[int]) == hash(list[int]))


class C(list[int], dict[str, int] if False else object):
    pass


print(C.__bases__, C.__orig_bases__)
it = iter(list[int])
print(type(it), next(it), next(it, "end"), list(it), iter(it) is it)
attempt(type(it))
attempt(lambda: type("Sub", (type(it),), {}))
attempt(lambda: len(it))
(star,) = tuple[int, str]
print(star, star.__unpacked__, star == tuple[int, str], star.__args__, tuple[*star] if False else tuple[star])
for args in [(), (list,), (list, int, str)]:
    attempt(lambda: type(alias)(*args))
attempt(lambda: type(alias)(list, args=1))
print(type(alias)(5, 6), type(alias)(list, (int, str)).__args__, type(alias)(None, ()))
