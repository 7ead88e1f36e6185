#: about: attributes of functions and what may be assigned
#: kind: language
#: profile: compat
#: stdout:
#| f f doc __main__ (1,) {'c': 2} {'b': <class 'int'>, 'return': <class 'str'>} () True
#| 1 {'x': 1}
#| TypeError: __name__ must be set to a string object
#|     __name__ f
#| TypeError: __qualname__ must be set to a string object
#|     __qualname__ f
#| None
#|     __doc__ 3
#| None
#|     __module__ 7
#| TypeError: __defaults__ must be set to a tuple object
#|     __defaults__ (1,)
#| TypeError: __kwdefaults__ must be set to a dict object
#|     __kwdefaults__ {'c': 2}
#| TypeError: __annotations__ must be set to a dict object
#|     __annotations__ {'b': <class 'int'>, 'return': <class 'str'>}
#| None
#|     __annotations__ {}
#| TypeError: __annotate__ must be callable or None
#|     __annotate__ None
#| None
#|     __annotate__ None
#| TypeError: __type_params__ must be set to a tuple
#|     __type_params__ ()
#| None
#|     __type_params__ (1,)
#| None
#|     __name__ g
#| None
#|     y 2
#| TypeError: __name__ must be set to a string object
#|     __name__ g
#| TypeError: __qualname__ must be set to a string object
#|     __qualname__ f
#| None
#|     __doc__ None
#| None
#|     __module__ None
#| None
#|     __defaults__ None
#| None
#|     __kwdefaults__ None
#| None
#|     __annotations__ {}
#| TypeError: __annotate__ cannot be deleted
#|     __annotate__ None
#| TypeError: __type_params__ must be set to a tuple
#|     __type_params__ (1,)
#| None
#|     'function' object has no attribute 'x'
#| AttributeError: 'function' object has no attribute 'nothing'
#|     'function' object has no attribute 'nothing'
#| <lambda> <lambda> None {} None
#| None None None two parts
#| 'First\n\n  indented more\nless\n'
#| 'Class doc\n\nmore\n  deep\n' 'tab doc\nnext'
#| TypeError: function() missing required argument 'code' (pos 1)
#| TypeError: function() missing required argument 'globals' (pos 2)
#| TypeError: function() argument 'code' must be code, not int
#| function <class 'function'>
#| TypeError: type 'function' is not an acceptable base type
#| TypeError: type 'method' is not an acceptable base type
#| TypeError: type 'generator' is not an acceptable base type
#| no defaults m
#| TypeError: f() missing 1 required positional argument: 'b'
#| closure closure.<locals>.inner inner ['<lambda>'] <lambda>.<locals>.<lambda>
#| <genexpr> <genexpr> False False
#| inner gen.<locals>.inner
#| n <generator object qq
#| TypeError: __name__ must be set to a string object
#| TypeError: __qualname__ must be set to a string object
#| TypeError: __name__ must be set to a string object
#| AttributeError: attribute 'gi_running' of 'generator' objects is not writable
#| AttributeError: 'generator' object has no attribute 'other' and no __dict__ for setting new attributes
#| len len append list.append list.append append <class 'list'> dict.fromkeys real str.__add__ __add__
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: 'method_descriptor' object has no attribute 'x' and no __dict__ for setting new attributes
#| builtins
#| None
#| AttributeError: 'method_descriptor' object has no attribute '__module__'
#| AttributeError: 'builtin_function_or_method' object has no attribute '__annotations__'
#| AttributeError: 'builtin_function_or_method' object has no attribute '__defaults__'
#| ($self, object, /) ($self, object, /)

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def f(a, b: int = 1, *, c=2) -> str:
    "doc"
    return a
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__type_params__, callable(f.__annotate__))
f.x = 1
print(f.x, vars(f))
for name, value in (("__name__", 5), ("__qualname__", None), ("__doc__", 3), ("__module__", 7), ("__defaults__", {}), ("__kwdefaults__", ()), ("__annotations__", 5), ("__annotations__", None), ("__annotate__", 5), ("__annotate__", None), ("__type_params__", []), ("__type_params__", (1,)), ("__name__", "g"), ("y", 2)):
    attempt(setattr, f, name, value)
    try: print("   ", name, getattr(f, name))
    except AttributeError as e: print(e)
for name in ("__name__", "__qualname__", "__doc__", "__module__", "__defaults__", "__kwdefaults__", "__annotations__", "__annotate__", "__type_params__", "x", "nothing"):
    attempt(delattr, f, name)
    try: print("   ", name, getattr(f, name))
    except AttributeError as e: print("   ", e)
l = lambda: 0
print(l.__name__, l.__qualname__, l.__doc__, l.__annotations__, l.__annotate__)
def nodoc(): 1
def fdoc(): f"not a doc"
def bdoc(): b"not a doc"
def catdoc(): "two " "parts"
print(nodoc.__doc__, fdoc.__doc__, bdoc.__doc__, catdoc.__doc__)
def indent():
    """First

        indented more
      less
    """
print(repr(indent.__doc__))
class C:
    """Class doc

       more
         deep
    """
    def m(self):
        '''	tab doc
        next'''
print(repr(C.__doc__), repr(C.m.__doc__))
F = type(f)
attempt(F); attempt(F, 1); attempt(F, 1, 2)
print(F.__name__, repr(F))
attempt(lambda: type("Sub", (F,), {})); attempt(lambda: type("Sub", (type(C().m),), {})); attempt(lambda: type("Sub", (type((x for x in ())),), {}))
print(f.__get__(1)(2) if f.__defaults__ else "no defaults", C.m.__get__(5).__name__)
attempt(f, 1)
def closure(x):
    def inner(): return x
    return inner
print(closure.__qualname__, closure(1).__qualname__, closure(1).__name__, [i.__qualname__ for i in (lambda: 0,)], (lambda: (lambda: 0))().__qualname__)
g = (x for x in ())
print(g.__name__, g.__qualname__, g.gi_running, g.gi_suspended)
def gen():
    def inner(): yield
    return inner()
q = gen()
print(q.__name__, q.__qualname__)
q.__name__ = "n"; q.__qualname__ = "qq"
print(q.__name__, repr(q)[:20])
attempt(setattr, q, "__name__", 1); attempt(setattr, q, "__qualname__", 1); attempt(delattr, q, "__name__"); attempt(setattr, q, "gi_running", 1); attempt(setattr, q, "other", 1)
print(len.__name__, len.__qualname__, [].append.__name__, [].append.__qualname__, list.append.__qualname__, list.append.__name__, list.append.__objclass__, dict.fromkeys.__qualname__, int.real.__name__, str.__add__.__qualname__, "".__add__.__name__)
attempt(setattr, len, "__name__", 1); attempt(setattr, len, "x", 1); attempt(setattr, list.append, "x", 1); attempt(lambda: len.__module__); attempt(lambda: [].append.__module__); attempt(lambda: list.append.__module__); attempt(lambda: len.__annotations__); attempt(lambda: len.__defaults__)
print([].append.__text_signature__, list.append.__text_signature__)
