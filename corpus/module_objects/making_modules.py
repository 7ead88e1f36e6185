#: about: the type of modules called: its arguments, __init__ called again, and modules without one
#: kind: language
#: profile: compat
#: imports: math string
#: stdout:
#| TypeError module() missing required argument 'name' (pos 1)
#| TypeError module() argument 'name' must be str, not int
#| ['a', None, None]
#| ['a', 'doc', None]
#| ['a', 5, None]
#| TypeError module() takes at most 2 arguments (3 given)
#| TypeError module() argument 'name' must be str, not bytes
#| ['\ud800', None, None]
#| ['', None, None]
#| d
#| TypeError module() missing required argument 'name' (pos 1)
#| TypeError module() got an unexpected keyword argument 'other'
#| second None 1
#| {} <module '?'>
#| AttributeError module has no attribute '__name__'
#| AttributeError module has no attribute 'x'
#| {}
#| TypeError module.__new__(): not enough arguments
#| TypeError module.__new__(int): int is not a subtype of module
#| TypeError descriptor '__repr__' requires a 'module' object but received a 'int'
#| True True int True
#| TypeError '<' not supported between instances of 'module' and 'module'
#| TypeError 'module' object is not callable
#| TypeError object of type 'module' has no len()
#| TypeError 'module' object is not subscriptable
#| module module builtins (<class 'object'>,)
#| True []

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


import math

Module = type(math)
for args in [(), (1,), ("a",), ("a", "doc"), ("a", 5), ("a", "b", "c"), (b"a",), ("\ud800",), ("",)]:
    attempt(lambda: [vars(Module(*args))[k] for k in ("__name__", "__doc__", "__package__")])
attempt(lambda: Module(name="n", doc="d").__doc__)
attempt(lambda: Module(doc="d"))
attempt(lambda: Module("n", other=1))
m = Module("first", "one")
m.kept = 1
m.__init__("second")
print(m.__name__, m.__doc__, m.kept)
bare = Module.__new__(Module)
print(bare.__dict__, repr(bare))
attempt(lambda: bare.__name__)
attempt(lambda: bare.x)
attempt(lambda: Module.__new__(Module, 1, 2, 3).__dict__)
attempt(Module.__new__)
attempt(Module.__new__, int)
attempt(Module.__repr__, 1)
print(m == m, m != Module("second"), type(hash(m)).__name__, bool(m))
attempt(lambda: m < m)
attempt(lambda: m())
attempt(lambda: len(m))
attempt(lambda: m[0])
print(Module.__name__, Module.__qualname__, Module.__module__, Module.__bases__)
print(sorted(dir(m)) == sorted(set(m.__dict__)), dir(bare))
