#: about: the __annotate__ attribute and its formats
#: kind: language
#: stdout:
#| __annotate__ f.__annotate__ {'a': <class 'int'>, 'b': 'str', 'return': None}  __main__
#| {'a': <class 'int'>, 'b': 'str', 'return': None}
#| {'a': <class 'int'>, 'b': 'str', 'return': None}
#| NotImplementedError: 
#| NotImplementedError: 
#| NotImplementedError: 
#| TypeError: '>' not supported between instances of 'str' and 'int'
#| {'a': <class 'int'>, 'b': 'str', 'return': None}
#| {'a': <class 'int'>, 'b': 'str', 'return': None}
#| TypeError: '>' not supported between instances of 'NoneType' and 'int'
#| TypeError: f.__annotate__() missing 1 required positional argument: 'format'
#| TypeError: f.__annotate__() takes 1 positional argument but 2 were given
#| TypeError: f.__annotate__() got some positional-only arguments passed as keyword arguments: 'format'
#| TypeError: f.__annotate__() got an unexpected keyword argument 'frmat'
#| function None {} None
#| None {}
#| {'custom': 1} {'custom': 7}
#| {'second': 1}
#| {'direct': 1} None
#| TypeError: __annotate__ returned non-dict of type 'list'
#| TypeError: <lambda>() takes 0 positional arguments but 1 was given
#| {}
#| TypeError: __annotate__ must be callable or None
#| TypeError: __annotate__ cannot be deleted
#| {'added': 2}
#| {} None
#| __annotate__ C.__annotate__ {'x': <class 'int'>, 'y': 'str'} {'x': <class 'int'>, 'y': 'str'}
#| {'x': <class 'int'>, 'y': 'str'}
#| NotImplementedError: 
#| {} None no instance access
#| {'set': 1} None
#| {}
#| {'e': 1}
#| TypeError: __annotate__ must be callable or None
#| None
#| 5
#| TypeError: cannot delete __annotate__ attribute
#| ['__annotate_func__', '__annotations_cache__'] ['__annotate_func__', '__annotations_cache__']
#| AttributeError: type object 'int' has no attribute '__annotations__'
#| AttributeError: type object 'int' has no attribute '__annotate__'
#| TypeError: cannot set '__annotations__' attribute of immutable type 'int'
#| AttributeError: type object 'object' has no attribute '__annotations__'
#| AttributeError: type object 'type' has no attribute '__annotations__'
#| {'m': <class 'int'>} {} {'g': <class 'str'>}
#| {'explicit': 1}
#| ['explicit']
#| {'own': 1}
#| {'a': <class 'int'>} {'a': <class 'str'>} {'return': <class 'bytes'>} {'a': <class 'int'>} {'a': <class 'str'>}
#| {} None

def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__ + ":", error)
def f(a: int, *, b: "str") -> None: pass
an = f.__annotate__
print(an.__name__, an.__qualname__, an(1), "", an.__module__)
for fmt in (0, 2, 3, 4, 5, "1", 1.0, True, None): attempt(an, fmt)
attempt(an); attempt(an, 1, 2); attempt(lambda: an(format=1)); attempt(lambda: an(frmat=1))
print(type(an).__name__, an.__defaults__, an.__annotations__, an.__annotate__)
def g(): pass
print(g.__annotate__, g.__annotations__)
g.__annotate__ = lambda fmt: {"custom": fmt}
print(g.__annotations__, g.__annotate__(7))
g.__annotate__ = lambda fmt: {"second": fmt}
print(g.__annotations__)
g.__annotations__ = {"direct": 1}
print(g.__annotations__, g.__annotate__)
g.__annotate__ = lambda fmt: [1]
attempt(lambda: g.__annotations__)
g.__annotate__ = lambda: {}
attempt(lambda: g.__annotations__)
g.__annotate__ = None
print(g.__annotations__)
attempt(setattr, g, "__annotate__", 5); attempt(delattr, g, "__annotate__")
g.__annotations__["added"] = 2
print(g.__annotations__)
del g.__annotations__
print(g.__annotations__, g.__annotate__)
class C:
    x: int
    y: "str" = 1
print(C.__annotate__.__name__, C.__annotate__.__qualname__, C.__annotate__(1), C.__annotations__)
attempt(C.__annotate__, 2); attempt(C.__annotate__, 3)
class D(C): pass
print(D.__annotations__, D.__annotate__, C().__annotations__ if hasattr(C(), "__annotations__") else "no instance access")
class E:
    a: 1
E.__annotations__ = {"set": 1}
print(E.__annotations__, E.__annotate__)
del E.__annotations__
print(E.__annotations__)
E.__annotate__ = lambda fmt: {"e": fmt}
print(E.__annotations__)
attempt(setattr, E, "__annotate__", 1); attempt(setattr, E, "__annotations__", 5); attempt(lambda: E.__annotations__); attempt(delattr, E, "__annotate__")
print(sorted(k for k in vars(C) if "annot" in k), sorted(k for k in vars(D) if "annot" in k))
attempt(lambda: int.__annotations__); attempt(lambda: int.__annotate__); attempt(setattr, int, "__annotations__", {}); attempt(lambda: object.__annotations__); attempt(lambda: type.__annotations__)
class M(type):
    m: int
class F(metaclass=M): pass
class G(metaclass=M): g: str
print(M.__annotations__, F.__annotations__, G.__annotations__)
class H:
    __annotations__ = {"explicit": 1}
print(H.__annotations__)
class I:
    __annotations__ = {"explicit": 1}
    z: int
attempt(lambda: sorted(I.__annotations__))
class J:
    def __annotate__(fmt): return {"own": fmt}
print(J.__annotations__)
def cm(): 
    class K:
        @classmethod
        def c(cls, a: int): pass
        @staticmethod
        def s(a: str): pass
        @property
        def p(self) -> bytes: pass
    return K
K = cm()
print(K.c.__annotations__, K.s.__annotations__, K.p.fget.__annotations__, vars(K)["c"].__annotations__, vars(K)["s"].__annotations__)
w = lambda a, b=1: 0
print(w.__annotations__, w.__annotate__)
