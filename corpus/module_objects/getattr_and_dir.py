#: about: Module-level __getattr__ and __dir__
#: kind: language
#: profile: compat
#: imports: math
#: stdout:
#| ('hook', 'anything')
#| ZeroDivisionError: division by zero
#| True
#| TypeError: 'int' object is not callable
#| AttributeError: module 'm' has no attribute 'anything'
#| ['a', 'z']
#| TypeError: 'int' object is not iterable
#| True
#| <class 'property'>
#| (1,)
#| AttributeError: mine zzz
#| default
#| {}
#| {'x': <class 'int'>}
#| None

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
m = type(math)("m")
m.__getattr__ = lambda name: ("hook", name) if name != "bad" else 1 / 0
show(lambda: m.anything)
show(lambda: m.bad)
show(lambda: hasattr(m, "bad2"))
m.__getattr__ = 5
show(lambda: m.anything)
del m.__getattr__
show(lambda: m.anything)
m.__dir__ = lambda: ["z", "a"]
show(lambda: dir(m))
m.__dir__ = lambda: 5
show(lambda: dir(m))
del m.__dir__
m.visible = 1
show(lambda: "visible" in dir(m) and dir(m) == sorted(dir(m)))
m.prop = property(lambda self: 1)
show(lambda: type(m.prop))
m.fn = lambda *a: a
show(lambda: m.fn(1))
m.__getattr__ = lambda name: (_ for _ in ()).throw(AttributeError("mine " + name))
show(lambda: m.zzz)
show(lambda: getattr(m, "zzz", "default"))
show(lambda: m.__annotations__)
m.__annotations__ = {"x": int}
show(lambda: m.__annotations__)
show(lambda: m.__annotate__)
