#: about: __dict__, __name__, __doc__ and __class__ of modules; reprs with attributes missing
#: kind: language
#: profile: compat
#: imports: math string
#: stdout:
#| <module 'made'> made its doc True
#| 1 True
#| 2
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| <module 'renamed'>
#| <module 5>
#| <module '?'>
#| AttributeError module has no attribute '__name__'
#| AttributeError module has no attribute 'nope'
#| AttributeError module 'again' has no attribute 'nope'
#| True
#| <module 'again' from '/some/file.py'>
#| <module 'again' from None>
#| Special special other 2 <module 'again' from None>
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError __class__ must be set to a class, not 'int' object
#| AttributeError property 'computed' of 'Special' object has no setter
#| AttributeError module 'again' has no attribute 'other'
#| AttributeError 'module' object has no attribute 'nope'
#| None
#| AttributeError module 'again' has no attribute 'x'

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


import math
import string

Module = type(math)
m = Module("made", "its doc")
print(m, m.__name__, m.__doc__, "__package__" in m.__dict__)
m.x = 1
print(m.__dict__["x"], m.__dict__ is vars(m))
m.__dict__["y"] = 2
print(m.y)
attempt(setattr, m, "__dict__", {})
attempt(delattr, m, "__dict__")
m.__name__ = "renamed"
print(m)
m.__name__ = 5
print(m)
del m.__name__
print(m)
attempt(lambda: m.__name__)
attempt(lambda: m.nope)
m.__name__ = "again"
attempt(lambda: m.nope)
del m.__doc__
print(m.__doc__ == Module.__doc__)
m.__file__ = "/some/file.py"
print(m)
m.__file__ = None
print(m)


class Special(Module):
    def __getattr__(self, name):
        return "special " + name

    @property
    def computed(self):
        return self.x + 1


m.__class__ = Special
print(type(m).__name__, m.other, m.computed, m)
attempt(setattr, m, "__class__", int)
attempt(setattr, m, "__class__", 5)
attempt(setattr, m, "computed", 1)
m.__class__ = Module
attempt(lambda: m.other)
attempt(delattr, m, "nope")
attempt(delattr, m, "x")
attempt(lambda: m.x)
