#: about: slots named as special methods are found by the machinery as descriptors and end in errors, not in confusion
#: kind: security
#: tests: threat:1 threat:22
#: stdout:
#| ('__class__',) AttributeError
#| ('__doc__',) AttributeError
#| ('__len__',) AttributeError
#| ('__eq__',) False
#| ('__getattr__',) AttributeError
#| ('__enter__', '__exit__') AttributeError
#| ('__init_subclass__',) TypeError
#| 3 8
#| 'int' object is not callable

def attempt(names, action):
    cls = type("Slotted", (), {"__slots__": names})
    try:
        print(names, action(cls()))
    except Exception as refused:
        print(names, type(refused).__name__)


def filled(cls, name, value):
    made = cls()
    setattr(made, name, value)
    return made


attempt(("__class__",), lambda made: made.__class__)
attempt(("__doc__",), lambda made: made.__doc__)
attempt(("__len__",), len)
attempt(("__eq__",), lambda made: made == 1)
attempt(("__getattr__",), lambda made: made.anything)
attempt(("__enter__", "__exit__"), lambda made: made.__enter__)
attempt(("__init_subclass__",), lambda made: type("Sub", (type(made),), {}))
cls = type("Callable", (), {"__slots__": ("__len__", "__index__", "__int__")})
print(len(filled(cls, "__len__", lambda: 3)), [7, 8, 9][filled(cls, "__index__", lambda: 1)])
try:
    int(filled(cls, "__int__", 5))
except TypeError as refused:
    print(refused)
