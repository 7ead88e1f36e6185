#: about: type() with one and three arguments
#: kind: language
#: stdout:
#| <class 'int'> str True True
#| 8 T T made <class '__main__.T'>
#| <class '__main__.E'> {}
#| 1
#| type() takes 1 or 3 arguments
#| type() takes 1 or 3 arguments
#| type.__new__() argument 1 must be str, not int
#| type.__new__() argument 2 must be tuple, not list
#| type.__new__() argument 3 must be dict, not list
#| metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| type 'bool' is not an acceptable base type
#| multiple bases have instance lay-out conflict
#| Cannot create a consistent method resolution order (MRO) for bases object, int
#| duplicate base class int
#| type 'NoneType' is not an acceptable base type
#| X.__init_subclass__() takes no keyword arguments
#| type 'range' is not an acceptable base type
#| type 'slice' is not an acceptable base type
#| type 'function' is not an acceptable base type
#| type 'ellipsis' is not an acceptable base type
#| X
#| X
#| type 'memoryview' is not an acceptable base type
#| type 'dict_keys' is not an acceptable base type

def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)

print(type(1), type("a").__name__, type(type) is type, type(int) is type)
T = type("T", (int,), {"double": lambda self: self * 2, "__doc__": "made"})
print(T(4).double(), T.__name__, T.__qualname__, T.__doc__, T)
E = type("E", (), {})
print(E, vars(E())), setattr(E, "x", 1)
print(E().x)
attempt(lambda: type())
attempt(lambda: type(1, 2))
attempt(lambda: type(1, (), {}))
attempt(lambda: type("X", [], {}))
attempt(lambda: type("X", (), []))
attempt(lambda: type("X", (1,), {}))
attempt(lambda: type("X", (bool,), {}))
attempt(lambda: type("X", (int, str), {}))
attempt(lambda: type("X", (object, int), {}))
attempt(lambda: type("X", (int, int), {}))
attempt(lambda: type("X", (type(None),), {}))
attempt(lambda: type("X", (), {}, k=1))

def subclass_of(base):
    class X(base): pass
    return X.__name__

for base in (range, slice, type(lambda: 0), type(...), dict, Exception, memoryview, type({}.keys())):
    attempt(lambda: subclass_of(base))
