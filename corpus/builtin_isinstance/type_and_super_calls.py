#: about: type of one argument, and calls that are checked by isinstance
#: kind: language
#: stdout:
#| <class 'int'> <class 'type'> <class 'NoneType'> <class 'ellipsis'> <class 'NotImplementedType'> <class 'typing.Union'> <class 'types.GenericAlias'>
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type.__new__() argument 2 must be tuple, not int
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: type.__new__() argument 1 must be str, not int
#| TypeError: type.__new__() argument 3 must be dict, not list
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: type 'bool' is not an acceptable base type
#| ValueError: type name must not contain null characters
#| UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases object, int
#| TypeError: duplicate base class int
#| TypeError: type() takes 1 or 3 arguments
#| 1 6 d T T __main__

def attempt(call, *args, **named):
    try: print(repr(call(*args, **named)))
    except BaseException as e: print(f"{type(e).__name__}: {e}")

print(type(5), type(type), type(None), type(...), type(NotImplemented), type(int | str), type(list[int]))
attempt(type)
attempt(type, 1, 2)
attempt(type, 1, 2, 3, 4)
attempt(type, "A", 5, {})
attempt(type, "A", (5,), {})
attempt(type, 5, (), {})
attempt(type, "A", (), [])
attempt(type, "A", (int, str), {})
attempt(type, "A", (bool,), {})
attempt(type, "A\0", (), {})
attempt(type, "\ud800", (), {})
attempt(type, "A", (object, int), {})
attempt(type, "A", (int, int), {})
attempt(type, object=1)
T = type("T", (int,), {"x": 1, "__doc__": "d"})
print(T.x, T(5) + 1, T.__doc__, T.__name__, T.__qualname__, T.__module__)
