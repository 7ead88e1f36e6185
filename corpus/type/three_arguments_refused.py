#: about: every refusal of type() with three arguments, and the order of the checks
#: kind: language
#: profile: compat
#: stdout:
#| TypeError type.__new__() argument 1 must be str, not int
#| TypeError type.__new__() argument 2 must be tuple, not list
#| TypeError type.__new__() argument 3 must be dict, not list
#| TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError multiple bases have instance lay-out conflict
#| TypeError type 'bool' is not an acceptable base type
#| TypeError duplicate base class int
#| TypeError Cannot create a consistent method resolution order (MRO) for bases object, int
#| ValueError type name must not contain null characters
#| UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| TypeError type.__new__() argument 1 must be str, not bytes
#| TypeError type.__new__() argument 1 must be str, not None
#| TypeError type.__new__() argument 2 must be tuple, not None
#| TypeError metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#| TypeError __slots__ must be identifiers
#| TypeError __slots__ items must be strings, not 'int'
#| TypeError __dict__ slot disallowed: we already got one
#| TypeError nonempty __slots__ not supported for subtype of 'int'
#| TypeError nonempty __slots__ not supported for subtype of 'tuple'
#| TypeError type __qualname__ must be a str, not int
#| UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#| TypeError type 'builtin_function_or_method' is not an acceptable base type
#| TypeError type 'NoneType' is not an acceptable base type
#| A
#|
#| a b
#| TypeError type() takes 1 or 3 arguments
#| TypeError type() takes 1 or 3 arguments
#| TypeError type() takes 1 or 3 arguments
#| TypeError type() takes 1 or 3 arguments
#| TypeError type() takes 1 or 3 arguments
#| TypeError A.__init_subclass__() takes no keyword arguments
#| TypeError type() takes no keyword arguments
#| TypeError type.__new__(): not enough arguments
#| TypeError type.__new__() takes exactly 3 arguments (0 given)
#| TypeError type.__new__() takes exactly 3 arguments (1 given)
#| TypeError type.__new__() takes exactly 3 arguments (2 given)
#| TypeError type.__new__(int): int is not a subtype of type
#| TypeError type.__new__(X): X is not a type object (int)
#| TypeError type.__init__() takes 1 or 3 arguments
#| None
#| None
#| TypeError type.__init__() takes 1 or 3 arguments
#| TypeError type.__init__() takes 1 or 3 arguments
#| None

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


class Final:
    pass


for args in [(1, (), {}), ("A", [], {}), ("A", (), []), ("A", (1,), {}), ("A", (int, str), {}), ("A", (bool,), {}), ("A", (int, int), {}),
             ("A", (object, int), {}), ("a\0b", (), {}), ("\ud800", (), {}), (b"A", (), {}), (None, (), {}), ("A", None, None), ("A", ((),), {}),
             ("A", (), {"__slots__": "1x"}), ("A", (), {"__slots__": ["a", 1]}), ("A", (), {"__slots__": ["__dict__", "__dict__"]}),
             ("A", (int,), {"__slots__": "x"}), ("A", (tuple,), {"__slots__": "x"}), ("A", (), {"__qualname__": 1}), ("A", (), {"__doc__": "\ud800"}),
             ("A", (type(len),), {}), ("A", (type(None),), {}), ("A", (type,), {}), ("", (), {}), ("a b", (), {"x y": 1})]:
    attempt(lambda: type(*args).__name__)
attempt(type, "A", ())
attempt(type)
attempt(type, 1, 2)
attempt(type, 1, 2, 3, 4)
attempt(lambda: type(name="A", bases=(), dict={}))
attempt(lambda: type("A", (), {}, x=1))
attempt(lambda: type(1, x=1))
attempt(type.__new__)
attempt(type.__new__, type)
attempt(type.__new__, type, 1)
attempt(type.__new__, type, "A", ())
attempt(type.__new__, int, "A", (), {})
attempt(type.__new__, 5, "A", (), {})
attempt(type.__init__, Final)
attempt(type.__init__, Final, 1)
attempt(type.__init__, Final, 1, 2, 3)
attempt(type.__init__, Final, 1, 2, 3, 4)
attempt(lambda: type.__init__(Final, x=1))
attempt(lambda: type.__init__(Final, 1, 2, 3, x=1))
