#: about: what iter takes
#: kind: language
#: stdout:
#| TypeError: iter expected at least 1 argument, got 0
#| TypeError: iter expected at most 2 arguments, got 3
#| TypeError: iter(v, w): v must be callable
#| TypeError: iter() takes no keyword arguments
#| TypeError: iter() takes no keyword arguments
#| TypeError: iter() takes no keyword arguments
#| 'int' object is not iterable
#| 'NoneType' object is not iterable
#| 'float' object is not iterable
#| 'object' object is not iterable
#| 'builtin_function_or_method' object is not iterable
#| 'type' object is not iterable
#| 'bool' object is not iterable
#| 'ellipsis' object is not iterable
#| 'NotImplementedType' object is not iterable
#| 'function' object is not iterable
#| 0
#| []
#| TypeError: iter(v, w): v must be callable
#| TypeError: iter(v, w): v must be callable
#| ['a'] callable_iterator iter builtin_function_or_method

def attempt(call):
    try: print(repr(call()))
    except Exception as error: print(f"{type(error).__name__}: {error}")

attempt(lambda: iter())
attempt(lambda: iter(1, 2, 3))
attempt(lambda: iter([], 3))
attempt(lambda: iter(object=[]))
attempt(lambda: iter([1], sentinel=1))
attempt(lambda: iter(callable=int, sentinel=1))
for x in 5, None, 1.5, object(), len, int, True, Ellipsis, NotImplemented, (lambda: 0):
    try: iter(x)
    except TypeError as error: print(error)
attempt(lambda: iter(int, 1).__next__())
attempt(lambda: list(iter(int, 0)))
attempt(lambda: iter(None, None))
attempt(lambda: iter("ab", "b"))
print(list(iter(iter("ab").__next__, "b")), type(iter(int, 0)).__name__, iter.__name__, type(iter).__name__)
