#: about: __getattr__ and __dir__ of a module: only from its dict, wrong values, and their errors
#: kind: language
#: profile: compat
#: imports: math string
#: stdout:
#| <anything> True <y>
#| 1
#| KeyError 'missing'
#| KeyError 'missing'
#| AttributeError no missing
#| default
#| TypeError 'int' object is not callable
#| TypeError 'int' object is not callable
#| TypeError 'NoneType' object is not callable
#| TypeError 'NoneType' object is not callable
#| TypeError <lambda>() takes 0 positional arguments but 1 was given
#| TypeError <lambda>() takes 0 positional arguments but 1 was given
#| TypeError <lambda>() missing 1 required positional argument: 'b'
#| TypeError <lambda>() missing 1 required positional argument: 'b'
#| AttributeError module 'm' has no attribute 'missing'
#| ['a', 'b'] ['b', 'a']
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not callable
#| TypeError 'NoneType' object is not callable
#| []
#| TypeError <lambda>() missing 1 required positional argument: 'x'
#| ['real']
#| TypeError 'module' object is not callable
#| TypeError object of type 'module' has no len()

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


import math

Module = type(math)
m = Module("m")
m.__getattr__ = lambda name: f"<{name}>"
print(m.anything, hasattr(m, "x"), getattr(m, "y", None))
m.real = 1
print(m.real)


def failing(name):
    raise KeyError(name)


def refusing(name):
    raise AttributeError("no " + name)


for value in [failing, refusing, 5, None, lambda: 0, lambda a, b: 0]:
    m.__getattr__ = value
    attempt(lambda: m.missing)
    attempt(getattr, m, "missing", "default")
del m.__getattr__
attempt(lambda: m.missing)
m.__dir__ = lambda: ["b", "a"]
print(dir(m), m.__dir__())
for value in [lambda: 5, 5, None, lambda: (), lambda x: []]:
    m.__dir__ = value
    attempt(dir, m)
m.__all__ = ["q"]
del m.__dir__
print([n for n in dir(m) if not n.startswith("__")])
m.__call__ = lambda: 1
m.__len__ = lambda: 5
attempt(lambda: m())
attempt(lambda: len(m))
