#: about: a host function shows its name and its documentation, nothing else
#: kind: security
#: env: count echo
#: tests: threat:13 attribute:__self__ attribute:__globals__ attribute:__code__ attribute:__closure__ attribute:__func__
#: stdout:
#| count count Adds to the host's total. None builtin_function_or_method
#| AttributeError: attribute access to '__self__' is blocked in this environment
#| AttributeError: attribute access to '__globals__' is blocked in this environment
#| AttributeError: attribute access to '__code__' is blocked in this environment
#| AttributeError: attribute access to '__closure__' is blocked in this environment
#| AttributeError: attribute access to '__func__' is blocked in this environment
#| AttributeError: attribute access to '__dict__' is blocked in this environment
#| AttributeError: attribute access to '__call__' is blocked in this environment
#| AttributeError: attribute access to '__reduce__' is blocked in this environment
#| AttributeError: 'builtin_function_or_method' object has no attribute '__wrapped__'
#| AttributeError: 'builtin_function_or_method' object has no attribute '__defaults__'
#| AttributeError: 'builtin_function_or_method' object has no attribute '__kwdefaults__'
#| AttributeError: 'builtin_function_or_method' object has no attribute '__annotations__'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'func'
#| AttributeError: 'builtin_function_or_method' object has no attribute '_interpreter'
#| AttributeError: 'builtin_function_or_method' object has no attribute 'total'
#| TypeError: vars() argument must have __dict__ attribute
#| [] None

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



print(count.__name__, count.__qualname__, count.__doc__, echo.__doc__, type(count).__name__)
each(lambda: count.__self__, lambda: count.__globals__, lambda: count.__code__, lambda: count.__closure__,
     lambda: count.__func__, lambda: count.__dict__, lambda: count.__call__, lambda: count.__reduce__)
each(lambda: count.__wrapped__, lambda: count.__defaults__, lambda: count.__kwdefaults__, lambda: count.__annotations__,
     lambda: count.func, lambda: count._interpreter, lambda: count.total, lambda: vars(count))
print(sorted(n for n in dir(count) if not n.startswith("__")), count.__module__)
