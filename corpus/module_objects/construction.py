#: about: The type module, called
#: kind: language
#: imports: math
#: stdout:
#| <class 'module'>
#| ('name', None, <module 'name'>)
#| the doc
#| 5
#| kw
#| TypeError: module() missing required argument 'name' (pos 1)
#| TypeError: module() argument 'name' must be str, not int
#| TypeError: module() takes at most 2 arguments (3 given)
#| TypeError: module() missing required argument 'name' (pos 1)
#| ['__doc__', '__name__', '__package__']
#| None
#| 5
#| AttributeError: module 'name' has no attribute 'x'
#| AttributeError: 'module' object has no attribute 'x'
#| <module 'renamed'>
#| AttributeError: module has no attribute 'nope'
#| AttributeError: module has no attribute '__name__'
#| AttributeError: module has no attribute 'nope'
#| <module '?' from '/some/file.py'>
#| <module ''>
#| <module 'a\nb'>
#| AttributeError: module has no attribute '__name__'
#| <module '?'>
#| None
#| again
#| TypeError: descriptor '__init__' of 'module' object needs an argument
#| TypeError: descriptor '__init__' requires a 'module' object but received a 'int'
#| TypeError: cannot set 'x' attribute of immutable type 'module'
#| TypeError: 'module' object is not callable
#| False

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
import math
Module = type(math)
show(lambda: Module)
m = Module("name")
show(lambda: (m.__name__, m.__doc__, m))
show(lambda: Module("n", "the doc").__doc__)
show(lambda: Module("n", doc=5).__doc__)
show(lambda: Module(name="kw").__name__)
show(lambda: Module())
show(lambda: Module(5))
show(lambda: Module("a", "b", "c"))
show(lambda: Module(nme="a"))
show(lambda: sorted(vars(m)) if False else sorted(n for n in dir(m) if n in ("__name__", "__doc__", "__package__")))
show(lambda: m.__package__)
m.x = 5
show(lambda: m.x)
del m.x
show(lambda: m.x)
show(lambda: delattr(m, "x"))
m.__name__ = "renamed"
show(lambda: m)
m.__name__ = 5
show(lambda: m.nope)
del m.__name__
show(lambda: m.__name__)
show(lambda: m.nope)
m.__file__ = "/some/file.py"
show(lambda: repr(m))
show(lambda: Module("")) 
show(lambda: Module("a\nb"))
show(lambda: Module.__new__(Module).__name__)
show(lambda: repr(Module.__new__(Module)))
show(lambda: Module.__init__(m, "again"))
show(lambda: m.__name__)
show(lambda: Module.__init__())
show(lambda: Module.__init__(5, "x"))
show(lambda: setattr(Module, "x", 1))
show(lambda: m())
show(lambda: m == Module("again"))
