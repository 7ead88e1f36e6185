#: about: __annotations__ and __annotate__ of classes
#: kind: language
#: stdout:
#| {'a': <class 'int'>, 'b': 'str'} {} True
#| {'z': 1} None
#| None
#| 5
#| None
#| {}
#| None
#| None
#| AttributeError: type object 'int' has no attribute '__annotations__'
#| TypeError: cannot set '__annotations__' attribute of immutable type 'int'
#| TypeError: cannot set '__annotations__' attribute of immutable type 'int'
#| AttributeError: type object 'int' has no attribute '__annotate__'
#| TypeError: cannot set '__annotate__' attribute of immutable type 'int'
#| AttributeError: type object 'type' has no attribute '__annotations__'
#| AttributeError: 'C' object has no attribute '__annotations__'
#| {'x': <class 'int'>}
#| {'x': <class 'int'>}
#| NotImplementedError: 
#| TypeError: E.__annotate__() missing 1 required positional argument: 'format'
#| TypeError: __annotate__ must be callable or None
#| TypeError: cannot delete __annotate__ attribute
#| {'made': 1}
#| {'made': 1}
#| TypeError: __annotate__ returned non-dict of type 'list'
#| NameError: name 'undefined_name' is not defined
#| {'q': 7}

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    a: int
    b: "str" = 1
class D(C): pass
print(C.__annotations__, D.__annotations__, C.__annotations__ is C.__annotations__)
C.__annotations__ = {"z": 1}
print(C.__annotations__, C.__annotate__)
C.__annotations__ = None
print(C.__annotations__)
C.__annotations__ = 5
print(C.__annotations__)
show(lambda: delattr(C, "__annotations__"))
show(lambda: C.__annotations__)
show(lambda: delattr(C, "__annotations__"))
show(lambda: delattr(D, "__annotations__"))
show(lambda: int.__annotations__)
show(lambda: setattr(int, "__annotations__", {}))
show(lambda: delattr(int, "__annotations__"))
show(lambda: int.__annotate__)
show(lambda: setattr(int, "__annotate__", None))
show(lambda: type.__annotations__)
show(lambda: C().__annotations__)
class E:
    x: int
show(lambda: E.__annotate__(1))
show(lambda: E.__annotate__(2))
show(lambda: E.__annotate__(99))
show(lambda: E.__annotate__())
show(lambda: setattr(E, "__annotate__", 5))
show(lambda: delattr(E, "__annotate__"))
E.__annotate__ = lambda f: {"made": f}
print(E.__annotations__)
E.__annotate__ = None
print(E.__annotations__)
E.__annotate__ = lambda f: 5
E.__annotate__ = lambda f: [] 
show(lambda: E.__annotations__)
class F:
    q: undefined_name
show(lambda: F.__annotations__)
undefined_name = 7
show(lambda: F.__annotations__)
