#: about: Wrong arguments to type() of three arguments
#: kind: language
#: stdout:
#| TypeError: type.__new__() argument 1 must be str, not int
#| TypeError: type.__new__() argument 2 must be tuple, not list
#| TypeError: type.__new__() argument 3 must be dict, not list
#| TypeError: type.__new__() argument 3 must be dict, not None
#| TypeError: type.__new__() argument 2 must be tuple, not None
#| TypeError: type.__new__() argument 1 must be str, not bytes
#| ValueError: type name must not contain null characters
#| UnicodeEncodeError: 'utf-8' codec can't encode character '\udcdc' in position 1: surrogates not allowed
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError: type 'bool' is not an acceptable base type
#| TypeError: type 'NoneType' is not an acceptable base type
#| TypeError: multiple bases have instance lay-out conflict
#| TypeError: Cannot create a consistent method resolution order (MRO) for bases object, int
#| TypeError: duplicate base class int
#| TypeError: A.__init_subclass__() takes no keyword arguments
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: type() takes 1 or 3 arguments
#| TypeError: A.__init_subclass__() takes no keyword arguments
#| TypeError: type() doesn't support MRO entry resolution; use types.new_class()
#| TypeError: type() doesn't support MRO entry resolution; use types.new_class()
#| TypeError: type.__new__() takes exactly 3 arguments (2 given)
#| TypeError: type.__new__() takes exactly 3 arguments (4 given)
#| TypeError: type.__new__() takes exactly 3 arguments (0 given)
#| TypeError: type.__new__(): not enough arguments
#| TypeError: type.__new__(X): X is not a type object (int)
#| TypeError: type.__new__(int): int is not a subtype of type
#| TypeError: type.__new__() argument 1 must be str, not int
#| TypeError: type.__new__() argument 2 must be tuple, not list
#| TypeError: type.__new__() argument 3 must be dict, not list
#| TypeError: type.__init__() takes 1 or 3 arguments
#| TypeError: type.__init__() takes 1 or 3 arguments
#| None
#| TypeError: type.__init__() takes no keyword arguments

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
show(lambda: type(1, (), {}))
show(lambda: type("A", [], {}))
show(lambda: type("A", (), []))
show(lambda: type("A", (), None))
show(lambda: type("A", None, {}))
show(lambda: type(b"A", (), {}))
show(lambda: type("A\0B", (), {}))
show(lambda: ascii(type("A\udcdcB", (), {})))
show(lambda: type("A", (1,), {}))
show(lambda: type("A", ("a",), {}))
show(lambda: type("A", (int, 1), {}))
show(lambda: type("A", (None,), {}))
show(lambda: type("A", (bool,), {}))
show(lambda: type("A", (type(None),), {}))
show(lambda: type("A", (int, str), {}))
show(lambda: type("A", (object, int), {}))
show(lambda: type("A", (int, int), {}))
show(lambda: type("A", (), {}, x=1))
show(lambda: type("A", (), dict={}))
show(lambda: type(name="A", bases=(), dict={}))
show(lambda: type("A", (), {}, metaclass=type))
show(lambda: type("A", (list[int],), {}))
show(lambda: type("A", (int | str,), {}))
show(lambda: type.__new__(type, "A", ()))
show(lambda: type.__new__(type, "A", (), {}, 1))
show(lambda: type.__new__(type))
show(lambda: type.__new__())
show(lambda: type.__new__(1, "A", (), {}))
show(lambda: type.__new__(int, "A", (), {}))
show(lambda: type.__new__(type, 1, (), {}))
show(lambda: type.__new__(type, "A", [], {}))
show(lambda: type.__new__(type, "A", (), []))
show(lambda: type.__init__(int))
show(lambda: type.__init__(int, 1, 2))
show(lambda: type.__init__(int, 1, 2, 3))
show(lambda: type.__init__(int, 1, x=2))
