#: about: callable() for every kind of object
#: kind: language
#: profile: compat
#: stdout:
#| C True
#| C() True
#| N() True
#| i False
#| f True
#| g True
#| g() False
#| P() True
#| K True
#| K() False
#| int True
#| 1 False
#| len True
#| ''.join True
#| str.join True
#| None False
#| ... False
#| lambda True
#| property() False
#| classmethod False
#| staticmethod True
#| super False
#| list[int] True
#| int|str False
#| type True
#| (1).__add__ True
#| int.__add__ True
#| int.real False
#| fromkeys True
#| callable() takes exactly one argument (0 given)
#| callable() takes exactly one argument (2 given)
#| callable() takes no keyword arguments
#| 3

class C:
    def __call__(self): pass
class N:
    __call__ = None
class I: pass
i = I()
i.__call__ = lambda: 1
def f(): pass
def g(): yield
class P:
    @property
    def __call__(self): return len
class M(type):
    def __call__(cls): return 5
class K(metaclass=M): pass
for name, v in (("C", C), ("C()", C()), ("N()", N()), ("i", i), ("f", f), ("g", g), ("g()", g()), ("P()", P()), ("K", K), ("K()", K()), ("int", int), ("1", 1), ("len", len), ("''.join", "".join), ("str.join", str.join), ("None", None), ("...", ...), ("lambda", lambda: 0),
                ("property()", property()), ("classmethod", classmethod(f)), ("staticmethod", staticmethod(f)), ("super", super(C, C())), ("list[int]", list[int]), ("int|str", int | str), ("type", type), ("(1).__add__", (1).__add__), ("int.__add__", int.__add__), ("int.real", int.real), ("fromkeys", vars(dict)["fromkeys"])):
    print(name, callable(v))
for attempt in (lambda: callable(), lambda: callable(1, 2), lambda: callable(obj=1), lambda: P()("abc")):
    try: print(attempt())
    except TypeError as e: print(e)
