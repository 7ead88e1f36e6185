#: about: Attributes of unions and of their type
#: kind: language
#: profile: compat
#: stdout:
#| (<class 'typing.Union'>, 'Union', 'Union', 'typing', "<class 'typing.Union'>")
#| ((<class 'int'>, <class 'str'>), (), <class 'typing.Union'>, 'Union', 'Union')
#| typing
#| True
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| AttributeError: attribute '__parameters__' of 'typing.Union' objects is not writable
#| AttributeError: attribute '__parameters__' of 'typing.Union' objects is not writable
#| AttributeError: attribute '__origin__' of 'typing.Union' objects is not writable
#| AttributeError: attribute '__origin__' of 'typing.Union' objects is not writable
#| AttributeError: attribute '__name__' of 'typing.Union' objects is not writable
#| AttributeError: attribute '__name__' of 'typing.Union' objects is not writable
#| AttributeError: 'typing.Union' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError: 'typing.Union' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError: 'typing.Union' object has no attribute 'nope'
#| AttributeError: 'typing.Union' object has no attribute 'real'
#| TypeError: cannot set 'x' attribute of immutable type 'typing.Union'
#| AttributeError: 'typing.Union' object has no attribute '__dict__'
#| TypeError: 'typing.Union' object is not callable
#| TypeError: 'typing.Union' object is not callable
#| TypeError: cannot create 'typing.Union' instances
#| TypeError: cannot create 'typing.Union' instances
#| TypeError: type 'typing.Union' is not an acceptable base type
#| TypeError: type() doesn't support MRO entry resolution; use types.new_class()
#| TypeError: Cannot subclass int | str
#| TypeError: object of type 'typing.Union' has no len()
#| TypeError: 'typing.Union' object is not iterable
#| TypeError: int | str is not a generic class
#| TypeError: int | str is not a generic class
#| True
#| TypeError: Cannot subclass int | str
#| ['__args__', '__class_getitem__', '__getitem__', '__mro_entries__', '__name__', '__or__', '__origin__', '__parameters__', '__qualname__', '__ror__']
#| False

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
u = int | str
U = type(u)
show(lambda: (U, U.__name__, U.__qualname__, U.__module__, repr(U)))
show(lambda: (u.__args__, u.__parameters__, u.__origin__, u.__name__, u.__qualname__))
show(lambda: u.__module__)
show(lambda: u.__doc__ == U.__doc__)
for name in ("__args__", "__parameters__", "__origin__", "__name__", "other"):
    show(lambda: setattr(u, name, 1))
    show(lambda: delattr(u, name))
show(lambda: u.nope)
show(lambda: u.real)
show(lambda: setattr(U, "x", 1))
show(lambda: u.__dict__)
show(lambda: u())
show(lambda: u(1))
show(lambda: U())
show(lambda: U(int, str))
show(lambda: type("X", (U,), {}))
show(lambda: type("X", (u,), {}))
def sub():
    class X(int | str): pass
show(sub)
show(lambda: len(u))
show(lambda: iter(u))
show(lambda: u[0])
show(lambda: u[int])
show(lambda: bool(u))
show(lambda: u.__mro_entries__(()))
show(lambda: sorted(n for n in dir(u) if n not in dir(object)))
show(lambda: callable(u))
