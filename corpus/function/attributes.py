#: about: Attributes that programs set on functions
#: kind: language
#: profile: compat
#: stdout:
#| 3
#| ({'count': 3}, True)
#| 1
#| AttributeError: 'function' object has no attribute 'count'
#| AttributeError: 'function' object has no attribute 'nope'
#| AttributeError: 'function' object has no attribute 'nope'
#| (1, False)
#| TypeError: __dict__ must be set to a dictionary, not a 'list'
#| TypeError: cannot delete __dict__
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: attribute name must be string, not 'int'
#| ignored
#| TypeError: function() missing required argument 'code' (pos 1)
#| TypeError: function() argument 'code' must be code, not int
#| TypeError: function() argument 'code' must be code, not None
#| TypeError: function() missing required argument 'globals' (pos 2)
#| TypeError: type 'function' is not an acceptable base type
#| TypeError: cannot set 'x' attribute of immutable type 'function'
#| (True, False, True, True)
#| TypeError: '<' not supported between instances of 'function' and 'function'
#| TypeError: unsupported operand type(s) for +: 'function' and 'int'
#| TypeError: 'function' object is not subscriptable
#| TypeError: object of type 'function' has no len()
#| TypeError: 'function' object is not iterable
#| ['__annotate__', '__annotations__', '__builtins__', '__call__', '__closure__', '__code__', '__defaults__', '__dict__', '__get__', '__globals__', '__kwdefaults__', '__module__', '__name__', '__qualname__', '__type_params__', 'z']

def show(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__ + ":", e)
def f(): return f.count
f.count = 3
show(lambda: f())
show(lambda: (f.__dict__, vars(f) is f.__dict__))
f.__dict__["other"] = 1
show(lambda: f.other)
del f.count
show(lambda: f())
show(lambda: f.nope)
show(lambda: delattr(f, "nope"))
f.__dict__ = {"z": 1}
show(lambda: (f.z, hasattr(f, "other")))
show(lambda: setattr(f, "__dict__", []))
show(lambda: delattr(f, "__dict__"))
show(lambda: setattr(f, "__class__", int))
show(lambda: setattr(f, 5, 5))
f.__call__ = lambda: "ignored"
show(lambda: f.__call__())
show(lambda: type(f)())
show(lambda: type(f)(5, {}))
show(lambda: type(f)(None, {}))
show(lambda: type(f)(code=1))
show(lambda: type("F", (type(f),), {}))
show(lambda: setattr(type(f), "x", 1))
show(lambda: (f == f, f == (lambda: 0), hash(f) == hash(f), bool(f)))
show(lambda: f < f)
show(lambda: f + 1)
show(lambda: f[0])
show(lambda: len(f))
show(lambda: iter(f))
show(lambda: sorted(n for n in dir(f) if n not in dir(object)))
