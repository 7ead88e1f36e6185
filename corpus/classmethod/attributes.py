#: about: Attributes that classmethod and staticmethod take over
#: kind: language
#: profile: compat
#: stdout:
#| f f __main__ the doc {'a': <class 'int'>, 'return': <class 'str'>} True False
#| False ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__'] <classmethod(<function f
#| other 1 f ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__', 'new']
#| {'x': 1} {'a': <class 'int'>, 'return': <class 'str'>}
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| AttributeError attribute '__isabstractmethod__' of 'classmethod' objects is not writable
#| None
#| AttributeError 'classmethod' object has no attribute 'missing'
#| AttributeError 'classmethod' object has no attribute '__name__'
#| TypeError __dict__ must be set to a dictionary, not a 'int'
#| AttributeError 'classmethod' object has no attribute 'missing'
#| None
#| True
#| 1 False
#| False True ['__doc__']
#| True
#| f f __main__ the doc {'a': <class 'int'>, 'return': <class 'str'>} True False
#| False ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__'] <staticmethod(<function f
#| other 1 f ['__annotations__', '__doc__', '__module__', '__name__', '__qualname__', 'new']
#| {'x': 1} {'a': <class 'int'>, 'return': <class 'str'>}
#| AttributeError readonly attribute
#| AttributeError readonly attribute
#| AttributeError attribute '__isabstractmethod__' of 'staticmethod' objects is not writable
#| None
#| AttributeError 'staticmethod' object has no attribute 'missing'
#| AttributeError 'staticmethod' object has no attribute '__name__'
#| TypeError __dict__ must be set to a dictionary, not a 'int'
#| AttributeError 'staticmethod' object has no attribute 'missing'
#| None
#| True
#| 1 False
#| False True ['__doc__']
#| True
#| __name__

def f(a: int, b=2) -> str:
    "the doc"
f.extra = 5
for kind in (classmethod, staticmethod):
    w = kind(f)
    print(w.__name__, w.__qualname__, w.__module__, w.__doc__, w.__annotations__, w.__wrapped__ is f, w.__isabstractmethod__)
    print(hasattr(w, "extra"), sorted(w.__dict__), repr(w).split(" at ")[0])
    w.__name__ = "other"
    w.new = 1
    print(w.__name__, w.new, f.__name__, sorted(w.__dict__))
    w.__annotations__ = {"x": 1}
    print(w.__annotations__, f.__annotations__)
    for attempt in (lambda: setattr(w, "__wrapped__", 1), lambda: delattr(w, "__wrapped__"), lambda: setattr(w, "__isabstractmethod__", 1), lambda: delattr(w, "__name__"), lambda: delattr(w, "missing"),
                    lambda: w.__name__, lambda: setattr(w, "__dict__", 5), lambda: w.missing, lambda: delattr(w, "__doc__"), lambda: w.__doc__ == kind.__doc__):
        try: print(attempt())
        except Exception as e: print(type(e).__name__, e)
    w.__dict__ = {"q": 1}
    print(w.q, hasattr(w, "new"))
    v = kind(5)
    print(hasattr(v, "__name__"), v.__doc__ == (5).__doc__, sorted(v.__dict__))
    v = kind(f)
    f.__isabstractmethod__ = True
    print(v.__isabstractmethod__)
    del f.__isabstractmethod__
class Failing:
    def __getattr__(self, name): raise ValueError(name)
try: classmethod(Failing())
except ValueError as e: print(e)
