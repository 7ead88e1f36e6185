#: about: __name__ and __qualname__ of functions
#: kind: language
#: stdout:
#| f <lambda> m C.m.<locals>.inner outer.<locals>.local <lambda>
#| g f
#| g A.b <function A.b
#| TypeError: __name__ must be set to a string object
#| TypeError: __name__ must be set to a string object
#| TypeError: __name__ must be set to a string object
#| TypeError: __name__ must be set to a string object
#| TypeError: __name__ must be set to a string object
#| TypeError: __qualname__ must be set to a string object
#| TypeError: __qualname__ must be set to a string object
#| TypeError: __qualname__ must be set to a string object
#| TypeError: __qualname__ must be set to a string object
#| TypeError: __qualname__ must be set to a string object
#| S S sub
#| TypeError: q() takes 0 positional arguments but 1 was given
#| 'a\x00b' '\udc80'
#| TypeError: outer() takes 0 positional arguments but 1 was given
#| TypeError: New.name() missing 1 required positional argument: 'a'
#| TypeError: New.name() takes 1 positional argument but 2 were given
#| TypeError: New.name() got an unexpected keyword argument 'b'

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(): pass
lam = lambda: 0
class C:
    def m(self):
        def inner(): pass
        return inner
def outer():
    def local(): pass
    return local
print(f.__name__, lam.__name__, C.m.__name__, C().m().__qualname__, outer().__qualname__, lam.__qualname__)
f.__name__ = "g"
print(f.__name__, f.__qualname__)
f.__qualname__ = "A.b"
print(f.__name__, f.__qualname__, repr(f).split(" at ")[0])
for attr in ("__name__", "__qualname__"):
    for value in (5, None, b"x", ["n"]):
        show(lambda: setattr(f, attr, value))
    show(lambda: delattr(f, attr))
class S(str): pass
f.__name__ = S("sub")
f.__qualname__ = S("q")
print(type(f.__name__).__name__, type(f.__qualname__).__name__, f.__name__)
show(lambda: f(1))
f.__name__ = "a\0b"
f.__qualname__ = "\udc80"
print(ascii(f.__name__), ascii(f.__qualname__))
show(lambda: outer(1))
def renamed(a): pass
renamed.__qualname__ = "New.name"
show(lambda: renamed())
renamed.__name__ = "other"
show(lambda: renamed(1, 2))
show(lambda: renamed(b=1))
