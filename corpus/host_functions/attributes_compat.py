#: about: under compat a host function shows no more
#: kind: security
#: profile: compat
#: env: count
#: tests: threat:13 attribute:__dict__ attribute:__call__ attribute:__getattribute__
#: stdout:
#| AttributeError: 'builtin_function_or_method' object has no attribute '__dict__'
#| 2
#| AttributeError: attribute access to '__self__' is blocked in this environment
#| AttributeError: attribute access to '__globals__' is blocked in this environment
#| KeyError: '__self__'
#| (<class 'builtin_function_or_method'>, <class 'object'>)
#| AttributeError: 'builtin_function_or_method' object has no attribute 'x' and no __dict__ for setting new attributes
#| []

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



each(lambda: count.__dict__, lambda: count.__call__(2), lambda: count.__getattribute__("__self__"),
     lambda: object.__getattribute__(count, "__globals__"), lambda: type(count).__dict__["__self__"].__get__(count),
     lambda: type(count).__mro__, lambda: count.__setattr__("x", 1), lambda: [k for k in type(count).__dict__ if k == "__self__"])
