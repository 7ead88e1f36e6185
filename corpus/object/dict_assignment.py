#: about: Assigning and deleting __dict__ of instances
#: kind: language
#: profile: compat
#: stdout:
#| ({'a': 1}, True)
#| 2
#| (3, False, {'a': 1, 'b': 2})
#| TypeError __dict__ must be set to a dictionary, not a 'int'
#| TypeError __dict__ must be set to a dictionary, not a 'NoneType'
#| TypeError __dict__ must be set to a dictionary, not a 'list'
#| ({}, {})
#| {'n': 1}
#| 1
#| {'q': 1, 'r': 2}
#| (3, 2)
#| 1
#| AttributeError 'S' object has no attribute '__dict__'
#| AttributeError 'S' object has no attribute '__dict__' and no __dict__ for setting new attributes
#| {'x': 1}
#| ({'x': 1}, 4)
#| (2, False)
#| {'x': 1}
#| 1
#| TypeError __dict__ must be set to a dictionary, not a 'int'
#| True
#| TypeError descriptor '__dict__' for 'C' objects doesn't apply to a 'int' object
#| AttributeError 'int' object has no attribute '__dict__'
#| {'x': 1}
#| 5
#| TypeError __dict__ must be set to a dictionary, not a 'int'
#| TypeError cannot delete __dict__

def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C: 
    k = "class"
c = C()
c.a = 1
d = c.__dict__
show(lambda: (d, d is c.__dict__))
d["b"] = 2
show(lambda: c.b)
c.__dict__ = {"z": 3}
show(lambda: (c.z, hasattr(c, "a"), d))
show(lambda: setattr(c, "__dict__", 5))
show(lambda: setattr(c, "__dict__", None))
show(lambda: setattr(c, "__dict__", [("a", 1)]))
del c.__dict__
show(lambda: (c.__dict__, vars(c)))
c.n = 1
show(lambda: c.__dict__)
class D(dict): pass
c.__dict__ = D(q=1)
show(lambda: c.q)
c.r = 2
show(lambda: dict(c.__dict__))
c.__dict__ = {1: 2, "x": 3}
show(lambda: (c.x, c.__dict__[1]))
a, b = C(), C()
a.__dict__ = b.__dict__
a.shared = 1
show(lambda: b.shared)
class S: __slots__ = ()
show(lambda: S().__dict__)
show(lambda: setattr(S(), "__dict__", {}))
class W:
    __slots__ = ("__dict__",)
w = W()
w.x = 1
show(lambda: w.__dict__)
class I(int): pass
i = I(3)
i.x = 1
show(lambda: (i.__dict__, i + 1))
i.__dict__ = {"y": 2}
show(lambda: (i.y, hasattr(i, "x")))
e = ValueError("v")
e.x = 1
show(lambda: e.__dict__)
e.__dict__ = {"y": 1}
show(lambda: e.y)
show(lambda: setattr(e, "__dict__", 5))
show(lambda: C.__dict__["__dict__"].__get__(c) is c.__dict__)
show(lambda: C.__dict__["__dict__"].__get__(5))
show(lambda: (1).__dict__)
def f(): pass
f.x = 1
show(lambda: f.__dict__)
f.__dict__ = {"y": 5}
show(lambda: f.y)
show(lambda: setattr(f, "__dict__", 5))
show(lambda: delattr(f, "__dict__"))
