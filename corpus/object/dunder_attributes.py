#: about: The attributes that object itself has
#: kind: language
#: profile: compat
#: stdout:
#| __class__ True type getset_descriptor
#| __doc__ True str str
#| __module__ False str NoneType
#| __hash__ True wrapper_descriptor wrapper_descriptor
#| __eq__ True wrapper_descriptor wrapper_descriptor
#| __sizeof__ True method_descriptor method_descriptor
#| __dir__ True method_descriptor method_descriptor
#| __init_subclass__ True builtin_function_or_method classmethod_descriptor
#| __subclasshook__ True builtin_function_or_method classmethod_descriptor
#| __format__ True method_descriptor method_descriptor
#| __new__ True builtin_function_or_method builtin_function_or_method
#| __init__ True wrapper_descriptor wrapper_descriptor
#| AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError 'object' object has no attribute 'x'
#| AttributeError 'object' object has no attribute 'x' and no __dict__ for setting new attributes
#| TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
#| AttributeError 'object' object attribute '__doc__' is read-only
#| AttributeError 'object' object attribute '__doc__' is read-only
#| AttributeError 'object' object attribute '__eq__' is read-only
#| AttributeError 'object' object attribute '__eq__' is read-only
#| AttributeError 'object' object has no attribute '__dict__'
#| TypeError vars() argument must have __dict__ attribute
#| AttributeError 'object' object has no attribute '__dict__' and no __dict__ for setting new attributes
#| TypeError 'object' object is not callable
#| TypeError object of type 'object' has no len()
#| TypeError 'object' object is not subscriptable
#| TypeError 'object' object is not iterable
#| TypeError unsupported operand type(s) for +: 'object' and 'int'
#| TypeError bad operand type for unary -: 'object'
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'object'
#| AttributeError 'object' object has no attribute '__name__'
#| TypeError attribute name must be string, not 'int'
#| TypeError attribute name must be string, not 'NoneType'
#| AttributeError 'object' object has no attribute '__module__'
#| AttributeError 'object' object has no attribute '__weakref__'
#| NotImplemented NotImplemented
#| True True

o = object()
for name in ("__class__", "__doc__", "__module__", "__hash__", "__eq__", "__sizeof__", "__dir__", "__init_subclass__", "__subclasshook__", "__format__", "__new__", "__init__"):
    print(name, hasattr(o, name), type(getattr(object, name)).__name__, type(vars(object).get(name)).__name__)
for attempt in (lambda: setattr(o, "x", 1), lambda: o.x, lambda: delattr(o, "x"), lambda: setattr(o, "__class__", int), lambda: setattr(o, "__doc__", 1), lambda: delattr(o, "__doc__"),
                lambda: setattr(o, "__eq__", 1), lambda: delattr(o, "__eq__"), lambda: o.__dict__, lambda: vars(o), lambda: setattr(o, "__dict__", {}), lambda: o(), lambda: len(o), lambda: o[0], lambda: iter(o),
                lambda: o + 1, lambda: -o, lambda: int(o), lambda: o.__name__, lambda: setattr(o, 1, 2), lambda: getattr(o, None), lambda: o.__module__, lambda: o.__weakref__):
    try: print(attempt())
    except Exception as e: print(type(e).__name__, e)
print(object.__subclasshook__(int), object().__subclasshook__(5))
print(isinstance(o.__sizeof__(), int), o.__sizeof__() > 0)
