#: about: __annotations__ and __annotate__ of functions: kinds taken, deleting, and what one does to the other
#: kind: language
#: profile: compat
#: stdout:
#| {'a': <class 'int'>, 'b': <class 'str'>, 'c': 'later', 'd': <class 'float'>, 'return': None} True
#| {'a': <class 'int'>, 'b': <class 'str'>, 'c': 'later', 'd': <class 'float'>, 'return': None} function __annotate__
#| None
#| {'a': 1} True
#| None
#| {} True
#| None
#| {} True
#| TypeError __annotations__ must be set to a dict object
#| {} True
#| TypeError __annotations__ must be set to a dict object
#| {} True
#| {'format': 1}
#| None
#| {'kept': 1}
#| TypeError __annotate__ must be callable or None
#| {'kept': 1}
#| None
#| {'kept': 1}
#| None
#| {'kept': 1}
#| None
#| {'kept': 1}
#| TypeError __annotate__ returned non-dict of type 'int'
#| TypeError <lambda>() takes 0 positional arguments but 1 was given
#| TypeError __annotate__ cannot be deleted
#| {} None
#| {}
#| AttributeError 'builtin_function_or_method' object has no attribute '__annotations__'
#| AttributeError 'builtin_function_or_method' object has no attribute '__annotations__'
#| AttributeError 'method_descriptor' object has no attribute '__annotations__'

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def f(a: int, *b: str, c: "later" = 1, **d: float) -> None:
    pass


print(f.__annotations__, f.__annotations__ is f.__annotations__)
print(f.__annotate__(1), type(f.__annotate__).__name__, f.__annotate__.__name__)
for value in [{"a": 1}, None, {}, 5, [("a", 1)]]:
    attempt(setattr, f, "__annotations__", value)
    print(f.__annotations__, f.__annotate__ is None)
f.__annotate__ = lambda format: {"format": format}
print(f.__annotations__)
for value in [None, 5, len, lambda: 0, lambda format: 5]:
    attempt(setattr, f, "__annotate__", value)
    f.__annotations__ = {"kept": 1}
    attempt(lambda: f.__annotations__)
f.__annotate__ = lambda format: 5
attempt(lambda: f.__annotations__)
f.__annotate__ = lambda: 0
attempt(lambda: f.__annotations__)
attempt(delattr, f, "__annotate__")
del f.__annotations__
print(f.__annotations__, f.__annotate__)
attempt(lambda: (lambda x: 0).__annotations__)
attempt(lambda: len.__annotations__)
attempt(lambda: [].append.__annotations__)
attempt(lambda: str.join.__annotations__)
