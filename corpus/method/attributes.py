#: about: Attributes of bound methods
#: kind: language
#: profile: compat
#: stdout:
#| ('m', 'C.m', 'doc', '__main__', {'a': <class 'int'>, 'return': <class 'str'>}, (2,), None, 5)
#| (True, True)
#| AttributeError: 'method' object has no attribute 'extra' and no __dict__ for setting new attributes
#| AttributeError: 'method' object has no attribute 'other' and no __dict__ for setting new attributes
#| AttributeError: 'method' object has no attribute 'extra' and no __dict__ for setting new attributes
#| AttributeError: 'method' object has no attribute '__name__' and no __dict__ for setting new attributes
#| AttributeError: attribute '__doc__' of 'method' objects is not writable
#| AttributeError: 'function' object has no attribute 'nope'
#| {'extra': 5}
#| (1, 2)
#| (3, 2)
#| ['__call__', '__func__', '__get__', '__self__', 'extra']
#| TypeError: C.m() missing 1 required positional argument: 'a'
#| TypeError: C.m() takes from 2 to 3 positional arguments but 4 were given
#| TypeError: C.m() got multiple values for argument 'self'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class C:
    def m(self, a: int, b=2) -> str:
        "doc"
        return (a, b)
    m.extra = 5
c = C()
b = c.m
show(lambda: (b.__name__, b.__qualname__, b.__doc__, b.__module__, b.__annotations__, b.__defaults__, b.__kwdefaults__, b.extra))
show(lambda: (b.__func__ is C.m, b.__self__ is c))
show(lambda: setattr(b, "extra", 1))
show(lambda: setattr(b, "other", 1))
show(lambda: delattr(b, "extra"))
show(lambda: setattr(b, "__name__", "x"))
show(lambda: setattr(b, "__doc__", "x"))
show(lambda: b.nope)
show(lambda: b.__dict__)
show(lambda: b(1))
show(lambda: b.__call__(3))
show(lambda: sorted(n for n in dir(b) if n not in dir(object)))
show(lambda: b())
show(lambda: b(1, 2, 3))
show(lambda: b(a=1, self=2))
