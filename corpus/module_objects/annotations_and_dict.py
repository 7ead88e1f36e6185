#: about: __annotations__, __annotate__ and __dict__ of modules
#: kind: language
#: profile: compat
#: imports: math
#: stdout:
#| {}
#| {'a': <class 'int'>}
#| 5
#| None
#| AttributeError: __annotations__
#| {'f': 1}
#| TypeError: __annotate__ must be callable or None
#| TypeError: cannot delete __annotate__ attribute
#| None
#| TypeError: __annotate__ returned non-dict of type 'int'
#| AttributeError: readonly attribute
#| AttributeError: readonly attribute
#| 3
#| True
#| <class 'dict'>
#| <member '__dict__' of 'module' objects>
#| (1, False)
#| AttributeError: type object 'module' has no attribute '__annotations__'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
Module = type(math)
m = Module("m")
show(lambda: m.__annotations__)
m.__annotations__["a"] = int
show(lambda: m.__annotations__)
m.__annotations__ = 5
show(lambda: m.__annotations__)
show(lambda: delattr(m, "__annotations__"))
show(lambda: delattr(m, "__annotations__"))
m.__annotate__ = lambda f: {"f": f}
show(lambda: m.__annotations__)
show(lambda: setattr(m, "__annotate__", 5))
show(lambda: delattr(m, "__annotate__"))
m.__annotate__ = None
show(lambda: m.__annotate__)
n = Module("n")
n.__annotate__ = lambda f: 5
show(lambda: n.__annotations__)
show(lambda: setattr(n, "__dict__", {}))
show(lambda: delattr(n, "__dict__"))
n.__dict__["x"] = 3
show(lambda: n.x)
show(lambda: n.__dict__ is vars(n))
show(lambda: type(n.__dict__))
show(lambda: Module.__dict__["__dict__"])
class M(Module): pass
k = M("k")
k.y = 1
show(lambda: (k.__dict__["y"], "__annotations__" in k.__dict__))
show(lambda: Module.__annotations__)
