#: about: __annotate__, __class_getitem__ and __repr__ of classmethod and staticmethod
#: kind: language
#: profile: compat
#: stdout:
#| {'a': <class 'int'>, 'return': <class 'str'>}
#| {'a': <class 'int'>, 'return': <class 'str'>}
#| (5, {'a': <class 'int'>, 'return': <class 'str'>})
#| None
#| {'a': <class 'int'>, 'return': <class 'str'>}
#| AttributeError: 'int' object has no attribute '__annotate__'
#| AttributeError: 'builtin_function_or_method' object has no attribute '__annotations__'
#| classmethod[int]
#| (<class 'int'>, <class 'str'>)
#| <classmethod(5)>
#| TypeError: descriptor '__repr__' requires a 'classmethod' object but received a 'int'
#| {'a': <class 'int'>, 'return': <class 'str'>}
#| {'a': <class 'int'>, 'return': <class 'str'>}
#| (5, {'a': <class 'int'>, 'return': <class 'str'>})
#| None
#| {'a': <class 'int'>, 'return': <class 'str'>}
#| AttributeError: 'int' object has no attribute '__annotate__'
#| AttributeError: 'builtin_function_or_method' object has no attribute '__annotations__'
#| staticmethod[int]
#| (<class 'int'>, <class 'str'>)
#| <staticmethod(5)>
#| TypeError: descriptor '__repr__' requires a 'staticmethod' object but received a 'int'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(a: int) -> str: pass
for kind in (classmethod, staticmethod):
    w = kind(f)
    show(lambda: w.__annotate__(1))
    show(lambda: w.__annotations__)
    w.__annotate__ = 5
    show(lambda: (w.__annotate__, f.__annotate__(1)))
    show(lambda: delattr(w, "__annotate__"))
    show(lambda: w.__annotate__(1))
    show(lambda: kind(5).__annotate__)
    show(lambda: kind(len).__annotations__)
    show(lambda: kind.__class_getitem__(int))
    show(lambda: kind[int, str].__args__)
    show(lambda: kind.__repr__(kind(5)))
    show(lambda: kind.__repr__(5))
