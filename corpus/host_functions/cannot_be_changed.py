#: about: a host function's attributes can be neither set nor deleted
#: kind: security
#: env: count
#: tests: threat:13
#: stdout:
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#| AttributeError: attribute '__name__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#| AttributeError: 'builtin_function_or_method' object has no attribute '__defaults__' and no __dict__ for setting new attributes
#| AttributeError: attribute '__doc__' of 'builtin_function_or_method' objects is not writable
#| TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses
#| TypeError: cannot set 'x' attribute of immutable type 'builtin_function_or_method'
#| AttributeError: attribute access to '__code__' is blocked in this environment
#| count Adds to the host's total. 1

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



each(lambda: setattr(count, "x", 1), lambda: setattr(count, "__name__", "other"), lambda: setattr(count, "__doc__", "x"),
     lambda: setattr(count, "__defaults__", (1,)), lambda: delattr(count, "__doc__"), lambda: setattr(count, "__class__", int),
     lambda: setattr(type(count), "x", 1), lambda: setattr(count, "__code__", None))
print(count.__name__, count.__doc__, count(1))
