#: about: __annotations__ and __annotate__ of classes: setting, deleting, inheritance and built-in types
#: kind: language
#: profile: compat
#: stdout:
#| {'x': <class 'int'>, 'y': <class 'str'>} {} True
#| {'x': <class 'int'>, 'y': <class 'str'>} None __annotate__ A.__annotate__
#| {'x': <class 'int'>, 'y': <class 'str'>}
#| NotImplementedError 
#| TypeError A.__annotate__() missing 1 required positional argument: 'format'
#| {'x': <class 'int'>, 'y': <class 'str'>, 'z': <class 'float'>} {'x': <class 'int'>, 'y': <class 'str'>}
#| None
#| ({'q': 1}, None)
#| None
#| (5, None)
#| None
#| (None, None)
#| {}
#| None
#| None
#| {'made': 1}
#| None
#| {}
#| TypeError __annotate__ must be callable or None
#| {}
#| None
#| TypeError object of type 'int' has no len()
#| None
#| TypeError __annotate__ returned non-dict of type 'list'
#| None
#| TypeError <lambda>() takes 0 positional arguments but 1 was given
#| TypeError cannot delete __annotate__ attribute
#| AttributeError type object 'int' has no attribute '__annotations__'
#| AttributeError type object 'int' has no attribute '__annotate__'
#| TypeError cannot set '__annotations__' attribute of immutable type 'int'
#| TypeError cannot set '__annotate__' attribute of immutable type 'int'
#| AttributeError type object 'type' has no attribute '__annotations__'
#| AttributeError type object 'type' has no attribute '__annotate__'
#| TypeError cannot set '__annotations__' attribute of immutable type 'type'
#| TypeError cannot set '__annotate__' attribute of immutable type 'type'
#| AttributeError type object 'object' has no attribute '__annotations__'
#| AttributeError type object 'object' has no attribute '__annotate__'
#| TypeError cannot set '__annotations__' attribute of immutable type 'object'
#| TypeError cannot set '__annotate__' attribute of immutable type 'object'
#| NameError name 'missing' is not defined
#| {'v': 'now'}

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    x: int
    y: str = "a"


class B(A):
    pass


def put(cls, name, value):
    setattr(cls, name, value)


print(A.__annotations__, B.__annotations__, A.__annotations__ is A.__annotations__)
print(A.__annotate__(1), B.__annotate__, A.__annotate__.__name__, A.__annotate__.__qualname__)
attempt(A.__annotate__, 2)
attempt(A.__annotate__, 99)
attempt(A.__annotate__)
A.__annotations__["z"] = float
print(A.__annotations__, A.__annotate__(1))
for value in [{"q": 1}, 5, None]:
    attempt(put, A, "__annotations__", value)
    attempt(lambda: (A.__annotations__, A.__annotate__))
delattr(A, "__annotations__")
attempt(lambda: A.__annotations__)
attempt(delattr, A, "__annotations__")
for value in [lambda format: {"made": format}, None, 5, len, lambda format: [], lambda: {}]:
    attempt(put, B, "__annotate__", value)
    attempt(lambda: B.__annotations__)
    B.__annotations__ = {}
attempt(delattr, B, "__annotate__")
for cls in [int, type, object]:
    attempt(lambda: cls.__annotations__)
    attempt(lambda: cls.__annotate__)
    attempt(put, cls, "__annotations__", {})
    attempt(put, cls, "__annotate__", None)


class Late:
    v: missing


attempt(lambda: Late.__annotations__)
missing = "now"
print(Late.__annotations__)
