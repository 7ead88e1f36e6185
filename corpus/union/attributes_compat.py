#: about: unions: __args__, __parameters__, __origin__, subscripts, hashing, and that they hold no attributes
#: kind: language
#: profile: compat
#: stdout:
#| int | T | list[S] (<class 'int'>, T, list[S]) (T, S) <class 'typing.Union'>
#| TypeError Too few arguments for int | T | list[S]; actual 1, expected at least 2
#| int | str | list[bytes]
#| TypeError Too few arguments for int | T | list[S]; actual 1, expected at least 2
#| TypeError Too many arguments for int | T | list[S]; actual 3, expected 2
#| TypeError Too few arguments for int | T | list[S]; actual 0, expected at least 1
#| TypeError int | str is not a generic class
#| <class 'int'>
#| int | None
#| True True 1
#| False False True
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| AttributeError attribute '__origin__' of 'typing.Union' objects is not writable
#| AttributeError attribute '__origin__' of 'typing.Union' objects is not writable
#| AttributeError 'typing.Union' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'typing.Union' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError __class__ must be set to a class, not 'int' object
#| TypeError can't delete __class__ attribute
#| AttributeError attribute '__name__' of 'typing.Union' objects is not writable
#| AttributeError attribute '__name__' of 'typing.Union' objects is not writable
#| AttributeError attribute '__qualname__' of 'typing.Union' objects is not writable
#| AttributeError attribute '__qualname__' of 'typing.Union' objects is not writable
#| AttributeError 'typing.Union' object has no attribute '__module__' and no __dict__ for setting new attributes
#| AttributeError 'typing.Union' object has no attribute '__module__' and no __dict__ for setting new attributes
#| AttributeError 'typing.Union' object attribute '__doc__' is read-only
#| AttributeError 'typing.Union' object attribute '__doc__' is read-only
#| <class 'typing.Union'> Union typing Union ['Union', 'object']
#| TypeError cannot create 'typing.Union' instances
#| TypeError cannot create 'typing.Union' instances
#| TypeError type 'typing.Union' is not an acceptable base type
#| int | str <class 'int'> <class 'NoneType'>
#| TypeError Cannot take a Union of no types.
#| 5
#| ForwardRef('x')
#| TypeError 'typing.Union' object is not callable
#| TypeError '<' not supported between instances of 'typing.Union' and 'typing.Union'
#| TypeError object of type 'typing.Union' has no len()
#| TypeError 'typing.Union' object is not iterable
#| TypeError type() doesn't support MRO entry resolution; use types.new_class()
#| ['__args__', '__class_getitem__', '__getitem__', '__mro_entries__', '__name__', '__or__', '__origin__', '__parameters__', '__qualname__', '__ror__']

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def generic[T, S]():
    return T, S


T, S = generic()
u = int | T | list[S]
print(u, u.__args__, u.__parameters__, u.__origin__)
for item in [str, (str, bytes), (str,), (str, bytes, int), ()]:
    attempt(lambda: u[item])
attempt(lambda: (int | str)[int])
attempt(lambda: (int | T)[int])
attempt(lambda: (int | T)[None])
print(hash(int | str) == hash(str | int), (int | str) == (str | int), {int | str: 1}[str | int])
print((int | str) == int, (int | None) != (None | int), int | str | int == str | int)
for name in ["__args__", "__origin__", "x", "__class__", "__name__", "__qualname__", "__module__", "__doc__"]:
    attempt(setattr, u, name, 1)
    attempt(delattr, u, name)
U = type(u)
print(U, U.__name__, U.__module__, U.__qualname__, [b.__name__ for b in U.__mro__])
attempt(U)
attempt(U, int)
attempt(lambda: type("Sub", (U,), {}))
print(U[int, str], U[int], U[None])
attempt(lambda: U[()])
attempt(lambda: U[5])
attempt(lambda: U["x"])
attempt(lambda: u())
attempt(lambda: u < u)
attempt(lambda: len(u))
attempt(lambda: iter(u))
attempt(lambda: type("A", (int | str,), {}))
print([n for n in dir(u) if n not in dir(object)])
