#: about: the class of host functions makes no functions and no subclasses
#: kind: security
#: env: count
#: tests: threat:13
#: stdout:
#| TypeError: cannot create 'builtin_function_or_method' instances
#| TypeError: cannot create 'builtin_function_or_method' instances
#| TypeError: cannot create 'builtin_function_or_method' instances
#| TypeError: cannot create 'builtin_function_or_method' instances
#| TypeError: type 'builtin_function_or_method' is not an acceptable base type
#| TypeError: type 'builtin_function_or_method' is not an acceptable base type

def each(*functions):
    for f in functions:
        try:
            print(f())
        except Exception as e:
            print(type(e).__name__ + ":", e)



function = type(count)


def extend():
    class F(function):
        pass


each(function, lambda: function(count), lambda: object.__new__(function), lambda: function.__new__(function), extend,
     lambda: type("F", (function,), {}))
