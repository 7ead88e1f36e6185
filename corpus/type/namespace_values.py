#: about: What special names in the namespace of type() must hold
#: kind: language
#: stdout:
#| TypeError: type __qualname__ must be a str, not int
#| TypeError: type __qualname__ must be a str, not bytes
#| TypeError: type __qualname__ must be a str, not NoneType
#| TypeError: 'int' object is not iterable
#| TypeError: __slots__ items must be strings, not 'int'
#| TypeError: __slots__ must be identifiers
#| TypeError: __slots__ must be identifiers
#| TypeError: __slots__ must be identifiers
#| TypeError: __slots__ must be identifiers
#| ValueError: 'x' in __slots__ conflicts with class variable
#| TypeError: __dict__ slot disallowed: we already got one
#| TypeError: __weakref__ slot disallowed: we already got one
#| TypeError: nonempty __slots__ not supported for subtype of 'int'
#| TypeError: nonempty __slots__ not supported for subtype of 'tuple'
#| TypeError: nonempty __slots__ not supported for subtype of 'bytes'
#| AttributeError: 'A' object has no attribute 'x'
#| TypeError: __classcell__ must be a nonlocal cell, not <class 'int'>
#| 5
#| 5
#| A
#| 5
#| <class '__main__.A'>
#| 2
#| <class '__main__.A'>
#| TypeError: unhashable type: 'A'
#| TypeError: unhashable type: 'A'
#| ('A', 3)
#| <class 'int'>
#| <class 'staticmethod'>
#| <class 'classmethod'>
#| <class 'classmethod'>

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
show(lambda: type("A", (), {"__qualname__": 1}))
show(lambda: type("A", (), {"__qualname__": b"x"}))
show(lambda: type("A", (), {"__qualname__": None}))
show(lambda: type("A", (), {"__slots__": 1}))
show(lambda: type("A", (), {"__slots__": [1]}))
show(lambda: type("A", (), {"__slots__": ["a b"]}))
show(lambda: type("A", (), {"__slots__": [""]}))
show(lambda: type("A", (), {"__slots__": ["1a"]}))
show(lambda: type("A", (), {"__slots__": ["a\0"]}))
show(lambda: type("A", (), {"__slots__": "x", "x": 1}))
show(lambda: type("A", (), {"__slots__": ["__dict__", "__dict__"]}))
show(lambda: type("A", (), {"__slots__": ["__weakref__", "__weakref__"]}))
show(lambda: type("A", (int,), {"__slots__": "x"}))
show(lambda: type("A", (tuple,), {"__slots__": ["x", "y"]}))
show(lambda: type("A", (bytes,), {"__slots__": "x"}))
show(lambda: type("A", (str,), {"__slots__": "x"})().x)
show(lambda: type("A", (), {"__classcell__": 1}))
show(lambda: type("A", (), {"__doc__": 5}).__doc__)
show(lambda: type("A", (), {"__module__": 5}).__module__)
show(lambda: type("A", (), {"__name__": 5}).__name__)
show(lambda: type("A", (), {"__name__": 5})().__name__)
show(lambda: type("A", (), {1: 2}))
show(lambda: vars(type("A", (), {1: 2}))[1])
show(lambda: type("A", (), {"__hash__": None}))
show(lambda: hash(type("A", (), {"__hash__": None})()))
show(lambda: hash(type("A", (), {"__eq__": lambda a, b: True})()))
show(lambda: type("A", (), {"__class_getitem__": lambda c, i: (c.__name__, i)})[3])
show(lambda: type(type("A", (), {"__new__": lambda c: 7})()))
show(lambda: type(vars(type("A", (), {"__new__": lambda c: 7}))["__new__"]))
show(lambda: type(vars(type("A", (), {"__init_subclass__": lambda c: 7}))["__init_subclass__"]))
show(lambda: type(vars(type("A", (), {"__class_getitem__": lambda c: 7}))["__class_getitem__"]))
