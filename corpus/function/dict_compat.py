#: about: __dict__ of functions: replaced, deleted, keys that hide nothing
#: kind: language
#: profile: compat
#: raises: TypeError: 'int' object is not callable
#: stdout:
#| {'x': 1} True
#| 2 False
#| TypeError __dict__ must be set to a dictionary, not a 'NoneType'
#| TypeError __dict__ must be set to a dictionary, not a 'int'
#| TypeError __dict__ must be set to a dictionary, not a 'list'
#| TypeError cannot delete __dict__
#| f None
#| 3 ['__call__', '__name__', 'a b', 'y']
#| {'a': 1} False
#| True
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError __class__ must be set to a class, not 'int' object
#| None
#| None

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


def f():
    pass


f.x = 1
print(f.__dict__, vars(f) is f.__dict__)
f.__dict__ = {"y": 2}
print(f.y, hasattr(f, "x"))
for value in [None, 5, []]:
    attempt(setattr, f, "__dict__", value)
attempt(delattr, f, "__dict__")
f.__dict__["__name__"] = "hidden"
f.__dict__["__call__"] = lambda: 1
print(f.__name__, f())
f.__dict__["a b"] = 3
print(getattr(f, "a b"), sorted(f.__dict__))
f.__annotations__ = {"a": 1}
print(f.__annotations__, "__annotations__" in f.__dict__)
f.__wrapped__ = len
print(f.__wrapped__ is len)
attempt(setattr, f, "__class__", int)
attempt(setattr, f, "__class__", 1)
attempt(setattr, f, "__call__", 1)
attempt(setattr, f, "__get__", 1)
print(f(), type(f.__get__(1)).__name__, f.__call__)
attempt(delattr, f, "nope")
attempt(lambda: f.nope)
f.nope = 1
del f.nope
attempt(lambda: (lambda: 0).x)
