#: about: the types of functions, generators, tracebacks and builtins cannot be inherited from or instantiated freely
#: kind: security
#: tests: threat:1
#: stdout:
#| function TypeError
#| builtin_function_or_method TypeError
#| generator TypeError
#| traceback TypeError
#| NoneType TypeError
#| bool TypeError
#| range TypeError
#| slice TypeError
#| memoryview TypeError

def function():
    pass


try:
    raise ValueError
except ValueError as error:
    trace = error.__traceback__

for kind in (type(function), type(len), type(x for x in ()), type(trace), type(None), bool, range, slice, memoryview):
    try:
        class Sub(kind):
            pass
        print("made", Sub)
    except TypeError as refused:
        print(kind.__name__, "TypeError")
