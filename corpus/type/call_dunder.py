#: about: type.__call__ and calls of metaclasses
#: kind: language
#: profile: compat
#: stdout:
#| ('C', (1,), {'a': 2})
#| C
#| 12
#| TypeError: descriptor '__call__' requires a 'type' object but received a 'int'
#| TypeError: descriptor '__call__' of 'type' object needs an argument
#| <class 'int'>
#| TypeError: type() takes 1 or 3 arguments
#| D
#| 5
#| TypeError: M2.__new__() got an unexpected keyword argument 'other'
#| 5
#| TypeError: __init__() should return None, not 'int'
#| None
#| TypeError: NoneType takes no arguments
#| TypeError: NoneType takes no arguments
#| Ellipsis
#| TypeError: EllipsisType takes no arguments
#| TypeError: EllipsisType takes no arguments
#| NotImplemented
#| TypeError: NotImplementedType takes no arguments
#| TypeError: NotImplementedType takes no arguments

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class M(type):
    def __call__(cls, *args, **kw):
        return (cls.__name__, args, kw)
class C(metaclass=M): pass
show(lambda: C(1, a=2))
show(lambda: type(type.__call__(C)).__name__)
show(lambda: type.__call__(int, "12"))
show(lambda: type.__call__(5))
show(lambda: type.__call__())
show(lambda: type.__call__(type, 5))
show(lambda: type.__call__(type, 5, 6))
show(lambda: M("D", (), {}).__name__)
class M2(type):
    def __new__(meta, name, bases, ns, extra=None):
        cls = super().__new__(meta, name, bases, ns)
        cls.extra = extra
        return cls
    def __init__(cls, name, bases, ns, extra=None):
        super().__init__(name, bases, ns)
show(lambda: M2("D", (), {}, extra=5).extra)
show(lambda: M2("D", (), {}, other=5))
class M3(type):
    def __new__(meta, *args): return 5
show(lambda: M3("a", (), {}))
class M4(type):
    def __init__(cls, *args): return 3
show(lambda: M4("a", (), {}))
for t in (type(None), type(...), type(NotImplemented)):
    show(lambda: t())
    show(lambda: t(1))
    show(lambda: t(a=1))
